"use strict";
exports.id = 3798;
exports.ids = [3798];
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

3798:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
getDefaultRoleAssumer: () => (/* binding */ getDefaultRoleAssumer2),
getDefaultRoleAssumerWithWebIdentity: () => (/* binding */ getDefaultRoleAssumerWithWebIdentity2)
});
/* unused harmony exports AssumeRole$, AssumeRoleCommand, AssumeRoleRequest$, AssumeRoleResponse$, AssumeRoleWithWebIdentity$, AssumeRoleWithWebIdentityCommand, AssumeRoleWithWebIdentityRequest$, AssumeRoleWithWebIdentityResponse$, AssumedRoleUser$, Credentials$, ExpiredTokenException, ExpiredTokenException$, IDPCommunicationErrorException, IDPCommunicationErrorException$, IDPRejectedClaimException, IDPRejectedClaimException$, InvalidIdentityTokenException, InvalidIdentityTokenException$, MalformedPolicyDocumentException, MalformedPolicyDocumentException$, PackedPolicyTooLargeException, PackedPolicyTooLargeException$, PolicyDescriptorType$, ProvidedContext$, RegionDisabledException, RegionDisabledException$, STS, STSClient, STSServiceException, STSServiceException$, Tag$, decorateDefaultCredentialProvider, errorTypeRegistries */
var $piece0 = __webpack_require__(4606);
var $piece1 = __webpack_require__(4413);
var $piece2 = __webpack_require__(6214);
var $piece3 = __webpack_require__(9638);
var $piece4 = __webpack_require__(1918);
var $piece5 = __webpack_require__(5964);
var $piece6 = __webpack_require__(7945);
var $piece7 = __webpack_require__(4414);


