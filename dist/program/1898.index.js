"use strict";
exports.id = 1898;
exports.ids = [1898];
exports.modules = {

1898:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
fromProcess: () => (/* binding */ fromProcess)
});
var $piece0 = __webpack_require__(1918);
var $piece1 = __webpack_require__(5964);
var $piece2 = __webpack_require__(7945);
var $piece3 = __webpack_require__(4414);
var $piece4 = __webpack_require__(1421);
var $piece4_default = /*#__PURE__*/__webpack_require__.n($piece4);
var $piece5 = __webpack_require__(7975);
var $piece5_default = /*#__PURE__*/__webpack_require__.n($piece5);

var getValidatedProcessCredentials=(profileName,data,profiles)=>{if(data.Version!==1)throw Error(`Profile ${profileName} credential_process did not return Versi\
on 1.`);if(data.AccessKeyId===void 0||data.SecretAccessKey===void 0)throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);if(data.
Expiration){let currentTime=new Date;if(new Date(data.Expiration)<currentTime)throw Error(`Profile ${profileName} credential_process returned expired credential\
s.`)}let accountId=data.AccountId;!accountId&&profiles?.[profileName]?.aws_account_id&&(accountId=profiles[profileName].aws_account_id);let credentials={accessKeyId:data.
AccessKeyId,secretAccessKey:data.SecretAccessKey,...data.SessionToken&&{sessionToken:data.SessionToken},...data.Expiration&&{expiration:new Date(data.Expiration)},
...data.CredentialScope&&{credentialScope:data.CredentialScope},...accountId&&{accountId}};return (0,$piece0.gD)(credentials,"CREDENTIALS_PROCESS","w"),credentials};var resolveProcessCredentials=async(profileName,profiles,logger)=>{let profile=profiles[profileName];if(profiles[profileName]){let credentialProcess=profile.credential_process;
if(credentialProcess!==void 0){let execPromise=(0,$piece5.promisify)($piece1.ZY?.getTokenRecord?.().exec??$piece4.exec);try{let{stdout}=await execPromise(credentialProcess),
data;try{data=JSON.parse(stdout.trim())}catch{throw Error(`Profile ${profileName} credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(
profileName,data,profiles)}catch(error){throw new $piece1.C1(error.message,{logger})}}else throw new $piece1.C1(`Profile ${profileName}\
 did not contain credential_process.`,{logger})}else throw new $piece1.C1(`Profile ${profileName} could not be found in shared credentials file.`,
{logger})};var fromProcess=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let profiles=await (0,$piece1.YU)(
init);return resolveProcessCredentials((0,$piece1.Bz)({profile:init.profile??callerClientConfig?.profile}),profiles,init.logger)};


})

};
;