"use strict";
exports.id = 8701;
exports.ids = [8701];
exports.modules = {

4891:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
o: () => (/* binding */ proofOf)
});
var $piece1 = __webpack_require__(6804);
var $piece0 = __webpack_require__(6478);
function proofOf(told,{universe}){let gone=told.reduce((sum,{removed})=>sum+removed.length,0),date=universe.date===null?"":` (${(0,$piece0.im)(universe.date)})`;return`\
Checked on ${(0,$piece1.U9)(universe.counts.actions,"action")}${date}: ${whatGoes(gone,told)}, and no action that was not granted before is granted now.`}function whatGoes(gone,told){
if(gone===0)return"no action goes";let these=gone===1?"this one":`these ${(0,$piece1.zD)(gone)}`,goes=gone===1?"goes":"go";return told.some(one=>one.isPart)?`none but ${these}\
 ${goes}`:`exactly ${these} ${goes}`}


}),

8701:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
renderHtml: () => (/* binding */ renderHtml)
});
var $piece0 = __webpack_require__(4891);
var $piece1 = __webpack_require__(6962);
var $piece2 = __webpack_require__(7332);
var $piece3 = __webpack_require__(5061);
var $piece11 = __webpack_require__(6804);
var $piece15 = __webpack_require__(7293);
var $piece4 = __webpack_require__(3058);
var $piece12 = __webpack_require__(7115);
var $piece5 = __webpack_require__(2936);
var $piece6 = __webpack_require__(836);
var $piece7 = __webpack_require__(4997);
var $piece14 = __webpack_require__(865);
var $piece8 = __webpack_require__(6478);
var $piece13 = __webpack_require__(8489);
var $piece9 = __webpack_require__(4414);
var $piece10 = __webpack_require__(7598);
var $piece10_default = /*#__PURE__*/__webpack_require__.n($piece10);





