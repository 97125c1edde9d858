"use strict";
exports.id = 1059;
exports.ids = [1059];
exports.modules = {

7207:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
pi: () => (/* binding */ ENV_SECRET),
sF: () => (/* binding */ fromEnv),
yG: () => (/* binding */ ENV_KEY)
});
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
var $piece0 = __webpack_require__(1918);
var $piece1 = __webpack_require__(5964);
var ENV_KEY="AWS_ACCESS_KEY_ID",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_SESSION_TOKEN",ENV_EXPIRATION="AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="\
AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AWS_ACCOUNT_ID",fromEnv=init=>async()=>{init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");let accessKeyId=process.
env[ENV_KEY],secretAccessKey=process.env[ENV_SECRET],sessionToken=process.env[ENV_SESSION],expiry=process.env[ENV_EXPIRATION],credentialScope=process.env[ENV_CREDENTIAL_SCOPE],
accountId=process.env[ENV_ACCOUNT_ID];if(accessKeyId&&secretAccessKey){let credentials={accessKeyId,secretAccessKey,...sessionToken&&{sessionToken},...expiry&&{
expiration:new Date(expiry)},...credentialScope&&{credentialScope},...accountId&&{accountId}};return (0,$piece0.gD)(credentials,"CREDENTIALS_ENV_VARS","g"),
credentials}throw new $piece1.C1("Unable to find environment variable credentials.",{logger:init?.logger})};


}),

9638:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$: () => (/* binding */ NodeHttpHandler)
});
var $piece0 = __webpack_require__(5964);
var $piece1 = __webpack_require__(7945);
var $piece2 = __webpack_require__(4708);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
var $piece3 = __webpack_require__(7075);
var $piece3_default = /*#__PURE__*/__webpack_require__.n($piece3);
function buildAbortError(abortSignal){let reason=abortSignal&&typeof abortSignal=="object"&&"reason"in abortSignal?abortSignal.reason:void 0;if(reason){if(reason instanceof
Error){let abortError3=new Error("Request aborted");return abortError3.name="AbortError",abortError3.cause=reason,abortError3}let abortError2=new Error(String(reason));
return abortError2.name="AbortError",abortError2}let abortError=new Error("Request aborted");return abortError.name="AbortError",abortError}var NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","EPIPE","ETIMEDOUT"];var getTransformedHeaders=headers=>{let transformedHeaders={};for(let name in headers){if(!(0,$piece1.$3)(headers,name))continue;let headerValues=headers[name];transformedHeaders[name]=
Array.isArray(headerValues)?headerValues.join(","):headerValues}return transformedHeaders};var timing={setTimeout:(cb,ms)=>setTimeout(cb,ms),clearTimeout:timeoutId=>clearTimeout(timeoutId)};var DEFER_EVENT_LISTENER_TIME=1e3,setConnectionTimeout=(request,reject,timeoutInMs=0)=>{if(!timeoutInMs)return-1;let registerTimeout=offset=>{let timeoutId=timing.
setTimeout(()=>{request.destroy(),reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server \
within the configured timeout of ${timeoutInMs} ms.`),{name:"TimeoutError"}))},timeoutInMs-offset),doWithSocket=socket=>{socket?.connecting?socket.on("connect",
()=>{timing.clearTimeout(timeoutId)}):timing.clearTimeout(timeoutId)};request.socket?doWithSocket(request.socket):request.on("socket",doWithSocket)};return timeoutInMs<
2e3?(registerTimeout(0),0):timing.setTimeout(registerTimeout.bind(null,DEFER_EVENT_LISTENER_TIME),DEFER_EVENT_LISTENER_TIME)};var setRequestTimeout=(req,reject,timeoutInMs=0,throwOnRequestTimeout,logger)=>timeoutInMs?timing.setTimeout(()=>{let msg=`@smithy/node-http-handler - [${throwOnRequestTimeout?
"ERROR":"WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;if(throwOnRequestTimeout){let error=Object.assign(new Error(msg),{name:"\
TimeoutError",code:"ETIMEDOUT"});req.destroy(error),reject(error)}else msg+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an er\
ror.",logger?.warn?.(msg)},timeoutInMs):-1;var DEFER_EVENT_LISTENER_TIME2=3e3,setSocketKeepAlive=(request,{keepAlive,keepAliveMsecs},deferTimeMs=DEFER_EVENT_LISTENER_TIME2)=>{if(keepAlive!==!0)return-1;let registerListener=()=>{
request.socket?request.socket.setKeepAlive(keepAlive,keepAliveMsecs||0):request.on("socket",socket=>{socket.setKeepAlive(keepAlive,keepAliveMsecs||0)})};return deferTimeMs===
0?(registerListener(),0):timing.setTimeout(registerListener,deferTimeMs)};var resolveDefaultSocketTimeout=config=>{let value=config?.defaultSocketTimeout;return typeof value=="number"&&Number.isFinite(value)&&value>0?value:void 0};var DEFER_EVENT_LISTENER_TIME3=3e3,setSocketTimeout=(request,reject,timeoutInMs=0,isServiceDefault=!1)=>{if(!Number.isFinite(timeoutInMs)||timeoutInMs<=0)return;
let response;request.once("response",res=>response=res);let onTimeout=()=>{if(response?.complete){request.socket?.destroy();return}let error=Object.assign(new Error(
`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault?"service default socket timeout":"configured\
 by client requestHandler"}).`),{name:"TimeoutError"});response?.destroy(error),request.destroy(),reject(error)},registerTimeout=()=>{let{socket}=request;socket?
socket.connecting?socket.once("connect",registerTimeout):(socket.setTimeout(timeoutInMs,onTimeout),request.on("close",()=>socket.removeListener("timeout",onTimeout))):
request.once("socket",registerTimeout)};if(timeoutInMs<6e3){registerTimeout();return}let deferralId=timing.setTimeout(registerTimeout,DEFER_EVENT_LISTENER_TIME3);
request.once("close",()=>timing.clearTimeout(deferralId))};var MIN_WAIT_TIME=6e3;async function writeRequestBody(httpRequest,request,maxContinueTimeoutMs=MIN_WAIT_TIME,externalAgent=!1){let headers=request.headers,expect=headers?
headers.Expect||headers.expect:void 0,timeoutId=-1,sendBody=!0;!externalAgent&&expect==="100-continue"&&(sendBody=await Promise.race([new Promise(resolve=>{timeoutId=
Number(timing.setTimeout(()=>resolve(!0),Math.max(MIN_WAIT_TIME,maxContinueTimeoutMs)))}),new Promise(resolve=>{httpRequest.on("continue",()=>{timing.clearTimeout(
timeoutId),resolve(!0)}),httpRequest.on("response",()=>{timing.clearTimeout(timeoutId),resolve(!1)}),httpRequest.on("error",()=>{timing.clearTimeout(timeoutId),
resolve(!1)})})])),sendBody&&writeBody(httpRequest,request.body)}function writeBody(httpRequest,body){if(body instanceof $piece3.Readable){body.pipe(httpRequest);return}
if(body){let isBuffer=Buffer.isBuffer(body);if(isBuffer||typeof body=="string"){isBuffer&&body.byteLength===0?httpRequest.end():httpRequest.end(body);return}let uint8=body;
if(typeof uint8=="object"&&uint8.buffer&&typeof uint8.byteOffset=="number"&&typeof uint8.byteLength=="number"){httpRequest.end(Buffer.from(uint8.buffer,uint8.byteOffset,
uint8.byteLength));return}httpRequest.end(Buffer.from(body));return}httpRequest.end()}var hAgent,hRequest,NodeHttpHandler=class _NodeHttpHandler{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(instanceOrOptions){
return typeof instanceOrOptions?.handle=="function"?instanceOrOptions:new _NodeHttpHandler(instanceOrOptions)}static checkSocketUsage(agent,socketWarningTimestamp,logger=console){
let{sockets,requests,maxSockets}=agent;if(typeof maxSockets!="number"||maxSockets===1/0||Date.now()-15e3<socketWarningTimestamp)return socketWarningTimestamp;if(sockets&&
requests)for(let origin in sockets){if(!(0,$piece1.$3)(sockets,origin))continue;let socketsInUse=sockets[origin]?.length??0,requestsEnqueued=requests[origin]?.length??0;
if(socketsInUse>=maxSockets&&requestsEnqueued>=2*maxSockets)return logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and\
 ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return socketWarningTimestamp}constructor(options){this.configProvider=
new Promise((resolve,reject)=>{typeof options=="function"?options().then(_options=>{resolve(this.resolveDefaultConfig(_options))}).catch(reject):resolve(this.resolveDefaultConfig(
options))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(request,{abortSignal,requestTimeout}={}){this.config||(this.
config=await this.configProvider);let config=this.config,logger=config.logger,isSSL=request.protocol==="https:";return!isSSL&&!this.config.httpAgent&&(this.config.
httpAgent=await this.config.httpAgentProvider()),new Promise((_resolve,_reject)=>{let writeRequestBodyPromise,socketWarningTimeoutId=-1,connectionTimeoutId=-1,requestTimeoutId=-1,
keepAliveTimeoutId=-1,clearTimeouts=()=>{timing.clearTimeout(socketWarningTimeoutId),timing.clearTimeout(connectionTimeoutId),timing.clearTimeout(requestTimeoutId),
timing.clearTimeout(keepAliveTimeoutId)},resolve=async arg=>{await writeRequestBodyPromise,clearTimeouts(),_resolve(arg)},reject=async arg=>{await writeRequestBodyPromise,
clearTimeouts(),_reject(arg)};if(abortSignal?.aborted){let abortError=buildAbortError(abortSignal);reject(abortError);return}let headers=request.headers,expectContinue=headers?
(headers.Expect??headers.expect)==="100-continue":!1,agent=isSSL?config.httpsAgent:config.httpAgent;expectContinue&&!this.externalAgent&&(agent=new(isSSL?($piece2_default().Agent):hAgent)({keepAlive:!1,maxSockets:1/0})),socketWarningTimeoutId=timing.setTimeout(()=>{this.socketWarningTimestamp=_NodeHttpHandler.checkSocketUsage(agent,
this.socketWarningTimestamp,logger)},config.socketAcquisitionWarningTimeout??(config.requestTimeout??2e3)+(config.connectionTimeout??1e3));let queryString=request.
query?(0,$piece0.Go)(request.query):"",auth;if(request.username!=null||request.password!=null){let username=request.username??"",password=request.password??"";
auth=`${username}:${password}`}let path=request.path;queryString&&(path+=`?${queryString}`),request.fragment&&(path+=`#${request.fragment}`);let hostname=request.
hostname??"";hostname[0]==="["&&hostname.endsWith("]")?hostname=request.hostname.slice(1,-1):hostname=request.hostname;let nodeHttpsOptions={headers:request.headers,
host:hostname,method:request.method,path,port:request.port,agent,auth},req=(isSSL?($piece2_default().request):hRequest)(nodeHttpsOptions,res=>{let httpResponse=new $piece1.cS(
{statusCode:res.statusCode||-1,reason:res.statusMessage,headers:getTransformedHeaders(res.headers),body:res});resolve({response:httpResponse})});if(req.on("erro\
r",err=>{NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)?reject(Object.assign(err,{name:"TimeoutError"})):reject(err)}),abortSignal){let onAbort=()=>{req.destroy();
let abortError=buildAbortError(abortSignal);reject(abortError)};if(typeof abortSignal.addEventListener=="function"){let signal=abortSignal;signal.addEventListener(
"abort",onAbort,{once:!0}),req.once("close",()=>signal.removeEventListener("abort",onAbort))}else abortSignal.onabort=onAbort}let effectiveRequestTimeout=requestTimeout??
config.requestTimeout;connectionTimeoutId=setConnectionTimeout(req,reject,config.connectionTimeout),requestTimeoutId=setRequestTimeout(req,reject,effectiveRequestTimeout,
config.throwOnRequestTimeout,logger??console);let defaultSocketTimeout=config.socketTimeout===void 0?resolveDefaultSocketTimeout(config):void 0;defaultSocketTimeout?
setSocketTimeout(req,reject,defaultSocketTimeout,!0):setSocketTimeout(req,reject,config.socketTimeout);let httpAgent=nodeHttpsOptions.agent;typeof httpAgent=="o\
bject"&&"keepAlive"in httpAgent&&(keepAliveTimeoutId=setSocketKeepAlive(req,{keepAlive:httpAgent.keepAlive,keepAliveMsecs:httpAgent.keepAliveMsecs})),writeRequestBodyPromise=
writeRequestBody(req,request,effectiveRequestTimeout,this.externalAgent).catch(e=>(clearTimeouts(),_reject(e)))})}updateHttpClientConfig(key,value){this.config=
void 0,this.configProvider=this.configProvider.then(config=>{switch(key){case Symbol.for("logger"):key="logger",value=config.logger??value;break;case Symbol.for(
"@smithy/defaultSocketTimeout"):key="defaultSocketTimeout",value=resolveDefaultSocketTimeout(config)??value;break}return{...config,[key]:value}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(options){let{requestTimeout,connectionTimeout,socketTimeout,socketAcquisitionWarningTimeout,httpAgent,httpsAgent,throwOnRequestTimeout,
logger}=options||{},keepAlive=!0,maxSockets=50,httpAgentPromise;return{connectionTimeout,requestTimeout,socketTimeout,defaultSocketTimeout:resolveDefaultSocketTimeout(
options),socketAcquisitionWarningTimeout,throwOnRequestTimeout,httpAgentProvider:()=>httpAgentPromise??=(async()=>{let node_http=await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)),{Agent,
request}=node_http.default??node_http;return hRequest=request,hAgent=Agent,httpAgent instanceof hAgent||typeof httpAgent?.destroy=="function"?(this.externalAgent=
!0,httpAgent):new hAgent({keepAlive,maxSockets,...httpAgent})})(),httpsAgent:httpsAgent instanceof ($piece2_default().Agent)||typeof httpsAgent?.destroy=="function"?(this.
externalAgent=!0,httpsAgent):new ($piece2_default().Agent)({keepAlive,maxSockets,...httpsAgent}),logger}}};


}),

7945:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$3: () => (/* binding */ hasOwn),
AH: () => (/* binding */ LazyJsonString),
Dl: () => (/* binding */ parseUrl),
Dv: () => (/* binding */ NumericValue),
EI: () => (/* binding */ parseRfc3339DateTime),
Ey: () => (/* binding */ fromBase64),
Fo: () => (/* binding */ toUint8Array),
GP: () => (/* binding */ splitHeader),
Gj: () => (/* binding */ _parseRfc7231DateTime),
Ip: () => (/* binding */ IniSectionType),
JV: () => (/* binding */ dateToUtcString),
Kd: () => (/* binding */ HttpRequest),
LA: () => (/* binding */ deref),
Mu: () => (/* binding */ Uint8ArrayBlobAdapter),
OF: () => (/* binding */ TypeRegistry),
Pq: () => (/* binding */ toUtf8),
TE: () => (/* binding */ writeKey),
UE: () => (/* binding */ splitEvery),
UK: () => (/* binding */ _parseEpochTimestamp),
Ue: () => (/* binding */ EndpointURLScheme),
Vf: () => (/* binding */ SMITHY_CONTEXT_KEY),
X8: () => (/* binding */ isValidHostLabel),
a0: () => (/* binding */ toEndpointV1),
aD: () => (/* binding */ fromHex),
ar: () => (/* binding */ fromUtf8),
c9: () => (/* binding */ sdkStreamMixin2),
cS: () => (/* binding */ HttpResponse),
cX: () => (/* binding */ translateTraits),
dB: () => (/* binding */ AlgorithmId),
eH: () => (/* binding */ _parseRfc3339DateTimeWithOffset),
ec: () => (/* binding */ generateIdempotencyToken),
kv: () => (/* binding */ streamCollector2),
l1: () => (/* binding */ NormalizedSchema),
l3: () => (/* binding */ parseEpochTimestamp),
m9: () => (/* binding */ quoteHeader),
mw: () => (/* binding */ isArrayBuffer),
n8: () => (/* binding */ calculateBodyLength),
nj: () => (/* binding */ toHex),
nk: () => (/* binding */ toBase64),
oJ: () => (/* binding */ isValidHostname),
t_: () => (/* binding */ parseRfc3339DateTimeWithOffset),
te: () => (/* binding */ normalizeProvider),
ug: () => (/* binding */ getSmithyContext),
v4: () => (/* binding */ v4),
wq: () => (/* binding */ getSchemaSerdePlugin),
xE: () => (/* binding */ parseRfc7231DateTime)
});
var $piece0 = __webpack_require__(7598);
var $piece0_default = /*#__PURE__*/__webpack_require__.n($piece0);
var $piece1 = __webpack_require__(3024);
var $piece1_default = /*#__PURE__*/__webpack_require__.n($piece1);
var $piece2 = __webpack_require__(7075);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
var isArrayBuffer=arg=>typeof ArrayBuffer=="function"&&arg instanceof ArrayBuffer||Object.prototype.toString.call(arg)==="[object ArrayBuffer]";var fromArrayBuffer=(input,offset=0,length=input.byteLength-offset)=>{if(!isArrayBuffer(input))throw new TypeError(`The "input" argument must be ArrayBuffer. Re\
ceived type ${typeof input} (${input})`);return Buffer.from(input,offset,length)},fromString=(input,encoding)=>{if(typeof input!="string")throw new TypeError(`T\
he "input" argument must be of type string. Received type ${typeof input} (${input})`);return encoding?Buffer.from(input,encoding):Buffer.from(input)};var fromUtf8=input=>{let buf=fromString(input,"utf8");return new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength/Uint8Array.BYTES_PER_ELEMENT)};var toUtf8=input=>{if(typeof input=="string")return input;if(typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return fromArrayBuffer(input.buffer,input.byteOffset,input.byteLength).toString(
"utf8")};var AlgorithmId;(function(AlgorithmId2){AlgorithmId2.MD5="md5",AlgorithmId2.CRC32="crc32",AlgorithmId2.CRC32C="crc32c",AlgorithmId2.SHA1="sha1",AlgorithmId2.SHA256=
"sha256"})(AlgorithmId||(AlgorithmId={}));var SMITHY_CONTEXT_KEY="__smithy_context";var EndpointURLScheme;(function(EndpointURLScheme2){EndpointURLScheme2.HTTP="http",EndpointURLScheme2.HTTPS="https"})(EndpointURLScheme||(EndpointURLScheme={}));var IniSectionType;(function(IniSectionType2){IniSectionType2.PROFILE="profile",IniSectionType2.SSO_SESSION="sso-session",IniSectionType2.SERVICES="services"})(
IniSectionType||(IniSectionType={}));var getSmithyContext=context=>context[SMITHY_CONTEXT_KEY]||(context[SMITHY_CONTEXT_KEY]={});function hasOwn(o,k){return Object.prototype.hasOwnProperty.call(o,k)}var normalizeProvider=input=>{if(typeof input=="function")return input;let promisified=Promise.resolve(input);return()=>promisified};function parseQueryString(querystring){let query={};if(querystring=querystring.replace(/^\?/,""),querystring)for(let pair of querystring.split("&")){let[key,value=null]=pair.
split("=");key=decodeURIComponent(key),value&&(value=decodeURIComponent(value)),key in query?Array.isArray(query[key])?query[key].push(value):query[key]=[query[key],
value]:query[key]=value}return query}var parseUrl=url=>{if(typeof url=="string")return parseUrl(new URL(url));let{hostname,pathname,port,protocol,search}=url,query;return search&&(query=parseQueryString(
search)),{hostname,port:port?parseInt(port):void 0,protocol,path:pathname,query}};var HttpRequest=class _HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(options){this.method=options.method||
"GET",this.hostname=options.hostname||"localhost",this.port=options.port,this.query=options.query||{},this.headers=options.headers||{},this.body=options.body,this.
protocol=options.protocol?options.protocol.slice(-1)!==":"?`${options.protocol}:`:options.protocol:"https:",this.path=options.path?options.path.charAt(0)!=="/"?
`/${options.path}`:options.path:"/",this.username=options.username,this.password=options.password,this.fragment=options.fragment}static clone(request){let cloned=new _HttpRequest(
{...request,headers:{...request.headers}});return cloned.query&&(cloned.query=cloneQuery(cloned.query)),cloned}static isInstance(request){if(!request)return!1;let req=request;
return"method"in req&&"protocol"in req&&"hostname"in req&&"path"in req&&typeof req.query=="object"&&typeof req.headers=="object"}clone(){return _HttpRequest.clone(
this)}};function cloneQuery(query){return Object.keys(query).reduce((carry,paramName)=>{let param=query[paramName];return{...carry,[paramName]:Array.isArray(param)?
[...param]:param}},{})}var HttpResponse=class{statusCode;reason;headers;body;constructor(options){this.statusCode=options.statusCode,this.reason=options.reason,this.headers=options.headers||
{},this.body=options.body}static isInstance(response){if(!response)return!1;let resp=response;return typeof resp.statusCode=="number"&&typeof resp.headers=="obj\
ect"}};var VALID_HOST_LABEL_REGEX=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(value,allowSubDomains=!1)=>{if(!allowSubDomains)return VALID_HOST_LABEL_REGEX.
test(value);let labels=value.split(".");for(let label of labels)if(!isValidHostLabel(label))return!1;return!0};function isValidHostname(hostname){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname)}var toEndpointV1=endpoint=>{if(typeof endpoint=="object"){if("url"in endpoint){let v1Endpoint=parseUrl(endpoint.url);if(endpoint.headers){v1Endpoint.headers={};
for(let name in endpoint.headers)hasOwn(endpoint.headers,name)&&(v1Endpoint.headers[name.toLowerCase()]=endpoint.headers[name].join(", "))}return v1Endpoint}return endpoint}
return parseUrl(endpoint)};var SHORT_TO_HEX={},HEX_TO_SHORT={};for(let i=0;i<256;i++){let encodedByte=i.toString(16).toLowerCase();encodedByte.length===1&&(encodedByte=`0${encodedByte}`),
SHORT_TO_HEX[i]=encodedByte,HEX_TO_SHORT[encodedByte]=i}function fromHex(encoded){if(encoded.length%2!==0)throw new Error("Hex encoded strings must have an even\
 number length");let out=new Uint8Array(encoded.length/2);for(let i=0;i<encoded.length;i+=2){let encodedByte=encoded.slice(i,i+2).toLowerCase();if(encodedByte in
HEX_TO_SHORT)out[i/2]=HEX_TO_SHORT[encodedByte];else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`)}return out}function toHex(bytes){
let out="";for(let i=0;i<bytes.byteLength;i++)out+=SHORT_TO_HEX[bytes[i]];return out}var operation=(namespace,name,traits,input,output)=>({name,namespace,traits,input,output});var schemaDeserializationMiddleware=config=>(next,context)=>async args=>{let{response}=await next(args),{operationSchema}=getSmithyContext(context),[,ns,n,t,i,o]=operationSchema??
[];try{let parsed=await config.protocol.deserializeResponse(operation(ns,n,t,i,o),{...config,...context},response);return{response,output:parsed}}catch(error){if(Object.
defineProperty(error,"$response",{value:response,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in error)){let hint="Deserialization error: to see the\
 raw response, inspect the hidden field {error}.$response on this object.";try{error.message+=`
  `+hint}catch{!context.logger||context.logger?.constructor?.name==="NoOpLogger"?console.warn(hint):context.logger?.warn?.(hint)}typeof error.$responseBodyText<
"u"&&error.$response&&(error.$response.body=error.$responseBodyText);try{if(HttpResponse.isInstance(response)){let{headers={},statusCode}=response,headerEntries=Object.
entries(headers);error.$metadata={httpStatusCode:statusCode,requestId:findHeader(/^x-[\w-]+-request-?id$/,headerEntries),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,
headerEntries),cfId:findHeader(/^x-[\w-]+-cf-id$/,headerEntries)}}}catch{}}throw error}},findHeader=(pattern,headers)=>(headers.find(([k])=>k.match(pattern))||[
void 0,void 0])[1];var schemaSerializationMiddleware=config=>(next,context)=>async args=>{let{operationSchema}=getSmithyContext(context),[,ns,n,t,i,o]=operationSchema??[],endpoint=context.
endpointV2?async()=>toEndpointV1(context.endpointV2):config.endpoint,request=await config.protocol.serializeRequest(operation(ns,n,t,i,o),args.input,{...config,
...context,endpoint});return next({...args,request})};var deserializerMiddlewareOption={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},serializerMiddlewareOption={name:"serializ\
erMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};function getSchemaSerdePlugin(config){return{applyToStack:commandStack=>{commandStack.add(schemaSerializationMiddleware(
config),serializerMiddlewareOption),commandStack.add(schemaDeserializationMiddleware(config),deserializerMiddlewareOption),config.protocol.setSerdeContext(config)}}}var deref=schemaRef=>typeof schemaRef=="function"?schemaRef():schemaRef;var traitsCache=[];function translateTraits(indicator){if(typeof indicator=="object")return indicator;if(indicator=indicator|0,traitsCache[indicator])return traitsCache[indicator];
let traits={},i=0;for(let trait of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(indicator>>i++&1)===
1&&(traits[trait]=1);return traitsCache[indicator]=traits}var anno={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},simpleSchemaCacheN=[],simpleSchemaCacheS={},NormalizedSchema=class _NormalizedSchema{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=_NormalizedSchema.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(ref,memberName){this.ref=ref,this.
memberName=memberName;let traitStack=[],_ref=ref,schema=ref;for(this._isMemberSchema=!1;isMemberSchema(_ref);)traitStack.push(_ref[1]),_ref=_ref[0],schema=deref(
_ref),this._isMemberSchema=!0;if(traitStack.length>0){this.memberTraits={};for(let i=traitStack.length-1;i>=0;--i){let traitSet=traitStack[i];Object.assign(this.
memberTraits,translateTraits(traitSet))}}else this.memberTraits=0;if(schema instanceof _NormalizedSchema){let computedMemberTraits=this.memberTraits;Object.assign(
this,schema),this.memberTraits=Object.assign({},computedMemberTraits,schema.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=
memberName??schema.memberName;return}if(this.schema=deref(schema),isStaticSchema(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.
schema[3]):(this.name=this.memberName??String(schema),this.traits=0),this._isMemberSchema&&!memberName)throw new Error(`@smithy/core/schema - NormalizedSchema m\
ember init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](lhs){let isPrototype=this.prototype.isPrototypeOf(lhs);return!isPrototype&&typeof lhs==
"object"&&lhs!==null?lhs.symbol===this.symbol:isPrototype}static of(ref){let keyAble=typeof ref=="function"||typeof ref=="object"&&ref!==null;if(typeof ref=="nu\
mber"){if(simpleSchemaCacheN[ref])return simpleSchemaCacheN[ref]}else if(typeof ref=="string"){if(simpleSchemaCacheS[ref])return simpleSchemaCacheS[ref]}else if(keyAble&&
ref[anno.ns])return ref[anno.ns];let sc=deref(ref);if(sc instanceof _NormalizedSchema)return sc;if(isMemberSchema(sc)){let[ns2,traits]=sc;if(ns2 instanceof _NormalizedSchema)
return Object.assign(ns2.getMergedTraits(),translateTraits(traits)),ns2;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(
ref,null,2)}.`)}let ns=new _NormalizedSchema(sc);return keyAble?ref[anno.ns]=ns:typeof sc=="string"?simpleSchemaCacheS[sc]=ns:typeof sc=="number"?simpleSchemaCacheN[sc]=
ns:ns}getSchema(){let sc=this.schema;return Array.isArray(sc)&&sc[0]===0?sc[4]:sc}getName(withNamespace=!1){let{name}=this;return!withNamespace&&name&&name.includes(
"#")?name.split("#")[1]:name||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let sc=this.getSchema();
return typeof sc=="number"?sc>=64&&sc<128:sc[0]===1}isMapSchema(){let sc=this.getSchema();return typeof sc=="number"?sc>=128&&sc<=255:sc[0]===2}isStructSchema(){
let sc=this.getSchema();if(typeof sc!="object")return!1;let id=sc[0];return id===3||id===-3||id===4}isUnionSchema(){let sc=this.getSchema();return typeof sc!="o\
bject"?!1:sc[0]===4}isBlobSchema(){let sc=this.getSchema();return sc===21||sc===42}isTimestampSchema(){let sc=this.getSchema();return typeof sc=="number"&&sc>=4&&
sc<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){
return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===
19}isStreaming(){let{streaming}=this.getMergedTraits();return!!streaming||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return translateTraits(this.memberTraits)}getOwnTraits(){
return translateTraits(this.traits)}getKeySchema(){let[isDoc,isMap]=[this.isDocumentSchema(),this.isMapSchema()];if(!isDoc&&!isMap)throw new Error(`@smithy/core\
/schema - cannot get key for non-map: ${this.getName(!0)}`);let schema=this.getSchema(),memberSchema=isDoc?15:schema[4]??0;return member([memberSchema,0],"key")}getValueSchema(){
let sc=this.getSchema(),[isDoc,isMap,isList]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],memberSchema=typeof sc=="number"?63&sc:sc&&typeof sc==
"object"&&(isMap||isList)?sc[3+sc[0]]:isDoc?15:void 0;if(memberSchema!=null)return member([memberSchema,0],isMap?"value":"member");throw new Error(`@smithy/core\
/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(memberName){let struct=this.getSchema();if(this.isStructSchema()&&struct[4].includes(memberName)){
let i=struct[4].indexOf(memberName),memberSchema=struct[5][i];return member(isMemberSchema(memberSchema)?memberSchema:[memberSchema,0],memberName)}if(this.isDocumentSchema())
return member([15,0],memberName);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`)}getMemberSchemas(){let buffer={};try{
for(let[k,v]of this.structIterator())buffer[k]=v}catch{}return buffer}getEventStreamMember(){if(this.isStructSchema()){for(let[memberName,memberSchema]of this.structIterator())
if(memberSchema.isStreaming()&&memberSchema.isStructSchema())return memberName}return""}*structIterator(){if(this.isUnitSchema())return;if(!this.isStructSchema())
throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let struct=this.getSchema(),z=struct[4].length,it=struct[anno.it];if(it&&z===it.length){
yield*it;return}it=Array(z);for(let i=0;i<z;++i){let k=struct[4][i],v=member([struct[5][i],0],k);yield it[i]=[k,v]}struct[anno.it]=it}};function member(memberSchema,memberName){
if(memberSchema instanceof NormalizedSchema)return Object.assign(memberSchema,{memberName,_isMemberSchema:!0});let internalCtorAccess=NormalizedSchema;return new internalCtorAccess(
memberSchema,memberName)}var isMemberSchema=sc=>Array.isArray(sc)&&sc.length===2,isStaticSchema=sc=>Array.isArray(sc)&&sc.length>=5;var TypeRegistry=class _TypeRegistry{namespace;schemas;exceptions;static registries=new Map;constructor(namespace,schemas=new Map,exceptions=new Map){this.namespace=
namespace,this.schemas=schemas,this.exceptions=exceptions,_TypeRegistry.registries.has(namespace)||_TypeRegistry.registries.set(namespace,this)}static for(namespace){
return _TypeRegistry.registries.get(namespace)??new _TypeRegistry(namespace)}copyFrom(other){let{schemas,exceptions}=this;for(let[k,v]of other.schemas)schemas.has(
k)||schemas.set(k,v);for(let[k,v]of other.exceptions)exceptions.has(k)||exceptions.set(k,v)}register(shapeId,schema){let qualifiedName=this.normalizeShapeId(shapeId);
for(let r of[this,_TypeRegistry.for(qualifiedName.split("#")[0])])r.schemas.has(qualifiedName)||r.schemas.set(qualifiedName,schema)}getSchema(shapeId){let id=this.
normalizeShapeId(shapeId);if(!this.schemas.has(id)){if(!shapeId.includes("#")){let suffix="#"+shapeId,candidates=[];for(let[shapeId2,schema]of this.schemas.entries())
shapeId2.endsWith(suffix)&&candidates.push(schema);if(candidates.length===1)return candidates[0]}throw new Error(`@smithy/core/schema - schema not found for ${id}`)}
return this.schemas.get(id)}registerError(es,ctor){let $error=es,ns=$error[1],qualifiedName=ns+"#"+$error[2];ctor.hasOwnProperty?.("shapeId")||(ctor.shapeId=qualifiedName);
for(let r of[this,_TypeRegistry.for(ns)])!r.schemas.has(qualifiedName)&&!r.exceptions.has($error)&&(r.schemas.set(qualifiedName,$error),r.exceptions.set($error,
ctor))}getErrorCtor(es){let $error=es;return this.exceptions.has($error)?this.exceptions.get($error):_TypeRegistry.for($error[1]).exceptions.get($error)}getBaseException(){
for(let exceptionKey of this.exceptions.keys())if(Array.isArray(exceptionKey)){let[,ns,name]=exceptionKey,id=ns+"#"+name;if(id.startsWith("smithy.ts.sdk.synthet\
ic.")&&id.endsWith("ServiceException"))return exceptionKey}}find(predicate){for(let schema of this.schemas.values())if(predicate(schema))return schema}clear(){this.
schemas.clear(),this.exceptions.clear()}normalizeShapeId(shapeId){return shapeId.includes("#")?shapeId:this.namespace+"#"+shapeId}};var BASE64_REGEX=/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=input=>{if(input.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!BASE64_REGEX.
exec(input))throw new TypeError("Invalid base64 string.");let buffer=fromString(input,"base64");return new Uint8Array(buffer.buffer,buffer.byteOffset,buffer.byteLength)};var toBase64=_input=>{let input;if(typeof _input=="string"?input=fromUtf8(_input):input=_input,typeof input!="object"||typeof input.byteOffset!="number"||typeof input.
byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return fromArrayBuffer(input.buffer,input.
byteOffset,input.byteLength).toString("base64")};function bindUint8ArrayBlobAdapter(toUtf83,fromUtf83,toBase643,fromBase642){return class Uint8ArrayBlobAdapter2 extends Uint8Array{static fromString(source,encoding="\
utf-8"){if(typeof source=="string")return encoding==="base64"?Uint8ArrayBlobAdapter2.mutate(fromBase642(source)):Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`)}static mutate(source){return Object.setPrototypeOf(source,Uint8ArrayBlobAdapter2.
prototype),source}transformToString(encoding="utf-8"){return encoding==="base64"?toBase643(this):toUtf83(this)}}}var decimalToHex=Array.from({length:256},(_,i)=>i.toString(16).padStart(2,"0"));function bindV4(getRandomValues2){return typeof crypto<"u"&&typeof crypto.randomUUID==
"function"?()=>crypto.randomUUID():()=>{let rnds=new Uint8Array(16);return getRandomValues2(rnds),rnds[6]=rnds[6]&15|64,rnds[8]=rnds[8]&63|128,decimalToHex[rnds[0]]+
decimalToHex[rnds[1]]+decimalToHex[rnds[2]]+decimalToHex[rnds[3]]+"-"+decimalToHex[rnds[4]]+decimalToHex[rnds[5]]+"-"+decimalToHex[rnds[6]]+decimalToHex[rnds[7]]+
"-"+decimalToHex[rnds[8]]+decimalToHex[rnds[9]]+"-"+decimalToHex[rnds[10]]+decimalToHex[rnds[11]]+decimalToHex[rnds[12]]+decimalToHex[rnds[13]]+decimalToHex[rnds[14]]+
decimalToHex[rnds[15]]}}var expectNumber=value=>{if(value!=null){if(typeof value=="string"){let parsed=parseFloat(value);if(!Number.isNaN(parsed))return String(parsed)!==String(value)&&
logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)),parsed}if(typeof value=="number")return value;throw new TypeError(`Expected numb\
er, got ${typeof value}: ${value}`)}},MAX_FLOAT=Math.ceil(2**127*(2-2**-23)),expectFloat32=value=>{let expected=expectNumber(value);if(expected!==void 0&&!Number.
isNaN(expected)&&expected!==1/0&&expected!==-1/0&&Math.abs(expected)>MAX_FLOAT)throw new TypeError(`Expected 32-bit float, got ${value}`);return expected},expectLong=value=>{
if(value!=null){if(Number.isInteger(value)&&!Number.isNaN(value))return value;throw new TypeError(`Expected integer, got ${typeof value}: ${value}`)}};var expectShort=value=>expectSizedInt(value,16),expectByte=value=>expectSizedInt(value,8),expectSizedInt=(value,size)=>{let expected=expectLong(value);if(expected!==
void 0&&castInt(expected,size)!==expected)throw new TypeError(`Expected ${size}-bit integer, got ${value}`);return expected},castInt=(value,size)=>{switch(size){case 32:
return Int32Array.of(value)[0];case 16:return Int16Array.of(value)[0];case 8:return Int8Array.of(value)[0]}};var strictParseDouble=value=>expectNumber(typeof value=="string"?parseNumber(value):value);var strictParseFloat32=value=>expectFloat32(typeof value=="string"?parseNumber(value):value),NUMBER_REGEX=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
parseNumber=value=>{let matches=value.match(NUMBER_REGEX);if(matches===null||matches[0].length!==value.length)throw new TypeError("Expected real number, got imp\
licit NaN");return parseFloat(value)};var strictParseShort=value=>expectShort(typeof value=="string"?parseNumber(value):value),strictParseByte=value=>expectByte(typeof value=="string"?parseNumber(value):
value),stackTraceWarning=message=>String(new TypeError(message).stack||message).split(`
`).slice(0,5).filter(s=>!s.includes("stackTraceWarning")).join(`
`),logger={warn:console.warn};var DAYS=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function dateToUtcString(date2){
let year2=date2.getUTCFullYear(),month=date2.getUTCMonth(),dayOfWeek=date2.getUTCDay(),dayOfMonthInt=date2.getUTCDate(),hoursInt=date2.getUTCHours(),minutesInt=date2.
getUTCMinutes(),secondsInt=date2.getUTCSeconds(),dayOfMonthString=dayOfMonthInt<10?`0${dayOfMonthInt}`:`${dayOfMonthInt}`,hoursString=hoursInt<10?`0${hoursInt}`:
`${hoursInt}`,minutesString=minutesInt<10?`0${minutesInt}`:`${minutesInt}`,secondsString=secondsInt<10?`0${secondsInt}`:`${secondsInt}`;return`${DAYS[dayOfWeek]}\
, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`}var RFC3339=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
parseRfc3339DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let match=RFC3339.
exec(value);if(!match)throw new TypeError("Invalid RFC-3339 date-time value");let[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds]=match,
year2=strictParseShort(stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day=parseDateValue(dayStr,"day",1,31);return buildDate(year2,month,
day,{hours,minutes,seconds,fractionalMilliseconds})},RFC3339_WITH_OFFSET=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
parseRfc3339DateTimeWithOffset=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let match=RFC3339_WITH_OFFSET.
exec(value);if(!match)throw new TypeError("Invalid RFC-3339 date-time value");let[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds,offsetStr]=match,
year2=strictParseShort(stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day=parseDateValue(dayStr,"day",1,31),date2=buildDate(year2,month,
day,{hours,minutes,seconds,fractionalMilliseconds});return offsetStr.toUpperCase()!="Z"&&date2.setTime(date2.getTime()-parseOffsetToMilliseconds(offsetStr)),date2},
IMF_FIXDATE=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
RFC_850_DATE=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
ASC_TIME=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let match=IMF_FIXDATE.
exec(value);if(match){let[_,dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),
parseMonthByShortName(monthStr),parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds})}if(match=RFC_850_DATE.exec(value),match){let[_,
dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr),parseMonthByShortName(monthStr),
parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds}))}if(match=ASC_TIME.exec(value),match){let[_,monthStr,dayStr,hours,minutes,seconds,
fractionalMilliseconds,yearStr]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),parseMonthByShortName(monthStr),parseDateValue(dayStr.trimLeft(),
"day",1,31),{hours,minutes,seconds,fractionalMilliseconds})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=value=>{if(value==null)
return;let valueAsDouble;if(typeof value=="number")valueAsDouble=value;else if(typeof value=="string")valueAsDouble=strictParseDouble(value);else if(typeof value==
"object"&&value.tag===1)valueAsDouble=value.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string represe\
ntation");if(Number.isNaN(valueAsDouble)||valueAsDouble===1/0||valueAsDouble===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN n\
umerics");return new Date(Math.round(valueAsDouble*1e3))},buildDate=(year2,month,day,time2)=>{let adjustedMonth=month-1;return validateDayOfMonth(year2,adjustedMonth,
day),new Date(Date.UTC(year2,adjustedMonth,day,parseDateValue(time2.hours,"hour",0,23),parseDateValue(time2.minutes,"minute",0,59),parseDateValue(time2.seconds,
"seconds",0,60),parseMilliseconds(time2.fractionalMilliseconds)))},parseTwoDigitYear=value=>{let thisYear=new Date().getUTCFullYear(),valueInThisCentury=Math.floor(
thisYear/100)*100+strictParseShort(stripLeadingZeroes(value));return valueInThisCentury<thisYear?valueInThisCentury+100:valueInThisCentury},FIFTY_YEARS_IN_MILLIS=50*
365*24*60*60*1e3,adjustRfc850Year=input=>input.getTime()-new Date().getTime()>FIFTY_YEARS_IN_MILLIS?new Date(Date.UTC(input.getUTCFullYear()-100,input.getUTCMonth(),
input.getUTCDate(),input.getUTCHours(),input.getUTCMinutes(),input.getUTCSeconds(),input.getUTCMilliseconds())):input,parseMonthByShortName=value=>{let monthIdx=MONTHS.
indexOf(value);if(monthIdx<0)throw new TypeError(`Invalid month: ${value}`);return monthIdx+1},DAYS_IN_MONTH=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=(year2,month,day)=>{
let maxDays=DAYS_IN_MONTH[month];if(month===1&&isLeapYear(year2)&&(maxDays=29),day>maxDays)throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`)},
isLeapYear=year2=>year2%4===0&&(year2%100!==0||year2%400===0),parseDateValue=(value,type,lower,upper)=>{let dateVal=strictParseByte(stripLeadingZeroes(value));if(dateVal<
lower||dateVal>upper)throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);return dateVal},parseMilliseconds=value=>value==null?0:strictParseFloat32(
"0."+value)*1e3,parseOffsetToMilliseconds=value=>{let directionStr=value[0],direction=1;if(directionStr=="+")direction=1;else if(directionStr=="-")direction=-1;else
throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);let hour=Number(value.substring(1,3)),minute=Number(value.substring(4,6));return direction*
(hour*60+minute)*60*1e3},stripLeadingZeroes=value=>{let idx=0;for(;idx<value.length-1&&value.charAt(idx)==="0";)idx++;return idx===0?value:value.slice(idx)};var LazyJsonString=function(val){return Object.assign(new String(val),{deserializeJSON(){return JSON.parse(String(val))},toString(){return String(val)},toJSON(){
return String(val)}})};LazyJsonString.from=object=>object&&typeof object=="object"&&(object instanceof LazyJsonString||"deserializeJSON"in object)?object:typeof object==
"string"||Object.getPrototypeOf(object)===String.prototype?LazyJsonString(String(object)):LazyJsonString(JSON.stringify(object));LazyJsonString.fromObject=LazyJsonString.
from;function quoteHeader(part){return(part.includes(",")||part.includes('"'))&&(part=`"${part.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),part}var ddd="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",mmm="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",time="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",
date="(\\d?\\d)",year="(\\d{4})",RFC3339_WITH_OFFSET2=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),IMF_FIXDATE_NATIVE=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
IMF_FIXDATE2=new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`),RFC_850_DATE2=new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`),ASC_TIME2=new RegExp(
`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`),months=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=value=>{
if(value==null)return;let num=NaN;if(typeof value=="number")num=value;else if(typeof value=="string"){if(!/^-?\d*\.?\d+$/.test(value))throw new TypeError("parse\
EpochTimestamp - numeric string invalid.");num=Number.parseFloat(value)}else typeof value=="object"&&value.tag===1&&(num=value.value);if(isNaN(num)||Math.abs(num)===
1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(num*1e3))},_parseRfc3339DateTimeWithOffset=value=>{if(value==
null)return;if(typeof value!="string")throw new TypeError("RFC3339 timestamps must be strings");let matches=RFC3339_WITH_OFFSET2.exec(value);if(!matches)throw new TypeError(
`Invalid RFC3339 timestamp format ${value}`);let[,yearStr,monthStr,dayStr,hours,minutes,seconds,,ms,offsetStr]=matches;range(monthStr,1,12),range(dayStr,1,31),range(
hours,0,23),range(minutes,0,59),range(seconds,0,60);let date2=new Date(Date.UTC(Number(yearStr),Number(monthStr)-1,Number(dayStr),Number(hours),Number(minutes),
Number(seconds),Number(ms)?Math.round(parseFloat(`0.${ms}`)*1e3):0));if(date2.setUTCFullYear(Number(yearStr)),offsetStr.toUpperCase()!="Z"){let[,sign,offsetH,offsetM]=/([+-])(\d\d):(\d\d)/.
exec(offsetStr)||[void 0,"+",0,0],scalar=sign==="-"?1:-1;date2.setTime(date2.getTime()+scalar*(Number(offsetH)*60*60*1e3+Number(offsetM)*60*1e3))}return date2},
_parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(IMF_FIXDATE_NATIVE.test(
value))return new Date(value);let day,month,year2,hour,minute,second,fraction,matches;if((matches=IMF_FIXDATE2.exec(value))?[,day,month,year2,hour,minute,second,
fraction]=matches:(matches=RFC_850_DATE2.exec(value))?([,day,month,year2,hour,minute,second,fraction]=matches,year2=(Number(year2)+1900).toString()):(matches=ASC_TIME2.
exec(value))&&([,month,day,hour,minute,second,fraction,year2]=matches),year2&&second){let timestamp=Date.UTC(Number(year2),months.indexOf(month),Number(day),Number(
hour),Number(minute),Number(second),fraction?Math.round(parseFloat(`0.${fraction}`)*1e3):0);range(day,1,31),range(hour,0,23),range(minute,0,59),range(second,0,60);
let date2=new Date(timestamp);return date2.setUTCFullYear(Number(year2)),date2}throw new TypeError(`Invalid RFC7231 date-time value ${value}.`)};function range(v,min,max){
let _v=Number(v);if(_v<min||_v>max)throw new Error(`Value ${_v} out of range [${min}, ${max}]`)}function splitEvery(value,delimiter,numDelimiters){if(numDelimiters<=0||!Number.isInteger(numDelimiters))throw new Error("Invalid number of delimiters ("+numDelimiters+
") for splitEvery.");let segments=value.split(delimiter);if(numDelimiters===1)return segments;let compoundSegments=[],currentSegment="";for(let i=0;i<segments.length;i++)
currentSegment===""?currentSegment=segments[i]:currentSegment+=delimiter+segments[i],(i+1)%numDelimiters===0&&(compoundSegments.push(currentSegment),currentSegment=
"");return currentSegment!==""&&compoundSegments.push(currentSegment),compoundSegments}var splitHeader=value=>{let z=value.length,values=[],withinQuotes=!1,escaped=!1,anchor=0;for(let i=0;i<z;++i){let char=value[i];switch(char){case'"':escaped||(withinQuotes=
!withinQuotes);break;case",":withinQuotes||(values.push(value.slice(anchor,i)),anchor=i+1);break;default:}escaped=char==="\\"&&!escaped}return values.push(value.
slice(anchor)),values.map(v=>{v=v.trim();let z2=v.length;return z2<2?v:v[0]==='"'&&v[z2-1]==='"'?(v=v.slice(1,z2-1),v.replace(/\\(["\\])/g,"$1")):v.replace(/\\"/g,
'"')})};var format=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,NumericValue=class _NumericValue{string;type;constructor(string,type){if(this.string=string,this.type=
type,!format.test(string))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`)}toString(){
return this.string}static[Symbol.hasInstance](object){if(!object||typeof object!="object")return!1;let _nv=object;return _NumericValue.prototype.isPrototypeOf(object)||
_nv.type==="bigDecimal"&&format.test(_nv.string)}};var calculateBodyLength=body=>{if(!body)return 0;if(typeof body=="string")return Buffer.byteLength(body);if(typeof body.
byteLength=="number")return body.byteLength;if(typeof body.size=="number")return body.size;if(typeof body.start=="number"&&typeof body.end=="number")return body.
end+1-body.start;if(body instanceof $piece1.ReadStream){if(body.path!=null)return (0,$piece1.lstatSync)(body.path).size;if(typeof body.fd=="number")return (0,$piece1.fstatSync)(body.fd).size}throw new Error(
`Body Length computation failed for ${body}`)};var toUint8Array=data=>data instanceof Uint8Array?data:typeof data=="string"?fromUtf8(data):ArrayBuffer.isView(data)?new Uint8Array(data.buffer,data.byteOffset,
data.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(data);function concatBytes(arrays,length){if(length===void 0){length=0;for(let bytes of arrays)length+=bytes.byteLength}let result=new Uint8Array(length),offset=0;for(let buf of arrays)
result.set(buf,offset),offset+=buf.byteLength;return result}var isReadableStream=stream=>typeof ReadableStream=="function"&&(stream?.constructor?.name===ReadableStream.name||stream instanceof ReadableStream),isBlob=blob=>typeof Blob==
"function"&&(blob?.constructor?.name===Blob.name||blob instanceof Blob);var fromUtf82=input=>new TextEncoder().encode(input);var chars="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",alphabetByEncoding=Object.entries(chars).reduce((acc,[i,c])=>(acc[c]=Number(i),acc),
{}),alphabetByValue=chars.split(""),bitsPerLetter=6,bitsPerByte=8,maxLetterValue=63;function toBase642(_input){let input;typeof _input=="string"?input=fromUtf82(_input):input=_input;let isArrayLike=typeof input=="object"&&typeof input.length=="\
number",isUint8Array=typeof input=="object"&&typeof input.byteOffset=="number"&&typeof input.byteLength=="number";if(!isArrayLike&&!isUint8Array)throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let str="";for(let i=0;i<input.length;i+=3){let bits=0,bitLength=0;for(let j=i,
limit=Math.min(i+3,input.length);j<limit;j++)bits|=input[j]<<(limit-j-1)*bitsPerByte,bitLength+=bitsPerByte;let bitClusterCount=Math.ceil(bitLength/bitsPerLetter);
bits<<=bitClusterCount*bitsPerLetter-bitLength;for(let k=1;k<=bitClusterCount;k++){let offset=(bitClusterCount-k)*bitsPerLetter;str+=alphabetByValue[(bits&maxLetterValue<<
offset)>>offset]}str+="==".slice(0,4-bitClusterCount)}return str}var toUtf82=input=>{if(typeof input=="string")return input;if(typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(input)};var streamCollector=async stream=>isBlob(stream)?collectBlob(stream):collectReadableStream(stream);async function collectBlob(blob){return blob.arrayBuffer().then(
ab=>new Uint8Array(ab))}async function collectReadableStream(stream){let chunks=[],reader=stream.getReader(),length=0;for(;;){let{done,value}=await reader.read();
if(value&&(chunks.push(value),length+=value.length),done)break}return concatBytes(chunks,length)}var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED="The stream has already been transformed.",sdkStreamMixin=stream=>{if(!isBlobInstance(stream)&&!isReadableStream(stream)){
let name=stream?.__proto__?.constructor?.name||stream;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`)}let transformed=!1,
transformToByteArray=async()=>{if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);return transformed=!0,await streamCollector(stream)},blobToWebStream=blob=>{
if(typeof blob.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return blob.stream()};
return Object.assign(stream,{transformToByteArray,transformToString:async encoding=>{let buf=await transformToByteArray();if(encoding==="base64")return toBase642(
buf);if(encoding==="hex")return toHex(buf);if(encoding===void 0||encoding==="utf8"||encoding==="utf-8")return toUtf82(buf);if(typeof TextDecoder=="function")return new TextDecoder(
encoding).decode(buf);throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(transformed)throw new Error(
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);if(transformed=!0,isBlobInstance(stream))return blobToWebStream(stream);if(isReadableStream(stream))return stream;throw new Error(
`Cannot transform payload to web stream, got ${stream}`)}})},isBlobInstance=stream=>typeof Blob=="function"&&stream instanceof Blob;var streamCollector2=stream=>isBlob(stream)?collectBlob(stream):isReadableStream(stream)?collectReadableStream(stream):new Promise((resolve,reject)=>{let collector=new Collector,
nodeStream=stream;nodeStream.pipe(collector),nodeStream.on("error",err=>{collector.end(),reject(err)}),collector.on("error",reject),collector.on("finish",function(){
let bytes=concatBytes(this.bufferedBytes);resolve(bytes)})}),Collector=class extends $piece2.Writable{bufferedBytes=[];_write(chunk,encoding,callback){this.bufferedBytes.
push(chunk),callback()}};var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2="The stream has already been transformed.",sdkStreamMixin2=stream=>{if(!(stream instanceof $piece2.Readable))try{return sdkStreamMixin(
stream)}catch{let name=stream?.__proto__?.constructor?.name||stream;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`)}
let transformed=!1,transformToByteArray=async()=>{if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);return transformed=!0,await streamCollector2(
stream)};return Object.assign(stream,{transformToByteArray,transformToString:async encoding=>{let buf=await transformToByteArray();return encoding===void 0||Buffer.
isEncoding(encoding)?fromArrayBuffer(buf.buffer,buf.byteOffset,buf.byteLength).toString(encoding):new TextDecoder(encoding).decode(buf)},transformToWebStream:()=>{
if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);if(stream.readableFlowing!==null)throw new Error("The stream has been consumed by other cal\
lbacks.");if(typeof $piece2.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return transformed=!0,
$piece2.Readable.toWeb(stream)}})};function writeKey(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Uint8ArrayBlobAdapter=class extends bindUint8ArrayBlobAdapter(toUtf8,fromUtf8,toBase64,fromBase64){},_getRandomValues=$piece0.getRandomValues,v4=bindV4(_getRandomValues),
generateIdempotencyToken=v4;


}),

1918:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$3: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
$z: () => (/* binding */ resolveRetryConfig),
Co: () => (/* binding */ resolveEndpointConfig),
Dc: () => (/* binding */ resolveUserAgentConfig),
ED: () => (/* binding */ getDefaultSocketTimeout),
I9: () => (/* binding */ emitWarningIfUnsupportedVersion2),
J1: () => (/* binding */ createAggregatedClient),
K4: () => (/* binding */ memoizeIdentityProvider),
Kj: () => (/* binding */ Client),
L0: () => (/* binding */ DEFAULT_RETRY_MODE),
Mw: () => (/* binding */ decorateServiceException),
N4: () => (/* binding */ NoOpLogger),
OC: () => (/* binding */ isIdentityExpired),
Rq: () => (/* binding */ getAwsRegionExtensionConfiguration),
TC: () => (/* binding */ getHostHeaderPlugin),
TJ: () => (/* binding */ ServiceException),
UF: () => (/* binding */ awsEndpointFunctions),
Y7: () => (/* binding */ getLoggerPlugin),
cH: () => (/* binding */ decideEndpoint),
d5: () => (/* binding */ BinaryDecisionDiagram),
e: () => (/* binding */ doesIdentityRequireRefresh),
ey: () => (/* binding */ getRetryPlugin),
gD: () => (/* binding */ setCredentialFeature),
h$: () => (/* binding */ DefaultIdentityProviderConfig),
hV: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS),
k8: () => (/* binding */ makeBuilder),
kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
kS: () => (/* binding */ EndpointCache),
lT: () => (/* binding */ loadConfigsForDefaultMode),
lW: () => (/* binding */ getHttpSigningPlugin),
mR: () => (/* binding */ NoAuthSigner),
mw: () => (/* binding */ customEndpointFunctions),
n4: () => (/* binding */ getRecursionDetectionPlugin),
oQ: () => (/* binding */ stsRegionDefaultResolver),
o_: () => (/* binding */ emitWarningIfUnsupportedVersion),
pf: () => (/* binding */ createDefaultUserAgentProvider),
qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
rD: () => (/* binding */ getEndpointPlugin),
rm: () => (/* binding */ getValueFromTextNode),
sM: () => (/* binding */ getUserAgentPlugin),
te: () => (/* binding */ normalizeProvider2),
uv: () => (/* binding */ resolveDefaultRuntimeConfig),
wB: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
xA: () => (/* binding */ getDefaultExtensionConfiguration),
xg: () => (/* binding */ resolveParams)
});
/* unused harmony export Command */
var $piece0 = __webpack_require__(5964);
var $piece1 = __webpack_require__(7945);
var $piece2 = __webpack_require__(7075);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
var $piece3 = __webpack_require__(8161);
var $piece3_default = /*#__PURE__*/__webpack_require__.n($piece3);
var $piece4 = __webpack_require__(1708);
var $piece4_default = /*#__PURE__*/__webpack_require__.n($piece4);
var getAllAliases=(name,aliases)=>{let _aliases=[];if(name&&_aliases.push(name),aliases)for(let alias of aliases)_aliases.push(alias);return _aliases},getMiddlewareNameWithAliases=(name,aliases)=>`${name||
"anonymous"}${aliases&&aliases.length>0?` (a.k.a. ${aliases.join(",")})`:""}`,constructStack=()=>{let absoluteEntries=[],relativeEntries=[],identifyOnResolve=!1,
entriesNameSet=new Set,sort=entries=>entries.sort((a,b)=>stepWeights[b.step]-stepWeights[a.step]||priorityWeights[b.priority||"normal"]-priorityWeights[a.priority||
"normal"]),removeByName=toRemove=>{let isRemoved=!1,filterCb=entry=>{let aliases=getAllAliases(entry.name,entry.aliases);if(aliases.includes(toRemove)){isRemoved=
!0;for(let alias of aliases)entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.
filter(filterCb),isRemoved},removeByReference=toRemove=>{let isRemoved=!1,filterCb=entry=>{if(entry.middleware===toRemove){isRemoved=!0;for(let alias of getAllAliases(
entry.name,entry.aliases))entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.
filter(filterCb),isRemoved},cloneTo=toStack=>(absoluteEntries.forEach(entry=>{toStack.add(entry.middleware,{...entry})}),relativeEntries.forEach(entry=>{toStack.
addRelativeTo(entry.middleware,{...entry})}),toStack.identifyOnResolve?.(stack.identifyOnResolve()),toStack),expandRelativeMiddlewareList=from=>{let expandedMiddlewareList=[];
return from.before.forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):expandedMiddlewareList.push(...expandRelativeMiddlewareList(
entry))}),expandedMiddlewareList.push(from),from.after.reverse().forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):
expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry))}),expandedMiddlewareList},getMiddlewareList=(debug=!1)=>{let normalizedAbsoluteEntries=[],normalizedRelativeEntries=[],
normalizedEntriesNameMap={};return absoluteEntries.forEach(entry=>{let normalizedEntry={...entry,before:[],after:[]};for(let alias of getAllAliases(normalizedEntry.
name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;normalizedAbsoluteEntries.push(normalizedEntry)}),relativeEntries.forEach(entry=>{
let normalizedEntry={...entry,before:[],after:[]};for(let alias of getAllAliases(normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;
normalizedRelativeEntries.push(normalizedEntry)}),normalizedRelativeEntries.forEach(entry=>{if(entry.toMiddleware){let toMiddleware=normalizedEntriesNameMap[entry.
toMiddleware];if(toMiddleware===void 0){if(debug)return;throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name,
entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`)}entry.relation==="after"&&toMiddleware.after.push(entry),entry.relation==="before"&&toMiddleware.
before.push(entry)}}),sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList,expandedMiddlewareList)=>(wholeList.push(...expandedMiddlewareList),
wholeList),[])},stack={add:(middleware,options={})=>{let{name,override,aliases:_aliases}=options,entry={step:"initialize",priority:"normal",middleware,...options},
aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.has(alias))){if(!override)throw new Error(`Duplicate middleware \
name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(let alias of aliases){let toOverrideIndex=absoluteEntries.findIndex(entry2=>entry2.name===alias||entry2.
aliases?.some(a=>a===alias));if(toOverrideIndex===-1)continue;let toOverride=absoluteEntries[toOverrideIndex];if(toOverride.step!==entry.step||entry.priority!==
toOverride.priority)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.
step} step cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);absoluteEntries.
splice(toOverrideIndex,1)}}for(let alias of aliases)entriesNameSet.add(alias)}absoluteEntries.push(entry)},addRelativeTo:(middleware,options)=>{let{name,override,
aliases:_aliases}=options,entry={middleware,...options},aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.has(alias))){
if(!override)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(let alias of aliases){let toOverrideIndex=relativeEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a=>a===alias));if(toOverrideIndex===-1)continue;let toOverride=relativeEntries[toOverrideIndex];if(toOverride.
toMiddleware!==entry.toMiddleware||toOverride.relation!==entry.relation)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" m\
iddleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware ${entry.
relation} "${entry.toMiddleware}" middleware.`);relativeEntries.splice(toOverrideIndex,1)}}for(let alias of aliases)entriesNameSet.add(alias)}relativeEntries.push(
entry)},clone:()=>cloneTo(constructStack()),use:plugin=>{plugin.applyToStack(stack)},remove:toRemove=>typeof toRemove=="string"?removeByName(toRemove):removeByReference(
toRemove),removeByTag:toRemove=>{let isRemoved=!1,filterCb=entry=>{let{tags,name,aliases:_aliases}=entry;if(tags&&tags.includes(toRemove)){let aliases=getAllAliases(
name,_aliases);for(let alias of aliases)entriesNameSet.delete(alias);return isRemoved=!0,!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=
relativeEntries.filter(filterCb),isRemoved},concat:from=>{let cloned=cloneTo(constructStack());return cloned.use(from),cloned.identifyOnResolve(identifyOnResolve||
cloned.identifyOnResolve()||(from.identifyOnResolve?.()??!1)),cloned},applyToStack:cloneTo,identify:()=>getMiddlewareList(!0).map(mw=>{let step=mw.step??mw.relation+
" "+mw.toMiddleware;return getMiddlewareNameWithAliases(mw.name,mw.aliases)+" - "+step}),identifyOnResolve(toggle){return typeof toggle=="boolean"&&(identifyOnResolve=
toggle),identifyOnResolve},resolve:(handler,context)=>{for(let middleware of getMiddlewareList().map(entry=>entry.middleware).reverse())handler=middleware(handler,
context);return identifyOnResolve&&console.log(stack.identify()),handler}};return stack},stepWeights={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},
priorityWeights={high:3,normal:2,low:1};var Client=class{config;middlewareStack=constructStack();initConfig;handlers;constructor(config){this.config=config;let{protocol,protocolSettings}=config;protocolSettings&&
typeof protocol=="function"&&(config.protocol=new protocol(protocolSettings))}send(command,optionsOrCb,cb){let options=typeof optionsOrCb!="function"?optionsOrCb:
void 0,callback=typeof optionsOrCb=="function"?optionsOrCb:cb,useHandlerCache=options===void 0&&this.config.cacheMiddleware===!0,handler;if(useHandlerCache){this.
handlers||(this.handlers=new WeakMap);let handlers=this.handlers;handlers.has(command.constructor)?handler=handlers.get(command.constructor):(handler=command.resolveMiddleware(
this.middlewareStack,this.config,options),handlers.set(command.constructor,handler))}else delete this.handlers,handler=command.resolveMiddleware(this.middlewareStack,
this.config,options);if(callback)handler(command).then(result=>callback(null,result.output),err=>callback(err)).catch(()=>{});else return handler(command).then(
result=>result.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}};var SENSITIVE_STRING="***SensitiveInformation***";function schemaLogFilter(schema,data){if(data==null)return data;let ns=$piece1.l1.of(schema);if(ns.getMergedTraits().
sensitive)return SENSITIVE_STRING;if(ns.isListSchema()){let valueSchema=ns.getValueSchema();if(valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;if(Array.
isArray(data))return data.map(value=>schemaLogFilter(valueSchema,value))}else if(ns.isMapSchema()){let valueSchema=ns.getValueSchema();if(ns.getKeySchema().getMergedTraits().
sensitive||valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;if(typeof data=="object")return Object.fromEntries(Object.entries(data).map(([key,value])=>[
key,schemaLogFilter(valueSchema,value)]))}else if(ns.isStructSchema()&&typeof data=="object"){let object=data,newObject={};for(let[member,memberNs]of ns.structIterator())
object[member]!=null&&(newObject[member]=schemaLogFilter(memberNs,object[member]));return newObject}return data}var operationEventStreamMarker=Symbol.for("@smithy/op-event-stream"),Command=class{middlewareStack=constructStack();schema;static classBuilder(){return new ClassBuilder}resolveMiddlewareWithContext(clientStack,configuration,options,{
middlewareFn,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,smithyContext,additionalContext,CommandCtor}){for(let mw of middlewareFn.bind(
this)(CommandCtor,clientStack,configuration,options))this.middlewareStack.use(mw);let stack=clientStack.concat(this.middlewareStack),{logger}=configuration,additionalSmithyContext=additionalContext[$piece1.Vf],
handlerExecutionContext={logger,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,...additionalContext,[$piece1.Vf]:{...additionalSmithyContext,
commandInstance:this,...smithyContext,...options?.metricsRecorder===void 0?{}:{metricsRecorder:options.metricsRecorder},...options?.abortSignal===void 0?{}:{abortSignal:options.
abortSignal}}},{requestHandler}=configuration,requestOptions=options??{};requestOptions.metricsRecorder&&(requestOptions={...requestOptions},delete requestOptions.
metricsRecorder);let isEventStream,schema=this.schema,marker=schema?.[operationEventStreamMarker];if(marker!==void 0)isEventStream=marker;else if(schema&&Array.
isArray(schema)&&schema[0]===9){let[,,,,input$,output$]=schema;isEventStream=schema[operationEventStreamMarker]=!!($piece1.l1.of(input$).getEventStreamMember()||
$piece1.l1.of(output$).getEventStreamMember())}return isEventStream&&(requestOptions={isEventStream,...requestOptions}),stack.resolve(request=>requestHandler.
handle(request.request,requestOptions),handlerExecutionContext)}},ClassBuilder=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(cb){
this._init=cb}ep(endpointParameterInstructions){return this._ep=endpointParameterInstructions,this}m(middlewareSupplier){return this._middlewareFn=middlewareSupplier,
this}s(service,operation,smithyContext={}){return this._smithyContext={service,operation,...smithyContext},this}c(additionalContext={}){return this._additionalContext=
additionalContext,this}n(clientName,commandName){return this._clientName=clientName,this._commandName=commandName,this}f(inputFilter=_=>_,outputFilter=_=>_){return this.
_inputFilterSensitiveLog=inputFilter,this._outputFilterSensitiveLog=outputFilter,this}ser(serializer){return this._serializer=serializer,this}de(deserializer){return this.
_deserializer=deserializer,this}sc(operation){return this._operationSchema=operation,this._smithyContext.operationSchema=operation,this}build(){let closure=this,
CommandRef;return CommandRef=class extends Command{input;static getEndpointParameterInstructions(){return closure._ep}constructor(...[input]){super(),this.input=
input??{},closure._init(this),this.schema=closure._operationSchema}resolveMiddleware(stack,configuration,options){let op=closure._operationSchema,input=op?.[4]??
op?.input,output=op?.[5]??op?.output;return this.resolveMiddlewareWithContext(stack,configuration,options,{CommandCtor:CommandRef,middlewareFn:closure._middlewareFn,
clientName:closure._clientName,commandName:closure._commandName,inputFilterSensitiveLog:closure._inputFilterSensitiveLog??(op?schemaLogFilter.bind(null,input):_=>_),
outputFilterSensitiveLog:closure._outputFilterSensitiveLog??(op?schemaLogFilter.bind(null,output):_=>_),smithyContext:closure._smithyContext,additionalContext:closure.
_additionalContext})}serialize=closure._serializer;deserialize=closure._deserializer}}};var createAggregatedClient=(commands,Client2,options)=>{for(let[command,CommandCtor]of Object.entries(commands)){let methodImpl=async function(args,optionsOrCb,cb){
let command2=new CommandCtor(args);if(typeof optionsOrCb=="function")this.send(command2,optionsOrCb);else if(typeof cb=="function"){if(typeof optionsOrCb!="obje\
ct")throw new Error(`Expected http options but got ${typeof optionsOrCb}`);this.send(command2,optionsOrCb||{},cb)}else return this.send(command2,optionsOrCb)},methodName=(command[0].
toLowerCase()+command.slice(1)).replace(/Command$/,"");Client2.prototype[methodName]=methodImpl}let{paginators={},waiters={}}=options??{};for(let[paginatorName,
paginatorFn]of Object.entries(paginators))Client2.prototype[paginatorName]===void 0&&(Client2.prototype[paginatorName]=function(commandInput={},paginationConfiguration,...rest){
return paginatorFn({...paginationConfiguration,client:this},commandInput,...rest)});for(let[waiterName,waiterFn]of Object.entries(waiters))Client2.prototype[waiterName]===
void 0&&(Client2.prototype[waiterName]=async function(commandInput={},waiterConfiguration,...rest){let config=waiterConfiguration;return typeof waiterConfiguration==
"number"&&(config={maxWaitTime:waiterConfiguration}),waiterFn({...config,client:this},commandInput,...rest)})};var ServiceException=class _ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(options){
super(options.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=options.name,this.$fault=options.$fault,this.$metadata=
options.$metadata}static isInstance(value){if(!value)return!1;let candidate=value;return _ServiceException.prototype.isPrototypeOf(candidate)||!!candidate.$fault&&
!!candidate.$metadata&&(candidate.$fault==="client"||candidate.$fault==="server")}static[Symbol.hasInstance](instance){if(!instance)return!1;let candidate=instance;
if(this===_ServiceException)return _ServiceException.isInstance(instance);if(_ServiceException.isInstance(instance)){if(this.prototype.isPrototypeOf(instance))return!0;
let targetId=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0,candidateHasShapeId=!1;if(targetId){let proto=Object.getPrototypeOf(candidate);
for(;proto&&proto!==Object.prototype;){let ctor=proto.constructor,candidateId=ctor!==_ServiceException&&Object.prototype.hasOwnProperty.call(ctor,"shapeId")?ctor?.
shapeId:void 0;if(candidateId&&(candidateHasShapeId=!0,candidateId===targetId))return!0;proto=Object.getPrototypeOf(proto)}}if(targetId&&candidateHasShapeId)return!1;
let targetName=this.name;if(targetName&&targetName.length>=6){if(candidate.name===targetName)return!0;let proto=Object.getPrototypeOf(candidate);for(;proto&&proto!==
Object.prototype;){let ctorName=proto.constructor?.name;if(ctorName&&ctorName!=="Error"&&ctorName===targetName)return!0;proto=Object.getPrototypeOf(proto)}}}return!1}},
decorateServiceException=(exception,additions={})=>{Object.entries(additions).filter(([,v])=>v!==void 0).forEach(([k,v])=>{(exception[k]==null||exception[k]==="")&&
(exception[k]=v)});let message=exception.message||exception.Message||"UnknownError";return exception.message=message,delete exception.Message,exception};var loadConfigsForDefaultMode=mode=>{switch(mode){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",
connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:
return{}}};var warningEmitted=!1,emitWarningIfUnsupportedVersion=version=>{version&&!warningEmitted&&parseInt(version.substring(1,version.indexOf(".")))<16&&(warningEmitted=
!0)};var knownAlgorithms=Object.values($piece1.dB),getChecksumConfiguration=runtimeConfig=>{let checksumAlgorithms=[];for(let id in $piece1.dB){if(!(0,$piece1.$3)($piece1.dB,
id))continue;let algorithmId=$piece1.dB[id];runtimeConfig[algorithmId]!==void 0&&checksumAlgorithms.push({algorithmId:()=>algorithmId,checksumConstructor:()=>runtimeConfig[algorithmId]})}
for(let[id,ChecksumCtor]of Object.entries(runtimeConfig.checksumAlgorithms??{}))checksumAlgorithms.push({algorithmId:()=>id,checksumConstructor:()=>ChecksumCtor});
return{addChecksumAlgorithm(algo){runtimeConfig.checksumAlgorithms=runtimeConfig.checksumAlgorithms??{};let id=algo.algorithmId(),ctor=algo.checksumConstructor();
knownAlgorithms.includes(id)?runtimeConfig.checksumAlgorithms[id.toUpperCase()]=ctor:runtimeConfig.checksumAlgorithms[id]=ctor,checksumAlgorithms.push(algo)},checksumAlgorithms(){
return checksumAlgorithms}}},resolveChecksumRuntimeConfig=clientConfig=>{let runtimeConfig={};return clientConfig.checksumAlgorithms().forEach(checksumAlgorithm=>{
let id=checksumAlgorithm.algorithmId();knownAlgorithms.includes(id)&&(runtimeConfig[id]=checksumAlgorithm.checksumConstructor())}),runtimeConfig};var getRetryConfiguration=runtimeConfig=>({setRetryStrategy(retryStrategy){runtimeConfig.retryStrategy=retryStrategy},retryStrategy(){return runtimeConfig.retryStrategy}}),
resolveRetryRuntimeConfig=retryStrategyConfiguration=>{let runtimeConfig={};return runtimeConfig.retryStrategy=retryStrategyConfiguration.retryStrategy(),runtimeConfig};var getDefaultExtensionConfiguration=runtimeConfig=>Object.assign(getChecksumConfiguration(runtimeConfig),getRetryConfiguration(runtimeConfig));var resolveDefaultRuntimeConfig=config=>Object.assign(resolveChecksumRuntimeConfig(config),resolveRetryRuntimeConfig(config));var getValueFromTextNode=obj=>{let textNodeName="#text";for(let key in obj)(0,$piece1.$3)(obj,key)&&(obj[key][textNodeName]!==void 0?obj[key]=obj[key][textNodeName]:typeof obj[key]==
"object"&&obj[key]!==null&&(obj[key]=getValueFromTextNode(obj[key])));return obj};var NoOpLogger=class{trace(){}debug(){}info(){}warn(){}error(){}};function makeBuilder(common,service,name,ep){return function(added,plugins,op,$,smithyContext={}){let epMerged=Object.assign({},common,added);return Command.classBuilder().
ep(epMerged).m(function(CommandCtor,clientStack,config,options){let list=plugins.call(this,CommandCtor,clientStack,config,options);return list.unshift(ep(config,
CommandCtor.getEndpointParameterInstructions())),list}).s(service,op,smithyContext).n(name,op.charAt(0).toUpperCase()+op.slice(1)+"Command").sc($).build()}}function setCredentialFeature(credentials,feature,value){return credentials.$source||(credentials.$source={}),credentials.$source[feature]=value,credentials}var ENV_ENDPOINT_URL="AWS_ENDPOINT_URL",CONFIG_ENDPOINT_URL="endpoint_url",getEndpointUrlConfig=serviceId=>({environmentVariableSelector:env2=>{let serviceSuffixParts=serviceId.
split(" ").map(w=>w.toUpperCase()),serviceEndpointUrl=env2[[ENV_ENDPOINT_URL,...serviceSuffixParts].join("_")];if(serviceEndpointUrl)return serviceEndpointUrl;let endpointUrl=env2[ENV_ENDPOINT_URL];
if(endpointUrl)return endpointUrl},configFileSelector:(profile,config)=>{if(profile.services){let servicesSectionKey=["services",profile.services].join(".");if(!config||
!config[servicesSectionKey])throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file\
.`);let servicesSection=config[servicesSectionKey],servicePrefixParts=serviceId.split(" ").map(w=>w.toLowerCase()),endpointUrl2=servicesSection[[servicePrefixParts.
join("_"),CONFIG_ENDPOINT_URL].join(".")];if(endpointUrl2)return endpointUrl2}let endpointUrl=profile[CONFIG_ENDPOINT_URL];if(endpointUrl)return endpointUrl},default:void 0});var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS="ignore_configured_endpoint_urls",ignoreConfiguredEndpointUrlsConfigSelectors={
environmentVariableSelector:env2=>(0,$piece0.Qm)(env2,ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,$piece0.cV.ENV),configFileSelector:profile=>(0,$piece0.Qm)(profile,
CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,$piece0.cV.CONFIG),default:!1};var getEndpointFromConfig=async serviceId=>{if(!await (0,$piece0.Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)())return (0,$piece0.Z9)(getEndpointUrlConfig(serviceId??
""))()};var resolveParamsForS3=async endpointParams=>{let bucket=endpointParams?.Bucket||"";if(typeof endpointParams.Bucket=="string"&&(endpointParams.Bucket=bucket.replace(
/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),isArnBucketName(bucket)){if(endpointParams.ForcePathStyle===!0)throw new Error("Path-style\
 addressing cannot be used with ARN buckets")}else(!isDnsCompatibleBucketName(bucket)||bucket.indexOf(".")!==-1&&!String(endpointParams.Endpoint).startsWith("ht\
tp:")||bucket.toLowerCase()!==bucket||bucket.length<3)&&(endpointParams.ForcePathStyle=!0);return endpointParams.DisableMultiRegionAccessPoints&&(endpointParams.
disableMultiRegionAccessPoints=!0,endpointParams.DisableMRAP=!0),endpointParams},DOMAIN_PATTERN=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,IP_ADDRESS_PATTERN=/(\d+\.){3}\d+/,
DOTS_PATTERN=/\.\./;var isDnsCompatibleBucketName=bucketName=>DOMAIN_PATTERN.test(bucketName)&&!IP_ADDRESS_PATTERN.test(bucketName)&&!DOTS_PATTERN.test(bucketName),isArnBucketName=bucketName=>{
let[arn,partition2,service,,,bucket]=bucketName.split(":"),isArn=arn==="arn"&&bucketName.split(":").length>=6,isValidArn=!!(isArn&&partition2&&service&&bucket);
if(isArn&&!isValidArn)throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);return isValidArn};var createConfigValueProvider=(configKey,canonicalEndpointParamKey,config,isClientContextParam=!1)=>{let configProvider=async()=>{let configValue;return isClientContextParam?
configValue=config.clientContextParams?.[configKey]??config[configKey]??config[canonicalEndpointParamKey]:configValue=config[configKey]??config[canonicalEndpointParamKey],
typeof configValue=="function"?configValue():configValue};return configKey==="credentialScope"||canonicalEndpointParamKey==="CredentialScope"?async()=>{let credentials=typeof config.
credentials=="function"?await config.credentials():config.credentials;return credentials?.credentialScope??credentials?.CredentialScope}:configKey==="accountId"||
canonicalEndpointParamKey==="AccountId"?async()=>{let credentials=typeof config.credentials=="function"?await config.credentials():config.credentials;return credentials?.
accountId??credentials?.AccountId}:configKey==="endpoint"||canonicalEndpointParamKey==="endpoint"?async()=>{if(config.isCustomEndpoint===!1)return;let endpoint=await configProvider();
if(endpoint&&typeof endpoint=="object"){if("url"in endpoint)return endpoint.url.href;if("hostname"in endpoint){let{protocol,hostname,port,path}=endpoint;return`${protocol}\
//${hostname}${port?":"+port:""}${path}`}}return endpoint}:configProvider};function bindGetEndpointFromInstructions(getEndpointFromConfig2){return async(commandInput,instructionsSupplier,clientConfig,context)=>{if(!clientConfig.isCustomEndpoint&&
!clientConfig.ignoreConfiguredEndpointUrls){let endpointFromConfig;clientConfig.serviceConfiguredEndpoint?endpointFromConfig=await clientConfig.serviceConfiguredEndpoint():
endpointFromConfig=await getEndpointFromConfig2(clientConfig.serviceId),endpointFromConfig&&(clientConfig.endpoint=()=>Promise.resolve((0,$piece1.a0)(endpointFromConfig)),
clientConfig.isCustomEndpoint=!0,context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`))}let endpointParams=await resolveParams(
commandInput,instructionsSupplier,clientConfig);if(typeof clientConfig.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let endpoint=clientConfig.
endpointProvider(endpointParams,context);if(clientConfig.isCustomEndpoint&&clientConfig.endpoint){let customEndpoint=await clientConfig.endpoint();if(customEndpoint?.
headers){endpoint.headers??={};for(let[name,value]of Object.entries(customEndpoint.headers))endpoint.headers[name]=Array.isArray(value)?value:[value]}}return endpoint}}
var resolveParams=async(commandInput,instructionsSupplier,clientConfig)=>{let endpointParams={},instructions=instructionsSupplier?.getEndpointParameterInstructions?.()||
{};for(let[name,instruction]of Object.entries(instructions))switch(instruction.type){case"staticContextParams":endpointParams[name]=instruction.value;break;case"\
contextParams":endpointParams[name]=commandInput[instruction.name];break;case"clientContextParams":case"builtInParams":endpointParams[name]=await createConfigValueProvider(
instruction.name,name,clientConfig,instruction.type!=="builtInParams")();break;case"operationContextParams":endpointParams[name]=instruction.get(commandInput);break;default:
throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(instruction))}return Object.keys(instructions).length===0&&Object.assign(endpointParams,
clientConfig),String(clientConfig.serviceId).toLowerCase()==="s3"&&await resolveParamsForS3(endpointParams),endpointParams};function setFeature(context,feature,value){context.__smithy_context?context.__smithy_context.features||(context.__smithy_context.features={}):context.__smithy_context=
{features:{}},context.__smithy_context.features[feature]=value}function bindEndpointMiddleware(getEndpointFromConfig2){let getEndpointFromInstructions2=bindGetEndpointFromInstructions(
getEndpointFromConfig2);return({config,instructions})=>(next,context)=>async args=>{config.isCustomEndpoint&&setFeature(context,"ENDPOINT_OVERRIDE","N");let endpoint=await getEndpointFromInstructions2(
args.input,{getEndpointParameterInstructions(){return instructions}},{...config},context);context.endpointV2=endpoint,context.authSchemes=endpoint.properties?.authSchemes;
let authScheme=context.authSchemes?.[0];if(authScheme){context.signing_region=authScheme.signingRegion,context.signing_service=authScheme.signingName;let httpAuthOption=(0,$piece1.ug)(
context)?.selectedHttpAuthScheme?.httpAuthOption;httpAuthOption&&(httpAuthOption.signingProperties=Object.assign(httpAuthOption.signingProperties||{},{signing_region:authScheme.
signingRegion,signingRegion:authScheme.signingRegion,signing_service:authScheme.signingName,signingName:authScheme.signingName,signingRegionSet:authScheme.signingRegionSet},
authScheme.properties))}return next({...args})}}var serializerMiddlewareOption={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},endpointMiddlewareOptions={step:"serialize",tags:[
"ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:serializerMiddlewareOption.name};function bindGetEndpointPlugin(getEndpointFromConfig2){
let endpointMiddleware2=bindEndpointMiddleware(getEndpointFromConfig2);return(config,instructions)=>({applyToStack:clientStack=>{clientStack.addRelativeTo(endpointMiddleware2(
{config,instructions}),endpointMiddlewareOptions)}})}function bindResolveEndpointConfig(getEndpointFromConfig2){return input=>{let tls=input.tls??!0,{endpoint,useDualstackEndpoint,useFipsEndpoint}=input,customEndpointProvider=endpoint!=
null?async()=>(0,$piece1.a0)(await (0,$piece1.te)(endpoint)()):void 0,resolvedConfig=Object.assign(input,{endpoint:customEndpointProvider,tls,isCustomEndpoint:!!endpoint,
useDualstackEndpoint:(0,$piece1.te)(useDualstackEndpoint??!1),useFipsEndpoint:(0,$piece1.te)(useFipsEndpoint??!1),ignoreConfiguredEndpointUrls:!!input.ignoreConfiguredEndpointUrls}),
configuredEndpointPromise;return resolvedConfig.serviceConfiguredEndpoint=async()=>(input.serviceId&&!configuredEndpointPromise&&(configuredEndpointPromise=getEndpointFromConfig2(
input.serviceId)),configuredEndpointPromise),resolvedConfig}}var BinaryDecisionDiagram=class _BinaryDecisionDiagram{nodes;root;conditions;results;constructor(bdd,root,conditions,results){this.nodes=bdd,this.root=root,this.
conditions=conditions,this.results=results}static from(bdd,root,conditions,results){return new _BinaryDecisionDiagram(bdd,root,conditions,results)}};var EndpointCache=class{capacity;data=new Map;parameters=[];constructor({size,params}){this.capacity=size??50,params&&(this.parameters=params)}get(endpointParams,resolver){
let key=this.hash(endpointParams);if(key===!1)return resolver();if(!this.data.has(key)){if(this.data.size>this.capacity+10){let keys=this.data.keys(),i=0;for(;;){
let{value,done}=keys.next();if(this.data.delete(value),done||++i>10)break}}this.data.set(key,resolver())}return this.data.get(key)}size(){return this.data.size}hash(endpointParams){
let buffer="",{parameters}=this;if(parameters.length===0)return!1;for(let param of parameters){let raw=endpointParams[param],val=raw==null?"\0":String(raw);if(val.
includes("|;"))return!1;buffer+=val+"|;"}return buffer}};var EndpointError=class extends Error{constructor(message){super(message),this.name="EndpointError"}};var debugId="endpoints";function toDebugString(input){return typeof input!="object"||input==null?input:"ref"in input?`$${toDebugString(input.ref)}`:"fn"in input?`${input.fn}(${(input.argv||
[]).map(toDebugString).join(", ")})`:JSON.stringify(input,null,2)}var customEndpointFunctions={};var booleanEquals=(value1,value2)=>value1===value2;function coalesce(...args){for(let arg of args)if(arg!=null)return arg}var getAttrPathList=path=>{let parts=path.split("."),pathList=[];for(let part of parts){let squareBracketIndex=part.indexOf("[");if(squareBracketIndex!==-1){if(part.
indexOf("]")!==part.length-1)throw new EndpointError(`Path: '${path}' does not end with ']'`);let arrayIndex=part.slice(squareBracketIndex+1,-1);if(Number.isNaN(
parseInt(arrayIndex)))throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);squareBracketIndex!==0&&pathList.push(part.slice(0,squareBracketIndex)),
pathList.push(arrayIndex)}else pathList.push(part)}return pathList};var getAttr=(value,path)=>getAttrPathList(path).reduce((acc,index)=>{if(typeof acc!="object")throw new EndpointError(`Index '${index}' in '${path}' not found in\
 '${JSON.stringify(value)}'`);if(Array.isArray(acc)){let i=parseInt(index);return acc[i<0?acc.length+i:i]}return acc[index]},value);var isSet=value=>value!=null;function ite(condition,trueValue,falseValue){return condition?trueValue:falseValue}var not=value=>!value;var IP_V4_REGEX=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),isIpAddress=value=>IP_V4_REGEX.test(
value)||value.startsWith("[")&&value.endsWith("]");var DEFAULT_PORTS={[$piece1.Ue.HTTP]:80,[$piece1.Ue.HTTPS]:443},parseURL=value=>{let whatwgURL=(()=>{try{if(value instanceof URL)return value;if(typeof value==
"object"&&"hostname"in value){let{hostname:hostname2,port,protocol:protocol2="",path="",query={}}=value,url=new URL(`${protocol2}//${hostname2}${port?`:${port}`:
""}${path}`);return url.search=Object.entries(query).map(([k,v])=>`${k}=${v}`).join("&"),url}return new URL(value)}catch{return null}})();if(!whatwgURL)return console.
error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`),null;let urlString=whatwgURL.href,{host,hostname,pathname,protocol,search}=whatwgURL;if(search)
return null;let scheme=protocol.slice(0,-1);if(!Object.values($piece1.Ue).includes(scheme))return null;let isIp=isIpAddress(hostname),inputContainsDefaultPort=urlString.
includes(`${host}:${DEFAULT_PORTS[scheme]}`)||typeof value=="string"&&value.includes(`${host}:${DEFAULT_PORTS[scheme]}`),authority=`${host}${inputContainsDefaultPort?
`:${DEFAULT_PORTS[scheme]}`:""}`;return{scheme,authority,path:pathname,normalizedPath:pathname.endsWith("/")?pathname:`${pathname}/`,isIp}};function split(value,delimiter,limit){if(limit===1)return[value];if(value==="")return[""];let parts=value.split(delimiter);return limit===0?parts:parts.slice(0,
limit-1).concat(parts.slice(1).join(delimiter))}var stringEquals=(value1,value2)=>value1===value2;var substring=(input,start,stop,reverse)=>input==null||start>=stop||input.length<stop||/[^\u0000-\u007f]/.test(input)?null:reverse?input.substring(input.length-
stop,input.length-start):input.substring(start,stop);var uriEncode=value=>encodeURIComponent(value).replace(/[!*'()]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`);var endpointFunctions={booleanEquals,coalesce,getAttr,isSet,isValidHostLabel: $piece1.X8,ite,not,parseURL,split,stringEquals,substring,uriEncode};var evaluateTemplate=(template,options)=>{let evaluatedTemplateArr=[],{referenceRecord,endpointParams}=options,currentIndex=0;for(;currentIndex<template.length;){
let openingBraceIndex=template.indexOf("{",currentIndex);if(openingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(currentIndex));break}evaluatedTemplateArr.
push(template.slice(currentIndex,openingBraceIndex));let closingBraceIndex=template.indexOf("}",openingBraceIndex);if(closingBraceIndex===-1){evaluatedTemplateArr.
push(template.slice(openingBraceIndex));break}template[openingBraceIndex+1]==="{"&&template[closingBraceIndex+1]==="}"&&(evaluatedTemplateArr.push(template.slice(
openingBraceIndex+1,closingBraceIndex)),currentIndex=closingBraceIndex+2);let parameterName=template.substring(openingBraceIndex+1,closingBraceIndex);if(parameterName.
includes("#")){let[refName,attrName]=parameterName.split("#");evaluatedTemplateArr.push(getAttr(referenceRecord[refName]??endpointParams[refName],attrName))}else
evaluatedTemplateArr.push(referenceRecord[parameterName]??endpointParams[parameterName]);currentIndex=closingBraceIndex+1}return evaluatedTemplateArr.join("")};var getReferenceValue=({ref},options)=>options.referenceRecord[ref]??options.endpointParams[ref];var evaluateExpression=(obj,keyName,options)=>{if(typeof obj=="string")return evaluateTemplate(obj,options);if(obj.fn)return group.callFunction(obj,options);if(obj.
ref)return getReferenceValue(obj,options);throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`)},callFunction=({fn,argv},options)=>{
let evaluatedArgs=Array(argv.length);for(let i=0;i<evaluatedArgs.length;++i){let arg=argv[i];typeof arg=="boolean"||typeof arg=="number"?evaluatedArgs[i]=arg:evaluatedArgs[i]=
group.evaluateExpression(arg,"arg",options)}let namespaceSeparatorIndex=fn.indexOf(".");if(namespaceSeparatorIndex!==-1){let customFunction=customEndpointFunctions[fn.
slice(0,namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex+1)];if(typeof customFunction=="function")return customFunction(...evaluatedArgs)}let callable=endpointFunctions[fn];
if(typeof callable=="function")return callable(...evaluatedArgs);throw new Error(`function ${fn} not loaded in endpointFunctions.`)},group={evaluateExpression,callFunction};var evaluateCondition=(condition,options)=>{let{assign}=condition;if(assign&&assign in options.referenceRecord)throw new EndpointError(`'${assign}' is already d\
efined in Reference Record.`);let value=callFunction(condition,options);options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(
value)}`);let result=value===""?!0:!!value;return assign!=null?{result,toAssign:{name:assign,value}}:{result}};var getEndpointHeaders=(headers,options)=>Object.entries(headers??{}).reduce((acc,[headerKey,headerVal])=>(acc[headerKey]=headerVal.map(headerValEntry=>{let processedExpr=evaluateExpression(
headerValEntry,"Header value entry",options);if(typeof processedExpr!="string")throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a \
string`);return processedExpr}),acc),{});var getEndpointProperties=(properties,options)=>Object.entries(properties).reduce((acc,[propertyKey,propertyVal])=>(acc[propertyKey]=group2.getEndpointProperty(
propertyVal,options),acc),{}),getEndpointProperty=(property,options)=>{if(Array.isArray(property))return property.map(propertyEntry=>getEndpointProperty(propertyEntry,
options));switch(typeof property){case"string":return evaluateTemplate(property,options);case"object":if(property===null)throw new EndpointError(`Unexpected end\
point property: ${property}`);return group2.getEndpointProperties(property,options);case"boolean":return property;default:throw new EndpointError(`Unexpected en\
dpoint property type: ${typeof property}`)}},group2={getEndpointProperty,getEndpointProperties};var getEndpointUrl=(endpointUrl,options)=>{let expression=evaluateExpression(endpointUrl,"Endpoint URL",options);if(typeof expression=="string")try{return new URL(
expression)}catch(error){throw console.error(`Failed to construct URL with ${expression}`,error),error}throw new EndpointError(`Endpoint URL must be a string, g\
ot ${typeof expression}`)};var RESULT=1e8,decideEndpoint=(bdd,options)=>{let{nodes,root,results,conditions}=bdd,ref=root,referenceRecord={},closure={referenceRecord,endpointParams:options.
endpointParams,logger:options.logger};for(;ref!==1&&ref!==-1&&ref<RESULT;){let node_i=3*(Math.abs(ref)-1),[condition_i,highRef,lowRef]=[nodes[node_i],nodes[node_i+
1],nodes[node_i+2]],[fn,argv,assign]=conditions[condition_i],evaluation=evaluateCondition({fn,assign,argv},closure);if(evaluation.toAssign){let{name,value}=evaluation.
toAssign;referenceRecord[name]=value}ref=ref>=0===evaluation.result?highRef:lowRef}if(ref>=RESULT){let result=results[ref-RESULT];if(result[0]===-1){let[,errorExpression]=result;
throw new EndpointError(evaluateExpression(errorExpression,"Error",closure))}let[url,properties,headers]=result;return{url:getEndpointUrl(url,closure),properties:getEndpointProperties(
properties,closure),headers:getEndpointHeaders(headers??{},closure)}}throw new EndpointError("No matching endpoint.")};var getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig),resolveEndpointConfig=bindResolveEndpointConfig(getEndpointFromConfig),endpointMiddleware=bindEndpointMiddleware(
getEndpointFromConfig),getEndpointPlugin=bindGetEndpointPlugin(getEndpointFromConfig);var hostHeaderMiddleware=options=>next=>async args=>{if(!$piece1.Kd.isInstance(args.request))return next(args);let{request}=args,{handlerProtocol=""}=options.requestHandler.
metadata||{};if(handlerProtocol.indexOf("h2")>=0&&!request.headers[":authority"])delete request.headers.host,request.headers[":authority"]=request.hostname+(request.
port?":"+request.port:"");else if(!request.headers.host){let host=request.hostname;request.port!=null&&(host+=`:${request.port}`),request.headers.host=host}return next(
args)},hostHeaderMiddlewareOptions={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},getHostHeaderPlugin=options=>({applyToStack:clientStack=>{
clientStack.add(hostHeaderMiddleware(options),hostHeaderMiddlewareOptions)}});var loggerMiddleware=()=>(next,context)=>async args=>{try{let response=await next(args),{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,
{overrideInputFilterSensitiveLog,overrideOutputFilterSensitiveLog}=dynamoDbDocumentClientOptions,inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.
inputFilterSensitiveLog,outputFilterSensitiveLog=overrideOutputFilterSensitiveLog??context.outputFilterSensitiveLog,{$metadata,...outputWithoutMetadata}=response.
output;return logger?.info?.({clientName,commandName,input:inputFilterSensitiveLog(args.input),output:outputFilterSensitiveLog(outputWithoutMetadata),metadata:$metadata}),
response}catch(error){let{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;throw logger?.error?.({clientName,commandName,input:inputFilterSensitiveLog(
args.input),error,metadata:error.$metadata}),error}},loggerMiddlewareOptions={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=options=>({
applyToStack:clientStack=>{clientStack.add(loggerMiddleware(),loggerMiddlewareOptions)}});var recursionDetectionMiddlewareOptions={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"\
low"};var PROTECTED_KEYS={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TE\
NANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},NO_GLOBAL_AWS_LAMBDA=[
"true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");NO_GLOBAL_AWS_LAMBDA||(globalThis.awslambda=globalThis.awslambda||{});var InvokeStoreBase=class{static PROTECTED_KEYS=PROTECTED_KEYS;isProtectedKey(key){
return Object.values(PROTECTED_KEYS).includes(key)}getRequestId(){return this.get(PROTECTED_KEYS.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(PROTECTED_KEYS.
X_RAY_TRACE_ID)}getTenantId(){return this.get(PROTECTED_KEYS.TENANT_ID)}getTraceparent(){return this.get(PROTECTED_KEYS.TRACEPARENT)}getTracestate(){return this.
get(PROTECTED_KEYS.TRACESTATE)}getBaggage(){return this.get(PROTECTED_KEYS.BAGGAGE)}},InvokeStoreSingle=class extends InvokeStoreBase{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(key){return this.currentContext?.[key]}set(key,value){if(this.isProtectedKey(key))
throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);this.currentContext=this.currentContext||{},this.currentContext[key]=value}run(context,fn){
return this.currentContext=context,fn()}},InvokeStoreMulti=class _InvokeStoreMulti extends InvokeStoreBase{als;static async create(){let instance=new _InvokeStoreMulti,
asyncHooks=await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));return instance.als=new asyncHooks.AsyncLocalStorage,instance}getContext(){return this.als.getStore()}hasContext(){return this.
als.getStore()!==void 0}get(key){return this.als.getStore()?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda co\
ntext field: ${String(key)}`);let store=this.als.getStore();if(!store)throw new Error("No context available");store[key]=value}run(context,fn){return this.als.run(
context,fn)}},InvokeStore;(function(InvokeStore2){let instance=null;async function getInstanceAsync(forceInvokeStoreMulti){return instance||(instance=(async()=>{
let newInstance=forceInvokeStoreMulti===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle;return!NO_GLOBAL_AWS_LAMBDA&&
globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=newInstance),
newInstance)})()),instance}InvokeStore2.getInstanceAsync=getInstanceAsync,InvokeStore2._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{instance=
null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(InvokeStore||(InvokeStore={}));var AWS_LAMBDA_FUNCTION_NAME="AWS_LAMBDA_FUNCTION_NAME",_X_AMZN_TRACE_ID="_X_AMZN_TRACE_ID",X_AMZN_TRACE_ID="X-Amzn-Trace-Id",TRACEPARENT="traceparent",TRACESTATE="\
tracestate",BAGGAGE="baggage",recursionDetectionMiddleware=()=>next=>async args=>{let{request}=args;if(!$piece1.Kd.isInstance(request))return next(args);let invokeStore;
{let traceIdHeader=Object.keys(request.headers??{}).find(h=>h.toLowerCase()===X_AMZN_TRACE_ID.toLowerCase())??X_AMZN_TRACE_ID;if(!request.headers.hasOwnProperty(
traceIdHeader)){let functionName=process.env[AWS_LAMBDA_FUNCTION_NAME],traceIdFromEnv=process.env[_X_AMZN_TRACE_ID];invokeStore??=await InvokeStore.getInstanceAsync();
let traceId=invokeStore?.getXRayTraceId()??traceIdFromEnv,nonEmptyString=str=>typeof str=="string"&&str.length>0;nonEmptyString(functionName)&&nonEmptyString(traceId)&&
(request.headers[X_AMZN_TRACE_ID]=traceId)}}if(sanitizeTraceHeaders(request.headers),!request.headers[TRACEPARENT]){let traceparent=(invokeStore??=await InvokeStore.
getInstanceAsync())?.getTraceparent?.();if(traceparent){request.headers[TRACEPARENT]=traceparent;let tracestate=invokeStore?.getTracestate?.();tracestate&&(request.
headers[TRACESTATE]=tracestate);let baggage=invokeStore?.getBaggage?.();baggage&&(request.headers[BAGGAGE]=baggage)}}return next(args)};function sanitizeTraceHeaders(headers){
for(let header of Object.keys(headers)){let lower=header.toLowerCase();header!==lower&&(lower===TRACEPARENT||lower===TRACESTATE||lower===BAGGAGE)&&(headers[lower]=
headers[header],delete headers[header])}}var getRecursionDetectionPlugin=options=>({applyToStack:clientStack=>{clientStack.add(recursionDetectionMiddleware(),recursionDetectionMiddlewareOptions)}});var resolveAuthOptions=(candidateAuthOptions,authSchemePreference)=>{if(!authSchemePreference||authSchemePreference.length===0)return candidateAuthOptions;let preferredAuthOptions=[];
for(let preferredSchemeName of authSchemePreference)for(let candidateAuthOption of candidateAuthOptions)candidateAuthOption.schemeId.split("#")[1]===preferredSchemeName&&
preferredAuthOptions.push(candidateAuthOption);for(let candidateAuthOption of candidateAuthOptions)preferredAuthOptions.find(({schemeId})=>schemeId===candidateAuthOption.
schemeId)||preferredAuthOptions.push(candidateAuthOption);return preferredAuthOptions};function convertHttpAuthSchemesToMap(httpAuthSchemes){let map=new Map;for(let scheme of httpAuthSchemes)map.set(scheme.schemeId,scheme);return map}var httpAuthSchemeMiddleware=(config,mwOptions)=>(next,context)=>async args=>{
let options=config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config,context,args.input)),authSchemePreference=config.authSchemePreference?
await config.authSchemePreference():[],resolvedOptions=resolveAuthOptions(options,authSchemePreference),authSchemes=convertHttpAuthSchemesToMap(config.httpAuthSchemes),
smithyContext=(0,$piece1.ug)(context),failureReasons=[];for(let option of resolvedOptions){let scheme=authSchemes.get(option.schemeId);if(!scheme){failureReasons.
push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);continue}let identityProvider=scheme.identityProvider(await mwOptions.identityProviderConfigProvider(
config));if(!identityProvider){failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties={},
signingProperties={}}=option.propertiesExtractor?.(config,context)||{};option.identityProperties=Object.assign(option.identityProperties||{},identityProperties),
option.signingProperties=Object.assign(option.signingProperties||{},signingProperties),smithyContext.selectedHttpAuthScheme={httpAuthOption:option,identity:await identityProvider(
option.identityProperties),signer:scheme.signer};break}if(!smithyContext.selectedHttpAuthScheme)throw new Error(failureReasons.join(`
`));return next(args)};var httpAuthSchemeEndpointRuleSetMiddlewareOptions={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"\
endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider})=>({applyToStack:clientStack=>{
clientStack.addRelativeTo(httpAuthSchemeMiddleware(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider}),httpAuthSchemeEndpointRuleSetMiddlewareOptions)}});var defaultErrorHandler=signingProperties=>error=>{throw error},defaultSuccessHandler=(httpResponse,signingProperties)=>{},httpSigningMiddleware=config=>(next,context)=>async args=>{
if(!$piece1.Kd.isInstance(args.request))return next(args);let scheme=(0,$piece1.ug)(context).selectedHttpAuthScheme;if(!scheme)throw new Error("No HttpAuthSc\
heme was selected: unable to sign request");let{httpAuthOption:{signingProperties={}},identity,signer}=scheme,output=await next({...args,request:await signer.sign(
args.request,identity,signingProperties)}).catch((signer.errorHandler||defaultErrorHandler)(signingProperties));return(signer.successHandler||defaultSuccessHandler)(
output.response,signingProperties),output};var httpSigningMiddlewareOptions={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAu\
thMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},getHttpSigningPlugin=config=>({applyToStack:clientStack=>{clientStack.addRelativeTo(
httpSigningMiddleware(config),httpSigningMiddlewareOptions)}});var DefaultIdentityProviderConfig=class{authSchemes=new Map;constructor(config){for(let key in config){if(!(0,$piece1.$3)(config,key))continue;let value=config[key];value!==
void 0&&this.authSchemes.set(key,value)}}getIdentityProvider(schemeId){return this.authSchemes.get(schemeId)}};var NoAuthSigner=class{async sign(httpRequest,identity,signingProperties){return httpRequest}};var createIsIdentityExpiredFunction=expirationMs=>function(identity){return doesIdentityRequireRefresh(identity)&&identity.expiration.getTime()-Date.now()<expirationMs};var isIdentityExpired=createIsIdentityExpiredFunction(3e5),doesIdentityRequireRefresh=identity=>identity.expiration!==void 0,memoizeIdentityProvider=(provider,isExpired,requiresRefresh)=>{
if(provider===void 0)return;let normalizedProvider=typeof provider!="function"?async()=>Promise.resolve(provider):provider,resolved,pending,hasResult,isConstant=!1,
coalesceProvider=async options=>{pending||(pending=normalizedProvider(options));try{resolved=await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}return resolved};
return isExpired===void 0?async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider(options)),resolved):async options=>((!hasResult||
options?.forceRefresh)&&(resolved=await coalesceProvider(options)),isConstant?resolved:requiresRefresh(resolved)?(isExpired(resolved)&&await coalesceProvider(options),
resolved):(isConstant=!0,resolved))};var normalizeProvider2=input=>{if(typeof input=="function")return input;let promisified=Promise.resolve(input);return()=>promisified};var DEFAULT_UA_APP_ID=void 0;function isValidUserAgentAppId(appId){return appId===void 0?!0:typeof appId=="string"&&appId.length<=50}function resolveUserAgentConfig(input){
let normalizedAppIdProvider=normalizeProvider2(input.userAgentAppId??DEFAULT_UA_APP_ID),{customUserAgent}=input;return Object.assign(input,{customUserAgent:typeof customUserAgent==
"string"?[[customUserAgent]]:customUserAgent,userAgentAppId:async()=>{let appId=await normalizedAppIdProvider();if(!isValidUserAgentAppId(appId)){let logger=input.
logger?.constructor?.name==="NoOpLogger"||!input.logger?console:input.logger;typeof appId!="string"?logger?.warn("userAgentAppId must be a string or undefined."):
appId.length>50&&logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return appId}})}var THROTTLING_ERROR_CODES=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededEx\
ception","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyReques\
tsException","TransactionInProgressException"],TRANSIENT_ERROR_CODES=["TimeoutError","RequestTimeout","RequestTimeoutException"],TRANSIENT_ERROR_STATUS_CODES=[500,
502,503,504],NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],NODEJS_NETWORK_ERROR_CODES=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","\
EAI_AGAIN"];var isRetryableByTrait=error=>error?.$retryable!==void 0;var isClockSkewCorrectedError=error=>error.$metadata?.clockSkewCorrected,isBrowserNetworkError=error=>{let errorMessages=new Set(["Failed to fetch","NetworkErro\
r when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"]);return error&&error instanceof TypeError?
errorMessages.has(error.message):!1},isThrottlingError=error=>error.$metadata?.httpStatusCode===429||THROTTLING_ERROR_CODES.includes(error.name)||error.$retryable?.
throttling==!0,isTransientError=(error,depth=0)=>error?.name!=="AbortError"&&(isRetryableByTrait(error)||isClockSkewCorrectedError(error)||error.name==="Invalid\
SignatureException"&&error.message?.includes("Signature expired")||TRANSIENT_ERROR_CODES.includes(error.name)||NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code||
"")||NODEJS_NETWORK_ERROR_CODES.includes(error?.code||"")||TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode||0)||isBrowserNetworkError(error)||
isNodeJsHttp2TransientError(error)||error.cause!==void 0&&depth<=10&&isTransientError(error.cause,depth+1)),isServerError=error=>{if(error.$metadata?.httpStatusCode!==
void 0){let statusCode=error.$metadata.httpStatusCode;return 500<=statusCode&&statusCode<=599&&!isTransientError(error)}return!1};function isNodeJsHttp2TransientError(error){
return error.code==="ERR_HTTP2_STREAM_ERROR"&&error.message.includes("NGHTTP2_REFUSED_STREAM")}var DefaultRateLimiter=class _DefaultRateLimiter{static setTimeoutFn=(fn,delay)=>setTimeout(fn,delay);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(options){
this.beta=options?.beta??.7,this.minCapacity=options?.minCapacity??1,this.minFillRate=options?.minFillRate??.5,this.scaleConstant=options?.scaleConstant??.4,this.
smooth=options?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.
minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(response){let calculatedRate;this.updateMeasuredRate();
let retryErrorInfo=response;if(retryErrorInfo?.errorType==="THROTTLING"||isThrottlingError(retryErrorInfo?.error??response)){let rateToUse=this.enabled?Math.min(
this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=rateToUse,this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),
calculatedRate=this.cubicThrottle(rateToUse),this.enableTokenBucket()}else this.calculateTimeWindow(),calculatedRate=this.cubicSuccess(this.getCurrentTimeInSeconds());
let newRate=Math.min(calculatedRate,2*this.measuredTxRate);this.updateTokenBucketRate(newRate)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(amount){
if(this.enabled){for(this.refillTokenBucket();amount>this.availableTokens;){let delay=(amount-this.availableTokens)/this.fillRate*1e3;await new Promise(resolve=>_DefaultRateLimiter.
setTimeoutFn(resolve,delay)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-amount}}refillTokenBucket(){let timestamp=this.getCurrentTimeInSeconds();
if(!this.lastTimestamp){this.lastTimestamp=timestamp;return}let fillAmount=(timestamp-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,
this.availableTokens+fillAmount),this.lastTimestamp=timestamp}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.
scaleConstant,1/3))}cubicThrottle(rateToUse){return this.getPrecise(rateToUse*this.beta)}cubicSuccess(timestamp){return this.getPrecise(this.scaleConstant*Math.
pow(timestamp-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(newRate){this.refillTokenBucket(),
this.fillRate=Math.max(newRate,this.minFillRate),this.maxCapacity=Math.max(newRate,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){
let t=this.getCurrentTimeInSeconds(),timeBucket=Math.floor(t*2)/2;if(this.requestCount++,timeBucket>this.lastTxRateBucket){let currentRate=this.requestCount/(timeBucket-
this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(currentRate*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=
timeBucket}}getPrecise(num){return parseFloat(num.toFixed(8))}};var INVOCATION_ID_HEADER="amz-sdk-invocation-id",REQUEST_HEADER="amz-sdk-request";var Retry=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}};var DefaultRetryBackoffStrategy=class{x=Retry.delay();computeNextBackoffDelay(i){let t_i=Math.random()*Math.min(this.x*2**i,2e4);return Math.floor(t_i)}setDelayBase(delay){
this.x=delay}};var DefaultRetryToken=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(delay,count,cost,longPoll){this.delay=delay,this.count=count,this.
cost=cost,this.longPoll=longPoll}getRetryCount(){return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){
return this.longPoll}};var RETRY_MODES;(function(RETRY_MODES2){RETRY_MODES2.STANDARD="standard",RETRY_MODES2.ADAPTIVE="adaptive"})(RETRY_MODES||(RETRY_MODES={}));var DEFAULT_MAX_ATTEMPTS=3,
DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD;var refusal={incompatible:1,attempts:2,capacity:3},StandardRetryStrategy=class{mode=RETRY_MODES.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(arg1){
typeof arg1=="number"?this.maxAttemptsProvider=async()=>arg1:typeof arg1=="function"?this.maxAttemptsProvider=arg1:arg1&&typeof arg1=="object"&&(this.maxAttemptsProvider=
async()=>arg1.maxAttempts,this.baseDelay=arg1.baseDelay,this.retryBackoffStrategy=arg1.backoff),this.maxAttemptsProvider??=async()=>DEFAULT_MAX_ATTEMPTS,this.baseDelay??=
Retry.delay(),this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(retryTokenScope){return new DefaultRetryToken(Retry.delay(),
0,void 0,retryTokenScope.includes(":longpoll"))}async refreshRetryTokenForRetry(token,errorInfo){let maxAttempts=await this.getMaxAttempts(),retryCode=this.retryCode(
token,errorInfo,maxAttempts),shouldRetry=retryCode===0,isLongPoll=token.isLongPoll?.();if(shouldRetry||isLongPoll){let errorType=errorInfo.errorType;this.retryBackoffStrategy.
setDelayBase(errorType==="THROTTLING"?Retry.throttlingDelay():this.baseDelay);let delayFromErrorType=this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount()),
retryDelay=delayFromErrorType;if(errorInfo.retryAfterHint instanceof Date&&(retryDelay=Math.max(delayFromErrorType,Math.min(errorInfo.retryAfterHint.getTime()-Date.
now(),delayFromErrorType+5e3))),shouldRetry){let capacityCost=this.getCapacityCost(errorType);this.capacity-=capacityCost;let nextToken=new DefaultRetryToken(0,
token.getRetryCount()+1,capacityCost,token.isLongPoll?.()??!1);return await new Promise(r=>setTimeout(r,retryDelay)),nextToken.$retryLog.acquisitionDelay=retryDelay,
nextToken}else{let longPollBackoff=retryCode===refusal.capacity&&isLongPoll?retryDelay:0;longPollBackoff>0&&await new Promise(r=>setTimeout(r,longPollBackoff))}}
throw new Error("No retry token available")}recordSuccess(token){this.capacity=Math.min(500,this.capacity+(token.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){
return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not \
resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`),DEFAULT_MAX_ATTEMPTS}}retryCode(tokenToRenew,errorInfo,maxAttempts){let attempts=tokenToRenew.getRetryCount()+
1,retryableStatus=this.isRetryableError(errorInfo.errorType)?0:refusal.incompatible,attemptStatus=attempts<maxAttempts?0:refusal.attempts,capacityStatus=this.capacity>=
this.getCapacityCost(errorInfo.errorType)?0:refusal.capacity;return retryableStatus||attemptStatus||capacityStatus}getCapacityCost(errorType){return errorType===
Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(errorType){return errorType==="THROTTLING"||errorType==="TRANSIENT"}};var AdaptiveRetryStrategy=class{mode=RETRY_MODES.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(maxAttemptsProvider,options){let{rateLimiter}=options??{};
this.rateLimiter=rateLimiter??new DefaultRateLimiter,this.standardRetryStrategy=options?new StandardRetryStrategy({maxAttempts:typeof maxAttemptsProvider=="numb\
er"?maxAttemptsProvider:3,...options}):new StandardRetryStrategy(maxAttemptsProvider)}async acquireInitialRetryToken(retryTokenScope){let token=await this.standardRetryStrategy.
acquireInitialRetryToken(retryTokenScope);return await this.rateLimiter.getSendToken(),token}async refreshRetryTokenForRetry(tokenToRenew,errorInfo){this.rateLimiter.
updateClientSendingRate(errorInfo);let token=await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew,errorInfo);return await this.rateLimiter.getSendToken(),
token}recordSuccess(token){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(token)}async maxAttemptsProvider(){return this.
standardRetryStrategy.maxAttempts()}};var ENV_MAX_ATTEMPTS="AWS_MAX_ATTEMPTS",CONFIG_MAX_ATTEMPTS="max_attempts",NODE_MAX_ATTEMPT_CONFIG_OPTIONS={environmentVariableSelector:env2=>{let value=env2[ENV_MAX_ATTEMPTS];
if(!value)return;let maxAttempt=parseInt(value);if(Number.isNaN(maxAttempt))throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}\
"`);return maxAttempt},configFileSelector:profile=>{let value=profile[CONFIG_MAX_ATTEMPTS];if(!value)return;let maxAttempt=parseInt(value);if(Number.isNaN(maxAttempt))
throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);return maxAttempt},default:DEFAULT_MAX_ATTEMPTS},resolveRetryConfig=(input,defaults)=>{
let{retryStrategy,retryMode}=input,{defaultMaxAttempts=DEFAULT_MAX_ATTEMPTS,defaultBaseDelay=Retry.delay()}=defaults??{},maxAttemptsProvider=(0,$piece1.te)(input.
maxAttempts??defaultMaxAttempts),controller=retryStrategy?Promise.resolve(retryStrategy):void 0,getDefault=async()=>{let maxAttempts=await maxAttemptsProvider();
return await (0,$piece1.te)(retryMode)()===RETRY_MODES.ADAPTIVE?new AdaptiveRetryStrategy(maxAttemptsProvider,{maxAttempts,baseDelay:defaultBaseDelay}):new StandardRetryStrategy(
{maxAttempts,baseDelay:defaultBaseDelay})};return Object.assign(input,{maxAttempts:maxAttemptsProvider,retryStrategy:()=>controller??=getDefault()})},ENV_RETRY_MODE="\
AWS_RETRY_MODE",CONFIG_RETRY_MODE="retry_mode",NODE_RETRY_MODE_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[ENV_RETRY_MODE],configFileSelector:profile=>profile[CONFIG_RETRY_MODE],
default:DEFAULT_RETRY_MODE};var isStreamingPayload=request=>request?.body instanceof $piece2.Readable||typeof ReadableStream<"u"&&request?.body instanceof ReadableStream;var race=(promise,signal)=>{if(!signal)return promise;let cleanup=()=>{},aborted=new Promise((_,reject)=>{let handler=()=>reject(createAbortError());signal.aborted?
handler():typeof signal.addEventListener=="function"?(signal.addEventListener("abort",handler,{once:!0}),cleanup=()=>signal.removeEventListener("abort",handler)):
signal.onabort=handler});return Promise.race([promise,aborted]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortEr\
ror"}),isAbortError=error=>typeof error=="object"&&error!==null&&"name"in error&&error.name==="AbortError";function parseRetryAfterHeader(response,logger){if($piece1.cS.isInstance(response))for(let header in response.headers){if(!(0,$piece1.$3)(response.headers,header))continue;
let h=header.toLowerCase();if(h==="retry-after"){let retryAfter=response.headers[header],retryAfterSeconds=NaN;if(retryAfter.endsWith("GMT"))try{retryAfterSeconds=
((0,$piece1.xE)(retryAfter).getTime()-Date.now())/1e3}catch(e){logger?.trace?.("Failed to parse retry-after header"),logger?.trace?.(e)}else retryAfter.match(
/ GMT, ((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]):retryAfter.match(/^((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=Number(
retryAfter):Date.parse(retryAfter)>=Date.now()&&(retryAfterSeconds=(Date.parse(retryAfter)-Date.now())/1e3);return isNaN(retryAfterSeconds)?void 0:new Date(Date.
now()+retryAfterSeconds*1e3)}else if(h==="x-amz-retry-after"){let v=response.headers[header],backoffMilliseconds=Number(v);if(isNaN(backoffMilliseconds)){logger?.
trace?.(`Failed to parse x-amz-retry-after=${v}`);return}return new Date(Date.now()+backoffMilliseconds)}}}var asSdkError=error=>error instanceof Error?error:error instanceof Object?Object.assign(new Error,error):typeof error=="string"?new Error(error):new Error(`AWS\
 SDK error wrapper for ${error}`);function bindRetryMiddleware(isStreamingPayload2){return options=>(next,context)=>async args=>{let retryStrategy=await options.retryStrategy(),maxAttempts=await options.
maxAttempts(),abortSignal=context[$piece1.Vf]?.abortSignal;if(isRetryStrategyV2(retryStrategy)){retryStrategy=retryStrategy;let retryTokenScope=(context.
partition_id??"")+(context.__retryLongPoll?":longpoll":""),retryToken=await race(retryStrategy.acquireInitialRetryToken(retryTokenScope),abortSignal),lastError=new Error,
attempts=0,totalRetryDelay=0,{request}=args,isRequest=$piece1.Kd.isInstance(request);for(isRequest&&(request.headers[INVOCATION_ID_HEADER]=(0,$piece1.v4)());;)try{isRequest&&
(request.headers[REQUEST_HEADER]=`attempt=${attempts+1}; max=${maxAttempts}`);let{response,output}=await next(args);return retryStrategy.recordSuccess(retryToken),
output.$metadata.attempts=attempts+1,output.$metadata.totalRetryDelay=totalRetryDelay,{response,output}}catch(e){let retryErrorInfo=getRetryErrorInfo(e,options.
logger);if(lastError=asSdkError(e),isRequest&&isStreamingPayload2(request))throw(context.logger instanceof NoOpLogger?console:context.logger)?.warn("An error wa\
s encountered in a non-retryable streaming request."),lastError;try{retryToken=await race(retryStrategy.refreshRetryTokenForRetry(retryToken,retryErrorInfo),abortSignal)}catch(refreshError){
throw abortSignal?.aborted&&isAbortError(refreshError)?refreshError:(lastError.$metadata||(lastError.$metadata={}),lastError.$metadata.attempts=attempts+1,lastError.
$metadata.totalRetryDelay=totalRetryDelay,lastError)}attempts=retryToken.getRetryCount();let delay=retryToken.getRetryDelay();totalRetryDelay+=(retryToken?.$retryLog?.
acquisitionDelay??0)+delay,delay>0&&await race(new Promise(resolve=>setTimeout(resolve,delay)),abortSignal)}}else return retryStrategy=retryStrategy,retryStrategy?.
mode&&(context.userAgent=[...context.userAgent||[],["cfg/retry-mode",retryStrategy.mode]]),retryStrategy.retry(next,args)}}var isRetryStrategyV2=retryStrategy=>typeof retryStrategy.
acquireInitialRetryToken<"u"&&typeof retryStrategy.refreshRetryTokenForRetry<"u"&&typeof retryStrategy.recordSuccess<"u",getRetryErrorInfo=(error,logger)=>{let errorInfo={
error,errorType:getRetryErrorType(error)},retryAfterHint=parseRetryAfterHeader(error.$response,logger);return retryAfterHint&&(errorInfo.retryAfterHint=retryAfterHint),
errorInfo},getRetryErrorType=error=>isThrottlingError(error)?"THROTTLING":isTransientError(error)?"TRANSIENT":isServerError(error)?"SERVER_ERROR":"CLIENT_ERROR",
retryMiddlewareOptions={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function bindGetRetryPlugin(isStreamingPayload2){
let retryMiddleware2=bindRetryMiddleware(isStreamingPayload2);return options=>({applyToStack:clientStack=>{clientStack.add(retryMiddleware2(options),retryMiddlewareOptions)}})}var retryMiddleware=bindRetryMiddleware(isStreamingPayload),getRetryPlugin=bindGetRetryPlugin(isStreamingPayload);var partitionsInfo={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"A\
sia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"\
Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia \
Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"\
Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"\
Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"\
Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zuri\
ch)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-c\
entral-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-centra\
l-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"};var selectedPartitionsInfo=partitionsInfo,selectedUserAgentPrefix="",partition=value=>{let{partitions}=selectedPartitionsInfo;for(let partition2 of partitions){
let{regions,outputs}=partition2;for(let[region,regionData]of Object.entries(regions))if(region===value)return{...outputs,...regionData}}for(let partition2 of partitions){
let{regionRegex,outputs}=partition2;if(new RegExp(regionRegex).test(value))return{...outputs}}let DEFAULT_PARTITION=partitions.find(partition2=>partition2.id===
"aws");if(!DEFAULT_PARTITION)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
return{...DEFAULT_PARTITION.outputs}};var getUserAgentPrefix=()=>selectedUserAgentPrefix;function setFeature2(context,feature,value){context.__aws_sdk_context?context.__aws_sdk_context.features||(context.__aws_sdk_context.features={}):context.__aws_sdk_context=
{features:{}},context.__aws_sdk_context.features[feature]=value}var ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/;async function checkFeatures(context,config,args){if(args.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&setFeature2(
context,"PROTOCOL_RPC_V2_CBOR","M"),typeof config.retryStrategy=="function"){let retryStrategy=await config.retryStrategy();if(typeof retryStrategy.mode=="strin\
g")switch(retryStrategy.mode){case RETRY_MODES.ADAPTIVE:setFeature2(context,"RETRY_MODE_ADAPTIVE","F");break;case RETRY_MODES.STANDARD:setFeature2(context,"RETR\
Y_MODE_STANDARD","E");break}}if(typeof config.accountIdEndpointMode=="function"){let endpointV2=context.endpointV2;switch(String(endpointV2?.url?.hostname).match(
ACCOUNT_ID_ENDPOINT_REGEX)&&setFeature2(context,"ACCOUNT_ID_ENDPOINT","O"),await config.accountIdEndpointMode?.()){case"disabled":setFeature2(context,"ACCOUNT_I\
D_MODE_DISABLED","Q");break;case"preferred":setFeature2(context,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":setFeature2(context,"ACCOUNT_ID_MODE_REQUI\
RED","R");break}}let identity=context.__smithy_context?.selectedHttpAuthScheme?.identity;if(identity?.$source){let credentials=identity;credentials.accountId&&setFeature2(
context,"RESOLVED_ACCOUNT_ID","T");for(let[key,value]of Object.entries(credentials.$source??{}))setFeature2(context,key,value)}}var USER_AGENT="user-agent",X_AMZ_USER_AGENT="x-amz-user-agent";var UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g,UA_VALUE_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w#]/g;function encodeFeatures(features){let buffer="";for(let key in features){let val=features[key];if(buffer.length+val.length+1<=1024){buffer.length?buffer+=","+val:
buffer+=val;continue}break}return buffer}var userAgentMiddleware=options=>(next,context)=>async args=>{let{request}=args;if(!$piece1.Kd.isInstance(request))return next(args);let{headers}=request,userAgent=context?.
userAgent?.map(escapeUserAgent)||[],defaultUserAgent2=(await options.defaultUserAgentProvider()).map(escapeUserAgent);await checkFeatures(context,options,args);
let awsContext=context;defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({},context.__smithy_context?.features,awsContext.__aws_sdk_context?.features))}`);
let customUserAgent=options?.customUserAgent?.map(escapeUserAgent)||[],appId=await options.userAgentAppId();appId&&defaultUserAgent2.push(escapeUserAgent(["app",
`${appId}`]));let prefix=getUserAgentPrefix(),sdkUserAgentValue=(prefix?[prefix]:[]).concat([...defaultUserAgent2,...userAgent,...customUserAgent]).join(" "),normalUAValue=[
...defaultUserAgent2.filter(section=>section.startsWith("aws-sdk-")),...customUserAgent].join(" ");return options.runtime!=="browser"?(normalUAValue&&(headers[X_AMZ_USER_AGENT]=
headers[X_AMZ_USER_AGENT]?`${headers[USER_AGENT]} ${normalUAValue}`:normalUAValue),headers[USER_AGENT]=sdkUserAgentValue):headers[X_AMZ_USER_AGENT]=sdkUserAgentValue,
next({...args,request})},escapeUserAgent=userAgentPair=>{let name=userAgentPair[0].split("/").map(part=>part.replace(UA_NAME_ESCAPE_REGEX,"-")).join("/"),version=userAgentPair[1]?.
replace(UA_VALUE_ESCAPE_REGEX,"-"),prefixSeparatorIndex=name.indexOf("/"),prefix=name.substring(0,prefixSeparatorIndex),uaName=name.substring(prefixSeparatorIndex+
1);return prefix==="api"&&(uaName=uaName.toLowerCase()),[prefix,uaName,version].filter(item=>item&&item.length>0).reduce((acc,item,index)=>{switch(index){case 0:
return item;case 1:return`${acc}/${item}`;default:return`${acc}#${item}`}},"")},getUserAgentMiddlewareOptions={name:"getUserAgentMiddleware",step:"build",priority:"\
low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=config=>({applyToStack:clientStack=>{clientStack.add(userAgentMiddleware(config),getUserAgentMiddlewareOptions)}});var state={warningEmitted:!1},emitWarningIfUnsupportedVersion2=version=>{if(version&&!state.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED===
"true"){state.warningEmitted=!0;return}let userMajorVersion=parseInt(version.substring(1,version.indexOf("."))),vv=22;userMajorVersion<vv&&(state.warningEmitted=
!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`))}};var isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",getDefaultSocketTimeout=(requestHandler,timeoutMs)=>{
if(isDefaultSocketTimeoutEnabled()&&typeof requestHandler?.handle!="function")return timeoutMs};var getRuntimeUserAgentPair=()=>{let runtimesToCheck=["deno","bun","llrt"];for(let runtime of runtimesToCheck)if($piece4.versions[runtime])
return[`md/${runtime}`,$piece4.versions[runtime]];return["md/nodejs",$piece4.versions.node]};var crtAvailability={isCrtAvailable:!1};var isCrtAvailable=()=>crtAvailability.isCrtAvailable?["md/crt-avail"]:null;var createDefaultUserAgentProvider=({serviceId,clientVersion})=>{let runtimeUserAgentPair=getRuntimeUserAgentPair();return async config=>{let sections=[["aws-sd\
k-js",clientVersion],["ua","2.1"],[`os/${(0,$piece3.platform)()}`,(0,$piece3.release)()],["lang/js"],runtimeUserAgentPair],crtAvailable=isCrtAvailable();crtAvailable&&sections.push(crtAvailable),
serviceId&&sections.push([`api/${serviceId}`,clientVersion]),$piece4.env.AWS_EXECUTION_ENV&&sections.push([`exec-env/${$piece4.env.AWS_EXECUTION_ENV}`]);let appId=await config?.
userAgentAppId?.();return appId?[...sections,[`app/${appId}`]]:[...sections]}};var UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID",UA_APP_ID_INI_NAME="sdk_ua_app_id",UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-app-id",NODE_APP_ID_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[UA_APP_ID_ENV_NAME],
configFileSelector:profile=>profile[UA_APP_ID_INI_NAME]??profile[UA_APP_ID_INI_NAME_DEPRECATED],default:DEFAULT_UA_APP_ID};var isVirtualHostableS3Bucket=(value,allowSubDomains=!1)=>{if(allowSubDomains){for(let label of value.split("."))if(!isVirtualHostableS3Bucket(label))return!1;return!0}
return!(!(0,$piece1.X8)(value)||value.length<3||value.length>63||value!==value.toLowerCase()||isIpAddress(value))};var parseArn=value=>{let segments=value.split(":");if(segments.length<6)return null;let[arn,partition2,service,region,accountId,...resourcePath]=segments;if(arn!==
"arn"||partition2===""||service===""||resourcePath.join(":")==="")return null;let resourceId=resourcePath.map(resource=>resource.split("/")).flat();return{partition:partition2,
service,region,accountId,resourceId}};var awsEndpointFunctions={isVirtualHostableS3Bucket,parseArn,partition};customEndpointFunctions.aws=awsEndpointFunctions;function stsRegionDefaultResolver(loaderConfig={}){return (0,$piece0.Z9)({...$piece0.GG,async default(){return warning.silence||console.warn("@aws-s\
dk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...$piece0.zH,
...loaderConfig})}var warning={silence:!1};var getAwsRegionExtensionConfiguration=runtimeConfig=>({setRegion(region){runtimeConfig.region=region},region(){return runtimeConfig.region}}),resolveAwsRegionExtensionConfiguration=awsRegionExtensionConfiguration=>({
region:awsRegionExtensionConfiguration.region()});


}),

6214:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (/* binding */ Sha256Node),
k: () => (/* binding */ Crc32Node)
});
var $piece0 = __webpack_require__(7945);
var $piece1 = __webpack_require__(8522);
var $piece1_default = /*#__PURE__*/__webpack_require__.n($piece1);
var $piece2 = __webpack_require__(7598);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
var CRC32_TABLE=new Uint32Array(256);for(let i=0;i<256;++i){let c=i;for(let j=0;j<8;++j)c=c&1?3988292384^c>>>1:c>>>1;CRC32_TABLE[i]=c>>>0}var ONES=4294967295,Crc32Js=class{digestLength=4;checksum=ONES;update(data){
for(let i=0;i<data.length;++i)this.checksum=this.checksum>>>8^CRC32_TABLE[(this.checksum^data[i])&255]}digestSync(){return(this.checksum^ONES)>>>0}async digest(){
let value=this.digestSync(),out=new Uint8Array(4);return new DataView(out.buffer).setUint32(0,value,!1),out}reset(){this.checksum=ONES}};var zlibCrc32=typeof $piece1.crc32=="function"?$piece1.crc32:void 0,Crc32Node=zlibCrc32?buildNativeClass(zlibCrc32):Crc32Js;function buildNativeClass(nativeCrc32){return class{digestLength=4;value=0;update(data){
this.value=nativeCrc32(data,this.value)}digestSync(){return this.value>>>0}async digest(){let out=new Uint8Array(4);return new DataView(out.buffer).setUint32(0,
this.digestSync(),!1),out}reset(){this.value=0}}}var BLOCK=64,DIGEST_LENGTH=32,MAX_HASHABLE_LENGTH=2**53-1,Sha256Js=class _Sha256Js{digestLength=DIGEST_LENGTH;state=Int32Array.from(INIT);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(secret){if(secret){let key=_Sha256Js.normalizeKey(secret);this.inner=new _Sha256Js,this.outer=
new _Sha256Js;let{inner,outer}=this,pad=new Uint8Array(BLOCK*2);for(let i=0;i<BLOCK;++i)pad[i]=54^key[i],pad[i+BLOCK]=92^key[i];inner.update(pad.subarray(0,BLOCK)),
outer.update(pad.subarray(BLOCK))}}update(data){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(
data);return}let chunk=(0,$piece0.Fo)(data),position=0,{byteLength}=chunk;if(this.bytesHashed+=byteLength,this.bytesHashed*8>MAX_HASHABLE_LENGTH)throw new Error("\
Cannot hash more than 2^53 - 1 bits");for(;byteLength>0;)this.buffer[this.bufferLength++]=chunk[position++],byteLength--,this.bufferLength===BLOCK&&(this.hashBuffer(),
this.bufferLength=0)}async digest(){let{inner,outer}=this;if(inner&&outer){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.
finished=!0;let innerDigest=inner.digestSync();return outer.update(innerDigest),outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(INIT),
this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let state=this.state.slice(),buffer=this.buffer.slice(),bufferLength=this.bufferLength,
bitsHashed=this.bytesHashed*8,bufferView=new DataView(buffer.buffer,buffer.byteOffset,buffer.byteLength);if(bufferView.setUint8(bufferLength++,128),(bufferLength-
1)%BLOCK>=BLOCK-8){for(let i=bufferLength;i<BLOCK;++i)bufferView.setUint8(i,0);this.hashBufferWith(state,buffer),bufferLength=0}for(let i=bufferLength;i<BLOCK-8;++i)
bufferView.setUint8(i,0);bufferView.setUint32(BLOCK-8,Math.floor(bitsHashed/4294967296),!1),bufferView.setUint32(BLOCK-4,bitsHashed,!1),this.hashBufferWith(state,
buffer);let out=new Uint8Array(DIGEST_LENGTH);for(let i=0;i<8;++i)out[i*4]=state[i]>>>24&255,out[i*4+1]=state[i]>>>16&255,out[i*4+2]=state[i]>>>8&255,out[i*4+3]=
state[i]>>>0&255;return out}static normalizeKey(secret){let key=(0,$piece0.Fo)(secret);if(key.byteLength>BLOCK){let h=new _Sha256Js;h.update(key);let out=h.digestSync(),
padded=new Uint8Array(BLOCK);return padded.set(out),padded}if(key.byteLength<BLOCK){let padded=new Uint8Array(BLOCK);return padded.set(key),padded}return key}hashBuffer(){
this.hashBufferWith(this.state,this.buffer)}hashBufferWith(state,buffer){let w=this.w??=new Int32Array(64),s0=state[0],s1=state[1],s2=state[2],s3=state[3],s4=state[4],
s5=state[5],s6=state[6],s7=state[7];for(let i=0;i<BLOCK;++i){if(i<16)w[i]=(buffer[i*4]&255)<<24|(buffer[i*4+1]&255)<<16|(buffer[i*4+2]&255)<<8|buffer[i*4+3]&255;else{
let u=w[i-2],t12=(u>>>17|u<<15)^(u>>>19|u<<13)^u>>>10;u=w[i-15];let t22=(u>>>7|u<<25)^(u>>>18|u<<14)^u>>>3;w[i]=(t12+w[i-7]|0)+(t22+w[i-16]|0)}let t1=(((s4>>>6|
s4<<26)^(s4>>>11|s4<<21)^(s4>>>25|s4<<7))+(s4&s5^~s4&s6)|0)+(s7+(K[i]+w[i]|0)|0)|0,t2=((s0>>>2|s0<<30)^(s0>>>13|s0<<19)^(s0>>>22|s0<<10))+(s0&s1^s0&s2^s1&s2)|0;
s7=s6,s6=s5,s5=s4,s4=s3+t1|0,s3=s2,s2=s1,s1=s0,s0=t1+t2|0}state[0]+=s0,state[1]+=s1,state[2]+=s2,state[3]+=s3,state[4]+=s4,state[5]+=s5,state[6]+=s6,state[7]+=s7}},
INIT=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),K=new Int32Array([1116352408,1899447441,3049323471,
3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,
1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,
506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]);var hasNativeCrypto=(()=>{try{return (0,$piece2.createHash)("sha256"),!0}catch{return!1}})(),Sha256Node=hasNativeCrypto?buildNativeClass2():Sha256Js;function buildNativeClass2(){
return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(secret){this.secret=secret,this.isHmac=!!secret,this.hash=this.createHash()}update(data){
if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(data)}async digest(){let buf;return this.isHmac?(this.finished=
!0,buf=this.hash.digest()):buf=this.hash.copy().digest(),new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength)}reset(){this.hash=this.createHash(),this.finished=
!1}createHash(){return this.secret?(0,$piece2.createHmac)("sha256",toBuffer(this.secret)):(0,$piece2.createHash)("sha256")}}}function toBuffer(data){return typeof data=="string"?data:ArrayBuffer.
isView(data)?Buffer.from(data.buffer,data.byteOffset,data.byteLength):Buffer.from(data)}


}),

4413:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$S: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
AE: () => (/* binding */ NODE_SIGV4A_CONFIG_OPTIONS),
BB: () => (/* binding */ SignatureV4),
Oy: () => (/* binding */ resolveAwsSdkSigV4AConfig),
S1: () => (/* binding */ AwsSdkSigV4ASigner),
Yu: () => (/* binding */ AwsRestJsonProtocol),
dm: () => (/* binding */ signatureV4aContainer),
f2: () => (/* binding */ AwsSdkSigV4Signer),
ho: () => (/* binding */ resolveAwsSdkSigV4Config),
kE: () => (/* binding */ AwsQueryProtocol)
});
var $piece0 = __webpack_require__(1918);
var $piece1 = __webpack_require__(5964);
var $piece2 = __webpack_require__(7945);

var getDateHeader=response=>$piece2.cS.isInstance(response)?response.headers?.date??response.headers?.Date:void 0,getAgeHeader=response=>$piece2.cS.isInstance(
response)?response.headers?.age??response.headers?.Age:void 0;var getSkewCorrectedDate=systemClockOffset=>new Date(Date.now()+systemClockOffset);var getUpdatedSystemClockOffset=(clockTime,currentSystemClockOffset,timeRequestSent,ageHeader)=>{if(ageHeader!==void 0)return currentSystemClockOffset;let serverTime=Date.
parse(clockTime);if(Number.isNaN(serverTime))return currentSystemClockOffset;let timeResponseReceived=Date.now();return timeRequestSent!==void 0&&timeResponseReceived-
timeRequestSent>9e5?currentSystemClockOffset:serverTime-timeResponseReceived};var throwSigningPropertyError=(name,property)=>{if(!property)throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);return property},hasEventStreamOutput=signingProperties=>signingProperties.
context?.[$piece2.Vf]?.eventStream?.output===!0,validateSigningProperties=async signingProperties=>{let context=throwSigningPropertyError("context",signingProperties.
context),config=throwSigningPropertyError("config",signingProperties.config),authScheme=context.endpointV2?.properties?.authSchemes?.[0],signer=await throwSigningPropertyError(
"signer",config.signer)(authScheme),signingRegion=signingProperties?.signingRegion,signingRegionSet=signingProperties?.signingRegionSet,signingName=signingProperties?.
signingName;return{config,signer,signingRegion,signingRegionSet,signingName}},AwsSdkSigV4Signer=class{async sign(httpRequest,identity,signingProperties){if(!$piece2.Kd.
isInstance(httpRequest))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let validatedProps=await validateSigningProperties(
signingProperties),{config,signer}=validatedProps,{signingRegion,signingName}=validatedProps,handlerExecutionContext=signingProperties.context;if(handlerExecutionContext?.
authSchemes?.length??!1){let[first,second]=handlerExecutionContext.authSchemes;first?.name==="sigv4a"&&second?.name==="sigv4"&&(signingRegion=second?.signingRegion??
signingRegion,signingName=second?.signingName??signingName)}let noSkewCorrection=await config.disableClockSkewCorrection?.()===!0;signingProperties._disableClockSkewCorrection=
noSkewCorrection;let skipSkewSampling=noSkewCorrection||hasEventStreamOutput(signingProperties);return signingProperties._skipClockSkewSampling=skipSkewSampling,
skipSkewSampling||(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest,
{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion,signingService:signingName})}errorHandler(signingProperties){
return error=>{let errorException=error;if(!signingProperties._skipClockSkewSampling&&!signingProperties._disableClockSkewCorrection){let serverTime=errorException.
ServerTime??getDateHeader(errorException.$response);if(serverTime){let config=throwSigningPropertyError("config",signingProperties.config),preRequestOffset=signingProperties.
_preRequestSystemClockOffset,timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(errorException.$response),newOffset=getUpdatedSystemClockOffset(
serverTime,config.systemClockOffset,timeRequestSent,ageHeader);config.systemClockOffset=newOffset,Math.abs(newOffset)>=24e4&&(newOffset!==preRequestOffset||preRequestOffset!==
void 0&&preRequestOffset!==newOffset)&&errorException.$metadata&&(errorException.$metadata.clockSkewCorrected=!0)}}throw error}}successHandler(httpResponse,signingProperties){
if(signingProperties._skipClockSkewSampling||signingProperties._disableClockSkewCorrection)return;let dateHeader=getDateHeader(httpResponse);if(dateHeader){let config=throwSigningPropertyError(
"config",signingProperties.config),timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(httpResponse);config.systemClockOffset=getUpdatedSystemClockOffset(
dateHeader,config.systemClockOffset,timeRequestSent,ageHeader)}}};var AwsSdkSigV4ASigner=class extends AwsSdkSigV4Signer{async sign(httpRequest,identity,signingProperties){if(!$piece2.Kd.isInstance(httpRequest))throw new Error(
"The request is not an instance of `HttpRequest` and cannot be signed");let{config,signer,signingRegion,signingRegionSet,signingName}=await validateSigningProperties(
signingProperties),multiRegionOverride=(await config.sigv4aSigningRegionSet?.()??signingRegionSet??[signingRegion]).join(","),noSkewCorrection=await config.disableClockSkewCorrection?.()===
!0;return signingProperties._disableClockSkewCorrection=noSkewCorrection,noSkewCorrection||(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,
signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest,{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),
signingRegion:multiRegionOverride,signingService:signingName})}};var getArrayForCommaSeparatedString=str=>typeof str=="string"&&str.length>0?str.split(",").map(item=>item.trim()):[];var getBearerTokenEnvKey=signingName=>`AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g,"_").toUpperCase()}`;var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY="AWS_AUTH_SCHEME_PREFERENCE",NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY="auth_scheme_preference",NODE_AUTH_SCHEME_PREFERENCE_OPTIONS={
environmentVariableSelector:(env,options)=>{if(options?.signingName&&getBearerTokenEnvKey(options.signingName)in env)return["httpBearerAuth"];if(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in
env)return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY])},configFileSelector:profile=>{if(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)
return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY])},default:[]};var resolveAwsSdkSigV4AConfig=config=>(config.sigv4aSigningRegionSet=(0,$piece0.te)(config.sigv4aSigningRegionSet),config),NODE_SIGV4A_CONFIG_OPTIONS={environmentVariableSelector(env){
if(env.AWS_SIGV4A_SIGNING_REGION_SET)return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_=>_.trim());throw new $piece1.mZ("AWS_SIGV4A_SIGNING_REGION_SET\
 not set in env.",{tryNextLink:!0})},configFileSelector(profile){if(profile.sigv4a_signing_region_set)return(profile.sigv4a_signing_region_set??"").split(",").map(
_=>_.trim());throw new $piece1.mZ("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0};var HeaderFormatter=class{format(headers){let chunks=[];for(let headerName in headers){if(!(0,$piece2.$3)(headers,headerName))continue;let bytes=(0,$piece2.ar)(headerName);chunks.
push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[headerName]))}let out=new Uint8Array(chunks.reduce((carry,bytes)=>carry+bytes.byteLength,
0)),position=0;for(let chunk of chunks)out.set(chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){switch(header.type){case"boolean":
return Uint8Array.from([header.value?0:1]);case"byte":return Uint8Array.from([2,header.value]);case"short":let shortView=new DataView(new ArrayBuffer(3));return shortView.
setUint8(0,3),shortView.setInt16(1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":let intView=new DataView(new ArrayBuffer(5));return intView.setUint8(
0,4),intView.setInt32(1,header.value,!1),new Uint8Array(intView.buffer);case"long":let longBytes=new Uint8Array(9);return longBytes[0]=5,longBytes.set(header.value.
bytes,1),longBytes;case"binary":let binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.setUint8(0,6),binView.setUint16(1,header.value.byteLength,
!1);let binBytes=new Uint8Array(binView.buffer);return binBytes.set(header.value,3),binBytes;case"string":let utf8Bytes=(0,$piece2.ar)(header.value),strView=new DataView(
new ArrayBuffer(3+utf8Bytes.byteLength));strView.setUint8(0,7),strView.setUint16(1,utf8Bytes.byteLength,!1);let strBytes=new Uint8Array(strView.buffer);return strBytes.
set(utf8Bytes,3),strBytes;case"timestamp":let tsBytes=new Uint8Array(9);return tsBytes[0]=8,tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes,1),tsBytes;case"\
uuid":if(!UUID_PATTERN.test(header.value))throw new Error(`Invalid UUID received: ${header.value}`);let uuidBytes=new Uint8Array(17);return uuidBytes[0]=9,uuidBytes.
set((0,$piece2.aD)(header.value.replace(/-/g,"")),1),uuidBytes}}},HEADER_VALUE_TYPE;(function(HEADER_VALUE_TYPE2){HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolTrue=0]="bo\
olTrue",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse=1]="boolFalse",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byte=2]="byte",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
short=3]="short",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer=4]="integer",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.long=5]="long",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
byteArray=6]="byteArray",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string=7]="string",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.timestamp=8]="timestamp",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
uuid=9]="uuid"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));var UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Int64=class _Int64{bytes;constructor(bytes){
if(this.bytes=bytes,bytes.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(number){if(number>9223372036854776e3||number<
-9223372036854776e3)throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);let bytes=new Uint8Array(8);for(let i=7,remaining=Math.
abs(Math.round(number));i>-1&&remaining>0;i--,remaining/=256)bytes[i]=remaining;return number<0&&negate(bytes),new _Int64(bytes)}valueOf(){let bytes=this.bytes.
slice(0),negative=bytes[0]&128;return negative&&negate(bytes),parseInt((0,$piece2.nj)(bytes),16)*(negative?-1:1)}toString(){return String(this.valueOf())}};function negate(bytes){
for(let i=0;i<8;i++)bytes[i]^=255;for(let i=7;i>-1&&(bytes[i]++,bytes[i]===0);i--);}var ALGORITHM_QUERY_PARAM="X-Amz-Algorithm",CREDENTIAL_QUERY_PARAM="X-Amz-Credential",AMZ_DATE_QUERY_PARAM="X-Amz-Date",SIGNED_HEADERS_QUERY_PARAM="X-Amz-Signed\
Headers",EXPIRES_QUERY_PARAM="X-Amz-Expires",SIGNATURE_QUERY_PARAM="X-Amz-Signature",TOKEN_QUERY_PARAM="X-Amz-Security-Token";var AUTH_HEADER="authorization",AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.toLowerCase(),DATE_HEADER="date",GENERATED_HEADERS=[AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER],
SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.toLowerCase(),SHA256_HEADER="x-amz-content-sha256",TOKEN_HEADER=TOKEN_QUERY_PARAM.toLowerCase();var ALWAYS_UNSIGNABLE_HEADERS={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,
trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},PROXY_HEADER_PATTERN=/^proxy-/,SEC_HEADER_PATTERN=/^sec-/;var ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256";var EVENT_ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256-PAYLOAD",UNSIGNED_PAYLOAD="UNSIGNED-PAYLOAD",MAX_CACHE_SIZE=50,KEY_TYPE_IDENTIFIER="aws4_request",MAX_PRESIGNED_TTL=3600*
24*7;var getCanonicalQuery=({query={}})=>{let keys=[],serialized={};for(let key in query){if(!(0,$piece2.$3)(query,key)||key.toLowerCase()===SIGNATURE_HEADER)continue;let encodedKey=(0,$piece1.o$)(
key);keys.push(encodedKey);let value=query[key];typeof value=="string"?serialized[encodedKey]=`${encodedKey}=${(0,$piece1.o$)(value)}`:Array.isArray(value)&&(serialized[encodedKey]=
value.slice(0).reduce((encoded,value2)=>encoded.concat([`${encodedKey}=${(0,$piece1.o$)(value2)}`]),[]).sort().join("&"))}return keys.sort().map(key=>serialized[key]).
filter(serialized2=>serialized2).join("&")};var iso8601=time=>toDate(time).toISOString().replace(/\.\d{3}Z$/,"Z"),toDate=time=>typeof time=="number"?new Date(time*1e3):typeof time=="string"?Number(time)?new Date(
Number(time)*1e3):new Date(time):time;var SignatureV4Base=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum,credentials,region,service,sha256,
uriEscapePath=!0}){this.service=service,this.sha256=sha256,this.uriEscapePath=uriEscapePath,this.applyChecksum=typeof applyChecksum=="boolean"?applyChecksum:!0,
this.regionProvider=(0,$piece2.te)(region),this.credentialProvider=(0,$piece2.te)(credentials)}createCanonicalRequest(request,canonicalHeaders,payloadHash){
let sortedHeaders=Object.keys(canonicalHeaders).sort();return`${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map(name=>`${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`}async createStringToSign(longDate,credentialScope,canonicalRequest,algorithmIdentifier){let hash=new this.sha256;hash.update((0,$piece2.Fo)(canonicalRequest));
let hashedRequest=await hash.digest();return`${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,$piece2.nj)(hashedRequest)}`}getCanonicalPath({path}){if(this.uriEscapePath){let normalizedPathSegments=[];for(let pathSegment of path.split("/"))pathSegment?.length!==
0&&pathSegment!=="."&&(pathSegment===".."?normalizedPathSegments.pop():normalizedPathSegments.push(pathSegment));let normalizedPath=`${path?.startsWith("/")?"/":
""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length>0&&path?.endsWith("/")?"/":""}`;return (0,$piece1.o$)(normalizedPath).replace(/%2F/g,"/")}return path}validateResolvedCredentials(credentials){
if(typeof credentials!="object"||typeof credentials.accessKeyId!="string"||typeof credentials.secretAccessKey!="string")throw new Error("Resolved credential obj\
ect is not valid")}formatDate(now){let longDate=iso8601(now).replace(/[-:]/g,"");return{longDate,shortDate:longDate.slice(0,8)}}getCanonicalHeaderList(headers){
return Object.keys(headers).sort().join(";")}};var signingKeyCache={},cacheQueue=[],createScope=(shortDate,region,service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`,getSigningKey=async(sha256Constructor,credentials,shortDate,region,service)=>{
let credsHash=await hmac(sha256Constructor,credentials.secretAccessKey,credentials.accessKeyId),cacheKey=`${shortDate}:${region}:${service}:${(0,$piece2.nj)(credsHash)}:${credentials.
sessionToken}`;if(cacheKey in signingKeyCache)return signingKeyCache[cacheKey];for(cacheQueue.push(cacheKey);cacheQueue.length>MAX_CACHE_SIZE;)delete signingKeyCache[cacheQueue.
shift()];let key=`AWS4${credentials.secretAccessKey}`;for(let signable of[shortDate,region,service,KEY_TYPE_IDENTIFIER])key=await hmac(sha256Constructor,key,signable);
return signingKeyCache[cacheKey]=key};var hmac=(ctor,secret,data)=>{let hash=new ctor(secret);return hash.update((0,$piece2.Fo)(data)),hash.digest()};var getCanonicalHeaders=({headers},unsignableHeaders,signableHeaders)=>{let canonical={};for(let headerName of Object.keys(headers).sort()){if(headers[headerName]==
null)continue;let canonicalHeaderName=headerName.toLowerCase();((0,$piece2.$3)(ALWAYS_UNSIGNABLE_HEADERS,canonicalHeaderName)||unsignableHeaders?.has(canonicalHeaderName)||
PROXY_HEADER_PATTERN.test(canonicalHeaderName)||SEC_HEADER_PATTERN.test(canonicalHeaderName))&&(!signableHeaders||signableHeaders&&!signableHeaders.has(canonicalHeaderName))||
(canonicalHeaderName==="__proto__"&&(0,$piece2.TE)(canonical),canonical[canonicalHeaderName]=headers[headerName].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(
/^ | $/g,""))}return canonical};var getPayloadHash=async({headers,body},hashConstructor)=>{for(let headerName in headers)if((0,$piece2.$3)(headers,headerName)&&headerName.toLowerCase()===SHA256_HEADER)
return headers[headerName];if(body==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof body=="string"||ArrayBuffer.isView(body)||
(0,$piece2.mw)(body)){let hashCtor=new hashConstructor;return hashCtor.update((0,$piece2.Fo)(body)),(0,$piece2.nj)(await hashCtor.digest())}return UNSIGNED_PAYLOAD};var hasHeader=(soughtHeader,headers)=>{soughtHeader=soughtHeader.toLowerCase();for(let headerName in headers)if((0,$piece2.$3)(headers,headerName)&&soughtHeader===headerName.
toLowerCase())return!0;return!1};var moveHeadersToQuery=(request,options={})=>{let{headers,query={}}=$piece2.Kd.clone(request);for(let name in headers){if(!(0,$piece2.$3)(headers,name))continue;let lname=name.
toLowerCase();(lname.slice(0,6)==="x-amz-"&&!options.unhoistableHeaders?.has(lname)||options.hoistableHeaders?.has(lname))&&(query[name]=headers[name],delete headers[name])}
return{...request,headers,query}};var prepareRequest=request=>{request=$piece2.Kd.clone(request);for(let headerName in request.headers)(0,$piece2.$3)(request.headers,headerName)&&GENERATED_HEADERS.indexOf(
headerName.toLowerCase())>-1&&delete request.headers[headerName];return request};var SignatureV4=class extends SignatureV4Base{headerFormatter=new HeaderFormatter;constructor({applyChecksum,credentials,region,service,sha256,uriEscapePath=!0}){
super({applyChecksum,credentials,region,service,sha256,uriEscapePath})}async presign(originalRequest,options={}){let{signingDate=new Date,expiresIn=3600,unsignableHeaders,
unhoistableHeaders,signableHeaders,hoistableHeaders,signingRegion,signingService}=options,credentials=await this.credentialProvider();this.validateResolvedCredentials(
credentials);let region=signingRegion??await this.regionProvider(),{longDate,shortDate}=this.formatDate(signingDate);if(expiresIn>MAX_PRESIGNED_TTL)return Promise.
reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");let scope=createScope(shortDate,region,signingService??
this.service),request=moveHeadersToQuery(prepareRequest(originalRequest),{unhoistableHeaders,hoistableHeaders});credentials.sessionToken&&(request.query[TOKEN_QUERY_PARAM]=
credentials.sessionToken),request.query[ALGORITHM_QUERY_PARAM]=ALGORITHM_IDENTIFIER,request.query[CREDENTIAL_QUERY_PARAM]=`${credentials.accessKeyId}/${scope}`,
request.query[AMZ_DATE_QUERY_PARAM]=longDate,request.query[EXPIRES_QUERY_PARAM]=expiresIn.toString(10);let canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,
signableHeaders);return request.query[SIGNED_HEADERS_QUERY_PARAM]=this.getCanonicalHeaderList(canonicalHeaders),request.query[SIGNATURE_QUERY_PARAM]=await this.
getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,await getPayloadHash(
originalRequest,this.sha256))),request}async sign(toSign,options){return typeof toSign=="string"?this.signString(toSign,options):toSign.headers&&toSign.payload?
this.signEvent(toSign,options):toSign.message?this.signMessage(toSign,options):this.signRequest(toSign,options)}async signEvent({headers,payload},{signingDate=new Date,
priorSignature,signingRegion,signingService,eventStreamCredentials}){let region=signingRegion??await this.regionProvider(),{shortDate,longDate}=this.formatDate(
signingDate),scope=createScope(shortDate,region,signingService??this.service),hashedPayload=await getPayloadHash({headers:{},body:payload},this.sha256),hash=new this.
sha256;hash.update(headers);let hashedHeaders=(0,$piece2.nj)(await hash.digest()),stringToSign=[EVENT_ALGORITHM_IDENTIFIER,longDate,scope,priorSignature,hashedHeaders,hashedPayload].
join(`
`);return this.signString(stringToSign,{signingDate,signingRegion:region,signingService,eventStreamCredentials})}async signMessage(signableMessage,{signingDate=new Date,
signingRegion,signingService,eventStreamCredentials}){return this.signEvent({headers:this.headerFormatter.format(signableMessage.message.headers),payload:signableMessage.
message.body},{signingDate,signingRegion,signingService,priorSignature:signableMessage.priorSignature,eventStreamCredentials}).then(signature=>({message:signableMessage.
message,signature}))}async signString(stringToSign,{signingDate=new Date,signingRegion,signingService,eventStreamCredentials}={}){let credentials=eventStreamCredentials??
await this.credentialProvider();this.validateResolvedCredentials(credentials);let region=signingRegion??await this.regionProvider(),{shortDate}=this.formatDate(
signingDate),hash=new this.sha256(await this.getSigningKey(credentials,region,shortDate,signingService));return hash.update((0,$piece2.Fo)(stringToSign)),(0,$piece2.nj)(await hash.
digest())}async signRequest(requestToSign,{signingDate=new Date,signableHeaders,unsignableHeaders,signingRegion,signingService}={}){let credentials=await this.credentialProvider();
this.validateResolvedCredentials(credentials);let region=signingRegion??await this.regionProvider(),request=prepareRequest(requestToSign),{longDate,shortDate}=this.
formatDate(signingDate),scope=createScope(shortDate,region,signingService??this.service);request.headers[AMZ_DATE_HEADER]=longDate,credentials.sessionToken&&(request.
headers[TOKEN_HEADER]=credentials.sessionToken);let payloadHash=await getPayloadHash(request,this.sha256);!hasHeader(SHA256_HEADER,request.headers)&&this.applyChecksum&&
(request.headers[SHA256_HEADER]=payloadHash);let canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,signableHeaders),signature=await this.getSignature(
longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,payloadHash));return request.
headers[AUTH_HEADER]=`${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Si\
gnature=${signature}`,request}async getSignature(longDate,credentialScope,keyPromise,canonicalRequest){let stringToSign=await this.createStringToSign(longDate,credentialScope,
canonicalRequest,ALGORITHM_IDENTIFIER),hash=new this.sha256(await keyPromise);return hash.update((0,$piece2.Fo)(stringToSign)),(0,$piece2.nj)(await hash.digest())}getSigningKey(credentials,region,shortDate,service){
return getSigningKey(this.sha256,credentials,shortDate,region,service||this.service)}};var signatureV4aContainer={SignatureV4a:null};var bindResolveAwsSdkSigV4Config=defaultDisableClockSkewCorrection=>config=>{let inputCredentials=config.credentials,isUserSupplied=!!config.credentials,resolvedCredentials;
Object.defineProperty(config,"credentials",{set(credentials){credentials&&credentials!==inputCredentials&&credentials!==resolvedCredentials&&(isUserSupplied=!0),
inputCredentials=credentials;let memoizedProvider=normalizeCredentialProvider(config,{credentials:inputCredentials,credentialDefaultProvider:config.credentialDefaultProvider}),
boundProvider=bindCallerConfig(config,memoizedProvider);if(isUserSupplied&&!boundProvider.attributed){let isCredentialObject=typeof inputCredentials=="object"&&
inputCredentials!==null;resolvedCredentials=async options=>{let attributedCreds=await boundProvider(options);return isCredentialObject&&(!attributedCreds.$source||
Object.keys(attributedCreds.$source).length===0)?(0,$piece0.gD)(attributedCreds,"CREDENTIALS_CODE","e"):attributedCreds},resolvedCredentials.memoized=boundProvider.
memoized,resolvedCredentials.configBound=boundProvider.configBound,resolvedCredentials.attributed=!0}else resolvedCredentials=boundProvider},get(){return resolvedCredentials},
enumerable:!0,configurable:!0}),config.credentials=inputCredentials;let{signingEscapePath=!0,systemClockOffset=config.systemClockOffset||0,sha256}=config,signer;
return config.signer?signer=(0,$piece0.te)(config.signer):config.regionInfoProvider?signer=()=>(0,$piece0.te)(config.region)().then(async region=>[await config.
regionInfoProvider(region,{useFipsEndpoint:await config.useFipsEndpoint(),useDualstackEndpoint:await config.useDualstackEndpoint()})||{},region]).then(([regionInfo,
region])=>{let{signingRegion,signingService}=regionInfo;config.signingRegion=config.signingRegion||signingRegion||region,config.signingName=config.signingName||
signingService||config.serviceId;let params={...config,credentials:config.credentials,region:config.signingRegion,service:config.signingName,sha256,uriEscapePath:signingEscapePath},
SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(params)}):signer=async authScheme=>{authScheme=Object.assign({},{name:"sigv4",signingName:config.
signingName||config.defaultSigningName,signingRegion:await (0,$piece0.te)(config.region)(),properties:{}},authScheme);let signingRegion=authScheme.signingRegion,
signingService=authScheme.signingName;config.signingRegion=config.signingRegion||signingRegion,config.signingName=config.signingName||signingService||config.serviceId;
let params={...config,credentials:config.credentials,region:config.signingRegion,service:config.signingName,sha256,uriEscapePath:signingEscapePath},SignerCtor=config.
signerConstructor||SignatureV4;return new SignerCtor(params)},Object.assign(config,{systemClockOffset,signingEscapePath,signer,disableClockSkewCorrection:(0,$piece0.te)(
config.disableClockSkewCorrection??defaultDisableClockSkewCorrection)})};function normalizeCredentialProvider(config,{credentials,credentialDefaultProvider}){let credentialsProvider;
return credentials?credentials?.memoized?credentialsProvider=credentials:credentialsProvider=(0,$piece0.K4)(credentials,$piece0.OC,$piece0.e):
credentialDefaultProvider?credentialsProvider=(0,$piece0.te)(credentialDefaultProvider(Object.assign({},config,{parentClientConfig:config}))):credentialsProvider=
async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},credentialsProvider.
memoized=!0,credentialsProvider}function bindCallerConfig(config,credentialsProvider){if(credentialsProvider.configBound)return credentialsProvider;let fn=async options=>credentialsProvider(
{...options,callerClientConfig:config});return fn.memoized=credentialsProvider.memoized,fn.configBound=!0,fn}var ENV_DISABLE_CLOCK_SKEW_CORRECTION="AWS_DISABLE_CLOCK_SKEW_CORRECTION",CONFIG_DISABLE_CLOCK_SKEW_CORRECTION="disable_clock_skew_correction",NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS={
environmentVariableSelector:env=>(0,$piece1.Qm)(env,ENV_DISABLE_CLOCK_SKEW_CORRECTION,$piece1.cV.ENV),configFileSelector:profile=>(0,$piece1.Qm)(profile,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,
$piece1.cV.CONFIG),default:!1};var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION=(0,$piece1.Z9)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);var resolveAwsSdkSigV4Config=bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);var ProtocolLib=class{queryCompat;errorRegistry;constructor(queryCompat=!1){this.queryCompat=queryCompat}resolveRestContentType(defaultContentType,inputSchema){
let members=inputSchema.getMemberSchemas(),httpPayloadMember=Object.values(members).find(m=>!!m.getMergedTraits().httpPayload);if(httpPayloadMember){let mediaType=httpPayloadMember.
getMergedTraits().mediaType;return mediaType||(httpPayloadMember.isStringSchema()?"text/plain":httpPayloadMember.isBlobSchema()?"application/octet-stream":defaultContentType)}else if(!inputSchema.
isUnitSchema()&&Object.values(members).find(m=>{let{httpQuery,httpQueryParams,httpHeader,httpLabel,httpPrefixHeaders}=m.getMergedTraits();return!httpQuery&&!httpQueryParams&&
!httpHeader&&!httpLabel&&httpPrefixHeaders===void 0}))return defaultContentType}async getErrorSchemaOrThrowBaseException(errorIdentifier,defaultNamespace,response,dataObject,metadata,getErrorSchema){
let errorName=errorIdentifier;errorIdentifier.includes("#")&&([,errorName]=errorIdentifier.split("#"));let errorMetadata={$metadata:metadata,$fault:response.statusCode<
500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:getErrorSchema?.(
this.errorRegistry,errorName)??this.errorRegistry.getSchema(errorIdentifier),errorMetadata}}catch{dataObject.message=dataObject.message??dataObject.Message??"Un\
knownError";let synthetic=this.errorRegistry,baseExceptionSchema=synthetic.getBaseException();if(baseExceptionSchema){let ErrorCtor=synthetic.getErrorCtor(baseExceptionSchema)??
Error;throw this.decorateServiceException(Object.assign(new ErrorCtor({name:errorName}),errorMetadata),dataObject)}let d=dataObject,message=d?.message??d?.Message??
d?.Error?.Message??d?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(message),{name:errorName},errorMetadata),dataObject)}}compose(composite,errorIdentifier,defaultNamespace){
let namespace=defaultNamespace;errorIdentifier.includes("#")&&([namespace]=errorIdentifier.split("#"));let staticRegistry=$piece2.OF.for(namespace),defaultSyntheticRegistry=$piece2.OF.
for("smithy.ts.sdk.synthetic."+defaultNamespace);composite.copyFrom(staticRegistry),composite.copyFrom(defaultSyntheticRegistry),this.errorRegistry=composite}decorateServiceException(exception,additions={}){
if(this.queryCompat){let msg=exception.Message??additions.Message,error=(0,$piece0.Mw)(exception,additions);msg&&(error.message=msg);let errorObj=error.
Error??{};errorObj.Type=error.Error?.Type,errorObj.Code=error.Error?.Code,errorObj.Message=error.Error?.message??error.Error?.Message??msg,error.Error=errorObj;
let reqId=error.$metadata.requestId;return reqId&&(error.RequestId=reqId),error}return (0,$piece0.Mw)(exception,additions)}setQueryCompatError(output,response){
let queryErrorHeader=response.headers?.["x-amzn-query-error"];if(output!==void 0&&queryErrorHeader!=null){let[Code,Type]=queryErrorHeader.split(";"),keys=Object.
keys(output),Error2={Code,Type};output.Code=Code,output.Type=Type;for(let i=0;i<keys.length;i++){let k=keys[i];Error2[k==="message"?"Message":k]=output[k]}delete Error2.
__type,output.Error=Error2}}queryCompatOutput(queryCompatErrorData,errorData){queryCompatErrorData.Error&&(errorData.Error=queryCompatErrorData.Error),queryCompatErrorData.
Type&&(errorData.Type=queryCompatErrorData.Type),queryCompatErrorData.Code&&(errorData.Code=queryCompatErrorData.Code)}findQueryCompatibleError(registry,errorName){
try{return registry.getSchema(errorName)}catch{return registry.find(schema=>$piece2.l1.of(schema).getMergedTraits().awsQueryError?.[0]===errorName)}}};var AwsRestJsonProtocol=class extends $piece1.sM{serializer;deserializer;codec;mixin=new ProtocolLib;constructor({defaultNamespace,errorTypeRegistries,
jsonCodec}){super({defaultNamespace,errorTypeRegistries});let settings={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=jsonCodec??
new $piece1.pl(settings),this.serializer=new $piece1._2(this.codec.createSerializer(),settings),this.deserializer=new $piece1.zS(
this.codec.createDeserializer(),settings)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(serdeContext){this.codec.
setSerdeContext(serdeContext),super.setSerdeContext(serdeContext)}async serializeRequest(operationSchema,input,context){let request=await super.serializeRequest(
operationSchema,input,context),inputSchema=$piece2.l1.of(operationSchema.input);if(!request.headers["content-type"]){let contentType=this.mixin.resolveRestContentType(
this.getDefaultContentType(),inputSchema);contentType&&(request.headers["content-type"]=contentType)}return request.body==null&&request.headers["content-type"]===
this.getDefaultContentType()&&(request.body="{}"),request}async deserializeResponse(operationSchema,context,response){let output=await super.deserializeResponse(
operationSchema,context,response),outputSchema=$piece2.l1.of(operationSchema.output);for(let[name,member]of outputSchema.structIterator())member.getMemberTraits().
httpPayload&&!(name in output)&&(output[name]=null);return output}async handleError(operationSchema,context,response,dataObject,metadata){let errorIdentifier=(0,$piece1.cJ)(
response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);let{errorSchema,errorMetadata}=await this.
mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata),ns=$piece2.l1.of(errorSchema),message=dataObject.
message??dataObject.Message??"UnknownError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error,exception=new ErrorCtor({});await this.deserializeHttpMessage(
errorSchema,context,response,dataObject);let output={},errorDeserializer=this.codec.createDeserializer();for(let[name,member]of ns.structIterator()){let target=member.
getMergedTraits().jsonName??name;output[name]=errorDeserializer.readObject(member,dataObject[target])}throw this.mixin.decorateServiceException(Object.assign(exception,
errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}getDefaultContentType(){return"application/json"}};function writeKey2(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function parseXML(xml){return new AwsXmlParser(
xml).parse()}var AwsXmlParser=class _AwsXmlParser{x;i=0;z;constructor(x){this.x=x,this.x=x.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let p=this,{z}=p;for(;p.i<z&&(p.trim(),!(p.i>=z));)if(p.isNext("<?"))p.readTo("?>"),p.trim();else if(p.isNext("<!--"))p.readTo("\
-->"),p.trim();else if(p.isNext("<!DOCTYPE",!1))p.skipDoctype(),p.trim();else if(p.x[p.i]==="<"){let root=p.parseTag();return{[root.tag]:root.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(s,caseSensitive=!0){let p=this;return caseSensitive?
p.x.startsWith(s,p.i):p.x.toLowerCase().startsWith(s.toLowerCase(),p.i)}readTo(stop){let p=this,_i=p.x.indexOf(stop,p.i);if(_i===-1)throw new Error(`@aws-sdk XM\
L parse error: expected "${stop}" not found.`);let result=p.x.slice(p.i,_i);return p.i=_i+stop.length,result}trim(){let p=this;for(;p.i<p.z&&` 	\r
`.includes(p.x[p.i]);)++p.i}readAttrValue(){let p=this,quote=p.x[p.i];++p.i;let value="";for(;p.i<p.z&&p.x[p.i]!==quote;)value+=p.x[p.i++];return++p.i,p.decodeEntities(
value)}parseTag(){let p=this;++p.i;let tag="";for(;p.i<p.z&&!` 	\r
>/`.includes(p.x[p.i]);)tag+=p.x[p.i++];let hasAttrs=!1,attrs={};for(;p.i<p.z&&(p.trim(),!">/".includes(p.x[p.i]));){let name="";for(;p.i<p.z&&!`= 	\r
>/?`.includes(p.x[p.i]);)name+=p.x[p.i++];if(p.trim(),p.x[p.i]!=="=")break;++p.i,p.trim(),name==="__proto__"&&writeKey2(attrs),attrs[name]=p.readAttrValue(),hasAttrs=
!0}if(p.i>=p.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(p.x[p.i]==="/"){if(++p.i,p.i>=p.z||p.x[p.i]!==">")throw new Error("@aws-\
sdk XML parse error: expected > at the end of self-closing tag.");return++p.i,{tag,value:hasAttrs?attrs:""}}if(p.x[p.i]!==">")throw new Error("@aws-sdk XML pars\
e error: expected > at the end of opening tag.");++p.i;let textParts=[],childTags=[],hasElementChild=!1;for(;p.i<p.z&&!p.isNext("</");)if(p.x[p.i]==="<")p.isNext(
"<!--")?p.readTo("-->"):p.isNext("<![CDATA[")?(p.i+=9,textParts.push(p.readTo("]]>"))):p.isNext("<?")?p.readTo("?>"):(hasElementChild=!0,childTags.push(p.parseTag()));else{
let text="";for(;p.i<p.z&&p.x[p.i]!=="<";)text+=p.x[p.i++];textParts.push(p.decodeEntities(text))}if(!p.isNext("</"))throw new Error(`@aws-sdk XML parse error: \
missing closing tag </${tag}>.`);p.i+=2;let closeTag=p.readTo(">").trim();if(closeTag!==tag)throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> \
and </${closeTag}>.`);if(!hasAttrs&&textParts.length===0&&!hasElementChild)return{tag,value:""};if(!hasAttrs&&!hasElementChild){let text=textParts.length===1?textParts[0]:
textParts.join("");return text.trim()===""&&text.includes(`
`)?{tag,value:""}:{tag,value:text}}let obj={};for(let text of textParts)text.trim()===""&&text.includes(`
`)||(obj["#text"]="#text"in obj?obj["#text"]+text:text);for(let child of childTags)child.tag==="__proto__"&&writeKey2(obj),child.tag in obj?Array.isArray(obj[child.
tag])?obj[child.tag].push(child.value):obj[child.tag]=[obj[child.tag],child.value]:obj[child.tag]=child.value;for(let[k,v]of Object.entries(attrs))k==="__proto_\
_"&&writeKey2(obj),obj[k]=v;return{tag,value:obj}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){let p=this;p.i+=9;let depth=0;for(;p.i<
p.z;){let c=p.x[p.i];if(c==="[")++depth;else if(c==="]")--depth;else if(c===">"&&depth===0){++p.i;return}++p.i}throw new Error("@aws-sdk XML parse error: unclos\
ed DOCTYPE.")}decodeEntities(s){return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(_,hex,dec,named)=>hex?String.fromCharCode(
parseInt(hex,16)):dec?String.fromCharCode(parseInt(dec,10)):_AwsXmlParser.ENTITIES[named]??"")}};var SerdeContextConfig=class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}};var UnionSerde=class{from;to;keys;constructor(from,to){this.from=from,this.to=to;let keys=Object.keys(this.from),set=new Set(keys);set.delete("__type"),this.keys=
set}mark(key){this.keys.delete(key)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let k=this.keys.
values().next().value,v=this.from[k];this.to.$unknown=[k,v]}}};function writeKey3(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var XmlShapeDeserializer=class extends SerdeContextConfig{settings;stringDeserializer;constructor(settings){super(),this.settings=settings,this.stringDeserializer=
new $piece1.k(settings)}setSerdeContext(serdeContext){this.serdeContext=serdeContext,this.stringDeserializer.setSerdeContext(serdeContext)}read(schema,bytes,key){
let ns=$piece2.l1.of(schema),memberSchemas=ns.getMemberSchemas();if(ns.isStructSchema()&&ns.isMemberSchema()&&!!Object.values(memberSchemas).find(memberNs=>!!memberNs.
getMemberTraits().eventPayload)){let output={},memberName=Object.keys(memberSchemas)[0];return memberSchemas[memberName].isBlobSchema()?output[memberName]=bytes:
output[memberName]=this.read(memberSchemas[memberName],bytes),output}let xmlString=(this.serdeContext?.utf8Encoder??$piece2.Pq)(bytes),parsedObject=this.parseXml(xmlString);
return this.readSchema(schema,key?parsedObject[key]:parsedObject)}readSchema(_schema,value){let ns=$piece2.l1.of(_schema);if(ns.isUnitSchema())return;let traits=ns.
getMergedTraits();if(ns.isListSchema()&&!Array.isArray(value))return this.readSchema(ns,[value]);if(value==null)return value;if(typeof value=="object"){let flat=!!traits.
xmlFlattened;if(ns.isListSchema()){let listValue=ns.getValueSchema(),buffer2=[],sourceKey=listValue.getMergedTraits().xmlName??"member",source=flat?value:(value[0]??
value)[sourceKey];if(source==null)return buffer2;let sourceArray=Array.isArray(source)?source:[source];for(let v of sourceArray)buffer2.push(this.readSchema(listValue,
v));return buffer2}let buffer={};if(ns.isMapSchema()){let keyNs=ns.getKeySchema(),memberNs=ns.getValueSchema(),entries;flat?entries=Array.isArray(value)?value:[
value]:entries=Array.isArray(value.entry)?value.entry:[value.entry];let keyProperty=keyNs.getMergedTraits().xmlName??"key",valueProperty=memberNs.getMergedTraits().
xmlName??"value";for(let entry of entries){let key=entry[keyProperty],value2=entry[valueProperty];key==="__proto__"&&writeKey3(buffer),buffer[key]=this.readSchema(
memberNs,value2)}return buffer}if(ns.isStructSchema()){let union=ns.isUnionSchema(),unionSerde;union&&(unionSerde=new UnionSerde(value,buffer));for(let[memberName,
memberSchema]of ns.structIterator()){let memberTraits=memberSchema.getMergedTraits(),xmlObjectKey=memberTraits.httpPayload?memberTraits.xmlName??memberSchema.getName():
memberSchema.getMemberTraits().xmlName??memberName;union&&unionSerde.mark(xmlObjectKey),value[xmlObjectKey]!=null&&(buffer[memberName]=this.readSchema(memberSchema,
value[xmlObjectKey]))}return union&&unionSerde.writeUnknown(),buffer}if(ns.isDocumentSchema())return value;throw new Error(`@aws-sdk/core/protocols - xml deseri\
alizer unhandled schema type for ${ns.getName(!0)}`)}return ns.isListSchema()?[]:ns.isMapSchema()||ns.isStructSchema()?{}:this.stringDeserializer.read(ns,value)}parseXml(xml){
if(xml.length){let parsedObj;try{parsedObj=parseXML(xml)}catch(e){throw e&&typeof e=="object"&&Object.defineProperty(e,"$responseBodyText",{value:xml}),e}let textNodeName="\
#text",key=Object.keys(parsedObj)[0],parsedObjToReturn=parsedObj[key];return parsedObjToReturn[textNodeName]&&(parsedObjToReturn[key]=parsedObjToReturn[textNodeName],
delete parsedObjToReturn[textNodeName]),(0,$piece0.rm)(parsedObjToReturn)}return{}}};var QueryShapeSerializer=class extends SerdeContextConfig{settings;buffer;constructor(settings){super(),this.settings=settings}write(schema,value,prefix=""){this.
buffer===void 0&&(this.buffer="");let ns=$piece2.l1.of(schema);if(prefix&&!prefix.endsWith(".")&&(prefix+="."),ns.isBlobSchema())(typeof value=="string"||
value instanceof Uint8Array)&&(this.writeKey(prefix),this.writeValue((this.serdeContext?.base64Encoder??$piece2.nk)(value)));else if(ns.isBooleanSchema()||ns.isNumericSchema()||
ns.isStringSchema())value!=null?(this.writeKey(prefix),this.writeValue(String(value))):ns.isIdempotencyToken()&&(this.writeKey(prefix),this.writeValue((0,$piece2.ec)()));else if(ns.
isBigIntegerSchema())value!=null&&(this.writeKey(prefix),this.writeValue(String(value)));else if(ns.isBigDecimalSchema())value!=null&&(this.writeKey(prefix),this.
writeValue(value instanceof $piece2.Dv?value.string:String(value)));else if(ns.isTimestampSchema()){if(value instanceof Date)switch(this.writeKey(prefix),(0,$piece1.Vm)(
ns,this.settings)){case 5:this.writeValue(value.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue((0,$piece2.JV)(value));break;case 7:this.writeValue(
String(value.getTime()/1e3));break}}else if(ns.isDocumentSchema())Array.isArray(value)?this.write(79,value,prefix):value instanceof Date?this.write(4,value,prefix):
value instanceof Uint8Array?this.write(21,value,prefix):value&&typeof value=="object"?this.write(143,value,prefix):(this.writeKey(prefix),this.writeValue(String(
value)));else if(ns.isListSchema()){if(Array.isArray(value))if(value.length===0)this.settings.serializeEmptyLists&&(this.writeKey(prefix),this.writeValue(""));else{
let member=ns.getValueSchema(),flat=this.settings.flattenLists||ns.getMergedTraits().xmlFlattened,i=1;for(let item of value){if(item==null)continue;let traits=member.
getMergedTraits(),suffix=this.getKey("member",traits.xmlName,traits.ec2QueryName),key=flat?`${prefix}${i}`:`${prefix}${suffix}.${i}`;this.write(member,item,key),
++i}}}else if(ns.isMapSchema()){if(value&&typeof value=="object"){let keySchema=ns.getKeySchema(),memberSchema=ns.getValueSchema(),flat=ns.getMergedTraits().xmlFlattened,
i=1;for(let k in value){let v=value[k];if(v==null)continue;let keyTraits=keySchema.getMergedTraits(),keySuffix=this.getKey("key",keyTraits.xmlName,keyTraits.ec2QueryName),
key=flat?`${prefix}${i}.${keySuffix}`:`${prefix}entry.${i}.${keySuffix}`,valTraits=memberSchema.getMergedTraits(),valueSuffix=this.getKey("value",valTraits.xmlName,
valTraits.ec2QueryName),valueKey=flat?`${prefix}${i}.${valueSuffix}`:`${prefix}entry.${i}.${valueSuffix}`;this.write(keySchema,k,key),this.write(memberSchema,v,
valueKey),++i}}}else if(ns.isStructSchema()){if(value&&typeof value=="object"){let didWriteMember=!1;for(let[memberName,member]of ns.structIterator()){if(value[memberName]==
null&&!member.isIdempotencyToken())continue;let traits=member.getMergedTraits(),suffix=this.getKey(memberName,traits.xmlName,traits.ec2QueryName,"struct"),key=`${prefix}${suffix}`;
this.write(member,value[memberName],key),didWriteMember=!0}if(!didWriteMember&&ns.isUnionSchema()){let{$unknown}=value;if(Array.isArray($unknown)){let[k,v]=$unknown,
key=`${prefix}${k}`;this.write(15,v,key)}}}}else if(!ns.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.
getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");let str=this.
buffer;return delete this.buffer,str}getKey(memberName,xmlName,ec2QueryName,keySource){let{ec2,capitalizeKeys}=this.settings;if(ec2&&ec2QueryName)return ec2QueryName;
let key=xmlName??memberName;return capitalizeKeys&&keySource==="struct"?key[0].toUpperCase()+key.slice(1):key}writeKey(key){key.endsWith(".")&&(key=key.slice(0,
key.length-1)),this.buffer+=`&${(0,$piece1.$6)(key)}=`}writeValue(value){this.buffer+=(0,$piece1.$6)(value)}};var AwsQueryProtocol=class extends $piece1.Mp{options;serializer;deserializer;mixin=new ProtocolLib;constructor(options){super({defaultNamespace:options.defaultNamespace,
errorTypeRegistries:options.errorTypeRegistries}),this.options=options;let settings={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:options.
xmlNamespace,serviceNamespace:options.defaultNamespace,serializeEmptyLists:!0};this.serializer=new QueryShapeSerializer(settings),this.deserializer=new XmlShapeDeserializer(
settings)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(serdeContext){this.serializer.setSerdeContext(serdeContext),this.deserializer.setSerdeContext(
serdeContext)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(operationSchema,input,context){let request=await super.
serializeRequest(operationSchema,input,context);request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]="application/x-www-form-urlencod\
ed",((0,$piece2.LA)(operationSchema.input)==="unit"||!request.body)&&(request.body="");let action=operationSchema.name.split("#")[1]??operationSchema.name;return request.
body=`Action=${action}&Version=${this.options.version}`+request.body,request.body.endsWith("&")&&(request.body=request.body.slice(-1)),request}async deserializeResponse(operationSchema,context,response){
let deserializer=this.deserializer,ns=$piece2.l1.of(operationSchema.output),dataObject={};if(response.statusCode>=300){let bytes2=await (0,$piece1.Px)(response.
body,context);bytes2.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes2)),await this.handleError(operationSchema,context,response,dataObject,
this.deserializeMetadata(response))}for(let header in response.headers){let value=response.headers[header];delete response.headers[header],response.headers[header.
toLowerCase()]=value}let shortName=operationSchema.name.split("#")[1]??operationSchema.name,awsQueryResultKey=ns.isStructSchema()&&this.useNestedResult()?shortName+
"Result":void 0,bytes=await (0,$piece1.Px)(response.body,context);return bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes,awsQueryResultKey)),
dataObject.$metadata=this.deserializeMetadata(response),dataObject}useNestedResult(){return!0}async handleError(operationSchema,context,response,dataObject,metadata){
let errorIdentifier=this.loadQueryErrorCode(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
let errorData=this.loadQueryError(dataObject)??{},message=this.loadQueryErrorMessage(dataObject);errorData.message=message,errorData.Error={Type:errorData.Type,
Code:errorData.Code,Message:message};let{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,
response,errorData,metadata,this.mixin.findQueryCompatibleError),ns=$piece2.l1.of(errorSchema),ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??
Error,exception=new ErrorCtor({}),output={Type:errorData.Error.Type,Code:errorData.Error.Code,Error:errorData.Error};for(let[name,member]of ns.structIterator()){
let target=member.getMergedTraits().xmlName??name,value=errorData[target]??dataObject[target];output[name]=this.deserializer.readSchema(member,value)}throw this.
mixin.decorateServiceException(Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}loadQueryErrorCode(output,data){
let code=(data.Errors?.[0]?.Error??data.Errors?.Error??data.Error)?.Code;if(code!==void 0)return code;if(output.statusCode==404)return"NotFound"}loadQueryError(data){
return data.Errors?.[0]?.Error??data.Errors?.Error??data.Error}loadQueryErrorMessage(data){let errorData=this.loadQueryError(data);return errorData?.message??errorData?.
Message??data.message??data.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}};


}),

5964:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$6: () => (/* binding */ extendedEncodeURIComponent),
Bz: () => (/* binding */ getProfileName),
C1: () => (/* binding */ CredentialsProviderError),
C9: () => (/* binding */ getSSOTokenFilepath),
Ch: () => (/* binding */ ENV_PROFILE),
GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
Go: () => (/* binding */ buildQueryString),
IZ: () => (/* binding */ resolveDefaultsModeConfig),
Jh: () => (/* binding */ TokenProviderError),
Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
Mp: () => (/* binding */ RpcProtocol),
Px: () => (/* binding */ collectBody),
Qm: () => (/* binding */ booleanSelector),
TD: () => (/* binding */ resolveRegionConfig),
Vm: () => (/* binding */ determineTimestampFormat),
YU: () => (/* binding */ parseKnownFiles),
Z9: () => (/* binding */ loadConfig),
ZY: () => (/* binding */ externalDataInterceptor),
_2: () => (/* binding */ HttpInterceptingShapeSerializer),
cJ: () => (/* binding */ loadRestJsonErrorCode),
cV: () => (/* binding */ SelectorType),
cy: () => (/* binding */ chain),
e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
eS: () => (/* binding */ getHttpHandlerExtensionConfiguration),
jt: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
k: () => (/* binding */ FromStringShapeDeserializer),
mZ: () => (/* binding */ ProviderError),
o$: () => (/* binding */ escapeUri),
pl: () => (/* binding */ JsonCodec2),
qw: () => (/* binding */ loadSsoSessionData),
sM: () => (/* binding */ HttpBindingProtocol),
vK: () => (/* binding */ getContentLengthPlugin),
vf: () => (/* binding */ getSSOTokenFromFile),
zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS),
zS: () => (/* binding */ HttpInterceptingShapeDeserializer)
});
var $piece0 = __webpack_require__(7945);
var $piece1 = __webpack_require__(6760);
var $piece1_default = /*#__PURE__*/__webpack_require__.n($piece1);
var $piece2 = __webpack_require__(8161);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
var $piece3 = __webpack_require__(1455);
var $piece3_default = /*#__PURE__*/__webpack_require__.n($piece3);
var $piece4 = __webpack_require__(7598);
var $piece4_default = /*#__PURE__*/__webpack_require__.n($piece4);
var ProviderError=class _ProviderError extends Error{name="ProviderError";tryNextLink;constructor(message,options=!0){let logger,tryNextLink=!0;typeof options==
"boolean"?(logger=void 0,tryNextLink=options):options!=null&&typeof options=="object"&&(logger=options.logger,tryNextLink=options.tryNextLink??!0),super(message),
this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,_ProviderError.prototype),logger?.debug?.(`@smithy/property-provider ${tryNextLink?"->":"(!)"} ${message}`)}static from(error,options=!0){
return Object.assign(new this(error.message,options),error)}};var CredentialsProviderError=class _CredentialsProviderError extends ProviderError{name="CredentialsProviderError";constructor(message,options=!0){super(message,
options),Object.setPrototypeOf(this,_CredentialsProviderError.prototype)}};var ENV_PROFILE="AWS_PROFILE",DEFAULT_PROFILE="default",getProfileName=init=>init.profile||process.env[ENV_PROFILE]||DEFAULT_PROFILE;var homeDirCache={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{
let{HOME,USERPROFILE,HOMEPATH,HOMEDRIVE=`C:${$piece1.sep}`}=process.env;if(HOME)return HOME;if(USERPROFILE)return USERPROFILE;if(HOMEPATH)return`${HOMEDRIVE}${HOMEPATH}`;
let homeDirCacheKey=getHomeDirCacheKey();return homeDirCache[homeDirCacheKey]||(homeDirCache[homeDirCacheKey]=(0,$piece2.homedir)()),homeDirCache[homeDirCacheKey]};var ENV_CONFIG_PATH="AWS_CONFIG_FILE",getConfigFilepath=()=>process.env[ENV_CONFIG_PATH]||(0,$piece1.join)(getHomeDir(),".aws","config");var getConfigData=data=>Object.entries(data).filter(([key])=>{let indexOfSeparator=key.indexOf(".");return indexOfSeparator===-1?!1:Object.values($piece0.Ip).
includes(key.substring(0,indexOfSeparator))}).reduce((acc,[key,value])=>{let indexOfSeparator=key.indexOf("."),updatedKey=key.substring(0,indexOfSeparator)===$piece0.Ip.
PROFILE?key.substring(indexOfSeparator+1):key;return acc[updatedKey]=value,acc},{...data.default&&{default:data.default}});var ENV_CREDENTIALS_PATH="AWS_SHARED_CREDENTIALS_FILE",getCredentialsFilepath=()=>process.env[ENV_CREDENTIALS_PATH]||(0,$piece1.join)(getHomeDir(),".aws","credentials");var prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,profileNameBlockList=["__proto__","profile __proto__"],parseIni=iniData=>{let map={},currentSection,currentSubSection;
for(let iniLine of iniData.split(/\r?\n/)){let trimmedLine=iniLine.split(/(^|\s)[;#]/)[0].trim();if(trimmedLine[0]==="["&&trimmedLine[trimmedLine.length-1]==="]"){
currentSection=void 0,currentSubSection=void 0;let sectionName=trimmedLine.substring(1,trimmedLine.length-1),matches=prefixKeyRegex.exec(sectionName);if(matches){
let[,prefix,,name]=matches;Object.values($piece0.Ip).includes(prefix)&&(currentSection=[prefix,name].join("."))}else currentSection=sectionName;if(profileNameBlockList.
includes(sectionName))throw new Error(`Found invalid profile name "${sectionName}"`)}else if(currentSection){let indexOfEqualsSign=trimmedLine.indexOf("=");if(![
0,-1].includes(indexOfEqualsSign)){let[name,value]=[trimmedLine.substring(0,indexOfEqualsSign).trim(),trimmedLine.substring(indexOfEqualsSign+1).trim()];if(value===
"")currentSubSection=name;else{currentSubSection&&iniLine.trimStart()===iniLine&&(currentSubSection=void 0),map[currentSection]=map[currentSection]||{};let key=currentSubSection?
[currentSubSection,name].join("."):name;map[currentSection][key]=value}}}}return map};var filePromises={},fileIntercept={},readFile=(path,options)=>fileIntercept[path]!==void 0?fileIntercept[path]:
((!filePromises[path]||options?.ignoreCache)&&(filePromises[path]=(0,$piece3.readFile)(path,"utf8")),filePromises[path]);var swallowError=()=>({}),loadSharedConfigFiles=async(init={})=>{let{filepath=getCredentialsFilepath(),configFilepath=getConfigFilepath()}=init,homeDir=getHomeDir(),
relativeHomeDirPrefix="~/",resolvedFilepath=filepath;filepath.startsWith(relativeHomeDirPrefix)&&(resolvedFilepath=(0,$piece1.join)(homeDir,filepath.slice(2)));let resolvedConfigFilepath=configFilepath;
configFilepath.startsWith(relativeHomeDirPrefix)&&(resolvedConfigFilepath=(0,$piece1.join)(homeDir,configFilepath.slice(2)));let parsedFiles=await Promise.all([readFile(resolvedConfigFilepath,
{ignoreCache:init.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),readFile(resolvedFilepath,{ignoreCache:init.ignoreCache}).then(parseIni).
catch(swallowError)]);return{configFile:parsedFiles[0],credentialsFile:parsedFiles[1]}};var getSsoSessionData=data=>Object.entries(data).filter(([key])=>key.startsWith($piece0.Ip.SSO_SESSION+".")).reduce((acc,[key,value])=>({...acc,[key.substring(
key.indexOf(".")+1)]:value}),{});var swallowError2=()=>({}),loadSsoSessionData=async(init={})=>readFile(init.configFilepath??getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2);var mergeConfigFiles=(...files)=>{let merged={};for(let file of files)for(let[key,values]of Object.entries(file))merged[key]!==void 0?Object.assign(merged[key],
values):merged[key]=values;return merged};var parseKnownFiles=async init=>{let parsedFiles=await loadSharedConfigFiles(init);return mergeConfigFiles(parsedFiles.configFile,parsedFiles.credentialsFile)};var getSSOTokenFilepath=id=>{let cacheName=(0,$piece4.createHash)("sha1").update(id).digest("hex");return (0,$piece1.join)(getHomeDir(),".aws","sso","cache",`${cacheName}.json`)};var tokenIntercept={},getSSOTokenFromFile=async id=>{if(tokenIntercept[id])return tokenIntercept[id];let ssoTokenFilepath=getSSOTokenFilepath(id),ssoTokenText=await (0,$piece3.readFile)(
ssoTokenFilepath,"utf8");return JSON.parse(ssoTokenText)};var externalDataInterceptor={getFileRecord(){return fileIntercept},interceptFile(path,contents){fileIntercept[path]=Promise.resolve(contents)},getTokenRecord(){
return tokenIntercept},interceptToken(id,contents){tokenIntercept[id]=contents}};var chain=(...providers)=>async()=>{if(providers.length===0)throw new ProviderError("No providers in chain");let lastProviderError;for(let provider of providers)
try{return await provider()}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError};var memoize=(provider,isExpired,requiresRefresh)=>{let resolved,pending,hasResult,isConstant=!1,coalesceProvider=async()=>{pending||(pending=provider());try{resolved=
await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}return resolved};return isExpired===void 0?async options=>((!hasResult||options?.forceRefresh)&&
(resolved=await coalesceProvider()),resolved):async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider()),isConstant?resolved:requiresRefresh&&
!requiresRefresh(resolved)?(isConstant=!0,resolved):(isExpired(resolved)&&await coalesceProvider(),resolved))};function getSelectorName(functionString){try{let constants=new Set(Array.from(functionString.match(/([A-Z_]){3,}/g)??[]));return constants.delete("CONFIG"),constants.
delete("CONFIG_PREFIX_SEPARATOR"),constants.delete("ENV"),[...constants].join(", ")}catch{return functionString}}var fromEnv=(envVarSelector,options)=>async()=>{try{let config=envVarSelector(process.env,options);if(config===void 0)throw new Error;return config}catch(e){throw new CredentialsProviderError(
e.message||`Not found in ENV: ${getSelectorName(envVarSelector.toString())}`,{logger:options?.logger})}};var fromSharedConfigFiles=(configSelector,{preferredFile="config",...init}={})=>async()=>{let profile=getProfileName(init),{configFile,credentialsFile}=await loadSharedConfigFiles(
init),profileFromCredentials=credentialsFile[profile]||{},profileFromConfig=configFile[profile]||{},mergedProfile=preferredFile==="config"?{...profileFromCredentials,
...profileFromConfig}:{...profileFromConfig,...profileFromCredentials};try{let configValue=configSelector(mergedProfile,preferredFile==="config"?configFile:credentialsFile);
if(configValue===void 0)throw new Error;return configValue}catch(e){throw new CredentialsProviderError(e.message||`Not found in config files w/ profile [${profile}\
]: ${getSelectorName(configSelector.toString())}`,{logger:init.logger})}};var fromValue=staticValue=>()=>Promise.resolve(staticValue);var isFunction=func=>typeof func=="function",fromStatic=defaultValue=>isFunction(defaultValue)?async()=>await defaultValue():fromValue(defaultValue);var loadConfig=({environmentVariableSelector,configFileSelector,default:defaultValue},configuration={})=>{let{signingName,logger}=configuration;return memoize(chain(
fromEnv(environmentVariableSelector,{signingName,logger}),fromSharedConfigFiles(configFileSelector,configuration),fromStatic(defaultValue)))};var validRegions=new Set,checkRegion=(region,check=$piece0.X8)=>{if(!validRegions.has(region)&&!check(region))if(region==="*")console.warn('@smithy/config\
-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else
throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);else validRegions.add(region)};var isFipsRegion=region=>typeof region=="string"&&(region.startsWith("fips-")||region.endsWith("-fips"));var getRealRegion=region=>isFipsRegion(region)?["fips-aws-global","aws-fips"].includes(region)?"us-east-1":region.replace(/fips-(dkr-|prod-)?|-fips/,""):region;var resolveRegionConfig=input=>{let{region,useFipsEndpoint}=input;if(!region)throw new Error("Region is missing");return Object.assign(input,{region:async()=>{let providedRegion=typeof region==
"function"?await region():region,realRegion=getRealRegion(providedRegion);return checkRegion(realRegion),realRegion},useFipsEndpoint:async()=>{let providedRegion=typeof region==
"string"?region:await region();return isFipsRegion(providedRegion)?!0:typeof useFipsEndpoint!="function"?Promise.resolve(!!useFipsEndpoint):useFipsEndpoint()}})};var TokenProviderError=class _TokenProviderError extends ProviderError{name="TokenProviderError";constructor(message,options=!0){super(message,options),Object.setPrototypeOf(
this,_TokenProviderError.prototype)}};var booleanSelector=(obj,key,type)=>{if(key in obj){if(obj[key]==="true")return!0;if(obj[key]==="false")return!1;throw new Error(`Cannot load ${type} "${key}". \
Expected "true" or "false", got ${obj[key]}.`)}};var SelectorType;(function(SelectorType2){SelectorType2.ENV="env",SelectorType2.CONFIG="shared config entry"})(SelectorType||(SelectorType={}));var ENV_USE_DUALSTACK_ENDPOINT="AWS_USE_DUALSTACK_ENDPOINT",CONFIG_USE_DUALSTACK_ENDPOINT="use_dualstack_endpoint";var NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env=>booleanSelector(env,ENV_USE_DUALSTACK_ENDPOINT,SelectorType.ENV),configFileSelector:profile=>booleanSelector(
profile,CONFIG_USE_DUALSTACK_ENDPOINT,SelectorType.CONFIG),default:!1};var ENV_USE_FIPS_ENDPOINT="AWS_USE_FIPS_ENDPOINT",CONFIG_USE_FIPS_ENDPOINT="use_fips_endpoint";var NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env=>booleanSelector(env,ENV_USE_FIPS_ENDPOINT,SelectorType.ENV),configFileSelector:profile=>booleanSelector(
profile,CONFIG_USE_FIPS_ENDPOINT,SelectorType.CONFIG),default:!1};var AWS_EXECUTION_ENV="AWS_EXECUTION_ENV",AWS_REGION_ENV="AWS_REGION",AWS_DEFAULT_REGION_ENV="AWS_DEFAULT_REGION",ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",
DEFAULTS_MODE_OPTIONS=["in-region","cross-region","mobile","standard","legacy"],IMDS_REGION_PATH="/latest/meta-data/placement/region",IMDS_TOKEN_PATH="/latest/a\
pi/token",X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-token",X_AWS_EC2_METADATA_TOKEN_TTL="x-aws-ec2-metadata-token-ttl-seconds";var TIMEOUT_MS=1e3,NEG_CACHE_TTL_MS=6e4,negativeCacheUntil=0,getInstanceMetadataRegion=async()=>{if(!process.env[ENV_IMDS_DISABLED]&&!(Date.now()<negativeCacheUntil))
try{let endpoint=resolveImdsEndpoint(),token=(await imdsRequest({...endpoint,path:IMDS_TOKEN_PATH,method:"PUT",headers:{[X_AWS_EC2_METADATA_TOKEN_TTL]:"21600"}})).
toString();return(await imdsRequest({...endpoint,path:IMDS_REGION_PATH,method:"GET",headers:{[X_AWS_EC2_METADATA_TOKEN]:token}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{
return cacheNegativeAndReturnUndefined()}},cacheNegativeAndReturnUndefined=()=>{negativeCacheUntil=Date.now()+NEG_CACHE_TTL_MS},resolveImdsEndpoint=()=>{let envEndpoint=process.
env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(envEndpoint){let url=new URL(envEndpoint);return{hostname:url.hostname.replace(/^\[(.+)]$/,"$1"),port:url.port?Number(url.
port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async options=>{
let{request}=await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));return new Promise((resolve,reject)=>{let req=request({hostname:options.hostname,port:options.port,path:options.path,method:options.
method,headers:options.headers,timeout:TIMEOUT_MS,signal:AbortSignal.timeout(TIMEOUT_MS)});req.on("error",err=>{reject(err),req.destroy()}),req.on("timeout",()=>{
reject(new Error("TimeoutError from instance metadata service")),req.destroy()}),req.on("response",res=>{let{statusCode=400}=res;if(statusCode<200||statusCode>=
300){reject(Object.assign(new Error("Error response received from instance metadata service"),{statusCode})),req.destroy();return}let chunks=[];res.on("data",chunk=>chunks.
push(chunk)),res.on("end",()=>{resolve(Buffer.concat(chunks)),req.destroy()})}),req.end()})};var REGION_ENV_NAME="AWS_REGION",REGION_INI_NAME="region",NODE_REGION_CONFIG_OPTIONS={environmentVariableSelector:env=>env[REGION_ENV_NAME],configFileSelector:profile=>profile[REGION_INI_NAME],
default:async()=>{let region=await getInstanceMetadataRegion();if(region)return region;throw new Error("Region is missing")}},NODE_REGION_CONFIG_FILE_OPTIONS={preferredFile:"\
credentials"};var AWS_DEFAULTS_MODE_ENV="AWS_DEFAULTS_MODE",AWS_DEFAULTS_MODE_CONFIG="defaults_mode",NODE_DEFAULTS_MODE_CONFIG_OPTIONS={environmentVariableSelector:env=>env[AWS_DEFAULTS_MODE_ENV],
configFileSelector:profile=>profile[AWS_DEFAULTS_MODE_CONFIG],default:"legacy"};var resolveDefaultsModeConfig=({region=loadConfig(NODE_REGION_CONFIG_OPTIONS),defaultsMode=loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)}={})=>memoize(async()=>{
let mode=typeof defaultsMode=="function"?await defaultsMode():defaultsMode;switch(mode?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(region);case"\
in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(mode?.toLocaleLowerCase());case void 0:return Promise.resolve("leg\
acy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`)}}),resolveNodeDefaultsModeAuto=async clientRegion=>{
if(clientRegion){let resolvedRegion=typeof clientRegion=="function"?await clientRegion():clientRegion,inferredRegion=await inferPhysicalRegion();return inferredRegion?
resolvedRegion===inferredRegion?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[AWS_EXECUTION_ENV]&&(process.env[AWS_REGION_ENV]||
process.env[AWS_DEFAULT_REGION_ENV])?process.env[AWS_REGION_ENV]??process.env[AWS_DEFAULT_REGION_ENV]:getInstanceMetadataRegion();var CONTENT_LENGTH_HEADER="content-length";function contentLengthMiddleware(bodyLengthChecker){return next=>async args=>{let request=args.request;if($piece0.Kd.
isInstance(request)){let{body,headers}=request;if(body&&Object.keys(headers).map(str=>str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER)===-1)try{let length=bodyLengthChecker(
body);length!=null&&(request.headers={...request.headers,[CONTENT_LENGTH_HEADER]:String(length)})}catch{}}return next({...args,request})}}var contentLengthMiddlewareOptions={
step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},getContentLengthPlugin=options=>({applyToStack:clientStack=>{
clientStack.add(contentLengthMiddleware(options.bodyLengthChecker),contentLengthMiddlewareOptions)}});var collectBody=async(streamBody=new Uint8Array,context)=>{if(streamBody instanceof Uint8Array)return $piece0.Mu.mutate(streamBody);if(!streamBody)return $piece0.Mu.
mutate(new Uint8Array);let fromContext=context.streamCollector(streamBody);return $piece0.Mu.mutate(await fromContext)};function extendedEncodeURIComponent(str){return/^[\w.~-]+$/.test(str)?str:encodeURIComponent(str).replace(/[!'()*]/g,function(c){return"%"+c.charCodeAt(0).toString(
16).toUpperCase()})}var HTTP_BINDINGS=Symbol.for("@smithy/schema-x"),HttpBindingNormalizedSchema=class _HttpBindingNormalizedSchema extends $piece0.l1{static identity=Symbol.
for("@smithy/HttpBindingNormalizedSchema");identity=_HttpBindingNormalizedSchema.identity;bindings;constructor(schema){super(schema)}static of(schema){let ns=$piece0.l1.
of(schema);if(ns.identity===_HttpBindingNormalizedSchema.identity)return ns;let schemaCache=ns.isMemberSchema()?ns:ns.getSchema(),cache=typeof schemaCache=="obj\
ect"&&schemaCache!==null?schemaCache:ns;return cache[HTTP_BINDINGS]??=new _HttpBindingNormalizedSchema(ns)}getHttpBindingLocation(traits){return traits.httpPayload?
36:traits.httpLabel?33:traits.httpHeader?38:typeof traits.httpPrefixHeaders=="string"?39:traits.httpQuery?34:traits.httpQueryParams?35:traits.httpResponseCode?37:
32}getHttpBindingValue(location,traits,nested=!1){let raw=this.getSchema(),type=typeof raw=="number"?raw&255:this.isListSchema()?64:255,slot=location&7,media=traits.
mediaType?traits.mediaType==="application/json"||traits.mediaType.endsWith("+json")?2:1:0,stream=traits.streaming||type===42?this.isStructSchema()?2:1:0,timestamp=type>=
4&&type<=7?slot>=6?2:slot>0&&slot<4?1:0:0,flags=type|media<<8|(traits.idempotencyToken?1:0)<<10|stream<<11|(traits.sparse?1:0)<<13|timestamp<<14|(traits.hostLabel?
1:0)<<17|(location===36&&typeof raw!="object"?1:0)<<18,category=type&192,collectionValue=slot&2&&(category===64||!nested&&slot&1)?this.getHttpBindingCollectionValue(
location,traits):void 0,valueType=(collectionValue?.[1]??0)&255;return flags|=(slot>=6&&(valueType===4||valueType===6)?1:0)<<16,[this,flags,collectionValue]}getHttpBindingCollectionValue(location,traits=this.
getMergedTraits()){let valueSchema=_HttpBindingNormalizedSchema.of(this.getValueSchema());return valueSchema.getHttpBindingValue(location,{...valueSchema.getMergedTraits(),
...traits},!0)}getHttpBindings(){let source=this.getSchema();return typeof source!="object"||source===null?EMPTY_BINDINGS:this.bindings??=buildHttpBindings(this)}},
buildHttpBindings=schema=>{let bodyMemberNames=[],bodyMemberSchemas=[],requestBodyMemberNames=[],requestBodyMemberSchemas=[],memberBindings=[],byName={},headers={},
prefixHeaders=[],responseBindings={headers,prefixHeaders},bindings={request:{memberBindings,byName},response:{bodyMemberNames,bindings:responseBindings}},{request,
response}=bindings;for(let[name,member]of schema.structIterator()){let bindingSchema=HttpBindingNormalizedSchema.of(member),traits=bindingSchema.getMergedTraits(),
location=bindingSchema.getHttpBindingLocation(traits),wireName=traits.httpHeader?.toLowerCase()??traits.httpPrefixHeaders?.toLowerCase()??traits.httpQuery,value=bindingSchema.
getHttpBindingValue(location,traits),binding=[name,value,location,wireName];name==="__proto__"&&(0,$piece0.TE)(byName),byName[name]=binding,value[1]>>10&1&&(request.hasIdempotency=
!0),memberBindings.push(binding);let slot=location&7;if(slot===0&&(requestBodyMemberNames.push(name),requestBodyMemberSchemas.push(member)),(slot&4)===0)bodyMemberNames.
push(name),bodyMemberSchemas.push(member);else if((slot&6)===4)if(slot&1)responseBindings.statusCode=binding;else{responseBindings.payload=binding;let type=value[1]&
255;request.contentTypeInstruction=traits.mediaType??(type===0?"text/plain":type===21||type===42?"application/octet-stream":null)}else slot&1?(request.hasPrefixHeaders=
!0,prefixHeaders.push(binding)):(wireName==="__proto__"&&(0,$piece0.TE)(headers),headers[wireName]=binding)}return request.contentTypeInstruction===void 0&&requestBodyMemberNames.
length&&(request.contentTypeInstruction=null),request.syntheticBodySchema=createBodySchema(schema,requestBodyMemberNames,requestBodyMemberSchemas),response.syntheticBodySchema=
createBodySchema(schema,bodyMemberNames,bodyMemberSchemas),bindings},buildPathSegments=path=>{let segments=[],offset=0;for(let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g))
match.index>offset&&segments.push([path.slice(offset,match.index),0]),segments.push([match[1],match[2]?2:1]),offset=match.index+match[0].length;return segments.
length&&offset<path.length&&segments.push([path.slice(offset),0]),segments.length?segments:void 0},buildHttpOperationBindings=schema=>{let{http,endpoint}=(0,$piece0.cX)(
schema.traits??{}),[path,search]=http?.[1].split("?")??[];return[http?.[0],path,search?[...new URLSearchParams(search)]:[],path?buildPathSegments(path):void 0,endpoint?.[0]]},
EMPTY_BINDINGS={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},getHttpOperationBindings=schema=>schema[HTTP_BINDINGS]??=
buildHttpOperationBindings(schema),createBodySchema=(schema,memberNames,memberSchemas)=>{if(!memberNames.length)return;let source=schema.getSchema(),body=[3,source[1],
source[2],schema.getMergedTraits(),memberNames,memberSchemas],required=source[6],bodyRequired=required&&memberNames.reduce((count,name)=>count+(source[4].indexOf(
name)<required?1:0),0);return bodyRequired&&(body[6]=bodyRequired),body};var SerdeContext=class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}};var HttpProtocol=class extends SerdeContext{options;compositeErrorRegistry;constructor(options){super(),this.options=options,this.compositeErrorRegistry=new $piece0.OF(
options.defaultNamespace);for(let etr of options.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(etr)}getRequestType(){return $piece0.Kd}getResponseType(){
return $piece0.cS}setSerdeContext(serdeContext){this.serdeContext=serdeContext,this.serializer.setSerdeContext(serdeContext),this.deserializer.setSerdeContext(
serdeContext),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(serdeContext)}updateServiceEndpoint(request,endpoint){if("url"in endpoint){request.
protocol=endpoint.url.protocol,request.hostname=endpoint.url.hostname,request.port=endpoint.url.port?Number(endpoint.url.port):void 0,request.path=endpoint.url.
pathname,request.fragment=endpoint.url.hash||void 0,request.username=endpoint.url.username||void 0,request.password=endpoint.url.password||void 0,request.query||
(request.query={});for(let[k,v]of endpoint.url.searchParams.entries())request.query[k]=v;if(endpoint.headers)for(let name in endpoint.headers)(0,$piece0.$3)(endpoint.headers,
name)&&(request.headers[name]=endpoint.headers[name].join(", "));return request}else{if(request.protocol=endpoint.protocol,request.hostname=endpoint.hostname,request.
port=endpoint.port?Number(endpoint.port):void 0,request.path=endpoint.path,request.query={...endpoint.query},endpoint.headers)for(let name in endpoint.headers)(0,$piece0.$3)(
endpoint.headers,name)&&(request.headers[name]=endpoint.headers[name]);return request}}setHostPrefix(request,operationSchema,input,operation=getHttpOperationBindings(
operationSchema)){if(this.serdeContext?.disableHostPrefix)return;let hostPrefix=operation[4];if(typeof hostPrefix!="string")return;let resolvedHostPrefix=hostPrefix;
for(let[name,[,flags]]of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings){if(!(flags>>17&1))continue;let replacement=input[name];
if(typeof replacement!="string")throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);resolvedHostPrefix=resolvedHostPrefix.replace(
`{${name}}`,replacement)}if(request.hostname=resolvedHostPrefix+request.hostname,!(0,$piece0.oJ)(request.hostname))throw new Error(`[${request.hostname}] is no\
t a valid hostname.`)}deserializeMetadata(output){return{httpStatusCode:output.statusCode,requestId:output.headers["x-amzn-requestid"]??output.headers["x-amzn-r\
equest-id"]??output.headers["x-amz-request-id"],extendedRequestId:output.headers["x-amz-id-2"],cfId:output.headers["x-amz-cf-id"]}}resolveError(name,namespaces,registries){
let defaultErrorSchema=[-3,"","Error",0,[],[],0],schema;for(let registry of registries)for(let ns of namespaces)try{ns==="*"?schema=registry.getSchema(name):schema=
registry.getSchema(ns+"#"+name);let errorCtor=registry.getErrorCtor(schema);if(errorCtor)return[schema,errorCtor,"modeled"];{let syntheticErrorSchema=registry.getBaseException();
if(syntheticErrorSchema){let syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);if(syntheticErrorCtor)return[schema,syntheticErrorCtor,"synthetic"]}}}catch{}
for(let registry of registries){let syntheticErrorSchema=registry.getBaseException();if(syntheticErrorSchema){let syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);
if(syntheticErrorCtor)return[syntheticErrorSchema,syntheticErrorCtor,"synthetic"]}}return[defaultErrorSchema,Error,"native"]}async serializeEventStream({eventStream,
requestSchema,initialRequest}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream,requestSchema,initialRequest})}async deserializeEventStream({
response,responseSchema,initialResponseContainer}){return(await this.loadEventStreamCapability()).deserializeEventStream({response,responseSchema,initialResponseContainer})}async loadEventStreamCapability(){
let{EventStreamSerde,eventStreamSerdeProvider}=await __webpack_require__.e(/* import() */ 9276).then(__webpack_require__.bind(__webpack_require__, 9276)),marshaller=this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
return new EventStreamSerde({marshaller,serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),
compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultConten\
tType() implementation missing.`)}async deserializeHttpMessage(schema,context,response,arg4,arg5){return[]}getEventStreamMarshaller(){let context=this.serdeContext;
if(!context.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return context.eventStreamMarshaller}resolveEventStreamMarshaller(importedProvider){
let context=this.serdeContext;return context.eventStreamMarshaller?context.eventStreamMarshaller:importedProvider(this.serdeContext)}};var HttpBindingProtocol=class extends HttpProtocol{async serializeRequest(operationSchema,_input,context){let input=_input&&typeof _input=="object"?_input:{},query={},
headers={},endpoint=await context.endpoint(),ns=HttpBindingNormalizedSchema.of(operationSchema?.input),bindings=ns.getHttpBindings().request,operation=getHttpOperationBindings(
operationSchema),request=new $piece0.Kd({query,headers});if(endpoint){this.updateServiceEndpoint(request,endpoint),this.setHostPrefix(request,operationSchema,input,
operation);let[method,path,staticQuery]=operation;if(method){request.method=method,request.path=request.path==="/"?path:request.path+path;for(let[key,value]of staticQuery)
query[key]=value}}request.query=query;let eventStream=this.serializeHttpBindings(input,request,bindings,operation);return eventStream&&(request.body=await this.
serializeEventStream({eventStream,requestSchema:ns})),request}serializeHttpBindings(input,request,bindings,operation){let serializer=this.serializer,directSerializer=typeof serializer.
writeCodec=="function"?serializer:void 0,query=request.query,headers=request.headers,bodySchema=bindings.syntheticBodySchema,hasBodyValue=!1,payload,eventStream,
labels,names=Object.getOwnPropertyNames(input),prototype=Object.getPrototypeOf(input),sparse=(prototype===Object.prototype||prototype===null)&&!bindings.hasIdempotency&&
!bindings.hasPrefixHeaders&&names.length*2<bindings.memberBindings.length,length=sparse?names.length:bindings.memberBindings.length;for(let i=0;i<length;++i){let binding=sparse?
(0,$piece0.$3)(bindings.byName,names[i])?bindings.byName[names[i]]:void 0:bindings.memberBindings[i];if(!binding)continue;let value=binding[1],memberName=binding[0],memberNs=value[0],
flags=value[1],collectionValue=value[2],location=binding[2],wireName=binding[3],inputMemberValue=input[memberName];if(!(inputMemberValue==null&&!(flags>>10&1)))
if(location===36){let stream=flags>>11&3;stream?stream===2?eventStream=inputMemberValue||void 0:payload=inputMemberValue:(directSerializer?directSerializer.writeCodec(
memberNs,inputMemberValue):serializer.write(memberNs,inputMemberValue),payload=serializer.flush())}else if(location===33||location===38){let serialized=this.serializeHttpValue(
value,inputMemberValue,location,directSerializer);location===33?(labels??=Object.create(null))[memberName]=serialized:headers[wireName]=serialized}else if(location===
39)for(let key in inputMemberValue){if(!(0,$piece0.$3)(inputMemberValue,key))continue;let amalgam=wireName+key;headers[amalgam.toLowerCase()]=this.serializeHttpValue(collectionValue,
inputMemberValue[key],38,directSerializer,directSerializer?collectionValue[0]:[collectionValue[0],{httpHeader:amalgam}])}else(location&62)===34?this.serializeQuery(
value,inputMemberValue,wireName,query,directSerializer):hasBodyValue=!0}let operationPath=operation[1],pathSegments=operation[3];return operationPath&&pathSegments&&
request.path.endsWith(operationPath)&&(request.path=request.path.slice(0,-operationPath.length)+this.serializePath(pathSegments,labels,bindings)),hasBodyValue&&
bodySchema&&(directSerializer?directSerializer.writeCodec(bodySchema,input):serializer.write(bodySchema,input),payload=serializer.flush()),request.body=payload,
eventStream}serializeQuery(value,data,wireName,query,directSerializer){let[ns,flags,collectionValue]=value,traits=directSerializer?void 0:ns.getMergedTraits();if(wireName===
void 0){for(let key in data)!(0,$piece0.$3)(data,key)||key in query||(directSerializer||Object.assign(collectionValue[0].getMergedTraits(),{...traits,httpQuery:key,httpQueryParams:void 0}),
this.serializeQuery(collectionValue,data[key],key,query,directSerializer));return}if((flags&192)===64){let buffer=[];for(let item of data){let serialized=this.serializeHttpValue(
collectionValue,item,34,directSerializer,directSerializer?collectionValue[0]:[collectionValue[0],traits]);(flags>>13&1||serialized!==void 0)&&buffer.push(serialized)}
query[wireName]=buffer}else query[wireName]=this.serializeHttpValue(value,data,34,directSerializer,directSerializer?ns:[ns,traits])}serializeHttpValue(value,data,location,directSerializer,schema=value[0]){
let flags=value[1],type=flags&255;return directSerializer&&!(flags&1792)&&(type<=2||type===17||type===19)?String(data):(directSerializer?directSerializer.writeHttpBinding(
value,data,location):this.serializer.write(schema,data),this.serializer.flush())}serializePath(segments,labels,bindings){let path="";for(let[value,kind]of segments){
if(kind===0){path+=value;continue}let replacement=labels?.[value];if(replacement===void 0){if((0,$piece0.$3)(bindings.byName,value)&&bindings.byName[value][2]===33)throw new Error(
`No value provided for input HTTP label: ${value}.`);path+=`{${value}${kind===2?"+":""}}`}else path+=kind===2?replacement.split("/").map(extendedEncodeURIComponent).
join("/"):extendedEncodeURIComponent(replacement)}return path}async deserializeResponse(operationSchema,context,response){let deserializer=this.deserializer,directDeserializer=typeof deserializer.
readCodec=="function"?deserializer:void 0,ns=HttpBindingNormalizedSchema.of(operationSchema.output),responseBindings=ns.getHttpBindings().response,dataObject={};
if(response.statusCode>=300){let bytes=await collectBody(response.body,context);throw bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes)),
await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response)),new Error("@smithy/core/protocols - HTTP Protocol error h\
andler failed to throw.")}let nonHttpBindingMembers=await this.deserializeHttpMessage(ns,context,response,dataObject);if(nonHttpBindingMembers.length){let bytes=await collectBody(
response.body,context);if(bytes.byteLength>0){let dataFromBody=await(directDeserializer?directDeserializer.readCodec(responseBindings.syntheticBodySchema,bytes):
deserializer.read(responseBindings.syntheticBodySchema,bytes));for(let member of nonHttpBindingMembers)dataFromBody[member]!=null&&(dataObject[member]=dataFromBody[member])}}else
responseBindings.bindings.payload||await collectBody(response.body,context);return dataObject.$metadata=this.deserializeMetadata(response),dataObject}async deserializeHttpMessage(schema,context,response,arg4,arg5){
let dataObject=arg4 instanceof Set?arg5:arg4,deserializer=this.deserializer,directDeserializer=typeof deserializer.readCodec=="function"?deserializer:void 0,ns=HttpBindingNormalizedSchema.
of(schema),{bodyMemberNames,bindings:{payload,statusCode,headers:responseHeaders,prefixHeaders}}=ns.getHttpBindings().response,headers=response.headers;if(payload){
let[memberName,value]=payload,[memberSchema,flags]=value,stream=flags>>11&3;if(stream)stream===2?dataObject[memberName]=await this.deserializeEventStream({response,
responseSchema:ns}):dataObject[memberName]=(0,$piece0.c9)(response.body);else if(response.body){let bytes=await collectBody(response.body,context);bytes.byteLength>
0&&(dataObject[memberName]=await(directDeserializer?directDeserializer.readPayload(value,bytes):deserializer.read(memberSchema,bytes)))}}for(let header in headers){
if(!(0,$piece0.$3)(headers,header))continue;let lower=header.toLowerCase(),headerValue=headers[header];lower!==header&&(delete headers[header],headers[lower]=headerValue);
let binding=(0,$piece0.$3)(responseHeaders,lower)?responseHeaders[lower]:void 0;if(!binding)continue;let[memberName,[memberSchema,flags,collectionValue],,wireName]=binding;
if(collectionValue){let sections=flags>>16&1?(0,$piece0.UE)(headerValue,",",2):(0,$piece0.GP)(headerValue),list=[];for(let section of sections)list.push(directDeserializer?
directDeserializer.readHttpBinding(collectionValue,section.trim(),38):await deserializer.read([collectionValue[0],{httpHeader:wireName}],section.trim()));dataObject[memberName]=
list}else dataObject[memberName]=directDeserializer?directDeserializer.readHttpBinding(binding[1],headerValue,38):await deserializer.read(memberSchema,headerValue)}
for(let[memberName,[,,collectionValue],,wireName]of prefixHeaders){dataObject[memberName]={};for(let header in headers){if(!(0,$piece0.$3)(headers,header)||!header.startsWith(
wireName))continue;let headerValue=headers[header];dataObject[memberName][header.slice(wireName.length)]=directDeserializer?directDeserializer.readHttpBinding(collectionValue,
headerValue,38):await deserializer.read([collectionValue[0],{httpHeader:header}],headerValue)}}return statusCode&&(dataObject[statusCode[0]]=response.statusCode),
bodyMemberNames}};var RpcProtocol=class extends HttpProtocol{async serializeRequest(operationSchema,_input,context){let serializer=this.serializer,query={},headers={},endpoint=await context.
endpoint(),ns=$piece0.l1.of(operationSchema?.input),schema=ns.getSchema(),payload,input=_input&&typeof _input=="object"?_input:{},request=new $piece0.Kd(
{protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query,headers,body:void 0});if(endpoint&&(this.updateServiceEndpoint(request,endpoint),this.setHostPrefix(
request,operationSchema,input)),input){let eventStreamMember=ns.getEventStreamMember();if(eventStreamMember){if(input[eventStreamMember]){let initialRequest={};
for(let[memberName]of ns.structIterator())memberName!==eventStreamMember&&input[memberName]!=null&&(initialRequest[memberName]=input[memberName]);payload=await this.
serializeEventStream({eventStream:input[eventStreamMember],requestSchema:ns,initialRequest})}}else serializer.write(schema,input),payload=serializer.flush()}return request.
headers=Object.assign(request.headers,headers),request.query=query,request.body=payload,request.method="POST",request}async deserializeResponse(operationSchema,context,response){
let deserializer=this.deserializer,ns=$piece0.l1.of(operationSchema.output),dataObject={};if(this.isErrorResponse(response.statusCode)){let bytes=await collectBody(
response.body,context);throw bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes)),await this.handleError(operationSchema,context,response,
dataObject,this.deserializeMetadata(response)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(let header in response.headers){
if(!(0,$piece0.$3)(response.headers,header))continue;let value=response.headers[header];delete response.headers[header],response.headers[header.toLowerCase()]=value}let eventStreamMember=ns.
getEventStreamMember();if(eventStreamMember)dataObject[eventStreamMember]=await this.deserializeEventStream({response,responseSchema:ns,initialResponseContainer:dataObject});else{
let bytes=await collectBody(response.body,context);bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes))}return dataObject.$metadata=this.
deserializeMetadata(response),dataObject}isErrorResponse(statusCode){return statusCode>=300}};var FromStringShapeDeserializer=class extends SerdeContext{settings;constructor(settings){super(),this.settings=settings}read(_schema,data){let ns=HttpBindingNormalizedSchema.
of(_schema),traits=ns.getMergedTraits(),location=ns.getHttpBindingLocation(traits);return this.readHttpBinding(ns.getHttpBindingValue(location,traits),data,location)}readHttpBinding([
ns,flags,collectionValue],data,location){let schema=flags&255;if((schema&192)===64)return collectionValue??=ns.getHttpBindingCollectionValue(location),(0,$piece0.GP)(
data).map(item=>this.readHttpBinding(collectionValue,item,location));switch(schema){case 21:case 42:return(this.serdeContext?.base64Decoder??$piece0.Ey)(data);case 4:case 5:case 6:case 7:{
let bindingFormat=this.settings.httpBindings?flags>>14&3:0;switch(this.settings.timestampFormat.useTrait&&schema>4?schema:bindingFormat?bindingFormat+4:this.settings.
timestampFormat.default){case 5:return (0,$piece0.eH)(data);case 6:return (0,$piece0.Gj)(data);case 7:return (0,$piece0.UK)(data);default:
return console.warn("Missing timestamp format, parsing value with Date constructor:",data),new Date(data)}}case 0:{let media=flags>>8&3;if(!media)return data;let intermediateValue=data;
return(location&6)===6&&(intermediateValue=(this.serdeContext?.utf8Encoder??$piece0.Pq)((this.serdeContext?.base64Decoder??$piece0.Ey)(intermediateValue))),media===
2?$piece0.AH.from(intermediateValue):intermediateValue}case 1:return Number(data);case 2:return data.toLowerCase()==="true";case 17:return BigInt(data);case 19:
return new $piece0.Dv(data,"bigDecimal");default:return data}}};var HttpInterceptingShapeDeserializer=class extends SerdeContext{codecDeserializer;stringDeserializer;constructor(codecDeserializer,codecSettings){super(),this.
codecDeserializer=codecDeserializer,this.stringDeserializer=new FromStringShapeDeserializer(codecSettings)}setSerdeContext(serdeContext){this.stringDeserializer.
setSerdeContext(serdeContext),this.codecDeserializer.setSerdeContext(serdeContext),this.serdeContext=serdeContext}read(schema,data){let ns=HttpBindingNormalizedSchema.
of(schema),traits=ns.getMergedTraits();if(traits.httpHeader||traits.httpResponseCode){let value=ns.getHttpBindingValue(38,traits);return this.readHttpBinding(value,
data,38)}return traits.httpPayload?this.readPayload(ns.getHttpBindingValue(36,traits),data):this.readCodec(ns,data)}readHttpBinding(binding,data,location){let value=typeof data==
"string"?data:(this.serdeContext?.utf8Encoder??$piece0.Pq)(data);return this.stringDeserializer.readHttpBinding(binding,value,location)}readPayload([schema,flags],data){
let type=flags&255;return type===21||type===42?typeof data=="string"?(this.serdeContext?.utf8Decoder??$piece0.ar)(data):data:type===0?typeof data=="string"?data:(this.
serdeContext?.utf8Encoder??$piece0.Pq)(data):this.readCodec(schema,data)}readCodec(schema,data){return this.codecDeserializer.read(schema,data)}};var ToStringShapeSerializer=class extends SerdeContext{settings;stringBuffer="";constructor(settings){super(),this.settings=settings}write(schema,value){let ns=HttpBindingNormalizedSchema.
of(schema),traits=ns.getMergedTraits(),location=ns.getHttpBindingLocation(traits);this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location)}writeHttpBinding([
ns,flags,collectionValue],value,location){let schema=flags&255;switch(typeof value){case"object":if(value===null){this.stringBuffer="null";return}if(schema>=4&&
schema<=7){if(!(value instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);
let bindingFormat=this.settings.httpBindings?flags>>14&3:0;switch(this.settings.timestampFormat.useTrait&&schema>4?schema:bindingFormat?bindingFormat+4:this.settings.
timestampFormat.default){case 5:this.stringBuffer=value.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=(0,$piece0.JV)(value);break;case 7:this.
stringBuffer=String(value.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",value),this.stringBuffer=String(value.getTime()/
1e3)}return}if((schema===21||schema===42)&&"byteLength"in value){this.stringBuffer=(this.serdeContext?.base64Encoder??$piece0.nk)(value);return}if((schema&192)===
64&&Array.isArray(value)){collectionValue??=ns.getHttpBindingCollectionValue(location);let valueSchemaType=collectionValue[1]&255,isTimestamp=valueSchemaType>=4&&
valueSchemaType<=7,buffer="";for(let item of value){this.writeHttpBinding(collectionValue,item,location);let headerItem=this.flush();buffer&&(buffer+=", "),buffer+=
isTimestamp?headerItem:(0,$piece0.m9)(headerItem)}this.stringBuffer=buffer;return}this.stringBuffer=JSON.stringify(value,null,2);break;case"string":let media=flags>>
8&3,intermediateValue=value;if(media===2&&(intermediateValue=$piece0.AH.from(intermediateValue)),media&&(location&6)===6){this.stringBuffer=(this.serdeContext?.
base64Encoder??$piece0.nk)(intermediateValue.toString());return}this.stringBuffer=value;break;default:this.stringBuffer=flags>>10&1?(0,$piece0.ec)():String(
value)}}flush(){let buffer=this.stringBuffer;return this.stringBuffer="",buffer}};var HttpInterceptingShapeSerializer=class{codecSerializer;stringSerializer;buffer;constructor(codecSerializer,codecSettings,stringSerializer=new ToStringShapeSerializer(
codecSettings)){this.codecSerializer=codecSerializer,this.stringSerializer=stringSerializer}setSerdeContext(serdeContext){this.codecSerializer.setSerdeContext(serdeContext),
this.stringSerializer.setSerdeContext(serdeContext)}write(schema,value){let ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits();if(traits.httpHeader||
traits.httpLabel||traits.httpQuery){let location=ns.getHttpBindingLocation(traits);this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location);
return}this.writeCodec(ns,value)}writeHttpBinding(binding,value,location){this.stringSerializer.writeHttpBinding(binding,value,location),this.buffer=this.stringSerializer.
flush()}writeCodec(schema,value){this.codecSerializer.write(schema,value)}flush(){if(this.buffer!==void 0){let buffer=this.buffer;return this.buffer=void 0,buffer}
return this.codecSerializer.flush()}};function determineTimestampFormat(ns,settings){if(settings.timestampFormat.useTrait){let schema=ns.getSchema();if(schema===5||schema===6||schema===7)return schema}
let{httpLabel,httpPrefixHeaders,httpHeader,httpQuery}=ns.getMergedTraits();return(settings.httpBindings?typeof httpPrefixHeaders=="string"||httpHeader?6:httpQuery||
httpLabel?5:void 0:void 0)??settings.timestampFormat.default}var getHttpHandlerExtensionConfiguration=runtimeConfig=>(runtimeConfig.logger&&runtimeConfig.logger.constructor?.name!=="NoOpLogger"&&runtimeConfig.requestHandler?.
updateHttpClientConfig?.(Symbol.for("logger"),runtimeConfig.logger),runtimeConfig.defaultSocketTimeout&&runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.
for("@smithy/defaultSocketTimeout"),runtimeConfig.defaultSocketTimeout),{setHttpHandler(handler){runtimeConfig.requestHandler=handler},httpHandler(){return runtimeConfig.
requestHandler},updateHttpClientConfig(key,value){runtimeConfig.requestHandler?.updateHttpClientConfig(key,value)},httpHandlerConfigs(){return runtimeConfig.requestHandler.
httpHandlerConfigs()}}),resolveHttpHandlerRuntimeConfig=httpHandlerExtensionConfiguration=>({requestHandler:httpHandlerExtensionConfiguration.httpHandler()});var escapeUri=uri=>encodeURIComponent(uri).replace(/[!'()*]/g,hexEncode),hexEncode=c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`;function buildQueryString(query){let parts=[];for(let key of Object.keys(query).sort()){let value=query[key];if(key=escapeUri(key),Array.isArray(value))for(let i=0,
iLen=value.length;i<iLen;i++)parts.push(`${key}=${escapeUri(value[i])}`);else{let qsEntry=key;(value||typeof value=="string")&&(qsEntry+=`=${escapeUri(value)}`),
parts.push(qsEntry)}}return parts.join("&")}var SerdeContextConfig=class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}};var UnionSerde=class{from;to;keys;constructor(from,to){this.from=from,this.to=to;let keys=Object.keys(this.from),set=new Set(keys);set.delete("__type"),this.keys=
set}mark(key){this.keys.delete(key)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let k=this.keys.
values().next().value,v=this.from[k];this.to.$unknown=[k,v]}}};var canParseBuffer;function detectBufferParsing(){if(canParseBuffer===void 0)try{if(typeof Buffer!="function")canParseBuffer=!1;else{let result=JSON.parse(Buffer.
from([123,125]));canParseBuffer=result!==null&&typeof result=="object"}}catch{canParseBuffer=!1}return canParseBuffer}function jsonReviver(key,value,context){if(context?.source){let numericString=context.source;if(typeof value=="number")return value<=Number.MAX_SAFE_INTEGER&&value>=
Number.MIN_SAFE_INTEGER?isRepresentable(numericString,value)?value:new $piece0.Dv(numericString,"bigDecimal"):isFractionalBigNumeric(numericString)?new $piece0.Dv(
numericString,"bigDecimal"):/[eE]/.test(numericString)?expandExponentToBigInt(numericString):BigInt(numericString)}return value}function isFractionalBigNumeric(s){
let dotIndex=s.indexOf(".");if(dotIndex===-1)return!1;let eIndex=s.search(/[eE]/);if(eIndex===-1)return!0;let fracDigits=eIndex-dotIndex-1;return parseInt(s.slice(
eIndex+1),10)<fracDigits}function isRepresentable(numericString,value){if(numericString===String(value)||Object.is(value,-0))return!0;if(/[eE]/.test(numericString))
return expandToDecimal(numericString)===expandToDecimal(String(value));let normalized=numericString.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),canonical=String(
value);return normalized===canonical?!0:/[eE]/.test(canonical)?normalized===expandToDecimal(canonical):!1}function expandToDecimal(s){let negative=s.startsWith(
"-"),abs=negative?s.slice(1):s,eIndex=abs.search(/[eE]/),result;if(eIndex===-1)result=abs;else{let exp=parseInt(abs.slice(eIndex+1),10),mantissa=abs.slice(0,eIndex),
dotIndex=mantissa.indexOf("."),digits,intLen;dotIndex===-1?(digits=mantissa,intLen=mantissa.length):(digits=mantissa.slice(0,dotIndex)+mantissa.slice(dotIndex+1),
intLen=dotIndex),digits=digits.replace(/0+$/,"")||"0";let newDotPos=intLen+exp;digits==="0"?result="0":newDotPos<=0?result="0."+"0".repeat(-newDotPos)+digits:newDotPos>=
digits.length?result=digits+"0".repeat(newDotPos-digits.length):result=digits.slice(0,newDotPos)+"."+digits.slice(newDotPos)}return result.includes(".")&&(result=
result.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(negative?"-":"")+result}function expandExponentToBigInt(s){let eIndex=s.search(/[eE]/),exp=parseInt(s.slice(
eIndex+1),10),negative=s.startsWith("-"),mantissa=s.slice(negative?1:0,eIndex),dotIndex=mantissa.indexOf("."),digits,shift;if(dotIndex===-1)digits=mantissa,shift=
exp;else{digits=mantissa.slice(0,dotIndex)+mantissa.slice(dotIndex+1);let fracDigits=mantissa.length-dotIndex-1;shift=exp-fracDigits}digits=digits.replace(/0+$/,
"")||"0";let result=BigInt(digits)*10n**BigInt(shift+(mantissa.replace(".","").length-digits.length));return negative?-result:result}var REVIVER_SYMBOL=Symbol.for("@aws-sdk/reviver");function needsReviver(schema){let ns=$piece0.l1.of(schema),raw=ns.getSchema();if(Array.isArray(raw)&&ns.
isStructSchema()){if(REVIVER_SYMBOL in raw)return raw[REVIVER_SYMBOL];let result=_check(ns,new Set);return raw[REVIVER_SYMBOL]=result,result}return _check(ns,new Set)}
function _check(ns,seen){let raw=ns.getSchema();if(seen.has(raw))return!1;if(seen.add(raw),ns.isBigIntegerSchema()||ns.isBigDecimalSchema())return!0;if(ns.isStructSchema()){
for(let[,memberSchema]of ns.structIterator())if(_check(memberSchema,seen))return!0}else if(ns.isListSchema()||ns.isMapSchema()){if(_check(ns.getValueSchema(),seen))
return!0}else if(ns.isDocumentSchema())return!0;return!1}var collectBodyString=(streamBody,context)=>collectBody(streamBody,context).then(body=>(context?.utf8Encoder??$piece0.Pq)(body));async function parseJsonBody(streamBody,context,schema){let parsingInput;if(detectBufferParsing()&&typeof streamBody?.[Symbol.asyncIterator]=="function"){let buffer=await collectBody(
streamBody,context);typeof Buffer=="function"&&(Buffer.isBuffer(buffer)?parsingInput=buffer:parsingInput=Buffer.from(buffer.buffer,buffer.byteOffset,buffer.byteLength))}
if(parsingInput||(parsingInput=await collectBodyString(streamBody,context)),parsingInput.length===0)return{};let reviver=schema&&needsReviver(schema)?jsonReviver:
void 0;try{return JSON.parse(parsingInput,reviver)}catch(e){throw e?.name==="SyntaxError"&&Object.defineProperty(e,"$responseBodyText",{value:typeof parsingInput==
"string"?parsingInput:parsingInput.toString("utf8")}),e}}var findKey=(object,key)=>Object.keys(object).find(k=>k.toLowerCase()===key.toLowerCase()),sanitizeErrorCode=rawValue=>{let cleanValue=rawValue;return typeof cleanValue==
"number"&&(cleanValue=cleanValue.toString()),cleanValue.indexOf(",")>=0&&(cleanValue=cleanValue.split(",")[0]),cleanValue.indexOf(":")>=0&&(cleanValue=cleanValue.
split(":")[0]),cleanValue.indexOf("#")>=0&&(cleanValue=cleanValue.split("#")[1]),cleanValue},loadRestJsonErrorCode=(output,data)=>loadErrorCode(output,data,["he\
ader","code","type"]);var loadErrorCode=({headers},data,order)=>{for(;order.length>0;)switch(order.shift()){case"header":let headerKey=findKey(headers??{},"x-amzn-errortype");if(headerKey!==
void 0)return sanitizeErrorCode(headers[headerKey]);break;case"code":let codeKey=findKey(data??{},"code");if(codeKey&&data[codeKey]!==void 0)return sanitizeErrorCode(
data[codeKey]);break;case"type":if(data?.__type!==void 0)return sanitizeErrorCode(data.__type);break}};var JsonShapeDeserializer2=class extends SerdeContextConfig{settings;constructor(settings){super(),this.settings=settings}async read(schema,data){let reviver=needsReviver(
schema)?jsonReviver:void 0,parsed;if(typeof data=="string"){if(data.length===0)return{};parsed=JSON.parse(data,reviver)}else if(data instanceof Uint8Array&&detectBufferParsing()){
if(data.byteLength===0)return{};let buf=Buffer.isBuffer(data)?data:Buffer.from(data.buffer,data.byteOffset,data.byteLength);parsed=JSON.parse(buf,reviver)}else parsed=
await parseJsonBody(data,this.serdeContext,schema);return this._read(schema,parsed)}readObject(schema,data){return this._read(schema,data)}_read(schema,value){let isObject=value!==
null&&typeof value=="object",ns=$piece0.l1.of(schema);if(isObject){if(ns.isStructSchema())return this._readStruct(ns,value);if(Array.isArray(value)&&ns.isListSchema()){
let listMember=ns.getValueSchema();if(this.needsTransform(listMember))for(let i=0;i<value.length;++i)value[i]=this._read(listMember,value[i]);return value}if(ns.
isMapSchema()){let mapMember=ns.getValueSchema(),map=value;if(this.needsTransform(mapMember))for(let k in map)(0,$piece0.$3)(map,k)&&(k==="__proto__"&&(0,$piece0.TE)(map),map[k]=
this._read(mapMember,map[k]));return map}}if(ns.isBlobSchema()&&typeof value=="string")return (0,$piece0.Ey)(value);let mediaType=ns.getMergedTraits().mediaType;if(ns.
isStringSchema()&&typeof value=="string"&&mediaType)return mediaType==="application/json"||mediaType.endsWith("+json")?$piece0.AH.from(value):value;if(ns.isTimestampSchema()&&
value!=null)switch(determineTimestampFormat(ns,this.settings)){case 5:return (0,$piece0.t_)(value);case 6:return (0,$piece0.xE)(value);case 7:
return (0,$piece0.l3)(value);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",value),new Date(value)}if(ns.isBigIntegerSchema()&&
(typeof value=="number"||typeof value=="string"))return BigInt(value);if(ns.isBigDecimalSchema()&&value!=null){if(value instanceof $piece0.Dv)return value;let untyped=value;
return untyped.type==="bigDecimal"&&"string"in untyped?new $piece0.Dv(untyped.string,untyped.type):new $piece0.Dv(String(value),"bigDecimal")}if(ns.isNumericSchema()&&
typeof value=="string"){switch(value){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return value}if(ns.isDocumentSchema()&&isObject)
if(Array.isArray(value))for(let i=0;i<value.length;++i){let v=value[i];v instanceof $piece0.Dv||(value[i]=this._read(ns,v))}else{let doc=value;for(let k in doc){
if(!(0,$piece0.$3)(doc,k))continue;k==="__proto__"&&(0,$piece0.TE)(doc);let v=doc[k];v instanceof $piece0.Dv||(doc[k]=this._read(ns,v))}}return value}_readStruct(ns,record){
let union=ns.isUnionSchema(),out={},nameMap,hasType=typeof record.__type=="string",{jsonName}=this.settings;jsonName&&hasType&&(nameMap={});let unionSerde;union&&
(unionSerde=new UnionSerde(record,out));for(let[memberName,memberSchema]of ns.structIterator()){let fromKey=memberName;jsonName&&(fromKey=memberSchema.getMergedTraits().
jsonName??fromKey,hasType&&(nameMap[fromKey]=memberName)),union&&unionSerde.mark(fromKey),record[fromKey]!=null&&(out[memberName]=this._read(memberSchema,record[fromKey]))}
if(union)unionSerde.writeUnknown();else if(hasType)for(let k in record){if(!(0,$piece0.$3)(record,k))continue;let v=record[k],t=jsonName?nameMap[k]??k:k;t in out||(out[t]=
v)}return out}needsTransform(ns){return!!(ns.isBlobSchema()||ns.isTimestampSchema()||ns.isBigIntegerSchema()||ns.isBigDecimalSchema()||ns.isNumericSchema()||ns.
isDocumentSchema()||ns.isStructSchema()||ns.isListSchema()||ns.isMapSchema()||ns.isStringSchema()&&ns.getMergedTraits().mediaType)}};var JsonBytesStringAdapter=class _JsonBytesStringAdapter extends Uint8Array{string=null;static allocUnsafe(bytes){if(typeof Buffer=="function"){let buffer=Buffer.
allocUnsafe(bytes);return new _JsonBytesStringAdapter(buffer.buffer,buffer.byteOffset,buffer.byteLength)}return new _JsonBytesStringAdapter(bytes)}toString(){return this.
s()}valueOf(){return this.s()}includes(searchString,position){return typeof searchString=="string"?this.s().includes(searchString,position):Uint8Array.prototype.
includes.call(this,searchString,position)}indexOf(searchString,position){return typeof searchString=="string"?this.s().indexOf(searchString,position):Uint8Array.
prototype.indexOf.call(this,searchString,position)}lastIndexOf(searchString,position){if(typeof searchString=="string")return this.s().lastIndexOf(searchString,
position);let fn=Uint8Array.prototype.lastIndexOf;return position!==void 0?fn.call(this,searchString,position):fn.call(this,searchString)}startsWith(searchString,position){
return this.s().startsWith(searchString,position)}endsWith(searchString,endPosition){return this.s().endsWith(searchString,endPosition)}match(regexp){return this.
s().match(regexp)}replace(searchValue,replaceValue){return this.s().replace(searchValue,replaceValue)}search(regexp){return this.s().search(regexp)}split(separator,limit){
return this.s().split(separator,limit)}substring(start,end){return this.s().substring(start,end)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(pos){return this.s().charAt(pos)}charCodeAt(index){return this.s().charCodeAt(index)}padStart(maxLength,fillString){return this.
s().padStart(maxLength,fillString)}padEnd(maxLength,fillString){return this.s().padEnd(maxLength,fillString)}repeat(count){return this.s().repeat(count)}toUpperCase(){
return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){let n=Date.now();n>warned+6e4&&(console.warn("@aws-sdk/core/\
protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version \
this will throw an error."),warned=n),this.string=(0,$piece0.Pq)(this)}return this.string}},warned=0;var encoder=new TextEncoder,OPEN_BRACE=123,CLOSE_BRACE=125,OPEN_BRACKET=91,CLOSE_BRACKET=93,QUOTE=34,COLON=58,COMMA=44,BACKSLASH=92,TRUE=new Uint8Array([116,114,
117,101]),FALSE=new Uint8Array([102,97,108,115,101]),NULL=new Uint8Array([110,117,108,108]),ESCAPE_TABLE=new Array(128).fill(null);ESCAPE_TABLE[8]="b";ESCAPE_TABLE[9]=
"t";ESCAPE_TABLE[10]="n";ESCAPE_TABLE[12]="f";ESCAPE_TABLE[13]="r";ESCAPE_TABLE[34]='"';ESCAPE_TABLE[92]="\\";for(let i=0;i<32;i++)ESCAPE_TABLE[i]===null&&(ESCAPE_TABLE[i]=
"u00"+i.toString(16).padStart(2,"0"));var INITIAL_BUFFER_SIZE=2048;function alloc(size){return JsonBytesStringAdapter.allocUnsafe(size)}var JsonShapeSerializer2=class _JsonShapeSerializer2 extends SerdeContextConfig{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(settings){
super(),this.settings=settings,this.json=alloc(INITIAL_BUFFER_SIZE)}write(schema,value){this.i=0,this.rawValue=value,this.rootSchema=$piece0.l1.of(schema),
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,value,void 0)}writeDiscriminatedDocument(schema,value){
this.i=0,this.rootSchema=$piece0.l1.of(schema);let ns=this.rootSchema;if(ns.isStructSchema()&&value!=null&&typeof value=="object"){this.writeValue(ns,value,
void 0);let prefix=`"__type":"${ns.getName(!0)??"Unknown"}",`,z=prefix.length;this.ensure(z),this.json.copyWithin(1+z,1,this.i),encoder.encodeInto(prefix,this.json.
subarray(1)),this.i+=z}else this.writeValue(ns,value,void 0)}flush(){this.rootSchema=void 0;let finalPosition=this.i;this.i=0;let raw=this.rawValue;if(this.rawValue=
void 0,finalPosition===0)return raw;let result=this.json.subarray(0,finalPosition);return this.json=alloc(INITIAL_BUFFER_SIZE),result}ensure(byteCount){let{i,json}=this;
if(i+byteCount>json.length){let newSize=json.length*2;for(;newSize<i+byteCount;)newSize*=2;let next=alloc(newSize);next.set(this.json),this.json=next}}writeAscii(s){
let z=s.length;this.ensure(z);let{i,json}=this;for(let j=0;j<z;++j)json[i]=s.charCodeAt(j),i+=1;this.i=i}writeAsciiQuoted(s){let z=s.length;this.ensure(z+4);let{
json,i}=this;json[i++]=QUOTE;for(let j=0;j<z;++j)json[i++]=s.charCodeAt(j);json[i++]=QUOTE,this.i=i}writeJsonString(s){let z=s.length;this.ensure(z*3+2),this.json[this.
i++]=QUOTE;for(let j=0;j<z;++j){let c=s.charCodeAt(j);if(c>34&&c<92)this.json[this.i++]=c;else if(c<128){let esc=ESCAPE_TABLE[c];if(esc!==null){this.ensure(esc.
length+1+(z-j-1)*3+1),this.json[this.i++]=BACKSLASH;for(let k=0;k<esc.length;k++)this.json[this.i++]=esc.charCodeAt(k)}else this.json[this.i++]=c}else if(c>=55296&&
c<=56319){let next=j+1<z?s.charCodeAt(j+1):0;if(next>=56320&&next<=57343){this.ensure(4);let{written}=encoder.encodeInto(s.substring(j,j+2),this.json.subarray(this.
i));this.i+=written,++j}else this.ensure(6+(z-j-1)*3+1),this.writeUnicodeEscape(c)}else if(c>=56320&&c<=57343)this.ensure(6+(z-j-1)*3+1),this.writeUnicodeEscape(
c);else{let{i,json}=this;c<2048?(json[i++]=192|c>>6,json[i++]=128|c&63):(json[i++]=224|c>>12,json[i++]=128|c>>6&63,json[i++]=128|c&63),this.i=i}}this.json[this.
i++]=QUOTE}writeUnicodeEscape(code){let{json,i}=this;json[i++]=BACKSLASH,json[i++]=117;let hex=code.toString(16).padStart(4,"0");for(let j=0;j<4;++j)json[i++]=hex.
charCodeAt(j);this.i=i}static B64=(()=>{let chars="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",table=new Uint8Array(64);for(let i=0;i<64;++i)
table[i]=chars.charCodeAt(i);return table})();writeBase64(data){let b64Len=Math.ceil(data.length/3)*4;this.ensure(b64Len+2);let json=this.json,B64=_JsonShapeSerializer2.
B64,i=this.i;json[i++]=QUOTE;let len=data.length,remainder=len%3,mainLen=len-remainder;for(let j=0;j<mainLen;j+=3){let a=data[j],b=data[j+1],c=data[j+2];json[i++]=
B64[a>>2],json[i++]=B64[(a&3)<<4|b>>4],json[i++]=B64[(b&15)<<2|c>>6],json[i++]=B64[c&63]}if(remainder===2){let a=data[mainLen],b=data[mainLen+1];json[i++]=B64[a>>
2],json[i++]=B64[(a&3)<<4|b>>4],json[i++]=B64[(b&15)<<2],json[i++]=61}else if(remainder===1){let a=data[mainLen];json[i++]=B64[a>>2],json[i++]=B64[(a&3)<<4],json[i++]=
61,json[i++]=61}json[i++]=QUOTE,this.i=i}writeValue(schema,value,container){if(value==null){if(container?.isStructSchema()){if(value===void 0&&$piece0.l1.
of(schema).isIdempotencyToken()){this.writeAsciiQuoted((0,$piece0.ec)());return}return}this.ensure(4),this.json.set(NULL,this.i),this.i+=4;return}let ns=$piece0.l1.
of(schema),isObject=typeof value=="object";if(ns.isStringSchema()){let mediaType=ns.getMergedTraits().mediaType;if(mediaType&&(mediaType==="application/json"||mediaType.
endsWith("+json"))){this.writeJsonString($piece0.AH.from(value).toString());return}}if(this.settings.bigNumberAsString&&value!=null&&(ns.isBigIntegerSchema()||
ns.isBigDecimalSchema())){let asString=value instanceof $piece0.Dv?value.string:String(value);this.writeAsciiQuoted(asString);return}if(isObject){if(ns.isStructSchema()){
this.writeStruct(ns,value);return}if(Array.isArray(value)&&(ns.isListSchema()||ns.isDocumentSchema())){this.writeList(ns,value,ns.isDocumentSchema());return}if(ns.
isMapSchema()){this.writeMap(ns,value,!1);return}if(value instanceof Uint8Array&&(ns.isBlobSchema()||ns.isDocumentSchema())){this.writeBase64(value);return}if(value instanceof
Date&&(ns.isTimestampSchema()||ns.isDocumentSchema())){this.writeTimestamp(ns,value);return}if(value instanceof $piece0.Dv){this.writeAscii(value.string);return}
if(ns.isDocumentSchema()){Array.isArray(value)?this.writeList(ns,value,!0):this.writeMap(ns,value,!0);return}let json=JSON.stringify(value);this.writeAscii(json);
return}if(typeof value=="string"){if(ns.isBlobSchema()){let b64=(this.serdeContext?.base64Encoder??$piece0.nk)(value);this.writeAsciiQuoted(b64);return}this.writeJsonString(
value);return}if(typeof value=="number"){if(Math.abs(value)===1/0||Number.isNaN(value)){this.writeAsciiQuoted(String(value));return}let numStr=String(value);this.
writeAscii(numStr);return}if(typeof value=="boolean"){this.ensure(5);let{i,json}=this;value?(json.set(TRUE,i),i+=4):(json.set(FALSE,i),i+=5),this.i=i;return}if(typeof value==
"bigint"){this.writeAscii(value.toString());return}this.writeAscii(String(value))}writeStruct(ns,value){this.ensure(2),this.json[this.i++]=OPEN_BRACE;let wroteAny=!1,
hasType=typeof value.__type=="string",writtenKeys;hasType&&(writtenKeys=new Set);for(let[memberName,memberSchema]of ns.structIterator()){let item=value[memberName];
if(item==null&&!memberSchema.isIdempotencyToken())continue;wroteAny&&(this.ensure(1),this.json[this.i++]=COMMA),wroteAny=!0;let targetKey=this.settings.jsonName?
memberSchema.getMergedTraits().jsonName??memberName:memberName;writtenKeys&&(writtenKeys.add(memberName),writtenKeys.add(targetKey)),this.writeAsciiQuoted(targetKey),
this.json[this.i++]=COLON,this.writeValue(memberSchema,item,ns)}if(!wroteAny&&ns.isUnionSchema()){let{$unknown}=value;if(Array.isArray($unknown)){let[k,v]=$unknown;
this.writeAsciiQuoted(k),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(15,v,ns)}}else if(hasType)for(let k in value){if(writtenKeys.has(k))continue;writtenKeys.
add(k);let v=value[k];wroteAny&&(this.ensure(1),this.json[this.i++]=COMMA),wroteAny=!0,this.writeAsciiQuoted(k),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(
15,v,void 0)}this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeList(ns,value,isDocument){let sparse=!!ns.getMergedTraits().sparse,valueSchema=ns.getValueSchema();
if(!isDocument&&(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema())){let hasSpecials=!1;for(let i=0;i<value.length;++i){
let v=value[i];if(Number.isNaN(v)||v===1/0||v===-1/0||v==null&&!sparse){hasSpecials=!0;break}}let json;if(!hasSpecials)json=JSON.stringify(value);else{let out=[];
for(let i=0;i<value.length;++i){let v=value[i];v==null&&!sparse||(Number.isNaN(v)||v===1/0||v===-1/0?out.push(String(v)):out.push(v))}json=JSON.stringify(out)}this.
ensure(json.length*3),this.i+=encoder.encodeInto(json,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACKET;let wroteFirstItem=!1;
for(let i=0;i<value.length;++i){let item=value[i];(isDocument?item===void 0:item==null&&!sparse)||(wroteFirstItem&&(this.ensure(1),this.json[this.i++]=COMMA),this.
writeValue(valueSchema,item,void 0),wroteFirstItem=!0)}this.ensure(1),this.json[this.i++]=CLOSE_BRACKET}writeMap(ns,value,isDocument){let sparse=!!ns.getMergedTraits().
sparse,valueSchema=ns.getValueSchema();if(!isDocument&&(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema())){let modifications;
for(let k in value){if(!(0,$piece0.$3)(value,k))continue;let v=value[k];Number.isNaN(v)||v===1/0||v===-1/0?((modifications??={})[k]=v,value[k]=String(v)):v===null&&!sparse&&
((modifications??={})[k]=null,value[k]=void 0)}let json=JSON.stringify(value);modifications&&Object.assign(value,modifications),this.ensure(json.length*3),this.
i+=encoder.encodeInto(json,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACE;let first=!0;for(let k in value){if(!(0,$piece0.$3)(
value,k))continue;let v=value[k];(isDocument?v===void 0:v==null&&!sparse)||(first||(this.ensure(1),this.json[this.i++]=COMMA),first=!1,this.writeJsonString(k),this.
ensure(1),this.json[this.i++]=COLON,this.writeValue(valueSchema,v,void 0))}this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeTimestamp(ns,value){switch(determineTimestampFormat(
ns,this.settings)){case 5:{let iso=value.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(iso);return}case 6:{this.writeAsciiQuoted((0,$piece0.JV)(value));
return}case 7:{let epochSecs=String(value.getTime()/1e3);this.writeAscii(epochSecs);return}default:{let epochSecs=String(value.getTime()/1e3);this.writeAscii(epochSecs);
return}}}};var JsonCodec2=class extends SerdeContextConfig{settings;constructor(settings){super(),this.settings=settings}createSerializer(){let serializer=new JsonShapeSerializer2(
this.settings);return serializer.setSerdeContext(this.serdeContext),serializer}createDeserializer(){let deserializer=new JsonShapeDeserializer2(this.settings);return deserializer.
setSerdeContext(this.serdeContext),deserializer}};


}),

1059:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
var $piece0 = __webpack_require__(7207);
var $piece1 = __webpack_require__(4413);
var $piece2 = __webpack_require__(6214);
var $piece3 = __webpack_require__(9638);
var $piece4 = __webpack_require__(1918);
var $piece5 = __webpack_require__(5964);
var $piece6 = __webpack_require__(7945);
var $piece7 = __webpack_require__(10);
var $piece8 = __webpack_require__(3199);
var $piece9 = __webpack_require__(1160);
var $piece10 = __webpack_require__(1997);
var $piece11 = __webpack_require__(2235);
var $piece12 = __webpack_require__(672);
var $piece13 = __webpack_require__(9429);
var $piece14 = __webpack_require__(4761);
var $piece15 = __webpack_require__(3783);
var $piece16 = __webpack_require__(4726);
var $piece17 = __webpack_require__(7473);
var $piece18 = __webpack_require__(6370);
var $piece19 = __webpack_require__(7332);
var $piece20 = __webpack_require__(5061);
var $piece32 = __webpack_require__(6804);
var $piece21 = __webpack_require__(9236);
var $piece22 = __webpack_require__(836);
var $piece23 = __webpack_require__(2781);
var $piece28 = __webpack_require__(6841);
var $piece24 = __webpack_require__(6478);
var $piece25 = __webpack_require__(5509);
var $piece31 = __webpack_require__(8489);
var $piece30 = __webpack_require__(7134);
var $piece29 = __webpack_require__(6865);
var $piece26 = __webpack_require__(4414);
var $piece27 = __webpack_require__(6760);
var $piece27_default = /*#__PURE__*/__webpack_require__.n($piece27);
var $piece33 = __webpack_require__(8500);
var $piece33_default = /*#__PURE__*/__webpack_require__.n($piece33);
var $piece34 = __webpack_require__(3024);
var $piece34_default = /*#__PURE__*/__webpack_require__.n($piece34);
var $piece35 = __webpack_require__(7975);
var $piece35_default = /*#__PURE__*/__webpack_require__.n($piece35);









var DEFAULT_OUTPUT="refine-iam-report.json",ANALYZER=/^arn:aws[a-z-]*:access-analyzer:([a-z0-9-]+):\d{12}:analyzer\/[\w.-]{1,255}$/;function readWanted(given){let{
analyzer,accounts,lastAccessed,allRoles:allRoles2,output}=given;if(output==="")return usage("`output` is empty","name a file, or `-` for standard output");if(output.
endsWith("/"))return usage(`\`output\` is \`${output}\`, which names a folder`,"name a file in it");let origin=readOrigin(given);if(!origin.ok)return origin;if(origin.
value.kind!=="analyzer"&&(analyzer!==null||accounts.length>0))return usage(`\`${analyzer===null?"account":"analyzer"}\` and \`${allRoles2?"all-roles":"last-acce\
ssed"}\` exclude each other`,"last-accessed data needs no analyzer");if(allRoles2&&lastAccessed.length>0)return usage("`all-roles` and `last-accessed` exclude e\
ach other","give one");let region=readRegion(given);if(!region.ok)return region;let tags=[];for(let text of given.tags){let at=text.indexOf("=");if(at<1)return usage(
`\`resource-tag\` is \`${text}\``,"write it as `KEY=VALUE`");tags.push({key:text.slice(0,at),value:text.slice(at+1)})}return{ok:!0,value:{origin:origin.value,region:region.
value,tags,output}}}function readOrigin({analyzer,accounts,lastAccessed,allRoles:allRoles2}){if(allRoles2)return{ok:!0,value:{kind:"all-roles"}};let stranger=lastAccessed.
find(text=>!(0,$piece28.HV)(text));if(stranger!==void 0)return usage(`\`last-accessed\` is \`${stranger}\``,"give a role by name or ARN, or a user by ARN");if(lastAccessed.
length>0)return{ok:!0,value:{kind:"principals",principals:lastAccessed}};if(analyzer!==null&&!ANALYZER.test(analyzer))return usage(`\`analyzer\` is \`${analyzer}\
\`, which is no ARN of an analyzer`,"give one such as `arn:aws:access-analyzer:us-east-1:111122223333:analyzer/NAME`");let account=accounts.find(text=>!/^\d{12}$/.
test(text));return account!==void 0?usage(`\`account\` is \`${account}\``,"an account is a number of 12 digits"):{ok:!0,value:{kind:"analyzer",arn:analyzer,accounts}}}
function readRegion({analyzer,region}){if(region!==null&&!/^[a-z]{2}[a-z0-9-]*-\d+$/.test(region))return usage(`\`region\` is \`${region}\``,"give one such as `\
us-east-1`");let own=analyzer===null?null:ANALYZER.exec(analyzer)?.[1]??null;return own!==null&&region!==null&&own!==region?usage(`the analyzer is in \`${own}\`,\
 and \`region\` is \`${region}\``,"leave `region` out"):{ok:!0,value:own??region}}function usage(message,help){return{ok:!1,problem:(0,$piece29.C)("error","usage",message,
{help})}}var NOTHING={show:()=>{},clear:()=>{}};function progressLine(stream,terminal){return!stream.isTTY||terminal==="dumb"?NOTHING:{show:(...so)=>{stream.write(`\r\x1B[K${words(
...so)}`)},clear:()=>{stream.write("\r\x1B[K")}}}function progressLog(log2,now){let last=now();return(...so)=>{now()-last<3e4||(last=now(),log2(words(...so)))}}
function words(what,done,total){return total===null?`${what}: ${done}`:`${what}: ${done} of ${total}`}async function allPages(permission,page,count2=()=>{}){let items=[],endless=watchPages(permission,"");for(let next=null;;){let answer=await page(next);if(!answer.
ok)return answer;for(let item of answer.value.items)items.push(item);if(count2(items.length),next=answer.value.next,next===null)return{ok:!0,value:items};let failure=endless(
next,answer.value.items.length);if(failure)return{ok:!1,failure}}}function watchPages(permission,about){let seen=new Set,empty=0;return(next,items)=>{empty=items===
0?empty+1:0;let again=seen.has(next);return seen.add(next),!again&&empty<1e3?null:{kind:"answer",permission,about,words:again?"the same page comes again and aga\
in":"one empty page follows another"}}}var LONGEST=400;function failureProblem(failure){let{kind,permission,about,words:words2}=failure,call=[permission===null?"":`\`${permission}\``,about].filter(one=>one!==
"").join(" for "),own=(0,$piece30.MR)(LONGEST,words2),said=words2===""?"":`: AWS says ${own}`,make=(message,help)=>(0,$piece29.C)("error","collect",message,{help});switch(kind){case"\
denied":return make(`the credentials may not do ${call}${said}`,`allow \`${permission}\` to the role that runs this, and see whether an organization's policy den\
ies it`);case"credentials":return make(`the credentials do not serve for ${call}: ${own}`,"sign in again, or give the workflow credentials that last as long as \
it runs; see that the clock is right");case"sign-in":return make(`there are no credentials to ask AWS with: ${own}`,"sign in, and check `AWS_PROFILE`; in a work\
flow the job needs `id-token: write`, and the role's trust policy must name the repository and the branch");case"region":return make(`no region to ask is known:\
 ${own}`,"give `region`, or set `AWS_REGION`");case"throttled":return make(`AWS still throttles ${call} after many attempts${said}`,"run it again later, or ask \
for fewer roles at once");case"unreachable":return make(`AWS cannot be reached${call===""?"":` for ${call}`}: ${own}`,"check the network, the region, and the se\
ttings of the AWS SDK");case"between":return make(`something between here and AWS answered ${call} (status ${words2})`,"check the proxy and the endpoints that t\
he AWS SDK is set to");case"interrupted":return make("interrupted","run it again");case"gone":return about===""?make(`AWS does not know what ${call} asked for${said}`,
"check the name"):make(`AWS knows no ${about}${said}`,"check the name, and whose credentials these are");case"answer":return make(`AWS gave an answer to ${call}\
 that cannot be right: ${own}`,"run it again; if it stays so, report it to us");case"too-big":return make("more was collected than a report may hold","collect p\
arts of it");case"refused":return make(`${call} failed: ${own}`,"run it again later; the AWS health dashboard may say more")}}var UNUSED_ACCESS=["ACCOUNT_UNUSED_ACCESS","ORGANIZATION_UNUSED_ACCESS"];async function findAnalyzer(aws,{arn,accounts}){let chosen=arn===null?await onlyAnalyzer(
aws):{ok:!0,value:arn};if(!chosen.ok)return chosen;let wanted=chosen.value,found=await ask(aws,wanted);if(!found.ok)return found.failure.kind!=="gone"?refused(failureProblem(
found.failure)):usage2(`there is no analyzer ${shown(wanted)}`,"check its ARN, and whose credentials these are");let analyzer=found.value;if(analyzer.arn!==wanted){
let message2=`the credentials are not of the account of analyzer ${shown(wanted)}`;return usage2(`${message2}: theirs is ${shown(analyzer.arn)}`,"use credential\
s of the account that has the analyzer")}if(!UNUSED_ACCESS.includes(analyzer.type)){let message2=`analyzer ${shown(wanted)} is of type ${(0,$piece30.TL)(analyzer.type)},\
 and knows nothing of unused access`;return usage2(message2,"name one of type `ACCOUNT_UNUSED_ACCESS` or `ORGANIZATION_UNUSED_ACCESS`")}let own=analyzer.arn.split(
":")[4],stranger=accounts.find(account=>account!==own);if(analyzer.type==="ACCOUNT_UNUSED_ACCESS"&&stranger!==void 0){let message2=`analyzer ${shown(wanted)} kn\
ows only its own account, and \`account\` is ${(0,$piece30.TL)(stranger)}`;return usage2(message2,"leave `account` out, or ask an analyzer of the organization")}if(analyzer.
status==="ACTIVE")return{ok:!0,value:analyzer};let message=`analyzer ${shown(wanted)} is ${(0,$piece30.TL)(analyzer.status)}, not \`ACTIVE\``;return usage2(message,analyzer.
status==="CREATING"?"wait until it is":"mend it in the AWS console, or create another")}async function isStillActive(aws,{arn}){let found=await ask(aws,arn);return found.
ok?{ok:!0,value:found.value.arn===arn&&found.value.status==="ACTIVE"}:found.failure.kind==="gone"?{ok:!0,value:!1}:found}function ask(aws,arn){return aws.getAnalyzer(
arn.slice(arn.lastIndexOf("/")+1))}async function onlyAnalyzer(aws){let region=await aws.region();if(!region.ok)return refused(failureProblem(region.failure));let listed=await allPages(
"access-analyzer:ListAnalyzers",next=>aws.listAnalyzers(next));if(!listed.ok)return refused(failureProblem(listed.failure));let unused=listed.value.filter(({type})=>UNUSED_ACCESS.
includes(type)),active=unused.filter(({status})=>status==="ACTIVE"),[first,...others]=active,where=`in ${(0,$piece30.TL)(region.value)}`;if(first&&others.length===0)return{
ok:!0,value:first.arn};if(first){let arns=active.map(one=>shown(one.arn)).sort($piece31.HH);return usage2(`${active.length} analyzers of unused access are ${where}`,
`name one with \`analyzer\`: ${arns.join(", ")}`)}let idle=unused.map(({name:name2,status})=>`${(0,$piece30.TL)(name2)} is ${(0,$piece30.TL)(status)}`).sort($piece31.HH),but=idle.
length===0?"":` (${idle.join(", ")})`;return usage2(`there is no active analyzer of unused access ${where}${but}`,"create one, give `region` or `analyzer`, or u\
se `last-accessed` or `all-roles`, which need none")}function shown(arn){return (0,$piece30.MR)(400,arn)}function refused(found){return{ok:!1,problem:found}}function usage2(message,help){
return refused((0,$piece29.C)("error","usage",message,{help}))}function inTurn(items,most,work,done){let results=new Array(items.length),next=0,finished2=0,stopped=!1;return new Promise((resolve2,reject)=>{let worker=async()=>{
for(;!stopped&&next<items.length;){let index=next++,answer=await work(items[index]);if(stopped)return;if(!answer.ok){stopped=!0,resolve2(answer);return}results[index]=
answer.value,done(++finished2)}},workers=Array.from({length:Math.min(most,items.length)},worker);Promise.all(workers).then(()=>resolve2({ok:!0,value:results}),reject)})}var AT_A_TIME=6,MOST_VALUES=20,MOST_BEGINNINGS=4,UNUSED=["UnusedPermission","UnusedIAMRole","UnusedIAMUserAccessKey","UnusedIAMUserPassword"];async function listFindings(aws,analyzer,accounts,progress){
let found=new Map;for(let filter of filtersOf(accounts)){let listed=await allPages("access-analyzer:ListFindings",next=>aws.listFindings(analyzer,filter,next),items=>progress(
"findings listed",found.size+items,null));if(!listed.ok)return listed;for(let one of listed.value)one.status==="ACTIVE"&&UNUSED.includes(one.type)&&found.set(one.
id,one)}return{ok:!0,value:[...found.values()].sort(byResource)}}async function fetchFindings(aws,analyzer,listed,room,progress){let open=listed.filter(({type})=>type===
"UnusedPermission"),fetched=await inTurn(open,AT_A_TIME,async one=>{let answer=await fetchFinding(aws,analyzer,one);return answer.ok&&typeof answer.value=="obje\
ct"?room(answer.value):answer},done=>progress("findings",done,open.length));if(!fetched.ok)return fetched;let details=new Map(open.map(({id},index)=>[id,fetched.
value[index]])),all=listed.map(one=>details.get(one.id)??one.fields),findings=all.filter(one=>typeof one=="object"),gone=all.filter(one=>one==="gone").length;return{
ok:!0,value:{findings,resolved:listed.length-findings.length,gone}}}async function fetchFinding(aws,analyzer,listed){for(let beginning=0;beginning<MOST_BEGINNINGS;beginning++){
let read2=await fetchPages(aws,analyzer,listed);if(!read2.ok)return read2.failure.kind==="gone"?{ok:!0,value:"gone"}:read2;if(read2.value!=="changed")return{ok:!0,
value:read2.value}}return{ok:!1,failure:wrong(listed,"it is analysed anew whenever it is fetched")}}async function fetchPages(aws,analyzer,listed){let details=[],
endless=watchPages("access-analyzer:GetFinding",findingWords(listed)),analyzedAt=null;for(let next=null;;){let answer=await aws.getFinding(analyzer,listed.id,next);
if(!answer.ok)return{ok:!1,failure:{...answer.failure,about:findingWords(listed)}};let page=answer.value;if(page.id!==listed.id||page.resource!==listed.resource)
return{ok:!1,failure:wrong(listed,"it is another finding, or about somebody else, than was listed")};if(page.status!=="ACTIVE")return{ok:!0,value:"inactive"};if(analyzedAt!==
null&&page.analyzedAt!==analyzedAt)return{ok:!0,value:"changed"};analyzedAt=page.analyzedAt;for(let detail of page.details)details.push(detail);if(next=page.next,
next===null)return{ok:!0,value:{...page.fields,findingDetails:details}};let failure=endless(next,page.details.length);if(failure)return{ok:!1,failure}}}function wrong(listed,words2){
return{kind:"answer",permission:"access-analyzer:GetFinding",about:findingWords(listed),words:words2}}function filtersOf(accounts){let status=["ACTIVE"],distinct2=[
...new Set(accounts)].sort($piece31.HH);return distinct2.length===0?[{status}]:Array.from({length:Math.ceil(distinct2.length/MOST_VALUES)},(_,at)=>distinct2.slice(
at*MOST_VALUES,(at+1)*MOST_VALUES)).map(resourceOwnerAccount=>({status,resourceOwnerAccount}))}function byResource(a3,b3){return (0,$piece31.HH)(a3.resource??"",b3.
resource??"")||(0,$piece31.HH)(a3.id,b3.id)}function findingWords({id,resource}){return`finding ${(0,$piece30.TL)(id)}${resource===null?"":` of ${(0,$piece30.TL)((0,$piece28.Vb)(resource))}`}`}function summary2({analyzer,findings,lastAccessed,leftOut}){let ofPermissions=findings.filter(({findingType})=>findingType==="UnusedPermission"),failed2=ofPermissions.
filter(({error:error2})=>typeof error2=="string").length,permissions=ofPermissions.length-failed2,others=findings.length-ofPermissions.length,parts=analyzer?[(0,$piece32.U9)(
permissions,"finding of unused permissions","findings of unused permissions"),...failed2>0?[`${failed2} that Access Analyzer could not finish`]:[],...others>0?[
`${others} of unused roles, keys and passwords`]:[]]:[`the last-accessed details of ${(0,$piece32.U9)(lastAccessed.length,"role or user","roles and users")}`],without=leftOut.
length>0?`; left out: ${leftOut.join(", ")}`:"";return{evidence:permissions+lastAccessed.length,sentence:`${parts.join(", ")}${without}`}}function meanwhile(left,became){
return left===0?[]:[`${left} that ${left===1?"was":"were"} ${became} meanwhile`]}function untagged(left){return left===0?[]:[`${left} without the tag`]}var AROUND=6;function roomFor(bytes){let left=bytes;return fields=>(left-=Buffer.byteLength(JSON.stringify(fields))+AROUND,left>=0?{ok:!0,value:fields}:{ok:!1,failure:{
kind:"too-big",permission:null,about:"",words:""}})}var PARTS={analyzer:"collect parts of it, by `account` where the analyzer is one of an organization, else by\
 `resource-tag`",principals:"name fewer roles and users at once","all-roles":"collect parts of it, by `resource-tag`, or name the roles with `last-accessed`"};function tooBig({
kind}){return (0,$piece29.C)("error","too-big","the report would have more than 25 MB, which is not read",{help:PARTS[kind]})}var AT_A_TIME2=4;async function withTags(aws,account,arns,tags,known,progress){let distinct2=[...new Set(arns)].sort($piece31.HH);if(tags.length===0)return{ok:!0,
value:{tagged:new Set(distinct2),gone:new Set}};let others=new Set(distinct2.map(arn=>arn.split(":")[4]??"").filter(one=>one!==account));if(others.size>0){let which=[
...others].sort($piece31.HH).slice(0,5).map(one=>(0,$piece30.TL)(one)),message="`resource-tag` can only be asked of IAM, which does not know the tags of other accounts",
help=`add \`account\` with ${(0,$piece30.TL)(account)}, or collect in each account; others are ${which.join(", ")}`;return{ok:!1,problem:(0,$piece29.C)("error","usage",message,
{help})}}let found=await inTurn(distinct2,AT_A_TIME2,async arn=>{let entity=known.get(arn);return entity?{ok:!0,value:entity}:await entityOrGone(aws,arn)},done=>progress(
"tags",done,distinct2.length));if(!found.ok)return{ok:!1,problem:failureProblem(found.failure)};let fits=entity=>tags.every(({key,value})=>entity?.tags.get(key)===
value);return{ok:!0,value:{tagged:new Set(distinct2.filter((_,index)=>fits(found.value[index]??null))),gone:new Set(distinct2.filter((_,index)=>found.value[index]===
null))}}}async function entityOrGone(aws,arn){let answer=await entityOf(aws,arn);return answer.ok?{ok:!0,value:answer.value.arn===arn?answer.value:null}:answer.
failure.kind==="gone"?{ok:!0,value:null}:answer}async function entityOf(aws,principal){let name2=(0,$piece28.Vb)(principal),answer=await(isUser(principal)?aws.getUser(name2):
aws.getRole(name2));return answer.ok?answer:{ok:!1,failure:{...answer.failure,about:principalWords(principal)}}}function principalWords(principal){return`${isUser(
principal)?"user":"role"} ${(0,$piece30.TL)((0,$piece28.Vb)(principal))}`}function isUser(principal){return/^arn:[^:]*:iam::\d*:user\//.test(principal)}async function fromAnalyzer(aws,origin,tags,room,progress){let failed2=failure=>refused2(failure.kind==="too-big"?tooBig(origin):failureProblem(failure)),found=await findAnalyzer(
aws,origin);if(!found.ok)return found;let analyzer=found.value,listed=await listFindings(aws,analyzer.arn,origin.accounts,progress);if(!listed.ok)return failed2(
listed.failure);let account=analyzer.arn.split(":")[4]??"",arns=listed.value.flatMap(({resource})=>resource??[]),asked=await withTags(aws,account,arns,tags,new Map,
progress);if(!asked.ok)return asked;let{tagged,gone}=asked.value,chosen=tags.length===0?listed.value:listed.value.filter(one=>tagged.has(one.resource??"")),fetched=await fetchFindings(
aws,analyzer.arn,chosen,room,progress);if(!fetched.ok)return failed2(fetched.failure);let{findings,resolved}=fetched.value;if(fetched.value.gone>0){let active=await isStillActive(
aws,analyzer);if(!active.ok)return failed2(active.failure);if(!active.value)return refused2(vanished(analyzer))}let deleted=listed.value.filter(({resource})=>gone.
has(resource??"")).length,leftOut=[...meanwhile(resolved,"resolved or archived"),...deleted>0?[`${deleted} of roles or users that are not there any more`]:[],...untagged(
listed.value.length-chosen.length-deleted)];return{ok:!0,value:{analyzer,findings,lastAccessed:[],leftOut}}}function vanished({arn}){let message=`analyzer ${(0,$piece30.MR)(
400,arn)} was deleted or switched off while its findings were fetched`;return (0,$piece29.C)("error","collect",message,{help:"run it again when it is active"})}function refused2(found){
return{ok:!1,problem:found}}var WAITS={first:250,most:1e4,all:15*6e4},MOST_BEGINNINGS2=2,GENERATE="iam:GenerateServiceLastAccessedDetails",GET="iam:GetServiceLastAccessedDetails";async function fetchLastAccessed(aws,principals,mayBeGone,room,progress){
let fetched=await inTurn(principals,AT_A_TIME2,async principal=>{let details=await fetchOne(aws,principal);return details.ok?room(details.value):details.failure.
kind==="gone"&&mayBeGone?{ok:!0,value:null}:details},done=>progress("roles and users",done,principals.length));return fetched.ok?{ok:!0,value:new Map(principals.
flatMap(({arn},index)=>{let details=fetched.value[index];return details?[[arn,details]]:[]}))}:fetched}async function fetchOne(aws,principal){let about=principalWords(
principal.arn);for(let beginning=0;beginning<MOST_BEGINNINGS2;beginning++){let job=await aws.startJob(principal.arn);if(!job.ok)return{ok:!1,failure:{...job.failure,
about}};let read2=await fetchPages2(aws,principal,job.value,about);if(read2.ok||read2.failure.kind!=="gone")return read2}return failed("answer",GET,about,"it kn\
ows nothing of the job that it has just begun")}async function fetchPages2(aws,{arn,createdAt},job,about){let first=await finished(aws,job,about);if(!first.ok)return first;
let{fields}=first.value,services=[...first.value.services],endless=watchPages(GET,about);for(let page=first.value;page.next!==null;){let failure=endless(page.next,
page.services.length);if(failure)return{ok:!1,failure};let answer=await aws.getJob(job,about,page.next);if(!answer.ok)return answer;if(page=answer.value,page.status!==
"COMPLETED"||page.fields.JobCreationDate!==fields.JobCreationDate)return failed("answer",GET,about,"its pages are not of one job that is complete");services.push(
...page.services)}return{ok:!0,value:{...{principal:arn,principalCreatedAt:createdAt},...fields,IsTruncated:!1,ServicesLastAccessed:services.map(read)}}}async function finished(aws,job,about){
let waited=0;for(let pause=WAITS.first;;pause=Math.min(pause*2,WAITS.most)){let page=await aws.getJob(job,about,null);if(!page.ok||page.value.status==="COMPLETE\
D")return page;if(page.value.status!=="IN_PROGRESS")return failed("refused",GENERATE,about,`the job ended as ${page.value.status}: ${page.value.error}`);if(waited>=
WAITS.all)return failed("refused",GET,about,"the job has not come to its end after 15 minutes");await aws.wait(pause),waited+=pause}}function read({ServiceNamespace,
LastAuthenticated,TrackedActionsLastAccessed:TrackedActionsLastAccessed2}){let actions=Array.isArray(TrackedActionsLastAccessed2)?TrackedActionsLastAccessed2.map(
({ActionName,LastAccessedTime})=>({ActionName,LastAccessedTime})):TrackedActionsLastAccessed2;return{ServiceNamespace,LastAuthenticated,TrackedActionsLastAccessed:actions}}
function failed(kind,permission,about,words2){return{ok:!1,failure:{kind,permission,about,words:words2}}}var SERVICE_ROLE=/^arn:[^:]*:iam::\d*:role\/aws-(?:service-role|reserved)\//;async function allRoles(aws,progress){let listed=await allPages("iam:ListRoles",next=>aws.
listRoles(next),items=>progress("roles listed",items,null));return listed.ok?{ok:!0,value:distinct(listed.value.filter(({arn})=>!SERVICE_ROLE.test(arn)))}:listed}
async function namedPrincipals(aws,principals,progress){let found=await inTurn([...new Set(principals)],AT_A_TIME2,async principal=>{let entity=await entityOf(aws,
principal);return!entity.ok||!principal.startsWith("arn:")||principal===entity.value.arn?entity:{ok:!1,failure:{kind:"gone",permission:null,about:`${(0,$piece30.TL)(principal)}\
; the one of this name is ${(0,$piece30.TL)(entity.value.arn)}`,words:""}}},done=>progress("roles and users found",done,principals.length));return found.ok?{ok:!0,value:distinct(
found.value)}:found}async function stillThere(aws,before,every,progress){if(before.length===0)return{ok:!0,value:new Set};let arns=before.map(({arn})=>arn),after=await(every?
allRoles(aws,progress):namedPrincipals(aws,arns,progress));if(!after.ok)return after;let known=new Map(after.value.map(one=>[one.arn,one])),same=({arn,id,createdAt})=>known.
get(arn)?.id===id&&known.get(arn)?.createdAt===createdAt,changed=before.find(one=>!same(one));return changed&&!every?{ok:!1,failure:{kind:"refused",permission:null,
about:principalWords(changed.arn),words:"it was made anew meanwhile"}}:{ok:!0,value:new Set(before.filter(same).map(({arn})=>arn))}}function distinct(principals){
return[...new Map(principals.map(one=>[one.arn,one])).values()].sort((a3,b3)=>(0,$piece31.HH)(a3.arn,b3.arn))}async function fromIam(aws,origin,tags,room,progress){let failed2=failure=>({ok:!1,problem:failure.kind==="too-big"?tooBig(origin):failureProblem(failure)}),every=origin.
kind==="all-roles",found=await principalsOf(aws,origin,progress);if(!found.ok)return failed2(found.failure);let{principals,known}=found.value,arns=principals.map(
({arn})=>arn),asked=await withTags(aws,arns[0]?.split(":")[4]??"",arns,tags,known,progress);if(!asked.ok)return asked;let{tagged,gone}=asked.value,chosen=principals.
filter(({arn})=>tagged.has(arn)),fetched=await fetchLastAccessed(aws,chosen,every,room,progress);if(!fetched.ok)return failed2(fetched.failure);let still=await stillThere(
aws,chosen,every,progress);if(!still.ok)return failed2(still.failure);let lastAccessed=[...fetched.value].flatMap(([arn,details])=>still.value.has(arn)?[details]:
[]),leftOut=[...meanwhile(chosen.length-lastAccessed.length+gone.size,"deleted or made anew"),...untagged(arns.length-chosen.length-gone.size)];return{ok:!0,value:{
analyzer:null,findings:[],lastAccessed,leftOut}}}async function principalsOf(aws,origin,progress){if(origin.kind==="all-roles"){let all=await allRoles(aws,progress);
return all.ok?{ok:!0,value:{principals:all.value,known:new Map}}:all}let named=await namedPrincipals(aws,origin.principals,progress);return named.ok?{ok:!0,value:{
principals:named.value,known:new Map(named.value.map(one=>[one.arn,one]))}}:named}function reportText({analyzer,findings,lastAccessed},tool){let head={report:"refine-iam",version:$piece7.Aj,tool,analyzedAt:oldest([...findings.map(one=>one.
analyzedAt),...lastAccessed.map(one=>one.JobCreationDate)]),analyzer:analyzer&&{arn:analyzer.arn,type:analyzer.type,unusedAccessAge:analyzer.unusedAccessAge}};return`\
{
${[...Object.entries(head).map(([key,value])=>`  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),list("findings",findings),list("lastAccessed",lastAccessed)].
join(`,
`)}
}
`}function list(key,items){return items.length===0?`  ${JSON.stringify(key)}: []`:`  ${JSON.stringify(key)}: [
${items.map(item=>`    ${JSON.stringify(item)}`).join(`,
`)}
  ]`}function oldest(dates){return dates.filter(date=>typeof date=="string").sort($piece31.HH)[0]??null}async function collect(aws,wanted,{tool,most,progress}){let{origin}=wanted,signedIn=await aws.signIn();if(!signedIn.ok)return refused3(failureProblem(signedIn.failure));
let room=roomFor(most),gathered=await(origin.kind==="analyzer"?fromAnalyzer(aws,origin,wanted.tags,room,progress):fromIam(aws,origin,wanted.tags,room,progress));
if(!gathered.ok)return gathered;let text=reportText(gathered.value,tool);if(Buffer.byteLength(text)>most)return refused3(tooBig(origin));let read2=(0,$piece7.tL)(text,
"report");return read2.ok?{ok:!0,value:{text,...summary2(gathered.value)}}:refused3(unreadable(read2.problem))}function unreadable({message}){return (0,$piece29.C)("er\
ror","collect",`AWS answered with what cannot be read as evidence: ${message}`,{help:"report it to us with the answer of the AWS CLI to the same call"})}function refused3(found){
return{ok:!1,problem:found}}var defaultAccessAnalyzerHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,$piece6.ug)(context).operation,region:await (0,$piece6.te)(
config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"access-analyzer",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{
config,context}})}}var defaultAccessAnalyzerHttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(
authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{let config_0=(0,$piece1.ho)(config);return Object.assign(config_0,{authSchemePreference:(0,$piece6.te)(
config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"access-analyzer"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var package_default={name:"@aws-sdk/client-accessanalyzer",description:"AWS SDK for JavaScript Accessanalyzer Client for Node.js, Browser and React Native",version:"\
3.1080.0",scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"pre\
move dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconf\
ig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run\
 --local","generate:client":"node ../../scripts/generate-clients/single-service","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.s\
pec.mjs"},main:"./dist-cjs/index.js",types:"./dist-types/index.d.ts",module:"./dist-es/index.js",sideEffects:!1,dependencies:{"@aws-sdk/core":"^3.974.28","@aws-\
sdk/credential-provider-node":"^3.972.63","@aws-sdk/types":"^3.973.15","@smithy/core":"^3.29.0","@smithy/fetch-http-handler":"^5.6.2","@smithy/node-http-handler":"\
^4.9.2","@smithy/types":"^4.15.1",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.\
10.1",premove:"4.0.0",typescript:"~5.8.3"},engines:{node:">=20.0.0"},typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},files:["dist-*/**"],author:{
name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},license:"Apache-2.0",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeC\
onfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/cli\
ent-accessanalyzer",repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-accessanalyzer"}};var ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async init=>{let{ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI,fromContainerMetadata,fromInstanceMetadata}=await __webpack_require__.e(/* import() */ 1951).then(__webpack_require__.bind(__webpack_require__, 1951));
if(process.env[ENV_CMDS_RELATIVE_URI]||process.env[ENV_CMDS_FULL_URI]){init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromCont\
ainerMetadata");let{fromHttp}=await __webpack_require__.e(/* import() */ 7046).then(__webpack_require__.bind(__webpack_require__, 7046));return (0,$piece5.cy)(fromHttp(init),fromContainerMetadata(init))}return process.env[ENV_IMDS_DISABLED]&&
process.env[ENV_IMDS_DISABLED]!=="false"?async()=>{throw new $piece5.C1("EC2 Instance Metadata Service access disabled",{logger:init.logger})}:(init.
logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),fromInstanceMetadata(init))};function memoizeChain(providers,treatAsExpired){let chain2=internalCreateChain(providers),activeLock,passiveLock,credentials,forceRefreshLock,provider=async options=>{
if(options?.forceRefresh)return forceRefreshLock||(forceRefreshLock=chain2(options).then(c3=>{credentials=c3}).finally(()=>{forceRefreshLock=void 0})),await forceRefreshLock,
credentials;if(credentials?.expiration&&credentials?.expiration?.getTime()<Date.now()&&(credentials=void 0),activeLock)await activeLock;else if(!credentials||treatAsExpired?.(
credentials))if(credentials)passiveLock||(passiveLock=chain2(options).then(c3=>{credentials=c3}).catch(()=>{}).finally(()=>{passiveLock=void 0}));else return activeLock=
chain2(options).then(c3=>{credentials=c3}).finally(()=>{activeLock=void 0}),provider(options);return credentials};return provider}var internalCreateChain=providers=>async awsIdentityProperties=>{
let lastProviderError;for(let provider of providers)try{return await provider(awsIdentityProperties)}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;
throw err}throw lastProviderError};var multipleCredentialSourceWarningEmitted=!1,defaultProvider=(init={})=>memoizeChain([async()=>{if(init.profile??process.env[$piece5.Ch])throw process.env[$piece0.yG]&&
process.env[$piece0.pi]&&(multipleCredentialSourceWarningEmitted||((init.logger?.warn&&init.logger?.constructor?.name!=="NoOpLogger"?init.logger.warn.bind(init.
logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new $piece5.C1("AWS_PROFILE is set, skipping fromEnv provider.",{logger:init.logger,tryNextLink:!0});
return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,$piece0.sF)(init)()},async awsIdentityProperties=>{init.logger?.debug("@aw\
s-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession)throw new $piece5.C1("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:init.
logger});let{fromSSO}=await __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 875));return fromSSO(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@\
aws-sdk/credential-provider-node - defaultProvider::fromIni");let{fromIni}=await __webpack_require__.e(/* import() */ 4714).then(__webpack_require__.bind(__webpack_require__, 4714));return fromIni(init)(awsIdentityProperties)},
async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");let{fromProcess}=await __webpack_require__.e(/* import() */ 1898).then(__webpack_require__.bind(__webpack_require__, 1898));
return fromProcess(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromToke\
nFile");let{fromTokenFile}=await __webpack_require__.e(/* import() */ 5079).then(__webpack_require__.bind(__webpack_require__, 5079));return fromTokenFile(init)(awsIdentityProperties)},async()=>(init.logger?.debug("@aws-sdk/c\
redential-provider-node - defaultProvider::remoteProvider"),(await remoteProvider(init))()),async()=>{throw new $piece5.C1("Could not load credent\
ials from any providers",{tryNextLink:!1,logger:init.logger})}],credentialsTreatedAsExpired);var credentialsTreatedAsExpired=credentials=>credentials?.expiration!==void 0&&credentials.expiration.getTime()-Date.now()<3e5;var k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],
[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},
b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Con\
figuration: Dualstack and custom endpoint are not supported"],[g,i],["https://access-analyzer-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS an\
d DualStack are enabled, but this partition does not support one or both"],["https://access-analyzer.{Region}.amazonaws.com",i],["https://access-analyzer-fips.{\
Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://access-analyzer.{Region}.{PartitionResult#dualS\
tackDnsSuffix}",i],[a,"DualStack is enabled but this partition does not support DualStack"],["https://access-analyzer.{Region}.{PartitionResult#dnsSuffix}",i],[
a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,
r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=$piece4.d5.from(nodes,root,_data.conditions,_data.results);var cache=new $piece4.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,
()=>(0,$piece4.cH)(bdd,{endpointParams,logger:context.logger}));$piece4.mw.aws=$piece4.UF;var AccessAnalyzerServiceException=class _AccessAnalyzerServiceException extends $piece4.TJ{constructor(options){super(options),Object.setPrototypeOf(this,
_AccessAnalyzerServiceException.prototype)}};var AccessDeniedException=class _AccessDeniedException extends AccessAnalyzerServiceException{name="AccessDeniedException";$fault="client";constructor(opts){super(
{name:"AccessDeniedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype)}},ConflictException=class _ConflictException extends AccessAnalyzerServiceException{name="\
ConflictException";$fault="client";resourceId;resourceType;constructor(opts){super({name:"ConflictException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_ConflictException.prototype),this.resourceId=opts.resourceId,this.resourceType=opts.resourceType}},InternalServerException=class _InternalServerException extends AccessAnalyzerServiceException{name="\
InternalServerException";$fault="server";$retryable={};retryAfterSeconds;constructor(opts){super({name:"InternalServerException",$fault:"server",...opts}),Object.
setPrototypeOf(this,_InternalServerException.prototype),this.retryAfterSeconds=opts.retryAfterSeconds}},ResourceNotFoundException=class _ResourceNotFoundException extends AccessAnalyzerServiceException{name="\
ResourceNotFoundException";$fault="client";resourceId;resourceType;constructor(opts){super({name:"ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_ResourceNotFoundException.prototype),this.resourceId=opts.resourceId,this.resourceType=opts.resourceType}},ServiceQuotaExceededException=class _ServiceQuotaExceededException extends AccessAnalyzerServiceException{name="\
ServiceQuotaExceededException";$fault="client";resourceId;resourceType;constructor(opts){super({name:"ServiceQuotaExceededException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_ServiceQuotaExceededException.prototype),this.resourceId=opts.resourceId,this.resourceType=opts.resourceType}},ThrottlingException=class _ThrottlingException extends AccessAnalyzerServiceException{name="\
ThrottlingException";$fault="client";$retryable={throttling:!0};retryAfterSeconds;constructor(opts){super({name:"ThrottlingException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ThrottlingException.prototype),this.retryAfterSeconds=opts.retryAfterSeconds}},ValidationException=class _ValidationException extends AccessAnalyzerServiceException{name="\
ValidationException";$fault="client";reason;fieldList;constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ValidationException.
prototype),this.reason=opts.reason,this.fieldList=opts.fieldList}},InvalidParameterException=class _InvalidParameterException extends AccessAnalyzerServiceException{name="\
InvalidParameterException";$fault="client";constructor(opts){super({name:"InvalidParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.
prototype)}},UnprocessableEntityException=class _UnprocessableEntityException extends AccessAnalyzerServiceException{name="UnprocessableEntityException";$fault="\
client";$retryable={};constructor(opts){super({name:"UnprocessableEntityException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnprocessableEntityException.
prototype)}};var _A="Access",_AA="AccountAggregations",_AAR="ApplyArchiveRule",_AARR="ApplyArchiveRuleRequest",_AC="AnalyzerConfiguration",_ACPD="AccessCheckPolicyDocument",
_ADE="AccessDeniedException",_AG="AclGrantee",_AL="AccessList",_ALn="AnalyzersList",_AP="AccessPreview",_APF="AccessPreviewFinding",_APFL="AccessPreviewFindings\
List",_APL="AccessPreviewsList",_APS="AccessPreviewSummary",_APSR="AccessPreviewStatusReason",_AR="AnalysisRule",_ARC="AnalysisRuleCriteria",_ARCL="AnalysisRule\
CriteriaList",_ARL="AnalyzedResourcesList",_ARLr="ArchiveRulesList",_ARS="AnalyzedResourceSummary",_ARSr="ArchiveRuleSummary",_ARn="AnalyzedResource",_AS="Analy\
zerSummary",_C="Criterion",_CA="CreateAnalyzer",_CANG="CheckAccessNotGranted",_CANGR="CheckAccessNotGrantedRequest",_CANGRh="CheckAccessNotGrantedResponse",_CAP="\
CreateAccessPreview",_CAPR="CreateAccessPreviewRequest",_CAPRr="CreateAccessPreviewResponse",_CAR="CreateAnalyzerRequest",_CARR="CreateArchiveRuleRequest",_CARr="\
CreateAnalyzerResponse",_CARre="CreateArchiveRule",_CE="ConflictException",_CM="ConfigurationsMap",_CNNA="CheckNoNewAccess",_CNNAR="CheckNoNewAccessRequest",_CNNARh="\
CheckNoNewAccessResponse",_CNPA="CheckNoPublicAccess",_CNPAR="CheckNoPublicAccessRequest",_CNPARh="CheckNoPublicAccessResponse",_CPG="CancelPolicyGeneration",_CPGR="\
CancelPolicyGenerationRequest",_CPGRa="CancelPolicyGenerationResponse",_CSLA="CreateServiceLinkedAnalyzer",_CSLAR="CreateServiceLinkedAnalyzerRequest",_CSLARr="\
CreateServiceLinkedAnalyzerResponse",_CTD="CloudTrailDetails",_CTP="CloudTrailProperties",_Co="Configuration",_DA="DeleteAnalyzer",_DAR="DeleteAnalyzerRequest",
_DARR="DeleteArchiveRuleRequest",_DARe="DeleteArchiveRule",_DSC="DynamodbStreamConfiguration",_DSLA="DeleteServiceLinkedAnalyzer",_DSLAR="DeleteServiceLinkedAna\
lyzerRequest",_DTC="DynamodbTableConfiguration",_EAD="ExternalAccessDetails",_EAFS="ExternalAccessFindingsStatistics",_EFSC="EfsFileSystemConfiguration",_ERC="E\
crRepositoryConfiguration",_ESC="EbsSnapshotConfiguration",_F="Finding",_FAAD="FindingAggregationAccountDetails",_FCM="FilterCriteriaMap",_FD="FindingDetails",_FDL="\
FindingDetailsList",_FL="FindingsList",_FLV="FindingsListV2",_FS="FindingSource",_FSD="FindingSourceDetail",_FSL="FindingSourceList",_FSLi="FindingsStatisticsLi\
st",_FSV="FindingSummaryV2",_FSi="FindingSummary",_FSin="FindingsStatistics",_GA="GetAnalyzer",_GAP="GetAccessPreview",_GAPR="GetAccessPreviewRequest",_GAPRe="G\
etAccessPreviewResponse",_GAR="GetAnalyzerRequest",_GARR="GetAnalyzedResourceRequest",_GARRe="GetAnalyzedResourceResponse",_GARRet="GetArchiveRuleRequest",_GARRetr="\
GetArchiveRuleResponse",_GARe="GetAnalyzerResponse",_GARet="GetAnalyzedResource",_GARetr="GetArchiveRule",_GF="GetFinding",_GFR="GetFindingRequest",_GFRR="Gener\
ateFindingRecommendationRequest",_GFRRe="GetFindingRecommendationRequest",_GFRRet="GetFindingRecommendationResponse",_GFRe="GetFindingResponse",_GFRen="Generate\
FindingRecommendation",_GFRet="GetFindingRecommendation",_GFS="GetFindingsStatistics",_GFSR="GetFindingsStatisticsRequest",_GFSRe="GetFindingsStatisticsResponse",
_GFV="GetFindingV2",_GFVR="GetFindingV2Request",_GFVRe="GetFindingV2Response",_GGP="GetGeneratedPolicy",_GGPR="GetGeneratedPolicyRequest",_GGPRe="GetGeneratedPo\
licyResponse",_GP="GeneratedPolicy",_GPL="GeneratedPolicyList",_GPP="GeneratedPolicyProperties",_GPR="GeneratedPolicyResult",_IAAR="InternalAccessAnalysisRule",
_IAARC="InternalAccessAnalysisRuleCriteria",_IAARCL="InternalAccessAnalysisRuleCriteriaList",_IAC="InternalAccessConfiguration",_IAD="InternalAccessDetails",_IAFS="\
InternalAccessFindingsStatistics",_IAR="InlineArchiveRule",_IARL="InlineArchiveRulesList",_IARTD="InternalAccessResourceTypeDetails",_IARTSM="InternalAccessReso\
urceTypeStatisticsMap",_IC="InternetConfiguration",_IPE="InvalidParameterException",_IRC="IamRoleConfiguration",_ISE="InternalServerException",_JD="JobDetails",
_JE="JobError",_KGC="KmsGrantConfiguration",_KGCL="KmsGrantConfigurationsList",_KGCm="KmsGrantConstraints",_KKC="KmsKeyConfiguration",_L="Location",_LA="ListAna\
lyzers",_LAP="ListAccessPreviews",_LAPF="ListAccessPreviewFindings",_LAPFR="ListAccessPreviewFindingsRequest",_LAPFRi="ListAccessPreviewFindingsResponse",_LAPR="\
ListAccessPreviewsRequest",_LAPRi="ListAccessPreviewsResponse",_LAR="ListAnalyzersRequest",_LARR="ListAnalyzedResourcesRequest",_LARRi="ListAnalyzedResourcesRes\
ponse",_LARRis="ListArchiveRulesRequest",_LARRist="ListArchiveRulesResponse",_LARi="ListAnalyzersResponse",_LARis="ListAnalyzedResources",_LARist="ListArchiveRu\
les",_LF="ListFindings",_LFR="ListFindingsRequest",_LFRi="ListFindingsResponse",_LFV="ListFindingsV2",_LFVR="ListFindingsV2Request",_LFVRi="ListFindingsV2Respon\
se",_LL="LocationList",_LPG="ListPolicyGenerations",_LPGR="ListPolicyGenerationsRequest",_LPGRi="ListPolicyGenerationsResponse",_LTFR="ListTagsForResource",_LTFRR="\
ListTagsForResourceRequest",_LTFRRi="ListTagsForResourceResponse",_NOC="NetworkOriginConfiguration",_P="Position",_PE="PathElement",_PEL="PathElementList",_PG="\
PolicyGeneration",_PGD="PolicyGenerationDetails",_PGL="PolicyGenerationList",_RA="Retry-After",_RDCSAM="RdsDbClusterSnapshotAttributesMap",_RDCSAV="RdsDbCluster\
SnapshotAttributeValue",_RDCSC="RdsDbClusterSnapshotConfiguration",_RDSAM="RdsDbSnapshotAttributesMap",_RDSAV="RdsDbSnapshotAttributeValue",_RDSC="RdsDbSnapshot\
Configuration",_RE="RecommendationError",_RNFE="ResourceNotFoundException",_RS="ReasonSummary",_RSL="ReasonSummaryList",_RSLe="RecommendedStepList",_RSe="Recomm\
endedStep",_RTD="ResourceTypeDetails",_RTSM="ResourceTypeStatisticsMap",_S="Span",_SAPC="S3AccessPointConfiguration",_SAPCM="S3AccessPointConfigurationsMap",_SBAGC="\
S3BucketAclGrantConfiguration",_SBAGCL="S3BucketAclGrantConfigurationsList",_SBC="S3BucketConfiguration",_SC="SortCriteria",_SEDAPC="S3ExpressDirectoryAccessPoi\
ntConfiguration",_SEDAPCM="S3ExpressDirectoryAccessPointConfigurationsMap",_SEDBC="S3ExpressDirectoryBucketConfiguration",_SMSC="SecretsManagerSecretConfigurati\
on",_SPABC="S3PublicAccessBlockConfiguration",_SPG="StartPolicyGeneration",_SPGR="StartPolicyGenerationRequest",_SPGRt="StartPolicyGenerationResponse",_SQC="Sqs\
QueueConfiguration",_SQEE="ServiceQuotaExceededException",_SR="StatusReason",_SRS="StartResourceScan",_SRSR="StartResourceScanRequest",_STC="SnsTopicConfigurati\
on",_Su="Substring",_T="Trail",_TE="ThrottlingException",_TL="TagsList",_TLr="TrailList",_TP="TrailProperties",_TPL="TrailPropertiesList",_TR="TagResource",_TRR="\
TagResourceRequest",_TRRa="TagResourceResponse",_UA="UnusedAction",_UAC="UnusedAccessConfiguration",_UAFS="UnusedAccessFindingsStatistics",_UAL="UnusedActionLis\
t",_UAR="UpdateAnalyzerRequest",_UARR="UpdateArchiveRuleRequest",_UARp="UpdateAnalyzerResponse",_UARpd="UpdateArchiveRule",_UATS="UnusedAccessTypeStatistics",_UATSL="\
UnusedAccessTypeStatisticsList",_UAp="UpdateAnalyzer",_UEE="UnprocessableEntityException",_UF="UpdateFindings",_UFR="UpdateFindingsRequest",_UIRD="UnusedIamRole\
Details",_UIUAKD="UnusedIamUserAccessKeyDetails",_UIUPD="UnusedIamUserPasswordDetails",_UPD="UnusedPermissionDetails",_UPRS="UnusedPermissionsRecommendedStep",_UR="\
UntagResource",_URR="UntagResourceRequest",_URRn="UntagResourceResponse",_VC="VpcConfiguration",_VE="ValidationException",_VEF="ValidationExceptionField",_VEFL="\
ValidationExceptionFieldList",_VP="ValidatePolicy",_VPF="ValidatePolicyFinding",_VPFL="ValidatePolicyFindingList",_VPR="ValidatePolicyRequest",_VPRa="ValidatePo\
licyResponse",_a="actions",_aA="analyzerArn",_aAn="analyzedAt",_aI="accountIds",_aKI="accessKeyId",_aN="analyzerName",_aNt="attributeName",_aP="accessPreview",_aPA="\
accessPointArn",_aPAc="accessPointAccount",_aPI="accessPreviewId",_aPP="accessPointPolicy",_aPc="accessPreviews",_aPcc="accessPoints",_aR="accessRole",_aRl="all\
Regions",_aRn="analysisRule",_aRna="analyzedResources",_aRr="archiveRules",_aRrc="archiveRule",_aT="accessType",_ac="action",_acc="access",_acco="account",_an="\
analyzer",_ana="analyzers",_ar="arn",_at="attributes",_bAG="bucketAclGrants",_bP="bucketPolicy",_bPAB="bucketPublicAccessBlock",_c="client",_cA="createdAt",_cAo="\
completedAt",_cO="completedOn",_cT="changeType",_cTA="cloudTrailArn",_cTD="cloudTrailDetails",_cTP="cloudTrailProperties",_cTl="clientToken",_co="configurations",
_cod="code",_col="column",_con="condition",_conf="configuration",_cons="constraints",_cont="contains",_d="details",_dS="dynamodbStream",_dT="dynamodbTable",_de="\
detail",_des="description",_e="error",_eAD="externalAccessDetails",_eAFS="externalAccessFindingsStatistics",_eCE="encryptionContextEquals",_eCS="encryptionConte\
xtSubset",_eFI="existingFindingId",_eFS="existingFindingStatus",_eFSf="efsFileSystem",_ePD="existingPolicyDocument",_ePI="existingPolicyId",_eR="ecrRepository",
_eS="ebsSnapshot",_eT="endTime",_en="end",_eq="eq",_ex="exclusions",_exi="exists",_f="filter",_fD="findingDetails",_fL="fieldList",_fS="findingsStatistics",_fSP="\
fileSystemPolicy",_fT="findingType",_fi="finding",_fin="findings",_g="groups",_gP="generatedPolicies",_gPR="generatedPolicyResult",_gPr="granteePrincipal",_gr="\
grants",_gra="grantee",_h="http",_hE="httpError",_hH="httpHeader",_hQ="httpQuery",_i="id",_iA="issuingAccount",_iAD="internalAccessDetails",_iAFS="internalAcces\
sFindingsStatistics",_iAn="internalAccess",_iC="isComplete",_iCn="internetConfiguration",_iCs="issueCode",_iP="isPublic",_iPA="ignorePublicAcls",_iR="iamRole",_iRP="\
includeResourcePlaceholders",_iSLT="includeServiceLevelTemplate",_iT="idempotencyToken",_id="ids",_in="inclusions",_ind="index",_jD="jobDetails",_jE="jobError",
_jI="jobId",_k="key",_kK="kmsKey",_kKI="kmsKeyId",_kP="keyPolicies",_l="line",_lA="lastAccessed",_lML="learnMoreLink",_lRA="lastResourceAnalyzed",_lRAA="lastRes\
ourceAnalyzedAt",_lUA="lastUpdatedAt",_le="length",_lo="locations",_loc="locale",_m="message",_mB="managedBy",_mR="maxResults",_n="name",_nO="networkOrigin",_nOAF="\
numberOfActiveFindings",_nPD="newPolicyDocument",_nT="nextToken",_ne="neq",_o="operations",_oB="orderBy",_of="offset",_p="principal",_pA="principalArn",_pAB="pu\
blicAccessBlock",_pD="policyDocument",_pG="policyGenerations",_pGD="policyGenerationDetails",_pOA="principalOwnerAccount",_pT="policyType",_pTr="principalType",
_pUA="policyUpdatedAt",_pa="path",_pe="permission",_po="policy",_pr="properties",_qP="queuePolicy",_r="reason",_rA="resourceArn",_rAS="retryAfterSeconds",_rAe="\
resourceArns",_rAec="recommendedAction",_rCPR="resourceControlPolicyRestriction",_rDCS="rdsDbClusterSnapshot",_rDS="rdsDbSnapshot",_rI="resourceId",_rN="ruleNam\
e",_rOA="resourceOwnerAccount",_rP="repositoryPolicy",_rPB="restrictPublicBuckets",_rPe="retiringPrincipal",_rPec="recommendedPolicy",_rS="recommendedSteps",_rT="\
resourceType",_rTS="resourceTypeStatistics",_rTe="resourceTags",_rTec="recommendationType",_rTes="resourceTypes",_re="resources",_rea="reasons",_reg="regions",_res="\
resource",_resu="result",_s="smithy.ts.sdk.synthetic.com.amazonaws.accessanalyzer",_sA="startedAt",_sB="s3Bucket",_sCPR="serviceControlPolicyRestriction",_sEDB="\
s3ExpressDirectoryBucket",_sI="statementIndex",_sIt="statementId",_sMS="secretsManagerSecret",_sN="serviceNamespace",_sO="startedOn",_sP="streamPolicy",_sPe="se\
cretPolicy",_sQ="sqsQueue",_sR="statusReason",_sT="startTime",_sTn="snsTopic",_sV="sharedVia",_se="server",_so="sources",_sor="sort",_sp="span",_st="status",_sta="\
start",_su="substring",_t="type",_tA="topAccounts",_tACA="totalActiveCrossAccount",_tAE="totalActiveErrors",_tAF="totalActiveFindings",_tAFo="totalArchivedFindi\
ngs",_tAP="totalActivePublic",_tK="tagKeys",_tP="trailProperties",_tPa="tablePolicy",_tPo="topicPolicy",_tPr="trustPolicy",_tRF="totalResolvedFindings",_ta="tag\
s",_to="total",_tr="trails",_u="uri",_uA="updatedAt",_uAA="unusedAccessAge",_uAFS="unusedAccessFindingsStatistics",_uAT="unusedAccessType",_uATS="unusedAccessTy\
peStatistics",_uAn="unusedAccess",_uI="userIds",_uIRD="unusedIamRoleDetails",_uIUAKD="unusedIamUserAccessKeyDetails",_uIUPD="unusedIamUserPasswordDetails",_uPD="\
unusedPermissionDetails",_uPRS="unusedPermissionsRecommendedStep",_v="value",_vC="vpcConfiguration",_vI="vpcId",_vPRT="validatePolicyResourceType",n0="com.amazo\
naws.accessanalyzer",_s_registry=$piece6.OF.for(_s),AccessAnalyzerServiceException$=[-3,_s,"AccessAnalyzerServiceException",0,[],[]];_s_registry.registerError(
AccessAnalyzerServiceException$,AccessAnalyzerServiceException);var n0_registry=$piece6.OF.for(n0),AccessDeniedException$=[-3,n0,_ADE,{[_e]:_c,[_hE]:403},[_m],
[0],1];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);var ConflictException$=[-3,n0,_CE,{[_e]:_c,[_hE]:409},[_m,_rI,_rT],[0,0,0],3];n0_registry.
registerError(ConflictException$,ConflictException);var InternalServerException$=[-3,n0,_ISE,{[_e]:_se,[_hE]:500},[_m,_rAS],[0,[1,{[_hH]:_RA}]],1];n0_registry.registerError(
InternalServerException$,InternalServerException);var InvalidParameterException$=[-3,n0,_IPE,{[_e]:_c,[_hE]:400},[_m],[0],1];n0_registry.registerError(InvalidParameterException$,
InvalidParameterException);var ResourceNotFoundException$=[-3,n0,_RNFE,{[_e]:_c,[_hE]:404},[_m,_rI,_rT],[0,0,0],3];n0_registry.registerError(ResourceNotFoundException$,
ResourceNotFoundException);var ServiceQuotaExceededException$=[-3,n0,_SQEE,{[_e]:_c,[_hE]:402},[_m,_rI,_rT],[0,0,0],3];n0_registry.registerError(ServiceQuotaExceededException$,
ServiceQuotaExceededException);var ThrottlingException$=[-3,n0,_TE,{[_e]:_c,[_hE]:429},[_m,_rAS],[0,[1,{[_hH]:_RA}]],1];n0_registry.registerError(ThrottlingException$,
ThrottlingException);var UnprocessableEntityException$=[-3,n0,_UEE,{[_e]:_c,[_hE]:422},[_m],[0],1];n0_registry.registerError(UnprocessableEntityException$,UnprocessableEntityException);
var ValidationException$=[-3,n0,_VE,{[_e]:_c,[_hE]:400},[_m,_r,_fL],[0,0,()=>ValidationExceptionFieldList],2];n0_registry.registerError(ValidationException$,ValidationException);
var errorTypeRegistries=[_s_registry,n0_registry],AccessCheckPolicyDocument=[0,n0,_ACPD,8,0],Access$=[3,n0,_A,0,[_a,_re],[64,64]],AccessPreview$=[3,n0,_AP,0,[_i,
_aA,_co,_cA,_st,_sR],[0,0,()=>ConfigurationsMap,5,0,()=>AccessPreviewStatusReason$],5],AccessPreviewFinding$=[3,n0,_APF,0,[_i,_rT,_cA,_cT,_st,_rOA,_eFI,_eFS,_p,
_ac,_con,_res,_iP,_e,_so,_rCPR],[0,0,5,0,0,0,0,0,128,64,128,0,2,0,()=>FindingSourceList,0],6],AccessPreviewStatusReason$=[3,n0,_APSR,0,[_cod],[0],1],AccessPreviewSummary$=[
3,n0,_APS,0,[_i,_aA,_cA,_st,_sR],[0,0,5,0,()=>AccessPreviewStatusReason$],4],AnalysisRule$=[3,n0,_AR,0,[_ex],[()=>AnalysisRuleCriteriaList]],AnalysisRuleCriteria$=[
3,n0,_ARC,0,[_aI,_rTe],[64,[1,n0,_TL,0,128]]],AnalyzedResource$=[3,n0,_ARn,0,[_rA,_rT,_cA,_aAn,_uA,_iP,_rOA,_a,_sV,_st,_e],[0,0,5,5,5,2,0,64,64,0,0],7],AnalyzedResourceSummary$=[
3,n0,_ARS,0,[_rA,_rOA,_rT],[0,0,0],3],AnalyzerSummary$=[3,n0,_AS,0,[_ar,_n,_t,_cA,_st,_lRA,_lRAA,_ta,_sR,_conf,_mB],[0,0,0,5,0,0,5,128,()=>StatusReason$,()=>AnalyzerConfiguration$,
0],5],ApplyArchiveRuleRequest$=[3,n0,_AARR,0,[_aA,_rN,_cTl],[0,0,[0,4]],2],ArchiveRuleSummary$=[3,n0,_ARSr,0,[_rN,_f,_cA,_uA],[0,()=>FilterCriteriaMap,5,5],4],CancelPolicyGenerationRequest$=[
3,n0,_CPGR,0,[_jI],[[0,1]],1],CancelPolicyGenerationResponse$=[3,n0,_CPGRa,0,[],[]],CheckAccessNotGrantedRequest$=[3,n0,_CANGR,0,[_pD,_acc,_pT],[[()=>AccessCheckPolicyDocument,
0],()=>AccessList,0],3],CheckAccessNotGrantedResponse$=[3,n0,_CANGRh,0,[_resu,_m,_rea],[0,0,()=>ReasonSummaryList]],CheckNoNewAccessRequest$=[3,n0,_CNNAR,0,[_nPD,
_ePD,_pT],[[()=>AccessCheckPolicyDocument,0],[()=>AccessCheckPolicyDocument,0],0],3],CheckNoNewAccessResponse$=[3,n0,_CNNARh,0,[_resu,_m,_rea],[0,0,()=>ReasonSummaryList]],
CheckNoPublicAccessRequest$=[3,n0,_CNPAR,0,[_pD,_rT],[[()=>AccessCheckPolicyDocument,0],0],2],CheckNoPublicAccessResponse$=[3,n0,_CNPARh,0,[_resu,_m,_rea],[0,0,
()=>ReasonSummaryList]],CloudTrailDetails$=[3,n0,_CTD,0,[_tr,_aR,_sT,_eT],[()=>TrailList,0,5,5],3],CloudTrailProperties$=[3,n0,_CTP,0,[_tP,_sT,_eT],[()=>TrailPropertiesList,
5,5],3],CreateAccessPreviewRequest$=[3,n0,_CAPR,0,[_aA,_co,_cTl],[0,()=>ConfigurationsMap,[0,4]],2],CreateAccessPreviewResponse$=[3,n0,_CAPRr,0,[_i],[0],1],CreateAnalyzerRequest$=[
3,n0,_CAR,0,[_aN,_t,_aRr,_ta,_cTl,_conf],[0,0,()=>InlineArchiveRulesList,128,[0,4],()=>AnalyzerConfiguration$],2],CreateAnalyzerResponse$=[3,n0,_CARr,0,[_ar],[0]],
CreateArchiveRuleRequest$=[3,n0,_CARR,0,[_aN,_rN,_f,_cTl],[[0,1],0,()=>FilterCriteriaMap,[0,4]],3],CreateServiceLinkedAnalyzerRequest$=[3,n0,_CSLAR,0,[_t,_aRr,_cTl,
_conf],[0,()=>InlineArchiveRulesList,[0,4],()=>AnalyzerConfiguration$],1],CreateServiceLinkedAnalyzerResponse$=[3,n0,_CSLARr,0,[_ar],[0]],Criterion$=[3,n0,_C,0,
[_eq,_ne,_cont,_exi],[64,64,64,2]],DeleteAnalyzerRequest$=[3,n0,_DAR,0,[_aN,_cTl],[[0,1],[0,{[_hQ]:_cTl,[_iT]:1}]],1],DeleteArchiveRuleRequest$=[3,n0,_DARR,0,[_aN,
_rN,_cTl],[[0,1],[0,1],[0,{[_hQ]:_cTl,[_iT]:1}]],2],DeleteServiceLinkedAnalyzerRequest$=[3,n0,_DSLAR,0,[_aN,_cTl],[[0,1],[0,{[_hQ]:_cTl,[_iT]:1}]],1],DynamodbStreamConfiguration$=[
3,n0,_DSC,0,[_sP],[0]],DynamodbTableConfiguration$=[3,n0,_DTC,0,[_tPa],[0]],EbsSnapshotConfiguration$=[3,n0,_ESC,0,[_uI,_g,_kKI],[64,64,0]],EcrRepositoryConfiguration$=[
3,n0,_ERC,0,[_rP],[0]],EfsFileSystemConfiguration$=[3,n0,_EFSC,0,[_fSP],[0]],ExternalAccessDetails$=[3,n0,_EAD,0,[_con,_ac,_iP,_p,_so,_rCPR],[128,64,2,128,()=>FindingSourceList,
0],1],ExternalAccessFindingsStatistics$=[3,n0,_EAFS,0,[_rTS,_tAF,_tAFo,_tRF],[()=>ResourceTypeStatisticsMap,1,1,1]],Finding$=[3,n0,_F,0,[_i,_rT,_con,_cA,_aAn,_uA,
_st,_rOA,_p,_ac,_res,_iP,_e,_so,_rCPR],[0,0,128,5,5,5,0,0,128,64,0,2,0,()=>FindingSourceList,0],8],FindingAggregationAccountDetails$=[3,n0,_FAAD,0,[_acco,_nOAF,
_d],[0,1,129]],FindingSource$=[3,n0,_FS,0,[_t,_de],[0,()=>FindingSourceDetail$],1],FindingSourceDetail$=[3,n0,_FSD,0,[_aPA,_aPAc],[0,0]],FindingSummary$=[3,n0,_FSi,
0,[_i,_rT,_con,_cA,_aAn,_uA,_st,_rOA,_p,_ac,_res,_iP,_e,_so,_rCPR],[0,0,128,5,5,5,0,0,128,64,0,2,0,()=>FindingSourceList,0],8],FindingSummaryV2$=[3,n0,_FSV,0,[_aAn,
_cA,_i,_rT,_rOA,_st,_uA,_e,_res,_fT],[5,5,0,0,0,0,5,0,0,0],7],GeneratedPolicy$=[3,n0,_GP,0,[_po],[0],1],GeneratedPolicyProperties$=[3,n0,_GPP,0,[_pA,_iC,_cTP],[
0,2,()=>CloudTrailProperties$],1],GeneratedPolicyResult$=[3,n0,_GPR,0,[_pr,_gP],[()=>GeneratedPolicyProperties$,()=>GeneratedPolicyList],1],GenerateFindingRecommendationRequest$=[
3,n0,_GFRR,0,[_aA,_i],[[0,{[_hQ]:_aA}],[0,1]],2],GetAccessPreviewRequest$=[3,n0,_GAPR,0,[_aPI,_aA],[[0,1],[0,{[_hQ]:_aA}]],2],GetAccessPreviewResponse$=[3,n0,_GAPRe,
0,[_aP],[()=>AccessPreview$],1],GetAnalyzedResourceRequest$=[3,n0,_GARR,0,[_aA,_rA],[[0,{[_hQ]:_aA}],[0,{[_hQ]:_rA}]],2],GetAnalyzedResourceResponse$=[3,n0,_GARRe,
0,[_res],[()=>AnalyzedResource$]],GetAnalyzerRequest$=[3,n0,_GAR,0,[_aN],[[0,1]],1],GetAnalyzerResponse$=[3,n0,_GARe,0,[_an],[()=>AnalyzerSummary$],1],GetArchiveRuleRequest$=[
3,n0,_GARRet,0,[_aN,_rN],[[0,1],[0,1]],2],GetArchiveRuleResponse$=[3,n0,_GARRetr,0,[_aRrc],[()=>ArchiveRuleSummary$],1],GetFindingRecommendationRequest$=[3,n0,_GFRRe,
0,[_aA,_i,_mR,_nT],[[0,{[_hQ]:_aA}],[0,1],[1,{[_hQ]:_mR}],[0,{[_hQ]:_nT}]],2],GetFindingRecommendationResponse$=[3,n0,_GFRRet,0,[_sA,_rA,_rTec,_st,_cAo,_nT,_e,_rS],
[5,0,0,0,5,0,()=>RecommendationError$,()=>RecommendedStepList],4],GetFindingRequest$=[3,n0,_GFR,0,[_aA,_i],[[0,{[_hQ]:_aA}],[0,1]],2],GetFindingResponse$=[3,n0,
_GFRe,0,[_fi],[()=>Finding$]],GetFindingsStatisticsRequest$=[3,n0,_GFSR,0,[_aA],[0],1],GetFindingsStatisticsResponse$=[3,n0,_GFSRe,0,[_fS,_lUA],[()=>FindingsStatisticsList,
5]],GetFindingV2Request$=[3,n0,_GFVR,0,[_aA,_i,_mR,_nT],[[0,{[_hQ]:_aA}],[0,1],[1,{[_hQ]:_mR}],[0,{[_hQ]:_nT}]],2],GetFindingV2Response$=[3,n0,_GFVRe,0,[_aAn,_cA,
_i,_rT,_rOA,_st,_uA,_fD,_e,_nT,_res,_fT],[5,5,0,0,0,0,5,()=>FindingDetailsList,0,0,0,0],8],GetGeneratedPolicyRequest$=[3,n0,_GGPR,0,[_jI,_iRP,_iSLT],[[0,1],[2,{
[_hQ]:_iRP}],[2,{[_hQ]:_iSLT}]],1],GetGeneratedPolicyResponse$=[3,n0,_GGPRe,0,[_jD,_gPR],[()=>JobDetails$,()=>GeneratedPolicyResult$],2],IamRoleConfiguration$=[
3,n0,_IRC,0,[_tPr],[0]],InlineArchiveRule$=[3,n0,_IAR,0,[_rN,_f],[0,()=>FilterCriteriaMap],2],InternalAccessAnalysisRule$=[3,n0,_IAAR,0,[_in],[()=>InternalAccessAnalysisRuleCriteriaList]],
InternalAccessAnalysisRuleCriteria$=[3,n0,_IAARC,0,[_aI,_rTes,_rAe],[64,64,64]],InternalAccessConfiguration$=[3,n0,_IAC,0,[_aRn],[()=>InternalAccessAnalysisRule$]],
InternalAccessDetails$=[3,n0,_IAD,0,[_ac,_con,_p,_pOA,_aT,_pTr,_so,_rCPR,_sCPR],[64,128,128,0,0,0,()=>FindingSourceList,0,0]],InternalAccessFindingsStatistics$=[
3,n0,_IAFS,0,[_rTS,_tAF,_tAFo,_tRF],[()=>InternalAccessResourceTypeStatisticsMap,1,1,1]],InternalAccessResourceTypeDetails$=[3,n0,_IARTD,0,[_tAF,_tRF,_tAFo],[1,
1,1]],InternetConfiguration$=[3,n0,_IC,0,[],[]],JobDetails$=[3,n0,_JD,0,[_jI,_st,_sO,_cO,_jE],[0,0,5,5,()=>JobError$],3],JobError$=[3,n0,_JE,0,[_cod,_m],[0,0],2],
KmsGrantConfiguration$=[3,n0,_KGC,0,[_o,_gPr,_iA,_rPe,_cons],[64,0,0,0,()=>KmsGrantConstraints$],3],KmsGrantConstraints$=[3,n0,_KGCm,0,[_eCE,_eCS],[128,128]],KmsKeyConfiguration$=[
3,n0,_KKC,0,[_kP,_gr],[128,()=>KmsGrantConfigurationsList]],ListAccessPreviewFindingsRequest$=[3,n0,_LAPFR,0,[_aPI,_aA,_f,_nT,_mR],[[0,1],0,()=>FilterCriteriaMap,
0,1],2],ListAccessPreviewFindingsResponse$=[3,n0,_LAPFRi,0,[_fin,_nT],[()=>AccessPreviewFindingsList,0],1],ListAccessPreviewsRequest$=[3,n0,_LAPR,0,[_aA,_nT,_mR],
[[0,{[_hQ]:_aA}],[0,{[_hQ]:_nT}],[1,{[_hQ]:_mR}]],1],ListAccessPreviewsResponse$=[3,n0,_LAPRi,0,[_aPc,_nT],[()=>AccessPreviewsList,0],1],ListAnalyzedResourcesRequest$=[
3,n0,_LARR,0,[_aA,_rT,_nT,_mR],[0,0,0,1],1],ListAnalyzedResourcesResponse$=[3,n0,_LARRi,0,[_aRna,_nT],[()=>AnalyzedResourcesList,0],1],ListAnalyzersRequest$=[3,
n0,_LAR,0,[_nT,_mR,_t],[[0,{[_hQ]:_nT}],[1,{[_hQ]:_mR}],[0,{[_hQ]:_t}]]],ListAnalyzersResponse$=[3,n0,_LARi,0,[_ana,_nT],[()=>AnalyzersList,0],1],ListArchiveRulesRequest$=[
3,n0,_LARRis,0,[_aN,_nT,_mR],[[0,1],[0,{[_hQ]:_nT}],[1,{[_hQ]:_mR}]],1],ListArchiveRulesResponse$=[3,n0,_LARRist,0,[_aRr,_nT],[()=>ArchiveRulesList,0],1],ListFindingsRequest$=[
3,n0,_LFR,0,[_aA,_f,_sor,_nT,_mR],[0,()=>FilterCriteriaMap,()=>SortCriteria$,0,1],1],ListFindingsResponse$=[3,n0,_LFRi,0,[_fin,_nT],[()=>FindingsList,0],1],ListFindingsV2Request$=[
3,n0,_LFVR,0,[_aA,_f,_mR,_nT,_sor],[0,()=>FilterCriteriaMap,1,0,()=>SortCriteria$],1],ListFindingsV2Response$=[3,n0,_LFVRi,0,[_fin,_nT],[()=>FindingsListV2,0],1],
ListPolicyGenerationsRequest$=[3,n0,_LPGR,0,[_pA,_mR,_nT],[[0,{[_hQ]:_pA}],[1,{[_hQ]:_mR}],[0,{[_hQ]:_nT}]]],ListPolicyGenerationsResponse$=[3,n0,_LPGRi,0,[_pG,
_nT],[()=>PolicyGenerationList,0],1],ListTagsForResourceRequest$=[3,n0,_LTFRR,0,[_rA],[[0,1]],1],ListTagsForResourceResponse$=[3,n0,_LTFRRi,0,[_ta],[128]],Location$=[
3,n0,_L,0,[_pa,_sp],[()=>PathElementList,()=>Span$],2],PolicyGeneration$=[3,n0,_PG,0,[_jI,_pA,_st,_sO,_cO],[0,0,0,5,5],4],PolicyGenerationDetails$=[3,n0,_PGD,0,
[_pA],[0],1],Position$=[3,n0,_P,0,[_l,_col,_of],[1,1,1],3],RdsDbClusterSnapshotConfiguration$=[3,n0,_RDCSC,0,[_at,_kKI],[()=>RdsDbClusterSnapshotAttributesMap,0]],
RdsDbSnapshotConfiguration$=[3,n0,_RDSC,0,[_at,_kKI],[()=>RdsDbSnapshotAttributesMap,0]],ReasonSummary$=[3,n0,_RS,0,[_des,_sI,_sIt],[0,1,0]],RecommendationError$=[
3,n0,_RE,0,[_cod,_m],[0,0],2],ResourceTypeDetails$=[3,n0,_RTD,0,[_tAP,_tACA,_tAE],[1,1,1]],S3AccessPointConfiguration$=[3,n0,_SAPC,0,[_aPP,_pAB,_nO],[0,()=>S3PublicAccessBlockConfiguration$,
()=>NetworkOriginConfiguration$]],S3BucketAclGrantConfiguration$=[3,n0,_SBAGC,0,[_pe,_gra],[0,()=>AclGrantee$],2],S3BucketConfiguration$=[3,n0,_SBC,0,[_bP,_bAG,
_bPAB,_aPcc],[0,()=>S3BucketAclGrantConfigurationsList,()=>S3PublicAccessBlockConfiguration$,()=>S3AccessPointConfigurationsMap]],S3ExpressDirectoryAccessPointConfiguration$=[
3,n0,_SEDAPC,0,[_aPP,_nO],[0,()=>NetworkOriginConfiguration$]],S3ExpressDirectoryBucketConfiguration$=[3,n0,_SEDBC,0,[_bP,_aPcc],[0,()=>S3ExpressDirectoryAccessPointConfigurationsMap]],
S3PublicAccessBlockConfiguration$=[3,n0,_SPABC,0,[_iPA,_rPB],[2,2],2],SecretsManagerSecretConfiguration$=[3,n0,_SMSC,0,[_kKI,_sPe],[0,0]],SnsTopicConfiguration$=[
3,n0,_STC,0,[_tPo],[0]],SortCriteria$=[3,n0,_SC,0,[_aNt,_oB],[0,0]],Span$=[3,n0,_S,0,[_sta,_en],[()=>Position$,()=>Position$],2],SqsQueueConfiguration$=[3,n0,_SQC,
0,[_qP],[0]],StartPolicyGenerationRequest$=[3,n0,_SPGR,0,[_pGD,_cTD,_cTl],[()=>PolicyGenerationDetails$,()=>CloudTrailDetails$,[0,4]],1],StartPolicyGenerationResponse$=[
3,n0,_SPGRt,0,[_jI],[0],1],StartResourceScanRequest$=[3,n0,_SRSR,0,[_aA,_rA,_rOA],[0,0,0],2],StatusReason$=[3,n0,_SR,0,[_cod],[0],1],Substring$=[3,n0,_Su,0,[_sta,
_le],[1,1],2],TagResourceRequest$=[3,n0,_TRR,0,[_rA,_ta],[[0,1],128],2],TagResourceResponse$=[3,n0,_TRRa,0,[],[]],Trail$=[3,n0,_T,0,[_cTA,_reg,_aRl],[0,64,2],1],
TrailProperties$=[3,n0,_TP,0,[_cTA,_reg,_aRl],[0,64,2],1],UntagResourceRequest$=[3,n0,_URR,0,[_rA,_tK],[[0,1],[64,{[_hQ]:_tK}]],2],UntagResourceResponse$=[3,n0,
_URRn,0,[],[]],UnusedAccessConfiguration$=[3,n0,_UAC,0,[_uAA,_aRn],[1,()=>AnalysisRule$]],UnusedAccessFindingsStatistics$=[3,n0,_UAFS,0,[_uATS,_tA,_tAF,_tAFo,_tRF],
[()=>UnusedAccessTypeStatisticsList,()=>AccountAggregations,1,1,1]],UnusedAccessTypeStatistics$=[3,n0,_UATS,0,[_uAT,_to],[0,1]],UnusedAction$=[3,n0,_UA,0,[_ac,_lA],
[0,5],1],UnusedIamRoleDetails$=[3,n0,_UIRD,0,[_lA],[5]],UnusedIamUserAccessKeyDetails$=[3,n0,_UIUAKD,0,[_aKI,_lA],[0,5],1],UnusedIamUserPasswordDetails$=[3,n0,_UIUPD,
0,[_lA],[5]],UnusedPermissionDetails$=[3,n0,_UPD,0,[_sN,_a,_lA],[0,()=>UnusedActionList,5],1],UnusedPermissionsRecommendedStep$=[3,n0,_UPRS,0,[_rAec,_pUA,_rPec,
_ePI],[0,5,0,0],1],UpdateAnalyzerRequest$=[3,n0,_UAR,0,[_aN,_conf],[[0,1],()=>AnalyzerConfiguration$],1],UpdateAnalyzerResponse$=[3,n0,_UARp,0,[_conf],[()=>AnalyzerConfiguration$]],
UpdateArchiveRuleRequest$=[3,n0,_UARR,0,[_aN,_rN,_f,_cTl],[[0,1],[0,1],()=>FilterCriteriaMap,[0,4]],3],UpdateFindingsRequest$=[3,n0,_UFR,0,[_aA,_st,_id,_rA,_cTl],
[0,0,64,0,[0,4]],2],ValidatePolicyFinding$=[3,n0,_VPF,0,[_fD,_fT,_iCs,_lML,_lo],[0,0,0,0,()=>LocationList],5],ValidatePolicyRequest$=[3,n0,_VPR,0,[_pD,_pT,_loc,
_mR,_nT,_vPRT],[0,0,0,[1,{[_hQ]:_mR}],[0,{[_hQ]:_nT}],0],2],ValidatePolicyResponse$=[3,n0,_VPRa,0,[_fin,_nT],[()=>ValidatePolicyFindingList,0],1],ValidationExceptionField$=[
3,n0,_VEF,0,[_n,_m],[0,0],2],VpcConfiguration$=[3,n0,_VC,0,[_vI],[0],1],__Unit="unit",AccessList=[1,n0,_AL,0,()=>Access$],AccessPreviewFindingsList=[1,n0,_APFL,
0,()=>AccessPreviewFinding$],AccessPreviewsList=[1,n0,_APL,0,()=>AccessPreviewSummary$],AccountAggregations=[1,n0,_AA,0,()=>FindingAggregationAccountDetails$];var AnalysisRuleCriteriaList=[1,n0,_ARCL,0,()=>AnalysisRuleCriteria$],AnalyzedResourcesList=[1,n0,_ARL,0,()=>AnalyzedResourceSummary$],AnalyzersList=[1,n0,_ALn,
0,()=>AnalyzerSummary$],ArchiveRulesList=[1,n0,_ARLr,0,()=>ArchiveRuleSummary$];var FindingDetailsList=[1,n0,_FDL,0,()=>FindingDetails$];var FindingsList=[1,n0,_FL,0,()=>FindingSummary$],FindingsListV2=[1,n0,_FLV,0,()=>FindingSummaryV2$],FindingSourceList=[1,n0,_FSL,0,()=>FindingSource$],FindingsStatisticsList=[
1,n0,_FSLi,0,()=>FindingsStatistics$],GeneratedPolicyList=[1,n0,_GPL,0,()=>GeneratedPolicy$],InlineArchiveRulesList=[1,n0,_IARL,0,()=>InlineArchiveRule$],InternalAccessAnalysisRuleCriteriaList=[
1,n0,_IAARCL,0,()=>InternalAccessAnalysisRuleCriteria$],KmsGrantConfigurationsList=[1,n0,_KGCL,0,()=>KmsGrantConfiguration$];var LocationList=[1,n0,_LL,0,()=>Location$],PathElementList=[1,n0,_PEL,0,()=>PathElement$],PolicyGenerationList=[1,n0,_PGL,0,()=>PolicyGeneration$];var ReasonSummaryList=[1,n0,_RSL,0,()=>ReasonSummary$],RecommendedStepList=[1,n0,_RSLe,0,()=>RecommendedStep$];var S3BucketAclGrantConfigurationsList=[1,n0,_SBAGCL,0,()=>S3BucketAclGrantConfiguration$];var TrailList=[1,n0,_TLr,0,()=>Trail$],TrailPropertiesList=[1,n0,_TPL,0,()=>TrailProperties$],UnusedAccessTypeStatisticsList=[1,n0,_UATSL,0,()=>UnusedAccessTypeStatistics$],
UnusedActionList=[1,n0,_UAL,0,()=>UnusedAction$],ValidatePolicyFindingList=[1,n0,_VPFL,0,()=>ValidatePolicyFinding$],ValidationExceptionFieldList=[1,n0,_VEFL,0,
()=>ValidationExceptionField$];var ConfigurationsMap=[2,n0,_CM,0,0,()=>Configuration$],FilterCriteriaMap=[2,n0,_FCM,0,0,()=>Criterion$];var InternalAccessResourceTypeStatisticsMap=[2,n0,_IARTSM,0,0,()=>InternalAccessResourceTypeDetails$];var RdsDbClusterSnapshotAttributesMap=[2,n0,_RDCSAM,0,0,()=>RdsDbClusterSnapshotAttributeValue$],RdsDbSnapshotAttributesMap=[2,n0,_RDSAM,0,0,()=>RdsDbSnapshotAttributeValue$],
ResourceTypeStatisticsMap=[2,n0,_RTSM,0,0,()=>ResourceTypeDetails$],S3AccessPointConfigurationsMap=[2,n0,_SAPCM,0,0,()=>S3AccessPointConfiguration$],S3ExpressDirectoryAccessPointConfigurationsMap=[
2,n0,_SEDAPCM,0,0,()=>S3ExpressDirectoryAccessPointConfiguration$];var AclGrantee$=[4,n0,_AG,0,[_i,_u],[0,0]],AnalyzerConfiguration$=[4,n0,_AC,0,[_uAn,_iAn],[()=>UnusedAccessConfiguration$,()=>InternalAccessConfiguration$]],Configuration$=[
4,n0,_Co,0,[_eS,_eR,_iR,_eFSf,_kK,_rDCS,_rDS,_sMS,_sB,_sTn,_sQ,_sEDB,_dS,_dT],[()=>EbsSnapshotConfiguration$,()=>EcrRepositoryConfiguration$,()=>IamRoleConfiguration$,
()=>EfsFileSystemConfiguration$,()=>KmsKeyConfiguration$,()=>RdsDbClusterSnapshotConfiguration$,()=>RdsDbSnapshotConfiguration$,()=>SecretsManagerSecretConfiguration$,
()=>S3BucketConfiguration$,()=>SnsTopicConfiguration$,()=>SqsQueueConfiguration$,()=>S3ExpressDirectoryBucketConfiguration$,()=>DynamodbStreamConfiguration$,()=>DynamodbTableConfiguration$]],
FindingDetails$=[4,n0,_FD,0,[_iAD,_eAD,_uPD,_uIUAKD,_uIRD,_uIUPD],[()=>InternalAccessDetails$,()=>ExternalAccessDetails$,()=>UnusedPermissionDetails$,()=>UnusedIamUserAccessKeyDetails$,
()=>UnusedIamRoleDetails$,()=>UnusedIamUserPasswordDetails$]],FindingsStatistics$=[4,n0,_FSin,0,[_eAFS,_iAFS,_uAFS],[()=>ExternalAccessFindingsStatistics$,()=>InternalAccessFindingsStatistics$,
()=>UnusedAccessFindingsStatistics$]],NetworkOriginConfiguration$=[4,n0,_NOC,0,[_vC,_iCn],[()=>VpcConfiguration$,()=>InternetConfiguration$]],PathElement$=[4,n0,
_PE,0,[_ind,_k,_su,_v],[1,0,()=>Substring$,0]],RdsDbClusterSnapshotAttributeValue$=[4,n0,_RDCSAV,0,[_aI],[64]],RdsDbSnapshotAttributeValue$=[4,n0,_RDSAV,0,[_aI],
[64]],RecommendedStep$=[4,n0,_RSe,0,[_uPRS],[()=>UnusedPermissionsRecommendedStep$]],ApplyArchiveRule$=[9,n0,_AAR,{[_h]:["PUT","/archive-rule",200]},()=>ApplyArchiveRuleRequest$,
()=>__Unit],CancelPolicyGeneration$=[9,n0,_CPG,{[_h]:["PUT","/policy/generation/{jobId}",200]},()=>CancelPolicyGenerationRequest$,()=>CancelPolicyGenerationResponse$],
CheckAccessNotGranted$=[9,n0,_CANG,{[_h]:["POST","/policy/check-access-not-granted",200]},()=>CheckAccessNotGrantedRequest$,()=>CheckAccessNotGrantedResponse$],
CheckNoNewAccess$=[9,n0,_CNNA,{[_h]:["POST","/policy/check-no-new-access",200]},()=>CheckNoNewAccessRequest$,()=>CheckNoNewAccessResponse$],CheckNoPublicAccess$=[
9,n0,_CNPA,{[_h]:["POST","/policy/check-no-public-access",200]},()=>CheckNoPublicAccessRequest$,()=>CheckNoPublicAccessResponse$],CreateAccessPreview$=[9,n0,_CAP,
{[_h]:["PUT","/access-preview",200]},()=>CreateAccessPreviewRequest$,()=>CreateAccessPreviewResponse$],CreateAnalyzer$=[9,n0,_CA,{[_h]:["PUT","/analyzer",200]},
()=>CreateAnalyzerRequest$,()=>CreateAnalyzerResponse$],CreateArchiveRule$=[9,n0,_CARre,{[_h]:["PUT","/analyzer/{analyzerName}/archive-rule",200]},()=>CreateArchiveRuleRequest$,
()=>__Unit],CreateServiceLinkedAnalyzer$=[9,n0,_CSLA,{[_h]:["PUT","/service-linked-analyzer",200]},()=>CreateServiceLinkedAnalyzerRequest$,()=>CreateServiceLinkedAnalyzerResponse$],
DeleteAnalyzer$=[9,n0,_DA,{[_h]:["DELETE","/analyzer/{analyzerName}",200]},()=>DeleteAnalyzerRequest$,()=>__Unit],DeleteArchiveRule$=[9,n0,_DARe,{[_h]:["DELETE",
"/analyzer/{analyzerName}/archive-rule/{ruleName}",200]},()=>DeleteArchiveRuleRequest$,()=>__Unit],DeleteServiceLinkedAnalyzer$=[9,n0,_DSLA,{[_h]:["DELETE","/se\
rvice-linked-analyzer/{analyzerName}",200]},()=>DeleteServiceLinkedAnalyzerRequest$,()=>__Unit],GenerateFindingRecommendation$=[9,n0,_GFRen,{[_h]:["POST","/reco\
mmendation/{id}",200]},()=>GenerateFindingRecommendationRequest$,()=>__Unit],GetAccessPreview$=[9,n0,_GAP,{[_h]:["GET","/access-preview/{accessPreviewId}",200]},
()=>GetAccessPreviewRequest$,()=>GetAccessPreviewResponse$],GetAnalyzedResource$=[9,n0,_GARet,{[_h]:["GET","/analyzed-resource",200]},()=>GetAnalyzedResourceRequest$,
()=>GetAnalyzedResourceResponse$],GetAnalyzer$=[9,n0,_GA,{[_h]:["GET","/analyzer/{analyzerName}",200]},()=>GetAnalyzerRequest$,()=>GetAnalyzerResponse$],GetArchiveRule$=[
9,n0,_GARetr,{[_h]:["GET","/analyzer/{analyzerName}/archive-rule/{ruleName}",200]},()=>GetArchiveRuleRequest$,()=>GetArchiveRuleResponse$],GetFinding$=[9,n0,_GF,
{[_h]:["GET","/finding/{id}",200]},()=>GetFindingRequest$,()=>GetFindingResponse$],GetFindingRecommendation$=[9,n0,_GFRet,{[_h]:["GET","/recommendation/{id}",200]},
()=>GetFindingRecommendationRequest$,()=>GetFindingRecommendationResponse$],GetFindingsStatistics$=[9,n0,_GFS,{[_h]:["POST","/analyzer/findings/statistics",200]},
()=>GetFindingsStatisticsRequest$,()=>GetFindingsStatisticsResponse$],GetFindingV2$=[9,n0,_GFV,{[_h]:["GET","/findingv2/{id}",200]},()=>GetFindingV2Request$,()=>GetFindingV2Response$],
GetGeneratedPolicy$=[9,n0,_GGP,{[_h]:["GET","/policy/generation/{jobId}",200]},()=>GetGeneratedPolicyRequest$,()=>GetGeneratedPolicyResponse$],ListAccessPreviewFindings$=[
9,n0,_LAPF,{[_h]:["POST","/access-preview/{accessPreviewId}",200]},()=>ListAccessPreviewFindingsRequest$,()=>ListAccessPreviewFindingsResponse$],ListAccessPreviews$=[
9,n0,_LAP,{[_h]:["GET","/access-preview",200]},()=>ListAccessPreviewsRequest$,()=>ListAccessPreviewsResponse$],ListAnalyzedResources$=[9,n0,_LARis,{[_h]:["POST",
"/analyzed-resource",200]},()=>ListAnalyzedResourcesRequest$,()=>ListAnalyzedResourcesResponse$],ListAnalyzers$=[9,n0,_LA,{[_h]:["GET","/analyzer",200]},()=>ListAnalyzersRequest$,
()=>ListAnalyzersResponse$],ListArchiveRules$=[9,n0,_LARist,{[_h]:["GET","/analyzer/{analyzerName}/archive-rule",200]},()=>ListArchiveRulesRequest$,()=>ListArchiveRulesResponse$],
ListFindings$=[9,n0,_LF,{[_h]:["POST","/finding",200]},()=>ListFindingsRequest$,()=>ListFindingsResponse$],ListFindingsV2$=[9,n0,_LFV,{[_h]:["POST","/findingv2",
200]},()=>ListFindingsV2Request$,()=>ListFindingsV2Response$],ListPolicyGenerations$=[9,n0,_LPG,{[_h]:["GET","/policy/generation",200]},()=>ListPolicyGenerationsRequest$,
()=>ListPolicyGenerationsResponse$],ListTagsForResource$=[9,n0,_LTFR,{[_h]:["GET","/tags/{resourceArn}",200]},()=>ListTagsForResourceRequest$,()=>ListTagsForResourceResponse$],
StartPolicyGeneration$=[9,n0,_SPG,{[_h]:["PUT","/policy/generation",200]},()=>StartPolicyGenerationRequest$,()=>StartPolicyGenerationResponse$],StartResourceScan$=[
9,n0,_SRS,{[_h]:["POST","/resource/scan",200]},()=>StartResourceScanRequest$,()=>__Unit],TagResource$=[9,n0,_TR,{[_h]:["POST","/tags/{resourceArn}",200]},()=>TagResourceRequest$,
()=>TagResourceResponse$],UntagResource$=[9,n0,_UR,{[_h]:["DELETE","/tags/{resourceArn}",200]},()=>UntagResourceRequest$,()=>UntagResourceResponse$],UpdateAnalyzer$=[
9,n0,_UAp,{[_h]:["PUT","/analyzer/{analyzerName}",200]},()=>UpdateAnalyzerRequest$,()=>UpdateAnalyzerResponse$],UpdateArchiveRule$=[9,n0,_UARpd,{[_h]:["PUT","/a\
nalyzer/{analyzerName}/archive-rule/{ruleName}",200]},()=>UpdateArchiveRuleRequest$,()=>__Unit],UpdateFindings$=[9,n0,_UF,{[_h]:["PUT","/finding",200]},()=>UpdateFindingsRequest$,
()=>__Unit],ValidatePolicy$=[9,n0,_VP,{[_h]:["POST","/policy/validation",200]},()=>ValidatePolicyRequest$,()=>ValidatePolicyResponse$];var getRuntimeConfig=config=>({apiVersion:"2019-11-01",base64Decoder:config?.base64Decoder??$piece6.Ey,base64Encoder:config?.base64Encoder??$piece6.nk,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultAccessAnalyzerHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("\
aws.auth#sigv4"),signer:new $piece1.f2}],logger:config?.logger??new $piece4.N4,protocol:config?.protocol??$piece1.Yu,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.accessanalyzer",errorTypeRegistries,version:"2019-11-01",serviceTarget:"AccessAnalyzer"},serviceId:config?.serviceId??"AccessAn\
alyzer",sha256:config?.sha256??$piece2.T,urlParser:config?.urlParser??$piece6.Dl,utf8Decoder:config?.utf8Decoder??$piece6.ar,utf8Encoder:config?.utf8Encoder??$piece6.Pq});var getRuntimeConfig2=config=>{(0,$piece4.o_)(process.version);let defaultsMode=(0,$piece5.IZ)(config),defaultConfigProvider=()=>defaultsMode().
then($piece4.lT),clientSharedValues=getRuntimeConfig(config);(0,$piece4.I9)(process.version);let loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,$piece5.Z9)(
$piece1.$S,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??$piece6.n8,credentialDefaultProvider:config?.credentialDefaultProvider??
defaultProvider,defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,$piece4.pf)({serviceId:clientSharedValues.serviceId,clientVersion:package_default.
version}),maxAttempts:config?.maxAttempts??(0,$piece5.Z9)($piece4.qs,config),region:config?.region??(0,$piece5.Z9)($piece5.GG,{...$piece5.zH,
...loaderConfig}),requestHandler:$piece3.$.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??(0,$piece5.Z9)({...$piece4.kN,
default:async()=>(await defaultConfigProvider()).retryMode||$piece4.L0},config),streamCollector:config?.streamCollector??$piece6.kv,useDualstackEndpoint:config?.
useDualstackEndpoint??(0,$piece5.Z9)($piece5.e$,loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??(0,$piece5.Z9)($piece5.Ko,
loaderConfig),userAgentAppId:config?.userAgentAppId??(0,$piece5.Z9)($piece4.hV,loaderConfig)}};var getHttpAuthExtensionConfiguration=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign((0,$piece4.Rq)(runtimeConfig),(0,$piece4.xA)(
runtimeConfig),(0,$piece5.eS)(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,$piece4.$3)(extensionConfiguration),(0,$piece4.uv)(extensionConfiguration),
(0,$piece5.jt)(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};var AccessAnalyzerClient=class extends $piece4.Kj{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=
_config_0;let _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,$piece4.Dc)(_config_1),_config_3=(0,$piece4.$z)(_config_2),_config_4=(0,$piece5.TD)(
_config_3),_config_5=_config_4,_config_6=(0,$piece4.Co)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,
configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,$piece6.wq)(this.config)),this.middlewareStack.use((0,$piece4.sM)(this.
config)),this.middlewareStack.use((0,$piece4.ey)(this.config)),this.middlewareStack.use((0,$piece5.vK)(this.config)),this.middlewareStack.use((0,$piece4.TC)(
this.config)),this.middlewareStack.use((0,$piece4.Y7)(this.config)),this.middlewareStack.use((0,$piece4.n4)(this.config)),this.middlewareStack.use(
(0,$piece4.wB)(this.config,{httpAuthSchemeParametersProvider:defaultAccessAnalyzerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new $piece4.h$(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,$piece4.lW)(this.config))}destroy(){super.destroy()}};var command=(0,$piece4.k8)(commonParams,"AccessAnalyzer","AccessAnalyzerClient",$piece4.rD),_ep0={},_mw0=(Command,cs,config,o2)=>[];var GetAnalyzerCommand=class extends command(_ep0,_mw0,"GetAnalyzer",GetAnalyzer$){};var GetFindingV2Command=class extends command(_ep0,_mw0,"GetFindingV2",GetFindingV2$){};var ListAnalyzersCommand=class extends command(_ep0,_mw0,"ListAnalyzers",ListAnalyzers$){};var ListFindingsV2Command=class extends command(_ep0,_mw0,"ListFindingsV2",ListFindingsV2$){};var defaultIAMHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,$piece6.ug)(context).operation,region:await (0,$piece6.te)(config.
region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption2(authParameters){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"iam",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
var defaultIAMHttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption2(authParameters))}
return options},resolveHttpAuthSchemeConfig2=config=>{let config_0=(0,$piece1.ho)(config);return Object.assign(config_0,{authSchemePreference:(0,$piece6.te)(
config.authSchemePreference??[])})};var resolveClientEndpointParameters2=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"iam"}),commonParams2={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var package_default2={name:"@aws-sdk/client-iam",version:"3.1169.0",description:"AWS SDK for JavaScript Iam Client for Node.js, Browser and React Native",homepage:"\
https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-iam",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/s\
dk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-iam"},files:["dist-*/**"],sideEffects:!1,main:"\
./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vitest watch --passWithNoTests","test:integration":"yarn g:vi\
test run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:e2e":"y\
arn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./tes\
t/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.97","@aws-sdk/types":"^3.975.1","@smithy/core":"\
^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapsho\
t-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"\
^4.0.17"},engines:{node:">=20.0.0"}};var v="ref",w="authSchemes",x="name",y="signingRegion",a2=-1,b2=!0,c2="isSet",d2="PartitionResult",e2="stringEquals",f2="booleanEquals",g2="getAttr",h2={[v]:"En\
dpoint"},i2={fn:g2,argv:[{[v]:d2},"name"]},j2={[v]:d2},k2={[w]:[{[x]:"sigv4",[y]:"us-east-1"}]},l={[w]:[{[x]:"sigv4",[y]:"cn-north-1"}]},m={[w]:[{[x]:"sigv4",[y]:"\
us-gov-west-1"}]},n={[w]:[{[x]:"sigv4",[y]:"us-iso-east-1"}]},o={[w]:[{[x]:"sigv4",[y]:"us-isob-east-1"}]},p={[w]:[{[x]:"sigv4",[y]:"eu-isoe-west-1"}]},q={[w]:[
{[x]:"sigv4",[y]:"us-isof-south-1"}]},s={[w]:[{[x]:"sigv4",[y]:"eusc-de-east-1"}]},t={[w]:[{[x]:"sigv4",[y]:"{PartitionResult#implicitGlobalRegion}"}]},u=[{[v]:"\
Region"}],_data2={conditions:[[c2,[h2]],[c2,u],["aws.partition",u,d2],[e2,[i2,"aws"]],[e2,[i2,"aws-cn"]],[e2,[i2,"aws-us-gov"]],[e2,[i2,"aws-iso"]],[f2,[{[v]:"U\
seFIPS"},b2]],[f2,[{[v]:"UseDualStack"},b2]],[e2,[i2,"aws-iso-b"]],[e2,[i2,"aws-iso-e"]],[e2,[i2,"aws-iso-f"]],[e2,[i2,"aws-eusc"]],[f2,[{fn:g2,argv:[j2,"suppor\
tsDualStack"]},b2]],[f2,[{fn:g2,argv:[j2,"supportsFIPS"]},b2]]],results:[[a2],[a2,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a2,"Inva\
lid Configuration: Dualstack and custom endpoint are not supported"],[h2,{}],["https://iam.amazonaws.com",k2],["https://iam-fips.amazonaws.com",k2],["https://ia\
m.global.api.aws",k2],["https://iam-fips.global.api.aws",k2],["https://iam.global.api.amazonwebservices.com.cn",l],["https://iam-fips.api.amazonwebservices.com.\
cn",l],["https://iam.cn-north-1.amazonaws.com.cn",l],["https://iam-fips.amazonaws.com.cn",l],["https://iam.us-gov.api.aws",m],["https://iam.us-gov.amazonaws.com",
m],["https://iam.us-iso-east-1.c2s.ic.gov",n],["https://iam-fips.us-iso-east-1.c2s.ic.gov",n],["https://iam.api.aws.ic.gov",n],["https://iam-fips.api.aws.ic.gov",
n],["https://iam.us-isob-east-1.sc2s.sgov.gov",o],["https://iam-fips.us-isob-east-1.sc2s.sgov.gov",o],["https://iam.api.aws.scloud",o],["https://iam-fips.api.aw\
s.scloud",o],["https://iam.eu-isoe-west-1.cloud.adc-e.uk",p],["https://iam-fips.cloud.adc-e.uk",p],["https://iam.api.cloud-aws.adc-e.uk",p],["https://iam-fips.a\
pi.cloud-aws.adc-e.uk",p],["https://iam.us-isof-south-1.csp.hci.ic.gov",q],["https://iam-fips.csp.hci.ic.gov",q],["https://iam.api.aws.hci.ic.gov",q],["https://\
iam-fips.api.aws.hci.ic.gov",q],["https://iam.eusc-de-east-1.amazonaws.eu",s],["https://iam-fips.amazonaws.eu",s],["https://iam.global.api.amazonwebservices.eu",
s],["https://iam-fips.api.amazonwebservices.eu",s],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",t],[a2,"FIPS \
and DualStack are enabled, but this partition does not support one or both"],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffi\
x}",t],[a2,"FIPS is enabled but this partition does not support FIPS"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",
t],[a2,"DualStack is enabled but this partition does not support DualStack"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",t],
[a2,"Invalid Configuration: Missing Region"]]},root2=2,r2=1e8,nodes2=new Int32Array([-1,1,-1,0,42,3,1,4,r2+41,2,5,r2+41,3,39,6,4,36,7,5,35,8,6,32,9,7,20,10,8,15,
11,9,r2+18,12,10,r2+22,13,11,r2+26,14,12,r2+30,r2+40,9,r2+20,16,10,r2+24,17,11,r2+28,18,12,r2+32,19,13,r2+38,r2+39,8,26,21,9,r2+19,22,10,r2+23,23,11,r2+27,24,12,
r2+31,25,14,r2+36,r2+37,9,r2+21,27,10,r2+25,28,11,r2+29,29,12,r2+33,30,13,31,r2+35,14,r2+34,r2+35,7,34,33,8,r2+16,r2+14,8,r2+17,r2+15,8,r2+12,r2+13,7,38,37,8,r2+
8,r2+10,8,r2+9,r2+11,7,41,40,8,r2+6,r2+4,8,r2+7,r2+5,7,r2+1,43,8,r2+2,r2+3]),bdd2=$piece4.d5.from(nodes2,root2,_data2.conditions,_data2.results);var cache2=new $piece4.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver2=(endpointParams,context={})=>cache2.get(endpointParams,
()=>(0,$piece4.cH)(bdd2,{endpointParams,logger:context.logger}));$piece4.mw.aws=$piece4.UF;var IAMServiceException=class _IAMServiceException extends $piece4.TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_IAMServiceException.prototype)}};var ConcurrentModificationException=class _ConcurrentModificationException extends IAMServiceException{static shapeId="com.amazonaws.iam#ConcurrentModificationE\
xception";name="ConcurrentModificationException";$fault="client";constructor(opts){super({name:"ConcurrentModificationException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_ConcurrentModificationException.prototype)}},NoSuchEntityException=class _NoSuchEntityException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#NoSuchEntityException";name="NoSuchEntityException";$fault="client";constructor(opts){super({name:"NoSuchEntityException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_NoSuchEntityException.prototype)}},ServiceFailureException=class _ServiceFailureException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#ServiceFailureException";name="ServiceFailureException";$fault="server";constructor(opts){super({name:"ServiceFailureException",$fault:"server",
...opts}),Object.setPrototypeOf(this,_ServiceFailureException.prototype)}},AccountNotManagementOrDelegatedAdministratorException=class _AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";name="AccountNotManagementOrDelegatedAdministratorException";$fault="client";Message;constructor(opts){
super({name:"AccountNotManagementOrDelegatedAdministratorException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccountNotManagementOrDelegatedAdministratorException.
prototype),this.Message=opts.Message}},EntityAlreadyExistsException=class _EntityAlreadyExistsException extends IAMServiceException{static shapeId="com.amazonaw\
s.iam#EntityAlreadyExistsException";name="EntityAlreadyExistsException";$fault="client";constructor(opts){super({name:"EntityAlreadyExistsException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_EntityAlreadyExistsException.prototype)}},InvalidInputException=class _InvalidInputException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidInputException";name="InvalidInputException";$fault="client";constructor(opts){super({name:"InvalidInputException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidInputException.prototype)}},LimitExceededException=class _LimitExceededException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#LimitExceededException";name="LimitExceededException";$fault="client";constructor(opts){super({name:"LimitExceededException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_LimitExceededException.prototype)}},MalformedPolicyDocumentException=class _MalformedPolicyDocumentException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(opts){super({name:"MalformedPolicyDocume\
ntException",$fault:"client",...opts}),Object.setPrototypeOf(this,_MalformedPolicyDocumentException.prototype)}},NameConflictException=class _NameConflictException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#NameConflictException";name="NameConflictException";$fault="client";constructor(opts){super({name:"NameConflictException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_NameConflictException.prototype)}},RoleModifiedException=class _RoleModifiedException extends IAMServiceException{static shapeId="co\
m.amazonaws.iam#RoleModifiedException";name="RoleModifiedException";$fault="client";constructor(opts){super({name:"RoleModifiedException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_RoleModifiedException.prototype)}},RoleTemplateDisabledException=class _RoleTemplateDisabledException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#RoleTemplateDisabledException";name="RoleTemplateDisabledException";$fault="client";constructor(opts){super({name:"RoleTemplateDisabledExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_RoleTemplateDisabledException.prototype)}},UnmodifiableEntityException=class _UnmodifiableEntityException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#UnmodifiableEntityException";name="UnmodifiableEntityException";$fault="client";constructor(opts){super({name:"UnmodifiableEntityException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_UnmodifiableEntityException.prototype)}},PolicyNotAttachableException=class _PolicyNotAttachableException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#PolicyNotAttachableException";name="PolicyNotAttachableException";$fault="client";constructor(opts){super({name:"PolicyNotAttachableException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_PolicyNotAttachableException.prototype)}},EntityTemporarilyUnmodifiableException=class _EntityTemporarilyUnmodifiableException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#EntityTemporarilyUnmodifiableException";name="EntityTemporarilyUnmodifiableException";$fault="client";constructor(opts){super({name:"EntityTem\
porarilyUnmodifiableException",$fault:"client",...opts}),Object.setPrototypeOf(this,_EntityTemporarilyUnmodifiableException.prototype)}},InvalidUserTypeException=class _InvalidUserTypeException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidUserTypeException";name="InvalidUserTypeException";$fault="client";constructor(opts){super({name:"InvalidUserTypeException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_InvalidUserTypeException.prototype)}},PasswordPolicyViolationException=class _PasswordPolicyViolationException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#PasswordPolicyViolationException";name="PasswordPolicyViolationException";$fault="client";constructor(opts){super({name:"PasswordPolicyViolati\
onException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PasswordPolicyViolationException.prototype)}},OpenIdIdpCommunicationErrorException=class _OpenIdIdpCommunicationErrorException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#OpenIdIdpCommunicationErrorException";name="OpenIdIdpCommunicationErrorException";$fault="client";constructor(opts){super({name:"OpenIdIdpComm\
unicationErrorException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpenIdIdpCommunicationErrorException.prototype)}},ServiceNotSupportedException=class _ServiceNotSupportedException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#ServiceNotSupportedException";name="ServiceNotSupportedException";$fault="client";constructor(opts){super({name:"ServiceNotSupportedException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_ServiceNotSupportedException.prototype)}},DeleteConflictException=class _DeleteConflictException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#DeleteConflictException";name="DeleteConflictException";$fault="client";constructor(opts){super({name:"DeleteConflictException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_DeleteConflictException.prototype)}},OrganizationNotFoundException=class _OrganizationNotFoundException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#OrganizationNotFoundException";name="OrganizationNotFoundException";$fault="client";Message;constructor(opts){super({name:"OrganizationNotFoun\
dException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OrganizationNotFoundException.prototype),this.Message=opts.Message}},OrganizationNotInAllFeaturesModeException=class _OrganizationNotInAllFeaturesModeException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";name="OrganizationNotInAllFeaturesModeException";$fault="client";Message;constructor(opts){super({name:"\
OrganizationNotInAllFeaturesModeException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OrganizationNotInAllFeaturesModeException.prototype),this.Message=
opts.Message}},ServiceAccessNotEnabledException=class _ServiceAccessNotEnabledException extends IAMServiceException{static shapeId="com.amazonaws.iam#ServiceAcc\
essNotEnabledException";name="ServiceAccessNotEnabledException";$fault="client";Message;constructor(opts){super({name:"ServiceAccessNotEnabledException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ServiceAccessNotEnabledException.prototype),this.Message=opts.Message}},FeatureDisabledException=class _FeatureDisabledException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#FeatureDisabledException";name="FeatureDisabledException";$fault="client";constructor(opts){super({name:"FeatureDisabledException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_FeatureDisabledException.prototype)}},InvalidAuthenticationCodeException=class _InvalidAuthenticationCodeException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidAuthenticationCodeException";name="InvalidAuthenticationCodeException";$fault="client";constructor(opts){super({name:"InvalidAuthentica\
tionCodeException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidAuthenticationCodeException.prototype)}},CallerIsNotManagementAccountException=class _CallerIsNotManagementAccountException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#CallerIsNotManagementAccountException";name="CallerIsNotManagementAccountException";$fault="client";Message;constructor(opts){super({name:"Cal\
lerIsNotManagementAccountException",$fault:"client",...opts}),Object.setPrototypeOf(this,_CallerIsNotManagementAccountException.prototype),this.Message=opts.Message}},
FeatureEnabledException=class _FeatureEnabledException extends IAMServiceException{static shapeId="com.amazonaws.iam#FeatureEnabledException";name="FeatureEnabl\
edException";$fault="client";constructor(opts){super({name:"FeatureEnabledException",$fault:"client",...opts}),Object.setPrototypeOf(this,_FeatureEnabledException.
prototype)}},ReportGenerationLimitExceededException=class _ReportGenerationLimitExceededException extends IAMServiceException{static shapeId="com.amazonaws.iam#\
ReportGenerationLimitExceededException";name="ReportGenerationLimitExceededException";$fault="client";constructor(opts){super({name:"ReportGenerationLimitExceed\
edException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReportGenerationLimitExceededException.prototype)}},CredentialReportExpiredException=class _CredentialReportExpiredException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#CredentialReportExpiredException";name="CredentialReportExpiredException";$fault="client";constructor(opts){super({name:"CredentialReportExpir\
edException",$fault:"client",...opts}),Object.setPrototypeOf(this,_CredentialReportExpiredException.prototype)}},CredentialReportNotPresentException=class _CredentialReportNotPresentException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#CredentialReportNotPresentException";name="CredentialReportNotPresentException";$fault="client";constructor(opts){super({name:"CredentialRepor\
tNotPresentException",$fault:"client",...opts}),Object.setPrototypeOf(this,_CredentialReportNotPresentException.prototype)}},CredentialReportNotReadyException=class _CredentialReportNotReadyException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#CredentialReportNotReadyException";name="CredentialReportNotReadyException";$fault="client";constructor(opts){super({name:"CredentialReportNot\
ReadyException",$fault:"client",...opts}),Object.setPrototypeOf(this,_CredentialReportNotReadyException.prototype)}},UnrecognizedPublicKeyEncodingException=class _UnrecognizedPublicKeyEncodingException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";name="UnrecognizedPublicKeyEncodingException";$fault="client";constructor(opts){super({name:"Unrecogni\
zedPublicKeyEncodingException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnrecognizedPublicKeyEncodingException.prototype)}},PolicyEvaluationException=class _PolicyEvaluationException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#PolicyEvaluationException";name="PolicyEvaluationException";$fault="server";constructor(opts){super({name:"PolicyEvaluationException",$fault:"\
server",...opts}),Object.setPrototypeOf(this,_PolicyEvaluationException.prototype)}},KeyPairMismatchException=class _KeyPairMismatchException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#KeyPairMismatchException";name="KeyPairMismatchException";$fault="client";constructor(opts){super({name:"KeyPairMismatchException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_KeyPairMismatchException.prototype)}},MalformedCertificateException=class _MalformedCertificateException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#MalformedCertificateException";name="MalformedCertificateException";$fault="client";constructor(opts){super({name:"MalformedCertificateExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_MalformedCertificateException.prototype)}},DuplicateCertificateException=class _DuplicateCertificateException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#DuplicateCertificateException";name="DuplicateCertificateException";$fault="client";constructor(opts){super({name:"DuplicateCertificateExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_DuplicateCertificateException.prototype)}},InvalidCertificateException=class _InvalidCertificateException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidCertificateException";name="InvalidCertificateException";$fault="client";constructor(opts){super({name:"InvalidCertificateException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidCertificateException.prototype)}},DuplicateSSHPublicKeyException=class _DuplicateSSHPublicKeyException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#DuplicateSSHPublicKeyException";name="DuplicateSSHPublicKeyException";$fault="client";constructor(opts){super({name:"DuplicateSSHPublicKeyExce\
ption",$fault:"client",...opts}),Object.setPrototypeOf(this,_DuplicateSSHPublicKeyException.prototype)}},InvalidPublicKeyException=class _InvalidPublicKeyException extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidPublicKeyException";name="InvalidPublicKeyException";$fault="client";constructor(opts){super({name:"InvalidPublicKeyException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidPublicKeyException.prototype)}};var _A2="Arn";var _ANMODAE="AccountNotManagementOrDelegatedAdministratorException";var _ANct="ActionName";var _APB="AttachedPermissionsBoundary";var _ARPD="AssumeRolePolicyDocument";var _C2="Code";var _CD="CreateDate";var _CINMAE="CallerIsNotManagementAccountException";var _CME="ConcurrentModificationException";var _CREE="CredentialReportExpiredException",_CRNPE="CredentialReportNotPresentException",_CRNRE="CredentialReportNotReadyException";var _D="Description";var _DCE="DeleteConflictException",_DCEu="DuplicateCertificateException";var _DSSHPKE="DuplicateSSHPublicKeyException";var _E="Error";var _EAEE="EntityAlreadyExistsException";var _EDr="ErrorDetails";var _ETUE="EntityTemporarilyUnmodifiableException";var _FDE="FeatureDisabledException",_FEE="FeatureEnabledException";var _GR="GetRole";var _GRR="GetRoleRequest",_GRRe="GetRoleResponse";var _GSLAD="GenerateServiceLastAccessedDetails",_GSLADR="GenerateServiceLastAccessedDetailsRequest",_GSLADRe="GenerateServiceLastAccessedDetailsResponse",_GSLADRet="\
GetServiceLastAccessedDetailsRequest",_GSLADRete="GetServiceLastAccessedDetailsResponse";var _GSLADe="GetServiceLastAccessedDetails";var _GU="GetUser";var _GUR="GetUserRequest",_GURe="GetUserResponse",_Gr="Granularity";var _IACE="InvalidAuthenticationCodeException",_ICE="InvalidCertificateException";var _IIE="InvalidInputException";var _IPKE="InvalidPublicKeyException";var _IT="IsTruncated",_IUTE="InvalidUserTypeException";var _JCD="JobCreationDate",_JCDo="JobCompletionDate",_JI="JobId",_JS="JobStatus",_JT="JobType";var _K="Key";var _KPME="KeyPairMismatchException";var _LA2="LastAuthenticated";var _LAE="LastAuthenticatedEntity",_LAEa="LastAccessedEntity";var _LAR2="LastAuthenticatedRegion";var _LARa="LastAccessedRegion";var _LATa="LastAccessedTime";var _LEE="LimitExceededException";var _LR="ListRoles";var _LRR="ListRolesRequest",_LRRi="ListRolesResponse";var _LUD="LastUsedDate";var _M="Message";var _MCE="MalformedCertificateException";var _MI="MaxItems";var _MPDE="MalformedPolicyDocumentException";var _MSD="MaxSessionDuration";var _Ma="Marker";var _NCE="NameConflictException";var _NSEE="NoSuchEntityException";var _OIICEE="OpenIdIdpCommunicationErrorException";var _ONFE="OrganizationNotFoundException",_ONIAFME="OrganizationNotInAllFeaturesModeException";var _PB="PermissionsBoundary",_PBA="PermissionsBoundaryArn";var _PBT="PermissionsBoundaryType";var _PEE="PolicyEvaluationException";var _PLU="PasswordLastUsed";var _PNAE="PolicyNotAttachableException";var _PPVE="PasswordPolicyViolationException";var _PPat="PathPrefix";var _Pa="Path";var _R="Region";var _RGLEE="ReportGenerationLimitExceededException";var _RIo="RoleId";var _RLU="RoleLastUsed";var _RME="RoleModifiedException";var _RN="RoleName";var _RTDE="RoleTemplateDisabledException";var _Ro="Role",_Rol="Roles";var _SANEE="ServiceAccessNotEnabledException";var _SFE="ServiceFailureException";var _SLA="ServicesLastAccessed",_SLAe="ServiceLastAccessed";var _SN="ServiceName",_SNSE="ServiceNotSupportedException",_SNe="ServiceNamespace";var _SRT="SourceRoleTemplate";var _T2="Tags",_TA="TemplateArn",_TAE="TotalAuthenticatedEntities",_TALA="TrackedActionsLastAccessed",_TALAr="TrackedActionLastAccessed";var _TMV="TemplateMinorVersion";var _Ta="Tag";var _UEE2="UnmodifiableEntityException";var _UI="UserId";var _UN="UserName";var _UPKEE="UnrecognizedPublicKeyEncodingException";var _Us="User";var _Val="Value";var _aQE="awsQueryError",_c2="client";var _e2="error";var _hE2="httpError";var _m2="message";var _rLT="roleListType",_s2="smithy.ts.sdk.synthetic.com.amazonaws.iam";var _se2="server",_tLT="tagListType";var n02="com.amazonaws.iam",_s_registry2=new $piece6.OF(_s2),IAMServiceException$=[-3,_s2,"IAMServiceException",0,[],[]];_s_registry2.registerError(IAMServiceException$,
IAMServiceException);var n0_registry2=new $piece6.OF(n02),AccountNotManagementOrDelegatedAdministratorException$=[-3,n02,_ANMODAE,{[_e2]:_c2,[_hE2]:400},[_M],
[0]];n0_registry2.registerError(AccountNotManagementOrDelegatedAdministratorException$,AccountNotManagementOrDelegatedAdministratorException);var CallerIsNotManagementAccountException$=[
-3,n02,_CINMAE,{[_e2]:_c2,[_hE2]:400},[_M],[0]];n0_registry2.registerError(CallerIsNotManagementAccountException$,CallerIsNotManagementAccountException);var ConcurrentModificationException$=[
-3,n02,_CME,{[_aQE]:["ConcurrentModification",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(ConcurrentModificationException$,ConcurrentModificationException);
var CredentialReportExpiredException$=[-3,n02,_CREE,{[_aQE]:["ReportExpired",410],[_e2]:_c2,[_hE2]:410},[_m2],[0]];n0_registry2.registerError(CredentialReportExpiredException$,
CredentialReportExpiredException);var CredentialReportNotPresentException$=[-3,n02,_CRNPE,{[_aQE]:["ReportNotPresent",410],[_e2]:_c2,[_hE2]:410},[_m2],[0]];n0_registry2.
registerError(CredentialReportNotPresentException$,CredentialReportNotPresentException);var CredentialReportNotReadyException$=[-3,n02,_CRNRE,{[_aQE]:["ReportIn\
Progress",404],[_e2]:_c2,[_hE2]:404},[_m2],[0]];n0_registry2.registerError(CredentialReportNotReadyException$,CredentialReportNotReadyException);var DeleteConflictException$=[
-3,n02,_DCE,{[_aQE]:["DeleteConflict",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(DeleteConflictException$,DeleteConflictException);var DuplicateCertificateException$=[
-3,n02,_DCEu,{[_aQE]:["DuplicateCertificate",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(DuplicateCertificateException$,DuplicateCertificateException);
var DuplicateSSHPublicKeyException$=[-3,n02,_DSSHPKE,{[_aQE]:["DuplicateSSHPublicKey",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(DuplicateSSHPublicKeyException$,
DuplicateSSHPublicKeyException);var EntityAlreadyExistsException$=[-3,n02,_EAEE,{[_aQE]:["EntityAlreadyExists",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.
registerError(EntityAlreadyExistsException$,EntityAlreadyExistsException);var EntityTemporarilyUnmodifiableException$=[-3,n02,_ETUE,{[_aQE]:["EntityTemporarilyU\
nmodifiable",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(EntityTemporarilyUnmodifiableException$,EntityTemporarilyUnmodifiableException);var FeatureDisabledException$=[
-3,n02,_FDE,{[_aQE]:["FeatureDisabled",404],[_e2]:_c2,[_hE2]:404},[_m2],[0]];n0_registry2.registerError(FeatureDisabledException$,FeatureDisabledException);var FeatureEnabledException$=[
-3,n02,_FEE,{[_aQE]:["FeatureEnabled",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(FeatureEnabledException$,FeatureEnabledException);var InvalidAuthenticationCodeException$=[
-3,n02,_IACE,{[_aQE]:["InvalidAuthenticationCode",403],[_e2]:_c2,[_hE2]:403},[_m2],[0]];n0_registry2.registerError(InvalidAuthenticationCodeException$,InvalidAuthenticationCodeException);
var InvalidCertificateException$=[-3,n02,_ICE,{[_aQE]:["InvalidCertificate",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(InvalidCertificateException$,
InvalidCertificateException);var InvalidInputException$=[-3,n02,_IIE,{[_aQE]:["InvalidInput",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(InvalidInputException$,
InvalidInputException);var InvalidPublicKeyException$=[-3,n02,_IPKE,{[_aQE]:["InvalidPublicKey",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(
InvalidPublicKeyException$,InvalidPublicKeyException);var InvalidUserTypeException$=[-3,n02,_IUTE,{[_aQE]:["InvalidUserType",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];
n0_registry2.registerError(InvalidUserTypeException$,InvalidUserTypeException);var KeyPairMismatchException$=[-3,n02,_KPME,{[_aQE]:["KeyPairMismatch",400],[_e2]:_c2,
[_hE2]:400},[_m2],[0]];n0_registry2.registerError(KeyPairMismatchException$,KeyPairMismatchException);var LimitExceededException$=[-3,n02,_LEE,{[_aQE]:["LimitEx\
ceeded",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(LimitExceededException$,LimitExceededException);var MalformedCertificateException$=[-3,
n02,_MCE,{[_aQE]:["MalformedCertificate",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(MalformedCertificateException$,MalformedCertificateException);
var MalformedPolicyDocumentException$=[-3,n02,_MPDE,{[_aQE]:["MalformedPolicyDocument",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(MalformedPolicyDocumentException$,
MalformedPolicyDocumentException);var NameConflictException$=[-3,n02,_NCE,{[_aQE]:["NameConflict",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(
NameConflictException$,NameConflictException);var NoSuchEntityException$=[-3,n02,_NSEE,{[_aQE]:["NoSuchEntity",404],[_e2]:_c2,[_hE2]:404},[_m2],[0]];n0_registry2.
registerError(NoSuchEntityException$,NoSuchEntityException);var OpenIdIdpCommunicationErrorException$=[-3,n02,_OIICEE,{[_aQE]:["OpenIdIdpCommunicationError",400],
[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(OpenIdIdpCommunicationErrorException$,OpenIdIdpCommunicationErrorException);var OrganizationNotFoundException$=[
-3,n02,_ONFE,{[_e2]:_c2,[_hE2]:400},[_M],[0]];n0_registry2.registerError(OrganizationNotFoundException$,OrganizationNotFoundException);var OrganizationNotInAllFeaturesModeException$=[
-3,n02,_ONIAFME,{[_e2]:_c2,[_hE2]:400},[_M],[0]];n0_registry2.registerError(OrganizationNotInAllFeaturesModeException$,OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$=[-3,n02,_PPVE,{[_aQE]:["PasswordPolicyViolation",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(PasswordPolicyViolationException$,
PasswordPolicyViolationException);var PolicyEvaluationException$=[-3,n02,_PEE,{[_aQE]:["PolicyEvaluation",500],[_e2]:_se2,[_hE2]:500},[_m2],[0]];n0_registry2.registerError(
PolicyEvaluationException$,PolicyEvaluationException);var PolicyNotAttachableException$=[-3,n02,_PNAE,{[_aQE]:["PolicyNotAttachable",400],[_e2]:_c2,[_hE2]:400},
[_m2],[0]];n0_registry2.registerError(PolicyNotAttachableException$,PolicyNotAttachableException);var ReportGenerationLimitExceededException$=[-3,n02,_RGLEE,{[_aQE]:[
"ReportGenerationLimitExceeded",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(ReportGenerationLimitExceededException$,ReportGenerationLimitExceededException);
var RoleModifiedException$=[-3,n02,_RME,{[_aQE]:["RoleModified",409],[_e2]:_c2,[_hE2]:409},[_m2],[0]];n0_registry2.registerError(RoleModifiedException$,RoleModifiedException);
var RoleTemplateDisabledException$=[-3,n02,_RTDE,{[_aQE]:["RoleTemplateDisabled",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(RoleTemplateDisabledException$,
RoleTemplateDisabledException);var ServiceAccessNotEnabledException$=[-3,n02,_SANEE,{[_e2]:_c2,[_hE2]:400},[_M],[0]];n0_registry2.registerError(ServiceAccessNotEnabledException$,
ServiceAccessNotEnabledException);var ServiceFailureException$=[-3,n02,_SFE,{[_aQE]:["ServiceFailure",500],[_e2]:_se2,[_hE2]:500},[_m2],[0]];n0_registry2.registerError(
ServiceFailureException$,ServiceFailureException);var ServiceNotSupportedException$=[-3,n02,_SNSE,{[_aQE]:["NotSupportedService",404],[_e2]:_c2,[_hE2]:404},[_m2],
[0]];n0_registry2.registerError(ServiceNotSupportedException$,ServiceNotSupportedException);var UnmodifiableEntityException$=[-3,n02,_UEE2,{[_aQE]:["Unmodifiabl\
eEntity",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(UnmodifiableEntityException$,UnmodifiableEntityException);var UnrecognizedPublicKeyEncodingException$=[
-3,n02,_UPKEE,{[_aQE]:["UnrecognizedPublicKeyEncoding",400],[_e2]:_c2,[_hE2]:400},[_m2],[0]];n0_registry2.registerError(UnrecognizedPublicKeyEncodingException$,
UnrecognizedPublicKeyEncodingException);var errorTypeRegistries2=[_s_registry2,n0_registry2];var AttachedPermissionsBoundary$=[3,n02,_APB,0,[_PBT,_PBA],[0,0]];var ErrorDetails$=[3,n02,_EDr,0,[_M,_C2],[0,0],2];var GenerateServiceLastAccessedDetailsRequest$=[3,n02,_GSLADR,0,[_A2,_Gr],[0,0],1],GenerateServiceLastAccessedDetailsResponse$=[3,n02,_GSLADRe,0,[_JI],[0]];var GetRoleRequest$=[3,n02,_GRR,0,[_RN],[0],1],GetRoleResponse$=[3,n02,_GRRe,0,[_Ro],[()=>Role$],1];var GetServiceLastAccessedDetailsRequest$=[3,n02,_GSLADRet,0,[_JI,_MI,_Ma],[0,1,0],1],GetServiceLastAccessedDetailsResponse$=[3,n02,_GSLADRete,0,[_JS,_JCD,_SLA,
_JCDo,_JT,_IT,_Ma,_E],[0,4,()=>ServicesLastAccessed,4,0,2,0,()=>ErrorDetails$],4];var GetUserRequest$=[3,n02,_GUR,0,[_UN],[0]],GetUserResponse$=[3,n02,_GURe,0,[_Us],[()=>User$],1];var ListRolesRequest$=[3,n02,_LRR,0,[_PPat,_Ma,_MI],[0,0,1]],ListRolesResponse$=[3,n02,_LRRi,0,[_Rol,_IT,_Ma],[()=>roleListType,2,0],1];var Role$=[3,n02,_Ro,0,[_Pa,_RN,_RIo,_A2,_CD,_ARPD,_D,_MSD,_PB,_T2,_RLU,_SRT],[0,0,0,0,4,0,0,1,()=>AttachedPermissionsBoundary$,()=>tagListType,()=>RoleLastUsed$,
()=>SourceRoleTemplate$],5];var RoleLastUsed$=[3,n02,_RLU,0,[_LUD,_R],[4,0]];var ServiceLastAccessed$=[3,n02,_SLAe,0,[_SN,_SNe,_LA2,_LAE,_LAR2,_TAE,_TALA],[0,0,4,0,0,1,()=>TrackedActionsLastAccessed],2];var SourceRoleTemplate$=[3,n02,_SRT,0,[_TA,_TMV],[0,1],2];var Tag$=[3,n02,_Ta,0,[_K,_Val],[0,0],2];var TrackedActionLastAccessed$=[3,n02,_TALAr,0,[_ANct,_LAEa,_LATa,_LARa],[0,0,4,0]];var User$=[3,n02,_Us,0,[_Pa,_UN,_UI,_A2,_CD,_PLU,_PB,_T2],[0,0,0,0,4,4,()=>AttachedPermissionsBoundary$,()=>tagListType],5];var roleListType=[1,n02,_rLT,0,()=>Role$];var ServicesLastAccessed=[1,n02,_SLA,0,()=>ServiceLastAccessed$];var tagListType=[1,n02,_tLT,0,()=>Tag$];var TrackedActionsLastAccessed=[1,n02,_TALA,0,()=>TrackedActionLastAccessed$];var GenerateServiceLastAccessedDetails$=[9,n02,_GSLAD,0,()=>GenerateServiceLastAccessedDetailsRequest$,()=>GenerateServiceLastAccessedDetailsResponse$];var GetRole$=[9,n02,_GR,0,()=>GetRoleRequest$,()=>GetRoleResponse$];var GetServiceLastAccessedDetails$=[9,n02,_GSLADe,0,()=>GetServiceLastAccessedDetailsRequest$,()=>GetServiceLastAccessedDetailsResponse$];var GetUser$=[9,n02,_GU,0,()=>GetUserRequest$,()=>GetUserResponse$];var ListRoles$=[9,n02,_LR,0,()=>ListRolesRequest$,()=>ListRolesResponse$];var getRuntimeConfig3=config=>({apiVersion:"2010-05-08",base64Decoder:config?.base64Decoder??$piece6.Ey,base64Encoder:config?.base64Encoder??$piece6.nk,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver2,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultIAMHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new $piece1.f2}],logger:config?.logger??new $piece4.N4,protocol:config?.protocol??$piece1.kE,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.iam",errorTypeRegistries:errorTypeRegistries2,xmlNamespace:"https://iam.amazonaws.com/doc/2010-05-08/",version:"2010-05-08",serviceTarget:"\
AWSIdentityManagementV20100508"},serviceId:config?.serviceId??"IAM",sha256:config?.sha256??$piece2.T,urlParser:config?.urlParser??$piece6.Dl,utf8Decoder:config?.
utf8Decoder??$piece6.ar,utf8Encoder:config?.utf8Encoder??$piece6.Pq});var getRuntimeConfig4=config=>{(0,$piece4.o_)(process.version);let defaultsMode=(0,$piece5.IZ)(config),defaultConfigProvider=()=>defaultsMode().
then($piece4.lT),clientSharedValues=getRuntimeConfig3(config);(0,$piece4.I9)(process.version);let loaderConfig={profile:config?.
profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??
(0,$piece5.Z9)($piece1.$S,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??$piece6.n8,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultSocketTimeout:(0,$piece4.ED)(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
(0,$piece4.pf)({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),maxAttempts:config?.maxAttempts??(0,$piece5.Z9)($piece4.qs,
config),region:config?.region??(0,$piece5.Z9)($piece5.GG,{...$piece5.zH,...loaderConfig}),requestHandler:$piece3.$.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??(0,$piece5.Z9)({...$piece4.kN,default:async()=>(await defaultConfigProvider()).
retryMode||$piece4.L0},config),streamCollector:config?.streamCollector??$piece6.kv,useDualstackEndpoint:config?.useDualstackEndpoint??(0,$piece5.Z9)($piece5.e$,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??(0,$piece5.Z9)($piece5.Ko,loaderConfig),userAgentAppId:config?.userAgentAppId??(0,$piece5.Z9)(
$piece4.hV,loaderConfig)}};var getHttpAuthExtensionConfiguration2=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig2=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions2=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign((0,$piece4.Rq)(runtimeConfig),(0,$piece4.xA)(
runtimeConfig),(0,$piece5.eS)(runtimeConfig),getHttpAuthExtensionConfiguration2(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,$piece4.$3)(extensionConfiguration),(0,$piece4.uv)(extensionConfiguration),
(0,$piece5.jt)(extensionConfiguration),resolveHttpAuthRuntimeConfig2(extensionConfiguration))};var IAMClient=class extends $piece4.Kj{config;constructor(...[configuration]){let _config_0=getRuntimeConfig4(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters2(_config_0),_config_2=(0,$piece4.Dc)(_config_1),_config_3=(0,$piece4.$z)(_config_2),_config_4=(0,$piece5.TD)(
_config_3),_config_5=_config_4,_config_6=(0,$piece4.Co)(_config_5),_config_7=resolveHttpAuthSchemeConfig2(_config_6),_config_8=resolveRuntimeExtensions2(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,$piece6.wq)(this.config)),this.middlewareStack.use((0,$piece4.sM)(
this.config)),this.middlewareStack.use((0,$piece4.ey)(this.config)),this.middlewareStack.use((0,$piece5.vK)(this.config)),this.middlewareStack.use((0,$piece4.TC)(
this.config)),this.middlewareStack.use((0,$piece4.Y7)(this.config)),this.middlewareStack.use((0,$piece4.n4)(this.config)),this.middlewareStack.use(
(0,$piece4.wB)(this.config,{httpAuthSchemeParametersProvider:defaultIAMHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new $piece4.h$(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,$piece4.lW)(this.config))}destroy(){super.destroy()}};var command2=(0,$piece4.k8)(commonParams2,"AWSIdentityManagementV20100508","IAMClient",$piece4.rD),_ep02={},_mw02=(Command,cs,config,o2)=>[];var GenerateServiceLastAccessedDetailsCommand=class extends command2(_ep02,_mw02,"GenerateServiceLastAccessedDetails",GenerateServiceLastAccessedDetails$){};var GetRoleCommand=class extends command2(_ep02,_mw02,"GetRole",GetRole$){};var GetServiceLastAccessedDetailsCommand=class extends command2(_ep02,_mw02,"GetServiceLastAccessedDetails",GetServiceLastAccessedDetails$){};var GetUserCommand=class extends command2(_ep02,_mw02,"GetUser",GetUser$){};var ListRolesCommand=class extends command2(_ep02,_mw02,"ListRoles",ListRoles$){};var DENIED=["AccessDenied","AccessDeniedException","AuthorizationError","UnauthorizedOperation"],GONE=["ResourceNotFoundException","NoSuchEntity","NoSuchEntityE\
xception"],THROTTLED=["Throttling","ThrottlingException","TooManyRequestsException","LimitExceededException","RequestLimitExceeded"],CREDENTIALS=["ExpiredToken",
"ExpiredTokenException","RequestExpired","InvalidClientTokenId","UnrecognizedClientException","InvalidSignatureException","SignatureDoesNotMatch","IncompleteSig\
nature","MissingAuthenticationToken","MissingAuthenticationTokenException","CredentialsProviderError","TokenProviderError","InvalidIdentityToken","InvalidIdenti\
tyTokenException","RequestTimeTooSkewed","InvalidAccessKeyId","OptInRequired","AuthFailure"],NO_SIGN_IN=["region","throttled","unreachable","between","interrupt\
ed"];function failureOf(error2,permission){let{name:name2="",message=String(error2),code="",$metadata,$response}=error2??{},from={permission,about:""};return/^text\/html\b/i.
test($response?.headers?.["content-type"]??"")?{...from,kind:"between",words:String($response?.statusCode??"?")}:{...from,kind:kindOf(name2,code,message,$metadata?.
httpStatusCode),words:message}}function signInFailureOf(error2){let failure=failureOf(error2,null),ofFile=error2?.syscall==="open";return NO_SIGN_IN.includes(failure.
kind)&&!ofFile?failure:{...failure,kind:"sign-in"}}function kindOf(name2,code,message,status){return name2==="AbortError"?"interrupted":DENIED.includes(name2)?"\
denied":CREDENTIALS.includes(name2)?"credentials":GONE.includes(name2)?"gone":THROTTLED.includes(name2)||status===429?"throttled":message.startsWith("Region ")?
"region":["SyntaxError","TypeError","RangeError"].includes(name2)&&code===""?"answer":status===void 0||code!==""?"unreachable":status===403?"denied":"refused"}function plainFields(value,without){return"$unknown"in value&&Array.isArray(value.$unknown)?{[String(value.$unknown[0])]:value.$unknown[1]}:Object.fromEntries(Object.
entries(value).filter(([key,one])=>one!==void 0&&key!=="$metadata"&&!without.includes(key)).map(([key,one])=>[key,plainValue(one)]))}function plainValue(value){
return value instanceof Date?value.toISOString():Array.isArray(value)?value.map(plainValue):typeof value!="object"||value===null?value:plainFields(value,[])}var PAGE={findings:100,iam:1e3};function token(nextToken){return{maxResults:PAGE.findings,...nextToken===null?{}:{nextToken}}}function marker(Marker){return{MaxItems:PAGE.
iam,...Marker===null?{}:{Marker}}}function nextOf(found){return found.IsTruncated?needed(found.Marker):null}function analyzerOf({arn,name:name2,type,status,configuration}){
let unusedAccessAge=configuration?.unusedAccess?.unusedAccessAge??null;return{arn:needed(arn),name:needed(name2),type:needed(type),status:needed(status),unusedAccessAge}}
function findingOf(found){let{id,resource=null,status,findingType,analyzedAt}=found,parts={id:needed(id),resource,status:needed(status)},fields=plainFields(found,
["findingDetails","nextToken"]);return{...parts,type:findingType??"",analyzedAt:needed(analyzedAt).toISOString(),fields}}function principalOf(found){let id="Rol\
eId"in found?found.RoleId:found.UserId;return{arn:needed(found.Arn),id:needed(id),createdAt:needed(found.CreateDate).toISOString()}}function entityOf2(found){return{
...principalOf(found),tags:new Map((found.Tags??[]).map(({Key,Value})=>[Key??"",Value??""]))}}function needed(value){if(value===void 0)throw new SyntaxError("a \
part of it is missing");return value}var MOST_ATTEMPTS=8,TIMEOUTS={connectionTimeout:1e4,requestTimeout:6e4,socketTimeout:6e4};function openAws(region,signal,timeouts=TIMEOUTS){process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED??=
"true";let settings={...region===null?{}:{region},maxAttempts:MOST_ATTEMPTS,retryMode:"adaptive",requestHandler:{...timeouts,throwOnRequestTimeout:!0}},analyzers=new AccessAnalyzerClient(
settings),iam=new IAMClient({...settings,credentials:analyzers.config.credentials}),options={abortSignal:signal};async function answer(permission,call){try{return{
ok:!0,value:await untilAborted(signal,call())}}catch(error2){let failure=permission===null?signInFailureOf(error2):failureOf(error2,permission);return{ok:!1,failure:signal.
aborted?{...failure,kind:"interrupted"}:failure}}}return{signIn:()=>answer(null,async()=>{await analyzers.config.credentials()}),region:()=>answer("access-analy\
zer:ListAnalyzers",()=>analyzers.config.region()),listAnalyzers:next=>answer("access-analyzer:ListAnalyzers",async()=>{let found=await analyzers.send(new ListAnalyzersCommand(
token(next)),options);return{items:needed(found.analyzers).map(analyzerOf),next:found.nextToken||null}}),getAnalyzer:analyzerName=>answer("access-analyzer:GetAn\
alyzer",async()=>{let{analyzer}=await analyzers.send(new GetAnalyzerCommand({analyzerName}),options);return analyzerOf(needed(analyzer))}),listFindings:(analyzerArn,wanted,next)=>answer(
"access-analyzer:ListFindings",async()=>{let filter=Object.fromEntries(Object.entries(wanted).map(([key,eq])=>[key,{eq:[...eq]}])),found=await analyzers.send(new ListFindingsV2Command(
{analyzerArn,filter,...token(next)}),options);return{items:needed(found.findings).map(findingOf),next:found.nextToken||null}}),getFinding:(analyzerArn,id,next)=>answer(
"access-analyzer:GetFinding",async()=>{let found=await analyzers.send(new GetFindingV2Command({analyzerArn,id,...token(next)}),options),details=needed(found.findingDetails).
map(detail=>plainFields(detail,[]));return{...findingOf(found),details,next:found.nextToken||null}}),listRoles:next=>answer("iam:ListRoles",async()=>{let found=await iam.
send(new ListRolesCommand(marker(next)),options);return{items:needed(found.Roles).map(principalOf),next:nextOf(found)}}),getRole:RoleName=>answer("iam:GetRole",
async()=>entityOf2(needed((await iam.send(new GetRoleCommand({RoleName}),options)).Role))),getUser:UserName=>answer("iam:GetUser",async()=>entityOf2(needed((await iam.
send(new GetUserCommand({UserName}),options)).User))),startJob:Arn=>answer("iam:GenerateServiceLastAccessedDetails",async()=>{let command3=new GenerateServiceLastAccessedDetailsCommand(
{Arn,Granularity:"ACTION_LEVEL"});return needed((await iam.send(command3,options)).JobId)}),getJob:async(JobId,about,next)=>{let got=await answer("iam:GetServic\
eLastAccessedDetails",async()=>{let found=await iam.send(new GetServiceLastAccessedDetailsCommand({JobId,...marker(next)}),options),fields=plainFields(found,["S\
ervicesLastAccessed","IsTruncated","Marker","Error"]),status=needed(found.JobStatus),services=(status==="COMPLETED"?needed(found.ServicesLastAccessed):[]).map(service=>plainFields(
service,[]));return{status,fields,services,next:nextOf(found),error:found.Error?.Message??""}});return got.ok?got:{ok:!1,failure:{...got.failure,about}}},wait:async milliseconds=>{
try{await (0,$piece33.setTimeout)(milliseconds,void 0,{signal})}catch{}},close(){analyzers.destroy(),iam.destroy()}}}function untilAborted(signal,work){return new Promise((resolve2,reject)=>{
let end=()=>reject(new DOMException("interrupted","AbortError"));signal.aborted&&end(),signal.addEventListener("abort",end,{once:!0}),work.then(resolve2,reject).
finally(()=>signal.removeEventListener("abort",end))})}var STANDARD_OUTPUT="-";function unwritable(file){if(file===STANDARD_OUTPUT)return null;try{let target=(0,$piece13.Kp)(file),stats=(0,$piece34.statSync)(target,{throwIfNoEntry:!1});
return stats?.isDirectory()?refused4(file,"this is a folder, not a file"):(0,$piece13.y9)(file)!==null||stats&&!stats.isFile()?refused4(file,"this is no regular file",
`name a file, or \`${STANDARD_OUTPUT}\` for standard output`):((0,$piece34.accessSync)((0,$piece27.dirname)(target),$piece34.constants.W_OK),null)}catch(error2){return refused4(file,whyNot(error2))}}
function writeReport(file,text){try{return file===STANDARD_OUTPUT?(0,$piece13.ry)(text):(0,$piece13.f8)(file,text),null}catch(error2){if(file===STANDARD_OUTPUT){let help="w\
hat was printed is no report; name a file instead",message=`standard output does not take the whole report: ${(0,$piece18.l)(error2)}`;return (0,$piece29.C)("error","write-fai\
led",message,{help})}return refused4(file,`the file cannot be written: ${(0,$piece18.l)(error2)}`)}}function whyNot(error2){return error2.code==="ENOTDIR"?"its folder i\
s a file":error2.code!=="ENOENT"?`the file cannot be written: ${(0,$piece18.l)(error2)}`:error2.syscall==="access"?"its folder does not exist":"this is a link to what d\
oes not exist"}function refused4(path,message,help){return (0,$piece29.C)("error","write-failed",message,{path,help:help??"name a file in a folder that exists and may \
be written to"})}async function collectAndWrite(wanted,progress){let cannot=unwritable(wanted.output);if(cannot)return{ok:!1,problem:cannot};let stop=new AbortController,interrupt=()=>stop.
abort();process.once("SIGINT",interrupt).once("SIGTERM",interrupt);let aws=openAws(wanted.region,stop.signal);try{let report=await collect(aws,wanted,{tool:$piece9.xv,
most:$piece18.uZ.report,progress});if(!report.ok)return report;let{text,evidence,sentence}=report.value;wanted.output===STANDARD_OUTPUT&&process.off("SIGINT",interrupt).
off("SIGTERM",interrupt);let failed2=writeReport(wanted.output,text);return failed2?{ok:!1,problem:failed2}:{ok:!0,value:{evidence,sentence}}}finally{process.off(
"SIGINT",interrupt).off("SIGTERM",interrupt),stop.abort(),aws.close()}}async function collectAction(){let wanted=readInputs();if(!wanted.ok)return fail(wanted.problem);let written=await collectAndWrite(wanted.value,progressLog($piece8.Rm,
Date.now));if(!written.ok)return fail(written.problem);let{sentence,evidence}=written.value;(0,$piece8.uH)("report",wanted.value.output),(0,$piece8.uH)("evidence",evidence),
(0,$piece8.Rm)(`${(0,$piece32.pj)(wanted.value.output)}: ${(0,$piece32.pj)(sentence)}.`),await write(`Refine IAM collected ${(0,$piece19.CS)(sentence)}.
`)}function readInputs(){let allRoles2;try{allRoles2=(0,$piece8.Vt)("all-roles")}catch{return{ok:!1,problem:(0,$piece29.C)("error","usage",`\`all-roles\` is \`${(0,$piece8.V4)(
"all-roles")}\``,{help:"write `true` or `false`"})}}let output=(0,$piece8.V4)("output");if(output==="-")return{ok:!1,problem:(0,$piece29.C)("error","usage","`output` is `-`",
{help:"name a file: the step has no standard output to read from"})};let wanted=readWanted({analyzer:(0,$piece8.V4)("analyzer")||null,region:(0,$piece8.V4)("region")||null,
accounts:(0,$piece8.q3)("account"),tags:(0,$piece8.q3)("resource-tag"),lastAccessed:(0,$piece8.q3)("last-accessed"),allRoles:allRoles2,output});return wanted.
ok?{ok:!0,value:{...wanted.value,output:(0,$piece27.resolve)(process.env.GITHUB_WORKSPACE??".",output)}}:wanted}async function fail(one){process.exitCode=2;let rest=one.code===
"usage"?"":"; nothing was written",where=one.path===null?"":`${one.path}: `;(0,$piece8.z3)((0,$piece32.pj)(`${where}${one.message}${one.help===null?"":`: ${one.help}`}${rest}`)),await write(
`### Refine IAM could not collect a report

- ${(0,$piece11.$3)(one)}
`)}async function write(text){process.env.GITHUB_STEP_SUMMARY&&await $piece8.z.addRaw(text).write()}var OPTIONS={analyzer:{type:"string"},region:{type:"string"},account:{type:"string",multiple:!0},"resource-tag":{type:"string",multiple:!0},"last-accessed":{type:"\
string",multiple:!0},"all-roles":{type:"boolean"},output:{type:"string"},help:{type:"boolean",short:"h"}};function readFlags(args2){let parsed=parse(args2);if(!parsed.
ok)return parsed;let{values,positionals}=parsed.value;if(values.help)return{ok:!0,value:null};let[stray]=positionals;return stray!==void 0&&values["last-accesse\
d"]===void 0?usage3(`\`${stray}\` belongs to no flag`,"see `refine-iam collect --help`"):readWanted({analyzer:values.analyzer??null,region:values.region??null,accounts:values.
account??[],tags:values["resource-tag"]??[],lastAccessed:[...values["last-accessed"]??[],...positionals],allRoles:values["all-roles"]??!1,output:values.output??
DEFAULT_OUTPUT})}function parse(args2){try{return{ok:!0,value:(0,$piece35.parseArgs)({args:[...args2],options:OPTIONS,allowPositionals:!0,strict:!0})}}catch(error2){let[sentence=""]=(error2 instanceof
Error?error2.message:String(error2)).split(". ");return usage3(sentence.charAt(0).toLowerCase()+sentence.slice(1).replaceAll("'","`"),"see `refine-iam collect -\
-help`")}}function usage3(message,help){return{ok:!1,problem:(0,$piece29.C)("error","usage",message,{help})}}var COLLECT_HELP=`refine-iam collect: fetches from AWS what was not used, as one report

  refine-iam collect [--analyzer ARN] [--output FILE]
  refine-iam collect --last-accessed ROLE\u2026 [--output FILE]

It uses the credentials and the region that the AWS SDK finds, and only reads.

From IAM Access Analyzer (AWS bills the analyzer by role and user)
  --analyzer ARN           default: the only analyzer of unused access in the region
  --account NUMBER         only roles and users of this account; repeatable

From IAM's last-accessed data (free of charge)
  --last-accessed ROLE\u2026    roles, by name or ARN, or users by ARN
  --all-roles              all roles of the account, without those of AWS's services and
                           of IAM Identity Center (/aws-service-role/, /aws-reserved/)

Both
  --resource-tag KEY=VALUE only roles and users with this tag; repeatable, all must be there
  --region REGION          default: what the environment says, or the analyzer's
  --output FILE            default: refine-iam-report.json; - writes to standard output

Exit: 0 the report is written; 2 it is not, and nothing is.
`;async function collectCommand(args2){for(let stream of[process.stdout,process.stderr])stream.on("error",()=>{});let wanted=readFlags(args2);if(!wanted.ok)return refuse(
wanted.problem);if(wanted.value===null)return (0,$piece13.yy)(COLLECT_HELP),0;let{output}=wanted.value,progress=progressLine(process.stderr,process.env.TERM),written=await collectAndWrite(
wanted.value,progress.show);if(progress.clear(),!written.ok)return refuse(written.problem);let{sentence}=written.value;return output===STANDARD_OUTPUT?process.stderr.
write(`${(0,$piece32.pj)(sentence)}.
`):close(`${(0,$piece32.pj)(output)}: ${(0,$piece32.pj)(sentence)}.
`),0}function close(text){try{(0,$piece13.yy)(text)}catch{}}function refuse(one){process.stderr.write(`${(0,$piece9.pb)(one,(_,text)=>text)}
`);let printed=one.code==="write-failed"&&one.path===null;return one.code!=="usage"&&!printed&&process.stderr.write(`  nothing was written
`),2}var[,,name,...args]=process.argv,run=name==="collect"?collectCommand(args):collectAction();run.then(code=>{code!==void 0&&(process.exitCode=code),process.exitCode===
2&&process.exit()},error2=>{let what=error2 instanceof Error?error2.message:String(error2);process.stderr.write(`error: refine-iam collect failed: ${what}
  this is our bug: please report it with what you ran
`),process.exitCode=2});


})

};
;