"use strict";
exports.id = 5079;
exports.ids = [5079];
exports.modules = {

5079:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
fromTokenFile: () => (/* binding */ fromTokenFile)
});
/* unused harmony export fromWebToken */
var $piece0 = __webpack_require__(1918);
var $piece1 = __webpack_require__(5964);
var $piece2 = __webpack_require__(7945);
var $piece3 = __webpack_require__(4414);
var $piece4 = __webpack_require__(3024);
var $piece4_default = /*#__PURE__*/__webpack_require__.n($piece4);

var fromWebToken=init=>async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn,roleSessionName,
webIdentityToken,providerId,policyArns,policy,durationSeconds}=init,{roleAssumerWithWebIdentity}=init;if(!roleAssumerWithWebIdentity){let{getDefaultRoleAssumerWithWebIdentity}=await __webpack_require__.e(/* import() */ 3798).then(__webpack_require__.bind(__webpack_require__, 3798));
roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.
callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk\
-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})};var ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(init={})=>async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],
roleArn=init?.roleArn??process.env[ENV_ROLE_ARN],roleSessionName=init?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!webIdentityTokenFile||!roleArn)throw new $piece1.C1(
"Web identity configuration not specified",{logger:init.logger});let credentials=await fromWebToken({...init,webIdentityToken:$piece1.ZY?.getTokenRecord?.()[webIdentityTokenFile]??
(0,$piece4.readFileSync)(webIdentityTokenFile,{encoding:"ascii"}),roleArn,roleSessionName})(awsIdentityProperties);return webIdentityTokenFile===process.env[ENV_TOKEN_FILE]&&
(0,$piece0.gD)(credentials,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),credentials};


})

};
;