"use strict";
exports.id = 822;
exports.ids = [822];
exports.modules = {

4606:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
n: () => (/* binding */ package_default)
});
var package_default={name:"@aws-sdk/nested-clients",version:"3.998.3",description:"Nested clients for AWS SDK packages.",homepage:"https://github.com/aws/aws-sd\
k-js-v3/tree/main/packages/nested-clients",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{
type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"packages/nested-clients"},files:["./cognito-identity.d.ts","./cognito-identity.js","./signi\
n.d.ts","./signin.js","./sso-oidc.d.ts","./sso-oidc.js","./sso.d.ts","./sso.js","./sts.d.ts","./sts.js","dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"\
./dist-es/index.js",browser:{"./dist-es/submodules/cognito-identity/runtimeConfig":"./dist-es/submodules/cognito-identity/runtimeConfig.browser","./dist-es/subm\
odules/signin/runtimeConfig":"./dist-es/submodules/signin/runtimeConfig.browser","./dist-es/submodules/sso-oidc/runtimeConfig":"./dist-es/submodules/sso-oidc/ru\
ntimeConfig.browser","./dist-es/submodules/sso/runtimeConfig":"./dist-es/submodules/sso/runtimeConfig.browser","./dist-es/submodules/sts/runtimeConfig":"./dist-\
es/submodules/sts/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"],"*":["dist-types/ts3.4/su\
bmodules/*/index.d.ts"]}},"react-native":{},exports:{"./package.json":"./package.json","./sso-oidc":{types:"./dist-types/submodules/sso-oidc/index.d.ts",module:"\
./dist-es/submodules/sso-oidc/index.js",node:"./dist-cjs/submodules/sso-oidc/index.js",import:"./dist-es/submodules/sso-oidc/index.js",require:"./dist-cjs/submo\
dules/sso-oidc/index.js"},"./sts":{types:"./dist-types/submodules/sts/index.d.ts",module:"./dist-es/submodules/sts/index.js",node:"./dist-cjs/submodules/sts/ind\
ex.js",import:"./dist-es/submodules/sts/index.js",require:"./dist-cjs/submodules/sts/index.js"},"./signin":{types:"./dist-types/submodules/signin/index.d.ts",module:"\
./dist-es/submodules/signin/index.js",node:"./dist-cjs/submodules/signin/index.js",import:"./dist-es/submodules/signin/index.js",require:"./dist-cjs/submodules/\
signin/index.js"},"./cognito-identity":{types:"./dist-types/submodules/cognito-identity/index.d.ts",module:"./dist-es/submodules/cognito-identity/index.js",node:"\
./dist-cjs/submodules/cognito-identity/index.js",import:"./dist-es/submodules/cognito-identity/index.js",require:"./dist-cjs/submodules/cognito-identity/index.j\
s"},"./sso":{types:"./dist-types/submodules/sso/index.d.ts",module:"./dist-es/submodules/sso/index.js",node:"./dist-cjs/submodules/sso/index.js",import:"./dist-\
es/submodules/sso/index.js",require:"./dist-cjs/submodules/sso/index.js"}},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","b\
uild:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_\
package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premo\
ve dist-cjs dist-es dist-types",lint:"node ../../scripts/validation/submodules-linter.js",prebuild:"yarn lint",test:"yarn g:vitest run","test:watch":"yarn g:vit\
est watch"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/signature-v4-multi-region":"^3.996.52","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smi\
thy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{concurrently:"7.0.0","downleve\
l-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};


}),

822:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CreateOAuth2TokenCommand: () => (/* binding */ CreateOAuth2TokenCommand),
SigninClient: () => (/* binding */ SigninClient)
});
/* unused harmony exports AccessDeniedException, AccessDeniedException$, AccessToken$, CreateOAuth2Token$, CreateOAuth2TokenRequest$, CreateOAuth2TokenRequestBody$, CreateOAuth2TokenResponse$, CreateOAuth2TokenResponseBody$, CreateOAuth2TokenWithIAM$, CreateOAuth2TokenWithIAMCommand, CreateOAuth2TokenWithIAMRequest$, CreateOAuth2TokenWithIAMResponse$, InternalServerException, InternalServerException$, OAuth2ErrorCode, Signin, SigninServiceException, SigninServiceException$, TooManyRequestsError, TooManyRequestsError$, ValidationException, ValidationException$, errorTypeRegistries */
var $piece0 = __webpack_require__(4606);
var $piece1 = __webpack_require__(4413);
var $piece2 = __webpack_require__(6214);
var $piece3 = __webpack_require__(9638);
var $piece4 = __webpack_require__(1918);
var $piece5 = __webpack_require__(5964);
var $piece6 = __webpack_require__(7945);
var $piece7 = __webpack_require__(4414);

var defaultSigninHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,$piece6.ug)(context).operation,region:await (0,$piece6.te)(config.
region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var defaultSigninHttpAuthSchemeProvider=authParameters=>{let options=[];
return authParameters.operation==="CreateOAuth2Token"?options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)):options.push(createAwsAuthSigv4HttpAuthOption(
authParameters)),options},resolveHttpAuthSchemeConfig=config=>{let config_0=(0,$piece1.ho)(config);return Object.assign(config_0,{authSchemePreference:(0,$piece6.te)(
config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"signin"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var s="ref",a=-1,b=!1,c=!0,d="isSet",e="booleanEquals",f="coalesce",g="PartitionResult",h="stringEquals",i="getAttr",j="https://signin.{Region}.{PartitionResult\
#dualStackDnsSuffix}",k={[s]:"Endpoint"},l={fn:i,argv:[{[s]:g},"name"]},m={[s]:"Region"},n={[s]:g},o={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"\
{Region}"}]},p={},q=[m],_data={conditions:[[d,q],[e,[{fn:f,argv:[{[s]:"IsControlPlane"},b]},c]],[d,[k]],["aws.partition",q,g],[e,[{[s]:"UseFIPS"},c]],[h,[l,"aws"]],
[e,[{fn:f,argv:[{[s]:"IsOAuthEndpoint"},b]},c]],[e,[{[s]:"UseDualStack"},c]],[h,[l,"aws-cn"]],[h,[m,"us-gov-west-1"]],[h,[l,"aws-us-gov"]],[e,[{fn:i,argv:[n,"su\
pportsFIPS"]},c]],[h,[l,"aws-iso"]],[h,[l,"aws-iso-b"]],[h,[l,"aws-iso-f"]],[h,[l,"aws-iso-e"]],[h,[l,"aws-eusc"]],[e,[{fn:i,argv:[n,"supportsDualStack"]},c]]],
results:[[a],["https://signin.{Region}.api.aws",o],["https://signin.{Region}.api.amazonwebservices.com.cn",o],[j,o],[a,"FIPS endpoints are not supported for OAu\
th operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",o],["https://{Region}.signin.aws.amazon.com",p],["https://{Regi\
on}.signin.amazonaws.cn",p],["https://{Region}.signin.amazonaws-us-gov.com",p],["https://{Region}.signin.c2shome.ic.gov",p],["https://{Region}.signin.sc2shome.s\
gov.gov",p],["https://{Region}.signin.csphome.hci.ic.gov",p],["https://{Region}.signin.csphome.adc-e.uk",p],["https://{Region}.signin.amazonaws-eusc.eu",p],["ht\
tps://signin-fips.amazonaws-us-gov.com",p],["https://{Region}.signin-fips.amazonaws-us-gov.com",p],["https://{Region}.signin.{PartitionResult#dnsSuffix}",p],[a,
"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[k,p],["https:\
//signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",p],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://\
signin-fips.{Region}.{PartitionResult#dnsSuffix}",p],[a,"FIPS is enabled but this partition does not support FIPS"],[j,p],[a,"DualStack is enabled but this part\
ition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",p],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array(
[-1,1,-1,0,6,3,2,36,4,4,5,r+27,6,r+4,r+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,r+7,13,10,r+8,14,12,r+9,15,13,r+10,16,14,r+11,17,15,r+12,18,16,r+13,r+16,
6,r+5,20,7,21,r+6,17,r+24,r+25,6,r+4,23,7,27,24,9,r+14,25,10,r+15,26,11,r+22,r+23,11,28,r+21,17,r+20,r+21,2,35,30,3,39,31,4,32,r+27,6,r+4,33,7,r+27,34,9,r+14,r+
27,3,39,36,4,38,37,7,r+18,r+19,6,r+4,r+17,5,r+1,40,8,r+2,r+3]),bdd=$piece4.d5.from(nodes,root,_data.conditions,_data.results);var cache=new $piece4.kS({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>(0,$piece4.cH)(bdd,{endpointParams,logger:context.logger}));$piece4.mw.aws=$piece4.UF;var SigninServiceException=class _SigninServiceException extends $piece4.TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceExce\
ption";constructor(options){super(options),Object.setPrototypeOf(this,_SigninServiceException.prototype)}};var AccessDeniedException=class _AccessDeniedException extends SigninServiceException{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDe\
niedException";$fault="client";error;constructor(opts){super({name:"AccessDeniedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.
prototype),this.error=opts.error}},InternalServerException=class _InternalServerException extends SigninServiceException{static shapeId="com.amazonaws.signin#In\
ternalServerException";name="InternalServerException";$fault="server";error;constructor(opts){super({name:"InternalServerException",$fault:"server",...opts}),Object.
setPrototypeOf(this,_InternalServerException.prototype),this.error=opts.error}},TooManyRequestsError=class _TooManyRequestsError extends SigninServiceException{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(opts){super({name:"TooManyRequestsError",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TooManyRequestsError.prototype),this.error=opts.error}},ValidationException=class _ValidationException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ValidationException.prototype),this.error=opts.error}};var _ADE="AccessDeniedException",_AT="AccessToken",_COAT="CreateOAuth2Token",_COATR="CreateOAuth2TokenRequest",_COATRB="CreateOAuth2TokenRequestBody",_COATRBr="\
CreateOAuth2TokenResponseBody",_COATRr="CreateOAuth2TokenResponse",_COATWIAM="CreateOAuth2TokenWithIAM",_COATWIAMR="CreateOAuth2TokenWithIAMRequest",_COATWIAMRr="\
CreateOAuth2TokenWithIAMResponse",_ISE="InternalServerException",_OAAT="OAuthAccessToken",_RT="RefreshToken",_TMRE="TooManyRequestsError",_VE="ValidationExcepti\
on",_aKI="accessKeyId",_aT="accessToken",_at="access_token",_c="client",_cI="clientId",_cV="codeVerifier",_co="code",_e="error",_eI="expiresIn",_ei="expires_in",
_gT="grantType",_gt="grant_type",_h="http",_hE="httpError",_iT="idToken",_jN="jsonName",_m="message",_r="resource",_rT="refreshToken",_rU="redirectUri",_s="smit\
hy.ts.sdk.synthetic.com.amazonaws.signin",_sAK="secretAccessKey",_sT="sessionToken",_se="server",_tI="tokenInput",_tO="tokenOutput",_tT="tokenType",_tt="token_t\
ype",n0="com.amazonaws.signin",_s_registry=new $piece6.OF(_s),SigninServiceException$=[-3,_s,"SigninServiceException",0,[],[]];_s_registry.registerError(SigninServiceException$,
SigninServiceException);var n0_registry=new $piece6.OF(n0),AccessDeniedException$=[-3,n0,_ADE,{[_e]:_c},[_e,_m],[0,0],2];n0_registry.registerError(AccessDeniedException$,
AccessDeniedException);var InternalServerException$=[-3,n0,_ISE,{[_e]:_se,[_hE]:500},[_e,_m],[0,0],2];n0_registry.registerError(InternalServerException$,InternalServerException);
var TooManyRequestsError$=[-3,n0,_TMRE,{[_e]:_c,[_hE]:429},[_e,_m],[0,0],2];n0_registry.registerError(TooManyRequestsError$,TooManyRequestsError);var ValidationException$=[
-3,n0,_VE,{[_e]:_c,[_hE]:400},[_e,_m],[0,0],2];n0_registry.registerError(ValidationException$,ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],
OAuthAccessToken=[0,n0,_OAAT,8,0],RefreshToken=[0,n0,_RT,8,0],AccessToken$=[3,n0,_AT,8,[_aKI,_sAK,_sT],[[0,{[_jN]:_aKI}],[0,{[_jN]:_sAK}],[0,{[_jN]:_sT}]],3],CreateOAuth2TokenRequest$=[
3,n0,_COATR,0,[_tI],[[()=>CreateOAuth2TokenRequestBody$,16]],1],CreateOAuth2TokenRequestBody$=[3,n0,_COATRB,0,[_cI,_gT,_co,_rU,_cV,_rT],[[0,{[_jN]:_cI}],[0,{[_jN]:_gT}],
0,[0,{[_jN]:_rU}],[0,{[_jN]:_cV}],[()=>RefreshToken,{[_jN]:_rT}]],2],CreateOAuth2TokenResponse$=[3,n0,_COATRr,0,[_tO],[[()=>CreateOAuth2TokenResponseBody$,16]],
1],CreateOAuth2TokenResponseBody$=[3,n0,_COATRBr,0,[_aT,_tT,_eI,_rT,_iT],[[()=>AccessToken$,{[_jN]:_aT}],[0,{[_jN]:_tT}],[1,{[_jN]:_eI}],[()=>RefreshToken,{[_jN]:_rT}],
[0,{[_jN]:_iT}]],4],CreateOAuth2TokenWithIAMRequest$=[3,n0,_COATWIAMR,0,[_gT,_r],[[0,{[_jN]:_gt}],0],2],CreateOAuth2TokenWithIAMResponse$=[3,n0,_COATWIAMRr,0,[_aT,
_tT,_eI],[[()=>OAuthAccessToken,{[_jN]:_at}],[0,{[_jN]:_tt}],[1,{[_jN]:_ei}]],3],CreateOAuth2Token$=[9,n0,_COAT,{[_h]:["POST","/v1/token",200]},()=>CreateOAuth2TokenRequest$,
()=>CreateOAuth2TokenResponse$],CreateOAuth2TokenWithIAM$=[9,n0,_COATWIAM,{[_h]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>CreateOAuth2TokenWithIAMRequest$,
()=>CreateOAuth2TokenWithIAMResponse$];var getRuntimeConfig=config=>({apiVersion:"2023-01-01",base64Decoder:config?.base64Decoder??$piece6.Ey,base64Encoder:config?.base64Encoder??$piece6.nk,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth\
#sigv4"),signer:new $piece1.f2},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new $piece4.mR}],
logger:config?.logger??new $piece4.N4,protocol:config?.protocol??$piece1.Yu,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.signin",errorTypeRegistries,version:"2023-01-01",serviceTarget:"Signin"},serviceId:config?.serviceId??"Signin",sha256:config?.sha256??$piece2.T,urlParser:config?.
urlParser??$piece6.Dl,utf8Decoder:config?.utf8Decoder??$piece6.ar,utf8Encoder:config?.utf8Encoder??$piece6.Pq});var getRuntimeConfig2=config=>{(0,$piece4.o_)(process.version);let defaultsMode=(0,$piece5.IZ)(config),defaultConfigProvider=()=>defaultsMode().
then($piece4.lT),clientSharedValues=getRuntimeConfig(config);(0,$piece4.I9)(process.version);let loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,$piece5.Z9)(
$piece1.$S,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??$piece6.n8,defaultSocketTimeout:(0,$piece4.ED)(
config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,$piece4.pf)({serviceId:clientSharedValues.serviceId,clientVersion:$piece0.n.
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
(0,$piece5.jt)(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};var SigninClient=class extends $piece4.Kj{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=
_config_0;let _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,$piece4.Dc)(_config_1),_config_3=(0,$piece4.$z)(_config_2),_config_4=(0,$piece5.TD)(
_config_3),_config_5=_config_4,_config_6=(0,$piece4.Co)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,
configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,$piece6.wq)(this.config)),this.middlewareStack.use((0,$piece4.sM)(this.
config)),this.middlewareStack.use((0,$piece4.ey)(this.config)),this.middlewareStack.use((0,$piece5.vK)(this.config)),this.middlewareStack.use((0,$piece4.TC)(
this.config)),this.middlewareStack.use((0,$piece4.Y7)(this.config)),this.middlewareStack.use((0,$piece4.n4)(this.config)),this.middlewareStack.use(
(0,$piece4.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new $piece4.h$(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,$piece4.lW)(this.config))}destroy(){super.destroy()}};var command=(0,$piece4.k8)(commonParams,"Signin","SigninClient",$piece4.rD),_ep0={IsControlPlane:{type:"staticContextParams",value:!1}},_ep1={IsOAuthEndpoint:{
type:"staticContextParams",value:!0}},_mw0=(Command2,cs,config,o2)=>[];var CreateOAuth2TokenCommand=class extends command(_ep0,_mw0,"CreateOAuth2Token",CreateOAuth2Token$){};var CreateOAuth2TokenWithIAMCommand=class extends command(_ep1,_mw0,"CreateOAuth2TokenWithIAM",CreateOAuth2TokenWithIAM$){};var commands={CreateOAuth2TokenCommand,CreateOAuth2TokenWithIAMCommand},Signin=class extends SigninClient{};(0,$piece4.J1)(commands,Signin);var OAuth2ErrorCode={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUES\
T",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"\
rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"\
server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"};


})

};
;