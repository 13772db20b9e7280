const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Shell-Ne3LYzb_.js","assets/rolldown-runtime-WkwZ5CU-.js","assets/index-D_K2Yfjn.js","assets/index-CU9mQLmF.css","assets/out-CGV9x1uw.js","assets/out-stHmXl8h.css","assets/socket-BSRvj3zs.js","assets/AccountName-Cyx7LezV.js","assets/account.module-C4SxmU0U.js","assets/account-DPI7iinw.css","assets/enter-CP0ViaSA.js","assets/fold-CnzrRDQD.js","assets/Shell-DEFenKF0.css","assets/HomePage-CyVzeJq4.js","assets/HomePage--P64cKSi.css"])))=>i.map(i=>d[i]);
import{n as e,t}from"./rolldown-runtime-WkwZ5CU-.js";function n(e){return Object.keys(e)}function r(e){return e&&typeof e==`object`&&!Array.isArray(e)}function i(e,t){let n={...e},a=t;return r(e)&&r(t)&&Object.keys(t).forEach(t=>{r(a[t])&&t in e?n[t]=i(n[t],a[t]):n[t]=a[t]}),n}function a(e){return e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}function o(e){return e===`0rem`?`0rem`:`calc(${e} * var(--mantine-scale))`}function s(e,{shouldScale:t=!1}={}){function n(r){if(r===0||r===`0`)return`0${e}`;if(typeof r==`number`){let n=`${r/16}${e}`;return t?o(n):n}if(typeof r==`string`){if(r===``||r.startsWith(`calc(`)||r.startsWith(`clamp(`)||r.includes(`rgba(`))return r;if(r.includes(`,`))return r.split(`,`).map(e=>n(e)).join(`,`);if(r.includes(` `))return r.split(` `).map(e=>n(e)).join(` `);let i=r.replace(`px`,``);if(!Number.isNaN(Number(i))){let n=`${Number(i)/16}${e}`;return t?o(n):n}}return r}return n}var c=s(`rem`,{shouldScale:!0}),l=s(`em`);function u(e){return Object.keys(e).reduce((t,n)=>(e[n]!==void 0&&(t[n]=e[n]),t),{})}function d(e){if(typeof e==`number`)return!0;if(typeof e==`string`){if(e.startsWith(`calc(`)||e.startsWith(`var(`)||e.includes(` `)&&e.trim()!==``)return!0;let t=/^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;return e.trim().split(/\s+/).every(e=>t.test(e))}return!1}var f=t((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.portal`),r=Symbol.for(`react.fragment`),i=Symbol.for(`react.strict_mode`),a=Symbol.for(`react.profiler`),o=Symbol.for(`react.consumer`),s=Symbol.for(`react.context`),c=Symbol.for(`react.forward_ref`),l=Symbol.for(`react.suspense`),u=Symbol.for(`react.memo`),d=Symbol.for(`react.lazy`),f=Symbol.for(`react.activity`),p=Symbol.for(`react.view_transition`),m=Symbol.iterator;function h(e){return typeof e!=`object`||!e?null:(e=m&&e[m]||e[`@@iterator`],typeof e==`function`?e:null)}var g={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},_=Object.assign,v={};function y(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}y.prototype.isReactComponent={},y.prototype.setState=function(e,t){if(typeof e!=`object`&&typeof e!=`function`&&e!=null)throw Error(`takes an object of state variables to update or a function which returns an object of state variables.`);this.updater.enqueueSetState(this,e,t,`setState`)},y.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,`forceUpdate`)};function b(){}b.prototype=y.prototype;function x(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}var S=x.prototype=new b;S.constructor=x,_(S,y.prototype),S.isPureReactComponent=!0;var C=Array.isArray;function w(){}var T={H:null,A:null,T:null,S:null},E=Object.prototype.hasOwnProperty;function D(e,n,r){var i=r.ref;return{$$typeof:t,type:e,key:n,ref:i===void 0?null:i,props:r}}function O(e,t){return D(e.type,t,e.props)}function k(e){return typeof e==`object`&&!!e&&e.$$typeof===t}function A(e){var t={"=":`=0`,":":`=2`};return`$`+e.replace(/[=:]/g,function(e){return t[e]})}var j=/\/+/g;function M(e,t){return typeof e==`object`&&e&&e.key!=null?A(``+e.key):t.toString(36)}function N(e){switch(e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason;default:switch(typeof e.status==`string`?e.then(w,w):(e.status=`pending`,e.then(function(t){e.status===`pending`&&(e.status=`fulfilled`,e.value=t)},function(t){e.status===`pending`&&(e.status=`rejected`,e.reason=t)})),e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason}}throw e}function P(e,r,i,a,o){var s=typeof e;(s===`undefined`||s===`boolean`)&&(e=null);var c=!1;if(e===null)c=!0;else switch(s){case`bigint`:case`string`:case`number`:c=!0;break;case`object`:switch(e.$$typeof){case t:case n:c=!0;break;case d:return c=e._init,P(c(e._payload),r,i,a,o)}}if(c)return o=o(e),c=a===``?`.`+M(e,0):a,C(o)?(i=``,c!=null&&(i=c.replace(j,`$&/`)+`/`),P(o,r,i,``,function(e){return e})):o!=null&&(k(o)&&(o=O(o,i+(o.key==null||e&&e.key===o.key?``:(``+o.key).replace(j,`$&/`)+`/`)+c)),r.push(o)),1;c=0;var l=a===``?`.`:a+`:`;if(C(e))for(var u=0;u<e.length;u++)a=e[u],s=l+M(a,u),c+=P(a,r,i,s,o);else if(u=h(e),typeof u==`function`)for(e=u.call(e),u=0;!(a=e.next()).done;)a=a.value,s=l+M(a,u++),c+=P(a,r,i,s,o);else if(s===`object`){if(typeof e.then==`function`)return P(N(e),r,i,a,o);throw r=String(e),Error(`Objects are not valid as a React child (found: `+(r===`[object Object]`?`object with keys {`+Object.keys(e).join(`, `)+`}`:r)+`). If you meant to render a collection of children, use an array instead.`)}return c}function F(e,t,n){if(e==null)return e;var r=[],i=0;return P(e,r,``,``,function(e){return t.call(n,e,i++)}),r}function I(e){if(e._status===-1){var t=e._result,n=t();n.then(function(t){(e._status===0||e._status===-1)&&(e._status=1,e._result=t,n.status===void 0&&(n.status=`fulfilled`,n.value=t))},function(t){(e._status===0||e._status===-1)&&(e._status=2,e._result=t,n.status===void 0&&(n.status=`rejected`,n.reason=t))}),e._status===-1&&(e._status=0,e._result=n)}if(e._status===1)return e._result.default;throw e._result}var L=typeof reportError==`function`?reportError:function(e){if(typeof window==`object`&&typeof window.ErrorEvent==`function`){var t=new window.ErrorEvent(`error`,{bubbles:!0,cancelable:!0,message:typeof e==`object`&&e&&typeof e.message==`string`?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==`object`&&typeof process.emit==`function`){process.emit(`uncaughtException`,e);return}console.error(e)};function ee(e){var t=T.T,n={};n.types=t===null?null:t.types,T.T=n;try{var r=e(),i=T.S;i!==null&&i(n,r),typeof r==`object`&&r&&typeof r.then==`function`&&r.then(w,L)}catch(e){L(e)}finally{t!==null&&n.types!==null&&(t.types=n.types),T.T=t}}function R(e){var t=T.T;if(t!==null){var n=t.types;n===null?t.types=[e]:n.indexOf(e)===-1&&n.push(e)}else ee(R.bind(null,e))}var z={map:F,forEach:function(e,t,n){F(e,function(){t.apply(this,arguments)},n)},count:function(e){var t=0;return F(e,function(){t++}),t},toArray:function(e){return F(e,function(e){return e})||[]},only:function(e){if(!k(e))throw Error(`React.Children.only expected to receive a single React element child.`);return e}};e.Activity=f,e.Children=z,e.Component=y,e.Fragment=r,e.Profiler=a,e.PureComponent=x,e.StrictMode=i,e.Suspense=l,e.ViewTransition=p,e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=T,e.__COMPILER_RUNTIME={__proto__:null,c:function(e){return T.H.useMemoCache(e)}},e.addTransitionType=R,e.cache=function(e){return function(){return e.apply(null,arguments)}},e.cacheSignal=function(){return null},e.cloneElement=function(e,t,n){if(e==null)throw Error(`The argument must be a React element, but you passed `+e+`.`);var r=_({},e.props),i=e.key;if(t!=null)for(a in t.key!==void 0&&(i=``+t.key),t)!E.call(t,a)||a===`key`||a===`__self`||a===`__source`||a===`ref`&&t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=n;else if(1<a){for(var o=Array(a),s=0;s<a;s++)o[s]=arguments[s+2];r.children=o}return D(e.type,i,r)},e.createContext=function(e){return e={$$typeof:s,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:o,_context:e},e},e.createElement=function(e,t,n){var r,i={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=``+t.key),t)E.call(t,r)&&r!==`key`&&r!==`__self`&&r!==`__source`&&(i[r]=t[r]);var o=arguments.length-2;if(o===1)i.children=n;else if(1<o){for(var s=Array(o),c=0;c<o;c++)s[c]=arguments[c+2];i.children=s}if(e&&e.defaultProps)for(r in o=e.defaultProps,o)i[r]===void 0&&(i[r]=o[r]);return D(e,a,i)},e.createRef=function(){return{current:null}},e.forwardRef=function(e){return{$$typeof:c,render:e}},e.isValidElement=k,e.lazy=function(e){return{$$typeof:d,_payload:{_status:-1,_result:e},_init:I}},e.memo=function(e,t){return{$$typeof:u,type:e,compare:t===void 0?null:t}},e.startTransition=ee,e.unstable_useCacheRefresh=function(){return T.H.useCacheRefresh()},e.use=function(e){return T.H.use(e)},e.useActionState=function(e,t,n){return T.H.useActionState(e,t,n)},e.useCallback=function(e,t){return T.H.useCallback(e,t)},e.useContext=function(e){return T.H.useContext(e)},e.useDebugValue=function(){},e.useDeferredValue=function(e,t){return T.H.useDeferredValue(e,t)},e.useEffect=function(e,t){return T.H.useEffect(e,t)},e.useEffectEvent=function(e){return T.H.useEffectEvent(e)},e.useId=function(){return T.H.useId()},e.useImperativeHandle=function(e,t,n){return T.H.useImperativeHandle(e,t,n)},e.useInsertionEffect=function(e,t){return T.H.useInsertionEffect(e,t)},e.useLayoutEffect=function(e,t){return T.H.useLayoutEffect(e,t)},e.useMemo=function(e,t){return T.H.useMemo(e,t)},e.useOptimistic=function(e,t){return T.H.useOptimistic(e,t)},e.useReducer=function(e,t,n){return T.H.useReducer(e,t,n)},e.useRef=function(e){return T.H.useRef(e)},e.useState=function(e){return T.H.useState(e)},e.useSyncExternalStore=function(e,t,n){return T.H.useSyncExternalStore(e,t,n)},e.useTransition=function(){return T.H.useTransition()},e.version=`19.3.1`})),p=t(((e,t)=>{t.exports=f()})),m=e(p(),1);function h(e){return Array.isArray(e)||e===null?!1:typeof e==`object`&&e.type!==m.Fragment}function g(e){let t=(0,m.createContext)(null);return[t,()=>{let n=(0,m.use)(t);if(n===null)throw Error(e);return n}]}function _(e,t){let n=e;for(;(n=n.parentElement)&&!n.matches(t););return n}function v(e,t,n){for(let n=e-1;n>=0;--n)if(!t[n].disabled)return n;if(n){for(let e=t.length-1;e>-1;--e)if(!t[e].disabled)return e}return e}function y(e,t,n){for(let n=e+1;n<t.length;n+=1)if(!t[n].disabled)return n;if(n){for(let e=0;e<t.length;e+=1)if(!t[e].disabled)return e}return e}function b(e,t,n){return _(e,n)===_(t,n)}function x({parentSelector:e,siblingSelector:t,onKeyDown:n,loop:r=!0,activateOnFocus:i=!1,dir:a=`rtl`,orientation:o}){return s=>{n?.(s);let c=Array.from(_(s.currentTarget,e)?.querySelectorAll(t)||[]).filter(t=>b(s.currentTarget,t,e)),l=c.findIndex(e=>s.currentTarget===e),u=y(l,c,r),d=v(l,c,r),f=a===`rtl`?d:u,p=a===`rtl`?u:d;switch(s.key){case`ArrowRight`:o===`horizontal`&&(s.stopPropagation(),s.preventDefault(),c[f].focus(),i&&c[f].click());break;case`ArrowLeft`:o===`horizontal`&&(s.stopPropagation(),s.preventDefault(),c[p].focus(),i&&c[p].click());break;case`ArrowUp`:o===`vertical`&&(s.stopPropagation(),s.preventDefault(),c[d].focus(),i&&c[d].click());break;case`ArrowDown`:o===`vertical`&&(s.stopPropagation(),s.preventDefault(),c[u].focus(),i&&c[u].click());break;case`Home`:s.stopPropagation(),s.preventDefault(),c[y(-1,c,!1)]?.focus();break;case`End`:s.stopPropagation(),s.preventDefault(),c[v(c.length,c,!1)]?.focus()}}}var S={app:100,modal:200,popover:300,overlay:400,max:9999};function C(e){return S[e]}var w=()=>{};function T(e,t={active:!0}){return typeof e!=`function`||!t.active?t.onKeyDown||w:n=>{n.key===`Escape`&&(e(n),t.onTrigger?.())}}function E(e,t=`size`,n=!0){if(e!==void 0)return d(e)?n?c(e):e:`var(--${t}-${e})`}function D(e){return E(e,`mantine-spacing`)}function O(e){return e===void 0?`var(--mantine-radius-default)`:E(e,`mantine-radius`)}function k(e){return E(e,`mantine-font-size`)}function A(e){return E(e,`mantine-line-height`,!1)}function j(e){if(e)return E(e,`mantine-shadow`,!1)}function M(e,t){return n=>{e?.(n),t?.(n)}}function N(e,t,n){return n?Array.from(_(n,t)?.querySelectorAll(e)||[]).findIndex(e=>e===n):null}function P(e=`mantine-`){return`${e}${Math.random().toString(36).slice(2,11)}`}function F(e){let t=(0,m.useRef)(e);return(0,m.useEffect)(()=>{t.current=e}),(0,m.useMemo)(()=>((...e)=>t.current?.(...e)),[])}function I(e,t){let{delay:n,flushOnUnmount:r,leading:i,maxWait:a}=typeof t==`number`?{delay:t,flushOnUnmount:!1,leading:!1,maxWait:void 0}:t,o=F(e),s=(0,m.useRef)(0),c=(0,m.useRef)(0),l=(0,m.useRef)(null),u=(0,m.useMemo)(()=>{let e=Object.assign((...t)=>{window.clearTimeout(s.current),l.current=t;let r=e._isFirstCall;e._isFirstCall=!1;function u(){window.clearTimeout(s.current),window.clearTimeout(c.current),s.current=0,c.current=0,e._isFirstCall=!0,e._hasPendingCallback=!1}function d(){a!==void 0&&c.current===0&&(c.current=window.setTimeout(()=>{if(c.current=0,s.current!==0&&e._hasPendingCallback){let e=l.current;u(),o(...e)}},a))}if(i&&r){o(...t),e.flush=()=>{s.current!==0&&u()},e.cancel=()=>{u()},s.current=window.setTimeout(()=>{u()},n),d();return}if(i&&!r){e._hasPendingCallback=!0,e.flush=()=>{s.current!==0&&(u(),o(...t))},e.cancel=()=>{u()},s.current=window.setTimeout(()=>{u()},n),d();return}e._hasPendingCallback=!0;let f=()=>{s.current!==0&&(u(),o(...t))};e.flush=f,e.cancel=()=>{u()},s.current=window.setTimeout(f,n),d()},{flush:()=>{},cancel:()=>{},isPending:()=>e._hasPendingCallback,_isFirstCall:!0,_hasPendingCallback:!1});return e},[o,n,i,a]);return(0,m.useEffect)(()=>()=>{r?u.flush():u.cancel()},[u,r]),u}var L=[`mousedown`,`touchstart`];function ee(e,t,n,r=!0,i=!1){let a=(0,m.useRef)(null),o=t||L,s=(0,m.useEffectEvent)(t=>{let{target:r}=t??{};if(!document.body.contains(r)&&r?.tagName!==`HTML`)return;let i=t.composedPath();Array.isArray(n)?n.every(e=>!!e&&!i.includes(e))&&e(t):a.current&&!i.includes(a.current)&&e(t)}),c=o.join(`,`);return(0,m.useEffect)(()=>{if(!r)return;let e=c.split(`,`);return e.forEach(e=>document.addEventListener(e,s,i)),()=>{e.forEach(e=>document.removeEventListener(e,s,i))}},[c,r,i]),a}function R(e,t){if(typeof t==`boolean`)return t;if(typeof window<`u`&&`matchMedia`in window)try{return window.matchMedia(e).matches}catch{return!1}return!1}function z(e,t,{getInitialValueInEffect:n}={getInitialValueInEffect:!0}){let[r,i]=(0,m.useState)(n?t:R(e));return(0,m.useEffect)(()=>{try{if(`matchMedia`in window){let t=window.matchMedia(e);i(t.matches);let n=e=>i(e.matches);return t.addEventListener(`change`,n),()=>{t.removeEventListener(`change`,n)}}}catch{return}},[e]),r||!1}function te(e,t,n={leading:!1}){let[r,i]=(0,m.useState)(e),a=(0,m.useRef)(!1),o=(0,m.useRef)(null),s=(0,m.useRef)(!1),c=(0,m.useRef)(e);c.current=e;let l=(0,m.useCallback)(()=>{window.clearTimeout(o.current),o.current=null},[]),u=(0,m.useCallback)(()=>{l(),s.current=!1},[]),d=(0,m.useCallback)(()=>{o.current&&(u(),s.current=!1,i(c.current))},[]);return(0,m.useEffect)(()=>{a.current&&(l(),!s.current&&n.leading?(s.current=!0,i(e),o.current=window.setTimeout(()=>{s.current=!1},t)):o.current=window.setTimeout(()=>{s.current=!1,i(e)},t))},[e,n.leading,t]),(0,m.useEffect)(()=>(a.current=!0,u),[]),[r,u,{cancel:u,flush:d}]}var B=typeof document<`u`?m.useLayoutEffect:m.useEffect;function ne(e){B(()=>{typeof e==`string`&&e.trim().length>0&&(document.title=e.trim())},[e])}function re(e,t){return e.length!==t.length||t.some((t,n)=>!Object.is(t,e[n]))}function ie(e,t){let n=(0,m.useRef)(!1),r=(0,m.useRef)(null),i=(0,m.useRef)(void 0),a={};(0,m.useEffect)(()=>{let o=r.current===a,s=i.current;if(r.current=a,i.current=t,!n.current)n.current=!0;else if(!o&&!(t&&s&&!re(s,t)))return e()},t)}function ae({opened:e,shouldReturnFocus:t=!0}){let n=(0,m.useRef)(null),r=()=>{n.current&&`focus`in n.current&&typeof n.current.focus==`function`&&n.current?.focus({preventScroll:!0})};return ie(()=>{let i=-1,a=e=>{e.key===`Tab`&&window.clearTimeout(i)};if(document.addEventListener(`keydown`,a),e)n.current=document.activeElement;else if(t){let e=document.activeElement;i=window.setTimeout(()=>{let t=document.activeElement;(t===null||t===document.body||t===e)&&r()},10)}return()=>{window.clearTimeout(i),document.removeEventListener(`keydown`,a)}},[e,t]),r}var oe=/input|select|textarea|button|object|summary|iframe/,se=`a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]`;function ce(e){let t=e.getAttribute(`contenteditable`);return t!==null&&t!==`false`}function le(e){let t=e.nodeName.toLowerCase();return(t===`audio`||t===`video`)&&e.hasAttribute(`controls`)}function V(e){return e.style.display===`none`}function ue(e){if(e.getAttribute(`aria-hidden`)||e.getAttribute(`hidden`)||e.getAttribute(`type`)===`hidden`)return!1;let t=e;for(;t&&t!==document.body&&t.nodeType!==11;){if(V(t))return!1;t=t.parentNode}return!0}function de(e){let t=e.getAttribute(`tabindex`);return t===null&&(t=void 0),parseInt(t,10)}function fe(e){let t=e.nodeName.toLowerCase(),n=!Number.isNaN(de(e));return(oe.test(t)&&!e.disabled||ce(e)||le(e)||e instanceof HTMLAnchorElement&&e.href||n)&&ue(e)}function pe(e){let t=de(e);return(Number.isNaN(t)||t>=0)&&fe(e)}function me(e){let t=Array.from(e.querySelectorAll(se)).filter(pe),n=t.filter(e=>de(e)>0).sort((e,t)=>de(e)-de(t)),r=t.filter(e=>!(de(e)>0));return[...n,...r]}var he=[`date`,`time`,`datetime-local`,`month`,`week`],ge=[`audio`,`video`,`iframe`,`object`,`embed`];function _e(e){return!!e&&e.tagName===`INPUT`&&e.type===`radio`}function ve(e,t){return e.name!==``&&e.name===t.name&&e.form===t.form}function ye(e){let t=e.nodeName.toLowerCase();return t===`input`?he.includes(e.type):ge.includes(t)}function be(e,t){let n=me(e);return n.filter(e=>e===t||!_e(e)?!0:_e(t)&&ve(e,t)?!1:e.checked?!0:!n.some(t=>_e(t)&&t.checked&&ve(t,e)))}function H(e,t,n,r){let i=e.indexOf(t);if(i!==-1)return i+1;if(t===n)return 0;let a=r?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING,o=e.findIndex(e=>(t.compareDocumentPosition(e)&a)!==0);return o===-1?0:o}function xe(e,t,n){let r=be(e,t);n&&r.reverse();let i=H(r,t,e,n);return[...r.slice(i),...r.slice(0,i)].filter(e=>e!==t)}function Se(e,t){for(let n of e)if(n.focus(),t.activeElement===n)return}function U(e,t){let n=e.getRootNode(),r=n.activeElement;if(!r||r!==e&&!e.contains(r))return;let i=xe(e,r,t.shiftKey);ye(r)?setTimeout(()=>{let t=n.activeElement;e.isConnected&&t!==r&&t!==i[0]&&Se([...i,r],n)}):(t.preventDefault(),Se(i,n))}var Ce=new Set;function we(e,t){let n=t.getRootNode().activeElement;if(!n)return!1;for(let r of Ce){let i=r.current;if(r!==e&&i&&i!==t&&t.contains(i)&&i.contains(n))return!0}return!1}function Te(e=!0){let t=(0,m.useRef)(null),n=e=>{let t=e.querySelector(`[data-autofocus]`);if(!t){let n=Array.from(e.querySelectorAll(se));t=n.find(pe)||n.find(fe)||null,!t&&fe(e)&&(t=e)}t?t.focus({preventScroll:!0}):console.warn(`[@mantine/hooks/use-focus-trap] Failed to find focusable element within provided node`,e)},r=(0,m.useCallback)(r=>{e&&(r===null?t.current=null:t.current!==r&&(setTimeout(()=>{r.getRootNode()?n(r):console.warn(`[@mantine/hooks/use-focus-trap] Ref node is not part of the dom`,r)}),t.current=r))},[e]);return(0,m.useEffect)(()=>{if(!e)return;t.current&&setTimeout(()=>{t.current&&n(t.current)});let r=e=>{e.key!==`Tab`||e.defaultPrevented||!t.current||we(t,t.current)||U(t.current,e)};return Ce.add(t),document.addEventListener(`keydown`,r),()=>{Ce.delete(t),document.removeEventListener(`keydown`,r)}},[e]),r}function Ee(e){let t=(0,m.useId)(),[n,r]=(0,m.useState)(`mantine-${t.replace(/:/g,``)}`),i=(0,m.useRef)(!1);return B(()=>{i.current||(i.current=!0,r(P()))},[]),typeof e==`string`?e:n}function De(e,t,n){let r=(0,m.useEffectEvent)(t);(0,m.useEffect)(()=>(window.addEventListener(e,r,n),()=>window.removeEventListener(e,r,n)),[e])}function Oe(e,t){if(typeof e==`function`)return e(t);typeof e==`object`&&e&&`current`in e&&(e.current=t)}function ke(...e){let t=new Map;return n=>{if(e.forEach(e=>{let r=Oe(e,n);r&&t.set(e,r)}),t.size>0)return()=>{e.forEach(e=>{let n=t.get(e);n&&typeof n==`function`?n():Oe(e,null)}),t.clear()}}}function Ae(...e){return(0,m.useCallback)(ke(...e),e)}function je({value:e,defaultValue:t,finalValue:n,onChange:r=()=>{}}){let[i,a]=(0,m.useState)(t===void 0?n:t);return e===void 0?[i,(e,...t)=>{a(e),r?.(e,...t)},!1]:[e,r,!0]}function Me(e,t){return z(`(prefers-reduced-motion: reduce)`,e,t)}var Ne={x:0,y:0,width:0,height:0,top:0,left:0,bottom:0,right:0};function Pe(e){let t=(0,m.useRef)(0),[n,r]=(0,m.useState)(Ne),i=(0,m.useRef)(null);return[(0,m.useCallback)(n=>{i.current&&=(i.current.disconnect(),null),t.current&&cancelAnimationFrame(t.current),n&&(i.current=new ResizeObserver(e=>{let n=e[0];n&&(cancelAnimationFrame(t.current),t.current=requestAnimationFrame(()=>{let e=n.borderBoxSize?.[0]||n.contentBoxSize?.[0];if(e){let t=e.inlineSize,i=e.blockSize;r({width:t,height:i,x:n.contentRect.x,y:n.contentRect.y,top:n.contentRect.top,left:n.contentRect.left,bottom:n.contentRect.bottom,right:n.contentRect.right})}else r(n.contentRect)}))}),i.current.observe(n,e))},[e]),n]}function Fe(e){let[t,{width:n,height:r}]=Pe(e);return{ref:t,width:n,height:r}}function Ie(e){let t=(0,m.useRef)(void 0);return(0,m.useEffect)(()=>{t.current=e},[e]),t.current}var Le=[`mouse`,`touch`],Re=10;function ze(e,t={}){let{threshold:n=400,events:r=Le,cancelOnMove:i=!1,onStart:a,onFinish:o,onCancel:s}=t,c=(0,m.useRef)(!1),l=(0,m.useRef)(!1),u=(0,m.useRef)(-1),d=(0,m.useRef)(null);(0,m.useEffect)(()=>()=>window.clearTimeout(u.current),[]);let f=r.join(`,`);return(0,m.useMemo)(()=>{if(typeof e!=`function`)return{};let t=i!==!1,f=i===!0?Re:i===!1?0:i,p=t=>{(He(t)||Ve(t))&&(a&&a(t),d.current=Be(t),l.current=!0,u.current=window.setTimeout(()=>{e(t),c.current=!0},n))},m=e=>{(He(e)||Ve(e))&&(c.current?o&&o(e):l.current&&s&&s(e),c.current=!1,l.current=!1,d.current=null,u.current!==-1&&(window.clearTimeout(u.current),u.current=-1))},h=e=>{if(!t||!l.current||c.current)return;let n=Be(e);if(!n||!d.current)return;let r=n.x-d.current.x,i=n.y-d.current.y;Math.sqrt(r*r+i*i)>f&&m(e)},g={};return r.includes(`mouse`)&&(g.onMouseDown=p,g.onMouseUp=m,g.onMouseLeave=m,t&&(g.onMouseMove=h)),r.includes(`touch`)&&(g.onTouchStart=p,g.onTouchEnd=m,g.onTouchCancel=m,t&&(g.onTouchMove=h)),g},[e,n,s,o,a,i,f])}function Be(e){if(Ve(e)){let t=e.touches[0]??e.changedTouches[0];return t?{x:t.clientX,y:t.clientY}:null}return{x:e.clientX,y:e.clientY}}function Ve(e){return window.TouchEvent?e.nativeEvent instanceof TouchEvent:`touches`in e.nativeEvent}function He(e){return e.nativeEvent instanceof MouseEvent}var Ue=t((e=>{var t=p();function n(e){var t=`https://react.dev/errors/`+e;if(1<arguments.length){t+=`?args[]=`+encodeURIComponent(arguments[1]);for(var n=2;n<arguments.length;n++)t+=`&args[]=`+encodeURIComponent(arguments[n])}return`Minified React error #`+e+`; visit `+t+` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`}function r(){}var i={d:{f:r,r:function(){throw Error(n(522))},D:r,C:r,L:r,m:r,X:r,S:r,M:r},p:0,findDOMNode:null},a=Symbol.for(`react.portal`),o=Symbol.for(`react.recoverable`),s=Symbol.for(`react.optimistic_key`);function c(e,t,n){var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:a,key:r==null?null:r===s?s:``+r,children:e,containerInfo:t,implementation:n}}var l=t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function u(e,t){if(e===`font`)return``;if(typeof t==`string`)return t===`use-credentials`?t:``}e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=i,e.browser=function(e){return{$$typeof:o,_reason:e}},e.createPortal=function(e,t){var r=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(n(299));return c(e,t,null,r)},e.flushSync=function(e){var t=l.T,n=i.p;try{if(l.T=null,i.p=2,e)return e()}finally{l.T=t,i.p=n,i.d.f()}},e.preconnect=function(e,t){typeof e==`string`&&(t?(t=t.crossOrigin,t=typeof t==`string`?t===`use-credentials`?t:``:void 0):t=null,i.d.C(e,t))},e.prefetchDNS=function(e){typeof e==`string`&&i.d.D(e)},e.preinit=function(e,t){if(typeof e==`string`&&t&&typeof t.as==`string`){var n=t.as,r=u(n,t.crossOrigin),a=typeof t.integrity==`string`?t.integrity:void 0,o=typeof t.fetchPriority==`string`?t.fetchPriority:void 0;n===`style`?i.d.S(e,typeof t.precedence==`string`?t.precedence:void 0,{crossOrigin:r,integrity:a,fetchPriority:o}):n===`script`&&i.d.X(e,{crossOrigin:r,integrity:a,fetchPriority:o,nonce:typeof t.nonce==`string`?t.nonce:void 0})}},e.preinitModule=function(e,t){if(typeof e==`string`){if(typeof t==`object`&&t){if(t.as==null||t.as===`script`){var n=u(t.as,t.crossOrigin);i.d.M(e,{crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}}else t??i.d.M(e)}},e.preload=function(e,t){if(typeof e==`string`&&typeof t==`object`&&t&&typeof t.as==`string`){var n=t.as,r=u(n,t.crossOrigin);i.d.L(e,n,{crossOrigin:r,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,type:typeof t.type==`string`?t.type:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy==`string`?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet==`string`?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes==`string`?t.imageSizes:void 0,media:typeof t.media==`string`?t.media:void 0})}},e.preloadModule=function(e,t){if(typeof e==`string`){if(t){var n=u(t.as,t.crossOrigin);i.d.m(e,{as:typeof t.as==`string`&&t.as!==`script`?t.as:void 0,crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}else i.d.m(e)}},e.requestFormReset=function(e){i.d.r(e)},e.unstable_batchedUpdates=function(e,t){return e(t)},e.useFormState=function(e,t,n){return l.H.useFormState(e,t,n)},e.useFormStatus=function(){return l.H.useHostTransitionStatus()},e.version=`19.3.1`})),We=t(((e,t)=>{function n(){if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<`u`&&typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE==`function`)try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)}catch(e){console.error(e)}}n(),t.exports=Ue()})),Ge=e(We(),1);function Ke(e){return e?.props?.ref}function qe(e,t=document){let n=t.querySelector(e);if(n)return n;let r=t.querySelectorAll(`*`);for(let t=0;t<r.length;t+=1){let n=r[t];if(n.shadowRoot){let t=qe(e,n.shadowRoot);if(t)return t}}return null}function Je(e,t=document){let n=[],r=t.querySelectorAll(e);n.push(...Array.from(r));let i=t.querySelectorAll(`*`);for(let t=0;t<i.length;t+=1){let r=i[t];if(r.shadowRoot){let t=Je(e,r.shadowRoot);n.push(...t)}}return n}function Ye(e){if(!e)return document;let t=e.getRootNode(),n=t.nodeType===Node.DOCUMENT_NODE,r=t.nodeType===Node.DOCUMENT_FRAGMENT_NODE&&`host`in t;return n||r?t:document}function Xe(e){let t=m.Children.toArray(e);return t.length!==1||!h(t[0])?null:t[0]}function W(e){return e}function Ze(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=Ze(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function Qe(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=Ze(e))&&(r&&(r+=` `),r+=t);return r}var $e={};function et(e){let t={};return e.forEach(e=>{Object.entries(e).forEach(([e,n])=>{t[e]?t[e]=Qe(t[e],n):t[e]=n})}),t}function tt({theme:e,classNames:t,props:n,stylesCtx:r}){return et((Array.isArray(t)?t:[t]).map(t=>typeof t==`function`?t(e,n,r):t||$e))}function nt({theme:e,styles:t,props:n,stylesCtx:r}){let i=Array.isArray(t)?t:[t],a={};for(let t of i)typeof t==`function`?Object.assign(a,t(e,n,r)):t&&Object.assign(a,t);return a}function rt(e,t){return typeof e.primaryShade==`number`?e.primaryShade:t===`dark`?e.primaryShade.dark:e.primaryShade.light}function it(e){return/^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e)}function at(e){let t=e.replace(`#`,``);if(t.length===3){let e=t.split(``);t=[e[0],e[0],e[1],e[1],e[2],e[2]].join(``)}if(t.length===8){let e=parseInt(t.slice(6,8),16)/255;return{r:parseInt(t.slice(0,2),16),g:parseInt(t.slice(2,4),16),b:parseInt(t.slice(4,6),16),a:e}}let n=parseInt(t,16);return{r:n>>16&255,g:n>>8&255,b:n&255,a:1}}function ot(e){let[t,n,r,i]=e.replace(/[^0-9,./]/g,``).split(/[/,]/).map(Number);return{r:t,g:n,b:r,a:i===void 0?1:i}}function st(e){let t=e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);if(!t)return{r:0,g:0,b:0,a:1};let n=parseInt(t[1],10),r=parseInt(t[2],10)/100,i=parseInt(t[3],10)/100,a=t[5]?parseFloat(t[5]):void 0,o=(1-Math.abs(2*i-1))*r,s=n/60,c=o*(1-Math.abs(s%2-1)),l=i-o/2,u,d,f;return s>=0&&s<1?(u=o,d=c,f=0):s>=1&&s<2?(u=c,d=o,f=0):s>=2&&s<3?(u=0,d=o,f=c):s>=3&&s<4?(u=0,d=c,f=o):s>=4&&s<5?(u=c,d=0,f=o):(u=o,d=0,f=c),{r:Math.round((u+l)*255),g:Math.round((d+l)*255),b:Math.round((f+l)*255),a:a||1}}function ct(e){return it(e)?at(e):e.startsWith(`rgb`)?ot(e):e.startsWith(`hsl`)?st(e):{r:0,g:0,b:0,a:1}}function lt(e){return e<=.03928?e/12.92:((e+.055)/1.055)**2.4}function ut(e){let t=e.match(/oklch\((.*?)%\s/);return t?parseFloat(t[1]):null}function dt(e){if(e.startsWith(`oklch(`))return(ut(e)||0)/100;let{r:t,g:n,b:r}=ct(e),i=t/255,a=n/255,o=r/255,s=lt(i),c=lt(a),l=lt(o);return .2126*s+.7152*c+.0722*l}function ft(e,t=.179){return!e.startsWith(`var(`)&&dt(e)>t}function pt({color:e,theme:t,colorScheme:n}){if(typeof e!=`string`)throw Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instead got ${typeof e}`);if(e===`bright`)return{color:e,value:n===`dark`?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:ft(n===`dark`?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-bright`};if(e===`dimmed`)return{color:e,value:n===`dark`?t.colors.dark[2]:t.colors.gray[7],shade:void 0,isThemeColor:!1,isLight:ft(n===`dark`?t.colors.dark[2]:t.colors.gray[6],t.luminanceThreshold),variable:`--mantine-color-dimmed`};if(e===`white`||e===`black`)return{color:e,value:e===`white`?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:ft(e===`white`?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-${e}`};let[r,i]=e.split(`.`),a=i?Number(i):void 0,o=r in t.colors;if(o){let e=a===void 0?t.colors[r][rt(t,n||`light`)]:t.colors[r][a];return{color:r,value:e,shade:a,isThemeColor:o,isLight:ft(e,t.luminanceThreshold),variable:i?`--mantine-color-${r}-${a}`:`--mantine-color-${r}-filled`}}return{color:e,value:e,isThemeColor:o,isLight:ft(e,t.luminanceThreshold),shade:a,variable:void 0}}function mt(e,t){let n=pt({color:e||t.primaryColor,theme:t});return n.variable?`var(${n.variable})`:e}function ht(e){return!!e&&typeof e==`object`&&`mantine-virtual-color`in e}function gt(e,t){if(e.startsWith(`var(`))return`color-mix(in srgb, ${e}, black ${t*100}%)`;let{r:n,g:r,b:i,a}=ct(e),o=1-t,s=e=>Math.round(e*o);return`rgba(${s(n)}, ${s(r)}, ${s(i)}, ${a})`}function _t(e,t){let n={from:e?.from||t.defaultGradient.from,to:e?.to||t.defaultGradient.to,deg:e?.deg??t.defaultGradient.deg??0},r=mt(n.from,t),i=mt(n.to,t);return`linear-gradient(${n.deg}deg, ${r} 0%, ${i} 100%)`}function vt(e,t){if(typeof e!=`string`||t>1||t<0)return`rgba(0, 0, 0, 1)`;if(e.startsWith(`var(`))return`color-mix(in srgb, ${e}, transparent ${(1-t)*100}%)`;if(e.startsWith(`oklch`))return e.includes(`/`)?e.replace(/\/\s*[\d.]+\s*\)/,`/ ${t})`):e.replace(`)`,` / ${t})`);let{r:n,g:r,b:i}=ct(e);return`rgba(${n}, ${r}, ${i}, ${t})`}var yt=vt,bt=({color:e,theme:t,variant:n,gradient:r,autoContrast:i})=>{let a=pt({color:e,theme:t}),o=typeof i==`boolean`?i:t.autoContrast;if(n===`none`)return{background:`transparent`,hover:`transparent`,color:`inherit`,border:`none`};if(n===`filled`){let n=a.isThemeColor&&a.shade===void 0&&ht(t.colors[a.color]),r=o?n?`var(--mantine-color-${a.color}-contrast)`:a.isLight?`var(--mantine-color-black)`:`var(--mantine-color-white)`:`var(--mantine-color-white)`;return a.isThemeColor?a.shade===void 0?{background:`var(--mantine-color-${e}-filled)`,hover:`var(--mantine-color-${e}-filled-hover)`,color:r,border:`${c(1)} solid transparent`}:{background:`var(--mantine-color-${a.color}-${a.shade})`,hover:`var(--mantine-color-${a.color}-${a.shade===9?8:a.shade+1})`,color:r,border:`${c(1)} solid transparent`}:{background:e,hover:gt(e,.1),color:r,border:`${c(1)} solid transparent`}}if(n===`light`){if(a.isThemeColor){if(a.shade===void 0)return{background:`var(--mantine-color-${e}-light)`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${c(1)} solid transparent`};let n=t.colors[a.color][a.shade];return{background:n,hover:gt(n,.1),color:`var(--mantine-color-${a.color}-light-color)`,border:`${c(1)} solid transparent`}}return{background:vt(e,.1),hover:vt(e,.12),color:e,border:`${c(1)} solid transparent`}}if(n===`outline`)return a.isThemeColor?a.shade===void 0?{background:`transparent`,hover:`var(--mantine-color-${e}-outline-hover)`,color:`var(--mantine-color-${e}-outline)`,border:`${c(1)} solid var(--mantine-color-${e}-outline)`}:{background:`transparent`,hover:vt(t.colors[a.color][a.shade],.05),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${c(1)} solid var(--mantine-color-${a.color}-${a.shade})`}:{background:`transparent`,hover:vt(e,.05),color:e,border:`${c(1)} solid ${e}`};if(n===`subtle`){if(a.isThemeColor){if(a.shade===void 0)return{background:`transparent`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${c(1)} solid transparent`};let n=t.colors[a.color][a.shade];return{background:`transparent`,hover:vt(n,.12),color:`var(--mantine-color-${a.color}-${Math.min(a.shade,6)})`,border:`${c(1)} solid transparent`}}return{background:`transparent`,hover:vt(e,.12),color:e,border:`${c(1)} solid transparent`}}return n===`transparent`?a.isThemeColor?a.shade===void 0?{background:`transparent`,hover:`transparent`,color:`var(--mantine-color-${e}-light-color)`,border:`${c(1)} solid transparent`}:{background:`transparent`,hover:`transparent`,color:`var(--mantine-color-${a.color}-${Math.min(a.shade,6)})`,border:`${c(1)} solid transparent`}:{background:`transparent`,hover:`transparent`,color:e,border:`${c(1)} solid transparent`}:n===`white`?a.isThemeColor?a.shade===void 0?{background:`var(--mantine-color-white)`,hover:gt(t.white,.01),color:`var(--mantine-color-${e}-filled)`,border:`${c(1)} solid transparent`}:{background:`var(--mantine-color-white)`,hover:gt(t.white,.01),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${c(1)} solid transparent`}:{background:`var(--mantine-color-white)`,hover:gt(t.white,.01),color:e,border:`${c(1)} solid transparent`}:n===`gradient`?{background:_t(r,t),hover:_t(r,t),color:`var(--mantine-color-white)`,border:`none`}:n==="default"?{background:`var(--mantine-color-default)`,hover:`var(--mantine-color-default-hover)`,color:`var(--mantine-color-default-color)`,border:`${c(1)} solid var(--mantine-color-default-border)`}:{}};function xt({color:e,theme:t,autoContrast:n,colorScheme:r}){return(typeof n==`boolean`?n:t.autoContrast)&&pt({color:e||t.primaryColor,theme:t,colorScheme:r}).isLight?`var(--mantine-color-black)`:`var(--mantine-color-white)`}function St(e,t,n){return xt({color:n===`dark`?e.dark:e.light,theme:t,colorScheme:n,autoContrast:!0})}function Ct(e,t){let n=e.colors[e.primaryColor];return ht(n)?e.autoContrast?St(n,e,t):`var(--mantine-color-white)`:xt({color:n[rt(e,t)],theme:e,autoContrast:null})}function wt(e,t){return typeof e==`boolean`?e:t.autoContrast}var Tt=(0,m.createContext)(null);function Et(){let e=(0,m.use)(Tt);if(!e)throw Error(`[@mantine/core] MantineProvider was not found in tree`);return e}function Dt(){return Et().cssVariablesResolver}function Ot(){return Et().classNamesPrefix}function kt(){return Et().getStyleNonce}function At(){return Et().withStaticClasses}function jt(){return Et().headless}function Mt(){return Et().stylesTransform?.sx}function Nt(){return Et().stylesTransform?.styles}function Pt(){return Et().env||`default`}function Ft(){return Et().deduplicateInlineStyles}var It=t((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.fragment`);function r(e,n,r){var i=null;if(r!==void 0&&(i=``+r),n.key!==void 0&&(i=``+n.key),`key`in n)for(var a in r={},n)a!==`key`&&(r[a]=n[a]);else r=n;return n=r.ref,{$$typeof:t,type:e,key:i,ref:n===void 0?null:n,props:r}}e.Fragment=n,e.jsx=r,e.jsxs=r})),Lt=t(((e,t)=>{t.exports=It()})),Rt={dark:[`#C9C9C9`,`#b8b8b8`,`#828282`,`#696969`,`#424242`,`#3b3b3b`,`#2e2e2e`,`#242424`,`#1f1f1f`,`#141414`],gray:[`#f8f9fa`,`#f1f3f5`,`#e9ecef`,`#dee2e6`,`#ced4da`,`#adb5bd`,`#868e96`,`#495057`,`#343a40`,`#212529`],red:[`#fff5f5`,`#ffe3e3`,`#ffc9c9`,`#ffa8a8`,`#ff8787`,`#ff6b6b`,`#fa5252`,`#f03e3e`,`#e03131`,`#c92a2a`],pink:[`#fff0f6`,`#ffdeeb`,`#fcc2d7`,`#faa2c1`,`#f783ac`,`#f06595`,`#e64980`,`#d6336c`,`#c2255c`,`#a61e4d`],grape:[`#f8f0fc`,`#f3d9fa`,`#eebefa`,`#e599f7`,`#da77f2`,`#cc5de8`,`#be4bdb`,`#ae3ec9`,`#9c36b5`,`#862e9c`],violet:[`#f3f0ff`,`#e5dbff`,`#d0bfff`,`#b197fc`,`#9775fa`,`#845ef7`,`#7950f2`,`#7048e8`,`#6741d9`,`#5f3dc4`],indigo:[`#edf2ff`,`#dbe4ff`,`#bac8ff`,`#91a7ff`,`#748ffc`,`#5c7cfa`,`#4c6ef5`,`#4263eb`,`#3b5bdb`,`#364fc7`],blue:[`#e7f5ff`,`#d0ebff`,`#a5d8ff`,`#74c0fc`,`#4dabf7`,`#339af0`,`#228be6`,`#1c7ed6`,`#1971c2`,`#1864ab`],cyan:[`#e3fafc`,`#c5f6fa`,`#99e9f2`,`#66d9e8`,`#3bc9db`,`#22b8cf`,`#15aabf`,`#1098ad`,`#0c8599`,`#0b7285`],teal:[`#e6fcf5`,`#c3fae8`,`#96f2d7`,`#63e6be`,`#38d9a9`,`#20c997`,`#12b886`,`#0ca678`,`#099268`,`#087f5b`],green:[`#ebfbee`,`#d3f9d8`,`#b2f2bb`,`#8ce99a`,`#69db7c`,`#51cf66`,`#40c057`,`#37b24d`,`#2f9e44`,`#2b8a3e`],lime:[`#f4fce3`,`#e9fac8`,`#d8f5a2`,`#c0eb75`,`#a9e34b`,`#94d82d`,`#82c91e`,`#74b816`,`#66a80f`,`#5c940d`],yellow:[`#fff9db`,`#fff3bf`,`#ffec99`,`#ffe066`,`#ffd43b`,`#fcc419`,`#fab005`,`#f59f00`,`#f08c00`,`#e67700`],orange:[`#fff4e6`,`#ffe8cc`,`#ffd8a8`,`#ffc078`,`#ffa94d`,`#ff922b`,`#fd7e14`,`#f76707`,`#e8590c`,`#d9480f`]},zt=`-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji`,Bt={scale:1,fontSmoothing:!0,focusRing:`auto`,white:`#fff`,black:`#000`,colors:Rt,primaryShade:{light:6,dark:8},primaryColor:`blue`,variantColorResolver:bt,autoContrast:!1,luminanceThreshold:.3,fontFamily:zt,fontFamilyMonospace:`ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace`,respectReducedMotion:!1,cursorType:`default`,defaultGradient:{from:`blue`,to:`cyan`,deg:45},defaultRadius:`md`,activeClassName:`mantine-active`,focusClassName:``,headings:{fontFamily:zt,fontWeight:`700`,textWrap:`wrap`,sizes:{h1:{fontSize:c(34),lineHeight:`1.3`},h2:{fontSize:c(26),lineHeight:`1.35`},h3:{fontSize:c(22),lineHeight:`1.4`},h4:{fontSize:c(18),lineHeight:`1.45`},h5:{fontSize:c(16),lineHeight:`1.5`},h6:{fontSize:c(14),lineHeight:`1.5`}}},fontSizes:{xs:c(12),sm:c(14),md:c(16),lg:c(18),xl:c(20)},lineHeights:{xs:`1.4`,sm:`1.45`,md:`1.55`,lg:`1.6`,xl:`1.65`},fontWeights:{regular:`400`,medium:`600`,bold:`700`},radius:{xs:c(2),sm:c(4),md:c(8),lg:c(16),xl:c(32)},spacing:{xs:c(10),sm:c(12),md:c(16),lg:c(20),xl:c(32)},breakpoints:{xs:`36em`,sm:`48em`,md:`62em`,lg:`75em`,xl:`88em`},shadows:{xs:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), 0 ${c(1)} ${c(2)} rgba(0, 0, 0, 0.1)`,sm:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${c(10)} ${c(15)} ${c(-5)}, rgba(0, 0, 0, 0.04) 0 ${c(7)} ${c(7)} ${c(-5)}`,md:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${c(20)} ${c(25)} ${c(-5)}, rgba(0, 0, 0, 0.04) 0 ${c(10)} ${c(10)} ${c(-5)}`,lg:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${c(28)} ${c(23)} ${c(-7)}, rgba(0, 0, 0, 0.04) 0 ${c(12)} ${c(12)} ${c(-7)}`,xl:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${c(36)} ${c(28)} ${c(-7)}, rgba(0, 0, 0, 0.04) 0 ${c(17)} ${c(17)} ${c(-7)}`},other:{},components:{}},Vt=`[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#primary-color`,Ht=`[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }`;function Ut(e){return e<0||e>9?!1:parseInt(e.toString(),10)===e}function Wt(e){if(!(e.primaryColor in e.colors))throw Error(Vt);if(typeof e.primaryShade==`object`&&(!Ut(e.primaryShade.dark)||!Ut(e.primaryShade.light))||typeof e.primaryShade==`number`&&!Ut(e.primaryShade))throw Error(Ht)}function Gt(e,t){if(!t)return Wt(e),e;let n=i(e,t);return t.fontFamily&&!t.headings?.fontFamily&&(n.headings={...n.headings,fontFamily:t.fontFamily}),Wt(n),n}var G=Lt(),Kt=(0,m.createContext)(null),qt=()=>(0,m.use)(Kt)||Bt;function Jt(){let e=(0,m.use)(Kt);if(!e)throw Error(`@mantine/core: MantineProvider was not found in component tree, make sure you have it in your app`);return e}function Yt({theme:e,children:t,inherit:n=!0}){let r=qt(),i=(0,m.useMemo)(()=>Gt(n?r:Bt,e),[e,r,n]);return(0,G.jsx)(Kt,{value:i,children:t})}Yt.displayName=`@mantine/core/MantineThemeProvider`;function K(e,t,n){let r=Jt(),i=(Array.isArray(e)?e:[e]).filter(Boolean),a={};for(let e of i){let t=r.components[e]?.defaultProps,n=typeof t==`function`?t(r):t;n&&(a={...a,...n})}return{...t,...a,...u(n)}}function Xt({classNames:e,styles:t,props:n,stylesCtx:r}){let i=Jt();return{resolvedClassNames:e===void 0?void 0:tt({theme:i,classNames:e,props:n,stylesCtx:r||void 0}),resolvedStyles:t===void 0?void 0:nt({theme:i,styles:t,props:n,stylesCtx:r||void 0})}}var Zt={always:`mantine-focus-always`,auto:`mantine-focus-auto`,never:`mantine-focus-never`};function Qt({theme:e,options:t,unstyled:n}){return Qe(t?.focusable&&!n&&(e.focusClassName||Zt[e.focusRing]),t?.active&&!n&&e.activeClassName)}function $t(e,t,n=1){if(Object.is(e,t))return!0;if(n===0||typeof e!=`object`||typeof t!=`object`||e===null||t===null)return!1;if(Array.isArray(e)||Array.isArray(t)){if(!Array.isArray(e)||!Array.isArray(t)||e.length!==t.length)return!1;for(let r=0;r<e.length;r+=1)if(!$t(e[r],t[r],n-1))return!1;return!0}let r=Object.keys(e);if(r.length!==Object.keys(t).length)return!1;for(let i of r)if(!Object.hasOwn(t,i)||!$t(e[i],t[i],n-1))return!1;return!0}function en({selector:e,stylesCtx:t,options:n,props:r,theme:i}){return tt({theme:i,classNames:n?.classNames,props:n?.props||r,stylesCtx:t})[e]}function tn({selector:e,stylesCtx:t,theme:n,classNames:r,props:i}){return tt({theme:n,classNames:r,props:i,stylesCtx:t})[e]}function nn({rootSelector:e,selector:t,className:n}){return e===t?n:void 0}function rn({selector:e,classes:t,unstyled:n}){return n?void 0:t[e]}function an({themeName:e,classNamesPrefix:t,selector:n,withStaticClass:r}){return r===!1?[]:e.map(e=>`${t}-${e}-${n}`)}function on({options:e,classes:t,selector:n,unstyled:r}){return e?.variant&&!r?t[`${n}--${e.variant}`]:void 0}function sn({theme:e,options:t,themeName:n,selector:r,classNamesPrefix:i,resolvedClassNames:a,resolvedThemeClassNames:o,classes:s,unstyled:c,className:l,rootSelector:u,props:d,stylesCtx:f,withStaticClasses:p,headless:m,transformedStyles:h}){return Qe(Qt({theme:e,options:t,unstyled:c||m}),o.map(e=>e[r]),on({options:t,classes:s,selector:r,unstyled:c||m}),a[r],tn({selector:r,stylesCtx:f,theme:e,classNames:h,props:d}),en({selector:r,stylesCtx:f,options:t,props:d,theme:e}),nn({rootSelector:u,selector:r,className:l}),rn({selector:r,classes:s,unstyled:c||m}),p&&!m&&an({themeName:n,classNamesPrefix:i,selector:r,withStaticClass:t?.withStaticClass}),t?.className)}function cn({style:e,theme:t}){return Array.isArray(e)?e.reduce((e,n)=>({...e,...cn({style:n,theme:t})}),{}):typeof e==`function`?e(t):e??{}}function ln({theme:e,selector:t,options:n,props:r,stylesCtx:i,rootSelector:a,withStylesTransform:o,resolvedStyles:s,resolvedThemeStyles:c,resolvedVars:l,resolvedRootStyle:u}){return{...c[t],...s[t],...!o&&nt({theme:e,styles:n?.styles,props:n?.props||r,stylesCtx:i})[t],...l[t],...a===t?u:null,...cn({style:n?.style,theme:e})}}function un(e){return e.reduce((e,t)=>(t&&Object.keys(t).forEach(n=>{e[n]={...e[n],...u(t[n])}}),e),{})}function dn({props:e,stylesCtx:t,themeName:n,theme:r}){let i=Nt()?.();return{getTransformedStyles:a=>i?[...a.map(n=>i(n,{props:e,theme:r,ctx:t})),...n.map(n=>i(r.components[n]?.styles,{props:e,theme:r,ctx:t}))].filter(Boolean):[],withStylesTransform:!!i}}function q({name:e,classes:t,props:n,stylesCtx:r,className:i,style:a,rootSelector:o=`root`,unstyled:s,classNames:c,styles:l,vars:u,varsResolver:d,attributes:f,stable:p}){let m=Jt(),h=Ot(),g=At(),_=jt(),v=(Array.isArray(e)?e:[e]).filter(e=>e),{withStylesTransform:y,getTransformedStyles:b}=dn({props:n,stylesCtx:r,themeName:v,theme:m}),x=tt({theme:m,classNames:c,props:n,stylesCtx:r}),S=v.map(e=>tt({theme:m,classNames:m.components[e]?.classNames,props:n,stylesCtx:r})),C=y?{}:nt({theme:m,styles:l,props:n,stylesCtx:r}),w={};if(!y)for(let e of v){let t=nt({theme:m,styles:m.components[e]?.styles,props:n,stylesCtx:r});for(let e of Object.keys(t))w[e]={...w[e],...t[e]}}let T=un([_?{}:d?.(m,n,r),...v.map(e=>m.components?.[e]?.vars?.(m,n,r)),u?.(m,n,r)]),E=cn({style:a,theme:m});return fn((e,a)=>({...f?.[e],className:sn({theme:m,options:a,themeName:v,selector:e,classNamesPrefix:h,resolvedClassNames:x,resolvedThemeClassNames:S,classes:t,unstyled:s,className:i,rootSelector:o,props:n,stylesCtx:r,withStaticClasses:g,headless:_,transformedStyles:b([a?.styles,l])}),style:ln({theme:m,selector:e,options:a,props:n,stylesCtx:r,rootSelector:o,withStylesTransform:y,resolvedStyles:C,resolvedThemeStyles:w,resolvedVars:T,resolvedRootStyle:E})}),!!p,[m,h,g,_,y?n:null,t,s,i,o,f,r,x,S,C,w,T,E])}function fn(e,t,n){let r=(0,m.useRef)(null);return t?(r.current&&$t(r.current.deps,n,3)||(r.current={deps:n,getStyles:e}),r.current.getStyles):e}function pn(e){return n(e).reduce((t,n)=>e[n]===void 0?t:`${t}${a(n)}:${e[n]};`,``).trim()}function mn({selector:e,styles:t,media:n,container:r}){let i=t?pn(t):``,a=Array.isArray(n)?n.map(t=>`@media${t.query}{${e}{${pn(t.styles)}}}`):[],o=Array.isArray(r)?r.map(t=>`@container ${t.query}{${e}{${pn(t.styles)}}}`):[];return`${i?`${e}{${i}}`:``}${a.join(``)}${o.join(``)}`.trim()}function hn(e){let t=5381;for(let n=0;n<e.length;n++)t=(t<<5)+t+e.charCodeAt(n)|0;return(t>>>0).toString(36)}function gn({deduplicate:e,...t}){let n=kt(),r=mn(t);return e?(0,G.jsx)(`style`,{href:`mantine-${hn(r)}`,precedence:`mantine`,nonce:n?.(),children:r}):(0,G.jsx)(`style`,{"data-mantine-styles":`inline`,nonce:n?.(),dangerouslySetInnerHTML:{__html:r}})}function _n(e){let t=5381;for(let n=0;n<e.length;n++)t=(t<<5)+t+e.charCodeAt(n)|0;return(t>>>0).toString(36)}function vn(e,t){return`__mdi__-${_n(`${e?pn(e):``}|${Array.isArray(t)?t.map(e=>`${e.query}:${pn(e.styles)}`).join(`|`):``}`)}`}function yn(e){let{m:t,mx:n,my:r,mt:i,mb:a,ml:o,mr:s,me:c,ms:l,mis:d,mie:f,p,px:m,py:h,pt:g,pb:_,pl:v,pr:y,pe:b,ps:x,pis:S,pie:C,bd:w,bdrs:T,bg:E,c:D,opacity:O,ff:k,fz:A,fw:j,lts:M,ta:N,lh:P,fs:F,tt:I,td:L,w:ee,miw:R,maw:z,h:te,mih:B,mah:ne,bgsz:re,bgp:ie,bgr:ae,bga:oe,pos:se,top:ce,left:le,bottom:V,right:ue,inset:de,display:fe,flex:pe,hiddenFrom:me,visibleFrom:he,lightHidden:ge,darkHidden:_e,sx:ve,...ye}=e;return{styleProps:u({m:t,mx:n,my:r,mt:i,mb:a,ml:o,mr:s,me:c,ms:l,mis:d,mie:f,p,px:m,py:h,pt:g,pb:_,pl:v,pr:y,pis:S,pie:C,pe:b,ps:x,bd:w,bg:E,c:D,opacity:O,ff:k,fz:A,fw:j,lts:M,ta:N,lh:P,fs:F,tt:I,td:L,w:ee,miw:R,maw:z,h:te,mih:B,mah:ne,bgsz:re,bgp:ie,bgr:ae,bga:oe,pos:se,top:ce,left:le,bottom:V,right:ue,inset:de,display:fe,flex:pe,bdrs:T,hiddenFrom:me,visibleFrom:he,lightHidden:ge,darkHidden:_e,sx:ve}),rest:ye}}var bn={m:{type:`spacing`,property:`margin`},mt:{type:`spacing`,property:`marginTop`},mb:{type:`spacing`,property:`marginBottom`},ml:{type:`spacing`,property:`marginLeft`},mr:{type:`spacing`,property:`marginRight`},ms:{type:`spacing`,property:`marginInlineStart`},me:{type:`spacing`,property:`marginInlineEnd`},mis:{type:`spacing`,property:`marginInlineStart`},mie:{type:`spacing`,property:`marginInlineEnd`},mx:{type:`spacing`,property:`marginInline`},my:{type:`spacing`,property:`marginBlock`},p:{type:`spacing`,property:`padding`},pt:{type:`spacing`,property:`paddingTop`},pb:{type:`spacing`,property:`paddingBottom`},pl:{type:`spacing`,property:`paddingLeft`},pr:{type:`spacing`,property:`paddingRight`},ps:{type:`spacing`,property:`paddingInlineStart`},pe:{type:`spacing`,property:`paddingInlineEnd`},pis:{type:`spacing`,property:`paddingInlineStart`},pie:{type:`spacing`,property:`paddingInlineEnd`},px:{type:`spacing`,property:`paddingInline`},py:{type:`spacing`,property:`paddingBlock`},bd:{type:`border`,property:`border`},bdrs:{type:`radius`,property:`borderRadius`},bg:{type:`color`,property:`background`},c:{type:`textColor`,property:`color`},opacity:{type:`identity`,property:`opacity`},ff:{type:`fontFamily`,property:`fontFamily`},fz:{type:`fontSize`,property:`fontSize`},fw:{type:`identity`,property:`fontWeight`},lts:{type:`size`,property:`letterSpacing`},ta:{type:`identity`,property:`textAlign`},lh:{type:`lineHeight`,property:`lineHeight`},fs:{type:`identity`,property:`fontStyle`},tt:{type:`identity`,property:`textTransform`},td:{type:`identity`,property:`textDecoration`},w:{type:`spacing`,property:`width`},miw:{type:`spacing`,property:`minWidth`},maw:{type:`spacing`,property:`maxWidth`},h:{type:`spacing`,property:`height`},mih:{type:`spacing`,property:`minHeight`},mah:{type:`spacing`,property:`maxHeight`},bgsz:{type:`size`,property:`backgroundSize`},bgp:{type:`identity`,property:`backgroundPosition`},bgr:{type:`identity`,property:`backgroundRepeat`},bga:{type:`identity`,property:`backgroundAttachment`},pos:{type:`identity`,property:`position`},top:{type:`size`,property:`top`},left:{type:`size`,property:`left`},bottom:{type:`size`,property:`bottom`},right:{type:`size`,property:`right`},inset:{type:`size`,property:`inset`},display:{type:`identity`,property:`display`},flex:{type:`identity`,property:`flex`}};function xn(e,t){let n=pt({color:e,theme:t});return n.color===`dimmed`?`var(--mantine-color-dimmed)`:n.color===`bright`?`var(--mantine-color-bright)`:n.variable?`var(${n.variable})`:n.color}function Sn(e,t){let n=pt({color:e,theme:t});return n.isThemeColor&&n.shade===void 0?`var(--mantine-color-${n.color}-text)`:xn(e,t)}function Cn(e,t){if(typeof e==`number`)return c(e);if(typeof e==`string`){let[n,r,...i]=e.split(` `).filter(e=>e.trim()!==``),a=`${c(n)}`;return r&&(a+=` ${r}`),i.length>0&&(a+=` ${xn(i.join(` `),t)}`),a.trim()}return e}var wn={text:`var(--mantine-font-family)`,mono:`var(--mantine-font-family-monospace)`,monospace:`var(--mantine-font-family-monospace)`,heading:`var(--mantine-font-family-headings)`,headings:`var(--mantine-font-family-headings)`};function Tn(e){return typeof e==`string`&&e in wn?wn[e]:e}var En=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`];function Dn(e,t){return typeof e==`string`&&e in t.fontSizes?`var(--mantine-font-size-${e})`:typeof e==`string`&&En.includes(e)?`var(--mantine-${e}-font-size)`:typeof e==`number`||typeof e==`string`?c(e):e}function On(e){return e}var kn=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`];function An(e,t){return typeof e==`string`&&e in t.lineHeights?`var(--mantine-line-height-${e})`:typeof e==`string`&&kn.includes(e)?`var(--mantine-${e}-line-height)`:e}function jn(e,t){return typeof e==`string`&&e in t.radius?`var(--mantine-radius-${e})`:typeof e==`number`||typeof e==`string`?c(e):e}function Mn(e){return typeof e==`number`?c(e):e}function Nn(e,t){if(typeof e==`number`)return c(e);if(typeof e==`string`){let n=e.replace(`-`,``);if(!(n in t.spacing))return c(e);let r=`--mantine-spacing-${n}`;return e.startsWith(`-`)?`calc(var(${r}) * -1)`:`var(${r})`}return e}var Pn={color:xn,textColor:Sn,fontSize:Dn,spacing:Nn,radius:jn,identity:On,size:Mn,lineHeight:An,fontFamily:Tn,border:Cn};function Fn(e){return e.replace(`(min-width: `,``).replace(`em)`,``)}function In({media:e,...t}){let n=Object.keys(e).sort((e,t)=>Number(Fn(e))-Number(Fn(t))).map(t=>({query:t,styles:e[t]}));return{...t,media:n}}function Ln(e){if(typeof e!=`object`||!e)return!1;let t=Object.keys(e);return t.length!==1||t[0]!==`base`}function Rn(e){return typeof e==`object`&&e?`base`in e?e.base:void 0:e}function zn(e){return typeof e==`object`&&e?n(e).filter(e=>e!==`base`):[]}function Bn(e,t){return typeof e==`object`&&e&&t in e?e[t]:e}function Vn({styleProps:e,data:t,theme:r}){return In(n(e).reduce((n,i)=>{if(i===`hiddenFrom`||i===`visibleFrom`||i===`sx`)return n;let a=t[i],o=Array.isArray(a.property)?a.property:[a.property],s=Rn(e[i]);if(!Ln(e[i]))return o.forEach(e=>{n.inlineStyles[e]=Pn[a.type](s,r)}),n;n.hasResponsiveStyles=!0;let c=zn(e[i]);return o.forEach(t=>{s!=null&&(n.styles[t]=Pn[a.type](s,r)),c.forEach(o=>{let s=`(min-width: ${r.breakpoints[o]})`;n.media[s]={...n.media[s],[t]:Pn[a.type](Bn(e[i],o),r)}})}),n},{hasResponsiveStyles:!1,styles:{},inlineStyles:{},media:{}}))}function Hn(){return`__m__-${(0,m.useId)().replace(/[:«»]/g,``)}`}function Un(e,t){return Array.isArray(e)?[...e].reduce((e,n)=>({...e,...Un(n,t)}),{}):typeof e==`function`?e(t):e??{}}function Wn(e){return e}var Gn=Wn;function Kn(e){return e}function J(e){let t=e;return t.extend=Kn,t.withProps=e=>{let n=n=>(0,G.jsx)(t,{...e,...n});return n.extend=t.extend,n.displayName=`WithProps(${t.displayName})`,n},t}function qn(e){return J(e)}function Jn(e){let t=e;return t.withProps=e=>{let n=n=>(0,G.jsx)(t,{...e,...n});return n.extend=t.extend,n.displayName=`WithProps(${t.displayName})`,n},t.extend=Kn,t}function Yn(e){return`data-${(e.startsWith(`data-`)?e.slice(5):e).replace(/([a-z])([A-Z])/g,`$1-$2`).toLowerCase()}`}function Xn(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r===void 0||r===``||r===!1||r===null||(t[Yn(n)]=e[n]),t},{})}function Zn(e){return e?typeof e==`string`?{[Yn(e)]:!0}:Array.isArray(e)?[...e].reduce((e,t)=>({...e,...Zn(t)}),{}):Xn(e):null}function Qn(e,t){return Array.isArray(e)?[...e].reduce((e,n)=>({...e,...Qn(n,t)}),{}):typeof e==`function`?e(t):e??{}}function $n({theme:e,style:t,vars:n,styleProps:r}){let i=Qn(t,e),a=Qn(n,e);return{...i,...a,...r}}function er({component:e,style:t,__vars:n,className:r,variant:i,mod:a,size:o,hiddenFrom:s,visibleFrom:c,lightHidden:l,darkHidden:u,renderRoot:f,__size:p,ref:m,...h}){let g=Jt(),_=e||`div`,{styleProps:v,rest:y}=yn(h),b=Mt()?.()?.(v.sx),x=Hn(),S=Vn({styleProps:v,theme:g,data:bn}),C=Ft(),w=C&&S.hasResponsiveStyles?vn(S.styles,S.media):x,T={ref:m,style:$n({theme:g,style:t,vars:n,styleProps:S.inlineStyles}),className:Qe(r,b,{[w]:S.hasResponsiveStyles,"mantine-light-hidden":l,"mantine-dark-hidden":u,[`mantine-hidden-from-${s}`]:s,[`mantine-visible-from-${c}`]:c}),"data-variant":i,"data-size":d(o)?void 0:o||void 0,size:p,...Zn(a),...y};return(0,G.jsxs)(G.Fragment,{children:[S.hasResponsiveStyles&&(0,G.jsx)(gn,{selector:`.${w}`,styles:S.styles,media:S.media,deduplicate:C}),typeof f==`function`?f(T):(0,G.jsx)(_,{...T})]})}er.displayName=`@mantine/core/Box`;var Y=Gn(er),tr=(0,m.createContext)({dir:`ltr`,toggleDirection:()=>{},setDirection:()=>{}});function nr(){return(0,m.use)(tr)}var[rr,ir]=g(`ScrollArea.Root component was not found in tree`);function ar(e,t){let n=(0,m.useEffectEvent)(t);B(()=>{let t=0;if(e){let r=new ResizeObserver(()=>{cancelAnimationFrame(t),t=window.requestAnimationFrame(n)});return r.observe(e),()=>{window.cancelAnimationFrame(t),r.unobserve(e)}}},[e])}function or(e){let{style:t,...n}=e,r=ir(),[i,a]=(0,m.useState)(0),[o,s]=(0,m.useState)(0),c=!!(i&&o);return ar(r.scrollbarX,()=>{let e=r.scrollbarX?.offsetHeight||0;r.onCornerHeightChange(e),s(e)}),ar(r.scrollbarY,()=>{let e=r.scrollbarY?.offsetWidth||0;r.onCornerWidthChange(e),a(e)}),c?(0,G.jsx)(`div`,{...n,style:{...t,width:i,height:o}}):null}function sr(e){let t=ir(),n=!!(t.scrollbarX&&t.scrollbarY);return t.type!==`scroll`&&n?(0,G.jsx)(or,{...e}):null}var cr={scrollHideDelay:1e3,type:`hover`};function lr(e){let{type:t,scrollHideDelay:n,scrollbars:r,getStyles:i,ref:a,...o}=K(`ScrollAreaRoot`,cr,e),[s,c]=(0,m.useState)(null),[l,u]=(0,m.useState)(null),[d,f]=(0,m.useState)(null),[p,h]=(0,m.useState)(null),[g,_]=(0,m.useState)(null),[v,y]=(0,m.useState)(0),[b,x]=(0,m.useState)(0),[S,C]=(0,m.useState)(!1),[w,T]=(0,m.useState)(!1),E=Ae(a,c);return(0,G.jsx)(rr,{value:{type:t,scrollHideDelay:n,scrollArea:s,viewport:l,onViewportChange:u,content:d,onContentChange:f,scrollbarX:p,onScrollbarXChange:h,scrollbarXEnabled:S,onScrollbarXEnabledChange:C,scrollbarY:g,onScrollbarYChange:_,scrollbarYEnabled:w,onScrollbarYEnabledChange:T,onCornerWidthChange:y,onCornerHeightChange:x,getStyles:i},children:(0,G.jsx)(Y,{...o,ref:E,__vars:{"--sa-corner-width":r===`xy`?`${v}px`:`0px`,"--sa-corner-height":r===`xy`?`${b}px`:`0px`}})})}lr.displayName=`@mantine/core/ScrollAreaRoot`;function ur(e,t){let n=e/t;return Number.isNaN(n)?0:n}function dr(e){let t=ur(e.viewport,e.content),n=e.scrollbar.paddingStart+e.scrollbar.paddingEnd,r=(e.scrollbar.size-n)*t;return Math.max(r,18)}function fr(e,t){return n=>{if(e[0]===e[1]||t[0]===t[1])return t[0];let r=(t[1]-t[0])/(e[1]-e[0]);return t[0]+r*(n-e[0])}}function pr(e,[t,n]){return Math.min(n,Math.max(t,e))}function mr(e,t,n=`ltr`){let r=dr(t),i=t.scrollbar.paddingStart+t.scrollbar.paddingEnd,a=t.scrollbar.size-i,o=t.content-t.viewport,s=a-r,c=pr(e,n===`ltr`?[0,o]:[o*-1,0]);return fr([0,o],[0,s])(c)}function hr(e,t,n,r=`ltr`){let i=dr(n),a=i/2,o=t||a,s=i-o,c=n.scrollbar.paddingStart+o,l=n.scrollbar.size-n.scrollbar.paddingEnd-s,u=n.content-n.viewport,d=r===`ltr`?[0,u]:[u*-1,0];return fr([c,l],d)(e)}function gr(e,t){return e>0&&e<t}function _r(e){return e?parseInt(e,10):0}function vr(e,t,{checkForDefaultPrevented:n=!0}={}){return r=>{e?.(r),n!==!1&&r.defaultPrevented||t?.(r)}}var[yr,br]=g(`ScrollAreaScrollbar was not found in tree`);function xr(e){let{sizes:t,hasThumb:n,onThumbChange:r,onThumbPointerUp:i,onThumbPointerDown:a,onThumbPositionChange:o,onDragScroll:s,onWheelScroll:c,onResize:l,ref:u,...d}=e,f=ir(),[p,h]=(0,m.useState)(null),g=Ae(u,h),_=(0,m.useRef)(null),v=(0,m.useRef)(``),y=t.content-t.viewport,b=(0,m.useEffectEvent)(e=>c(e,y)),x=F(o),S=I(l,10),C=e=>{if(_.current){let t=e.clientX-_.current.left,n=e.clientY-_.current.top;s({x:t,y:n})}};return(0,m.useEffect)(()=>{if(!p)return;let e=e=>b(e);return p.addEventListener(`wheel`,e,{passive:!1}),()=>p.removeEventListener(`wheel`,e)},[p]),(0,m.useEffect)(x,[t,x]),ar(p,S),ar(f.content,S),(0,G.jsx)(yr,{value:{scrollbar:p,hasThumb:n,onThumbChange:F(r),onThumbPointerUp:F(i),onThumbPositionChange:x,onThumbPointerDown:F(a)},children:(0,G.jsx)(`div`,{...d,ref:g,"data-mantine-scrollbar":!0,style:{position:`absolute`,...d.style},onPointerDown:vr(e.onPointerDown,e=>{e.preventDefault(),e.button===0&&(e.target.setPointerCapture(e.pointerId),_.current=p.getBoundingClientRect(),v.current=document.body.style.webkitUserSelect,document.body.style.webkitUserSelect=`none`,C(e))}),onPointerMove:vr(e.onPointerMove,C),onPointerUp:vr(e.onPointerUp,e=>{let t=e.target;t.hasPointerCapture(e.pointerId)&&(e.preventDefault(),t.releasePointerCapture(e.pointerId))}),onLostPointerCapture:()=>{document.body.style.webkitUserSelect=v.current,_.current=null}})})}var Sr=e=>{let{sizes:t,onSizesChange:n,style:r,ref:i,...a}=e,o=ir(),[s,c]=(0,m.useState)(),l=(0,m.useRef)(null),u=Ae(i,l,o.onScrollbarXChange);return(0,m.useEffect)(()=>{l.current&&c(getComputedStyle(l.current))},[l]),(0,G.jsx)(xr,{"data-orientation":`horizontal`,...a,ref:u,sizes:t,style:{...r,"--sa-thumb-width":`${dr(t)}px`},onThumbPointerDown:t=>e.onThumbPointerDown(t.x),onDragScroll:t=>e.onDragScroll(t.x),onWheelScroll:(t,n)=>{if(o.viewport){let r=o.viewport.scrollLeft+t.deltaX;e.onWheelScroll(r),gr(r,n)&&t.preventDefault()}},onResize:()=>{l.current&&o.viewport&&s&&n({content:o.viewport.scrollWidth,viewport:o.viewport.offsetWidth,scrollbar:{size:l.current.clientWidth,paddingStart:_r(s.paddingLeft),paddingEnd:_r(s.paddingRight)}})}})};Sr.displayName=`@mantine/core/ScrollAreaScrollbarX`;function Cr(e){let{sizes:t,onSizesChange:n,style:r,ref:i,...a}=e,o=ir(),[s,c]=(0,m.useState)(),l=(0,m.useRef)(null),u=Ae(i,l,o.onScrollbarYChange);return(0,m.useEffect)(()=>{l.current&&c(window.getComputedStyle(l.current))},[]),(0,G.jsx)(xr,{...a,"data-orientation":`vertical`,ref:u,sizes:t,style:{"--sa-thumb-height":`${dr(t)}px`,...r},onThumbPointerDown:t=>e.onThumbPointerDown(t.y),onDragScroll:t=>e.onDragScroll(t.y),onWheelScroll:(t,n)=>{if(o.viewport){let r=o.viewport.scrollTop+t.deltaY;e.onWheelScroll(r),gr(r,n)&&t.preventDefault()}},onResize:()=>{l.current&&o.viewport&&s&&n({content:o.viewport.scrollHeight,viewport:o.viewport.offsetHeight,scrollbar:{size:l.current.clientHeight,paddingStart:_r(s.paddingTop),paddingEnd:_r(s.paddingBottom)}})}})}Cr.displayName=`@mantine/core/ScrollAreaScrollbarY`;function wr(e){let{orientation:t=`vertical`,...n}=e,{dir:r}=nr(),i=ir(),a=(0,m.useRef)(null),o=(0,m.useRef)(0),[s,c]=(0,m.useState)({content:0,viewport:0,scrollbar:{size:0,paddingStart:0,paddingEnd:0}}),l=ur(s.viewport,s.content),u={...n,sizes:s,onSizesChange:c,hasThumb:l>0&&l<1,onThumbChange:e=>{a.current=e},onThumbPointerUp:()=>{o.current=0},onThumbPointerDown:e=>{o.current=e}},d=(e,t)=>hr(e,o.current,s,t);return t===`horizontal`?(0,G.jsx)(Sr,{...u,onThumbPositionChange:()=>{if(i.viewport&&a.current){let e=i.viewport.scrollLeft,t=mr(e,s,r);a.current.style.transform=`translate3d(${t}px, 0, 0)`}},onWheelScroll:e=>{i.viewport&&(i.viewport.scrollLeft=e)},onDragScroll:e=>{i.viewport&&(i.viewport.scrollLeft=d(e,r))}}):t===`vertical`?(0,G.jsx)(Cr,{...u,onThumbPositionChange:()=>{if(i.viewport&&a.current){let e=i.viewport.scrollTop,t=mr(e,s);s.scrollbar.size===0?a.current.style.setProperty(`--thumb-opacity`,`0`):a.current.style.setProperty(`--thumb-opacity`,`1`),a.current.style.transform=`translate3d(0, ${t}px, 0)`}},onWheelScroll:e=>{i.viewport&&(i.viewport.scrollTop=e)},onDragScroll:e=>{i.viewport&&(i.viewport.scrollTop=d(e))}}):null}wr.displayName=`@mantine/core/ScrollAreaScrollbarVisible`;function Tr(e){let t=ir(),{forceMount:n,...r}=e,[i,a]=(0,m.useState)(!1),o=e.orientation===`horizontal`,s=I(()=>{if(t.viewport){let e=t.viewport.offsetWidth<t.viewport.scrollWidth,n=t.viewport.offsetHeight<t.viewport.scrollHeight;a(o?e:n)}},10);return ar(t.viewport,s),ar(t.content,s),n||i?(0,G.jsx)(wr,{"data-state":i?`visible`:`hidden`,...r}):null}Tr.displayName=`@mantine/core/ScrollAreaScrollbarAuto`;function Er(e){let{forceMount:t,...n}=e,r=ir(),[i,a]=(0,m.useState)(!1);return(0,m.useEffect)(()=>{let{scrollArea:e}=r,t=0;if(e){let n=()=>{window.clearTimeout(t),a(!0)},i=()=>{t=window.setTimeout(()=>a(!1),r.scrollHideDelay)};return e.addEventListener(`pointerenter`,n),e.addEventListener(`pointerleave`,i),()=>{window.clearTimeout(t),e.removeEventListener(`pointerenter`,n),e.removeEventListener(`pointerleave`,i)}}},[r.scrollArea,r.scrollHideDelay]),t||i?(0,G.jsx)(Tr,{"data-state":i?`visible`:`hidden`,...n}):null}Er.displayName=`@mantine/core/ScrollAreaScrollbarHover`;function Dr(e){let{forceMount:t,...n}=e,r=ir(),i=e.orientation===`horizontal`,[a,o]=(0,m.useState)(`hidden`),s=I(()=>o(`idle`),100);return(0,m.useEffect)(()=>{if(a===`idle`){let e=window.setTimeout(()=>o(`hidden`),r.scrollHideDelay);return()=>window.clearTimeout(e)}},[a,r.scrollHideDelay]),(0,m.useEffect)(()=>{let{viewport:e}=r,t=i?`scrollLeft`:`scrollTop`;if(e){let n=e[t],r=()=>{let r=e[t];n!==r&&(o(`scrolling`),s()),n=r};return e.addEventListener(`scroll`,r),()=>e.removeEventListener(`scroll`,r)}},[r.viewport,i,s]),t||a!==`hidden`?(0,G.jsx)(wr,{"data-state":a===`hidden`?`hidden`:`visible`,...n,onPointerEnter:vr(e.onPointerEnter,()=>o(`interacting`)),onPointerLeave:vr(e.onPointerLeave,()=>o(`idle`))}):null}function Or(e){let{forceMount:t,...n}=e,r=ir(),{onScrollbarXEnabledChange:i,onScrollbarYEnabledChange:a}=r,o=e.orientation===`horizontal`;return(0,m.useEffect)(()=>(o?i(!0):a(!0),()=>{o?i(!1):a(!1)}),[o,i,a]),r.type===`hover`?(0,G.jsx)(Er,{...n,forceMount:t}):r.type===`scroll`?(0,G.jsx)(Dr,{...n,forceMount:t}):r.type===`auto`?(0,G.jsx)(Tr,{...n,forceMount:t}):r.type===`always`?(0,G.jsx)(wr,{...n}):null}Or.displayName=`@mantine/core/ScrollAreaScrollbar`;function kr(e,t=()=>{}){let n={left:e.scrollLeft,top:e.scrollTop},r=0;return(function i(){let a={left:e.scrollLeft,top:e.scrollTop},o=n.left!==a.left,s=n.top!==a.top;(o||s)&&t(),n=a,r=window.requestAnimationFrame(i)})(),()=>window.cancelAnimationFrame(r)}function Ar(e){let{style:t,ref:n,...r}=e,i=ir(),a=br(),{onThumbPositionChange:o}=a,s=Ae(n,a.onThumbChange),c=(0,m.useRef)(void 0),l=I(()=>{c.current&&=(c.current(),void 0)},100);return(0,m.useEffect)(()=>{let{viewport:e}=i;if(e){let t=()=>{if(l(),!c.current){let t=kr(e,o);c.current=t,o()}};return o(),e.addEventListener(`scroll`,t),()=>e.removeEventListener(`scroll`,t)}},[i.viewport,l,o]),(0,G.jsx)(`div`,{"data-state":a.hasThumb?`visible`:`hidden`,...r,ref:s,style:{width:`var(--sa-thumb-width)`,height:`var(--sa-thumb-height)`,...t},onPointerDownCapture:vr(e.onPointerDownCapture,e=>{let t=e.target.getBoundingClientRect(),n=e.clientX-t.left,r=e.clientY-t.top;a.onThumbPointerDown({x:n,y:r})}),onPointerUp:vr(e.onPointerUp,a.onThumbPointerUp)})}Ar.displayName=`@mantine/core/ScrollAreaThumb`;function jr(e){let{forceMount:t,...n}=e,r=br();return t||r.hasThumb?(0,G.jsx)(Ar,{...n}):null}jr.displayName=`@mantine/core/ScrollAreaThumb`;function Mr({children:e,style:t,ref:n,onWheel:r,...i}){let a=ir(),o=Ae(n,a.onViewportChange),s=e=>{if(r?.(e),a.scrollbarXEnabled&&a.viewport&&e.shiftKey){let{scrollTop:t,scrollHeight:n,clientHeight:r,scrollWidth:i,clientWidth:o}=a.viewport,s=t<1,c=t>=n-r-1;i>o&&(s||c)&&e.stopPropagation()}};return(0,G.jsx)(Y,{...i,ref:o,onWheel:s,"data-scrollarea-viewport":!0,style:{overflowX:a.scrollbarXEnabled?`scroll`:`hidden`,overflowY:a.scrollbarYEnabled?`scroll`:`hidden`,...t},children:(0,G.jsx)(`div`,{...a.getStyles(`content`),ref:a.onContentChange,children:e})})}Mr.displayName=`@mantine/core/ScrollAreaViewport`;var Nr={root:`m_d57069b5`,content:`m_b1336c6`,viewport:`m_c0783ff9`,viewportInner:`m_f8f631dd`,scrollbar:`m_c44ba933`,thumb:`m_d8b5e363`,corner:`m_21657268`};function Pr(){return typeof window<`u`}function Fr(e){return Rr(e)?(e.nodeName||``).toLowerCase():`#document`}function Ir(e){var t;return(e==null||(t=e.ownerDocument)==null?void 0:t.defaultView)||window}function Lr(e){return((Rr(e)?e.ownerDocument:e.document)||window.document)?.documentElement}function Rr(e){return Pr()?e instanceof Node||e instanceof Ir(e).Node:!1}function zr(e){return Pr()?e instanceof Element||e instanceof Ir(e).Element:!1}function Br(e){return Pr()?e instanceof HTMLElement||e instanceof Ir(e).HTMLElement:!1}function Vr(e){return!Pr()||typeof ShadowRoot>`u`?!1:e instanceof ShadowRoot||e instanceof Ir(e).ShadowRoot}function Hr(e){let{overflow:t,overflowX:n,overflowY:r,display:i}=$r(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+n)&&i!==`inline`&&i!==`contents`}function Ur(e){return/^(table|td|th)$/.test(Fr(e))}function Wr(e){try{if(e.matches(`:popover-open`))return!0}catch{}try{return e.matches(`:modal`)}catch{return!1}}var Gr=/transform|translate|scale|rotate|perspective|filter/,Kr=/paint|layout|strict|content/,qr=e=>!!e&&e!==`none`,Jr;function Yr(e){let t=zr(e)?$r(e):e;return qr(t.transform)||qr(t.translate)||qr(t.scale)||qr(t.rotate)||qr(t.perspective)||!Zr()&&(qr(t.backdropFilter)||qr(t.filter))||Gr.test(t.willChange||``)||Kr.test(t.contain||``)}function Xr(e){let t=ti(e);for(;Br(t)&&!Qr(t);){if(Yr(t))return t;if(Wr(t))return null;t=ti(t)}return null}function Zr(){return Jr??=typeof CSS<`u`&&CSS.supports&&CSS.supports(`-webkit-backdrop-filter`,`none`),Jr}function Qr(e){return/^(html|body|#document)$/.test(Fr(e))}function $r(e){return Ir(e).getComputedStyle(e)}function ei(e){return zr(e)?{scrollLeft:e.scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function ti(e){if(Fr(e)===`html`)return e;let t=e.assignedSlot||e.parentNode||Vr(e)&&e.host||Lr(e);return Vr(t)?t.host:t}function ni(e){let t=ti(e);return Qr(t)?(e.ownerDocument||e).body:Br(t)&&Hr(t)?t:ni(t)}function ri(e,t,n){t===void 0&&(t=[]),n===void 0&&(n=!0);let r=ni(e),i=r===e.ownerDocument?.body,a=Ir(r);if(i){let e=ii(a);return t.concat(a,a.visualViewport||[],Hr(r)?r:[],e&&n?ri(e):[])}return t.concat(r,ri(r,[],n))}function ii(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}var ai=[`top`,`right`,`bottom`,`left`],oi=Math.min,si=Math.max,ci=Math.round,li=Math.floor,ui=e=>({x:e,y:e}),di={left:`right`,right:`left`,bottom:`top`,top:`bottom`};function fi(e,t,n){return si(e,oi(t,n))}function pi(e,t){return typeof e==`function`?e(t):e}function mi(e){return e.split(`-`)[0]}function hi(e){return e.split(`-`)[1]}function gi(e){return e===`x`?`y`:`x`}function _i(e){return e===`y`?`height`:`width`}function vi(e){let t=e[0];return t===`t`||t===`b`?`y`:`x`}function yi(e){return gi(vi(e))}function bi(e,t,n){n===void 0&&(n=!1);let r=hi(e),i=yi(e),a=_i(i),o=i===`x`?r===(n?`end`:`start`)?`right`:`left`:r===`start`?`bottom`:`top`;return t.reference[a]>t.floating[a]&&(o=ki(o)),[o,ki(o)]}function xi(e){let t=ki(e);return[Si(e),t,Si(t)]}function Si(e){return e.includes(`start`)?e.replace(`start`,`end`):e.replace(`end`,`start`)}var Ci=[`left`,`right`],wi=[`right`,`left`],Ti=[`top`,`bottom`],Ei=[`bottom`,`top`];function Di(e,t,n){switch(e){case`top`:case`bottom`:return n?t?wi:Ci:t?Ci:wi;case`left`:case`right`:return t?Ti:Ei;default:return[]}}function Oi(e,t,n,r){let i=hi(e),a=Di(mi(e),n===`start`,r);return i&&(a=a.map(e=>e+`-`+i),t&&(a=a.concat(a.map(Si)))),a}function ki(e){let t=mi(e);return di[t]+e.slice(t.length)}function Ai(e){return{top:e.top??0,right:e.right??0,bottom:e.bottom??0,left:e.left??0}}function ji(e){return typeof e==`number`?{top:e,right:e,bottom:e,left:e}:Ai(e)}function Mi(e){let{x:t,y:n,width:r,height:i}=e;return{width:r,height:i,top:n,left:t,right:t+r,bottom:n+i,x:t,y:n}}function Ni(){let e=navigator.userAgentData;return e!=null&&e.platform?e.platform:navigator.platform}function Pi(){let e=navigator.userAgentData;return e&&Array.isArray(e.brands)?e.brands.map(e=>{let{brand:t,version:n}=e;return t+`/`+n}).join(` `):navigator.userAgent}function Fi(){return/apple/i.test(navigator.vendor)}function Ii(){return Ni().toLowerCase().startsWith(`mac`)&&!navigator.maxTouchPoints}function Li(){return Pi().includes(`jsdom/`)}var Ri=`data-floating-ui-focusable`,zi=`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`;function Bi(e){let t=e.activeElement;for(;((n=t)==null||(n=n.shadowRoot)==null?void 0:n.activeElement)!=null;){var n;t=t.shadowRoot.activeElement}return t}function Vi(e,t){if(!e||!t)return!1;let n=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(n&&Vr(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function Hi(e){return`composedPath`in e?e.composedPath()[0]:e.target}function Ui(e,t){if(t==null)return!1;if(`composedPath`in e)return e.composedPath().includes(t);let n=e;return n.target!=null&&t.contains(n.target)}function Wi(e){return e.matches(`html,body`)}function Gi(e){return e?.ownerDocument||document}function Ki(e){return Br(e)&&e.matches(zi)}function qi(e){if(!e||Li())return!0;try{return e.matches(`:focus-visible`)}catch{return!0}}function Ji(e){return e?e.hasAttribute(Ri)?e:e.querySelector(`[`+Ri+`]`)||e:null}function Yi(e,t,n){return n===void 0&&(n=!0),e.filter(e=>e.parentId===t&&(!n||e.context?.open)).flatMap(t=>[t,...Yi(e,t.id,n)])}function Xi(e){return`nativeEvent`in e}function Zi(e,t){let n=[`mouse`,`pen`];return t||n.push(``,void 0),n.includes(e)}var Qi=typeof document<`u`?m.useLayoutEffect:function(){},$i={...m};function ea(e){let t=m.useRef(e);return Qi(()=>{t.current=e}),t}var ta=$i.useInsertionEffect||(e=>e());function na(e){let t=m.useRef(()=>{});return ta(()=>{t.current=e}),m.useCallback(function(){var e=[...arguments];return t.current==null?void 0:t.current(...e)},[])}function ra(e,t,n){let{reference:r,floating:i}=e,a=vi(t),o=yi(t),s=_i(o),c=mi(t),l=a===`y`,u=r.x+r.width/2-i.width/2,d=r.y+r.height/2-i.height/2,f=r[s]/2-i[s]/2,p;switch(c){case`top`:p={x:u,y:r.y-i.height};break;case`bottom`:p={x:u,y:r.y+r.height};break;case`right`:p={x:r.x+r.width,y:d};break;case`left`:p={x:r.x-i.width,y:d};break;default:p={x:r.x,y:r.y}}let m=hi(t);return m&&(p[o]+=f*(m===`end`?1:-1)*(n&&l?-1:1)),p}async function ia(e,t){t===void 0&&(t={});let{x:n,y:r,platform:i,rects:a,elements:o,strategy:s}=e,{boundary:c=`clippingAncestors`,rootBoundary:l=`viewport`,elementContext:u=`floating`,altBoundary:d=!1,padding:f=0}=pi(t,e),p=ji(f),m=o[d?u===`floating`?`reference`:`floating`:u],h=Mi(await i.getClippingRect({element:await(i.isElement==null?void 0:i.isElement(m))??!0?m:m.contextElement||await(i.getDocumentElement==null?void 0:i.getDocumentElement(o.floating)),boundary:c,rootBoundary:l,strategy:s})),g=u===`floating`?{x:n,y:r,width:a.floating.width,height:a.floating.height}:a.reference,_=await(i.getOffsetParent==null?void 0:i.getOffsetParent(o.floating)),v=await(i.isElement==null?void 0:i.isElement(_))&&await(i.getScale==null?void 0:i.getScale(_))||{x:1,y:1},y=Mi(i.convertOffsetParentRelativeRectToViewportRelativeRect?await i.convertOffsetParentRelativeRectToViewportRelativeRect({elements:o,rect:g,offsetParent:_,strategy:s}):g);return{top:(h.top-y.top+p.top)/v.y,bottom:(y.bottom-h.bottom+p.bottom)/v.y,left:(h.left-y.left+p.left)/v.x,right:(y.right-h.right+p.right)/v.x}}var aa=50,oa=async(e,t,n)=>{let{placement:r=`bottom`,strategy:i=`absolute`,middleware:a=[],platform:o}=n,s=o.detectOverflow?o:{...o,detectOverflow:ia},c=await(o.isRTL==null?void 0:o.isRTL(t)),l=await o.getElementRects({reference:e,floating:t,strategy:i}),{x:u,y:d}=ra(l,r,c),f=r,p=0,m={};for(let n=0;n<a.length;n++){let h=a[n];if(!h)continue;let{name:g,fn:_}=h,{x:v,y,data:b,reset:x}=await _({x:u,y:d,initialPlacement:r,placement:f,strategy:i,middlewareData:m,rects:l,platform:s,elements:{reference:e,floating:t}});u=v??u,d=y??d,m[g]={...m[g],...b},x&&p<aa&&(p++,typeof x==`object`&&(x.placement&&(f=x.placement),x.rects&&(l=x.rects===!0?await o.getElementRects({reference:e,floating:t,strategy:i}):x.rects),{x:u,y:d}=ra(l,f,c)),n=-1)}return{x:u,y:d,placement:f,strategy:i,middlewareData:m}},sa=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=pi(e,t)||{};if(l==null)return{};let d=ji(u),f={x:n,y:r},p=yi(i),m=_i(p),h=await o.getDimensions(l),g=p===`y`,_=g?`top`:`left`,v=g?`bottom`:`right`,y=g?`clientHeight`:`clientWidth`,b=a.reference[m]+a.reference[p]-f[p]-a.floating[m],x=f[p]-a.reference[p],S=await(o.getOffsetParent==null?void 0:o.getOffsetParent(l)),C=S?S[y]:0;C&&await(o.isElement==null?void 0:o.isElement(S))||(C=s.floating[y]||a.floating[m]);let w=b/2-x/2,T=C/2-h[m]/2-1,E=oi(d[_],T),D=oi(d[v],T),O=C-h[m]-D,k=C/2-h[m]/2+w,A=fi(E,k,O),j=!c.arrow&&hi(i)!=null&&k!==A&&a.reference[m]/2-(k<E?E:D)-h[m]/2<0,M=j?k<E?k-E:k-O:0;return{[p]:f[p]+M,data:{[p]:A,centerOffset:k-A-M,...j&&{alignmentOffset:M}},reset:j}}}),ca=function(e){return e===void 0&&(e={}),{name:`flip`,options:e,async fn(t){var n;let{placement:r,middlewareData:i,rects:a,initialPlacement:o,platform:s,elements:c}=t,{mainAxis:l=!0,crossAxis:u=!0,fallbackPlacements:d,fallbackStrategy:f=`bestFit`,fallbackAxisSideDirection:p=`none`,flipAlignment:m=!0,...h}=pi(e,t);if((n=i.arrow)!=null&&n.alignmentOffset)return{};let g=mi(r),_=vi(o),v=mi(o)===o,y=await(s.isRTL==null?void 0:s.isRTL(c.floating)),b=d||(v||!m?[ki(o)]:xi(o)),x=p!==`none`;!d&&x&&b.push(...Oi(o,m,p,y));let S=[o,...b],C=await s.detectOverflow(t,h),w=[],T=i.flip?.overflows||[];if(l&&w.push(C[g]),u){let e=bi(r,a,y);w.push(C[e[0]],C[e[1]])}if(T=[...T,{placement:r,overflows:w}],!w.every(e=>e<=0)){let e=(i.flip?.index||0)+1,t=S[e];if(t&&(u!==`alignment`||_===vi(t)||T.every(e=>vi(e.placement)!==_||e.overflows[0]>0)))return{data:{index:e,overflows:T},reset:{placement:t}};let n=T.filter(e=>e.overflows[0]<=0).sort((e,t)=>e.overflows[1]-t.overflows[1])[0]?.placement;if(!n)switch(f){case`bestFit`:{let e=T.filter(e=>{if(x){let t=vi(e.placement);return t===_||t===`y`}return!0}).map(e=>[e.placement,e.overflows.filter(e=>e>0).reduce((e,t)=>e+t,0)]).sort((e,t)=>e[1]-t[1])[0]?.[0];e&&(n=e);break}case`initialPlacement`:n=o}if(r!==n)return{reset:{placement:n}}}return{}}}};function la(e,t){return{top:e.top-t.height,right:e.right-t.width,bottom:e.bottom-t.height,left:e.left-t.width}}function ua(e){return ai.some(t=>e[t]>=0)}var da=function(e){return e===void 0&&(e={}),{name:`hide`,options:e,async fn(t){let{rects:n,platform:r}=t,{strategy:i=`referenceHidden`,...a}=pi(e,t);switch(i){case`referenceHidden`:{let e=la(await r.detectOverflow(t,{...a,elementContext:`reference`}),n.reference);return{data:{referenceHiddenOffsets:e,referenceHidden:ua(e)}}}case`escaped`:{let e=la(await r.detectOverflow(t,{...a,altBoundary:!0}),n.floating);return{data:{escapedOffsets:e,escaped:ua(e)}}}default:return{}}}}};function fa(e){let t=oi(...e.map(e=>e.left)),n=oi(...e.map(e=>e.top)),r=si(...e.map(e=>e.right)),i=si(...e.map(e=>e.bottom));return{x:t,y:n,width:r-t,height:i-n}}function pa(e){let t=e.slice().sort((e,t)=>e.y-t.y),n=[],r=null;for(let e=0;e<t.length;e++){let i=t[e];!r||i.y-r.y>r.height/2?n.push([i]):n[n.length-1].push(i),r=i}return n.map(e=>Mi(fa(e)))}var ma=function(e){return e===void 0&&(e={}),{name:`inline`,options:e,async fn(t){let{placement:n,elements:r,rects:i,platform:a,strategy:o}=t,{padding:s=2,x:c,y:l}=pi(e,t),u=Array.from(await(a.getClientRects==null?void 0:a.getClientRects(r.reference))||[]);if(!u.length)return{};let d=pa(u),f=Mi(fa(u)),p=ji(s);function m(){if(d.length===2&&(d[0].left>d[1].right||d[1].left>d[0].right)&&c!=null&&l!=null)return d.find(e=>c>e.left-p.left&&c<e.right+p.right&&l>e.top-p.top&&l<e.bottom+p.bottom)||f;if(d.length>=2){if(vi(n)===`y`){let e=d[0],t=d[d.length-1],r=mi(n)===`top`,i=e.top,a=t.bottom,o=r?e.left:t.left;return Mi({x:o,y:i,width:(r?e.right:t.right)-o,height:a-i})}let e=mi(n)===`left`,t=si(...d.map(e=>e.right)),r=oi(...d.map(e=>e.left)),i=d.filter(n=>e?n.left===r:n.right===t),a=i[0].top,o=i[i.length-1].bottom;return Mi({x:r,y:a,width:t-r,height:o-a})}return f}let h=await a.getElementRects({reference:{getBoundingClientRect:m},floating:r.floating,strategy:o});return i.reference.x!==h.reference.x||i.reference.y!==h.reference.y||i.reference.width!==h.reference.width||i.reference.height!==h.reference.height?{reset:{rects:h}}:{}}}},ha=new Set([`left`,`top`]);async function ga(e,t){let{placement:n,platform:r,elements:i}=e,a=await(r.isRTL==null?void 0:r.isRTL(i.floating)),o=mi(n),s=hi(n),c=vi(n)===`y`,l=ha.has(o)?-1:1,u=a&&c?-1:1,d=pi(t,e),{mainAxis:f,crossAxis:p,alignmentAxis:m}=typeof d==`number`?{mainAxis:d,crossAxis:0,alignmentAxis:null}:{mainAxis:d.mainAxis||0,crossAxis:d.crossAxis||0,alignmentAxis:d.alignmentAxis};return s&&typeof m==`number`&&(p=s===`end`?m*-1:m),c?{x:p*u,y:f*l}:{x:f*l,y:p*u}}var _a=function(e){return e===void 0&&(e=0),{name:`offset`,options:e,async fn(t){var n;let{x:r,y:i,placement:a,middlewareData:o}=t,s=await ga(t,e);return a===o.offset?.placement&&(n=o.arrow)!=null&&n.alignmentOffset?{}:{x:r+s.x,y:i+s.y,data:{...s,placement:a}}}}},va=function(e){return e===void 0&&(e={}),{name:`shift`,options:e,async fn(t){let{x:n,y:r,placement:i,platform:a}=t,{mainAxis:o=!0,crossAxis:s=!1,limiter:c={fn:e=>{let{x:t,y:n}=e;return{x:t,y:n}}},...l}=pi(e,t),u={x:n,y:r},d=await a.detectOverflow(t,l),f=vi(i),p=gi(f),m=u[p],h=u[f],g=(e,t)=>fi(t+d[e===`y`?`top`:`left`],t,t-d[e===`y`?`bottom`:`right`]);o&&(m=g(p,m)),s&&(h=g(f,h));let _=c.fn({...t,[p]:m,[f]:h});return{..._,data:{x:_.x-n,y:_.y-r,enabled:{[p]:o,[f]:s}}}}}},ya=function(e){return e===void 0&&(e={}),{options:e,fn(t){let{x:n,y:r,placement:i,rects:a,middlewareData:o}=t,{offset:s=0,mainAxis:c=!0,crossAxis:l=!0}=pi(e,t),u={x:n,y:r},d=vi(i),f=gi(d),p=u[f],m=u[d],h=pi(s,t),g=typeof h==`number`?{mainAxis:h,crossAxis:0}:{mainAxis:h.mainAxis??0,crossAxis:h.crossAxis??0};if(c){let e=f===`y`?`height`:`width`,t=a.reference[f]-a.floating[e]+g.mainAxis,n=a.reference[f]+a.reference[e]-g.mainAxis;p<t?p=t:p>n&&(p=n)}if(l){let e=f===`y`?`width`:`height`,t=ha.has(mi(i)),n=a.reference[d]-a.floating[e]+(t&&o.offset?.[d]||0)+(t?0:g.crossAxis),r=a.reference[d]+a.reference[e]+(t?0:o.offset?.[d]||0)-(t?g.crossAxis:0);m<n?m=n:m>r&&(m=r)}return{[f]:p,[d]:m}}}},ba=function(e){return e===void 0&&(e={}),{name:`size`,options:e,async fn(t){let{placement:n,rects:r,platform:i,elements:a}=t,{apply:o=()=>{},...s}=pi(e,t),c=await i.detectOverflow(t,s),l=mi(n),u=hi(n),d=vi(n)===`y`,{width:f,height:p}=r.floating,m,h;l===`top`||l===`bottom`?(m=l,h=u===(await(i.isRTL==null?void 0:i.isRTL(a.floating))?`start`:`end`)?`left`:`right`):(h=l,m=u===`end`?`top`:`bottom`);let g=p-c.top-c.bottom,_=f-c.left-c.right,v=oi(p-c[m],g),y=oi(f-c[h],_),b=t.middlewareData.shift,x=!b,S=v,C=y;b!=null&&b.enabled.x&&(C=_),b!=null&&b.enabled.y&&(S=g),x&&!u&&(d?C=f-2*si(c.left,c.right):S=p-2*si(c.top,c.bottom)),await o({...t,availableWidth:C,availableHeight:S});let w=await i.getDimensions(a.floating);return f!==w.width||p!==w.height?{reset:{rects:!0}}:{}}}};function xa(e){let t=$r(e),n=parseFloat(t.width)||0,r=parseFloat(t.height)||0,i=Br(e),a=i?e.offsetWidth:n,o=i?e.offsetHeight:r,s=ci(n)!==a||ci(r)!==o;return s&&(n=a,r=o),{width:n,height:r,$:s}}function Sa(e){return zr(e)?e:e.contextElement}function Ca(e){let t=Sa(e);if(!Br(t))return ui(1);let n=t.getBoundingClientRect(),{width:r,height:i,$:a}=xa(t),o=(a?ci(n.width):n.width)/r,s=(a?ci(n.height):n.height)/i;return o&&Number.isFinite(o)||(o=1),s&&Number.isFinite(s)||(s=1),{x:o,y:s}}var wa=ui(0);function Ta(e){let t=Ir(e);return!Zr()||!t.visualViewport?wa:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function Ea(e,t,n){return t===void 0&&(t=!1),!!n&&t&&n===Ir(e)}function Da(e,t,n,r){t===void 0&&(t=!1),n===void 0&&(n=!1);let i=e.getBoundingClientRect(),a=Sa(e),o=ui(1);t&&(r?zr(r)&&(o=Ca(r)):o=Ca(e));let s=Ea(a,n,r)?Ta(a):ui(0),c=(i.left+s.x)/o.x,l=(i.top+s.y)/o.y,u=i.width/o.x,d=i.height/o.y;if(a&&r){let e=Ir(a),t=zr(r)?Ir(r):r,n=e,i=ii(n);for(;i&&t!==n;){let e=Ca(i),t=i.getBoundingClientRect(),r=$r(i),a=t.left+(i.clientLeft+parseFloat(r.paddingLeft))*e.x,o=t.top+(i.clientTop+parseFloat(r.paddingTop))*e.y;c*=e.x,l*=e.y,u*=e.x,d*=e.y,c+=a,l+=o,n=Ir(i),i=ii(n)}}return Mi({width:u,height:d,x:c,y:l})}function Oa(e,t){let n=ei(e).scrollLeft;return t?t.left+n:Da(Lr(e)).left+n}function ka(e,t){let n=e.getBoundingClientRect();return{x:n.left+t.scrollLeft-Oa(e,n),y:n.top+t.scrollTop}}function Aa(e){let{elements:t,rect:n,offsetParent:r,strategy:i}=e,a=i===`fixed`,o=Lr(r),s=t?Wr(t.floating):!1;if(r===o||s&&a)return n;let c={scrollLeft:0,scrollTop:0},l=ui(1),u=ui(0),d=Br(r);if((d||!a)&&((Fr(r)!==`body`||Hr(o))&&(c=ei(r)),d)){let e=Da(r);l=Ca(r),u.x=e.x+r.clientLeft,u.y=e.y+r.clientTop}let f=o&&!d&&!a?ka(o,c):ui(0);return{width:n.width*l.x,height:n.height*l.y,x:n.x*l.x-c.scrollLeft*l.x+u.x+f.x,y:n.y*l.y-c.scrollTop*l.y+u.y+f.y}}function ja(e){return e.getClientRects?Array.from(e.getClientRects()):[]}function Ma(e){let t=ei(e),n=e.ownerDocument.body,r=si(e.scrollWidth,e.clientWidth,n.scrollWidth,n.clientWidth),i=si(e.scrollHeight,e.clientHeight,n.scrollHeight,n.clientHeight),a=-t.scrollLeft+Oa(e),o=-t.scrollTop;return $r(n).direction===`rtl`&&(a+=si(e.clientWidth,n.clientWidth)-r),{width:r,height:i,x:a,y:o}}var Na=25;function Pa(e,t,n){n===void 0&&(n=`viewport`);let r=n===`layoutViewport`,i=Ir(e),a=Lr(e),o=i.visualViewport,s=a.clientWidth,c=a.clientHeight,l=0,u=0;if(o){let e=!Zr()||t===`fixed`;r?e||(l=-o.offsetLeft,u=-o.offsetTop):(s=o.width,c=o.height,e&&(l=o.offsetLeft,u=o.offsetTop))}if(Oa(a)<=0){let e=a.ownerDocument,t=e.body,n=getComputedStyle(t),r=e.compatMode===`CSS1Compat`&&parseFloat(n.marginLeft)+parseFloat(n.marginRight)||0,i=Math.abs(a.clientWidth-t.clientWidth-r),o=getComputedStyle(a).scrollbarGutter===`stable both-edges`?i/2:i;o<=Na&&(s-=o)}return{width:s,height:c,x:l,y:u}}function Fa(e,t){let n=Da(e,!0,t===`fixed`),r=n.top+e.clientTop,i=n.left+e.clientLeft,a=Ca(e);return{width:e.clientWidth*a.x,height:e.clientHeight*a.y,x:i*a.x,y:r*a.y}}function Ia(e,t,n){let r;if(t===`viewport`||t===`layoutViewport`)r=Pa(e,n,t);else if(t===`document`)r=Ma(Lr(e));else if(zr(t))r=Fa(t,n);else{let n=Ta(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return Mi(r)}function La(e,t){let n=t.get(e);if(n)return n;let r=ri(e,[],!1).filter(e=>zr(e)&&Fr(e)!==`body`),i=null,a=$r(e).position===`fixed`,o=a?ti(e):e;for(;zr(o)&&!Qr(o);){let e=$r(o),t=Yr(o),n=i?i.position:a?`fixed`:``;!t&&(n===`fixed`||n===`absolute`&&e.position===`static`)?r=r.filter(e=>e!==o):i=e,o=ti(o)}return t.set(e,r),r}function Ra(e){let{element:t,boundary:n,rootBoundary:r,strategy:i}=e,a=[...n===`clippingAncestors`?Wr(t)?[]:La(t,this._c):[].concat(n),r],o=Ia(t,a[0],i),s=o.top,c=o.right,l=o.bottom,u=o.left;for(let e=1;e<a.length;e++){let n=Ia(t,a[e],i);s=si(n.top,s),c=oi(n.right,c),l=oi(n.bottom,l),u=si(n.left,u)}return{width:c-u,height:l-s,x:u,y:s}}function za(e){let{width:t,height:n}=xa(e);return{width:t,height:n}}function Ba(e,t,n){let r=Br(t),i=Lr(t),a=n===`fixed`,o=Da(e,!0,a,t),s={scrollLeft:0,scrollTop:0},c=ui(0);if((r||!a)&&((Fr(t)!==`body`||Hr(i))&&(s=ei(t)),r)){let e=Da(t,!0,a,t);c.x=e.x+t.clientLeft,c.y=e.y+t.clientTop}!r&&i&&(c.x=Oa(i));let l=i&&!r&&!a?ka(i,s):ui(0);return{x:o.left+s.scrollLeft-c.x-l.x,y:o.top+s.scrollTop-c.y-l.y,width:o.width,height:o.height}}function Va(e){return $r(e).position===`static`}function Ha(e,t){if(!Br(e)||$r(e).position===`fixed`)return null;if(t)return t(e);let n=e.offsetParent;return Lr(e)===n&&(n=n.ownerDocument.body),n}function Ua(e,t){let n=Ir(e);if(Wr(e))return n;if(!Br(e)){let t=ti(e);for(;t&&!Qr(t);){if(zr(t)&&!Va(t))return t;t=ti(t)}return n}let r=Ha(e,t);for(;r&&Ur(r)&&Va(r);)r=Ha(r,t);return r&&Qr(r)&&Va(r)&&!Yr(r)?n:r||Xr(e)||n}var Wa=async function(e){let t=this.getOffsetParent||Ua,n=this.getDimensions,r=await n(e.floating);return{reference:Ba(e.reference,await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function Ga(e){return $r(e).direction===`rtl`}var Ka={convertOffsetParentRelativeRectToViewportRelativeRect:Aa,getDocumentElement:Lr,getClippingRect:Ra,getOffsetParent:Ua,getElementRects:Wa,getClientRects:ja,getDimensions:za,getScale:Ca,isElement:zr,isRTL:Ga};function qa(e,t){return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function Ja(e,t,n){let r=null,i,a=Lr(e);function o(){var e;clearTimeout(i),(e=r)==null||e.disconnect(),r=null}function s(n,c){n===void 0&&(n=!1),c===void 0&&(c=1),o();let l=e.getBoundingClientRect(),{left:u,top:d,width:f,height:p}=l;if(n||t(),!f||!p)return;let m=li(d),h=li(a.clientWidth-(u+f)),g=li(a.clientHeight-(d+p)),_=li(u),v={rootMargin:-m+`px `+-h+`px `+-g+`px `+-_+`px`,threshold:si(0,oi(1,c))||1},y=!0;function b(t){let n=t[0].intersectionRatio;if(!qa(l,e.getBoundingClientRect()))return s();if(n!==c){if(!y)return s();n?s(!1,n):i=setTimeout(()=>{s(!1,1e-7)},1e3)}y=!1}try{r=new IntersectionObserver(b,{...v,root:a.ownerDocument})}catch{r=new IntersectionObserver(b,v)}r.observe(e)}let c=Ir(e),l=()=>s(n);return c.addEventListener(`resize`,l),s(!0),()=>{c.removeEventListener(`resize`,l),o()}}function Ya(e,t,n,r){r===void 0&&(r={});let{ancestorScroll:i=!0,ancestorResize:a=!0,elementResize:o=typeof ResizeObserver==`function`,layoutShift:s=typeof IntersectionObserver==`function`,animationFrame:c=!1}=r,l=Sa(e),u=i||a?[...l?ri(l):[],...t?ri(t):[]]:[];u.forEach(e=>{i&&e.addEventListener(`scroll`,n),a&&e.addEventListener(`resize`,n)});let d=l&&s?Ja(l,n,a):null,f=-1,p=null;o&&(p=new ResizeObserver(e=>{let[r]=e;r&&r.target===l&&p&&t&&(p.unobserve(t),cancelAnimationFrame(f),f=requestAnimationFrame(()=>{var e;(e=p)==null||e.observe(t)})),n()}),l&&!c&&p.observe(l),t&&p.observe(t));let m,h=c?Da(e):null;c&&g();function g(){let t=Da(e);h&&!qa(h,t)&&n(),h=t,m=requestAnimationFrame(g)}return n(),()=>{var e;u.forEach(e=>{i&&e.removeEventListener(`scroll`,n),a&&e.removeEventListener(`resize`,n)}),d?.(),(e=p)==null||e.disconnect(),p=null,c&&cancelAnimationFrame(m)}}var Xa=_a,Za=va,Qa=ca,$a=ba,eo=da,to=sa,no=ma,ro=ya,io=(e,t,n)=>{let r=new Map,i=n??{},a={...Ka,...i.platform,_c:r};return oa(e,t,{...i,platform:a})},ao=typeof document<`u`?m.useLayoutEffect:function(){};function oo(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(typeof e==`function`&&e.toString()===t.toString())return!0;let n,r,i;if(e&&t&&typeof e==`object`){if(Array.isArray(e)){if(n=e.length,n!==t.length)return!1;for(r=n;r--!==0;)if(!oo(e[r],t[r]))return!1;return!0}if(i=Object.keys(e),n=i.length,n!==Object.keys(t).length)return!1;for(r=n;r--!==0;)if(!{}.hasOwnProperty.call(t,i[r]))return!1;for(r=n;r--!==0;){let n=i[r];if(!(n===`_owner`&&e.$$typeof)&&!oo(e[n],t[n]))return!1}return!0}return e!==e&&t!==t}function so(e){return typeof window>`u`?1:(e.ownerDocument.defaultView||window).devicePixelRatio||1}function co(e,t){let n=so(e);return Math.round(t*n)/n}function lo(e){let t=m.useRef(e);return ao(()=>{t.current=e}),t}function uo(e){e===void 0&&(e={});let{placement:t=`bottom`,strategy:n=`absolute`,middleware:r=[],platform:i,elements:{reference:a,floating:o}={},transform:s=!0,whileElementsMounted:c,open:l}=e,[u,d]=m.useState({x:0,y:0,strategy:n,placement:t,middlewareData:{},isPositioned:!1}),[f,p]=m.useState(r);oo(f,r)||p(r);let[h,g]=m.useState(null),[_,v]=m.useState(null),y=m.useCallback(e=>{e!==C.current&&(C.current=e,g(e))},[]),b=m.useCallback(e=>{e!==w.current&&(w.current=e,v(e))},[]),x=a||h,S=o||_,C=m.useRef(null),w=m.useRef(null),T=m.useRef(u),E=c!=null,D=lo(c),O=lo(i),k=lo(l),A=m.useCallback(()=>{if(!C.current||!w.current)return;let e={placement:t,strategy:n,middleware:f};O.current&&(e.platform=O.current),io(C.current,w.current,e).then(e=>{let t={...e,isPositioned:k.current!==!1};j.current&&!oo(T.current,t)&&(T.current=t,Ge.flushSync(()=>{d(t)}))})},[f,t,n,O,k]);ao(()=>{l===!1&&T.current.isPositioned&&(T.current.isPositioned=!1,d(e=>({...e,isPositioned:!1})))},[l]);let j=m.useRef(!1);ao(()=>(j.current=!0,()=>{j.current=!1}),[]),ao(()=>{if(x&&(C.current=x),S&&(w.current=S),x&&S){if(D.current)return D.current(x,S,A);A()}},[x,S,A,D,E]);let M=m.useMemo(()=>({reference:C,floating:w,setReference:y,setFloating:b}),[y,b]),N=m.useMemo(()=>({reference:x,floating:S}),[x,S]),P=m.useMemo(()=>{let e={position:n,left:0,top:0};if(!N.floating)return e;let t=co(N.floating,u.x),r=co(N.floating,u.y);return s?{...e,transform:`translate(`+t+`px, `+r+`px)`,...so(N.floating)>=1.5&&{willChange:`transform`}}:{position:n,left:t,top:r}},[n,s,N.floating,u.x,u.y]);return m.useMemo(()=>({...u,update:A,refs:M,elements:N,floatingStyles:P}),[u,A,M,N,P])}var fo=e=>{function t(e){return{}.hasOwnProperty.call(e,`current`)}return{name:`arrow`,options:e,fn(n){let{element:r,padding:i}=typeof e==`function`?e(n):e;return r&&t(r)?r.current==null?{}:to({element:r.current,padding:i}).fn(n):r?to({element:r,padding:i}).fn(n):{}}}},po=(e,t)=>{let n=Xa(e);return{name:n.name,fn:n.fn,options:[e,t]}},mo=(e,t)=>{let n=Za(e);return{name:n.name,fn:n.fn,options:[e,t]}},ho=(e,t)=>({fn:ro(e).fn,options:[e,t]}),go=(e,t)=>{let n=Qa(e);return{name:n.name,fn:n.fn,options:[e,t]}},_o=(e,t)=>{let n=$a(e);return{name:n.name,fn:n.fn,options:[e,t]}},vo=(e,t)=>{let n=eo(e);return{name:n.name,fn:n.fn,options:[e,t]}},yo=(e,t)=>{let n=no(e);return{name:n.name,fn:n.fn,options:[e,t]}},bo=(e,t)=>{let n=fo(e);return{name:n.name,fn:n.fn,options:[e,t]}};function xo(e){let t=m.useRef(void 0),n=m.useCallback(t=>{let n=e.map(e=>{if(e!=null){if(typeof e==`function`){let n=e,r=n(t);return typeof r==`function`?r:()=>{n(null)}}return e.current=t,()=>{e.current=null}}});return()=>{n.forEach(e=>e?.())}},e);return m.useMemo(()=>e.every(e=>e==null)?null:e=>{t.current&&=(t.current(),void 0),e!=null&&(t.current=n(e))},e)}var So=`data-floating-ui-focusable`,Co=`active`,wo=`selected`,To=`ArrowLeft`,Eo=`ArrowRight`,Do=`ArrowUp`,Oo=`ArrowDown`,ko=[To,Eo],Ao=[Do,Oo];[...ko,...Ao];var jo={...m},Mo=!1,No=0,Po=()=>`floating-ui-`+Math.random().toString(36).slice(2,6)+No++;function Fo(){let[e,t]=m.useState(()=>Mo?Po():void 0);return Qi(()=>{e??t(Po())},[]),m.useEffect(()=>{Mo=!0},[]),e}var Io=jo.useId||Fo;function Lo(){let e=new Map;return{emit(t,n){var r;(r=e.get(t))==null||r.forEach(e=>e(n))},on(t,n){e.has(t)||e.set(t,new Set),e.get(t).add(n)},off(t,n){var r;(r=e.get(t))==null||r.delete(n)}}}var Ro=m.createContext(null),zo=m.createContext(null),Bo=()=>m.useContext(Ro)?.id||null,Vo=()=>m.useContext(zo);function Ho(e){return`data-floating-ui-`+e}function Uo(e){e.current!==-1&&(clearTimeout(e.current),e.current=-1)}var Wo=Ho(`safe-polygon`);function Go(e,t,n){if(n&&!Zi(n))return 0;if(typeof e==`number`)return e;if(typeof e==`function`){let n=e();return typeof n==`number`?n:n?.[t]}return e?.[t]}function Ko(e){return typeof e==`function`?e():e}function qo(e,t){t===void 0&&(t={});let{open:n,onOpenChange:r,dataRef:i,events:a,elements:o}=e,{enabled:s=!0,delay:c=0,handleClose:l=null,mouseOnly:u=!1,restMs:d=0,move:f=!0}=t,p=Vo(),h=Bo(),g=ea(l),_=ea(c),v=ea(n),y=ea(d),b=m.useRef(),x=m.useRef(-1),S=m.useRef(),C=m.useRef(-1),w=m.useRef(!0),T=m.useRef(!1),E=m.useRef(()=>{}),D=m.useRef(!1),O=na(()=>{let e=i.current.openEvent?.type;return e?.includes(`mouse`)&&e!==`mousedown`});m.useEffect(()=>{if(!s)return;function e(e){let{open:t}=e;t||(Uo(x),Uo(C),w.current=!0,D.current=!1)}return a.on(`openchange`,e),()=>{a.off(`openchange`,e)}},[s,a]),m.useEffect(()=>{if(!s||!g.current||!n)return;function e(e){O()&&r(!1,e,`hover`)}let t=Gi(o.floating).documentElement;return t.addEventListener(`mouseleave`,e),()=>{t.removeEventListener(`mouseleave`,e)}},[o.floating,n,r,s,g,O]);let k=m.useCallback(function(e,t,n){t===void 0&&(t=!0),n===void 0&&(n=`hover`);let i=Go(_.current,`close`,b.current);i&&!S.current?(Uo(x),x.current=window.setTimeout(()=>r(!1,e,n),i)):t&&(Uo(x),r(!1,e,n))},[_,r]),A=na(()=>{E.current(),S.current=void 0}),j=na(()=>{if(T.current){let e=Gi(o.floating).body;e.style.pointerEvents=``,e.removeAttribute(Wo),T.current=!1}}),M=na(()=>i.current.openEvent?[`click`,`mousedown`].includes(i.current.openEvent.type):!1);m.useEffect(()=>{if(!s)return;function e(e){if(Uo(x),w.current=!1,u&&!Zi(b.current)||Ko(y.current)>0&&!Go(_.current,`open`))return;let t=Go(_.current,`open`,b.current);t?x.current=window.setTimeout(()=>{v.current||r(!0,e,`hover`)},t):n||r(!0,e,`hover`)}function t(e){if(M()){j();return}E.current();let t=Gi(o.floating);if(Uo(C),D.current=!1,g.current&&i.current.floatingContext){n||Uo(x),S.current=g.current({...i.current.floatingContext,tree:p,x:e.clientX,y:e.clientY,onClose(){j(),A(),M()||k(e,!0,`safe-polygon`)}});let r=S.current;t.addEventListener(`mousemove`,r),E.current=()=>{t.removeEventListener(`mousemove`,r)}}else b.current===`touch`&&Vi(o.floating,e.relatedTarget)||k(e)}function a(e){M()||i.current.floatingContext&&(g.current==null||g.current({...i.current.floatingContext,tree:p,x:e.clientX,y:e.clientY,onClose(){j(),A(),M()||k(e)}})(e))}function c(){Uo(x)}function l(e){M()||k(e,!1)}if(zr(o.domReference)){let r=o.domReference,i=o.floating;return n&&r.addEventListener(`mouseleave`,a),f&&r.addEventListener(`mousemove`,e,{once:!0}),r.addEventListener(`mouseenter`,e),r.addEventListener(`mouseleave`,t),i&&(i.addEventListener(`mouseleave`,a),i.addEventListener(`mouseenter`,c),i.addEventListener(`mouseleave`,l)),()=>{n&&r.removeEventListener(`mouseleave`,a),f&&r.removeEventListener(`mousemove`,e),r.removeEventListener(`mouseenter`,e),r.removeEventListener(`mouseleave`,t),i&&(i.removeEventListener(`mouseleave`,a),i.removeEventListener(`mouseenter`,c),i.removeEventListener(`mouseleave`,l))}}},[o,s,e,u,f,k,A,j,r,n,v,p,_,g,i,M,y]),Qi(()=>{var e;if(s&&n&&(e=g.current)!=null&&(e=e.__options)!=null&&e.blockPointerEvents&&O()){T.current=!0;let e=o.floating;if(zr(o.domReference)&&e){var t;let n=Gi(o.floating).body;n.setAttribute(Wo,``);let r=o.domReference,i=p==null||(t=p.nodesRef.current.find(e=>e.id===h))==null||(t=t.context)==null?void 0:t.elements.floating;return i&&(i.style.pointerEvents=``),n.style.pointerEvents=`none`,r.style.pointerEvents=`auto`,e.style.pointerEvents=`auto`,()=>{n.style.pointerEvents=``,r.style.pointerEvents=``,e.style.pointerEvents=``}}}},[s,n,h,o,p,g,O]),Qi(()=>{n||(b.current=void 0,D.current=!1,A(),j())},[n,A,j]),m.useEffect(()=>()=>{A(),Uo(x),Uo(C),j()},[s,o.domReference,A,j]);let N=m.useMemo(()=>{function e(e){b.current=e.pointerType}return{onPointerDown:e,onPointerEnter:e,onMouseMove(e){let{nativeEvent:t}=e;function i(){!w.current&&!v.current&&r(!0,t,`hover`)}u&&!Zi(b.current)||n||Ko(y.current)===0||D.current&&e.movementX**2+e.movementY**2<2||(Uo(C),b.current===`touch`?i():(D.current=!0,C.current=window.setTimeout(i,Ko(y.current))))}}},[u,r,n,v,y]);return m.useMemo(()=>s?{reference:N}:{},[s,N])}var Jo=()=>{},Yo=m.createContext({delay:0,initialDelay:0,timeoutMs:0,currentId:null,setCurrentId:Jo,setState:Jo,isInstantPhase:!1}),Xo=()=>m.useContext(Yo);function Zo(e){let{children:t,delay:n,timeoutMs:r=0}=e,[i,a]=m.useReducer((e,t)=>({...e,...t}),{delay:n,timeoutMs:r,initialDelay:n,currentId:null,isInstantPhase:!1}),o=m.useRef(null),s=m.useCallback(e=>{a({currentId:e})},[]);return Qi(()=>{i.currentId?o.current===null?o.current=i.currentId:i.isInstantPhase||a({isInstantPhase:!0}):(i.isInstantPhase&&a({isInstantPhase:!1}),o.current=null)},[i.currentId,i.isInstantPhase]),(0,G.jsx)(Yo.Provider,{value:m.useMemo(()=>({...i,setState:a,setCurrentId:s}),[i,s]),children:t})}function Qo(e,t){t===void 0&&(t={});let{open:n,onOpenChange:r,floatingId:i}=e,{id:a,enabled:o=!0}=t,s=a??i,c=Xo(),{currentId:l,setCurrentId:u,initialDelay:d,setState:f,timeoutMs:p}=c;return Qi(()=>{o&&l&&(f({delay:{open:1,close:Go(d,`close`)}}),l!==s&&r(!1))},[o,s,r,f,l,d]),Qi(()=>{function e(){r(!1),f({delay:d,currentId:null})}if(o&&l&&!n&&l===s){if(p){let t=window.setTimeout(e,p);return()=>{clearTimeout(t)}}e()}},[o,n,f,l,s,r,d,p]),Qi(()=>{o&&u!==Jo&&n&&u(s)},[o,n,u,s]),c}function $o(e,t){if(!e||!t)return!1;let n=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(n&&Vr(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function es(e){return`composedPath`in e?e.composedPath()[0]:e.target}var ts={pointerdown:`onPointerDown`,mousedown:`onMouseDown`,click:`onClick`},ns={pointerdown:`onPointerDownCapture`,mousedown:`onMouseDownCapture`,click:`onClickCapture`},rs=e=>({escapeKey:typeof e==`boolean`?e:e?.escapeKey??!1,outsidePress:typeof e==`boolean`?e:e?.outsidePress??!0});function is(e,t){t===void 0&&(t={});let{open:n,onOpenChange:r,elements:i,dataRef:a}=e,{enabled:o=!0,escapeKey:s=!0,outsidePress:c=!0,outsidePressEvent:l=`pointerdown`,referencePress:u=!1,referencePressEvent:d=`pointerdown`,ancestorScroll:f=!1,bubbles:p,capture:h}=t,g=Vo(),_=na(typeof c==`function`?c:()=>!1),v=typeof c==`function`?_:c,y=m.useRef(!1),{escapeKey:b,outsidePress:x}=rs(p),{escapeKey:S,outsidePress:C}=rs(h),w=m.useRef(!1),T=na(e=>{if(!n||!o||!s||e.key!==`Escape`||w.current)return;let t=a.current.floatingContext?.nodeId,i=g?Yi(g.nodesRef.current,t):[];if(!b&&(e.stopPropagation(),i.length>0)){let e=!0;if(i.forEach(t=>{var n;(n=t.context)!=null&&n.open&&!t.context.dataRef.current.__escapeKeyBubbles&&(e=!1)}),!e)return}r(!1,Xi(e)?e.nativeEvent:e,`escape-key`)}),E=na(e=>{var t;let n=()=>{var t;T(e),(t=Hi(e))==null||t.removeEventListener(`keydown`,n)};(t=Hi(e))==null||t.addEventListener(`keydown`,n)}),D=na(e=>{let t=a.current.insideReactTree;a.current.insideReactTree=!1;let n=y.current;if(y.current=!1,l===`click`&&n||t||typeof v==`function`&&!v(e))return;let o=Hi(e),s=`[`+Ho(`inert`)+`]`,c=Gi(i.floating).querySelectorAll(s),u=zr(o)?o:null;for(;u&&!Qr(u);){let e=ti(u);if(Qr(e)||!zr(e))break;u=e}if(c.length&&zr(o)&&!Wi(o)&&!Vi(o,i.floating)&&Array.from(c).every(e=>!Vi(u,e)))return;if(Br(o)&&A){let t=Qr(o),n=$r(o),r=/auto|scroll/,i=t||r.test(n.overflowX),a=t||r.test(n.overflowY),s=i&&o.clientWidth>0&&o.scrollWidth>o.clientWidth,c=a&&o.clientHeight>0&&o.scrollHeight>o.clientHeight,l=n.direction===`rtl`,u=c&&(l?e.offsetX<=o.offsetWidth-o.clientWidth:e.offsetX>o.clientWidth),d=s&&e.offsetY>o.clientHeight;if(u||d)return}let d=a.current.floatingContext?.nodeId,f=g&&Yi(g.nodesRef.current,d).some(t=>Ui(e,t.context?.elements.floating));if(Ui(e,i.floating)||Ui(e,i.domReference)||f)return;let p=g?Yi(g.nodesRef.current,d):[];if(p.length>0){let e=!0;if(p.forEach(t=>{var n;(n=t.context)!=null&&n.open&&!t.context.dataRef.current.__outsidePressBubbles&&(e=!1)}),!e)return}r(!1,e,`outside-press`)}),O=na(e=>{var t;let n=()=>{var t;D(e),(t=Hi(e))==null||t.removeEventListener(l,n)};(t=Hi(e))==null||t.addEventListener(l,n)});m.useEffect(()=>{if(!n||!o)return;a.current.__escapeKeyBubbles=b,a.current.__outsidePressBubbles=x;let e=-1;function t(e){r(!1,e,`ancestor-scroll`)}function c(){window.clearTimeout(e),w.current=!0}function u(){e=window.setTimeout(()=>{w.current=!1},Zr()?5:0)}let d=Gi(i.floating);s&&(d.addEventListener(`keydown`,S?E:T,S),d.addEventListener(`compositionstart`,c),d.addEventListener(`compositionend`,u)),v&&d.addEventListener(l,C?O:D,C);let p=[];return f&&(zr(i.domReference)&&(p=ri(i.domReference)),zr(i.floating)&&(p=p.concat(ri(i.floating))),!zr(i.reference)&&i.reference&&i.reference.contextElement&&(p=p.concat(ri(i.reference.contextElement)))),p=p.filter(e=>e!==d.defaultView?.visualViewport),p.forEach(e=>{e.addEventListener(`scroll`,t)}),()=>{s&&(d.removeEventListener(`keydown`,S?E:T,S),d.removeEventListener(`compositionstart`,c),d.removeEventListener(`compositionend`,u)),v&&d.removeEventListener(l,C?O:D,C),p.forEach(e=>{e.removeEventListener(`scroll`,t)}),window.clearTimeout(e)}},[a,i,s,v,l,n,r,f,o,b,x,T,S,E,D,C,O]),m.useEffect(()=>{a.current.insideReactTree=!1},[a,v,l]);let k=m.useMemo(()=>({onKeyDown:T,...u&&{[ts[d]]:e=>{r(!1,e.nativeEvent,`reference-press`)},...d!==`click`&&{onClick(e){r(!1,e.nativeEvent,`reference-press`)}}}}),[T,r,u,d]),A=m.useMemo(()=>{function e(e){e.button===0&&(y.current=!0)}return{onKeyDown:T,onMouseDown:e,onMouseUp:e,[ns[l]]:()=>{a.current.insideReactTree=!0}}},[T,l,a]);return m.useMemo(()=>o?{reference:k,floating:A}:{},[o,k,A])}function as(e){let{open:t=!1,onOpenChange:n,elements:r}=e,i=Io(),a=m.useRef({}),[o]=m.useState(()=>Lo()),s=Bo()!=null,[c,l]=m.useState(r.reference),u=na((e,t,r)=>{a.current.openEvent=e?t:void 0,o.emit(`openchange`,{open:e,event:t,reason:r,nested:s}),n?.(e,t,r)}),d=m.useMemo(()=>({setPositionReference:l}),[]),f=m.useMemo(()=>({reference:c||r.reference||null,floating:r.floating||null,domReference:r.reference}),[c,r.reference,r.floating]);return m.useMemo(()=>({dataRef:a,open:t,onOpenChange:u,elements:f,events:o,floatingId:i,refs:d}),[t,u,f,o,i,d])}function os(e){let{elements:t,...n}=e===void 0?{}:e,{nodeId:r}=n,i=as({...n,elements:{reference:t?.reference??null,floating:t?.floating??null}}),a=n.rootContext||i,o=a.elements,[s,c]=m.useState(null),[l,u]=m.useState(null),d=o?.domReference||s,f=m.useRef(null),p=Vo();Qi(()=>{d&&(f.current=d)},[d]);let h=uo({...n,elements:{...o,...l&&{reference:l}}}),g=m.useCallback(e=>{let t=zr(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),getClientRects:()=>e.getClientRects(),contextElement:e}:e;u(t),h.refs.setReference(t)},[h.refs]),_=m.useCallback(e=>{(zr(e)||e===null)&&(f.current=e,c(e)),(zr(h.refs.reference.current)||h.refs.reference.current===null||e!==null&&!zr(e))&&h.refs.setReference(e)},[h.refs]),v=m.useMemo(()=>({...h.refs,setReference:_,setPositionReference:g,domReference:f}),[h.refs,_,g]),y=m.useMemo(()=>({...h.elements,domReference:d}),[h.elements,d]),b=m.useMemo(()=>({...h,...a,refs:v,elements:y,nodeId:r}),[h,v,y,r,a]);return Qi(()=>{a.dataRef.current.floatingContext=b;let e=p?.nodesRef.current.find(e=>e.id===r);e&&(e.context=b)}),m.useMemo(()=>({...h,context:b,refs:v,elements:y}),[h,v,y,b])}function ss(){return Ii()&&Fi()}function cs(e,t){t===void 0&&(t={});let{open:n,onOpenChange:r,events:i,dataRef:a,elements:o}=e,{enabled:s=!0,visibleOnly:c=!0}=t,l=m.useRef(!1),u=m.useRef(-1),d=m.useRef(!0);m.useEffect(()=>{if(!s)return;let e=Ir(o.domReference);function t(){!n&&Br(o.domReference)&&o.domReference===Bi(Gi(o.domReference))&&(l.current=!0)}function r(){d.current=!0}function i(){d.current=!1}return e.addEventListener(`blur`,t),ss()&&(e.addEventListener(`keydown`,r,!0),e.addEventListener(`pointerdown`,i,!0)),()=>{e.removeEventListener(`blur`,t),ss()&&(e.removeEventListener(`keydown`,r,!0),e.removeEventListener(`pointerdown`,i,!0))}},[o.domReference,n,s]),m.useEffect(()=>{if(!s)return;function e(e){let{reason:t}=e;(t===`reference-press`||t===`escape-key`)&&(l.current=!0)}return i.on(`openchange`,e),()=>{i.off(`openchange`,e)}},[i,s]),m.useEffect(()=>()=>{Uo(u)},[]);let f=m.useMemo(()=>({onMouseLeave(){l.current=!1},onFocus(e){if(l.current)return;let t=Hi(e.nativeEvent);if(c&&zr(t)){if(ss()&&!e.relatedTarget){if(!d.current&&!Ki(t))return}else if(!qi(t))return}r(!0,e.nativeEvent,`focus`)},onBlur(e){l.current=!1;let t=e.relatedTarget,n=e.nativeEvent,i=zr(t)&&t.hasAttribute(Ho(`focus-guard`))&&t.getAttribute(`data-type`)===`outside`;u.current=window.setTimeout(()=>{let e=Bi(o.domReference?o.domReference.ownerDocument:document);!t&&e===o.domReference||Vi(a.current.floatingContext?.refs.floating.current,e)||Vi(o.domReference,e)||i||r(!1,n,`focus`)})}}),[a,o.domReference,r,c]);return m.useMemo(()=>s?{reference:f}:{},[s,f])}function ls(e,t,n){let r=new Map,i=n===`item`,a=e;if(i&&e){let{[Co]:t,[wo]:n,...r}=e;a=r}return{...n===`floating`&&{tabIndex:-1,[So]:``},...a,...t.map(t=>{let r=t?t[n]:null;return typeof r==`function`?e?r(e):null:r}).concat(e).reduce((e,t)=>(t&&Object.entries(t).forEach(t=>{let[n,a]=t;if(!(i&&[Co,wo].includes(n))){if(n.indexOf(`on`)===0){if(r.has(n)||r.set(n,[]),typeof a==`function`){var o;(o=r.get(n))==null||o.push(a),e[n]=function(){var e=[...arguments];return r.get(n)?.map(t=>t(...e)).find(e=>e!==void 0)}}}else e[n]=a}}),e),{})}}function us(e){e===void 0&&(e=[]);let t=e.map(e=>e?.reference),n=e.map(e=>e?.floating),r=e.map(e=>e?.item),i=m.useCallback(t=>ls(t,e,`reference`),t),a=m.useCallback(t=>ls(t,e,`floating`),n),o=m.useCallback(t=>ls(t,e,`item`),r);return m.useMemo(()=>({getReferenceProps:i,getFloatingProps:a,getItemProps:o}),[i,a,o])}var ds=new Map([[`select`,`listbox`],[`combobox`,`listbox`],[`label`,!1]]);function fs(e,t){t===void 0&&(t={});let{open:n,elements:r,floatingId:i}=e,{enabled:a=!0,role:o=`dialog`}=t,s=Io(),c=r.domReference?.id||s,l=m.useMemo(()=>Ji(r.floating)?.id||i,[r.floating,i]),u=ds.get(o)??o,d=Bo()!=null,f=m.useMemo(()=>u===`tooltip`||o===`label`?{[`aria-`+(o===`label`?`labelledby`:`describedby`)]:n?l:void 0}:{"aria-expanded":n?`true`:`false`,"aria-haspopup":u===`alertdialog`?`dialog`:u,"aria-controls":n?l:void 0,...u===`listbox`&&{role:`combobox`},...u===`menu`&&{id:c},...u===`menu`&&d&&{role:`menuitem`},...o===`select`&&{"aria-autocomplete":`none`},...o===`combobox`&&{"aria-autocomplete":`list`}},[u,l,d,n,c,o]),p=m.useMemo(()=>{let e={id:l,...u&&{role:u}};return u===`tooltip`||o===`label`?e:{...e,...u===`menu`&&{"aria-labelledby":c}}},[u,l,c,o]),h=m.useCallback(e=>{let{active:t,selected:n}=e,r={role:`option`,...t&&{id:l+`-fui-option`}};switch(o){case`select`:case`combobox`:return{...r,"aria-selected":n}}return{}},[l,o]);return m.useMemo(()=>a?{reference:f,floating:p,item:h}:{},[a,f,p,h])}function ps(e,t,n){return n===void 0&&(n=!0),e.filter(e=>e.parentId===t&&(!n||e.context?.open)).flatMap(t=>[t,...ps(e,t.id,n)])}function ms(e,t){let[n,r]=e,i=!1,a=t.length;for(let e=0,o=a-1;e<a;o=e++){let[a,s]=t[e]||[0,0],[c,l]=t[o]||[0,0];s>=r!=l>=r&&n<=(c-a)*(r-s)/(l-s)+a&&(i=!i)}return i}function hs(e,t){return e[0]>=t.x&&e[0]<=t.x+t.width&&e[1]>=t.y&&e[1]<=t.y+t.height}function gs(e){e===void 0&&(e={});let{buffer:t=.5,blockPointerEvents:n=!1,requireIntent:r=!0}=e,i={current:-1},a=!1,o=null,s=null,c=typeof performance<`u`?performance.now():0;function l(e,t){let n=performance.now(),r=n-c;if(o===null||s===null||r===0)return o=e,s=t,c=n,null;let i=e-o,a=t-s,l=Math.sqrt(i*i+a*a)/r;return o=e,s=t,c=n,l}let u=e=>{let{x:n,y:o,placement:s,elements:c,onClose:u,nodeId:d,tree:f}=e;return function(e){function p(){Uo(i),u()}if(Uo(i),!c.domReference||!c.floating||s==null||n==null||o==null)return;let{clientX:m,clientY:h}=e,g=[m,h],_=es(e),v=e.type===`mouseleave`,y=$o(c.floating,_),b=$o(c.domReference,_),x=c.domReference.getBoundingClientRect(),S=c.floating.getBoundingClientRect(),C=s.split(`-`)[0],w=n>S.right-S.width/2,T=o>S.bottom-S.height/2,E=hs(g,x),D=S.width>x.width,O=S.height>x.height,k=(D?x:S).left,A=(D?x:S).right,j=(O?x:S).top,M=(O?x:S).bottom;if(y&&(a=!0,!v))return;if(b&&(a=!1),b&&!v){a=!0;return}if(v&&zr(e.relatedTarget)&&$o(c.floating,e.relatedTarget)||f&&ps(f.nodesRef.current,d).length)return;if(C===`top`&&o>=x.bottom-1||C===`bottom`&&o<=x.top+1||C===`left`&&n>=x.right-1||C===`right`&&n<=x.left+1)return p();let N=[];switch(C){case`top`:N=[[k,x.top+1],[k,S.bottom-1],[A,S.bottom-1],[A,x.top+1]];break;case`bottom`:N=[[k,S.top+1],[k,x.bottom-1],[A,x.bottom-1],[A,S.top+1]];break;case`left`:N=[[S.right-1,M],[S.right-1,j],[x.left+1,j],[x.left+1,M]];break;case`right`:N=[[x.right-1,M],[x.right-1,j],[S.left+1,j],[S.left+1,M]]}function P(e){let[n,r]=e;switch(C){case`top`:return[[D?n+t/2:w?n+t*4:n-t*4,r+t+1],[D?n-t/2:w?n+t*4:n-t*4,r+t+1],[S.left,w||D?S.bottom-t:S.top],[S.right,w?D?S.bottom-t:S.top:S.bottom-t]];case`bottom`:return[[D?n+t/2:w?n+t*4:n-t*4,r-t],[D?n-t/2:w?n+t*4:n-t*4,r-t],[S.left,w||D?S.top+t:S.bottom],[S.right,w?D?S.top+t:S.bottom:S.top+t]];case`left`:{let e=[n+t+1,O?r+t/2:T?r+t*4:r-t*4],i=[n+t+1,O?r-t/2:T?r+t*4:r-t*4];return[[T||O?S.right-t:S.left,S.top],[T?O?S.right-t:S.left:S.right-t,S.bottom],e,i]}case`right`:return[[n-t,O?r+t/2:T?r+t*4:r-t*4],[n-t,O?r-t/2:T?r+t*4:r-t*4],[T||O?S.left+t:S.right,S.top],[T?O?S.left+t:S.right:S.left+t,S.bottom]]}}if(!ms([m,h],N)){if(a&&!E)return p();if(!v&&r){let t=l(e.clientX,e.clientY);if(t!==null&&t<.1)return p()}ms([m,h],P([n,o]))?!a&&r&&(i.current=window.setTimeout(p,40)):p()}}};return u.__options={blockPointerEvents:n},u}var _s={scrollHideDelay:1e3,type:`hover`,scrollbars:`xy`},vs=W((e,{scrollbarSize:t,overscrollBehavior:n,scrollbars:r})=>{let i=n;return n&&r&&(r===`x`?i=`${n} auto`:r===`y`&&(i=`auto ${n}`)),{root:{"--scrollarea-scrollbar-size":c(t),"--scrollarea-over-scroll-behavior":i,"--scrollarea-offset-size":void 0}}}),ys=J(e=>{let t=K(`ScrollArea`,_s,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,scrollbarSize:s,vars:c,type:l,scrollHideDelay:u,viewportProps:d,viewportRef:f,onScrollPositionChange:p,children:h,offsetScrollbars:g,scrollbars:_,onBottomReached:v,onTopReached:y,onLeftReached:b,onRightReached:x,overscrollBehavior:S,startScrollPosition:C,verticalScrollbarPosition:w,attributes:T,...E}=t,[D,O]=(0,m.useState)(!1),[k,A]=(0,m.useState)(!1),[j,M]=(0,m.useState)(!1),N=(0,m.useRef)(!0),P=(0,m.useRef)(!1),F=(0,m.useRef)(!0),I=(0,m.useRef)(!1),L=q({name:`ScrollArea`,props:t,classes:Nr,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:T,vars:c,varsResolver:vs}),ee=(0,m.useRef)(null),[R,z]=(0,m.useState)(null),te=xo([f,ee,(0,m.useCallback)(e=>{z(t=>t===e?t:e)},[])]);return ar(g===`present`?R:null,()=>{let e=ee.current;e&&(A(e.scrollHeight>e.clientHeight),M(e.scrollWidth>e.clientWidth))}),B(()=>{C&&ee.current&&ee.current.scrollTo({left:C.x??0,top:C.y??0})},[]),(0,G.jsxs)(lr,{getStyles:L,type:l===`never`?`always`:l,scrollHideDelay:u,scrollbars:_,...L(`root`),...E,children:[(0,G.jsx)(Mr,{...d,...L(`viewport`,{style:d?.style}),ref:te,"data-offset-scrollbars":g===!0?`xy`:g||void 0,"data-scrollbars":_||void 0,"data-vertical-scrollbar-position":w||void 0,"data-horizontal-hidden":g===`present`&&!j?`true`:void 0,"data-vertical-hidden":g===`present`&&!k?`true`:void 0,onScroll:e=>{d?.onScroll?.(e),p?.({x:e.currentTarget.scrollLeft,y:e.currentTarget.scrollTop});let{scrollTop:t,scrollHeight:n,clientHeight:r,scrollLeft:i,scrollWidth:a,clientWidth:o}=e.currentTarget,s=t-(n-r)>=-.8,c=t===0;s&&!P.current&&v?.(),c&&!N.current&&y?.(),P.current=s,N.current=c;let l=i-(a-o)>=-.8,u=i===0;l&&!I.current&&x?.(),u&&!F.current&&b?.(),I.current=l,F.current=u},children:h}),(_===`xy`||_===`x`)&&(0,G.jsx)(Or,{...L(`scrollbar`),orientation:`horizontal`,"data-vertical-scrollbar-position":w||void 0,"data-hidden":l===`never`||g===`present`&&!j||void 0,forceMount:!0,onMouseEnter:()=>O(!0),onMouseLeave:()=>O(!1),children:(0,G.jsx)(jr,{...L(`thumb`)})}),(_===`xy`||_===`y`)&&(0,G.jsx)(Or,{...L(`scrollbar`),orientation:`vertical`,"data-vertical-scrollbar-position":w||void 0,"data-hidden":l===`never`||g===`present`&&!k||void 0,forceMount:!0,onMouseEnter:()=>O(!0),onMouseLeave:()=>O(!1),children:(0,G.jsx)(jr,{...L(`thumb`)})}),(0,G.jsx)(sr,{...L(`corner`),"data-vertical-scrollbar-position":w||void 0,"data-hovered":D||void 0,"data-hidden":l===`never`||void 0})]})});ys.displayName=`@mantine/core/ScrollArea`;var bs=J(e=>{let{children:t,classNames:n,styles:r,scrollbarSize:i,scrollHideDelay:a,type:o,dir:s,offsetScrollbars:c,overscrollBehavior:l,viewportRef:u,onScrollPositionChange:d,unstyled:f,variant:p,viewportProps:h,scrollbars:g,style:_,vars:v,onBottomReached:y,onTopReached:b,startScrollPosition:x,verticalScrollbarPosition:S,onOverflowChange:C,...w}=K(`ScrollAreaAutosize`,_s,e),T=(0,m.useRef)(null),[E,D]=(0,m.useState)(null),O=xo([u,T,(0,m.useCallback)(e=>{D(t=>t===e?t:e)},[])]),k=(0,m.useRef)(!1),A=(0,m.useRef)(!1),j=(0,m.useEffectEvent)(()=>{let e=T.current;if(!e||!C)return;let t=e.scrollHeight>e.clientHeight;t!==k.current&&(A.current?C(t):(A.current=!0,t&&C(!0)),k.current=t)});return ar(C?E:null,j),(0,G.jsx)(Y,{...w,variant:p,style:[{display:`flex`,overflow:`hidden`},_],children:(0,G.jsx)(Y,{style:{display:`flex`,flexDirection:`column`,flex:1,overflow:`hidden`,...g===`y`&&{minWidth:0},...g===`x`&&{minHeight:0},...g===`xy`&&{minWidth:0,minHeight:0},...g===!1&&{minWidth:0,minHeight:0}},children:(0,G.jsx)(ys,{classNames:n,styles:r,scrollHideDelay:a,scrollbarSize:i,type:o,dir:s,offsetScrollbars:c,overscrollBehavior:l,viewportRef:O,onScrollPositionChange:d,unstyled:f,variant:p,viewportProps:h,vars:v,scrollbars:g,onBottomReached:y,onTopReached:b,startScrollPosition:x,verticalScrollbarPosition:S,"data-autosize":`true`,children:t})})})});ys.classes=Nr,ys.varsResolver=vs,bs.displayName=`@mantine/core/ScrollAreaAutosize`,bs.classes=Nr,ys.Autosize=bs;var xs={root:`m_87cf2631`},Ss={__staticSelector:`UnstyledButton`},Cs=Jn(e=>{let t=K(`UnstyledButton`,Ss,e),{className:n,component:r=`button`,__staticSelector:i,unstyled:a,classNames:o,styles:s,style:c,attributes:l,...u}=t,d=q({name:i,props:t,classes:xs,className:n,style:c,classNames:o,styles:s,unstyled:a,attributes:l});return(0,G.jsx)(Y,{...d(`root`,{focusable:!0}),component:r,type:r===`button`?`button`:void 0,...u})});Cs.classes=xs,Cs.displayName=`@mantine/core/UnstyledButton`;var ws={root:`m_515a97f8`},Ts=J(e=>{let t=K(`VisuallyHidden`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,attributes:c,...l}=t,u=q({name:`VisuallyHidden`,classes:ws,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:c});return(0,G.jsx)(Y,{component:`span`,...u(`root`),...l})});Ts.classes=ws,Ts.displayName=`@mantine/core/VisuallyHidden`;var Es={root:`m_1b7284a3`},Ds=W((e,{radius:t,shadow:n})=>({root:{"--paper-radius":t===void 0?void 0:O(t),"--paper-shadow":j(n)}})),Os=Jn(e=>{let t=K(`Paper`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,withBorder:s,vars:c,radius:l,shadow:u,variant:d,mod:f,attributes:p,...m}=t,h=q({name:`Paper`,props:t,classes:Es,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:p,vars:c,varsResolver:Ds});return(0,G.jsx)(Y,{mod:[{withBorder:s},f],...h(`root`),variant:d,...m})});Os.classes=Es,Os.varsResolver=Ds,Os.displayName=`@mantine/core/Paper`;function ks(e,t,n,r){return e===`center`||r===`center`?{top:t}:e===`end`?{bottom:n}:e===`start`?{top:n}:{}}function As(e,t,n,r,i){return e===`center`||r===`center`?{left:t}:e===`end`?{[i===`ltr`?`right`:`left`]:n}:e===`start`?{[i===`ltr`?`left`:`right`]:n}:{}}var js={bottom:`borderTopLeftRadius`,left:`borderTopRightRadius`,right:`borderBottomLeftRadius`,top:`borderBottomRightRadius`};function Ms({position:e,arrowSize:t,dir:n}){let[r,i]=e.split(`-`);if(!i)return;let a={width:t,height:t,position:`absolute`};if(r===`bottom`){let e=i===`start`,r=e?n===`ltr`?`left`:`right`:n===`ltr`?`right`:`left`;return{...a,top:-t,[r]:0,clipPath:e===(n===`rtl`)?`polygon(100% 0%, 0% 100%, 100% 100%)`:`polygon(0% 0%, 0% 100%, 100% 100%)`}}if(r===`top`){let e=i===`start`,r=e?n===`ltr`?`left`:`right`:n===`ltr`?`right`:`left`;return{...a,bottom:-t,[r]:0,clipPath:e===(n===`rtl`)?`polygon(0% 0%, 100% 0%, 100% 100%)`:`polygon(0% 0%, 100% 0%, 0% 100%)`}}if(r===`left`)return{...a,right:-t,[i===`start`?`top`:`bottom`]:0,clipPath:i===`start`?`polygon(0% 0%, 100% 0%, 0% 100%)`:`polygon(0% 0%, 0% 100%, 100% 100%)`};if(r===`right`)return{...a,left:-t,[i===`start`?`top`:`bottom`]:0,clipPath:i===`start`?`polygon(0% 0%, 100% 0%, 100% 100%)`:`polygon(100% 0%, 0% 100%, 100% 100%)`}}function Ns({position:e,arrowSize:t,arrowOffset:n,arrowRadius:r,arrowPosition:i,arrowX:a,arrowY:o,dir:s}){if(i===`merge`){let n=Ms({position:e,arrowSize:t,dir:s});if(n)return n}let[c,l=`center`]=e.split(`-`),u={width:t,height:t,transform:`rotate(45deg)`,position:`absolute`,[js[c]]:r},d=-t/2;return c===`left`?{...u,...ks(l,o,n,i),right:d,borderLeftColor:`transparent`,borderBottomColor:`transparent`,clipPath:`polygon(100% 0, 0 0, 100% 100%)`}:c===`right`?{...u,...ks(l,o,n,i),left:d,borderRightColor:`transparent`,borderTopColor:`transparent`,clipPath:`polygon(0 100%, 0 0, 100% 100%)`}:c===`top`?{...u,...As(l,a,n,i,s),bottom:d,borderTopColor:`transparent`,borderLeftColor:`transparent`,clipPath:`polygon(0 100%, 100% 100%, 100% 0)`}:c===`bottom`?{...u,...As(l,a,n,i,s),top:d,borderBottomColor:`transparent`,borderRightColor:`transparent`,clipPath:`polygon(0 100%, 0 0, 100% 0)`}:{}}function Ps({position:e,dir:t}){let[n,r]=e.split(`-`);if(!r)return;let i=r===`start`&&t===`ltr`||r===`end`&&t===`rtl`;if(n===`bottom`)return i?{borderTopLeftRadius:0}:{borderTopRightRadius:0};if(n===`top`)return i?{borderBottomLeftRadius:0}:{borderBottomRightRadius:0};if(n===`left`)return r===`start`?{borderTopRightRadius:0}:{borderBottomRightRadius:0};if(n===`right`)return r===`start`?{borderTopLeftRadius:0}:{borderBottomLeftRadius:0}}function Fs({position:e,arrowSize:t,arrowOffset:n,arrowRadius:r,arrowPosition:i,visible:a,arrowX:o,arrowY:s,style:c,...l}){let{dir:u}=nr();return a?(0,G.jsx)(`div`,{role:`presentation`,...l,style:{...c,...Ns({position:e,arrowSize:t,arrowOffset:n,arrowRadius:r,arrowPosition:i,dir:u,arrowX:o,arrowY:s})}}):null}Fs.displayName=`@mantine/core/FloatingArrow`;function Is(e,t){if(e===`rtl`&&(t.includes(`right`)||t.includes(`left`))){let[e,n]=t.split(`-`),r=e===`right`?`left`:`right`;return n===void 0?r:`${r}-${n}`}return t}function Ls({open:e,close:t,openDelay:n,closeDelay:r}){let i=(0,m.useRef)(-1),a=(0,m.useRef)(-1),o=()=>{window.clearTimeout(i.current),window.clearTimeout(a.current)};return(0,m.useEffect)(()=>o,[]),{openDropdown:()=>{o(),n===0||n===void 0?e():i.current=window.setTimeout(e,n)},closeDropdown:()=>{o(),r===0||r===void 0?t():a.current=window.setTimeout(t,r)}}}var Rs={root:`m_9814e45f`},zs={zIndex:C(`modal`)},Bs=W((e,{gradient:t,color:n,backgroundOpacity:r,blur:i,radius:a,zIndex:o})=>({root:{"--overlay-bg":t||(n!==void 0||r!==void 0)&&vt(n||`#000`,r??.6)||void 0,"--overlay-filter":i?`blur(${c(i)})`:void 0,"--overlay-radius":a===void 0?void 0:O(a),"--overlay-z-index":o?.toString()}})),Vs=Jn(e=>{let t=K(`Overlay`,zs,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,fixed:c,center:l,children:u,radius:d,zIndex:f,gradient:p,blur:m,color:h,backgroundOpacity:g,mod:_,attributes:v,...y}=t,b=q({name:`Overlay`,props:t,classes:Rs,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:v,vars:s,varsResolver:Bs});return(0,G.jsx)(Y,{...b(`root`),mod:[{center:l,fixed:c},_],...y,children:u})});Vs.classes=Rs,Vs.varsResolver=Bs,Vs.displayName=`@mantine/core/Overlay`;function Hs(e){let t=document.createElement(`div`);return t.setAttribute(`data-portal`,`true`),typeof e.className==`string`&&t.classList.add(...e.className.split(` `).filter(Boolean)),typeof e.style==`object`&&Object.assign(t.style,e.style),typeof e.id==`string`&&t.setAttribute(`id`,e.id),t}var Us=null;function Ws({target:e,reuseTargetNode:t,...n}){if(e)return typeof e==`string`?document.querySelector(e)||Hs(n):e;if(t){if(Us){if(document.body.contains(Us))return Us;Us=null}let e=document.querySelector(`[data-mantine-shared-portal-node]`);if(e)return Us=e,e;let t=Hs(n);return t.setAttribute(`data-mantine-shared-portal-node`,`true`),document.body.appendChild(t),Us=t,t}return Hs(n)}var Gs={reuseTargetNode:!0},Ks=J(e=>{let{children:t,target:n,reuseTargetNode:r,ref:i,...a}=K(`Portal`,Gs,e),[o,s]=(0,m.useState)(!1),c=(0,m.useRef)(null);return B(()=>(s(!0),c.current=Ws({target:n,reuseTargetNode:r,...a}),Oe(i,c.current),!n&&!r&&c.current&&document.body.appendChild(c.current),()=>{!n&&!r&&c.current&&document.body.removeChild(c.current)}),[n]),!o||!c.current?null:(0,Ge.createPortal)((0,G.jsx)(G.Fragment,{children:t}),c.current)});Ks.displayName=`@mantine/core/Portal`;var qs=J(({withinPortal:e=!0,children:t,...n})=>Pt()===`test`||!e?(0,G.jsx)(G.Fragment,{children:t}):(0,G.jsx)(Ks,{...n,children:t}));qs.displayName=`@mantine/core/OptionalPortal`;var Js=e=>({in:{opacity:1,transform:`scale(1)`},out:{opacity:0,transform:`scale(.9) translateY(${e===`bottom`?10:-10}px)`},transitionProperty:`transform, opacity`}),Ys={fade:{in:{opacity:1},out:{opacity:0},transitionProperty:`opacity`},"fade-up":{in:{opacity:1,transform:`translateY(0)`},out:{opacity:0,transform:`translateY(30px)`},transitionProperty:`opacity, transform`},"fade-down":{in:{opacity:1,transform:`translateY(0)`},out:{opacity:0,transform:`translateY(-30px)`},transitionProperty:`opacity, transform`},"fade-left":{in:{opacity:1,transform:`translateX(0)`},out:{opacity:0,transform:`translateX(30px)`},transitionProperty:`opacity, transform`},"fade-right":{in:{opacity:1,transform:`translateX(0)`},out:{opacity:0,transform:`translateX(-30px)`},transitionProperty:`opacity, transform`},scale:{in:{opacity:1,transform:`scale(1)`},out:{opacity:0,transform:`scale(0)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"scale-y":{in:{opacity:1,transform:`scaleY(1)`},out:{opacity:0,transform:`scaleY(0)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"scale-x":{in:{opacity:1,transform:`scaleX(1)`},out:{opacity:0,transform:`scaleX(0)`},common:{transformOrigin:`left`},transitionProperty:`transform, opacity`},"skew-up":{in:{opacity:1,transform:`translateY(0) skew(0deg, 0deg)`},out:{opacity:0,transform:`translateY(-20px) skew(-10deg, -5deg)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"skew-down":{in:{opacity:1,transform:`translateY(0) skew(0deg, 0deg)`},out:{opacity:0,transform:`translateY(20px) skew(-10deg, -5deg)`},common:{transformOrigin:`bottom`},transitionProperty:`transform, opacity`},"rotate-left":{in:{opacity:1,transform:`translateY(0) rotate(0deg)`},out:{opacity:0,transform:`translateY(20px) rotate(-5deg)`},common:{transformOrigin:`bottom`},transitionProperty:`transform, opacity`},"rotate-right":{in:{opacity:1,transform:`translateY(0) rotate(0deg)`},out:{opacity:0,transform:`translateY(20px) rotate(5deg)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"slide-down":{in:{opacity:1,transform:`translateY(0)`},out:{opacity:0,transform:`translateY(-100%)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"slide-up":{in:{opacity:1,transform:`translateY(0)`},out:{opacity:0,transform:`translateY(100%)`},common:{transformOrigin:`bottom`},transitionProperty:`transform, opacity`},"slide-left":{in:{opacity:1,transform:`translateX(0)`},out:{opacity:0,transform:`translateX(100%)`},common:{transformOrigin:`left`},transitionProperty:`transform, opacity`},"slide-right":{in:{opacity:1,transform:`translateX(0)`},out:{opacity:0,transform:`translateX(-100%)`},common:{transformOrigin:`right`},transitionProperty:`transform, opacity`},pop:{...Js(`bottom`),common:{transformOrigin:`center center`}},"pop-bottom-left":{...Js(`bottom`),common:{transformOrigin:`bottom left`}},"pop-bottom-right":{...Js(`bottom`),common:{transformOrigin:`bottom right`}},"pop-top-left":{...Js(`top`),common:{transformOrigin:`top left`}},"pop-top-right":{...Js(`top`),common:{transformOrigin:`top right`}}},Xs={entering:`in`,entered:`in`,exiting:`out`,exited:`out`,"pre-exiting":`out`,"pre-entering":`out`};function Zs({transition:e,state:t,duration:n,timingFunction:r}){let i={WebkitBackfaceVisibility:`hidden`,transitionDuration:`${n}ms`,transitionTimingFunction:r};return typeof e==`string`?e in Ys?{transitionProperty:Ys[e].transitionProperty,...i,...Ys[e].common,...Ys[e][Xs[t]]}:{}:{transitionProperty:e.transitionProperty,...i,...e.common,...e[Xs[t]]}}function Qs({duration:e,exitDuration:t,timingFunction:n,mounted:r,onEnter:i,onExit:a,onEntered:o,onExited:s,enterDelay:c,exitDelay:l}){let u=Jt(),d=Me(),f=u.respectReducedMotion?d:!1,[p,h]=(0,m.useState)(f?0:e),[g,_]=(0,m.useState)(r?`entered`:`exited`),v=(0,m.useRef)(-1),y=(0,m.useRef)(-1),b=(0,m.useRef)(-1);function x(){window.clearTimeout(v.current),window.clearTimeout(y.current),cancelAnimationFrame(b.current),b.current=-1}let S=n=>{x();let r=n?i:a,c=n?o:s,l=f?0:n?e:t;if(h(l),l===0)typeof r==`function`&&r(),typeof c==`function`&&c(),_(n?`entered`:`exited`);else{let e=requestAnimationFrame(()=>{Ge.flushSync(()=>{_(n?`pre-entering`:`pre-exiting`)}),b.current===e&&(b.current=requestAnimationFrame(()=>{typeof r==`function`&&r(),_(n?`entering`:`exiting`),v.current=window.setTimeout(()=>{typeof c==`function`&&c(),_(n?`entered`:`exited`)},l)}))});b.current=e}},C=e=>{x(),typeof(e?c:l)==`number`?y.current=window.setTimeout(()=>{S(e)},e?c:l):S(e)};return ie(()=>{C(r)},[r]),(0,m.useEffect)(()=>()=>{x()},[]),{transitionDuration:p,transitionStatus:g,transitionTimingFunction:n||`ease`}}function $s({keepMounted:e,keepMountedMode:t=`activity`,transition:n=`fade`,duration:r=250,exitDuration:i=r,mounted:a,children:o,timingFunction:s=`ease`,onExit:c,onEntered:l,onEnter:u,onExited:d,enterDelay:f,exitDelay:p}){let h=Pt(),{transitionDuration:g,transitionStatus:_,transitionTimingFunction:v}=Qs({mounted:a,exitDuration:i,duration:r,timingFunction:s,onExit:c,onEntered:l,onEnter:u,onExited:d,enterDelay:f,exitDelay:p});if(h===`test`)return a?(0,G.jsx)(G.Fragment,{children:o({})}):e?o({display:`none`}):null;if(g===0)return e?t===`display-none`?a?(0,G.jsx)(G.Fragment,{children:o({})}):o({display:`none`}):(0,G.jsx)(m.Activity,{mode:a?`visible`:`hidden`,children:o({})}):a?(0,G.jsx)(G.Fragment,{children:o({})}):null;let y=_===`exited`;if(e){let e=o(y?t===`display-none`?{display:`none`}:{}:Zs({transition:n,duration:g,state:_,timingFunction:v}));return t===`display-none`?e:(0,G.jsx)(m.Activity,{mode:y?`hidden`:`visible`,children:e})}return y?null:(0,G.jsx)(G.Fragment,{children:o(Zs({transition:n,duration:g,state:_,timingFunction:v}))})}$s.displayName=`@mantine/core/Transition`;var ec={duration:100,transition:`fade`};function tc(e,t){return{...ec,...t,...e}}var[nc,rc]=g(`Popover component was not found in the tree`);function ic({childProps:e,disabled:t,opened:n,longPressDelay:r=500,setReference:i,open:a}){let o=(0,m.useRef)(!1),s=(0,m.useRef)(!1),c=(0,m.useRef)(null),l=(0,m.useRef)(t);l.current=t;let u=(e,t,n)=>{i({getBoundingClientRect:()=>({x:e,y:t,width:0,height:0,top:t,left:e,right:e,bottom:t,toJSON:()=>void 0}),contextElement:n}),a()},d=M(e.onMouseDown,e=>{t||e.button===2&&e.stopPropagation()}),f=M(e.onContextMenu,e=>{t||e.defaultPrevented||(e.preventDefault(),s.current||(u(e.clientX,e.clientY,e.currentTarget),o.current&&(s.current=!0)))}),p=ze(e=>{if(l.current||s.current)return;let t=e,n=t.touches[0]??t.changedTouches[0];n&&(u(n.clientX,n.clientY,c.current),s.current=!0)},{threshold:r,events:[`touch`],cancelOnMove:!0,onStart:e=>{o.current=!0,s.current=!1,c.current=e.currentTarget},onFinish:e=>{o.current=!1,s.current=!1,l.current||e.preventDefault()},onCancel:()=>{o.current=!1,s.current=!1}});return{onContextMenu:f,onMouseDown:d,onTouchStart:M(e.onTouchStart,p.onTouchStart),onTouchEnd:M(e.onTouchEnd,p.onTouchEnd),onTouchCancel:M(e.onTouchCancel,p.onTouchCancel),onTouchMove:M(e.onTouchMove,p.onTouchMove),style:t?e.style:{...e.style,WebkitTouchCallout:`none`,WebkitUserSelect:`none`,userSelect:`none`},"data-expanded":n?!0:void 0}}function ac(e){let{children:t,disabled:n,longPressDelay:r}=K(`PopoverContextMenu`,null,e),i=Xe(t);if(!i)throw Error(`Popover.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let a=rc(),o=ic({childProps:i.props,disabled:n||a.disabled,opened:a.opened,longPressDelay:r,setReference:a.reference,open:()=>{a.opened||a.onToggle()}});return(0,m.cloneElement)(i,o)}ac.displayName=`@mantine/core/PopoverContextMenu`;function oc({children:e,active:t=!0,refProp:n=`ref`,innerRef:r}){let i=Ae(Te(t),r),a=Xe(e);return a?(0,m.cloneElement)(a,{[n]:i}):e}function sc(e){return(0,G.jsx)(Ts,{tabIndex:-1,"data-autofocus":!0,...e})}oc.displayName=`@mantine/core/FocusTrap`,sc.displayName=`@mantine/core/FocusTrapInitialFocus`,oc.InitialFocus=sc;var cc={dropdown:`m_38a85659`,arrow:`m_a31dc6c1`,overlay:`m_3d7bc908`},lc=J(e=>{let t=K(`PopoverDropdown`,null,e),{className:n,style:r,vars:i,children:a,onKeyDownCapture:o,variant:s,classNames:l,styles:u,ref:d,...f}=t,p=rc(),{dir:m}=nr(),h=p.arrowPosition===`merge`&&p.withArrow?Ps({position:p.placement,dir:m}):void 0,g=ae({opened:p.opened,shouldReturnFocus:p.returnFocus}),_=p.withRoles?{"aria-labelledby":p.getTargetId(),id:p.getDropdownId(),role:`dialog`,tabIndex:-1}:{},v=Ae(d,p.floating);return p.disabled?null:(0,G.jsx)(qs,{...p.portalProps,withinPortal:p.withinPortal,children:(0,G.jsx)($s,{mounted:p.opened,...p.transitionProps,transition:p.transitionProps?.transition||`fade`,duration:p.transitionProps?.duration??150,keepMounted:p.keepMounted,keepMountedMode:p.keepMountedMode,exitDuration:typeof p.transitionProps?.exitDuration==`number`?p.transitionProps.exitDuration:p.transitionProps?.duration,children:e=>(0,G.jsx)(oc,{active:p.trapFocus&&p.opened,innerRef:v,children:(0,G.jsxs)(Y,{..._,...f,variant:s,onKeyDownCapture:T(()=>{p.onClose?.(),p.onDismiss?.()},{active:p.closeOnEscape,onTrigger:g,onKeyDown:o}),"data-position":p.placement,"data-fixed":p.floatingStrategy===`fixed`||void 0,...p.getStyles(`dropdown`,{className:n,props:t,classNames:l,styles:u,style:[{...e,...h,zIndex:p.zIndex,top:p.y??0,left:p.x??0,width:p.width===`target`?void 0:c(p.width),...p.referenceHidden?{display:`none`}:null},p.resolvedStyles?.dropdown,u?.dropdown,r]}),children:[a,(0,G.jsx)(Fs,{ref:p.arrowRef,arrowX:p.arrowX,arrowY:p.arrowY,visible:p.withArrow,position:p.placement,arrowSize:p.arrowSize,arrowRadius:p.arrowRadius,arrowOffset:p.arrowOffset,arrowPosition:p.arrowPosition,...p.getStyles(`arrow`,{props:t,classNames:l,styles:u})})]})})})})});lc.classes=cc,lc.displayName=`@mantine/core/PopoverDropdown`;var uc={refProp:`ref`,popupType:`dialog`},dc=J(e=>{let{children:t,refProp:n,popupType:r,ref:i,...a}=K(`PopoverTarget`,uc,e),o=Xe(t);if(!o)throw Error(`Popover.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let s=a,c=rc(),l=Ae(c.reference,Ke(o),i),u=c.withRoles?{"aria-haspopup":r,"aria-expanded":c.opened,"aria-controls":c.opened?c.getDropdownId():void 0,id:c.getTargetId()}:{},d=o.props;return(0,m.cloneElement)(o,{...s,...u,...c.targetProps,className:Qe(c.targetProps.className,s.className,d.className),[n]:l,...c.controlled?null:{onClick:e=>{c.onToggle(),d.onClick?.(e)}}})});dc.displayName=`@mantine/core/PopoverTarget`;function fc(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function pc(e,t,n,r){let i=fc(e.middlewares),a=[po(e.offset),vo()];if(i.flip&&!n){let e=typeof i.flip==`boolean`?{}:i.flip,t=r?{fallbackStrategy:`initialPlacement`,...e}:e;a.push(go(t))}if(i.shift){let t=typeof i.shift==`boolean`?{}:i.shift;a.push(mo(n=>{let r=n.placement.startsWith(`top`)||n.placement.startsWith(`bottom`);return{limiter:ho(),padding:5,...e.width===`target`&&r?{mainAxis:!1}:null,...t}}))}return i.inline&&a.push(typeof i.inline==`boolean`?yo():yo(i.inline)),a.push(bo({element:e.arrowRef,padding:e.arrowOffset})),(i.size||e.width===`target`)&&a.push(_o({...typeof i.size==`boolean`?{}:i.size,apply({rects:n,availableWidth:r,availableHeight:a,...o}){let s=t().refs.floating.current?.style??{};i.size&&(typeof i.size==`object`&&i.size.apply?i.size.apply({rects:n,availableWidth:r,availableHeight:a,...o}):Object.assign(s,{maxWidth:`${r}px`,maxHeight:`${a}px`})),e.width===`target`&&Object.assign(s,{width:`${n.reference.width}px`})}})),a}function mc(e){let[t,n]=je({value:e.opened,defaultValue:e.defaultOpened,finalValue:!1,onChange:e.onChange}),r=(0,m.useRef)(t),i=(0,m.useRef)(!1),[a,o]=(0,m.useState)(null),s=e.preventPositionChangeWhenVisible!==!1,c=(0,m.useRef)(t);t!==c.current&&(c.current=t,t&&a!==null&&o(null));let l=(0,m.useRef)(e.position);e.position!==l.current&&(l.current=e.position,i.current=!1,a!==null&&o(null));let u=(0,m.useCallback)(()=>o(null),[]),d=()=>{t&&!e.disabled&&n(!1)},f=()=>{e.disabled||n(!t)},p=os({open:t,strategy:e.strategy,placement:s?a??e.position:e.position,middleware:pc(e,()=>p,s&&a!==null,s),whileElementsMounted:e.keepMounted?void 0:Ya});(0,m.useEffect)(()=>{if(!e.keepMounted)return;let n=p.refs.reference.current,r=p.refs.floating.current;if(t&&n&&r)return Ya(n,r,p.update)},[e.keepMounted,t,p.update,p.elements.reference,p.elements.floating]),B(()=>{if(!t){i.current=!1;return}if(!s||a!==null)return;let e=p.refs.floating.current;e&&e.offsetHeight!==0&&e.offsetWidth!==0&&(i.current?p.isPositioned&&o(p.placement):(i.current=!0,p.update()))},[s,t,p.isPositioned,p.placement,a,p.update]);let h=(0,m.useRef)(p.placement);return B(()=>{h.current!==p.placement&&(h.current=p.placement,e.onPositionChange?.(p.placement))},[p.placement]),ie(()=>{t!==r.current&&(t?e.onOpen?.():e.onClose?.()),r.current=t},[t,e.onClose,e.onOpen]),{floating:p,controlled:typeof e.opened==`boolean`,opened:t,onClose:d,onToggle:f,resetLockedPlacement:u}}var hc={position:`bottom`,offset:8,transitionProps:{transition:`fade`,duration:150},middlewares:{flip:!0,shift:!0,inline:!1},arrowSize:7,arrowOffset:5,arrowRadius:0,arrowPosition:`side`,closeOnClickOutside:!0,withinPortal:!0,closeOnEscape:!0,trapFocus:!1,withRoles:!0,returnFocus:!1,withOverlay:!1,hideDetached:!0,preventPositionChangeWhenVisible:!0,clickOutsideEvents:[`mousedown`,`touchstart`],clickOutsideCapture:!1,zIndex:C(`popover`),__staticSelector:`Popover`,width:`max-content`},gc=W((e,{radius:t,shadow:n})=>({dropdown:{"--popover-radius":t===void 0?void 0:O(t),"--popover-shadow":j(n)}}));function _c(e){let t=K(`Popover`,hc,e),{children:n,position:r,offset:i,onPositionChange:a,opened:o,transitionProps:s,onExitTransitionEnd:c,onEnterTransitionEnd:l,width:u,middlewares:d,withArrow:f,arrowSize:p,arrowOffset:h,arrowRadius:g,arrowPosition:_,unstyled:v,classNames:y,styles:b,closeOnClickOutside:x,withinPortal:S,portalProps:C,closeOnEscape:w,clickOutsideEvents:T,clickOutsideCapture:E,trapFocus:D,onClose:O,onDismiss:k,onOpen:A,onChange:j,zIndex:M,radius:N,shadow:P,id:F,defaultOpened:I,__staticSelector:L,withRoles:R,disabled:z,returnFocus:te,variant:B,keepMounted:ne,keepMountedMode:re,vars:ie,floatingStrategy:ae,withOverlay:oe,overlayProps:se,hideDetached:ce,attributes:le,preventPositionChangeWhenVisible:V,...ue}=t,de=q({name:L,props:t,classes:cc,classNames:y,styles:b,unstyled:v,attributes:le,rootSelector:`dropdown`,vars:ie,varsResolver:gc}),{resolvedStyles:fe}=Xt({classNames:y,styles:b,props:t}),pe=(0,m.useRef)(null),[me,he]=(0,m.useState)(null),[ge,_e]=(0,m.useState)(null),{dir:ve}=nr(),ye=Pt(),be=Ee(F),H=mc({middlewares:d,width:u,position:Is(ve,r),offset:typeof i==`number`?i+(f?p/2:0):i,arrowRef:pe,arrowOffset:h,onPositionChange:a,opened:o,defaultOpened:I,onChange:j,onOpen:A,onClose:O,onDismiss:k,strategy:ae,disabled:z,preventPositionChangeWhenVisible:V,keepMounted:ne});ee(()=>{x&&(H.onClose(),k?.())},T,[me,ge],!0,E);let xe=(0,m.useCallback)(e=>{he(e),H.floating.refs.setReference(e)},[H.floating.refs.setReference]),Se=(0,m.useCallback)(e=>{_e(e),H.floating.refs.setFloating(e)},[H.floating.refs.setFloating]),U=(0,m.useCallback)(()=>{s?.onExited?.(),c?.(),H.resetLockedPlacement()},[s?.onExited,c,H.resetLockedPlacement]),Ce=(0,m.useCallback)(()=>{s?.onEntered?.(),l?.()},[s?.onEntered,l]);return(0,G.jsxs)(nc,{value:{returnFocus:te,disabled:z,controlled:H.controlled,reference:xe,floating:Se,x:H.floating.x,y:H.floating.y,arrowX:H.floating?.middlewareData?.arrow?.x,arrowY:H.floating?.middlewareData?.arrow?.y,opened:H.opened,arrowRef:pe,transitionProps:{...s,onExited:U,onEntered:Ce},width:u,withArrow:f,arrowSize:p,arrowOffset:h,arrowRadius:g,arrowPosition:_,placement:H.floating.placement,trapFocus:D,withinPortal:S,portalProps:C,zIndex:M,radius:N,shadow:P,closeOnEscape:w,onDismiss:k,onClose:H.onClose,onToggle:H.onToggle,getTargetId:()=>be,getDropdownId:()=>`${be}-dropdown`,withRoles:R,targetProps:ue,__staticSelector:L,classNames:y,styles:b,unstyled:v,variant:B,keepMounted:ne,keepMountedMode:re,getStyles:de,resolvedStyles:fe,floatingStrategy:ae,referenceHidden:ce&&ye!==`test`?H.floating.middlewareData.hide?.referenceHidden:!1},children:[n,oe&&(0,G.jsx)($s,{transition:`fade`,mounted:H.opened,duration:s?.duration||250,exitDuration:s?.exitDuration||250,children:e=>(0,G.jsx)(qs,{withinPortal:S,children:(0,G.jsx)(Vs,{...se,...de(`overlay`,{className:se?.className,style:[e,se?.style]})})})})]})}_c.Target=dc,_c.Dropdown=lc,_c.ContextMenu=ac,_c.varsResolver=gc,_c.displayName=`@mantine/core/Popover`,_c.extend=e=>e,_c.withProps=e=>{let t=t=>(0,G.jsx)(_c,{...e,...t});return t.extend=_c.extend,t.displayName=`WithProps(${_c.displayName})`,t};var vc={root:`m_5ae2e3c`,barsLoader:`m_7a2bd4cd`,bar:`m_870bb79`,"bars-loader-animation":`m_5d2b3b9d`,dotsLoader:`m_4e3f22d7`,dot:`m_870c4af`,"loader-dots-animation":`m_aac34a1`,ovalLoader:`m_b34414df`,"oval-loader-animation":`m_f8e89c4b`},yc=({className:e,...t})=>(0,G.jsxs)(Y,{component:`span`,className:Qe(vc.barsLoader,e),...t,children:[(0,G.jsx)(`span`,{className:vc.bar}),(0,G.jsx)(`span`,{className:vc.bar}),(0,G.jsx)(`span`,{className:vc.bar})]});yc.displayName=`@mantine/core/Bars`;var bc=({className:e,...t})=>(0,G.jsxs)(Y,{component:`span`,className:Qe(vc.dotsLoader,e),...t,children:[(0,G.jsx)(`span`,{className:vc.dot}),(0,G.jsx)(`span`,{className:vc.dot}),(0,G.jsx)(`span`,{className:vc.dot})]});bc.displayName=`@mantine/core/Dots`;var xc=({className:e,...t})=>(0,G.jsx)(Y,{component:`span`,className:Qe(vc.ovalLoader,e),...t});xc.displayName=`@mantine/core/Oval`;var Sc={bars:yc,oval:xc,dots:bc},Cc={loaders:Sc,type:`oval`},wc=W((e,{size:t,color:n})=>({root:{"--loader-size":E(t,`loader-size`),"--loader-color":n?mt(n,e):void 0}})),Tc=J(e=>{let t=K(`Loader`,Cc,e),{size:n,color:r,type:i,vars:a,className:o,style:s,classNames:c,styles:l,unstyled:u,loaders:d,variant:f,children:p,attributes:m,...h}=t,g=q({name:`Loader`,props:t,classes:vc,className:o,style:s,classNames:c,styles:l,unstyled:u,attributes:m,vars:a,varsResolver:wc});return p?(0,G.jsx)(Y,{...g(`root`),...h,children:p}):(0,G.jsx)(Y,{...g(`root`),component:d[i],variant:f,size:n,...h})});Tc.defaultLoaders=Sc,Tc.classes=vc,Tc.varsResolver=wc,Tc.displayName=`@mantine/core/Loader`;var Ec={root:`m_8d3f4000`,icon:`m_8d3afb97`,loader:`m_302b9fb1`,group:`m_1a0f1b21`,groupSection:`m_437b6484`},Dc={orientation:`horizontal`},Oc=W((e,{borderWidth:t})=>({group:{"--ai-border-width":c(t)}})),kc=J(e=>{let t=K(`ActionIconGroup`,Dc,e),{className:n,style:r,classNames:i,styles:a,unstyled:o,orientation:s,vars:c,borderWidth:l,variant:u,mod:d,attributes:f,...p}=t,m=q({name:`ActionIconGroup`,props:t,classes:Ec,className:n,style:r,classNames:i,styles:a,unstyled:o,attributes:f,vars:c,varsResolver:Oc,rootSelector:`group`});return(0,G.jsx)(Y,{...m(`group`),variant:u,mod:[{orientation:s},d],role:`group`,...p})});kc.classes=Ec,kc.varsResolver=Oc,kc.displayName=`@mantine/core/ActionIconGroup`;var Ac=W((e,{radius:t,color:n,gradient:r,variant:i,autoContrast:a,size:o})=>{let s=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:r,variant:i||`filled`,autoContrast:a});return{groupSection:{"--section-height":E(o,`section-height`),"--section-padding-x":E(o,`section-padding-x`),"--section-fz":k(o),"--section-radius":t===void 0?void 0:O(t),"--section-bg":n||i?s.background:void 0,"--section-color":s.color,"--section-bd":n||i?s.border:void 0}}}),jc=J(e=>{let t=K(`ActionIconGroupSection`,null,e),{className:n,style:r,classNames:i,styles:a,unstyled:o,vars:s,variant:c,gradient:l,radius:u,autoContrast:d,attributes:f,...p}=t,m=q({name:`ActionIconGroupSection`,props:t,classes:Ec,className:n,style:r,classNames:i,styles:a,unstyled:o,attributes:f,vars:s,varsResolver:Ac,rootSelector:`groupSection`});return(0,G.jsx)(Y,{...m(`groupSection`),variant:c,...p})});jc.classes=Ec,jc.varsResolver=Ac,jc.displayName=`@mantine/core/ActionIconGroupSection`;var Mc=W((e,{size:t,radius:n,variant:r,gradient:i,color:a,autoContrast:o})=>{let s=e.variantColorResolver({color:a||e.primaryColor,theme:e,gradient:i,variant:r||`filled`,autoContrast:o});return{root:{"--ai-size":E(t,`ai-size`),"--ai-radius":n===void 0?void 0:O(n),"--ai-bg":a||r?s.background:void 0,"--ai-hover":a||r?s.hover:void 0,"--ai-hover-color":a||r?s.hoverColor:void 0,"--ai-color":s.color,"--ai-bd":a||r?s.border:void 0}}}),Nc=Jn(e=>{let t=K(`ActionIcon`,null,e),{className:n,unstyled:r,variant:i,classNames:a,styles:o,style:s,loading:c,loaderProps:l,size:u,color:d,radius:f,__staticSelector:p,gradient:m,vars:h,children:g,disabled:_,"data-disabled":v,autoContrast:y,mod:b,attributes:x,...S}=t,C=q({name:[`ActionIcon`,p],props:t,className:n,style:s,classes:Ec,classNames:a,styles:o,unstyled:r,attributes:x,vars:h,varsResolver:Mc});return(0,G.jsxs)(Cs,{...C(`root`,{active:!_&&!c&&!v}),"aria-busy":c||void 0,...S,unstyled:r,variant:i,size:u,disabled:_||c,mod:[{loading:c,disabled:_||v},b],children:[typeof c==`boolean`&&(0,G.jsx)($s,{mounted:c,transition:`slide-down`,duration:150,children:e=>(0,G.jsx)(Y,{component:`span`,...C(`loader`,{style:e}),"aria-hidden":!0,children:(0,G.jsx)(Tc,{color:`var(--ai-color)`,size:`calc(var(--ai-size) * 0.55)`,...l})})}),(0,G.jsx)(Y,{component:`span`,mod:{loading:c},...C(`icon`),children:g})]})});Nc.classes=Ec,Nc.varsResolver=Mc,Nc.displayName=`@mantine/core/ActionIcon`,Nc.Group=kc,Nc.GroupSection=jc;function Pc({size:e=`var(--cb-icon-size, 70%)`,style:t,...n}){return(0,G.jsx)(`svg`,{viewBox:`0 0 15 15`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,style:{...t,width:e,height:e},...n,children:(0,G.jsx)(`path`,{d:`M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 2.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.03157L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.7816C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z`,fill:`currentColor`,fillRule:`evenodd`,clipRule:`evenodd`})})}Pc.displayName=`@mantine/core/CloseIcon`;var Fc={root:`m_86a44da5`,"root--subtle":`m_220c80f2`},Ic={variant:`subtle`},Lc=W((e,{size:t,radius:n,iconSize:r})=>({root:{"--cb-size":E(t,`cb-size`),"--cb-radius":n===void 0?void 0:O(n),"--cb-icon-size":c(r)}})),Rc=Jn(e=>{let t=K(`CloseButton`,Ic,e),{iconSize:n,children:r,vars:i,radius:a,className:o,classNames:s,style:c,styles:l,unstyled:u,"data-disabled":d,disabled:f,variant:p,icon:m,mod:h,attributes:g,__staticSelector:_,...v}=t,y=q({name:_||`CloseButton`,props:t,className:o,style:c,classes:Fc,classNames:s,styles:l,unstyled:u,attributes:g,vars:i,varsResolver:Lc});return(0,G.jsxs)(Cs,{...v,unstyled:u,variant:p,disabled:f,mod:[{disabled:f||d},h],...y(`root`,{variant:p,active:!f&&!d}),children:[m||(0,G.jsx)(Pc,{}),r]})});Rc.classes=Fc,Rc.varsResolver=Lc,Rc.displayName=`@mantine/core/CloseButton`;function zc(e){return m.Children.toArray(e).filter(Boolean)}var Bc={root:`m_4081bf90`},Vc={preventGrowOverflow:!0,gap:`md`,align:`center`,justify:`flex-start`,wrap:`wrap`},Hc=W((e,{grow:t,preventGrowOverflow:n,gap:r,align:i,justify:a,wrap:o},{childWidth:s})=>({root:{"--group-child-width":t&&n?s:void 0,"--group-gap":D(r),"--group-align":i,"--group-justify":a,"--group-wrap":o}})),Uc=J(e=>{let t=K(`Group`,Vc,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,children:s,gap:c,align:l,justify:u,wrap:d,grow:f,preventGrowOverflow:p,vars:m,variant:h,__size:g,mod:_,attributes:v,...y}=t,b=zc(s),x=b.length,S=D(c??`md`),C=q({name:`Group`,props:t,stylesCtx:{childWidth:`calc(${100/x}% - (${S} - ${S} / ${x}))`},className:r,style:i,classes:Bc,classNames:n,styles:a,unstyled:o,attributes:v,vars:m,varsResolver:Hc});return(0,G.jsx)(Y,{...C(`root`),variant:h,mod:[{grow:f},_],size:g,...y,children:b})});Uc.classes=Bc,Uc.varsResolver=Hc,Uc.displayName=`@mantine/core/Group`;var[Wc,Gc]=g(`ModalBase component was not found in tree`);function Kc({opened:e,transitionDuration:t}){let[n,r]=(0,m.useState)(e),i=(0,m.useRef)(-1),a=Me()?0:t;return(0,m.useEffect)(()=>(e?(r(!0),window.clearTimeout(i.current)):a===0?r(!1):i.current=window.setTimeout(()=>r(!1),a),()=>window.clearTimeout(i.current)),[e,a]),n}function qc({id:e,transitionProps:t,opened:n,trapFocus:r,closeOnEscape:i,onClose:a,returnFocus:o,handledEscapeEvents:s}){let c=Ee(e),[l,u]=(0,m.useState)(!1),[d,f]=(0,m.useState)(!1),p=Kc({opened:n,transitionDuration:typeof t?.duration==`number`?t?.duration:200});return De(`keydown`,e=>{e.key===`Escape`&&i&&!e.isComposing&&n&&!s?.has(e)&&e.target?.getAttribute(`data-mantine-stop-propagation`)!==`true`&&(s?.add(e),a())},{capture:!0}),ae({opened:n,shouldReturnFocus:r&&o}),{_id:c,titleMounted:l,bodyMounted:d,shouldLockScroll:p,setTitleMounted:u,setBodyMounted:f}}var Jc=function(){return Jc=Object.assign||function(e){for(var t,n=1,r=arguments.length;n<r;n++)for(var i in t=arguments[n],t)Object.prototype.hasOwnProperty.call(t,i)&&(e[i]=t[i]);return e},Jc.apply(this,arguments)};function Yc(e,t){var n={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(n[r]=e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols==`function`)for(var i=0,r=Object.getOwnPropertySymbols(e);i<r.length;i++)t.indexOf(r[i])<0&&Object.prototype.propertyIsEnumerable.call(e,r[i])&&(n[r[i]]=e[r[i]]);return n}function Xc(e,t,n){if(n||arguments.length===2)for(var r=0,i=t.length,a;r<i;r++)(a||!(r in t))&&(a||=Array.prototype.slice.call(t,0,r),a[r]=t[r]);return e.concat(a||Array.prototype.slice.call(t))}var Zc=`right-scroll-bar-position`,Qc=`width-before-scroll-bar`,$c=`with-scroll-bars-hidden`,el=`--removed-body-scroll-bar-size`;function tl(e,t){return typeof e==`function`?e(t):e&&(e.current=t),e}function nl(e,t){var n=(0,m.useState)(function(){return{value:e,callback:t,facade:{get current(){return n.value},set current(e){var t=n.value;t!==e&&(n.value=e,n.callback(e,t))}}}})[0];return n.callback=t,n.facade}var rl=typeof window<`u`?m.useLayoutEffect:m.useEffect,il=new WeakMap;function al(e,t){var n=nl(t||null,function(t){return e.forEach(function(e){return tl(e,t)})});return rl(function(){var t=il.get(n);if(t){var r=new Set(t),i=new Set(e),a=n.current;r.forEach(function(e){i.has(e)||tl(e,null)}),i.forEach(function(e){r.has(e)||tl(e,a)})}il.set(n,e)},[e]),n}function ol(e){return e}function sl(e,t){t===void 0&&(t=ol);var n=[],r=!1;return{read:function(){if(r)throw Error("Sidecar: could not `read` from an `assigned` medium. `read` could be used only with `useMedium`.");return n.length?n[n.length-1]:e},useMedium:function(e){var i=t(e,r);return n.push(i),function(){n=n.filter(function(e){return e!==i})}},assignSyncMedium:function(e){for(r=!0;n.length;){var t=n;n=[],t.forEach(e)}n={push:function(t){return e(t)},filter:function(){return n}}},assignMedium:function(e){r=!0;var t=[];if(n.length){var i=n;n=[],i.forEach(e),t=n}var a=function(){var n=t;t=[],n.forEach(e)},o=function(){return Promise.resolve().then(a)};o(),n={push:function(e){t.push(e),o()},filter:function(e){return t=t.filter(e),n}}}}}function cl(e){e===void 0&&(e={});var t=sl(null);return t.options=Jc({async:!0,ssr:!1},e),t}var ll=function(e){var t=e.sideCar,n=Yc(e,[`sideCar`]);if(!t)throw Error("Sidecar: please provide `sideCar` property to import the right car");var r=t.read();if(!r)throw Error(`Sidecar medium not found`);return m.createElement(r,Jc({},n))};ll.isSideCarExport=!0;function ul(e,t){return e.useMedium(t),ll}var dl=cl(),fl=function(){},pl=m.forwardRef(function(e,t){var n=m.useRef(null),r=m.useState({onScrollCapture:fl,onWheelCapture:fl,onTouchMoveCapture:fl}),i=r[0],a=r[1],o=e.forwardProps,s=e.children,c=e.className,l=e.removeScrollBar,u=e.enabled,d=e.shards,f=e.sideCar,p=e.noRelative,h=e.noIsolation,g=e.inert,_=e.allowPinchZoom,v=e.as,y=v===void 0?`div`:v,b=e.gapMode,x=Yc(e,[`forwardProps`,`children`,`className`,`removeScrollBar`,`enabled`,`shards`,`sideCar`,`noRelative`,`noIsolation`,`inert`,`allowPinchZoom`,`as`,`gapMode`]),S=f,C=al([n,t]),w=Jc(Jc({},x),i);return m.createElement(m.Fragment,null,u&&m.createElement(S,{sideCar:dl,removeScrollBar:l,shards:d,noRelative:p,noIsolation:h,inert:g,setCallbacks:a,allowPinchZoom:!!_,lockRef:n,gapMode:b}),o?m.cloneElement(m.Children.only(s),Jc(Jc({},w),{ref:C})):m.createElement(y,Jc({},w,{className:c,ref:C}),s))});pl.defaultProps={enabled:!0,removeScrollBar:!0,inert:!1},pl.classNames={fullWidth:Qc,zeroRight:Zc};var ml=function(){if(typeof __webpack_nonce__<`u`)return __webpack_nonce__};function hl(){if(!document)return null;var e=document.createElement(`style`);e.type=`text/css`;var t=ml();return t&&e.setAttribute(`nonce`,t),e}function gl(e,t){e.styleSheet?e.styleSheet.cssText=t:e.appendChild(document.createTextNode(t))}function _l(e){(document.head||document.getElementsByTagName(`head`)[0]).appendChild(e)}var vl=function(){var e=0,t=null;return{add:function(n){e==0&&(t=hl())&&(gl(t,n),_l(t)),e++},remove:function(){e--,!e&&t&&(t.parentNode&&t.parentNode.removeChild(t),t=null)}}},yl=function(){var e=vl();return function(t,n){m.useEffect(function(){return e.add(t),function(){e.remove()}},[t&&n])}},bl=function(){var e=yl();return function(t){var n=t.styles,r=t.dynamic;return e(n,r),null}},xl={left:0,top:0,right:0,gap:0},Sl=function(e){return parseInt(e||``,10)||0},Cl=function(e){var t=window.getComputedStyle(document.body),n=t[e===`padding`?`paddingLeft`:`marginLeft`],r=t[e===`padding`?`paddingTop`:`marginTop`],i=t[e===`padding`?`paddingRight`:`marginRight`];return[Sl(n),Sl(r),Sl(i)]},wl=function(e){if(e===void 0&&(e=`margin`),typeof window>`u`)return xl;var t=Cl(e),n=document.documentElement.clientWidth,r=window.innerWidth;return{left:t[0],top:t[1],right:t[2],gap:Math.max(0,r-n+t[2]-t[0])}},Tl=bl(),El=`data-scroll-locked`,Dl=function(e,t,n,r){var i=e.left,a=e.top,o=e.right,s=e.gap;return n===void 0&&(n=`margin`),`
  .${$c} {
   overflow: hidden ${r};
   padding-right: ${s}px ${r};
  }
  body[${El}] {
    overflow: hidden ${r};
    overscroll-behavior: contain;
    ${[t&&`position: relative ${r};`,n===`margin`&&`
    padding-left: ${i}px;
    padding-top: ${a}px;
    padding-right: ${o}px;
    margin-left:0;
    margin-top:0;
    margin-right: ${s}px ${r};
    `,n===`padding`&&`padding-right: ${s}px ${r};`].filter(Boolean).join(``)}
  }
  
  .${Zc} {
    right: ${s}px ${r};
  }
  
  .${Qc} {
    margin-right: ${s}px ${r};
  }
  
  .${Zc} .${Zc} {
    right: 0 ${r};
  }
  
  .${Qc} .${Qc} {
    margin-right: 0 ${r};
  }
  
  body[${El}] {
    ${el}: ${s}px;
  }
`},Ol=function(){var e=parseInt(document.body.getAttribute(`data-scroll-locked`)||`0`,10);return isFinite(e)?e:0},kl=function(){m.useEffect(function(){return document.body.setAttribute(El,(Ol()+1).toString()),function(){var e=Ol()-1;e<=0?document.body.removeAttribute(El):document.body.setAttribute(El,e.toString())}},[])},Al=function(e){var t=e.noRelative,n=e.noImportant,r=e.gapMode,i=r===void 0?`margin`:r;kl();var a=m.useMemo(function(){return wl(i)},[i]);return m.createElement(Tl,{styles:Dl(a,!t,i,n?``:`!important`)})},jl=!1;if(typeof window<`u`)try{var Ml=Object.defineProperty({},"passive",{get:function(){return jl=!0,!0}});window.addEventListener(`test`,Ml,Ml),window.removeEventListener(`test`,Ml,Ml)}catch{jl=!1}var Nl=jl?{passive:!1}:!1,Pl=function(e){return e.tagName===`TEXTAREA`},Fl=function(e,t){if(!(e instanceof Element))return!1;var n=window.getComputedStyle(e);return n[t]!==`hidden`&&!(n.overflowY===n.overflowX&&!Pl(e)&&n[t]===`visible`)},Il=function(e){return Fl(e,`overflowY`)},Ll=function(e){return Fl(e,`overflowX`)},Rl=function(e,t){var n=t.ownerDocument,r=t;do{if(typeof ShadowRoot<`u`&&r instanceof ShadowRoot&&(r=r.host),Vl(e,r)){var i=Hl(e,r);if(i[1]>i[2])return!0}r=r.parentNode}while(r&&r!==n.body);return!1},zl=function(e){return[e.scrollTop,e.scrollHeight,e.clientHeight]},Bl=function(e){return[e.scrollLeft,e.scrollWidth,e.clientWidth]},Vl=function(e,t){return e===`v`?Il(t):Ll(t)},Hl=function(e,t){return e===`v`?zl(t):Bl(t)},Ul=function(e,t){return e===`h`&&t===`rtl`?-1:1},Wl=function(e,t,n,r,i){var a=Ul(e,window.getComputedStyle(t).direction),o=a*r,s=n.target,c=t.contains(s),l=!1,u=o>0,d=0,f=0;do{if(!s)break;var p=Hl(e,s),m=p[0],h=p[1]-p[2]-a*m;(m||h)&&Vl(e,s)&&(d+=h,f+=m);var g=s.parentNode;s=g&&g.nodeType===Node.DOCUMENT_FRAGMENT_NODE?g.host:g}while(!c&&s!==document.body||c&&(t.contains(s)||t===s));return(u&&(i&&Math.abs(d)<1||!i&&o>d)||!u&&(i&&Math.abs(f)<1||!i&&-o>f))&&(l=!0),l},Gl=function(e){return`changedTouches`in e?[e.changedTouches[0].clientX,e.changedTouches[0].clientY]:[0,0]},Kl=function(e){return[e.deltaX,e.deltaY]},ql=function(e){return e&&`current`in e?e.current:e},Jl=function(e,t){return e[0]===t[0]&&e[1]===t[1]},Yl=function(e){return`
  .block-interactivity-${e} {pointer-events: none;}
  .allow-interactivity-${e} {pointer-events: all;}
`},Xl=0,Zl=[];function Ql(e){var t=m.useRef([]),n=m.useRef([0,0]),r=m.useRef(),i=m.useState(Xl++)[0],a=m.useState(bl)[0],o=m.useRef(e);m.useEffect(function(){o.current=e},[e]),m.useEffect(function(){if(e.inert){document.body.classList.add(`block-interactivity-${i}`);var t=Xc([e.lockRef.current],(e.shards||[]).map(ql),!0).filter(Boolean);return t.forEach(function(e){return e.classList.add(`allow-interactivity-${i}`)}),function(){document.body.classList.remove(`block-interactivity-${i}`),t.forEach(function(e){return e.classList.remove(`allow-interactivity-${i}`)})}}},[e.inert,e.lockRef.current,e.shards]);var s=m.useCallback(function(e,t){if(`touches`in e&&e.touches.length===2||e.type===`wheel`&&e.ctrlKey)return!o.current.allowPinchZoom;var i=Gl(e),a=n.current,s=`deltaX`in e?e.deltaX:a[0]-i[0],c=`deltaY`in e?e.deltaY:a[1]-i[1],l,u=e.target,d=Math.abs(s)>Math.abs(c)?`h`:`v`;if(`touches`in e&&d===`h`&&u.type===`range`)return!1;var f=window.getSelection(),p=f&&f.anchorNode;if(p&&(p===u||p.contains(u)))return!1;var m=Rl(d,u);if(!m)return!0;if(m?l=d:(l=d===`v`?`h`:`v`,m=Rl(d,u)),!m)return!1;if(!r.current&&`changedTouches`in e&&(s||c)&&(r.current=l),!l)return!0;var h=r.current||l;return Wl(h,t,e,h===`h`?s:c,!0)},[]),c=m.useCallback(function(e){var n=e;if(Zl.length&&Zl[Zl.length-1]===a){var r=`deltaY`in n?Kl(n):Gl(n),i=t.current.filter(function(e){return e.name===n.type&&(e.target===n.target||n.target===e.shadowParent)&&Jl(e.delta,r)})[0];if(i&&i.should)n.cancelable&&n.preventDefault();else if(!i){var c=(o.current.shards||[]).map(ql).filter(Boolean).filter(function(e){return e.contains(n.target)});(c.length>0?s(n,c[0]):!o.current.noIsolation)&&n.cancelable&&n.preventDefault()}}},[]),l=m.useCallback(function(e,n,r,i){var a={name:e,delta:n,target:r,should:i,shadowParent:$l(r)};t.current.push(a),setTimeout(function(){t.current=t.current.filter(function(e){return e!==a})},1)},[]),u=m.useCallback(function(e){n.current=Gl(e),r.current=void 0},[]),d=m.useCallback(function(t){l(t.type,Kl(t),t.target,s(t,e.lockRef.current))},[]),f=m.useCallback(function(t){l(t.type,Gl(t),t.target,s(t,e.lockRef.current))},[]);m.useEffect(function(){return Zl.push(a),e.setCallbacks({onScrollCapture:d,onWheelCapture:d,onTouchMoveCapture:f}),document.addEventListener(`wheel`,c,Nl),document.addEventListener(`touchmove`,c,Nl),document.addEventListener(`touchstart`,u,Nl),function(){Zl=Zl.filter(function(e){return e!==a}),document.removeEventListener(`wheel`,c,Nl),document.removeEventListener(`touchmove`,c,Nl),document.removeEventListener(`touchstart`,u,Nl)}},[]);var p=e.removeScrollBar,h=e.inert;return m.createElement(m.Fragment,null,h?m.createElement(a,{styles:Yl(i)}):null,p?m.createElement(Al,{noRelative:e.noRelative,gapMode:e.gapMode}):null)}function $l(e){for(var t=null;e!==null;)e instanceof ShadowRoot&&(t=e.host,e=e.host),e=e.parentNode;return t}var eu=ul(dl,Ql),tu=m.forwardRef(function(e,t){return m.createElement(pl,Jc({},e,{ref:t,sideCar:eu}))});tu.classNames=pl.classNames;function nu({keepMounted:e,keepMountedMode:t=`activity`,opened:n,onClose:r,id:i,transitionProps:a,onExitTransitionEnd:o,onEnterTransitionEnd:s,trapFocus:c,closeOnEscape:l,returnFocus:u,closeOnClickOutside:d,withinPortal:f,portalProps:p,lockScroll:m,children:h,zIndex:g,shadow:_,padding:v,__vars:y,unstyled:b,removeScrollProps:x,__handledEscapeEvents:S,...w}){let{_id:T,titleMounted:E,bodyMounted:O,shouldLockScroll:k,setTitleMounted:A,setBodyMounted:M}=qc({id:i,transitionProps:a,opened:n,trapFocus:c,closeOnEscape:l,onClose:r,returnFocus:u,handledEscapeEvents:S}),{key:N,...P}=x||{};return(0,G.jsx)(qs,{...p,withinPortal:f,children:(0,G.jsx)(Wc,{value:{opened:n,onClose:r,closeOnClickOutside:d,onExitTransitionEnd:o,onEnterTransitionEnd:s,transitionProps:{...a,keepMounted:e,keepMountedMode:t},getTitleId:()=>`${T}-title`,getBodyId:()=>`${T}-body`,titleMounted:E,bodyMounted:O,setTitleMounted:A,setBodyMounted:M,trapFocus:c,closeOnEscape:l,zIndex:g,unstyled:b},children:(0,G.jsx)(tu,{enabled:k&&m,...P,children:(0,G.jsx)(Y,{...w,id:T,__vars:{...y,"--mb-z-index":(g||C(`modal`)).toString(),"--mb-shadow":j(_),"--mb-padding":D(v)},children:h})},N)})})}nu.displayName=`@mantine/core/ModalBase`;function ru(){let e=Gc();return(0,m.useEffect)(()=>(e.setBodyMounted(!0),()=>e.setBodyMounted(!1)),[]),e.getBodyId()}var iu={title:`m_615af6c9`,header:`m_b5489c3c`,inner:`m_60c222c7`,content:`m_fd1ab0aa`,close:`m_606cb269`,body:`m_5df29311`};function au({className:e,...t}){let n=ru(),r=Gc();return(0,G.jsx)(Y,{id:n,className:Qe({[iu.body]:!r.unstyled},e),...t})}au.displayName=`@mantine/core/ModalBaseBody`;function ou({className:e,onClick:t,...n}){let r=Gc();return(0,G.jsx)(Rc,{...n,onClick:e=>{r.onClose(),t?.(e)},className:Qe({[iu.close]:!r.unstyled},e),unstyled:r.unstyled})}ou.displayName=`@mantine/core/ModalBaseCloseButton`;function su({transitionProps:e,className:t,innerProps:n,onKeyDown:r,style:i,ref:a,...o}){let s=Gc();return(0,G.jsx)($s,{mounted:s.opened,transition:`pop`,...s.transitionProps,onExited:()=>{s.onExitTransitionEnd?.(),s.transitionProps?.onExited?.()},onEntered:()=>{s.onEnterTransitionEnd?.(),s.transitionProps?.onEntered?.()},...e,children:e=>(0,G.jsx)(`div`,{...n,className:Qe({[iu.inner]:!s.unstyled},n.className),children:(0,G.jsx)(oc,{active:s.opened&&s.trapFocus,innerRef:a,children:(0,G.jsx)(Os,{...o,component:`section`,role:`dialog`,tabIndex:-1,"aria-modal":!0,"aria-describedby":s.bodyMounted?s.getBodyId():void 0,"aria-labelledby":s.titleMounted?s.getTitleId():void 0,style:[i,e],className:Qe({[iu.content]:!s.unstyled},t),unstyled:s.unstyled,children:o.children})})})})}su.displayName=`@mantine/core/ModalBaseContent`;function cu({className:e,...t}){let n=Gc();return(0,G.jsx)(Y,{component:`header`,className:Qe({[iu.header]:!n.unstyled},e),...t})}cu.displayName=`@mantine/core/ModalBaseHeader`;var lu={duration:200,timingFunction:`ease`,transition:`fade`};function uu(e){let t=Gc();return{...lu,...t.transitionProps,...e}}function du({onClick:e,transitionProps:t,style:n,visible:r,...i}){let a=Gc(),o=uu(t);return(0,G.jsx)($s,{mounted:r===void 0?a.opened:r,...o,transition:`fade`,children:t=>(0,G.jsx)(Vs,{fixed:!0,style:[n,t],zIndex:a.zIndex,unstyled:a.unstyled,onClick:t=>{e?.(t),a.closeOnClickOutside&&a.onClose()},...i})})}du.displayName=`@mantine/core/ModalBaseOverlay`;function fu(){let e=Gc();return(0,m.useEffect)(()=>(e.setTitleMounted(!0),()=>e.setTitleMounted(!1)),[]),e.getTitleId()}function pu({className:e,...t}){let n=fu(),r=Gc();return(0,G.jsx)(Y,{component:`h2`,className:Qe({[iu.title]:!r.unstyled},e),id:n,...t})}pu.displayName=`@mantine/core/ModalBaseTitle`;function mu({children:e}){return(0,G.jsx)(G.Fragment,{children:e})}var hu=(0,m.createContext)({size:`sm`}),gu=J(e=>{let t=K(`InputClearButton`,null,e),{size:n,variant:r,vars:i,classNames:a,styles:o,...s}=t,c=(0,m.use)(hu),{resolvedClassNames:l,resolvedStyles:u}=Xt({classNames:a,styles:o,props:t});return(0,G.jsx)(Rc,{variant:r||`transparent`,size:n||c?.size||`sm`,classNames:l,styles:u,__staticSelector:`InputClearButton`,style:{pointerEvents:`all`,background:`var(--input-bg)`,...s.style},...s})});gu.displayName=`@mantine/core/InputClearButton`;var _u={xs:7,sm:8,md:10,lg:12,xl:15};function vu({__clearable:e,__clearSection:t,rightSection:n,__defaultRightSection:r,size:i=`sm`,__clearSectionMode:a=`both`}){let o=e&&t;return a===`rightSection`?n===null?null:n||r:a===`clear`?n===null?null:o||r:o&&(n||r)?(0,G.jsxs)(`div`,{"data-combined-clear-section":!0,style:{display:`flex`,gap:2,alignItems:`center`,paddingInlineEnd:_u[i]},children:[o,n||r]}):n===null?null:n||o||r}var yu=(0,m.createContext)({offsetBottom:!1,offsetTop:!1,describedBy:void 0,getStyles:null,inputId:void 0,labelId:void 0}),bu={wrapper:`m_6c018570`,input:`m_8fb7ebe7`,bottomSection:`m_93f4ed57`,section:`m_82577fc2`,placeholder:`m_88bacfd0`,root:`m_46b77525`,label:`m_8fdc1311`,required:`m_78a94662`,error:`m_8f816625`,success:`m_9d9d40e0`,description:`m_fe47ce59`},xu=W((e,{size:t})=>({description:{"--input-description-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`}})),Su=J(e=>{let t=K(`InputDescription`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,__staticSelector:c,__inheritStyles:l=!0,attributes:u,...d}=K(`InputDescription`,null,t),f=(0,m.use)(yu),p=q({name:[`InputWrapper`,c],props:t,classes:bu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:u,rootSelector:`description`,vars:s,varsResolver:xu}),h=l&&f?.getStyles||p;return(0,G.jsx)(Y,{component:`p`,...h(`description`,f?.getStyles?{className:r,style:i}:void 0),...d})});Su.classes=bu,Su.varsResolver=xu,Su.displayName=`@mantine/core/InputDescription`;var Cu=W((e,{size:t})=>({error:{"--input-error-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`}})),wu=J(e=>{let t=K(`InputError`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,attributes:c,__staticSelector:l,__inheritStyles:u=!0,...d}=t,f=q({name:[`InputWrapper`,l],props:t,classes:bu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:c,rootSelector:`error`,vars:s,varsResolver:Cu}),p=(0,m.use)(yu),h=u&&p?.getStyles||f;return(0,G.jsx)(Y,{component:`p`,...h(`error`,p?.getStyles?{className:r,style:i}:void 0),...d})});wu.classes=bu,wu.varsResolver=Cu,wu.displayName=`@mantine/core/InputError`;var Tu={labelElement:`label`},Eu=W((e,{size:t})=>({label:{"--input-label-size":k(t),"--input-asterisk-color":void 0}})),Du=J(e=>{let t=K(`InputLabel`,Tu,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,labelElement:c,required:l,htmlFor:u,onMouseDown:d,children:f,__staticSelector:p,mod:h,attributes:g,..._}=t,v=q({name:[`InputWrapper`,p],props:t,classes:bu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:g,rootSelector:`label`,vars:s,varsResolver:Eu}),y=(0,m.use)(yu),b=y?.getStyles||v,x=_.component||c,S=typeof x!=`string`||x===`label`;return(0,G.jsxs)(Y,{...b(`label`,y?.getStyles?{className:r,style:i}:void 0),component:c,htmlFor:S?u:void 0,mod:[{required:l},h],onMouseDown:e=>{d?.(e),!e.defaultPrevented&&e.detail>1&&e.preventDefault()},..._,children:[f,l&&(0,G.jsx)(`span`,{...b(`required`),"aria-hidden":!0,children:` *`})]})});Du.classes=bu,Du.varsResolver=Eu,Du.displayName=`@mantine/core/InputLabel`;var Ou=J(e=>{let t=K(`InputPlaceholder`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,__staticSelector:c,error:l,mod:u,attributes:d,...f}=t,p=q({name:[`InputPlaceholder`,c],props:t,classes:bu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:d,rootSelector:`placeholder`});return(0,G.jsx)(Y,{...p(`placeholder`),mod:[{error:!!l},u],component:`span`,...f})});Ou.classes=bu,Ou.displayName=`@mantine/core/InputPlaceholder`;var ku=W((e,{size:t})=>({success:{"--input-success-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`}})),Au=J(e=>{let t=K(`InputSuccess`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,attributes:c,__staticSelector:l,__inheritStyles:u=!0,...d}=t,f=q({name:[`InputWrapper`,l],props:t,classes:bu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:c,rootSelector:`success`,vars:s,varsResolver:ku}),p=(0,m.use)(yu),h=u&&p?.getStyles||f;return(0,G.jsx)(Y,{component:`p`,...h(`success`,p?.getStyles?{className:r,style:i}:void 0),...d})});Au.classes=bu,Au.varsResolver=ku,Au.displayName=`@mantine/core/InputSuccess`;function ju(e,{hasDescription:t,hasError:n}){let r=e.findIndex(e=>e===`input`),i=e.slice(0,r),a=e.slice(r+1),o=t&&i.includes(`description`)||n&&i.includes(`error`);return{offsetBottom:t&&a.includes(`description`)||n&&a.includes(`error`),offsetTop:o}}var Mu={labelElement:`label`,inputContainer:e=>e,inputWrapperOrder:[`label`,`description`,`input`,`error`]},Nu=W((e,{size:t})=>({label:{"--input-label-size":k(t),"--input-asterisk-color":void 0},error:{"--input-error-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`},success:{"--input-success-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`},description:{"--input-description-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`}})),Pu=J(e=>{let t=K(`InputWrapper`,Mu,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,size:c,variant:l,__staticSelector:u,inputContainer:d,inputWrapperOrder:f,label:p,error:h,success:g,description:_,labelProps:v,descriptionProps:y,errorProps:b,successProps:x,labelElement:S,children:C,withAsterisk:w,id:T,required:E,__stylesApiProps:D,mod:O,attributes:k,...A}=t,j=q({name:[`InputWrapper`,u],props:D||t,classes:bu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:k,vars:s,varsResolver:Nu}),M={size:c,variant:l,__staticSelector:u},N=Ee(T),P=typeof w==`boolean`?w:E,F=b?.id||`${N}-error`,I=x?.id||`${N}-success`,L=y?.id||`${N}-description`,ee=N,R=!!h&&typeof h!=`boolean`,z=!!g&&typeof g!=`boolean`&&!h,te=!!_,B=R&&f.includes(`error`),ne=z&&f.includes(`error`),re=te&&f.includes(`description`),ie=`${B?F:``} ${ne?I:``} ${re?L:``}`,ae=ie.trim().length>0?ie.trim():void 0,oe=v?.id||`${N}-label`,se=p&&(0,G.jsx)(Du,{labelElement:S,id:oe,htmlFor:ee,required:P,...M,...v,children:p},`label`),ce=te&&(0,G.jsx)(Su,{...y,...M,size:y?.size||M.size,id:y?.id||L,children:_},`description`),le=(0,G.jsx)(m.Fragment,{children:d(C)},`input`),V=R&&(0,m.createElement)(wu,{...b,...M,size:b?.size||M.size,key:`error`,id:b?.id||F},h),ue=z&&(0,m.createElement)(Au,{...x,...M,size:x?.size||M.size,key:`success`,id:x?.id||I},g),de=f.map(e=>{switch(e){case`label`:return se;case`input`:return le;case`description`:return ce;case`error`:return V||ue;default:return null}});return(0,G.jsx)(yu,{value:{getStyles:j,describedBy:ae,inputId:ee,labelId:se&&f.includes(`label`)?oe:void 0,...ju(f,{hasDescription:te,hasError:R||z})},children:(0,G.jsx)(Y,{variant:l,size:c,mod:[{error:!!h,success:!!g&&!h},O],id:S===`label`?void 0:T,...j(`root`),...A,children:de})})});Pu.classes=bu,Pu.varsResolver=Nu,Pu.displayName=`@mantine/core/InputWrapper`;var Fu={variant:`default`,leftSectionPointerEvents:`none`,rightSectionPointerEvents:`none`,withAria:!0,withErrorStyles:!0,withSuccessStyles:!0,size:`sm`,loading:!1,loadingPosition:`right`},Iu=W((e,t,n)=>({wrapper:{"--input-margin-top":n.offsetTop?`calc(var(--mantine-spacing-xs) / 2)`:void 0,"--input-margin-bottom":n.offsetBottom?`calc(var(--mantine-spacing-xs) / 2)`:void 0,"--input-height":E(t.size,`input-height`),"--input-fz":k(t.size),"--input-radius":t.radius===void 0?void 0:O(t.radius),"--input-left-section-width":t.leftSectionWidth===void 0?void 0:c(t.leftSectionWidth),"--input-right-section-width":t.rightSectionWidth===void 0?void 0:c(t.rightSectionWidth),"--input-padding-y":t.multiline?E(t.size,`input-padding-y`):void 0,"--input-left-section-pointer-events":t.leftSectionPointerEvents,"--input-right-section-pointer-events":t.rightSectionPointerEvents}})),Lu=Jn(e=>{let t=K(`Input`,Fu,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,required:s,__staticSelector:c,__stylesApiProps:l,size:u,wrapperProps:d,error:f,success:p,disabled:h,leftSection:g,leftSectionProps:_,leftSectionWidth:v,rightSection:y,rightSectionProps:b,rightSectionWidth:x,rightSectionPointerEvents:S,leftSectionPointerEvents:C,variant:w,vars:T,pointer:E,multiline:D,radius:O,id:k,withAria:A,withErrorStyles:j,withSuccessStyles:M,mod:N,inputSize:P,attributes:F,__clearSection:I,__clearable:L,__clearSectionMode:ee,__defaultRightSection:R,loading:z,loadingPosition:te,__bottomSection:B,__bottomSectionProps:ne,rootRef:re,dir:ie,...ae}=t,{styleProps:oe,rest:se}=yn(ae),ce=(0,m.use)(yu),le={offsetBottom:ce?.offsetBottom,offsetTop:ce?.offsetTop},V=q({name:[`Input`,c],props:l||t,classes:bu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:F,stylesCtx:le,rootSelector:`wrapper`,vars:T,varsResolver:Iu}),ue=A?{required:s,disabled:h,"aria-invalid":f?!0:void 0,"aria-describedby":ce?.describedBy,id:ce?.inputId||k}:{},de=z?(0,G.jsx)(Tc,{size:te===`left`?`calc(var(--input-left-section-size) / 2)`:`calc(var(--input-right-section-size) / 2)`}):null,fe=z&&te===`left`?de:g,pe=vu({__clearable:L,__clearSection:I,rightSection:z&&te===`right`?de:y,__defaultRightSection:R,size:u,__clearSectionMode:ee});return(0,G.jsx)(hu,{value:{size:u||`sm`},children:(0,G.jsxs)(Y,{ref:re,dir:ie,...V(`wrapper`),...oe,...d,mod:[{error:!!f&&j,success:!!p&&!f&&M,pointer:E,disabled:h,multiline:D,withRightSection:!!pe,withLeftSection:!!fe,withBottomSection:!!B},N],variant:w,size:u,children:[fe&&(0,G.jsx)(`div`,{..._,"data-position":`left`,...V(`section`,{className:_?.className,style:_?.style}),children:fe}),(0,G.jsx)(Y,{component:`input`,...se,...ue,required:s,mod:{disabled:h,error:!!f&&j,success:!!p&&!f&&M},variant:w,__size:P,...V(`input`)}),B&&(0,G.jsx)(`div`,{...ne,...V(`bottomSection`,{className:ne?.className,style:ne?.style}),children:B}),pe&&(0,G.jsx)(`div`,{...b,"data-position":`right`,...V(`section`,{className:b?.className,style:b?.style}),children:pe})]})})});Lu.classes=bu,Lu.varsResolver=Iu,Lu.Wrapper=Pu,Lu.Label=Du,Lu.Error=wu,Lu.Success=Au,Lu.Description=Su,Lu.Placeholder=Ou,Lu.ClearButton=gu,Lu.displayName=`@mantine/core/Input`;function Ru(e,t,n){let r=K([`Input`,`InputWrapper`,e],t,n),{label:i,description:a,error:o,success:s,required:c,classNames:l,styles:u,className:d,unstyled:f,__staticSelector:p,__stylesApiProps:m,errorProps:h,successProps:g,labelProps:_,descriptionProps:v,wrapperProps:y,id:b,size:x,style:S,inputContainer:C,inputWrapperOrder:w,withAsterisk:T,variant:E,vars:D,mod:O,attributes:k,...A}=r,{styleProps:j,rest:M}=yn(A),N={label:i,description:a,error:o,success:s,required:c,classNames:l,className:d,__staticSelector:p,__stylesApiProps:m||r,errorProps:h,successProps:g,labelProps:_,descriptionProps:v,unstyled:f,styles:u,size:x,style:S,inputContainer:C,inputWrapperOrder:w,withAsterisk:T,variant:E,id:b,mod:O,attributes:k,...y};return{...M,classNames:l,styles:u,unstyled:f,wrapperProps:{...N,...j},inputProps:{required:c,classNames:l,styles:u,unstyled:f,size:x,__staticSelector:p,__stylesApiProps:m||r,error:o,success:s,variant:E,id:b,attributes:k}}}var zu={__staticSelector:`InputBase`,withAria:!0,size:`sm`},Bu=Jn(e=>{let{inputProps:t,wrapperProps:n,...r}=Ru(`InputBase`,zu,e);return(0,G.jsx)(Lu.Wrapper,{...n,children:(0,G.jsx)(Lu,{...t,...r})})});Bu.classes={...Lu.classes,...Lu.Wrapper.classes},Bu.displayName=`@mantine/core/InputBase`;function Vu({style:e,size:t=16,...n}){return(0,G.jsx)(`svg`,{viewBox:`0 0 15 15`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,style:{...e,width:c(t),height:c(t),display:`block`},...n,children:(0,G.jsx)(`path`,{d:`M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z`,fill:`currentColor`,fillRule:`evenodd`,clipRule:`evenodd`})})}Vu.displayName=`@mantine/core/AccordionChevron`;var Hu={root:`m_66836ed3`,wrapper:`m_a5d60502`,body:`m_667c2793`,title:`m_6a03f287`,label:`m_698f4f23`,icon:`m_667f2a6a`,message:`m_7fa78076`,closeButton:`m_87f54839`},Uu=W((e,{radius:t,color:n,variant:r,autoContrast:i})=>{let a=e.variantColorResolver({color:n||e.primaryColor,theme:e,variant:r||`light`,autoContrast:i});return{root:{"--alert-radius":t===void 0?void 0:O(t),"--alert-bg":n||r?a.background:void 0,"--alert-color":a.color,"--alert-bd":n||r?a.border:void 0}}}),Wu=J(e=>{let t=K(`Alert`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,radius:c,color:l,title:u,children:d,id:f,icon:p,withCloseButton:m,onClose:h,closeButtonLabel:g,variant:_,autoContrast:v,role:y,attributes:b,...x}=t,S=q({name:`Alert`,classes:Hu,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:b,vars:s,varsResolver:Uu}),C=Ee(f),w=u&&`${C}-title`||void 0,T=`${C}-body`;return(0,G.jsx)(Y,{id:C,...S(`root`,{variant:_}),variant:_,...x,role:y||`alert`,"aria-describedby":d?T:void 0,"aria-labelledby":u?w:void 0,children:(0,G.jsxs)(`div`,{...S(`wrapper`),children:[p&&(0,G.jsx)(`div`,{...S(`icon`),children:p}),(0,G.jsxs)(`div`,{...S(`body`),children:[u&&(0,G.jsx)(`div`,{...S(`title`),"data-with-close-button":m||void 0,children:(0,G.jsx)(`span`,{id:w,...S(`label`),children:u})}),d&&(0,G.jsx)(`div`,{id:T,...S(`message`),"data-variant":_,children:d})]}),m&&(0,G.jsx)(Rc,{...S(`closeButton`),onClick:h,variant:`transparent`,size:16,iconSize:16,"aria-label":g,unstyled:o})]})})});Wu.classes=Hu,Wu.varsResolver=Uu,Wu.displayName=`@mantine/core/Alert`;var Gu={root:`m_b6d8b162`};function Ku(e){if(e===`start`)return`start`;if(e===`end`||e)return`end`}var qu={inherit:!1},Ju=W((e,{variant:t,lineClamp:n,gradient:r,size:i,textWrap:a})=>({root:{"--text-fz":k(i),"--text-lh":A(i),"--text-gradient":t===`gradient`?_t(r,e):void 0,"--text-line-clamp":typeof n==`number`?n.toString():void 0,"--text-text-wrap":a}})),Yu=Jn(e=>{let t=K(`Text`,qu,e),{lineClamp:n,truncate:r,inline:i,inherit:a,gradient:o,span:s,textWrap:c,__staticSelector:l,vars:u,className:d,style:f,classNames:p,styles:m,unstyled:h,variant:g,mod:_,size:v,attributes:y,...b}=t,x=q({name:[`Text`,l],props:t,classes:Gu,className:d,style:f,classNames:p,styles:m,unstyled:h,attributes:y,vars:u,varsResolver:Ju});return(0,G.jsx)(Y,{...x(`root`,{focusable:!0}),component:s?`span`:`p`,variant:g,mod:[{truncate:Ku(r),lineClamp:typeof n==`number`,inline:i,inherit:a},_],size:v,...b})});Yu.classes=Gu,Yu.varsResolver=Ju,Yu.displayName=`@mantine/core/Text`;var Xu={root:`m_849cf0da`},Zu={underline:`hover`},Qu=Jn(e=>{let{underline:t,className:n,unstyled:r,mod:i,...a}=K(`Anchor`,Zu,e);return(0,G.jsx)(Yu,{component:`a`,className:Qe({[Xu.root]:!r},n),...a,mod:[{underline:t},i],__staticSelector:`Anchor`,unstyled:r})});Qu.classes=Xu,Qu.displayName=`@mantine/core/Anchor`;function $u(e){return typeof e==`string`?{value:e,label:e}:typeof e==`object`&&`value`in e&&!(`label`in e)?{value:e.value,label:`${e.value}`,disabled:e.disabled}:typeof e==`object`&&`group`in e?{group:e.group,items:e.items.map(e=>$u(e))}:typeof e==`number`||typeof e==`bigint`||typeof e==`boolean`?{value:e,label:`${e}`}:e}function ed(e){return e?e.map(e=>$u(e)):[]}function td(e){return e.reduce((e,t)=>`group`in t?{...e,...td(t.items)}:(e[`${t.value}`]=t,e),{})}var nd={dropdown:`m_88b62a41`,search:`m_985517d8`,options:`m_b2821a6e`,option:`m_92253aa5`,empty:`m_2530cd1d`,header:`m_858f94bd`,footer:`m_82b967cb`,group:`m_254f3e4f`,groupLabel:`m_2bb2e9e5`,chevron:`m_2943220b`,optionsDropdownOption:`m_390b5f4`,optionsDropdownCheckIcon:`m_8ee53fc2`,optionsDropdownCheckPlaceholder:`m_a530ee0a`},rd={error:null},id=W((e,{size:t,color:n})=>({chevron:{"--combobox-chevron-size":E(t,`combobox-chevron-size`),"--combobox-chevron-color":n?mt(n,e):void 0}})),ad=J(e=>{let t=K(`ComboboxChevron`,rd,e),{size:n,error:r,style:i,className:a,classNames:o,styles:s,unstyled:c,vars:l,attributes:u,mod:d,...f}=t,p=q({name:`ComboboxChevron`,classes:nd,props:t,style:i,className:a,classNames:o,styles:s,unstyled:c,vars:l,varsResolver:id,attributes:u,rootSelector:`chevron`});return(0,G.jsx)(Y,{component:`svg`,...f,...p(`chevron`),size:n,viewBox:`0 0 15 15`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,mod:[`combobox-chevron`,{error:r},d],children:(0,G.jsx)(`path`,{d:`M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.38064 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.43179 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.35753 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z`,fill:`currentColor`,fillRule:`evenodd`,clipRule:`evenodd`})})});ad.classes=nd,ad.varsResolver=id,ad.displayName=`@mantine/core/ComboboxChevron`;var[od,sd]=g(`Combobox component was not found in tree`);function cd({onMouseDown:e,onClick:t,onClear:n,...r}){return(0,G.jsx)(Lu.ClearButton,{tabIndex:-1,"aria-hidden":!0,...r,onMouseDown:t=>{t.preventDefault(),e?.(t)},onClick:e=>{n(),t?.(e)}})}cd.displayName=`@mantine/core/ComboboxClearButton`;var ld=J(e=>{let{classNames:t,styles:n,className:r,style:i,hidden:a,...o}=K(`ComboboxDropdown`,null,e),s=sd();return(0,G.jsx)(_c.Dropdown,{...o,role:`presentation`,"data-hidden":a||void 0,"data-floating-height":s.floatingHeight||void 0,...s.getStyles(`dropdown`,{className:r,style:i,classNames:t,styles:n})})});ld.classes=nd,ld.displayName=`@mantine/core/ComboboxDropdown`;var ud={refProp:`ref`},dd=J(e=>{let{children:t,refProp:n,ref:r}=K(`ComboboxDropdownTarget`,ud,e);if(sd(),!h(t))throw Error(`Combobox.DropdownTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);return(0,G.jsx)(_c.Target,{ref:r,refProp:n,children:t})});dd.displayName=`@mantine/core/ComboboxDropdownTarget`;var fd=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ComboboxEmpty`,null,e),s=sd();return(0,G.jsx)(Y,{...s.getStyles(`empty`,{className:n,classNames:t,styles:i,style:r}),...o})});fd.classes=nd,fd.displayName=`@mantine/core/ComboboxEmpty`;function pd({onKeyDown:e,onClick:t,withKeyboardNavigation:n,withAriaAttributes:r,withExpandedAttribute:i,targetType:a,autoComplete:o}){let s=sd(),[c,l]=(0,m.useState)(null),u=t=>{if(e?.(t),!s.readOnly&&n){if(t.nativeEvent.isComposing)return;if(t.nativeEvent.code===`ArrowDown`&&(t.preventDefault(),s.store.dropdownOpened?l(s.store.selectNextOption()):(s.store.openDropdown(`keyboard`),l(s.store.selectActiveOption()),s.store.updateSelectedOptionIndex(`selected`,{scrollIntoView:!0}))),t.nativeEvent.code===`ArrowUp`&&(t.preventDefault(),s.store.dropdownOpened?l(s.store.selectPreviousOption()):(s.store.openDropdown(`keyboard`),l(s.store.selectActiveOption()),s.store.updateSelectedOptionIndex(`selected`,{scrollIntoView:!0}))),t.nativeEvent.code===`Enter`||t.nativeEvent.code===`NumpadEnter`){if(t.nativeEvent.keyCode===229)return;let e=s.store.getSelectedOptionIndex();s.store.dropdownOpened&&e!==-1?(t.preventDefault(),s.store.clickSelectedOption()):a===`button`&&(t.preventDefault(),s.store.openDropdown(`keyboard`))}t.key===`Escape`&&s.store.closeDropdown(`keyboard`),t.nativeEvent.code===`Space`&&a===`button`&&(t.preventDefault(),s.store.toggleDropdown(`keyboard`))}},d=r?{...i?{role:`combobox`}:{},"aria-haspopup":`listbox`,"aria-expanded":i?!!(s.store.listId&&s.store.dropdownOpened):void 0,"aria-controls":s.store.dropdownOpened&&s.store.listId?s.store.listId:void 0,"aria-activedescendant":s.store.dropdownOpened&&c||void 0,autoComplete:o,"data-expanded":s.store.dropdownOpened||void 0,"data-mantine-stop-propagation":s.store.dropdownOpened||void 0}:{},f=e=>{a===`button`&&e.currentTarget.focus(),t?.(e)};return{...d,onKeyDown:u,onClick:f}}var md={refProp:`ref`,targetType:`input`,withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:`off`},hd=J(e=>{let{children:t,refProp:n,withKeyboardNavigation:r,withAriaAttributes:i,withExpandedAttribute:a,targetType:o,autoComplete:s,ref:c,...l}=K(`ComboboxEventsTarget`,md,e),u=Xe(t);if(!u)throw Error(`Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let d=sd(),f=pd({targetType:o,withAriaAttributes:i,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:u.props.onKeyDown,onClick:u.props.onClick,autoComplete:s});return(0,m.cloneElement)(u,{...f,...l,[n]:Ae(c,d.store.targetRef,Ke(u))})});hd.displayName=`@mantine/core/ComboboxEventsTarget`;var gd=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ComboboxFooter`,null,e),s=sd();return(0,G.jsx)(Y,{...s.getStyles(`footer`,{className:n,classNames:t,style:r,styles:i}),...o,onMouseDown:e=>{e.preventDefault()}})});gd.classes=nd,gd.displayName=`@mantine/core/ComboboxFooter`;var _d=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,label:s,id:c,...l}=K(`ComboboxGroup`,null,e),u=sd(),d=Ee(c),f=s!=null&&s!==!1&&s!==``;return(0,G.jsxs)(Y,{role:`group`,"aria-labelledby":f?d:void 0,...u.getStyles(`group`,{className:n,classNames:t,style:r,styles:i}),...l,children:[f&&(0,G.jsx)(`div`,{id:d,...u.getStyles(`groupLabel`,{classNames:t,styles:i}),children:s}),o]})});_d.classes=nd,_d.displayName=`@mantine/core/ComboboxGroup`;var vd=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ComboboxHeader`,null,e),s=sd();return(0,G.jsx)(Y,{...s.getStyles(`header`,{className:n,classNames:t,style:r,styles:i}),...o,onMouseDown:e=>{e.preventDefault()}})});vd.classes=nd,vd.displayName=`@mantine/core/ComboboxHeader`;function yd({value:e,valuesDivider:t=`,`,...n}){return(0,G.jsx)(`input`,{type:`hidden`,value:Array.isArray(e)?e.join(t):e?`${e}`:``,...n})}yd.displayName=`@mantine/core/ComboboxHiddenInput`;var bd=J(e=>{let t=K(`ComboboxOption`,null,e),{classNames:n,className:r,style:i,styles:a,vars:o,onClick:s,id:c,active:l,onMouseDown:u,onMouseOver:d,disabled:f,selected:p,mod:h,...g}=t,_=sd(),v=(0,m.useId)(),y=c||v;return(0,G.jsx)(Y,{..._.getStyles(`option`,{className:r,classNames:n,styles:a,style:i}),"aria-disabled":f||void 0,...g,id:y,mod:[`combobox-option`,{"combobox-active":l,"combobox-disabled":f,"combobox-selected":p},h],role:`option`,onClick:e=>{f?e.preventDefault():(_.onOptionSubmit?.(t.value,t),s?.(e))},onMouseDown:e=>{e.preventDefault(),u?.(e)},onMouseOver:e=>{_.resetSelectionOnOptionHover&&_.store.resetSelectedOption(),d?.(e)}})});bd.classes=nd,bd.displayName=`@mantine/core/ComboboxOption`;var xd=J(e=>{let{classNames:t,className:n,style:r,styles:i,id:a,onMouseDown:o,labelledBy:s,...c}=K(`ComboboxOptions`,null,e),l=sd(),u=Ee(a);return(0,m.useEffect)(()=>{l.store.setListId(u)},[u]),(0,G.jsx)(Y,{...l.getStyles(`options`,{className:n,style:r,classNames:t,styles:i}),...c,id:u,role:`listbox`,"aria-labelledby":s,onMouseDown:e=>{e.preventDefault(),o?.(e)}})});xd.classes=nd,xd.displayName=`@mantine/core/ComboboxOptions`;var Sd={withAriaAttributes:!0,withKeyboardNavigation:!0},Cd=J(e=>{let{classNames:t,styles:n,unstyled:r,vars:i,withAriaAttributes:a,onKeyDown:o,onClick:s,withKeyboardNavigation:c,size:l,ref:u,...d}=K(`ComboboxSearch`,Sd,e),f=sd(),p=f.getStyles(`search`),m=pd({targetType:`input`,withAriaAttributes:a,withKeyboardNavigation:c,withExpandedAttribute:!1,onKeyDown:o,onClick:s,autoComplete:`off`});return(0,G.jsx)(Lu,{ref:Ae(u,f.store.searchRef),classNames:[{input:p.className},t],styles:[{input:p.style},n],size:l||f.size,...m,...d,__staticSelector:`Combobox`})});Cd.classes=nd,Cd.displayName=`@mantine/core/ComboboxSearch`;var wd={refProp:`ref`,targetType:`input`,withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:`off`},Td=J(e=>{let{children:t,refProp:n,withKeyboardNavigation:r,withAriaAttributes:i,withExpandedAttribute:a,targetType:o,autoComplete:s,ref:c,...l}=K(`ComboboxTarget`,wd,e),u=Xe(t);if(!u)throw Error(`Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let d=sd(),f=pd({targetType:o,withAriaAttributes:i,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:u.props.onKeyDown,onClick:u.props.onClick,autoComplete:s}),p=(0,m.cloneElement)(u,{...f,...l});return(0,G.jsx)(_c.Target,{refProp:n,ref:Ae(c,d.store.targetRef),children:p})});Td.displayName=`@mantine/core/ComboboxTarget`;function Ed(e,t,n){for(let n=e-1;n>=0;--n)if(!t[n].hasAttribute(`data-combobox-disabled`))return n;if(n){for(let e=t.length-1;e>-1;--e)if(!t[e].hasAttribute(`data-combobox-disabled`))return e}return e}function Dd(e,t,n){for(let n=e+1;n<t.length;n+=1)if(!t[n].hasAttribute(`data-combobox-disabled`))return n;if(n){for(let e=0;e<t.length;e+=1)if(!t[e].hasAttribute(`data-combobox-disabled`))return e}return e}function Od(e){for(let t=0;t<e.length;t+=1)if(!e[t].hasAttribute(`data-combobox-disabled`))return t;return-1}function kd({defaultOpened:e,opened:t,onOpenedChange:n,onDropdownClose:r,onDropdownOpen:i,loop:a=!0,scrollBehavior:o=`instant`}={}){let[s,c]=je({value:t,defaultValue:e,finalValue:!1,onChange:n}),l=(0,m.useRef)(null),u=(0,m.useRef)(-1),d=(0,m.useRef)(null),f=(0,m.useRef)(null),p=(0,m.useRef)(-1),h=(0,m.useRef)(-1),g=(0,m.useRef)(-1),_=(0,m.useCallback)((e=`unknown`)=>{s||(c(!0),i?.(e))},[c,i,s]),v=(0,m.useCallback)((e=`unknown`)=>{s&&(c(!1),r?.(e))},[c,r,s]),y=(0,m.useCallback)((e=`unknown`)=>{s?v(e):_(e)},[v,_,s]),b=(0,m.useCallback)(()=>{let e=Ye(f.current);qe(`#${l.current} [data-combobox-selected]`,e)?.removeAttribute(`data-combobox-selected`)},[]),x=(0,m.useCallback)(e=>{let t=Ye(f.current),n=qe(`#${l.current}`,t),r=n?Je(`[data-combobox-option]`,n):null;if(!r)return null;let i=e>=r.length?0:e<0?r.length-1:e;return u.current=i,r?.[i]&&!r[i].hasAttribute(`data-combobox-disabled`)?(b(),r[i].setAttribute(`data-combobox-selected`,`true`),r[i].scrollIntoView({block:`nearest`,behavior:o}),r[i].id):null},[o,b]),S=(0,m.useCallback)(()=>{let e=Ye(f.current),t=qe(`#${l.current} [data-combobox-active]`,e);if(t){let n=Je(`#${l.current} [data-combobox-option]`,e).findIndex(e=>e===t);return x(n)}return x(0)},[x]),C=(0,m.useCallback)(()=>{let e=Ye(f.current),t=Je(`#${l.current} [data-combobox-option]`,e);return x(Dd(u.current,t,a))},[x,a]),w=(0,m.useCallback)(()=>{let e=Ye(f.current),t=Je(`#${l.current} [data-combobox-option]`,e);return x(Ed(u.current,t,a))},[x,a]),T=(0,m.useCallback)(()=>{let e=Ye(f.current),t=Je(`#${l.current} [data-combobox-option]`,e);return x(Od(t))},[x]),E=(0,m.useCallback)((e=`selected`,t)=>{if(typeof e==`number`){u.current=e;let n=Ye(f.current),r=Je(`#${l.current} [data-combobox-option]`,n);t?.scrollIntoView&&r[e]?.scrollIntoView({block:`nearest`,behavior:o})}else g.current=window.setTimeout(()=>{let n=Ye(f.current),r=Je(`#${l.current} [data-combobox-option]`,n),i=r.findIndex(t=>t.hasAttribute(`data-combobox-${e}`));u.current=i,t?.scrollIntoView&&r[i]?.scrollIntoView({block:`nearest`,behavior:o})},0)},[]),D=(0,m.useCallback)(()=>{u.current=-1,b()},[b]),O=(0,m.useCallback)(()=>{let e=Ye(f.current);(Je(`#${l.current} [data-combobox-option]`,e)?.[u.current])?.click()},[]),k=(0,m.useCallback)(e=>{l.current=e},[]),A=(0,m.useCallback)(()=>{p.current=window.setTimeout(()=>d.current?.focus(),0)},[]),j=(0,m.useCallback)(()=>{h.current=window.setTimeout(()=>f.current?.focus(),0)},[]),M=(0,m.useCallback)(()=>u.current,[]);return(0,m.useEffect)(()=>()=>{window.clearTimeout(p.current),window.clearTimeout(h.current),window.clearTimeout(g.current)},[]),{dropdownOpened:s,openDropdown:_,closeDropdown:v,toggleDropdown:y,selectedOptionIndex:u.current,getSelectedOptionIndex:M,selectOption:x,selectFirstOption:T,selectActiveOption:S,selectNextOption:C,selectPreviousOption:w,resetSelectedOption:D,updateSelectedOptionIndex:E,listId:l.current,setListId:k,clickSelectedOption:O,searchRef:d,focusSearchInput:A,targetRef:f,focusTarget:j}}var Ad={keepMounted:!0,keepMountedMode:`display-none`,withinPortal:!0,resetSelectionOnOptionHover:!1,width:`target`,transitionProps:{transition:`fade`,duration:0},size:`sm`},jd=W((e,{size:t,dropdownPadding:n})=>({options:{"--combobox-option-fz":k(t),"--combobox-option-padding":E(t,`combobox-option-padding`)},dropdown:{"--combobox-padding":n===void 0?void 0:c(n),"--combobox-option-fz":k(t),"--combobox-option-padding":E(t,`combobox-option-padding`)}})),X=e=>{let t=K(`Combobox`,Ad,e),{classNames:n,styles:r,unstyled:i,children:a,store:o,vars:s,onOptionSubmit:c,onClose:l,size:u,dropdownPadding:d,resetSelectionOnOptionHover:f,__staticSelector:p,readOnly:m,attributes:h,floatingHeight:g,middlewares:_,...v}=t,y=g===`viewport`?{..._,flip:!1,size:{...typeof _?.size==`object`?_.size:{},padding:typeof _?.size==`object`&&_.size.padding!==void 0?_.size.padding:10,apply:({availableHeight:e,availableWidth:t,elements:n,...r})=>{n.floating.style.setProperty(`--combobox-floating-max-height`,`${e}px`);let i=_?.size;typeof i==`object`&&i.apply?i.apply({availableHeight:e,availableWidth:t,elements:n,...r}):i&&Object.assign(n.floating.style,{maxWidth:`${t}px`,maxHeight:`${e}px`})}}}:_,b=kd(),x=o||b,S=q({name:p||`Combobox`,classes:nd,props:t,classNames:n,styles:r,unstyled:i,attributes:h,vars:s,varsResolver:jd}),C=()=>{l?.(),x.closeDropdown()};return(0,G.jsx)(od,{value:{getStyles:S,store:x,onOptionSubmit:c,size:u,resetSelectionOnOptionHover:f,readOnly:m,floatingHeight:g},children:(0,G.jsx)(_c,{opened:x.dropdownOpened,...v,middlewares:y,onChange:e=>!e&&C(),withRoles:!1,unstyled:i,children:a})})};X.extend=e=>e,X.classes=nd,X.varsResolver=jd,X.displayName=`@mantine/core/Combobox`,X.Target=Td,X.Dropdown=ld,X.Options=xd,X.Option=bd,X.Search=Cd,X.Empty=fd,X.Chevron=ad,X.Footer=gd,X.Header=vd,X.EventsTarget=hd,X.DropdownTarget=dd,X.Group=_d,X.ClearButton=cd,X.HiddenInput=yd;function Md({children:e,role:t}){let n=(0,m.use)(yu);return n?(0,G.jsx)(`div`,{role:t,"aria-labelledby":n.labelId,"aria-describedby":n.describedBy,children:e}):(0,G.jsx)(G.Fragment,{children:e})}var Nd=(0,m.createContext)(null),Pd={hiddenInputValuesSeparator:`,`},Fd=qn((e=>{let{value:t,defaultValue:n,onChange:r,size:i,wrapperProps:a,children:o,readOnly:s,name:c,hiddenInputValuesSeparator:l,hiddenInputProps:u,maxSelectedValues:d,disabled:f,...p}=K(`CheckboxGroup`,Pd,e),[m,h]=je({value:t,defaultValue:n,finalValue:[],onChange:r}),g=e=>{let t=typeof e==`string`?e:e.currentTarget.value;if(s)return;let n=m.includes(t);!n&&d&&m.length>=d||h(n?m.filter(e=>e!==t):[...m,t])},_=e=>{if(f)return!0;if(!d)return!1;let t=m.includes(e),n=m.length>=d;return!t&&n},v=m.join(l);return(0,G.jsx)(Nd,{value:{value:m,onChange:g,size:i,isDisabled:_},children:(0,G.jsxs)(Lu.Wrapper,{size:i,...a,...p,labelElement:`div`,__staticSelector:`CheckboxGroup`,children:[(0,G.jsx)(Md,{role:`group`,children:o}),(0,G.jsx)(`input`,{type:`hidden`,name:c,value:v,...u})]})})}));Fd.classes=Lu.Wrapper.classes,Fd.displayName=`@mantine/core/CheckboxGroup`;var Id={card:`m_26775b0a`},Ld=(0,m.createContext)(null),Rd={withBorder:!0},zd=W((e,{radius:t})=>({card:{"--card-radius":O(t)}})),Bd=J(e=>{let t=K(`CheckboxCard`,Rd,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,checked:c,mod:l,withBorder:u,value:d,onClick:f,defaultChecked:p,onChange:h,indeterminate:g,attributes:_,...v}=t,y=q({name:`CheckboxCard`,classes:Id,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:_,vars:s,varsResolver:zd,rootSelector:`card`}),b=(0,m.use)(Nd),[x,S]=je({value:typeof c==`boolean`?c:b?b.value.includes(d||``):void 0,defaultValue:p,finalValue:!1,onChange:h});return(0,G.jsx)(Ld,{value:{checked:x,indeterminate:g},children:(0,G.jsx)(Cs,{mod:[{"with-border":u,checked:x,indeterminate:g},l],...y(`card`),...v,role:`checkbox`,"aria-checked":g?`mixed`:x,onClick:e=>{f?.(e),b?.onChange(d||``),S(!x)}})})});Bd.displayName=`@mantine/core/CheckboxCard`,Bd.classes=Id,Bd.varsResolver=zd;function Vd({size:e,style:t,...n}){let r=e===void 0?t:{width:c(e),height:c(e),...t};return(0,G.jsx)(`svg`,{viewBox:`0 0 10 7`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,style:r,"aria-hidden":!0,...n,children:(0,G.jsx)(`path`,{d:`M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-5A1 1 0 1 0 8.293.293L4 4.586z`,fill:`currentColor`,fillRule:`evenodd`,clipRule:`evenodd`})})}function Hd({indeterminate:e,...t}){return e?(0,G.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,fill:`none`,viewBox:`0 0 32 6`,"aria-hidden":!0,...t,children:(0,G.jsx)(`rect`,{width:`32`,height:`6`,fill:`currentColor`,rx:`3`})}):(0,G.jsx)(Vd,{...t})}var Ud={indicator:`m_5e5256ee`,icon:`m_1b1c543a`,"indicator--light":`m_193e54c8`,"indicator--outline":`m_76e20374`},Wd={icon:Hd,variant:`filled`,radius:`sm`},Gd=W((e,{radius:t,color:n,size:r,iconColor:i,variant:a,autoContrast:o})=>{let s=pt({color:n||e.primaryColor,theme:e}),c=s.isThemeColor&&s.shade===void 0?`var(--mantine-color-${s.color}-outline)`:s.color,l=a===`light`?e.variantColorResolver({color:n||e.primaryColor,theme:e,variant:`light`,autoContrast:o}):void 0,u=a===`outline`?c:l?l.color:mt(n,e);return{indicator:{"--checkbox-size":E(r,`checkbox-size`),"--checkbox-radius":t===void 0?void 0:O(t),"--checkbox-color":u,"--checkbox-bg":l?.background,"--checkbox-icon-color":i?mt(i,e):l?l.color:wt(o,e)?xt({color:n,theme:e,autoContrast:o}):void 0}}}),Kd=J(e=>{let t=K(`CheckboxIndicator`,Wd,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,icon:c,indeterminate:l,radius:u,color:d,iconColor:f,autoContrast:p,checked:h,mod:g,variant:_,disabled:v,attributes:y,...b}=t,x=q({name:`CheckboxIndicator`,classes:Ud,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:y,vars:s,varsResolver:Gd,rootSelector:`indicator`}),S=(0,m.use)(Ld),C=typeof l==`boolean`?l:S?.indeterminate,w=typeof h==`boolean`||typeof l==`boolean`?h||l:S?.checked||S?.indeterminate||!1;return(0,G.jsx)(Y,{...x(`indicator`,{variant:_}),variant:_,mod:[{checked:w,disabled:v},g],...b,children:(0,G.jsx)(c,{indeterminate:C,...x(`icon`)})})});Kd.displayName=`@mantine/core/CheckboxIndicator`,Kd.classes=Ud,Kd.varsResolver=Gd;var qd={root:`m_5f75b09e`,body:`m_5f6e695e`,labelWrapper:`m_d3ea56bb`,label:`m_8ee546b8`,description:`m_328f68c0`,error:`m_8e8a99cc`},Jd=qd;function Yd({__staticSelector:e,__stylesApiProps:t,className:n,classNames:r,styles:i,unstyled:a,children:o,label:s,description:c,id:l,disabled:u,error:d,size:f,labelPosition:p=`left`,bodyElement:m=`div`,labelElement:h=`label`,variant:g,style:_,vars:v,mod:y,attributes:b,...x}){let S=q({name:e,props:t,className:n,style:_,classes:qd,classNames:r,styles:i,unstyled:a,attributes:b}),C=c?`${l}-description`:void 0,w=d&&typeof d!=`boolean`?`${l}-error`:void 0;return(0,G.jsx)(Y,{...S(`root`),__vars:{"--label-fz":k(f),"--label-lh":E(f,`label-lh`)},mod:[{"label-position":p},y],variant:g,size:f,...x,children:(0,G.jsxs)(Y,{component:m,htmlFor:m===`label`?l:void 0,...S(`body`),children:[o,(0,G.jsxs)(`div`,{...S(`labelWrapper`),"data-disabled":u||void 0,children:[s&&(0,G.jsx)(Y,{component:h,htmlFor:h===`label`?l:void 0,...S(`label`),"data-disabled":u||void 0,children:s}),c&&(0,G.jsx)(Lu.Description,{id:C,size:f,__inheritStyles:!1,...S(`description`),children:c}),d&&typeof d!=`boolean`&&(0,G.jsx)(Lu.Error,{id:w,size:f,__inheritStyles:!1,...S(`error`),children:d})]})]})})}Yd.displayName=`@mantine/core/InlineInput`;var Xd={root:`m_bf2d988c`,inner:`m_26062bec`,input:`m_26063560`,icon:`m_bf295423`,"input--light":`m_595ab216`,"input--outline":`m_215c4542`},Zd={labelPosition:`right`,icon:Hd,withErrorStyles:!0,variant:`filled`,radius:`sm`},Qd=W((e,{radius:t,color:n,size:r,iconColor:i,variant:a,autoContrast:o})=>{let s=pt({color:n||e.primaryColor,theme:e}),c=s.isThemeColor&&s.shade===void 0?`var(--mantine-color-${s.color}-outline)`:s.color,l=a===`light`?e.variantColorResolver({color:n||e.primaryColor,theme:e,variant:`light`,autoContrast:o}):void 0,u=a===`outline`?c:l?l.color:mt(n,e);return{root:{"--checkbox-size":E(r,`checkbox-size`),"--checkbox-radius":t===void 0?void 0:O(t),"--checkbox-color":u,"--checkbox-bg":l?.background,"--checkbox-icon-color":i?mt(i,e):l?l.color:wt(o,e)?xt({color:n,theme:e,autoContrast:o}):void 0}}}),$d=J(e=>{let t=K(`Checkbox`,Zd,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,color:c,label:l,id:u,size:d,radius:f,wrapperProps:p,checked:h,labelPosition:g,description:_,error:v,disabled:y,variant:b,indeterminate:x,icon:S,rootRef:C,iconColor:w,onChange:T,autoContrast:E,mod:D,attributes:O,readOnly:k,onClick:A,withErrorStyles:j,ref:M,...N}=t,P=(0,m.useRef)(null),F=(0,m.use)(Nd),I=d||F?.size,L=q({name:`Checkbox`,props:t,classes:Xd,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:O,vars:s,varsResolver:Qd}),{styleProps:ee,rest:R}=yn(N),z=Ee(u),te=[_?`${z}-description`:void 0,v&&typeof v!=`boolean`?`${z}-error`:void 0,R[`aria-describedby`]].filter(Boolean).join(` `)||void 0,B={checked:F?.value.includes(R.value)??h,onChange:e=>{k||(F?.onChange(e),T?.(e))}},ne=F?.isDisabled?.(R.value)??!1,re=y||ne;return(0,m.useEffect)(()=>{P.current&&(P.current.indeterminate=x||!1,x?P.current.setAttribute(`data-indeterminate`,`true`):P.current.removeAttribute(`data-indeterminate`))},[x]),(0,G.jsx)(Yd,{...L(`root`),__staticSelector:`Checkbox`,__stylesApiProps:t,id:z,size:I,labelPosition:g,label:l,description:_,error:v,disabled:re,classNames:n,styles:a,unstyled:o,"data-checked":B.checked||h||void 0,variant:b,ref:C,mod:D,attributes:O,inert:R.inert,...ee,...p,children:(0,G.jsxs)(Y,{...L(`inner`),mod:{labelPosition:g},children:[(0,G.jsx)(Y,{component:`input`,id:z,ref:Ae(P,M),mod:{error:!!v,"with-error-styles":j},...L(`input`,{focusable:!0,variant:b}),...R,...B,"aria-describedby":te,disabled:re,inert:R.inert,type:`checkbox`,onClick:e=>{k&&B.checked===void 0&&e.preventDefault(),A?.(e)}}),(0,G.jsx)(S,{indeterminate:x,...L(`icon`)})]})})});$d.classes={...Xd,...Jd},$d.varsResolver=Qd,$d.displayName=`@mantine/core/Checkbox`,$d.Group=Fd,$d.Indicator=Kd,$d.Card=Bd;function ef(e){return`group`in e}function tf({options:e,search:t,limit:n}){let r=t.trim().toLowerCase(),i=[];for(let a=0;a<e.length;a+=1){let o=e[a];if(i.length===n)return i;ef(o)&&i.push({group:o.group,items:tf({options:o.items,search:t,limit:n-i.length})}),ef(o)||o.label.toLowerCase().includes(r)&&i.push(o)}return i}function nf(e){if(e.length===0)return!0;for(let t of e)if(!(`group`in t)||t.items.length>0)return!1;return!0}function rf(e,t=new Set){if(Array.isArray(e))for(let n of e)if(ef(n))rf(n.items,t);else{if(n.value===void 0)throw Error(`[@mantine/core] Each option must have value property`);if(t.has(n.value))throw Error(`[@mantine/core] Duplicate options are not supported. Option with value "${n.value}" was provided more than once`);t.add(n.value)}}function af(e,t){return Array.isArray(e)?e.includes(t):e===t}function of({data:e,withCheckIcon:t,withAlignedLabels:n,value:r,checkIconPosition:i,unstyled:a,renderOption:o}){if(!ef(e)){let s=af(r,e.value),c=t&&(s?(0,G.jsx)(Vd,{className:nd.optionsDropdownCheckIcon}):n?(0,G.jsx)(`div`,{className:nd.optionsDropdownCheckPlaceholder}):null),l=(0,G.jsxs)(G.Fragment,{children:[i===`left`&&c,(0,G.jsx)(`span`,{children:e.label}),i===`right`&&c]});return(0,G.jsx)(X.Option,{value:e.value,disabled:e.disabled,className:Qe({[nd.optionsDropdownOption]:!a}),"data-reverse":i===`right`||void 0,"data-checked":s||void 0,"aria-selected":s,active:s,children:typeof o==`function`?o({option:e,checked:s}):l})}let s=e.items.map(e=>(0,G.jsx)(of,{data:e,value:r,unstyled:a,withCheckIcon:t,withAlignedLabels:n,checkIconPosition:i,renderOption:o},`${e.value}`));return(0,G.jsx)(X.Group,{label:e.group,children:s})}function sf({data:e,hidden:t,hiddenWhenEmpty:n,filter:r,search:i,limit:a,maxDropdownHeight:o,floatingHeight:s,withScrollArea:c=!0,filterOptions:l=!0,withCheckIcon:u=!1,withAlignedLabels:d=!1,value:f,checkIconPosition:p,nothingFoundMessage:m,unstyled:h,labelId:g,renderOption:_,scrollAreaProps:v,"aria-label":y}){let b=sd();rf(e);let x=typeof i==`string`?(r||tf)({options:e,search:l?i:``,limit:a??1/0}):e,S=nf(x),C=x.map((e,t)=>(0,G.jsx)(of,{data:e,withCheckIcon:u,withAlignedLabels:d,value:f,checkIconPosition:p,unstyled:h,renderOption:_},ef(e)?`group-${typeof e.group==`string`?e.group:t}`:`${e.value}`));return(0,G.jsx)(X.Dropdown,{hidden:t||n&&S,"data-composed":!0,children:(0,G.jsxs)(X.Options,{labelledBy:g,"aria-label":y,children:[c?(0,G.jsx)(ys.Autosize,{mah:(s??b.floatingHeight)===`viewport`?`var(--combobox-floating-options-max-height)`:o??220,type:`scroll`,scrollbarSize:`var(--combobox-padding)`,offsetScrollbars:`y`,...v,children:C}):C,S&&m&&(0,G.jsx)(X.Empty,{children:m})]})})}function cf(e,t,n,r){if(t===n||r===`before`&&n===t+1||r===`after`&&n===t-1)return e;let i=e.slice(),[a]=i.splice(t,1),o=t<n?n-1:n;return r===`after`&&(o+=1),i.splice(o,0,a),i}var lf=e=>{let t=e.lastElementChild;return t?t instanceof HTMLInputElement?t:t.querySelector(`input`):null},uf=(e,t)=>{if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n+=1)if(e[n]!==t[n])return!1;return!0};function df({value:e,onChange:t,enabled:n}){let r=(0,m.useRef)({draggedIndex:null,currentDropTarget:null}),i=(0,m.useRef)(null),a=(0,m.useRef)(null),o=(0,m.useRef)(e);o.current=e,(0,m.useEffect)(()=>{let e=i.current;e&&(i.current=null,uf(o.current,e.expectedValue)&&e.container?.querySelector(`[data-mantine-pill-index="${e.index}"]`)?.focus())});let s=(0,m.useCallback)(e=>{a.current=e},[]);return{getPillProps:e=>{if(n)return{draggable:!0,tabIndex:-1,"data-mantine-pill-index":e,"aria-keyshortcuts":`Alt+ArrowLeft Alt+ArrowRight`,onMouseDown:e=>{e.button===0&&e.stopPropagation()},onDragStart:t=>{t.stopPropagation(),t.dataTransfer.effectAllowed=`move`,t.dataTransfer.setData(`text/plain`,String(e)),r.current.draggedIndex=e;let n=t.currentTarget,i=n.getBoundingClientRect(),a=n.cloneNode(!0);a.removeAttribute(`data-dragging`),a.removeAttribute(`data-drag-over`),a.style.position=`fixed`,a.style.top=`-9999px`,a.style.left=`-9999px`,a.style.width=`${i.width}px`,a.style.height=`${i.height}px`,a.style.pointerEvents=`none`,document.body.appendChild(a),t.dataTransfer.setDragImage(a,t.clientX-i.left,t.clientY-i.top),setTimeout(()=>a.parentNode?.removeChild(a),0),requestAnimationFrame(()=>{n.setAttribute(`data-dragging`,`true`)})},onDragOver:t=>{let{draggedIndex:n}=r.current;if(n===null||n===e)return;let i=t.currentTarget,a=i.getBoundingClientRect(),o=t.clientX-a.left,s=(getComputedStyle(i).direction===`rtl`?o>a.width/2:o<a.width/2)?`before`:`after`;t.preventDefault(),t.stopPropagation(),t.dataTransfer.dropEffect=`move`;let c=r.current.currentDropTarget;c&&c!==i&&c.removeAttribute(`data-drag-over`),i.setAttribute(`data-drag-over`,s),r.current.currentDropTarget=i},onDragLeave:e=>{let t=e.currentTarget,n=e.relatedTarget;n&&t.contains(n)||(t.removeAttribute(`data-drag-over`),r.current.currentDropTarget===t&&(r.current.currentDropTarget=null))},onDrop:n=>{n.preventDefault(),n.stopPropagation();let i=n.currentTarget,a=i.getAttribute(`data-drag-over`);i.removeAttribute(`data-drag-over`);let{draggedIndex:s}=r.current;if(s!==null&&a&&s!==e){let n=cf(o.current,s,e,a);n!==o.current&&t(n)}r.current.draggedIndex=null,r.current.currentDropTarget=null},onDragEnd:e=>{e.currentTarget.removeAttribute(`data-dragging`);let t=r.current.currentDropTarget;t&&t.removeAttribute(`data-drag-over`),r.current.draggedIndex=null,r.current.currentDropTarget=null},onKeyDown:n=>{if(n.key!==`ArrowLeft`&&n.key!==`ArrowRight`)return;let r=n.currentTarget,a=getComputedStyle(r).direction===`rtl`?n.key===`ArrowLeft`:n.key===`ArrowRight`,s=a?e+1:e-1;if(n.altKey){if(s<0||s>=o.current.length)return;n.preventDefault(),n.stopPropagation();let c=a?`after`:`before`,l=cf(o.current,e,s,c);if(l===o.current)return;i.current={container:r.parentElement,index:s,expectedValue:l},t(l);return}if(s<0)return;let c=r.parentElement;c&&(n.preventDefault(),n.stopPropagation(),s>=o.current.length?lf(c)?.focus():c.querySelector(`[data-mantine-pill-index="${s}"]`)?.focus())}}},getListProps:()=>n?{ref:s}:{},handleInputKeyDown:e=>{if(!n||e.key!==`ArrowLeft`)return;let t=e.currentTarget;if(!(t.value.length===0||t.selectionStart===0&&t.selectionEnd===0))return;let r=a.current;if(!r)return;let i=r.querySelectorAll(`[data-mantine-pill-index]`);i.length!==0&&(e.preventDefault(),i[i.length-1].focus())}}}function ff({id:e,label:t,labelProps:n,inputWrapperOrder:r}){if(t&&(!r||r.includes(`label`)))return n?.id||`${e}-label`}var pf={root:`m_347db0ec`,"root--dot":`m_fbd81e3d`,label:`m_5add502a`,section:`m_91fdda9b`},mf=W((e,{radius:t,color:n,gradient:r,variant:i,size:a,autoContrast:o,circle:s})=>{let c=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:r,variant:i||`filled`,autoContrast:o});return{root:{"--badge-height":E(a,`badge-height`),"--badge-padding-x":E(a,`badge-padding-x`),"--badge-fz":E(a,`badge-fz`),"--badge-radius":s||t===void 0?void 0:O(t),"--badge-bg":n||i?c.background:void 0,"--badge-color":n||i?c.color:void 0,"--badge-bd":n||i?c.border:void 0,"--badge-dot-color":i===`dot`?mt(n,e):void 0}}}),hf=Jn(e=>{let t=K(`Badge`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,radius:c,color:l,gradient:u,leftSection:d,rightSection:f,children:p,variant:m,fullWidth:h,autoContrast:g,circle:_,mod:v,attributes:y,...b}=t,x=q({name:`Badge`,props:t,classes:pf,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:y,vars:s,varsResolver:mf});return(0,G.jsxs)(Y,{variant:m,mod:[{block:h,circle:_,"with-right-section":!!f,"with-left-section":!!d},v],...x(`root`,{variant:m}),...b,children:[d&&(0,G.jsx)(`span`,{...x(`section`),"data-position":`left`,children:d}),(0,G.jsx)(`span`,{...x(`label`),children:p}),f&&(0,G.jsx)(`span`,{...x(`section`),"data-position":`right`,children:f})]})});hf.classes=pf,hf.varsResolver=mf,hf.displayName=`@mantine/core/Badge`;var gf={root:`m_77c9d27d`,inner:`m_80f1301b`,label:`m_811560b9`,section:`m_a74036a`,loader:`m_a25b86ee`,group:`m_80d6d844`,groupSection:`m_70be2a01`},_f={orientation:`horizontal`},vf=W((e,{borderWidth:t})=>({group:{"--button-border-width":c(t)}})),yf=J(e=>{let t=K(`ButtonGroup`,_f,e),{className:n,style:r,classNames:i,styles:a,unstyled:o,orientation:s,vars:c,borderWidth:l,mod:u,attributes:d,...f}=K(`ButtonGroup`,_f,e),p=q({name:`ButtonGroup`,props:t,classes:gf,className:n,style:r,classNames:i,styles:a,unstyled:o,attributes:d,vars:c,varsResolver:vf,rootSelector:`group`});return(0,G.jsx)(Y,{...p(`group`),mod:[{orientation:s},u],role:`group`,...f})});yf.classes=gf,yf.varsResolver=vf,yf.displayName=`@mantine/core/ButtonGroup`;var bf=W((e,{radius:t,color:n,gradient:r,variant:i,autoContrast:a,size:o})=>{let s=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:r,variant:i||`filled`,autoContrast:a});return{groupSection:{"--section-height":E(o,`section-height`),"--section-padding-x":E(o,`section-padding-x`),"--section-fz":o?.includes(`compact`)?k(o.replace(`compact-`,``)):k(o),"--section-radius":t===void 0?void 0:O(t),"--section-bg":n||i?s.background:void 0,"--section-color":s.color,"--section-bd":n||i?s.border:void 0}}}),xf=J(e=>{let t=K(`ButtonGroupSection`,null,e),{className:n,style:r,classNames:i,styles:a,unstyled:o,vars:s,gradient:c,radius:l,autoContrast:u,attributes:d,...f}=t,p=q({name:`ButtonGroupSection`,props:t,classes:gf,className:n,style:r,classNames:i,styles:a,unstyled:o,attributes:d,vars:s,varsResolver:bf,rootSelector:`groupSection`});return(0,G.jsx)(Y,{...p(`groupSection`),...f})});xf.classes=gf,xf.varsResolver=bf,xf.displayName=`@mantine/core/ButtonGroupSection`;var Sf={in:{opacity:1,transform:`translate(-50%, calc(-50% + ${c(1)}))`},out:{opacity:0,transform:`translate(-50%, -200%)`},common:{transformOrigin:`center`},transitionProperty:`transform, opacity`},Cf=W((e,{radius:t,color:n,gradient:r,variant:i,size:a,justify:o,autoContrast:s})=>{let c=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:r,variant:i||`filled`,autoContrast:s});return{root:{"--button-justify":o,"--button-height":E(a,`button-height`),"--button-padding-x":E(a,`button-padding-x`),"--button-fz":a?.includes(`compact`)?k(a.replace(`compact-`,``)):k(a),"--button-radius":t===void 0?void 0:O(t),"--button-bg":n||i?c.background:void 0,"--button-hover":n||i?c.hover:void 0,"--button-color":c.color,"--button-bd":n||i?c.border:void 0,"--button-hover-color":n||i?c.hoverColor:void 0}}}),wf=Jn(e=>{let t=K(`Button`,null,e),{style:n,vars:r,className:i,color:a,disabled:o,children:s,leftSection:c,rightSection:l,fullWidth:u,variant:d,radius:f,loading:p,loaderProps:m,gradient:h,classNames:g,styles:_,unstyled:v,"data-disabled":y,autoContrast:b,mod:x,attributes:S,...C}=t,w=q({name:`Button`,props:t,classes:gf,className:i,style:n,classNames:g,styles:_,unstyled:v,attributes:S,vars:r,varsResolver:Cf}),T=!!c,E=!!l;return(0,G.jsxs)(Cs,{...w(`root`,{active:!o&&!p&&!y}),unstyled:v,variant:d,disabled:o||p,mod:[{disabled:o||y,loading:p,block:u,"with-left-section":T,"with-right-section":E},x],...C,children:[typeof p==`boolean`&&(0,G.jsx)($s,{mounted:p,transition:Sf,duration:150,children:e=>(0,G.jsx)(Y,{component:`span`,...w(`loader`,{style:e}),"aria-hidden":!0,children:(0,G.jsx)(Tc,{color:`var(--button-color)`,size:`calc(var(--button-height) / 1.8)`,...m})})}),(0,G.jsxs)(`span`,{...w(`inner`),children:[c&&(0,G.jsx)(Y,{component:`span`,...w(`section`),mod:{position:`left`},children:c}),(0,G.jsx)(Y,{component:`span`,mod:{loading:p},...w(`label`),children:s}),l&&(0,G.jsx)(Y,{component:`span`,...w(`section`),mod:{position:`right`},children:l})]})]})});wf.classes=gf,wf.varsResolver=Cf,wf.displayName=`@mantine/core/Button`,wf.Group=yf,wf.GroupSection=xf;function Tf(e){let t=e.currentTarget;return Ye(t).activeElement!==t}var[Ef,Df]=g(`Menu component was not found in the tree`),Of=(0,m.createContext)(null);function kf(e){let{value:t,defaultValue:n,onChange:r,children:i}=K(`MenuCheckboxGroup`,null,e),[a,o]=je({value:t,defaultValue:n,finalValue:[],onChange:r}),s=(0,m.useCallback)(e=>{o(a.includes(e)?a.filter(t=>t!==e):[...a,e])},[a,o]);return(0,G.jsx)(Of,{value:{values:a,onChange:s},children:i})}kf.displayName=`@mantine/core/MenuCheckboxGroup`;var Af=(0,m.createContext)(null);function jf({role:e,checked:t,indicator:n,onSelect:r,color:i,closeMenuOnClick:a,rightSection:o,children:s,disabled:c,dataDisabled:l,className:u,style:d,styles:f,classNames:p,buttonRef:h,others:g}){let _=Df(),v=(0,m.use)(Af),y=Jt(),{dir:b}=nr(),S=(0,m.useRef)(null),C=M(g.onClick,()=>{l||(r(),a&&_.closeDropdownImmediately())}),w=M(g.onMouseMove,()=>{if(!_.hasSearch)return;let e=S.current?.closest(`[data-menu-dropdown]`);e&&e.querySelectorAll(`[data-menu-active]`).forEach(t=>{t!==S.current&&t.closest(`[data-menu-dropdown]`)===e&&t.removeAttribute(`data-menu-active`)})}),T=M(g.onKeyDown,e=>{e.key===`ArrowLeft`&&v&&(v.close(),v.focusParentItem())}),E=i?y.variantColorResolver({color:i,theme:y,variant:`light`}):void 0,D=i?pt({color:i,theme:y}):null,O=_.alignItemsLabels!==`none`||t;return(0,G.jsxs)(Cs,{onMouseDown:e=>e.preventDefault(),...g,unstyled:_.unstyled,tabIndex:_.menuItemTabIndex,..._.getStyles(`item`,{className:u,style:d,styles:f,classNames:p}),ref:Ae(S,h),role:e,"aria-checked":t,disabled:c,"data-menu-item":!0,"data-checked":t||void 0,"data-disabled":c||l||void 0,"data-mantine-stop-propagation":!0,onClick:C,onMouseMove:w,onKeyDown:x({siblingSelector:`[data-menu-item]:not([data-disabled])`,parentSelector:`[data-menu-dropdown]`,activateOnFocus:!1,loop:_.loop,dir:b,orientation:`vertical`,onKeyDown:T}),__vars:{"--menu-item-color":D?.isThemeColor&&D?.shade===void 0?`var(--mantine-color-${D.color}-6)`:E?.color,"--menu-item-hover":E?.hover},children:[O&&(0,G.jsx)(`div`,{..._.getStyles(`itemIndicator`,{styles:f,classNames:p}),"data-checked":t||void 0,children:t?n:null}),s&&(0,G.jsx)(`div`,{..._.getStyles(`itemLabel`,{styles:f,classNames:p}),"data-menu-item-label":!0,children:s}),o&&(0,G.jsx)(`div`,{..._.getStyles(`itemSection`,{styles:f,classNames:p}),"data-position":`right`,children:o})]})}var Mf={dropdown:`m_dc9b7c9f`,label:`m_9bfac126`,divider:`m_efdf90cb`,item:`m_99ac2aa1`,search:`m_ef8769b6`,itemLabel:`m_5476e0d3`,itemIndicator:`m_8395186e`,itemSection:`m_8b75e504`,chevron:`m_b85b0bed`},Nf=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,color:o,closeMenuOnClick:s,rightSection:c,children:l,disabled:u,"data-disabled":d,value:f,checked:p,defaultChecked:h,onChange:g,checkIcon:_,ref:v,...y}=K(`MenuCheckboxItem`,null,e),b=Df(),x=(0,m.use)(Of),S=x&&f!==void 0?x.values.includes(f):void 0,[C,w]=je({value:p??S,defaultValue:h,finalValue:!1,onChange:g}),T=_??b.checkIcon??(0,G.jsx)(Vd,{size:10});return(0,G.jsx)(jf,{role:`menuitemcheckbox`,checked:C,indicator:T,onSelect:()=>{g?w(!C):x&&f!==void 0?x.onChange(f):w(!C)},color:o,closeMenuOnClick:s,rightSection:c,disabled:u,dataDisabled:d,className:n,style:r,styles:i,classNames:t,buttonRef:v,others:y,children:l})});Nf.classes=Mf,Nf.displayName=`@mantine/core/MenuCheckboxItem`;function Pf(e){let{children:t,disabled:n,longPressDelay:r}=K(`MenuContextMenu`,null,e),i=Xe(t);if(!i)throw Error(`Menu.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let a=Df(),o=rc(),s=ic({childProps:i.props,disabled:n||o.disabled,opened:a.opened,longPressDelay:r,setReference:o.reference,open:()=>a.openDropdown()});return(0,m.cloneElement)(i,s)}Pf.displayName=`@mantine/core/MenuContextMenu`;var Ff=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`MenuDivider`,null,e),s=Df();return(0,G.jsx)(Y,{...s.getStyles(`divider`,{className:n,style:r,styles:i,classNames:t}),...o})});Ff.classes=Mf,Ff.displayName=`@mantine/core/MenuDivider`;var If=500;function Lf(e){return((e.querySelector(`[data-menu-item-label]`)??e).textContent??``).trim().toLowerCase()}function Rf(e){return e.length>1&&e.split(``).every(t=>t===e[0])}function zf({enabled:e,opened:t,getDropdown:n}){let r=(0,m.useRef)({buffer:``,timeoutId:null});return(0,m.useEffect)(()=>{if(t&&e)return;let n=r.current;n.timeoutId!==null&&(window.clearTimeout(n.timeoutId),n.timeoutId=null),n.buffer=``},[t,e]),(0,m.useEffect)(()=>()=>{let{timeoutId:e}=r.current;e!==null&&window.clearTimeout(e)},[]),t=>{if(!e||t.defaultPrevented||t.ctrlKey||t.metaKey||t.altKey||t.key.length!==1||t.key===` `)return;let i=t.target;if(i&&(i.tagName===`INPUT`||i.tagName===`TEXTAREA`||i.tagName===`SELECT`||i.isContentEditable))return;let a=n();if(!a)return;let o=Array.from(a.querySelectorAll(`[data-menu-item]:not([data-disabled])`)).filter(e=>e.closest(`[data-menu-dropdown]`)===a);if(o.length===0)return;let s=r.current;s.buffer=(s.buffer+t.key).toLowerCase(),s.timeoutId!==null&&window.clearTimeout(s.timeoutId),s.timeoutId=window.setTimeout(()=>{s.buffer=``,s.timeoutId=null},If);let c=document.activeElement,l=c?o.indexOf(c):-1,u=null;if(s.buffer.length===1||Rf(s.buffer)){let e=s.buffer[0],t=l+1;for(let n=0;n<o.length;n+=1){let r=(t+n)%o.length;if(Lf(o[r]).startsWith(e)){u=o[r];break}}}else for(let e=0;e<o.length;e+=1)if(Lf(o[e]).startsWith(s.buffer)){u=o[e];break}u&&(t.preventDefault(),u.focus())}}var Bf=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,onMouseEnter:o,onMouseLeave:s,onKeyDown:c,children:l,ref:u,...d}=K(`MenuDropdown`,null,e),f=(0,m.useRef)(null),p=Df(),h=zf({enabled:!p.hasSearch,opened:p.opened,getDropdown:()=>f.current}),g=M(c,e=>{h(e),e.defaultPrevented||p.hasSearch||(e.key===`ArrowUp`||e.key===`ArrowDown`)&&(e.preventDefault(),f.current?.querySelectorAll(`[data-menu-item]:not(:disabled)`)[0]?.focus())}),_=M(o,()=>(p.trigger===`hover`||p.trigger===`click-hover`)&&p.openDropdown()),v=M(s,()=>(p.trigger===`hover`||p.trigger===`click-hover`)&&p.closeDropdown());return(0,G.jsxs)(_c.Dropdown,{...d,onMouseEnter:_,onMouseLeave:v,role:`menu`,"aria-orientation":`vertical`,ref:Ae(u,f),...p.getStyles(`dropdown`,{className:n,style:r,styles:i,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:g,children:[p.withInitialFocusPlaceholder&&!p.hasSearch&&(0,G.jsx)(`div`,{role:`presentation`,tabIndex:-1,"data-autofocus":!0,"data-mantine-stop-propagation":!0,style:{outline:0}}),l]})});Bf.classes=Mf,Bf.displayName=`@mantine/core/MenuDropdown`;var Vf=Jn(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,color:o,closeMenuOnClick:s,leftSection:c,rightSection:l,children:u,disabled:d,"data-disabled":f,ref:p,...h}=K(`MenuItem`,null,e),g=Df(),_=(0,m.use)(Af),v=Jt(),{dir:y}=nr(),b=(0,m.useRef)(null),S=h,C=M(S.onClick,()=>{f||(typeof s==`boolean`?s&&g.closeDropdownImmediately():g.closeOnItemClick&&g.closeDropdownImmediately())}),w=M(S.onMouseMove,()=>{if(!g.hasSearch)return;let e=b.current?.closest(`[data-menu-dropdown]`);e&&e.querySelectorAll(`[data-menu-active]`).forEach(t=>{t!==b.current&&t.closest(`[data-menu-dropdown]`)===e&&t.removeAttribute(`data-menu-active`)})}),T=o?v.variantColorResolver({color:o,theme:v,variant:`light`}):void 0,E=o?pt({color:o,theme:v}):null,D=M(S.onKeyDown,e=>{e.key===`ArrowLeft`&&_&&(_.close(),_.focusParentItem())});return(0,G.jsxs)(Cs,{onMouseDown:e=>e.preventDefault(),...h,unstyled:g.unstyled,tabIndex:g.menuItemTabIndex,...g.getStyles(`item`,{className:n,style:r,styles:i,classNames:t}),ref:Ae(b,p),role:`menuitem`,disabled:d,"data-menu-item":!0,"data-disabled":d||f||void 0,"data-mantine-stop-propagation":!0,onClick:C,onMouseMove:w,onKeyDown:x({siblingSelector:`[data-menu-item]:not([data-disabled])`,parentSelector:`[data-menu-dropdown]`,activateOnFocus:!1,loop:g.loop,dir:y,orientation:`vertical`,onKeyDown:D}),__vars:{"--menu-item-color":E?.isThemeColor&&E?.shade===void 0?`var(--mantine-color-${E.color}-6)`:T?.color,"--menu-item-hover":T?.hover},children:[g.alignItemsLabels===`all`&&(0,G.jsx)(`div`,{...g.getStyles(`itemIndicator`,{styles:i,classNames:t}),"data-placeholder":!0}),c&&(0,G.jsx)(`div`,{...g.getStyles(`itemSection`,{styles:i,classNames:t}),"data-position":`left`,children:c}),u&&(0,G.jsx)(`div`,{...g.getStyles(`itemLabel`,{styles:i,classNames:t}),"data-menu-item-label":!0,children:u}),l&&(0,G.jsx)(`div`,{...g.getStyles(`itemSection`,{styles:i,classNames:t}),"data-position":`right`,children:l})]})});Vf.classes=Mf,Vf.displayName=`@mantine/core/MenuItem`;var Hf=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`MenuLabel`,null,e),s=Df();return(0,G.jsx)(Y,{...s.getStyles(`label`,{className:n,style:r,styles:i,classNames:t}),...o})});Hf.classes=Mf,Hf.displayName=`@mantine/core/MenuLabel`;var Uf=(0,m.createContext)(null);function Wf(e){let{value:t,defaultValue:n,onChange:r,children:i}=K(`MenuRadioGroup`,null,e),[a,o]=je({value:t,defaultValue:n,finalValue:null,onChange:r});return(0,G.jsx)(Uf,{value:{value:a,onChange:e=>o(e)},children:i})}Wf.displayName=`@mantine/core/MenuRadioGroup`;function Gf({size:e,style:t,...n}){return(0,G.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,fill:`none`,viewBox:`0 0 5 5`,style:{width:c(e),height:c(e),...t},"aria-hidden":!0,...n,children:(0,G.jsx)(`circle`,{cx:`2.5`,cy:`2.5`,r:`2.5`,fill:`currentColor`})})}var Kf=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,color:o,closeMenuOnClick:s,rightSection:c,children:l,disabled:u,"data-disabled":d,value:f,checked:p,onChange:h,checkIcon:g,ref:_,...v}=K(`MenuRadioItem`,null,e),y=Df(),b=(0,m.use)(Uf),x=p??(b?b.value===f:!1),S=g??y.checkIcon??(0,G.jsx)(Gf,{size:5});return(0,G.jsx)(jf,{role:`menuitemradio`,checked:x,indicator:S,onSelect:()=>{x||(h?h(f):b&&b.onChange(f))},color:o,closeMenuOnClick:s,rightSection:c,disabled:u,dataDisabled:d,className:n,style:r,styles:i,classNames:t,buttonRef:_,others:v,children:l})});Kf.classes=Mf,Kf.displayName=`@mantine/core/MenuRadioItem`;var qf=`[data-menu-item]:not([data-disabled])`,Jf=`[data-menu-active]`;function Yf(e){return e?.closest(`[data-menu-dropdown]`)}function Xf(e){return e?Array.from(e.querySelectorAll(qf)).filter(t=>t.closest(`[data-menu-dropdown]`)===e):[]}function Zf(e){e&&e.querySelectorAll(Jf).forEach(t=>{t.closest(`[data-menu-dropdown]`)===e&&t.removeAttribute(`data-menu-active`)})}function Qf(e,t){Zf(t),e&&(e.setAttribute(`data-menu-active`,`true`),e.scrollIntoView({block:`nearest`}))}function $f(e){return e.findIndex(e=>e.hasAttribute(`data-menu-active`))}var ep={clearSearchOnClose:!0},tp=J(e=>{let{classNames:t,styles:n,onKeyDown:r,onChange:i,size:a,clearSearchOnClose:o,ref:s,...c}=K(`MenuSearch`,ep,e),l=Df(),u=(0,m.useRef)(null),d=Ae(s,u),f=(0,m.useRef)(i);f.current=i,(0,m.useEffect)(()=>l.registerSearch(),[l.registerSearch]),(0,m.useEffect)(()=>{o?l.searchExitClearRef.current=()=>{f.current?.({currentTarget:{value:``}})}:l.searchExitClearRef.current=null},[o,l.searchExitClearRef]),(0,m.useEffect)(()=>{l.opened||Zf(Yf(u.current))},[l.opened]);let p=M(i,e=>{Zf(Yf(e.currentTarget))}),h=M(r,e=>{if(e.defaultPrevented)return;let t=Yf(e.currentTarget),n=Xf(t);if(e.key===`ArrowDown`){if(e.preventDefault(),n.length===0)return;let r=$f(n);Qf(n[r>=n.length-1?l.loop?0:r:r+1]??null,t)}else if(e.key===`ArrowUp`){if(e.preventDefault(),n.length===0)return;let r=$f(n);Qf(n[r<=0?r===-1||l.loop?n.length-1:0:r-1]??null,t)}else if(e.key===`Home`)e.preventDefault(),n.length>0&&Qf(n[0],t);else if(e.key===`End`)e.preventDefault(),n.length>0&&Qf(n[n.length-1],t);else if(e.key===`Enter`){if(e.nativeEvent.isComposing||e.nativeEvent.keyCode===229)return;let t=n[$f(n)];t&&(e.preventDefault(),t.hasAttribute(`data-sub-menu-item`)?(t.focus(),t.dispatchEvent(new KeyboardEvent(`keydown`,{key:`ArrowRight`,bubbles:!0}))):t.click())}}),g=l.getStyles(`search`);return(0,G.jsx)(Lu,{"data-autofocus":!0,"data-mantine-stop-propagation":!0,type:`search`,size:a,...c,ref:d,classNames:[{input:g.className},t],styles:[{input:g.style},n],onKeyDown:h,onChange:p,__staticSelector:`Menu`})});tp.classes=Mf,tp.displayName=`@mantine/core/MenuSearch`;var np=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,onMouseEnter:o,onMouseLeave:s,onPointerEnter:c,onPointerLeave:l,onKeyDown:u,children:d,ref:f,...p}=K(`MenuSubDropdown`,null,e),h=(0,m.useRef)(null),g=Df(),_=(0,m.use)(Af),v=zf({enabled:!g.hasSearch,opened:_?.opened??!1,getDropdown:()=>h.current}),y=M(u,e=>{v(e),e.ctrlKey||e.metaKey||e.altKey||e.key.length!==1||e.key===` `||e.stopPropagation()}),b=_?.getFloatingProps({onMouseEnter:o,onMouseLeave:s,onPointerEnter:c,onPointerLeave:l});return(0,G.jsx)(_c.Dropdown,{...p,...b,role:`menu`,"aria-orientation":`vertical`,ref:Ae(f,h,_?.setFloating),...g.getStyles(`dropdown`,{className:n,style:r,styles:i,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:y,children:d})});np.classes=Mf,np.displayName=`@mantine/core/MenuSubDropdown`;var rp=Jn(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,color:o,leftSection:s,rightSection:c,children:l,disabled:u,"data-disabled":d,closeMenuOnClick:f,ref:p,...h}=K(`MenuSubItem`,null,e),g=Df(),_=(0,m.use)(Af),v=Jt(),{dir:y}=nr(),b=(0,m.useRef)(null),S=h,C=o?v.variantColorResolver({color:o,theme:v,variant:`light`}):void 0,w=o?pt({color:o,theme:v}):null,T=M(S.onKeyDown,e=>{e.key===`ArrowRight`&&(_?.open(),_?.focusFirstItem()),e.key===`ArrowLeft`&&_?.parentContext&&(_.parentContext.close(),_.parentContext.focusParentItem())}),E=M(S.onClick,()=>{!d&&f&&g.closeDropdownImmediately()}),D=M(S.onMouseMove,()=>{if(!g.hasSearch)return;let e=b.current?.closest(`[data-menu-dropdown]`);e&&e.querySelectorAll(`[data-menu-active]`).forEach(t=>{t!==b.current&&t.closest(`[data-menu-dropdown]`)===e&&t.removeAttribute(`data-menu-active`)})}),O=_?.getReferenceProps({onMouseEnter:S.onMouseEnter,onMouseLeave:S.onMouseLeave,onPointerEnter:S.onPointerEnter,onPointerLeave:S.onPointerLeave});return(0,G.jsxs)(Cs,{onMouseDown:e=>e.preventDefault(),...h,...O,unstyled:g.unstyled,tabIndex:g.menuItemTabIndex,...g.getStyles(`item`,{className:n,style:r,styles:i,classNames:t}),ref:Ae(b,p,_?.setReference),role:`menuitem`,disabled:u,"data-menu-item":!0,"data-sub-menu-item":!0,"data-disabled":u||d||void 0,"data-mantine-stop-propagation":!0,onClick:E,onMouseMove:D,onKeyDown:x({siblingSelector:`[data-menu-item]:not([data-disabled])`,parentSelector:`[data-menu-dropdown]`,activateOnFocus:!1,loop:g.loop,dir:y,orientation:`vertical`,onKeyDown:T}),__vars:{"--menu-item-color":w?.isThemeColor&&w?.shade===void 0?`var(--mantine-color-${w.color}-6)`:C?.color,"--menu-item-hover":C?.hover},children:[g.alignItemsLabels===`all`&&(0,G.jsx)(`div`,{...g.getStyles(`itemIndicator`,{styles:i,classNames:t}),"data-placeholder":!0}),s&&(0,G.jsx)(`div`,{...g.getStyles(`itemSection`,{styles:i,classNames:t}),"data-position":`left`,children:s}),l&&(0,G.jsx)(`div`,{...g.getStyles(`itemLabel`,{styles:i,classNames:t}),"data-menu-item-label":!0,children:l}),(0,G.jsx)(`div`,{...g.getStyles(`itemSection`,{styles:i,classNames:t}),"data-position":`right`,children:c||(0,G.jsx)(Vu,{...g.getStyles(`chevron`),size:14})})]})});rp.classes=Mf,rp.displayName=`@mantine/core/MenuSubItem`;function ip({children:e,refProp:t}){if(!h(e))throw Error(`Menu.Sub.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);return Df(),(0,G.jsx)(_c.Target,{refProp:t,popupType:`menu`,children:e})}ip.displayName=`@mantine/core/MenuSubTarget`;var ap={offset:0,position:`right-start`,safeAreaPolygon:!0,transitionProps:{duration:0},openDelay:0,middlewares:{shift:{crossAxis:!0}}};function op(e){let{children:t,closeDelay:n,openDelay:r,position:i,safeAreaPolygon:a,opened:o,onChange:s,...c}=K(`MenuSub`,ap,e),l=Ee(),[u,d]=je({value:o,finalValue:!1,onChange:s}),f=(0,m.use)(Af),p=Df(),{dir:h}=nr(),g=Is(h,i),_=f?.registerOpenSub??p.registerOpenSub,v=(0,m.useRef)(null),y=(0,m.useCallback)(e=>{let t=v.current;return t&&t!==e&&t(),v.current=e,()=>{v.current===e&&(v.current=null)}},[]),b=(0,m.useRef)(d);b.current=d;let x=(0,m.useCallback)(()=>b.current(!0),[]),S=(0,m.useCallback)(()=>b.current(!1),[]);(0,m.useEffect)(()=>{if(u)return _(S)},[u,_,S]);let{context:C,refs:w}=os({placement:g,open:u,onOpenChange:e=>{e?x():S()}}),{getReferenceProps:T,getFloatingProps:E}=us([qo(C,{handleClose:a?gs(typeof a==`object`?a:void 0):void 0,delay:{open:r,close:n}})]);return(0,G.jsx)(Af,{value:{opened:u,close:S,open:x,focusFirstItem:()=>window.setTimeout(()=>{document.getElementById(`${l}-dropdown`)?.querySelectorAll(`[data-menu-item]:not([data-disabled])`)[0]?.focus()},16),focusParentItem:()=>window.setTimeout(()=>{document.getElementById(`${l}-target`)?.focus()},16),parentContext:f,setReference:w.setReference,setFloating:w.setFloating,getReferenceProps:T,getFloatingProps:E,registerOpenSub:y},children:(0,G.jsx)(_c,{opened:u,onChange:e=>e?x():S(),withArrow:!1,id:l,position:i,...c,withinPortal:!1,children:t})})}op.extend=e=>e,op.displayName=`@mantine/core/MenuSub`,op.Target=ip,op.Dropdown=np,op.Item=rp;var sp={refProp:`ref`};function cp(e){let{children:t,refProp:n,...r}=K(`MenuTarget`,sp,e),i=Xe(t);if(!i)throw Error(`Menu.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let a=Df(),o=i.props,s=M(o.onClick,()=>{a.trigger===`click`?a.toggleDropdown():a.trigger===`click-hover`&&(a.setOpenedViaClick(!0),a.opened||a.openDropdown())}),c=M(o.onMouseEnter,()=>(a.trigger===`hover`||a.trigger===`click-hover`)&&a.openDropdown()),l=M(o.onMouseLeave,()=>{(a.trigger===`hover`||a.trigger===`click-hover`&&!a.openedViaClick)&&a.closeDropdown()});return(0,G.jsx)(_c.Target,{refProp:n,popupType:`menu`,...r,children:(0,m.cloneElement)(i,{onClick:s,onMouseEnter:c,onMouseLeave:l,"data-expanded":a.opened?!0:void 0})})}cp.displayName=`@mantine/core/MenuTarget`;var lp={trapFocus:!0,closeOnItemClick:!0,withInitialFocusPlaceholder:!0,clickOutsideEvents:[`mousedown`,`touchstart`,`keydown`],loop:!0,trigger:`click`,openDelay:0,closeDelay:100,menuItemTabIndex:-1,alignItemsLabels:`with-indicators`},Z=J(e=>{let t=K(`Menu`,lp,e),{children:n,onOpen:r,onClose:i,opened:a,defaultOpened:o,trapFocus:s,onChange:c,closeOnItemClick:l,loop:u,closeOnEscape:d,trigger:f,openDelay:p,closeDelay:h,classNames:g,styles:_,unstyled:v,variant:y,vars:b,menuItemTabIndex:x,keepMounted:S,withInitialFocusPlaceholder:C,attributes:w,onExitTransitionEnd:T,alignItemsLabels:E,checkIcon:D,...O}=t,k=q({name:`Menu`,classes:Mf,props:t,classNames:g,styles:_,unstyled:v,attributes:w}),[A,j]=je({value:a,defaultValue:o,finalValue:!1,onChange:c}),[M,P]=(0,m.useState)(!1),F=()=>{j(!1),P(!1),A&&i?.()},I=()=>{j(!0),!A&&r?.()},L=()=>{A?F():I()},{openDropdown:ee,closeDropdown:R}=Ls({open:I,close:F,closeDelay:h,openDelay:p}),z=(0,m.useRef)(null),te=(0,m.useCallback)(e=>{let t=z.current;return t&&t!==e&&t(),z.current=e,()=>{z.current===e&&(z.current=null)}},[]),B=(0,m.useRef)(0),[ne,re]=(0,m.useState)(!1),ie=(0,m.useCallback)(()=>(B.current+=1,B.current===1&&re(!0),()=>{--B.current,B.current===0&&re(!1)}),[]),ae=(0,m.useRef)(null),oe=()=>{ae.current?.(),T?.()},se=e=>N(`[data-menu-item]`,`[data-menu-dropdown]`,e),{resolvedClassNames:ce,resolvedStyles:le}=Xt({classNames:g,styles:_,props:t});return(0,G.jsx)(Ef,{value:{getStyles:k,opened:A,toggleDropdown:L,getItemIndex:se,openedViaClick:M,setOpenedViaClick:P,closeOnItemClick:l,closeDropdown:f===`click`?F:R,openDropdown:f===`click`?I:ee,closeDropdownImmediately:F,loop:u,trigger:f,unstyled:v,menuItemTabIndex:x,withInitialFocusPlaceholder:C,registerOpenSub:te,hasSearch:ne,registerSearch:ie,searchExitClearRef:ae,alignItemsLabels:E,checkIcon:D},children:(0,G.jsx)(_c,{returnFocus:!0,...O,opened:A,onChange:L,defaultOpened:o,trapFocus:!S&&s,closeOnEscape:d,__staticSelector:`Menu`,classNames:ce,styles:le,unstyled:v,variant:y,keepMounted:S,onExitTransitionEnd:oe,children:n})})});Z.displayName=`@mantine/core/Menu`,Z.classes=Mf,Z.Item=Vf,Z.Label=Hf,Z.Dropdown=Bf,Z.Target=cp,Z.Divider=Ff,Z.Search=tp,Z.Sub=op,Z.CheckboxItem=Nf,Z.CheckboxGroup=kf,Z.RadioItem=Kf,Z.RadioGroup=Wf,Z.ContextMenu=Pf;var[up,dp]=g(`Modal component was not found in tree`),fp={root:`m_9df02822`,content:`m_54c44539`,inner:`m_1f958f16`,header:`m_d0e2b9cd`},pp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalBody`,null,e),s=dp();return(0,G.jsx)(au,{...s.getStyles(`body`,{classNames:t,style:r,styles:i,className:n}),...o})});pp.classes=fp,pp.displayName=`@mantine/core/ModalBody`;var mp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalCloseButton`,null,e),s=dp();return(0,G.jsx)(ou,{...s.getStyles(`close`,{classNames:t,style:r,styles:i,className:n}),...o})});mp.classes=fp,mp.displayName=`@mantine/core/ModalCloseButton`;var hp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,__hidden:s,...l}=K(`ModalContent`,null,e),u=dp(),d=u.scrollAreaComponent||mu;return(0,G.jsx)(su,{...u.getStyles(`content`,{className:n,style:r,styles:i,classNames:t}),innerProps:u.getStyles(`inner`,{className:n,style:r,styles:i,classNames:t}),"data-full-screen":u.fullScreen||void 0,"data-modal-content":!0,"data-hidden":s||void 0,...l,children:(0,G.jsx)(d,{style:{maxHeight:u.fullScreen?`100dvh`:`calc(100dvh - (${c(u.yOffset)} * 2))`},children:o})})});hp.classes=fp,hp.displayName=`@mantine/core/ModalContent`;var gp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalHeader`,null,e),s=dp();return(0,G.jsx)(cu,{...s.getStyles(`header`,{classNames:t,style:r,styles:i,className:n}),...o})});gp.classes=fp,gp.displayName=`@mantine/core/ModalHeader`;var _p=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalOverlay`,null,e),s=dp();return(0,G.jsx)(du,{...s.getStyles(`overlay`,{classNames:t,style:r,styles:i,className:n}),...o})});_p.classes=fp,_p.displayName=`@mantine/core/ModalOverlay`;var vp={__staticSelector:`Modal`,closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:C(`modal`),transitionProps:{duration:200,transition:`fade-down`},yOffset:`5dvh`},yp=W((e,{radius:t,size:n,yOffset:r,xOffset:i})=>({root:{"--modal-radius":t===void 0?void 0:O(t),"--modal-size":E(n,`modal-size`),"--modal-y-offset":c(r),"--modal-x-offset":c(i)}})),bp=J(e=>{let t=K(`ModalRoot`,vp,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,yOffset:c,scrollAreaComponent:l,radius:u,fullScreen:d,centered:f,xOffset:p,__staticSelector:m,attributes:h,...g}=t,_=q({name:m,classes:fp,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:h,vars:s,varsResolver:yp});return(0,G.jsx)(up,{value:{yOffset:c,scrollAreaComponent:l,getStyles:_,fullScreen:d},children:(0,G.jsx)(nu,{..._(`root`),"data-full-screen":d||void 0,"data-centered":f||void 0,"data-offset-scrollbars":l===ys.Autosize||void 0,unstyled:o,...g})})});bp.classes=fp,bp.varsResolver=yp,bp.displayName=`@mantine/core/ModalRoot`;var xp=(0,m.createContext)(null);function Sp({children:e}){let[t,n]=(0,m.useState)([]),[r,i]=(0,m.useState)(C(`modal`)),[a]=(0,m.useState)(()=>new WeakSet);return(0,G.jsx)(xp,{value:{stack:t,addModal:(e,t)=>{n(t=>[...new Set([...t,e])]),i(e=>typeof t==`number`&&typeof e==`number`?Math.max(e,t):e)},removeModal:e=>n(t=>t.filter(t=>t!==e)),getZIndex:e=>`calc(${r} + ${t.indexOf(e)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}Sp.displayName=`@mantine/core/ModalStack`;var Cp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalTitle`,null,e),s=dp();return(0,G.jsx)(pu,{...s.getStyles(`title`,{classNames:t,style:r,styles:i,className:n}),...o})});Cp.classes=fp,Cp.displayName=`@mantine/core/ModalTitle`;var wp={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:C(`modal`),transitionProps:{duration:200,transition:`fade-down`},withOverlay:!0,withCloseButton:!0},Tp=J(e=>{let{title:t,withOverlay:n,overlayProps:r,withCloseButton:i,closeButtonProps:a,children:o,radius:s,opened:c,stackId:l,zIndex:u,...d}=K(`Modal`,wp,e),f=(0,m.use)(xp),p=!!t||i,h=f&&l?{closeOnEscape:f.currentId===l,trapFocus:f.currentId===l,zIndex:f.getZIndex(l),__handledEscapeEvents:f.handledEscapeEvents}:{},g=n===!1?!1:l&&f?f.currentId===l:c;return(0,m.useEffect)(()=>{f&&l&&(c?f.addModal(l,u||C(`modal`)):f.removeModal(l))},[c,l,u]),(0,G.jsxs)(bp,{radius:s,opened:c,zIndex:f&&l?f.getZIndex(l):u,...d,...h,children:[n&&(0,G.jsx)(_p,{visible:g,transitionProps:f&&l?{duration:0}:void 0,...r}),(0,G.jsxs)(hp,{radius:s,__hidden:f&&l&&c?l!==f.currentId:!1,children:[p&&(0,G.jsxs)(gp,{children:[t&&(0,G.jsx)(Cp,{children:t}),i&&(0,G.jsx)(mp,{...a})]}),(0,G.jsx)(pp,{children:o})]})]})});Tp.classes=fp,Tp.displayName=`@mantine/core/Modal`,Tp.Root=bp,Tp.Overlay=_p,Tp.Content=hp,Tp.Body=pp,Tp.Header=gp,Tp.Title=Cp,Tp.CloseButton=mp,Tp.Stack=Sp;var Ep=(0,m.createContext)(null),Dp={root:`m_7cda1cd6`,"root--default":`m_44da308b`,"root--contrast":`m_e3a01f8`,label:`m_1e0e6180`,remove:`m_ae386778`,group:`m_1dcfd90b`},Op=(0,m.createContext)(null),kp=W((e,{gap:t},{size:n})=>({group:{"--pg-gap":t===void 0?E(n,`pg-gap`):E(t)}})),Ap=J(e=>{let t=K(`PillGroup`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,size:c,disabled:l,attributes:u,...d}=t,f=(0,m.use)(Ep)?.size||c||void 0,p=q({name:`PillGroup`,classes:Dp,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:u,vars:s,varsResolver:kp,stylesCtx:{size:f},rootSelector:`group`});return(0,G.jsx)(Op,{value:{size:f,disabled:l},children:(0,G.jsx)(Y,{size:f,...p(`group`),...d})})});Ap.classes=Dp,Ap.varsResolver=kp,Ap.displayName=`@mantine/core/PillGroup`;var jp={variant:`default`},Mp=W((e,{radius:t},{size:n})=>({root:{"--pill-fz":E(n,`pill-fz`),"--pill-height":E(n,`pill-height`),"--pill-radius":t===void 0?void 0:O(t)}})),Np=J(e=>{let t=K(`Pill`,jp,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,variant:c,children:l,withRemoveButton:u,onRemove:d,removeButtonProps:f,radius:p,size:h,disabled:g,mod:_,attributes:v,...y}=t,b=(0,m.use)(Op),x=(0,m.use)(Ep),S=h||b?.size||void 0,C=x?.variant===`filled`?`contrast`:c||`default`,w=q({name:`Pill`,classes:Dp,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:v,vars:s,varsResolver:Mp,stylesCtx:{size:S}});return(0,G.jsxs)(Y,{component:`span`,variant:C,size:S,...w(`root`,{variant:C}),mod:[{"with-remove":u&&!g,disabled:g||b?.disabled},_],...y,children:[(0,G.jsx)(`span`,{...w(`label`),children:l}),u&&(0,G.jsx)(Rc,{variant:`transparent`,radius:p,tabIndex:-1,"aria-hidden":!0,unstyled:o,...f,...w(`remove`,{className:f?.className,style:f?.style}),onMouseDown:e=>{e.preventDefault(),e.stopPropagation(),f?.onMouseDown?.(e)},onClick:e=>{e.stopPropagation(),d?.(),f?.onClick?.(e)}})]})});Np.classes=Dp,Np.varsResolver=Mp,Np.displayName=`@mantine/core/Pill`,Np.Group=Ap;var Pp={field:`m_45c4369d`},Fp={type:`visible`},Ip=J(e=>{let t=K(`PillsInputField`,Fp,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,type:c,disabled:l,id:u,pointer:d,mod:f,attributes:p,ref:h,...g}=t,_=(0,m.use)(Ep),v=(0,m.use)(yu),y=q({name:`PillsInputField`,classes:Pp,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:p,rootSelector:`field`}),b=l||_?.disabled;return(0,G.jsx)(Y,{component:`input`,ref:Ae(h,_?.fieldRef),"data-type":c,disabled:b,mod:[{disabled:b,pointer:d},f],...y(`field`),...g,id:v?.inputId||u,"aria-invalid":_?.hasError,"aria-describedby":v?.describedBy,type:`text`,onMouseDown:e=>!d&&e.stopPropagation()})});Ip.classes=Pp,Ip.displayName=`@mantine/core/PillsInputField`;var Lp={size:`sm`},Rp=J(e=>{let{children:t,onMouseDown:n,onClick:r,size:i,disabled:a,__staticSelector:o,error:s,variant:c,...l}=K([`Input`,`InputWrapper`,`PillsInput`],Lp,e),u=(0,m.useRef)(null);return(0,G.jsx)(Ep,{value:{fieldRef:u,size:i,disabled:a,hasError:!!s,variant:c},children:(0,G.jsx)(Bu,{size:i,error:s,variant:c,component:`div`,"data-no-overflow":!0,onMouseDown:e=>{e.preventDefault(),n?.(e),u.current?.focus()},onClick:e=>{e.preventDefault(),e.currentTarget.closest(`fieldset`)?.disabled||(u.current?.focus(),r?.(e))},...l,multiline:!0,disabled:a,__staticSelector:o||`PillsInput`,withAria:!1,children:t})})});Rp.displayName=`@mantine/core/PillsInput`,Rp.classes=Bu.classes,Rp.Field=Ip;function zp(e,t){let n=t.trim().toLowerCase();if(n===``)return;let r=Object.values(e).filter(e=>!e.disabled&&e.label.trim().toLowerCase()===n);return r.length===1?r[0]:void 0}function Bp(e){return typeof e==`string`?e.trim().toLowerCase():e}function Vp({data:e,value:t}){let n=t.map(Bp);return e.reduce((e,t)=>(ef(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(Bp(e.value))===-1)}):n.indexOf(Bp(t.value))===-1&&e.push(t),e),[])}var Hp={xs:41,sm:50,md:60,lg:72,xl:89},Up={maxValues:1/0,withCheckIcon:!0,checkIconPosition:`left`,hiddenInputValuesDivider:`,`,clearSearchOnChange:!0,openOnFocus:!0,size:`sm`},Wp=qn(e=>{let t=K([`Input`,`InputWrapper`,`MultiSelect`],Up,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,size:c,value:l,defaultValue:u,onChange:d,onKeyDown:f,variant:p,data:h,dropdownOpened:g,defaultDropdownOpened:_,onDropdownOpen:v,onDropdownClose:y,selectFirstOptionOnChange:b,selectFirstOptionOnDropdownOpen:x,onOptionSubmit:S,comboboxProps:C,filter:w,limit:T,withScrollArea:E,maxDropdownHeight:D,floatingHeight:O,searchValue:k,defaultSearchValue:A,onSearchChange:j,readOnly:M,disabled:N,onFocus:P,onBlur:F,radius:I,rightSection:L,rightSectionWidth:ee,rightSectionPointerEvents:R,rightSectionProps:z,leftSection:te,leftSectionWidth:B,leftSectionPointerEvents:ne,leftSectionProps:re,inputContainer:ie,inputWrapperOrder:ae,withAsterisk:oe,labelProps:se,descriptionProps:ce,errorProps:le,successProps:V,wrapperProps:ue,description:de,label:fe,error:pe,success:me,maxValues:he,searchable:ge,nothingFoundMessage:_e,withCheckIcon:ve,withAlignedLabels:ye,checkIconPosition:be,hidePickedOptions:H,withErrorStyles:xe,withSuccessStyles:Se,name:U,form:Ce,id:we,clearable:Te,clearSectionMode:De,clearButtonProps:Oe,hiddenInputProps:ke,placeholder:Ae,hiddenInputValuesDivider:Me,required:Ne,mod:Pe,renderOption:Fe,renderPill:Ie,onRemove:Le,onClear:Re,onMaxValues:ze,scrollAreaProps:Be,chevronColor:Ve,attributes:He,clearSearchOnChange:Ue,openOnFocus:We,loading:Ge,loadingPosition:Ke,withPillsReorder:qe,...Je}=t,Ye=Ee(we),Xe=ff({id:Ye,label:fe,labelProps:se,inputWrapperOrder:ae}),W=ed(h),Ze=td(W),Qe=(0,m.useRef)({}),$e=kd({opened:g,defaultOpened:_,onDropdownOpen:()=>{v?.(),x&&$e.selectFirstOption()},onDropdownClose:()=>{y?.(),$e.resetSelectedOption()}}),{styleProps:et,rest:{type:tt,autoComplete:nt,...rt}}=yn(Je),[it,at]=je({value:l,defaultValue:u,finalValue:[],onChange:d}),{getPillProps:ot,getListProps:st,handleInputKeyDown:ct}=df({value:it,onChange:at,enabled:qe&&!N&&!M}),[lt,ut]=je({value:k,defaultValue:A,finalValue:``,onChange:j}),dt=e=>{ut(e),$e.resetSelectedOption()},ft=q({name:`MultiSelect`,classes:{},props:t,classNames:n,styles:a,unstyled:o,attributes:He}),{resolvedClassNames:pt,resolvedStyles:mt}=Xt({props:t,styles:a,classNames:n}),ht=e=>{f?.(e),e.defaultPrevented||(e.key===` `&&!ge&&(e.preventDefault(),$e.toggleDropdown()),e.key===`Backspace`&&lt.length===0&&it.length>0&&!M&&(Le?.(it[it.length-1]),at(it.slice(0,it.length-1))),ct(e))},gt=it.map((e,t)=>{let n=Ze[`${e}`]||Qe.current[`${e}`],r=ot(t);return Ie?(0,G.jsx)(m.Fragment,{children:Ie({option:n,value:e,onRemove:()=>{at(it.filter(t=>e!==t)),Le?.(e)},disabled:N,reorderProps:r})},`${e}-${t}`):(0,G.jsx)(Np,{withRemoveButton:!M&&!Ze[`${e}`]?.disabled,onRemove:()=>{at(it.filter(t=>e!==t)),Le?.(e)},unstyled:o,disabled:N,...ft(`pill`),...r,children:n?.label||e},`${e}-${t}`)});(0,m.useEffect)(()=>{b&&$e.selectFirstOption()},[b,lt]),(0,m.useEffect)(()=>{it.forEach(e=>{`${e}`in Ze&&(Qe.current[`${e}`]=Ze[`${e}`])})},[Ze,it]);let _t=(0,G.jsx)(X.ClearButton,{...Oe,onClear:()=>{Re?.(),at([]),dt(``)}}),vt=Vp({data:W,value:it}),yt=Te&&it.length>0&&!N&&!M,bt=yt?{paddingInlineEnd:Hp[c]??Hp.sm}:void 0;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(X,{store:$e,classNames:pt,styles:mt,unstyled:o,size:c,readOnly:M,__staticSelector:`MultiSelect`,attributes:He,floatingHeight:O,onOptionSubmit:e=>{S?.(e),Ue&&dt(``),$e.updateSelectedOptionIndex(`selected`),it.includes(Ze[`${e}`].value)?(at(it.filter(t=>t!==Ze[`${e}`].value)),Le?.(Ze[`${e}`].value)):it.length<he?at([...it,Ze[`${e}`].value]):ze?.()},...C,children:[(0,G.jsx)(X.DropdownTarget,{children:(0,G.jsx)(Rp,{...et,__staticSelector:`MultiSelect`,classNames:pt,styles:mt,unstyled:o,size:c,className:r,style:i,variant:p,disabled:N,radius:I,__defaultRightSection:(0,G.jsx)(X.Chevron,{size:c,error:pe,unstyled:o,color:Ve}),__clearSection:_t,__clearable:yt,__clearSectionMode:De,rightSection:L,rightSectionPointerEvents:R||`none`,rightSectionWidth:ee,rightSectionProps:z,leftSection:te,leftSectionWidth:B,leftSectionPointerEvents:ne,leftSectionProps:re,loading:Ge,loadingPosition:Ke,inputContainer:ie,inputWrapperOrder:ae,withAsterisk:oe,labelProps:se,descriptionProps:ce,errorProps:le,successProps:V,wrapperProps:ue,description:de,label:fe,error:pe,success:me,withErrorStyles:xe,withSuccessStyles:Se,__stylesApiProps:{...t,rightSectionPointerEvents:R||`none`,multiline:!0},pointer:!ge,onClick:()=>ge?$e.openDropdown():$e.toggleDropdown(),"data-expanded":$e.dropdownOpened||void 0,id:Ye,required:Ne,mod:Pe,attributes:He,children:(0,G.jsxs)(Np.Group,{attributes:He,disabled:N,unstyled:o,...ft(`pillsList`,{style:bt}),...st(),children:[gt,(0,G.jsx)(X.EventsTarget,{autoComplete:nt,withExpandedAttribute:!0,children:(0,G.jsx)(Rp.Field,{...rt,id:Ye,placeholder:Ae,type:!ge&&!Ae?`hidden`:`visible`,...ft(`inputField`),unstyled:o,onFocus:e=>{P?.(e),We&&ge&&$e.openDropdown()},onBlur:e=>{F?.(e),$e.closeDropdown(),dt(``)},onKeyDown:ht,value:lt,onChange:e=>{if(Tf(e)){if(!M){let t=zp(Ze,e.currentTarget.value);t&&!it.includes(t.value)&&it.length<he&&at([...it,t.value])}}else dt(e.currentTarget.value),ge&&$e.openDropdown(),b&&$e.selectFirstOption()},disabled:N,readOnly:M||!ge,pointer:!ge})})]})})}),(0,G.jsx)(sf,{data:H?vt:W,hidden:M||N,filter:w,search:lt,limit:T,hiddenWhenEmpty:!_e,withScrollArea:E,maxDropdownHeight:D,filterOptions:ge,value:it,checkIconPosition:be,withCheckIcon:ve,withAlignedLabels:ye,nothingFoundMessage:_e,unstyled:o,labelId:Xe,"aria-label":Xe?void 0:Je[`aria-label`],renderOption:Fe,scrollAreaProps:Be})]}),(0,G.jsx)(X.HiddenInput,{name:U,valuesDivider:Me,value:it,form:Ce,disabled:N,...ke})]})});Wp.classes={...Bu.classes,...X.classes},Wp.displayName=`@mantine/core/MultiSelect`;var[Gp,Kp]=g(`Progress.Root component was not found in tree`),qp={root:`m_db6d6462`,section:`m_2242eb65`,"stripes-animation":`m_81a374bd`,"stripes-animation-vertical":`m_e0fb7a86`,label:`m_91e40b74`},Jp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ProgressLabel`,null,e),s=Kp();return(0,G.jsx)(Y,{...s.getStyles(`label`,{className:n,style:r,classNames:t,styles:i}),...o})});Jp.classes=qp,Jp.displayName=`@mantine/core/ProgressLabel`;var Yp=W((e,{size:t,radius:n,transitionDuration:r})=>({root:{"--progress-size":E(t,`progress-size`),"--progress-radius":n===void 0?void 0:O(n),"--progress-transition-duration":typeof r==`number`?`${r}ms`:void 0}})),Xp=J(e=>{let t=K(`ProgressRoot`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,autoContrast:c,transitionDuration:l,orientation:u,attributes:d,mod:f,...p}=t,m=q({name:`Progress`,classes:qp,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:d,vars:s,varsResolver:Yp});return(0,G.jsx)(Gp,{value:{getStyles:m,autoContrast:c},children:(0,G.jsx)(Y,{mod:[{orientation:u},f],...m(`root`),...p})})});Xp.classes=qp,Xp.varsResolver=Yp,Xp.displayName=`@mantine/core/ProgressRoot`;var Zp={withAria:!0},Qp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,value:o,withAria:s,color:c,striped:l,animated:u,mod:d,...f}=K(`ProgressSection`,Zp,e),p=Kp(),m=Jt(),h=s?{role:`progressbar`,"aria-valuemax":100,"aria-valuemin":0,"aria-valuenow":o,"aria-valuetext":`${o}%`}:{};return(0,G.jsx)(Y,{...p.getStyles(`section`,{className:n,classNames:t,styles:i,style:r}),...f,...h,mod:[{striped:l||u,animated:u},d],__vars:{"--progress-section-size":`${o}%`,"--progress-section-color":mt(c,m),"--progress-label-color":wt(p.autoContrast,m)?xt({color:c,theme:m,autoContrast:p.autoContrast}):void 0}})});Qp.classes=qp,Qp.displayName=`@mantine/core/ProgressSection`;var $p=J(e=>{let t=K(`Progress`,null,e),{value:n,classNames:r,styles:i,vars:a,color:o,striped:s,animated:c,"aria-label":l,...u}=t,{resolvedClassNames:d,resolvedStyles:f}=Xt({classNames:r,styles:i,props:t});return(0,G.jsx)(Xp,{classNames:d,styles:f,vars:a,...u,children:(0,G.jsx)(Qp,{value:n,color:o,striped:s,animated:c,"aria-label":l})})});$p.classes=qp,$p.displayName=`@mantine/core/Progress`,$p.Section=Qp,$p.Root=Xp,$p.Label=Jp;var em=(0,m.createContext)(null),tm=qn((e=>{let{value:t,defaultValue:n,onChange:r,size:i,wrapperProps:a,children:o,name:s,readOnly:c,disabled:l,...u}=K(`RadioGroup`,null,e),d=Ee(s),[f,p]=je({value:t,defaultValue:n,finalValue:``,onChange:r});return(0,G.jsx)(em,{value:{value:f,onChange:e=>!c&&p(typeof e==`string`?e:e.currentTarget.value),size:i,name:d,disabled:l},children:(0,G.jsx)(Lu.Wrapper,{size:i,...a,...u,labelElement:`div`,__staticSelector:`RadioGroup`,children:(0,G.jsx)(Md,{role:`radiogroup`,children:o})})})}));tm.classes=Lu.Wrapper.classes,tm.displayName=`@mantine/core/RadioGroup`;var nm={card:`m_9dc8ae12`},rm=(0,m.createContext)(null),im={withBorder:!0},am=W((e,{radius:t})=>({card:{"--card-radius":O(t)}})),om=J(e=>{let t=K(`RadioCard`,im,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,checked:c,mod:l,withBorder:u,value:d,onClick:f,name:p,onKeyDown:h,attributes:g,..._}=t,v=q({name:`RadioCard`,classes:nm,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:g,vars:s,varsResolver:am,rootSelector:`card`}),{dir:y}=nr(),b=(0,m.use)(em),x=typeof c==`boolean`?c:b?.value===d||!1,S=p||b?.name,C=e=>{if(h?.(e),S&&[`ArrowDown`,`ArrowUp`,`ArrowLeft`,`ArrowRight`].includes(e.nativeEvent.code)){e.preventDefault();let t=Array.from(document.querySelectorAll(`[role="radio"][name="${S}"]`)),n=t.findIndex(t=>t===e.target),r=n+1>=t.length?0:n+1,i=n-1<0?t.length-1:n-1;e.nativeEvent.code===`ArrowDown`&&(t[r].focus(),t[r].click()),e.nativeEvent.code===`ArrowUp`&&(t[i].focus(),t[i].click()),e.nativeEvent.code===`ArrowLeft`&&(t[y===`ltr`?i:r].focus(),t[y===`ltr`?i:r].click()),e.nativeEvent.code===`ArrowRight`&&(t[y===`ltr`?r:i].focus(),t[y===`ltr`?r:i].click())}};return(0,G.jsx)(rm,{value:{checked:x},children:(0,G.jsx)(Cs,{mod:[{"with-border":u,checked:x},l],...v(`card`),..._,role:`radio`,"aria-checked":x,name:S,onClick:e=>{f?.(e),b?.onChange(d||``)},onKeyDown:C})})});om.displayName=`@mantine/core/RadioCard`,om.classes=nm,om.varsResolver=am;var sm={indicator:`m_717d7ff6`,icon:`m_3e4da632`,"indicator--light":`m_7eec72c0`,"indicator--outline":`m_2980836c`},cm={icon:Gf},lm=W((e,{radius:t,color:n,size:r,iconColor:i,variant:a,autoContrast:o})=>{let s=pt({color:n||e.primaryColor,theme:e}),c=s.isThemeColor&&s.shade===void 0?`var(--mantine-color-${s.color}-outline)`:s.color,l=a===`light`?e.variantColorResolver({color:n||e.primaryColor,theme:e,variant:`light`,autoContrast:o}):void 0,u=a===`outline`?c:l?l.color:mt(n,e);return{indicator:{"--radio-size":E(r,`radio-size`),"--radio-radius":t===void 0?void 0:O(t),"--radio-color":u,"--radio-bg":l?.background,"--radio-icon-size":typeof r==`number`?`calc(${E(r,`radio-size`)} * 0.4)`:E(r,`radio-icon-size`),"--radio-icon-color":i?mt(i,e):l?l.color:wt(o,e)?xt({color:n,theme:e,autoContrast:o}):void 0}}}),um=J(e=>{let t=K(`RadioIndicator`,cm,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,icon:c,radius:l,color:u,iconColor:d,autoContrast:f,checked:p,mod:h,variant:g,disabled:_,attributes:v,...y}=t,b=q({name:`RadioIndicator`,classes:sm,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:v,vars:s,varsResolver:lm,rootSelector:`indicator`}),x=(0,m.use)(rm),S=typeof p==`boolean`?p:x?.checked||!1;return(0,G.jsx)(Y,{...b(`indicator`,{variant:g}),variant:g,mod:[{checked:S,disabled:_},h],...y,children:(0,G.jsx)(c,{...b(`icon`)})})});um.displayName=`@mantine/core/RadioIndicator`,um.classes=sm,um.varsResolver=lm;var dm={root:`m_f3f1af94`,inner:`m_89c4f5e4`,icon:`m_f3ed6b2b`,radio:`m_8a3dbb89`,"radio--light":`m_99d09bcd`,"radio--outline":`m_1bfe9d39`},fm={labelPosition:`right`,withErrorStyles:!0},pm=W((e,{size:t,radius:n,color:r,iconColor:i,variant:a,autoContrast:o})=>{let s=pt({color:r||e.primaryColor,theme:e}),c=s.isThemeColor&&s.shade===void 0?`var(--mantine-color-${s.color}-outline)`:s.color,l=a===`light`?e.variantColorResolver({color:r||e.primaryColor,theme:e,variant:`light`,autoContrast:o}):void 0,u=a===`outline`?c:l?l.color:mt(r,e);return{root:{"--radio-size":E(t,`radio-size`),"--radio-radius":n===void 0?void 0:O(n),"--radio-color":u,"--radio-bg":l?.background,"--radio-icon-color":i?mt(i,e):l?l.color:wt(o,e)?xt({color:r,theme:e,autoContrast:o}):void 0,"--radio-icon-size":E(t,`radio-icon-size`)}}}),mm=J(e=>{let t=K(`Radio`,fm,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,id:c,size:l,label:u,labelPosition:d,description:f,error:p,radius:h,color:g,variant:_,disabled:v,wrapperProps:y,icon:b=Gf,rootRef:x,iconColor:S,onChange:C,mod:w,attributes:T,withErrorStyles:E,checked:D,readOnly:O,onClick:k,...A}=t,j=q({name:`Radio`,classes:dm,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:T,vars:s,varsResolver:pm}),M=(0,m.use)(em),N=M?.size??l,P=t.size?l:N,{styleProps:F,rest:I}=yn(A),L=Ee(c),ee=[f?`${L}-description`:void 0,p&&typeof p!=`boolean`?`${L}-error`:void 0,I[`aria-describedby`]].filter(Boolean).join(` `)||void 0,R=M?M.value===I.value:void 0,z={checked:R??D,name:I.name??M?.name,onChange:e=>{O||(M?.onChange(e),C?.(e))},disabled:M?.disabled??v};return(0,G.jsx)(Yd,{...j(`root`),__staticSelector:`Radio`,__stylesApiProps:t,id:L,size:P,labelPosition:d,label:u,description:f,error:p,disabled:z.disabled,classNames:n,styles:a,unstyled:o,"data-checked":(R??D)||void 0,variant:_,ref:x,mod:w,attributes:T,...F,...y,children:(0,G.jsxs)(Y,{...j(`inner`),mod:{"label-position":d},children:[(0,G.jsx)(Y,{...j(`radio`,{focusable:!0,variant:_}),...I,...z,component:`input`,mod:{error:!!p,"with-error-styles":E},id:L,type:`radio`,readOnly:O,"aria-describedby":ee,onClick:e=>{O&&z.checked===void 0&&e.preventDefault(),k?.(e)}}),(0,G.jsx)(b,{...j(`icon`),"aria-hidden":!0})]})})});mm.classes=dm,mm.varsResolver=pm,mm.displayName=`@mantine/core/Radio`,mm.Group=tm,mm.Card=om,mm.Indicator=um;function hm({offset:e,position:t,defaultOpened:n}){let[r,i]=(0,m.useState)(n),a=(0,m.useRef)(null),{x:o,y:s,elements:c,refs:l,update:u,placement:d}=os({placement:t,middleware:[mo({crossAxis:!0,padding:5,rootBoundary:`document`})]}),f=d.includes(`right`)?e:t.includes(`left`)?e*-1:0,p=d.includes(`bottom`)?e:t.includes(`top`)?e*-1:0,h=(0,m.useCallback)(({clientX:e,clientY:t})=>{Number.isFinite(e)&&Number.isFinite(t)&&l.setPositionReference({getBoundingClientRect(){return{width:0,height:0,x:e,y:t,left:e+f,top:t+p,right:e,bottom:t}}})},[c.reference]);return(0,m.useEffect)(()=>{if(l.floating.current){let e=a.current;e.addEventListener(`mousemove`,h);let t=ri(l.floating.current);return t.forEach(e=>{e.addEventListener(`scroll`,u)}),()=>{e.removeEventListener(`mousemove`,h),t.forEach(e=>{e.removeEventListener(`scroll`,u)})}}},[c.reference,l.floating.current,u,h,r]),{handleMouseMove:h,x:o,y:s,opened:r,setOpened:i,boundaryRef:a,floating:l.setFloating}}var gm={tooltip:`m_1b3c8819`,arrow:`m_f898399f`},_m={refProp:`ref`,withinPortal:!0,offset:10,position:`right`,zIndex:C(`popover`)},vm=W((e,{radius:t,color:n})=>({tooltip:{"--tooltip-radius":t===void 0?void 0:O(t),"--tooltip-bg":n?mt(n,e):void 0,"--tooltip-color":n?`var(--mantine-color-white)`:void 0}})),ym=J(e=>{let t=K(`TooltipFloating`,_m,e),{children:n,refProp:r,withinPortal:i,style:a,className:o,classNames:s,styles:c,unstyled:l,radius:u,color:d,label:f,offset:p,position:h,multiline:g,zIndex:_,disabled:v,defaultOpened:y,variant:b,vars:x,portalProps:S,attributes:C,ref:w,...T}=t,E=Jt(),D=q({name:`TooltipFloating`,props:t,classes:gm,className:o,style:a,classNames:s,styles:c,unstyled:l,attributes:C,rootSelector:`tooltip`,vars:x,varsResolver:vm}),{handleMouseMove:O,x:k,y:A,opened:j,boundaryRef:M,floating:N,setOpened:P}=hm({offset:p,position:h,defaultOpened:y}),F=Xe(n);if(!F)throw Error(`[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`);let I=Ae(M,Ke(F),w),L=F.props,ee=e=>{L.onMouseEnter?.(e),O(e),P(!0)},R=e=>{L.onMouseLeave?.(e),P(!1)};return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(qs,{...S,withinPortal:i,children:(0,G.jsx)(Y,{...T,...D(`tooltip`,{style:{...Un(a,E),zIndex:_,display:!v&&j?`block`:`none`,top:Number.isFinite(A)?Math.round(A):``,left:Number.isFinite(k)?Math.round(k):``}}),variant:b,ref:N,mod:{multiline:g},children:f})}),(0,m.cloneElement)(F,{...L,[r]:I,onMouseEnter:ee,onMouseLeave:R})]})});ym.classes=gm,ym.varsResolver=vm,ym.displayName=`@mantine/core/TooltipFloating`;var bm=(0,m.createContext)({withinGroup:!1}),xm={openDelay:0,closeDelay:0};function Sm(e){let{openDelay:t,closeDelay:n,children:r}=K(`TooltipGroup`,xm,e);return(0,G.jsx)(bm,{value:{withinGroup:!0},children:(0,G.jsx)(Zo,{delay:{open:t,close:n},children:r})})}Sm.displayName=`@mantine/core/TooltipGroup`,Sm.extend=e=>e;function Cm(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function wm(e){let t=Cm(e.middlewares),n=[po(e.offset),vo()];return t.shift&&n.push(mo(typeof t.shift==`boolean`?{padding:8}:{padding:8,...t.shift})),t.flip&&n.push(typeof t.flip==`boolean`?go():go(t.flip)),n.push(bo({element:e.arrowRef,padding:e.arrowOffset})),t.inline?n.push(typeof t.inline==`boolean`?yo():yo(t.inline)):e.inline&&n.push(yo()),n}function Tm(e){let[t,n]=(0,m.useState)(e.defaultOpened),r=typeof e.opened==`boolean`,i=!e.disabled&&(r?e.opened:t);(0,m.useEffect)(()=>{e.disabled&&n(!1)},[e.disabled]);let a=(0,m.use)(bm).withinGroup,o=Ee(),s=Pt(),c=(0,m.useCallback)(e=>{n(e),e&&b(o)},[o]),{x:l,y:u,context:d,refs:f,placement:p,middlewareData:{arrow:{x:h,y:g}={},hide:_}}=os({strategy:e.strategy,placement:e.position,open:i,onOpenChange:c,middleware:wm(e),whileElementsMounted:Ya}),{delay:v,currentId:y,setCurrentId:b}=Qo(d,{id:o}),{getReferenceProps:x,getFloatingProps:S}=us([qo(d,{enabled:!e.disabled&&e.events?.hover,delay:a?v:{open:e.openDelay,close:e.closeDelay},mouseOnly:!e.events?.touch,handleClose:e.interactive?gs():null}),cs(d,{enabled:!e.disabled&&e.events?.focus,visibleOnly:!0}),fs(d,{role:`tooltip`}),is(d,{enabled:e.opened===void 0})]),C=(0,m.useRef)(p);B(()=>{C.current!==p&&(C.current=p,e.onPositionChange?.(p))},[p]);let w=i&&y&&y!==o;return{x:l,y:u,arrowX:h,arrowY:g,reference:f.setReference,floating:f.setFloating,getFloatingProps:S,getReferenceProps:x,isGroupPhase:w,opened:i,placement:p,referenceHidden:e.hideDetached&&s!==`test`?_?.referenceHidden:!1}}var Em={position:`top`,refProp:`ref`,withinPortal:!0,arrowSize:4,arrowOffset:5,arrowRadius:0,arrowPosition:`side`,offset:5,transitionProps:{duration:100,transition:`fade`},events:{hover:!0,focus:!1,touch:!1},zIndex:C(`popover`),middlewares:{flip:!0,shift:!0,inline:!1},hideDetached:!0},Dm=W((e,{radius:t,color:n,variant:r,autoContrast:i})=>{let a=e.variantColorResolver({theme:e,color:n||e.primaryColor,autoContrast:i,variant:r||`filled`});return{tooltip:{"--tooltip-radius":t===void 0?void 0:O(t),"--tooltip-bg":n?a.background:void 0,"--tooltip-color":n?a.color:void 0}}}),Om=J(e=>{let t=K(`Tooltip`,Em,e),{children:n,position:r,refProp:i,label:a,openDelay:o,closeDelay:s,onPositionChange:c,opened:l,defaultOpened:u,withinPortal:d,radius:f,color:p,classNames:h,styles:g,unstyled:_,style:v,className:y,withArrow:b,arrowSize:x,arrowOffset:S,arrowRadius:C,arrowPosition:w,offset:T,transitionProps:E,multiline:D,events:O,interactive:k,zIndex:A,disabled:j,onClick:M,onMouseEnter:N,onMouseLeave:P,inline:F,variant:I,keepMounted:L,vars:ee,portalProps:R,mod:z,floatingStrategy:te,middlewares:B,autoContrast:ne,attributes:re,target:ie,hideDetached:ae,ref:oe,...se}=t,{dir:ce}=nr(),le=(0,m.useRef)(null),V=Tm({position:Is(ce,r),closeDelay:s,openDelay:o,onPositionChange:c,opened:l,defaultOpened:u,disabled:j,events:O,interactive:k,arrowRef:le,arrowOffset:S,offset:typeof T==`number`?T+(b?x/2:0):T,inline:F,strategy:te,middlewares:B,hideDetached:ae});(0,m.useEffect)(()=>{let e=ie instanceof HTMLElement?ie:typeof ie==`string`?document.querySelector(ie):ie?.current||null;e&&V.reference(e)},[ie,V]);let ue=q({name:`Tooltip`,props:t,classes:gm,className:y,style:v,classNames:h,styles:g,unstyled:_,attributes:re,rootSelector:`tooltip`,vars:ee,varsResolver:Dm}),de=Xe(n);if(!ie&&!de)throw Error(`[@mantine/core] Tooltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`);let fe=ue(`tooltip`),pe=k&&!j&&!!V.opened,me=w===`merge`&&b?Ps({position:V.placement,dir:ce}):void 0;if(ie){let e=tc(E,{duration:100,transition:`fade`});return(0,G.jsx)(G.Fragment,{children:(0,G.jsx)(qs,{...R,withinPortal:d,children:(0,G.jsx)($s,{...e,keepMounted:L,mounted:!j&&!!V.opened,duration:V.isGroupPhase?10:e.duration,children:e=>(0,G.jsxs)(Y,{...se,"data-fixed":te===`fixed`||void 0,variant:I,mod:[{multiline:D,interactive:pe},z],...fe,...V.getFloatingProps({ref:V.floating,className:fe.className,style:{...fe.style,...e,...me,zIndex:A,top:V.y??0,left:V.x??0,...V.referenceHidden?{display:`none`}:null}}),children:[a,(0,G.jsx)(Fs,{ref:le,arrowX:V.arrowX,arrowY:V.arrowY,visible:b,position:V.placement,arrowSize:x,arrowOffset:S,arrowRadius:C,arrowPosition:w,...ue(`arrow`)})]})})})})}let he=de.props,ge=Ae(V.reference,Ke(de),oe),_e=tc(E,{duration:100,transition:`fade`});return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(qs,{...R,withinPortal:d,children:(0,G.jsx)($s,{..._e,keepMounted:L,mounted:!j&&!!V.opened,duration:V.isGroupPhase?10:_e.duration,children:e=>(0,G.jsxs)(Y,{...se,"data-fixed":te===`fixed`||void 0,variant:I,mod:[{multiline:D,interactive:pe},z],...V.getFloatingProps({ref:V.floating,className:ue(`tooltip`).className,style:{...ue(`tooltip`).style,...e,...me,zIndex:A,top:V.y??0,left:V.x??0,...V.referenceHidden?{display:`none`}:null}}),children:[a,(0,G.jsx)(Fs,{ref:le,arrowX:V.arrowX,arrowY:V.arrowY,visible:b,position:V.placement,arrowSize:x,arrowOffset:S,arrowRadius:C,arrowPosition:w,...ue(`arrow`)})]})})}),(0,m.cloneElement)(de,V.getReferenceProps({onClick:M,onMouseEnter:N,onMouseLeave:P,onMouseMove:t.onMouseMove,onPointerDown:t.onPointerDown,onPointerEnter:t.onPointerEnter,...he,className:Qe(y,he.className),[i]:ge}))]})});Om.classes=gm,Om.varsResolver=Dm,Om.displayName=`@mantine/core/Tooltip`,Om.Floating=ym,Om.Group=Sm;var km={size:`sm`,withCheckIcon:!0,allowDeselect:!0,checkIconPosition:`left`,openOnFocus:!0},Am=qn(e=>{let t=K([`Input`,`InputWrapper`,`Select`],km,e),{classNames:n,styles:r,unstyled:i,vars:a,dropdownOpened:o,defaultDropdownOpened:s,onDropdownClose:c,onDropdownOpen:l,onFocus:u,onBlur:d,onClick:f,onChange:p,data:h,value:g,defaultValue:_,selectFirstOptionOnChange:v,selectFirstOptionOnDropdownOpen:y,onOptionSubmit:b,comboboxProps:x,readOnly:S,disabled:C,filter:w,limit:T,withScrollArea:E,maxDropdownHeight:D,floatingHeight:O,size:k,searchable:A,rightSection:j,checkIconPosition:M,withCheckIcon:N,withAlignedLabels:P,nothingFoundMessage:F,name:I,form:L,searchValue:ee,defaultSearchValue:R,onSearchChange:z,allowDeselect:te,error:B,rightSectionPointerEvents:ne,id:re,clearable:ie,clearSectionMode:ae,clearButtonProps:oe,hiddenInputProps:se,renderOption:ce,onClear:le,autoComplete:V,scrollAreaProps:ue,__defaultRightSection:de,__clearSection:fe,__clearable:pe,chevronColor:me,autoSelectOnBlur:he,openOnFocus:ge,attributes:_e,...ve}=t,ye=(0,m.useMemo)(()=>ed(h),[h]),be=(0,m.useRef)({}),H=(0,m.useMemo)(()=>td(ye),[ye]),xe=Ee(re),Se=ff({id:xe,label:ve.label,labelProps:ve.labelProps,inputWrapperOrder:ve.inputWrapperOrder}),[U,Ce,we]=je({value:g,defaultValue:_,finalValue:null,onChange:p}),Te=U==null?void 0:`${U}`in H?H[`${U}`]:be.current[`${U}`],De=Ie(Te),[Oe,ke,Ae]=je({value:ee,defaultValue:R,finalValue:Te?Te.label:``,onChange:z}),Me=kd({opened:o,defaultOpened:s,onDropdownOpen:()=>{l?.(),y?Me.selectFirstOption():Me.updateSelectedOptionIndex(`active`,{scrollIntoView:!0})},onDropdownClose:()=>{c?.(),setTimeout(Me.resetSelectedOption,0)}}),Ne=e=>{ke(e),Me.resetSelectedOption()},{resolvedClassNames:Pe,resolvedStyles:Fe}=Xt({props:t,styles:r,classNames:n});(0,m.useEffect)(()=>{v&&Me.selectFirstOption()},[v,Oe]),(0,m.useEffect)(()=>{g===null&&Ne(``),g!=null&&Te&&(De?.value!==Te.value||De?.label!==Te.label)&&Ne(Te.label)},[g,Te]),(0,m.useEffect)(()=>{!we&&!Ae&&Ne(U==null?``:`${U}`in H?H[`${U}`]?.label:be.current[`${U}`]?.label||``)},[H,U]),(0,m.useEffect)(()=>{U&&`${U}`in H&&(be.current[`${U}`]=H[`${U}`])},[H,U]);let Le=(0,G.jsx)(X.ClearButton,{...oe,onClear:()=>{Ce(null,null),Ne(``),le?.()}}),Re=ie&&U!=null&&!C&&!S;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(X,{store:Me,__staticSelector:`Select`,classNames:Pe,styles:Fe,unstyled:i,readOnly:S,size:k,attributes:_e,floatingHeight:O,keepMounted:he,onOptionSubmit:e=>{b?.(e);let t=te&&`${H[e].value}`==`${U}`?null:H[e],n=t?t.value:null;n!==U&&Ce(n,t),!we&&Ne(n==null?``:t?.label||``),Me.closeDropdown()},...x,children:[(0,G.jsx)(X.Target,{targetType:A?`input`:`button`,autoComplete:V,withExpandedAttribute:!0,children:(0,G.jsx)(Bu,{id:xe,__defaultRightSection:(0,G.jsx)(X.Chevron,{size:k,error:B,unstyled:i,color:me}),__clearSection:Le,__clearable:Re,__clearSectionMode:ae,rightSection:j,rightSectionPointerEvents:ne||`none`,...ve,size:k,__staticSelector:`Select`,disabled:C,readOnly:S||!A,value:Oe,onChange:e=>{if(Tf(e)){if(!S){let t=zp(H,e.currentTarget.value);t&&`${t.value}`!=`${U}`&&(Ce(t.value,t),!we&&Ne(t.label))}}else Ne(e.currentTarget.value),Me.openDropdown(),v&&Me.selectFirstOption()},onFocus:e=>{ge&&A&&Me.openDropdown(),u?.(e)},onBlur:e=>{he&&Me.clickSelectedOption(),Me.closeDropdown();let t=U!=null&&(`${U}`in H?H[`${U}`]:be.current[`${U}`]);Ne(t&&t.label||``),d?.(e)},onClick:e=>{A?Me.openDropdown():Me.toggleDropdown(),f?.(e)},classNames:Pe,styles:Fe,unstyled:i,pointer:!A,error:B,attributes:_e})}),(0,G.jsx)(sf,{data:ye,hidden:S||C,filter:w,search:Oe,limit:T,hiddenWhenEmpty:!F,withScrollArea:E,maxDropdownHeight:D,filterOptions:!!A&&Te?.label!==Oe,value:U,checkIconPosition:M,withCheckIcon:N,withAlignedLabels:P,nothingFoundMessage:F,unstyled:i,labelId:Se,"aria-label":Se?void 0:ve[`aria-label`],renderOption:ce,scrollAreaProps:ue})]}),(0,G.jsx)(X.HiddenInput,{value:U,name:I,form:L,disabled:C,...se})]})});Am.classes={...Bu.classes,...X.classes},Am.displayName=`@mantine/core/Select`;var jm={root:`m_18320242`,"skeleton-fade":`m_299c329c`},Mm={visible:!0,animate:!0},Nm=W((e,{width:t,height:n,radius:r,circle:i})=>({root:{"--skeleton-height":c(n),"--skeleton-width":c(i?n:t),"--skeleton-radius":i?`1000px`:r===void 0?void 0:O(r)}})),Pm=J(e=>{let t=K(`Skeleton`,Mm,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,width:c,height:l,circle:u,visible:d,radius:f,animate:p,mod:m,attributes:h,...g}=t,_=q({name:`Skeleton`,classes:jm,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:h,vars:s,varsResolver:Nm});return(0,G.jsx)(Y,{..._(`root`),mod:[{visible:d,animate:p},m],...g})});Pm.classes=jm,Pm.varsResolver=Nm,Pm.displayName=`@mantine/core/Skeleton`;var Fm={root:`m_6d731127`},Im={gap:`md`,align:`stretch`,justify:`flex-start`},Lm=W((e,{gap:t,align:n,justify:r})=>({root:{"--stack-gap":D(t),"--stack-align":n,"--stack-justify":r}})),Rm=J(e=>{let t=K(`Stack`,Im,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,align:c,justify:l,gap:u,variant:d,attributes:f,...p}=t,m=q({name:`Stack`,props:t,classes:Fm,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:f,vars:s,varsResolver:Lm});return(0,G.jsx)(Y,{...m(`root`),variant:d,...p})});Rm.classes=Fm,Rm.varsResolver=Lm,Rm.displayName=`@mantine/core/Stack`;var zm=J(e=>{let t=K([`Input`,`InputWrapper`,`TextInput`],null,e);return(0,G.jsx)(Bu,{component:`input`,...t,__staticSelector:`TextInput`})});zm.classes=Bu.classes,zm.displayName=`@mantine/core/TextInput`;var Bm=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`],Vm=[`xs`,`sm`,`md`,`lg`,`xl`];function Hm(e,t){let n=t===void 0?`h${e}`:t;return Bm.includes(n)?{fontSize:`var(--mantine-${n}-font-size)`,fontWeight:`var(--mantine-${n}-font-weight)`,lineHeight:`var(--mantine-${n}-line-height)`}:Vm.includes(n)?{fontSize:`var(--mantine-font-size-${n})`,fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}:{fontSize:c(n),fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}}var Um={root:`m_8a5d1357`},Wm={order:1},Gm=W((e,{order:t,size:n,lineClamp:r,textWrap:i})=>{let a=Hm(t||1,n);return{root:{"--title-fw":a.fontWeight,"--title-lh":a.lineHeight,"--title-fz":a.fontSize,"--title-line-clamp":typeof r==`number`?r.toString():void 0,"--title-text-wrap":i}}}),Km=J(e=>{let t=K(`Title`,Wm,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,order:s,vars:c,size:l,variant:u,lineClamp:d,textWrap:f,mod:p,attributes:m,...h}=t,g=q({name:`Title`,props:t,classes:Um,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:m,vars:c,varsResolver:Gm});return[1,2,3,4,5,6].includes(s)?(0,G.jsx)(Y,{...g(`root`),component:`h${s}`,variant:u,mod:[{order:s,lineClamp:typeof d==`number`},p],size:l,...h}):null});Km.classes=Um,Km.varsResolver=Gm,Km.displayName=`@mantine/core/Title`;function qm(e){let t=e,n=!1,r=new Set;return{getState(){return t},updateState(e){t=typeof e==`function`?e(t):e},setState(e){this.updateState(e),r.forEach(e=>e(t))},initialize(e){n||=(t=e,!0)},subscribe(e){return r.add(e),()=>r.delete(e)}}}function Jm(e){return(0,m.useSyncExternalStore)(e.subscribe,()=>e.getState(),()=>e.getState())}var Ym=0;function Xm(e,t,n){let r=[],i=[],a=new Map;for(let n of e){let e=n.position||t,r=a.get(e);r?r.push(n):a.set(e,[n])}for(let e of a.values())e.sort((e,t)=>(t.priority??0)-(e.priority??0)||(e.__sequence??0)-(t.__sequence??0)),e.forEach((e,t)=>{t<n?i.push(e):r.push(e)});return{notifications:i,queue:r}}var Zm=qm({notifications:[],queue:[],defaultPosition:`bottom-right`,limit:5}),Qm=(e=Zm)=>Jm(e);function $m(e,t){let n=e.getState(),r=t([...n.notifications,...n.queue]);for(let e of r)e.__sequence===void 0&&(e.__sequence=Ym,Ym+=1);let i=Xm(r,n.defaultPosition,n.limit);e.setState({notifications:i.notifications,queue:i.queue,limit:n.limit,defaultPosition:n.defaultPosition})}function eh(e,t=Zm){let n=e.id||P();return $m(t,t=>e.id&&t.some(t=>t.id===e.id)?t:[...t,{...e,id:n}]),n}function th(e,t=Zm){return $m(t,t=>t.filter(t=>t.id!==e||(t.onClose?.(t),!1))),e}function nh(e,t=Zm){return $m(t,t=>t.map(t=>t.id===e.id?{...t,...e}:t)),e.id}function rh(e,t){return typeof e==`function`?e(t):e}function ih(e,t){let n=t.getState();return[...n.notifications,...n.queue].some(t=>t.id===e.id)?nh(e,t):eh(e,t)}var ah=new WeakMap;function oh(e,t,n=Zm){let r=t.id||P(),i=ah.get(n)||new Map,a={};ah.set(n,i),i.set(r,a),ih({loading:!0,autoClose:!1,...t.loading,id:r},n);let o=e=>{i.get(r)===a&&(i.delete(r),ih({...t.loading,loading:!1,autoClose:void 0,...e,id:r},n))};return e.then(e=>o({color:`teal`,...rh(t.success,e)}),e=>o({color:`red`,...rh(t.error,e)})),e}function sh(e=Zm){$m(e,()=>[])}function ch(e=Zm){let{defaultPosition:t,limit:n}=e.getState();$m(e,e=>Xm(e,t,n).notifications)}var lh={show:eh,hide:th,update:nh,promise:oh,clean:sh,cleanQueue:ch,updateState:$m},uh=m.createContext(void 0),dh=e=>{let t=m.useContext(uh);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},fh=({client:e,children:t})=>(m.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,G.jsx)(uh.Provider,{value:e,children:t})),ph={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},mh=new class{#e=ph;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function hh(e){setTimeout(e,0)}var gh=typeof window>`u`||`Deno`in globalThis;function _h(){}function vh(e,t){return typeof e==`function`?e(t):e}function yh(e){return typeof e==`number`&&e>=0&&e!==1/0}function bh(e,t){return Math.max(e+(t||0)-Date.now(),0)}function xh(e,t){return typeof e==`function`?e(t):e}function Sh(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==wh(o,t.options))return!1}else if(!Eh(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function Ch(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(Th(t.options.mutationKey)!==Th(a))return!1}else if(!Eh(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function wh(e,t){return(t?.queryKeyHashFn||Th)(e)}function Th(e){return JSON.stringify(e,(e,t)=>jh(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function Eh(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!Eh(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!Eh(e[r],t[r]))return!1;return!0}return!1}var Dh=Object.prototype.hasOwnProperty;function Oh(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=Ah(e)&&Ah(t);if(!r&&!(jh(e)&&jh(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:Dh.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=Oh(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function kh(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!Dh.call(t,n)||e[n]!==t[n])return!1;return!0}function Ah(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function jh(e){if(!Mh(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!Mh(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function Mh(e){return Object.prototype.toString.call(e)===`[object Object]`}function Nh(e){return new Promise(t=>{mh.setTimeout(t,e)})}function Ph(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:Oh(e,t)}function Fh(e){return e}function Ih(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function Lh(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var Rh=Symbol();function zh(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===Rh?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function Bh(e,t){return typeof e==`function`?e(...t):!!e}var Vh=Symbol();function Hh(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[Vh]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var Uh=()=>gh,Wh=()=>Uh(),Gh=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},Kh=new class extends Gh{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},qh=hh;function Jh(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=qh,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var Yh=Jh(),Xh=new class extends Gh{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function Zh(e){return Math.min(1e3*2**e,3e4)}function Qh(e){return(e??`online`)!==`online`||Xh.isOnline()}var $h=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function eg(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(_h);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new $h(t);h(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>Kh.isFocused()&&(e.networkMode===`always`||Xh.isOnline())&&e.canRun(),p=()=>Qh(e.networkMode)&&e.canRun(),m=e=>{c()||(r?.(),i=`resolved`,a(e))},h=e=>{c()||(r?.(),i=`rejected`,o(e))},g=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),_=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(m).catch(r=>{if(c())return;let i=e.retry??(Wh()?0:3),a=e.retryDelay??Zh,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?h(r):(n++,e.onFail?.(n,r),Nh(o).then(()=>c()||f()?void 0:g(f)).then(()=>{t?h(r):_()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:p,start:()=>(p()?_():g(p).then(_),s)}}function tg(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{Hh(e,()=>t.signal,()=>n=!0,l[Vh])},d=zh(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?Lh:Ih;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?rg:ng,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:ng(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function ng(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function rg(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}function ig(e,t){return t?ng(e,t)!=null:!1}function ag(e,t){return!t||!e.getPreviousPageParam?!1:rg(e,t)!=null}var og=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),yh(this.gcTime)&&(this.#e=mh.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(Wh()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(mh.clearTimeout(this.#e),this.#e=void 0)}},sg=class extends og{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=ug(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=ug(this.options);e.data!==void 0&&(this.setState(lg(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=Ph(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(_h).catch(_h):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>xh(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===Rh||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>xh(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!bh(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[Vh]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=zh(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?tg(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=eg({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof $h&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof $h){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...cg(t.data,this.options),fetchMeta:e.meta??null};case`success`:{let n={...t,...lg(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n}case`error`:{let n=e.error;return{...t,error:n,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:n,fetchStatus:`idle`,status:`error`,isInvalidated:!0}}case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),Yh.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function cg(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:Qh(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function lg(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function ug(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var dg=class extends Gh{#e;#t=void 0;#n=void 0;#r=void 0;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#o=null,this.bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),pg(this.#t,this.options)?this.#m():this.updateResult(),this.#y())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return mg(this.#t,this.options,this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return mg(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#b(),this.#x(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,n=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&typeof this.options.enabled!=`boolean`&&typeof this.options.enabled!=`function`&&typeof xh(this.options.enabled,this.#t)!=`boolean`)throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);this.#S(),this.#t.setOptions(this.options),t._defaulted&&!kh(this.options,t)&&this.#e.getQueryCache().notify({type:`observerOptionsUpdated`,query:this.#t,observer:this});let r=this.hasListeners();r&&hg(this.#t,n,this.options,t)&&this.#m(),this.updateResult(),r&&(this.#t!==n||xh(this.options.enabled,this.#t)!==xh(t.enabled,this.#t)||xh(this.options.staleTime,this.#t)!==xh(t.staleTime,this.#t))&&this.#g();let i=this.#_();r&&(this.#t!==n||xh(this.options.enabled,this.#t)!==xh(t.enabled,this.#t)||i!==this.#f)&&this.#v(i)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,e),n=this.createResult(t,e);return kh(this.getCurrentResult(),n)||(this.#r=n,this.#a=this.options,this.#i=this.#t.state),n}getCurrentResult(){return this.#r}trackResult(e,t){return new Proxy(e,{get:(e,n)=>(this.trackProp(n),t?.(n),Reflect.get(e,n))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),n=this.#e.getQueryCache().build(this.#e,t),r=()=>{},i,a=new Promise(e=>{i=e,r=this.#e.getQueryCache().subscribe(i=>{i.type===`updated`&&i.query.queryHash===n.queryHash&&n.state.data!==void 0&&(r(),e(this.createResult(n,t)))})});return Promise.race([n.fetch(t).then(()=>{let e=this.createResult(n,t);return i?.(e),e}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),this.#r))}#m(e){this.#S();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(_h)),t}#h(e){return!Wh()&&xh(this.options.enabled,this.#t)!==!1&&yh(e)}#g(){this.#b();let e=xh(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=bh(this.#r.dataUpdatedAt,e)+1;this.#u=mh.setTimeout(()=>{this.#r.isStale||this.updateResult()},t)}#_(){return xh(this.options.refetchInterval,this.#t)??!1}#v(e){this.#x(),this.#f=e,this.#f!==0&&this.#h(this.#f)&&(this.#d=mh.setInterval(()=>{(this.options.refetchIntervalInBackground||Kh.isFocused())&&this.#m()},this.#f))}#y(){this.#g(),this.#v(this.#_())}#b(){this.#u!==void 0&&(mh.clearTimeout(this.#u),this.#u=void 0)}#x(){this.#d!==void 0&&(mh.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let n=this.#t,r=this.options,i=this.#r,a=this.#i,o=this.#a,s=e===n?this.#n:e.state,{state:c}=e,l={...c},u=!1,d;if(t._optimisticResults){let i=this.hasListeners(),a=!i&&pg(e,t),o=i&&hg(e,n,t,r);(a||o)&&(l={...l,...cg(c.data,e.options)}),t._optimisticResults===`isRestoring`&&(l.fetchStatus=`idle`)}let{error:f,errorUpdatedAt:p,status:m}=l;d=l.data;let h=!1;if(t.placeholderData!==void 0&&d===void 0&&m===`pending`){let e;i?.isPlaceholderData&&t.placeholderData===o?.placeholderData?(e=i.data,h=!0):e=typeof t.placeholderData==`function`?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,e!==void 0&&(m=`success`,d=Ph(i?.data,e,t),u=!0)}if(t.select&&d!==void 0&&!h){if(i&&d===a?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=Ph(i?.data,d,t),this.#c=d,this.#o=null}catch(e){this.#o=e}}else d===void 0&&(this.#o=null);this.#o&&(f=this.#o,d=this.#c,p=i?.error===f?i.errorUpdatedAt:Date.now(),m=`error`,u=!1);let g=l.fetchStatus===`fetching`,_=m===`pending`,v=m===`error`,y=_&&g,b=d!==void 0;return{status:m,fetchStatus:l.fetchStatus,isPending:_,isSuccess:m===`success`,isError:v,isInitialLoading:y,isLoading:y,data:d,dataUpdatedAt:l.dataUpdatedAt,error:f,errorUpdatedAt:p,failureCount:l.fetchFailureCount,failureReason:l.fetchFailureReason,errorUpdateCount:l.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:l.dataUpdateCount>s.dataUpdateCount||l.errorUpdateCount>s.errorUpdateCount,isFetching:g,isRefetching:g&&!_,isLoadingError:v&&!b,isPaused:l.fetchStatus===`paused`,isPlaceholderData:u,isRefetchError:v&&b,isStale:gg(e,t),refetch:this.refetch,isEnabled:xh(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,this.options);if(this.#i=this.#t.state,this.#a=this.options,this.#i.data!==void 0&&(this.#l=this.#t),kh(t,e))return;this.#r=t;let n=(()=>{if(!e)return!0;let{notifyOnChangeProps:t}=this.options,n=typeof t==`function`?t():t;if(n===`all`||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let t of n??this.#p)if(this.#r[t]!==e[t])return!0;return!1})();Yh.batch(()=>{n&&this.listeners.forEach(e=>{e(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:`observerResultsUpdated`})})}#S(){let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#n=e.state,this.hasListeners()&&(t?.removeObserver(this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#y()}};function fg(e,t){return xh(t.enabled,e)!==!1&&e.state.data===void 0&&(e.state.status!==`error`||xh(t.retryOnMount,e)!==!1)}function pg(e,t){return fg(e,t)||e.state.data!==void 0&&mg(e,t,t.refetchOnMount)}function mg(e,t,n){if(xh(t.enabled,e)!==!1&&xh(t.staleTime,e)!==`static`){let r=xh(n,e);return r===`always`||r!==!1&&gg(e,t)}return!1}function hg(e,t,n,r){return(e!==t||xh(r.enabled,e)===!1)&&(!n.suspense||e.state.status!==`error`)&&gg(e,n)}function gg(e,t){return xh(t.enabled,e)!==!1&&e.isStaleByTime(xh(t.staleTime,e))}var _g=class extends dg{constructor(e,t){super(e,t)}bindMethods(){super.bindMethods(),this.fetchNextPage=this.fetchNextPage.bind(this),this.fetchPreviousPage=this.fetchPreviousPage.bind(this)}setOptions(e){e._type=`infinite`,super.setOptions(e)}getOptimisticResult(e){return e._type=`infinite`,super.getOptimisticResult(e)}fetchNextPage(e){return this.fetch({...e,meta:{fetchMore:{direction:`forward`}}})}fetchPreviousPage(e){return this.fetch({...e,meta:{fetchMore:{direction:`backward`}}})}createResult(e,t){let{state:n}=e,r=super.createResult(e,t),{isFetching:i,isRefetching:a,isError:o,isRefetchError:s}=r,c=n.fetchMeta?.fetchMore?.direction,l=o&&c===`forward`,u=i&&c===`forward`,d=o&&c===`backward`,f=i&&c===`backward`;return{...r,fetchNextPage:this.fetchNextPage,fetchPreviousPage:this.fetchPreviousPage,hasNextPage:ig(t,n.data),hasPreviousPage:ag(t,n.data),isFetchNextPageError:l,isFetchingNextPage:u,isFetchPreviousPageError:d,isFetchingPreviousPage:f,isRefetchError:s&&!l&&!d,isRefetching:a&&!u&&!f}}},vg=class extends og{#e;#t;#n;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#n=e.mutationCache,this.#t=[],this.state=e.state||yg(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#n.notify({type:`observerAdded`,mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(t=>t!==e),this.scheduleGc(),this.#n.notify({type:`observerRemoved`,mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status===`pending`?this.scheduleGc():this.#n.remove(this))}continue(){return this.#r?.continue()??(this.state.status===`pending`?this.execute(this.state.variables):Promise.resolve())}async execute(e){let t=()=>{this.#i({type:`continue`})},n={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=eg({fn:()=>this.options.mutationFn?this.options.mutationFn(e,n):Promise.reject(Error(`No mutationFn found`)),onFail:(e,t)=>{this.#i({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#i({type:`pause`})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#n.canRun(this)}),i=this.state.status===`pending`,a=!r.canStart();try{if(i)t();else{this.#i({type:`pending`,variables:e,isPaused:a}),this.#n.config.onMutate&&await this.#n.config.onMutate(e,this,n);let t=await this.options.onMutate?.(e,n);t!==this.state.context&&this.#i({type:`pending`,context:t,variables:e,isPaused:a})}this.state.isPaused&&r.canStart()&&t();let o=await r.start();return await this.#n.config.onSuccess?.(o,e,this.state.context,this,n),await this.options.onSuccess?.(o,e,this.state.context,n),await this.#n.config.onSettled?.(o,null,this.state.variables,this.state.context,this,n),await this.options.onSettled?.(o,null,e,this.state.context,n),this.#i({type:`success`,data:o}),o}catch(t){try{await this.#n.config.onError?.(t,e,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onError?.(t,e,this.state.context,n)}catch(e){Promise.reject(e)}try{await this.#n.config.onSettled?.(void 0,t,this.state.variables,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onSettled?.(void 0,t,e,this.state.context,n)}catch(e){Promise.reject(e)}throw this.#i({type:`error`,error:t}),t}finally{this.#r===r&&(this.#r=void 0),this.#n.runNext(this)}}#i(e){let t=t=>{switch(e.type){case`failed`:return{...t,failureCount:e.failureCount,failureReason:e.error};case`pause`:return{...t,isPaused:!0};case`continue`:return{...t,isPaused:!1};case`pending`:return{...t,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,isPaused:e.isPaused,status:`pending`,variables:e.variables,submittedAt:Date.now()};case`success`:return{...t,data:e.data,failureCount:0,failureReason:null,error:null,status:`success`,isPaused:!1};case`error`:return{...t,data:void 0,error:e.error,failureCount:t.failureCount+1,failureReason:e.error,isPaused:!1,status:`error`}}};this.state=t(this.state),Yh.batch(()=>{this.#t.forEach(t=>{t.onMutationUpdate(e)}),this.#n.notify({mutation:this,type:`updated`,action:e})})}};function yg(){return{context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:`idle`,variables:void 0,submittedAt:0}}var bg=class extends Gh{#e;#t;#n;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#n=0}build(e,t,n){let r=new vg({client:e,mutationCache:this,mutationId:++this.#n,options:e.defaultMutationOptions(t),state:n});return this.add(r),r}add(e){this.#e.add(e);let t=xg(e);if(typeof t==`string`){let n=this.#t.get(t);n?n.push(e):this.#t.set(t,[e])}this.notify({type:`added`,mutation:e})}remove(e){if(this.#e.delete(e)){let t=xg(e);if(typeof t==`string`){let n=this.#t.get(t);if(n){if(n.length>1){let t=n.indexOf(e);t!==-1&&n.splice(t,1)}else n[0]===e&&this.#t.delete(t)}}}this.notify({type:`removed`,mutation:e})}canRun(e){let t=xg(e);if(typeof t==`string`){let n=this.#t.get(t)?.find(e=>e.state.status===`pending`);return!n||n===e}return!0}runNext(e){let t=xg(e);return typeof t==`string`?(this.#t.get(t)?.find(t=>t!==e&&t.state.isPaused))?.continue()??Promise.resolve():Promise.resolve()}clear(){Yh.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(e=>{this.notify({type:`removed`,mutation:e})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(e=>Ch(t,e))}findAll(e={}){return this.getAll().filter(t=>Ch(e,t))}notify(e){Yh.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(e=>e.state.isPaused);return Yh.batch(()=>Promise.all(e.map(e=>e.continue().catch(_h))))}};function xg(e){return e.options.scope?.id}var Sg=class extends Gh{#e;#t=void 0;#n;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#i()}bindMethods(){this.mutate=this.mutate.bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),kh(this.options,t)||this.#e.getMutationCache().notify({type:`observerOptionsUpdated`,mutation:this.#n,observer:this}),t?.mutationKey&&this.options.mutationKey&&Th(t.mutationKey)!==Th(this.options.mutationKey)?this.reset():this.#n?.state.status===`pending`&&this.#n.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#n&&(this.#n.addObserver(this),this.#i())}onUnsubscribe(){this.hasListeners()||this.#n?.removeObserver(this)}onMutationUpdate(e){this.#i(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#n?.removeObserver(this),this.#n=void 0,this.#i(),this.#a()}mutate(e,t){return this.#r=t,this.#n?.removeObserver(this),this.#n=this.#e.getMutationCache().build(this.#e,this.options),this.#n.addObserver(this),this.#n.execute(e)}#i(){let e=this.#n?.state??yg();this.#t={...e,isPending:e.status===`pending`,isSuccess:e.status===`success`,isError:e.status===`error`,isIdle:e.status===`idle`,mutate:this.mutate,reset:this.reset}}#a(e){Yh.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let n=this.#t.variables,r=this.#t.context,i={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type===`success`){try{t.onSuccess?.(e.data,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(e.data,null,n,r,i)}catch(e){Promise.reject(e)}}else if(e?.type===`error`){try{t.onError?.(e.error,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(void 0,e.error,n,r,i)}catch(e){Promise.reject(e)}}}this.listeners.forEach(e=>{e(this.#t)})})}};function Cg(e,t){let n=new Set(t);return e.filter(e=>!n.has(e))}var wg=class extends Gh{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l=[];constructor(e,t,n){super(),this.#e=e,this.#r=n,this.#n=[],this.#i=[],this.#t=[],this.setQueries(t)}onSubscribe(){this.listeners.size===1&&this.#i.forEach(e=>{e.subscribe(t=>{this.#m(e,t)})})}onUnsubscribe(){this.listeners.size||this.destroy()}destroy(){this.listeners=new Set,this.#i.forEach(e=>{e.destroy()})}setQueries(e,t){this.#n=e,this.#r=t,Yh.batch(()=>{let e=this.#i,t=this.#p(this.#n);t.forEach(e=>e.observer.setOptions(e.defaultedQueryOptions));let n=t.map(e=>e.observer),r=n.map(e=>e.getCurrentResult()),i=e.length!==n.length,a=n.some((t,n)=>t!==e[n]),o=i||a,s=o?!0:r.some((e,t)=>{let n=this.#t[t];return!n||!kh(e,n)});(o||s)&&(o&&(this.#l=t,this.#i=n),this.#t=r,this.hasListeners()&&(o&&(Cg(e,n).forEach(e=>{e.destroy()}),Cg(n,e).forEach(e=>{e.subscribe(t=>{this.#m(e,t)})})),this.#h()))})}getCurrentResult(){return this.#t}getQueries(){return this.#i.map(e=>e.getCurrentQuery())}getObservers(){return this.#i}getOptimisticResult(e,t){let n=this.#p(e),r=n.map(e=>e.observer.getOptimisticResult(e.defaultedQueryOptions)),i=n.map(e=>e.defaultedQueryOptions.queryHash);return[r,e=>this.#d(e??r,t,i),()=>this.#u(r,n)]}#u(e,t){let n=new Set;return t.map((r,i)=>{let a=e[i];return r.defaultedQueryOptions.notifyOnChangeProps?a:r.observer.trackResult(a,e=>{n.has(e)||(n.add(e),t.forEach(t=>{t.observer.trackProp(e)}))})})}#d(e,t,n){if(t){let r=this.#c,i=n!==void 0&&r!==void 0&&(r.length!==n.length||n.some((e,t)=>e!==r[t]));return(this.#t!==this.#s||i||t!==this.#o)&&(this.#o=t,this.#s=this.#t,n!==void 0&&(this.#c=n),this.#a=Oh(this.#a,t(e))),this.#a}return e}#f(){return!this.#r?.combine||this.#i.some((e,t)=>e.options.suspense&&this.#t[t]?.data===void 0)}#p(e){let t=new Map;this.#i.forEach(e=>{let n=e.options.queryHash;if(!n)return;let r=t.get(n);r?r.push(e):t.set(n,[e])});let n=[];return e.forEach(e=>{let r=this.#e.defaultQueryOptions(e),i=t.get(r.queryHash)?.shift()??new dg(this.#e,r);n.push({defaultedQueryOptions:r,observer:i})}),n}#m(e,t){let n=this.#i.indexOf(e);n!==-1&&(this.#t=this.#t.slice(),this.#t[n]=t,this.#h())}#h(){if(this.hasListeners()){let e=this.#f(),t=this.#a,n=e?t:this.#d(this.#u(this.#t,this.#l),this.#r?.combine);(e||t!==n)&&Yh.batch(()=>{this.listeners.forEach(e=>{e(this.#t)})})}}},Tg=class extends Gh{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,n){let r=t.queryKey,i=t.queryHash??wh(r,t),a=this.get(i);return a||(a=new sg({client:e,queryKey:r,queryHash:i,options:e.defaultQueryOptions(t),state:n,defaultOptions:e.getQueryDefaults(r)}),this.add(a)),a}add(e){this.#e.has(e.queryHash)||(this.#e.set(e.queryHash,e),this.notify({type:`added`,query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:`removed`,query:e}))}clear(){Yh.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){let t={exact:!0,...e};return this.getAll().find(e=>Sh(t,e))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(t=>Sh(e,t)):t}notify(e){Yh.batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){Yh.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){Yh.batch(()=>{this.getAll().forEach(e=>{e.onOnline()})})}},Eg=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e={}){this.#e=e.queryCache||new Tg,this.#t=e.mutationCache||new bg,this.#n=e.defaultOptions||{},this.#r=new Map,this.#i=new Map,this.#a=0}mount(){this.#a++,this.#a===1&&(this.#o=Kh.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#s=Xh.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#a--,this.#a===0&&(this.#o?.(),this.#o=void 0,this.#s?.(),this.#s=void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:`fetching`}).length}isMutating(e){return this.#t.findAll({...e,status:`pending`}).length}getQueryData(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),n=this.#e.build(this,t),r=n.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&n.isStaleByTime(xh(t.staleTime,n))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){return this.#e.findAll(e).map(({queryKey:e,state:t})=>[e,t.data])}setQueryData(e,t,n){let r=this.defaultQueryOptions({queryKey:e}),i=this.#e.get(r.queryHash)?.state.data,a=vh(t,i);if(a!==void 0)return this.#e.build(this,r).setData(a,{...n,manual:!0})}setQueriesData(e,t,n){return Yh.batch(()=>this.#e.findAll(e).map(({queryKey:e})=>[e,this.setQueryData(e,t,n)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;Yh.batch(()=>{t.findAll(e).forEach(e=>{t.remove(e)})})}resetQueries(e,t){let n=this.#e;return Yh.batch(()=>{let r=n.findAll(e),i=new Set(r);return r.forEach(e=>{e.reset()}),this.refetchQueries({type:`active`,predicate:e=>i.has(e)},t)})}cancelQueries(e,t={}){let n={revert:!0,...t},r=Yh.batch(()=>this.#e.findAll(e).map(e=>e.cancel(n)));return Promise.all(r).then(_h).catch(_h)}invalidateQueries(e,t={}){return Yh.batch(()=>(this.#e.findAll(e).forEach(e=>{e.invalidate()}),e?.refetchType===`none`?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??`active`},t)))}refetchQueries(e,t={}){let n={...t,cancelRefetch:t.cancelRefetch??!0},r=Yh.batch(()=>this.#e.findAll(e).filter(e=>!e.isDisabled()&&!e.isStatic()).map(e=>{let t=e.fetch(void 0,n),r=e.state.fetchStatus===`paused`;return(!n.throwOnError||r)&&(t=t.catch(_h)),r?Promise.resolve():t}));return Promise.all(r).then(_h)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t),r=n.isStaleByTime(xh(t.staleTime,n))?await n.fetch(t):n.state.data,i=t.select;return i?i(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t);return n.isStaleByTime(xh(t.staleTime,n))?n.fetch(t):Promise.resolve(n.state.data)}prefetchQuery(e){return this.fetchQuery(e).then(_h).catch(_h)}infiniteQuery(e){return e._type=`infinite`,this.query(e)}fetchInfiniteQuery(e){return e._type=`infinite`,this.fetchQuery(e)}prefetchInfiniteQuery(e){return this.fetchInfiniteQuery(e).then(_h).catch(_h)}ensureInfiniteQueryData(e){return e._type=`infinite`,this.ensureQueryData(e)}resumePausedMutations(){return Xh.isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#n}setDefaultOptions(e){this.#n=e}setQueryDefaults(e,t){this.#r.set(Th(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],n={};return t.forEach(t=>{Eh(e,t.queryKey)&&Object.assign(n,t.defaultOptions)}),n}setMutationDefaults(e,t){this.#i.set(Th(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#i.values()],n={};return t.forEach(t=>{Eh(e,t.mutationKey)&&Object.assign(n,t.defaultOptions)}),n}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#n.queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||=wh(t.queryKey,t),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=t.networkMode!==`always`),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode=`offlineFirst`),t.queryFn===Rh&&(t.enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#n.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){this.#e.clear(),this.#t.clear()}},Dg=m.createContext(!1),Og=()=>m.useContext(Dg);Dg.Provider;function kg(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var Ag=m.createContext(kg()),jg=()=>m.useContext(Ag),Mg=(e,t,n)=>{let r=n?.state.status===`error`&&typeof e.throwOnError==`function`?Bh(e.throwOnError,[n.state.error,n]):e.throwOnError;(e.suspense||r)&&(t.isReset()||(e.retryOnMount=!1))},Ng=e=>{m.useEffect(()=>{e.clearReset()},[e])},Pg=({result:e,errorResetBoundary:t,throwOnError:n,query:r,suspense:i})=>e.isError&&!t.isReset()&&!e.isFetching&&r&&(i&&e.data===void 0||Bh(n,[e.error,r])),Fg=e=>{if(e.suspense){let t=1e3,n=e=>e===`static`?e:Math.max(e??t,t),r=e.staleTime;e.staleTime=typeof r==`function`?(...e)=>n(r(...e)):n(r),typeof e.gcTime==`number`&&(e.gcTime=Math.max(e.gcTime,t))}},Ig=(e,t)=>e?.suspense&&t.isPending,Lg=(e,t,n)=>t.fetchOptimistic(e).catch(()=>{n.clearReset()});function Rg({queries:e,...t},n){let r=dh(n),i=Og(),a=jg(),o=t.subscribed!==!1,s=m.useMemo(()=>e.map(e=>{let t=r.defaultQueryOptions(e);return t._optimisticResults=i?`isRestoring`:o?`optimistic`:void 0,t}),[e,r,i,o]);s.forEach(e=>{Fg(e);let t=r.getQueryCache().get(e.queryHash);Mg(e,a,t)}),Ng(a);let[c]=m.useState(()=>new wg(r,s,t)),[l,u,d]=c.getOptimisticResult(s,t.combine);m.useEffect(()=>{c.setQueries(s,t)},[s,t,c]);let f=!i&&o;m.useSyncExternalStore(m.useCallback(e=>f?c.subscribe(Yh.batchCalls(e)):_h,[c,f]),()=>c.getCurrentResult(),()=>c.getCurrentResult());let p=l.some((e,t)=>Ig(s[t],e))?l.flatMap((e,t)=>{let n=s[t];return n&&Ig(n,e)?Lg(n,new dg(r,n),a):[]}):[];if(p.length>0)throw Promise.all(p);let h=l.find((e,t)=>{let n=s[t];return n&&Pg({result:e,errorResetBoundary:a,throwOnError:n.throwOnError,query:r.getQueryCache().get(n.queryHash),suspense:n.suspense})});if(h)throw h.error;return u(d())}function zg(e,t,n){let r=Og(),i=jg(),a=dh(n),o=a.defaultQueryOptions(e),s=a.getQueryCache().get(o.queryHash),c=e.subscribed!==!1;o._optimisticResults=r?`isRestoring`:c?`optimistic`:void 0,Fg(o),Mg(o,i,s),Ng(i);let[l]=m.useState(()=>new t(a,o)),u=l.getOptimisticResult(o);m.useEffect(()=>{l.setOptions(o)},[o,l]);let d=!r&&c;if(m.useSyncExternalStore(m.useCallback(e=>{let t=d?l.subscribe(Yh.batchCalls(e)):_h;return l.updateResult(),t},[l,d]),()=>l.getCurrentResult(),()=>l.getCurrentResult()),Ig(o,u))throw Lg(o,l,i);if(Pg({result:u,errorResetBoundary:i,throwOnError:o.throwOnError,query:s,suspense:o.suspense}))throw u.error;return o.notifyOnChangeProps?u:l.trackResult(u)}function Bg(e,t){return zg(e,dg,t)}function Vg(e){return e}function Hg(e,t){let n=dh(t),[r]=m.useState(()=>new Sg(n,e));m.useEffect(()=>{r.setOptions(e)},[r,e]);let i=m.useSyncExternalStore(m.useCallback(e=>r.subscribe(Yh.batchCalls(e)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),a=m.useCallback((...e)=>{r.mutate(e[0],e[1]).catch(_h)},[r]);if(i.error&&Bh(r.options.throwOnError,[i.error]))throw i.error;return{...i,mutate:a,mutateAsync:i.mutate}}function Ug(e,t){return zg(e,_g,t)}var Wg=m.use,Gg=m.useLayoutEffect;function Kg(e){return e[e.length-1]}function qg(e,t){return typeof e==`function`?e(t):e}var Jg=Object.prototype.hasOwnProperty;function Yg(e){for(let t in e)if(Jg.call(e,t))return!0;return!1}var Xg=()=>Object.create(null),Zg=(e,t)=>Qg(e,t,!0);function Qg(e,t,n,r=0){if(e===t)return e;if(r++>500)return t;let i=Array.isArray(e)&&Array.isArray(t);if(!i&&!($g(e)&&$g(t)))return t;let a=Object.keys(e),o=a.length,s=Object.keys(t),c=s.length;if(i?o!==e.length||c!==t.length||o&&Kg(a)!==`${o-1}`||c&&Kg(s)!==`${c-1}`:o!==Object.getOwnPropertyNames(e).length||c!==Object.getOwnPropertyNames(t).length||Object.getOwnPropertySymbols(t).length)return t;let l=0,u,d,f;if(i){for(;l<c&&(f=l,d=e[f],u=t[f],u=d===u?d:typeof d==`object`?Qg(d,u,n,r):u,u===d);l++);if(l===c&&o===c)return e}else{let i=o===c,p=!0;for(;l<c;l++){f=s[l],d=e[f];let o=t[f];u=d===o?d:typeof d==`object`?Qg(d,o,n,r):o,i&&=u===d&&(a[l]===f||Jg.call(e,f)),p&&=Object.is(u,o),a[l]=u}if(i)return Object.getOwnPropertySymbols(e).length?t:e;if(p)return t}let p=i?s.fill(0):n?Xg():{};for(let o=0;o<c;o++)f=i?o:s[o],i?(d=e[f],o>l&&(u=t[f],u=d===u?d:typeof d==`object`?Qg(d,u,n,r):u),p[f]=o<l?d:u):p[f]=a[o];return p}function $g(e){return!e||typeof e!=`object`?!1:(Object.getPrototypeOf(e)?.constructor??Object)===Object}function e_(e,t,n,r){if(e===t)return!0;if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return!1;for(let i=0,a=e.length;i<a;i++){let a=e[i],o=t[i];if(a!==o&&!e_(a,o,n,r))return!1}return!0}if($g(e)&&$g(t)){if(n){for(let i in t)if((r||t[i]!==void 0)&&!e_(e[i],t[i],n,r))return!1;return!0}let i=0;if(r)i=Object.keys(e).length;else for(let t in e)e[t]!==void 0&&i++;for(let a in t)if((r||t[a]!==void 0)&&(i--===0||!e_(e[a],t[a],n,r)))return!1;return i===0}return!1}function t_(e){return typeof e?.message==`string`?e.message.startsWith(`Failed to fetch dynamically imported module`)||e.message.startsWith(`error loading dynamically imported module`)||e.message.startsWith(`Importing a module script failed`):!1}var n_=/[\x00-\x1f\x7f"<>`{}]/g;function r_(e){return e.replace(n_,e=>`%`+e.charCodeAt(0).toString(16).toUpperCase().padStart(2,`0`))}function i_(e){let t;try{t=decodeURI(e)}catch{t=e.replaceAll(/%[0-9A-F]{2}/gi,e=>{try{return decodeURI(e)}catch{return e}})}return r_(t)}var a_=[`http:`,`https:`,`mailto:`,`tel:`];function o_(e){if(e[0]!==`/`&&e.includes(`:`))return/^[\x00-\x20]*([a-z][a-z\d+.\t\n\r-]*:)/i.exec(e)?.[1]?.replace(/[\t\n\r]/g,``).toLowerCase()}var s_=/^[\x00-\x20]*[\\/][\t\n\r]*[\\/]/;function c_(e,t){if(!e)return!1;if(s_.test(e))return!0;let n=o_(e);return n?!t.has(n):!1}function l_(e){if(!e)return e;let t=e;if(/[%\\\x00-\x1f\x7f]/.test(e)){let n=/%25|%5C/gi,r=0,i;for(t=``;(i=n.exec(e))!==null;)t+=i_(e.slice(r,i.index))+i[0],r=n.lastIndex;t+=i_(r?e.slice(r):e)}return t}function u_(e){return/[\s\u0080-\uFFFF]/.test(e)?e.replace(/\s|[^\u0000-\u007F]/gu,encodeURIComponent):e}function d_(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function f_(){throw Error(`Invariant failed`)}function p_(e){return e.replace(/\/{2,}/g,`/`)}function m_(e){return e===`/`?e:e.replace(/^\/+/,``)}function h_(e){let t=e.length;return t>1&&e[t-1]===`/`?e.replace(/\/+$/,``):e}function g_(e){return h_(m_(e))}function __(e,t){return e?.endsWith(`/`)&&e!==`/`&&e!==`${t}/`?e.slice(0,-1):e}function v_(e,t,n=`never`,r){if(t.includes(`//`)&&(t=p_(t)),t.startsWith(`/`))return t.length===1||n===`preserve`?t:n===`always`?t.endsWith(`/`)?t:`${t}/`:t.endsWith(`/`)?t.slice(0,-1):t;let i=t===`.`,a;if(r){a=i?e:e+`\0`+t;let n=r.get(a);if(n)return n}let o;if(i)o=e.split(`/`);else{for(e.includes(`//`)&&(e=p_(e)),o=e.split(`/`);o.length>1&&Kg(o)===``;)o.pop();let n=t.split(`/`);for(let e=0,t=n.length;e<t;e++){let r=n[e];r===``?e?e===t-1&&o.push(r):o=[r]:r===`..`?o.length>1?o.pop():o=[``]:r===`.`||o.push(r)}}o.length>1&&(Kg(o)===``?n===`never`&&o.pop():n===`always`&&o.push(``));let s=o.join(`/`),c=(i?p_(s):s)||`/`;return a&&r&&r.set(a,c),c}function y_(e){let t=new Map(e.map(e=>[encodeURIComponent(e),e])),n=new RegExp([...t.keys()].join(`|`).replace(/[.*()]/g,`\\$&`),`g`);return e=>e.replace(n,e=>t.get(e)??e)}function b_(e){return e==null||e===``}function x_(e,t,n){if(typeof t!=`string`)return``+(t??void 0);let r=e===`_splat`;if(r&&(!t||/^[a-zA-Z0-9\-._~!/]*$/.test(t)))return t;let i=encodeURIComponent(t);return r&&(i=i.replaceAll(`%2F`,`/`)),n?n(i):i}function S_(e,t,n,r,i){let a=e.endsWith(`/`)?`/`:``,o=``;for(let e of t){if(typeof e==`string`){o+=e;continue}let[t,s,c,l]=e,u=t===2,d=u&&l!==void 0?l+a:l,f=n[s];if(t!==3||f!=null){if(i&&(i[s]=f,u&&(i[`*`]=f)),u&&b_(f)){if(c===`/`&&!d)continue;f=``}o+=c+x_(s,f,r)+(d||``)}}return o+a||`/`}function C_(e={}){if(e.isNotFound=!0,e.throw)throw e;return e}function w_(e){return e?.isNotFound===!0}function T_(){try{return sessionStorage}catch{return}}var E_=`tsr-scroll-restoration-v1_3`,D_=T_();function O_(){try{return JSON.parse(D_?.getItem(`tsr-scroll-restoration-v1_3`)||`{}`)}catch{return{}}}var k_=O_(),A_=`data-scroll-restoration-id`,j_=e=>e.state.__TSR_key||e.href;function M_(e){let t=e.getAttribute(A_);if(t)return`[${A_}="${t}"]`;let n=``,r=e,i;for(;i=r.parentNode;){let e=1,t=r;for(;t=t.previousElementSibling;)e++;let a=`${r.localName}:nth-child(${e})`;n=n?`${a} > ${n}`:a,r=i}return n}var N_=!1,P_=`window`;function F_(e){try{return typeof e==`function`?e():document.querySelector(e)}catch{}}function I_(e){let t=new Set;for(let n of e){if(n===P_)continue;let e=F_(n);e&&t.add(e)}return t}function L_(e,t){let n=t??e.options.scrollRestoration,r=e._scroll;n&&(r.e=!0);let i=e.options.getScrollRestorationKey||j_,a=new Set,o=e=>{let t=k_[e]||={};for(let e of a)e===document?t[P_]={scrollX,scrollY}:e.isConnected&&(t[M_(e)]={scrollX:e.scrollLeft,scrollY:e.scrollTop})};n&&!r.s&&(r.s=!0,N_=!1,history.scrollRestoration=`manual`,document.addEventListener(`scroll`,e=>{N_||a.add(e.target)},!0),e.subscribe(`onBeforeLoad`,e=>{e.fromLocation&&o(i(e.fromLocation)),a.clear()}),addEventListener(`pagehide`,()=>{history.scrollRestoration=`auto`,o(i(e.stores.resolvedLocation.get()??e.stores.location.get()));try{D_?.setItem(E_,JSON.stringify(k_))}catch{}}),addEventListener(`pageshow`,e=>{e.persisted&&(history.scrollRestoration=`manual`)})),r.r||(r.r=!0,e.subscribe(`onRendered`,t=>{let n=e.options.scrollRestorationBehavior,o=e.options.scrollToTopSelectors,s=r.n,c=r.h,l;if(a.clear(),r.n=!0,r.h=!1,typeof e.options.scrollRestoration==`function`&&!e.options.scrollRestoration({location:e.latestLocation}))return;let u=i(t.toLocation),d=t.fromLocation&&i(t.fromLocation);if(r.e&&d&&d!==u){let e=k_[d];if(e){let t=k_[u];for(let n in e){if(n===P_){if(s)continue}else{let e=F_(n);if(!e||s&&o&&(l??=I_(o),l.has(e)))continue}t||=k_[u]={},t[n]??=e[n]}}}N_=!0;try{let e=t.toLocation.hash,i=t.toLocation.state.__hashScrollIntoViewOptions??!0,a=!1;if(s){!e&&o&&(l??=I_(o));let t=e&&i&&c,s=r.e?k_[u]:void 0;if(s)for(let e in s){let{scrollX:r,scrollY:i}=s[e];if(e===P_){if(t)continue;scrollTo({top:i,left:r,behavior:n}),a=!0}else{let t=F_(e);t&&(t.scrollLeft=r,t.scrollTop=i,l?.delete(t))}}if(!e){let e={top:0,left:0,behavior:n};if(a||scrollTo(e),l)for(let t of l)t.scrollTo(e)}}!a&&e&&i&&document.getElementById(e)?.scrollIntoView(i)}finally{N_=!1}}))}function R_(e,t=String){let n;for(let r in e){let i=e[r];i!==void 0&&(n||=new URLSearchParams).set(r,t(i))}return n?n.toString():``}function z_(e){return e?e===`false`?!1:e===`true`?!0:e*0==0&&+e+``===e?+e:e:``}function B_(e){let t=new URLSearchParams(e),n=Object.create(null);for(let[e,r]of t.entries()){let t=n[e];t==null?n[e]=z_(r):Array.isArray(t)?t.push(z_(r)):n[e]=[t,z_(r)]}return n}var V_=/^(?:\s|["[{\d-]|fa|nu|tr)/,H_=W_(JSON.parse),U_=G_(JSON.stringify,JSON.parse);function W_(e){let t=e===JSON.parse;return n=>{n[0]===`?`&&(n=n.slice(1));let r=B_(n);for(let n in r){let i=r[n];if(typeof i==`string`){if(t&&!V_.test(i))continue;try{r[n]=e(i)}catch{}}}return r}}function G_(e,t){let n=t===JSON.parse;function r(r){if(r&&typeof r==`object`)try{return e(r)}catch{}else if(t&&typeof r==`string`){if(n&&!V_.test(r))return r;try{return t(r),e(r)}catch{}}return r}return e=>{let t=R_(e,r);return t?`?${t}`:``}}var K_=`__root__`;function q_(e){e.statusCode=e.statusCode||e.code||307;let t=new Headers(e.headers);e.href&&t.get(`Location`)===null&&t.set(`Location`,e.href);let n=new Response(null,{status:e.statusCode,headers:t});if(n.options=e,e.throw)throw n;return n}function J_(e){return e instanceof Response&&!!e.options}function Y_(e){let t=new Map,n,r;return{get(e){let n=t.get(e);if(n)return n.visited=!0,n.value},set(i,a){let o=t.get(i);if(o){o.value=a;return}if(t.size>=e){let e=n?.next().value;for(;!e||e.visited;)e?e.visited=!1:n=t.values(),e=n.next().value;e===r&&(n=void 0),t.delete(e.key)}let s={key:i,value:a,visited:!1};r=s,t.set(i,s)},clear(){t.clear(),n=void 0,r=void 0}}}var X_=4,Z_=5;function Q_(e){let t=e.names;if(t)return t;let n=[];for(let t of e)typeof t!=`string`&&n.push(t[1]);return e.names=n}function $_(e,t,n){let r=e.slice(t,n);if(r.charCodeAt(0)===36)return r.length===1?[2,`_splat`,``,void 0]:[1,r.slice(1),``,``];let i=r.indexOf(`{`);if(i>=0){let a=r.indexOf(`}`,i),o=r.charCodeAt(i+1)===45,s=i+(o?3:2);if(a>=0&&r.charCodeAt(s-1)===36&&(!o||s<a)){let c=r.slice(s,a);return[o?3:c?1:2,c||`_splat`,r.slice(0,i),e.slice(t+a+1,c?n:e.length)]}}return r}function ev(e,t,n,r,i,a){let o=n,s=t.fullPath??t.from,c=t.options,l=s.length,u=s.endsWith(`/`)?l-1:l,d=c?.caseSensitive??e,f=c?.params?.parse??c?.parseParams,p,m=a?n-1:0;if(!r||s.includes(`$`)){p=a?.slice()??[];let e=Kg(p);e&&typeof e!=`string`&&e[0]===2&&(p[p.length-1]=[e[0],e[1],e[2],e[3]===void 0?void 0:e[3]+s.substring(n-(s[n-2]===`/`?2:1),u)],m=l)}for(;o<l;){let e=o,t=s.indexOf(`/`,e),n=t===-1?l:t,a=$_(s,e,n);o=n+1;let c;if(typeof a==`string`){if(!r)continue;let e=a,t;d?t=r.static??=new Map:(e=a.toLowerCase(),t=r.staticInsensitive??=new Map);let n=t.get(e);if(n)c=n;else{let n=nv(r);c=n,t.set(e,n)}}else{let t=a[0],h=a[2],g=a[3]??``;if(t===2&&(n=l,o=n+1),p&&m<n&&(m<e-1&&p.push(s.slice(m,e-1)),a[2]=`/`+h,t===2&&a[3]!==void 0&&u<l&&(a[3]=g.slice(0,-1)),p.push(a),m=n),!r)continue;let _=d&&!!(h||g);d||(h=h.toLowerCase(),g=g.toLowerCase());let v=t===1?r.dynamic??=[]:t===3?r.optional??=[]:r.wildcard??=[],y=t!==2&&!f&&v.find(e=>!e.parse&&e.caseSensitive===_&&e.prefix===h&&e.suffix===g);if(y)c=y;else{let e=nv(r,t,_,h,g);c=e,v.push(e),v.length===2&&i?.push(v)}}r=c}p&&m<u&&p.push(s.slice(m,u));let h=p?.slice();if(!r)return h;if(f&&t.children&&!t.isRoot&&t.id&&t.id.charCodeAt(t.id.lastIndexOf(`/`)+1)===95){let e=nv(r,Z_);(r.pathless??=[]).push(e),r=e}let g=(t.path||!t.children)&&!t.isRoot;if(g&&u<l){let e=nv(r,X_);r.index=e,r=e}return r.parse=f??null,r.priority=c?.params?.priority??0,r.route||(r.data=h,g&&(r.route=t)),[r,o,h]}function tv(e,t){if(e.parse&&!t.parse)return-1;if(!e.parse&&t.parse)return 1;if(e.parse&&t.parse&&(e.priority||t.priority))return t.priority-e.priority;if(e.prefix&&t.prefix&&e.prefix!==t.prefix){if(e.prefix.startsWith(t.prefix))return-1;if(t.prefix.startsWith(e.prefix))return 1}if(e.suffix&&t.suffix&&e.suffix!==t.suffix){if(e.suffix.endsWith(t.suffix))return-1;if(t.suffix.endsWith(e.suffix))return 1}return e.prefix&&!t.prefix?-1:!e.prefix&&t.prefix?1:e.suffix&&!t.suffix?-1:!e.suffix&&t.suffix?1:e.caseSensitive&&!t.caseSensitive?-1:!e.caseSensitive&&t.caseSensitive?1:0}function nv(e,t=0,n,r,i){return{kind:t,depth:e?e.depth+1:0,pathless:null,index:null,static:null,staticInsensitive:null,dynamic:null,optional:null,wildcard:null,route:null,data:void 0,parent:e,parse:null,priority:0,caseSensitive:n,prefix:r,suffix:i}}function rv(e,t){let n=nv(),r=[];function i(e,t,n,a){let[o,s,c]=ev(!1,e,t,n,r,a);if(e.children)for(let t of e.children)i(t,s,o,c)}for(let t of e)i(t,1,n);for(let e of r)e.sort(tv);t.masksTree=n,t.flatCache=Y_(1e3)}function iv(e,t){e||=`/`;let n=t.flatCache.get(e);if(n!==void 0)return n;let r=cv(e,t.masksTree);return t.flatCache.set(e,r),r}function av(e,t,n,r,i){e||=`/`,r||=`/`;let a=t?`case\0${e}`:e,o=i.singleCache.get(a);return o||(o=nv(),ev(t,{from:e},1,o),i.singleCache.set(a,o)),cv(r,o,n)}function ov(e,t,n=!1){let r=n?e:`nofuzz\0${e}`,i=t.matchCache.get(r);if(i!==void 0)return i;e||=`/`;let a;try{a=cv(e,t.segmentTree,n)}catch(e){if(e instanceof URIError)a=null;else throw e}return a&&(a.branch=uv(a.route)),t.matchCache.set(r,a),a}function sv(e,t=!1){let n=nv(),r=[],i={},a={},o=0;function s(e,n,c,l){if(e.init(o),e.id in i&&f_(),i[e.id]=e,o!==0&&e.path){let t=h_(e.fullPath);(!a[t]||e.fullPath.endsWith(`/`))&&(a[t]=e)}o++;let[u,d,f]=ev(t,e,n,c,r,l);if(e._interpolation=f,e.children)for(let t of e.children)s(t,d,u,f)}s(e,1,n);for(let e of r)e.sort(tv);return{processedTree:{segmentTree:n,singleCache:Y_(1e3),matchCache:Y_(1e3),flatCache:null,masksTree:null},routesById:i,routesByPath:a}}function cv(e,t,n=!1){let r=e.split(`/`),i=fv(e,r,t,n);if(!i)return null;let[a]=lv(e,r,i);return{route:i.node.route,rawParams:a}}function lv(e,t,n){let r=dv(n.node),i=n.node.data&&Q_(n.node.data),a=Object.create(null),o=n.extract?.part??0,s=n.extract?.node??0,c=n.extract?.path??0,l=n.extract?.param??0;for(;s<r.length;o++,s++,c++){let u=r[s];if(u.kind===X_)break;if(u.kind===Z_){o--,c--;continue}let d=t[o],f=c;if(d&&(c+=d.length),u.kind===1||u.kind===3){let e=i[l++];if(u.kind===3&&n.skipped&1<<s){o--,c=f-1;continue}let t=u.suffix||u.prefix?d.substring(u.prefix.length,d.length-u.suffix.length):d;(t||u.kind===1)&&(a[e]=decodeURIComponent(t))}else if(u.kind===2){let t=u,n=e.substring(f+t.prefix.length,e.length-t.suffix.length),r=decodeURIComponent(n);a[`*`]=r,a._splat=r;break}}return n.rawParams&&Object.assign(a,n.rawParams),[a,{part:o,node:s,path:c,param:l}]}function uv(e){let t=[e];for(;e.parentRoute;)e=e.parentRoute,t.push(e);return t.reverse(),t}function dv(e){let t=Array(e.depth+1);do t[e.depth]=e,e=e.parent;while(e);return t}function fv(e,t,n,r){if(e===`/`&&n.index)return{node:n.index,skipped:0};let i=!Kg(t),a=i&&e!==`/`,o=t.length-+!!i,s=[{node:n,index:1,skipped:0,statics:0,dynamics:0,optionals:0}],c=null,l=null;for(;s.length;){let n=s.pop(),{node:i,index:u,skipped:d,statics:f,dynamics:p,optionals:m}=n,{extract:h,rawParams:g}=n;if(i.kind===2&&i.route&&!gv(l,n))continue;if(i.parse){if(!hv(e,t,n))continue;g=n.rawParams,h=n.extract}r&&i.route&&i.kind!==X_&&gv(c,n)&&(c=n);let _=u===o;if(_&&(i.route&&(!a||i.kind===X_||i.kind===2)&&gv(l,n)&&(l=n),!i.optional&&!i.wildcard&&!i.index&&!i.pathless))continue;let v=_?void 0:t[u],y;if(_&&i.index){let n={node:i.index,index:u,skipped:d,statics:f,dynamics:p,optionals:m,extract:h,rawParams:g},r=!0;if(i.index.parse&&(hv(e,t,n)||(r=!1)),r){if(!p&&!m&&!d&&mv(f,o))return n;gv(l,n)&&(l=n)}}if(i.wildcard)for(let e=i.wildcard.length-1;e>=0;e--){let n=i.wildcard[e],{prefix:r,suffix:a}=n;if(!r||!_&&(n.caseSensitive?v:y??=v.toLowerCase()).startsWith(r)){if(a){if(_)continue;let e=t.slice(u).join(`/`),i=e.slice(-a.length);if((n.caseSensitive?i:i.toLowerCase())!==a||e.length-a.length<r.length)continue}s.push({node:n,index:o,skipped:d,statics:f,dynamics:p,optionals:m,extract:h,rawParams:g})}}if(i.optional){let e=d|1<<i.depth+1;for(let t=i.optional.length-1;t>=0;t--){let n=i.optional[t];s.push({node:n,index:u,skipped:e,statics:f,dynamics:p,optionals:m,extract:h,rawParams:g})}if(!_)for(let e=i.optional.length-1;e>=0;e--){let t=i.optional[e],{prefix:n,suffix:r}=t;if(n||r){let e=t.caseSensitive?v:y??=v.toLowerCase();if(n&&!e.startsWith(n)||r&&e.indexOf(r,e.length-r.length)<n.length)continue}s.push({node:t,index:u+1,skipped:d,statics:f,dynamics:p,optionals:m+pv(o,u),extract:h,rawParams:g})}}if(!_&&i.dynamic&&v)for(let e=i.dynamic.length-1;e>=0;e--){let t=i.dynamic[e],{prefix:n,suffix:r}=t;if(n||r){let e=t.caseSensitive?v:y??=v.toLowerCase();if(n&&!e.startsWith(n)||r&&e.indexOf(r,e.length-r.length)<n.length)continue}s.push({node:t,index:u+1,skipped:d,statics:f,dynamics:p+pv(o,u),optionals:m,extract:h,rawParams:g})}if(!_&&i.staticInsensitive){let e=i.staticInsensitive.get(y??=v.toLowerCase());e&&s.push({node:e,index:u+1,skipped:d,statics:f+pv(o,u),dynamics:p,optionals:m,extract:h,rawParams:g})}if(!_&&i.static){let e=i.static.get(v);e&&s.push({node:e,index:u+1,skipped:d,statics:f+pv(o,u),dynamics:p,optionals:m,extract:h,rawParams:g})}if(i.pathless)for(let e=i.pathless.length-1;e>=0;e--){let t=i.pathless[e];s.push({node:t,index:u,skipped:d,statics:f,dynamics:p,optionals:m,extract:h,rawParams:g})}}if(l)return l;if(r&&c){let n=c.index;for(let e=0;e<c.index;e++)n+=t[e].length;let r=n===e.length?`/`:e.slice(n);return c.rawParams??=Object.create(null),c.rawParams[`**`]=decodeURIComponent(r),c}return null}function pv(e,t){return 2**(e-t-1)}function mv(e,t){return e===2**(t-1)-1}function hv(e,t,n){let r,i;try{[r,i]=lv(e,t,n)}catch{return null}if(n.rawParams=r,n.extract=i,!n.node.parse)return!0;try{if(n.node.parse(r)===!1)return null}catch{}return!0}function gv(e,t){return!e||t.statics>e.statics||t.statics===e.statics&&(t.dynamics>e.dynamics||t.dynamics===e.dynamics&&(t.optionals>e.optionals||t.optionals===e.optionals&&((t.node.kind===X_)>(e.node.kind===X_)||t.node.kind===X_==(e.node.kind===X_)&&t.node.depth>e.node.depth)))}function _v(e,t,n){let r=g_(e),i=`/${r}`,a=t?i:i.toLowerCase(),o=`${a}/`,s={input:({url:e})=>{let n=t?e.pathname:e.pathname.toLowerCase();return n===a?e.pathname=`/`:n.startsWith(o)&&(e.pathname=e.pathname.slice(i.length)),e},output:({url:e})=>(e.pathname=p_(`/${r}${e.pathname}`),e)};return n?{input:({url:e})=>vv(n,s.input({url:e})),output:({url:e})=>s.output({url:yv(n,e)})}:s}function vv(e,t){let n=e?.input?.({url:t});if(n){if(typeof n==`string`)return new URL(n);if(n instanceof URL)return n}return t}function yv(e,t){let n=e?.output?.({url:t});if(n){if(typeof n==`string`)return new URL(n);if(n instanceof URL)return n}return t}function bv(e){let t=e;return{get(){return t},set(e){t=qg(e,t)}}}function xv(e){return{get(){return e()}}}function Sv(e,t){let{createMutableStore:n,createReadonlyStore:r,batch:i}=t,a=new Map,o=n(`idle`),s=n(e),c=n(void 0),l=n([]),u=r(()=>l.get().map(e=>a.get(e).get())),d=r(()=>({status:o.get(),isLoading:o.get()===`pending`,matches:u.get(),location:s.get(),resolvedLocation:c.get()}));function f(e){let t=a.get(e);return t||(t=n(void 0),a.set(e,t)),t}let p={status:o,location:s,resolvedLocation:c,ids:l,matches:u,byRoute:a,__store:d,getMatchStore:f,setMatches:m};function m(e){let t=l.get(),n=e.map(e=>e.routeId);i(()=>{d_(t,n)||l.set(n);for(let e of t)n.includes(e)||a.get(e).set(()=>void 0);for(let t of e){let e=f(t.routeId);e.get()!==t&&e.set(t)}})}return p}var Cv=`__TSR_index`,wv=`popstate`,Tv=`beforeunload`,Ev=/^[\x00-\x20]*(?:[\\/][\t\n\r]*){2,}/;function Dv(e){let t=Ev.exec(e);return t?`/`+e.slice(t[0].length):e}function Ov(e){return/[\x00-\x1f\x7f]/.test(e)&&(e=e.replace(/[\x00-\x1f\x7f]/g,e=>`	
\r`.includes(e)?``:encodeURIComponent(e))),Dv(e)}function kv(e){let t=e.getLocation(),n=new Set,r=r=>{t=e.getLocation(),n.forEach(e=>e({location:t,action:r}))},i=n=>{e.notifyOnIndexChange??!0?r(n):t=e.getLocation()},a=async n=>{let r=n.navigateOpts?.ignoreBlocker?void 0:e.getBlockers?.();if(typeof document<`u`&&r?.length&&(n.type===`PUSH`||n.type===`REPLACE`))for(let i of r){let r=Mv(n.path,n.state);if(await i.blockerFn({currentLocation:t,nextLocation:r,action:n.type})){e.onBlocked?.();return}}n.task()};return{get location(){return t},get length(){return e.getLength()},subscribers:n,subscribe:e=>(n.add(e),()=>{n.delete(e)}),push:(n,i,o)=>{let s=t.state[Cv];i=Av(s+1,i),a({task:()=>{e.pushState(n,i),r({type:`PUSH`})},navigateOpts:o,type:`PUSH`,path:n,state:i})},replace:(n,i,o)=>{let s=t.state[Cv];i=Av(s,i),a({task:()=>{e.replaceState(n,i),r({type:`REPLACE`})},navigateOpts:o,type:`REPLACE`,path:n,state:i})},go:(t,n)=>{a({task:()=>{e.go(t,n?.ignoreBlocker??!1),i({type:`GO`,index:t})},navigateOpts:n,type:`GO`})},back:t=>{a({task:()=>{e.back(t?.ignoreBlocker??!1),i({type:`BACK`})},navigateOpts:t,type:`BACK`})},forward:t=>{a({task:()=>{e.forward(t?.ignoreBlocker??!1),i({type:`FORWARD`})},navigateOpts:t,type:`FORWARD`})},canGoBack:()=>t.state[Cv]!==0,createHref:t=>e.createHref(t),block:t=>{if(!e.setBlockers)return()=>{};let n=e.getBlockers?.()??[];return e.setBlockers([...n,t]),()=>{let n=e.getBlockers?.()??[];e.setBlockers?.(n.filter(e=>e!==t))}},flush:()=>e.flush?.(),destroy:()=>e.destroy?.(),notify:r,_getBlockers:()=>e.getBlockers?.()??[]}}function Av(e,t){let n=Nv();return{...t,key:n,__TSR_key:n,[Cv]:e}}function jv(e){let t=e?.window??(typeof document<`u`?window:void 0),n=t.history.pushState,r=t.history.replaceState,i=[],a=()=>i,o=e=>i=e,s=t=>Ov(e?.createHref?e.createHref(t):t),c=e?.parseLocation??(()=>Mv(`${t.location.pathname}${t.location.search}${t.location.hash}`,t.history.state));if(!t.history.state?.__TSR_key&&!t.history.state?.key){let e=Nv();t.history.replaceState({[Cv]:0,key:e,__TSR_key:e},``)}let l=c(),u,d=!1,f=!1,p=!1,m=!1,h=()=>l,g,_=()=>{g&&(S._ignoreSubscribers=!0,(g[2]?t.history.pushState:t.history.replaceState)(g[1],``,g[0]),S._ignoreSubscribers=!1,g=void 0,u=void 0)},v=(t,n,r)=>{let i=e?.createHref?s(n):void 0,a=!!g;a||(u=l),l=Mv(n,r),g=[i??l.href,r,g?.[2]||t],a||queueMicrotask(()=>_())},y=e=>{l=c(),S.notify({type:e})},b=async()=>{if(m=!1,f){f=!1;return}let e=c(),n=e.state[Cv]-l.state[Cv],r=n===1,i=n===-1,o=!r&&!i||d;d=!1;let s=o?`GO`:i?`BACK`:`FORWARD`,u=o?{type:`GO`,index:n}:{type:i?`BACK`:`FORWARD`};if(p)p=!1;else{let r=a();if(typeof document<`u`&&r.length){for(let i of r)if(await i.blockerFn({currentLocation:l,nextLocation:e,action:s})){f=!0,t.history.go(-n),S.notify(u);return}}}l=c(),S.notify(u)},x=e=>{if(m){m=!1;return}let t=!1,n=a();if(typeof document<`u`&&n.length)for(let e of n){let n=e.enableBeforeUnload??!0;if(n===!0||typeof n==`function`&&n()===!0){t=!0;break}}if(t)return e.preventDefault(),e.returnValue=``},S=kv({getLocation:h,getLength:()=>t.history.length,pushState:(e,t)=>v(!0,e,t),replaceState:(e,t)=>v(!1,e,t),back:e=>(e&&(p=!0,m=!0),t.history.back()),forward:e=>{e&&(p=!0,m=!0),t.history.forward()},go:(e,n)=>{d=!0,n&&(p=!0,m=!0),t.history.go(e)},createHref:s,flush:_,destroy:()=>{t.history.pushState=n,t.history.replaceState=r,t.removeEventListener(Tv,x,{capture:!0}),t.removeEventListener(wv,b)},onBlocked:()=>{u&&l!==u&&(l=u)},getBlockers:a,setBlockers:o,notifyOnIndexChange:!1});return S._ignoreNextBeforeUnload=e=>{m=!1;try{e=new URL(e,t.document.baseURI).href,m=/^https?:/.test(e)&&(!e.includes(`#`)||e.split(`#`)[0]!==t.location.href.split(`#`)[0])}catch{}},t.addEventListener(Tv,x,{capture:!0}),t.addEventListener(wv,b),t.history.pushState=function(...e){let r=n.apply(t.history,e);return S._ignoreSubscribers||y(`PUSH`),r},t.history.replaceState=function(...e){let n=r.apply(t.history,e);return S._ignoreSubscribers||y(`REPLACE`),n},S}function Mv(e,t){let n=Ov(e),r=n.indexOf(`#`),i=n.indexOf(`?`);if(!t){let e=Nv();t={[Cv]:0,key:e,__TSR_key:e}}return{href:n,pathname:n.slice(0,r>-1?i>-1?Math.min(r,i):r:i>-1?i:n.length),hash:r>-1?n.slice(r):``,search:i>-1?n.slice(i,r===-1?void 0:r):``,state:t}}function Nv(){return(Math.random()+1).toString(36).slice(7)}function Pv(e,t){return e.protocol!==`http:`&&e.protocol!==`https:`||e.origin!==t||!!e.username||!!e.password}function Fv(e){return e.pathname+e.search+e.hash}function Iv(e){return e.options.loader||e.options.beforeLoad||e.lazyFn||e.options.component?.preload||e.options.pendingComponent?.preload}function Lv(e,t){return{fromLocation:t,toLocation:e,pathChanged:t?.pathname!==e.pathname,hrefChanged:t?.href!==e.href,hashChanged:t?.hash!==e.hash}}function Rv({key:e,__TSR_key:t,__TSR_index:n,__hashScrollIntoViewOptions:r,...i}){return i}function zv(e){return e.findIndex(e=>e.status===`error`||e.status===`notFound`||e._notFound)+1}function Bv(e,t,n,r,i,a){r&&(t=t.slice(0,r)),i&&(n=n.slice(0,i));for(let r of t){if(a&&e._tx!==a)return;n.some(e=>e.routeId===r.routeId)||e.routesById[r.routeId].options.onLeave?.(r)}for(let r of n){if(a&&e._tx!==a)return;e.routesById[r.routeId].options[t.some(e=>e.routeId===r.routeId)?`onStay`:`onEnter`]?.(r)}}var Vv=class{constructor(e,t){this.tempLocationKey=`${Math.round(Math.random()*1e7)}`,this._scroll={n:!0},this.subscribers=new Set,this._cache=new Map,this._committed=[],this.startTransition=async e=>(e(),!1),this.update=e=>{let t=this.options;this.options={...t,...e},this.isServer=this.options.isServer??!1??typeof document>`u`,this.staticLocations=new WeakMap,this.protocolAllowlist=new Set(this.options.protocolAllowlist),(!this.history||this.options.history&&this.options.history!==this.history)&&(this.history=this.options.history?this.options.history:jv()),this.origin=this.options.origin,this.origin||=window?.origin&&window.origin!==`null`?window.origin:`http://localhost`;let n=this.options.basepath??`/`,r=this.options.rewrite,i=this.basepath!==n||t?.rewrite!==r||t?.caseSensitive!==this.options.caseSensitive;if(i&&(this.basepath=n,this.rewrite=n!==`/`&&g_(n)?_v(n,this.options.caseSensitive,r):r),this.history&&this.updateLatestLocation(),this.options.routeTree!==this.routeTree){this.routeTree=this.options.routeTree;let e;e=this.buildRouteTree(),this.setRoutes(e)}if(this.stores)i&&this.stores.location.set(this.latestLocation);else if(this.latestLocation){let e=this.getStoreConfig(this);this.batch=e.batch,this.stores=Sv(this.latestLocation,e),L_(this)}},this.updateLatestLocation=()=>{this.latestLocation=this.parseLocation(this.history.location,this.latestLocation)},this.buildRouteTree=()=>{let e=sv(this.routeTree,this.options.caseSensitive);return this.options.routeMasks&&rv(this.options.routeMasks,e.processedTree),{...e,resolvePathCache:Y_(1e3)}},this.subscribe=(e,t)=>{let n={eventType:e,fn:t};return this.subscribers.add(n),()=>{this.subscribers.delete(n)}},this.emit=e=>{for(let t of this.subscribers)if(t.eventType===e.type)try{t.fn(e)}catch(e){console.error(e)}},this.parseLocation=(e,t)=>{let n=({pathname:e,search:n,hash:r,href:i},a)=>{if(!this.rewrite&&!/[ \x00-\x1f\x7f\u0080-\uffff]/.test(e)){let i=this.options.parseSearch(n),o=this.options.stringifySearch(i);return{href:e+o+r,publicHref:e+o+r,pathname:l_(e),external:!1,searchStr:o,search:Zg(t?.search,i),hash:l_(r.slice(1)),state:Qg(t?.state,a)}}let o=vv(this.rewrite,new URL(i,this.origin)),s=this.options.parseSearch(o.search),c=this.options.stringifySearch(s);return o.search=c,{href:o.href.replace(o.origin,``),publicHref:i,pathname:l_(Dv(o.pathname)),external:!!this.rewrite&&Pv(o,this.origin),searchStr:c,search:Zg(t?.search,s),hash:l_(o.hash.slice(1)),state:Qg(t?.state,a)}},r=n(e,e.state),{__tempLocation:i,__tempKey:a}=r.state;if(i&&(!a||a===this.tempLocationKey)){let e=n(i,{...i.state,__tempLocation:void 0,key:r.state.key,__TSR_key:r.state.__TSR_key});return e.maskedLocation=r,e}return r},this.matchRoutes=(e,t,n)=>typeof e==`string`?this.matchRoutesInternal({pathname:e,search:t},n):this.matchRoutesInternal(e,t),this.getMatchedRoutes=e=>{let t=Object.create(null),n=ov(h_(e),this.processedTree,!0);return n&&Object.assign(t,n.rawParams),[n?.branch||[this.routesById.__root__],t,n?.route]},this.buildLocation=e=>{{let t=this.staticLocations.get(e);if(t)return t}let t=!1,n=(n={})=>{if(n.href){let e=Mv(n.href,{});n={...n,to:vv(this.rewrite,new URL(e.pathname,this.origin)).pathname,search:this.options.parseSearch(e.search),hash:e.hash.slice(1)}}let r=e._fromLocation||this._pendingLocation||this.latestLocation,i,a=()=>(t=!0,r),o=()=>i??=this.matchRoutesLightweight(a()),s=n.to?`${n.to}`:`.`,c=v_(s[0]===`/`?``:n.unsafeRelative===`path`?a().pathname:n.from??o()[1],s,this.options.trailingSlash,this.resolvePathCache),l=this.routesByPath[h_(c)],u=c.includes(`$`),d;if(l)d=l._branch??=uv(l);else if(u)d=[];else{let[e,t,n]=this.getMatchedRoutes(c);d=e,this.options.notFoundRoute&&(!n||n.path!==`/`&&t[`**`])&&(d=[...d,this.options.notFoundRoute])}let f=u?l?._interpolation??ev(!1,{fullPath:c},0):void 0,p;for(let e of d){let t=e.options.params?.stringify??e.options.stringifyParams;if(t){let e=o()[3];if(p??=Kv(n.params,e),!Yg(p))break;p===e&&(p=Object.assign(Xg(),p));try{Object.assign(p,t(p))}catch{}}}p??=Kv(n.params,qv(n.params,f)?o()[3]:Jv);let m=e.leaveParams?c:Dv(l_(f?S_(c,f,p,this.pathParamsDecoder):c)),h=Yv(d,e._includeValidateSearch),g=()=>{let t=o()[2];if(e._includeValidateSearch&&this.options.search?.strict){let e={};d.forEach(n=>{if(n.options.validateSearch)try{Object.assign(e,Gv(n.options.validateSearch,{...e,...t}))}catch{}}),t=e}return t},_=h.length?Xv(h,g(),n):n.search===!0?g():typeof n.search==`function`?n.search(g()):n.search||Jv,v=this.options.stringifySearch(_),y=n.hash===!0?a().hash:typeof n.hash==`function`?n.hash(a().hash):n.hash||void 0,b=y?`#${y}`:``,x=n.state?n.state===!0?a().state:typeof n.state==`function`?n.state(a().state):n.state:Jv,S=`${m}${v}${b}`,C,w,T=!1;if(this.rewrite){let e=new URL(S,this.origin),t=e.origin,n=yv(this.rewrite,e);C=Fv(e),Pv(n,t)?(w=n.href,T=!0):w=Dv(Fv(n))}else C=u_(S),w=C;return{publicHref:w,href:C,pathname:m,search:_,searchStr:v,state:x,hash:y??``,external:T,unmaskOnReload:n.unmaskOnReload}},r=n(e);if(e.mask)r.maskedLocation=n({from:e.from,...e.mask});else if(this.options.routeMasks){let t=iv(r.pathname,this.processedTree);if(t){let i=Object.assign(Xg(),t.rawParams),{from:a,params:o,...s}=t.route,c=Kv(o,i);r.maskedLocation=n({from:e.from,...s,params:c})}}return!t&&e._fromLocation&&this.staticLocations.set(e,r),r},this.commitLocation=async({viewTransition:e,ignoreBlocker:t,...n})=>{let r=n.maskedLocation??n;if(r.external)return Hv(this,r.publicHref,{replace:n.replace,ignoreBlocker:t});let i,a=h_(this.latestLocation.href)===h_(n.href)&&e_(Rv(n.state),Rv(this.latestLocation.state)),o=this._commitPromise,s,c=new Promise(e=>{s=e});if(c.resolve=()=>{s(),o?.resolve()},this._commitPromise=c,a)this.load();else{let{maskedLocation:r,hashScrollIntoView:a,...o}=n;r&&(o={...r,state:{...r.state,__tempKey:void 0,__tempLocation:{...o,search:o.searchStr,state:{...o.state,__tempKey:void 0,__tempLocation:void 0,__TSR_key:void 0,key:void 0}}}},(o.unmaskOnReload??this.options.unmaskOnReload??!1)&&(o.state.__tempKey=this.tempLocationKey)),o.state={...o.state,__hashScrollIntoViewOptions:a??this.options.defaultHashScrollIntoView??!0},this.shouldViewTransition=e,i=n.replace?`REPLACE`:`PUSH`,this.history[i===`REPLACE`?`replace`:`push`](o.publicHref,o.state,{ignoreBlocker:t}),this.history.subscribers.size||this.load({action:{type:i}})}return this._scroll.n=n.resetScroll??!0,this._commitPromise},this.buildAndCommitLocation=({replace:e,resetScroll:t,hashScrollIntoView:n,viewTransition:r,ignoreBlocker:i,...a}={})=>{let o=this.buildLocation({...a,_includeValidateSearch:!0});this._pendingLocation=o;let s=this.commitLocation({...o,viewTransition:r,replace:e,resetScroll:t,hashScrollIntoView:n,ignoreBlocker:i});return queueMicrotask(()=>{this._pendingLocation===o&&(this._pendingLocation=void 0)}),s},this.navigate=async({to:e,reloadDocument:t,href:n,publicHref:r,...i})=>{let a=n?o_(n):void 0;if(a||t){if(e!==void 0||!n){let t=this.buildLocation({to:e,...i}),a=t.maskedLocation??t;n??=a.publicHref,r??=a.publicHref}let t=!a&&r?r:n;return Hv(this,t,i)}return this.buildAndCommitLocation({...i,href:n,to:e,_isNavigate:!0})},this.load=async e=>{this.updateLatestLocation(),e?.action&&(this._scroll.h=e.action.type===`PUSH`||e.action.type===`REPLACE`),await Uy(this,e)},this.startViewTransition=e=>{let t=this.shouldViewTransition??this.options.defaultViewTransition;if(this.shouldViewTransition=void 0,t&&typeof document.startViewTransition==`function`){let n;if(typeof t==`object`&&window.CSS?.supports?.(`selector(:active-view-transition-type(a))`)){let r=this.latestLocation,i=this.stores.resolvedLocation.get(),a=typeof t.types==`function`?t.types(Lv(r,i)):t.types;if(a===!1)return e();n={update:e,types:a}}else n=e;return document.startViewTransition(n).updateCallbackDone}return e()},this.invalidate=e=>{let t=this._committed,n=e?.filter,r=this._preloads,i=new Set,a=e=>{(!n||n(e))&&i.add(e.id)};t.forEach(a),this._cache.forEach(a),r?.forEach(e=>e.forEach(a)),this._tx?.[3].forEach(a);let o=[];for(let[e,t]of r??[])t.some(e=>i.has(e.id))&&(r.delete(e),o.push(e));let s=t=>{if(i.has(t.id)){let n=this.routesById[t.routeId],r={...t,invalid:!0,...(e?.forcePending||t.status===`error`||t.status===`notFound`)&&Iv(n)?{status:`pending`,error:void 0}:void 0};return t._flight=void 0,r}return t};this._committed=t.map(s);for(let[t,n]of this._cache)i.has(t)&&(n.invalid=!0,e?.forcePending&&(n.status=`pending`));for(let e of i){let t=this._flights?.get(e);this._flights?.delete(e),t&&!t[2]&&o.push(t[1])}for(let e of o)e.abort();return this.shouldViewTransition=!1,this.load({sync:e?.sync})},this.resolveRedirect=e=>{let t=e.options,n=e.headers.get(`Location`)||t.href;if(!n){let e=this.buildLocation(t);n=(e.maskedLocation??e).publicHref||`/`}let r;if(s_.test(n)||(r=o_(n))&&!this.protocolAllowlist.has(r))throw Error(`Redirect blocked: unsafe protocol`);if(r===`http:`||r===`https:`){let e=new URL(n);e.pathname.startsWith(`//`)?n=e.href:Pv(e,this.origin)||(n=Fv(e),r=void 0)}return r&&(t.reloadDocument=!0),t.href=n,e.headers.set(`Location`,n),e},this.clearCache=e=>{let t=this._cache,n=this._preloads,r=e?.filter,i=[],a=[];for(let[e,n]of t)(!r||r(n))&&(a.push(e),i.push(n));let o=[];for(let[e,t]of n??[])(!r||t.some(r))&&(o.push(e),i.push(...t));for(let e of a)t.delete(e);for(let e of o)n.delete(e);for(let e of i){let t=e._flight;e._flight=void 0,t&&!--t[2]&&(this._flights?.get(e.id)===t&&this._flights.delete(e.id),o.push(t[1]))}for(let e of o)e.abort()},this.loadRouteChunk=ty,this.preloadRoute=e=>Wy(this,e),this.matchRoute=(e,t)=>{let n={...e,to:e.to?v_(e.from||``,e.to,this.options.trailingSlash,this.resolvePathCache):void 0,params:e.params||{},leaveParams:!0},r=this.buildLocation(n),i=this.stores.status.get()===`pending`;if(t?.pending&&!i)return!1;let a=t?.pending??!i?this.latestLocation:this.stores.resolvedLocation.get()||this.stores.location.get(),o=av(r.pathname,t?.caseSensitive??!1,t?.fuzzy??!1,a.pathname,this.processedTree);return!o||e.params&&!e_(o.rawParams,e.params,!0)?!1:t?.includeSearch??!0?e_(a.search,r.search,!0)?o.rawParams:!1:o.rawParams},this.getStoreConfig=t,e.pathParamsAllowedCharacters?.length&&(this.pathParamsDecoder=y_(e.pathParamsAllowedCharacters)),this.update({defaultPreloadDelay:50,defaultPendingMs:1e3,defaultPendingMinMs:500,context:void 0,...e,caseSensitive:e.caseSensitive??!1,notFoundMode:e.notFoundMode??`fuzzy`,stringifySearch:e.stringifySearch??U_,parseSearch:e.parseSearch??H_,protocolAllowlist:e.protocolAllowlist??a_}),self.__TSR_ROUTER__=this}isShell(){return!!this.options.isShell}get state(){return this.stores.__store.get()}setRoutes(e){Object.assign(this,e),this.lightweightCache=new WeakMap,this.staticLocations=new WeakMap;let t=this.options.notFoundRoute;t&&(t.init(99999999999),this.routesById[t.id]!==t&&(t._interpolation=ev(!1,t,0)),this.routesById[t.id]=t)}matchRoutesInternal(e,t){let[n,r,i]=this.getMatchedRoutes(e.pathname),a=n,o=!1;(i?i.path!==`/`&&r[`**`]:h_(e.pathname))&&(this.options.notFoundRoute?a=[...a,this.options.notFoundRoute]:o=!0);let s=o?Zv(this.options.notFoundMode,a):void 0,c=Array(a.length),l=this._committed,u=(e,t)=>{let n=l[t];return n?.routeId===e.id?n:e===this.options.notFoundRoute?l.find(t=>t.routeId===e.id):void 0},d;for(let n=0;n<a.length;n++){let i=a[n],o=c[n-1],l,f,p;{let n=o?.search??e.search,r=o?._strictSearch??void 0;try{let e=Gv(i.options.validateSearch,{...n})??void 0;l={...n,...e},f={...r,...e}}catch(e){let r=e;if(e instanceof Uv||(r=new Uv(e.message,{cause:e})),t?.throwOnError)throw r;l=n,f={},p=r}}let m=``,h=``;try{m=i.options.loaderDeps?.({search:l})??``,h=m&&JSON.stringify(m)||``}catch(e){if(t?.throwOnError)throw e;p??=e}let g=Xg(),_=i._interpolation?S_(i.fullPath,i._interpolation,r,this.pathParamsDecoder,g):i.fullPath,v=i.id+_+h,y=u(i,n),b=this._cache.get(v)??(y?.id===v?y:void 0);d=b?._strictParams??Object.assign(g,d);let x;if(!b)try{Qv(i,d)}catch(e){if(x=w_(e)||J_(e)?e:new Wv(e.message,{cause:e}),t?.throwOnError)throw x}let S=y?`stay`:`enter`,C;if(b)C={...b,cause:S,search:Zg(y?y.search:b.search,l),_strictSearch:f,searchError:p};else{let e=Iv(i)?`pending`:`success`;C={id:v,ssr:i.options.ssr,index:n,routeId:i.id,params:y?.params??d,_strictParams:d,pathname:_,updatedAt:Date.now(),search:y?Zg(y.search,l):l,_strictSearch:f,searchError:p,status:e,isFetching:!1,error:void 0,paramsError:x,context:{},abortController:t?._controller??new AbortController,cause:S,loaderDeps:y?Qg(y.loaderDeps,m):m,invalid:!1,preload:!1,staticData:i.options.staticData||{},fullPath:i.fullPath}}let w=s===i.id;C._notFound&&!w&&(C.error=void 0),C._notFound=w,c[n]=C}for(let e=0;e<c.length;e++){let n=c[e];n.params=n.cause===`stay`?Zg(n.params,d):d,t?._controller&&(n.context={})}return c}matchRoutesLightweight(e){let t=Kg(this.stores.ids.get()),n=t?this.stores.byRoute.get(t).get():void 0,r=n?.id,i=this.lightweightCache.get(e);if(i&&i[0]===r)return i[1];let[a,o]=this.getMatchedRoutes(e.pathname),s=Kg(a),c={...e.search};for(let e of a)try{Object.assign(c,Gv(e.options.validateSearch,c))}catch{}let l=n&&n.routeId===s.id&&n.pathname===e.pathname,u;if(l)u=n.params;else{let e=o;for(let t of a)try{Qv(t,e)}catch{}u=e}let d=[a,s.fullPath,c,u];return this.lightweightCache.set(e,[r,d]),d}};async function Hv(e,t,{replace:n,ignoreBlocker:r}){if(!c_(t,e.protocolAllowlist)){if(!r){let t=e.history._getBlockers();for(let r of t)if(r?.blockerFn&&await r.blockerFn({currentLocation:e.history.location,nextLocation:e.history.location,action:n?`REPLACE`:`PUSH`}))return}e.history._ignoreNextBeforeUnload?.(t),n?window.location.replace(t):window.location.href=t}}var Uv=class extends Error{},Wv=class extends Error{};function Gv(e,t){if(e==null)return{};if(`~standard`in e){let n=e[`~standard`].validate(t);if(n instanceof Promise)throw new Uv(`Async validation not supported`);if(n.issues)throw new Uv(JSON.stringify(n.issues,void 0,2),{cause:n});return n.value}return`parse`in e?e.parse(t):typeof e==`function`?e(t):{}}function Kv(e,t){if(e===void 0||e===!0)return t;let n=Object.create(null);return e===!1||e===null?n:typeof e==`function`?(Object.assign(n,t),Object.assign(n,e(n))):Object.assign(n,t,e)}function qv(e,t){return typeof e==`function`?!0:!t||e===!1||e===null?!1:e===void 0||e===!0||t.some(t=>typeof t!=`string`&&!Jg.call(e,t[1]))}var Jv=Object.freeze({});function Yv(e,t){let n=[];for(let r=0;r<e.length;r++){let i=e[r].options;`search`in i?i.search?.middlewares&&n.push(...i.search.middlewares):(i.preSearchFilters||i.postSearchFilters)&&n.push(({search:e,next:t})=>{let n=t(i.preSearchFilters?i.preSearchFilters.reduce((e,t)=>t(e),e):e);return i.postSearchFilters?i.postSearchFilters.reduce((e,t)=>t(e),n):n});let a=i.validateSearch;t&&a&&n.push(({search:e,next:t,meta:n})=>{let r=t(e);try{let e=Gv(a,r);if(n&&e)for(let t in e)t in r||(n.defaulted||=new Map).set(t,e[t]);return{...r,...e}}catch{}return r})}return n}function Xv(e,t,n){let r=(t,i,a)=>{if(t>=e.length){if(!n.search)return{};if(n.search===!0)return i;let e=qg(n.search,i);return a&&(a.explicit=e),e}return e[t]({search:i,next:(e,n)=>{if(n){let n=a||{};return{search:r(t+1,e,n),meta:n}}return r(t+1,e,a)},meta:a})};return r(0,t)}function Zv(e,t){if(e!==`root`){let e;for(let n=t.length-1;n>=0;n--){let r=t[n];if(r.options.notFoundComponent)return r.id;e||=r.children&&r.id}if(e)return e}return K_}function Qv(e,t){let n=e.options.params?.parse??e.options.parseParams;n&&Object.assign(t,n(t))}function $v(e,t){return e.options[t]?.preload?.()}function ey(e,t){let n=$v(e,`component`),r=$v(e,`pendingComponent`);return t&&(r?r=r.then(t):t()),n&&r?Promise.all([n,r]).then(()=>{}):n??r}function ty(e,t,n){let r=()=>t===!1?void 0:t?$v(e,t):ey(e,n),i=e._lazy;if(i)return i===!0?r():i.then(r);if(!e.lazyFn)return r();let a=e.lazyFn().then(t=>{{let{id:n,...r}=t.options;Object.assign(e.options,r),e._lazy=!0}},t=>{throw e._lazy=void 0,t});return e._lazy=a,a.then(r)}function ny(e){let t=e.findIndex(e=>e.status!==`success`||e._notFound)+1;return t&&t<e.length?e.slice(0,t):e}function ry(e,t,n){let r=e._tx;return t&&r?.[2]===n&&!r[3].some(e=>e.routeId===t)}var iy=0,ay=1,oy=2,sy=3,cy=[4];function ly(e){return typeof e[0]==`number`}function uy(e,t){return t.aborted?Promise.race([Promise.reject(t),e]):new Promise((n,r)=>{let i=()=>r(t);t.addEventListener(`abort`,i,{once:!0}),Promise.resolve(e).then(n,r).then(()=>t.removeEventListener(`abort`,i))})}function dy(e,t){return e.routesById[t.routeId]}function fy(e,t,n){return J_(e)?[sy,e]:w_(e)?(e.routeId||=n,[oy,e]):t?(typeof e?.then==`function`&&(e=Error(`A Promise was thrown`,{cause:e})),[ay,e]):[iy,e]}function py(e,t){let n=fy(t,!0,e.id);if(n[0]!==ay)return n;try{e.options.onError?.(n[1])}catch(t){n=fy(t,!0,e.id)}return n}function my(e,t,n,r,i){return i[0].signal.aborted?cy:Ay(e,t,n,py(n,r),i)}async function hy(e,t,n,r,i,a){let[o,s]=t,c=n[0].signal,l=!!n[3];for(let i=n[6]??0;i<r;i++){let r=s[i],u=dy(e,r);r.abortController=n[0];let d=s[i-1]?.context??e.options.context??{},f={params:r.params,location:o,navigate:t=>e.navigate({...t,_fromLocation:o}),buildLocation:e.buildLocation,cause:l?`preload`:r.cause,abortController:n[0],preload:l,matches:s,routeId:u.id};try{let e=r._ctx||=u.options.context?u.options.context({...f,deps:r.loaderDeps,context:d})||{}:void 0;r.context={...d,...e}}catch(a){return _y(e,r),[i,my(e,t,u,a,n)]}if(c.aborted)return[i,cy];let p=r.paramsError??r.searchError;if(p!==void 0)return _y(e,r),[i,my(e,t,u,p,n)];let m=u.options.beforeLoad;if(!m)continue;let h=r.status;i>=a&&(r.status=`pending`,n[7]?.());try{by(e,r,`beforeLoad`,n[0]);let a=m({...f,search:r.search,context:r.context,...e.options.additionalContext}),o=await(typeof a?.then==`function`?uy(a,c):a);if(c.aborted)return[i,cy];let s=Ay(e,t,u,fy(o,!1,u.id),n);if(s[0]!==iy)return _y(e,r),[i,s];r.context={...r.context,...o}}catch(a){return _y(e,r),[i,my(e,t,u,a,n)]}finally{r.status=h,by(e,r,!1,n[0])}}i()}function gy(e,t,n){if(!(!n||--n[2])){if(e._flights?.get(t.id)===n){let n=e._tx;if(n&&!n[0].signal.aborted&&!n[3].includes(t)&&n[3].some(e=>e.id===t.id)&&n[3].some(e=>e.isFetching===`beforeLoad`))return;e._flights.delete(t.id)}return n[1]}}function _y(e,t){let n=t._flight;t._flight=void 0,gy(e,t,n)?.abort()}function vy(e,t,n,r){let i=[];for(let a of t)if(!n?.includes(a)){let t=a._flight;if(a._flight=void 0,r&&t?.[2]===1&&e._flights?.get(a.id)===t&&n?.some(e=>e.id===a.id))t[2]=0;else{let n=gy(e,a,t);n&&i.push(n)}}for(let e of i)e.abort()}function yy(e){for(let t of e){let e=t._flight;e&&e[2]++}}function by(e,t,n,r){if(t.isFetching=n,r&&e._tx?.[0]!==r)return;let i=e.stores.byRoute.get(t.routeId),a=i?.get();a?.id===t.id&&i.set({...a,isFetching:n})}function xy(e,t,n,r,i,a,o){let s=t[0];return{params:n.params,location:s,navigate:t=>e.navigate({...t,_fromLocation:s}),cause:o?`preload`:n.cause,abortController:i,preload:o,deps:n.loaderDeps,parentMatchPromise:a,context:n.context,route:r,...e.options.additionalContext}}async function Sy(e,t,n,r,i,a,o){let s=o[0],c=s.signal;if(c.aborted)return cy;if(!i)return[iy,void 0];let l=n._flight;by(e,n,`loader`,s);try{if(!l){let s=new AbortController;l=[Promise.resolve().then(()=>i(xy(e,t,n,r,s,a,!!o[3]))).then(e=>fy(e,!1,r.id),e=>fy(e,!0,r.id)).then(t=>(t[0]!==iy&&e._flights?.get(n.id)===l&&(e._flights.delete(n.id),l[2]||s.abort()),t[0]===ay&&l[2]?py(r,t[1]):t)),s,1],(e._flights??=new Map).set(n.id,l)}return n._flight=l,n.abortController=l[1],Ay(e,t,r,await uy(l[0],c),o)}catch(t){if(t!==c||!c.aborted)throw t;return _y(e,n),cy}finally{by(e,n,!1,s)}}function Cy(e,t,n){t[0]!==sy&&(e.status=`success`,e.error=void 0,t[0]===iy?(e.loaderData=t[1],e.invalid=!1,e.updatedAt=Date.now(),e.preload=n):e.invalid=!0)}function wy(e,t,n){let r=e._cache.get(t.id);if(r!==n||e._committed.some(e=>e.id===t.id&&e._flight===t._flight))return;let i={...t,_notFound:void 0,context:{}};i._flight&&i._flight[2]++,e._cache.set(t.id,i),r&&_y(e,r)}function Ty(e,t){return t[0]===ay||t[0]===oy?{...e,status:t[0]===ay?`error`:`notFound`,error:t[1],_flight:void 0}:e}function Ey(e,t,n,r,i,a,o){let s=t[1][n],c=dy(e,s),l=!!a[3],u=e._cache.get(s.id),d,f=!1,p;try{if(s.status===`success`&&(d=c.options.shouldReload,typeof d==`function`&&(d=d(xy(e,t,s,c,a[0],i,l))),a[0].signal.aborted&&(p=cy)),!p){if(s.status!==`success`)f=!0;else{let t=l||s.preload?c.options.preloadStaleTime??e.options.defaultPreloadStaleTime??3e4:c.options.staleTime??e.options.defaultStaleTime??0;f=!!(s.invalid||d||d===void 0&&Date.now()-s.updatedAt>=t&&(a[5]||s.cause===`enter`||a[2].some(e=>e.routeId===s.routeId&&e.id!==s.id)))}}}catch(n){s.invalid=!0,_y(e,s),p=my(e,t,c,n,a)}let m=c.options.loader,h=typeof m==`function`,g=h?m:m?.handler,_=!l||c.options.preload!==!1,v=_&&m?e._flights?.get(s.id):void 0;v===s._flight||p?v=void 0:v&&!f&&!l&&d===void 0?f=!0:f||(v=void 0);let y=!(!m||!f||s.status!==`success`||l||a[4]||((h?void 0:m.staleReloadMode)??e.options.defaultStaleReloadMode)===`blocking`),b=f&&_,x=b&&!y&&(s.status!==`success`||!!m),S=n>=o?a[7]:void 0,C=c.lazyFn&&c._lazy!==!0?S:void 0;if(b&&!m&&(s.invalid=!1,s.updatedAt=Date.now()),v&&v[2]++,x){let t=s._flight;s._flight=v,gy(e,s,t)?.abort(),n>=o&&(s.status=`pending`),S?.()}b||(s.isFetching=!1);let w=!p&&x?Sy(e,t,s,c,g,i,a).then(t=>(Cy(s,t,l),t[0]===iy&&(m&&!a[0].signal.aborted&&wy(e,s,u),n>=o&&(s.status=`pending`)),t)):Promise.resolve(p??[iy,s.loaderData]),T=(async()=>{try{let e=ty(c,void 0,C);e&&await uy(e,a[0].signal)}catch(r){if(!t[1].some((e,t)=>t<=n&&(e.status===`error`||e.status===`notFound`||e._notFound)))return[n,my(e,t,c,r,a)]}let r=await w;x&&r[0]===iy&&s.status===`pending`&&!a[0].signal.aborted&&(s.status=`success`,S?.())})();if(r.push([n,w,T]),!y)return w.then(e=>Ty(s,e));let E={...s,status:`pending`,preload:!1,_flight:v};s.invalid=!1,s.isFetching=`loader`;let D=Sy(e,t,E,c,g,i,a).then(e=>(s.isFetching=!1,Cy(E,e,!1),e));return(t[2]??=[]).push([n,D,T,E]),D.then(e=>Ty(E,e))}async function Dy(e,t,n,r,i=0){let a=n?.[1][1],o=a?.routeId?t.findIndex(e=>e.routeId===a.routeId):n?.[0]??t.length-1;o<0&&(o=0);for(let n=o;n>=0;n--){let i=dy(e,t[n]);try{let e=ty(i,!1);e&&await uy(e,r)}catch(e){if(e===r&&r.aborted)throw e}if(i.options.notFoundComponent)return n}return a?.routeId?o:i}function Oy(e,t){t[2]&&=(vy(e,t[2].map(e=>e[3])),void 0)}async function ky(e,t,n,r){let i;try{await Promise.all(e.map(e=>e[1].then(async t=>{let a=e[0];if(!(r&&a>=await r)){if(t[0]>=sy)throw[a,t];!i&&t[0]!==iy&&(i=[a,t],await Promise.all((n??[]).map(e=>{if(!(e[0]<=a))return e[1].then(t=>{if(t[0]===sy)throw[e[0],t]})})))}})))}catch(e){return e}return t??i}function Ay(e,t,n,r,i,a){for(;r[0]===sy;){let o=r[1],s=o.options;try{if((s.href||o.headers.has(`Location`))&&(e.resolveRedirect(o),s.reloadDocument)||(s.reloadDocument?i[3]:i[1]>=20))return r;let n=e.buildLocation({...s,_fromLocation:t[0],_includeValidateSearch:!0}),a=n.maskedLocation??n;if(a.external){let t=o.clone();return t.options={...s},t.headers.set(`Location`,a.publicHref),e.resolveRedirect(t),i[3]?[sy,t]:[sy,t,a]}return[sy,o,n]}catch(e){r=a?[ay,e]:py(n,e),a=!0}}return r}async function jy(e,t,n,r,i,a){let o=t[1],s=await i,c=!1,l=o.findIndex(e=>e._notFound),u=t=>t[1][0]===oy?Dy(e,o,t,r.signal):t[0],d=l<0?o.length:l;if((s?.[1][0]??0)>=sy)d=0;else if(s){d=s[2]??=await u(s);for(let e of n){if(e[0]>=d)break;let t=await e[1];if(t[0]!==iy&&t[0]<sy&&!(`loaderData`in o[e[0]])){s=[e[0],t],d=s[2]=await u(s);break}}}for(let e of n){if(e[0]>=d)break;let t=await e[2];if(t){s=t;break}}if((s?.[1][0]??0)>=sy){let n=s[1];if(n[0]!==sy||n[1].options.reloadDocument||n[2])return Oy(e,t),n;c=!0,s=[0,[ay,Error(`Too many redirects`)]]}let f=s?s[2]??await u(s):l;if(f>=0){let i=s?.[1],l=i?.[0],u=o[f],d=i?.[1],p=()=>{i&&(u._notFound=void 0,l===ay?u.status=`error`:(d.routeId=u.routeId,u.routeId===e.routeTree.id?(u.status=`success`,u._notFound=!0):u.status=`notFound`),u.error=d,u.isFetching=!1)};p(),i||a?.();let m=dy(e,u);try{await uy(i?Promise.resolve().then(()=>ty(m,l===ay?`errorComponent`:`notFoundComponent`)):Promise.all([ty(m),ty(m,`notFoundComponent`)]),r.signal)}catch(n){if(n===r.signal&&r.signal.aborted)return Oy(e,t),cy}i?c&&(r.abort(),await Promise.all([...n.map(e=>e[1]),...n.map(e=>e[2]),...(t[2]??[]).map(e=>e[1])]),Oy(e,t),vy(e,o),p()):u.status=`success`}return t}async function My(e,t,n,r=0,i=t[1].length){let a=t[1];for(let t=r;t<i;t++){let r=a[t],i=dy(e,r).options;if(i.head||i.scripts)try{let t={ssr:e.options.ssr,matches:a,match:r,params:r.params,loaderData:r.loaderData},[o,s]=await uy(Promise.all([i.head?.(t),i.scripts?.(t)]),n);r.meta=o?.meta,r.links=o?.links,r.headScripts=o?.scripts,r.styles=o?.styles,r.scripts=s}catch(e){if(e===n&&n.aborted)break;console.error(e)}if(r.status!==`success`||r._notFound)break}return t}async function Ny(e,t,n,r){let i=[t,n],a=r[0].signal,o;try{let t=e.stores.matches.get(),s=n.findIndex(e=>e._notFound);if(e.options.notFoundMode!==`root`&&s>=0){let t=await Dy(e,n,void 0,a,s);n[s]._notFound=void 0,n[t]._notFound=!0,s=t}let c=s<0?n.length:s+1,l=0;for(;l<c&&l!==s;){let e=n[l],i=r[2][l],a=t[l];if(i?.id!==e.id||i.status!==`success`||e.preload||a?.id!==e.id||a.status!==`success`||(l++,i._notFound||a._notFound))break}let u=[],d=r[6]??0,f=d?Promise.resolve(n[d-1]):void 0,p=()=>{for(let t=d;t<c&&!a.aborted;t++)f=Ey(e,i,t,u,f,r,l)},m=await hy(e,i,r,c,p,l);if(m){if(r[4]=!0,c=m[0],m[1][0]===oy){let t=await Dy(e,n,m,a);m[2]=t,c=Math.min(c,t+1)}else m[1][0]>=sy&&(c=0);p()}if(!a.aborted&&!r[3]){let t=[];for(let[n,r]of e._flights??[])r[2]||(e._flights.delete(n),t.push(r[1]));for(let e of t)e.abort()}let h=jy(e,i,u,r[0],ky(u,m,i[2]),r[7]);i[2]?.length&&(i[3]=ky(i[2],void 0,void 0,h.then(e=>ly(e)?0:ny(n).length,()=>0))),o=await h}catch(t){if(Oy(e,i),t===a&&a.aborted)return cy;throw t}return ly(o)?o:My(e,o,a,r[6]===n.length?r[6]:0)}function Py(e,t){if(e._tx!==t)return;let n=t[3],r=e.stores.matches.get(),i=e._pending;for(let a=0;a<n.length;a++){let o=n[a],s=o.status===`success`&&!o._notFound,c=r[a]?.id===o.id&&r[a]?.status===`pending`;if(s&&!c)continue;let l=dy(e,o),u=s||o.invalid?0:l.options.pendingMs??e.options.defaultPendingMs,d=l.options.pendingComponent??e.options.defaultPendingComponent;if(!d||typeof u!=`number`||u===1/0){i&&(i[0]=t,i[2]=0,i[4]=!0);return}let f=l.options.pendingMinMs??e.options.defaultPendingMinMs??0,p=!1;if(i?.[1]===o.id?(p=i[0]!==t,i[0]=t):(clearTimeout(i?.[3]),e._pending=i=void 0),i||(e._pending=i=[t,o.id,c?Date.now()+f:t[4]+u,void 0,c||void 0,d]),i[4]&&!p&&i[5]===d)return;if(i[5]=d,!i[4]){clearTimeout(i[3]);let n=i[2]-Date.now();if(n>0){i[3]=setTimeout(()=>Py(e,t),n);return}i[2]=0}let m=n.map(e=>({...e,_flight:void 0}));m[a].status=`pending`;let h=i[4]=e.startTransition(()=>e.stores.setMatches(m),m).then(t=>(t&&e._pending===i&&i[4]===h&&!i[2]&&(i[2]=Date.now()+f),t));return}}function Fy(e,t){let n=e._pending;e._tx!==t&&e._tx?.[3].some(e=>e.id===n?.[1])||(clearTimeout(n?.[3]),e._pending=void 0)}async function Iy(e,t){let n=e._pending;if(!n)return;clearTimeout(n[3]);let r=n[2]-Date.now();if(!n[4]||r<=0||!ny(t[3]).some(e=>e.id===n[1]))return;let i;try{await uy(new Promise(e=>{i=setTimeout(e,r)}),t[0].signal)}catch{}clearTimeout(i)}function Ly(e,t){e._committed=t,e.stores.setMatches(t)}function Ry(e,t,n,r){let i=e._committed,a=e._lifecycleEnd,o=e._cache;for(let e of n)e.preload=!1,r&&(e._assetEnd=void 0);let s=ny(n).length,c=new Map;{let t=Date.now(),r=new Set;for(let e=0;e<n.length;e++){let t=n[e];(e<s||t.status===`success`)&&r.add(t.id)}for(let n of[...i,...o.values()]){if(n.status!==`success`||r.has(n.id))continue;let i=dy(e,n);!i.options.loader||t-n.updatedAt>=(n.preload?i.options.preloadGcTime??e.options.defaultPreloadGcTime??3e5:i.options.gcTime??e.options.defaultGcTime??3e5)||c.set(n.id,o.get(n.id)===n?n:{...n,_flight:void 0,isFetching:!1,context:{}})}}t[3]=[],e._cache=c;let l=e._lifecycleEnd=zv(n);Ly(e,n),vy(e,[...o.values(),...i].filter(e=>e._flight&&c.get(e.id)!==e),n),Bv(e,i,n,a,l,t)}async function zy(e,t){let n=e._tx;for(;n&&n!==t;)t=n,await n[5],n=e._tx}function By(e,t,n){let r=n[1].options,i=n[2];if(!i)return e.navigate({...r,replace:!0,ignoreBlocker:!0});if(r.reloadDocument)return e.navigate({href:(i.maskedLocation??i).publicHref,reloadDocument:!0,replace:!0,ignoreBlocker:!0});i._redirects=t[1]+1,e._pendingLocation=i;let a=e.commitLocation({...i,viewTransition:r.viewTransition,replace:!0,resetScroll:r.resetScroll,hashScrollIntoView:r.hashScrollIntoView,ignoreBlocker:!0});return queueMicrotask(()=>{e._pendingLocation===i&&(e._pendingLocation=void 0)}),a}async function Vy(e,t,n,r,i){let a=n.map(e=>({...e}));yy(a);for(let t of r)_y(e,a[t[0]]),a[t[0]]=t[3];let o=[t[2],a],s;try{s=await jy(e,o,r,t[0],i)}catch(t){throw vy(e,a),t}if(ly(s))vy(e,a),s[0]===sy&&e._tx===t&&e._committed===n&&await By(e,t,s);else if(await My(e,s,t[0].signal),e._tx!==t||e._committed!==n)vy(e,a);else{for(let t of a){let n=e._cache.get(t.id);n?._flight&&n._flight===t._flight&&(e._cache.delete(t.id),_y(e,n))}Ly(e,a),vy(e,n,a)}}async function Hy(e,t,n,r,i,a){let o=await Ny(e,t[2],t[3],[t[0],t[1],e._committed,void 0,i,n,a,r]);if(ly(o)){let n=o[0]===sy&&e._tx===t;if((!n||o[1].options.reloadDocument)&&Fy(e,t),vy(e,t[3]),t[3]=[],!n)return;if(e._tx!==t){Fy(e,t);return}await By(e,t,o);return}let s=o[1];if(e._tx===t&&await Iy(e,t),e._tx!==t){Fy(e,t),vy(e,s),Oy(e,o);return}let c=t[2],l=Lv(c,e.stores.resolvedLocation.get()),u=o[2];await e.startViewTransition(async()=>{if(e._tx===t&&await Iy(e,t),e._tx!==t){Fy(e,t),vy(e,s),Oy(e,o);return}let n=await e.startTransition(()=>{Fy(e,t),Ry(e,t,s,a),e._tx===t&&(e.emit({type:`onLoad`,...l}),e._tx===t&&e.emit({type:`onBeforeRouteMount`,...l}))},s);e._tx===t?(u?.length&&Vy(e,t,s,u,o[3]).catch(console.error),e.batch(()=>{e.stores.resolvedLocation.set(c),e.stores.status.set(`idle`),e._tx===t&&e.emit({type:`onResolved`,...l}),n&&e._tx===t&&e.emit({type:`onRendered`,...l})}),e._tx===t&&(e._commitPromise?.resolve(),e._commitPromise=void 0)):Oy(e,o)})}async function Uy(e,t){let n=e._tx,r=e.stores.resolvedLocation.get(),i=r??e.stores.location.get(),a=e.latestLocation,o=e._pendingLocation,s=o?.href===a.href?o._redirects??0:0,c=e._handoff,l=c?.[0](),u=new AbortController,d=e._preflight;if(e._preflight=u,l||c?.[1](),d?.abort(),!u.signal.aborted){let t=Lv(a,r);e.emit({type:`onBeforeNavigate`,...t}),u.signal.aborted||e.emit({type:`onBeforeLoad`,...t})}if(u.signal.aborted){await zy(e,n);return}let f=i.href===a.href,p=u,m=e.matchRoutes(a,{_controller:u});yy(m);let h=l?c[1](m):void 0;if(h?p=l:l?.abort(),u.signal.aborted){vy(e,m),await zy(e,n);return}e._preflight=void 0;let g,_=()=>Hy(e,y,f,()=>Py(e,y),t?.sync,h),v=t?.sync?new Promise(e=>g=e):Promise.resolve().then(_),y=[p,s,a,m,Date.now(),v.then(()=>zy(e,y))];if(e._tx=y,n){for(let t of e.stores.matches.get()){if(e._tx!==y)break;t.isFetching&&by(e,t,!1)}n[0].abort(),vy(e,n[3],y[3],!0)}e._tx===y?(e.batch(()=>{e.stores.status.set(`pending`),e.stores.location.set(a)}),(h||!e._committed.length&&m[0]?.status!==`success`&&!m.some(e=>e._notFound))&&Py(e,y),g?.(_()),await y[5]):(vy(e,y[3]),y[3]=[],g?.(),await zy(e,y))}async function Wy(e,t){let n=e.buildLocation(t);for(let t=0;;t++){let r=e._committed,i=new AbortController,a,o,s;try{try{a=e.matchRoutes(n,{_controller:i}),yy(a),o=(e._preloads??=new Map).set(i,a),s=await Ny(e,n,a,[i,t,r,!0])}finally{o&&(o=o.delete(i),vy(e,a)),i.abort()}if(!ly(s))return s[1];if(!o||s.length<3)return;n=s[2]}catch(e){w_(e)||console.error(e);return}}}var Gy=`Error preloading route! ☝️`,Ky=class{get to(){return this._to}get id(){return this._id}get path(){return this._path}get fullPath(){return this._fullPath}constructor(e){if(this.init=e=>{this.originalIndex=e,this._branch=void 0;let t=this.options,n=!t?.path&&!t?.id;this.parentRoute=this.options.getParentRoute?.(),n?this._path=K_:this.parentRoute||f_();let r=n?K_:t?.path;r&&r!==`/`&&(r=m_(r));let i=t?.id||r,a=n?K_:p_((this.parentRoute.id===`__root__`?``:this.parentRoute.id)+`/`+(i??``));r===`__root__`&&(r=`/`);let o=a===`__root__`?`/`:r===void 0?this.parentRoute.fullPath:p_(this.parentRoute.fullPath+`/`+r);this._path=r,this._id=a,this._fullPath=o,this._to=h_(o)},this.addChildren=e=>this._addFileChildren(e),this._addFileChildren=e=>(Array.isArray(e)&&(this.children=e),typeof e==`object`&&e&&(this.children=Object.values(e)),this),this._addFileTypes=()=>this,this.updateLoader=e=>(Object.assign(this.options,e),this),this.update=e=>(Object.assign(this.options,e),this),this.lazy=e=>(this.lazyFn=e,this),this.redirect=e=>q_({from:this.fullPath,...e}),this.options=e||{},this.isRoot=!e?.getParentRoute,e?.id&&e?.path)throw Error(`Route cannot have both an 'id' and a 'path' option.`)}},qy=class{constructor({id:e}){this.notFound=e=>C_({routeId:this.id,...e}),this.redirect=e=>q_({from:this.id,...e}),this.id=e}},Jy=class extends Ky{constructor(e){super(e)}};function Yy(e){return({search:t,next:n})=>{let{search:r,meta:i}=n(t,!0);if(e===!0){let e={...t,...r},n=i.removed,a=i.explicit;for(let r of n?.keys()||[])(a&&Jg.call(a,r)||e_(t[r],n.get(r)))&&delete e[r];for(let t of i.removedAny||[])delete e[t];for(let n of i.defaulted?.keys()||[])n in t&&!i.removedAny?.has(n)&&!(i.removed?.has(n)&&(a&&Jg.call(a,n)||e_(t[n],i.removed.get(n))))&&(e[n]=t[n]);return e}let a={...r},o=i.explicit;for(let n of e){let e=n;!(i.removedAny?.has(e)||i.removed?.has(e)&&(o&&Jg.call(o,e)||e_(t[n],i.removed.get(e))))&&(!(n in a)||n in t&&i.defaulted?.has(e)&&e_(a[n],i.defaulted.get(e)))&&(a[n]=t[n])}return a}}var Xy=class extends m.Component{constructor(...e){super(...e),this.state={error:0},this.reset=()=>{this.setState({error:0})}}static getDerivedStateFromProps(e,t){let n=e.getResetKey();return t.error&&t.resetKey!==n?{resetKey:n,error:0}:{resetKey:n}}static getDerivedStateFromError(e){return{error:[e]}}componentDidCatch(e,t){this.props.onCatch?.(e,t)}render(){let e=this.state.error;return e?m.createElement(this.props.errorComponent??Zy,{error:e[0],reset:this.reset}):this.props.children}};function Zy({error:e}){let[t,n]=m.useState(!1);return(0,G.jsxs)(`div`,{style:{padding:`.5rem`,maxWidth:`100%`},children:[(0,G.jsxs)(`div`,{style:{display:`flex`,alignItems:`center`,gap:`.5rem`},children:[(0,G.jsx)(`strong`,{style:{fontSize:`1rem`},children:`Something went wrong!`}),(0,G.jsx)(`button`,{style:{appearance:`none`,fontSize:`.6em`,border:`1px solid currentColor`,padding:`.1rem .2rem`,fontWeight:`bold`,borderRadius:`.25rem`},onClick:()=>n(e=>!e),children:t?`Hide Error`:`Show Error`})]}),(0,G.jsx)(`div`,{style:{height:`.25rem`}}),t?(0,G.jsx)(`div`,{children:(0,G.jsx)(`pre`,{style:{fontSize:`.7em`,border:`1px solid red`,borderRadius:`.25rem`,padding:`.3rem`,color:`red`,overflow:`auto`},children:e?.message?(0,G.jsx)(`code`,{children:e.message}):null})}):null]})}var Qy=()=>!0,$y=()=>!1;function eb({children:e,fallback:t=null}){return(0,G.jsx)(m.Fragment,{children:tb()?e:t})}function tb(e=!0){return m.useSyncExternalStore(nb,Qy,e?$y:Qy)}function nb(){return()=>{}}var rb=m.createContext(null);function ib(e){return m.useContext(rb)}function ab(e,t){let n=e.stores.location,r=new Set,i,a,o=n=>{ry(e,t,n)||(i=n,r.forEach(e=>e()))};return[()=>i??n.get(),e=>(r.size||(i=n.get(),a=n.subscribe(o).unsubscribe),r.add(e),()=>{r.delete(e),r.size||(a(),i=void 0)})]}var ob=m.createContext(void 0),sb=m.createContext(void 0),cb=t((e=>{var t=p();function n(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var r=typeof Object.is==`function`?Object.is:n,i=t.useState,a=t.useEffect,o=t.useLayoutEffect,s=t.useDebugValue;function c(e,t){var n=t(),r=i({inst:{value:n,getSnapshot:t}}),c=r[0].inst,u=r[1];return o(function(){c.value=n,c.getSnapshot=t,l(c)&&u({inst:c})},[e,n,t]),a(function(){return l(c)&&u({inst:c}),e(function(){l(c)&&u({inst:c})})},[e]),s(n),n}function l(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!r(e,n)}catch{return!0}}function u(e,t){return t()}var d=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?u:c;e.useSyncExternalStore=t.useSyncExternalStore===void 0?d:t.useSyncExternalStore})),lb=t(((e,t)=>{t.exports=cb()})),ub=t((e=>{var t=p(),n=lb();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,a=n.useSyncExternalStore,o=t.useRef,s=t.useEffect,c=t.useMemo,l=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,u){var d=o(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=c(function(){function e(e){if(!a){if(a=!0,o=e,e=r(e),u!==void 0&&f.hasValue){var t=f.value;if(u(t,e))return s=t}return s=e}if(t=s,i(o,e))return t;var n=r(e);return u!==void 0&&u(t,n)?(o=e,t):(o=e,s=n)}var a=!1,o,s,c=n===void 0?null:n;return[function(){return e(t())},c===null?void 0:function(){return e(c())}]},[t,n,r,u]);var p=a(e,d[0],d[1]);return s(function(){f.hasValue=!0,f.value=p},[p]),l(p),p}})),db=t(((e,t)=>{t.exports=ub()}))();function fb(e,t){return e===t}function pb(e,t=e=>e,n){let r=n?.compare??fb,i=(0,m.useCallback)(t=>{let{unsubscribe:n}=e.subscribe(t);return n},[e]),a=(0,m.useCallback)(()=>e.get(),[e]);return(0,db.useSyncExternalStoreWithSelector)(i,a,a,t,r)}var mb={};function hb(e,t){let n=m.useRef();return r=>{let i=e?.select?e.select(r):r;return e?.structuralSharing??t.options.defaultStructuralSharing?n.current=Qg(n.current,i):i}}function gb(e){let t=ib(),n=m.useContext(e.from?sb:ob),r=e.from??n,i=t.stores.getMatchStore(r),a=hb(e,t),o=pb(i,e=>e?a(e):mb);if(o!==mb)return o;(e.shouldThrow??!0)&&f_()}function _b(e){return gb({from:e.from,strict:e.strict,structuralSharing:e.structuralSharing,select:t=>e.select?e.select(t.loaderData):t.loaderData})}function vb(e){let{select:t,...n}=e;return gb({...n,select:e=>t?t(e.loaderDeps):e.loaderDeps})}function yb(e){return gb({from:e.from,shouldThrow:e.shouldThrow,structuralSharing:e.structuralSharing,strict:e.strict,select:t=>{let n=e.strict===!1?t.params:t._strictParams;return e.select?e.select(n):n}})}function bb(e){return gb({from:e.from,strict:e.strict,shouldThrow:e.shouldThrow,structuralSharing:e.structuralSharing,select:t=>e.select?e.select(t.search):t.search})}function xb(e){let t=ib();return m.useCallback(n=>t.navigate({...n,from:n.from??e?.from}),[e?.from,t])}function Sb(e){return gb({...e,select:t=>e.select?e.select(t.context):t.context})}function Cb(...e){let t=m.useRef(e),n=t.current;return e.forEach((e,t)=>{e_(n[t],e,!1,!0)||(n[t]=e)}),t.current}function wb(e,t){e.preloadRoute(t).catch(e=>{console.warn(e),console.warn(Gy)})}function Tb(e,t){let n=typeof e==`string`&&o_(e);if(n)return t.has(n)?e:null}function Eb(e,t,n,r){let i=__(e.pathname,r),a=__(t.pathname,r);return(n?.exact?i!==a:!i.startsWith(a)||i.length!==a.length&&i[a.length]!==`/`)||(n?.includeSearch??!0)&&!e_(e.search,t.search,!n?.exact,n?.explicitUndefined)?!1:!n?.includeHash||e.hash===t.hash}function Db(e,t,n){let r=ib(),i=m.useRef(null),a=m.useCallback(e=>{if(i.current=e,typeof t==`function`)return t(e);t&&(t.current=e)},[t]),{activeOptions:o,to:s,preload:c,preloadDelay:l,disabled:u,target:d,onClick:f,onBlur:p,onFocus:h,onMouseEnter:g,onMouseLeave:_,onTouchStart:v}=e,[y,b,x]=Cb(e.search,e.params,o),S=m.useContext(ob),C=(r.stores._linkScopes??={})[S]??=ab(r,S),[w,T,E]=m.useMemo(()=>{let t=Tb(s,r.protocolAllowlist);if(t!==void 0){let n=[t??void 0];return[e,()=>n]}let n={...e},i,a,o,c=()=>{let e=C[0]();if(e!==i){n._fromLocation=e;let t=r.buildLocation(n),o=Fb(t,r,u),s=u||o&&!o_(o)?Eb(e,t,x,r.basepath):void 0;a&&a[0]===o&&a[1]===s||(a=[o,s]),i=e}return a};return[n,c,x?.includeHash&&(()=>{let e=c();return e[1]?o??=[e[0],!1]:e})]},[r,C,e.from,e.hash,e.href,s,y,b,e.state,e.mask,e.unsafeRelative,x,u]),[D,O]=m.useSyncExternalStore(C[1],T,E||T),k=O===void 0&&D,A=u||D===void 0,j=m.useRef(!1),M=e.reloadDocument||k||A?!1:c??r.options.defaultPreload,N=l??r.options.defaultPreloadDelay??0,P=m.useCallback(e=>{let t=e?.isIntersecting;t??M===`intent`?N?i.t??=setTimeout(()=>{i.t=void 0,wb(r,w)},N):wb(r,w):t===!1&&Nb(i)},[r,w,i,M,N]);m.useEffect(()=>{if(!M)return;M===`render`&&!j.current&&(j.current=!0,wb(r,w));let e=!0,t;return M===`viewport`&&i.current&&typeof IntersectionObserver==`function`&&(t=new IntersectionObserver(t=>{e&&P(t.pop())},{rootMargin:`100px`}),t.observe(i.current)),()=>{e=!1,t?.disconnect(),Nb(i)}},[r,w,M,P,i]);let F=jb(e,n);if(F.ref=t?a:i,k)return F.href=k,F;let I=t=>{let n=d??t.currentTarget.getAttribute(`target`);A||t.metaKey||t.altKey||t.ctrlKey||t.shiftKey||t.defaultPrevented||n&&n!==`_self`||t.button!==0||(t.preventDefault(),Nb(i),r.navigate({...e,_fromLocation:w._fromLocation}))},L=()=>{M===`intent`&&wb(r,w)},ee=()=>{M===`intent`&&Nb(i)};return F.onClick=Pb(f,I),F.onBlur=Pb(p,ee),F.onFocus=Pb(h,P),F.onMouseEnter=Pb(g,P),F.onMouseLeave=Pb(_,ee),F.onTouchStart=Pb(v,L),Mb(F,e,O,D,A,n)}var Ob={},kb={className:`active`},Ab=new Set([`to`,`params`,`search`,`hash`,`state`,`mask`,`from`,`unsafeRelative`,`reloadDocument`,`preload`,`preloadDelay`,`preloadIntentProximity`,`hashScrollIntoView`,`replace`,`startTransition`,`resetScroll`,`viewTransition`,`ignoreBlocker`,`activeProps`,`inactiveProps`,`activeOptions`,`_asChild`]);function jb(e,t){let n={};for(let r in e)Ab.has(r)||r===`type`&&t!==void 0||r===`disabled`&&t===`a`||(n[r]=e[r]);return n}function Mb(e,t,n,r,i,a){let{activeProps:o,inactiveProps:s,className:c,style:l,target:u}=t,d=qg(n?o:s,{})??(n?kb:Ob);Object.assign(e,d),e.href=r,a!==`a`&&(e.disabled=i),e.target=u;let f=d.style;(l||f)&&(e.style=l&&f?{...l,...f}:l||f);let p=d.className;return(c||p)&&(e.className=c?p?`${c} ${p}`:c:p),i&&(e.role=`link`,e[`aria-disabled`]=!0),n&&(e[`data-status`]=`active`,e[`aria-current`]=`page`),e}var Nb=e=>{clearTimeout(e.t),e.t=void 0},Pb=(e,t)=>e?n=>n.defaultPrevented||(e(n),n.defaultPrevented||t(n)):t;function Fb(e,t,n){if(n)return;let r=e.maskedLocation??e,i=r.external?r.publicHref:t.history.createHref(r.publicHref)||`/`;if(!r.external&&i===r.publicHref||!c_(i,t.protocolAllowlist))return i}function Ib(e){return m.forwardRef(function(t,n){return(0,G.jsx)(Lb,{...t,_asChild:e,ref:n})})}var Lb=m.memo(m.forwardRef((e,t)=>{let n=e._asChild||`a`,r=Db(e,t,n),i=typeof e.children==`function`?e.children({isActive:r[`data-status`]===`active`}):e.children;return m.createElement(n,r,i)}),Rb);function Rb(e,t){let n=0;for(let r in t)if(n++,e[r]!==t[r]&&(!Ab.has(r)||!e_(e[r],t[r],!1,!0)))return!1;for(let t in e)n--;return n===0}function zb(e){return new Bb({id:e})}var Bb=class extends qy{constructor({id:e}){super({id:e}),this.useMatch=e=>gb({...e,from:this.id}),this.useRouteContext=e=>Sb({...e,from:this.id}),this.useSearch=e=>bb({...e,from:this.id}),this.useParams=e=>yb({...e,from:this.id}),this.useLoaderDeps=e=>vb({...e,from:this.id,strict:!1}),this.useLoaderData=e=>_b({...e,from:this.id,strict:!1}),this.useNavigate=()=>xb({from:ib().routesById[this.id].fullPath}),this.notFound=e=>C_({routeId:this.id,...e}),this.Link=m.forwardRef((e,t)=>{let n=ib().routesById[this.id].fullPath;return(0,G.jsx)(Lb,{ref:t,from:n,...e})})}},Vb=class extends Ky{constructor(e){super(e),this.useMatch=e=>gb({...e,from:this.id}),this.useRouteContext=e=>Sb({...e,from:this.id}),this.useSearch=e=>bb({...e,from:this.id}),this.useParams=e=>yb({...e,from:this.id}),this.useLoaderDeps=e=>vb({...e,from:this.id}),this.useLoaderData=e=>_b({...e,from:this.id}),this.useNavigate=()=>xb({from:this.fullPath}),this.Link=m.forwardRef((e,t)=>(0,G.jsx)(Lb,{ref:t,from:this.fullPath,...e}))}};function Hb(e){return new Vb(e)}var Ub=class extends Jy{constructor(e){super(e),this.useMatch=e=>gb({...e,from:this.id}),this.useRouteContext=e=>Sb({...e,from:this.id}),this.useSearch=e=>bb({...e,from:this.id}),this.useParams=e=>yb({...e,from:this.id}),this.useLoaderDeps=e=>vb({...e,from:this.id}),this.useLoaderData=e=>_b({...e,from:this.id}),this.useNavigate=()=>xb({from:this.fullPath}),this.Link=m.forwardRef((e,t)=>(0,G.jsx)(Lb,{ref:t,from:this.fullPath,...e}))}};function Wb(e){return new Ub(e)}function Gb(e,t){let n,r,i,a=()=>(n||=(i=void 0,e().then(e=>{n=void 0,o.preload=void 0,r=e[t??`default`]}).catch(e=>{n=void 0,i=e})),n),o=function(e){if(i){if(t_(i)&&typeof sessionStorage<`u`){let e=`tanstack_router_reload:${i.message}`;if(!sessionStorage.getItem(e))throw sessionStorage.setItem(e,`1`),window.location.reload(),new Promise(()=>{})}throw i}if(!r){if(Wg)Wg(a());else throw a()}return m.createElement(r,e)};return o.preload=a,o}function Kb(e){let t=ib(),n=`not-found-${pb(t.stores.location,e=>e.pathname)}-${pb(t.stores.status)}`;return(0,G.jsx)(Xy,{getResetKey:()=>n,onCatch:(t,n)=>{if(w_(t))e.onCatch?.(t,n);else throw t},errorComponent:({error:t})=>{if(w_(t))return e.fallback?.(t);throw t},children:e.children})}function qb(){return(0,G.jsx)(`p`,{children:`Not Found`})}function Jb(e,t,n){return t.options.notFoundComponent?(0,G.jsx)(t.options.notFoundComponent,{...n}):e.options.defaultNotFoundComponent?(0,G.jsx)(e.options.defaultNotFoundComponent,{...n}):(0,G.jsx)(qb,{})}function Yb(e,t){let n=t?.options.pendingComponent??e.options.defaultPendingComponent;return n?(0,G.jsx)(n,{}):null}var Xb=(e,t)=>e[0]===t[0]&&e[1]===t[1],Zb=(e,t,n)=>!t.isRoot||t.options.shellComponent||t.options.wrapInSuspense||n===!1||n===`data-only`||!e.ssr,Qb=m.memo(function({routeId:e}){let t=ib();return $b(t,pb(t.stores.getMatchStore(e)))});function $b(e,t){let n=e.routesById[t.routeId],r=Yb(e,n),i=n.options.errorComponent??e.options.defaultErrorComponent,a=n.options.onCatch??e.options.defaultOnCatch,o=n.isRoot?n.options.notFoundComponent??e.options.notFoundRoute?.options.component:n.options.notFoundComponent,s=t.ssr===!1||t.ssr===`data-only`,c=Zb(e,n,t.ssr)&&(n.options.wrapInSuspense??r??(n.options.errorComponent?.preload||s)),l=(0,G.jsx)(ex,{match:t});s&&(l=(0,G.jsx)(eb,{fallback:r,children:l})),o&&(l=(0,G.jsx)(Kb,{fallback:e=>{if(e.routeId??=t.routeId,e.routeId!==t.routeId)throw e;return m.createElement(o,e)},children:l})),i&&(l=(0,G.jsx)(Xy,{getResetKey:()=>t,errorComponent:i,onCatch:(e,n)=>{if(w_(e))throw e.routeId??=t.routeId,e;a?.(e,n)},children:l})),c&&(l=(0,G.jsx)(m.Suspense,{fallback:r,children:l}));let u=n.isRoot&&n.options.shellComponent;return u?(0,G.jsx)(ob.Provider,{value:t.routeId,children:(0,G.jsxs)(u,{children:[l,null]})}):(0,G.jsxs)(ob.Provider,{value:t.routeId,children:[l,null]})}var ex=m.memo(function({match:e}){let t=ib(),n=e.routeId,r=t.routesById[n],i=m.useMemo(()=>{let i=(r.options.remountDeps??t.options.defaultRemountDeps)?.({routeId:n,loaderDeps:e.loaderDeps,params:e._strictParams,search:e._strictSearch});return i?JSON.stringify(i):void 0},[n,e.loaderDeps,e._strictParams,e._strictSearch,r.options.remountDeps,t.options.defaultRemountDeps]),a=m.useMemo(()=>{let e=r.options.component??t.options.defaultComponent;return e?(0,G.jsx)(e,{},i):(0,G.jsx)(tx,{})},[i,r.options.component,t.options.defaultComponent]);if(e.status===`pending`){if(t.ssr&&!Zb(t,r,e.ssr))return a;if(t._tx)throw t._tx[5];return Yb(t,r)}if(e.status===`notFound`)return Jb(t,r,e.error);if(e.status===`error`)throw e.error;return a}),tx=m.memo(function(){let e=ib(),t=m.useContext(ob),n,r,i;{let a=e.stores.getMatchStore(t);[n,r]=pb(a,e=>[!!e._notFound,e.error],{compare:Xb}),i=pb(e.stores.ids,e=>e[e.indexOf(t)+1])}if(n)return Jb(e,e.routesById[t],r);if(!i)return null;let a=(0,G.jsx)(Qb,{routeId:i});return t===`__root__`?(0,G.jsx)(m.Suspense,{fallback:Yb(e),children:a}):a});function nx(e){let t=ib({warn:e?.router===void 0}),n=e?.router||t;return pb(n.stores.__store,hb(e,n))}var rx=class extends Error{code;requestId;retryAfter;constructor(e,t,n,r){super(t),this.code=e,this.requestId=n,this.retryAfter=r,this.name=`ApiError`}},ix=(e,...t)=>e instanceof rx&&t.includes(e.code),ax=()=>typeof navigator<`u`&&!navigator.onLine,ox=(e,t)=>new rx(`UNREACHABLE`,e?`You are offline. Nothing was sent. Connect, then try again.`:t);async function sx(e,t,n){let r,i=ax();try{r=await fetch(`/graphql`,{method:`POST`,credentials:`same-origin`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null})}catch(e){throw n?.aborted?e:ox(i,`Can’t reach the gateway. Check your connection, then try again.`)}let a;try{a=await r.text()}catch(e){throw n?.aborted?e:new rx(`UNREACHABLE`,`The connection was interrupted. Check your connection, then try again.`)}return cx(a,r.status,r.headers.get(`X-Request-Id`))}function cx(e,t,n){let r;try{r=JSON.parse(e)}catch{throw new rx(`UNREACHABLE`,`The connection to the gateway failed with status ${t}. Try again in a moment.`)}let i=r.errors?.[0];if(i){let{code:e,requestId:t,retryAfter:r}=i.extensions??{};throw new rx(e??`INTERNAL`,i.message,t??n??void 0,r)}return r.data}var lx=3,ux=`fine`,dx,fx=new Set;function px(e){if(ux!==e){ux=e;for(let e of[...fx])e()}}async function mx(){try{return(await fetch(`/healthz`,{cache:`no-store`})).ok}catch{return!1}}async function hx(){await mx()?(clearInterval(dx),dx=void 0,px(`fine`)):px(ax()?`offline`:`unreachable`)}function gx(){px(ax()?`offline`:`unreachable`),dx??=setInterval(()=>void hx(),lx*1e3)}function _x(e){let t=()=>{ux===`fine`&&e()};return fx.add(t),()=>fx.delete(t)}var vx=e=>{let t=()=>void mx().then(e=>{e||gx()}),n=()=>{dx&&hx()};return fx.add(e),window.addEventListener(`offline`,t),window.addEventListener(`online`,n),()=>{fx.delete(e),window.removeEventListener(`offline`,t),window.removeEventListener(`online`,n)}},yx=()=>(0,m.useSyncExternalStore)(vx,()=>ux),bx=class extends rx{},xx=async e=>{try{return await e()}catch(e){if(await mx())throw e;gx();let{code:t,message:n}=ox(ax(),`Can’t reach the gateway. This page opens as soon as it answers.`);throw new bx(t,n)}},Sx=()=>{};function Cx(e){Sx=e}var wx=e=>{ix(e,`UNAUTHENTICATED`)&&Sx(),ix(e,`UNREACHABLE`)&&gx()},Tx=new Eg({queryCache:new Tg({onError:wx}),mutationCache:new bg({onError:wx}),defaultOptions:{queries:{networkMode:`always`,refetchOnReconnect:!0,staleTime:15e3,retry:(e,t)=>e<(ix(t,`THROTTLED`)?60:ix(t,`UNREACHABLE`,`UNAVAILABLE`)?2:0),retryDelay:(e,t)=>(ix(t,`THROTTLED`)?Math.min(Math.max(t.retryAfter??2,1),60):Math.min(2**e,30))*1e3},mutations:{networkMode:`always`,retry:!1}}});async function Ex(e,t=()=>!1){await Promise.all([`users`,`invitations`,`seats`,`accounts`,`account`,`roles`,`events`,`operations`,`attention`].map(n=>Tx.invalidateQueries({queryKey:[n,e],predicate:e=>!t(e)})))}var Dx=(e,t)=>Gb(()=>xx(e),t);function Ox(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:Array.isArray(e)?[...e,r]:[e,r]}return t}function kx(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of Array.isArray(r)?r:[r])typeof e==`string`&&e!==``&&t.append(n,e);let n=t.toString().replaceAll(`%2F`,`/`).replaceAll(`%40`,`@`);return n&&`?${n}`}function Ax(e){let t=Array.isArray(e)?e[0]:e;return typeof t==`string`&&t!==``?t:void 0}function jx(e){let t=[...new Set((Array.isArray(e)?e:[e]).filter(e=>typeof e==`string`&&e!==``))];return t.length>0?t:void 0}function Mx(e,t){return e.find(e=>e===Ax(t))}function Nx(e,t){let n=Array.isArray(t)?t:[t],r=e.filter(e=>n.includes(e));return r.length>0?r:void 0}function Px(e,t){return Mx([...e,...e.map(e=>`-${e}`)],t)}var Fx=e=>({saved:Ax(e.saved),column:jx(e.column)});function Ix(e){return/^\/(?![/\\])[!-[\]-~]*$/.test(e)&&e.length<=1024&&!e.startsWith(`/signin`)}function Lx(e,t){try{return JSON.parse(e().getItem(`roster.${t}`)??`null`)}catch{return null}}function Rx(e,t,n){try{e().setItem(`roster.${t}`,JSON.stringify(n))}catch{}}var zx=e=>Lx(()=>localStorage,e),Bx=(e,t)=>Rx(()=>localStorage,e,t),Vx=e=>Lx(()=>sessionStorage,e),Hx=(e,t)=>Rx(()=>sessionStorage,e,t),Ux={X:`X`,FACEBOOK:`Facebook`,INSTAGRAM:`Instagram`,YOUTUBE:`YouTube`,TIKTOK:`TikTok`,LINKEDIN:`LinkedIn`,VIDEO:`Video Cloud`,OTHER:`Other`},Wx=Object.keys(Ux),Gx=e=>{let t=Wx.find(t=>t===e);return t?Ux[t]:e},Kx=e=>Wx.find(t=>t.toLowerCase()===e?.toLowerCase()),qx=zb(`/app`);function Jx(){return qx.useRouteContext()}function Yx(){let{organization:e}=Jx();if(!e)throw Error(`a view is shown without an organization`);return e}var Xx=()=>Jx().viewer.limits,Zx=6,Qx=(e,t)=>`recent.${e??``}.${t}`,$x=e=>typeof e==`object`&&!!e&&`platform`in e&&`handle`in e&&`name`in e,eS=(e,t)=>e.platform===t.platform&&e.handle.toLowerCase()===t.handle.toLowerCase();function tS(e,t){let n=zx(Qx(e,t));return Array.isArray(n)?n.filter($x):[]}function nS(e,t,{platform:n,handle:r,name:i}){let a={platform:n,handle:r,name:i};Bx(Qx(e,t),[a,...tS(e,t).filter(e=>!eS(e,a))].slice(0,Zx))}function rS(e,t,n){Bx(Qx(e,t),tS(e,t).filter(e=>!eS(e,n)))}function iS(){let{viewer:e,organization:t}=Jx(),n=nx({select:e=>e.location.pathname});if(!t)return null;let[,r,i,a]=n.split(`/`),o=Kx(i),s=tS(e.email,t.slug);if(r===`a`&&o&&a){let e={platform:o,handle:decodeURIComponent(a)};return s.find(t=>eS(t,e))??{...e,name:``}}let c=Vx(`account`);return c?.organization===t.slug?s.find(e=>eS(e,c))??null:null}var aS=(e,{platform:t,handle:n})=>Hx(`account`,{organization:e,platform:t,handle:n}),oS=Ib(e=>(0,G.jsx)(wf,{component:`a`,...e})),sS={empty:`_empty_13775_1`,emblem:`_emblem_13775_5`,action:`_action_13775_16`};function cS({icon:e,title:t,children:n,action:r,whole:i}){return ne(i?`${t} - Roster`:document.title),(0,G.jsxs)(Rm,{className:sS.empty,align:`center`,gap:6,children:[e&&(0,G.jsx)(`div`,{className:sS.emblem,children:e}),(0,G.jsx)(Km,{order:i?1:2,size:`h3`,ta:`center`,children:t}),n&&(0,G.jsx)(Yu,{component:`div`,c:`dimmed`,size:`sm`,ta:`center`,maw:440,children:n}),r&&(0,G.jsx)(`div`,{className:sS.action,children:r})]})}function Q(e){return function({size:t=18}){return(0,G.jsx)(`svg`,{width:t,height:t,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:1.75,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,children:e})}}var lS=Q((0,G.jsx)(`path`,{d:`M4 11.500 12 4.500l8 7M6.500 9.500v10h11v-10M10 19.500v-5.500h4v5.500`})),uS=Q((0,G.jsx)(`path`,{d:`M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm4.7-1.8L20 20`})),dS=Q((0,G.jsx)(`path`,{d:`m8 9.5 4-4 4 4M8 14.5l4 4 4-4`})),fS=Q((0,G.jsx)(`path`,{d:`m6 9 6 6 6-6`})),pS=Q((0,G.jsx)(`path`,{d:`M12 19V5m-6 6 6-6 6 6`})),mS=Q((0,G.jsx)(`path`,{d:`M12 5v14m-6-6 6 6 6-6`})),hS=Q((0,G.jsx)(`path`,{d:`M6 6l12 12M18 6 6 18`})),gS=Q((0,G.jsx)(`path`,{d:`M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4`})),_S=Q((0,G.jsx)(`path`,{d:`M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z`})),vS=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`circle`,{cx:`12`,cy:`12`,r:`8.5`}),(0,G.jsx)(`path`,{d:`M12 3.5v17a8.5 8.5 0 0 0 0-17Z`,fill:`currentColor`})]})),yS=Q((0,G.jsx)(`path`,{d:`M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM2.500 19.500c.6-3 3.200-4.500 6.500-4.500s5.900 1.500 6.500 4.500M16 4.800a3.500 3.500 0 0 1 0 6.400M18 15.200c1.900.6 3.200 2 3.500 4.300`})),bS=Q((0,G.jsx)(`path`,{d:`M4 7.500h16M4 12h16M4 16.500h10`})),xS=Q((0,G.jsx)(`path`,{d:`M7 4v7.500h9.500V20M7 11.500V20M7 15.500h9.500M16.500 11.500a2 2 0 0 1 2 2`})),SS=Q((0,G.jsx)(`path`,{d:`M14 4H6.500A1.500 1.500 0 0 0 5 5.500v13A1.500 1.500 0 0 0 6.500 20H14M10 12h10m-3.500-3.500L20 12l-3.500 3.500`})),CS=Q((0,G.jsx)(`path`,{d:`m5 12.500 4.500 4.500L19 7.500`})),wS=Q((0,G.jsx)(`path`,{d:`M12 4 2.800 19.500h18.400L12 4Zm0 6v4.500m0 2.500v.01`})),TS=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`circle`,{cx:`12`,cy:`12`,r:`8.500`}),(0,G.jsx)(`path`,{d:`M12 11.500v5M12 8v.01`})]})),ES=Q((0,G.jsx)(`path`,{d:`M3.500 6.500h17v11h-17zM3.500 7l8.500 6.500L20.500 7`})),DS=Q((0,G.jsx)(`path`,{d:`m8.500 7.500-5 4.500 5 4.500M15.500 7.500l5 4.500-5 4.500`})),OS=Q((0,G.jsx)(`path`,{d:`M4 20V6.500L12 3v17M12 9h8v11M2.500 20h19M7 9v.01M7 12.500v.01M7 16v.01M16 12.500v.01M16 16v.01`})),kS=Q((0,G.jsx)(`path`,{d:`M12 3.500 5 6v5.500c0 4.300 2.900 7.400 7 9 4.100-1.600 7-4.700 7-9V6l-7-2.500ZM9 12l2.200 2.200L15.200 10`})),AS=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`path`,{d:`M12 7.500V12l3 2`}),(0,G.jsx)(`path`,{d:`M4.600 9A8 8 0 1 1 4 12M4 5v4h4`})]})),jS=Q((0,G.jsx)(`path`,{d:`M5 12h.01M12 12h.01M19 12h.01`,strokeWidth:2.75})),MS=Q((0,G.jsx)(`path`,{d:`M12 5v14M5 12h14`})),NS=Q((0,G.jsx)(`path`,{d:`M5 12h14`})),PS=Q((0,G.jsx)(`path`,{d:`M4.500 19.500 5.500 15 16 4.500l3.500 3.500L9 18.500l-4.500 1ZM13.500 7l3.500 3.500`})),FS=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`rect`,{x:`8.500`,y:`8.500`,width:`11`,height:`11`,rx:`2`}),(0,G.jsx)(`path`,{d:`M15.500 8.500V6a1.500 1.500 0 0 0-1.500-1.500H6A1.500 1.500 0 0 0 4.500 6v8A1.500 1.500 0 0 0 6 15.500h2.500`})]})),IS=Q((0,G.jsx)(`path`,{d:`M4.500 6.500h15M9.500 6.500V4h5v2.500M6.500 6.500l1 13.500h9l1-13.500`})),LS=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`path`,{d:`M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Z`}),(0,G.jsx)(`circle`,{cx:`12`,cy:`12`,r:`2.800`})]})),RS=Q((0,G.jsx)(`path`,{d:`M12 4v11m-5-4.500 5 5 5-5M4.500 19.500h15`})),zS=Q((0,G.jsx)(`path`,{d:`M4 6.500h9M4 12h6M4 17.500h6M14 15.500l2.500 2.500L21 12.500`})),BS=Q((0,G.jsx)(`path`,{d:`M8.500 5 4 9.500 8.500 14M4 9.500h10a5.500 5.500 0 0 1 0 11H9`})),VS=Q((0,G.jsx)(`path`,{d:`M7 9V3.500h10V9M7 17H4.500V9h15v8H17M7 14h10v6.500H7z`})),HS=Q((0,G.jsx)(`path`,{d:`m12 4 2.500 5.100 5.500.800-4 3.900 1 5.600-5-2.700-5 2.700 1-5.600-4-3.900 5.500-.800L12 4Z`})),US=Q((0,G.jsx)(`path`,{d:`M10 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM3.500 19.500c.600-3 3.200-4.500 6.500-4.500s5.900 1.500 6.500 4.500M15.500 9.500h5.500`})),WS=Q((0,G.jsx)(`path`,{d:`M4 7h9m5 0h2M4 12h3m5 0h8M4 17h9m5 0h2M15.500 9.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM9.500 14.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM15.500 19.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400Z`})),GS=Q((0,G.jsx)(`path`,{d:`M8 16.500a4.500 4.500 0 1 1 4.300-5.800H21v3.600h-2.200V17h-3.600v-2.700h-2.900A4.500 4.500 0 0 1 8 16.500Zm-.5-4.500v.01`})),KS=Q((0,G.jsx)(`path`,{d:`M6.5 3.5h7.5l4 4v13h-11.5Zm7 0v4.5h4.5M9.5 12h5.5M9.5 15.5h5.5`})),qS=e=>e instanceof rx?e.message:`Something went wrong in the console. Reload the page. If the problem continues, tell your administrator.`;function JS({error:e,retry:t,whole:n}){let r=e instanceof rx?e:null,i=r?.code===`FORBIDDEN`?`You don’t have access to this page`:r?.code===`NOT_FOUND`?r.message.replace(/\.$/,``):`Couldn’t load this page`;return(0,G.jsx)(`div`,{role:`alert`,children:(0,G.jsxs)(cS,{whole:n,icon:(0,G.jsx)(wS,{}),title:i,action:t&&(0,G.jsx)(wf,{variant:`default`,onClick:t,children:`Try again`}),children:[r?.code===`NOT_FOUND`?`It may have been removed, or you don’t have access to it.`:qS(e),r?.requestId&&r.code===`INTERNAL`&&(0,G.jsxs)(G.Fragment,{children:[` `,`If you contact support, include the request ID `,(0,G.jsx)(`code`,{children:r.requestId}),`.`]})]})})}function YS({error:e,reset:t}){let n=ix(e,`UNREACHABLE`),r=e instanceof bx?()=>window.location.reload():t;return(0,m.useEffect)(()=>n?_x(r):void 0),(0,G.jsx)(JS,{error:e,retry:n?()=>void mx().then(e=>e&&r()):r,whole:!0})}function XS(){return(0,G.jsx)(cS,{whole:!0,title:`Page not found`,action:(0,G.jsx)(oS,{to:`/`,children:`Go to the start page`}),children:`The link may be incomplete.`})}var ZS=Wb({component:tx,errorComponent:e=>(0,G.jsx)(`main`,{children:(0,G.jsx)(YS,{...e})}),notFoundComponent:()=>(0,G.jsx)(`main`,{children:(0,G.jsx)(XS,{})})}),$=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},QS={"\n  mutation AccountArchive($input: AccountArchiveInput!) {\n    accountArchive(input: $input) { account { id archived } membershipsEnded seatsFreed userErrors { code message path } }\n  }\n":new $(`
    mutation AccountArchive($input: AccountArchiveInput!) {
  accountArchive(input: $input) {
    account {
      id
      archived
    }
    membershipsEnded
    seatsFreed
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation AccountUpdate($input: AccountUpdateInput!) {\n    accountUpdate(input: $input) { account { id version handle name group primaryAccount { id platform handle name archived } } userErrors { code message path } }\n  }\n":new $(`
    mutation AccountUpdate($input: AccountUpdateInput!) {
  accountUpdate(input: $input) {
    account {
      id
      version
      handle
      name
      group
      primaryAccount {
        id
        platform
        handle
        name
        archived
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query PrimaryAccountChoices($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) { edges { node { id platform handle } } }\n    }\n  }\n":new $(`
    query PrimaryAccountChoices($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 20, filter: {search: $search}) {
      edges {
        node {
          id
          platform
          handle
        }
      }
    }
  }
}
    `),"\n  mutation AccountRestore($input: AccountRestoreInput!) {\n    accountRestore(input: $input) { account { id archived } userErrors { code message path } }\n  }\n":new $(`
    mutation AccountRestore($input: AccountRestoreInput!) {
  accountRestore(input: $input) {
    account {
      id
      archived
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id version platform handle name group archived\n      primaryUser { id firstName lastName email }\n      primaryAccount { id platform handle name archived }\n      affiliates(first: 5) { totalCount edges { node { id platform handle name archived } } }\n      viewerPermissions { modules capabilities }\n    }\n  }\n":new $(`
    query Account($ref: AccountRef!) {
  account(ref: $ref) {
    id
    version
    platform
    handle
    name
    group
    archived
    primaryUser {
      id
      firstName
      lastName
      email
    }
    primaryAccount {
      id
      platform
      handle
      name
      archived
    }
    affiliates(first: 5) {
      totalCount
      edges {
        node {
          id
          platform
          handle
          name
          archived
        }
      }
    }
    viewerPermissions {
      modules
      capabilities
    }
  }
}
    `),"\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n":new $(`
    query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {
  organization(id: $organization) {
    id
    accounts(
      first: 100
      filter: {platform: [$platform], search: $handle, archived: null}
    ) {
      edges {
        node {
          id
          handle
        }
      }
    }
  }
}
    `),"\n  query PlanGroups($organization: ID!) {\n    organization(id: $organization) { id accountGroups }\n  }\n":new $(`
    query PlanGroups($organization: ID!) {
  organization(id: $organization) {
    id
    accountGroups
  }
}
    `),"\n  query PeopleOfAccount($account: AccountRef!) {\n    account(ref: $account) { id members(first: 1) { totalCount } }\n  }\n":new $(`
    query PeopleOfAccount($account: AccountRef!) {
  account(ref: $account) {
    id
    members(first: 1) {
      totalCount
    }
  }
}
    `),"\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group archived primaryUser { id firstName lastName email } primaryAccount { id platform handle name archived } } }\n      }\n    }\n  }\n":new $(`
    query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {
  organization(id: $organization) {
    id
    accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          platform
          handle
          name
          group
          archived
          primaryUser {
            id
            firstName
            lastName
            email
          }
          primaryAccount {
            id
            platform
            handle
            name
            archived
          }
        }
      }
    }
  }
}
    `),"\n  mutation AccountCreate($input: AccountCreateInput!) {\n    accountCreate(input: $input) { account { id platform handle } userErrors { code message path } }\n  }\n":new $(`
    mutation AccountCreate($input: AccountCreateInput!) {
  accountCreate(input: $input) {
    account {
      id
      platform
      handle
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation AccountsImport($input: AccountsImportInput!) {\n    accountsImport(input: $input) {\n      file { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n      addedCount unchangedCount refusedCount\n      rows { line outcome platform handle name group problem { code message path } }\n      refusedFile\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation AccountsImport($input: AccountsImportInput!) {
  accountsImport(input: $input) {
    file {
      format
      encoding
      delimiter
      sheet
      headerLine
      template
      notes
    }
    head {
      line
      text
    }
    columns {
      name
      column
      samples
    }
    mistakes {
      line
      column
      message
      refusesFile
    }
    unknown {
      column
      value
      rows
      suggestion
    }
    addedCount
    unchangedCount
    refusedCount
    rows {
      line
      outcome
      platform
      handle
      name
      group
      problem {
        code
        message
        path
      }
    }
    refusedFile
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query LastChange($organization: ID!, $filter: AuditFilter!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: $filter) { edges { node { id } } }\n    }\n  }\n":new $(`
    query LastChange($organization: ID!, $filter: AuditFilter!) {
  organization(id: $organization) {
    id
    auditEvents(first: 1, filter: $filter) {
      edges {
        node {
          id
        }
      }
    }
  }
}
    `),"\n  query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id at actor actorKind actorName action before after\n            account { id platform handle name }\n            user { id firstName lastName email }\n            bulkOperation { id label }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter) {
  organization(id: $organization) {
    id
    auditEvents(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          actor
          actorKind
          actorName
          action
          before
          after
          account {
            id
            platform
            handle
            name
          }
          user {
            id
            firstName
            lastName
            email
          }
          bulkOperation {
            id
            label
          }
        }
      }
    }
  }
}
    `),"\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      id\n      ... on AuditEvent {\n        sequence hash at actor actorKind actorName action before after requestId\n        account { id platform handle name }\n        user { id firstName lastName email }\n        bulkOperation { id label }\n      }\n    }\n  }\n":new $(`
    query AuditEvent($id: ID!) {
  node(id: $id) {
    id
    ... on AuditEvent {
      sequence
      hash
      at
      actor
      actorKind
      actorName
      action
      before
      after
      requestId
      account {
        id
        platform
        handle
        name
      }
      user {
        id
        firstName
        lastName
        email
      }
      bulkOperation {
        id
        label
      }
    }
  }
}
    `),"\n  query PersonOfFilter($user: UserRef!) {\n    user(ref: $user) { id firstName lastName email }\n  }\n":new $(`
    query PersonOfFilter($user: UserRef!) {
  user(ref: $user) {
    id
    firstName
    lastName
    email
  }
}
    `),"\n  query PeopleOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n":new $(`
    query PeopleOfFilter($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    users(first: 20, filter: {search: $search}) {
      edges {
        node {
          id
          firstName
          lastName
          email
        }
      }
    }
  }
}
    `),"\n  query AccountsOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }\n    }\n  }\n":new $(`
    query AccountsOfFilter($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 20, filter: {search: $search, archived: null}) {
      edges {
        node {
          id
          platform
          handle
        }
      }
    }
  }
}
    `),"\n  query OperationOfFilter($id: ID!) {\n    bulkOperation(id: $id) { id label }\n  }\n":new $(`
    query OperationOfFilter($id: ID!) {
  bulkOperation(id: $id) {
    id
    label
  }
}
    `),"\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n":new $(`
    query ApiClients($organization: ID!, $first: Int!, $after: String) {
  organization(id: $organization) {
    id
    apiClients(first: $first, after: $after) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          name
          scopes
          createdAt
          createdBy
          lastUsedAt
          expiresAt
          revoked
        }
      }
    }
  }
}
    `),"\n  mutation ApiClientRotate($input: ApiClientRotateInput!) {\n    apiClientRotate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n":new $(`
    mutation ApiClientRotate($input: ApiClientRotateInput!) {
  apiClientRotate(input: $input) {
    apiClient {
      id
    }
    token
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation ApiClientRevoke($input: ApiClientRevokeInput!) {\n    apiClientRevoke(input: $input) { apiClient { id } userErrors { code message path } }\n  }\n":new $(`
    mutation ApiClientRevoke($input: ApiClientRevokeInput!) {
  apiClientRevoke(input: $input) {
    apiClient {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation ApiClientCreate($input: ApiClientCreateInput!) {\n    apiClientCreate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n":new $(`
    mutation ApiClientCreate($input: ApiClientCreateInput!) {
  apiClientCreate(input: $input) {
    apiClient {
      id
    }
    token
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation ApiClientUpdate($input: ApiClientUpdateInput!) {\n    apiClientUpdate(input: $input) { apiClient { id version } userErrors { code message path } }\n  }\n":new $(`
    mutation ApiClientUpdate($input: ApiClientUpdateInput!) {
  apiClientUpdate(input: $input) {
    apiClient {
      id
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query NeedsAttention($organization: ID!) {\n    organization(id: $organization) {\n      id\n      needsAttention { kind isUrgent totalCount totalCountIsExact path }\n    }\n  }\n":new $(`
    query NeedsAttention($organization: ID!) {
  organization(id: $organization) {
    id
    needsAttention {
      kind
      isUrgent
      totalCount
      totalCountIsExact
      path
    }
  }
}
    `),"\n  query SetupCounts($organization: ID!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 0) { totalCount }\n      managers: users(first: 0, filter: { organizationRole: [MANAGER], status: [ACTIVE, INVITED] }) { totalCount }\n      others: users(first: 0, filter: { organizationRole: [NONE], status: [ACTIVE, INVITED] }) { totalCount }\n    }\n  }\n":new $(`
    query SetupCounts($organization: ID!) {
  organization(id: $organization) {
    id
    accounts(first: 0) {
      totalCount
    }
    managers: users(
      first: 0
      filter: {organizationRole: [MANAGER], status: [ACTIVE, INVITED]}
    ) {
      totalCount
    }
    others: users(
      first: 0
      filter: {organizationRole: [NONE], status: [ACTIVE, INVITED]}
    ) {
      totalCount
    }
  }
}
    `),"\n  query SetupRoles($organization: ID!) {\n    organization(id: $organization) { id roles(first: 100) { edges { node { builtIn } } } }\n  }\n":new $(`
    query SetupRoles($organization: ID!) {
  organization(id: $organization) {
    id
    roles(first: 100) {
      edges {
        node {
          builtIn
        }
      }
    }
  }
}
    `),"\n  mutation InvitationResend($input: InvitationResendInput!) {\n    invitationResend(input: $input) { invitation { id } userErrors { code message path } }\n  }\n":new $(`
    mutation InvitationResend($input: InvitationResendInput!) {
  invitationResend(input: $input) {
    invitation {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation InvitationCancel($input: InvitationCancelInput!) {\n    invitationCancel(input: $input) { user { id status } userErrors { code message path } }\n  }\n":new $(`
    mutation InvitationCancel($input: InvitationCancelInput!) {
  invitationCancel(input: $input) {
    user {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation InvitationLink($input: InvitationLinkInput!) {\n    invitationLink(input: $input) { url expiresAt userErrors { code message path } }\n  }\n":new $(`
    mutation InvitationLink($input: InvitationLinkInput!) {
  invitationLink(input: $input) {
    url
    expiresAt
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query Invitations($organization: ID!, $first: Int!, $after: String, $filter: InvitationFilter) {\n    organization(id: $organization) {\n      id\n      invitations(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }\n        }\n      }\n    }\n  }\n":new $(`
    query Invitations($organization: ID!, $first: Int!, $after: String, $filter: InvitationFilter) {
  organization(id: $organization) {
    id
    invitations(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          invitedBy
          sentAt
          expiresAt
          mail {
            state
            message
            at
          }
          user {
            id
            firstName
            lastName
            email
            status
          }
        }
      }
    }
  }
}
    `),"\n  query InvitationOf($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      invitations(first: 100, filter: { search: $email }) {\n        edges {\n          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }\n        }\n      }\n    }\n  }\n":new $(`
    query InvitationOf($organization: ID!, $email: String!) {
  organization(id: $organization) {
    id
    invitations(first: 100, filter: {search: $email}) {
      edges {
        node {
          id
          invitedBy
          sentAt
          expiresAt
          mail {
            state
            message
            at
          }
          user {
            id
            firstName
            lastName
            email
            status
          }
        }
      }
    }
  }
}
    `),"\n  query AccountsToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 30, filter: { search: $search }) { edges { node { id platform handle name } } }\n    }\n  }\n":new $(`
    query AccountsToFind($organization: ID!, $search: String!) {
  organization(id: $organization) {
    id
    accounts(first: 30, filter: {search: $search}) {
      edges {
        node {
          id
          platform
          handle
          name
        }
      }
    }
  }
}
    `),"\n  query PeopleToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 30, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n":new $(`
    query PeopleToFind($organization: ID!, $search: String!) {
  organization(id: $organization) {
    id
    users(first: 30, filter: {search: $search}) {
      edges {
        node {
          id
          firstName
          lastName
          email
        }
      }
    }
  }
}
    `),"\n  subscription OrganizationEvents($organization: ID!) {\n    organizationEvents(organizationId: $organization) {\n      sequence\n      events { kind }\n    }\n  }\n":new $(`
    subscription OrganizationEvents($organization: ID!) {
  organizationEvents(organizationId: $organization) {
    sequence
    events {
      kind
    }
  }
}
    `),"\n  query Operations($organization: ID!, $first: Int!, $after: String, $filter: BulkOperationFilter) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id label status createdBy createdAt startedAt\n            counts { total pending added changed removed unchanged refused }\n            done { total pending added changed removed unchanged refused }\n            undoes { id }\n            undoneBy { id }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query Operations($organization: ID!, $first: Int!, $after: String, $filter: BulkOperationFilter) {
  organization(id: $organization) {
    id
    bulkOperations(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          label
          status
          createdBy
          createdAt
          startedAt
          counts {
            total
            pending
            added
            changed
            removed
            unchanged
            refused
          }
          done {
            total
            pending
            added
            changed
            removed
            unchanged
            refused
          }
          undoes {
            id
          }
          undoneBy {
            id
          }
        }
      }
    }
  }
}
    `),"\n  query PlannedMails($id: ID!) {\n    bulkOperation(id: $id) {\n      plannedMails { people kinds { kind people example { to subject text } } }\n    }\n  }\n":new $(`
    query PlannedMails($id: ID!) {
  bulkOperation(id: $id) {
    plannedMails {
      people
      kinds {
        kind
        people
        example {
          to
          subject
          text
        }
      }
    }
  }
}
    `),"\n  query OperationProof($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: { bulkOperationId: $id }) { totalCount edges { node { id sequence hash } } }\n    }\n  }\n":new $(`
    query OperationProof($organization: ID!, $id: ID!) {
  organization(id: $organization) {
    id
    auditEvents(first: 1, filter: {bulkOperationId: $id}) {
      totalCount
      edges {
        node {
          id
          sequence
          hash
        }
      }
    }
  }
}
    `),"\n  query OperationRow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on BulkRow {\n        number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice\n        expiresAt expiresBefore expiresAfter\n        account { id platform handle name }\n        user { id firstName lastName email status }\n        rolesBefore { id name legacy }\n        rolesAfter { id name legacy }\n        problem { code message }\n        primaryUserChange {\n          before { id firstName lastName email }\n          after { id firstName lastName email }\n        }\n      }\n    }\n  }\n":new $(`
    query OperationRow($id: ID!) {
  node(id: $id) {
    id
    ... on BulkRow {
      number
      action
      email
      username
      firstName
      lastName
      askedAction
      askedExpiresAt
      askedRoles
      askedAccount
      suggestions
      outcome
      done
      notice
      expiresAt
      expiresBefore
      expiresAfter
      account {
        id
        platform
        handle
        name
      }
      user {
        id
        firstName
        lastName
        email
        status
      }
      rolesBefore {
        id
        name
        legacy
      }
      rolesAfter {
        id
        name
        legacy
      }
      problem {
        code
        message
      }
      primaryUserChange {
        before {
          id
          firstName
          lastName
          email
        }
        after {
          id
          firstName
          lastName
          email
        }
      }
    }
  }
}
    `),"\n  query OperationsAhead($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 100, status: [QUEUED, RUNNING, CANCELING]) {\n        edges { node { id label status createdAt undoes { id } counts { total pending added changed removed unchanged refused } } }\n      }\n    }\n  }\n":new $(`
    query OperationsAhead($organization: ID!) {
  organization(id: $organization) {
    id
    bulkOperations(first: 100, status: [QUEUED, RUNNING, CANCELING]) {
      edges {
        node {
          id
          label
          status
          createdAt
          undoes {
            id
          }
          counts {
            total
            pending
            added
            changed
            removed
            unchanged
            refused
          }
        }
      }
    }
  }
}
    `),"\n  mutation OperationRun($input: BulkOperationRunInput!) {\n    bulkOperationRun(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n":new $(`
    mutation OperationRun($input: BulkOperationRunInput!) {
  bulkOperationRun(input: $input) {
    bulkOperation {
      id
      status
    }
    userErrors {
      code
      message
    }
  }
}
    `),"\n  mutation OperationCancel($input: BulkOperationCancelInput!) {\n    bulkOperationCancel(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n":new $(`
    mutation OperationCancel($input: BulkOperationCancelInput!) {
  bulkOperationCancel(input: $input) {
    bulkOperation {
      id
      status
    }
    userErrors {
      code
      message
    }
  }
}
    `),"\n  mutation OperationUndo($input: BulkOperationUndoInput!) {\n    bulkOperationUndo(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n":new $(`
    mutation OperationUndo($input: BulkOperationUndoInput!) {
  bulkOperationUndo(input: $input) {
    bulkOperation {
      id
      status
    }
    userErrors {
      code
      message
    }
  }
}
    `),"\n  mutation OperationAgain($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n":new $(`
    mutation OperationAgain($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) {
    bulkOperation {
      id
      status
    }
    userErrors {
      code
      message
    }
  }
}
    `),"\n  query Operation($id: ID!) {\n    bulkOperation(id: $id) {\n      id label status digest\n      errorPolicy maxErrors includeSelf onSeatShortage onExisting assignMode\n      counts { total pending added changed removed unchanged refused }\n      done { total pending added changed removed unchanged refused }\n      effects {\n        foreseen { primaryUsers invitations signOuts ends }\n        done { primaryUsers invitations signOuts ends }\n      }\n      seatImpact { before after entitled newPeople leavingPeople short }\n      csv: resultUrl(format: CSV)\n      jsonl: resultUrl(format: JSONL)\n      failure { code message }\n      createdBy createdAt startedAt finishedAt expiresAt\n      undoes { id label }\n      undoneBy { id label }\n      undoable rowsRemovedAt\n    }\n  }\n":new $(`
    query Operation($id: ID!) {
  bulkOperation(id: $id) {
    id
    label
    status
    digest
    errorPolicy
    maxErrors
    includeSelf
    onSeatShortage
    onExisting
    assignMode
    counts {
      total
      pending
      added
      changed
      removed
      unchanged
      refused
    }
    done {
      total
      pending
      added
      changed
      removed
      unchanged
      refused
    }
    effects {
      foreseen {
        primaryUsers
        invitations
        signOuts
        ends
      }
      done {
        primaryUsers
        invitations
        signOuts
        ends
      }
    }
    seatImpact {
      before
      after
      entitled
      newPeople
      leavingPeople
      short
    }
    csv: resultUrl(format: CSV)
    jsonl: resultUrl(format: JSONL)
    failure {
      code
      message
    }
    createdBy
    createdAt
    startedAt
    finishedAt
    expiresAt
    undoes {
      id
      label
    }
    undoneBy {
      id
      label
    }
    undoable
    rowsRemovedAt
  }
}
    `),"\n  subscription OperationProgress($id: ID!) {\n    bulkOperationProgress(id: $id) {\n      status\n      counts { total pending added changed removed unchanged refused }\n      bulkOperation { id done { total pending added changed removed unchanged refused } }\n    }\n  }\n":new $(`
    subscription OperationProgress($id: ID!) {
  bulkOperationProgress(id: $id) {
    status
    counts {
      total
      pending
      added
      changed
      removed
      unchanged
      refused
    }
    bulkOperation {
      id
      done {
        total
        pending
        added
        changed
        removed
        unchanged
        refused
      }
    }
  }
}
    `),'\n  query OperationOrigin($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: { bulkOperationId: $id, action: ["bulk.planned"] }) { edges { node { id after } } }\n    }\n  }\n':new $(`
    query OperationOrigin($organization: ID!, $id: ID!) {
  organization(id: $organization) {
    id
    auditEvents(first: 1, filter: {bulkOperationId: $id, action: ["bulk.planned"]}) {
      edges {
        node {
          id
          after
        }
      }
    }
  }
}
    `),"\n  query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!], $changesPrimaryUser: Boolean) {\n    bulkOperation(id: $id) {\n      id\n      rows(first: $first, after: $after, outcome: $outcome, changesPrimaryUser: $changesPrimaryUser) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice\n            expiresAt expiresBefore expiresAfter\n            account { id platform handle name }\n            user { id firstName lastName email status }\n            rolesBefore { id name legacy }\n            rolesAfter { id name legacy }\n            problem { code message }\n            primaryUserChange {\n              before { id firstName lastName email }\n              after { id firstName lastName email }\n            }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!], $changesPrimaryUser: Boolean) {
  bulkOperation(id: $id) {
    id
    rows(
      first: $first
      after: $after
      outcome: $outcome
      changesPrimaryUser: $changesPrimaryUser
    ) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          action
          email
          username
          firstName
          lastName
          askedAction
          askedExpiresAt
          askedRoles
          askedAccount
          suggestions
          outcome
          done
          notice
          expiresAt
          expiresBefore
          expiresAfter
          account {
            id
            platform
            handle
            name
          }
          user {
            id
            firstName
            lastName
            email
            status
          }
          rolesBefore {
            id
            name
            legacy
          }
          rolesAfter {
            id
            name
            legacy
          }
          problem {
            code
            message
          }
          primaryUserChange {
            before {
              id
              firstName
              lastName
              email
            }
            after {
              id
              firstName
              lastName
              email
            }
          }
        }
      }
    }
  }
}
    `),"\n  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {\n    organizationUpdate(input: $input) { organization { id } userErrors { code message path } }\n  }\n":new $(`
    mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
  organizationUpdate(input: $input) {
    organization {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation UserAdd($input: UserAddInput!) {\n    userAdd(input: $input) { user { id email status organizationRole } userErrors { code message path } }\n  }\n":new $(`
    mutation UserAdd($input: UserAddInput!) {
  userAdd(input: $input) {
    user {
      id
      email
      status
      organizationRole
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query Compared($id: ID!, $after: String) {\n    user(ref: { id: $id }) {\n      id firstName lastName email\n      memberships(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n":new $(`
    query Compared($id: ID!, $after: String) {
  user(ref: {id: $id}) {
    id
    firstName
    lastName
    email
    memberships(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          account {
            id
            platform
            handle
            name
          }
          roles {
            id
            name
          }
        }
      }
    }
  }
}
    `),"\n  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {\n    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }\n  }\n":new $(`
    mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {
  userSetOrganizationRole(input: $input) {
    user {
      id
      organizationRole
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id version email username firstName lastName } userErrors { code message path } }\n  }\n":new $(`
    mutation UserUpdate($input: UserUpdateInput!) {
  userUpdate(input: $input) {
    user {
      id
      version
      email
      username
      firstName
      lastName
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation UserErase($input: UserEraseInput!) {\n    userErase(input: $input) { user { id status } userErrors { code message path } }\n  }\n":new $(`
    mutation UserErase($input: UserEraseInput!) {
  userErase(input: $input) {
    user {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy isLastAdministrator expiresAt addedAt addedBy canManage { allowed reason } user { id status } account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n":new $(`
    query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {
  user(ref: {id: $id}) {
    id
    memberships(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          isPrimary
          isLegacy
          isLastAdministrator
          expiresAt
          addedAt
          addedBy
          canManage {
            allowed
            reason
          }
          user {
            id
            status
          }
          account {
            id
            platform
            handle
            name
          }
          roles {
            id
            name
          }
        }
      }
    }
  }
}
    `),"\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 13, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n":new $(`
    query PeopleToChoose($organization: ID!, $filter: UserFilter!) {
  organization(id: $organization) {
    id
    users(first: 13, filter: $filter) {
      totalCount
      edges {
        node {
          id
          firstName
          lastName
          email
        }
      }
    }
  }
}
    `),"\n  mutation UserSuspend($input: UserSuspendInput!) {\n    userSuspend(input: $input) { user { id status } userErrors { code message path } }\n  }\n":new $(`
    mutation UserSuspend($input: UserSuspendInput!) {
  userSuspend(input: $input) {
    user {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation UserReactivate($input: UserReactivateInput!) {\n    userReactivate(input: $input) { user { id status } userErrors { code message path } }\n  }\n":new $(`
    mutation UserReactivate($input: UserReactivateInput!) {
  userReactivate(input: $input) {
    user {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          firstName
          lastName
          email
          status
          organizationRole
          lastLoginAt
          memberships(first: 2) {
            totalCount
            edges {
              node {
                id
                account {
                  id
                  platform
                  handle
                }
              }
            }
          }
        }
      }
    }
  }
}
    `),"\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id version email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason invitationExpiresAt\n      memberships(first: 1) { totalCount }\n    }\n  }\n":new $(`
    query Person($id: ID!) {
  user(ref: {id: $id}) {
    id
    version
    email
    username
    firstName
    lastName
    status
    organizationRole
    lastLoginAt
    createdAt
    holdsSeat
    seatHeldSince
    seatReason
    invitationExpiresAt
    memberships(first: 1) {
      totalCount
    }
  }
}
    `),"\n  query RoleNames($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }\n    }\n  }\n":new $(`
    query RoleNames($organization: ID!, $after: String) {
  organization(id: $organization) {
    id
    roles(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `),"\n  query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group viewerPermissions { capabilities } } }\n      }\n    }\n  }\n":new $(`
    query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {
  organization(id: $organization) {
    id
    accounts(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          platform
          handle
          name
          group
          viewerPermissions {
            capabilities
          }
        }
      }
    }
  }
}
    `),"\n  query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id email firstName lastName status holdsSeat } }\n      }\n    }\n  }\n":new $(`
    query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          email
          firstName
          lastName
          status
          holdsSeat
        }
      }
    }
  }
}
    `),"\n  query PlanRoles($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name legacy builtIn modules capabilities } } }\n    }\n  }\n":new $(`
    query PlanRoles($organization: ID!) {
  organization(id: $organization) {
    id
    roles(first: 100) {
      edges {
        node {
          id
          name
          legacy
          builtIn
          modules
          capabilities
        }
      }
    }
  }
}
    `),"\n  query BulkFile($input: BulkFileInput!) {\n    bulkFile(input: $input) {\n      whole\n      rowCount\n      flawedCount\n      reading { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      rows { line action email username firstName lastName platform handle roles expiresAt expiresText flawed }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n    }\n  }\n":new $(`
    query BulkFile($input: BulkFileInput!) {
  bulkFile(input: $input) {
    whole
    rowCount
    flawedCount
    reading {
      format
      encoding
      delimiter
      sheet
      headerLine
      template
      notes
    }
    head {
      line
      text
    }
    columns {
      name
      column
      samples
    }
    rows {
      line
      action
      email
      username
      firstName
      lastName
      platform
      handle
      roles
      expiresAt
      expiresText
      flawed
    }
    mistakes {
      line
      column
      message
      refusesFile
    }
    unknown {
      column
      value
      rows
      suggestion
    }
  }
}
    `),"\n  mutation BulkPlan($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) {\n      bulkOperation { id }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation BulkPlan($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) {
    bulkOperation {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query PlansInPlanning($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 10, status: [PLANNING]) { edges { node { id label createdBy createdAt } } }\n    }\n  }\n":new $(`
    query PlansInPlanning($organization: ID!) {
  organization(id: $organization) {
    id
    bulkOperations(first: 10, status: [PLANNING]) {
      edges {
        node {
          id
          label
          createdBy
          createdAt
        }
      }
    }
  }
}
    `),"\n  query PlanStanding($id: ID!) {\n    user(ref: { id: $id }) {\n      id email firstName lastName status organizationRole holdsSeat seatHeldSince lastLoginAt\n      memberships(first: 100) {\n        totalCount\n        edges {\n          node {\n            id isPrimary isLegacy\n            roles { id name }\n            account { id platform handle name members(first: 5, filter: { module: ADMIN }) { totalCount edges { node { id user { id status } } } } }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query PlanStanding($id: ID!) {
  user(ref: {id: $id}) {
    id
    email
    firstName
    lastName
    status
    organizationRole
    holdsSeat
    seatHeldSince
    lastLoginAt
    memberships(first: 100) {
      totalCount
      edges {
        node {
          id
          isPrimary
          isLegacy
          roles {
            id
            name
          }
          account {
            id
            platform
            handle
            name
            members(first: 5, filter: {module: ADMIN}) {
              totalCount
              edges {
                node {
                  id
                  user {
                    id
                    status
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `),"\n  mutation RoleDelete($input: RoleDeleteInput!) {\n    roleDelete(input: $input) { deletedRoleId userErrors { code message path } }\n  }\n":new $(`
    mutation RoleDelete($input: RoleDeleteInput!) {
  roleDelete(input: $input) {
    deletedRoleId
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query RolesToGrant($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name builtIn legacy modules capabilities } } }\n    }\n  }\n":new $(`
    query RolesToGrant($organization: ID!) {
  organization(id: $organization) {
    id
    roles(first: 100) {
      edges {
        node {
          id
          name
          builtIn
          legacy
          modules
          capabilities
        }
      }
    }
  }
}
    `),"\n  query LegacyOnAccount($account: AccountRef!) {\n    account(ref: $account) { id legacyMemberCount }\n  }\n":new $(`
    query LegacyOnAccount($account: AccountRef!) {
  account(ref: $account) {
    id
    legacyMemberCount
  }
}
    `),"\n  query LegacyAnywhere($organization: ID!) {\n    organization(id: $organization) { id users(first: 1, filter: { legacy: true }) { totalCount } }\n  }\n":new $(`
    query LegacyAnywhere($organization: ID!) {
  organization(id: $organization) {
    id
    users(first: 1, filter: {legacy: true}) {
      totalCount
    }
  }
}
    `),"\n  mutation RoleCreate($input: RoleCreateInput!) {\n    roleCreate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n":new $(`
    mutation RoleCreate($input: RoleCreateInput!) {
  roleCreate(input: $input) {
    role {
      id
      name
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation RoleUpdate($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n":new $(`
    mutation RoleUpdate($input: RoleUpdateInput!) {
  roleUpdate(input: $input) {
    role {
      id
      name
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount } }\n      }\n    }\n  }\n":new $(`
    query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {
  organization(id: $organization) {
    id
    roles(first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          builtIn
          legacy
          modules
          userCount
        }
      }
    }
  }
}
    `),"\n  query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount here: userCount(account: $account) } }\n      }\n    }\n  }\n":new $(`
    query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {
  organization(id: $organization) {
    id
    roles(first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          builtIn
          legacy
          modules
          userCount
          here: userCount(account: $account)
        }
      }
    }
  }
}
    `),"\n  mutation RoleImpact($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) {\n      impact { people accounts gainedModules lostModules gainedCapabilities lostCapabilities }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation RoleImpact($input: RoleUpdateInput!) {
  roleUpdate(input: $input) {
    impact {
      people
      accounts
      gainedModules
      lostModules
      gainedCapabilities
      lostCapabilities
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query Role($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Role { name version builtIn legacy modules capabilities userCount }\n    }\n  }\n":new $(`
    query Role($id: ID!) {
  node(id: $id) {
    id
    ... on Role {
      name
      version
      builtIn
      legacy
      modules
      capabilities
      userCount
    }
  }
}
    `),"\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount totalCountIsExact\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople isExact } }\n        }\n      }\n    }\n  }\n":new $(`
    query AccountSeats($organization: ID!, $first: Int!, $after: String) {
  organization(id: $organization) {
    id
    seatUsage {
      byAccount(first: $first, after: $after) {
        totalCount
        totalCountIsExact
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            account {
              id
              platform
              handle
              name
            }
            people
            exclusivePeople
            isExact
          }
        }
      }
    }
  }
}
    `),"\n  query SeatHistory($organization: ID!, $from: Date) {\n    organization(id: $organization) {\n      id\n      seatUsage { history(from: $from) { day used active reserved entitled } }\n    }\n  }\n":new $(`
    query SeatHistory($organization: ID!, $from: Date) {
  organization(id: $organization) {
    id
    seatUsage {
      history(from: $from) {
        day
        used
        active
        reserved
        entitled
      }
    }
  }
}
    `),"\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n":new $(`
    query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          firstName
          lastName
          email
          status
          seatHeldSince
          seatReason
        }
      }
    }
  }
}
    `),"\n  query MailSettings {\n    viewer { mailSettings { kind on } }\n  }\n":new $(`
    query MailSettings {
  viewer {
    mailSettings {
      kind
      on
    }
  }
}
    `),"\n  mutation MailSettingsUpdate($input: MailSettingsUpdateInput!) {\n    mailSettingsUpdate(input: $input) { mailSettings { kind on } userErrors { code message } }\n  }\n":new $(`
    mutation MailSettingsUpdate($input: MailSettingsUpdateInput!) {
  mailSettingsUpdate(input: $input) {
    mailSettings {
      kind
      on
    }
    userErrors {
      code
      message
    }
  }
}
    `),"\n  query OrganizationMails($id: ID!) {\n    organization(id: $id) { id version mailsSwitchedOff }\n  }\n":new $(`
    query OrganizationMails($id: ID!) {
  organization(id: $id) {
    id
    version
    mailsSwitchedOff
  }
}
    `),"\n  mutation PasswordChange($input: PasswordChangeInput!) {\n    passwordChange(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new $(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation LeaveEveryDevice { signOutEverywhere { singleSignOutUrl userErrors { code message } } }\n":new $(`
    mutation LeaveEveryDevice {
  signOutEverywhere {
    singleSignOutUrl
    userErrors {
      code
      message
    }
  }
}
    `),"\n  query Sessions {\n    viewer { sessions { id current method agent createdAt lastUsedAt } }\n  }\n":new $(`
    query Sessions {
  viewer {
    sessions {
      id
      current
      method
      agent
      createdAt
      lastUsedAt
    }
  }
}
    `),"\n  mutation SessionEnd($input: SessionEndInput!) {\n    sessionEnd(input: $input) { signedOut singleSignOutUrl userErrors { code message } }\n  }\n":new $(`
    mutation SessionEnd($input: SessionEndInput!) {
  sessionEnd(input: $input) {
    signedOut
    singleSignOutUrl
    userErrors {
      code
      message
    }
  }
}
    `),"\n  query TimeZone($id: ID!) {\n    organization(id: $id) { id version timeZone }\n  }\n":new $(`
    query TimeZone($id: ID!) {
  organization(id: $id) {
    id
    version
    timeZone
  }
}
    `),"\n  mutation Rename($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n":new $(`
    mutation Rename($input: UserUpdateInput!) {
  userUpdate(input: $input) {
    user {
      id
      firstName
      lastName
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query AccountsToSwitch($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 50, filter: { search: $search }) {\n        totalCount\n        edges { node { id platform handle name } }\n      }\n    }\n  }\n":new $(`
    query AccountsToSwitch($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 50, filter: {search: $search}) {
      totalCount
      edges {
        node {
          id
          platform
          handle
          name
        }
      }
    }
  }
}
    `),"\n  mutation InvitationJoin($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { organizations { name slug } } userErrors { code message path } }\n  }\n":new $(`
    mutation InvitationJoin($input: InvitationAcceptInput!) {
  invitationAccept(input: $input) {
    viewer {
      organizations {
        name
        slug
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation SignOut { signOut { singleSignOutUrl userErrors { code message } } }\n":new $(`
    mutation SignOut {
  signOut {
    singleSignOutUrl
    userErrors {
      code
      message
    }
  }
}
    `),"\n  mutation SignOutEverywhere { signOutEverywhere { singleSignOutUrl userErrors { code message } } }\n":new $(`
    mutation SignOutEverywhere {
  signOutEverywhere {
    singleSignOutUrl
    userErrors {
      code
      message
    }
  }
}
    `),"\n  query OrganizationsReached($search: String) {\n    organizations(first: 50, search: $search) {\n      totalCount\n      edges { node { id name slug businessManagerEnabled archivedAt } }\n    }\n  }\n":new $(`
    query OrganizationsReached($search: String) {
  organizations(first: 50, search: $search) {
    totalCount
    edges {
      node {
        id
        name
        slug
        businessManagerEnabled
        archivedAt
      }
    }
  }
}
    `),"\n  query OrganizationBySlug($slug: String!) {\n    organization(slug: $slug) { id name slug businessManagerEnabled archivedAt }\n  }\n":new $(`
    query OrganizationBySlug($slug: String!) {
  organization(slug: $slug) {
    id
    name
    slug
    businessManagerEnabled
    archivedAt
  }
}
    `),"\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      limits { atOnce rows selectionPeople fileBytes undoDays }\n      user { id firstName lastName organizationRole }\n      invitations { id organizationName invitedBy expiresAt confirmsEmail }\n    }\n  }\n":new $(`
    query Viewer {
  viewer {
    email
    isStaff
    limits {
      atOnce
      rows
      selectionPeople
      fileBytes
      undoDays
    }
    user {
      id
      firstName
      lastName
      organizationRole
    }
    invitations {
      id
      organizationName
      invitedBy
      expiresAt
      confirmsEmail
    }
  }
}
    `),"\n  query SeatMeter($organization: ID!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled active reserved used free overBy highWater }\n    }\n  }\n":new $(`
    query SeatMeter($organization: ID!) {
  organization(id: $organization) {
    id
    seatUsage {
      entitled
      active
      reserved
      used
      free
      overBy
      highWater
    }
  }
}
    `),"\n  query Self($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {\n        edges { node { id email firstName lastName organizationRole } }\n      }\n    }\n  }\n":new $(`
    query Self($organization: ID!, $email: String!) {
  organization(id: $organization) {
    id
    users(first: 10, filter: {search: $email, status: [ACTIVE]}) {
      edges {
        node {
          id
          email
          firstName
          lastName
          organizationRole
        }
      }
    }
  }
}
    `),"\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new $(`
    mutation InvitationAccept($input: InvitationAcceptInput!) {
  invitationAccept(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new $(`
    mutation StaffClaim($input: StaffClaimInput!) {
  staffClaim(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { code message path } }\n  }\n":new $(`
    mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
  passwordResetRequest(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new $(`
    mutation PasswordReset($input: PasswordResetInput!) {
  passwordReset(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new $(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      email
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query InvitationPreview($token: String!) {\n    invitation(token: $token) {\n      organizationName invitedBy email firstName lastName organizationRole moreAccounts expiresAt confirmsEmail proof\n      accounts { platform handle name roles }\n    }\n  }\n":new $(`
    query InvitationPreview($token: String!) {
  invitation(token: $token) {
    organizationName
    invitedBy
    email
    firstName
    lastName
    organizationRole
    moreAccounts
    expiresAt
    confirmsEmail
    proof
    accounts {
      platform
      handle
      name
      roles
    }
  }
}
    `),"\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n":new $(`
    query SignInOptions {
  signInOptions {
    singleSignOnUrl
    singleSignOnName
  }
}
    `),"\n  mutation OrganizationArchive($input: OrganizationArchiveInput!) {\n    organizationArchive(input: $input) { organization { id } userErrors { code message path } }\n  }\n":new $(`
    mutation OrganizationArchive($input: OrganizationArchiveInput!) {
  organizationArchive(input: $input) {
    organization {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation OrganizationRestore($input: OrganizationRestoreInput!) {\n    organizationRestore(input: $input) { organization { id } userErrors { code message path } }\n  }\n":new $(`
    mutation OrganizationRestore($input: OrganizationRestoreInput!) {
  organizationRestore(input: $input) {
    organization {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation OrganizationCreate($input: OrganizationCreateInput!) {\n    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }\n  }\n":new $(`
    mutation OrganizationCreate($input: OrganizationCreateInput!) {
  organizationCreate(input: $input) {
    organization {
      id
      slug
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id version platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n":new $(`
    query AccountsWithPrimary($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 20, filter: {search: $search}) {
      edges {
        node {
          id
          version
          platform
          handle
          name
          primaryUser {
            id
            firstName
            lastName
            email
          }
        }
      }
    }
  }
}
    `),"\n  mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {\n    primaryUserRemove(input: $input) { account { id } userErrors { code message path } }\n  }\n":new $(`
    mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {
  primaryUserRemove(input: $input) {
    account {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {\n    organizationSetSeats(input: $input) { organization { id } userErrors { code message path } }\n  }\n":new $(`
    mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {
  organizationSetSeats(input: $input) {
    organization {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {\n    organizationSetBusinessManager(input: $input) { organization { id } userErrors { code message path } }\n  }\n":new $(`
    mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {
  organizationSetBusinessManager(input: $input) {
    organization {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query Customers($first: Int!, $after: String, $search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder) {\n    organizations(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {\n      totalCount totalCountIsExact\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id version name slug archivedAt businessManagerEnabled\n          seatUsage { entitled active reserved used free overBy }\n        }\n      }\n    }\n  }\n":new $(`
    query Customers($first: Int!, $after: String, $search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder) {
  organizations(
    first: $first
    after: $after
    search: $search
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    totalCountIsExact
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        name
        slug
        archivedAt
        businessManagerEnabled
        seatUsage {
          entitled
          active
          reserved
          used
          free
          overBy
        }
      }
    }
  }
}
    `),"\n  query Customer($slug: String!) {\n    organization(slug: $slug) {\n      id version name slug archivedAt businessManagerEnabled\n      seatUsage { entitled active reserved used free overBy }\n    }\n  }\n":new $(`
    query Customer($slug: String!) {
  organization(slug: $slug) {
    id
    version
    name
    slug
    archivedAt
    businessManagerEnabled
    seatUsage {
      entitled
      active
      reserved
      used
      free
      overBy
    }
  }
}
    `),"\n  query ExplainAccess($user: UserRef!, $account: AccountRef!) {\n    MANAGE_USERS: explainAccess(user: $user, account: $account, capability: MANAGE_USERS) { allowed text }\n    MANAGE_SETTINGS: explainAccess(user: $user, account: $account, capability: MANAGE_SETTINGS) { allowed text }\n    POST: explainAccess(user: $user, account: $account, capability: POST) { allowed text }\n    UPLOAD_MEDIA: explainAccess(user: $user, account: $account, capability: UPLOAD_MEDIA) { allowed text }\n    EDIT_MEDIA: explainAccess(user: $user, account: $account, capability: EDIT_MEDIA) { allowed text }\n    USE_LIBRARY: explainAccess(user: $user, account: $account, capability: USE_LIBRARY) { allowed text }\n    VIEW_LIBRARY: explainAccess(user: $user, account: $account, capability: VIEW_LIBRARY) { allowed text }\n    VIEW_PRODUCER: explainAccess(user: $user, account: $account, capability: VIEW_PRODUCER) { allowed text }\n    USE_LIVECUT: explainAccess(user: $user, account: $account, capability: USE_LIVECUT) { allowed text }\n    VIEW_ANALYTICS: explainAccess(user: $user, account: $account, capability: VIEW_ANALYTICS) { allowed text }\n    ACTIVATE_VIDEOS: explainAccess(user: $user, account: $account, capability: ACTIVATE_VIDEOS) { allowed text }\n    DELETE_VIDEOS: explainAccess(user: $user, account: $account, capability: DELETE_VIDEOS) { allowed text }\n    USE_VIDEO_EDITOR: explainAccess(user: $user, account: $account, capability: USE_VIDEO_EDITOR) { allowed text }\n    EDIT_VIDEO_METADATA: explainAccess(user: $user, account: $account, capability: EDIT_VIDEO_METADATA) { allowed text }\n    UPLOAD_VIDEOS: explainAccess(user: $user, account: $account, capability: UPLOAD_VIDEOS) { allowed text }\n    PUBLISH_TO_EMAIL: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_EMAIL) { allowed text }\n    PUBLISH_TO_WEB: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_WEB) { allowed text }\n    SHARE_VIDEOS: explainAccess(user: $user, account: $account, capability: SHARE_VIDEOS) { allowed text }\n    ACCESS_ALL_VIDEOS: explainAccess(user: $user, account: $account, capability: ACCESS_ALL_VIDEOS) { allowed text }\n    SHARE_WITH_AFFILIATES: explainAccess(user: $user, account: $account, capability: SHARE_WITH_AFFILIATES) {\n      allowed text sharesWith(first: 5) { totalCount edges { node { id name } } }\n    }\n  }\n":new $(`
    query ExplainAccess($user: UserRef!, $account: AccountRef!) {
  MANAGE_USERS: explainAccess(
    user: $user
    account: $account
    capability: MANAGE_USERS
  ) {
    allowed
    text
  }
  MANAGE_SETTINGS: explainAccess(
    user: $user
    account: $account
    capability: MANAGE_SETTINGS
  ) {
    allowed
    text
  }
  POST: explainAccess(user: $user, account: $account, capability: POST) {
    allowed
    text
  }
  UPLOAD_MEDIA: explainAccess(
    user: $user
    account: $account
    capability: UPLOAD_MEDIA
  ) {
    allowed
    text
  }
  EDIT_MEDIA: explainAccess(
    user: $user
    account: $account
    capability: EDIT_MEDIA
  ) {
    allowed
    text
  }
  USE_LIBRARY: explainAccess(
    user: $user
    account: $account
    capability: USE_LIBRARY
  ) {
    allowed
    text
  }
  VIEW_LIBRARY: explainAccess(
    user: $user
    account: $account
    capability: VIEW_LIBRARY
  ) {
    allowed
    text
  }
  VIEW_PRODUCER: explainAccess(
    user: $user
    account: $account
    capability: VIEW_PRODUCER
  ) {
    allowed
    text
  }
  USE_LIVECUT: explainAccess(
    user: $user
    account: $account
    capability: USE_LIVECUT
  ) {
    allowed
    text
  }
  VIEW_ANALYTICS: explainAccess(
    user: $user
    account: $account
    capability: VIEW_ANALYTICS
  ) {
    allowed
    text
  }
  ACTIVATE_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: ACTIVATE_VIDEOS
  ) {
    allowed
    text
  }
  DELETE_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: DELETE_VIDEOS
  ) {
    allowed
    text
  }
  USE_VIDEO_EDITOR: explainAccess(
    user: $user
    account: $account
    capability: USE_VIDEO_EDITOR
  ) {
    allowed
    text
  }
  EDIT_VIDEO_METADATA: explainAccess(
    user: $user
    account: $account
    capability: EDIT_VIDEO_METADATA
  ) {
    allowed
    text
  }
  UPLOAD_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: UPLOAD_VIDEOS
  ) {
    allowed
    text
  }
  PUBLISH_TO_EMAIL: explainAccess(
    user: $user
    account: $account
    capability: PUBLISH_TO_EMAIL
  ) {
    allowed
    text
  }
  PUBLISH_TO_WEB: explainAccess(
    user: $user
    account: $account
    capability: PUBLISH_TO_WEB
  ) {
    allowed
    text
  }
  SHARE_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: SHARE_VIDEOS
  ) {
    allowed
    text
  }
  ACCESS_ALL_VIDEOS: explainAccess(
    user: $user
    account: $account
    capability: ACCESS_ALL_VIDEOS
  ) {
    allowed
    text
  }
  SHARE_WITH_AFFILIATES: explainAccess(
    user: $user
    account: $account
    capability: SHARE_WITH_AFFILIATES
  ) {
    allowed
    text
    sharesWith(first: 5) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `),"\n  mutation MembershipAdd($input: MembershipAddInput!) {\n    membershipAdd(input: $input) {\n      membership { id roles { id name } user { id firstName lastName email status } }\n      seatUsage { free }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation MembershipAdd($input: MembershipAddInput!) {
  membershipAdd(input: $input) {
    membership {
      id
      roles {
        id
        name
      }
      user {
        id
        firstName
        lastName
        email
        status
      }
    }
    seatUsage {
      free
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation AssignRoles($input: MembershipsAssignRolesInput!) {\n    membershipsAssignRoles(input: $input) {\n      memberships { id version }\n      legacyReplaced\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation AssignRoles($input: MembershipsAssignRolesInput!) {
  membershipsAssignRoles(input: $input) {
    memberships {
      id
      version
    }
    legacyReplaced
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {\n    userUpdate(input: $user) @include(if: $names) {\n      user { id version firstName lastName }\n      userErrors { code message path }\n    }\n    membershipsAssignRoles(input: $roles) @include(if: $access) {\n      memberships { id version roles { id name } expiresAt }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {
  userUpdate(input: $user) @include(if: $names) {
    user {
      id
      version
      firstName
      lastName
    }
    userErrors {
      code
      message
      path
    }
  }
  membershipsAssignRoles(input: $roles) @include(if: $access) {
    memberships {
      id
      version
      roles {
        id
        name
      }
      expiresAt
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query EffectivePermissions($roles: [ID!]!) {\n    effectivePermissions(roleIds: $roles) { modules capabilities }\n  }\n":new $(`
    query EffectivePermissions($roles: [ID!]!) {
  effectivePermissions(roleIds: $roles) {
    modules
    capabilities
  }
}
    `),"\n  query OwnMembership($user: UserRef!, $handle: String!) {\n    user(ref: $user) {\n      id\n      memberships(first: 100, filter: { search: $handle }) { edges { node { id isPrimary roles { id name } account { id } } } }\n    }\n  }\n":new $(`
    query OwnMembership($user: UserRef!, $handle: String!) {
  user(ref: $user) {
    id
    memberships(first: 100, filter: {search: $handle}) {
      edges {
        node {
          id
          isPrimary
          roles {
            id
            name
          }
          account {
            id
          }
        }
      }
    }
  }
}
    `),"\n  mutation LeaveAccount($input: MembershipRemoveInput!) {\n    membershipRemove(input: $input) { membershipId userErrors { code message path } }\n  }\n":new $(`
    mutation LeaveAccount($input: MembershipRemoveInput!) {
  membershipRemove(input: $input) {
    membershipId
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation SetEnd($input: MembershipsAssignRolesInput!) {\n    membershipsAssignRoles(input: $input) { userErrors { code message path } }\n  }\n":new $(`
    mutation SetEnd($input: MembershipsAssignRolesInput!) {
  membershipsAssignRoles(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation MembershipRemove($input: MembershipRemoveInput!) {\n    membershipRemove(input: $input) {\n      membershipId\n      user { id status }\n      seatUsage { free }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation MembershipRemove($input: MembershipRemoveInput!) {
  membershipRemove(input: $input) {
    membershipId
    user {
      id
      status
    }
    seatUsage {
      free
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation SetPrimary($input: AccountSetPrimaryUserInput!) {\n    accountSetPrimaryUser(input: $input) {\n      account { id primaryUser { id firstName lastName email } }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation SetPrimary($input: AccountSetPrimaryUserInput!) {
  accountSetPrimaryUser(input: $input) {
    account {
      id
      primaryUser {
        id
        firstName
        lastName
        email
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {\n    account(ref: $account) {\n      id\n      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id version isPrimary isLegacy isLastAdministrator expiresAt addedAt addedBy\n            canManage { allowed reason }\n            roles { id name legacy modules }\n            user { id firstName lastName email status lastLoginAt }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {
  account(ref: $account) {
    id
    members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          isPrimary
          isLegacy
          isLastAdministrator
          expiresAt
          addedAt
          addedBy
          canManage {
            allowed
            reason
          }
          roles {
            id
            name
            legacy
            modules
          }
          user {
            id
            firstName
            lastName
            email
            status
            lastLoginAt
          }
        }
      }
    }
  }
}
    `),"\n  query Member($account: AccountRef!, $email: String!) {\n    account(ref: $account) {\n      id version\n      primaryUser { id firstName lastName email }\n      members(first: 100, filter: { search: $email }) {\n        edges {\n          node {\n            id version isPrimary isLegacy isLastAdministrator expiresAt\n            canManage { allowed reason }\n            roles { id name legacy modules capabilities }\n            user { id version firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query Member($account: AccountRef!, $email: String!) {
  account(ref: $account) {
    id
    version
    primaryUser {
      id
      firstName
      lastName
      email
    }
    members(first: 100, filter: {search: $email}) {
      edges {
        node {
          id
          version
          isPrimary
          isLegacy
          isLastAdministrator
          expiresAt
          canManage {
            allowed
            reason
          }
          roles {
            id
            name
            legacy
            modules
            capabilities
          }
          user {
            id
            version
            firstName
            lastName
            email
            status
            lastLoginAt
            holdsSeat
            organizationRole
            memberships(first: 1) {
              totalCount
            }
          }
        }
      }
    }
  }
}
    `),"\n  query MemberFacts($account: AccountRef!) {\n    account(ref: $account) {\n      id\n      legacyMemberCount\n      primaryUser { id firstName lastName email }\n    }\n  }\n":new $(`
    query MemberFacts($account: AccountRef!) {
  account(ref: $account) {
    id
    legacyMemberCount
    primaryUser {
      id
      firstName
      lastName
      email
    }
  }
}
    `),"\n  query PeopleKnown($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 8, filter: { search: $search }) { edges { node { id email username firstName lastName status } } }\n    }\n  }\n":new $(`
    query PeopleKnown($organization: ID!, $search: String!) {
  organization(id: $organization) {
    id
    users(first: 8, filter: {search: $search}) {
      edges {
        node {
          id
          email
          username
          firstName
          lastName
          status
        }
      }
    }
  }
}
    `),"\n  query PersonToAdd($organization: ID!, $account: AccountRef!, $email: String!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled free }\n      users(first: 100, filter: { search: $email }) { edges { node { id email firstName lastName status holdsSeat } } }\n    }\n    account(ref: $account) {\n      id\n      members(first: 100, filter: { search: $email }) {\n        edges { node { id isPrimary isLegacy expiresAt roles { id name legacy } user { id email } } }\n      }\n    }\n  }\n":new $(`
    query PersonToAdd($organization: ID!, $account: AccountRef!, $email: String!) {
  organization(id: $organization) {
    id
    seatUsage {
      entitled
      free
    }
    users(first: 100, filter: {search: $email}) {
      edges {
        node {
          id
          email
          firstName
          lastName
          status
          holdsSeat
        }
      }
    }
  }
  account(ref: $account) {
    id
    members(first: 100, filter: {search: $email}) {
      edges {
        node {
          id
          isPrimary
          isLegacy
          expiresAt
          roles {
            id
            name
            legacy
          }
          user {
            id
            email
          }
        }
      }
    }
  }
}
    `),"\n  mutation PlanAssign($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id } userErrors { code message path } }\n  }\n":new $(`
    mutation PlanAssign($input: BulkOperationPlanInput!) {
  bulkOperationPlan(input: $input) {
    bulkOperation {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query RoleChoices($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules capabilities } }\n      }\n    }\n  }\n":new $(`
    query RoleChoices($organization: ID!, $after: String) {
  organization(id: $organization) {
    id
    roles(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          builtIn
          legacy
          modules
          capabilities
        }
      }
    }
  }
}
    `),"\n  mutation SavedViewCreate($input: SavedViewCreateInput!) {\n    savedViewCreate(input: $input) {\n      savedView { id version name list query shared createdBy }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation SavedViewCreate($input: SavedViewCreateInput!) {
  savedViewCreate(input: $input) {
    savedView {
      id
      version
      name
      list
      query
      shared
      createdBy
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation SavedViewUpdate($input: SavedViewUpdateInput!) {\n    savedViewUpdate(input: $input) {\n      savedView { id version name list query shared createdBy }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation SavedViewUpdate($input: SavedViewUpdateInput!) {
  savedViewUpdate(input: $input) {
    savedView {
      id
      version
      name
      list
      query
      shared
      createdBy
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation SavedViewDelete($input: SavedViewDeleteInput!) {\n    savedViewDelete(input: $input) { deletedSavedViewId userErrors { code message path } }\n  }\n":new $(`
    mutation SavedViewDelete($input: SavedViewDeleteInput!) {
  savedViewDelete(input: $input) {
    deletedSavedViewId
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  query SavedViews($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      savedViews(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name list query shared createdBy } }\n      }\n    }\n  }\n":new $(`
    query SavedViews($organization: ID!, $after: String) {
  organization(id: $organization) {
    id
    savedViews(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          name
          list
          query
          shared
          createdBy
        }
      }
    }
  }
}
    `)};function $S(e){return QS[e]??{}}var eC=$S(`
  query OrganizationsReached($search: String) {
    organizations(first: 50, search: $search) {
      totalCount
      edges { node { id name slug businessManagerEnabled archivedAt } }
    }
  }
`),tC=$S(`
  query OrganizationBySlug($slug: String!) {
    organization(slug: $slug) { id name slug businessManagerEnabled archivedAt }
  }
`);async function nC(e,t){let{totalCount:n,edges:r}=(await sx(eC,{search:e},t)).organizations;return{found:r.map(e=>e.node),more:n-r.length}}var rC=e=>Vg({queryKey:[`organizations`,`reached`,e],queryFn:({signal:t})=>nC(e,t)}),iC=e=>Vg({queryKey:[`organizations`,`slug`,e],queryFn:async({signal:t})=>{try{return(await sx(tC,{slug:e},t)).organization??null}catch(e){if(ix(e,`NOT_FOUND`))return null;throw e}}}),aC=$S(`
  query Viewer {
    viewer {
      email
      isStaff
      limits { atOnce rows selectionPeople fileBytes undoDays }
      user { id firstName lastName organizationRole }
      invitations { id organizationName invitedBy expiresAt confirmsEmail }
    }
  }
`),oC=$S(`
  query SeatMeter($organization: ID!) {
    organization(id: $organization) {
      id
      seatUsage { entitled active reserved used free overBy highWater }
    }
  }
`),sC=$S(`
  query Self($organization: ID!, $email: String!) {
    organization(id: $organization) {
      id
      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {
        edges { node { id email firstName lastName organizationRole } }
      }
    }
  }
`),cC=Vg({queryKey:[`viewer`],queryFn:async({signal:e})=>{let{viewer:t}=await sx(aC,{},e);return t?{...t,organizations:(await nC(``,e)).found}:null}}),lC=e=>Vg({queryKey:[`seats`,e,`meter`],queryFn:async({signal:t})=>{try{return(await sx(oC,{organization:e},t)).organization?.seatUsage??null}catch(e){if(ix(e,`FORBIDDEN`))return null;throw e}}}),uC=(e,t)=>Vg({queryKey:[`self`,e,t],queryFn:async({signal:n})=>{try{return((await sx(sC,{organization:e,email:t},n)).organization?.users.edges??[]).find(({node:e})=>e.email.toLowerCase()===t.toLowerCase())?.node??null}catch(e){if(ix(e,`FORBIDDEN`))return null;throw e}}});function dC(e,t,n){return e.isStaff?`staff`:t===`MANAGER`?`manager`:t===`AUDITOR`?`auditor`:n?`administrator`:`member`}var fC={staff:`Roster staff`,manager:`Manager of the organization`,auditor:`Auditor of the organization (view only)`,administrator:`Account administrator`,member:`Member`},pC=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),mC=function(e){return`/`+e},hC={},gC=function(e){return e.pathname.endsWith(`.css`)},_C=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},vC=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=mC(t,n);let r=s(t),i=gC(r);return _C(hC,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:pC,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},yC=Hb({getParentRoute:()=>ZS,id:`app`,validateSearch:e=>({org:Ax(e.org)}),search:{middlewares:[Yy([`org`])]},beforeLoad:async({location:e,search:t})=>{let n=await Tx.query({...cC,staleTime:`static`});if(!n)throw q_({to:`/signin`,search:e.href===`/`?{}:{return:e.href},replace:!0});let{organizations:r}=n,i=r[0];if(r.length>1||n.isStaff&&t.org){let n=zx(`organization`),a=t.org??(typeof n==`string`?n:void 0);if(i=r.find(e=>e.slug===a)??(a?await Tx.query({...iC(a),staleTime:`static`}):null)??(t.org?void 0:i),i&&i.slug!==t.org)throw q_({to:e.pathname,search:{...e.search,org:i.slug},hash:e.hash,replace:!0});i&&Bx(`organization`,i.slug)}if(!i)return{viewer:n,organization:null,standing:n.isStaff?`staff`:`member`};let a=r.length>1&&!n.isStaff&&n.email,[o,s]=await Promise.all([Tx.query({...lC(i.id),staleTime:`static`}),a?Tx.query({...uC(i.id,a),staleTime:`static`}):n.user??null]);return{viewer:n,organization:i,standing:dC(n,s?.organizationRole,o!==null)}},component:Dx(()=>vC(()=>import(`./Shell-Ne3LYzb_.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12])),`Shell`)}),bC=Hb({getParentRoute:()=>yC,path:`/`,beforeLoad:({context:e})=>{if(e.organization&&e.standing!==`member`)return;let t=e.organization&&tS(e.viewer.email,e.organization.slug)[0];throw q_(t?{to:`/a/$platform/$handle`,params:{platform:t.platform.toLowerCase(),handle:t.handle},replace:!0}:{to:`/accounts`,replace:!0})},component:Dx(()=>vC(()=>import(`./HomePage-CyVzeJq4.js`),__vite__mapDeps([13,1,14])),`HomePage`)}),xC=$S(`
  query Account($ref: AccountRef!) {
    account(ref: $ref) {
      id version platform handle name group archived
      primaryUser { id firstName lastName email }
      primaryAccount { id platform handle name archived }
      affiliates(first: 5) { totalCount edges { node { id platform handle name archived } } }
      viewerPermissions { modules capabilities }
    }
  }
`),SC=$S(`
  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {
    organization(id: $organization) {
      id
      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {
        edges { node { id handle } }
      }
    }
  }
`),CC=e=>({platform:e.platform.toLowerCase(),handle:e.archived?e.id:e.handle}),wC=e=>/^acc_[0-9A-Za-z]{26}$/.test(e),TC=(e,t,{platform:n,handle:r})=>Vg({queryKey:[`account`,e,n,r.toLowerCase()],queryFn:async({signal:i})=>{let a=wC(r)?r:void 0;if(t&&!a&&(a=((await sx(SC,{organization:e,platform:n,handle:r},i)).organization?.accounts.edges??[]).find(({node:e})=>e.handle.toLowerCase()===r.toLowerCase())?.node.id,!a))return null;try{return(await sx(xC,{ref:a?{id:a}:{handle:{platform:n,handle:r}}},i)).account??null}catch(e){if(ix(e,`NOT_FOUND`))return null;throw e}}}),EC=zb(`/app/a/$platform/$handle`),DC=()=>EC.useRouteContext({select:e=>e.account}),OC=e=>e.viewerPermissions.capabilities.includes(`MANAGE_USERS`),kC=[`resend`,`link`,`cancel`],AC=e=>kC.includes(e),jC={resend:`Send again`,link:`Copy link`,cancel:`Cancel invitation`};function MC(e,t){let n=[`staff`,`manager`,`administrator`].includes(t)?null:`Only managers and administrators of their accounts can do this.`,r=e===`ACTIVE`;return{resend:n,link:n??(r?`They have signed in before. Only the link in the email confirms the new address.`:null),cancel:n??(r?`They have signed in before. Suspend or remove them instead.`:null)}}function NC(e,t,n){let r=MC(e,t);return kC.map(e=>({label:jC[e],refusal:r[e],danger:e===`cancel`,act:()=>n(e)}))}var PC=new Intl.DateTimeFormat(void 0,{dateStyle:`full`,timeStyle:`long`}),FC=new Intl.DateTimeFormat(void 0,{day:`numeric`,month:`short`}),IC=new Intl.DateTimeFormat(void 0,{day:`numeric`,month:`short`,year:`numeric`}),LC=new Intl.RelativeTimeFormat(void 0,{numeric:`auto`}),RC=e=>PC.format(e);function zC(e,t){let n=(e.getTime()-t.getTime())/1e3,r=Math.abs(n);return r<60?n<=0?`just now`:`in a moment`:r<3600?LC.format(Math.round(n/60),`minute`):r<86400?LC.format(Math.round(n/3600),`hour`):r<604800?LC.format(Math.round(n/86400),`day`):(e.getFullYear()===t.getFullYear()?FC:IC).format(e)}var BC=e=>IC.format(new Date(e)),VC=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,`0`)}`,HC=new Intl.PluralRules(`en`),UC=(e,t,n=`${t}s`)=>`${e.toLocaleString()} ${HC.select(e)===`one`?t:n}`,WC=(e,t)=>e.toLocaleString()+(t?``:`+`),GC=(e,t,n,r=`${n}s`)=>t?UC(e,n,r):`${WC(e,t)} ${r}`,KC=e=>UC(e,`person`,`people`),qC=e=>UC(e,`account`),JC={ADMIN:`Admin`,MEDIA:`Media`,LIBRARY:`Library`,PRODUCER:`Producer`,LIVECUT:`LiveCut`,ANALYTICS:`Analytics`,PUBLISHING:`Publishing`},YC=Object.keys(JC),XC={MANAGE_USERS:`Manage users`,MANAGE_SETTINGS:`Change settings`,POST:`Post as the handle`,UPLOAD_MEDIA:`Upload media`,EDIT_MEDIA:`Edit media`,USE_LIBRARY:`Use library media on a personal account`,VIEW_LIBRARY:`View the library`,VIEW_PRODUCER:`View Producer`,USE_LIVECUT:`Make clips with LiveCut`,VIEW_ANALYTICS:`View analytics`,ACTIVATE_VIDEOS:`Activate or deactivate videos`,DELETE_VIDEOS:`Delete videos`,USE_VIDEO_EDITOR:`Use the video editor`,EDIT_VIDEO_METADATA:`Edit video metadata`,UPLOAD_VIDEOS:`Upload videos`,PUBLISH_TO_EMAIL:`Publish to email`,PUBLISH_TO_WEB:`Publish to web`,SHARE_VIDEOS:`Share videos`,ACCESS_ALL_VIDEOS:`Access all videos`,SHARE_WITH_AFFILIATES:`Share with affiliated accounts`},ZC=Object.keys(XC),QC={ACTIVE:`Active`,INVITED:`Invited`,SUSPENDED:`Suspended`,FORMER:`Former`},$C={ACTIVE:`green`,INVITED:`yellow`,SUSPENDED:`red`,FORMER:`gray`},ew=Object.keys(QC),tw={ACTIVE:`Can sign in.`,INVITED:`Invited and hasn’t signed in yet. Uses a seat.`,SUSPENDED:`Has no access and uses no seat. Their roles are kept.`,FORMER:`Not on any account and no organization role. Has no access and uses no seat.`},nw=[`NONE`,`AUDITOR`,`MANAGER`],rw={NONE:`None`,AUDITOR:`Auditor`,MANAGER:`Manager`},iw={NONE:`Has only their roles on accounts.`,AUDITOR:`Can view everything in the organization and change nothing.`,MANAGER:`Has full control of the organization and all its accounts.`},aw={...iw,NONE:`Has no access yet. No email is sent until they are given access.`};function ow(e,t){return e===`NONE`?{text:`This doesn’t use a seat.`,full:!1}:t==null?{text:`This uses a seat.`,full:!1}:t>0?{text:`This uses one of ${t.toLocaleString()} free seats.`,full:!1}:{text:`This needs a seat, and no seats are left. Remove someone, or ask your Roster representative for more seats.`,full:!0}}function sw(e,t){let n=(t?.startsWith(`${e} `)?t.slice(e.length+1):t??``).replace(/^is /,``);return n.charAt(0).toUpperCase()+n.slice(1)}function cw(e,t){return new Date(Math.floor(t.getTime()/864e5-e)*864e5).toISOString()}function lw({refusal:e,onClick:t,...n}){return(0,G.jsx)(Om,{label:e,disabled:!e,multiline:!0,maw:280,events:{hover:!0,focus:!0,touch:!0},children:(0,G.jsx)(wf,{...n,"aria-disabled":e?!0:void 0,"data-disabled":e?!0:void 0,onClick:n=>{e?n.preventDefault():t?.(n)}})})}var uw={page:`_page_17fx0_1`,head:`_head_17fx0_12`,title:`_title_17fx0_27`,about:`_about_17fx0_34`,actions:`_actions_17fx0_41`,content:`_content_17fx0_47`};function dw({title:e,tab:t=e,views:n,about:r,actions:i,children:a}){return ne(`${t} - Roster`),(0,G.jsxs)(`div`,{className:uw.page,children:[(0,G.jsxs)(`header`,{className:uw.head,children:[(0,G.jsxs)(`div`,{children:[(0,G.jsxs)(`div`,{className:uw.title,children:[(0,G.jsx)(Km,{order:1,children:e}),n]}),r&&(0,G.jsx)(`div`,{className:uw.about,children:r})]}),i&&(0,G.jsx)(`div`,{className:uw.actions,children:i})]}),(0,G.jsx)(`div`,{className:uw.content,children:a})]})}var fw=({firstName:e,lastName:t,email:n})=>`${e??``} ${t??``}`.trim()||n,pw=e=>e.trim().normalize(`NFC`).toLowerCase(),mw=(e,t)=>e!=null&&t!=null&&pw(e)===pw(t),hw=e=>`${e.platform.toLowerCase()}/${e.handle}`;function gw(e){let t=e.indexOf(`/`),n=Kx(e.slice(0,t)),r=e.slice(t+1);return n&&r?{platform:n,handle:r}:null}var _w=e=>`@${e.handle} on ${Ux[e.platform]}`,vw=e=>(e.account??[]).map(gw).filter(e=>e!==null),yw=e=>({archived:!1,...e.q?{search:e.q}:{},...e.platform?{platform:e.platform}:{},...e.group?{group:e.group}:{},...e.vacant?{withoutAdministrator:!0}:{}});function bw(e){return e.which===`all`?{filter:yw(e)}:{refs:vw(e).map(e=>({handle:e}))}}function xw(e){let t=[e.q&&`matching “${e.q}”`,e.platform&&`on ${e.platform.map(e=>Ux[e]).join(` or `)}`,e.group&&`in ${e.group}`,e.vacant&&`without an administrator`].filter(Boolean);return t.length>0?t.join(`, `):`of the organization`}function Sw(e){let t=e.replace(/^\s*\n/,``).trimEnd().split(`
`),n=Math.min(...t.filter(e=>e.trim()).map(e=>e.length-e.trimStart().length));return t.map(e=>e.slice(n)).join(`
`)}function Cw(e,t){return`/graphiql#${new URLSearchParams({query:Sw(e),variables:JSON.stringify(t,null,2)}).toString()}`}function ww({document:e,variables:t}){return(0,G.jsx)(wf,{component:`a`,href:Cw(e.toString(),t),target:`_blank`,rel:`noopener`,variant:`subtle`,color:`gray`,size:`compact-sm`,leftSection:(0,G.jsx)(DS,{size:15}),title:`Copy this request and open it in GraphiQL in a new tab`,onClick:()=>{navigator.clipboard.writeText(Sw(e.toString())).catch(()=>{})},children:`Copy as GraphQL`})}var Tw={header:`_header_1h9aa_1`,title:`_title_1h9aa_5`,about:`_about_1h9aa_11`,foot:`_foot_1h9aa_18`,buttons:`_buttons_1h9aa_28`,aside:`_aside_1h9aa_35`,asking:`_asking_1h9aa_40`};function Ew({title:e,about:t,onClose:n,size:r=`md`,lasting:i,asks:a,children:o}){let[s,c]=(0,m.useState)(!1),[l,u]=(0,m.useState)(!1),[d,f]=(0,m.useState)(null);Aw(d);let p=e=>{e.target instanceof Element&&e.target.closest(`form`)&&c(!0)},h=()=>{s&&!a?u(!0):n()},[g]=(0,m.useState)(()=>document.activeElement);return(0,m.useEffect)(()=>()=>{let e=g instanceof HTMLElement&&g!==document.body&&g.isConnected?g:document.querySelector(`#main tr[tabindex="0"]`)??document.getElementById(`main`);requestAnimationFrame(()=>{!document.querySelector(`[role="dialog"]`)&&document.activeElement===document.body&&e?.focus({preventScroll:!0})})},[g]),(0,G.jsxs)(Tp.Root,{opened:!0,onClose:l?()=>u(!1):h,size:r,closeOnClickOutside:!i,closeOnEscape:!i,centered:!0,returnFocus:!1,transitionProps:{duration:0},children:[(0,G.jsx)(Tp.Overlay,{}),(0,G.jsxs)(Tp.Content,{children:[(0,G.jsxs)(Tp.Header,{role:`presentation`,className:Tw.header,children:[(0,G.jsxs)(`div`,{children:[(0,G.jsx)(Tp.Title,{className:Tw.title,children:e}),t&&(0,G.jsx)(`div`,{className:Tw.about,children:t})]}),!i&&(0,G.jsx)(Tp.CloseButton,{"aria-label":`Close`})]}),(0,G.jsxs)(Tp.Body,{children:[l&&(0,G.jsxs)(`div`,{role:`alertdialog`,"aria-labelledby":`discard-typed`,className:Tw.asking,children:[(0,G.jsxs)(`p`,{id:`discard-typed`,children:[(0,G.jsx)(`strong`,{children:`Discard what you entered?`}),` Nothing was saved.`]}),(0,G.jsx)(wf,{variant:`default`,size:`compact-md`,onClick:()=>u(!1),autoFocus:!0,children:`Keep editing`}),(0,G.jsx)(wf,{color:`red`,size:`compact-md`,onClick:n,children:`Discard`})]}),(0,G.jsx)(`div`,{ref:f,onInput:p,onChange:p,children:o})]})]})]})}var Dw=`[data-autofocus]`,Ow=`form input:not([type="hidden"]), form textarea`,kw=`[data-foot] button`;function Aw(e){(0,m.useLayoutEffect)(()=>{if(!e)return;let t,n=t=>{for(let t of e.querySelectorAll(`[data-autofocus]`))t.removeAttribute(`data-autofocus`);t.dataset.autofocus=`true`},r=()=>{if(e.contains(document.activeElement)&&document.activeElement!==t){a.disconnect();return}t?.removeAttribute(`data-autofocus`);let r=e.querySelector(Dw)??[...e.querySelectorAll(Ow)].find(e=>e.getAttribute(`aria-haspopup`)!==`listbox`),i=r??e.querySelector(kw);i&&(n(i),i.focus(),t=i,r&&a.disconnect())},i=e=>{e.target instanceof HTMLElement&&n(e.target)},a=new MutationObserver(()=>requestAnimationFrame(r));return a.observe(e,{childList:!0,subtree:!0}),e.addEventListener(`focusin`,i),r(),()=>{a.disconnect(),e.removeEventListener(`focusin`,i)}},[e])}function jw({before:e,aside:t,children:n}){return(0,G.jsxs)(`div`,{className:Tw.foot,"data-foot":!0,children:[e,(0,G.jsxs)(`div`,{className:Tw.buttons,children:[(0,G.jsx)(`div`,{className:Tw.aside,children:t}),n]})]})}function Mw(e){return e instanceof rx?e.code===`INTERNAL`?{message:`Something went wrong on our side. Try again. If the problem continues, contact support with the request ID ${e.requestId??`from the log`}.`}:{message:e.message}:{message:`Something went wrong in the console. Reload the page.`}}function Nw(e,t){let[n,r]=(0,m.useState)(null),[i,a]=(0,m.useState)(0),o=i>0;(0,m.useEffect)(()=>{if(!o)return;let e=setInterval(()=>a(e=>(e===1&&r(null),e-1)),1e3);return()=>clearInterval(e)},[o]);let{mutate:s,isPending:c}=Hg({mutationFn:e,onMutate:()=>r(null),onSuccess:async(e,n)=>{let i=e?.[0];i?.code===`STALE`&&await Tx.invalidateQueries(),i?r({message:i.message,field:i.path?.at(-1)}):t(n)},onError:e=>{r(Mw(e)),e instanceof rx&&e.code===`THROTTLED`&&a(e.retryAfter??5)}});return{go:e=>{!c&&!o&&s(e)},going:c,refusal:n,wait:i}}var Pw={form:`_form_wqie4_1`,about:`_about_wqie4_7`,before:`_before_wqie4_26`,refusal:`_refusal_wqie4_34`};function Fw({title:e,about:t,children:n,action:r,danger:i,refusal:a,attempt:o,fields:s,copy:c,size:l,onSubmit:u,onClose:d}){let f=o.refusal&&!(o.refusal.field&&s?.includes(o.refusal.field))?o.refusal.message:null;return(0,G.jsx)(Ew,{title:e,size:l??`md`,onClose:d,children:(0,G.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),a||u()},className:Pw.form,noValidate:!0,children:[t&&(0,G.jsx)(`div`,{className:Pw.about,children:t}),n,(0,G.jsxs)(jw,{aside:c,before:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`div`,{role:`alert`,className:Pw.before,children:f&&(0,G.jsx)(Wu,{color:`red`,variant:`light`,icon:(0,G.jsx)(wS,{}),children:f})}),a&&(0,G.jsx)(`p`,{id:`dialog-refusal`,className:Pw.refusal,children:a})]}),children:[(0,G.jsx)(wf,{variant:`default`,onClick:d,"data-autofocus":i||void 0,children:`Cancel`}),(0,G.jsx)(wf,{type:`submit`,color:i?`red`:void 0,loading:o.going,"aria-disabled":a?!0:void 0,"data-disabled":a?!0:void 0,"aria-describedby":a?`dialog-refusal`:void 0,children:r})]})]})})}var Iw=`keys`,Lw=zx(Iw)!==!1,Rw=new Set;function zw(e){return Rw.add(e),()=>{Rw.delete(e)}}function Bw(e){Lw=e,Bx(Iw,e),Rw.forEach(e=>e())}var Vw=()=>(0,m.useSyncExternalStore)(zw,()=>Lw);function Hw(e){if(!Lw||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||e.isComposing)return!1;let{target:t}=e;return!(t instanceof HTMLElement&&(t.isContentEditable||t.closest(`input:not([type="checkbox"], [type="radio"]), textarea, select, [role="menu"], [role="listbox"]`)!==null))&&document.querySelector(`[role="dialog"]`)===null}function Uw(e,t,n=!0){let r=(0,m.useRef)(t);(0,m.useEffect)(()=>{r.current=t}),(0,m.useEffect)(()=>{if(!n)return;let t=t=>{t.key===e&&Hw(t)&&(t.preventDefault(),r.current())};return document.addEventListener(`keydown`,t),()=>document.removeEventListener(`keydown`,t)},[e,n])}function Ww(e){if(e)return e.startsWith(`-`)?{field:e.slice(1),direction:`DESC`}:{field:e,direction:`ASC`}}var Gw={all:!1,ids:new Set},Kw={all:!0,but:new Set},qw=(e,t)=>e.all?!e.but.has(t):e.ids.has(t);function Jw(e,t){let n=new Set(e.all?e.but:e.ids);return n.delete(t)||n.add(t),e.all?{all:!0,but:n}:{all:!1,ids:n}}var Yw=(e,t)=>e.all?Math.max(t-e.but.size,0):e.ids.size;function Xw(e,t,n){let{data:r,status:i,error:a,failureReason:o,hasNextPage:s,isFetching:c,isFetchingNextPage:l,isFetchNextPageError:u,isPlaceholderData:d,fetchNextPage:f,refetch:p}=Ug({queryKey:e,queryFn:({pageParam:e,signal:n})=>t(e,n),initialPageParam:null,getNextPageParam:e=>e.pageInfo.hasNextPage?e.pageInfo.endCursor??null:null,placeholderData:Fh,refetchOnWindowFocus:({state:e})=>(e.data?.pages.length??0)<=5,refetchInterval:n&&(({state:e})=>n(e.data?.pages.flatMap(e=>e.edges.map(e=>e.node))??[]))}),h=(0,m.useMemo)(()=>r?.pages.flatMap(e=>e.edges.map(e=>e.node))??[],[r]),g=r?.pages[0],_=g?.totalCountIsExact!==!1,v=(0,m.useCallback)(()=>{s&&!c&&!a&&f()},[s,c,a,f]),y=r!==void 0&&!ix(a,`FORBIDDEN`,`NOT_FOUND`);return{rows:h,total:_?g?.totalCount??0:Math.max(g.totalCount,h.length),exact:_,status:y?`success`:i,error:a,stale:d,reading:l,waiting:c&&ix(o,`THROTTLED`),broken:y?a:null,whole:y&&!s,retry:()=>void(u?f():p()),readOn:v,readAll:(e,n)=>Zw(t,e,n)}}async function Zw(e,t,n){let r=[];for(let i=null,a=!0;a;)try{let o=await e(i,n);r.push(...o.edges.map(e=>e.node)),i=o.pageInfo.endCursor??null,a=o.pageInfo.hasNextPage,t(r.length)}catch(e){if(!ix(e,`THROTTLED`))throw e;await Qw(e.retryAfter??2,n)}return r}var Qw=(e,t)=>new Promise((n,r)=>{let i=setTimeout(n,e*1e3);t.addEventListener(`abort`,()=>{clearTimeout(i),r(Error(`aborted`))},{once:!0})});function $w(e){return typeof e==`object`?e.key:e}function eT(e,t){let n=e.length;return new Proxy(e,{get(e,r,i){if(typeof r==`string`){let i=r.charCodeAt(0);if(i>=48&&i<=57){let i=+r;if(Number.isInteger(i)&&i>=0&&i<n){let n=e[i];if(typeof n!=`object`){let r=t[i*2];n=e[i]={index:i,key:n,start:r,size:t[i*2+1],end:r+t[i*2+1],lane:0}}return n}}if(r===`length`)return n}return Reflect.get(e,r,i)}})}function tT(e,t,n){let r=n.initialDeps??[],i,a=!0;function o(){let o=e();return(o.length!==r.length||o.some((e,t)=>r[t]!==e))&&(r=o,i=t(...o),n?.onChange&&!(a&&n.skipInitialOnChange)&&n.onChange(i),a=!1),i}return o.updateDeps=e=>{r=e},o}function nT(e,t){if(e===void 0)throw Error(`Unexpected undefined${t?`: ${t}`:``}`);return e}var rT=(e,t)=>Math.abs(e-t)<1.01,iT=(e,t,n)=>{let r;return Object.assign(function(...i){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,i),n)},{cancel:()=>{e.clearTimeout(r)}})};function aT({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:i,pendingWrite:a,clampedMaxAtWrite:o}){return t&&a===null&&e===i?`spurious`:a!==null&&Math.abs(e-a.target)<1.5?`readBack`:a!==null&&!a.smooth&&n!==null&&a.target>n+r+.5&&Math.abs(e-(n+r))<1.5||a!==null&&!a.smooth&&a.lowMaxes?.some(t=>Math.abs(e-t)<1.5)?`clampedReadBack`:o!==null&&Math.abs(e-o)<1.5?`clampedEcho`:`external`}var oT=e=>e===`smooth`||e===`smoothFinishing`;function sT({kind:e,offset:t,command:n,target:r}){return e!==`spurious`&&e!==`readBack`&&e!==`clampedReadBack`&&n?.index!=null&&n.phase!==`queued`&&!oT(n.phase)&&!rT(t,n.lastTargetOffset)&&!rT(t,r())&&e!==`clampedEcho`}var cT=40;function lT(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<cT;)n--;if(n<0)return!1;let r=e[n],i=n-1;for(;i>=0&&r.t-e[i].t<cT;)i--;if(i<0)return!1;let a=e[i],o=(t.offset-r.offset)/(t.t-r.t),s=(r.offset-a.offset)/(r.t-a.t);return o*s>=0&&Math.abs(o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function uT(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<cT;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var dT,fT=()=>{if(dT!==void 0)return dT;if(typeof navigator>`u`)return dT=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return dT=!0;let e=navigator.maxTouchPoints;return dT=navigator.platform===`MacIntel`&&e!==void 0&&e>0},pT,mT=()=>pT===void 0?pT=fT()&&typeof CSS<`u`&&typeof CSS.supports==`function`&&CSS.supports(`overflow-anchor: auto`):pT,hT=()=>!fT()||mT(),gT={capture:!0,passive:!0},_T=class{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>this._touch!==null&&this._touch.phase!==`lateFling`,this.dragging=()=>this._touch?.phase===`down`&&this._touch.moved,this.tail=()=>this._touch?.phase===`tail`?this._touch.moved?`fling`:`tap`:null,this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:r})=>(e&&this._touch?.phase===`tail`?this._openTail(this._touch.moved||!t,!1):this._touch?.phase===`lateFling`&&(this.host.now()>this._touch.until?this._touch=null:r&&e&&n&&this._openTail(!0,!1)),!t&&e&&n&&this._touch?.phase===`down`?(this._touch.moved=!0,!0):!1),this.touchStart=()=>{this.end(),this._touch={phase:`down`,moved:!1}},this.touchEnd=()=>{let e=this._touch?.phase===`down`&&this._touch.moved;this.end(),this._openTail(e,e)},this.end=()=>{let e=this.host.getWindow();this._touch?.phase===`tail`&&e!=null&&e.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{let t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener(`touchstart`,t,gT),e.addEventListener(`touchend`,n,gT),e.addEventListener(`touchcancel`,n,gT),()=>{e.removeEventListener(`touchstart`,t,gT),e.removeEventListener(`touchend`,n,gT),e.removeEventListener(`touchcancel`,n,gT),this.end()}},this._openTail=(e,t)=>{let n=this.host.getWindow();if(n==null)return;this.end();let r={phase:`tail`,moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(r.moved,r.awaitingFling):(this._touch=r.awaitingFling?{phase:`lateFling`,until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=r}}get touch(){return this._touch}},vT=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},yT=e=>{let t=new Set;return{schedule:n=>{let r=e.requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},bT=e=>e,xT=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+1,i=Array(r);for(let e=0;e<r;e++)i[e]=n+e;return i},ST=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;if(!r)return;let i=e=>{let{width:n,height:r}=e;t({width:Math.round(n),height:Math.round(r)})};if(i(vT(n)),!r.ResizeObserver)return()=>{};let a=yT(r),o=new r.ResizeObserver(()=>{let t=()=>{i(vT(n))};e.options.useAnimationFrameWithResizeObserver?a.schedule(t):t()});return o.observe(n,{box:`content-box`}),()=>{o.unobserve(n),a.cancel()}},CT={passive:!0},wT=typeof window>`u`||`onscrollend`in window,TT=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let i=e.targetWindow;if(!i)return;let a=e.options.useScrollendEvent&&wT,o=0,s=a?null:iT(i,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=e=>()=>{o=n(r),s?.(),t(o,e)},l=c(!0),u=c(!1);return r.addEventListener(`scroll`,l,CT),a&&r.addEventListener(`scrollend`,u,CT),()=>{r.removeEventListener(`scroll`,l),a&&r.removeEventListener(`scrollend`,u),s?.cancel()}},ET=(e,t)=>TT(e,t,t=>{let{horizontal:n,isRtl:r}=e.options;return n?t.scrollLeft*(r&&-1||1):t.scrollTop}),DT=(e,t,n)=>{if(n.options.useCachedMeasurements){let t=n.indexFromElement(e),r=n.options.getItemKey(t);return n.itemSizeCache.get(r)??n.options.estimateSize(t)}if(t?.borderBoxSize){let e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?`inlineSize`:`blockSize`])}if(!t){let t=n.indexFromElement(e),r=n.options.getItemKey(t),i=n.itemSizeCache.get(r);if(i!==void 0)return i}return e[n.options.horizontal?`offsetWidth`:`offsetHeight`]},OT=(e,{adjustments:t=0,behavior:n},r)=>{var i;let{scrollElement:a,options:o}=r,s=e+t,c=o.horizontal&&o.isRtl&&a!==null&&`ownerDocument`in a;(i=a?.scrollTo)==null||i.call(a,{[o.horizontal?`left`:`top`]:c?-s:s,behavior:n})},kT=(e,t)=>e===`smooth`?t?`smoothLanded`:`smooth`:`instant`,AT=e=>e?.phase===`smooth`||e?.phase===`smoothLanded`;function jT(e,t,n,r){if(t===0)return!1;let i=r(0),a=new Set,o=0;for(;o<e;){let e=n(o);if(e===i)break;a.add(e),o++}let s=e-o;if(s===0||s>=t)return!1;for(let e=0;e<s;e++)if(r(e)!==n(o+e))return!1;for(let e=s;e<t;e++)if(a.has(r(e)))return!1;return!0}var MT=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new _T({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let e=this.scrollState;if(e?.phase!==`queued`||this.pendingWrite!==null)return!1;let t=this._readElementOffset();return t===null||this._lastElementOffset===null||Math.abs(t-this._lastElementOffset)<1?!1:(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],!0)},onTailClosed:()=>{let e=this.scrollState;e?.phase===`queued`&&uT(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var e;return((e=this.targetWindow?.performance)?.now)?.call(e)??Date.now()},this.observer=(()=>{let e=null,t=null,n=!1,r=!1,i=new Set,a=()=>{if(e)return e;let r=this.targetWindow;if(!r||!r.ResizeObserver)return null;let i=t=yT(r);return e=new r.ResizeObserver(e=>{let t=()=>{let t={sync:!1};this._resizeBatch=t;try{e.forEach(o)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)i.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},o=e=>{let t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(let[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;(n=a())==null||n.disconnect(),t?.cancel(),i.clear(),r=!1,e=null,t=null},observe:o=>{let s=a();s&&(n?(i.add(o),r||(r=!0,t?.schedule(()=>{r=!1,i.forEach(t=>{t.isConnected&&e?.observe(t,{box:`border-box`})}),i.clear()}))):s.observe(o,{box:`border-box`}))},unobserve:e=>{var t;i.delete(e),(t=a())==null||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{let t={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:bT,rangeExtractor:xT,onChange:()=>{},measureElement:DT,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:`data-index`,initialMeasurementsCache:[],lanes:1,anchorTo:`start`,followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:`estimate`,useCachedMeasurements:!1};for(let n in e){let r=e[n];r!==void 0&&(t[n]=r)}let n=this.options,r=null,i=null,a=!1;if(n!==void 0&&n.enabled&&t.enabled&&t.anchorTo===`end`&&this.scrollElement!==null){let e=n.count,o=t.count,s=this.getMeasurements(),c=this._singleLaneMeasurements?.items??s,l=e=>$w(c[e]),u=e>0?l(0):null,d=e>0?l(e-1):null;if(o!==e||e>0&&o>0&&(t.getItemKey(0)!==u||t.getItemKey(o-1)!==d)){a=!0;let c=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??s[0]:null;c&&(r=[c.key,this.getScrollOffset()-c.start]);let u=t.followOnAppend===!0?`auto`:t.followOnAppend||null;u&&o>0&&this.isAtEnd(n.scrollEndThreshold)&&(e===0||t.getItemKey(o-1)!==d)&&(o>e||jT(e,o,l,t.getItemKey))&&(i=u)}}this.options=t,a&&(this.pendingMin=0,this.itemSizeCacheVersion++);let o=null;if(r&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[e,t]=r,n=this.getMeasurements(),{count:a,getItemKey:s}=this.options,c=0;for(;c<a&&s(c)!==e;)c++;if(c<a){let e=n[c];if(e){let n=Math.max(0,e.start+t);!i&&n!==this.scrollOffset&&(o=n-this.scrollOffset,this.scrollOffset=n)}}}i?this.pendingScrollAnchor={kind:`follow`,behavior:i}:o!==null&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:`anchor`,delta:o}:(this._holdOffset+=o,this._followOffsetTarget(o)))},this.notify=e=>{var t,n;(n=(t=this.options).onChange)==null||n.call(t,this,e)},this.maybeNotify=tT(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,(e=this._momentumStop)==null||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{let e=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==e){if(this.cleanup(),!e){this.maybeNotify();return}this.scrollElement=e,this.targetWindow=this.scrollElement&&`ownerDocument`in this.scrollElement?this.scrollElement.ownerDocument.defaultView:this.scrollElement?.window??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{let n=t?this._elementMaxScrollOffset():null,r=this._reportedOverscroll;this._reportedOverscroll=e<0||n!==null&&e>n+1;let i=e;this._lastElementOffset=i,e=this._toLayoutOffset(e);let a=this._classifyScrollEvent(e,t,n);if(a===`spurious`)return;a===`readBack`?e=this.pendingWrite.target:a===`clampedReadBack`&&this.scrollState?.index!=null&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:sT({kind:a,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let o=this.getScrollOffset(),s=this.scrollDirection;this.scrollDirection=t?o===e?this.scrollDirection:o<e?`forward`:`backward`:null,this.scrollOffset=e,this.isScrolling=t;let c=this.scrollState;if(c?.phase===`queued`&&a===`external`&&t){if(r||this._reportedOverscroll)c.samples=[];else{let e=this.now();c.samples=[...(c.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:i}],(s!==null&&this.scrollDirection!==s||lT(c.samples))&&(this.scrollState=null)}}this._iosGesture.onScroll({isScrolling:t,ownReadBack:a===`readBack`,moved:e!==o,external:a===`external`&&this.scrollState?.phase!==`smooth`&&this.scrollState?.phase!==`smoothFinishing`})&&this.scrollState?.phase===`queued`&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),`addEventListener`in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();let t=this.pendingScrollAnchor;this.pendingScrollAnchor=null,t&&this.scrollElement&&this.options.enabled&&(t.kind===`anchor`?this._canWriteScroll()?AT(this.scrollState)&&!rT(this.getScrollOffset()-t.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(t.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=t.delta,this._followOffsetTarget(t.delta),this.notify(!1)):this.scrollToEnd({behavior:t.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>aT({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:this._clampedAdjustment?.maxAtWrite??null}),this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{let e=this.scrollState;if(e===null||e.phase!==`queued`)return;let{behavior:t}=e;this.getMeasurements();let n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=kT(t,e.index!=null&&rT(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let e=this.scrollElement;if(e==null)return null;let{horizontal:t,isRtl:n}=this.options;return typeof e.scrollTop==`number`?t?e.scrollLeft*(n&&-1||1):e.scrollTop:typeof e.scrollY==`number`?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(fT()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=e=>{if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||this.scrollState?.phase===`smooth`)return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);let t=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(t),this._scrollToOffset(t)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?`width`:`height`]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==`function`?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=tT(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,r,i,a,o,s)=>(this.prevLanes!==void 0&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=tT(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s},c)=>{let l=this.itemSizeCache;if(!i)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(let t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));let u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),a===1){let i=e*2,a=this._singleLaneMeasurements?.flat;if(!a||a.length<i){let e=new Float64Array(i);a&&u>0&&e.set(a.subarray(0,u*2)),a=e}let o=u===0?Array(e):this._singleLaneMeasurements.items.slice(),c;if(u===0)c=t+n;else{let e=u-1;c=a[e*2]+a[e*2+1]+s}for(let t=u;t<e;t++){let e=r(t);o[t]=e;let n=l.get(e),i=typeof n==`number`?n:this.options.estimateSize(t);a[t*2]=c,a[t*2+1]=i,c+=i+s}this._singleLaneMeasurements={flat:a,items:o};let d=eT(o,a);return this.measurementsCache=d,d}let d=this.measurementsCache.slice(0,u),f=Array(a).fill(void 0),p=new Float64Array(a),m=0;for(let e=0;e<u;e++){let t=d[e];t&&(f[t.lane]===void 0&&m++,f[t.lane]=e,p[t.lane]=t.end)}for(let i=u;i<e;i++){let e=r(i),c=this.laneAssignments.get(i),u,h,g=o===`estimate`||l.has(e);if(c!==void 0&&this.options.lanes>1){u=c;let e=f[u],r=e===void 0?void 0:d[e];h=r?r.end+s:t+n}else if(m===a){let e=0,t=p[0],n=f[0];for(let r=1;r<a;r++){let i=p[r];(i<t||i===t&&f[r]<n)&&(e=r,t=i,n=f[r])}u=e,h=t+s,g&&this.laneAssignments.set(i,u)}else u=i%this.options.lanes,h=t+n,g&&this.laneAssignments.set(i,u);let _=l.get(e),v=typeof _==`number`?_:this.options.estimateSize(i),y=h+v;d[i]={index:i,start:h,size:v,end:y,key:e,lane:u},f[u]===void 0&&m++,f[u]=i,p[u]=y}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),this.calculateRange=tT(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,r,i)=>{if(e.length===0||t===0)return this.range=null,null;let a=Math.max(i-t,0);return this.range=FT(e,t,Math.min(n,a),r,r===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=tT(()=>{let e=null,t=null,n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,r,i,a)=>r===null||i===null?[]:e({startIndex:r,endIndex:i,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{let t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{if(!AT(this.scrollState))return!0;let t=this.scrollState.index??this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index;if(t!==void 0&&this.range){let n=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),r=Math.max(0,t-n),i=Math.min(this.options.count-1,t+n);return e>=r&&e<=i}return!0},this.measureElement=e=>{if(!e){this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});return}let t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;let n=this.options.getItemKey(t),r=this.elementsCache.get(n);r!==e&&(r&&this.observer.unobserve(r),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n;if(!this.isIndexInRange(e))return;this._resizeBatch?.sync&&this.getMeasurements();let r,i,a,o=this._singleLaneMeasurements?.flat;if(this.options.lanes===1&&o!=null)a=this.options.getItemKey(e),i=o[e*2],r=o[e*2+1];else{let t=this.measurementsCache[e];if(!t)return;a=t.key,i=t.start,r=t.size}let s=this.itemSizeCache.get(a)??r,c=t-s;if(c!==0){let o=this.options.anchorTo===`end`&&!AT(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,l=o?this._getLayoutTotalSize():0,u=this.getScrollOffset(),d=this.itemSizeCache.has(a)?i+s<=u&&this.scrollDirection!==`backward`:i<u,f=!AT(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange===void 0?d:this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:a,start:i,size:r,end:i+r,lane:0},c,this));(this.pendingMin===null||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(a,t),this.itemSizeCacheVersion++;let p=!1;if(this._awaitingCommandReadBack()||(o?p=this.applyScrollAdjustment(this._getLayoutTotalSize()-l):f&&(p=this.applyScrollAdjustment(c))),this._resizeBatch){this._resizeBatch.notify=!0,(n=this._resizeBatch).sync||(n.sync=p);return}this.notify(p),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=tT(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{let r=[];for(let i=0,a=e.length;i<a;i++){let a=t[e[i]];r.push(n===0?a:{...a,start:a.start-n,end:a.end-n})}return r},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{let t=this.getMeasurements();if(t.length===0)return;let n=this._singleLaneMeasurements?.flat,r=this.options.lanes===1&&n!=null;return nT(t[NT(0,t.length-1,r?e=>n[e*2]:e=>nT(t[e]).start,e)])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;let e=this._elementMaxScrollOffset();if(e===null)return;let t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;let r=t.lowMaxes??=[];r[r.length-1]!==n&&r.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{let t=e+this._holdOffset;return this.pendingScrollAnchor?.kind===`anchor`&&(t+=this.pendingScrollAnchor.delta),t},this._elementMaxScrollOffset=()=>{let e=this.scrollElement;if(e===null)return null;if(`scrollHeight`in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if(`document`in e){let t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{let t=this.scrollElement,n=this.targetWindow;if(t===null||n===null)return;let r=`document`in t?t.document.scrollingElement:t;if(!r?.style)return;if(this._momentumStop){this._momentumStop.done=e;return}let{style:i}=r,a=this.options.horizontal?`overflow-x`:`overflow-y`,o=i.getPropertyValue(a),s=i.getPropertyPriority(a),c=()=>this.options.horizontal?r.clientHeight:r.clientWidth,l=c();if(i.setProperty(a,`hidden`,`important`),c()!==l){i.setProperty(a,o,s);return}let u={restore:()=>i.getPropertyValue(a)!==`hidden`||i.getPropertyPriority(a)!==`important`?!1:(i.setProperty(a,o,s),!0),done:e};this._momentumStop=u,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===u&&(this._momentumStop=null,u.restore()&&u.done())}))},this._clampedBy=e=>{let t=this._elementMaxScrollOffset();if(t===null)return null;let n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;let r=this.getSize(),i=this.getScrollOffset();t===`auto`&&(t=e>=i+r?`end`:`start`),t===`center`?e+=(n-r)/2:t===`end`&&(e-=r);let a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t=`auto`)=>{e=Math.max(0,Math.min(e,this.options.count-1));let n=this.getSize(),r=this.getScrollOffset(),i=this.getMeasurements()[e];if(!i)return;if(t===`auto`){if(i.end>=r+n-this.options.scrollPaddingEnd)t=`end`;else if(i.start<=r+this.options.scrollPaddingStart)t=`start`;else return[r,t]}if(t===`end`&&e===this.options.count-1){let e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}let a=t===`end`?i.end+this.options.scrollPaddingEnd:i.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,i.size),t]},this.scrollToOffset=(e,{align:t=`start`,behavior:n=`auto`}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,`absolute`)},this.scrollToIndex=(e,{align:t=`auto`,behavior:n=`auto`}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));let r=this.getOffsetForIndex(e,t);if(!r)return;let[i,a]=r;this._startScroll({index:e,align:a},i,n,`absolute`)},this.scrollBy=(e,{behavior:t=`auto`}={})=>{let n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,`start`);this._startScroll({index:null,align:`start`},n,t,`relative`)},this.scrollToEnd=({behavior:e=`auto`}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:`end`,toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,`absolute`):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{let e=this.getMeasurements(),t;if(e.length===0)t=this.options.paddingStart;else if(this.options.lanes===1){let n=e.length-1,r=this._singleLaneMeasurements?.flat;t=r==null?e[n]?.end??0:r[n*2]+r[n*2+1]}else{let n=Array(this.options.lanes).fill(null),r=e.length-1;for(;r>=0&&n.some(e=>e===null);){let t=e[r];n[t.lane]===null&&(n[t.lane]=t.end),r--}t=Math.max(...n.filter(e=>e!==null))}return Math.max(t-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{let e=[];if(this.itemSizeCache.size===0)return e;let t=this.getMeasurements();for(let n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{let r={target:e+(t??0),smooth:n===`smooth`};return this.pendingWrite=r,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),r},this.getCommandWrittenOffset=()=>this.scrollState!==null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{let e=this.getCommandWrittenOffset();return!(fT()&&this._iosGesture.dragging())&&e!==null&&!rT(e,this.getScrollOffset())},this._followOffsetTarget=e=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){let n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);let r=this._scrollToOffset(n,{adjustments:e,behavior:t});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?this.rafId??=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}):this.scrollState=null}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index==null?void 0:this.getOffsetForIndex(e.index,e.align);return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase===`queued`){this.scheduleScrollReconcile();return}this.getMeasurements();let e=this.getScrollStateTarget(this.scrollState),t=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&rT(e,this.getScrollOffset())){if(this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothLanded`:this.scrollState.phase===`smoothFinishing`&&(this.scrollState.phase=`instant`),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t){this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:`auto`}),this.scrollState=null;return}}else if(this.scrollState.stableFrames=0,n){let t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),r=AT(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,r?this.scrollState.phase=`smooth`:this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothFinishing`:this.scrollState.phase===`smoothLanded`&&(this.scrollState.phase=`instant`),this._scrollToOffset(e,{behavior:r?`smooth`:`auto`})}this.scheduleScrollReconcile()}_startScroll(e,t,n,r){this.pendingScrollAnchor=null,this._clampedAdjustment=null;let i=this._iosGesture.tail();if(r===`absolute`&&i!==null){if(i===`fling`&&hT()){this._stopMomentum(()=>{this.scrollState?.phase!==`queued`||this._iosGesture.tail()!==`fling`||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:`queued`,behavior:n,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:kT(n,e.index!=null&&rT(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}},NT=(e,t,n,r)=>{for(;e<=t;){let i=(e+t)/2|0,a=n(i);if(a<r)e=i+1;else if(a>r)t=i-1;else return i}return e>0?e-1:0};function PT(e,t,n){let r=0;for(;r<=t;){let i=(r+t)/2|0,a=e[i*2];if(a<n)r=i+1;else if(a>n)t=i-1;else return i}return r>0?r-1:0}function FT(e,t,n,r,i){let a=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:a};if(r===1&&i!==null){let e=PT(i,a,n),r=e,o=n+t;for(;r<a&&i[r*2]+i[r*2+1]<o;)r++;return{startIndex:e,endIndex:r}}let o=NT(0,a,t=>e[t].start,n),s=o;if(r===1)for(;s<a&&e[s].end<n+t;)s++;else if(r>1){let i=Array(r).fill(0);for(;s<a&&i.some(e=>e<n+t);){let t=e[s];i[t.lane]=t.end,s++}let c=Array(r).fill(n+t);for(;o>=0&&c.some(e=>e>=n);){let t=e[o];c[t.lane]=t.start,o--}o=Math.max(0,o-o%r),s=Math.min(a,s+(r-1-s%r))}return{startIndex:o,endIndex:s}}var IT=typeof document<`u`?m.useLayoutEffect:m.useEffect;function LT({useFlushSync:e=!0,directDomUpdates:t=!1,directDomUpdatesMode:n=`transform`,...r}){let i=m.useReducer(e=>e+1,0)[1],a=m.useRef({enabled:t,mode:n,container:null,lastSize:null,lastPositions:new WeakMap,prevRange:null});a.current.enabled=t,a.current.mode=n;let o=m.useRef(!1),s=e=>{let t=a.current;if(!t.enabled||!t.container)return;let n=e.getTotalSize();if(n!==t.lastSize){t.lastSize=n;let r=e.options.horizontal?`width`:`height`;t.container.style[r]=`${n}px`}},c=(e,t,n)=>{let r=a.current,i=!!e.options.horizontal,o=t.start-e.options.scrollMargin;r.lastPositions.get(n)!==o&&(r.lastPositions.set(n,o),r.mode===`transform`?n.style.transform=i?`translate3d(${o}px, 0, 0)`:`translate3d(0, ${o}px, 0)`:n.style[i?`left`:`top`]=`${o}px`)},l=e=>{let t=a.current;if(t.enabled&&t.container){s(e);for(let t of e.getVirtualItems()){let n=e.elementsCache.get(t.key);n&&c(e,t,n)}}},u={...r,onChange:(t,n)=>{var s;let c=a.current,u=!0;if(c.enabled){l(t);let e=t.range,n=c.prevRange;u=!n||n.isScrolling!==t.isScrolling||n.startIndex!==e?.startIndex||n.endIndex!==e?.endIndex,u&&(c.prevRange=e?{startIndex:e.startIndex,endIndex:e.endIndex,isScrolling:t.isScrolling}:null)}u&&(e&&n&&!o.current?(0,Ge.flushSync)(i):i()),(s=r.onChange)==null||s.call(r,t,n)}},[d]=m.useState(()=>{let e=new MT(u),t=e.measureElement;return e.measureElement=n=>{o.current=!0;try{t(n)}finally{o.current=!1}let r=a.current;if(n!==null&&r.enabled&&r.container){let t=e.measurementsCache[e.indexFromElement(n)];t&&c(e,t,n)}},Object.assign(e,{containerRef:t=>{let n=a.current;n.container=t,n.lastSize=null,t!==null&&l(e)}})});return d.setOptions(u),IT(()=>d._didMount(),[]),IT(()=>(s(d),d._willUpdate())),IT(()=>{l(d)}),d}function RT(e){return LT({observeElementRect:ST,observeElementOffset:ET,scrollToFn:OT,...e})}var zT={frame:`_frame_11sxi_1`,box:`_box_11sxi_8`,table:`_table_11sxi_26`,caption:`_caption_11sxi_34`,check:`_check_11sxi_42`,edge:`_edge_11sxi_62`,gap:`_gap_11sxi_96`,sort:`_sort_11sxi_123`,unsorted:`_unsorted_11sxi_144`,foot:`_foot_11sxi_148`,state:`_state_11sxi_161`,export:`_export_11sxi_169`,exportRows:`_exportRows_11sxi_173`,bar:`_bar_11sxi_178`,failed:`_failed_11sxi_193`,dropped:`_dropped_11sxi_198`},BT=e=>typeof e==`object`&&!!e&&Object.values(e).every(e=>typeof e==`number`&&e>0&&e<1e3);function VT(e,t,n,r){let[i=3,a=3]=[e[t],e[n]],o=Math.max(Math.min(r,a-3,60-i),3-i,a-60),s=e=>Math.round(e*100)/100;return{[t]:s(i+o),[n]:s(a-o)}}function HT(e,t,n){let r=e.filter(e=>t[e]!==void 0),i=r.reduce((e,n)=>e+(t[n]??0),n);return Object.fromEntries(r.map(n=>{let a=t[n]??0;return[n,r.length===e.length?`${(a/i*100).toFixed(3)}%`:`${a}rem`]}))}function UT(e){let t=`widths.${e??``}`,[n,r]=(0,m.useState)(()=>{let n=e?zx(t):null;return BT(n)?n:{}}),i=e=>{r(e),Bx(t,e)};return{widths:n,set:e=>i({...n,...e}),reset:()=>i({})}}var WT=()=>parseFloat(getComputedStyle(document.documentElement).fontSize)||16;function GT({column:e,next:t,measured:n,set:r,reset:i}){let a=(0,m.useRef)(null);(0,m.useLayoutEffect)(()=>{let e=a.current?.closest(`th`)?.offsetWidth??0;a.current?.setAttribute(`aria-valuenow`,String(Math.round(e/WT())))});let o=(0,m.useRef)(null),s=(n,i)=>r({...n,...VT(n,e.id,t.id,i)}),c=e=>{e.button===0&&(e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),o.current={x:e.clientX,from:n()})},l=e=>{o.current&&s(o.current.from,(e.clientX-o.current.x)/WT())},u=()=>{o.current=null};return(0,G.jsx)(`div`,{role:`separator`,tabIndex:0,"aria-orientation":`vertical`,"aria-label":`Width of ${e.header}`,ref:a,"aria-valuemin":3,"aria-valuemax":60,className:zT.edge,onPointerDown:c,onPointerMove:l,onPointerUp:u,onPointerCancel:u,onDoubleClick:i,onKeyDown:e=>{let t={ArrowLeft:-1,ArrowRight:1,Home:-60,End:60}[e.key];(t!==void 0||e.key===`Enter`)&&(e.preventDefault(),e.stopPropagation(),t===void 0?i():s(n(),e.shiftKey?t*5:t))}})}function KT({path:e,filter:t,orderBy:n}){let r=new URLSearchParams;return t!==void 0&&r.set(`filter`,JSON.stringify(t)),n!==void 0&&r.set(`orderBy`,JSON.stringify(n)),r.size>0?`${e}?${r.toString()}`:e}function qT({files:e}){let[t]=e,n={variant:`subtle`,size:`compact-xs`,leftSection:(0,G.jsx)(RS,{size:14}),className:zT.export};return t&&e.length===1?(0,G.jsx)(wf,{component:`a`,href:KT(t),download:!0,...n,children:`Export CSV`}):(0,G.jsxs)(Z,{position:`top-end`,shadow:`md`,width:310,transitionProps:{duration:0},children:[(0,G.jsx)(Z.Target,{children:(0,G.jsx)(wf,{...n,children:`Export CSV`})}),(0,G.jsx)(Z.Dropdown,{children:e.map(e=>(0,G.jsxs)(Z.Item,{component:`a`,href:KT(e),download:!0,children:[e.label,(0,G.jsx)(`span`,{className:zT.exportRows,children:e.rows})]},e.path))})]})}function JT([e,...t]){let n=e?e.need-e.width:0,r=t.map(e=>Math.max(0,e.width-e.need)),i=r.reduce((e,t)=>e+t,0);if(!e||n<=0||i<=0)return{};let a=Math.min(n,i);return{[e.id]:e.width+a,...Object.fromEntries(t.map((e,t)=>[e.id,e.width-(r[t]??0)/i*a]))}}function YT(e){let t=document.createRange();t.selectNodeContents(e);let n=e.querySelector(`[role="separator"]`);n&&t.setEndBefore(n);let r=[...t.getClientRects()].filter(e=>e.width>1),{left:i}=e.getBoundingClientRect(),{paddingRight:a}=getComputedStyle(e);return Math.max(0,...r.map(e=>e.right-i))+parseFloat(a)+1}function XT(e){let t=[...e.querySelectorAll(`thead th`)],n=[...e.querySelectorAll(`tbody tr[data-index]`)];return t.flatMap((e,t)=>{let r=e.dataset.column;if(r===void 0)return[];let i=n.flatMap(e=>{let n=e.children[t];return n instanceof HTMLElement?[n]:[]}),a=e.dataset.align?e.offsetWidth:Math.max(...[e,...i].map(YT));return[{id:r,width:e.offsetWidth,need:a}]})}function ZT(e,t,n){let[r,i]=(0,m.useState)(),a=r?.key===t?r:void 0;return(0,m.useLayoutEffect)(()=>{let r=e.current?.querySelector(`table`),o=r?.tBodies[0]?.rows.length??0;if(!n||!r||o<=(a?.rows??0))return;let s=parseFloat(getComputedStyle(document.documentElement).fontSize)||16,c=Object.entries(JT(XT(r))).map(([e,t])=>[e,t/s]),l=c.length>0?Object.fromEntries(c):a?.widths??{};i({key:t,rows:o,widths:l})}),a&&n?a.widths:{}}function QT({column:e,order:t,onOrder:n,card:r,children:i}){let{sort:a,second:o,header:s,align:c,headerHidden:l}=e;if(!a||!n)return(0,G.jsxs)(`th`,{scope:`col`,"data-align":c,"data-column":e.id,"data-plain":!0,role:r?`columnheader`:void 0,children:[l?(0,G.jsx)(Ts,{children:s}):s,i]});let u=o?[{header:s,sort:a},o]:[{header:s,sort:a}],d=u.some(e=>t===e.sort),f=u.some(e=>t===`-${e.sort}`);return(0,G.jsxs)(`th`,{scope:`col`,"data-align":c,"data-column":e.id,role:r?`columnheader`:void 0,"aria-sort":d?`ascending`:f?`descending`:void 0,children:[u.map(e=>(0,G.jsxs)(`button`,{type:`button`,className:zT.sort,onClick:()=>n(t===e.sort?`-${e.sort}`:e.sort),children:[e.header,t===e.sort?(0,G.jsx)(pS,{size:13}):t===`-${e.sort}`?(0,G.jsx)(mS,{size:13}):(0,G.jsx)(`span`,{className:zT.unsorted})]},e.sort)),i]})}function $T(e){let t=e.querySelector(`[aria-haspopup="menu"]`);t?.focus(),setTimeout(()=>t?.click())}function eE({count:e,whole:t,box:n,show:r,select:i,open:a,other:o}){let[s,c]=(0,m.useState)(0),l=s===`end`?e-1:s,u=s===`end`&&!t,d=(0,m.useRef)(null),f=(0,m.useRef)(!1),p=e=>{let t=n.current?.querySelector(`tr[data-index="${e}"]`);return t?.focus({preventScroll:!0}),!!t},h=e=>{f.current=!0,p(e)||n.current?.focus({preventScroll:!0}),f.current=!1,d.current=e};(0,m.useEffect)(()=>{let{activeElement:e}=document;d.current!==null&&(e===document.body||e===n.current)&&h(d.current)});let g=t=>{let n=Math.min(Math.max(t,0),e-1);c(n),r(n),h(n)};(0,m.useEffect)(()=>{s===`end`&&(r(e-1),h(e-1))},[s,e]);let _=()=>{s===`end`&&c(l)};return{at:Math.min(l,Math.max(e-1,0)),onKeyDown:t=>{let{target:r}=t;if(t.ctrlKey||t.metaKey||t.altKey||!(r instanceof HTMLElement))return;if(r!==n.current&&r.tagName!==`TR`){t.key===`Escape`&&r.closest(`tr`)?.focus();return}if(u&&t.key===`Escape`){t.stopPropagation(),_();return}if(o(t.key,l,r)){t.preventDefault();return}let s={ArrowDown:()=>g(l+1),j:()=>g(l+1),ArrowUp:()=>g(l-1),k:()=>g(l-1),PageDown:()=>g(l+10),PageUp:()=>g(l-10),Home:()=>g(0),End:()=>c(`end`),x:()=>i(l)," ":()=>i(l),Enter:()=>a(l),m:()=>$T(r)}[t.key];s&&e!==0&&(t.preventDefault(),s())},onFocus:e=>{d.current=e,f.current||c(e)},onBlur:()=>{f.current||(d.current=null,_())},toEnd:u,stay:_}}var tE=(0,m.createContext)(!0),nE=40,rE=e=>typeof e==`object`&&e&&Object.values(e).every(e=>typeof e==`boolean`)?e:{},iE=e=>jx(Object.entries(e).map(([e,t])=>t?e:`-${e}`)),aE=(e=[])=>Object.fromEntries(e.map(e=>e.startsWith(`-`)?[e.slice(1),!1]:[e,!0]));function oE(e,t,n){return e.filter((e,r)=>r===0||e.headerHidden||(t[e.id]??(e.from===void 0||n===0||n>=e.from)))}function sE(e,t){let{ref:n,width:r}=Fe(),i=r/16,a=`view.${e??``}`,[o,s]=(0,m.useState)(()=>rE(e?zx(a):null)),c=bb({strict:!1}),l=xb(),u=e!==void 0&&!!(c.saved??c.column),d=u?aE(c.column):o,[f,p]=(0,m.useState)(()=>zx(`density`)===`compact`),h=e!==void 0&&i>0&&i<nE,g=h?t.filter(e=>e.inCards!==!1):oE(t,d,i);return{frame:n,shown:g,choices:t.filter((e,t)=>t>0&&!e.headerHidden).map(({id:e,header:t})=>({id:e,header:t,on:g.some(t=>t.id===e)})),toggle:e=>{let t={...d,[e]:!g.some(t=>t.id===e)};u?l({to:`.`,search:e=>({...e,column:iE(t)}),replace:!0}):(s(t),Bx(a,t))},compact:f,setCompact:e=>{p(e),Bx(`density`,e?`compact`:`roomy`)},cards:h,width:i}}function cE({view:e}){return(0,G.jsxs)(_c,{position:`top-end`,shadow:`md`,width:220,trapFocus:!0,returnFocus:!0,transitionProps:{duration:0},children:[(0,G.jsx)(_c.Target,{children:(0,G.jsx)(wf,{variant:`subtle`,size:`compact-xs`,leftSection:(0,G.jsx)(LS,{size:14}),className:zT.export,children:`View`})}),(0,G.jsx)(_c.Dropdown,{"aria-label":`View`,children:(0,G.jsxs)(Rm,{gap:`xs`,children:[!e.cards&&e.choices.map(t=>(0,G.jsx)($d,{size:`xs`,label:t.header,checked:t.on,onChange:()=>e.toggle(t.id)},t.id)),(0,G.jsx)($d,{size:`xs`,label:`Compact rows`,checked:e.compact,onChange:()=>e.setCompact(!e.compact)})]})})]})}var lE=44,uE=24,dE=36,fE=2.25;function pE(e){let t=fE,n=0;for(let{width:r=`9rem`}of e)r.endsWith(`%`)?n+=parseFloat(r)/100:t+=parseFloat(r);return Math.max(44,t/Math.max(1-n,.25))}function mE(e){let{label:t,columns:n,pages:r,rowId:i,order:a,onOrder:o,selection:s,onSelection:c,empty:l,noMatch:u,resetKey:d,rowHeight:f=lE}=e,p=sE(e.view,n),{cards:h}=p,{rows:g,total:_,exact:v,status:y,stale:b,reading:x,waiting:S,broken:C,whole:w,readOn:T}=r,E=(0,m.useRef)(null),{widths:D,...O}=UT(e.view),k=p.shown.some(e=>D[e.id]!==void 0),A=g[0]===void 0?``:i(g[0]),j=ZT(E,JSON.stringify([p.shown.map(e=>e.id),Math.round(p.width),d,A]),!!e.view&&!h&&!k&&p.width>0&&A!==``),M=HT(p.shown.map(e=>e.id),k?D:j,s?fE:0),N=p.shown.map(e=>{let t=M[e.id];return t===void 0?e:{...e,width:t}}),P=p.compact&&e.view?Math.round(f*.82):f,F=(0,m.useCallback)(e=>{let t=g[e];return t===void 0?e:i(t)},[g]),I=RT({count:g.length,getScrollElement:()=>E.current,estimateSize:()=>h?uE+26*N.length:P,overscan:8,scrollMargin:dE,scrollPaddingStart:dE,getItemKey:F});(0,m.useEffect)(()=>I.measure(),[I,P,h,N.length]);let L=()=>{let e=parseFloat(getComputedStyle(document.documentElement).fontSize)||16,t=E.current?.querySelectorAll(`thead th[data-column]`)??[];return Object.fromEntries([...t].map(t=>[t.dataset.column??``,t.offsetWidth/e]))},ee=I.getVirtualItems(),R=ee.at(-1)?.index??0;(0,m.useEffect)(()=>{R>=g.length-50&&T()},[R,g.length,T]),(0,m.useEffect)(()=>{E.current?.scrollTo({top:0})},[d]);let z=eE({count:g.length,whole:w||!!C,box:E,show:e=>I.scrollToIndex(e),select:e=>{let t=g[e];t!==void 0&&s&&c&&c(Jw(s,i(t)))},open:t=>{let n=g[t];n!==void 0&&e.onOpen?.(n)},other:(t,n,r)=>{let i=g[n],a=e.rowKeys?.[t];return i!==void 0&&a?(a(i,r),!0):!1}});if(y===`error`)return(0,G.jsx)(JS,{error:r.error,retry:r.retry});if(y===`success`&&g.length===0&&!b)return u??l;let te=(ee[0]?.start??dE)-dE,B=I.getTotalSize()-((ee.at(-1)?.end??dE)-dE),ne=s?Yw(s,_):0,re=N.length+ +!!s;return(0,G.jsxs)(`div`,{ref:p.frame,className:zT.frame,children:[(0,G.jsx)(`div`,{ref:E,className:zT.box,role:`region`,"aria-label":t,tabIndex:0,onKeyDown:z.onKeyDown,onBlur:z.onBlur,onWheel:z.stay,onPointerDown:z.stay,"data-stale":b||void 0,children:(0,G.jsxs)(`table`,{className:zT.table,style:h?void 0:{minWidth:`${pE(p.shown)}rem`},"data-cards":h||void 0,role:h?`table`:void 0,"aria-rowcount":v?_+1:-1,"aria-busy":y===`pending`||b,children:[(0,G.jsx)(`caption`,{className:zT.caption,children:t}),(0,G.jsxs)(`colgroup`,{children:[s&&(0,G.jsx)(`col`,{className:zT.check}),N.map(e=>(0,G.jsx)(`col`,{style:{width:e.width}},e.id))]}),(0,G.jsx)(`thead`,{role:h?`rowgroup`:void 0,children:(0,G.jsxs)(`tr`,{"aria-rowindex":1,role:h?`row`:void 0,children:[s&&c&&(0,G.jsx)(`th`,{scope:`col`,role:h?`columnheader`:void 0,children:(0,G.jsx)($d,{size:`xs`,"aria-label":`Select all ${_.toLocaleString()}${v?``:`+`} matching rows`,checked:ne>0&&ne===_,indeterminate:ne>0&&ne<_,onChange:()=>c(ne===_?Gw:Kw)})}),N.map((t,n)=>{let r=N[n+1];return(0,G.jsx)(QT,{column:t,order:a,onOrder:o,card:h,children:e.view&&!h&&!t.headerHidden&&r&&!r.headerHidden&&(0,G.jsx)(GT,{column:t,next:r,measured:L,...O})},t.id)})]})}),(0,G.jsxs)(`tbody`,{role:h?`rowgroup`:void 0,children:[te>0&&(0,G.jsx)(`tr`,{"aria-hidden":`true`,children:(0,G.jsx)(`td`,{style:{height:te},colSpan:re,className:zT.gap})}),ee.map(({index:t})=>{let n=g[t];if(n===void 0)return null;let r=i(n);return(0,G.jsx)(hE,{index:t,height:P,measure:h?I.measureElement:void 0,row:n,columns:N,focusable:z.at===t,onFocus:z.onFocus,name:s?e.rowName(n):``,selected:s?qw(s,r):void 0,onToggle:s&&c?()=>c(Jw(s,r)):void 0},r)}),B>0&&(0,G.jsx)(`tr`,{"aria-hidden":`true`,children:(0,G.jsx)(`td`,{style:{height:B},colSpan:re,className:zT.gap})}),y===`pending`&&Array.from({length:12},(e,t)=>(0,G.jsx)(gE,{columns:re,height:P},t))]})]})}),(0,G.jsxs)(`div`,{className:zT.foot,children:[(0,G.jsxs)(`div`,{className:zT.state,role:`status`,children:[x&&(0,G.jsx)(Tc,{size:12}),y===`success`&&GC(_,v,...e.noun),z.toEnd&&(0,G.jsxs)(`span`,{children:[`Loading all rows (`,g.length.toLocaleString(),` so far). Press Esc to stop.`]}),S&&(0,G.jsx)(`span`,{children:`Too many requests. Loading resumes in a moment.`}),!!C&&(0,G.jsxs)(`span`,{children:[g.length<_?`Only the first ${g.length.toLocaleString()} were loaded.`:`This may be out of date.`,` `,qS(C),` `,(0,G.jsx)(Qu,{component:`button`,type:`button`,fz:`inherit`,onClick:r.retry,children:`Try again`})]})]}),e.view&&(0,G.jsx)(cE,{view:p}),e.files&&(0,G.jsx)(qT,{files:e.files})]})]})}var hE=(0,m.memo)(function({index:e,height:t,measure:n,row:r,name:i,columns:a,focusable:o,selected:s,onFocus:c,onToggle:l}){return(0,G.jsxs)(`tr`,{ref:n,role:n?`row`:void 0,"aria-rowindex":e+2,"data-index":e,"data-selected":s||void 0,tabIndex:o?0:-1,onFocus:()=>c(e),style:n?void 0:{height:t},children:[l&&(0,G.jsx)(`td`,{role:n?`cell`:void 0,"data-check":!0,children:(0,G.jsx)($d,{size:`xs`,tabIndex:-1,"aria-label":`Select ${i}`,checked:s,onChange:l})}),a.map(e=>(0,G.jsx)(`td`,{"data-align":e.align,role:n?`cell`:void 0,"data-label":n&&!e.headerHidden?e.header:void 0,"data-menu":e.headerHidden||void 0,children:(0,G.jsx)(tE,{value:o,children:e.cell(r)})},e.id))]})});function gE({columns:e,height:t}){return(0,G.jsx)(`tr`,{"aria-hidden":`true`,style:{height:t},children:Array.from({length:e},(e,t)=>(0,G.jsx)(`td`,{children:(0,G.jsx)(Pm,{height:10,width:t===0?`70%`:`45%`})},t))})}function _E(e){let{viewer:t,standing:n}=Jx();return n===`staff`||n===`manager`||e===t.email?null:`Only ${e}, who planned it, or a manager of the organization can do this.`}function vE(){let{organization:e,standing:t}=Jx();return t===`auditor`?`Auditors can’t make changes. Ask a manager of the organization.`:t===`member`?`Only managers and account administrators can plan changes.`:e&&!e.businessManagerEnabled?`Business Manager is off for ${e.name}. Ask your Roster representative.`:null}function yE({label:e,value:t,onChange:n}){let[r,i]=(0,m.useState)(t),[a,o]=(0,m.useState)(t);a!==t&&(o(t),t!==r.trim()&&i(t));let s=ib(),c=I((e,t)=>{s.latestLocation.pathname===t&&n(e.trim())},200),l=(0,m.useRef)(null);Uw(`/`,()=>l.current?.focus());let u=e=>{i(e),c(e,s.latestLocation.pathname)};return(0,G.jsx)(zm,{ref:l,type:`search`,"aria-label":e,placeholder:e,value:r,w:300,maw:`100%`,leftSection:(0,G.jsx)(uS,{size:16}),onChange:e=>u(e.currentTarget.value),onKeyDown:e=>{e.key===`Escape`&&u(``)},rightSection:r&&(0,G.jsx)(Rc,{size:`sm`,"aria-label":`Clear search`,onClick:()=>{u(``),l.current?.focus()}})})}var bE={toolbar:`_toolbar_g7mfb_1`};function xE({children:e,search:t,from:n=0,active:r=0,label:i=`Search and filters`}){let{ref:a,width:o}=Fe(),[s,c]=(0,m.useState)(!1),l=o>0&&o/16<n;return(0,G.jsxs)(`div`,{ref:a,className:bE.toolbar,role:`search`,"aria-label":i,children:[t,l&&(0,G.jsxs)(wf,{variant:`default`,"aria-expanded":s,rightSection:(0,G.jsx)(fS,{size:15}),onClick:()=>c(!s),children:[`Filters`,r>0&&(0,G.jsx)(hf,{variant:`light`,size:`sm`,ml:6,tt:`none`,children:r})]}),(!l||s)&&e]})}var SE={scope:`_scope_1iv9n_1`,paragraph:`_paragraph_1iv9n_10`,columns:`_columns_1iv9n_14`,questions:`_questions_1iv9n_23`,section:`_section_1iv9n_30`,sectionHead:`_sectionHead_1iv9n_37`,sectionTitle:`_sectionTitle_1iv9n_44`,number:`_number_1iv9n_61`,side:`_side_1iv9n_73`,sum:`_sum_1iv9n_82`,recap:`_recap_1iv9n_100`,hint:`_hint_1iv9n_119`,make:`_make_1iv9n_128`,refusal:`_refusal_1iv9n_133`,note:`_note_1iv9n_137`,limits:`_limits_1iv9n_138`,small:`_small_1iv9n_139`,wrong:`_wrong_1iv9n_156`,fields:`_fields_1iv9n_166`,cards:`_cards_1iv9n_175`,card:`_card_1iv9n_175`,radios:`_radios_1iv9n_197`,more:`_more_1iv9n_203`,grants:`_grants_1iv9n_204`,dropdown:`_dropdown_1iv9n_236`,option:`_option_1iv9n_240`,chips:`_chips_1iv9n_263`,chip:`_chip_1iv9n_263`,chipsFoot:`_chipsFoot_1iv9n_326`,list:`_list_1iv9n_334`,unread:`_unread_1iv9n_340`,dialog:`_dialog_1iv9n_366`},CE=$S(`
  query SavedViews($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      savedViews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id version name list query shared createdBy } }
      }
    }
  }
`),wE=e=>Vg({queryKey:[`views`,e],staleTime:6e4,queryFn:async({signal:t})=>{let n=[];for(let r=null;;){let i=(await sx(CE,{organization:e,after:r},t)).organization?.savedViews;if(n.push(...i?.edges.map(e=>e.node)??[]),r=i?.pageInfo.endCursor??null,!i?.pageInfo.hasNextPage||!r)return n}}}),TE={PEOPLE:{label:`People`,to:`/users`,table:`people`,parameters:[`q`,`status`,`role`,`module`,`capability`,`absent`,`ends`,`legacy`,`sort`,`column`]},USERS:{label:`Users`,to:`/a/$platform/$handle/users`,table:`users`,parameters:[`q`,`role`,`status`,`module`,`capability`,`legacy`,`ends`,`sort`,`column`]},ACCOUNTS:{label:`Accounts`,to:`/accounts`,table:`accounts`,parameters:[`q`,`platform`,`group`,`vacant`,`primary`,`archived`,`sort`,`column`]},OPERATIONS:{label:`Operations`,to:`/business`,table:`operations`,parameters:[`status`,`since`,`column`]},ACTIVITY:{label:`Activity`,to:`/activity`,parameters:[`actor`,`user`,`account`,`action`,`operation`,`from`,`to`,`column`]},INVITATIONS:{label:`Invitations`,to:`/invitations`,table:`invitations`,parameters:[`q`,`mail`,`ends`,`column`]}};function EE(e,t){let{parameters:n}=TE[e],r=[...n].sort().flatMap(e=>(jx(t[e])??[]).map(t=>[e,t]));return new URLSearchParams(r).toString()}function DE({id:e,list:t,query:n}){let r=Ox(n);return{...Object.fromEntries(TE[t].parameters.map(e=>[e,r[e]])),saved:e}}function OE(e,t){let{table:n}=TE[e];return!n||Ax(t.saved)||jx(t.column)?jx(t.column):iE(rE(zx(`view.${n}`)))}var kE=$S(`
  mutation SavedViewCreate($input: SavedViewCreateInput!) {
    savedViewCreate(input: $input) {
      savedView { id version name list query shared createdBy }
      userErrors { code message path }
    }
  }
`),AE=$S(`
  mutation SavedViewUpdate($input: SavedViewUpdateInput!) {
    savedViewUpdate(input: $input) {
      savedView { id version name list query shared createdBy }
      userErrors { code message path }
    }
  }
`),jE=$S(`
  mutation SavedViewDelete($input: SavedViewDeleteInput!) {
    savedViewDelete(input: $input) { deletedSavedViewId userErrors { code message path } }
  }
`);async function ME(e,t,n){let{queryKey:r}=wE(e);await Tx.cancelQueries({queryKey:r}),Tx.setQueryData(r,e=>{let r=(e??[]).filter(e=>e.id!==t);return n?[...r,n].sort((e,t)=>e.name.localeCompare(t.name)):r}),Tx.invalidateQueries({queryKey:r}),Tx.invalidateQueries({queryKey:[`events`,e]})}function NE({organization:e,list:t,query:n,manages:r,close:i,done:a}){let{name:o}=Yx(),[s,c]=(0,m.useState)(``),[l,u]=(0,m.useState)(!1),d={organizationId:e,list:t,name:s.trim(),query:n,shared:l},[f,p]=(0,m.useState)(),h=Nw(async()=>{let t=(await sx(kE,{input:d})).savedViewCreate,n=t?.savedView;return n&&t.userErrors.length===0&&(await ME(e,n.id,n),p(n),a(n)),t?.userErrors},()=>{lh.show({message:`Saved the view ${s.trim()}.`}),i()});return(0,G.jsxs)(Fw,{title:`Save view`,about:`A view keeps the filters, order and columns of this list. It grants nothing: whoever opens it sees what they have access to.`,action:`Save view`,attempt:h,fields:[`name`],copy:(0,G.jsx)(ww,{document:kE,variables:{input:d}}),refusal:s.trim()===``?`Enter a name.`:null,onSubmit:()=>{f||h.go(void 0)},onClose:i,children:[(0,G.jsx)(PE,{value:s,onChange:c,refusal:h.refusal}),r&&(0,G.jsx)(mm.Group,{label:`Who can use it`,value:l?`all`:`me`,onChange:e=>u(e===`all`),children:(0,G.jsxs)(Rm,{gap:6,mt:6,children:[(0,G.jsx)(mm,{value:`me`,label:`Only me`}),(0,G.jsx)(mm,{value:`all`,label:`Everyone in ${o}`})]})})]})}function PE({value:e,onChange:t,refusal:n}){return(0,G.jsx)(zm,{"data-autofocus":!0,label:`Name`,maxLength:64,value:e,onChange:e=>t(e.currentTarget.value),error:n?.field===`name`?n.message:void 0})}function FE({organization:e,query:t,view:n,close:r}){let i={id:n.id,query:t,expectedVersion:n.version},a=LE(e,i,()=>`Saved the view ${n.name}.`,r);return(0,G.jsx)(Fw,{title:`Save changes to ${n.name}`,about:n.shared?`The filters, order and columns of this list become those of the view, for everyone in the organization.`:`The filters, order and columns of this list become those of the view.`,action:`Save changes`,attempt:a,copy:(0,G.jsx)(ww,{document:AE,variables:{input:i}}),onSubmit:()=>a.go(void 0),onClose:r})}function IE({organization:e,view:t,close:n}){let[r,i]=(0,m.useState)(t.name),a={id:t.id,name:r.trim(),expectedVersion:t.version},o=LE(e,a,()=>`Renamed the view to ${r.trim()}.`,n);return(0,G.jsx)(Fw,{title:`Rename ${t.name}`,action:`Rename`,attempt:o,fields:[`name`],copy:(0,G.jsx)(ww,{document:AE,variables:{input:a}}),refusal:r.trim()===``?`Enter a name.`:null,onSubmit:()=>o.go(void 0),onClose:n,children:(0,G.jsx)(PE,{value:r,onChange:i,refusal:o.refusal})})}function LE(e,t,n,r){return Nw(async()=>{let n=(await sx(AE,{input:t})).savedViewUpdate;return n?.savedView&&n.userErrors.length===0&&await ME(e,n.savedView.id,n.savedView),n?.userErrors},()=>{lh.show({message:n()}),r()})}function RE({organization:e,view:t,close:n,done:r}){let i={id:t.id,expectedVersion:t.version},a=Nw(async()=>(await sx(jE,{input:i})).savedViewDelete?.userErrors,async()=>{r(),await ME(e,t.id,null),lh.show({message:`Deleted the view ${t.name}.`}),n()});return(0,G.jsx)(Fw,{title:`Delete ${t.name}?`,about:t.shared?`It is deleted for everyone in the organization. No people, accounts or access change.`:`No people, accounts or access change.`,action:`Delete view`,danger:!0,attempt:a,copy:(0,G.jsx)(ww,{document:jE,variables:{input:i}}),onSubmit:()=>a.go(void 0),onClose:n})}var zE={open:`_open_46mvc_1`,name:`_name_46mvc_5`,views:`_views_46mvc_10`,item:`_item_46mvc_15`,mark:`_mark_46mvc_19`};function BE({list:e}){let t=Yx(),{standing:n,viewer:r}=Jx(),i=bb({strict:!1}),a=xb(),[o,s]=(0,m.useState)(),c=Bg(wE(t.id)),l=(c.data??[]).filter(t=>t.list===e),u=l.find(e=>e.id===Ax(i.saved)),d=EE(e,{...i,column:OE(e,i)}),f=u!==void 0&&u.query!==d,p=n===`manager`||n===`staff`,h=u!==void 0&&(!u.shared||p),g=e=>void a({to:`.`,search:({org:t})=>({org:t,...e?DE(e):{}})}),_=e=>(0,G.jsx)(Z.Item,{className:zE.item,"aria-current":e.id===u?.id||void 0,leftSection:e.id===u?.id?(0,G.jsx)(CS,{size:15}):(0,G.jsx)(`span`,{className:zE.mark}),onClick:()=>g(e),children:e.name},e.id),v=l.filter(e=>!e.shared),y=l.filter(e=>e.shared);if(!r.email)return null;let b={organization:t.id,list:e,query:d,close:()=>s(void 0)};return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(Z,{position:`bottom-start`,shadow:`md`,width:300,transitionProps:{duration:0},children:[(0,G.jsx)(Z.Target,{children:(0,G.jsxs)(wf,{variant:`subtle`,size:`compact-sm`,rightSection:(0,G.jsx)(fS,{size:14}),"aria-label":u?`View: ${u.name}${f?`, changed`:``}`:`Saved views`,className:zE.open,children:[(0,G.jsx)(`span`,{className:zE.name,children:u?u.name:`Views`}),f&&(0,G.jsx)(hf,{variant:`light`,color:`yellow`,size:`sm`,ml:6,tt:`none`,children:`Changed`})]})}),(0,G.jsxs)(Z.Dropdown,{children:[(0,G.jsxs)(`div`,{className:zE.views,children:[v.length>0&&(0,G.jsx)(Z.Label,{children:`Your views`}),v.map(_),y.length>0&&(0,G.jsxs)(Z.Label,{children:[`Shared in `,t.name]}),y.map(_),l.length===0&&(0,G.jsx)(Z.Label,{children:c.isError?`Couldn’t load the views. Reload the page.`:`Save filters, order and columns under a name, to come back to them.`})]}),(0,G.jsx)(Z.Divider,{}),u&&f&&(0,G.jsx)(Z.Item,{onClick:()=>g(u),children:`Discard changes`}),h&&f&&(0,G.jsx)(Z.Item,{onClick:()=>s(`update`),children:`Save changes…`}),(0,G.jsx)(Z.Item,{leftSection:(0,G.jsx)(MS,{size:15}),onClick:()=>s(`save`),children:`Save as a new view…`}),h&&(0,G.jsx)(Z.Item,{leftSection:(0,G.jsx)(PS,{size:15}),onClick:()=>s(`rename`),children:`Rename…`}),h&&(0,G.jsx)(Z.Item,{leftSection:(0,G.jsx)(IS,{size:15}),onClick:()=>s(`delete`),children:`Delete…`}),u&&(0,G.jsx)(Z.Item,{onClick:()=>g(null),children:`Close view`})]})]}),o===`save`&&(0,G.jsx)(NE,{...b,manages:p,done:g}),o===`update`&&u&&(0,G.jsx)(FE,{...b,view:u}),o===`rename`&&u&&(0,G.jsx)(IE,{...b,view:u}),o===`delete`&&u&&(0,G.jsx)(RE,{...b,view:u,done:()=>void a({to:`.`,search:e=>({...e,saved:void 0}),replace:!0})})]})}function VE(e,t,n,r,i,a){let o=new FormData;return o.append(`operations`,JSON.stringify({query:e.toString(),variables:t},(e,t)=>t instanceof Blob?null:t)),o.append(`map`,JSON.stringify({0:[`variables.${n}`]})),o.append(`0`,r,`upload.csv`),new Promise((e,t)=>{let n=new XMLHttpRequest;n.open(`POST`,`/graphql`),n.setRequestHeader(`Accept`,`application/graphql-response+json, application/json`),n.setRequestHeader(`GraphQL-Require-Preflight`,`1`),n.upload.onprogress=({loaded:e,total:t})=>i(t>0?e/t:0),n.upload.onload=()=>i(1),n.onload=()=>{try{e(cx(n.responseText,n.status,n.getResponseHeader(`X-Request-Id`)))}catch(e){t(e instanceof Error?e:Error(String(e)))}};let r=ax();n.onerror=()=>t(ox(r,`The upload was interrupted. Check your connection, then try again.`)),n.onabort=()=>t(new DOMException(`The upload was stopped.`,`AbortError`)),a.addEventListener(`abort`,()=>n.abort()),n.send(o)})}function HE({number:e,title:t,about:n,aside:r,children:i}){return(0,G.jsxs)(`section`,{className:SE.section,"aria-label":t,children:[(0,G.jsxs)(`header`,{className:SE.sectionHead,children:[e!==void 0&&(0,G.jsx)(`span`,{className:SE.number,"aria-hidden":`true`,children:e}),(0,G.jsxs)(`div`,{className:SE.sectionTitle,children:[(0,G.jsx)(`h2`,{children:t}),n&&(0,G.jsx)(`p`,{children:n})]}),r]}),i]})}function UE({children:e,side:t}){return(0,G.jsxs)(`div`,{className:SE.columns,children:[(0,G.jsx)(`div`,{className:SE.questions,children:e}),(0,G.jsx)(`aside`,{className:SE.side,"aria-label":`Summary`,children:t})]})}function WE({at:e,fallback:t=`Never`}){if(!e)return(0,G.jsx)(`span`,{children:t});let n=new Date(e);return(0,G.jsx)(`time`,{dateTime:e,title:RC(n),children:zC(n,new Date)})}var GE=$S(`
  mutation BulkPlan($input: BulkOperationPlanInput!) {
    bulkOperationPlan(input: $input) {
      bulkOperation { id }
      userErrors { code message path }
    }
  }
`),KE=$S(`
  query PlansInPlanning($organization: ID!) {
    organization(id: $organization) {
      id
      bulkOperations(first: 10, status: [PLANNING]) { edges { node { id label createdBy createdAt } } }
    }
  }
`);function qE(){let{viewer:e}=Jx(),t=Yx(),n=xb(),r=dh(),[i,a]=(0,m.useState)([]),[o,s]=(0,m.useState)(1),c=(0,m.useRef)(null),l=(0,m.useRef)(!0),[u,d]=(0,m.useState)(0);(0,m.useEffect)(()=>(l.current=!0,()=>{l.current=!1}),[]);let f=e=>{l.current&&(l.current=!1,n({to:`/business/$operation`,params:{operation:e}}))},{mutate:p,isPending:h,variables:g}=Hg({mutationFn:async e=>{let t=c.current=new AbortController,n=e.source.csv;return(n?await VE(GE,{input:e},`input.source.csv`,n,s,t.signal):await sx(GE,{input:e},t.signal)).bulkOperationPlan??null},onMutate:e=>{d(Date.now()),a([]),s(+!e.source.csv)},onSuccess:e=>{let n=e?.userErrors??[];n.length>0||!e?.bulkOperation?a(n.length>0?n.map(e=>({message:e.message,path:e.path??[]})):[{message:`Couldn’t create the plan, and no reason was given. Try again.`,path:[]}]):(r.invalidateQueries({queryKey:[`operations`,t.id]}),f(e.bulkOperation.id))},onError:e=>{c.current?.signal.aborted||a([{message:Mw(e).message,path:[]}])}}),_=Bg({queryKey:[`operations`,t.id,`planning`,e.email],queryFn:async({signal:e})=>(await sx(KE,{organization:t.id},e)).organization?.bulkOperations.edges.map(({node:e})=>e)??[],enabled:h&&o===1,refetchInterval:1500,refetchIntervalInBackground:!0,staleTime:0,gcTime:0}),v=g?.label??null,y=h&&o===1?_.data?.find(t=>t.createdBy.startsWith(e.email??`?`)&&(t.label??null)===v&&Date.parse(t.createdAt)>u-5e3)?.id:void 0;return(0,m.useEffect)(()=>{y&&f(y)}),{make:e=>{h||p(e)},making:h,sent:o,refused:i,forget:()=>a([]),cancel:()=>c.current?.abort()}}function JE({entitled:e,used:t}){return e==null?`calm`:t>=e?`full`:t>=e*.9?`near`:`calm`}function YE({entitled:e,active:t,reserved:n,used:r}){let i=Math.max(e??r,r,1);return{active:t/i*100,reserved:n/i*100}}var XE=e=>UC(e,`seat`);function ZE({entitled:e,used:t,reserved:n,free:r,overBy:i}){let a=n>0?` (${n.toLocaleString()} of them invited)`:``;if(e==null)return`${XE(t)} used${a}. There is no seat limit.`;let o=`${t.toLocaleString()} of ${XE(e)} used${a}`;return i>0?`${o}: ${i.toLocaleString()} over the limit. No one is removed, but no one new can be added.`:t>=e?`${o}. No seats left: remove someone, or ask your Roster representative for more.`:`${o}, ${(r??0).toLocaleString()} free.`}var QE={item:`_item_1alko_1`,refusal:`_refusal_1alko_10`,button:`_button_1alko_17`,lines:`_lines_1alko_21`,why:`_why_1alko_26`},$E=e=>e.map(({label:e,icon:t,refusal:n,danger:r,act:i})=>(0,G.jsxs)(Z.Item,{leftSection:t,className:QE.item,"data-danger":r&&!n||void 0,"aria-disabled":n?!0:void 0,closeMenuOnClick:!n,onClick:()=>{n||i()},children:[e,n&&(0,G.jsx)(`span`,{className:QE.refusal,children:n})]},e));function eD({of:e,actions:t}){let n=(0,m.useRef)(null),r=(0,m.useContext)(tE),i=t.map(e=>({...e,act:()=>{n.current?.closest(`tr`)?.focus(),e.act()}}));return(0,G.jsxs)(Z,{position:`bottom-end`,shadow:`md`,width:270,transitionProps:{duration:0},children:[(0,G.jsx)(Z.Target,{children:(0,G.jsx)(Nc,{ref:n,variant:`subtle`,color:`gray`,className:QE.button,tabIndex:r?0:-1,"aria-label":`Actions for ${e}`,children:(0,G.jsx)(jS,{size:18})})}),(0,G.jsx)(Z.Dropdown,{children:$E(i)})]})}var tD=e=>String(e).padStart(2,`0`),nD=e=>`${e.getFullYear()}-${tD(e.getMonth()+1)}-${tD(e.getDate())}`;function rD(e){let[t=0,n=1,r=1]=e.split(`-`).map(Number);return new Date(t,n-1,r+1).toISOString()}var iD=e=>nD(new Date(Date.parse(e)-1));function aD(e,t=new Date){return nD(new Date(t.getFullYear(),t.getMonth(),t.getDate()+e))}var oD=$S(`
  query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {
    organization(id: $organization) {
      id
      users(first: $first, after: $after, filter: $filter) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id email firstName lastName status holdsSeat } }
      }
    }
  }
`),sD=$S(`
  query PlanRoles($organization: ID!) {
    organization(id: $organization) {
      id
      roles(first: 100) { edges { node { id name legacy builtIn modules capabilities } } }
    }
  }
`);async function cD(e,t,n,r,i){let a=(await sx(oD,{organization:e,filter:t,first:n,after:r},i)).organization;if(!a)throw Error(`no organization`);return a.users}var lD=(e,t)=>Bg({queryKey:[`users`,e,`suggest`,t],queryFn:async({signal:n})=>(await cD(e,{search:t},8,null,n)).edges.map(({node:e})=>e),enabled:t.length>0,placeholderData:Fh}),uD=(e,t)=>Vg({queryKey:[`users`,e,`email`,pw(t)],queryFn:async({signal:n})=>(await cD(e,{search:t},10,null,n)).edges.find(({node:e})=>mw(e.email,t))?.node??null});function dD(e,t){let n=Rg({queries:(t.length<=30?t:[]).map(t=>uD(e,t.email))});return t.map((e,t)=>n[t]?.data)}var fD=e=>Vg({queryKey:[`roles`,e,`plan`],queryFn:async({signal:t})=>(await sx(sD,{organization:e},t)).organization?.roles.edges.map(({node:e})=>e)??[]}),pD=e=>Vg({...fD(e),select:e=>e.filter(e=>!e.legacy)}),mD=/[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]@]+/g;function hD(e){let t=[],n=[];for(let r of e.split(/[\n\r;]+/)){let e=(r.match(mD)?.length??0)>1?r.split(/,(?=[^,]*@)|,\s*$/):[r];for(let r of e){let e=r.match(mD)??[],[i]=e;i&&e.length===1?t.push({email:i,...gD(r.replace(i,` `))}):e.length>1?t.push(...e.map(e=>({email:e}))):r.trim()&&n.push(r.trim())}}return{people:_D(t),rest:n}}function gD(e){let t=e.replace(/mailto:/gi,``).replace(/[<>"()[\]:\t]+/g,` `).replace(/\s+/g,` `).replace(/^[\s,]+|[\s,]+$/g,``);if(!t)return{};let[n,r]=t.split(/\s*,\s*/);if(r&&n)return{firstName:r,lastName:n};let i=t.lastIndexOf(` `);return i<0?{firstName:t}:{firstName:t.slice(0,i),lastName:t.slice(i+1)}}function _D(e){return[...new Map([...e].reverse().map(e=>[pw(e.email),e])).values()].reverse()}function vD({email:e,firstName:t=``,lastName:n=``}){let r=`${t} ${n}`.trim();return r?`${r} <${e}>`:e}var yD=100;function bD({user:e,list:t}){if(!t)return hD((e??[]).join(`
`)).people;let n=Vx(`people.${t}`);return Array.isArray(n)?hD(n.filter(e=>typeof e==`string`).join(`
`)).people:null}function xD(e,{list:t}){let n=e.map(vD);if(e.length<=yD)return{user:n.length>0?n:void 0,list:void 0};let r=t??crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)??`list`;return Hx(`people.${r}`,n),{user:void 0,list:r}}function SD({organization:e,email:t,onChange:n,suits:r=()=>!0,nobody:i,clear:a,...o}){let[s,c]=(0,m.useState)(``),[l]=te(s.trim(),120),u=(lD(e,l&&l!==t?l:``).data??[]).filter(r).map(e=>({value:e.email,label:fw(e)===e.email?e.email:`${fw(e)}, ${e.email}`}));return t&&!u.some(e=>e.value===t)&&u.unshift({value:t,label:t}),(0,G.jsx)(Am,{...o,maw:520,placeholder:`Type a name or an email`,searchable:!0,clearable:!0,data:u,value:t??null,filter:({options:e})=>e,onSearchChange:c,onChange:e=>n(e??void 0),nothingFoundMessage:l?i:`Type a name or an email`,clearButtonProps:{"aria-label":a},comboboxProps:{withinPortal:!1}})}export{jw as $,Xt as $i,Gx as $n,Zm as $r,$S as $t,SE as A,ie as Aa,Bu as Ai,uS as An,pb as Ar,qC as At,Yw as B,D as Ba,Os as Bi,cS as Bn,C_ as Br,MC as Bt,UE as C,Me as Ca,ad as Ci,OS as Cn,Qb as Cr,sw as Ct,TE as D,Ae as Da,Yu as Di,VS as Dn,zb as Dr,YC as Dt,BE as E,ke as Ea,Qu as Ei,MS as En,Hb as Er,JC as Et,mE as F,I as Fa,Rc as Fi,IS as Fn,Lv as Fr,RC as Ft,Hw as G,p as Ga,Y as Gi,tS as Gn,Vg as Gr,yC as Gt,qw as H,C as Ha,Cs as Hi,aS as Hn,Yg as Hr,CC as Ht,tE as I,F as Ia,Nc as Ii,BS as In,bv as Ir,zC as It,Vw as J,i as Ja,qn as Ji,Jx as Jn,Fh as Jr,lC as Jt,Bw as K,l as Ka,Jn as Ki,eS as Kn,Bg as Kr,bC as Kt,$T as L,k as La,Tc as Li,US as Ln,xv as Lr,NC as Lt,yE as M,B as Ma,yu as Mi,WS as Mn,rb as Mr,KC as Mt,vE as N,te as Na,tu as Ni,HS as Nn,Xy as Nr,VC as Nt,DE as O,De as Oa,Wu as Oi,kS as On,Lb as Or,WC as Ot,_E as P,z as Pa,Uc as Pi,gS as Pn,Vv as Pr,BC as Pt,Ew as Q,q as Qi,Kx as Qn,lh as Qr,rC as Qt,zT as R,O as Ra,_c as Ri,yS as Rn,q_ as Rr,kC as Rt,WE as S,We as Sa,kd as Si,_S as Sn,nx as Sr,ew as St,VE as T,Oe as Ta,ed as Ti,PS as Tn,Yb as Tr,XC as Tt,Gw as U,x as Ua,_r as Ui,iS as Un,Gg as Ur,OC as Ut,Kw as V,w as Va,Ts as Vi,oS as Vn,h_ as Vr,TC as Vt,Ww as W,g as Wa,nr as Wi,rS as Wn,Hg as Wr,DC as Wt,Mw as X,yn as Xi,Yx as Xn,dh as Xr,fC as Xt,Fw as Y,n as Ya,Un as Yi,Xx as Yn,fh as Yr,uC as Yt,Nw as Z,gn as Zi,Ux as Zn,th as Zr,cC as Zt,YE as _,ht as _a,$d as _i,lS as _n,Tx as _r,rw as _t,hD as a,Tt as aa,Am as ai,bS as an,Ix as ar,yw as at,GE as b,Qe as ba,Md as bi,ES as bn,sx as br,tw as bt,pD as c,Pt as ca,$p as ci,CS as cn,Ox as cr,pw as ct,rD as d,xt as da,Tp as di,hS as dn,Ax as dr,dw as dt,K as ea,Qm as ei,YS as en,Wx as er,ww as et,aD as f,Ct as fa,Z as fi,DS as fn,jx as fr,lw as ft,QE as g,gt as ga,sf as gi,LS as gn,Cx as gr,iw as gt,$E as h,yt as ha,ff as hi,RS as hn,Ex as hr,nw as ht,xD as i,Lt as ia,Pm as ii,qS as in,Hx as ir,vw as it,xE as j,ne as ja,Lu as ji,xS as jn,ib as jr,GC as jt,wE as k,Ee as ka,Vu as ki,vS as kn,xb as kr,UC as kt,dD as l,kt as la,Wp as li,fS as ln,Nx as lr,fw as lt,eD as m,bt as ma,hf as mi,KS as mn,Dx as mr,cw as mt,_D as n,Jt as na,zm as ni,ZS as nn,Vx as nr,hw as nt,fD as o,Et as oa,Om as oi,AS as on,Mx as or,xw as ot,iD as p,St as pa,wf as pi,FS as pn,Fx as pr,ow as pt,Uw as q,c as qa,J as qi,nS as qn,Rg as qr,vC as qt,bD as r,Bt as ra,Rm as ri,JS as rn,Bx as rr,_w as rt,cD as s,Dt as sa,mm as si,zS as sn,Px as sr,bw as st,SD as t,Yt as ta,Km as ti,XS as tn,zx as tr,gw as tt,lD as u,wt as ua,Np as ui,dS as un,kx as ur,mw as ut,JE as v,mt as va,Yd as vi,TS as vn,_x as vr,aw as vt,HE as w,je as wa,td as wi,SS as wn,tx as wr,ZC as wt,qE as x,W as xa,X as xi,NS as xn,ix as xr,QC as xt,ZE as y,rt as ya,Jd as yi,GS as yn,yx as yr,$C as yt,Xw as z,E as za,qs as zi,wS as zn,K_ as zr,AC as zt};