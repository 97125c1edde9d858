"use strict";
exports.id = 3316;
exports.ids = [3316];
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

3316:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CreateTokenCommand: () => (/* binding */ CreateTokenCommand),
SSOOIDCClient: () => (/* binding */ SSOOIDCClient)
});
/* unused harmony exports AccessDeniedException, AccessDeniedException$, AccessDeniedExceptionReason, AuthorizationPendingException, AuthorizationPendingException$, CreateToken$, CreateTokenRequest$, CreateTokenResponse$, ExpiredTokenException, ExpiredTokenException$, InternalServerException, InternalServerException$, InvalidClientException, InvalidClientException$, InvalidGrantException, InvalidGrantException$, InvalidRequestException, InvalidRequestException$, InvalidRequestExceptionReason, InvalidScopeException, InvalidScopeException$, SSOOIDC, SSOOIDCServiceException, SSOOIDCServiceException$, SlowDownException, SlowDownException$, UnauthorizedClientException, UnauthorizedClientException$, UnsupportedGrantTypeException, UnsupportedGrantTypeException$, errorTypeRegistries */
var $piece0 = __webpack_require__(4606);
var $piece1 = __webpack_require__(4413);
var $piece2 = __webpack_require__(6214);
var $piece3 = __webpack_require__(9638);
var $piece4 = __webpack_require__(1918);
var $piece5 = __webpack_require__(5964);
var $piece6 = __webpack_require__(7945);
var $piece7 = __webpack_require__(4414);

var defaultSSOOIDCHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,$piece6.ug)(context).operation,region:await (0,$piece6.te)(config.
region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var defaultSSOOIDCHttpAuthSchemeProvider=authParameters=>{let options=[];
return authParameters.operation==="CreateToken"?options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)):options.push(createAwsAuthSigv4HttpAuthOption(
authParameters)),options},resolveHttpAuthSchemeConfig=config=>{let config_0=(0,$piece1.ho)(config);return Object.assign(config_0,{authSchemePreference:(0,$piece6.te)(
config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"sso-oauth"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],
[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},
b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Con\
figuration: Dualstack and custom endpoint are not supported"],[g,i],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack\
 are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",i],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffi\
x}",i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled \
but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,
nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=$piece4.d5.
from(nodes,root,_data.conditions,_data.results);var cache=new $piece4.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,
()=>(0,$piece4.cH)(bdd,{endpointParams,logger:context.logger}));$piece4.mw.aws=$piece4.UF;var SSOOIDCServiceException=class _SSOOIDCServiceException extends $piece4.TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCService\
Exception";constructor(options){super(options),Object.setPrototypeOf(this,_SSOOIDCServiceException.prototype)}};var AccessDeniedException=class _AccessDeniedException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="Access\
DeniedException";$fault="client";error;reason;error_description;constructor(opts){super({name:"AccessDeniedException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_AccessDeniedException.prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=opts.error_description}},AuthorizationPendingException=class _AuthorizationPendingException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(opts){super({name:"\
AuthorizationPendingException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AuthorizationPendingException.prototype),this.error=opts.error,this.error_description=
opts.error_description}},ExpiredTokenException=class _ExpiredTokenException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#ExpiredTokenEx\
ception";name="ExpiredTokenException";$fault="client";error;error_description;constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_ExpiredTokenException.prototype),this.error=opts.error,this.error_description=opts.error_description}},InternalServerException=class _InternalServerException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(opts){super({name:"InternalSer\
verException",$fault:"server",...opts}),Object.setPrototypeOf(this,_InternalServerException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
InvalidClientException=class _InvalidClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="Invalid\
ClientException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidClientException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidClientException.prototype),this.error=opts.error,this.error_description=opts.error_description}},InvalidGrantException=class _InvalidGrantException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidGrantExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidGrantException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
InvalidRequestException=class _InvalidRequestException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="Inva\
lidRequestException";$fault="client";error;reason;error_description;constructor(opts){super({name:"InvalidRequestException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidRequestException.prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=opts.error_description}},InvalidScopeException=class _InvalidScopeException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidScopeExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidScopeException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
SlowDownException=class _SlowDownException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="\
client";error;error_description;constructor(opts){super({name:"SlowDownException",$fault:"client",...opts}),Object.setPrototypeOf(this,_SlowDownException.prototype),
this.error=opts.error,this.error_description=opts.error_description}},UnauthorizedClientException=class _UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(opts){super({name:"Una\
uthorizedClientException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnauthorizedClientException.prototype),this.error=opts.error,this.error_description=
opts.error_description}},UnsupportedGrantTypeException=class _UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooid\
c#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(opts){super({name:"UnsupportedGrantTyp\
eException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedGrantTypeException.prototype),this.error=opts.error,this.error_description=opts.error_description}};var _ADE="AccessDeniedException",_APE="AuthorizationPendingException",_AT="AccessToken",_CS="ClientSecret",_CT="CreateToken",_CTR="CreateTokenRequest",_CTRr="Cr\
eateTokenResponse",_CV="CodeVerifier",_ETE="ExpiredTokenException",_ICE="InvalidClientException",_IGE="InvalidGrantException",_IRE="InvalidRequestException",_ISE="\
InternalServerException",_ISEn="InvalidScopeException",_IT="IdToken",_RT="RefreshToken",_SDE="SlowDownException",_UCE="UnauthorizedClientException",_UGTE="Unsup\
portedGrantTypeException",_aT="accessToken",_c="client",_cI="clientId",_cS="clientSecret",_cV="codeVerifier",_co="code",_dC="deviceCode",_e="error",_eI="expires\
In",_ed="error_description",_gT="grantType",_h="http",_hE="httpError",_iT="idToken",_r="reason",_rT="refreshToken",_rU="redirectUri",_s="smithy.ts.sdk.synthetic\
.com.amazonaws.ssooidc",_sc="scope",_se="server",_tT="tokenType",n0="com.amazonaws.ssooidc",_s_registry=new $piece6.OF(_s),SSOOIDCServiceException$=[-3,_s,"SS\
OOIDCServiceException",0,[],[]];_s_registry.registerError(SSOOIDCServiceException$,SSOOIDCServiceException);var n0_registry=new $piece6.OF(n0),AccessDeniedException$=[
-3,n0,_ADE,{[_e]:_c,[_hE]:400},[_e,_r,_ed],[0,0,0]];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);var AuthorizationPendingException$=[
-3,n0,_APE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(AuthorizationPendingException$,AuthorizationPendingException);var ExpiredTokenException$=[
-3,n0,_ETE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);var InternalServerException$=[-3,n0,_ISE,
{[_e]:_se,[_hE]:500},[_e,_ed],[0,0]];n0_registry.registerError(InternalServerException$,InternalServerException);var InvalidClientException$=[-3,n0,_ICE,{[_e]:_c,
[_hE]:401},[_e,_ed],[0,0]];n0_registry.registerError(InvalidClientException$,InvalidClientException);var InvalidGrantException$=[-3,n0,_IGE,{[_e]:_c,[_hE]:400},
[_e,_ed],[0,0]];n0_registry.registerError(InvalidGrantException$,InvalidGrantException);var InvalidRequestException$=[-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_e,_r,_ed],
[0,0,0]];n0_registry.registerError(InvalidRequestException$,InvalidRequestException);var InvalidScopeException$=[-3,n0,_ISEn,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];
n0_registry.registerError(InvalidScopeException$,InvalidScopeException);var SlowDownException$=[-3,n0,_SDE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(
SlowDownException$,SlowDownException);var UnauthorizedClientException$=[-3,n0,_UCE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnauthorizedClientException$,
UnauthorizedClientException);var UnsupportedGrantTypeException$=[-3,n0,_UGTE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnsupportedGrantTypeException$,
UnsupportedGrantTypeException);var errorTypeRegistries=[_s_registry,n0_registry],AccessToken=[0,n0,_AT,8,0],ClientSecret=[0,n0,_CS,8,0],CodeVerifier=[0,n0,_CV,8,
0],IdToken=[0,n0,_IT,8,0],RefreshToken=[0,n0,_RT,8,0],CreateTokenRequest$=[3,n0,_CTR,0,[_cI,_cS,_gT,_dC,_co,_rT,_sc,_rU,_cV],[0,[()=>ClientSecret,0],0,0,0,[()=>RefreshToken,
0],64,0,[()=>CodeVerifier,0]],3],CreateTokenResponse$=[3,n0,_CTRr,0,[_aT,_tT,_eI,_rT,_iT],[[()=>AccessToken,0],0,1,[()=>RefreshToken,0],[()=>IdToken,0]]];var CreateToken$=[9,n0,_CT,{[_h]:["POST","/token",200]},()=>CreateTokenRequest$,()=>CreateTokenResponse$];var getRuntimeConfig=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??$piece6.Ey,base64Encoder:config?.base64Encoder??$piece6.nk,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.aut\
h#sigv4"),signer:new $piece1.f2},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new $piece4.mR}],
logger:config?.logger??new $piece4.N4,protocol:config?.protocol??$piece1.Yu,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.ssooidc",errorTypeRegistries,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:config?.serviceId??"SSO OIDC",sha256:config?.sha256??$piece2.T,
urlParser:config?.urlParser??$piece6.Dl,utf8Decoder:config?.utf8Decoder??$piece6.ar,utf8Encoder:config?.utf8Encoder??$piece6.Pq});var getRuntimeConfig2=config=>{(0,$piece4.o_)(process.version);let defaultsMode=(0,$piece5.IZ)(config),defaultConfigProvider=()=>defaultsMode().
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
(0,$piece5.jt)(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};var SSOOIDCClient=class extends $piece4.Kj{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=
_config_0;let _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,$piece4.Dc)(_config_1),_config_3=(0,$piece4.$z)(_config_2),_config_4=(0,$piece5.TD)(
_config_3),_config_5=_config_4,_config_6=(0,$piece4.Co)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,
configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,$piece6.wq)(this.config)),this.middlewareStack.use((0,$piece4.sM)(this.
config)),this.middlewareStack.use((0,$piece4.ey)(this.config)),this.middlewareStack.use((0,$piece5.vK)(this.config)),this.middlewareStack.use((0,$piece4.TC)(
this.config)),this.middlewareStack.use((0,$piece4.Y7)(this.config)),this.middlewareStack.use((0,$piece4.n4)(this.config)),this.middlewareStack.use(
(0,$piece4.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new $piece4.h$(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,$piece4.lW)(this.config))}destroy(){super.destroy()}};var command=(0,$piece4.k8)(commonParams,"AWSSSOOIDCService","SSOOIDCClient",$piece4.rD),_ep0={},_mw0=(Command2,cs,config,o)=>[];var CreateTokenCommand=class extends command(_ep0,_mw0,"CreateToken",CreateToken$){};var commands={CreateTokenCommand},SSOOIDC=class extends SSOOIDCClient{};(0,$piece4.J1)(commands,SSOOIDC);var AccessDeniedExceptionReason={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},InvalidRequestExceptionReason={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"\
KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};


})

};
;