var signatureV4CrtContainer={CrtSignerV4:null};var SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),SignatureV4SignWithCredentials=class extends $piece1.BB{async signWithCredentials(requestToSign,credentials,options){
let credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);requestToSign.headers[SESSION_TOKEN_HEADER]=credentials.sessionToken;let privateAccess=this;
return setSingleOverride(privateAccess,credentialsWithoutSessionToken),privateAccess.signRequest(requestToSign,options??{})}async presignWithCredentials(requestToSign,credentials,options){
let credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);return delete requestToSign.headers[SESSION_TOKEN_HEADER],requestToSign.headers[SESSION_TOKEN_QUERY_PARAM]=
credentials.sessionToken,requestToSign.query=requestToSign.query??{},requestToSign.query[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken,setSingleOverride(this,
credentialsWithoutSessionToken),this.presign(requestToSign,options)}};function getCredentialsWithoutSessionToken(credentials){return{accessKeyId:credentials.accessKeyId,
secretAccessKey:credentials.secretAccessKey,expiration:credentials.expiration}}function setSingleOverride(privateAccess,credentialsWithoutSessionToken){let currentCredentialProvider=privateAccess.
credentialProvider;privateAccess.credentialProvider=()=>(privateAccess.credentialProvider=currentCredentialProvider,Promise.resolve(credentialsWithoutSessionToken))}var SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof signatureV4CrtContainer.CrtSignerV4=="function"?
"crt":typeof $piece1.dm.SignatureV4a=="function"?"js":"none"}constructor(options){this.sigv4Signer=new SignatureV4SignWithCredentials(options),this.signerOptions=
options}async sign(requestToSign,options={}){return options.signingRegion==="*"?this.getSigv4aSigner().sign(requestToSign,options):this.sigv4Signer.sign(requestToSign,
options)}async signWithCredentials(requestToSign,credentials,options={}){if(options.signingRegion==="*"){let signer=this.getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.
CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.signWithCredentials(requestToSign,credentials,options);throw new Error(`signWithCredenti\
als with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/sign\
ature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@a\
ws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.
sigv4Signer.signWithCredentials(requestToSign,credentials,options)}async presign(originalRequest,options={}){if(options.signingRegion==="*"){let signer=this.getSigv4aSigner(),
CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.presign(originalRequest,options);throw new Error(`pr\
esign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/si\
gnature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "\
@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.
sigv4Signer.presign(originalRequest,options)}async presignWithCredentials(originalRequest,credentials,options={}){if(options.signingRegion==="*")throw new Error(
"Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(originalRequest,credentials,options)}getSigv4aSigner(){
if(!this.sigv4aSigner){let CrtSignerV4=signatureV4CrtContainer.CrtSignerV4,JsSigV4aSigner=$piece1.dm.SignatureV4a;if(this.signerOptions.runtime==="no\
de"){if(!CrtSignerV4&&!JsSigV4aSigner)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @a\
ws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");if(CrtSignerV4&&typeof CrtSignerV4==
"function")this.sigv4aSigner=new CrtSignerV4({...this.signerOptions,signingAlgorithm:1});else if(JsSigV4aSigner&&typeof JsSigV4aSigner=="function")this.sigv4aSigner=
new JsSigV4aSigner({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly impo\
rted @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-comm\
on-runtime-crt")}else{if(!JsSigV4aSigner||typeof JsSigV4aSigner!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new JsSigV4aSigner({...this.signerOptions})}}return this.
sigv4aSigner}};var q="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="stringEquals",g="getAttr",h="us-east-1",i="sigv4",j="sts",k="https://sts.{Region}.{Part\
itionResult#dnsSuffix}",l={[q]:"Endpoint"},m={[q]:"Region"},n={[q]:d},o={},p=[m],_data={conditions:[[c,[l]],[c,p],["aws.partition",p,d],[e,[{[q]:"UseFIPS"},b]],
[e,[{[q]:"UseDualStack"},b]],[f,[m,"aws-global"]],[e,[{[q]:"UseGlobalEndpoint"},b]],[f,[m,"eu-central-1"]],[e,[{fn:g,argv:[n,"supportsDualStack"]},b]],[e,[{fn:g,
argv:[n,"supportsFIPS"]},b]],[f,[m,"ap-south-1"]],[f,[m,"eu-north-1"]],[f,[m,"eu-west-1"]],[f,[m,"eu-west-2"]],[f,[m,"eu-west-3"]],[f,[m,"sa-east-1"]],[f,[m,h]],
[f,[m,"us-east-2"]],[f,[m,"us-west-2"]],[f,[m,"us-west-1"]],[f,[m,"ca-central-1"]],[f,[m,"ap-southeast-1"]],[f,[m,"ap-northeast-1"]],[f,[m,"ap-southeast-2"]],[f,
[{fn:g,argv:[n,"name"]},"aws-us-gov"]]],results:[[a],["https://sts.amazonaws.com",{authSchemes:[{name:i,signingName:j,signingRegion:h}]}],[k,{authSchemes:[{name:i,
signingName:j,signingRegion:"{Region}"}]}],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and cust\
om endpoint are not supported"],[l,o],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",o],[a,"FIPS and DualStack are enabled, but this partitio\
n does not support one or both"],["https://sts.{Region}.amazonaws.com",o],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",o],[a,"FIPS is enabled but th\
is partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",o],[a,"DualStack is enabled but this partition does not suppor\
t DualStack"],[k,o],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,30,3,1,4,r+14,2,5,r+14,3,25,6,4,24,7,5,r+1,8,6,9,
r+13,7,r+1,10,10,r+1,11,11,r+1,12,12,r+1,13,13,r+1,14,14,r+1,15,15,r+1,16,16,r+1,17,17,r+1,18,18,r+1,19,19,r+1,20,20,r+1,21,21,r+1,22,22,r+1,23,23,r+1,r+2,8,r+11,
r+12,4,28,26,9,27,r+10,24,r+8,r+9,8,29,r+7,9,r+6,r+7,3,r+3,31,4,r+4,r+5]),bdd=$piece4.d5.from(nodes,root,_data.conditions,_data.results);var cache=new $piece4.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>(0,$piece4.cH)(bdd,{endpointParams,logger:context.logger}));$piece4.mw.aws=$piece4.UF;var createEndpointRuleSetHttpAuthSchemeParametersProvider=defaultHttpAuthSchemeParametersProvider=>async(config,context,input)=>{if(!input)throw new Error("Coul\
d not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let defaultParameters=await defaultHttpAuthSchemeParametersProvider(config,context,
input),instructionsFn=(0,$piece6.ug)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!instructionsFn)throw new Error(`getEndpointP\
arameterInstructions() is not defined on '${context.commandName}'`);let endpointParameters=await (0,$piece4.xg)(input,{getEndpointParameterInstructions:instructionsFn},
config);return Object.assign(defaultParameters,endpointParameters)},_defaultSTSHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,$piece6.ug)(
context).operation,region:await (0,$piece6.te)(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),defaultSTSHttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(
_defaultSTSHttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"\
sts",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createAwsAuthSigv4aHttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var createEndpointRuleSetHttpAuthSchemeProvider=(defaultEndpointResolver2,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>authParameters=>{
let authSchemes=defaultEndpointResolver2(authParameters).properties?.authSchemes;if(!authSchemes)return defaultHttpAuthSchemeResolver(authParameters);let options=[];
for(let scheme of authSchemes){let{name:resolvedName,properties={},...rest}=scheme,name=resolvedName.toLowerCase();resolvedName!==name&&console.warn(`HttpAuthSc\
heme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);let schemeId;if(name==="sigv4a"){schemeId="aws.auth#sigv4a";let sigv4Present=authSchemes.
find(s=>{let name2=s.name.toLowerCase();return name2!=="sigv4a"&&name2.startsWith("sigv4")});if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&sigv4Present)
continue}else if(name.startsWith("sigv4"))schemeId="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}\
'`);let createOption=createHttpAuthOptionFunctions[schemeId];if(!createOption)throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
let option=createOption(authParameters);option.schemeId=schemeId,option.signingProperties={...option.signingProperties||{},...rest,...properties},options.push(option)}
return options},_defaultSTSHttpAuthSchemeProvider=authParameters=>{let options=[];return authParameters.operation==="AssumeRoleWithWebIdentity"?(options.push(createSmithyApiNoAuthHttpAuthOption(
authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))):(options.push(createAwsAuthSigv4HttpAuthOption(authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(
authParameters))),options},defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,
{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption}),
resolveHttpAuthSchemeConfig=config=>{let config_0=(0,$piece1.ho)(config),config_1=(0,$piece1.Oy)(config_0);return Object.assign(config_1,{authSchemePreference:(0,$piece6.te)(
config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,useGlobalEndpoint:options.useGlobalEndpoint??!1,defaultSigningName:"sts"}),commonParams={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var STSServiceException=class _STSServiceException extends $piece4.TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_STSServiceException.prototype)}};var ExpiredTokenException=class _ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenEx\
ception";$fault="client";constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ExpiredTokenException.prototype)}},
MalformedPolicyDocumentException=class _MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentEx\
ception";name="MalformedPolicyDocumentException";$fault="client";constructor(opts){super({name:"MalformedPolicyDocumentException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_MalformedPolicyDocumentException.prototype)}},PackedPolicyTooLargeException=class _PackedPolicyTooLargeException extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(opts){super({name:"PackedPolicyTooLargeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_PackedPolicyTooLargeException.prototype)}},RegionDisabledException=class _RegionDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(opts){super({name:"RegionDisabledException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_RegionDisabledException.prototype)}},IDPRejectedClaimException=class _IDPRejectedClaimException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(opts){super({name:"IDPRejectedClaimException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_IDPRejectedClaimException.prototype)}},InvalidIdentityTokenException=class _InvalidIdentityTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(opts){super({name:"InvalidIdentityTokenExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidIdentityTokenException.prototype)}},IDPCommunicationErrorException=class _IDPCommunicationErrorException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(opts){super({name:"IDPCommunic\
ationErrorException",$fault:"client",...opts}),Object.setPrototypeOf(this,_IDPCommunicationErrorException.prototype)}};var _A="Arn",_AKI="AccessKeyId",_AR="AssumeRole",_ARI="AssumedRoleId",_ARR="AssumeRoleRequest",_ARRs="AssumeRoleResponse",_ARU="AssumedRoleUser",_ARWWI="AssumeR\
oleWithWebIdentity",_ARWWIR="AssumeRoleWithWebIdentityRequest",_ARWWIRs="AssumeRoleWithWebIdentityResponse",_Au="Audience",_C="Credentials",_CA="ContextAssertio\
n",_DS="DurationSeconds",_E="Expiration",_EI="ExternalId",_ETE="ExpiredTokenException",_IDPCEE="IDPCommunicationErrorException",_IDPRCE="IDPRejectedClaimExcepti\
on",_IITE="InvalidIdentityTokenException",_K="Key",_MPDE="MalformedPolicyDocumentException",_MSTS="MinimumSessionTokenSize",_P="Policy",_PA="PolicyArns",_PAr="P\
roviderArn",_PC="ProvidedContexts",_PCLT="ProvidedContextsListType",_PCr="ProvidedContext",_PDT="PolicyDescriptorType",_PI="ProviderId",_PPS="PackedPolicySize",
_PPTLE="PackedPolicyTooLargeException",_Pr="Provider",_RA="RoleArn",_RDE="RegionDisabledException",_RSN="RoleSessionName",_SAK="SecretAccessKey",_SFWIT="Subject\
FromWebIdentityToken",_SI="SourceIdentity",_SN="SerialNumber",_ST="SessionToken",_STS="SessionTokenSize",_STU="SessionTokenUtilization",_T="Tags",_TC="TokenCode",
_TTK="TransitiveTagKeys",_Ta="Tag",_V="Value",_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySecretType",_aQE="awsQueryError",_c="client",_cTT="clientTokenTyp\
e",_e="error",_hE="httpError",_m="message",_pDLT="policyDescriptorListType",_s="smithy.ts.sdk.synthetic.com.amazonaws.sts",_tLT="tagListType",n0="com.amazonaws.\
sts",_s_registry=new $piece6.OF(_s),STSServiceException$=[-3,_s,"STSServiceException",0,[],[]];_s_registry.registerError(STSServiceException$,STSServiceException);
var n0_registry=new $piece6.OF(n0),ExpiredTokenException$=[-3,n0,_ETE,{[_aQE]:["ExpiredTokenException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(
ExpiredTokenException$,ExpiredTokenException);var IDPCommunicationErrorException$=[-3,n0,_IDPCEE,{[_aQE]:["IDPCommunicationError",400],[_e]:_c,[_hE]:400},[_m],[
0]];n0_registry.registerError(IDPCommunicationErrorException$,IDPCommunicationErrorException);var IDPRejectedClaimException$=[-3,n0,_IDPRCE,{[_aQE]:["IDPRejecte\
dClaim",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(IDPRejectedClaimException$,IDPRejectedClaimException);var InvalidIdentityTokenException$=[-3,
n0,_IITE,{[_aQE]:["InvalidIdentityToken",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidIdentityTokenException$,InvalidIdentityTokenException);
var MalformedPolicyDocumentException$=[-3,n0,_MPDE,{[_aQE]:["MalformedPolicyDocument",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(MalformedPolicyDocumentException$,
MalformedPolicyDocumentException);var PackedPolicyTooLargeException$=[-3,n0,_PPTLE,{[_aQE]:["PackedPolicyTooLarge",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.
registerError(PackedPolicyTooLargeException$,PackedPolicyTooLargeException);var RegionDisabledException$=[-3,n0,_RDE,{[_aQE]:["RegionDisabledException",403],[_e]:_c,
[_hE]:403},[_m],[0]];n0_registry.registerError(RegionDisabledException$,RegionDisabledException);var errorTypeRegistries=[_s_registry,n0_registry],accessKeySecretType=[
0,n0,_aKST,8,0],clientTokenType=[0,n0,_cTT,8,0],AssumedRoleUser$=[3,n0,_ARU,0,[_ARI,_A],[0,0],2],AssumeRoleRequest$=[3,n0,_ARR,0,[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,
_SN,_TC,_SI,_PC,_MSTS],[0,0,()=>policyDescriptorListType,0,1,()=>tagListType,64,0,0,0,0,()=>ProvidedContextsListType,1],2],AssumeRoleResponse$=[3,n0,_ARRs,0,[_C,
_ARU,_PPS,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,1,0,1,1]],AssumeRoleWithWebIdentityRequest$=[3,n0,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],
[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,0,1,1],3],AssumeRoleWithWebIdentityResponse$=[3,n0,_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,
_STS],[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,1]],Credentials$=[3,n0,_C,0,[_AKI,_SAK,_ST,_E],[0,[()=>accessKeySecretType,0],0,4],4],PolicyDescriptorType$=[
3,n0,_PDT,0,[_a],[0]],ProvidedContext$=[3,n0,_PCr,0,[_PAr,_CA],[0,0]],Tag$=[3,n0,_Ta,0,[_K,_V],[0,0],2],policyDescriptorListType=[1,n0,_pDLT,0,()=>PolicyDescriptorType$],
ProvidedContextsListType=[1,n0,_PCLT,0,()=>ProvidedContext$];var tagListType=[1,n0,_tLT,0,()=>Tag$],AssumeRole$=[9,n0,_AR,0,()=>AssumeRoleRequest$,()=>AssumeRoleResponse$],AssumeRoleWithWebIdentity$=[9,n0,_ARWWI,0,()=>AssumeRoleWithWebIdentityRequest$,
()=>AssumeRoleWithWebIdentityResponse$];var getRuntimeConfig=config=>({apiVersion:"2011-06-15",base64Decoder:config?.base64Decoder??$piece6.Ey,base64Encoder:config?.base64Encoder??$piece6.nk,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSTSHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new $piece1.f2},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new $piece1.S1},
{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new $piece4.mR}],logger:config?.logger??
new $piece4.N4,protocol:config?.protocol??$piece1.kE,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:config?.serviceId??"ST\
S",sha256:config?.sha256??$piece2.T,signerConstructor:config?.signerConstructor??SignatureV4MultiRegion,urlParser:config?.urlParser??$piece6.Dl,utf8Decoder:config?.
utf8Decoder??$piece6.ar,utf8Encoder:config?.utf8Encoder??$piece6.Pq});var getRuntimeConfig2=config=>{(0,$piece4.o_)(process.version);let defaultsMode=(0,$piece5.IZ)(config),defaultConfigProvider=()=>defaultsMode().
then($piece4.lT),clientSharedValues=getRuntimeConfig(config);(0,$piece4.I9)(process.version);let loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,$piece5.Z9)(
$piece1.$S,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??$piece6.n8,defaultSocketTimeout:(0,$piece4.ED)(
config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,$piece4.pf)({serviceId:clientSharedValues.serviceId,clientVersion:$piece0.n.
version}),httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4")||(async idProps=>await config.
credentialDefaultProvider(idProps?.__config||{})()),signer:new $piece1.f2},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws\
.auth#sigv4a"),signer:new $piece1.S1},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new $piece4.mR}],maxAttempts:config?.maxAttempts??(0,$piece5.Z9)($piece4.qs,config),region:config?.region??(0,$piece5.Z9)($piece5.GG,
{...$piece5.zH,...loaderConfig}),requestHandler:$piece3.$.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??
(0,$piece5.Z9)({...$piece4.kN,default:async()=>(await defaultConfigProvider()).retryMode||$piece4.L0},config),sigv4aSigningRegionSet:config?.
sigv4aSigningRegionSet??(0,$piece5.Z9)($piece1.AE,loaderConfig),streamCollector:config?.streamCollector??$piece6.kv,useDualstackEndpoint:config?.
useDualstackEndpoint??(0,$piece5.Z9)($piece5.e$,loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??(0,$piece5.Z9)($piece5.Ko,
loaderConfig),userAgentAppId:config?.userAgentAppId??(0,$piece5.Z9)($piece4.hV,loaderConfig)}};var getHttpAuthExtensionConfiguration=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign((0,$piece4.Rq)(runtimeConfig),(0,$piece4.xA)(
runtimeConfig),(0,$piece5.eS)(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,$piece4.$3)(extensionConfiguration),(0,$piece4.uv)(extensionConfiguration),
(0,$piece5.jt)(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};var STSClient=class extends $piece4.Kj{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,$piece4.Dc)(_config_1),_config_3=(0,$piece4.$z)(_config_2),_config_4=(0,$piece5.TD)(
_config_3),_config_5=_config_4,_config_6=(0,$piece4.Co)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,
configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,$piece6.wq)(this.config)),this.middlewareStack.use((0,$piece4.sM)(this.
config)),this.middlewareStack.use((0,$piece4.ey)(this.config)),this.middlewareStack.use((0,$piece5.vK)(this.config)),this.middlewareStack.use((0,$piece4.TC)(
this.config)),this.middlewareStack.use((0,$piece4.Y7)(this.config)),this.middlewareStack.use((0,$piece4.n4)(this.config)),this.middlewareStack.use(
(0,$piece4.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new $piece4.h$(
{"aws.auth#sigv4":config.credentials,"aws.auth#sigv4a":config.credentials})})),this.middlewareStack.use((0,$piece4.lW)(this.config))}destroy(){super.destroy()}};var command=(0,$piece4.k8)(commonParams,"AWSSecurityTokenServiceV20110615","STSClient",$piece4.rD),_ep0={},_mw0=(Command2,cs,config,o2)=>[];var AssumeRoleCommand=class extends command(_ep0,_mw0,"AssumeRole",AssumeRole$){};var AssumeRoleWithWebIdentityCommand=class extends command(_ep0,_mw0,"AssumeRoleWithWebIdentity",AssumeRoleWithWebIdentity$){};var commands={AssumeRoleCommand,AssumeRoleWithWebIdentityCommand},STS=class extends STSClient{};(0,$piece4.J1)(commands,STS);var getAccountIdFromAssumedRoleUser=assumedRoleUser=>{if(typeof assumedRoleUser?.Arn=="string"){let arnComponents=assumedRoleUser.Arn.split(":");if(arnComponents.
length>4&&arnComponents[4]!=="")return arnComponents[4]}},resolveRegion=async(_region,_parentRegion,credentialProviderLogger,loaderConfig={})=>{let region=typeof _region==
"function"?await _region():_region,parentRegion=typeof _parentRegion=="function"?await _parentRegion():_parentRegion,stsDefaultRegion="",resolvedRegion=region??
parentRegion??(stsDefaultRegion=await (0,$piece4.oQ)(loaderConfig)());return credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion","a\
ccepting first of:",`${region} (credential provider clientConfig)`,`${parentRegion} (contextual client)`,`${stsDefaultRegion} (STS default: AWS_REGION, profile \
region, or us-east-1)`),resolvedRegion},getDefaultRoleAssumer=(stsOptions,STSClient2)=>{let stsClient,closureSourceCreds;return async(sourceCreds,params)=>{if(closureSourceCreds=
sourceCreds,!stsClient){let{logger=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.
requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(region,stsOptions?.
parentClientConfig?.region,credentialProviderLogger,{logger,profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2({...stsOptions,userAgentAppId,
profile,credentialDefaultProvider:()=>async()=>closureSourceCreds,region:resolvedRegion,requestHandler:isCompatibleRequestHandler?requestHandler:void 0,logger})}
let{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleCommand(params));if(!Credentials||!Credentials.AccessKeyId||!Credentials.SecretAccessKey)throw new Error(
`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);let accountId=getAccountIdFromAssumedRoleUser(AssumedRoleUser),credentials={accessKeyId:Credentials.
AccessKeyId,secretAccessKey:Credentials.SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.Expiration,...Credentials.CredentialScope&&
{credentialScope:Credentials.CredentialScope},...accountId&&{accountId}};return (0,$piece4.gD)(credentials,"CREDENTIALS_STS_ASSUME_ROLE","i"),credentials}},
getDefaultRoleAssumerWithWebIdentity=(stsOptions,STSClient2)=>{let stsClient;return async params=>{if(!stsClient){let{logger=stsOptions?.parentClientConfig?.logger,
profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.
parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(region,stsOptions?.parentClientConfig?.region,credentialProviderLogger,{logger,
profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2({...stsOptions,userAgentAppId,profile,region:resolvedRegion,requestHandler:isCompatibleRequestHandler?
requestHandler:void 0,logger})}let{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));if(!Credentials||!Credentials.
AccessKeyId||!Credentials.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);let accountId=getAccountIdFromAssumedRoleUser(
AssumedRoleUser),credentials={accessKeyId:Credentials.AccessKeyId,secretAccessKey:Credentials.SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.
Expiration,...Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope},...accountId&&{accountId}};return accountId&&(0,$piece4.gD)(credentials,
"RESOLVED_ACCOUNT_ID","T"),(0,$piece4.gD)(credentials,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),credentials}},isH2=requestHandler=>requestHandler?.metadata?.
handlerProtocol==="h2";var getCustomizableStsClientCtor=(baseCtor,customizations)=>customizations?class extends baseCtor{constructor(config){super(config);for(let customization of customizations)
this.middlewareStack.use(customization)}}:baseCtor,getDefaultRoleAssumer2=(stsOptions={},stsPlugins)=>getDefaultRoleAssumer(stsOptions,getCustomizableStsClientCtor(
STSClient,stsPlugins)),getDefaultRoleAssumerWithWebIdentity2=(stsOptions={},stsPlugins)=>getDefaultRoleAssumerWithWebIdentity(stsOptions,getCustomizableStsClientCtor(
STSClient,stsPlugins)),decorateDefaultCredentialProvider=provider=>input=>provider({roleAssumer:getDefaultRoleAssumer2(input),roleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity2(
input),...input});


})

};
;