var n,t,r,u,i,f,o,e,l,c,a,s,h=Symbol.for("pv"),p={},y=[],v=/^m(i|n|o|s|text|space)$/,w=Array.isArray,d=y.slice,_=Object.assign;function g(n2){n2&&n2.parentNode&&
n2.remove()}function k(n2,t2,r2){var u3,i3,f4,o4={},e2=arguments.length;for(f4 in t2)f4=="key"?u3=t2[f4]:f4=="ref"&&typeof n2!="function"?i3=t2[f4]:o4[f4]=t2[f4];
return e2>2&&(o4.children=e2>3?d.call(arguments,2):r2),m(n2,o4,u3,i3,null)}function m(r2,u3,i3,f4,o4){var e2={type:r2,props:u3,key:i3,ref:f4,__k:null,__:null,__b:0,__e:null,__c:null,constructor:h,__v:o4||++t,__i:-1,__u:0};return!o4&&n.
vnode&&n.vnode(e2),e2}function $(n2){return n2.children}function x(n2,t2){this.props=n2,this.context=t2,this.__g=0}function S(n2,t2){if(t2==null)return n2.__&&S(n2.__,n2.__i+1);for(var r2;t2<
n2.__k.length;t2++)if((r2=n2.__k[t2])&&r2.__e)return r2.__e;return typeof n2.type!="function"||n2.props.__P?null:S(n2)}function C(t2){var r2,u3=t2.__v,i3=u3.__e,
f4=[],o4=[],e2=t2.__P;e2&&((r2=_({constructor:h},u3)).__v=u3.__v+1,n.vnode&&n.vnode(r2),z(e2,r2,u3,t2.__n,e2.namespaceURI,32&u3.__u?[i3]:null,f4,i3||S(u3),32&u3.
__u,o4),r2.__v=u3.__v,r2.__.__k[r2.__i]=r2,E(f4,r2,o4),u3.__=u3.__e=null,r2.__e!=i3&&j(r2))}function j(n2){if((n2=n2.__)&&n2.__c&&!n2.props.__P)return n2.__e=null,
n2.__k.some(function(t2){return t2&&(n2.__e=t2.__e)}),j(n2)}function L(t2){(8&t2.__g||(t2.__g|=8,u.push(t2),f++))&&i==n.debounceRendering||((i=n.debounceRendering)||
queueMicrotask)(H)}function H(){try{for(var n2,t2=1;u.length;)u.length>t2&&u.sort(o),n2=u.shift(),t2=u.length,8&n2.__g&&C(n2)}finally{(f=u.length)&&(i||queueMicrotask)(
H)}}function I(n2,t2,r2,u3,i3,f4,o4,e2,l3,c3,a4){var s3,h3,v3,w3,d3,_3,g3=u3.__k||y,k3=t2.length;for(l3=q(r2,t2,g3,l3,k3),s3=0;s3<k3;s3++)(v3=r2.__k[s3])!=null&&
(h3=~v3.__i&&g3[v3.__i]||p,v3.__i=s3,_3=z(n2,v3,h3,i3,f4,o4,e2,l3,c3,a4),w3=v3.__e,(h3.ref!=v3.ref||8&h3.__u)&&(h3.ref&&G(h3.ref,null,v3,h3),v3.ref&&a4.push(v3.
ref,v3.__c||w3,v3)),d3=d3||w3,4&v3.__u?(l3=A(v3,l3,n2,!h3.__v),h3.__e&&(h3.__e=null)):typeof v3.type=="function"&&_3!==void 0?l3=_3:w3&&(l3=w3.nextSibling),v3.__u&=
-21);return r2.__e=d3,l3}function q(n2,t2,r2,u3,i3){var f4,o4,e2,l3,c3,a4,s3,p3,y3,v3=r2.length,d3=v3,_3=0,g3=0,k3=n2.__k=Array(i3);for(f4=0;f4<i3;f4++)(o4=t2[f4])!=
null&&typeof o4!="boolean"&&typeof o4!="function"?(typeof o4!="object"||o4.constructor===String?o4=k3[f4]=m(null,o4):w(o4)?o4=k3[f4]=m($,{children:o4}):o4.constructor===
h&&o4.__b?o4=k3[f4]=m(o4.type,o4.props,o4.key,o4.ref,o4.__v):k3[f4]=o4,l3=f4+_3,o4.__=n2,o4.__b=n2.__b+1,e2=null,~(c3=o4.__i=P(o4,r2,l3,d3))&&(d3--,(e2=r2[c3])&&
(e2.__u|=2)),e2&&e2.__v?(o4.__u|=16,c3==l3-1?_3--:c3==l3+1?_3++:c3!=l3&&(c3>l3?_3--:_3++,g3=1)):(~c3||(i3>v3?_3--:i3<v3&&_3++),typeof o4.type!="function"&&(o4.__u|=
4))):k3[f4]=null;if(g3){for(a4=[],s3=[],f4=0;f4<i3;f4++)if((o4=k3[f4])&&16&o4.__u){for(_3=0,p3=a4.length;_3<p3;)a4[y3=_3+p3>>1]<o4.__i?_3=y3+1:p3=y3;a4[_3]=o4.__i,
s3[f4]=_3+1}for(_3=a4.length;f4--;)s3[f4]&&(s3[f4]==_3?_3--:k3[f4].__u|=4)}if(d3)for(f4=0;f4<v3;f4++)!(e2=r2[f4])||2&e2.__u||(e2.__e==u3&&(u3=S(e2)),J(e2,e2));return u3}
function A(n2,t2,r2,u3){var i3,f4,o4,e2;if(typeof n2.type=="function"){if(n2.props.__P)return t2;if(i3=n2.__k)for(f4=0;f4<i3.length;f4++)i3[f4]&&(i3[f4].__=n2,t2=
A(i3[f4],t2,r2,!1));return t2}for(t2&&!t2.parentNode&&(t2=S(n2))&&!t2.parentNode&&(t2=null),o4=n2.__e,e2=t2;e2&&e2.nodeType==8;)e2=e2.nextSibling;for(o4!=e2&&(!u3&&
r2.moveBefore&&o4.parentNode?r2.moveBefore(o4,t2):r2.insertBefore(o4,t2||null)),t2=o4;(t2=t2&&t2.nextSibling)&&t2.nodeType==8&&!t2.data.startsWith("$s"););return t2}function P(n2,t2,r2,u3){var i3,f4=n2.key,o4=n2.type,e2=t2[r2],l3=e2&&!(2&e2.__u);if(e2===null&&f4==null||l3&&f4==e2.key&&o4==e2.type)return r2;if(u3>(l3?1:0)){for(i3=
r2-1;i3>=0;i3--)if((e2=t2[i3])&&!(2&e2.__u)&&f4==e2.key&&o4==e2.type)return i3;for(i3=r2+1;i3<t2.length;i3++)if((e2=t2[i3])&&!(2&e2.__u)&&f4==e2.key&&o4==e2.type)
return i3}return-1}function T(n2,t2,r2){r2==null&&(r2=""),t2[0]=="-"?n2.setProperty(t2,r2):n2[t2]=r2}function N(n2,t2,r2,u3,i3){var f4,o4;if(t2=="style")if(typeof r2==
"string")n2.style.cssText=r2;else{if(typeof u3=="string"&&(n2.style.cssText=u3=""),u3)for(t2 in u3)r2&&t2 in r2||T(n2.style,t2);if(r2)for(t2 in r2)u3&&r2[t2]==u3[t2]||
T(n2.style,t2,r2[t2])}else if(t2[0]=="o"&&t2[1]=="n")typeof r2!="function"&&(r2=null),typeof u3!="function"&&(u3=null),(n2.__e||(n2.__e={}))[t2]=r2,r2&&u3||(o4=
a[t2]||(a[t2]=V(t2)),(n2.__a||(n2.__a={}))[t2]=c,f4=t2!=(t2=t2.replace(l,"$1")),(t2=t2.slice(2))[0]<"a"&&(t2=t2.toLowerCase()),r2?n2.addEventListener(t2,o4,f4):
n2.removeEventListener(t2,o4,f4));else{if(i3=="http://www.w3.org/2000/svg")t2=t2.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t2!="width"&&t2!="heig\
ht"&&t2!="href"&&t2!="list"&&t2!="form"&&t2!="tabIndex"&&t2!="download"&&t2!="rowSpan"&&t2!="colSpan"&&t2!="role"&&t2!="popover"&&t2 in n2)try{return void(n2[t2]=
r2??"")}catch{}if(typeof r2=="function")return;r2==null||r2===!1&&t2[4]!="-"?n2.removeAttribute(t2):n2.setAttribute(t2,t2=="popover"&&r2==1?"":r2)}}function V(t2){
return function(r2){var u3=this.__e;if(u3){if(u3=u3[t2],r2[e]==null)r2[e]=c++;else if(r2[e]<this.__a[t2])return;return u3(n.event?n.event(r2):r2)}}}function z(t2,r2,u3,i3,f4,o4,e2,l3,c3,a4){
var s3,p3,v3,d3,k3,b2,m3,M2,C2,j3,L2,H3,q3,A2,O2,P3,T3,N3,V3=r2.type;if(r2.constructor!==h)return null;128&u3.__u&&(c3=32&u3.__u,s3=u3.__c.__z)&&(r2.__u|=c3,p3=
o4=[],s3.nodeType==8?l3=B(s3,o4):o4.push(s3),l3=o4[0]||l3),(s3=n.__b)&&s3(r2);n:if(typeof V3=="function"){v3=e2.length;try{if(M2=r2.props,C2=(s3=V3.prototype)&&
s3.render,j3=(s3=V3.contextType)&&i3[s3.__c],L2=s3?j3?j3.props.value:s3.__:i3,(d3=u3.__c)?(r2.__c=d3,2&d3.__g&&(d3.__g|=1)):(C2?r2.__c=d3=new V3(M2,L2):(r2.__c=
d3=new x(M2,L2),d3.constructor=V3,d3.render=K),j3&&j3.sub(d3),d3.state||(d3.state={}),d3.__n=i3,d3.__g|=8,d3.__h=[],d3.__k=[]),C2&&(d3.__s||(d3.__s=d3.state),V3.
getDerivedStateFromProps&&(d3.__s==d3.state&&(d3.__s=_({},d3.__s)),_(d3.__s,V3.getDerivedStateFromProps(M2,d3.__s)))),k3=d3.props,b2=d3.state,d3.__v=r2,u3.__c){
if(M2!==k3&&C2&&!V3.getDerivedStateFromProps&&d3.componentWillReceiveProps&&d3.componentWillReceiveProps(M2,L2),r2.__v==u3.__v&&!(8&d3.__g)||!(4&d3.__g)&&d3.shouldComponentUpdate&&
d3.shouldComponentUpdate(M2,d3.__s,L2)===!1){r2.__v!=u3.__v&&(d3.props=M2,d3.state=d3.__s,d3.__g&=-9),r2.__e=u3.__e,r2.__k=u3.__k,r2.__k.some(function(n2){n2&&(n2.
__=r2)}),y.push.apply(d3.__h,d3.__k),d3.__k=[],d3.__h.length&&e2.push(d3),l3=S(u3);break n}d3.componentWillUpdate&&d3.componentWillUpdate(M2,d3.__s,L2),C2&&d3.componentDidUpdate&&
d3.__h.push(function(){d3.componentDidUpdate(k3,b2,m3)})}else C2&&!V3.getDerivedStateFromProps&&d3.componentWillMount&&d3.componentWillMount(),C2&&d3.componentDidMount&&
d3.__h.push(d3.componentDidMount);d3.context=L2,d3.props=M2,d3.__P=t2,d3.__g&=-5,H3=n.__r,q3=C2?25:0;do d3.__g&=-9,H3&&H3(r2),s3=d3.render(d3.props,d3.state=d3.
__s,d3.context);while(8&d3.__g&&++q3<25);C2&&(y.push.apply(d3.__h,d3.__k),d3.__k=[]),d3.state=d3.__s,d3.getChildContext&&(i3=_({},i3,d3.getChildContext())),C2&&
u3.__c&&d3.getSnapshotBeforeUpdate&&(m3=d3.getSnapshotBeforeUpdate(k3,b2)),A2=s3&&s3.type===$&&s3.key==null?s3.props.children:s3,M2.__P&&(s3=l3,f4=(t2=M2.__P).namespaceURI,
c3=o4=null,u3.props&&u3.props.__P!=t2&&(u3.__k.some(function(n2){n2&&J(n2,n2)}),u3.__k=null),l3=u3.__k?S(u3,0):null),l3=I(t2,w(A2)?A2:[A2],r2,u3,i3,f4,o4,e2,l3,
c3,a4),M2.__P&&(r2.__e=null,l3=s3),r2.__u&=-161,p3&&p3.some(g),d3.__h.length&&e2.push(d3),1&d3.__g&&(d3.__g&=-4)}catch(t3){if(e2.length=v3,r2.__v=null,c3||o4)if(t3&&
t3.then){if(r2.__u|=128|c3,o4){for(~(T3=o4.indexOf(l3||void 0))||(T3=o4.length);(N3=o4[T3-1])&&N3.nodeType==8;)T3--;for(;T3<o4.length;T3++)if(N3=o4[T3])if(o4[T3]=
null,O2){if(N3==P3)break}else{if(N3.nodeType!=8)break;N3.data.startsWith("$s")&&(P3=B(O2=N3))}}if(!O2){for(;l3&&l3.nodeType==8&&l3.nextSibling;)l3=l3.nextSibling;
O2=l3}(s3=B(O2=r2.__c.__z||(r2.__c.__z=O2)))?(r2.__e=O2,l3=s3):r2.__e=l3,l3=l3&&l3.nextSibling}else o4&&o4.some(g);else r2.__e=u3.__e;r2.__k||(r2.__k=u3.__k||[]),
t3&&t3.then||D(r2),n.__e(t3,r2,u3)}}else l3=r2.__e=F(u3.__e,r2,u3,i3,f4,o4,e2,c3,a4,t2);return(s3=n.diffed)&&s3(r2),l3}function B(n2,t2){if(n2&&n2.nodeType==8&&
n2.data.startsWith("$s"))for(var r2=1;n2=n2.nextSibling;){if(n2.nodeType==8){if(n2.data.startsWith("$s"))r2++;else if(n2.data.startsWith("/$s")&&!--r2)return n2}
t2&&t2.push(n2)}}function D(n2){n2&&(n2.__c&&(n2.__c.__g|=4),n2.__k&&n2.__k.some(D))}function E(t2,r2,u3){for(var i3=0;i3<u3.length;)G(u3[i3++],u3[i3++],u3[i3++]);
n.__c&&n.__c(r2,t2),t2.some(function(r3){try{t2=r3.__h,r3.__h=[],t2.some(function(n2){n2.call(r3)})}catch(t3){n.__e(t3,r3.__v)}})}function F(t2,r2,u3,i3,f4,o4,e2,l3,c3,a4){
var s3,h3,y3,_3,k3,b2,m3,M2,$3=u3.props||p,x3=r2.props,C2=r2.type;if(C2=="svg"?f4="http://www.w3.org/2000/svg":C2=="math"?f4="http://www.w3.org/1998/Math/MathML":
f4||(f4="http://www.w3.org/1999/xhtml"),o4){for(s3=0;s3<o4.length;s3++)if((k3=o4[s3])&&(C2?k3.localName==C2:k3.nodeType==3)){t2=k3,o4[s3]=null;break}}if(!t2){if(M2=
a4.ownerDocument||document,!C2)return M2.createTextNode(x3);t2=M2.createElementNS(f4,C2,x3.is?x3:a4),l3&&(n.__m&&n.__m(r2,o4),l3=!1),o4=null}if(C2){if(a4=C2=="t\
emplate"&&t2.content||t2,o4=C2=="textarea"&&x3.defaultValue!=null?null:o4&&d.call(a4.childNodes),!l3&&o4)for($3={},s3=0;s3<t2.attributes.length;s3++)$3[(k3=t2.attributes[s3]).
name]=k3.value;for(s3 in $3)k3=$3[s3],s3=="dangerouslySetInnerHTML"?y3=k3:s3=="children"||s3 in x3||s3=="value"&&"defaultValue"in x3||s3=="checked"&&"defaultChe\
cked"in x3||N(t2,s3,null,k3,f4);for(s3 in x3)k3=x3[s3],s3=="children"?_3=k3:s3=="dangerouslySetInnerHTML"?h3=k3:s3=="value"?b2=k3:s3=="checked"?m3=k3:l3&&typeof k3!=
"function"||$3[s3]===k3||N(t2,s3,k3,$3[s3],f4);h3?(l3||y3&&(h3.__html==y3.__html||h3.__html==t2.innerHTML)||(t2.innerHTML=h3.__html),r2.__k=[]):(y3&&(t2.textContent=
""),(C2=="foreignObject"||f4=="http://www.w3.org/1998/Math/MathML"&&v.test(C2))&&(f4="http://www.w3.org/1999/xhtml"),I(a4,w(_3)?_3:[_3],r2,u3,i3,f4,o4,e2,o4?o4[0]:
u3.__k&&S(u3,0),l3,c3),o4&&o4.some(g)),l3&&C2!="textarea"||(s3="value",C2=="progress"&&b2==null?t2.removeAttribute(s3):b2==null||b2===t2[s3]&&(C2!="progress"||b2)||
N(t2,s3,b2,$3[s3],f4),s3="checked",m3!=null&&m3!=t2[s3]&&N(t2,s3,m3,$3[s3],f4))}else $3===x3||l3&&t2.data==x3||(t2.data=x3);return t2}function G(t2,r2,u3,i3){try{
typeof t2=="function"?r2?r2.__x=t2(r2)||1:i3&&(i3=i3.__c||i3.__e)&&(r2=i3.__x)&&(i3.__x=null,typeof r2=="function"?r2():t2(null)):t2.current=r2}catch(t3){n.__e(
t3,u3)}}function J(t2,r2,u3){var i3,f4,o4,e2;if(n.unmount&&n.unmount(t2),!(i3=t2.ref)||i3.current&&i3.current!=t2.__e||G(i3,null,r2,t2),i3=t2.__c){if(i3.componentWillUnmount)
try{i3.componentWillUnmount()}catch(t3){n.__e(t3,r2)}i3.__P=i3.__n=null}if(i3=t2.__k)for(e2=0;e2<i3.length;e2++)i3[e2]&&J(i3[e2],r2,typeof t2.type!="function"||
u3&&!t2.props.__P);!u3&&(i3=t2.__c)&&(i3=i3.__z)&&(f4=B(i3,o4=[]))&&(i3==t2.__e&&o4.some(g),g(f4),g(i3)),u3||g(t2.__e),t2.__e=t2.__c=t2.__=null}function K(n2,t2,r2){
return this.constructor(n2,r2)}n={__e:function(n2,t2,r2,u3){for(var i3,o4,e2;t2=t2.__;)if((i3=t2.__c)&&!(1&i3.__g)){i3.__g|=4;try{if((e2=(o4=i3.constructor)&&o4.getDerivedStateFromError)&&i3.
setState(o4.getDerivedStateFromError(n2)),i3.componentDidCatch&&(i3.componentDidCatch(n2,u3||{}),e2=1),e2&&8&i3.__g)return void(i3.__g|=2)}catch(t3){n2=t3}}throw f=
0,n2}},t=0,r=function(n2){return n2!=null&&n2.constructor===h},x.prototype.setState=function(n2,t2){var r2=this.__s;r2&&r2!=this.state||(r2=this.__s=_({},this.state)),
typeof n2=="function"&&(n2=n2(_({},r2),this.props)),n2&&(_(r2,n2),this.__v&&(t2&&this.__k.push(t2),L(this)))},x.prototype.forceUpdate=function(n2){this.__v&&(this.
__g|=4,n2&&this.__h.push(n2),L(this))},x.prototype.render=$,u=[],f=0,o=function(n2,t2){return n2.__v.__b-t2.__v.__b},e=Symbol(),l=/(PointerCapture)$|Capture$/i,
c=0,a={},s=0;var f2=Symbol.for("pv"),o2=0;function a2(t2,e2,n2,u3,a4,i3){e2||(e2={});var c3,l3,p3=e2;if("ref"in p3&&typeof t2!="function")for(l3 in p3={},e2)l3=="ref"?c3=e2[l3]:p3[l3]=e2[l3];var s3={type:t2,
props:p3,key:n2,ref:c3,__k:null,__:null,__b:0,__e:null,__c:null,constructor:f2,__v:--o2,__i:-1,__u:0};return(a4||i3)&&(s3.__source=a4,s3.__self=i3),n.vnode&&n.vnode(
s3),s3}var o3="__s",i2="__c",a3="__k",u2="__d",c2="__s",f3=/[\s\n\\/='"\0<>]/,s2=/^(xlink|xmlns|xml)([A-Z])/,l2=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,
p2=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,
h2=new Set(["draggable","spellcheck"]);function d2(e2){e2.__g!==void 0?e2.__g|=8:e2[u2]=!0}function v2(e2){e2.__g!==void 0?e2.__g&=-9:e2[u2]=!1}function m2(e2){
return e2.__g!==void 0?!!(8&e2.__g):e2[u2]===!0}var y2=/["&<]/;function _2(e2){if(e2.length===0||y2.test(e2)===!1)return e2;for(var t2=0,n2=0,r2="",o4="";n2<e2.
length;n2++){switch(e2.charCodeAt(n2)){case 34:o4="&quot;";break;case 38:o4="&amp;";break;case 60:o4="&lt;";break;default:continue}n2!==t2&&(r2+=e2.slice(t2,n2)),
r2+=o4,t2=n2+1}return n2!==t2&&(r2+=e2.slice(t2,n2)),r2}var g2={},k2=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-ima\
ge-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-sh\
rink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-da\
shoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),b=/[A-Z]/g;function x2(e2){var t2="";for(var n2 in e2){var r2=e2[n2];
if(r2!=null&&r2!==""){var o4=n2[0]=="-"?n2:g2[n2]||(g2[n2]=n2.replace(b,"-$&").toLowerCase()),i3=";";typeof r2!="number"||o4.startsWith("--")||k2.has(o4)||(i3="\
px;"),t2=t2+o4+":"+r2+i3}}return t2||void 0}function w2(){this.__d=!0}function H2(e2,t2){return{__v:e2,context:t2,props:e2.props,setState:w2,forceUpdate:w2,__d:!0,
__h:new Array(0)}}var T2={},j2=[],P2=Array.isArray,$2=Object.assign,U="",Z="<!--$s-->",F2="<!--/$s-->";function M(e2){return typeof e2=="string"?Z+e2+F2:P2(e2)?(e2.unshift(Z),e2.
push(F2),e2):e2&&typeof e2.then=="function"?e2.then(M):Z+e2+F2}function W(){return{beforeDiff:n.__b,afterDiff:n.diffed,renderHook:n.__r,unmountHook:n.unmount,rootHook:n.
__,commitHook:n.__c,catchError:n.__e,errorBoundaries:n.errorBoundaries}}function B2(e2){var t2=n[o3];n[o3]=!0;try{return e2()}finally{n[o3]=t2}}function z2(n2,r2,o4){
var i3=W();try{var u3=B2(function(){var u4,c3=k($,null);return c3[a3]=[n2],i3.rootHook&&i3.rootHook(n2,((u4={})[a3]=c3,u4.nodeType=1,u4)),q2(n2,r2||T2,!1,void 0,
c3,!1,o4,i3)});return P2(u3)?u3.join(U):u3}catch(e2){throw e2.then?new Error('Use "renderToStringAsync" for suspenseful rendering.'):e2}finally{i3.commitHook&&B2(
function(){return i3.commitHook(n2,j2)}),j2.length=0}}function N2(e2,t2,n2){var r2,o4=e2.type,a4=!0;return e2[i2]?(a4=!1,(r2=e2[i2]).state=r2[c2]):r2=new o4(e2.
props,t2),e2[i2]=r2,r2.__v=e2,r2.props=e2.props,r2.context=t2,d2(r2),r2.state==null&&(r2.state=T2),r2[c2]==null&&(r2[c2]=r2.state),o4.getDerivedStateFromProps?r2.
state=$2({},r2.state,o4.getDerivedStateFromProps(r2.props,r2.state)):a4&&r2.componentWillMount?(r2.componentWillMount(),r2.state=r2[c2]!==r2.state?r2[c2]:r2.state):
!a4&&r2.componentWillUpdate&&r2.componentWillUpdate(),n2.renderHook&&n2.renderHook(e2),r2.render(r2.props,r2.state,t2)}function q2(e2,n2,o4,u3,y3,g3,k3,b2){if(e2==
null||e2===!0||e2===!1||e2===U)return U;var w3=typeof e2;if(w3!="object")return w3=="function"?U:w3=="string"?_2(e2):e2+U;if(P2(e2)){var C2,D2=U;y3[a3]=e2;for(var A2=e2.
length,S2=0;S2<A2;S2++){var E2=e2[S2];if(E2!=null&&typeof E2!="boolean"){var L2,j3=q2(E2,n2,o4,u3,y3,g3,k3,b2);typeof j3=="string"?D2+=j3:(C2||(C2=new Array(A2)),
D2&&C2.push(D2),D2=U,P2(j3)?(L2=C2).push.apply(L2,j3):C2.push(j3))}}return C2?(D2&&C2.push(D2),C2):D2}if(!r(e2))return U;e2.__=y3,b2.beforeDiff&&b2.beforeDiff(e2);
var Z2=e2.type,F3=e2.props;if(typeof Z2=="function"){var W2,z3,O2,R=n2;if(Z2===$){if("tpl"in F3){for(var K2,G2=U,J2=0;J2<F3.tpl.length;J2++)if(G2+=F3.tpl[J2],F3.
exprs&&J2<F3.exprs.length){var Q=F3.exprs[J2];if(Q==null)continue;if(typeof Q=="object"&&(r(Q)||P2(Q))){var X,Y=q2(Q,n2,o4,u3,e2,g3,k3,b2);typeof Y=="string"?G2+=
Y:(K2||(K2=[]),G2&&K2.push(G2),G2=U,P2(Y)?(X=K2).push.apply(X,Y):K2.push(Y))}else G2+=Q}return K2?(G2&&K2.push(G2),K2):G2}if("UNSTABLE_comment"in F3)return"<!--"+
_2(F3.UNSTABLE_comment)+"-->";z3=F3.children}else{if((W2=Z2.contextType)!=null){var ee=n2[W2.__c];R=ee?ee.props.value:W2.__}var te=Z2.prototype&&typeof Z2.prototype.
render=="function";if(te)z3=N2(e2,R,b2),O2=e2[i2];else{e2[i2]=O2=H2(e2,R);for(var ne=0;m2(O2)&&ne++<25;){v2(O2),b2.renderHook&&b2.renderHook(e2);try{z3=Z2.call(
O2,F3,R)}catch(t2){throw g3&&t2&&typeof t2.then=="function"&&(e2._suspended=!0),t2}}d2(O2)}if(O2.getChildContext!=null&&(n2=$2({},n2,O2.getChildContext())),te&&
b2.errorBoundaries&&(Z2.getDerivedStateFromError||O2.componentDidCatch)){z3=z3!=null&&z3.type===$&&z3.key==null&&z3.props.tpl==null?z3.props.children:z3;try{return q2(
z3,n2,o4,u3,e2,g3,!1,b2)}catch(r2){return Z2.getDerivedStateFromError&&(O2[c2]=Z2.getDerivedStateFromError(r2)),O2.componentDidCatch&&O2.componentDidCatch(r2,T2),
m2(O2)?(z3=N2(e2,n2,b2),(O2=e2[i2]).getChildContext!=null&&(n2=$2({},n2,O2.getChildContext())),q2(z3=z3!=null&&z3.type===$&&z3.key==null&&z3.props.tpl==null?z3.
props.children:z3,n2,o4,u3,e2,g3,k3,b2)):U}finally{b2.afterDiff&&b2.afterDiff(e2),b2.unmountHook&&b2.unmountHook(e2)}}}z3=z3!=null&&z3.type===$&&z3.key==null&&z3.
props.tpl==null?z3.props.children:z3;try{var re=q2(z3,n2,o4,u3,e2,g3,k3,b2);return b2.afterDiff&&b2.afterDiff(e2),b2.unmountHook&&b2.unmountHook(e2),e2._suspended?
M(re):re}catch(t2){if(!g3&&k3&&k3.onError){var oe=(function t3(r2){return k3.onError(r2,e2,function(e3,r3){try{return B2(function(){return q2(e3,n2,o4,u3,r3,g3,
k3,b2)})}catch(e4){return t3(e4)}})})(t2);return oe!==void 0?oe:(b2.catchError&&b2.catchError(t2,e2),U)}if(!g3||!t2||typeof t2.then!="function")throw t2;return t2.
then(function t3(){try{var r2=B2(function(){return q2(z3,n2,o4,u3,e2,g3,k3,b2)});return e2._suspended?M(r2):r2}catch(e3){if(!e3||typeof e3.then!="function")throw e3;
return e3.then(t3)}})}}var ie,ae="<"+Z2,ue=U;for(var ce in F3){var fe=F3[ce];if(typeof(fe=V2(fe)?fe.value:fe)!="function"||ce==="class"||ce==="className"){switch(ce){case"\
children":ie=fe;continue;case"key":case"ref":case"__self":case"__source":continue;case"htmlFor":if("for"in F3)continue;ce="for";break;case"className":if("class"in
F3)continue;ce="class";break;case"defaultChecked":ce="checked";break;case"defaultSelected":ce="selected";break;case"defaultValue":case"value":switch(ce="value",
Z2){case"textarea":ie=fe;continue;case"select":u3=fe;continue;case"option":u3!=fe||"selected"in F3||(ae+=" selected")}break;case"dangerouslySetInnerHTML":ue=fe&&
fe.__html;continue;case"style":typeof fe=="object"&&(fe=x2(fe));break;case"acceptCharset":ce="accept-charset";break;case"httpEquiv":ce="http-equiv";break;default:
if(f3.test(ce))continue;s2.test(ce)?ce=ce.replace(s2,"$1:$2").toLowerCase():ce[4]!=="-"&&!h2.has(ce)||fe==null?o4?p2.test(ce)&&(ce=ce==="panose1"?"panose-1":ce.
replace(/([A-Z])/g,"-$1").toLowerCase()):l2.test(ce)&&(ce=ce.toLowerCase()):fe+=U}fe!=null&&fe!==!1&&(ae=fe===!0||fe===U?ae+" "+ce:ae+" "+ce+'="'+_2(fe+U)+'"')}}
if(f3.test(Z2))throw new Error(Z2+" is not a valid HTML tag name in "+ae+">");if(ue||(typeof ie=="string"?ue=_2(ie):ie!=null&&ie!==!1&&ie!==!0&&(ue=q2(ie,n2,Z2===
"svg"||Z2!=="foreignObject"&&o4,u3,e2,g3,k3,b2))),b2.afterDiff&&b2.afterDiff(e2),b2.unmountHook&&b2.unmountHook(e2),!ue&&I2.has(Z2))return ae+"/>";var se="</"+Z2+
">",le=ae+">";return P2(ue)?[le].concat(ue,[se]):typeof ue!="string"?[le,ue,se]:le+ue+se}var I2=new Set(["area","base","br","col","command","embed","hr","img","\
input","keygen","link","meta","param","source","track","wbr"]),O=z2;function V2(e2){return e2!==null&&typeof e2=="object"&&typeof e2.peek=="function"&&"value"in e2}function jsonForScript(value){return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g,character=>`\\u${character.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function cspHash(text){return`'sha256-${(0,$piece10.createHash)("sha256").update(text).digest("base64")}'`}function inlined(element,text){
if(text.toLowerCase().includes(`</${element}`)||text.includes("<!--"))throw new Error(`the ${element} of the page holds what would end it`);return text}var MOST_FILES=200;function FileTable({files}){let rows=files.map(rowOf).sort((a4,b2)=>b2.gone-a4.gone),rest=rows.length-MOST_FILES;return a2("section",{children:[
a2("h2",{children:"Files"}),a2("noscript",{children:a2("p",{children:"This browser runs no scripts, so that only the files are listed and not their statements."})}),
a2("table",{class:"plain",children:[a2("thead",{children:a2("tr",{children:[a2("th",{scope:"col",children:"File"}),a2("th",{scope:"col",children:"Statements"}),
a2("th",{scope:"col",children:"Unused actions to remove"}),a2("th",{scope:"col",children:"Left alone"})]})}),a2("tbody",{children:rows.slice(0,MOST_FILES).map(({
path,statements,gone,declined})=>a2("tr",{children:[a2("th",{scope:"row",children:(0,$piece11.pj)(path)}),a2("td",{class:"number",children:(0,$piece11.zD)(statements)}),a2("td",{
class:"number",children:(0,$piece11.zD)(gone)}),a2("td",{class:"number",children:(0,$piece11.zD)(declined)})]}))})]}),rest>0?a2("p",{children:["And ",(0,$piece11.zD)(rest)," more."]}):
null]})}function rowOf({path,policies}){let statements=policies.flatMap(policy=>policy.statements),gone=statements.reduce((sum,one)=>sum+(one.edited?(0,$piece12.sK)(
one).length:0),0),declined=statements.filter(({verdict})=>verdict==="declined").length;return{path,statements:statements.length,gone,declined}}var GrantCounter=class{#universe;#granted=new Map;#unused=new WeakMap;constructor(universe){this.#universe=universe}byService(one){let{refinement,statement}=one;
if(!refinement||!statement.actions)return new Map;let unused=this.#unused.get(refinement)??countPrefixes((0,$piece5.CL)(one));this.#unused.set(refinement,unused);
let granted=this.#grantedBy(statement.actions.entries);return new Map([...granted].map(([prefix,number])=>[prefix,{granted:number,unused:Math.min(number,unused.
get((0,$piece13.AU)(prefix))??0)}]))}#grantedBy(entries){let key=entries.join(`
`),known=this.#granted.get(key)??this.#count(entries);return this.#granted.set(key,known),known}#count(entries){let found=new Map;for(let entry of entries)for(let{
service,actions}of (0,$piece7.jo)((0,$piece14.h)(entry),this.#universe)){let names=found.get(service.prefix)??new Set;for(let action of actions)names.add(action.folded);
found.set(service.prefix,names)}return new Map([...found].map(([prefix,names])=>[prefix,names.size]))}};function countPrefixes(actions){let counts=new Map;for(let action of actions){
let prefix=(0,$piece13.AU)(action.slice(0,action.indexOf(":")));counts.set(prefix,(counts.get(prefix)??0)+1)}return counts}function sumOf(grants){let granted=0,unused=0;for(let one of grants)
granted+=one.granted,unused+=one.unused;return{granted,unused}}function labelsOf(principals){let identities=new Map;for(let principal of principals){let known=identities.get(principal.name)??new Set;known.add(principal.arn??
""),identities.set(principal.name,known)}return principal=>{let account=principal.arn?.split(":")[4]??principal.account;return(identities.get(principal.name)?.size??
0)>1&&account?`${principal.name} (${account})`:principal.name}}function statementData(path,one,telling){let{statement,owners,evidence}=one,{analysis,tables,counter}=telling,{universe}=analysis,removal=evidence?.removal??null,
gone=(0,$piece12.sK)(one),isUnedited=!one.edited&&gone.length>0,text=words=>tables.text(words);return{path:text(path),line:one.line,endLine:one.endLine,pointer:text(
statement.pointer),number:statement.index+1,...optional("sid",statement.sid===null?null:text(statement.sid)),...some("principals",principalsOf(one,tables,()=>!0)),
...some("uncovered",principalsOf(one,tables,reports=>reports.length===0)),...optional("found",owners&&text((0,$piece3.oJ)(owners))),verdict:one.verdict,...optional(
"reason",one.reason&&text((0,$piece2.dL)(one))),...optional("why",one.why===null?null:text(one.why)),...optional("evidence",evidence&&text(basisWords(evidence,analysis.
asOf))),...optional("proof",one.edited?text((0,$piece0.o)([(0,$piece2.dc)(one)],analysis)):null),entries:entriesOf(one,tables),...optional("services",servicesOf(statement.actions?.
entries??[],universe,tables)),...some("removed",tables.sets(gone,removal)),...optional("unedited",isUnedited||null),...some("left",(one.refinement?.left??[]).map(
left=>[text(left.action),text(leftWords(left,one))])),counts:(0,$piece5.sL)(one)?{...sumOf(counter.byService(one).values()),gone:isUnedited?0:gone.length}:null,...optional(
"untracked",one.verdict==="refined"?untracked(one,universe):null),...some("levels",levelsOf(gone,universe))}}function principalsOf({principals},tables,wanted){return principals.
flatMap(({principal,reports})=>principal&&wanted(reports)?[tables.principal(principal)]:[])}function basisWords(evidence,asOf){let sources=[...new Set(evidence.
reports.map(({source})=>source))].sort();return`${(0,$piece2.Jg)(evidence,asOf)}, from ${sources.map(source=>source==="-"?"standard input":source).join(", ")}`}function entriesOf(one,tables){
let written2=one.statement.actions?.entries??[],outcomes=one.refinement?.entries;return!outcomes||!(one.edited||one.verdict==="kept")?written2.map(entry=>tables.
text(entry)):outcomes.map(outcome=>entryOf(outcome,one,tables))}function entryOf(outcome,one,tables){let{entry,becomes,removed,granted,coveredBy,reason,kept}=outcome,
number=tables.text(entry),why=reason===null?null:tables.text($piece3.l8[reason]);return kept?why===null?number:{entry:number,reason:why}:{entry:number,becomes:becomes.
map(piece=>tables.text(piece)),...some("removed",tables.sets(removed,one.evidence?.removal??null)),granted,...some("coveredBy",coveredBy.map(holder=>tables.text(
holder))),...optional("reason",why)}}function servicesOf(entries,universe,tables){let prefixes=new Set;for(let text of entries){let entry=(0,$piece14.h)(text);if(entry.
kind==="all")return null;entry.kind!=="invalid"&&prefixes.add(universe.service(entry.service)?.prefix??entry.service)}return[...prefixes].map(prefix=>tables.text(
prefix))}function leftWords({action,reason},one){let[rule]=reason==="keep-rule"?(0,$piece4.mA)(one,action):[];if(!rule)return $piece3.l8[reason];let day=(0,$piece4.NY)(rule),
owner=rule.owner===null?"":` (${rule.owner})`;return`${$piece3.l8[reason]}: ${rule.reason}${owner}${day===null?"":`, until ${day}`}`}function untracked({refinement},universe){
let gone=new Set((refinement?.removed??[]).map($piece13.AU));return[...(0,$piece7.cY)(refinement?.after??[],universe)].filter(([action,{tracked}])=>tracked===!1&&!gone.
has(action)).length}function levelsOf(actions,universe){return[...new Set(actions.map(action=>(0,$piece6.IQ)((0,$piece6.In)(action,universe))))].sort((a4,b2)=>a4-b2)}function optional(key,value){
return value===null?{}:{[key]:value}}function some(key,values){return values.length===0?{}:{[key]:values}}var Interned=class{#numbers=new Map;values=[];number(key,make){let known=this.#numbers.get(key);if(known!==void 0)return known;let number=this.values.push(make())-
1;return this.#numbers.set(key,number),number}};var LEVEL_LETTERS="PWTRL-";var Tables=class{#universe;#texts=new Interned;#principals=new Interned;#services=new Interned;#sets=new Interned;#places=new Map;#labelOf;constructor(universe,labelOf){
this.#universe=universe,this.#labelOf=labelOf}text(text){let safe=(0,$piece11.pj)(text);return this.#texts.number(safe,()=>safe)}principal(principal){let{arn}=principal,label=this.#labelOf(
principal);return this.#principals.number(`${label} ${arn??""}`,()=>({name:this.text(label),...arn===null?{}:{arn:this.text(arn)}}))}sets(actions,removal){return[
...groupByPrefix(actions)].flatMap(([prefix,some2])=>{let service=this.#universe.service(prefix);if(!service)return[];let places=this.#placesIn(service),sorted=some2.
flatMap(action=>places.get((0,$piece13.AU)(action.slice(prefix.length+1)))??[]).sort((a4,b2)=>a4-b2),number=this.#service(service),days=daysOf(service,sorted,removal),set={
service:number,places:written(sorted),...days===null?{}:{days}};return[this.#sets.number(`${number} ${set.places} ${days}`,()=>set)]})}data(){return{texts:this.#texts.
values,principals:this.#principals.values,services:this.#services.values,sets:this.#sets.values}}#service(service){return this.#services.number(service.key,()=>({
prefix:service.prefix,names:service.actions.map(({name})=>name).join(" "),levels:service.actions.map(({folded})=>LEVEL_LETTERS[(0,$piece6.IQ)((0,$piece6.In)(`${service.key}:${folded}`,
this.#universe))]??"-").join("")}))}#placesIn(service){let known=this.#places.get(service)??new Map(service.actions.map(({folded},place)=>[folded,place]));return this.#places.
set(service,known),known}};function groupByPrefix(actions){let groups=new Map;for(let action of actions)(0,$piece15.D)(groups,(0,$piece13.AU)(action.slice(0,action.indexOf(":"))),action);
return groups}function written(places){let runs=[];for(let at=0;at<places.length;at++){let first=places[at]??0;for(;places[at+1]===(places[at]??0)+1;)at++;let last=places[at]??
0;runs.push(first===last?first.toString(36):`${first.toString(36)}-${last.toString(36)}`)}return runs.join(".")}function daysOf(service,places,removal){let claims=removal?.
service(service.key);if(!claims)return null;let days=places.map(place=>{let time=claims.lastAccessed(service.actions[place]?.folded??"");return time===null?"":Math.
floor(time/864e5).toString(36)});return days.every(day=>day==="")?null:days.join(".")}function pageData(analysis){let labelOf=labelsOf((0,$piece12.EE)(analysis).flatMap(namedOf)),tables=new Tables(analysis.universe,labelOf),counter=new GrantCounter(
analysis.universe),placed=placedStatements(analysis),statements=placed.map(({path,one})=>statementData(path,one,{analysis,tables,counter})),judged=placed.map(({
one})=>one).filter($piece5.sL),named=counts=>[...counts].map(([name,count2])=>({...count2,shown:name})).sort((a4,b2)=>b2.unused-a4.unused||b2.granted-a4.granted||
(0,$piece13.HH)(a4.shown,b2.shown)).map(({shown,...count2})=>({name:tables.text(shown),...count2})),byPrincipal=named(countBy(judged,one=>perPrincipal(one,labelOf,counter))),
byService=named(countBy(judged,one=>[...counter.byService(one)]));return{...tables.data(),statements,byPrincipal,byService}}function grantTotals(data){let counts=data.
statements.flatMap(one=>one.counts??[]);return{...sumOf(counts),judged:counts.length}}function placedStatements({files,universe}){let ranks=new Map;return files.
flatMap(({path,policies})=>policies.flatMap(({statements})=>statements.map(one=>{let gone=(0,$piece12.sK)(one),rank=ranks.get(gone)??(0,$piece6.Jg)(gone,universe);return ranks.
set(gone,rank),{path,one,rank,unused:(0,$piece5.CL)(one).length}}))).sort((a4,b2)=>a4.rank-b2.rank||b2.unused-a4.unused||(a4.rank<$piece6.pm?0:Number(isSettled(a4))-
Number(isSettled(b2))))}function isSettled({one}){return one.verdict==="kept"||one.statement.blocked!==null}function countBy(statements,grantsOf){let counts=new Map;
for(let one of statements)for(let[name,{granted,unused}]of grantsOf(one)){let known=counts.get(name)??{granted:0,unused:0,statements:0};counts.set(name,{granted:known.
granted+granted,unused:known.unused+unused,statements:known.statements+1})}return counts}function perPrincipal(one,labelOf,counter){let names=new Set(namedOf(one).
map(labelOf)),grants=sumOf(counter.byService(one).values());return[...names].map(name=>[name,grants])}function namedOf({principals}){return principals.flatMap(({
principal})=>principal??[])}function partsOf(sentence){return sentence.split("`").map((text,index)=>({isQuoted:index%2===1,text})).filter(({text})=>text!=="")}function Sentence({text}){return a2($,{children:partsOf(text).map(part=>part.isQuoted?a2("code",{children:part.text}):part.text)})}var MOST_PROBLEMS=100;function Notes({analysis}){return a2("footer",{class:"notes",children:[a2(Problems,{problems:analysis.problems}),a2(LeftAlone,{analysis}),
a2(Checked,{universe:analysis.universe}),a2(Words,{})]})}function Fold({title,open=!1,children}){return a2("details",{open,children:[a2("summary",{children:title}),
children]})}function Problems({problems}){let told=problems.filter(({code})=>code!=="unknown-action");if(told.length===0)return null;let isSerious=told.some(({severity})=>severity!==
"note"),rest=told.length-MOST_PROBLEMS;return a2(Fold,{title:`${isSerious?"Problems":"Notes"} (${(0,$piece11.zD)(told.length)})`,open:isSerious,children:[a2("ul",{children:told.
slice(0,MOST_PROBLEMS).map(one=>a2(ProblemItem,{...one}))}),rest>0?a2("p",{children:["And ",(0,$piece11.zD)(rest)," more, which the JSON result lists."]}):null]})}function ProblemItem({
severity,path,line,column,message,help}){let place=path===null?null:[path,line,column].filter(part=>part!==null).join(":");return a2("li",{children:[a2("strong",
{class:severity,children:severity})," ",place===null?null:a2($,{children:[a2("code",{children:(0,$piece11.pj)(place)}),":"," "]}),a2(Sentence,{text:(0,$piece11.pj)(message)}),help===
null?null:a2($,{children:[": ",a2(Sentence,{text:(0,$piece11.pj)(help)})]})]})}function LeftAlone({analysis}){let reasons=new Map;for(let{verdict,reason}of (0,$piece12.EE)(
analysis))verdict!=="declined"||reason===null||reasons.set($piece3.yo[reason],(reasons.get($piece3.yo[reason])??0)+1);if(reasons.size===0)return null;
let rows=[...reasons].sort((a4,b2)=>b2[1]-a4[1]),total=rows.reduce((sum,[,number])=>sum+number,0);return a2(Fold,{title:`Left alone, and why (${(0,$piece11.U9)(total,"sta\
tement")})`,children:a2("table",{class:"plain",children:[a2("thead",{children:a2("tr",{children:[a2("th",{scope:"col",children:"Statements"}),a2("th",{scope:"co\
l",children:"Why"})]})}),a2("tbody",{children:rows.map(([words,number])=>a2("tr",{children:[a2("td",{class:"number",children:(0,$piece11.zD)(number)}),a2("td",{children:words})]}))})]})})}
function Checked({universe}){let{services,actions}=universe.counts,date=universe.date===null?"":`, ${new Date(universe.date).toISOString().slice(0,10)}`;return a2(
Fold,{title:"What was checked of every edit",children:[a2("p",{children:"Before an edit is shown, code that shares nothing with the search for it reads the edit\
ed file again and checks:"}),a2("ul",{children:[a2("li",{children:"every action that is granted after was granted before;"}),a2("li",{children:"every new entry \
lies within one old entry, so it grants nothing more of what AWS will add later either;"}),a2("li",{children:"every action that was granted and is not listed as\
 unused is still granted;"}),a2("li",{children:"nothing unused is left, or it is named with the reason;"}),a2("li",{children:"nothing but the list changed: ever\
y other byte of the file is the same;"}),a2("li",{children:"running it again would change nothing."})]}),a2("p",{children:["It was checked against ",(0,$piece11.U9)(actions,
"action")," of ",(0,$piece11.U9)(services,"service"),date,". AWS does not track every action; one that it does not track stays, unless its whole service was unused."]})]})}
var WORDS=[["Grant","one action that one statement allows."],["Unused","the evidence lists the action as not used by any role or user of the statement."],["Narr\
owed","the list of the statement is written anew, so that the unused actions go."],["Nothing used","no action of the statement was used: the statement goes, or \
its whole policy should."],["Nothing to remove","no action goes."],["Left alone","nothing is known of its use, or it must not be edited; the reason stands besid\
e it."]];function Words(){return a2(Fold,{title:"Words of this page",children:a2("dl",{class:"words",children:WORDS.map(([word,meaning])=>a2("div",{children:[a2(
"dt",{children:word}),a2("dd",{children:meaning})]}))})})}function Summary({analysis,audit,data,tool}){let compared=(0,$piece1.k)(audit);return a2("header",{class:"head",children:[a2("h1",{children:"Unused access in IAM po\
licies"}),a2("p",{class:"lead",children:"AWS records which actions roles and users really use. This page holds that record against the policy files of this repo\
sitory: what each statement allows, what of it was not used, and the exact edit that removes this and nothing else."}),a2(Tiles,{analysis,data}),compared===null?
null:a2("p",{children:(0,$piece11.pj)(compared)}),analysis.gate.failOn==="never"?null:a2(GateLine,{gate:analysis.gate}),a2("p",{class:"made",children:["Made by Refine IAM\
 ",tool," on ",(0,$piece8.im)(analysis.asOf)," (UTC)."]})]})}function Tiles({analysis,data}){let sum=(0,$piece12.Sd)(analysis),{granted,unused,judged}=grantTotals(data),changed=analysis.
files.filter(file=>file.edits.length>0).length;return a2("dl",{class:"totals",children:[a2(Tile,{term:"Statements",figure:(0,$piece11.zD)(sum.statements),children:["in ",
(0,$piece11.U9)(sum.policies,"policy","policies")," of ",(0,$piece11.U9)(sum.files,"file"),"; ",(0,$piece11.zD)(judged)," judged by evidence"]}),a2(Tile,{term:"Unused actions to remove",figure:(0,$piece11.zD)(
sum.removedActions),children:changed===0?"there is nothing to edit":`from ${(0,$piece11.U9)((0,$piece12.Ig)(analysis),"statement")} in ${(0,$piece11.U9)(changed,"file")}`}),a2(Tile,
{term:"Unused grants",figure:judged===0?"not known":`${(0,$piece11.zD)(unused)} of ${(0,$piece11.zD)(granted)}`,children:[granted===0?"":`${percent(unused,granted)}; `,"an acti\
on counts once in each statement that grants it"]}),a2(Tile,{term:"Evidence as of",figure:evidenceDay(analysis),children:a2(EvidenceNote,{analysis})})]})}function Tile({
term,figure,children}){return a2("div",{children:[a2("dt",{children:term}),a2("dd",{class:"figure",children:figure}),a2("dd",{class:"note",children})]})}function percent(part,whole){
let rounded=Math.round(part/whole*100);return part>0&&rounded===0?"less than 1 %":part<whole&&rounded===100?"more than 99 %":`${rounded} %`}function evidenceDay({
reports}){if(reports.length===0)return"none used";let dates=reports.flatMap(({analyzedAt})=>analyzedAt===null?[]:[analyzedAt]);return dates.length===0?"undated":
(0,$piece8.im)(dates.reduce((oldest,date)=>Math.min(oldest,date)))}var UNUSABLE=new Set(["stale-report","future-report","empty-report","skipped-finding"]);function EvidenceNote({
analysis}){let{reports,problems}=analysis;if(reports.length>0){let files=new Set(reports.map(({source})=>source)).size;return a2($,{children:[evidenceKinds(analysis),
"; ",(0,$piece11.U9)(files,"report file")]})}let[first,...others]=problems.filter(({code})=>UNUSABLE.has(code)),more=others.length===0?"":`, and ${(0,$piece11.U9)(others.length,"mo\
re problem")} below`;return a2(Sentence,{text:`${(0,$piece11.pj)(first?.message??"no report holds any")}${more}`})}function evidenceKinds({reports,asOf}){let oldest=[...reports].
sort((a4,b2)=>(a4.analyzedAt??0)-(b2.analyzedAt??0));return[...new Map(oldest.toReversed().map(report=>[report.kind,report.analyzedAt]))].map(([kind,date])=>`${$piece2.GW[kind]}${date===
null?", undated":`, ${(0,$piece11.KW)(date,asOf)}`}`).join("; ")}function GateLine({gate}){return a2("p",{class:`gate ${gate.result}`,children:[a2("strong",{children:["Gate\
 ",a2("code",{children:gate.failOn}),":"]})," ",a2(Sentence,{text:(0,$piece11.pj)(gate.sentence)})]})}var DATA="data",APP="app";function renderHtml(analysis,audit,{tool,script,style}){let data=pageData(analysis),policy=["default-src 'none'",`script-src ${cspHash(
script)}`,`style-src ${cspHash(style)}`,"base-uri 'none'","form-action 'none'"].join("; "),body=O(a2("main",{children:[a2(Summary,{analysis,audit,data,tool}),a2(
"div",{id:APP,children:a2(FileTable,{files:analysis.files})}),a2(Notes,{analysis})]}));return["<!doctype html>",'<html lang="en">',"<head>",'<meta charset="utf-\
8">',`<meta http-equiv="Content-Security-Policy" content="${policy}">`,'<meta name="viewport" content="width=device-width, initial-scale=1">','<meta name="color\
-scheme" content="light dark">','<meta name="referrer" content="no-referrer">',"<title>Unused access in IAM policies</title>",`<style>${inlined("style",style)}<\
/style>`,"</head>","<body>",body,`<script type="application/json" id="${DATA}">${jsonForScript(data)}</script>`,`<script>${inlined("script",script)}</script>`,"\
</body>","</html>",""].join(`
`)}


})

};
;