"use strict";
exports.id = 9073;
exports.ids = [9073];
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

9073:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
GetRoleCredentialsCommand: () => (/* binding */ GetRoleCredentialsCommand),
SSOClient: () => (/* binding */ SSOClient)
});
var $piece0 = __webpack_require__(4606);
var $piece1 = __webpack_require__(4413);
var $piece2 = __webpack_require__(6214);
var $piece3 = __webpack_require__(9638);
var $piece4 = __webpack_require__(1918);
var $piece5 = __webpack_require__(5964);
var $piece6 = __webpack_require__(7945);
var $piece7 = __webpack_require__(4414);

var defaultSSOHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,$piece6.ug)(context).operation,region:await (0,$piece6.te)(config.
region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var defaultSSOHttpAuthSchemeProvider=authParameters=>{
let options=[];return authParameters.operation==="GetRoleCredentials"?options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)):options.push(createAwsAuthSigv4HttpAuthOption(
authParameters)),options},resolveHttpAuthSchemeConfig=config=>{let config_0=(0,$piece1.ho)(config);return Object.assign(config_0,{authSchemePreference:(0,$piece6.te)(
config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"awsssoportal"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],
[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},
b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Con\
figuration: Dualstack and custom endpoint are not supported"],[g,i],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and Dua\
lStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",i],["https://portal.sso-fips.{Region}.{Partit\
ionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[
a,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration:\
 Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,
r+1,14,4,r+2,r+3]),bdd=$piece4.d5.from(nodes,root,_data.conditions,_data.results);var cache=new $piece4.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,
()=>(0,$piece4.cH)(bdd,{endpointParams,logger:context.logger}));$piece4.mw.aws=$piece4.UF;var SSOServiceException=class _SSOServiceException extends $piece4.TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_SSOServiceException.prototype)}};var InvalidRequestException=class _InvalidRequestException extends SSOServiceException{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidR\
equestException";$fault="client";constructor(opts){super({name:"InvalidRequestException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidRequestException.
prototype)}},ResourceNotFoundException=class _ResourceNotFoundException extends SSOServiceException{static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="\
ResourceNotFoundException";$fault="client";constructor(opts){super({name:"ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.
prototype)}},TooManyRequestsException=class _TooManyRequestsException extends SSOServiceException{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="\
TooManyRequestsException";$fault="client";constructor(opts){super({name:"TooManyRequestsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyRequestsException.
prototype)}},UnauthorizedException=class _UnauthorizedException extends SSOServiceException{static shapeId="com.amazonaws.sso#UnauthorizedException";name="Unaut\
horizedException";$fault="client";constructor(opts){super({name:"UnauthorizedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnauthorizedException.
prototype)}};var _ATT="AccessTokenType",_GRC="GetRoleCredentials",_GRCR="GetRoleCredentialsRequest",_GRCRe="GetRoleCredentialsResponse",_IRE="InvalidRequestException",_RC="R\
oleCredentials",_RNFE="ResourceNotFoundException",_SAKT="SecretAccessKeyType",_STT="SessionTokenType",_TMRE="TooManyRequestsException",_UE="UnauthorizedExceptio\
n",_aI="accountId",_aKI="accessKeyId",_aT="accessToken",_ai="account_id",_c="client",_e="error",_ex="expiration",_h="http",_hE="httpError",_hH="httpHeader",_hQ="\
httpQuery",_m="message",_rC="roleCredentials",_rN="roleName",_rn="role_name",_s="smithy.ts.sdk.synthetic.com.amazonaws.sso",_sAK="secretAccessKey",_sT="sessionT\
oken",_xasbt="x-amz-sso_bearer_token",n0="com.amazonaws.sso",_s_registry=new $piece6.OF(_s),SSOServiceException$=[-3,_s,"SSOServiceException",0,[],[]];_s_registry.
registerError(SSOServiceException$,SSOServiceException);var n0_registry=new $piece6.OF(n0),InvalidRequestException$=[-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_m],[0]];
n0_registry.registerError(InvalidRequestException$,InvalidRequestException);var ResourceNotFoundException$=[-3,n0,_RNFE,{[_e]:_c,[_hE]:404},[_m],[0]];n0_registry.
registerError(ResourceNotFoundException$,ResourceNotFoundException);var TooManyRequestsException$=[-3,n0,_TMRE,{[_e]:_c,[_hE]:429},[_m],[0]];n0_registry.registerError(
TooManyRequestsException$,TooManyRequestsException);var UnauthorizedException$=[-3,n0,_UE,{[_e]:_c,[_hE]:401},[_m],[0]];n0_registry.registerError(UnauthorizedException$,
UnauthorizedException);var errorTypeRegistries=[_s_registry,n0_registry],AccessTokenType=[0,n0,_ATT,8,0],SecretAccessKeyType=[0,n0,_SAKT,8,0],SessionTokenType=[
0,n0,_STT,8,0],GetRoleCredentialsRequest$=[3,n0,_GRCR,0,[_rN,_aI,_aT],[[0,{[_hQ]:_rn}],[0,{[_hQ]:_ai}],[()=>AccessTokenType,{[_hH]:_xasbt}]],3],GetRoleCredentialsResponse$=[
3,n0,_GRCRe,0,[_rC],[[()=>RoleCredentials$,0]]],RoleCredentials$=[3,n0,_RC,0,[_aKI,_sAK,_sT,_ex],[0,[()=>SecretAccessKeyType,0],[()=>SessionTokenType,0],1]],GetRoleCredentials$=[
9,n0,_GRC,{[_h]:["GET","/federation/credentials",200]},()=>GetRoleCredentialsRequest$,()=>GetRoleCredentialsResponse$];var getRuntimeConfig=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??$piece6.Ey,base64Encoder:config?.base64Encoder??$piece6.nk,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new $piece1.f2},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new $piece4.mR}],
logger:config?.logger??new $piece4.N4,protocol:config?.protocol??$piece1.Yu,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.sso",errorTypeRegistries,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:config?.serviceId??"SSO",sha256:config?.sha256??$piece2.T,urlParser:config?.
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
(0,$piece5.jt)(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};var SSOClient=class extends $piece4.Kj{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,$piece4.Dc)(_config_1),_config_3=(0,$piece4.$z)(_config_2),_config_4=(0,$piece5.TD)(
_config_3),_config_5=_config_4,_config_6=(0,$piece4.Co)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,
configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,$piece6.wq)(this.config)),this.middlewareStack.use((0,$piece4.sM)(this.
config)),this.middlewareStack.use((0,$piece4.ey)(this.config)),this.middlewareStack.use((0,$piece5.vK)(this.config)),this.middlewareStack.use((0,$piece4.TC)(
this.config)),this.middlewareStack.use((0,$piece4.Y7)(this.config)),this.middlewareStack.use((0,$piece4.n4)(this.config)),this.middlewareStack.use(
(0,$piece4.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new $piece4.h$(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,$piece4.lW)(this.config))}destroy(){super.destroy()}};var command=(0,$piece4.k8)(commonParams,"SWBPortalService","SSOClient",$piece4.rD),_ep0={},_mw0=(Command,cs,config,o)=>[];var GetRoleCredentialsCommand=class extends command(_ep0,_mw0,"GetRoleCredentials",GetRoleCredentials$){};


})

};
;