const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Shell-BsVi4dXc.js","assets/rolldown-runtime-WkwZ5CU-.js","assets/index-Bq8ldRan.js","assets/index-CU9mQLmF.css","assets/out-DsRHUjwJ.js","assets/out-stHmXl8h.css","assets/socket-BSRvj3zs.js","assets/AccountName-Cf24xtRH.js","assets/account.module-C4SxmU0U.js","assets/account-DPI7iinw.css","assets/enter-Bvz6LKrE.js","assets/fold-CnzrRDQD.js","assets/words-CFZGuFyM.js","assets/Shell-oiJce8Mh.css","assets/HomePage-DSsbM-Tv.js","assets/HomePage--P64cKSi.css"])))=>i.map(i=>d[i]);
import{n as e,t}from"./rolldown-runtime-WkwZ5CU-.js";function n(e){return Object.keys(e)}function r(e){return e&&typeof e==`object`&&!Array.isArray(e)}function i(e,t){let n={...e},a=t;return r(e)&&r(t)&&Object.keys(t).forEach(t=>{r(a[t])&&t in e?n[t]=i(n[t],a[t]):n[t]=a[t]}),n}function a(e){return e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}function o(e){return e===`0rem`?`0rem`:`calc(${e} * var(--mantine-scale))`}function s(e,{shouldScale:t=!1}={}){function n(r){if(r===0||r===`0`)return`0${e}`;if(typeof r==`number`){let n=`${r/16}${e}`;return t?o(n):n}if(typeof r==`string`){if(r===``||r.startsWith(`calc(`)||r.startsWith(`clamp(`)||r.includes(`rgba(`))return r;if(r.includes(`,`))return r.split(`,`).map(e=>n(e)).join(`,`);if(r.includes(` `))return r.split(` `).map(e=>n(e)).join(` `);let i=r.replace(`px`,``);if(!Number.isNaN(Number(i))){let n=`${Number(i)/16}${e}`;return t?o(n):n}}return r}return n}var c=s(`rem`,{shouldScale:!0}),l=s(`em`);function u(e){return Object.keys(e).reduce((t,n)=>(e[n]!==void 0&&(t[n]=e[n]),t),{})}function d(e){if(typeof e==`number`)return!0;if(typeof e==`string`){if(e.startsWith(`calc(`)||e.startsWith(`var(`)||e.includes(` `)&&e.trim()!==``)return!0;let t=/^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;return e.trim().split(/\s+/).every(e=>t.test(e))}return!1}var f=t((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.portal`),r=Symbol.for(`react.fragment`),i=Symbol.for(`react.strict_mode`),a=Symbol.for(`react.profiler`),o=Symbol.for(`react.consumer`),s=Symbol.for(`react.context`),c=Symbol.for(`react.forward_ref`),l=Symbol.for(`react.suspense`),u=Symbol.for(`react.memo`),d=Symbol.for(`react.lazy`),f=Symbol.for(`react.activity`),p=Symbol.for(`react.view_transition`),m=Symbol.iterator;function h(e){return typeof e!=`object`||!e?null:(e=m&&e[m]||e[`@@iterator`],typeof e==`function`?e:null)}var g={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},_=Object.assign,v={};function y(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}y.prototype.isReactComponent={},y.prototype.setState=function(e,t){if(typeof e!=`object`&&typeof e!=`function`&&e!=null)throw Error(`takes an object of state variables to update or a function which returns an object of state variables.`);this.updater.enqueueSetState(this,e,t,`setState`)},y.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,`forceUpdate`)};function b(){}b.prototype=y.prototype;function x(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}var S=x.prototype=new b;S.constructor=x,_(S,y.prototype),S.isPureReactComponent=!0;var C=Array.isArray;function w(){}var T={H:null,A:null,T:null,S:null},E=Object.prototype.hasOwnProperty;function D(e,n,r){var i=r.ref;return{$$typeof:t,type:e,key:n,ref:i===void 0?null:i,props:r}}function O(e,t){return D(e.type,t,e.props)}function k(e){return typeof e==`object`&&!!e&&e.$$typeof===t}function A(e){var t={"=":`=0`,":":`=2`};return`$`+e.replace(/[=:]/g,function(e){return t[e]})}var j=/\/+/g;function M(e,t){return typeof e==`object`&&e&&e.key!=null?A(``+e.key):t.toString(36)}function N(e){switch(e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason;default:switch(typeof e.status==`string`?e.then(w,w):(e.status=`pending`,e.then(function(t){e.status===`pending`&&(e.status=`fulfilled`,e.value=t)},function(t){e.status===`pending`&&(e.status=`rejected`,e.reason=t)})),e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason}}throw e}function P(e,r,i,a,o){var s=typeof e;(s===`undefined`||s===`boolean`)&&(e=null);var c=!1;if(e===null)c=!0;else switch(s){case`bigint`:case`string`:case`number`:c=!0;break;case`object`:switch(e.$$typeof){case t:case n:c=!0;break;case d:return c=e._init,P(c(e._payload),r,i,a,o)}}if(c)return o=o(e),c=a===``?`.`+M(e,0):a,C(o)?(i=``,c!=null&&(i=c.replace(j,`$&/`)+`/`),P(o,r,i,``,function(e){return e})):o!=null&&(k(o)&&(o=O(o,i+(o.key==null||e&&e.key===o.key?``:(``+o.key).replace(j,`$&/`)+`/`)+c)),r.push(o)),1;c=0;var l=a===``?`.`:a+`:`;if(C(e))for(var u=0;u<e.length;u++)a=e[u],s=l+M(a,u),c+=P(a,r,i,s,o);else if(u=h(e),typeof u==`function`)for(e=u.call(e),u=0;!(a=e.next()).done;)a=a.value,s=l+M(a,u++),c+=P(a,r,i,s,o);else if(s===`object`){if(typeof e.then==`function`)return P(N(e),r,i,a,o);throw r=String(e),Error(`Objects are not valid as a React child (found: `+(r===`[object Object]`?`object with keys {`+Object.keys(e).join(`, `)+`}`:r)+`). If you meant to render a collection of children, use an array instead.`)}return c}function F(e,t,n){if(e==null)return e;var r=[],i=0;return P(e,r,``,``,function(e){return t.call(n,e,i++)}),r}function I(e){if(e._status===-1){var t=e._result,n=t();n.then(function(t){(e._status===0||e._status===-1)&&(e._status=1,e._result=t,n.status===void 0&&(n.status=`fulfilled`,n.value=t))},function(t){(e._status===0||e._status===-1)&&(e._status=2,e._result=t,n.status===void 0&&(n.status=`rejected`,n.reason=t))}),e._status===-1&&(e._status=0,e._result=n)}if(e._status===1)return e._result.default;throw e._result}var L=typeof reportError==`function`?reportError:function(e){if(typeof window==`object`&&typeof window.ErrorEvent==`function`){var t=new window.ErrorEvent(`error`,{bubbles:!0,cancelable:!0,message:typeof e==`object`&&e&&typeof e.message==`string`?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==`object`&&typeof process.emit==`function`){process.emit(`uncaughtException`,e);return}console.error(e)};function ee(e){var t=T.T,n={};n.types=t===null?null:t.types,T.T=n;try{var r=e(),i=T.S;i!==null&&i(n,r),typeof r==`object`&&r&&typeof r.then==`function`&&r.then(w,L)}catch(e){L(e)}finally{t!==null&&n.types!==null&&(t.types=n.types),T.T=t}}function R(e){var t=T.T;if(t!==null){var n=t.types;n===null?t.types=[e]:n.indexOf(e)===-1&&n.push(e)}else ee(R.bind(null,e))}var z={map:F,forEach:function(e,t,n){F(e,function(){t.apply(this,arguments)},n)},count:function(e){var t=0;return F(e,function(){t++}),t},toArray:function(e){return F(e,function(e){return e})||[]},only:function(e){if(!k(e))throw Error(`React.Children.only expected to receive a single React element child.`);return e}};e.Activity=f,e.Children=z,e.Component=y,e.Fragment=r,e.Profiler=a,e.PureComponent=x,e.StrictMode=i,e.Suspense=l,e.ViewTransition=p,e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=T,e.__COMPILER_RUNTIME={__proto__:null,c:function(e){return T.H.useMemoCache(e)}},e.addTransitionType=R,e.cache=function(e){return function(){return e.apply(null,arguments)}},e.cacheSignal=function(){return null},e.cloneElement=function(e,t,n){if(e==null)throw Error(`The argument must be a React element, but you passed `+e+`.`);var r=_({},e.props),i=e.key;if(t!=null)for(a in t.key!==void 0&&(i=``+t.key),t)!E.call(t,a)||a===`key`||a===`__self`||a===`__source`||a===`ref`&&t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=n;else if(1<a){for(var o=Array(a),s=0;s<a;s++)o[s]=arguments[s+2];r.children=o}return D(e.type,i,r)},e.createContext=function(e){return e={$$typeof:s,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:o,_context:e},e},e.createElement=function(e,t,n){var r,i={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=``+t.key),t)E.call(t,r)&&r!==`key`&&r!==`__self`&&r!==`__source`&&(i[r]=t[r]);var o=arguments.length-2;if(o===1)i.children=n;else if(1<o){for(var s=Array(o),c=0;c<o;c++)s[c]=arguments[c+2];i.children=s}if(e&&e.defaultProps)for(r in o=e.defaultProps,o)i[r]===void 0&&(i[r]=o[r]);return D(e,a,i)},e.createRef=function(){return{current:null}},e.forwardRef=function(e){return{$$typeof:c,render:e}},e.isValidElement=k,e.lazy=function(e){return{$$typeof:d,_payload:{_status:-1,_result:e},_init:I}},e.memo=function(e,t){return{$$typeof:u,type:e,compare:t===void 0?null:t}},e.startTransition=ee,e.unstable_useCacheRefresh=function(){return T.H.useCacheRefresh()},e.use=function(e){return T.H.use(e)},e.useActionState=function(e,t,n){return T.H.useActionState(e,t,n)},e.useCallback=function(e,t){return T.H.useCallback(e,t)},e.useContext=function(e){return T.H.useContext(e)},e.useDebugValue=function(){},e.useDeferredValue=function(e,t){return T.H.useDeferredValue(e,t)},e.useEffect=function(e,t){return T.H.useEffect(e,t)},e.useEffectEvent=function(e){return T.H.useEffectEvent(e)},e.useId=function(){return T.H.useId()},e.useImperativeHandle=function(e,t,n){return T.H.useImperativeHandle(e,t,n)},e.useInsertionEffect=function(e,t){return T.H.useInsertionEffect(e,t)},e.useLayoutEffect=function(e,t){return T.H.useLayoutEffect(e,t)},e.useMemo=function(e,t){return T.H.useMemo(e,t)},e.useOptimistic=function(e,t){return T.H.useOptimistic(e,t)},e.useReducer=function(e,t,n){return T.H.useReducer(e,t,n)},e.useRef=function(e){return T.H.useRef(e)},e.useState=function(e){return T.H.useState(e)},e.useSyncExternalStore=function(e,t,n){return T.H.useSyncExternalStore(e,t,n)},e.useTransition=function(){return T.H.useTransition()},e.version=`19.3.1`})),p=t(((e,t)=>{t.exports=f()})),m=e(p(),1);function h(e){return Array.isArray(e)||e===null?!1:typeof e==`object`&&e.type!==m.Fragment}function g(e){let t=(0,m.createContext)(null);return[t,()=>{let n=(0,m.use)(t);if(n===null)throw Error(e);return n}]}function _(e,t){let n=e;for(;(n=n.parentElement)&&!n.matches(t););return n}function v(e,t,n){for(let n=e-1;n>=0;--n)if(!t[n].disabled)return n;if(n){for(let e=t.length-1;e>-1;--e)if(!t[e].disabled)return e}return e}function y(e,t,n){for(let n=e+1;n<t.length;n+=1)if(!t[n].disabled)return n;if(n){for(let e=0;e<t.length;e+=1)if(!t[e].disabled)return e}return e}function b(e,t,n){return _(e,n)===_(t,n)}function x({parentSelector:e,siblingSelector:t,onKeyDown:n,loop:r=!0,activateOnFocus:i=!1,dir:a=`rtl`,orientation:o}){return s=>{n?.(s);let c=Array.from(_(s.currentTarget,e)?.querySelectorAll(t)||[]).filter(t=>b(s.currentTarget,t,e)),l=c.findIndex(e=>s.currentTarget===e),u=y(l,c,r),d=v(l,c,r),f=a===`rtl`?d:u,p=a===`rtl`?u:d;switch(s.key){case`ArrowRight`:o===`horizontal`&&(s.stopPropagation(),s.preventDefault(),c[f].focus(),i&&c[f].click());break;case`ArrowLeft`:o===`horizontal`&&(s.stopPropagation(),s.preventDefault(),c[p].focus(),i&&c[p].click());break;case`ArrowUp`:o===`vertical`&&(s.stopPropagation(),s.preventDefault(),c[d].focus(),i&&c[d].click());break;case`ArrowDown`:o===`vertical`&&(s.stopPropagation(),s.preventDefault(),c[u].focus(),i&&c[u].click());break;case`Home`:s.stopPropagation(),s.preventDefault(),c[y(-1,c,!1)]?.focus();break;case`End`:s.stopPropagation(),s.preventDefault(),c[v(c.length,c,!1)]?.focus()}}}var S={app:100,modal:200,popover:300,overlay:400,max:9999};function C(e){return S[e]}var w=()=>{};function T(e,t={active:!0}){return typeof e!=`function`||!t.active?t.onKeyDown||w:n=>{n.key===`Escape`&&(e(n),t.onTrigger?.())}}function E(e,t=`size`,n=!0){if(e!==void 0)return d(e)?n?c(e):e:`var(--${t}-${e})`}function D(e){return E(e,`mantine-spacing`)}function O(e){return e===void 0?`var(--mantine-radius-default)`:E(e,`mantine-radius`)}function k(e){return E(e,`mantine-font-size`)}function A(e){return E(e,`mantine-line-height`,!1)}function j(e){if(e)return E(e,`mantine-shadow`,!1)}function M(e,t){return n=>{e?.(n),t?.(n)}}function N(e,t,n){return n?Array.from(_(n,t)?.querySelectorAll(e)||[]).findIndex(e=>e===n):null}function P(e=`mantine-`){return`${e}${Math.random().toString(36).slice(2,11)}`}function F(e){let t=(0,m.useRef)(e);return(0,m.useEffect)(()=>{t.current=e}),(0,m.useMemo)(()=>((...e)=>t.current?.(...e)),[])}function I(e,t){let{delay:n,flushOnUnmount:r,leading:i,maxWait:a}=typeof t==`number`?{delay:t,flushOnUnmount:!1,leading:!1,maxWait:void 0}:t,o=F(e),s=(0,m.useRef)(0),c=(0,m.useRef)(0),l=(0,m.useRef)(null),u=(0,m.useMemo)(()=>{let e=Object.assign((...t)=>{window.clearTimeout(s.current),l.current=t;let r=e._isFirstCall;e._isFirstCall=!1;function u(){window.clearTimeout(s.current),window.clearTimeout(c.current),s.current=0,c.current=0,e._isFirstCall=!0,e._hasPendingCallback=!1}function d(){a!==void 0&&c.current===0&&(c.current=window.setTimeout(()=>{if(c.current=0,s.current!==0&&e._hasPendingCallback){let e=l.current;u(),o(...e)}},a))}if(i&&r){o(...t),e.flush=()=>{s.current!==0&&u()},e.cancel=()=>{u()},s.current=window.setTimeout(()=>{u()},n),d();return}if(i&&!r){e._hasPendingCallback=!0,e.flush=()=>{s.current!==0&&(u(),o(...t))},e.cancel=()=>{u()},s.current=window.setTimeout(()=>{u()},n),d();return}e._hasPendingCallback=!0;let f=()=>{s.current!==0&&(u(),o(...t))};e.flush=f,e.cancel=()=>{u()},s.current=window.setTimeout(f,n),d()},{flush:()=>{},cancel:()=>{},isPending:()=>e._hasPendingCallback,_isFirstCall:!0,_hasPendingCallback:!1});return e},[o,n,i,a]);return(0,m.useEffect)(()=>()=>{r?u.flush():u.cancel()},[u,r]),u}var L=[`mousedown`,`touchstart`];function ee(e,t,n,r=!0,i=!1){let a=(0,m.useRef)(null),o=t||L,s=(0,m.useEffectEvent)(t=>{let{target:r}=t??{};if(!document.body.contains(r)&&r?.tagName!==`HTML`)return;let i=t.composedPath();Array.isArray(n)?n.every(e=>!!e&&!i.includes(e))&&e(t):a.current&&!i.includes(a.current)&&e(t)}),c=o.join(`,`);return(0,m.useEffect)(()=>{if(!r)return;let e=c.split(`,`);return e.forEach(e=>document.addEventListener(e,s,i)),()=>{e.forEach(e=>document.removeEventListener(e,s,i))}},[c,r,i]),a}function R(e,t){if(typeof t==`boolean`)return t;if(typeof window<`u`&&`matchMedia`in window)try{return window.matchMedia(e).matches}catch{return!1}return!1}function z(e,t,{getInitialValueInEffect:n}={getInitialValueInEffect:!0}){let[r,i]=(0,m.useState)(n?t:R(e));return(0,m.useEffect)(()=>{try{if(`matchMedia`in window){let t=window.matchMedia(e);i(t.matches);let n=e=>i(e.matches);return t.addEventListener(`change`,n),()=>{t.removeEventListener(`change`,n)}}}catch{return}},[e]),r||!1}function te(e,t,n={leading:!1}){let[r,i]=(0,m.useState)(e),a=(0,m.useRef)(!1),o=(0,m.useRef)(null),s=(0,m.useRef)(!1),c=(0,m.useRef)(e);c.current=e;let l=(0,m.useCallback)(()=>{window.clearTimeout(o.current),o.current=null},[]),u=(0,m.useCallback)(()=>{l(),s.current=!1},[]),d=(0,m.useCallback)(()=>{o.current&&(u(),s.current=!1,i(c.current))},[]);return(0,m.useEffect)(()=>{a.current&&(l(),!s.current&&n.leading?(s.current=!0,i(e),o.current=window.setTimeout(()=>{s.current=!1},t)):o.current=window.setTimeout(()=>{s.current=!1,i(e)},t))},[e,n.leading,t]),(0,m.useEffect)(()=>(a.current=!0,u),[]),[r,u,{cancel:u,flush:d}]}var B=typeof document<`u`?m.useLayoutEffect:m.useEffect;function ne(e){B(()=>{typeof e==`string`&&e.trim().length>0&&(document.title=e.trim())},[e])}function re(e,t){return e.length!==t.length||t.some((t,n)=>!Object.is(t,e[n]))}function ie(e,t){let n=(0,m.useRef)(!1),r=(0,m.useRef)(null),i=(0,m.useRef)(void 0),a={};(0,m.useEffect)(()=>{let o=r.current===a,s=i.current;if(r.current=a,i.current=t,!n.current)n.current=!0;else if(!o&&!(t&&s&&!re(s,t)))return e()},t)}function ae({opened:e,shouldReturnFocus:t=!0}){let n=(0,m.useRef)(null),r=()=>{n.current&&`focus`in n.current&&typeof n.current.focus==`function`&&n.current?.focus({preventScroll:!0})};return ie(()=>{let i=-1,a=e=>{e.key===`Tab`&&window.clearTimeout(i)};if(document.addEventListener(`keydown`,a),e)n.current=document.activeElement;else if(t){let e=document.activeElement;i=window.setTimeout(()=>{let t=document.activeElement;(t===null||t===document.body||t===e)&&r()},10)}return()=>{window.clearTimeout(i),document.removeEventListener(`keydown`,a)}},[e,t]),r}var oe=/input|select|textarea|button|object|summary|iframe/,se=`a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]`;function ce(e){let t=e.getAttribute(`contenteditable`);return t!==null&&t!==`false`}function le(e){let t=e.nodeName.toLowerCase();return(t===`audio`||t===`video`)&&e.hasAttribute(`controls`)}function V(e){return e.style.display===`none`}function ue(e){if(e.getAttribute(`aria-hidden`)||e.getAttribute(`hidden`)||e.getAttribute(`type`)===`hidden`)return!1;let t=e;for(;t&&t!==document.body&&t.nodeType!==11;){if(V(t))return!1;t=t.parentNode}return!0}function de(e){let t=e.getAttribute(`tabindex`);return t===null&&(t=void 0),parseInt(t,10)}function fe(e){let t=e.nodeName.toLowerCase(),n=!Number.isNaN(de(e));return(oe.test(t)&&!e.disabled||ce(e)||le(e)||e instanceof HTMLAnchorElement&&e.href||n)&&ue(e)}function pe(e){let t=de(e);return(Number.isNaN(t)||t>=0)&&fe(e)}function me(e){let t=Array.from(e.querySelectorAll(se)).filter(pe),n=t.filter(e=>de(e)>0).sort((e,t)=>de(e)-de(t)),r=t.filter(e=>!(de(e)>0));return[...n,...r]}var he=[`date`,`time`,`datetime-local`,`month`,`week`],ge=[`audio`,`video`,`iframe`,`object`,`embed`];function _e(e){return!!e&&e.tagName===`INPUT`&&e.type===`radio`}function ve(e,t){return e.name!==``&&e.name===t.name&&e.form===t.form}function ye(e){let t=e.nodeName.toLowerCase();return t===`input`?he.includes(e.type):ge.includes(t)}function be(e,t){let n=me(e);return n.filter(e=>e===t||!_e(e)?!0:_e(t)&&ve(e,t)?!1:e.checked?!0:!n.some(t=>_e(t)&&t.checked&&ve(t,e)))}function H(e,t,n,r){let i=e.indexOf(t);if(i!==-1)return i+1;if(t===n)return 0;let a=r?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING,o=e.findIndex(e=>(t.compareDocumentPosition(e)&a)!==0);return o===-1?0:o}function xe(e,t,n){let r=be(e,t);n&&r.reverse();let i=H(r,t,e,n);return[...r.slice(i),...r.slice(0,i)].filter(e=>e!==t)}function Se(e,t){for(let n of e)if(n.focus(),t.activeElement===n)return}function U(e,t){let n=e.getRootNode(),r=n.activeElement;if(!r||r!==e&&!e.contains(r))return;let i=xe(e,r,t.shiftKey);ye(r)?setTimeout(()=>{let t=n.activeElement;e.isConnected&&t!==r&&t!==i[0]&&Se([...i,r],n)}):(t.preventDefault(),Se(i,n))}var Ce=new Set;function we(e,t){let n=t.getRootNode().activeElement;if(!n)return!1;for(let r of Ce){let i=r.current;if(r!==e&&i&&i!==t&&t.contains(i)&&i.contains(n))return!0}return!1}function Te(e=!0){let t=(0,m.useRef)(null),n=e=>{let t=e.querySelector(`[data-autofocus]`);if(!t){let n=Array.from(e.querySelectorAll(se));t=n.find(pe)||n.find(fe)||null,!t&&fe(e)&&(t=e)}t?t.focus({preventScroll:!0}):console.warn(`[@mantine/hooks/use-focus-trap] Failed to find focusable element within provided node`,e)},r=(0,m.useCallback)(r=>{e&&(r===null?t.current=null:t.current!==r&&(setTimeout(()=>{r.getRootNode()?n(r):console.warn(`[@mantine/hooks/use-focus-trap] Ref node is not part of the dom`,r)}),t.current=r))},[e]);return(0,m.useEffect)(()=>{if(!e)return;t.current&&setTimeout(()=>{t.current&&n(t.current)});let r=e=>{e.key!==`Tab`||e.defaultPrevented||!t.current||we(t,t.current)||U(t.current,e)};return Ce.add(t),document.addEventListener(`keydown`,r),()=>{Ce.delete(t),document.removeEventListener(`keydown`,r)}},[e]),r}function Ee(e){let t=(0,m.useId)(),[n,r]=(0,m.useState)(`mantine-${t.replace(/:/g,``)}`),i=(0,m.useRef)(!1);return B(()=>{i.current||(i.current=!0,r(P()))},[]),typeof e==`string`?e:n}function De(e,t,n){let r=(0,m.useEffectEvent)(t);(0,m.useEffect)(()=>(window.addEventListener(e,r,n),()=>window.removeEventListener(e,r,n)),[e])}function Oe(e,t){if(typeof e==`function`)return e(t);typeof e==`object`&&e&&`current`in e&&(e.current=t)}function ke(...e){let t=new Map;return n=>{if(e.forEach(e=>{let r=Oe(e,n);r&&t.set(e,r)}),t.size>0)return()=>{e.forEach(e=>{let n=t.get(e);n&&typeof n==`function`?n():Oe(e,null)}),t.clear()}}}function Ae(...e){return(0,m.useCallback)(ke(...e),e)}function je({value:e,defaultValue:t,finalValue:n,onChange:r=()=>{}}){let[i,a]=(0,m.useState)(t===void 0?n:t);return e===void 0?[i,(e,...t)=>{a(e),r?.(e,...t)},!1]:[e,r,!0]}function Me(e,t){return z(`(prefers-reduced-motion: reduce)`,e,t)}var Ne={x:0,y:0,width:0,height:0,top:0,left:0,bottom:0,right:0};function Pe(e){let t=(0,m.useRef)(0),[n,r]=(0,m.useState)(Ne),i=(0,m.useRef)(null);return[(0,m.useCallback)(n=>{i.current&&=(i.current.disconnect(),null),t.current&&cancelAnimationFrame(t.current),n&&(i.current=new ResizeObserver(e=>{let n=e[0];n&&(cancelAnimationFrame(t.current),t.current=requestAnimationFrame(()=>{let e=n.borderBoxSize?.[0]||n.contentBoxSize?.[0];if(e){let t=e.inlineSize,i=e.blockSize;r({width:t,height:i,x:n.contentRect.x,y:n.contentRect.y,top:n.contentRect.top,left:n.contentRect.left,bottom:n.contentRect.bottom,right:n.contentRect.right})}else r(n.contentRect)}))}),i.current.observe(n,e))},[e]),n]}function Fe(e){let[t,{width:n,height:r}]=Pe(e);return{ref:t,width:n,height:r}}function Ie(e){let t=(0,m.useRef)(void 0);return(0,m.useEffect)(()=>{t.current=e},[e]),t.current}var Le=[`mouse`,`touch`],Re=10;function ze(e,t={}){let{threshold:n=400,events:r=Le,cancelOnMove:i=!1,onStart:a,onFinish:o,onCancel:s}=t,c=(0,m.useRef)(!1),l=(0,m.useRef)(!1),u=(0,m.useRef)(-1),d=(0,m.useRef)(null);(0,m.useEffect)(()=>()=>window.clearTimeout(u.current),[]);let f=r.join(`,`);return(0,m.useMemo)(()=>{if(typeof e!=`function`)return{};let t=i!==!1,f=i===!0?Re:i===!1?0:i,p=t=>{(He(t)||Ve(t))&&(a&&a(t),d.current=Be(t),l.current=!0,u.current=window.setTimeout(()=>{e(t),c.current=!0},n))},m=e=>{(He(e)||Ve(e))&&(c.current?o&&o(e):l.current&&s&&s(e),c.current=!1,l.current=!1,d.current=null,u.current!==-1&&(window.clearTimeout(u.current),u.current=-1))},h=e=>{if(!t||!l.current||c.current)return;let n=Be(e);if(!n||!d.current)return;let r=n.x-d.current.x,i=n.y-d.current.y;Math.sqrt(r*r+i*i)>f&&m(e)},g={};return r.includes(`mouse`)&&(g.onMouseDown=p,g.onMouseUp=m,g.onMouseLeave=m,t&&(g.onMouseMove=h)),r.includes(`touch`)&&(g.onTouchStart=p,g.onTouchEnd=m,g.onTouchCancel=m,t&&(g.onTouchMove=h)),g},[e,n,s,o,a,i,f])}function Be(e){if(Ve(e)){let t=e.touches[0]??e.changedTouches[0];return t?{x:t.clientX,y:t.clientY}:null}return{x:e.clientX,y:e.clientY}}function Ve(e){return window.TouchEvent?e.nativeEvent instanceof TouchEvent:`touches`in e.nativeEvent}function He(e){return e.nativeEvent instanceof MouseEvent}var Ue=t((e=>{var t=p();function n(e){var t=`https://react.dev/errors/`+e;if(1<arguments.length){t+=`?args[]=`+encodeURIComponent(arguments[1]);for(var n=2;n<arguments.length;n++)t+=`&args[]=`+encodeURIComponent(arguments[n])}return`Minified React error #`+e+`; visit `+t+` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`}function r(){}var i={d:{f:r,r:function(){throw Error(n(522))},D:r,C:r,L:r,m:r,X:r,S:r,M:r},p:0,findDOMNode:null},a=Symbol.for(`react.portal`),o=Symbol.for(`react.recoverable`),s=Symbol.for(`react.optimistic_key`);function c(e,t,n){var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:a,key:r==null?null:r===s?s:``+r,children:e,containerInfo:t,implementation:n}}var l=t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function u(e,t){if(e===`font`)return``;if(typeof t==`string`)return t===`use-credentials`?t:``}e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=i,e.browser=function(e){return{$$typeof:o,_reason:e}},e.createPortal=function(e,t){var r=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(n(299));return c(e,t,null,r)},e.flushSync=function(e){var t=l.T,n=i.p;try{if(l.T=null,i.p=2,e)return e()}finally{l.T=t,i.p=n,i.d.f()}},e.preconnect=function(e,t){typeof e==`string`&&(t?(t=t.crossOrigin,t=typeof t==`string`?t===`use-credentials`?t:``:void 0):t=null,i.d.C(e,t))},e.prefetchDNS=function(e){typeof e==`string`&&i.d.D(e)},e.preinit=function(e,t){if(typeof e==`string`&&t&&typeof t.as==`string`){var n=t.as,r=u(n,t.crossOrigin),a=typeof t.integrity==`string`?t.integrity:void 0,o=typeof t.fetchPriority==`string`?t.fetchPriority:void 0;n===`style`?i.d.S(e,typeof t.precedence==`string`?t.precedence:void 0,{crossOrigin:r,integrity:a,fetchPriority:o}):n===`script`&&i.d.X(e,{crossOrigin:r,integrity:a,fetchPriority:o,nonce:typeof t.nonce==`string`?t.nonce:void 0})}},e.preinitModule=function(e,t){if(typeof e==`string`){if(typeof t==`object`&&t){if(t.as==null||t.as===`script`){var n=u(t.as,t.crossOrigin);i.d.M(e,{crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}}else t??i.d.M(e)}},e.preload=function(e,t){if(typeof e==`string`&&typeof t==`object`&&t&&typeof t.as==`string`){var n=t.as,r=u(n,t.crossOrigin);i.d.L(e,n,{crossOrigin:r,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,type:typeof t.type==`string`?t.type:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy==`string`?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet==`string`?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes==`string`?t.imageSizes:void 0,media:typeof t.media==`string`?t.media:void 0})}},e.preloadModule=function(e,t){if(typeof e==`string`){if(t){var n=u(t.as,t.crossOrigin);i.d.m(e,{as:typeof t.as==`string`&&t.as!==`script`?t.as:void 0,crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}else i.d.m(e)}},e.requestFormReset=function(e){i.d.r(e)},e.unstable_batchedUpdates=function(e,t){return e(t)},e.useFormState=function(e,t,n){return l.H.useFormState(e,t,n)},e.useFormStatus=function(){return l.H.useHostTransitionStatus()},e.version=`19.3.1`})),We=t(((e,t)=>{function n(){if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<`u`&&typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE==`function`)try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)}catch(e){console.error(e)}}n(),t.exports=Ue()})),Ge=e(We(),1);function Ke(e){return e?.props?.ref}function qe(e,t=document){let n=t.querySelector(e);if(n)return n;let r=t.querySelectorAll(`*`);for(let t=0;t<r.length;t+=1){let n=r[t];if(n.shadowRoot){let t=qe(e,n.shadowRoot);if(t)return t}}return null}function Je(e,t=document){let n=[],r=t.querySelectorAll(e);n.push(...Array.from(r));let i=t.querySelectorAll(`*`);for(let t=0;t<i.length;t+=1){let r=i[t];if(r.shadowRoot){let t=Je(e,r.shadowRoot);n.push(...t)}}return n}function Ye(e){if(!e)return document;let t=e.getRootNode(),n=t.nodeType===Node.DOCUMENT_NODE,r=t.nodeType===Node.DOCUMENT_FRAGMENT_NODE&&`host`in t;return n||r?t:document}function Xe(e){let t=m.Children.toArray(e);return t.length!==1||!h(t[0])?null:t[0]}function W(e){return e}function Ze(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=Ze(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function Qe(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=Ze(e))&&(r&&(r+=` `),r+=t);return r}var $e={};function et(e){let t={};return e.forEach(e=>{Object.entries(e).forEach(([e,n])=>{t[e]?t[e]=Qe(t[e],n):t[e]=n})}),t}function tt({theme:e,classNames:t,props:n,stylesCtx:r}){return et((Array.isArray(t)?t:[t]).map(t=>typeof t==`function`?t(e,n,r):t||$e))}function nt({theme:e,styles:t,props:n,stylesCtx:r}){let i=Array.isArray(t)?t:[t],a={};for(let t of i)typeof t==`function`?Object.assign(a,t(e,n,r)):t&&Object.assign(a,t);return a}function rt(e,t){return typeof e.primaryShade==`number`?e.primaryShade:t===`dark`?e.primaryShade.dark:e.primaryShade.light}function it(e){return/^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e)}function at(e){let t=e.replace(`#`,``);if(t.length===3){let e=t.split(``);t=[e[0],e[0],e[1],e[1],e[2],e[2]].join(``)}if(t.length===8){let e=parseInt(t.slice(6,8),16)/255;return{r:parseInt(t.slice(0,2),16),g:parseInt(t.slice(2,4),16),b:parseInt(t.slice(4,6),16),a:e}}let n=parseInt(t,16);return{r:n>>16&255,g:n>>8&255,b:n&255,a:1}}function ot(e){let[t,n,r,i]=e.replace(/[^0-9,./]/g,``).split(/[/,]/).map(Number);return{r:t,g:n,b:r,a:i===void 0?1:i}}function st(e){let t=e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);if(!t)return{r:0,g:0,b:0,a:1};let n=parseInt(t[1],10),r=parseInt(t[2],10)/100,i=parseInt(t[3],10)/100,a=t[5]?parseFloat(t[5]):void 0,o=(1-Math.abs(2*i-1))*r,s=n/60,c=o*(1-Math.abs(s%2-1)),l=i-o/2,u,d,f;return s>=0&&s<1?(u=o,d=c,f=0):s>=1&&s<2?(u=c,d=o,f=0):s>=2&&s<3?(u=0,d=o,f=c):s>=3&&s<4?(u=0,d=c,f=o):s>=4&&s<5?(u=c,d=0,f=o):(u=o,d=0,f=c),{r:Math.round((u+l)*255),g:Math.round((d+l)*255),b:Math.round((f+l)*255),a:a||1}}function ct(e){return it(e)?at(e):e.startsWith(`rgb`)?ot(e):e.startsWith(`hsl`)?st(e):{r:0,g:0,b:0,a:1}}function lt(e){return e<=.03928?e/12.92:((e+.055)/1.055)**2.4}function ut(e){let t=e.match(/oklch\((.*?)%\s/);return t?parseFloat(t[1]):null}function dt(e){if(e.startsWith(`oklch(`))return(ut(e)||0)/100;let{r:t,g:n,b:r}=ct(e),i=t/255,a=n/255,o=r/255,s=lt(i),c=lt(a),l=lt(o);return .2126*s+.7152*c+.0722*l}function ft(e,t=.179){return!e.startsWith(`var(`)&&dt(e)>t}function pt({color:e,theme:t,colorScheme:n}){if(typeof e!=`string`)throw Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instead got ${typeof e}`);if(e===`bright`)return{color:e,value:n===`dark`?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:ft(n===`dark`?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-bright`};if(e===`dimmed`)return{color:e,value:n===`dark`?t.colors.dark[2]:t.colors.gray[7],shade:void 0,isThemeColor:!1,isLight:ft(n===`dark`?t.colors.dark[2]:t.colors.gray[6],t.luminanceThreshold),variable:`--mantine-color-dimmed`};if(e===`white`||e===`black`)return{color:e,value:e===`white`?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:ft(e===`white`?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-${e}`};let[r,i]=e.split(`.`),a=i?Number(i):void 0,o=r in t.colors;if(o){let e=a===void 0?t.colors[r][rt(t,n||`light`)]:t.colors[r][a];return{color:r,value:e,shade:a,isThemeColor:o,isLight:ft(e,t.luminanceThreshold),variable:i?`--mantine-color-${r}-${a}`:`--mantine-color-${r}-filled`}}return{color:e,value:e,isThemeColor:o,isLight:ft(e,t.luminanceThreshold),shade:a,variable:void 0}}function mt(e,t){let n=pt({color:e||t.primaryColor,theme:t});return n.variable?`var(${n.variable})`:e}function ht(e){return!!e&&typeof e==`object`&&`mantine-virtual-color`in e}function gt(e,t){if(e.startsWith(`var(`))return`color-mix(in srgb, ${e}, black ${t*100}%)`;let{r:n,g:r,b:i,a}=ct(e),o=1-t,s=e=>Math.round(e*o);return`rgba(${s(n)}, ${s(r)}, ${s(i)}, ${a})`}function _t(e,t){let n={from:e?.from||t.defaultGradient.from,to:e?.to||t.defaultGradient.to,deg:e?.deg??t.defaultGradient.deg??0},r=mt(n.from,t),i=mt(n.to,t);return`linear-gradient(${n.deg}deg, ${r} 0%, ${i} 100%)`}function vt(e,t){if(typeof e!=`string`||t>1||t<0)return`rgba(0, 0, 0, 1)`;if(e.startsWith(`var(`))return`color-mix(in srgb, ${e}, transparent ${(1-t)*100}%)`;if(e.startsWith(`oklch`))return e.includes(`/`)?e.replace(/\/\s*[\d.]+\s*\)/,`/ ${t})`):e.replace(`)`,` / ${t})`);let{r:n,g:r,b:i}=ct(e);return`rgba(${n}, ${r}, ${i}, ${t})`}var yt=vt,bt=({color:e,theme:t,variant:n,gradient:r,autoContrast:i})=>{let a=pt({color:e,theme:t}),o=typeof i==`boolean`?i:t.autoContrast;if(n===`none`)return{background:`transparent`,hover:`transparent`,color:`inherit`,border:`none`};if(n===`filled`){let n=a.isThemeColor&&a.shade===void 0&&ht(t.colors[a.color]),r=o?n?`var(--mantine-color-${a.color}-contrast)`:a.isLight?`var(--mantine-color-black)`:`var(--mantine-color-white)`:`var(--mantine-color-white)`;return a.isThemeColor?a.shade===void 0?{background:`var(--mantine-color-${e}-filled)`,hover:`var(--mantine-color-${e}-filled-hover)`,color:r,border:`${c(1)} solid transparent`}:{background:`var(--mantine-color-${a.color}-${a.shade})`,hover:`var(--mantine-color-${a.color}-${a.shade===9?8:a.shade+1})`,color:r,border:`${c(1)} solid transparent`}:{background:e,hover:gt(e,.1),color:r,border:`${c(1)} solid transparent`}}if(n===`light`){if(a.isThemeColor){if(a.shade===void 0)return{background:`var(--mantine-color-${e}-light)`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${c(1)} solid transparent`};let n=t.colors[a.color][a.shade];return{background:n,hover:gt(n,.1),color:`var(--mantine-color-${a.color}-light-color)`,border:`${c(1)} solid transparent`}}return{background:vt(e,.1),hover:vt(e,.12),color:e,border:`${c(1)} solid transparent`}}if(n===`outline`)return a.isThemeColor?a.shade===void 0?{background:`transparent`,hover:`var(--mantine-color-${e}-outline-hover)`,color:`var(--mantine-color-${e}-outline)`,border:`${c(1)} solid var(--mantine-color-${e}-outline)`}:{background:`transparent`,hover:vt(t.colors[a.color][a.shade],.05),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${c(1)} solid var(--mantine-color-${a.color}-${a.shade})`}:{background:`transparent`,hover:vt(e,.05),color:e,border:`${c(1)} solid ${e}`};if(n===`subtle`){if(a.isThemeColor){if(a.shade===void 0)return{background:`transparent`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${c(1)} solid transparent`};let n=t.colors[a.color][a.shade];return{background:`transparent`,hover:vt(n,.12),color:`var(--mantine-color-${a.color}-${Math.min(a.shade,6)})`,border:`${c(1)} solid transparent`}}return{background:`transparent`,hover:vt(e,.12),color:e,border:`${c(1)} solid transparent`}}return n===`transparent`?a.isThemeColor?a.shade===void 0?{background:`transparent`,hover:`transparent`,color:`var(--mantine-color-${e}-light-color)`,border:`${c(1)} solid transparent`}:{background:`transparent`,hover:`transparent`,color:`var(--mantine-color-${a.color}-${Math.min(a.shade,6)})`,border:`${c(1)} solid transparent`}:{background:`transparent`,hover:`transparent`,color:e,border:`${c(1)} solid transparent`}:n===`white`?a.isThemeColor?a.shade===void 0?{background:`var(--mantine-color-white)`,hover:gt(t.white,.01),color:`var(--mantine-color-${e}-filled)`,border:`${c(1)} solid transparent`}:{background:`var(--mantine-color-white)`,hover:gt(t.white,.01),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${c(1)} solid transparent`}:{background:`var(--mantine-color-white)`,hover:gt(t.white,.01),color:e,border:`${c(1)} solid transparent`}:n===`gradient`?{background:_t(r,t),hover:_t(r,t),color:`var(--mantine-color-white)`,border:`none`}:n==="default"?{background:`var(--mantine-color-default)`,hover:`var(--mantine-color-default-hover)`,color:`var(--mantine-color-default-color)`,border:`${c(1)} solid var(--mantine-color-default-border)`}:{}};function xt({color:e,theme:t,autoContrast:n,colorScheme:r}){return(typeof n==`boolean`?n:t.autoContrast)&&pt({color:e||t.primaryColor,theme:t,colorScheme:r}).isLight?`var(--mantine-color-black)`:`var(--mantine-color-white)`}function St(e,t,n){return xt({color:n===`dark`?e.dark:e.light,theme:t,colorScheme:n,autoContrast:!0})}function Ct(e,t){let n=e.colors[e.primaryColor];return ht(n)?e.autoContrast?St(n,e,t):`var(--mantine-color-white)`:xt({color:n[rt(e,t)],theme:e,autoContrast:null})}function wt(e,t){return typeof e==`boolean`?e:t.autoContrast}var Tt=(0,m.createContext)(null);function Et(){let e=(0,m.use)(Tt);if(!e)throw Error(`[@mantine/core] MantineProvider was not found in tree`);return e}function Dt(){return Et().cssVariablesResolver}function Ot(){return Et().classNamesPrefix}function kt(){return Et().getStyleNonce}function At(){return Et().withStaticClasses}function jt(){return Et().headless}function Mt(){return Et().stylesTransform?.sx}function Nt(){return Et().stylesTransform?.styles}function Pt(){return Et().env||`default`}function Ft(){return Et().deduplicateInlineStyles}var It=t((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.fragment`);function r(e,n,r){var i=null;if(r!==void 0&&(i=``+r),n.key!==void 0&&(i=``+n.key),`key`in n)for(var a in r={},n)a!==`key`&&(r[a]=n[a]);else r=n;return n=r.ref,{$$typeof:t,type:e,key:i,ref:n===void 0?null:n,props:r}}e.Fragment=n,e.jsx=r,e.jsxs=r})),Lt=t(((e,t)=>{t.exports=It()})),Rt={dark:[`#C9C9C9`,`#b8b8b8`,`#828282`,`#696969`,`#424242`,`#3b3b3b`,`#2e2e2e`,`#242424`,`#1f1f1f`,`#141414`],gray:[`#f8f9fa`,`#f1f3f5`,`#e9ecef`,`#dee2e6`,`#ced4da`,`#adb5bd`,`#868e96`,`#495057`,`#343a40`,`#212529`],red:[`#fff5f5`,`#ffe3e3`,`#ffc9c9`,`#ffa8a8`,`#ff8787`,`#ff6b6b`,`#fa5252`,`#f03e3e`,`#e03131`,`#c92a2a`],pink:[`#fff0f6`,`#ffdeeb`,`#fcc2d7`,`#faa2c1`,`#f783ac`,`#f06595`,`#e64980`,`#d6336c`,`#c2255c`,`#a61e4d`],grape:[`#f8f0fc`,`#f3d9fa`,`#eebefa`,`#e599f7`,`#da77f2`,`#cc5de8`,`#be4bdb`,`#ae3ec9`,`#9c36b5`,`#862e9c`],violet:[`#f3f0ff`,`#e5dbff`,`#d0bfff`,`#b197fc`,`#9775fa`,`#845ef7`,`#7950f2`,`#7048e8`,`#6741d9`,`#5f3dc4`],indigo:[`#edf2ff`,`#dbe4ff`,`#bac8ff`,`#91a7ff`,`#748ffc`,`#5c7cfa`,`#4c6ef5`,`#4263eb`,`#3b5bdb`,`#364fc7`],blue:[`#e7f5ff`,`#d0ebff`,`#a5d8ff`,`#74c0fc`,`#4dabf7`,`#339af0`,`#228be6`,`#1c7ed6`,`#1971c2`,`#1864ab`],cyan:[`#e3fafc`,`#c5f6fa`,`#99e9f2`,`#66d9e8`,`#3bc9db`,`#22b8cf`,`#15aabf`,`#1098ad`,`#0c8599`,`#0b7285`],teal:[`#e6fcf5`,`#c3fae8`,`#96f2d7`,`#63e6be`,`#38d9a9`,`#20c997`,`#12b886`,`#0ca678`,`#099268`,`#087f5b`],green:[`#ebfbee`,`#d3f9d8`,`#b2f2bb`,`#8ce99a`,`#69db7c`,`#51cf66`,`#40c057`,`#37b24d`,`#2f9e44`,`#2b8a3e`],lime:[`#f4fce3`,`#e9fac8`,`#d8f5a2`,`#c0eb75`,`#a9e34b`,`#94d82d`,`#82c91e`,`#74b816`,`#66a80f`,`#5c940d`],yellow:[`#fff9db`,`#fff3bf`,`#ffec99`,`#ffe066`,`#ffd43b`,`#fcc419`,`#fab005`,`#f59f00`,`#f08c00`,`#e67700`],orange:[`#fff4e6`,`#ffe8cc`,`#ffd8a8`,`#ffc078`,`#ffa94d`,`#ff922b`,`#fd7e14`,`#f76707`,`#e8590c`,`#d9480f`]},zt=`-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji`,Bt={scale:1,fontSmoothing:!0,focusRing:`auto`,white:`#fff`,black:`#000`,colors:Rt,primaryShade:{light:6,dark:8},primaryColor:`blue`,variantColorResolver:bt,autoContrast:!1,luminanceThreshold:.3,fontFamily:zt,fontFamilyMonospace:`ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace`,respectReducedMotion:!1,cursorType:`default`,defaultGradient:{from:`blue`,to:`cyan`,deg:45},defaultRadius:`md`,activeClassName:`mantine-active`,focusClassName:``,headings:{fontFamily:zt,fontWeight:`700`,textWrap:`wrap`,sizes:{h1:{fontSize:c(34),lineHeight:`1.3`},h2:{fontSize:c(26),lineHeight:`1.35`},h3:{fontSize:c(22),lineHeight:`1.4`},h4:{fontSize:c(18),lineHeight:`1.45`},h5:{fontSize:c(16),lineHeight:`1.5`},h6:{fontSize:c(14),lineHeight:`1.5`}}},fontSizes:{xs:c(12),sm:c(14),md:c(16),lg:c(18),xl:c(20)},lineHeights:{xs:`1.4`,sm:`1.45`,md:`1.55`,lg:`1.6`,xl:`1.65`},fontWeights:{regular:`400`,medium:`600`,bold:`700`},radius:{xs:c(2),sm:c(4),md:c(8),lg:c(16),xl:c(32)},spacing:{xs:c(10),sm:c(12),md:c(16),lg:c(20),xl:c(32)},breakpoints:{xs:`36em`,sm:`48em`,md:`62em`,lg:`75em`,xl:`88em`},shadows:{xs:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), 0 ${c(1)} ${c(2)} rgba(0, 0, 0, 0.1)`,sm:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${c(10)} ${c(15)} ${c(-5)}, rgba(0, 0, 0, 0.04) 0 ${c(7)} ${c(7)} ${c(-5)}`,md:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${c(20)} ${c(25)} ${c(-5)}, rgba(0, 0, 0, 0.04) 0 ${c(10)} ${c(10)} ${c(-5)}`,lg:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${c(28)} ${c(23)} ${c(-7)}, rgba(0, 0, 0, 0.04) 0 ${c(12)} ${c(12)} ${c(-7)}`,xl:`0 ${c(1)} ${c(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${c(36)} ${c(28)} ${c(-7)}, rgba(0, 0, 0, 0.04) 0 ${c(17)} ${c(17)} ${c(-7)}`},other:{},components:{}},Vt=`[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#primary-color`,Ht=`[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }`;function Ut(e){return e<0||e>9?!1:parseInt(e.toString(),10)===e}function Wt(e){if(!(e.primaryColor in e.colors))throw Error(Vt);if(typeof e.primaryShade==`object`&&(!Ut(e.primaryShade.dark)||!Ut(e.primaryShade.light))||typeof e.primaryShade==`number`&&!Ut(e.primaryShade))throw Error(Ht)}function Gt(e,t){if(!t)return Wt(e),e;let n=i(e,t);return t.fontFamily&&!t.headings?.fontFamily&&(n.headings={...n.headings,fontFamily:t.fontFamily}),Wt(n),n}var G=Lt(),Kt=(0,m.createContext)(null),qt=()=>(0,m.use)(Kt)||Bt;function Jt(){let e=(0,m.use)(Kt);if(!e)throw Error(`@mantine/core: MantineProvider was not found in component tree, make sure you have it in your app`);return e}function Yt({theme:e,children:t,inherit:n=!0}){let r=qt(),i=(0,m.useMemo)(()=>Gt(n?r:Bt,e),[e,r,n]);return(0,G.jsx)(Kt,{value:i,children:t})}Yt.displayName=`@mantine/core/MantineThemeProvider`;function K(e,t,n){let r=Jt(),i=(Array.isArray(e)?e:[e]).filter(Boolean),a={};for(let e of i){let t=r.components[e]?.defaultProps,n=typeof t==`function`?t(r):t;n&&(a={...a,...n})}return{...t,...a,...u(n)}}function Xt({classNames:e,styles:t,props:n,stylesCtx:r}){let i=Jt();return{resolvedClassNames:e===void 0?void 0:tt({theme:i,classNames:e,props:n,stylesCtx:r||void 0}),resolvedStyles:t===void 0?void 0:nt({theme:i,styles:t,props:n,stylesCtx:r||void 0})}}var Zt={always:`mantine-focus-always`,auto:`mantine-focus-auto`,never:`mantine-focus-never`};function Qt({theme:e,options:t,unstyled:n}){return Qe(t?.focusable&&!n&&(e.focusClassName||Zt[e.focusRing]),t?.active&&!n&&e.activeClassName)}function $t(e,t,n=1){if(Object.is(e,t))return!0;if(n===0||typeof e!=`object`||typeof t!=`object`||e===null||t===null)return!1;if(Array.isArray(e)||Array.isArray(t)){if(!Array.isArray(e)||!Array.isArray(t)||e.length!==t.length)return!1;for(let r=0;r<e.length;r+=1)if(!$t(e[r],t[r],n-1))return!1;return!0}let r=Object.keys(e);if(r.length!==Object.keys(t).length)return!1;for(let i of r)if(!Object.hasOwn(t,i)||!$t(e[i],t[i],n-1))return!1;return!0}function en({selector:e,stylesCtx:t,options:n,props:r,theme:i}){return tt({theme:i,classNames:n?.classNames,props:n?.props||r,stylesCtx:t})[e]}function tn({selector:e,stylesCtx:t,theme:n,classNames:r,props:i}){return tt({theme:n,classNames:r,props:i,stylesCtx:t})[e]}function nn({rootSelector:e,selector:t,className:n}){return e===t?n:void 0}function rn({selector:e,classes:t,unstyled:n}){return n?void 0:t[e]}function an({themeName:e,classNamesPrefix:t,selector:n,withStaticClass:r}){return r===!1?[]:e.map(e=>`${t}-${e}-${n}`)}function on({options:e,classes:t,selector:n,unstyled:r}){return e?.variant&&!r?t[`${n}--${e.variant}`]:void 0}function sn({theme:e,options:t,themeName:n,selector:r,classNamesPrefix:i,resolvedClassNames:a,resolvedThemeClassNames:o,classes:s,unstyled:c,className:l,rootSelector:u,props:d,stylesCtx:f,withStaticClasses:p,headless:m,transformedStyles:h}){return Qe(Qt({theme:e,options:t,unstyled:c||m}),o.map(e=>e[r]),on({options:t,classes:s,selector:r,unstyled:c||m}),a[r],tn({selector:r,stylesCtx:f,theme:e,classNames:h,props:d}),en({selector:r,stylesCtx:f,options:t,props:d,theme:e}),nn({rootSelector:u,selector:r,className:l}),rn({selector:r,classes:s,unstyled:c||m}),p&&!m&&an({themeName:n,classNamesPrefix:i,selector:r,withStaticClass:t?.withStaticClass}),t?.className)}function cn({style:e,theme:t}){return Array.isArray(e)?e.reduce((e,n)=>({...e,...cn({style:n,theme:t})}),{}):typeof e==`function`?e(t):e??{}}function ln({theme:e,selector:t,options:n,props:r,stylesCtx:i,rootSelector:a,withStylesTransform:o,resolvedStyles:s,resolvedThemeStyles:c,resolvedVars:l,resolvedRootStyle:u}){return{...c[t],...s[t],...!o&&nt({theme:e,styles:n?.styles,props:n?.props||r,stylesCtx:i})[t],...l[t],...a===t?u:null,...cn({style:n?.style,theme:e})}}function un(e){return e.reduce((e,t)=>(t&&Object.keys(t).forEach(n=>{e[n]={...e[n],...u(t[n])}}),e),{})}function dn({props:e,stylesCtx:t,themeName:n,theme:r}){let i=Nt()?.();return{getTransformedStyles:a=>i?[...a.map(n=>i(n,{props:e,theme:r,ctx:t})),...n.map(n=>i(r.components[n]?.styles,{props:e,theme:r,ctx:t}))].filter(Boolean):[],withStylesTransform:!!i}}function q({name:e,classes:t,props:n,stylesCtx:r,className:i,style:a,rootSelector:o=`root`,unstyled:s,classNames:c,styles:l,vars:u,varsResolver:d,attributes:f,stable:p}){let m=Jt(),h=Ot(),g=At(),_=jt(),v=(Array.isArray(e)?e:[e]).filter(e=>e),{withStylesTransform:y,getTransformedStyles:b}=dn({props:n,stylesCtx:r,themeName:v,theme:m}),x=tt({theme:m,classNames:c,props:n,stylesCtx:r}),S=v.map(e=>tt({theme:m,classNames:m.components[e]?.classNames,props:n,stylesCtx:r})),C=y?{}:nt({theme:m,styles:l,props:n,stylesCtx:r}),w={};if(!y)for(let e of v){let t=nt({theme:m,styles:m.components[e]?.styles,props:n,stylesCtx:r});for(let e of Object.keys(t))w[e]={...w[e],...t[e]}}let T=un([_?{}:d?.(m,n,r),...v.map(e=>m.components?.[e]?.vars?.(m,n,r)),u?.(m,n,r)]),E=cn({style:a,theme:m});return fn((e,a)=>({...f?.[e],className:sn({theme:m,options:a,themeName:v,selector:e,classNamesPrefix:h,resolvedClassNames:x,resolvedThemeClassNames:S,classes:t,unstyled:s,className:i,rootSelector:o,props:n,stylesCtx:r,withStaticClasses:g,headless:_,transformedStyles:b([a?.styles,l])}),style:ln({theme:m,selector:e,options:a,props:n,stylesCtx:r,rootSelector:o,withStylesTransform:y,resolvedStyles:C,resolvedThemeStyles:w,resolvedVars:T,resolvedRootStyle:E})}),!!p,[m,h,g,_,y?n:null,t,s,i,o,f,r,x,S,C,w,T,E])}function fn(e,t,n){let r=(0,m.useRef)(null);return t?(r.current&&$t(r.current.deps,n,3)||(r.current={deps:n,getStyles:e}),r.current.getStyles):e}function pn(e){return n(e).reduce((t,n)=>e[n]===void 0?t:`${t}${a(n)}:${e[n]};`,``).trim()}function mn({selector:e,styles:t,media:n,container:r}){let i=t?pn(t):``,a=Array.isArray(n)?n.map(t=>`@media${t.query}{${e}{${pn(t.styles)}}}`):[],o=Array.isArray(r)?r.map(t=>`@container ${t.query}{${e}{${pn(t.styles)}}}`):[];return`${i?`${e}{${i}}`:``}${a.join(``)}${o.join(``)}`.trim()}function hn(e){let t=5381;for(let n=0;n<e.length;n++)t=(t<<5)+t+e.charCodeAt(n)|0;return(t>>>0).toString(36)}function gn({deduplicate:e,...t}){let n=kt(),r=mn(t);return e?(0,G.jsx)(`style`,{href:`mantine-${hn(r)}`,precedence:`mantine`,nonce:n?.(),children:r}):(0,G.jsx)(`style`,{"data-mantine-styles":`inline`,nonce:n?.(),dangerouslySetInnerHTML:{__html:r}})}function _n(e){let t=5381;for(let n=0;n<e.length;n++)t=(t<<5)+t+e.charCodeAt(n)|0;return(t>>>0).toString(36)}function vn(e,t){return`__mdi__-${_n(`${e?pn(e):``}|${Array.isArray(t)?t.map(e=>`${e.query}:${pn(e.styles)}`).join(`|`):``}`)}`}function yn(e){let{m:t,mx:n,my:r,mt:i,mb:a,ml:o,mr:s,me:c,ms:l,mis:d,mie:f,p,px:m,py:h,pt:g,pb:_,pl:v,pr:y,pe:b,ps:x,pis:S,pie:C,bd:w,bdrs:T,bg:E,c:D,opacity:O,ff:k,fz:A,fw:j,lts:M,ta:N,lh:P,fs:F,tt:I,td:L,w:ee,miw:R,maw:z,h:te,mih:B,mah:ne,bgsz:re,bgp:ie,bgr:ae,bga:oe,pos:se,top:ce,left:le,bottom:V,right:ue,inset:de,display:fe,flex:pe,hiddenFrom:me,visibleFrom:he,lightHidden:ge,darkHidden:_e,sx:ve,...ye}=e;return{styleProps:u({m:t,mx:n,my:r,mt:i,mb:a,ml:o,mr:s,me:c,ms:l,mis:d,mie:f,p,px:m,py:h,pt:g,pb:_,pl:v,pr:y,pis:S,pie:C,pe:b,ps:x,bd:w,bg:E,c:D,opacity:O,ff:k,fz:A,fw:j,lts:M,ta:N,lh:P,fs:F,tt:I,td:L,w:ee,miw:R,maw:z,h:te,mih:B,mah:ne,bgsz:re,bgp:ie,bgr:ae,bga:oe,pos:se,top:ce,left:le,bottom:V,right:ue,inset:de,display:fe,flex:pe,bdrs:T,hiddenFrom:me,visibleFrom:he,lightHidden:ge,darkHidden:_e,sx:ve}),rest:ye}}var bn={m:{type:`spacing`,property:`margin`},mt:{type:`spacing`,property:`marginTop`},mb:{type:`spacing`,property:`marginBottom`},ml:{type:`spacing`,property:`marginLeft`},mr:{type:`spacing`,property:`marginRight`},ms:{type:`spacing`,property:`marginInlineStart`},me:{type:`spacing`,property:`marginInlineEnd`},mis:{type:`spacing`,property:`marginInlineStart`},mie:{type:`spacing`,property:`marginInlineEnd`},mx:{type:`spacing`,property:`marginInline`},my:{type:`spacing`,property:`marginBlock`},p:{type:`spacing`,property:`padding`},pt:{type:`spacing`,property:`paddingTop`},pb:{type:`spacing`,property:`paddingBottom`},pl:{type:`spacing`,property:`paddingLeft`},pr:{type:`spacing`,property:`paddingRight`},ps:{type:`spacing`,property:`paddingInlineStart`},pe:{type:`spacing`,property:`paddingInlineEnd`},pis:{type:`spacing`,property:`paddingInlineStart`},pie:{type:`spacing`,property:`paddingInlineEnd`},px:{type:`spacing`,property:`paddingInline`},py:{type:`spacing`,property:`paddingBlock`},bd:{type:`border`,property:`border`},bdrs:{type:`radius`,property:`borderRadius`},bg:{type:`color`,property:`background`},c:{type:`textColor`,property:`color`},opacity:{type:`identity`,property:`opacity`},ff:{type:`fontFamily`,property:`fontFamily`},fz:{type:`fontSize`,property:`fontSize`},fw:{type:`identity`,property:`fontWeight`},lts:{type:`size`,property:`letterSpacing`},ta:{type:`identity`,property:`textAlign`},lh:{type:`lineHeight`,property:`lineHeight`},fs:{type:`identity`,property:`fontStyle`},tt:{type:`identity`,property:`textTransform`},td:{type:`identity`,property:`textDecoration`},w:{type:`spacing`,property:`width`},miw:{type:`spacing`,property:`minWidth`},maw:{type:`spacing`,property:`maxWidth`},h:{type:`spacing`,property:`height`},mih:{type:`spacing`,property:`minHeight`},mah:{type:`spacing`,property:`maxHeight`},bgsz:{type:`size`,property:`backgroundSize`},bgp:{type:`identity`,property:`backgroundPosition`},bgr:{type:`identity`,property:`backgroundRepeat`},bga:{type:`identity`,property:`backgroundAttachment`},pos:{type:`identity`,property:`position`},top:{type:`size`,property:`top`},left:{type:`size`,property:`left`},bottom:{type:`size`,property:`bottom`},right:{type:`size`,property:`right`},inset:{type:`size`,property:`inset`},display:{type:`identity`,property:`display`},flex:{type:`identity`,property:`flex`}};function xn(e,t){let n=pt({color:e,theme:t});return n.color===`dimmed`?`var(--mantine-color-dimmed)`:n.color===`bright`?`var(--mantine-color-bright)`:n.variable?`var(${n.variable})`:n.color}function Sn(e,t){let n=pt({color:e,theme:t});return n.isThemeColor&&n.shade===void 0?`var(--mantine-color-${n.color}-text)`:xn(e,t)}function Cn(e,t){if(typeof e==`number`)return c(e);if(typeof e==`string`){let[n,r,...i]=e.split(` `).filter(e=>e.trim()!==``),a=`${c(n)}`;return r&&(a+=` ${r}`),i.length>0&&(a+=` ${xn(i.join(` `),t)}`),a.trim()}return e}var wn={text:`var(--mantine-font-family)`,mono:`var(--mantine-font-family-monospace)`,monospace:`var(--mantine-font-family-monospace)`,heading:`var(--mantine-font-family-headings)`,headings:`var(--mantine-font-family-headings)`};function Tn(e){return typeof e==`string`&&e in wn?wn[e]:e}var En=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`];function Dn(e,t){return typeof e==`string`&&e in t.fontSizes?`var(--mantine-font-size-${e})`:typeof e==`string`&&En.includes(e)?`var(--mantine-${e}-font-size)`:typeof e==`number`||typeof e==`string`?c(e):e}function On(e){return e}var kn=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`];function An(e,t){return typeof e==`string`&&e in t.lineHeights?`var(--mantine-line-height-${e})`:typeof e==`string`&&kn.includes(e)?`var(--mantine-${e}-line-height)`:e}function jn(e,t){return typeof e==`string`&&e in t.radius?`var(--mantine-radius-${e})`:typeof e==`number`||typeof e==`string`?c(e):e}function Mn(e){return typeof e==`number`?c(e):e}function Nn(e,t){if(typeof e==`number`)return c(e);if(typeof e==`string`){let n=e.replace(`-`,``);if(!(n in t.spacing))return c(e);let r=`--mantine-spacing-${n}`;return e.startsWith(`-`)?`calc(var(${r}) * -1)`:`var(${r})`}return e}var Pn={color:xn,textColor:Sn,fontSize:Dn,spacing:Nn,radius:jn,identity:On,size:Mn,lineHeight:An,fontFamily:Tn,border:Cn};function Fn(e){return e.replace(`(min-width: `,``).replace(`em)`,``)}function In({media:e,...t}){let n=Object.keys(e).sort((e,t)=>Number(Fn(e))-Number(Fn(t))).map(t=>({query:t,styles:e[t]}));return{...t,media:n}}function Ln(e){if(typeof e!=`object`||!e)return!1;let t=Object.keys(e);return t.length!==1||t[0]!==`base`}function Rn(e){return typeof e==`object`&&e?`base`in e?e.base:void 0:e}function zn(e){return typeof e==`object`&&e?n(e).filter(e=>e!==`base`):[]}function Bn(e,t){return typeof e==`object`&&e&&t in e?e[t]:e}function Vn({styleProps:e,data:t,theme:r}){return In(n(e).reduce((n,i)=>{if(i===`hiddenFrom`||i===`visibleFrom`||i===`sx`)return n;let a=t[i],o=Array.isArray(a.property)?a.property:[a.property],s=Rn(e[i]);if(!Ln(e[i]))return o.forEach(e=>{n.inlineStyles[e]=Pn[a.type](s,r)}),n;n.hasResponsiveStyles=!0;let c=zn(e[i]);return o.forEach(t=>{s!=null&&(n.styles[t]=Pn[a.type](s,r)),c.forEach(o=>{let s=`(min-width: ${r.breakpoints[o]})`;n.media[s]={...n.media[s],[t]:Pn[a.type](Bn(e[i],o),r)}})}),n},{hasResponsiveStyles:!1,styles:{},inlineStyles:{},media:{}}))}function Hn(){return`__m__-${(0,m.useId)().replace(/[:«»]/g,``)}`}function Un(e,t){return Array.isArray(e)?[...e].reduce((e,n)=>({...e,...Un(n,t)}),{}):typeof e==`function`?e(t):e??{}}function Wn(e){return e}var Gn=Wn;function Kn(e){return e}function J(e){let t=e;return t.extend=Kn,t.withProps=e=>{let n=n=>(0,G.jsx)(t,{...e,...n});return n.extend=t.extend,n.displayName=`WithProps(${t.displayName})`,n},t}function qn(e){return J(e)}function Jn(e){let t=e;return t.withProps=e=>{let n=n=>(0,G.jsx)(t,{...e,...n});return n.extend=t.extend,n.displayName=`WithProps(${t.displayName})`,n},t.extend=Kn,t}function Yn(e){return`data-${(e.startsWith(`data-`)?e.slice(5):e).replace(/([a-z])([A-Z])/g,`$1-$2`).toLowerCase()}`}function Xn(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r===void 0||r===``||r===!1||r===null||(t[Yn(n)]=e[n]),t},{})}function Zn(e){return e?typeof e==`string`?{[Yn(e)]:!0}:Array.isArray(e)?[...e].reduce((e,t)=>({...e,...Zn(t)}),{}):Xn(e):null}function Qn(e,t){return Array.isArray(e)?[...e].reduce((e,n)=>({...e,...Qn(n,t)}),{}):typeof e==`function`?e(t):e??{}}function $n({theme:e,style:t,vars:n,styleProps:r}){let i=Qn(t,e),a=Qn(n,e);return{...i,...a,...r}}function er({component:e,style:t,__vars:n,className:r,variant:i,mod:a,size:o,hiddenFrom:s,visibleFrom:c,lightHidden:l,darkHidden:u,renderRoot:f,__size:p,ref:m,...h}){let g=Jt(),_=e||`div`,{styleProps:v,rest:y}=yn(h),b=Mt()?.()?.(v.sx),x=Hn(),S=Vn({styleProps:v,theme:g,data:bn}),C=Ft(),w=C&&S.hasResponsiveStyles?vn(S.styles,S.media):x,T={ref:m,style:$n({theme:g,style:t,vars:n,styleProps:S.inlineStyles}),className:Qe(r,b,{[w]:S.hasResponsiveStyles,"mantine-light-hidden":l,"mantine-dark-hidden":u,[`mantine-hidden-from-${s}`]:s,[`mantine-visible-from-${c}`]:c}),"data-variant":i,"data-size":d(o)?void 0:o||void 0,size:p,...Zn(a),...y};return(0,G.jsxs)(G.Fragment,{children:[S.hasResponsiveStyles&&(0,G.jsx)(gn,{selector:`.${w}`,styles:S.styles,media:S.media,deduplicate:C}),typeof f==`function`?f(T):(0,G.jsx)(_,{...T})]})}er.displayName=`@mantine/core/Box`;var Y=Gn(er),tr=(0,m.createContext)({dir:`ltr`,toggleDirection:()=>{},setDirection:()=>{}});function nr(){return(0,m.use)(tr)}var[rr,ir]=g(`ScrollArea.Root component was not found in tree`);function ar(e,t){let n=(0,m.useEffectEvent)(t);B(()=>{let t=0;if(e){let r=new ResizeObserver(()=>{cancelAnimationFrame(t),t=window.requestAnimationFrame(n)});return r.observe(e),()=>{window.cancelAnimationFrame(t),r.unobserve(e)}}},[e])}function or(e){let{style:t,...n}=e,r=ir(),[i,a]=(0,m.useState)(0),[o,s]=(0,m.useState)(0),c=!!(i&&o);return ar(r.scrollbarX,()=>{let e=r.scrollbarX?.offsetHeight||0;r.onCornerHeightChange(e),s(e)}),ar(r.scrollbarY,()=>{let e=r.scrollbarY?.offsetWidth||0;r.onCornerWidthChange(e),a(e)}),c?(0,G.jsx)(`div`,{...n,style:{...t,width:i,height:o}}):null}function sr(e){let t=ir(),n=!!(t.scrollbarX&&t.scrollbarY);return t.type!==`scroll`&&n?(0,G.jsx)(or,{...e}):null}var cr={scrollHideDelay:1e3,type:`hover`};function lr(e){let{type:t,scrollHideDelay:n,scrollbars:r,getStyles:i,ref:a,...o}=K(`ScrollAreaRoot`,cr,e),[s,c]=(0,m.useState)(null),[l,u]=(0,m.useState)(null),[d,f]=(0,m.useState)(null),[p,h]=(0,m.useState)(null),[g,_]=(0,m.useState)(null),[v,y]=(0,m.useState)(0),[b,x]=(0,m.useState)(0),[S,C]=(0,m.useState)(!1),[w,T]=(0,m.useState)(!1),E=Ae(a,c);return(0,G.jsx)(rr,{value:{type:t,scrollHideDelay:n,scrollArea:s,viewport:l,onViewportChange:u,content:d,onContentChange:f,scrollbarX:p,onScrollbarXChange:h,scrollbarXEnabled:S,onScrollbarXEnabledChange:C,scrollbarY:g,onScrollbarYChange:_,scrollbarYEnabled:w,onScrollbarYEnabledChange:T,onCornerWidthChange:y,onCornerHeightChange:x,getStyles:i},children:(0,G.jsx)(Y,{...o,ref:E,__vars:{"--sa-corner-width":r===`xy`?`${v}px`:`0px`,"--sa-corner-height":r===`xy`?`${b}px`:`0px`}})})}lr.displayName=`@mantine/core/ScrollAreaRoot`;function ur(e,t){let n=e/t;return Number.isNaN(n)?0:n}function dr(e){let t=ur(e.viewport,e.content),n=e.scrollbar.paddingStart+e.scrollbar.paddingEnd,r=(e.scrollbar.size-n)*t;return Math.max(r,18)}function fr(e,t){return n=>{if(e[0]===e[1]||t[0]===t[1])return t[0];let r=(t[1]-t[0])/(e[1]-e[0]);return t[0]+r*(n-e[0])}}function pr(e,[t,n]){return Math.min(n,Math.max(t,e))}function mr(e,t,n=`ltr`){let r=dr(t),i=t.scrollbar.paddingStart+t.scrollbar.paddingEnd,a=t.scrollbar.size-i,o=t.content-t.viewport,s=a-r,c=pr(e,n===`ltr`?[0,o]:[o*-1,0]);return fr([0,o],[0,s])(c)}function hr(e,t,n,r=`ltr`){let i=dr(n),a=i/2,o=t||a,s=i-o,c=n.scrollbar.paddingStart+o,l=n.scrollbar.size-n.scrollbar.paddingEnd-s,u=n.content-n.viewport,d=r===`ltr`?[0,u]:[u*-1,0];return fr([c,l],d)(e)}function gr(e,t){return e>0&&e<t}function _r(e){return e?parseInt(e,10):0}function vr(e,t,{checkForDefaultPrevented:n=!0}={}){return r=>{e?.(r),n!==!1&&r.defaultPrevented||t?.(r)}}var[yr,br]=g(`ScrollAreaScrollbar was not found in tree`);function xr(e){let{sizes:t,hasThumb:n,onThumbChange:r,onThumbPointerUp:i,onThumbPointerDown:a,onThumbPositionChange:o,onDragScroll:s,onWheelScroll:c,onResize:l,ref:u,...d}=e,f=ir(),[p,h]=(0,m.useState)(null),g=Ae(u,h),_=(0,m.useRef)(null),v=(0,m.useRef)(``),y=t.content-t.viewport,b=(0,m.useEffectEvent)(e=>c(e,y)),x=F(o),S=I(l,10),C=e=>{if(_.current){let t=e.clientX-_.current.left,n=e.clientY-_.current.top;s({x:t,y:n})}};return(0,m.useEffect)(()=>{if(!p)return;let e=e=>b(e);return p.addEventListener(`wheel`,e,{passive:!1}),()=>p.removeEventListener(`wheel`,e)},[p]),(0,m.useEffect)(x,[t,x]),ar(p,S),ar(f.content,S),(0,G.jsx)(yr,{value:{scrollbar:p,hasThumb:n,onThumbChange:F(r),onThumbPointerUp:F(i),onThumbPositionChange:x,onThumbPointerDown:F(a)},children:(0,G.jsx)(`div`,{...d,ref:g,"data-mantine-scrollbar":!0,style:{position:`absolute`,...d.style},onPointerDown:vr(e.onPointerDown,e=>{e.preventDefault(),e.button===0&&(e.target.setPointerCapture(e.pointerId),_.current=p.getBoundingClientRect(),v.current=document.body.style.webkitUserSelect,document.body.style.webkitUserSelect=`none`,C(e))}),onPointerMove:vr(e.onPointerMove,C),onPointerUp:vr(e.onPointerUp,e=>{let t=e.target;t.hasPointerCapture(e.pointerId)&&(e.preventDefault(),t.releasePointerCapture(e.pointerId))}),onLostPointerCapture:()=>{document.body.style.webkitUserSelect=v.current,_.current=null}})})}var Sr=e=>{let{sizes:t,onSizesChange:n,style:r,ref:i,...a}=e,o=ir(),[s,c]=(0,m.useState)(),l=(0,m.useRef)(null),u=Ae(i,l,o.onScrollbarXChange);return(0,m.useEffect)(()=>{l.current&&c(getComputedStyle(l.current))},[l]),(0,G.jsx)(xr,{"data-orientation":`horizontal`,...a,ref:u,sizes:t,style:{...r,"--sa-thumb-width":`${dr(t)}px`},onThumbPointerDown:t=>e.onThumbPointerDown(t.x),onDragScroll:t=>e.onDragScroll(t.x),onWheelScroll:(t,n)=>{if(o.viewport){let r=o.viewport.scrollLeft+t.deltaX;e.onWheelScroll(r),gr(r,n)&&t.preventDefault()}},onResize:()=>{l.current&&o.viewport&&s&&n({content:o.viewport.scrollWidth,viewport:o.viewport.offsetWidth,scrollbar:{size:l.current.clientWidth,paddingStart:_r(s.paddingLeft),paddingEnd:_r(s.paddingRight)}})}})};Sr.displayName=`@mantine/core/ScrollAreaScrollbarX`;function Cr(e){let{sizes:t,onSizesChange:n,style:r,ref:i,...a}=e,o=ir(),[s,c]=(0,m.useState)(),l=(0,m.useRef)(null),u=Ae(i,l,o.onScrollbarYChange);return(0,m.useEffect)(()=>{l.current&&c(window.getComputedStyle(l.current))},[]),(0,G.jsx)(xr,{...a,"data-orientation":`vertical`,ref:u,sizes:t,style:{"--sa-thumb-height":`${dr(t)}px`,...r},onThumbPointerDown:t=>e.onThumbPointerDown(t.y),onDragScroll:t=>e.onDragScroll(t.y),onWheelScroll:(t,n)=>{if(o.viewport){let r=o.viewport.scrollTop+t.deltaY;e.onWheelScroll(r),gr(r,n)&&t.preventDefault()}},onResize:()=>{l.current&&o.viewport&&s&&n({content:o.viewport.scrollHeight,viewport:o.viewport.offsetHeight,scrollbar:{size:l.current.clientHeight,paddingStart:_r(s.paddingTop),paddingEnd:_r(s.paddingBottom)}})}})}Cr.displayName=`@mantine/core/ScrollAreaScrollbarY`;function wr(e){let{orientation:t=`vertical`,...n}=e,{dir:r}=nr(),i=ir(),a=(0,m.useRef)(null),o=(0,m.useRef)(0),[s,c]=(0,m.useState)({content:0,viewport:0,scrollbar:{size:0,paddingStart:0,paddingEnd:0}}),l=ur(s.viewport,s.content),u={...n,sizes:s,onSizesChange:c,hasThumb:l>0&&l<1,onThumbChange:e=>{a.current=e},onThumbPointerUp:()=>{o.current=0},onThumbPointerDown:e=>{o.current=e}},d=(e,t)=>hr(e,o.current,s,t);return t===`horizontal`?(0,G.jsx)(Sr,{...u,onThumbPositionChange:()=>{if(i.viewport&&a.current){let e=i.viewport.scrollLeft,t=mr(e,s,r);a.current.style.transform=`translate3d(${t}px, 0, 0)`}},onWheelScroll:e=>{i.viewport&&(i.viewport.scrollLeft=e)},onDragScroll:e=>{i.viewport&&(i.viewport.scrollLeft=d(e,r))}}):t===`vertical`?(0,G.jsx)(Cr,{...u,onThumbPositionChange:()=>{if(i.viewport&&a.current){let e=i.viewport.scrollTop,t=mr(e,s);s.scrollbar.size===0?a.current.style.setProperty(`--thumb-opacity`,`0`):a.current.style.setProperty(`--thumb-opacity`,`1`),a.current.style.transform=`translate3d(0, ${t}px, 0)`}},onWheelScroll:e=>{i.viewport&&(i.viewport.scrollTop=e)},onDragScroll:e=>{i.viewport&&(i.viewport.scrollTop=d(e))}}):null}wr.displayName=`@mantine/core/ScrollAreaScrollbarVisible`;function Tr(e){let t=ir(),{forceMount:n,...r}=e,[i,a]=(0,m.useState)(!1),o=e.orientation===`horizontal`,s=I(()=>{if(t.viewport){let e=t.viewport.offsetWidth<t.viewport.scrollWidth,n=t.viewport.offsetHeight<t.viewport.scrollHeight;a(o?e:n)}},10);return ar(t.viewport,s),ar(t.content,s),n||i?(0,G.jsx)(wr,{"data-state":i?`visible`:`hidden`,...r}):null}Tr.displayName=`@mantine/core/ScrollAreaScrollbarAuto`;function Er(e){let{forceMount:t,...n}=e,r=ir(),[i,a]=(0,m.useState)(!1);return(0,m.useEffect)(()=>{let{scrollArea:e}=r,t=0;if(e){let n=()=>{window.clearTimeout(t),a(!0)},i=()=>{t=window.setTimeout(()=>a(!1),r.scrollHideDelay)};return e.addEventListener(`pointerenter`,n),e.addEventListener(`pointerleave`,i),()=>{window.clearTimeout(t),e.removeEventListener(`pointerenter`,n),e.removeEventListener(`pointerleave`,i)}}},[r.scrollArea,r.scrollHideDelay]),t||i?(0,G.jsx)(Tr,{"data-state":i?`visible`:`hidden`,...n}):null}Er.displayName=`@mantine/core/ScrollAreaScrollbarHover`;function Dr(e){let{forceMount:t,...n}=e,r=ir(),i=e.orientation===`horizontal`,[a,o]=(0,m.useState)(`hidden`),s=I(()=>o(`idle`),100);return(0,m.useEffect)(()=>{if(a===`idle`){let e=window.setTimeout(()=>o(`hidden`),r.scrollHideDelay);return()=>window.clearTimeout(e)}},[a,r.scrollHideDelay]),(0,m.useEffect)(()=>{let{viewport:e}=r,t=i?`scrollLeft`:`scrollTop`;if(e){let n=e[t],r=()=>{let r=e[t];n!==r&&(o(`scrolling`),s()),n=r};return e.addEventListener(`scroll`,r),()=>e.removeEventListener(`scroll`,r)}},[r.viewport,i,s]),t||a!==`hidden`?(0,G.jsx)(wr,{"data-state":a===`hidden`?`hidden`:`visible`,...n,onPointerEnter:vr(e.onPointerEnter,()=>o(`interacting`)),onPointerLeave:vr(e.onPointerLeave,()=>o(`idle`))}):null}function Or(e){let{forceMount:t,...n}=e,r=ir(),{onScrollbarXEnabledChange:i,onScrollbarYEnabledChange:a}=r,o=e.orientation===`horizontal`;return(0,m.useEffect)(()=>(o?i(!0):a(!0),()=>{o?i(!1):a(!1)}),[o,i,a]),r.type===`hover`?(0,G.jsx)(Er,{...n,forceMount:t}):r.type===`scroll`?(0,G.jsx)(Dr,{...n,forceMount:t}):r.type===`auto`?(0,G.jsx)(Tr,{...n,forceMount:t}):r.type===`always`?(0,G.jsx)(wr,{...n}):null}Or.displayName=`@mantine/core/ScrollAreaScrollbar`;function kr(e,t=()=>{}){let n={left:e.scrollLeft,top:e.scrollTop},r=0;return(function i(){let a={left:e.scrollLeft,top:e.scrollTop},o=n.left!==a.left,s=n.top!==a.top;(o||s)&&t(),n=a,r=window.requestAnimationFrame(i)})(),()=>window.cancelAnimationFrame(r)}function Ar(e){let{style:t,ref:n,...r}=e,i=ir(),a=br(),{onThumbPositionChange:o}=a,s=Ae(n,a.onThumbChange),c=(0,m.useRef)(void 0),l=I(()=>{c.current&&=(c.current(),void 0)},100);return(0,m.useEffect)(()=>{let{viewport:e}=i;if(e){let t=()=>{if(l(),!c.current){let t=kr(e,o);c.current=t,o()}};return o(),e.addEventListener(`scroll`,t),()=>e.removeEventListener(`scroll`,t)}},[i.viewport,l,o]),(0,G.jsx)(`div`,{"data-state":a.hasThumb?`visible`:`hidden`,...r,ref:s,style:{width:`var(--sa-thumb-width)`,height:`var(--sa-thumb-height)`,...t},onPointerDownCapture:vr(e.onPointerDownCapture,e=>{let t=e.target.getBoundingClientRect(),n=e.clientX-t.left,r=e.clientY-t.top;a.onThumbPointerDown({x:n,y:r})}),onPointerUp:vr(e.onPointerUp,a.onThumbPointerUp)})}Ar.displayName=`@mantine/core/ScrollAreaThumb`;function jr(e){let{forceMount:t,...n}=e,r=br();return t||r.hasThumb?(0,G.jsx)(Ar,{...n}):null}jr.displayName=`@mantine/core/ScrollAreaThumb`;function Mr({children:e,style:t,ref:n,onWheel:r,...i}){let a=ir(),o=Ae(n,a.onViewportChange),s=e=>{if(r?.(e),a.scrollbarXEnabled&&a.viewport&&e.shiftKey){let{scrollTop:t,scrollHeight:n,clientHeight:r,scrollWidth:i,clientWidth:o}=a.viewport,s=t<1,c=t>=n-r-1;i>o&&(s||c)&&e.stopPropagation()}};return(0,G.jsx)(Y,{...i,ref:o,onWheel:s,"data-scrollarea-viewport":!0,style:{overflowX:a.scrollbarXEnabled?`scroll`:`hidden`,overflowY:a.scrollbarYEnabled?`scroll`:`hidden`,...t},children:(0,G.jsx)(`div`,{...a.getStyles(`content`),ref:a.onContentChange,children:e})})}Mr.displayName=`@mantine/core/ScrollAreaViewport`;var Nr={root:`m_d57069b5`,content:`m_b1336c6`,viewport:`m_c0783ff9`,viewportInner:`m_f8f631dd`,scrollbar:`m_c44ba933`,thumb:`m_d8b5e363`,corner:`m_21657268`};function Pr(){return typeof window<`u`}function Fr(e){return Rr(e)?(e.nodeName||``).toLowerCase():`#document`}function Ir(e){var t;return(e==null||(t=e.ownerDocument)==null?void 0:t.defaultView)||window}function Lr(e){return((Rr(e)?e.ownerDocument:e.document)||window.document)?.documentElement}function Rr(e){return Pr()?e instanceof Node||e instanceof Ir(e).Node:!1}function X(e){return Pr()?e instanceof Element||e instanceof Ir(e).Element:!1}function zr(e){return Pr()?e instanceof HTMLElement||e instanceof Ir(e).HTMLElement:!1}function Br(e){return!Pr()||typeof ShadowRoot>`u`?!1:e instanceof ShadowRoot||e instanceof Ir(e).ShadowRoot}function Vr(e){let{overflow:t,overflowX:n,overflowY:r,display:i}=Qr(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+n)&&i!==`inline`&&i!==`contents`}function Hr(e){return/^(table|td|th)$/.test(Fr(e))}function Ur(e){try{if(e.matches(`:popover-open`))return!0}catch{}try{return e.matches(`:modal`)}catch{return!1}}var Wr=/transform|translate|scale|rotate|perspective|filter/,Gr=/paint|layout|strict|content/,Kr=e=>!!e&&e!==`none`,qr;function Jr(e){let t=X(e)?Qr(e):e;return Kr(t.transform)||Kr(t.translate)||Kr(t.scale)||Kr(t.rotate)||Kr(t.perspective)||!Xr()&&(Kr(t.backdropFilter)||Kr(t.filter))||Wr.test(t.willChange||``)||Gr.test(t.contain||``)}function Yr(e){let t=ei(e);for(;zr(t)&&!Zr(t);){if(Jr(t))return t;if(Ur(t))return null;t=ei(t)}return null}function Xr(){return qr??=typeof CSS<`u`&&CSS.supports&&CSS.supports(`-webkit-backdrop-filter`,`none`),qr}function Zr(e){return/^(html|body|#document)$/.test(Fr(e))}function Qr(e){return Ir(e).getComputedStyle(e)}function $r(e){return X(e)?{scrollLeft:e.scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function ei(e){if(Fr(e)===`html`)return e;let t=e.assignedSlot||e.parentNode||Br(e)&&e.host||Lr(e);return Br(t)?t.host:t}function ti(e){let t=ei(e);return Zr(t)?(e.ownerDocument||e).body:zr(t)&&Vr(t)?t:ti(t)}function ni(e,t,n){t===void 0&&(t=[]),n===void 0&&(n=!0);let r=ti(e),i=r===e.ownerDocument?.body,a=Ir(r);if(i){let e=ri(a);return t.concat(a,a.visualViewport||[],Vr(r)?r:[],e&&n?ni(e):[])}return t.concat(r,ni(r,[],n))}function ri(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}var ii=[`top`,`right`,`bottom`,`left`],ai=Math.min,oi=Math.max,si=Math.round,ci=Math.floor,li=e=>({x:e,y:e}),ui={left:`right`,right:`left`,bottom:`top`,top:`bottom`};function di(e,t,n){return oi(e,ai(t,n))}function fi(e,t){return typeof e==`function`?e(t):e}function pi(e){return e.split(`-`)[0]}function mi(e){return e.split(`-`)[1]}function hi(e){return e===`x`?`y`:`x`}function gi(e){return e===`y`?`height`:`width`}function _i(e){let t=e[0];return t===`t`||t===`b`?`y`:`x`}function vi(e){return hi(_i(e))}function yi(e,t,n){n===void 0&&(n=!1);let r=mi(e),i=vi(e),a=gi(i),o=i===`x`?r===(n?`end`:`start`)?`right`:`left`:r===`start`?`bottom`:`top`;return t.reference[a]>t.floating[a]&&(o=Oi(o)),[o,Oi(o)]}function bi(e){let t=Oi(e);return[xi(e),t,xi(t)]}function xi(e){return e.includes(`start`)?e.replace(`start`,`end`):e.replace(`end`,`start`)}var Si=[`left`,`right`],Ci=[`right`,`left`],wi=[`top`,`bottom`],Ti=[`bottom`,`top`];function Ei(e,t,n){switch(e){case`top`:case`bottom`:return n?t?Ci:Si:t?Si:Ci;case`left`:case`right`:return t?wi:Ti;default:return[]}}function Di(e,t,n,r){let i=mi(e),a=Ei(pi(e),n===`start`,r);return i&&(a=a.map(e=>e+`-`+i),t&&(a=a.concat(a.map(xi)))),a}function Oi(e){let t=pi(e);return ui[t]+e.slice(t.length)}function ki(e){return{top:e.top??0,right:e.right??0,bottom:e.bottom??0,left:e.left??0}}function Ai(e){return typeof e==`number`?{top:e,right:e,bottom:e,left:e}:ki(e)}function ji(e){let{x:t,y:n,width:r,height:i}=e;return{width:r,height:i,top:n,left:t,right:t+r,bottom:n+i,x:t,y:n}}function Mi(){let e=navigator.userAgentData;return e!=null&&e.platform?e.platform:navigator.platform}function Ni(){let e=navigator.userAgentData;return e&&Array.isArray(e.brands)?e.brands.map(e=>{let{brand:t,version:n}=e;return t+`/`+n}).join(` `):navigator.userAgent}function Pi(){return/apple/i.test(navigator.vendor)}function Fi(){return Mi().toLowerCase().startsWith(`mac`)&&!navigator.maxTouchPoints}function Ii(){return Ni().includes(`jsdom/`)}var Li=`data-floating-ui-focusable`,Ri=`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`;function zi(e){let t=e.activeElement;for(;((n=t)==null||(n=n.shadowRoot)==null?void 0:n.activeElement)!=null;){var n;t=t.shadowRoot.activeElement}return t}function Bi(e,t){if(!e||!t)return!1;let n=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(n&&Br(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function Vi(e){return`composedPath`in e?e.composedPath()[0]:e.target}function Hi(e,t){if(t==null)return!1;if(`composedPath`in e)return e.composedPath().includes(t);let n=e;return n.target!=null&&t.contains(n.target)}function Ui(e){return e.matches(`html,body`)}function Wi(e){return e?.ownerDocument||document}function Gi(e){return zr(e)&&e.matches(Ri)}function Ki(e){if(!e||Ii())return!0;try{return e.matches(`:focus-visible`)}catch{return!0}}function qi(e){return e?e.hasAttribute(Li)?e:e.querySelector(`[`+Li+`]`)||e:null}function Ji(e,t,n){return n===void 0&&(n=!0),e.filter(e=>e.parentId===t&&(!n||e.context?.open)).flatMap(t=>[t,...Ji(e,t.id,n)])}function Yi(e){return`nativeEvent`in e}function Xi(e,t){let n=[`mouse`,`pen`];return t||n.push(``,void 0),n.includes(e)}var Zi=typeof document<`u`?m.useLayoutEffect:function(){},Qi={...m};function $i(e){let t=m.useRef(e);return Zi(()=>{t.current=e}),t}var ea=Qi.useInsertionEffect||(e=>e());function ta(e){let t=m.useRef(()=>{});return ea(()=>{t.current=e}),m.useCallback(function(){var e=[...arguments];return t.current==null?void 0:t.current(...e)},[])}function na(e,t,n){let{reference:r,floating:i}=e,a=_i(t),o=vi(t),s=gi(o),c=pi(t),l=a===`y`,u=r.x+r.width/2-i.width/2,d=r.y+r.height/2-i.height/2,f=r[s]/2-i[s]/2,p;switch(c){case`top`:p={x:u,y:r.y-i.height};break;case`bottom`:p={x:u,y:r.y+r.height};break;case`right`:p={x:r.x+r.width,y:d};break;case`left`:p={x:r.x-i.width,y:d};break;default:p={x:r.x,y:r.y}}let m=mi(t);return m&&(p[o]+=f*(m===`end`?1:-1)*(n&&l?-1:1)),p}async function ra(e,t){t===void 0&&(t={});let{x:n,y:r,platform:i,rects:a,elements:o,strategy:s}=e,{boundary:c=`clippingAncestors`,rootBoundary:l=`viewport`,elementContext:u=`floating`,altBoundary:d=!1,padding:f=0}=fi(t,e),p=Ai(f),m=o[d?u===`floating`?`reference`:`floating`:u],h=ji(await i.getClippingRect({element:await(i.isElement==null?void 0:i.isElement(m))??!0?m:m.contextElement||await(i.getDocumentElement==null?void 0:i.getDocumentElement(o.floating)),boundary:c,rootBoundary:l,strategy:s})),g=u===`floating`?{x:n,y:r,width:a.floating.width,height:a.floating.height}:a.reference,_=await(i.getOffsetParent==null?void 0:i.getOffsetParent(o.floating)),v=await(i.isElement==null?void 0:i.isElement(_))&&await(i.getScale==null?void 0:i.getScale(_))||{x:1,y:1},y=ji(i.convertOffsetParentRelativeRectToViewportRelativeRect?await i.convertOffsetParentRelativeRectToViewportRelativeRect({elements:o,rect:g,offsetParent:_,strategy:s}):g);return{top:(h.top-y.top+p.top)/v.y,bottom:(y.bottom-h.bottom+p.bottom)/v.y,left:(h.left-y.left+p.left)/v.x,right:(y.right-h.right+p.right)/v.x}}var ia=50,aa=async(e,t,n)=>{let{placement:r=`bottom`,strategy:i=`absolute`,middleware:a=[],platform:o}=n,s=o.detectOverflow?o:{...o,detectOverflow:ra},c=await(o.isRTL==null?void 0:o.isRTL(t)),l=await o.getElementRects({reference:e,floating:t,strategy:i}),{x:u,y:d}=na(l,r,c),f=r,p=0,m={};for(let n=0;n<a.length;n++){let h=a[n];if(!h)continue;let{name:g,fn:_}=h,{x:v,y,data:b,reset:x}=await _({x:u,y:d,initialPlacement:r,placement:f,strategy:i,middlewareData:m,rects:l,platform:s,elements:{reference:e,floating:t}});u=v??u,d=y??d,m[g]={...m[g],...b},x&&p<ia&&(p++,typeof x==`object`&&(x.placement&&(f=x.placement),x.rects&&(l=x.rects===!0?await o.getElementRects({reference:e,floating:t,strategy:i}):x.rects),{x:u,y:d}=na(l,f,c)),n=-1)}return{x:u,y:d,placement:f,strategy:i,middlewareData:m}},oa=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=fi(e,t)||{};if(l==null)return{};let d=Ai(u),f={x:n,y:r},p=vi(i),m=gi(p),h=await o.getDimensions(l),g=p===`y`,_=g?`top`:`left`,v=g?`bottom`:`right`,y=g?`clientHeight`:`clientWidth`,b=a.reference[m]+a.reference[p]-f[p]-a.floating[m],x=f[p]-a.reference[p],S=await(o.getOffsetParent==null?void 0:o.getOffsetParent(l)),C=S?S[y]:0;C&&await(o.isElement==null?void 0:o.isElement(S))||(C=s.floating[y]||a.floating[m]);let w=b/2-x/2,T=C/2-h[m]/2-1,E=ai(d[_],T),D=ai(d[v],T),O=C-h[m]-D,k=C/2-h[m]/2+w,A=di(E,k,O),j=!c.arrow&&mi(i)!=null&&k!==A&&a.reference[m]/2-(k<E?E:D)-h[m]/2<0,M=j?k<E?k-E:k-O:0;return{[p]:f[p]+M,data:{[p]:A,centerOffset:k-A-M,...j&&{alignmentOffset:M}},reset:j}}}),sa=function(e){return e===void 0&&(e={}),{name:`flip`,options:e,async fn(t){var n;let{placement:r,middlewareData:i,rects:a,initialPlacement:o,platform:s,elements:c}=t,{mainAxis:l=!0,crossAxis:u=!0,fallbackPlacements:d,fallbackStrategy:f=`bestFit`,fallbackAxisSideDirection:p=`none`,flipAlignment:m=!0,...h}=fi(e,t);if((n=i.arrow)!=null&&n.alignmentOffset)return{};let g=pi(r),_=_i(o),v=pi(o)===o,y=await(s.isRTL==null?void 0:s.isRTL(c.floating)),b=d||(v||!m?[Oi(o)]:bi(o)),x=p!==`none`;!d&&x&&b.push(...Di(o,m,p,y));let S=[o,...b],C=await s.detectOverflow(t,h),w=[],T=i.flip?.overflows||[];if(l&&w.push(C[g]),u){let e=yi(r,a,y);w.push(C[e[0]],C[e[1]])}if(T=[...T,{placement:r,overflows:w}],!w.every(e=>e<=0)){let e=(i.flip?.index||0)+1,t=S[e];if(t&&(u!==`alignment`||_===_i(t)||T.every(e=>_i(e.placement)!==_||e.overflows[0]>0)))return{data:{index:e,overflows:T},reset:{placement:t}};let n=T.filter(e=>e.overflows[0]<=0).sort((e,t)=>e.overflows[1]-t.overflows[1])[0]?.placement;if(!n)switch(f){case`bestFit`:{let e=T.filter(e=>{if(x){let t=_i(e.placement);return t===_||t===`y`}return!0}).map(e=>[e.placement,e.overflows.filter(e=>e>0).reduce((e,t)=>e+t,0)]).sort((e,t)=>e[1]-t[1])[0]?.[0];e&&(n=e);break}case`initialPlacement`:n=o}if(r!==n)return{reset:{placement:n}}}return{}}}};function ca(e,t){return{top:e.top-t.height,right:e.right-t.width,bottom:e.bottom-t.height,left:e.left-t.width}}function la(e){return ii.some(t=>e[t]>=0)}var ua=function(e){return e===void 0&&(e={}),{name:`hide`,options:e,async fn(t){let{rects:n,platform:r}=t,{strategy:i=`referenceHidden`,...a}=fi(e,t);switch(i){case`referenceHidden`:{let e=ca(await r.detectOverflow(t,{...a,elementContext:`reference`}),n.reference);return{data:{referenceHiddenOffsets:e,referenceHidden:la(e)}}}case`escaped`:{let e=ca(await r.detectOverflow(t,{...a,altBoundary:!0}),n.floating);return{data:{escapedOffsets:e,escaped:la(e)}}}default:return{}}}}};function da(e){let t=ai(...e.map(e=>e.left)),n=ai(...e.map(e=>e.top)),r=oi(...e.map(e=>e.right)),i=oi(...e.map(e=>e.bottom));return{x:t,y:n,width:r-t,height:i-n}}function fa(e){let t=e.slice().sort((e,t)=>e.y-t.y),n=[],r=null;for(let e=0;e<t.length;e++){let i=t[e];!r||i.y-r.y>r.height/2?n.push([i]):n[n.length-1].push(i),r=i}return n.map(e=>ji(da(e)))}var pa=function(e){return e===void 0&&(e={}),{name:`inline`,options:e,async fn(t){let{placement:n,elements:r,rects:i,platform:a,strategy:o}=t,{padding:s=2,x:c,y:l}=fi(e,t),u=Array.from(await(a.getClientRects==null?void 0:a.getClientRects(r.reference))||[]);if(!u.length)return{};let d=fa(u),f=ji(da(u)),p=Ai(s);function m(){if(d.length===2&&(d[0].left>d[1].right||d[1].left>d[0].right)&&c!=null&&l!=null)return d.find(e=>c>e.left-p.left&&c<e.right+p.right&&l>e.top-p.top&&l<e.bottom+p.bottom)||f;if(d.length>=2){if(_i(n)===`y`){let e=d[0],t=d[d.length-1],r=pi(n)===`top`,i=e.top,a=t.bottom,o=r?e.left:t.left;return ji({x:o,y:i,width:(r?e.right:t.right)-o,height:a-i})}let e=pi(n)===`left`,t=oi(...d.map(e=>e.right)),r=ai(...d.map(e=>e.left)),i=d.filter(n=>e?n.left===r:n.right===t),a=i[0].top,o=i[i.length-1].bottom;return ji({x:r,y:a,width:t-r,height:o-a})}return f}let h=await a.getElementRects({reference:{getBoundingClientRect:m},floating:r.floating,strategy:o});return i.reference.x!==h.reference.x||i.reference.y!==h.reference.y||i.reference.width!==h.reference.width||i.reference.height!==h.reference.height?{reset:{rects:h}}:{}}}},ma=new Set([`left`,`top`]);async function ha(e,t){let{placement:n,platform:r,elements:i}=e,a=await(r.isRTL==null?void 0:r.isRTL(i.floating)),o=pi(n),s=mi(n),c=_i(n)===`y`,l=ma.has(o)?-1:1,u=a&&c?-1:1,d=fi(t,e),{mainAxis:f,crossAxis:p,alignmentAxis:m}=typeof d==`number`?{mainAxis:d,crossAxis:0,alignmentAxis:null}:{mainAxis:d.mainAxis||0,crossAxis:d.crossAxis||0,alignmentAxis:d.alignmentAxis};return s&&typeof m==`number`&&(p=s===`end`?m*-1:m),c?{x:p*u,y:f*l}:{x:f*l,y:p*u}}var ga=function(e){return e===void 0&&(e=0),{name:`offset`,options:e,async fn(t){var n;let{x:r,y:i,placement:a,middlewareData:o}=t,s=await ha(t,e);return a===o.offset?.placement&&(n=o.arrow)!=null&&n.alignmentOffset?{}:{x:r+s.x,y:i+s.y,data:{...s,placement:a}}}}},_a=function(e){return e===void 0&&(e={}),{name:`shift`,options:e,async fn(t){let{x:n,y:r,placement:i,platform:a}=t,{mainAxis:o=!0,crossAxis:s=!1,limiter:c={fn:e=>{let{x:t,y:n}=e;return{x:t,y:n}}},...l}=fi(e,t),u={x:n,y:r},d=await a.detectOverflow(t,l),f=_i(i),p=hi(f),m=u[p],h=u[f],g=(e,t)=>di(t+d[e===`y`?`top`:`left`],t,t-d[e===`y`?`bottom`:`right`]);o&&(m=g(p,m)),s&&(h=g(f,h));let _=c.fn({...t,[p]:m,[f]:h});return{..._,data:{x:_.x-n,y:_.y-r,enabled:{[p]:o,[f]:s}}}}}},va=function(e){return e===void 0&&(e={}),{options:e,fn(t){let{x:n,y:r,placement:i,rects:a,middlewareData:o}=t,{offset:s=0,mainAxis:c=!0,crossAxis:l=!0}=fi(e,t),u={x:n,y:r},d=_i(i),f=hi(d),p=u[f],m=u[d],h=fi(s,t),g=typeof h==`number`?{mainAxis:h,crossAxis:0}:{mainAxis:h.mainAxis??0,crossAxis:h.crossAxis??0};if(c){let e=f===`y`?`height`:`width`,t=a.reference[f]-a.floating[e]+g.mainAxis,n=a.reference[f]+a.reference[e]-g.mainAxis;p<t?p=t:p>n&&(p=n)}if(l){let e=f===`y`?`width`:`height`,t=ma.has(pi(i)),n=a.reference[d]-a.floating[e]+(t&&o.offset?.[d]||0)+(t?0:g.crossAxis),r=a.reference[d]+a.reference[e]+(t?0:o.offset?.[d]||0)-(t?g.crossAxis:0);m<n?m=n:m>r&&(m=r)}return{[f]:p,[d]:m}}}},ya=function(e){return e===void 0&&(e={}),{name:`size`,options:e,async fn(t){let{placement:n,rects:r,platform:i,elements:a}=t,{apply:o=()=>{},...s}=fi(e,t),c=await i.detectOverflow(t,s),l=pi(n),u=mi(n),d=_i(n)===`y`,{width:f,height:p}=r.floating,m,h;l===`top`||l===`bottom`?(m=l,h=u===(await(i.isRTL==null?void 0:i.isRTL(a.floating))?`start`:`end`)?`left`:`right`):(h=l,m=u===`end`?`top`:`bottom`);let g=p-c.top-c.bottom,_=f-c.left-c.right,v=ai(p-c[m],g),y=ai(f-c[h],_),b=t.middlewareData.shift,x=!b,S=v,C=y;b!=null&&b.enabled.x&&(C=_),b!=null&&b.enabled.y&&(S=g),x&&!u&&(d?C=f-2*oi(c.left,c.right):S=p-2*oi(c.top,c.bottom)),await o({...t,availableWidth:C,availableHeight:S});let w=await i.getDimensions(a.floating);return f!==w.width||p!==w.height?{reset:{rects:!0}}:{}}}};function ba(e){let t=Qr(e),n=parseFloat(t.width)||0,r=parseFloat(t.height)||0,i=zr(e),a=i?e.offsetWidth:n,o=i?e.offsetHeight:r,s=si(n)!==a||si(r)!==o;return s&&(n=a,r=o),{width:n,height:r,$:s}}function xa(e){return X(e)?e:e.contextElement}function Sa(e){let t=xa(e);if(!zr(t))return li(1);let n=t.getBoundingClientRect(),{width:r,height:i,$:a}=ba(t),o=(a?si(n.width):n.width)/r,s=(a?si(n.height):n.height)/i;return o&&Number.isFinite(o)||(o=1),s&&Number.isFinite(s)||(s=1),{x:o,y:s}}var Ca=li(0);function wa(e){let t=Ir(e);return!Xr()||!t.visualViewport?Ca:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function Ta(e,t,n){return t===void 0&&(t=!1),!!n&&t&&n===Ir(e)}function Ea(e,t,n,r){t===void 0&&(t=!1),n===void 0&&(n=!1);let i=e.getBoundingClientRect(),a=xa(e),o=li(1);t&&(r?X(r)&&(o=Sa(r)):o=Sa(e));let s=Ta(a,n,r)?wa(a):li(0),c=(i.left+s.x)/o.x,l=(i.top+s.y)/o.y,u=i.width/o.x,d=i.height/o.y;if(a&&r){let e=Ir(a),t=X(r)?Ir(r):r,n=e,i=ri(n);for(;i&&t!==n;){let e=Sa(i),t=i.getBoundingClientRect(),r=Qr(i),a=t.left+(i.clientLeft+parseFloat(r.paddingLeft))*e.x,o=t.top+(i.clientTop+parseFloat(r.paddingTop))*e.y;c*=e.x,l*=e.y,u*=e.x,d*=e.y,c+=a,l+=o,n=Ir(i),i=ri(n)}}return ji({width:u,height:d,x:c,y:l})}function Da(e,t){let n=$r(e).scrollLeft;return t?t.left+n:Ea(Lr(e)).left+n}function Oa(e,t){let n=e.getBoundingClientRect();return{x:n.left+t.scrollLeft-Da(e,n),y:n.top+t.scrollTop}}function ka(e){let{elements:t,rect:n,offsetParent:r,strategy:i}=e,a=i===`fixed`,o=Lr(r),s=t?Ur(t.floating):!1;if(r===o||s&&a)return n;let c={scrollLeft:0,scrollTop:0},l=li(1),u=li(0),d=zr(r);if((d||!a)&&((Fr(r)!==`body`||Vr(o))&&(c=$r(r)),d)){let e=Ea(r);l=Sa(r),u.x=e.x+r.clientLeft,u.y=e.y+r.clientTop}let f=o&&!d&&!a?Oa(o,c):li(0);return{width:n.width*l.x,height:n.height*l.y,x:n.x*l.x-c.scrollLeft*l.x+u.x+f.x,y:n.y*l.y-c.scrollTop*l.y+u.y+f.y}}function Aa(e){return e.getClientRects?Array.from(e.getClientRects()):[]}function ja(e){let t=$r(e),n=e.ownerDocument.body,r=oi(e.scrollWidth,e.clientWidth,n.scrollWidth,n.clientWidth),i=oi(e.scrollHeight,e.clientHeight,n.scrollHeight,n.clientHeight),a=-t.scrollLeft+Da(e),o=-t.scrollTop;return Qr(n).direction===`rtl`&&(a+=oi(e.clientWidth,n.clientWidth)-r),{width:r,height:i,x:a,y:o}}var Ma=25;function Na(e,t,n){n===void 0&&(n=`viewport`);let r=n===`layoutViewport`,i=Ir(e),a=Lr(e),o=i.visualViewport,s=a.clientWidth,c=a.clientHeight,l=0,u=0;if(o){let e=!Xr()||t===`fixed`;r?e||(l=-o.offsetLeft,u=-o.offsetTop):(s=o.width,c=o.height,e&&(l=o.offsetLeft,u=o.offsetTop))}if(Da(a)<=0){let e=a.ownerDocument,t=e.body,n=getComputedStyle(t),r=e.compatMode===`CSS1Compat`&&parseFloat(n.marginLeft)+parseFloat(n.marginRight)||0,i=Math.abs(a.clientWidth-t.clientWidth-r),o=getComputedStyle(a).scrollbarGutter===`stable both-edges`?i/2:i;o<=Ma&&(s-=o)}return{width:s,height:c,x:l,y:u}}function Pa(e,t){let n=Ea(e,!0,t===`fixed`),r=n.top+e.clientTop,i=n.left+e.clientLeft,a=Sa(e);return{width:e.clientWidth*a.x,height:e.clientHeight*a.y,x:i*a.x,y:r*a.y}}function Fa(e,t,n){let r;if(t===`viewport`||t===`layoutViewport`)r=Na(e,n,t);else if(t===`document`)r=ja(Lr(e));else if(X(t))r=Pa(t,n);else{let n=wa(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return ji(r)}function Ia(e,t){let n=t.get(e);if(n)return n;let r=ni(e,[],!1).filter(e=>X(e)&&Fr(e)!==`body`),i=null,a=Qr(e).position===`fixed`,o=a?ei(e):e;for(;X(o)&&!Zr(o);){let e=Qr(o),t=Jr(o),n=i?i.position:a?`fixed`:``;!t&&(n===`fixed`||n===`absolute`&&e.position===`static`)?r=r.filter(e=>e!==o):i=e,o=ei(o)}return t.set(e,r),r}function La(e){let{element:t,boundary:n,rootBoundary:r,strategy:i}=e,a=[...n===`clippingAncestors`?Ur(t)?[]:Ia(t,this._c):[].concat(n),r],o=Fa(t,a[0],i),s=o.top,c=o.right,l=o.bottom,u=o.left;for(let e=1;e<a.length;e++){let n=Fa(t,a[e],i);s=oi(n.top,s),c=ai(n.right,c),l=ai(n.bottom,l),u=oi(n.left,u)}return{width:c-u,height:l-s,x:u,y:s}}function Ra(e){let{width:t,height:n}=ba(e);return{width:t,height:n}}function za(e,t,n){let r=zr(t),i=Lr(t),a=n===`fixed`,o=Ea(e,!0,a,t),s={scrollLeft:0,scrollTop:0},c=li(0);if((r||!a)&&((Fr(t)!==`body`||Vr(i))&&(s=$r(t)),r)){let e=Ea(t,!0,a,t);c.x=e.x+t.clientLeft,c.y=e.y+t.clientTop}!r&&i&&(c.x=Da(i));let l=i&&!r&&!a?Oa(i,s):li(0);return{x:o.left+s.scrollLeft-c.x-l.x,y:o.top+s.scrollTop-c.y-l.y,width:o.width,height:o.height}}function Ba(e){return Qr(e).position===`static`}function Va(e,t){if(!zr(e)||Qr(e).position===`fixed`)return null;if(t)return t(e);let n=e.offsetParent;return Lr(e)===n&&(n=n.ownerDocument.body),n}function Ha(e,t){let n=Ir(e);if(Ur(e))return n;if(!zr(e)){let t=ei(e);for(;t&&!Zr(t);){if(X(t)&&!Ba(t))return t;t=ei(t)}return n}let r=Va(e,t);for(;r&&Hr(r)&&Ba(r);)r=Va(r,t);return r&&Zr(r)&&Ba(r)&&!Jr(r)?n:r||Yr(e)||n}var Ua=async function(e){let t=this.getOffsetParent||Ha,n=this.getDimensions,r=await n(e.floating);return{reference:za(e.reference,await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function Wa(e){return Qr(e).direction===`rtl`}var Ga={convertOffsetParentRelativeRectToViewportRelativeRect:ka,getDocumentElement:Lr,getClippingRect:La,getOffsetParent:Ha,getElementRects:Ua,getClientRects:Aa,getDimensions:Ra,getScale:Sa,isElement:X,isRTL:Wa};function Ka(e,t){return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function qa(e,t,n){let r=null,i,a=Lr(e);function o(){var e;clearTimeout(i),(e=r)==null||e.disconnect(),r=null}function s(n,c){n===void 0&&(n=!1),c===void 0&&(c=1),o();let l=e.getBoundingClientRect(),{left:u,top:d,width:f,height:p}=l;if(n||t(),!f||!p)return;let m=ci(d),h=ci(a.clientWidth-(u+f)),g=ci(a.clientHeight-(d+p)),_=ci(u),v={rootMargin:-m+`px `+-h+`px `+-g+`px `+-_+`px`,threshold:oi(0,ai(1,c))||1},y=!0;function b(t){let n=t[0].intersectionRatio;if(!Ka(l,e.getBoundingClientRect()))return s();if(n!==c){if(!y)return s();n?s(!1,n):i=setTimeout(()=>{s(!1,1e-7)},1e3)}y=!1}try{r=new IntersectionObserver(b,{...v,root:a.ownerDocument})}catch{r=new IntersectionObserver(b,v)}r.observe(e)}let c=Ir(e),l=()=>s(n);return c.addEventListener(`resize`,l),s(!0),()=>{c.removeEventListener(`resize`,l),o()}}function Ja(e,t,n,r){r===void 0&&(r={});let{ancestorScroll:i=!0,ancestorResize:a=!0,elementResize:o=typeof ResizeObserver==`function`,layoutShift:s=typeof IntersectionObserver==`function`,animationFrame:c=!1}=r,l=xa(e),u=i||a?[...l?ni(l):[],...t?ni(t):[]]:[];u.forEach(e=>{i&&e.addEventListener(`scroll`,n),a&&e.addEventListener(`resize`,n)});let d=l&&s?qa(l,n,a):null,f=-1,p=null;o&&(p=new ResizeObserver(e=>{let[r]=e;r&&r.target===l&&p&&t&&(p.unobserve(t),cancelAnimationFrame(f),f=requestAnimationFrame(()=>{var e;(e=p)==null||e.observe(t)})),n()}),l&&!c&&p.observe(l),t&&p.observe(t));let m,h=c?Ea(e):null;c&&g();function g(){let t=Ea(e);h&&!Ka(h,t)&&n(),h=t,m=requestAnimationFrame(g)}return n(),()=>{var e;u.forEach(e=>{i&&e.removeEventListener(`scroll`,n),a&&e.removeEventListener(`resize`,n)}),d?.(),(e=p)==null||e.disconnect(),p=null,c&&cancelAnimationFrame(m)}}var Ya=ga,Xa=_a,Za=sa,Qa=ya,$a=ua,eo=oa,to=pa,no=va,ro=(e,t,n)=>{let r=new Map,i=n??{},a={...Ga,...i.platform,_c:r};return aa(e,t,{...i,platform:a})},io=typeof document<`u`?m.useLayoutEffect:function(){};function ao(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(typeof e==`function`&&e.toString()===t.toString())return!0;let n,r,i;if(e&&t&&typeof e==`object`){if(Array.isArray(e)){if(n=e.length,n!==t.length)return!1;for(r=n;r--!==0;)if(!ao(e[r],t[r]))return!1;return!0}if(i=Object.keys(e),n=i.length,n!==Object.keys(t).length)return!1;for(r=n;r--!==0;)if(!{}.hasOwnProperty.call(t,i[r]))return!1;for(r=n;r--!==0;){let n=i[r];if(!(n===`_owner`&&e.$$typeof)&&!ao(e[n],t[n]))return!1}return!0}return e!==e&&t!==t}function oo(e){return typeof window>`u`?1:(e.ownerDocument.defaultView||window).devicePixelRatio||1}function so(e,t){let n=oo(e);return Math.round(t*n)/n}function co(e){let t=m.useRef(e);return io(()=>{t.current=e}),t}function lo(e){e===void 0&&(e={});let{placement:t=`bottom`,strategy:n=`absolute`,middleware:r=[],platform:i,elements:{reference:a,floating:o}={},transform:s=!0,whileElementsMounted:c,open:l}=e,[u,d]=m.useState({x:0,y:0,strategy:n,placement:t,middlewareData:{},isPositioned:!1}),[f,p]=m.useState(r);ao(f,r)||p(r);let[h,g]=m.useState(null),[_,v]=m.useState(null),y=m.useCallback(e=>{e!==C.current&&(C.current=e,g(e))},[]),b=m.useCallback(e=>{e!==w.current&&(w.current=e,v(e))},[]),x=a||h,S=o||_,C=m.useRef(null),w=m.useRef(null),T=m.useRef(u),E=c!=null,D=co(c),O=co(i),k=co(l),A=m.useCallback(()=>{if(!C.current||!w.current)return;let e={placement:t,strategy:n,middleware:f};O.current&&(e.platform=O.current),ro(C.current,w.current,e).then(e=>{let t={...e,isPositioned:k.current!==!1};j.current&&!ao(T.current,t)&&(T.current=t,Ge.flushSync(()=>{d(t)}))})},[f,t,n,O,k]);io(()=>{l===!1&&T.current.isPositioned&&(T.current.isPositioned=!1,d(e=>({...e,isPositioned:!1})))},[l]);let j=m.useRef(!1);io(()=>(j.current=!0,()=>{j.current=!1}),[]),io(()=>{if(x&&(C.current=x),S&&(w.current=S),x&&S){if(D.current)return D.current(x,S,A);A()}},[x,S,A,D,E]);let M=m.useMemo(()=>({reference:C,floating:w,setReference:y,setFloating:b}),[y,b]),N=m.useMemo(()=>({reference:x,floating:S}),[x,S]),P=m.useMemo(()=>{let e={position:n,left:0,top:0};if(!N.floating)return e;let t=so(N.floating,u.x),r=so(N.floating,u.y);return s?{...e,transform:`translate(`+t+`px, `+r+`px)`,...oo(N.floating)>=1.5&&{willChange:`transform`}}:{position:n,left:t,top:r}},[n,s,N.floating,u.x,u.y]);return m.useMemo(()=>({...u,update:A,refs:M,elements:N,floatingStyles:P}),[u,A,M,N,P])}var uo=e=>{function t(e){return{}.hasOwnProperty.call(e,`current`)}return{name:`arrow`,options:e,fn(n){let{element:r,padding:i}=typeof e==`function`?e(n):e;return r&&t(r)?r.current==null?{}:eo({element:r.current,padding:i}).fn(n):r?eo({element:r,padding:i}).fn(n):{}}}},fo=(e,t)=>{let n=Ya(e);return{name:n.name,fn:n.fn,options:[e,t]}},po=(e,t)=>{let n=Xa(e);return{name:n.name,fn:n.fn,options:[e,t]}},mo=(e,t)=>({fn:no(e).fn,options:[e,t]}),ho=(e,t)=>{let n=Za(e);return{name:n.name,fn:n.fn,options:[e,t]}},go=(e,t)=>{let n=Qa(e);return{name:n.name,fn:n.fn,options:[e,t]}},_o=(e,t)=>{let n=$a(e);return{name:n.name,fn:n.fn,options:[e,t]}},vo=(e,t)=>{let n=to(e);return{name:n.name,fn:n.fn,options:[e,t]}},yo=(e,t)=>{let n=uo(e);return{name:n.name,fn:n.fn,options:[e,t]}};function bo(e){let t=m.useRef(void 0),n=m.useCallback(t=>{let n=e.map(e=>{if(e!=null){if(typeof e==`function`){let n=e,r=n(t);return typeof r==`function`?r:()=>{n(null)}}return e.current=t,()=>{e.current=null}}});return()=>{n.forEach(e=>e?.())}},e);return m.useMemo(()=>e.every(e=>e==null)?null:e=>{t.current&&=(t.current(),void 0),e!=null&&(t.current=n(e))},e)}var xo=`data-floating-ui-focusable`,So=`active`,Co=`selected`,wo=`ArrowLeft`,To=`ArrowRight`,Eo=`ArrowUp`,Do=`ArrowDown`,Oo=[wo,To],ko=[Eo,Do];[...Oo,...ko];var Ao={...m},jo=!1,Mo=0,No=()=>`floating-ui-`+Math.random().toString(36).slice(2,6)+Mo++;function Po(){let[e,t]=m.useState(()=>jo?No():void 0);return Zi(()=>{e??t(No())},[]),m.useEffect(()=>{jo=!0},[]),e}var Fo=Ao.useId||Po;function Io(){let e=new Map;return{emit(t,n){var r;(r=e.get(t))==null||r.forEach(e=>e(n))},on(t,n){e.has(t)||e.set(t,new Set),e.get(t).add(n)},off(t,n){var r;(r=e.get(t))==null||r.delete(n)}}}var Lo=m.createContext(null),Ro=m.createContext(null),zo=()=>m.useContext(Lo)?.id||null,Bo=()=>m.useContext(Ro);function Vo(e){return`data-floating-ui-`+e}function Ho(e){e.current!==-1&&(clearTimeout(e.current),e.current=-1)}var Uo=Vo(`safe-polygon`);function Wo(e,t,n){if(n&&!Xi(n))return 0;if(typeof e==`number`)return e;if(typeof e==`function`){let n=e();return typeof n==`number`?n:n?.[t]}return e?.[t]}function Go(e){return typeof e==`function`?e():e}function Ko(e,t){t===void 0&&(t={});let{open:n,onOpenChange:r,dataRef:i,events:a,elements:o}=e,{enabled:s=!0,delay:c=0,handleClose:l=null,mouseOnly:u=!1,restMs:d=0,move:f=!0}=t,p=Bo(),h=zo(),g=$i(l),_=$i(c),v=$i(n),y=$i(d),b=m.useRef(),x=m.useRef(-1),S=m.useRef(),C=m.useRef(-1),w=m.useRef(!0),T=m.useRef(!1),E=m.useRef(()=>{}),D=m.useRef(!1),O=ta(()=>{let e=i.current.openEvent?.type;return e?.includes(`mouse`)&&e!==`mousedown`});m.useEffect(()=>{if(!s)return;function e(e){let{open:t}=e;t||(Ho(x),Ho(C),w.current=!0,D.current=!1)}return a.on(`openchange`,e),()=>{a.off(`openchange`,e)}},[s,a]),m.useEffect(()=>{if(!s||!g.current||!n)return;function e(e){O()&&r(!1,e,`hover`)}let t=Wi(o.floating).documentElement;return t.addEventListener(`mouseleave`,e),()=>{t.removeEventListener(`mouseleave`,e)}},[o.floating,n,r,s,g,O]);let k=m.useCallback(function(e,t,n){t===void 0&&(t=!0),n===void 0&&(n=`hover`);let i=Wo(_.current,`close`,b.current);i&&!S.current?(Ho(x),x.current=window.setTimeout(()=>r(!1,e,n),i)):t&&(Ho(x),r(!1,e,n))},[_,r]),A=ta(()=>{E.current(),S.current=void 0}),j=ta(()=>{if(T.current){let e=Wi(o.floating).body;e.style.pointerEvents=``,e.removeAttribute(Uo),T.current=!1}}),M=ta(()=>i.current.openEvent?[`click`,`mousedown`].includes(i.current.openEvent.type):!1);m.useEffect(()=>{if(!s)return;function e(e){if(Ho(x),w.current=!1,u&&!Xi(b.current)||Go(y.current)>0&&!Wo(_.current,`open`))return;let t=Wo(_.current,`open`,b.current);t?x.current=window.setTimeout(()=>{v.current||r(!0,e,`hover`)},t):n||r(!0,e,`hover`)}function t(e){if(M()){j();return}E.current();let t=Wi(o.floating);if(Ho(C),D.current=!1,g.current&&i.current.floatingContext){n||Ho(x),S.current=g.current({...i.current.floatingContext,tree:p,x:e.clientX,y:e.clientY,onClose(){j(),A(),M()||k(e,!0,`safe-polygon`)}});let r=S.current;t.addEventListener(`mousemove`,r),E.current=()=>{t.removeEventListener(`mousemove`,r)}}else b.current===`touch`&&Bi(o.floating,e.relatedTarget)||k(e)}function a(e){M()||i.current.floatingContext&&(g.current==null||g.current({...i.current.floatingContext,tree:p,x:e.clientX,y:e.clientY,onClose(){j(),A(),M()||k(e)}})(e))}function c(){Ho(x)}function l(e){M()||k(e,!1)}if(X(o.domReference)){let r=o.domReference,i=o.floating;return n&&r.addEventListener(`mouseleave`,a),f&&r.addEventListener(`mousemove`,e,{once:!0}),r.addEventListener(`mouseenter`,e),r.addEventListener(`mouseleave`,t),i&&(i.addEventListener(`mouseleave`,a),i.addEventListener(`mouseenter`,c),i.addEventListener(`mouseleave`,l)),()=>{n&&r.removeEventListener(`mouseleave`,a),f&&r.removeEventListener(`mousemove`,e),r.removeEventListener(`mouseenter`,e),r.removeEventListener(`mouseleave`,t),i&&(i.removeEventListener(`mouseleave`,a),i.removeEventListener(`mouseenter`,c),i.removeEventListener(`mouseleave`,l))}}},[o,s,e,u,f,k,A,j,r,n,v,p,_,g,i,M,y]),Zi(()=>{var e;if(s&&n&&(e=g.current)!=null&&(e=e.__options)!=null&&e.blockPointerEvents&&O()){T.current=!0;let e=o.floating;if(X(o.domReference)&&e){var t;let n=Wi(o.floating).body;n.setAttribute(Uo,``);let r=o.domReference,i=p==null||(t=p.nodesRef.current.find(e=>e.id===h))==null||(t=t.context)==null?void 0:t.elements.floating;return i&&(i.style.pointerEvents=``),n.style.pointerEvents=`none`,r.style.pointerEvents=`auto`,e.style.pointerEvents=`auto`,()=>{n.style.pointerEvents=``,r.style.pointerEvents=``,e.style.pointerEvents=``}}}},[s,n,h,o,p,g,O]),Zi(()=>{n||(b.current=void 0,D.current=!1,A(),j())},[n,A,j]),m.useEffect(()=>()=>{A(),Ho(x),Ho(C),j()},[s,o.domReference,A,j]);let N=m.useMemo(()=>{function e(e){b.current=e.pointerType}return{onPointerDown:e,onPointerEnter:e,onMouseMove(e){let{nativeEvent:t}=e;function i(){!w.current&&!v.current&&r(!0,t,`hover`)}u&&!Xi(b.current)||n||Go(y.current)===0||D.current&&e.movementX**2+e.movementY**2<2||(Ho(C),b.current===`touch`?i():(D.current=!0,C.current=window.setTimeout(i,Go(y.current))))}}},[u,r,n,v,y]);return m.useMemo(()=>s?{reference:N}:{},[s,N])}var qo=()=>{},Jo=m.createContext({delay:0,initialDelay:0,timeoutMs:0,currentId:null,setCurrentId:qo,setState:qo,isInstantPhase:!1}),Yo=()=>m.useContext(Jo);function Xo(e){let{children:t,delay:n,timeoutMs:r=0}=e,[i,a]=m.useReducer((e,t)=>({...e,...t}),{delay:n,timeoutMs:r,initialDelay:n,currentId:null,isInstantPhase:!1}),o=m.useRef(null),s=m.useCallback(e=>{a({currentId:e})},[]);return Zi(()=>{i.currentId?o.current===null?o.current=i.currentId:i.isInstantPhase||a({isInstantPhase:!0}):(i.isInstantPhase&&a({isInstantPhase:!1}),o.current=null)},[i.currentId,i.isInstantPhase]),(0,G.jsx)(Jo.Provider,{value:m.useMemo(()=>({...i,setState:a,setCurrentId:s}),[i,s]),children:t})}function Zo(e,t){t===void 0&&(t={});let{open:n,onOpenChange:r,floatingId:i}=e,{id:a,enabled:o=!0}=t,s=a??i,c=Yo(),{currentId:l,setCurrentId:u,initialDelay:d,setState:f,timeoutMs:p}=c;return Zi(()=>{o&&l&&(f({delay:{open:1,close:Wo(d,`close`)}}),l!==s&&r(!1))},[o,s,r,f,l,d]),Zi(()=>{function e(){r(!1),f({delay:d,currentId:null})}if(o&&l&&!n&&l===s){if(p){let t=window.setTimeout(e,p);return()=>{clearTimeout(t)}}e()}},[o,n,f,l,s,r,d,p]),Zi(()=>{o&&u!==qo&&n&&u(s)},[o,n,u,s]),c}function Qo(e,t){if(!e||!t)return!1;let n=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(n&&Br(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function $o(e){return`composedPath`in e?e.composedPath()[0]:e.target}var es={pointerdown:`onPointerDown`,mousedown:`onMouseDown`,click:`onClick`},ts={pointerdown:`onPointerDownCapture`,mousedown:`onMouseDownCapture`,click:`onClickCapture`},ns=e=>({escapeKey:typeof e==`boolean`?e:e?.escapeKey??!1,outsidePress:typeof e==`boolean`?e:e?.outsidePress??!0});function rs(e,t){t===void 0&&(t={});let{open:n,onOpenChange:r,elements:i,dataRef:a}=e,{enabled:o=!0,escapeKey:s=!0,outsidePress:c=!0,outsidePressEvent:l=`pointerdown`,referencePress:u=!1,referencePressEvent:d=`pointerdown`,ancestorScroll:f=!1,bubbles:p,capture:h}=t,g=Bo(),_=ta(typeof c==`function`?c:()=>!1),v=typeof c==`function`?_:c,y=m.useRef(!1),{escapeKey:b,outsidePress:x}=ns(p),{escapeKey:S,outsidePress:C}=ns(h),w=m.useRef(!1),T=ta(e=>{if(!n||!o||!s||e.key!==`Escape`||w.current)return;let t=a.current.floatingContext?.nodeId,i=g?Ji(g.nodesRef.current,t):[];if(!b&&(e.stopPropagation(),i.length>0)){let e=!0;if(i.forEach(t=>{var n;(n=t.context)!=null&&n.open&&!t.context.dataRef.current.__escapeKeyBubbles&&(e=!1)}),!e)return}r(!1,Yi(e)?e.nativeEvent:e,`escape-key`)}),E=ta(e=>{var t;let n=()=>{var t;T(e),(t=Vi(e))==null||t.removeEventListener(`keydown`,n)};(t=Vi(e))==null||t.addEventListener(`keydown`,n)}),D=ta(e=>{let t=a.current.insideReactTree;a.current.insideReactTree=!1;let n=y.current;if(y.current=!1,l===`click`&&n||t||typeof v==`function`&&!v(e))return;let o=Vi(e),s=`[`+Vo(`inert`)+`]`,c=Wi(i.floating).querySelectorAll(s),u=X(o)?o:null;for(;u&&!Zr(u);){let e=ei(u);if(Zr(e)||!X(e))break;u=e}if(c.length&&X(o)&&!Ui(o)&&!Bi(o,i.floating)&&Array.from(c).every(e=>!Bi(u,e)))return;if(zr(o)&&A){let t=Zr(o),n=Qr(o),r=/auto|scroll/,i=t||r.test(n.overflowX),a=t||r.test(n.overflowY),s=i&&o.clientWidth>0&&o.scrollWidth>o.clientWidth,c=a&&o.clientHeight>0&&o.scrollHeight>o.clientHeight,l=n.direction===`rtl`,u=c&&(l?e.offsetX<=o.offsetWidth-o.clientWidth:e.offsetX>o.clientWidth),d=s&&e.offsetY>o.clientHeight;if(u||d)return}let d=a.current.floatingContext?.nodeId,f=g&&Ji(g.nodesRef.current,d).some(t=>Hi(e,t.context?.elements.floating));if(Hi(e,i.floating)||Hi(e,i.domReference)||f)return;let p=g?Ji(g.nodesRef.current,d):[];if(p.length>0){let e=!0;if(p.forEach(t=>{var n;(n=t.context)!=null&&n.open&&!t.context.dataRef.current.__outsidePressBubbles&&(e=!1)}),!e)return}r(!1,e,`outside-press`)}),O=ta(e=>{var t;let n=()=>{var t;D(e),(t=Vi(e))==null||t.removeEventListener(l,n)};(t=Vi(e))==null||t.addEventListener(l,n)});m.useEffect(()=>{if(!n||!o)return;a.current.__escapeKeyBubbles=b,a.current.__outsidePressBubbles=x;let e=-1;function t(e){r(!1,e,`ancestor-scroll`)}function c(){window.clearTimeout(e),w.current=!0}function u(){e=window.setTimeout(()=>{w.current=!1},Xr()?5:0)}let d=Wi(i.floating);s&&(d.addEventListener(`keydown`,S?E:T,S),d.addEventListener(`compositionstart`,c),d.addEventListener(`compositionend`,u)),v&&d.addEventListener(l,C?O:D,C);let p=[];return f&&(X(i.domReference)&&(p=ni(i.domReference)),X(i.floating)&&(p=p.concat(ni(i.floating))),!X(i.reference)&&i.reference&&i.reference.contextElement&&(p=p.concat(ni(i.reference.contextElement)))),p=p.filter(e=>e!==d.defaultView?.visualViewport),p.forEach(e=>{e.addEventListener(`scroll`,t)}),()=>{s&&(d.removeEventListener(`keydown`,S?E:T,S),d.removeEventListener(`compositionstart`,c),d.removeEventListener(`compositionend`,u)),v&&d.removeEventListener(l,C?O:D,C),p.forEach(e=>{e.removeEventListener(`scroll`,t)}),window.clearTimeout(e)}},[a,i,s,v,l,n,r,f,o,b,x,T,S,E,D,C,O]),m.useEffect(()=>{a.current.insideReactTree=!1},[a,v,l]);let k=m.useMemo(()=>({onKeyDown:T,...u&&{[es[d]]:e=>{r(!1,e.nativeEvent,`reference-press`)},...d!==`click`&&{onClick(e){r(!1,e.nativeEvent,`reference-press`)}}}}),[T,r,u,d]),A=m.useMemo(()=>{function e(e){e.button===0&&(y.current=!0)}return{onKeyDown:T,onMouseDown:e,onMouseUp:e,[ts[l]]:()=>{a.current.insideReactTree=!0}}},[T,l,a]);return m.useMemo(()=>o?{reference:k,floating:A}:{},[o,k,A])}function is(e){let{open:t=!1,onOpenChange:n,elements:r}=e,i=Fo(),a=m.useRef({}),[o]=m.useState(()=>Io()),s=zo()!=null,[c,l]=m.useState(r.reference),u=ta((e,t,r)=>{a.current.openEvent=e?t:void 0,o.emit(`openchange`,{open:e,event:t,reason:r,nested:s}),n?.(e,t,r)}),d=m.useMemo(()=>({setPositionReference:l}),[]),f=m.useMemo(()=>({reference:c||r.reference||null,floating:r.floating||null,domReference:r.reference}),[c,r.reference,r.floating]);return m.useMemo(()=>({dataRef:a,open:t,onOpenChange:u,elements:f,events:o,floatingId:i,refs:d}),[t,u,f,o,i,d])}function as(e){let{elements:t,...n}=e===void 0?{}:e,{nodeId:r}=n,i=is({...n,elements:{reference:t?.reference??null,floating:t?.floating??null}}),a=n.rootContext||i,o=a.elements,[s,c]=m.useState(null),[l,u]=m.useState(null),d=o?.domReference||s,f=m.useRef(null),p=Bo();Zi(()=>{d&&(f.current=d)},[d]);let h=lo({...n,elements:{...o,...l&&{reference:l}}}),g=m.useCallback(e=>{let t=X(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),getClientRects:()=>e.getClientRects(),contextElement:e}:e;u(t),h.refs.setReference(t)},[h.refs]),_=m.useCallback(e=>{(X(e)||e===null)&&(f.current=e,c(e)),(X(h.refs.reference.current)||h.refs.reference.current===null||e!==null&&!X(e))&&h.refs.setReference(e)},[h.refs]),v=m.useMemo(()=>({...h.refs,setReference:_,setPositionReference:g,domReference:f}),[h.refs,_,g]),y=m.useMemo(()=>({...h.elements,domReference:d}),[h.elements,d]),b=m.useMemo(()=>({...h,...a,refs:v,elements:y,nodeId:r}),[h,v,y,r,a]);return Zi(()=>{a.dataRef.current.floatingContext=b;let e=p?.nodesRef.current.find(e=>e.id===r);e&&(e.context=b)}),m.useMemo(()=>({...h,context:b,refs:v,elements:y}),[h,v,y,b])}function os(){return Fi()&&Pi()}function ss(e,t){t===void 0&&(t={});let{open:n,onOpenChange:r,events:i,dataRef:a,elements:o}=e,{enabled:s=!0,visibleOnly:c=!0}=t,l=m.useRef(!1),u=m.useRef(-1),d=m.useRef(!0);m.useEffect(()=>{if(!s)return;let e=Ir(o.domReference);function t(){!n&&zr(o.domReference)&&o.domReference===zi(Wi(o.domReference))&&(l.current=!0)}function r(){d.current=!0}function i(){d.current=!1}return e.addEventListener(`blur`,t),os()&&(e.addEventListener(`keydown`,r,!0),e.addEventListener(`pointerdown`,i,!0)),()=>{e.removeEventListener(`blur`,t),os()&&(e.removeEventListener(`keydown`,r,!0),e.removeEventListener(`pointerdown`,i,!0))}},[o.domReference,n,s]),m.useEffect(()=>{if(!s)return;function e(e){let{reason:t}=e;(t===`reference-press`||t===`escape-key`)&&(l.current=!0)}return i.on(`openchange`,e),()=>{i.off(`openchange`,e)}},[i,s]),m.useEffect(()=>()=>{Ho(u)},[]);let f=m.useMemo(()=>({onMouseLeave(){l.current=!1},onFocus(e){if(l.current)return;let t=Vi(e.nativeEvent);if(c&&X(t)){if(os()&&!e.relatedTarget){if(!d.current&&!Gi(t))return}else if(!Ki(t))return}r(!0,e.nativeEvent,`focus`)},onBlur(e){l.current=!1;let t=e.relatedTarget,n=e.nativeEvent,i=X(t)&&t.hasAttribute(Vo(`focus-guard`))&&t.getAttribute(`data-type`)===`outside`;u.current=window.setTimeout(()=>{let e=zi(o.domReference?o.domReference.ownerDocument:document);!t&&e===o.domReference||Bi(a.current.floatingContext?.refs.floating.current,e)||Bi(o.domReference,e)||i||r(!1,n,`focus`)})}}),[a,o.domReference,r,c]);return m.useMemo(()=>s?{reference:f}:{},[s,f])}function cs(e,t,n){let r=new Map,i=n===`item`,a=e;if(i&&e){let{[So]:t,[Co]:n,...r}=e;a=r}return{...n===`floating`&&{tabIndex:-1,[xo]:``},...a,...t.map(t=>{let r=t?t[n]:null;return typeof r==`function`?e?r(e):null:r}).concat(e).reduce((e,t)=>(t&&Object.entries(t).forEach(t=>{let[n,a]=t;if(!(i&&[So,Co].includes(n))){if(n.indexOf(`on`)===0){if(r.has(n)||r.set(n,[]),typeof a==`function`){var o;(o=r.get(n))==null||o.push(a),e[n]=function(){var e=[...arguments];return r.get(n)?.map(t=>t(...e)).find(e=>e!==void 0)}}}else e[n]=a}}),e),{})}}function ls(e){e===void 0&&(e=[]);let t=e.map(e=>e?.reference),n=e.map(e=>e?.floating),r=e.map(e=>e?.item),i=m.useCallback(t=>cs(t,e,`reference`),t),a=m.useCallback(t=>cs(t,e,`floating`),n),o=m.useCallback(t=>cs(t,e,`item`),r);return m.useMemo(()=>({getReferenceProps:i,getFloatingProps:a,getItemProps:o}),[i,a,o])}var us=new Map([[`select`,`listbox`],[`combobox`,`listbox`],[`label`,!1]]);function ds(e,t){t===void 0&&(t={});let{open:n,elements:r,floatingId:i}=e,{enabled:a=!0,role:o=`dialog`}=t,s=Fo(),c=r.domReference?.id||s,l=m.useMemo(()=>qi(r.floating)?.id||i,[r.floating,i]),u=us.get(o)??o,d=zo()!=null,f=m.useMemo(()=>u===`tooltip`||o===`label`?{[`aria-`+(o===`label`?`labelledby`:`describedby`)]:n?l:void 0}:{"aria-expanded":n?`true`:`false`,"aria-haspopup":u===`alertdialog`?`dialog`:u,"aria-controls":n?l:void 0,...u===`listbox`&&{role:`combobox`},...u===`menu`&&{id:c},...u===`menu`&&d&&{role:`menuitem`},...o===`select`&&{"aria-autocomplete":`none`},...o===`combobox`&&{"aria-autocomplete":`list`}},[u,l,d,n,c,o]),p=m.useMemo(()=>{let e={id:l,...u&&{role:u}};return u===`tooltip`||o===`label`?e:{...e,...u===`menu`&&{"aria-labelledby":c}}},[u,l,c,o]),h=m.useCallback(e=>{let{active:t,selected:n}=e,r={role:`option`,...t&&{id:l+`-fui-option`}};switch(o){case`select`:case`combobox`:return{...r,"aria-selected":n}}return{}},[l,o]);return m.useMemo(()=>a?{reference:f,floating:p,item:h}:{},[a,f,p,h])}function fs(e,t,n){return n===void 0&&(n=!0),e.filter(e=>e.parentId===t&&(!n||e.context?.open)).flatMap(t=>[t,...fs(e,t.id,n)])}function ps(e,t){let[n,r]=e,i=!1,a=t.length;for(let e=0,o=a-1;e<a;o=e++){let[a,s]=t[e]||[0,0],[c,l]=t[o]||[0,0];s>=r!=l>=r&&n<=(c-a)*(r-s)/(l-s)+a&&(i=!i)}return i}function ms(e,t){return e[0]>=t.x&&e[0]<=t.x+t.width&&e[1]>=t.y&&e[1]<=t.y+t.height}function hs(e){e===void 0&&(e={});let{buffer:t=.5,blockPointerEvents:n=!1,requireIntent:r=!0}=e,i={current:-1},a=!1,o=null,s=null,c=typeof performance<`u`?performance.now():0;function l(e,t){let n=performance.now(),r=n-c;if(o===null||s===null||r===0)return o=e,s=t,c=n,null;let i=e-o,a=t-s,l=Math.sqrt(i*i+a*a)/r;return o=e,s=t,c=n,l}let u=e=>{let{x:n,y:o,placement:s,elements:c,onClose:u,nodeId:d,tree:f}=e;return function(e){function p(){Ho(i),u()}if(Ho(i),!c.domReference||!c.floating||s==null||n==null||o==null)return;let{clientX:m,clientY:h}=e,g=[m,h],_=$o(e),v=e.type===`mouseleave`,y=Qo(c.floating,_),b=Qo(c.domReference,_),x=c.domReference.getBoundingClientRect(),S=c.floating.getBoundingClientRect(),C=s.split(`-`)[0],w=n>S.right-S.width/2,T=o>S.bottom-S.height/2,E=ms(g,x),D=S.width>x.width,O=S.height>x.height,k=(D?x:S).left,A=(D?x:S).right,j=(O?x:S).top,M=(O?x:S).bottom;if(y&&(a=!0,!v))return;if(b&&(a=!1),b&&!v){a=!0;return}if(v&&X(e.relatedTarget)&&Qo(c.floating,e.relatedTarget)||f&&fs(f.nodesRef.current,d).length)return;if(C===`top`&&o>=x.bottom-1||C===`bottom`&&o<=x.top+1||C===`left`&&n>=x.right-1||C===`right`&&n<=x.left+1)return p();let N=[];switch(C){case`top`:N=[[k,x.top+1],[k,S.bottom-1],[A,S.bottom-1],[A,x.top+1]];break;case`bottom`:N=[[k,S.top+1],[k,x.bottom-1],[A,x.bottom-1],[A,S.top+1]];break;case`left`:N=[[S.right-1,M],[S.right-1,j],[x.left+1,j],[x.left+1,M]];break;case`right`:N=[[x.right-1,M],[x.right-1,j],[S.left+1,j],[S.left+1,M]]}function P(e){let[n,r]=e;switch(C){case`top`:return[[D?n+t/2:w?n+t*4:n-t*4,r+t+1],[D?n-t/2:w?n+t*4:n-t*4,r+t+1],[S.left,w||D?S.bottom-t:S.top],[S.right,w?D?S.bottom-t:S.top:S.bottom-t]];case`bottom`:return[[D?n+t/2:w?n+t*4:n-t*4,r-t],[D?n-t/2:w?n+t*4:n-t*4,r-t],[S.left,w||D?S.top+t:S.bottom],[S.right,w?D?S.top+t:S.bottom:S.top+t]];case`left`:{let e=[n+t+1,O?r+t/2:T?r+t*4:r-t*4],i=[n+t+1,O?r-t/2:T?r+t*4:r-t*4];return[[T||O?S.right-t:S.left,S.top],[T?O?S.right-t:S.left:S.right-t,S.bottom],e,i]}case`right`:return[[n-t,O?r+t/2:T?r+t*4:r-t*4],[n-t,O?r-t/2:T?r+t*4:r-t*4],[T||O?S.left+t:S.right,S.top],[T?O?S.left+t:S.right:S.left+t,S.bottom]]}}if(!ps([m,h],N)){if(a&&!E)return p();if(!v&&r){let t=l(e.clientX,e.clientY);if(t!==null&&t<.1)return p()}ps([m,h],P([n,o]))?!a&&r&&(i.current=window.setTimeout(p,40)):p()}}};return u.__options={blockPointerEvents:n},u}var gs={scrollHideDelay:1e3,type:`hover`,scrollbars:`xy`},_s=W((e,{scrollbarSize:t,overscrollBehavior:n,scrollbars:r})=>{let i=n;return n&&r&&(r===`x`?i=`${n} auto`:r===`y`&&(i=`auto ${n}`)),{root:{"--scrollarea-scrollbar-size":c(t),"--scrollarea-over-scroll-behavior":i,"--scrollarea-offset-size":void 0}}}),vs=J(e=>{let t=K(`ScrollArea`,gs,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,scrollbarSize:s,vars:c,type:l,scrollHideDelay:u,viewportProps:d,viewportRef:f,onScrollPositionChange:p,children:h,offsetScrollbars:g,scrollbars:_,onBottomReached:v,onTopReached:y,onLeftReached:b,onRightReached:x,overscrollBehavior:S,startScrollPosition:C,verticalScrollbarPosition:w,attributes:T,...E}=t,[D,O]=(0,m.useState)(!1),[k,A]=(0,m.useState)(!1),[j,M]=(0,m.useState)(!1),N=(0,m.useRef)(!0),P=(0,m.useRef)(!1),F=(0,m.useRef)(!0),I=(0,m.useRef)(!1),L=q({name:`ScrollArea`,props:t,classes:Nr,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:T,vars:c,varsResolver:_s}),ee=(0,m.useRef)(null),[R,z]=(0,m.useState)(null),te=bo([f,ee,(0,m.useCallback)(e=>{z(t=>t===e?t:e)},[])]);return ar(g===`present`?R:null,()=>{let e=ee.current;e&&(A(e.scrollHeight>e.clientHeight),M(e.scrollWidth>e.clientWidth))}),B(()=>{C&&ee.current&&ee.current.scrollTo({left:C.x??0,top:C.y??0})},[]),(0,G.jsxs)(lr,{getStyles:L,type:l===`never`?`always`:l,scrollHideDelay:u,scrollbars:_,...L(`root`),...E,children:[(0,G.jsx)(Mr,{...d,...L(`viewport`,{style:d?.style}),ref:te,"data-offset-scrollbars":g===!0?`xy`:g||void 0,"data-scrollbars":_||void 0,"data-vertical-scrollbar-position":w||void 0,"data-horizontal-hidden":g===`present`&&!j?`true`:void 0,"data-vertical-hidden":g===`present`&&!k?`true`:void 0,onScroll:e=>{d?.onScroll?.(e),p?.({x:e.currentTarget.scrollLeft,y:e.currentTarget.scrollTop});let{scrollTop:t,scrollHeight:n,clientHeight:r,scrollLeft:i,scrollWidth:a,clientWidth:o}=e.currentTarget,s=t-(n-r)>=-.8,c=t===0;s&&!P.current&&v?.(),c&&!N.current&&y?.(),P.current=s,N.current=c;let l=i-(a-o)>=-.8,u=i===0;l&&!I.current&&x?.(),u&&!F.current&&b?.(),I.current=l,F.current=u},children:h}),(_===`xy`||_===`x`)&&(0,G.jsx)(Or,{...L(`scrollbar`),orientation:`horizontal`,"data-vertical-scrollbar-position":w||void 0,"data-hidden":l===`never`||g===`present`&&!j||void 0,forceMount:!0,onMouseEnter:()=>O(!0),onMouseLeave:()=>O(!1),children:(0,G.jsx)(jr,{...L(`thumb`)})}),(_===`xy`||_===`y`)&&(0,G.jsx)(Or,{...L(`scrollbar`),orientation:`vertical`,"data-vertical-scrollbar-position":w||void 0,"data-hidden":l===`never`||g===`present`&&!k||void 0,forceMount:!0,onMouseEnter:()=>O(!0),onMouseLeave:()=>O(!1),children:(0,G.jsx)(jr,{...L(`thumb`)})}),(0,G.jsx)(sr,{...L(`corner`),"data-vertical-scrollbar-position":w||void 0,"data-hovered":D||void 0,"data-hidden":l===`never`||void 0})]})});vs.displayName=`@mantine/core/ScrollArea`;var ys=J(e=>{let{children:t,classNames:n,styles:r,scrollbarSize:i,scrollHideDelay:a,type:o,dir:s,offsetScrollbars:c,overscrollBehavior:l,viewportRef:u,onScrollPositionChange:d,unstyled:f,variant:p,viewportProps:h,scrollbars:g,style:_,vars:v,onBottomReached:y,onTopReached:b,startScrollPosition:x,verticalScrollbarPosition:S,onOverflowChange:C,...w}=K(`ScrollAreaAutosize`,gs,e),T=(0,m.useRef)(null),[E,D]=(0,m.useState)(null),O=bo([u,T,(0,m.useCallback)(e=>{D(t=>t===e?t:e)},[])]),k=(0,m.useRef)(!1),A=(0,m.useRef)(!1),j=(0,m.useEffectEvent)(()=>{let e=T.current;if(!e||!C)return;let t=e.scrollHeight>e.clientHeight;t!==k.current&&(A.current?C(t):(A.current=!0,t&&C(!0)),k.current=t)});return ar(C?E:null,j),(0,G.jsx)(Y,{...w,variant:p,style:[{display:`flex`,overflow:`hidden`},_],children:(0,G.jsx)(Y,{style:{display:`flex`,flexDirection:`column`,flex:1,overflow:`hidden`,...g===`y`&&{minWidth:0},...g===`x`&&{minHeight:0},...g===`xy`&&{minWidth:0,minHeight:0},...g===!1&&{minWidth:0,minHeight:0}},children:(0,G.jsx)(vs,{classNames:n,styles:r,scrollHideDelay:a,scrollbarSize:i,type:o,dir:s,offsetScrollbars:c,overscrollBehavior:l,viewportRef:O,onScrollPositionChange:d,unstyled:f,variant:p,viewportProps:h,vars:v,scrollbars:g,onBottomReached:y,onTopReached:b,startScrollPosition:x,verticalScrollbarPosition:S,"data-autosize":`true`,children:t})})})});vs.classes=Nr,vs.varsResolver=_s,ys.displayName=`@mantine/core/ScrollAreaAutosize`,ys.classes=Nr,vs.Autosize=ys;var bs={root:`m_87cf2631`},xs={__staticSelector:`UnstyledButton`},Ss=Jn(e=>{let t=K(`UnstyledButton`,xs,e),{className:n,component:r=`button`,__staticSelector:i,unstyled:a,classNames:o,styles:s,style:c,attributes:l,...u}=t,d=q({name:i,props:t,classes:bs,className:n,style:c,classNames:o,styles:s,unstyled:a,attributes:l});return(0,G.jsx)(Y,{...d(`root`,{focusable:!0}),component:r,type:r===`button`?`button`:void 0,...u})});Ss.classes=bs,Ss.displayName=`@mantine/core/UnstyledButton`;var Cs={root:`m_515a97f8`},ws=J(e=>{let t=K(`VisuallyHidden`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,attributes:c,...l}=t,u=q({name:`VisuallyHidden`,classes:Cs,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:c});return(0,G.jsx)(Y,{component:`span`,...u(`root`),...l})});ws.classes=Cs,ws.displayName=`@mantine/core/VisuallyHidden`;var Ts={root:`m_1b7284a3`},Es=W((e,{radius:t,shadow:n})=>({root:{"--paper-radius":t===void 0?void 0:O(t),"--paper-shadow":j(n)}})),Ds=Jn(e=>{let t=K(`Paper`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,withBorder:s,vars:c,radius:l,shadow:u,variant:d,mod:f,attributes:p,...m}=t,h=q({name:`Paper`,props:t,classes:Ts,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:p,vars:c,varsResolver:Es});return(0,G.jsx)(Y,{mod:[{withBorder:s},f],...h(`root`),variant:d,...m})});Ds.classes=Ts,Ds.varsResolver=Es,Ds.displayName=`@mantine/core/Paper`;function Os(e,t,n,r){return e===`center`||r===`center`?{top:t}:e===`end`?{bottom:n}:e===`start`?{top:n}:{}}function ks(e,t,n,r,i){return e===`center`||r===`center`?{left:t}:e===`end`?{[i===`ltr`?`right`:`left`]:n}:e===`start`?{[i===`ltr`?`left`:`right`]:n}:{}}var As={bottom:`borderTopLeftRadius`,left:`borderTopRightRadius`,right:`borderBottomLeftRadius`,top:`borderBottomRightRadius`};function js({position:e,arrowSize:t,dir:n}){let[r,i]=e.split(`-`);if(!i)return;let a={width:t,height:t,position:`absolute`};if(r===`bottom`){let e=i===`start`,r=e?n===`ltr`?`left`:`right`:n===`ltr`?`right`:`left`;return{...a,top:-t,[r]:0,clipPath:e===(n===`rtl`)?`polygon(100% 0%, 0% 100%, 100% 100%)`:`polygon(0% 0%, 0% 100%, 100% 100%)`}}if(r===`top`){let e=i===`start`,r=e?n===`ltr`?`left`:`right`:n===`ltr`?`right`:`left`;return{...a,bottom:-t,[r]:0,clipPath:e===(n===`rtl`)?`polygon(0% 0%, 100% 0%, 100% 100%)`:`polygon(0% 0%, 100% 0%, 0% 100%)`}}if(r===`left`)return{...a,right:-t,[i===`start`?`top`:`bottom`]:0,clipPath:i===`start`?`polygon(0% 0%, 100% 0%, 0% 100%)`:`polygon(0% 0%, 0% 100%, 100% 100%)`};if(r===`right`)return{...a,left:-t,[i===`start`?`top`:`bottom`]:0,clipPath:i===`start`?`polygon(0% 0%, 100% 0%, 100% 100%)`:`polygon(100% 0%, 0% 100%, 100% 100%)`}}function Ms({position:e,arrowSize:t,arrowOffset:n,arrowRadius:r,arrowPosition:i,arrowX:a,arrowY:o,dir:s}){if(i===`merge`){let n=js({position:e,arrowSize:t,dir:s});if(n)return n}let[c,l=`center`]=e.split(`-`),u={width:t,height:t,transform:`rotate(45deg)`,position:`absolute`,[As[c]]:r},d=-t/2;return c===`left`?{...u,...Os(l,o,n,i),right:d,borderLeftColor:`transparent`,borderBottomColor:`transparent`,clipPath:`polygon(100% 0, 0 0, 100% 100%)`}:c===`right`?{...u,...Os(l,o,n,i),left:d,borderRightColor:`transparent`,borderTopColor:`transparent`,clipPath:`polygon(0 100%, 0 0, 100% 100%)`}:c===`top`?{...u,...ks(l,a,n,i,s),bottom:d,borderTopColor:`transparent`,borderLeftColor:`transparent`,clipPath:`polygon(0 100%, 100% 100%, 100% 0)`}:c===`bottom`?{...u,...ks(l,a,n,i,s),top:d,borderBottomColor:`transparent`,borderRightColor:`transparent`,clipPath:`polygon(0 100%, 0 0, 100% 0)`}:{}}function Ns({position:e,dir:t}){let[n,r]=e.split(`-`);if(!r)return;let i=r===`start`&&t===`ltr`||r===`end`&&t===`rtl`;if(n===`bottom`)return i?{borderTopLeftRadius:0}:{borderTopRightRadius:0};if(n===`top`)return i?{borderBottomLeftRadius:0}:{borderBottomRightRadius:0};if(n===`left`)return r===`start`?{borderTopRightRadius:0}:{borderBottomRightRadius:0};if(n===`right`)return r===`start`?{borderTopLeftRadius:0}:{borderBottomLeftRadius:0}}function Ps({position:e,arrowSize:t,arrowOffset:n,arrowRadius:r,arrowPosition:i,visible:a,arrowX:o,arrowY:s,style:c,...l}){let{dir:u}=nr();return a?(0,G.jsx)(`div`,{role:`presentation`,...l,style:{...c,...Ms({position:e,arrowSize:t,arrowOffset:n,arrowRadius:r,arrowPosition:i,dir:u,arrowX:o,arrowY:s})}}):null}Ps.displayName=`@mantine/core/FloatingArrow`;function Fs(e,t){if(e===`rtl`&&(t.includes(`right`)||t.includes(`left`))){let[e,n]=t.split(`-`),r=e===`right`?`left`:`right`;return n===void 0?r:`${r}-${n}`}return t}function Is({open:e,close:t,openDelay:n,closeDelay:r}){let i=(0,m.useRef)(-1),a=(0,m.useRef)(-1),o=()=>{window.clearTimeout(i.current),window.clearTimeout(a.current)};return(0,m.useEffect)(()=>o,[]),{openDropdown:()=>{o(),n===0||n===void 0?e():i.current=window.setTimeout(e,n)},closeDropdown:()=>{o(),r===0||r===void 0?t():a.current=window.setTimeout(t,r)}}}var Ls={root:`m_9814e45f`},Rs={zIndex:C(`modal`)},zs=W((e,{gradient:t,color:n,backgroundOpacity:r,blur:i,radius:a,zIndex:o})=>({root:{"--overlay-bg":t||(n!==void 0||r!==void 0)&&vt(n||`#000`,r??.6)||void 0,"--overlay-filter":i?`blur(${c(i)})`:void 0,"--overlay-radius":a===void 0?void 0:O(a),"--overlay-z-index":o?.toString()}})),Bs=Jn(e=>{let t=K(`Overlay`,Rs,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,fixed:c,center:l,children:u,radius:d,zIndex:f,gradient:p,blur:m,color:h,backgroundOpacity:g,mod:_,attributes:v,...y}=t,b=q({name:`Overlay`,props:t,classes:Ls,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:v,vars:s,varsResolver:zs});return(0,G.jsx)(Y,{...b(`root`),mod:[{center:l,fixed:c},_],...y,children:u})});Bs.classes=Ls,Bs.varsResolver=zs,Bs.displayName=`@mantine/core/Overlay`;function Vs(e){let t=document.createElement(`div`);return t.setAttribute(`data-portal`,`true`),typeof e.className==`string`&&t.classList.add(...e.className.split(` `).filter(Boolean)),typeof e.style==`object`&&Object.assign(t.style,e.style),typeof e.id==`string`&&t.setAttribute(`id`,e.id),t}var Hs=null;function Us({target:e,reuseTargetNode:t,...n}){if(e)return typeof e==`string`?document.querySelector(e)||Vs(n):e;if(t){if(Hs){if(document.body.contains(Hs))return Hs;Hs=null}let e=document.querySelector(`[data-mantine-shared-portal-node]`);if(e)return Hs=e,e;let t=Vs(n);return t.setAttribute(`data-mantine-shared-portal-node`,`true`),document.body.appendChild(t),Hs=t,t}return Vs(n)}var Ws={reuseTargetNode:!0},Gs=J(e=>{let{children:t,target:n,reuseTargetNode:r,ref:i,...a}=K(`Portal`,Ws,e),[o,s]=(0,m.useState)(!1),c=(0,m.useRef)(null);return B(()=>(s(!0),c.current=Us({target:n,reuseTargetNode:r,...a}),Oe(i,c.current),!n&&!r&&c.current&&document.body.appendChild(c.current),()=>{!n&&!r&&c.current&&document.body.removeChild(c.current)}),[n]),!o||!c.current?null:(0,Ge.createPortal)((0,G.jsx)(G.Fragment,{children:t}),c.current)});Gs.displayName=`@mantine/core/Portal`;var Ks=J(({withinPortal:e=!0,children:t,...n})=>Pt()===`test`||!e?(0,G.jsx)(G.Fragment,{children:t}):(0,G.jsx)(Gs,{...n,children:t}));Ks.displayName=`@mantine/core/OptionalPortal`;var qs=e=>({in:{opacity:1,transform:`scale(1)`},out:{opacity:0,transform:`scale(.9) translateY(${e===`bottom`?10:-10}px)`},transitionProperty:`transform, opacity`}),Js={fade:{in:{opacity:1},out:{opacity:0},transitionProperty:`opacity`},"fade-up":{in:{opacity:1,transform:`translateY(0)`},out:{opacity:0,transform:`translateY(30px)`},transitionProperty:`opacity, transform`},"fade-down":{in:{opacity:1,transform:`translateY(0)`},out:{opacity:0,transform:`translateY(-30px)`},transitionProperty:`opacity, transform`},"fade-left":{in:{opacity:1,transform:`translateX(0)`},out:{opacity:0,transform:`translateX(30px)`},transitionProperty:`opacity, transform`},"fade-right":{in:{opacity:1,transform:`translateX(0)`},out:{opacity:0,transform:`translateX(-30px)`},transitionProperty:`opacity, transform`},scale:{in:{opacity:1,transform:`scale(1)`},out:{opacity:0,transform:`scale(0)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"scale-y":{in:{opacity:1,transform:`scaleY(1)`},out:{opacity:0,transform:`scaleY(0)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"scale-x":{in:{opacity:1,transform:`scaleX(1)`},out:{opacity:0,transform:`scaleX(0)`},common:{transformOrigin:`left`},transitionProperty:`transform, opacity`},"skew-up":{in:{opacity:1,transform:`translateY(0) skew(0deg, 0deg)`},out:{opacity:0,transform:`translateY(-20px) skew(-10deg, -5deg)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"skew-down":{in:{opacity:1,transform:`translateY(0) skew(0deg, 0deg)`},out:{opacity:0,transform:`translateY(20px) skew(-10deg, -5deg)`},common:{transformOrigin:`bottom`},transitionProperty:`transform, opacity`},"rotate-left":{in:{opacity:1,transform:`translateY(0) rotate(0deg)`},out:{opacity:0,transform:`translateY(20px) rotate(-5deg)`},common:{transformOrigin:`bottom`},transitionProperty:`transform, opacity`},"rotate-right":{in:{opacity:1,transform:`translateY(0) rotate(0deg)`},out:{opacity:0,transform:`translateY(20px) rotate(5deg)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"slide-down":{in:{opacity:1,transform:`translateY(0)`},out:{opacity:0,transform:`translateY(-100%)`},common:{transformOrigin:`top`},transitionProperty:`transform, opacity`},"slide-up":{in:{opacity:1,transform:`translateY(0)`},out:{opacity:0,transform:`translateY(100%)`},common:{transformOrigin:`bottom`},transitionProperty:`transform, opacity`},"slide-left":{in:{opacity:1,transform:`translateX(0)`},out:{opacity:0,transform:`translateX(100%)`},common:{transformOrigin:`left`},transitionProperty:`transform, opacity`},"slide-right":{in:{opacity:1,transform:`translateX(0)`},out:{opacity:0,transform:`translateX(-100%)`},common:{transformOrigin:`right`},transitionProperty:`transform, opacity`},pop:{...qs(`bottom`),common:{transformOrigin:`center center`}},"pop-bottom-left":{...qs(`bottom`),common:{transformOrigin:`bottom left`}},"pop-bottom-right":{...qs(`bottom`),common:{transformOrigin:`bottom right`}},"pop-top-left":{...qs(`top`),common:{transformOrigin:`top left`}},"pop-top-right":{...qs(`top`),common:{transformOrigin:`top right`}}},Ys={entering:`in`,entered:`in`,exiting:`out`,exited:`out`,"pre-exiting":`out`,"pre-entering":`out`};function Xs({transition:e,state:t,duration:n,timingFunction:r}){let i={WebkitBackfaceVisibility:`hidden`,transitionDuration:`${n}ms`,transitionTimingFunction:r};return typeof e==`string`?e in Js?{transitionProperty:Js[e].transitionProperty,...i,...Js[e].common,...Js[e][Ys[t]]}:{}:{transitionProperty:e.transitionProperty,...i,...e.common,...e[Ys[t]]}}function Zs({duration:e,exitDuration:t,timingFunction:n,mounted:r,onEnter:i,onExit:a,onEntered:o,onExited:s,enterDelay:c,exitDelay:l}){let u=Jt(),d=Me(),f=u.respectReducedMotion?d:!1,[p,h]=(0,m.useState)(f?0:e),[g,_]=(0,m.useState)(r?`entered`:`exited`),v=(0,m.useRef)(-1),y=(0,m.useRef)(-1),b=(0,m.useRef)(-1);function x(){window.clearTimeout(v.current),window.clearTimeout(y.current),cancelAnimationFrame(b.current),b.current=-1}let S=n=>{x();let r=n?i:a,c=n?o:s,l=f?0:n?e:t;if(h(l),l===0)typeof r==`function`&&r(),typeof c==`function`&&c(),_(n?`entered`:`exited`);else{let e=requestAnimationFrame(()=>{Ge.flushSync(()=>{_(n?`pre-entering`:`pre-exiting`)}),b.current===e&&(b.current=requestAnimationFrame(()=>{typeof r==`function`&&r(),_(n?`entering`:`exiting`),v.current=window.setTimeout(()=>{typeof c==`function`&&c(),_(n?`entered`:`exited`)},l)}))});b.current=e}},C=e=>{x(),typeof(e?c:l)==`number`?y.current=window.setTimeout(()=>{S(e)},e?c:l):S(e)};return ie(()=>{C(r)},[r]),(0,m.useEffect)(()=>()=>{x()},[]),{transitionDuration:p,transitionStatus:g,transitionTimingFunction:n||`ease`}}function Qs({keepMounted:e,keepMountedMode:t=`activity`,transition:n=`fade`,duration:r=250,exitDuration:i=r,mounted:a,children:o,timingFunction:s=`ease`,onExit:c,onEntered:l,onEnter:u,onExited:d,enterDelay:f,exitDelay:p}){let h=Pt(),{transitionDuration:g,transitionStatus:_,transitionTimingFunction:v}=Zs({mounted:a,exitDuration:i,duration:r,timingFunction:s,onExit:c,onEntered:l,onEnter:u,onExited:d,enterDelay:f,exitDelay:p});if(h===`test`)return a?(0,G.jsx)(G.Fragment,{children:o({})}):e?o({display:`none`}):null;if(g===0)return e?t===`display-none`?a?(0,G.jsx)(G.Fragment,{children:o({})}):o({display:`none`}):(0,G.jsx)(m.Activity,{mode:a?`visible`:`hidden`,children:o({})}):a?(0,G.jsx)(G.Fragment,{children:o({})}):null;let y=_===`exited`;if(e){let e=o(y?t===`display-none`?{display:`none`}:{}:Xs({transition:n,duration:g,state:_,timingFunction:v}));return t===`display-none`?e:(0,G.jsx)(m.Activity,{mode:y?`hidden`:`visible`,children:e})}return y?null:(0,G.jsx)(G.Fragment,{children:o(Xs({transition:n,duration:g,state:_,timingFunction:v}))})}Qs.displayName=`@mantine/core/Transition`;var $s={duration:100,transition:`fade`};function ec(e,t){return{...$s,...t,...e}}var[tc,nc]=g(`Popover component was not found in the tree`);function rc({childProps:e,disabled:t,opened:n,longPressDelay:r=500,setReference:i,open:a}){let o=(0,m.useRef)(!1),s=(0,m.useRef)(!1),c=(0,m.useRef)(null),l=(0,m.useRef)(t);l.current=t;let u=(e,t,n)=>{i({getBoundingClientRect:()=>({x:e,y:t,width:0,height:0,top:t,left:e,right:e,bottom:t,toJSON:()=>void 0}),contextElement:n}),a()},d=M(e.onMouseDown,e=>{t||e.button===2&&e.stopPropagation()}),f=M(e.onContextMenu,e=>{t||e.defaultPrevented||(e.preventDefault(),s.current||(u(e.clientX,e.clientY,e.currentTarget),o.current&&(s.current=!0)))}),p=ze(e=>{if(l.current||s.current)return;let t=e,n=t.touches[0]??t.changedTouches[0];n&&(u(n.clientX,n.clientY,c.current),s.current=!0)},{threshold:r,events:[`touch`],cancelOnMove:!0,onStart:e=>{o.current=!0,s.current=!1,c.current=e.currentTarget},onFinish:e=>{o.current=!1,s.current=!1,l.current||e.preventDefault()},onCancel:()=>{o.current=!1,s.current=!1}});return{onContextMenu:f,onMouseDown:d,onTouchStart:M(e.onTouchStart,p.onTouchStart),onTouchEnd:M(e.onTouchEnd,p.onTouchEnd),onTouchCancel:M(e.onTouchCancel,p.onTouchCancel),onTouchMove:M(e.onTouchMove,p.onTouchMove),style:t?e.style:{...e.style,WebkitTouchCallout:`none`,WebkitUserSelect:`none`,userSelect:`none`},"data-expanded":n?!0:void 0}}function ic(e){let{children:t,disabled:n,longPressDelay:r}=K(`PopoverContextMenu`,null,e),i=Xe(t);if(!i)throw Error(`Popover.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let a=nc(),o=rc({childProps:i.props,disabled:n||a.disabled,opened:a.opened,longPressDelay:r,setReference:a.reference,open:()=>{a.opened||a.onToggle()}});return(0,m.cloneElement)(i,o)}ic.displayName=`@mantine/core/PopoverContextMenu`;function ac({children:e,active:t=!0,refProp:n=`ref`,innerRef:r}){let i=Ae(Te(t),r),a=Xe(e);return a?(0,m.cloneElement)(a,{[n]:i}):e}function oc(e){return(0,G.jsx)(ws,{tabIndex:-1,"data-autofocus":!0,...e})}ac.displayName=`@mantine/core/FocusTrap`,oc.displayName=`@mantine/core/FocusTrapInitialFocus`,ac.InitialFocus=oc;var sc={dropdown:`m_38a85659`,arrow:`m_a31dc6c1`,overlay:`m_3d7bc908`},cc=J(e=>{let t=K(`PopoverDropdown`,null,e),{className:n,style:r,vars:i,children:a,onKeyDownCapture:o,variant:s,classNames:l,styles:u,ref:d,...f}=t,p=nc(),{dir:m}=nr(),h=p.arrowPosition===`merge`&&p.withArrow?Ns({position:p.placement,dir:m}):void 0,g=ae({opened:p.opened,shouldReturnFocus:p.returnFocus}),_=p.withRoles?{"aria-labelledby":p.getTargetId(),id:p.getDropdownId(),role:`dialog`,tabIndex:-1}:{},v=Ae(d,p.floating);return p.disabled?null:(0,G.jsx)(Ks,{...p.portalProps,withinPortal:p.withinPortal,children:(0,G.jsx)(Qs,{mounted:p.opened,...p.transitionProps,transition:p.transitionProps?.transition||`fade`,duration:p.transitionProps?.duration??150,keepMounted:p.keepMounted,keepMountedMode:p.keepMountedMode,exitDuration:typeof p.transitionProps?.exitDuration==`number`?p.transitionProps.exitDuration:p.transitionProps?.duration,children:e=>(0,G.jsx)(ac,{active:p.trapFocus&&p.opened,innerRef:v,children:(0,G.jsxs)(Y,{..._,...f,variant:s,onKeyDownCapture:T(()=>{p.onClose?.(),p.onDismiss?.()},{active:p.closeOnEscape,onTrigger:g,onKeyDown:o}),"data-position":p.placement,"data-fixed":p.floatingStrategy===`fixed`||void 0,...p.getStyles(`dropdown`,{className:n,props:t,classNames:l,styles:u,style:[{...e,...h,zIndex:p.zIndex,top:p.y??0,left:p.x??0,width:p.width===`target`?void 0:c(p.width),...p.referenceHidden?{display:`none`}:null},p.resolvedStyles?.dropdown,u?.dropdown,r]}),children:[a,(0,G.jsx)(Ps,{ref:p.arrowRef,arrowX:p.arrowX,arrowY:p.arrowY,visible:p.withArrow,position:p.placement,arrowSize:p.arrowSize,arrowRadius:p.arrowRadius,arrowOffset:p.arrowOffset,arrowPosition:p.arrowPosition,...p.getStyles(`arrow`,{props:t,classNames:l,styles:u})})]})})})})});cc.classes=sc,cc.displayName=`@mantine/core/PopoverDropdown`;var lc={refProp:`ref`,popupType:`dialog`},uc=J(e=>{let{children:t,refProp:n,popupType:r,ref:i,...a}=K(`PopoverTarget`,lc,e),o=Xe(t);if(!o)throw Error(`Popover.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let s=a,c=nc(),l=Ae(c.reference,Ke(o),i),u=c.withRoles?{"aria-haspopup":r,"aria-expanded":c.opened,"aria-controls":c.opened?c.getDropdownId():void 0,id:c.getTargetId()}:{},d=o.props;return(0,m.cloneElement)(o,{...s,...u,...c.targetProps,className:Qe(c.targetProps.className,s.className,d.className),[n]:l,...c.controlled?null:{onClick:e=>{c.onToggle(),d.onClick?.(e)}}})});uc.displayName=`@mantine/core/PopoverTarget`;function dc(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function fc(e,t,n,r){let i=dc(e.middlewares),a=[fo(e.offset),_o()];if(i.flip&&!n){let e=typeof i.flip==`boolean`?{}:i.flip,t=r?{fallbackStrategy:`initialPlacement`,...e}:e;a.push(ho(t))}if(i.shift){let t=typeof i.shift==`boolean`?{}:i.shift;a.push(po(n=>{let r=n.placement.startsWith(`top`)||n.placement.startsWith(`bottom`);return{limiter:mo(),padding:5,...e.width===`target`&&r?{mainAxis:!1}:null,...t}}))}return i.inline&&a.push(typeof i.inline==`boolean`?vo():vo(i.inline)),a.push(yo({element:e.arrowRef,padding:e.arrowOffset})),(i.size||e.width===`target`)&&a.push(go({...typeof i.size==`boolean`?{}:i.size,apply({rects:n,availableWidth:r,availableHeight:a,...o}){let s=t().refs.floating.current?.style??{};i.size&&(typeof i.size==`object`&&i.size.apply?i.size.apply({rects:n,availableWidth:r,availableHeight:a,...o}):Object.assign(s,{maxWidth:`${r}px`,maxHeight:`${a}px`})),e.width===`target`&&Object.assign(s,{width:`${n.reference.width}px`})}})),a}function pc(e){let[t,n]=je({value:e.opened,defaultValue:e.defaultOpened,finalValue:!1,onChange:e.onChange}),r=(0,m.useRef)(t),i=(0,m.useRef)(!1),[a,o]=(0,m.useState)(null),s=e.preventPositionChangeWhenVisible!==!1,c=(0,m.useRef)(t);t!==c.current&&(c.current=t,t&&a!==null&&o(null));let l=(0,m.useRef)(e.position);e.position!==l.current&&(l.current=e.position,i.current=!1,a!==null&&o(null));let u=(0,m.useCallback)(()=>o(null),[]),d=()=>{t&&!e.disabled&&n(!1)},f=()=>{e.disabled||n(!t)},p=as({open:t,strategy:e.strategy,placement:s?a??e.position:e.position,middleware:fc(e,()=>p,s&&a!==null,s),whileElementsMounted:e.keepMounted?void 0:Ja});(0,m.useEffect)(()=>{if(!e.keepMounted)return;let n=p.refs.reference.current,r=p.refs.floating.current;if(t&&n&&r)return Ja(n,r,p.update)},[e.keepMounted,t,p.update,p.elements.reference,p.elements.floating]),B(()=>{if(!t){i.current=!1;return}if(!s||a!==null)return;let e=p.refs.floating.current;e&&e.offsetHeight!==0&&e.offsetWidth!==0&&(i.current?p.isPositioned&&o(p.placement):(i.current=!0,p.update()))},[s,t,p.isPositioned,p.placement,a,p.update]);let h=(0,m.useRef)(p.placement);return B(()=>{h.current!==p.placement&&(h.current=p.placement,e.onPositionChange?.(p.placement))},[p.placement]),ie(()=>{t!==r.current&&(t?e.onOpen?.():e.onClose?.()),r.current=t},[t,e.onClose,e.onOpen]),{floating:p,controlled:typeof e.opened==`boolean`,opened:t,onClose:d,onToggle:f,resetLockedPlacement:u}}var mc={position:`bottom`,offset:8,transitionProps:{transition:`fade`,duration:150},middlewares:{flip:!0,shift:!0,inline:!1},arrowSize:7,arrowOffset:5,arrowRadius:0,arrowPosition:`side`,closeOnClickOutside:!0,withinPortal:!0,closeOnEscape:!0,trapFocus:!1,withRoles:!0,returnFocus:!1,withOverlay:!1,hideDetached:!0,preventPositionChangeWhenVisible:!0,clickOutsideEvents:[`mousedown`,`touchstart`],clickOutsideCapture:!1,zIndex:C(`popover`),__staticSelector:`Popover`,width:`max-content`},hc=W((e,{radius:t,shadow:n})=>({dropdown:{"--popover-radius":t===void 0?void 0:O(t),"--popover-shadow":j(n)}}));function gc(e){let t=K(`Popover`,mc,e),{children:n,position:r,offset:i,onPositionChange:a,opened:o,transitionProps:s,onExitTransitionEnd:c,onEnterTransitionEnd:l,width:u,middlewares:d,withArrow:f,arrowSize:p,arrowOffset:h,arrowRadius:g,arrowPosition:_,unstyled:v,classNames:y,styles:b,closeOnClickOutside:x,withinPortal:S,portalProps:C,closeOnEscape:w,clickOutsideEvents:T,clickOutsideCapture:E,trapFocus:D,onClose:O,onDismiss:k,onOpen:A,onChange:j,zIndex:M,radius:N,shadow:P,id:F,defaultOpened:I,__staticSelector:L,withRoles:R,disabled:z,returnFocus:te,variant:B,keepMounted:ne,keepMountedMode:re,vars:ie,floatingStrategy:ae,withOverlay:oe,overlayProps:se,hideDetached:ce,attributes:le,preventPositionChangeWhenVisible:V,...ue}=t,de=q({name:L,props:t,classes:sc,classNames:y,styles:b,unstyled:v,attributes:le,rootSelector:`dropdown`,vars:ie,varsResolver:hc}),{resolvedStyles:fe}=Xt({classNames:y,styles:b,props:t}),pe=(0,m.useRef)(null),[me,he]=(0,m.useState)(null),[ge,_e]=(0,m.useState)(null),{dir:ve}=nr(),ye=Pt(),be=Ee(F),H=pc({middlewares:d,width:u,position:Fs(ve,r),offset:typeof i==`number`?i+(f?p/2:0):i,arrowRef:pe,arrowOffset:h,onPositionChange:a,opened:o,defaultOpened:I,onChange:j,onOpen:A,onClose:O,onDismiss:k,strategy:ae,disabled:z,preventPositionChangeWhenVisible:V,keepMounted:ne});ee(()=>{x&&(H.onClose(),k?.())},T,[me,ge],!0,E);let xe=(0,m.useCallback)(e=>{he(e),H.floating.refs.setReference(e)},[H.floating.refs.setReference]),Se=(0,m.useCallback)(e=>{_e(e),H.floating.refs.setFloating(e)},[H.floating.refs.setFloating]),U=(0,m.useCallback)(()=>{s?.onExited?.(),c?.(),H.resetLockedPlacement()},[s?.onExited,c,H.resetLockedPlacement]),Ce=(0,m.useCallback)(()=>{s?.onEntered?.(),l?.()},[s?.onEntered,l]);return(0,G.jsxs)(tc,{value:{returnFocus:te,disabled:z,controlled:H.controlled,reference:xe,floating:Se,x:H.floating.x,y:H.floating.y,arrowX:H.floating?.middlewareData?.arrow?.x,arrowY:H.floating?.middlewareData?.arrow?.y,opened:H.opened,arrowRef:pe,transitionProps:{...s,onExited:U,onEntered:Ce},width:u,withArrow:f,arrowSize:p,arrowOffset:h,arrowRadius:g,arrowPosition:_,placement:H.floating.placement,trapFocus:D,withinPortal:S,portalProps:C,zIndex:M,radius:N,shadow:P,closeOnEscape:w,onDismiss:k,onClose:H.onClose,onToggle:H.onToggle,getTargetId:()=>be,getDropdownId:()=>`${be}-dropdown`,withRoles:R,targetProps:ue,__staticSelector:L,classNames:y,styles:b,unstyled:v,variant:B,keepMounted:ne,keepMountedMode:re,getStyles:de,resolvedStyles:fe,floatingStrategy:ae,referenceHidden:ce&&ye!==`test`?H.floating.middlewareData.hide?.referenceHidden:!1},children:[n,oe&&(0,G.jsx)(Qs,{transition:`fade`,mounted:H.opened,duration:s?.duration||250,exitDuration:s?.exitDuration||250,children:e=>(0,G.jsx)(Ks,{withinPortal:S,children:(0,G.jsx)(Bs,{...se,...de(`overlay`,{className:se?.className,style:[e,se?.style]})})})})]})}gc.Target=uc,gc.Dropdown=cc,gc.ContextMenu=ic,gc.varsResolver=hc,gc.displayName=`@mantine/core/Popover`,gc.extend=e=>e,gc.withProps=e=>{let t=t=>(0,G.jsx)(gc,{...e,...t});return t.extend=gc.extend,t.displayName=`WithProps(${gc.displayName})`,t};var _c={root:`m_5ae2e3c`,barsLoader:`m_7a2bd4cd`,bar:`m_870bb79`,"bars-loader-animation":`m_5d2b3b9d`,dotsLoader:`m_4e3f22d7`,dot:`m_870c4af`,"loader-dots-animation":`m_aac34a1`,ovalLoader:`m_b34414df`,"oval-loader-animation":`m_f8e89c4b`},vc=({className:e,...t})=>(0,G.jsxs)(Y,{component:`span`,className:Qe(_c.barsLoader,e),...t,children:[(0,G.jsx)(`span`,{className:_c.bar}),(0,G.jsx)(`span`,{className:_c.bar}),(0,G.jsx)(`span`,{className:_c.bar})]});vc.displayName=`@mantine/core/Bars`;var yc=({className:e,...t})=>(0,G.jsxs)(Y,{component:`span`,className:Qe(_c.dotsLoader,e),...t,children:[(0,G.jsx)(`span`,{className:_c.dot}),(0,G.jsx)(`span`,{className:_c.dot}),(0,G.jsx)(`span`,{className:_c.dot})]});yc.displayName=`@mantine/core/Dots`;var bc=({className:e,...t})=>(0,G.jsx)(Y,{component:`span`,className:Qe(_c.ovalLoader,e),...t});bc.displayName=`@mantine/core/Oval`;var xc={bars:vc,oval:bc,dots:yc},Sc={loaders:xc,type:`oval`},Cc=W((e,{size:t,color:n})=>({root:{"--loader-size":E(t,`loader-size`),"--loader-color":n?mt(n,e):void 0}})),wc=J(e=>{let t=K(`Loader`,Sc,e),{size:n,color:r,type:i,vars:a,className:o,style:s,classNames:c,styles:l,unstyled:u,loaders:d,variant:f,children:p,attributes:m,...h}=t,g=q({name:`Loader`,props:t,classes:_c,className:o,style:s,classNames:c,styles:l,unstyled:u,attributes:m,vars:a,varsResolver:Cc});return p?(0,G.jsx)(Y,{...g(`root`),...h,children:p}):(0,G.jsx)(Y,{...g(`root`),component:d[i],variant:f,size:n,...h})});wc.defaultLoaders=xc,wc.classes=_c,wc.varsResolver=Cc,wc.displayName=`@mantine/core/Loader`;var Tc={root:`m_8d3f4000`,icon:`m_8d3afb97`,loader:`m_302b9fb1`,group:`m_1a0f1b21`,groupSection:`m_437b6484`},Ec={orientation:`horizontal`},Dc=W((e,{borderWidth:t})=>({group:{"--ai-border-width":c(t)}})),Oc=J(e=>{let t=K(`ActionIconGroup`,Ec,e),{className:n,style:r,classNames:i,styles:a,unstyled:o,orientation:s,vars:c,borderWidth:l,variant:u,mod:d,attributes:f,...p}=t,m=q({name:`ActionIconGroup`,props:t,classes:Tc,className:n,style:r,classNames:i,styles:a,unstyled:o,attributes:f,vars:c,varsResolver:Dc,rootSelector:`group`});return(0,G.jsx)(Y,{...m(`group`),variant:u,mod:[{orientation:s},d],role:`group`,...p})});Oc.classes=Tc,Oc.varsResolver=Dc,Oc.displayName=`@mantine/core/ActionIconGroup`;var kc=W((e,{radius:t,color:n,gradient:r,variant:i,autoContrast:a,size:o})=>{let s=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:r,variant:i||`filled`,autoContrast:a});return{groupSection:{"--section-height":E(o,`section-height`),"--section-padding-x":E(o,`section-padding-x`),"--section-fz":k(o),"--section-radius":t===void 0?void 0:O(t),"--section-bg":n||i?s.background:void 0,"--section-color":s.color,"--section-bd":n||i?s.border:void 0}}}),Ac=J(e=>{let t=K(`ActionIconGroupSection`,null,e),{className:n,style:r,classNames:i,styles:a,unstyled:o,vars:s,variant:c,gradient:l,radius:u,autoContrast:d,attributes:f,...p}=t,m=q({name:`ActionIconGroupSection`,props:t,classes:Tc,className:n,style:r,classNames:i,styles:a,unstyled:o,attributes:f,vars:s,varsResolver:kc,rootSelector:`groupSection`});return(0,G.jsx)(Y,{...m(`groupSection`),variant:c,...p})});Ac.classes=Tc,Ac.varsResolver=kc,Ac.displayName=`@mantine/core/ActionIconGroupSection`;var jc=W((e,{size:t,radius:n,variant:r,gradient:i,color:a,autoContrast:o})=>{let s=e.variantColorResolver({color:a||e.primaryColor,theme:e,gradient:i,variant:r||`filled`,autoContrast:o});return{root:{"--ai-size":E(t,`ai-size`),"--ai-radius":n===void 0?void 0:O(n),"--ai-bg":a||r?s.background:void 0,"--ai-hover":a||r?s.hover:void 0,"--ai-hover-color":a||r?s.hoverColor:void 0,"--ai-color":s.color,"--ai-bd":a||r?s.border:void 0}}}),Mc=Jn(e=>{let t=K(`ActionIcon`,null,e),{className:n,unstyled:r,variant:i,classNames:a,styles:o,style:s,loading:c,loaderProps:l,size:u,color:d,radius:f,__staticSelector:p,gradient:m,vars:h,children:g,disabled:_,"data-disabled":v,autoContrast:y,mod:b,attributes:x,...S}=t,C=q({name:[`ActionIcon`,p],props:t,className:n,style:s,classes:Tc,classNames:a,styles:o,unstyled:r,attributes:x,vars:h,varsResolver:jc});return(0,G.jsxs)(Ss,{...C(`root`,{active:!_&&!c&&!v}),"aria-busy":c||void 0,...S,unstyled:r,variant:i,size:u,disabled:_||c,mod:[{loading:c,disabled:_||v},b],children:[typeof c==`boolean`&&(0,G.jsx)(Qs,{mounted:c,transition:`slide-down`,duration:150,children:e=>(0,G.jsx)(Y,{component:`span`,...C(`loader`,{style:e}),"aria-hidden":!0,children:(0,G.jsx)(wc,{color:`var(--ai-color)`,size:`calc(var(--ai-size) * 0.55)`,...l})})}),(0,G.jsx)(Y,{component:`span`,mod:{loading:c},...C(`icon`),children:g})]})});Mc.classes=Tc,Mc.varsResolver=jc,Mc.displayName=`@mantine/core/ActionIcon`,Mc.Group=Oc,Mc.GroupSection=Ac;function Nc({size:e=`var(--cb-icon-size, 70%)`,style:t,...n}){return(0,G.jsx)(`svg`,{viewBox:`0 0 15 15`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,style:{...t,width:e,height:e},...n,children:(0,G.jsx)(`path`,{d:`M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 2.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.03157L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.7816C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z`,fill:`currentColor`,fillRule:`evenodd`,clipRule:`evenodd`})})}Nc.displayName=`@mantine/core/CloseIcon`;var Pc={root:`m_86a44da5`,"root--subtle":`m_220c80f2`},Fc={variant:`subtle`},Ic=W((e,{size:t,radius:n,iconSize:r})=>({root:{"--cb-size":E(t,`cb-size`),"--cb-radius":n===void 0?void 0:O(n),"--cb-icon-size":c(r)}})),Lc=Jn(e=>{let t=K(`CloseButton`,Fc,e),{iconSize:n,children:r,vars:i,radius:a,className:o,classNames:s,style:c,styles:l,unstyled:u,"data-disabled":d,disabled:f,variant:p,icon:m,mod:h,attributes:g,__staticSelector:_,...v}=t,y=q({name:_||`CloseButton`,props:t,className:o,style:c,classes:Pc,classNames:s,styles:l,unstyled:u,attributes:g,vars:i,varsResolver:Ic});return(0,G.jsxs)(Ss,{...v,unstyled:u,variant:p,disabled:f,mod:[{disabled:f||d},h],...y(`root`,{variant:p,active:!f&&!d}),children:[m||(0,G.jsx)(Nc,{}),r]})});Lc.classes=Pc,Lc.varsResolver=Ic,Lc.displayName=`@mantine/core/CloseButton`;function Rc(e){return m.Children.toArray(e).filter(Boolean)}var zc={root:`m_4081bf90`},Bc={preventGrowOverflow:!0,gap:`md`,align:`center`,justify:`flex-start`,wrap:`wrap`},Vc=W((e,{grow:t,preventGrowOverflow:n,gap:r,align:i,justify:a,wrap:o},{childWidth:s})=>({root:{"--group-child-width":t&&n?s:void 0,"--group-gap":D(r),"--group-align":i,"--group-justify":a,"--group-wrap":o}})),Hc=J(e=>{let t=K(`Group`,Bc,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,children:s,gap:c,align:l,justify:u,wrap:d,grow:f,preventGrowOverflow:p,vars:m,variant:h,__size:g,mod:_,attributes:v,...y}=t,b=Rc(s),x=b.length,S=D(c??`md`),C=q({name:`Group`,props:t,stylesCtx:{childWidth:`calc(${100/x}% - (${S} - ${S} / ${x}))`},className:r,style:i,classes:zc,classNames:n,styles:a,unstyled:o,attributes:v,vars:m,varsResolver:Vc});return(0,G.jsx)(Y,{...C(`root`),variant:h,mod:[{grow:f},_],size:g,...y,children:b})});Hc.classes=zc,Hc.varsResolver=Vc,Hc.displayName=`@mantine/core/Group`;var[Uc,Wc]=g(`ModalBase component was not found in tree`);function Gc({opened:e,transitionDuration:t}){let[n,r]=(0,m.useState)(e),i=(0,m.useRef)(-1),a=Me()?0:t;return(0,m.useEffect)(()=>(e?(r(!0),window.clearTimeout(i.current)):a===0?r(!1):i.current=window.setTimeout(()=>r(!1),a),()=>window.clearTimeout(i.current)),[e,a]),n}function Kc({id:e,transitionProps:t,opened:n,trapFocus:r,closeOnEscape:i,onClose:a,returnFocus:o,handledEscapeEvents:s}){let c=Ee(e),[l,u]=(0,m.useState)(!1),[d,f]=(0,m.useState)(!1),p=Gc({opened:n,transitionDuration:typeof t?.duration==`number`?t?.duration:200});return De(`keydown`,e=>{e.key===`Escape`&&i&&!e.isComposing&&n&&!s?.has(e)&&e.target?.getAttribute(`data-mantine-stop-propagation`)!==`true`&&(s?.add(e),a())},{capture:!0}),ae({opened:n,shouldReturnFocus:r&&o}),{_id:c,titleMounted:l,bodyMounted:d,shouldLockScroll:p,setTitleMounted:u,setBodyMounted:f}}var qc=function(){return qc=Object.assign||function(e){for(var t,n=1,r=arguments.length;n<r;n++)for(var i in t=arguments[n],t)Object.prototype.hasOwnProperty.call(t,i)&&(e[i]=t[i]);return e},qc.apply(this,arguments)};function Jc(e,t){var n={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(n[r]=e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols==`function`)for(var i=0,r=Object.getOwnPropertySymbols(e);i<r.length;i++)t.indexOf(r[i])<0&&Object.prototype.propertyIsEnumerable.call(e,r[i])&&(n[r[i]]=e[r[i]]);return n}function Yc(e,t,n){if(n||arguments.length===2)for(var r=0,i=t.length,a;r<i;r++)(a||!(r in t))&&(a||=Array.prototype.slice.call(t,0,r),a[r]=t[r]);return e.concat(a||Array.prototype.slice.call(t))}var Xc=`right-scroll-bar-position`,Zc=`width-before-scroll-bar`,Qc=`with-scroll-bars-hidden`,$c=`--removed-body-scroll-bar-size`;function el(e,t){return typeof e==`function`?e(t):e&&(e.current=t),e}function tl(e,t){var n=(0,m.useState)(function(){return{value:e,callback:t,facade:{get current(){return n.value},set current(e){var t=n.value;t!==e&&(n.value=e,n.callback(e,t))}}}})[0];return n.callback=t,n.facade}var nl=typeof window<`u`?m.useLayoutEffect:m.useEffect,rl=new WeakMap;function il(e,t){var n=tl(t||null,function(t){return e.forEach(function(e){return el(e,t)})});return nl(function(){var t=rl.get(n);if(t){var r=new Set(t),i=new Set(e),a=n.current;r.forEach(function(e){i.has(e)||el(e,null)}),i.forEach(function(e){r.has(e)||el(e,a)})}rl.set(n,e)},[e]),n}function al(e){return e}function ol(e,t){t===void 0&&(t=al);var n=[],r=!1;return{read:function(){if(r)throw Error("Sidecar: could not `read` from an `assigned` medium. `read` could be used only with `useMedium`.");return n.length?n[n.length-1]:e},useMedium:function(e){var i=t(e,r);return n.push(i),function(){n=n.filter(function(e){return e!==i})}},assignSyncMedium:function(e){for(r=!0;n.length;){var t=n;n=[],t.forEach(e)}n={push:function(t){return e(t)},filter:function(){return n}}},assignMedium:function(e){r=!0;var t=[];if(n.length){var i=n;n=[],i.forEach(e),t=n}var a=function(){var n=t;t=[],n.forEach(e)},o=function(){return Promise.resolve().then(a)};o(),n={push:function(e){t.push(e),o()},filter:function(e){return t=t.filter(e),n}}}}}function sl(e){e===void 0&&(e={});var t=ol(null);return t.options=qc({async:!0,ssr:!1},e),t}var cl=function(e){var t=e.sideCar,n=Jc(e,[`sideCar`]);if(!t)throw Error("Sidecar: please provide `sideCar` property to import the right car");var r=t.read();if(!r)throw Error(`Sidecar medium not found`);return m.createElement(r,qc({},n))};cl.isSideCarExport=!0;function ll(e,t){return e.useMedium(t),cl}var ul=sl(),dl=function(){},fl=m.forwardRef(function(e,t){var n=m.useRef(null),r=m.useState({onScrollCapture:dl,onWheelCapture:dl,onTouchMoveCapture:dl}),i=r[0],a=r[1],o=e.forwardProps,s=e.children,c=e.className,l=e.removeScrollBar,u=e.enabled,d=e.shards,f=e.sideCar,p=e.noRelative,h=e.noIsolation,g=e.inert,_=e.allowPinchZoom,v=e.as,y=v===void 0?`div`:v,b=e.gapMode,x=Jc(e,[`forwardProps`,`children`,`className`,`removeScrollBar`,`enabled`,`shards`,`sideCar`,`noRelative`,`noIsolation`,`inert`,`allowPinchZoom`,`as`,`gapMode`]),S=f,C=il([n,t]),w=qc(qc({},x),i);return m.createElement(m.Fragment,null,u&&m.createElement(S,{sideCar:ul,removeScrollBar:l,shards:d,noRelative:p,noIsolation:h,inert:g,setCallbacks:a,allowPinchZoom:!!_,lockRef:n,gapMode:b}),o?m.cloneElement(m.Children.only(s),qc(qc({},w),{ref:C})):m.createElement(y,qc({},w,{className:c,ref:C}),s))});fl.defaultProps={enabled:!0,removeScrollBar:!0,inert:!1},fl.classNames={fullWidth:Zc,zeroRight:Xc};var pl=function(){if(typeof __webpack_nonce__<`u`)return __webpack_nonce__};function ml(){if(!document)return null;var e=document.createElement(`style`);e.type=`text/css`;var t=pl();return t&&e.setAttribute(`nonce`,t),e}function hl(e,t){e.styleSheet?e.styleSheet.cssText=t:e.appendChild(document.createTextNode(t))}function gl(e){(document.head||document.getElementsByTagName(`head`)[0]).appendChild(e)}var _l=function(){var e=0,t=null;return{add:function(n){e==0&&(t=ml())&&(hl(t,n),gl(t)),e++},remove:function(){e--,!e&&t&&(t.parentNode&&t.parentNode.removeChild(t),t=null)}}},vl=function(){var e=_l();return function(t,n){m.useEffect(function(){return e.add(t),function(){e.remove()}},[t&&n])}},yl=function(){var e=vl();return function(t){var n=t.styles,r=t.dynamic;return e(n,r),null}},bl={left:0,top:0,right:0,gap:0},xl=function(e){return parseInt(e||``,10)||0},Sl=function(e){var t=window.getComputedStyle(document.body),n=t[e===`padding`?`paddingLeft`:`marginLeft`],r=t[e===`padding`?`paddingTop`:`marginTop`],i=t[e===`padding`?`paddingRight`:`marginRight`];return[xl(n),xl(r),xl(i)]},Cl=function(e){if(e===void 0&&(e=`margin`),typeof window>`u`)return bl;var t=Sl(e),n=document.documentElement.clientWidth,r=window.innerWidth;return{left:t[0],top:t[1],right:t[2],gap:Math.max(0,r-n+t[2]-t[0])}},wl=yl(),Tl=`data-scroll-locked`,El=function(e,t,n,r){var i=e.left,a=e.top,o=e.right,s=e.gap;return n===void 0&&(n=`margin`),`
  .${Qc} {
   overflow: hidden ${r};
   padding-right: ${s}px ${r};
  }
  body[${Tl}] {
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
  
  .${Xc} {
    right: ${s}px ${r};
  }
  
  .${Zc} {
    margin-right: ${s}px ${r};
  }
  
  .${Xc} .${Xc} {
    right: 0 ${r};
  }
  
  .${Zc} .${Zc} {
    margin-right: 0 ${r};
  }
  
  body[${Tl}] {
    ${$c}: ${s}px;
  }
`},Dl=function(){var e=parseInt(document.body.getAttribute(`data-scroll-locked`)||`0`,10);return isFinite(e)?e:0},Ol=function(){m.useEffect(function(){return document.body.setAttribute(Tl,(Dl()+1).toString()),function(){var e=Dl()-1;e<=0?document.body.removeAttribute(Tl):document.body.setAttribute(Tl,e.toString())}},[])},kl=function(e){var t=e.noRelative,n=e.noImportant,r=e.gapMode,i=r===void 0?`margin`:r;Ol();var a=m.useMemo(function(){return Cl(i)},[i]);return m.createElement(wl,{styles:El(a,!t,i,n?``:`!important`)})},Al=!1;if(typeof window<`u`)try{var jl=Object.defineProperty({},"passive",{get:function(){return Al=!0,!0}});window.addEventListener(`test`,jl,jl),window.removeEventListener(`test`,jl,jl)}catch{Al=!1}var Ml=Al?{passive:!1}:!1,Nl=function(e){return e.tagName===`TEXTAREA`},Pl=function(e,t){if(!(e instanceof Element))return!1;var n=window.getComputedStyle(e);return n[t]!==`hidden`&&!(n.overflowY===n.overflowX&&!Nl(e)&&n[t]===`visible`)},Fl=function(e){return Pl(e,`overflowY`)},Il=function(e){return Pl(e,`overflowX`)},Ll=function(e,t){var n=t.ownerDocument,r=t;do{if(typeof ShadowRoot<`u`&&r instanceof ShadowRoot&&(r=r.host),Bl(e,r)){var i=Vl(e,r);if(i[1]>i[2])return!0}r=r.parentNode}while(r&&r!==n.body);return!1},Rl=function(e){return[e.scrollTop,e.scrollHeight,e.clientHeight]},zl=function(e){return[e.scrollLeft,e.scrollWidth,e.clientWidth]},Bl=function(e,t){return e===`v`?Fl(t):Il(t)},Vl=function(e,t){return e===`v`?Rl(t):zl(t)},Hl=function(e,t){return e===`h`&&t===`rtl`?-1:1},Ul=function(e,t,n,r,i){var a=Hl(e,window.getComputedStyle(t).direction),o=a*r,s=n.target,c=t.contains(s),l=!1,u=o>0,d=0,f=0;do{if(!s)break;var p=Vl(e,s),m=p[0],h=p[1]-p[2]-a*m;(m||h)&&Bl(e,s)&&(d+=h,f+=m);var g=s.parentNode;s=g&&g.nodeType===Node.DOCUMENT_FRAGMENT_NODE?g.host:g}while(!c&&s!==document.body||c&&(t.contains(s)||t===s));return(u&&(i&&Math.abs(d)<1||!i&&o>d)||!u&&(i&&Math.abs(f)<1||!i&&-o>f))&&(l=!0),l},Wl=function(e){return`changedTouches`in e?[e.changedTouches[0].clientX,e.changedTouches[0].clientY]:[0,0]},Gl=function(e){return[e.deltaX,e.deltaY]},Kl=function(e){return e&&`current`in e?e.current:e},ql=function(e,t){return e[0]===t[0]&&e[1]===t[1]},Jl=function(e){return`
  .block-interactivity-${e} {pointer-events: none;}
  .allow-interactivity-${e} {pointer-events: all;}
`},Yl=0,Xl=[];function Zl(e){var t=m.useRef([]),n=m.useRef([0,0]),r=m.useRef(),i=m.useState(Yl++)[0],a=m.useState(yl)[0],o=m.useRef(e);m.useEffect(function(){o.current=e},[e]),m.useEffect(function(){if(e.inert){document.body.classList.add(`block-interactivity-${i}`);var t=Yc([e.lockRef.current],(e.shards||[]).map(Kl),!0).filter(Boolean);return t.forEach(function(e){return e.classList.add(`allow-interactivity-${i}`)}),function(){document.body.classList.remove(`block-interactivity-${i}`),t.forEach(function(e){return e.classList.remove(`allow-interactivity-${i}`)})}}},[e.inert,e.lockRef.current,e.shards]);var s=m.useCallback(function(e,t){if(`touches`in e&&e.touches.length===2||e.type===`wheel`&&e.ctrlKey)return!o.current.allowPinchZoom;var i=Wl(e),a=n.current,s=`deltaX`in e?e.deltaX:a[0]-i[0],c=`deltaY`in e?e.deltaY:a[1]-i[1],l,u=e.target,d=Math.abs(s)>Math.abs(c)?`h`:`v`;if(`touches`in e&&d===`h`&&u.type===`range`)return!1;var f=window.getSelection(),p=f&&f.anchorNode;if(p&&(p===u||p.contains(u)))return!1;var m=Ll(d,u);if(!m)return!0;if(m?l=d:(l=d===`v`?`h`:`v`,m=Ll(d,u)),!m)return!1;if(!r.current&&`changedTouches`in e&&(s||c)&&(r.current=l),!l)return!0;var h=r.current||l;return Ul(h,t,e,h===`h`?s:c,!0)},[]),c=m.useCallback(function(e){var n=e;if(Xl.length&&Xl[Xl.length-1]===a){var r=`deltaY`in n?Gl(n):Wl(n),i=t.current.filter(function(e){return e.name===n.type&&(e.target===n.target||n.target===e.shadowParent)&&ql(e.delta,r)})[0];if(i&&i.should)n.cancelable&&n.preventDefault();else if(!i){var c=(o.current.shards||[]).map(Kl).filter(Boolean).filter(function(e){return e.contains(n.target)});(c.length>0?s(n,c[0]):!o.current.noIsolation)&&n.cancelable&&n.preventDefault()}}},[]),l=m.useCallback(function(e,n,r,i){var a={name:e,delta:n,target:r,should:i,shadowParent:Ql(r)};t.current.push(a),setTimeout(function(){t.current=t.current.filter(function(e){return e!==a})},1)},[]),u=m.useCallback(function(e){n.current=Wl(e),r.current=void 0},[]),d=m.useCallback(function(t){l(t.type,Gl(t),t.target,s(t,e.lockRef.current))},[]),f=m.useCallback(function(t){l(t.type,Wl(t),t.target,s(t,e.lockRef.current))},[]);m.useEffect(function(){return Xl.push(a),e.setCallbacks({onScrollCapture:d,onWheelCapture:d,onTouchMoveCapture:f}),document.addEventListener(`wheel`,c,Ml),document.addEventListener(`touchmove`,c,Ml),document.addEventListener(`touchstart`,u,Ml),function(){Xl=Xl.filter(function(e){return e!==a}),document.removeEventListener(`wheel`,c,Ml),document.removeEventListener(`touchmove`,c,Ml),document.removeEventListener(`touchstart`,u,Ml)}},[]);var p=e.removeScrollBar,h=e.inert;return m.createElement(m.Fragment,null,h?m.createElement(a,{styles:Jl(i)}):null,p?m.createElement(kl,{noRelative:e.noRelative,gapMode:e.gapMode}):null)}function Ql(e){for(var t=null;e!==null;)e instanceof ShadowRoot&&(t=e.host,e=e.host),e=e.parentNode;return t}var $l=ll(ul,Zl),eu=m.forwardRef(function(e,t){return m.createElement(fl,qc({},e,{ref:t,sideCar:$l}))});eu.classNames=fl.classNames;function tu({keepMounted:e,keepMountedMode:t=`activity`,opened:n,onClose:r,id:i,transitionProps:a,onExitTransitionEnd:o,onEnterTransitionEnd:s,trapFocus:c,closeOnEscape:l,returnFocus:u,closeOnClickOutside:d,withinPortal:f,portalProps:p,lockScroll:m,children:h,zIndex:g,shadow:_,padding:v,__vars:y,unstyled:b,removeScrollProps:x,__handledEscapeEvents:S,...w}){let{_id:T,titleMounted:E,bodyMounted:O,shouldLockScroll:k,setTitleMounted:A,setBodyMounted:M}=Kc({id:i,transitionProps:a,opened:n,trapFocus:c,closeOnEscape:l,onClose:r,returnFocus:u,handledEscapeEvents:S}),{key:N,...P}=x||{};return(0,G.jsx)(Ks,{...p,withinPortal:f,children:(0,G.jsx)(Uc,{value:{opened:n,onClose:r,closeOnClickOutside:d,onExitTransitionEnd:o,onEnterTransitionEnd:s,transitionProps:{...a,keepMounted:e,keepMountedMode:t},getTitleId:()=>`${T}-title`,getBodyId:()=>`${T}-body`,titleMounted:E,bodyMounted:O,setTitleMounted:A,setBodyMounted:M,trapFocus:c,closeOnEscape:l,zIndex:g,unstyled:b},children:(0,G.jsx)(eu,{enabled:k&&m,...P,children:(0,G.jsx)(Y,{...w,id:T,__vars:{...y,"--mb-z-index":(g||C(`modal`)).toString(),"--mb-shadow":j(_),"--mb-padding":D(v)},children:h})},N)})})}tu.displayName=`@mantine/core/ModalBase`;function nu(){let e=Wc();return(0,m.useEffect)(()=>(e.setBodyMounted(!0),()=>e.setBodyMounted(!1)),[]),e.getBodyId()}var ru={title:`m_615af6c9`,header:`m_b5489c3c`,inner:`m_60c222c7`,content:`m_fd1ab0aa`,close:`m_606cb269`,body:`m_5df29311`};function iu({className:e,...t}){let n=nu(),r=Wc();return(0,G.jsx)(Y,{id:n,className:Qe({[ru.body]:!r.unstyled},e),...t})}iu.displayName=`@mantine/core/ModalBaseBody`;function au({className:e,onClick:t,...n}){let r=Wc();return(0,G.jsx)(Lc,{...n,onClick:e=>{r.onClose(),t?.(e)},className:Qe({[ru.close]:!r.unstyled},e),unstyled:r.unstyled})}au.displayName=`@mantine/core/ModalBaseCloseButton`;function ou({transitionProps:e,className:t,innerProps:n,onKeyDown:r,style:i,ref:a,...o}){let s=Wc();return(0,G.jsx)(Qs,{mounted:s.opened,transition:`pop`,...s.transitionProps,onExited:()=>{s.onExitTransitionEnd?.(),s.transitionProps?.onExited?.()},onEntered:()=>{s.onEnterTransitionEnd?.(),s.transitionProps?.onEntered?.()},...e,children:e=>(0,G.jsx)(`div`,{...n,className:Qe({[ru.inner]:!s.unstyled},n.className),children:(0,G.jsx)(ac,{active:s.opened&&s.trapFocus,innerRef:a,children:(0,G.jsx)(Ds,{...o,component:`section`,role:`dialog`,tabIndex:-1,"aria-modal":!0,"aria-describedby":s.bodyMounted?s.getBodyId():void 0,"aria-labelledby":s.titleMounted?s.getTitleId():void 0,style:[i,e],className:Qe({[ru.content]:!s.unstyled},t),unstyled:s.unstyled,children:o.children})})})})}ou.displayName=`@mantine/core/ModalBaseContent`;function su({className:e,...t}){let n=Wc();return(0,G.jsx)(Y,{component:`header`,className:Qe({[ru.header]:!n.unstyled},e),...t})}su.displayName=`@mantine/core/ModalBaseHeader`;var cu={duration:200,timingFunction:`ease`,transition:`fade`};function lu(e){let t=Wc();return{...cu,...t.transitionProps,...e}}function uu({onClick:e,transitionProps:t,style:n,visible:r,...i}){let a=Wc(),o=lu(t);return(0,G.jsx)(Qs,{mounted:r===void 0?a.opened:r,...o,transition:`fade`,children:t=>(0,G.jsx)(Bs,{fixed:!0,style:[n,t],zIndex:a.zIndex,unstyled:a.unstyled,onClick:t=>{e?.(t),a.closeOnClickOutside&&a.onClose()},...i})})}uu.displayName=`@mantine/core/ModalBaseOverlay`;function du(){let e=Wc();return(0,m.useEffect)(()=>(e.setTitleMounted(!0),()=>e.setTitleMounted(!1)),[]),e.getTitleId()}function fu({className:e,...t}){let n=du(),r=Wc();return(0,G.jsx)(Y,{component:`h2`,className:Qe({[ru.title]:!r.unstyled},e),id:n,...t})}fu.displayName=`@mantine/core/ModalBaseTitle`;function pu({children:e}){return(0,G.jsx)(G.Fragment,{children:e})}var mu=(0,m.createContext)({size:`sm`}),hu=J(e=>{let t=K(`InputClearButton`,null,e),{size:n,variant:r,vars:i,classNames:a,styles:o,...s}=t,c=(0,m.use)(mu),{resolvedClassNames:l,resolvedStyles:u}=Xt({classNames:a,styles:o,props:t});return(0,G.jsx)(Lc,{variant:r||`transparent`,size:n||c?.size||`sm`,classNames:l,styles:u,__staticSelector:`InputClearButton`,style:{pointerEvents:`all`,background:`var(--input-bg)`,...s.style},...s})});hu.displayName=`@mantine/core/InputClearButton`;var gu={xs:7,sm:8,md:10,lg:12,xl:15};function _u({__clearable:e,__clearSection:t,rightSection:n,__defaultRightSection:r,size:i=`sm`,__clearSectionMode:a=`both`}){let o=e&&t;return a===`rightSection`?n===null?null:n||r:a===`clear`?n===null?null:o||r:o&&(n||r)?(0,G.jsxs)(`div`,{"data-combined-clear-section":!0,style:{display:`flex`,gap:2,alignItems:`center`,paddingInlineEnd:gu[i]},children:[o,n||r]}):n===null?null:n||o||r}var vu=(0,m.createContext)({offsetBottom:!1,offsetTop:!1,describedBy:void 0,getStyles:null,inputId:void 0,labelId:void 0}),yu={wrapper:`m_6c018570`,input:`m_8fb7ebe7`,bottomSection:`m_93f4ed57`,section:`m_82577fc2`,placeholder:`m_88bacfd0`,root:`m_46b77525`,label:`m_8fdc1311`,required:`m_78a94662`,error:`m_8f816625`,success:`m_9d9d40e0`,description:`m_fe47ce59`},bu=W((e,{size:t})=>({description:{"--input-description-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`}})),xu=J(e=>{let t=K(`InputDescription`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,__staticSelector:c,__inheritStyles:l=!0,attributes:u,...d}=K(`InputDescription`,null,t),f=(0,m.use)(vu),p=q({name:[`InputWrapper`,c],props:t,classes:yu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:u,rootSelector:`description`,vars:s,varsResolver:bu}),h=l&&f?.getStyles||p;return(0,G.jsx)(Y,{component:`p`,...h(`description`,f?.getStyles?{className:r,style:i}:void 0),...d})});xu.classes=yu,xu.varsResolver=bu,xu.displayName=`@mantine/core/InputDescription`;var Su=W((e,{size:t})=>({error:{"--input-error-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`}})),Cu=J(e=>{let t=K(`InputError`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,attributes:c,__staticSelector:l,__inheritStyles:u=!0,...d}=t,f=q({name:[`InputWrapper`,l],props:t,classes:yu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:c,rootSelector:`error`,vars:s,varsResolver:Su}),p=(0,m.use)(vu),h=u&&p?.getStyles||f;return(0,G.jsx)(Y,{component:`p`,...h(`error`,p?.getStyles?{className:r,style:i}:void 0),...d})});Cu.classes=yu,Cu.varsResolver=Su,Cu.displayName=`@mantine/core/InputError`;var wu={labelElement:`label`},Tu=W((e,{size:t})=>({label:{"--input-label-size":k(t),"--input-asterisk-color":void 0}})),Eu=J(e=>{let t=K(`InputLabel`,wu,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,labelElement:c,required:l,htmlFor:u,onMouseDown:d,children:f,__staticSelector:p,mod:h,attributes:g,..._}=t,v=q({name:[`InputWrapper`,p],props:t,classes:yu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:g,rootSelector:`label`,vars:s,varsResolver:Tu}),y=(0,m.use)(vu),b=y?.getStyles||v,x=_.component||c,S=typeof x!=`string`||x===`label`;return(0,G.jsxs)(Y,{...b(`label`,y?.getStyles?{className:r,style:i}:void 0),component:c,htmlFor:S?u:void 0,mod:[{required:l},h],onMouseDown:e=>{d?.(e),!e.defaultPrevented&&e.detail>1&&e.preventDefault()},..._,children:[f,l&&(0,G.jsx)(`span`,{...b(`required`),"aria-hidden":!0,children:` *`})]})});Eu.classes=yu,Eu.varsResolver=Tu,Eu.displayName=`@mantine/core/InputLabel`;var Du=J(e=>{let t=K(`InputPlaceholder`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,__staticSelector:c,error:l,mod:u,attributes:d,...f}=t,p=q({name:[`InputPlaceholder`,c],props:t,classes:yu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:d,rootSelector:`placeholder`});return(0,G.jsx)(Y,{...p(`placeholder`),mod:[{error:!!l},u],component:`span`,...f})});Du.classes=yu,Du.displayName=`@mantine/core/InputPlaceholder`;var Ou=W((e,{size:t})=>({success:{"--input-success-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`}})),ku=J(e=>{let t=K(`InputSuccess`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,attributes:c,__staticSelector:l,__inheritStyles:u=!0,...d}=t,f=q({name:[`InputWrapper`,l],props:t,classes:yu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:c,rootSelector:`success`,vars:s,varsResolver:Ou}),p=(0,m.use)(vu),h=u&&p?.getStyles||f;return(0,G.jsx)(Y,{component:`p`,...h(`success`,p?.getStyles?{className:r,style:i}:void 0),...d})});ku.classes=yu,ku.varsResolver=Ou,ku.displayName=`@mantine/core/InputSuccess`;function Au(e,{hasDescription:t,hasError:n}){let r=e.findIndex(e=>e===`input`),i=e.slice(0,r),a=e.slice(r+1),o=t&&i.includes(`description`)||n&&i.includes(`error`);return{offsetBottom:t&&a.includes(`description`)||n&&a.includes(`error`),offsetTop:o}}var ju={labelElement:`label`,inputContainer:e=>e,inputWrapperOrder:[`label`,`description`,`input`,`error`]},Mu=W((e,{size:t})=>({label:{"--input-label-size":k(t),"--input-asterisk-color":void 0},error:{"--input-error-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`},success:{"--input-success-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`},description:{"--input-description-size":t===void 0?void 0:`calc(${k(t)} - ${c(2)})`}})),Nu=J(e=>{let t=K(`InputWrapper`,ju,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,size:c,variant:l,__staticSelector:u,inputContainer:d,inputWrapperOrder:f,label:p,error:h,success:g,description:_,labelProps:v,descriptionProps:y,errorProps:b,successProps:x,labelElement:S,children:C,withAsterisk:w,id:T,required:E,__stylesApiProps:D,mod:O,attributes:k,...A}=t,j=q({name:[`InputWrapper`,u],props:D||t,classes:yu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:k,vars:s,varsResolver:Mu}),M={size:c,variant:l,__staticSelector:u},N=Ee(T),P=typeof w==`boolean`?w:E,F=b?.id||`${N}-error`,I=x?.id||`${N}-success`,L=y?.id||`${N}-description`,ee=N,R=!!h&&typeof h!=`boolean`,z=!!g&&typeof g!=`boolean`&&!h,te=!!_,B=R&&f.includes(`error`),ne=z&&f.includes(`error`),re=te&&f.includes(`description`),ie=`${B?F:``} ${ne?I:``} ${re?L:``}`,ae=ie.trim().length>0?ie.trim():void 0,oe=v?.id||`${N}-label`,se=p&&(0,G.jsx)(Eu,{labelElement:S,id:oe,htmlFor:ee,required:P,...M,...v,children:p},`label`),ce=te&&(0,G.jsx)(xu,{...y,...M,size:y?.size||M.size,id:y?.id||L,children:_},`description`),le=(0,G.jsx)(m.Fragment,{children:d(C)},`input`),V=R&&(0,m.createElement)(Cu,{...b,...M,size:b?.size||M.size,key:`error`,id:b?.id||F},h),ue=z&&(0,m.createElement)(ku,{...x,...M,size:x?.size||M.size,key:`success`,id:x?.id||I},g),de=f.map(e=>{switch(e){case`label`:return se;case`input`:return le;case`description`:return ce;case`error`:return V||ue;default:return null}});return(0,G.jsx)(vu,{value:{getStyles:j,describedBy:ae,inputId:ee,labelId:se&&f.includes(`label`)?oe:void 0,...Au(f,{hasDescription:te,hasError:R||z})},children:(0,G.jsx)(Y,{variant:l,size:c,mod:[{error:!!h,success:!!g&&!h},O],id:S===`label`?void 0:T,...j(`root`),...A,children:de})})});Nu.classes=yu,Nu.varsResolver=Mu,Nu.displayName=`@mantine/core/InputWrapper`;var Pu={variant:`default`,leftSectionPointerEvents:`none`,rightSectionPointerEvents:`none`,withAria:!0,withErrorStyles:!0,withSuccessStyles:!0,size:`sm`,loading:!1,loadingPosition:`right`},Fu=W((e,t,n)=>({wrapper:{"--input-margin-top":n.offsetTop?`calc(var(--mantine-spacing-xs) / 2)`:void 0,"--input-margin-bottom":n.offsetBottom?`calc(var(--mantine-spacing-xs) / 2)`:void 0,"--input-height":E(t.size,`input-height`),"--input-fz":k(t.size),"--input-radius":t.radius===void 0?void 0:O(t.radius),"--input-left-section-width":t.leftSectionWidth===void 0?void 0:c(t.leftSectionWidth),"--input-right-section-width":t.rightSectionWidth===void 0?void 0:c(t.rightSectionWidth),"--input-padding-y":t.multiline?E(t.size,`input-padding-y`):void 0,"--input-left-section-pointer-events":t.leftSectionPointerEvents,"--input-right-section-pointer-events":t.rightSectionPointerEvents}})),Iu=Jn(e=>{let t=K(`Input`,Pu,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,required:s,__staticSelector:c,__stylesApiProps:l,size:u,wrapperProps:d,error:f,success:p,disabled:h,leftSection:g,leftSectionProps:_,leftSectionWidth:v,rightSection:y,rightSectionProps:b,rightSectionWidth:x,rightSectionPointerEvents:S,leftSectionPointerEvents:C,variant:w,vars:T,pointer:E,multiline:D,radius:O,id:k,withAria:A,withErrorStyles:j,withSuccessStyles:M,mod:N,inputSize:P,attributes:F,__clearSection:I,__clearable:L,__clearSectionMode:ee,__defaultRightSection:R,loading:z,loadingPosition:te,__bottomSection:B,__bottomSectionProps:ne,rootRef:re,dir:ie,...ae}=t,{styleProps:oe,rest:se}=yn(ae),ce=(0,m.use)(vu),le={offsetBottom:ce?.offsetBottom,offsetTop:ce?.offsetTop},V=q({name:[`Input`,c],props:l||t,classes:yu,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:F,stylesCtx:le,rootSelector:`wrapper`,vars:T,varsResolver:Fu}),ue=A?{required:s,disabled:h,"aria-invalid":f?!0:void 0,"aria-describedby":ce?.describedBy,id:ce?.inputId||k}:{},de=z?(0,G.jsx)(wc,{size:te===`left`?`calc(var(--input-left-section-size) / 2)`:`calc(var(--input-right-section-size) / 2)`}):null,fe=z&&te===`left`?de:g,pe=_u({__clearable:L,__clearSection:I,rightSection:z&&te===`right`?de:y,__defaultRightSection:R,size:u,__clearSectionMode:ee});return(0,G.jsx)(mu,{value:{size:u||`sm`},children:(0,G.jsxs)(Y,{ref:re,dir:ie,...V(`wrapper`),...oe,...d,mod:[{error:!!f&&j,success:!!p&&!f&&M,pointer:E,disabled:h,multiline:D,withRightSection:!!pe,withLeftSection:!!fe,withBottomSection:!!B},N],variant:w,size:u,children:[fe&&(0,G.jsx)(`div`,{..._,"data-position":`left`,...V(`section`,{className:_?.className,style:_?.style}),children:fe}),(0,G.jsx)(Y,{component:`input`,...se,...ue,required:s,mod:{disabled:h,error:!!f&&j,success:!!p&&!f&&M},variant:w,__size:P,...V(`input`)}),B&&(0,G.jsx)(`div`,{...ne,...V(`bottomSection`,{className:ne?.className,style:ne?.style}),children:B}),pe&&(0,G.jsx)(`div`,{...b,"data-position":`right`,...V(`section`,{className:b?.className,style:b?.style}),children:pe})]})})});Iu.classes=yu,Iu.varsResolver=Fu,Iu.Wrapper=Nu,Iu.Label=Eu,Iu.Error=Cu,Iu.Success=ku,Iu.Description=xu,Iu.Placeholder=Du,Iu.ClearButton=hu,Iu.displayName=`@mantine/core/Input`;function Lu(e,t,n){let r=K([`Input`,`InputWrapper`,e],t,n),{label:i,description:a,error:o,success:s,required:c,classNames:l,styles:u,className:d,unstyled:f,__staticSelector:p,__stylesApiProps:m,errorProps:h,successProps:g,labelProps:_,descriptionProps:v,wrapperProps:y,id:b,size:x,style:S,inputContainer:C,inputWrapperOrder:w,withAsterisk:T,variant:E,vars:D,mod:O,attributes:k,...A}=r,{styleProps:j,rest:M}=yn(A),N={label:i,description:a,error:o,success:s,required:c,classNames:l,className:d,__staticSelector:p,__stylesApiProps:m||r,errorProps:h,successProps:g,labelProps:_,descriptionProps:v,unstyled:f,styles:u,size:x,style:S,inputContainer:C,inputWrapperOrder:w,withAsterisk:T,variant:E,id:b,mod:O,attributes:k,...y};return{...M,classNames:l,styles:u,unstyled:f,wrapperProps:{...N,...j},inputProps:{required:c,classNames:l,styles:u,unstyled:f,size:x,__staticSelector:p,__stylesApiProps:m||r,error:o,success:s,variant:E,id:b,attributes:k}}}var Ru={__staticSelector:`InputBase`,withAria:!0,size:`sm`},zu=Jn(e=>{let{inputProps:t,wrapperProps:n,...r}=Lu(`InputBase`,Ru,e);return(0,G.jsx)(Iu.Wrapper,{...n,children:(0,G.jsx)(Iu,{...t,...r})})});zu.classes={...Iu.classes,...Iu.Wrapper.classes},zu.displayName=`@mantine/core/InputBase`;function Bu({style:e,size:t=16,...n}){return(0,G.jsx)(`svg`,{viewBox:`0 0 15 15`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,style:{...e,width:c(t),height:c(t),display:`block`},...n,children:(0,G.jsx)(`path`,{d:`M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z`,fill:`currentColor`,fillRule:`evenodd`,clipRule:`evenodd`})})}Bu.displayName=`@mantine/core/AccordionChevron`;var Vu={root:`m_66836ed3`,wrapper:`m_a5d60502`,body:`m_667c2793`,title:`m_6a03f287`,label:`m_698f4f23`,icon:`m_667f2a6a`,message:`m_7fa78076`,closeButton:`m_87f54839`},Hu=W((e,{radius:t,color:n,variant:r,autoContrast:i})=>{let a=e.variantColorResolver({color:n||e.primaryColor,theme:e,variant:r||`light`,autoContrast:i});return{root:{"--alert-radius":t===void 0?void 0:O(t),"--alert-bg":n||r?a.background:void 0,"--alert-color":a.color,"--alert-bd":n||r?a.border:void 0}}}),Uu=J(e=>{let t=K(`Alert`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,radius:c,color:l,title:u,children:d,id:f,icon:p,withCloseButton:m,onClose:h,closeButtonLabel:g,variant:_,autoContrast:v,role:y,attributes:b,...x}=t,S=q({name:`Alert`,classes:Vu,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:b,vars:s,varsResolver:Hu}),C=Ee(f),w=u&&`${C}-title`||void 0,T=`${C}-body`;return(0,G.jsx)(Y,{id:C,...S(`root`,{variant:_}),variant:_,...x,role:y||`alert`,"aria-describedby":d?T:void 0,"aria-labelledby":u?w:void 0,children:(0,G.jsxs)(`div`,{...S(`wrapper`),children:[p&&(0,G.jsx)(`div`,{...S(`icon`),children:p}),(0,G.jsxs)(`div`,{...S(`body`),children:[u&&(0,G.jsx)(`div`,{...S(`title`),"data-with-close-button":m||void 0,children:(0,G.jsx)(`span`,{id:w,...S(`label`),children:u})}),d&&(0,G.jsx)(`div`,{id:T,...S(`message`),"data-variant":_,children:d})]}),m&&(0,G.jsx)(Lc,{...S(`closeButton`),onClick:h,variant:`transparent`,size:16,iconSize:16,"aria-label":g,unstyled:o})]})})});Uu.classes=Vu,Uu.varsResolver=Hu,Uu.displayName=`@mantine/core/Alert`;var Wu={root:`m_b6d8b162`};function Gu(e){if(e===`start`)return`start`;if(e===`end`||e)return`end`}var Ku={inherit:!1},qu=W((e,{variant:t,lineClamp:n,gradient:r,size:i,textWrap:a})=>({root:{"--text-fz":k(i),"--text-lh":A(i),"--text-gradient":t===`gradient`?_t(r,e):void 0,"--text-line-clamp":typeof n==`number`?n.toString():void 0,"--text-text-wrap":a}})),Ju=Jn(e=>{let t=K(`Text`,Ku,e),{lineClamp:n,truncate:r,inline:i,inherit:a,gradient:o,span:s,textWrap:c,__staticSelector:l,vars:u,className:d,style:f,classNames:p,styles:m,unstyled:h,variant:g,mod:_,size:v,attributes:y,...b}=t,x=q({name:[`Text`,l],props:t,classes:Wu,className:d,style:f,classNames:p,styles:m,unstyled:h,attributes:y,vars:u,varsResolver:qu});return(0,G.jsx)(Y,{...x(`root`,{focusable:!0}),component:s?`span`:`p`,variant:g,mod:[{truncate:Gu(r),lineClamp:typeof n==`number`,inline:i,inherit:a},_],size:v,...b})});Ju.classes=Wu,Ju.varsResolver=qu,Ju.displayName=`@mantine/core/Text`;var Yu={root:`m_849cf0da`},Xu={underline:`hover`},Zu=Jn(e=>{let{underline:t,className:n,unstyled:r,mod:i,...a}=K(`Anchor`,Xu,e);return(0,G.jsx)(Ju,{component:`a`,className:Qe({[Yu.root]:!r},n),...a,mod:[{underline:t},i],__staticSelector:`Anchor`,unstyled:r})});Zu.classes=Yu,Zu.displayName=`@mantine/core/Anchor`;function Qu(e){return typeof e==`string`?{value:e,label:e}:typeof e==`object`&&`value`in e&&!(`label`in e)?{value:e.value,label:`${e.value}`,disabled:e.disabled}:typeof e==`object`&&`group`in e?{group:e.group,items:e.items.map(e=>Qu(e))}:typeof e==`number`||typeof e==`bigint`||typeof e==`boolean`?{value:e,label:`${e}`}:e}function $u(e){return e?e.map(e=>Qu(e)):[]}function ed(e){return e.reduce((e,t)=>`group`in t?{...e,...ed(t.items)}:(e[`${t.value}`]=t,e),{})}var td={dropdown:`m_88b62a41`,search:`m_985517d8`,options:`m_b2821a6e`,option:`m_92253aa5`,empty:`m_2530cd1d`,header:`m_858f94bd`,footer:`m_82b967cb`,group:`m_254f3e4f`,groupLabel:`m_2bb2e9e5`,chevron:`m_2943220b`,optionsDropdownOption:`m_390b5f4`,optionsDropdownCheckIcon:`m_8ee53fc2`,optionsDropdownCheckPlaceholder:`m_a530ee0a`},nd={error:null},rd=W((e,{size:t,color:n})=>({chevron:{"--combobox-chevron-size":E(t,`combobox-chevron-size`),"--combobox-chevron-color":n?mt(n,e):void 0}})),id=J(e=>{let t=K(`ComboboxChevron`,nd,e),{size:n,error:r,style:i,className:a,classNames:o,styles:s,unstyled:c,vars:l,attributes:u,mod:d,...f}=t,p=q({name:`ComboboxChevron`,classes:td,props:t,style:i,className:a,classNames:o,styles:s,unstyled:c,vars:l,varsResolver:rd,attributes:u,rootSelector:`chevron`});return(0,G.jsx)(Y,{component:`svg`,...f,...p(`chevron`),size:n,viewBox:`0 0 15 15`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,mod:[`combobox-chevron`,{error:r},d],children:(0,G.jsx)(`path`,{d:`M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.38064 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.43179 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.35753 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z`,fill:`currentColor`,fillRule:`evenodd`,clipRule:`evenodd`})})});id.classes=td,id.varsResolver=rd,id.displayName=`@mantine/core/ComboboxChevron`;var[ad,od]=g(`Combobox component was not found in tree`);function sd({onMouseDown:e,onClick:t,onClear:n,...r}){return(0,G.jsx)(Iu.ClearButton,{tabIndex:-1,"aria-hidden":!0,...r,onMouseDown:t=>{t.preventDefault(),e?.(t)},onClick:e=>{n(),t?.(e)}})}sd.displayName=`@mantine/core/ComboboxClearButton`;var cd=J(e=>{let{classNames:t,styles:n,className:r,style:i,hidden:a,...o}=K(`ComboboxDropdown`,null,e),s=od();return(0,G.jsx)(gc.Dropdown,{...o,role:`presentation`,"data-hidden":a||void 0,"data-floating-height":s.floatingHeight||void 0,...s.getStyles(`dropdown`,{className:r,style:i,classNames:t,styles:n})})});cd.classes=td,cd.displayName=`@mantine/core/ComboboxDropdown`;var ld={refProp:`ref`},ud=J(e=>{let{children:t,refProp:n,ref:r}=K(`ComboboxDropdownTarget`,ld,e);if(od(),!h(t))throw Error(`Combobox.DropdownTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);return(0,G.jsx)(gc.Target,{ref:r,refProp:n,children:t})});ud.displayName=`@mantine/core/ComboboxDropdownTarget`;var dd=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ComboboxEmpty`,null,e),s=od();return(0,G.jsx)(Y,{...s.getStyles(`empty`,{className:n,classNames:t,styles:i,style:r}),...o})});dd.classes=td,dd.displayName=`@mantine/core/ComboboxEmpty`;function fd({onKeyDown:e,onClick:t,withKeyboardNavigation:n,withAriaAttributes:r,withExpandedAttribute:i,targetType:a,autoComplete:o}){let s=od(),[c,l]=(0,m.useState)(null),u=t=>{if(e?.(t),!s.readOnly&&n){if(t.nativeEvent.isComposing)return;if(t.nativeEvent.code===`ArrowDown`&&(t.preventDefault(),s.store.dropdownOpened?l(s.store.selectNextOption()):(s.store.openDropdown(`keyboard`),l(s.store.selectActiveOption()),s.store.updateSelectedOptionIndex(`selected`,{scrollIntoView:!0}))),t.nativeEvent.code===`ArrowUp`&&(t.preventDefault(),s.store.dropdownOpened?l(s.store.selectPreviousOption()):(s.store.openDropdown(`keyboard`),l(s.store.selectActiveOption()),s.store.updateSelectedOptionIndex(`selected`,{scrollIntoView:!0}))),t.nativeEvent.code===`Enter`||t.nativeEvent.code===`NumpadEnter`){if(t.nativeEvent.keyCode===229)return;let e=s.store.getSelectedOptionIndex();s.store.dropdownOpened&&e!==-1?(t.preventDefault(),s.store.clickSelectedOption()):a===`button`&&(t.preventDefault(),s.store.openDropdown(`keyboard`))}t.key===`Escape`&&s.store.closeDropdown(`keyboard`),t.nativeEvent.code===`Space`&&a===`button`&&(t.preventDefault(),s.store.toggleDropdown(`keyboard`))}},d=r?{...i?{role:`combobox`}:{},"aria-haspopup":`listbox`,"aria-expanded":i?!!(s.store.listId&&s.store.dropdownOpened):void 0,"aria-controls":s.store.dropdownOpened&&s.store.listId?s.store.listId:void 0,"aria-activedescendant":s.store.dropdownOpened&&c||void 0,autoComplete:o,"data-expanded":s.store.dropdownOpened||void 0,"data-mantine-stop-propagation":s.store.dropdownOpened||void 0}:{},f=e=>{a===`button`&&e.currentTarget.focus(),t?.(e)};return{...d,onKeyDown:u,onClick:f}}var pd={refProp:`ref`,targetType:`input`,withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:`off`},md=J(e=>{let{children:t,refProp:n,withKeyboardNavigation:r,withAriaAttributes:i,withExpandedAttribute:a,targetType:o,autoComplete:s,ref:c,...l}=K(`ComboboxEventsTarget`,pd,e),u=Xe(t);if(!u)throw Error(`Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let d=od(),f=fd({targetType:o,withAriaAttributes:i,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:u.props.onKeyDown,onClick:u.props.onClick,autoComplete:s});return(0,m.cloneElement)(u,{...f,...l,[n]:Ae(c,d.store.targetRef,Ke(u))})});md.displayName=`@mantine/core/ComboboxEventsTarget`;var hd=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ComboboxFooter`,null,e),s=od();return(0,G.jsx)(Y,{...s.getStyles(`footer`,{className:n,classNames:t,style:r,styles:i}),...o,onMouseDown:e=>{e.preventDefault()}})});hd.classes=td,hd.displayName=`@mantine/core/ComboboxFooter`;var gd=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,label:s,id:c,...l}=K(`ComboboxGroup`,null,e),u=od(),d=Ee(c),f=s!=null&&s!==!1&&s!==``;return(0,G.jsxs)(Y,{role:`group`,"aria-labelledby":f?d:void 0,...u.getStyles(`group`,{className:n,classNames:t,style:r,styles:i}),...l,children:[f&&(0,G.jsx)(`div`,{id:d,...u.getStyles(`groupLabel`,{classNames:t,styles:i}),children:s}),o]})});gd.classes=td,gd.displayName=`@mantine/core/ComboboxGroup`;var _d=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ComboboxHeader`,null,e),s=od();return(0,G.jsx)(Y,{...s.getStyles(`header`,{className:n,classNames:t,style:r,styles:i}),...o,onMouseDown:e=>{e.preventDefault()}})});_d.classes=td,_d.displayName=`@mantine/core/ComboboxHeader`;function vd({value:e,valuesDivider:t=`,`,...n}){return(0,G.jsx)(`input`,{type:`hidden`,value:Array.isArray(e)?e.join(t):e?`${e}`:``,...n})}vd.displayName=`@mantine/core/ComboboxHiddenInput`;var yd=J(e=>{let t=K(`ComboboxOption`,null,e),{classNames:n,className:r,style:i,styles:a,vars:o,onClick:s,id:c,active:l,onMouseDown:u,onMouseOver:d,disabled:f,selected:p,mod:h,...g}=t,_=od(),v=(0,m.useId)(),y=c||v;return(0,G.jsx)(Y,{..._.getStyles(`option`,{className:r,classNames:n,styles:a,style:i}),"aria-disabled":f||void 0,...g,id:y,mod:[`combobox-option`,{"combobox-active":l,"combobox-disabled":f,"combobox-selected":p},h],role:`option`,onClick:e=>{f?e.preventDefault():(_.onOptionSubmit?.(t.value,t),s?.(e))},onMouseDown:e=>{e.preventDefault(),u?.(e)},onMouseOver:e=>{_.resetSelectionOnOptionHover&&_.store.resetSelectedOption(),d?.(e)}})});yd.classes=td,yd.displayName=`@mantine/core/ComboboxOption`;var bd=J(e=>{let{classNames:t,className:n,style:r,styles:i,id:a,onMouseDown:o,labelledBy:s,...c}=K(`ComboboxOptions`,null,e),l=od(),u=Ee(a);return(0,m.useEffect)(()=>{l.store.setListId(u)},[u]),(0,G.jsx)(Y,{...l.getStyles(`options`,{className:n,style:r,classNames:t,styles:i}),...c,id:u,role:`listbox`,"aria-labelledby":s,onMouseDown:e=>{e.preventDefault(),o?.(e)}})});bd.classes=td,bd.displayName=`@mantine/core/ComboboxOptions`;var xd={withAriaAttributes:!0,withKeyboardNavigation:!0},Sd=J(e=>{let{classNames:t,styles:n,unstyled:r,vars:i,withAriaAttributes:a,onKeyDown:o,onClick:s,withKeyboardNavigation:c,size:l,ref:u,...d}=K(`ComboboxSearch`,xd,e),f=od(),p=f.getStyles(`search`),m=fd({targetType:`input`,withAriaAttributes:a,withKeyboardNavigation:c,withExpandedAttribute:!1,onKeyDown:o,onClick:s,autoComplete:`off`});return(0,G.jsx)(Iu,{ref:Ae(u,f.store.searchRef),classNames:[{input:p.className},t],styles:[{input:p.style},n],size:l||f.size,...m,...d,__staticSelector:`Combobox`})});Sd.classes=td,Sd.displayName=`@mantine/core/ComboboxSearch`;var Cd={refProp:`ref`,targetType:`input`,withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:`off`},wd=J(e=>{let{children:t,refProp:n,withKeyboardNavigation:r,withAriaAttributes:i,withExpandedAttribute:a,targetType:o,autoComplete:s,ref:c,...l}=K(`ComboboxTarget`,Cd,e),u=Xe(t);if(!u)throw Error(`Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let d=od(),f=fd({targetType:o,withAriaAttributes:i,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:u.props.onKeyDown,onClick:u.props.onClick,autoComplete:s}),p=(0,m.cloneElement)(u,{...f,...l});return(0,G.jsx)(gc.Target,{refProp:n,ref:Ae(c,d.store.targetRef),children:p})});wd.displayName=`@mantine/core/ComboboxTarget`;function Td(e,t,n){for(let n=e-1;n>=0;--n)if(!t[n].hasAttribute(`data-combobox-disabled`))return n;if(n){for(let e=t.length-1;e>-1;--e)if(!t[e].hasAttribute(`data-combobox-disabled`))return e}return e}function Ed(e,t,n){for(let n=e+1;n<t.length;n+=1)if(!t[n].hasAttribute(`data-combobox-disabled`))return n;if(n){for(let e=0;e<t.length;e+=1)if(!t[e].hasAttribute(`data-combobox-disabled`))return e}return e}function Dd(e){for(let t=0;t<e.length;t+=1)if(!e[t].hasAttribute(`data-combobox-disabled`))return t;return-1}function Od({defaultOpened:e,opened:t,onOpenedChange:n,onDropdownClose:r,onDropdownOpen:i,loop:a=!0,scrollBehavior:o=`instant`}={}){let[s,c]=je({value:t,defaultValue:e,finalValue:!1,onChange:n}),l=(0,m.useRef)(null),u=(0,m.useRef)(-1),d=(0,m.useRef)(null),f=(0,m.useRef)(null),p=(0,m.useRef)(-1),h=(0,m.useRef)(-1),g=(0,m.useRef)(-1),_=(0,m.useCallback)((e=`unknown`)=>{s||(c(!0),i?.(e))},[c,i,s]),v=(0,m.useCallback)((e=`unknown`)=>{s&&(c(!1),r?.(e))},[c,r,s]),y=(0,m.useCallback)((e=`unknown`)=>{s?v(e):_(e)},[v,_,s]),b=(0,m.useCallback)(()=>{let e=Ye(f.current);qe(`#${l.current} [data-combobox-selected]`,e)?.removeAttribute(`data-combobox-selected`)},[]),x=(0,m.useCallback)(e=>{let t=Ye(f.current),n=qe(`#${l.current}`,t),r=n?Je(`[data-combobox-option]`,n):null;if(!r)return null;let i=e>=r.length?0:e<0?r.length-1:e;return u.current=i,r?.[i]&&!r[i].hasAttribute(`data-combobox-disabled`)?(b(),r[i].setAttribute(`data-combobox-selected`,`true`),r[i].scrollIntoView({block:`nearest`,behavior:o}),r[i].id):null},[o,b]),S=(0,m.useCallback)(()=>{let e=Ye(f.current),t=qe(`#${l.current} [data-combobox-active]`,e);if(t){let n=Je(`#${l.current} [data-combobox-option]`,e).findIndex(e=>e===t);return x(n)}return x(0)},[x]),C=(0,m.useCallback)(()=>{let e=Ye(f.current),t=Je(`#${l.current} [data-combobox-option]`,e);return x(Ed(u.current,t,a))},[x,a]),w=(0,m.useCallback)(()=>{let e=Ye(f.current),t=Je(`#${l.current} [data-combobox-option]`,e);return x(Td(u.current,t,a))},[x,a]),T=(0,m.useCallback)(()=>{let e=Ye(f.current),t=Je(`#${l.current} [data-combobox-option]`,e);return x(Dd(t))},[x]),E=(0,m.useCallback)((e=`selected`,t)=>{if(typeof e==`number`){u.current=e;let n=Ye(f.current),r=Je(`#${l.current} [data-combobox-option]`,n);t?.scrollIntoView&&r[e]?.scrollIntoView({block:`nearest`,behavior:o})}else g.current=window.setTimeout(()=>{let n=Ye(f.current),r=Je(`#${l.current} [data-combobox-option]`,n),i=r.findIndex(t=>t.hasAttribute(`data-combobox-${e}`));u.current=i,t?.scrollIntoView&&r[i]?.scrollIntoView({block:`nearest`,behavior:o})},0)},[]),D=(0,m.useCallback)(()=>{u.current=-1,b()},[b]),O=(0,m.useCallback)(()=>{let e=Ye(f.current);(Je(`#${l.current} [data-combobox-option]`,e)?.[u.current])?.click()},[]),k=(0,m.useCallback)(e=>{l.current=e},[]),A=(0,m.useCallback)(()=>{p.current=window.setTimeout(()=>d.current?.focus(),0)},[]),j=(0,m.useCallback)(()=>{h.current=window.setTimeout(()=>f.current?.focus(),0)},[]),M=(0,m.useCallback)(()=>u.current,[]);return(0,m.useEffect)(()=>()=>{window.clearTimeout(p.current),window.clearTimeout(h.current),window.clearTimeout(g.current)},[]),{dropdownOpened:s,openDropdown:_,closeDropdown:v,toggleDropdown:y,selectedOptionIndex:u.current,getSelectedOptionIndex:M,selectOption:x,selectFirstOption:T,selectActiveOption:S,selectNextOption:C,selectPreviousOption:w,resetSelectedOption:D,updateSelectedOptionIndex:E,listId:l.current,setListId:k,clickSelectedOption:O,searchRef:d,focusSearchInput:A,targetRef:f,focusTarget:j}}var kd={keepMounted:!0,keepMountedMode:`display-none`,withinPortal:!0,resetSelectionOnOptionHover:!1,width:`target`,transitionProps:{transition:`fade`,duration:0},size:`sm`},Ad=W((e,{size:t,dropdownPadding:n})=>({options:{"--combobox-option-fz":k(t),"--combobox-option-padding":E(t,`combobox-option-padding`)},dropdown:{"--combobox-padding":n===void 0?void 0:c(n),"--combobox-option-fz":k(t),"--combobox-option-padding":E(t,`combobox-option-padding`)}})),Z=e=>{let t=K(`Combobox`,kd,e),{classNames:n,styles:r,unstyled:i,children:a,store:o,vars:s,onOptionSubmit:c,onClose:l,size:u,dropdownPadding:d,resetSelectionOnOptionHover:f,__staticSelector:p,readOnly:m,attributes:h,floatingHeight:g,middlewares:_,...v}=t,y=g===`viewport`?{..._,flip:!1,size:{...typeof _?.size==`object`?_.size:{},padding:typeof _?.size==`object`&&_.size.padding!==void 0?_.size.padding:10,apply:({availableHeight:e,availableWidth:t,elements:n,...r})=>{n.floating.style.setProperty(`--combobox-floating-max-height`,`${e}px`);let i=_?.size;typeof i==`object`&&i.apply?i.apply({availableHeight:e,availableWidth:t,elements:n,...r}):i&&Object.assign(n.floating.style,{maxWidth:`${t}px`,maxHeight:`${e}px`})}}}:_,b=Od(),x=o||b,S=q({name:p||`Combobox`,classes:td,props:t,classNames:n,styles:r,unstyled:i,attributes:h,vars:s,varsResolver:Ad}),C=()=>{l?.(),x.closeDropdown()};return(0,G.jsx)(ad,{value:{getStyles:S,store:x,onOptionSubmit:c,size:u,resetSelectionOnOptionHover:f,readOnly:m,floatingHeight:g},children:(0,G.jsx)(gc,{opened:x.dropdownOpened,...v,middlewares:y,onChange:e=>!e&&C(),withRoles:!1,unstyled:i,children:a})})};Z.extend=e=>e,Z.classes=td,Z.varsResolver=Ad,Z.displayName=`@mantine/core/Combobox`,Z.Target=wd,Z.Dropdown=cd,Z.Options=bd,Z.Option=yd,Z.Search=Sd,Z.Empty=dd,Z.Chevron=id,Z.Footer=hd,Z.Header=_d,Z.EventsTarget=md,Z.DropdownTarget=ud,Z.Group=gd,Z.ClearButton=sd,Z.HiddenInput=vd;function jd({children:e,role:t}){let n=(0,m.use)(vu);return n?(0,G.jsx)(`div`,{role:t,"aria-labelledby":n.labelId,"aria-describedby":n.describedBy,children:e}):(0,G.jsx)(G.Fragment,{children:e})}var Md=(0,m.createContext)(null),Nd={hiddenInputValuesSeparator:`,`},Pd=qn((e=>{let{value:t,defaultValue:n,onChange:r,size:i,wrapperProps:a,children:o,readOnly:s,name:c,hiddenInputValuesSeparator:l,hiddenInputProps:u,maxSelectedValues:d,disabled:f,...p}=K(`CheckboxGroup`,Nd,e),[m,h]=je({value:t,defaultValue:n,finalValue:[],onChange:r}),g=e=>{let t=typeof e==`string`?e:e.currentTarget.value;if(s)return;let n=m.includes(t);!n&&d&&m.length>=d||h(n?m.filter(e=>e!==t):[...m,t])},_=e=>{if(f)return!0;if(!d)return!1;let t=m.includes(e),n=m.length>=d;return!t&&n},v=m.join(l);return(0,G.jsx)(Md,{value:{value:m,onChange:g,size:i,isDisabled:_},children:(0,G.jsxs)(Iu.Wrapper,{size:i,...a,...p,labelElement:`div`,__staticSelector:`CheckboxGroup`,children:[(0,G.jsx)(jd,{role:`group`,children:o}),(0,G.jsx)(`input`,{type:`hidden`,name:c,value:v,...u})]})})}));Pd.classes=Iu.Wrapper.classes,Pd.displayName=`@mantine/core/CheckboxGroup`;var Fd={card:`m_26775b0a`},Id=(0,m.createContext)(null),Ld={withBorder:!0},Rd=W((e,{radius:t})=>({card:{"--card-radius":O(t)}})),zd=J(e=>{let t=K(`CheckboxCard`,Ld,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,checked:c,mod:l,withBorder:u,value:d,onClick:f,defaultChecked:p,onChange:h,indeterminate:g,attributes:_,...v}=t,y=q({name:`CheckboxCard`,classes:Fd,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:_,vars:s,varsResolver:Rd,rootSelector:`card`}),b=(0,m.use)(Md),[x,S]=je({value:typeof c==`boolean`?c:b?b.value.includes(d||``):void 0,defaultValue:p,finalValue:!1,onChange:h});return(0,G.jsx)(Id,{value:{checked:x,indeterminate:g},children:(0,G.jsx)(Ss,{mod:[{"with-border":u,checked:x,indeterminate:g},l],...y(`card`),...v,role:`checkbox`,"aria-checked":g?`mixed`:x,onClick:e=>{f?.(e),b?.onChange(d||``),S(!x)}})})});zd.displayName=`@mantine/core/CheckboxCard`,zd.classes=Fd,zd.varsResolver=Rd;function Bd({size:e,style:t,...n}){let r=e===void 0?t:{width:c(e),height:c(e),...t};return(0,G.jsx)(`svg`,{viewBox:`0 0 10 7`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,style:r,"aria-hidden":!0,...n,children:(0,G.jsx)(`path`,{d:`M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-5A1 1 0 1 0 8.293.293L4 4.586z`,fill:`currentColor`,fillRule:`evenodd`,clipRule:`evenodd`})})}function Vd({indeterminate:e,...t}){return e?(0,G.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,fill:`none`,viewBox:`0 0 32 6`,"aria-hidden":!0,...t,children:(0,G.jsx)(`rect`,{width:`32`,height:`6`,fill:`currentColor`,rx:`3`})}):(0,G.jsx)(Bd,{...t})}var Hd={indicator:`m_5e5256ee`,icon:`m_1b1c543a`,"indicator--light":`m_193e54c8`,"indicator--outline":`m_76e20374`},Ud={icon:Vd,variant:`filled`,radius:`sm`},Wd=W((e,{radius:t,color:n,size:r,iconColor:i,variant:a,autoContrast:o})=>{let s=pt({color:n||e.primaryColor,theme:e}),c=s.isThemeColor&&s.shade===void 0?`var(--mantine-color-${s.color}-outline)`:s.color,l=a===`light`?e.variantColorResolver({color:n||e.primaryColor,theme:e,variant:`light`,autoContrast:o}):void 0,u=a===`outline`?c:l?l.color:mt(n,e);return{indicator:{"--checkbox-size":E(r,`checkbox-size`),"--checkbox-radius":t===void 0?void 0:O(t),"--checkbox-color":u,"--checkbox-bg":l?.background,"--checkbox-icon-color":i?mt(i,e):l?l.color:wt(o,e)?xt({color:n,theme:e,autoContrast:o}):void 0}}}),Gd=J(e=>{let t=K(`CheckboxIndicator`,Ud,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,icon:c,indeterminate:l,radius:u,color:d,iconColor:f,autoContrast:p,checked:h,mod:g,variant:_,disabled:v,attributes:y,...b}=t,x=q({name:`CheckboxIndicator`,classes:Hd,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:y,vars:s,varsResolver:Wd,rootSelector:`indicator`}),S=(0,m.use)(Id),C=typeof l==`boolean`?l:S?.indeterminate,w=typeof h==`boolean`||typeof l==`boolean`?h||l:S?.checked||S?.indeterminate||!1;return(0,G.jsx)(Y,{...x(`indicator`,{variant:_}),variant:_,mod:[{checked:w,disabled:v},g],...b,children:(0,G.jsx)(c,{indeterminate:C,...x(`icon`)})})});Gd.displayName=`@mantine/core/CheckboxIndicator`,Gd.classes=Hd,Gd.varsResolver=Wd;var Kd={root:`m_5f75b09e`,body:`m_5f6e695e`,labelWrapper:`m_d3ea56bb`,label:`m_8ee546b8`,description:`m_328f68c0`,error:`m_8e8a99cc`},qd=Kd;function Jd({__staticSelector:e,__stylesApiProps:t,className:n,classNames:r,styles:i,unstyled:a,children:o,label:s,description:c,id:l,disabled:u,error:d,size:f,labelPosition:p=`left`,bodyElement:m=`div`,labelElement:h=`label`,variant:g,style:_,vars:v,mod:y,attributes:b,...x}){let S=q({name:e,props:t,className:n,style:_,classes:Kd,classNames:r,styles:i,unstyled:a,attributes:b}),C=c?`${l}-description`:void 0,w=d&&typeof d!=`boolean`?`${l}-error`:void 0;return(0,G.jsx)(Y,{...S(`root`),__vars:{"--label-fz":k(f),"--label-lh":E(f,`label-lh`)},mod:[{"label-position":p},y],variant:g,size:f,...x,children:(0,G.jsxs)(Y,{component:m,htmlFor:m===`label`?l:void 0,...S(`body`),children:[o,(0,G.jsxs)(`div`,{...S(`labelWrapper`),"data-disabled":u||void 0,children:[s&&(0,G.jsx)(Y,{component:h,htmlFor:h===`label`?l:void 0,...S(`label`),"data-disabled":u||void 0,children:s}),c&&(0,G.jsx)(Iu.Description,{id:C,size:f,__inheritStyles:!1,...S(`description`),children:c}),d&&typeof d!=`boolean`&&(0,G.jsx)(Iu.Error,{id:w,size:f,__inheritStyles:!1,...S(`error`),children:d})]})]})})}Jd.displayName=`@mantine/core/InlineInput`;var Yd={root:`m_bf2d988c`,inner:`m_26062bec`,input:`m_26063560`,icon:`m_bf295423`,"input--light":`m_595ab216`,"input--outline":`m_215c4542`},Xd={labelPosition:`right`,icon:Vd,withErrorStyles:!0,variant:`filled`,radius:`sm`},Zd=W((e,{radius:t,color:n,size:r,iconColor:i,variant:a,autoContrast:o})=>{let s=pt({color:n||e.primaryColor,theme:e}),c=s.isThemeColor&&s.shade===void 0?`var(--mantine-color-${s.color}-outline)`:s.color,l=a===`light`?e.variantColorResolver({color:n||e.primaryColor,theme:e,variant:`light`,autoContrast:o}):void 0,u=a===`outline`?c:l?l.color:mt(n,e);return{root:{"--checkbox-size":E(r,`checkbox-size`),"--checkbox-radius":t===void 0?void 0:O(t),"--checkbox-color":u,"--checkbox-bg":l?.background,"--checkbox-icon-color":i?mt(i,e):l?l.color:wt(o,e)?xt({color:n,theme:e,autoContrast:o}):void 0}}}),Qd=J(e=>{let t=K(`Checkbox`,Xd,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,color:c,label:l,id:u,size:d,radius:f,wrapperProps:p,checked:h,labelPosition:g,description:_,error:v,disabled:y,variant:b,indeterminate:x,icon:S,rootRef:C,iconColor:w,onChange:T,autoContrast:E,mod:D,attributes:O,readOnly:k,onClick:A,withErrorStyles:j,ref:M,...N}=t,P=(0,m.useRef)(null),F=(0,m.use)(Md),I=d||F?.size,L=q({name:`Checkbox`,props:t,classes:Yd,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:O,vars:s,varsResolver:Zd}),{styleProps:ee,rest:R}=yn(N),z=Ee(u),te=[_?`${z}-description`:void 0,v&&typeof v!=`boolean`?`${z}-error`:void 0,R[`aria-describedby`]].filter(Boolean).join(` `)||void 0,B={checked:F?.value.includes(R.value)??h,onChange:e=>{k||(F?.onChange(e),T?.(e))}},ne=F?.isDisabled?.(R.value)??!1,re=y||ne;return(0,m.useEffect)(()=>{P.current&&(P.current.indeterminate=x||!1,x?P.current.setAttribute(`data-indeterminate`,`true`):P.current.removeAttribute(`data-indeterminate`))},[x]),(0,G.jsx)(Jd,{...L(`root`),__staticSelector:`Checkbox`,__stylesApiProps:t,id:z,size:I,labelPosition:g,label:l,description:_,error:v,disabled:re,classNames:n,styles:a,unstyled:o,"data-checked":B.checked||h||void 0,variant:b,ref:C,mod:D,attributes:O,inert:R.inert,...ee,...p,children:(0,G.jsxs)(Y,{...L(`inner`),mod:{labelPosition:g},children:[(0,G.jsx)(Y,{component:`input`,id:z,ref:Ae(P,M),mod:{error:!!v,"with-error-styles":j},...L(`input`,{focusable:!0,variant:b}),...R,...B,"aria-describedby":te,disabled:re,inert:R.inert,type:`checkbox`,onClick:e=>{k&&B.checked===void 0&&e.preventDefault(),A?.(e)}}),(0,G.jsx)(S,{indeterminate:x,...L(`icon`)})]})})});Qd.classes={...Yd,...qd},Qd.varsResolver=Zd,Qd.displayName=`@mantine/core/Checkbox`,Qd.Group=Pd,Qd.Indicator=Gd,Qd.Card=zd;function $d(e){return`group`in e}function ef({options:e,search:t,limit:n}){let r=t.trim().toLowerCase(),i=[];for(let a=0;a<e.length;a+=1){let o=e[a];if(i.length===n)return i;$d(o)&&i.push({group:o.group,items:ef({options:o.items,search:t,limit:n-i.length})}),$d(o)||o.label.toLowerCase().includes(r)&&i.push(o)}return i}function tf(e){if(e.length===0)return!0;for(let t of e)if(!(`group`in t)||t.items.length>0)return!1;return!0}function nf(e,t=new Set){if(Array.isArray(e))for(let n of e)if($d(n))nf(n.items,t);else{if(n.value===void 0)throw Error(`[@mantine/core] Each option must have value property`);if(t.has(n.value))throw Error(`[@mantine/core] Duplicate options are not supported. Option with value "${n.value}" was provided more than once`);t.add(n.value)}}function rf(e,t){return Array.isArray(e)?e.includes(t):e===t}function af({data:e,withCheckIcon:t,withAlignedLabels:n,value:r,checkIconPosition:i,unstyled:a,renderOption:o}){if(!$d(e)){let s=rf(r,e.value),c=t&&(s?(0,G.jsx)(Bd,{className:td.optionsDropdownCheckIcon}):n?(0,G.jsx)(`div`,{className:td.optionsDropdownCheckPlaceholder}):null),l=(0,G.jsxs)(G.Fragment,{children:[i===`left`&&c,(0,G.jsx)(`span`,{children:e.label}),i===`right`&&c]});return(0,G.jsx)(Z.Option,{value:e.value,disabled:e.disabled,className:Qe({[td.optionsDropdownOption]:!a}),"data-reverse":i===`right`||void 0,"data-checked":s||void 0,"aria-selected":s,active:s,children:typeof o==`function`?o({option:e,checked:s}):l})}let s=e.items.map(e=>(0,G.jsx)(af,{data:e,value:r,unstyled:a,withCheckIcon:t,withAlignedLabels:n,checkIconPosition:i,renderOption:o},`${e.value}`));return(0,G.jsx)(Z.Group,{label:e.group,children:s})}function of({data:e,hidden:t,hiddenWhenEmpty:n,filter:r,search:i,limit:a,maxDropdownHeight:o,floatingHeight:s,withScrollArea:c=!0,filterOptions:l=!0,withCheckIcon:u=!1,withAlignedLabels:d=!1,value:f,checkIconPosition:p,nothingFoundMessage:m,unstyled:h,labelId:g,renderOption:_,scrollAreaProps:v,"aria-label":y}){let b=od();nf(e);let x=typeof i==`string`?(r||ef)({options:e,search:l?i:``,limit:a??1/0}):e,S=tf(x),C=x.map((e,t)=>(0,G.jsx)(af,{data:e,withCheckIcon:u,withAlignedLabels:d,value:f,checkIconPosition:p,unstyled:h,renderOption:_},$d(e)?`group-${typeof e.group==`string`?e.group:t}`:`${e.value}`));return(0,G.jsx)(Z.Dropdown,{hidden:t||n&&S,"data-composed":!0,children:(0,G.jsxs)(Z.Options,{labelledBy:g,"aria-label":y,children:[c?(0,G.jsx)(vs.Autosize,{mah:(s??b.floatingHeight)===`viewport`?`var(--combobox-floating-options-max-height)`:o??220,type:`scroll`,scrollbarSize:`var(--combobox-padding)`,offsetScrollbars:`y`,...v,children:C}):C,S&&m&&(0,G.jsx)(Z.Empty,{children:m})]})})}function sf({id:e,label:t,labelProps:n,inputWrapperOrder:r}){if(t&&(!r||r.includes(`label`)))return n?.id||`${e}-label`}var cf={root:`m_347db0ec`,"root--dot":`m_fbd81e3d`,label:`m_5add502a`,section:`m_91fdda9b`},lf=W((e,{radius:t,color:n,gradient:r,variant:i,size:a,autoContrast:o,circle:s})=>{let c=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:r,variant:i||`filled`,autoContrast:o});return{root:{"--badge-height":E(a,`badge-height`),"--badge-padding-x":E(a,`badge-padding-x`),"--badge-fz":E(a,`badge-fz`),"--badge-radius":s||t===void 0?void 0:O(t),"--badge-bg":n||i?c.background:void 0,"--badge-color":n||i?c.color:void 0,"--badge-bd":n||i?c.border:void 0,"--badge-dot-color":i===`dot`?mt(n,e):void 0}}}),uf=Jn(e=>{let t=K(`Badge`,null,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,radius:c,color:l,gradient:u,leftSection:d,rightSection:f,children:p,variant:m,fullWidth:h,autoContrast:g,circle:_,mod:v,attributes:y,...b}=t,x=q({name:`Badge`,props:t,classes:cf,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:y,vars:s,varsResolver:lf});return(0,G.jsxs)(Y,{variant:m,mod:[{block:h,circle:_,"with-right-section":!!f,"with-left-section":!!d},v],...x(`root`,{variant:m}),...b,children:[d&&(0,G.jsx)(`span`,{...x(`section`),"data-position":`left`,children:d}),(0,G.jsx)(`span`,{...x(`label`),children:p}),f&&(0,G.jsx)(`span`,{...x(`section`),"data-position":`right`,children:f})]})});uf.classes=cf,uf.varsResolver=lf,uf.displayName=`@mantine/core/Badge`;var df={root:`m_77c9d27d`,inner:`m_80f1301b`,label:`m_811560b9`,section:`m_a74036a`,loader:`m_a25b86ee`,group:`m_80d6d844`,groupSection:`m_70be2a01`},ff={orientation:`horizontal`},pf=W((e,{borderWidth:t})=>({group:{"--button-border-width":c(t)}})),mf=J(e=>{let t=K(`ButtonGroup`,ff,e),{className:n,style:r,classNames:i,styles:a,unstyled:o,orientation:s,vars:c,borderWidth:l,mod:u,attributes:d,...f}=K(`ButtonGroup`,ff,e),p=q({name:`ButtonGroup`,props:t,classes:df,className:n,style:r,classNames:i,styles:a,unstyled:o,attributes:d,vars:c,varsResolver:pf,rootSelector:`group`});return(0,G.jsx)(Y,{...p(`group`),mod:[{orientation:s},u],role:`group`,...f})});mf.classes=df,mf.varsResolver=pf,mf.displayName=`@mantine/core/ButtonGroup`;var hf=W((e,{radius:t,color:n,gradient:r,variant:i,autoContrast:a,size:o})=>{let s=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:r,variant:i||`filled`,autoContrast:a});return{groupSection:{"--section-height":E(o,`section-height`),"--section-padding-x":E(o,`section-padding-x`),"--section-fz":o?.includes(`compact`)?k(o.replace(`compact-`,``)):k(o),"--section-radius":t===void 0?void 0:O(t),"--section-bg":n||i?s.background:void 0,"--section-color":s.color,"--section-bd":n||i?s.border:void 0}}}),gf=J(e=>{let t=K(`ButtonGroupSection`,null,e),{className:n,style:r,classNames:i,styles:a,unstyled:o,vars:s,gradient:c,radius:l,autoContrast:u,attributes:d,...f}=t,p=q({name:`ButtonGroupSection`,props:t,classes:df,className:n,style:r,classNames:i,styles:a,unstyled:o,attributes:d,vars:s,varsResolver:hf,rootSelector:`groupSection`});return(0,G.jsx)(Y,{...p(`groupSection`),...f})});gf.classes=df,gf.varsResolver=hf,gf.displayName=`@mantine/core/ButtonGroupSection`;var _f={in:{opacity:1,transform:`translate(-50%, calc(-50% + ${c(1)}))`},out:{opacity:0,transform:`translate(-50%, -200%)`},common:{transformOrigin:`center`},transitionProperty:`transform, opacity`},vf=W((e,{radius:t,color:n,gradient:r,variant:i,size:a,justify:o,autoContrast:s})=>{let c=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:r,variant:i||`filled`,autoContrast:s});return{root:{"--button-justify":o,"--button-height":E(a,`button-height`),"--button-padding-x":E(a,`button-padding-x`),"--button-fz":a?.includes(`compact`)?k(a.replace(`compact-`,``)):k(a),"--button-radius":t===void 0?void 0:O(t),"--button-bg":n||i?c.background:void 0,"--button-hover":n||i?c.hover:void 0,"--button-color":c.color,"--button-bd":n||i?c.border:void 0,"--button-hover-color":n||i?c.hoverColor:void 0}}}),yf=Jn(e=>{let t=K(`Button`,null,e),{style:n,vars:r,className:i,color:a,disabled:o,children:s,leftSection:c,rightSection:l,fullWidth:u,variant:d,radius:f,loading:p,loaderProps:m,gradient:h,classNames:g,styles:_,unstyled:v,"data-disabled":y,autoContrast:b,mod:x,attributes:S,...C}=t,w=q({name:`Button`,props:t,classes:df,className:i,style:n,classNames:g,styles:_,unstyled:v,attributes:S,vars:r,varsResolver:vf}),T=!!c,E=!!l;return(0,G.jsxs)(Ss,{...w(`root`,{active:!o&&!p&&!y}),unstyled:v,variant:d,disabled:o||p,mod:[{disabled:o||y,loading:p,block:u,"with-left-section":T,"with-right-section":E},x],...C,children:[typeof p==`boolean`&&(0,G.jsx)(Qs,{mounted:p,transition:_f,duration:150,children:e=>(0,G.jsx)(Y,{component:`span`,...w(`loader`,{style:e}),"aria-hidden":!0,children:(0,G.jsx)(wc,{color:`var(--button-color)`,size:`calc(var(--button-height) / 1.8)`,...m})})}),(0,G.jsxs)(`span`,{...w(`inner`),children:[c&&(0,G.jsx)(Y,{component:`span`,...w(`section`),mod:{position:`left`},children:c}),(0,G.jsx)(Y,{component:`span`,mod:{loading:p},...w(`label`),children:s}),l&&(0,G.jsx)(Y,{component:`span`,...w(`section`),mod:{position:`right`},children:l})]})]})});yf.classes=df,yf.varsResolver=vf,yf.displayName=`@mantine/core/Button`,yf.Group=mf,yf.GroupSection=gf;function bf(e){let t=e.currentTarget;return Ye(t).activeElement!==t}var[xf,Sf]=g(`Menu component was not found in the tree`),Cf=(0,m.createContext)(null);function wf(e){let{value:t,defaultValue:n,onChange:r,children:i}=K(`MenuCheckboxGroup`,null,e),[a,o]=je({value:t,defaultValue:n,finalValue:[],onChange:r}),s=(0,m.useCallback)(e=>{o(a.includes(e)?a.filter(t=>t!==e):[...a,e])},[a,o]);return(0,G.jsx)(Cf,{value:{values:a,onChange:s},children:i})}wf.displayName=`@mantine/core/MenuCheckboxGroup`;var Tf=(0,m.createContext)(null);function Ef({role:e,checked:t,indicator:n,onSelect:r,color:i,closeMenuOnClick:a,rightSection:o,children:s,disabled:c,dataDisabled:l,className:u,style:d,styles:f,classNames:p,buttonRef:h,others:g}){let _=Sf(),v=(0,m.use)(Tf),y=Jt(),{dir:b}=nr(),S=(0,m.useRef)(null),C=M(g.onClick,()=>{l||(r(),a&&_.closeDropdownImmediately())}),w=M(g.onMouseMove,()=>{if(!_.hasSearch)return;let e=S.current?.closest(`[data-menu-dropdown]`);e&&e.querySelectorAll(`[data-menu-active]`).forEach(t=>{t!==S.current&&t.closest(`[data-menu-dropdown]`)===e&&t.removeAttribute(`data-menu-active`)})}),T=M(g.onKeyDown,e=>{e.key===`ArrowLeft`&&v&&(v.close(),v.focusParentItem())}),E=i?y.variantColorResolver({color:i,theme:y,variant:`light`}):void 0,D=i?pt({color:i,theme:y}):null,O=_.alignItemsLabels!==`none`||t;return(0,G.jsxs)(Ss,{onMouseDown:e=>e.preventDefault(),...g,unstyled:_.unstyled,tabIndex:_.menuItemTabIndex,..._.getStyles(`item`,{className:u,style:d,styles:f,classNames:p}),ref:Ae(S,h),role:e,"aria-checked":t,disabled:c,"data-menu-item":!0,"data-checked":t||void 0,"data-disabled":c||l||void 0,"data-mantine-stop-propagation":!0,onClick:C,onMouseMove:w,onKeyDown:x({siblingSelector:`[data-menu-item]:not([data-disabled])`,parentSelector:`[data-menu-dropdown]`,activateOnFocus:!1,loop:_.loop,dir:b,orientation:`vertical`,onKeyDown:T}),__vars:{"--menu-item-color":D?.isThemeColor&&D?.shade===void 0?`var(--mantine-color-${D.color}-6)`:E?.color,"--menu-item-hover":E?.hover},children:[O&&(0,G.jsx)(`div`,{..._.getStyles(`itemIndicator`,{styles:f,classNames:p}),"data-checked":t||void 0,children:t?n:null}),s&&(0,G.jsx)(`div`,{..._.getStyles(`itemLabel`,{styles:f,classNames:p}),"data-menu-item-label":!0,children:s}),o&&(0,G.jsx)(`div`,{..._.getStyles(`itemSection`,{styles:f,classNames:p}),"data-position":`right`,children:o})]})}var Df={dropdown:`m_dc9b7c9f`,label:`m_9bfac126`,divider:`m_efdf90cb`,item:`m_99ac2aa1`,search:`m_ef8769b6`,itemLabel:`m_5476e0d3`,itemIndicator:`m_8395186e`,itemSection:`m_8b75e504`,chevron:`m_b85b0bed`},Of=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,color:o,closeMenuOnClick:s,rightSection:c,children:l,disabled:u,"data-disabled":d,value:f,checked:p,defaultChecked:h,onChange:g,checkIcon:_,ref:v,...y}=K(`MenuCheckboxItem`,null,e),b=Sf(),x=(0,m.use)(Cf),S=x&&f!==void 0?x.values.includes(f):void 0,[C,w]=je({value:p??S,defaultValue:h,finalValue:!1,onChange:g}),T=_??b.checkIcon??(0,G.jsx)(Bd,{size:10});return(0,G.jsx)(Ef,{role:`menuitemcheckbox`,checked:C,indicator:T,onSelect:()=>{g?w(!C):x&&f!==void 0?x.onChange(f):w(!C)},color:o,closeMenuOnClick:s,rightSection:c,disabled:u,dataDisabled:d,className:n,style:r,styles:i,classNames:t,buttonRef:v,others:y,children:l})});Of.classes=Df,Of.displayName=`@mantine/core/MenuCheckboxItem`;function kf(e){let{children:t,disabled:n,longPressDelay:r}=K(`MenuContextMenu`,null,e),i=Xe(t);if(!i)throw Error(`Menu.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let a=Sf(),o=nc(),s=rc({childProps:i.props,disabled:n||o.disabled,opened:a.opened,longPressDelay:r,setReference:o.reference,open:()=>a.openDropdown()});return(0,m.cloneElement)(i,s)}kf.displayName=`@mantine/core/MenuContextMenu`;var Af=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`MenuDivider`,null,e),s=Sf();return(0,G.jsx)(Y,{...s.getStyles(`divider`,{className:n,style:r,styles:i,classNames:t}),...o})});Af.classes=Df,Af.displayName=`@mantine/core/MenuDivider`;var jf=500;function Mf(e){return((e.querySelector(`[data-menu-item-label]`)??e).textContent??``).trim().toLowerCase()}function Nf(e){return e.length>1&&e.split(``).every(t=>t===e[0])}function Pf({enabled:e,opened:t,getDropdown:n}){let r=(0,m.useRef)({buffer:``,timeoutId:null});return(0,m.useEffect)(()=>{if(t&&e)return;let n=r.current;n.timeoutId!==null&&(window.clearTimeout(n.timeoutId),n.timeoutId=null),n.buffer=``},[t,e]),(0,m.useEffect)(()=>()=>{let{timeoutId:e}=r.current;e!==null&&window.clearTimeout(e)},[]),t=>{if(!e||t.defaultPrevented||t.ctrlKey||t.metaKey||t.altKey||t.key.length!==1||t.key===` `)return;let i=t.target;if(i&&(i.tagName===`INPUT`||i.tagName===`TEXTAREA`||i.tagName===`SELECT`||i.isContentEditable))return;let a=n();if(!a)return;let o=Array.from(a.querySelectorAll(`[data-menu-item]:not([data-disabled])`)).filter(e=>e.closest(`[data-menu-dropdown]`)===a);if(o.length===0)return;let s=r.current;s.buffer=(s.buffer+t.key).toLowerCase(),s.timeoutId!==null&&window.clearTimeout(s.timeoutId),s.timeoutId=window.setTimeout(()=>{s.buffer=``,s.timeoutId=null},jf);let c=document.activeElement,l=c?o.indexOf(c):-1,u=null;if(s.buffer.length===1||Nf(s.buffer)){let e=s.buffer[0],t=l+1;for(let n=0;n<o.length;n+=1){let r=(t+n)%o.length;if(Mf(o[r]).startsWith(e)){u=o[r];break}}}else for(let e=0;e<o.length;e+=1)if(Mf(o[e]).startsWith(s.buffer)){u=o[e];break}u&&(t.preventDefault(),u.focus())}}var Ff=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,onMouseEnter:o,onMouseLeave:s,onKeyDown:c,children:l,ref:u,...d}=K(`MenuDropdown`,null,e),f=(0,m.useRef)(null),p=Sf(),h=Pf({enabled:!p.hasSearch,opened:p.opened,getDropdown:()=>f.current}),g=M(c,e=>{h(e),e.defaultPrevented||p.hasSearch||(e.key===`ArrowUp`||e.key===`ArrowDown`)&&(e.preventDefault(),f.current?.querySelectorAll(`[data-menu-item]:not(:disabled)`)[0]?.focus())}),_=M(o,()=>(p.trigger===`hover`||p.trigger===`click-hover`)&&p.openDropdown()),v=M(s,()=>(p.trigger===`hover`||p.trigger===`click-hover`)&&p.closeDropdown());return(0,G.jsxs)(gc.Dropdown,{...d,onMouseEnter:_,onMouseLeave:v,role:`menu`,"aria-orientation":`vertical`,ref:Ae(u,f),...p.getStyles(`dropdown`,{className:n,style:r,styles:i,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:g,children:[p.withInitialFocusPlaceholder&&!p.hasSearch&&(0,G.jsx)(`div`,{role:`presentation`,tabIndex:-1,"data-autofocus":!0,"data-mantine-stop-propagation":!0,style:{outline:0}}),l]})});Ff.classes=Df,Ff.displayName=`@mantine/core/MenuDropdown`;var If=Jn(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,color:o,closeMenuOnClick:s,leftSection:c,rightSection:l,children:u,disabled:d,"data-disabled":f,ref:p,...h}=K(`MenuItem`,null,e),g=Sf(),_=(0,m.use)(Tf),v=Jt(),{dir:y}=nr(),b=(0,m.useRef)(null),S=h,C=M(S.onClick,()=>{f||(typeof s==`boolean`?s&&g.closeDropdownImmediately():g.closeOnItemClick&&g.closeDropdownImmediately())}),w=M(S.onMouseMove,()=>{if(!g.hasSearch)return;let e=b.current?.closest(`[data-menu-dropdown]`);e&&e.querySelectorAll(`[data-menu-active]`).forEach(t=>{t!==b.current&&t.closest(`[data-menu-dropdown]`)===e&&t.removeAttribute(`data-menu-active`)})}),T=o?v.variantColorResolver({color:o,theme:v,variant:`light`}):void 0,E=o?pt({color:o,theme:v}):null,D=M(S.onKeyDown,e=>{e.key===`ArrowLeft`&&_&&(_.close(),_.focusParentItem())});return(0,G.jsxs)(Ss,{onMouseDown:e=>e.preventDefault(),...h,unstyled:g.unstyled,tabIndex:g.menuItemTabIndex,...g.getStyles(`item`,{className:n,style:r,styles:i,classNames:t}),ref:Ae(b,p),role:`menuitem`,disabled:d,"data-menu-item":!0,"data-disabled":d||f||void 0,"data-mantine-stop-propagation":!0,onClick:C,onMouseMove:w,onKeyDown:x({siblingSelector:`[data-menu-item]:not([data-disabled])`,parentSelector:`[data-menu-dropdown]`,activateOnFocus:!1,loop:g.loop,dir:y,orientation:`vertical`,onKeyDown:D}),__vars:{"--menu-item-color":E?.isThemeColor&&E?.shade===void 0?`var(--mantine-color-${E.color}-6)`:T?.color,"--menu-item-hover":T?.hover},children:[g.alignItemsLabels===`all`&&(0,G.jsx)(`div`,{...g.getStyles(`itemIndicator`,{styles:i,classNames:t}),"data-placeholder":!0}),c&&(0,G.jsx)(`div`,{...g.getStyles(`itemSection`,{styles:i,classNames:t}),"data-position":`left`,children:c}),u&&(0,G.jsx)(`div`,{...g.getStyles(`itemLabel`,{styles:i,classNames:t}),"data-menu-item-label":!0,children:u}),l&&(0,G.jsx)(`div`,{...g.getStyles(`itemSection`,{styles:i,classNames:t}),"data-position":`right`,children:l})]})});If.classes=Df,If.displayName=`@mantine/core/MenuItem`;var Lf=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`MenuLabel`,null,e),s=Sf();return(0,G.jsx)(Y,{...s.getStyles(`label`,{className:n,style:r,styles:i,classNames:t}),...o})});Lf.classes=Df,Lf.displayName=`@mantine/core/MenuLabel`;var Rf=(0,m.createContext)(null);function zf(e){let{value:t,defaultValue:n,onChange:r,children:i}=K(`MenuRadioGroup`,null,e),[a,o]=je({value:t,defaultValue:n,finalValue:null,onChange:r});return(0,G.jsx)(Rf,{value:{value:a,onChange:e=>o(e)},children:i})}zf.displayName=`@mantine/core/MenuRadioGroup`;function Bf({size:e,style:t,...n}){return(0,G.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,fill:`none`,viewBox:`0 0 5 5`,style:{width:c(e),height:c(e),...t},"aria-hidden":!0,...n,children:(0,G.jsx)(`circle`,{cx:`2.5`,cy:`2.5`,r:`2.5`,fill:`currentColor`})})}var Vf=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,color:o,closeMenuOnClick:s,rightSection:c,children:l,disabled:u,"data-disabled":d,value:f,checked:p,onChange:h,checkIcon:g,ref:_,...v}=K(`MenuRadioItem`,null,e),y=Sf(),b=(0,m.use)(Rf),x=p??(b?b.value===f:!1),S=g??y.checkIcon??(0,G.jsx)(Bf,{size:5});return(0,G.jsx)(Ef,{role:`menuitemradio`,checked:x,indicator:S,onSelect:()=>{x||(h?h(f):b&&b.onChange(f))},color:o,closeMenuOnClick:s,rightSection:c,disabled:u,dataDisabled:d,className:n,style:r,styles:i,classNames:t,buttonRef:_,others:v,children:l})});Vf.classes=Df,Vf.displayName=`@mantine/core/MenuRadioItem`;var Hf=`[data-menu-item]:not([data-disabled])`,Uf=`[data-menu-active]`;function Wf(e){return e?.closest(`[data-menu-dropdown]`)}function Gf(e){return e?Array.from(e.querySelectorAll(Hf)).filter(t=>t.closest(`[data-menu-dropdown]`)===e):[]}function Kf(e){e&&e.querySelectorAll(Uf).forEach(t=>{t.closest(`[data-menu-dropdown]`)===e&&t.removeAttribute(`data-menu-active`)})}function qf(e,t){Kf(t),e&&(e.setAttribute(`data-menu-active`,`true`),e.scrollIntoView({block:`nearest`}))}function Jf(e){return e.findIndex(e=>e.hasAttribute(`data-menu-active`))}var Yf={clearSearchOnClose:!0},Xf=J(e=>{let{classNames:t,styles:n,onKeyDown:r,onChange:i,size:a,clearSearchOnClose:o,ref:s,...c}=K(`MenuSearch`,Yf,e),l=Sf(),u=(0,m.useRef)(null),d=Ae(s,u),f=(0,m.useRef)(i);f.current=i,(0,m.useEffect)(()=>l.registerSearch(),[l.registerSearch]),(0,m.useEffect)(()=>{o?l.searchExitClearRef.current=()=>{f.current?.({currentTarget:{value:``}})}:l.searchExitClearRef.current=null},[o,l.searchExitClearRef]),(0,m.useEffect)(()=>{l.opened||Kf(Wf(u.current))},[l.opened]);let p=M(i,e=>{Kf(Wf(e.currentTarget))}),h=M(r,e=>{if(e.defaultPrevented)return;let t=Wf(e.currentTarget),n=Gf(t);if(e.key===`ArrowDown`){if(e.preventDefault(),n.length===0)return;let r=Jf(n);qf(n[r>=n.length-1?l.loop?0:r:r+1]??null,t)}else if(e.key===`ArrowUp`){if(e.preventDefault(),n.length===0)return;let r=Jf(n);qf(n[r<=0?r===-1||l.loop?n.length-1:0:r-1]??null,t)}else if(e.key===`Home`)e.preventDefault(),n.length>0&&qf(n[0],t);else if(e.key===`End`)e.preventDefault(),n.length>0&&qf(n[n.length-1],t);else if(e.key===`Enter`){if(e.nativeEvent.isComposing||e.nativeEvent.keyCode===229)return;let t=n[Jf(n)];t&&(e.preventDefault(),t.hasAttribute(`data-sub-menu-item`)?(t.focus(),t.dispatchEvent(new KeyboardEvent(`keydown`,{key:`ArrowRight`,bubbles:!0}))):t.click())}}),g=l.getStyles(`search`);return(0,G.jsx)(Iu,{"data-autofocus":!0,"data-mantine-stop-propagation":!0,type:`search`,size:a,...c,ref:d,classNames:[{input:g.className},t],styles:[{input:g.style},n],onKeyDown:h,onChange:p,__staticSelector:`Menu`})});Xf.classes=Df,Xf.displayName=`@mantine/core/MenuSearch`;var Zf=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,onMouseEnter:o,onMouseLeave:s,onPointerEnter:c,onPointerLeave:l,onKeyDown:u,children:d,ref:f,...p}=K(`MenuSubDropdown`,null,e),h=(0,m.useRef)(null),g=Sf(),_=(0,m.use)(Tf),v=Pf({enabled:!g.hasSearch,opened:_?.opened??!1,getDropdown:()=>h.current}),y=M(u,e=>{v(e),e.ctrlKey||e.metaKey||e.altKey||e.key.length!==1||e.key===` `||e.stopPropagation()}),b=_?.getFloatingProps({onMouseEnter:o,onMouseLeave:s,onPointerEnter:c,onPointerLeave:l});return(0,G.jsx)(gc.Dropdown,{...p,...b,role:`menu`,"aria-orientation":`vertical`,ref:Ae(f,h,_?.setFloating),...g.getStyles(`dropdown`,{className:n,style:r,styles:i,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:y,children:d})});Zf.classes=Df,Zf.displayName=`@mantine/core/MenuSubDropdown`;var Qf=Jn(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,color:o,leftSection:s,rightSection:c,children:l,disabled:u,"data-disabled":d,closeMenuOnClick:f,ref:p,...h}=K(`MenuSubItem`,null,e),g=Sf(),_=(0,m.use)(Tf),v=Jt(),{dir:y}=nr(),b=(0,m.useRef)(null),S=h,C=o?v.variantColorResolver({color:o,theme:v,variant:`light`}):void 0,w=o?pt({color:o,theme:v}):null,T=M(S.onKeyDown,e=>{e.key===`ArrowRight`&&(_?.open(),_?.focusFirstItem()),e.key===`ArrowLeft`&&_?.parentContext&&(_.parentContext.close(),_.parentContext.focusParentItem())}),E=M(S.onClick,()=>{!d&&f&&g.closeDropdownImmediately()}),D=M(S.onMouseMove,()=>{if(!g.hasSearch)return;let e=b.current?.closest(`[data-menu-dropdown]`);e&&e.querySelectorAll(`[data-menu-active]`).forEach(t=>{t!==b.current&&t.closest(`[data-menu-dropdown]`)===e&&t.removeAttribute(`data-menu-active`)})}),O=_?.getReferenceProps({onMouseEnter:S.onMouseEnter,onMouseLeave:S.onMouseLeave,onPointerEnter:S.onPointerEnter,onPointerLeave:S.onPointerLeave});return(0,G.jsxs)(Ss,{onMouseDown:e=>e.preventDefault(),...h,...O,unstyled:g.unstyled,tabIndex:g.menuItemTabIndex,...g.getStyles(`item`,{className:n,style:r,styles:i,classNames:t}),ref:Ae(b,p,_?.setReference),role:`menuitem`,disabled:u,"data-menu-item":!0,"data-sub-menu-item":!0,"data-disabled":u||d||void 0,"data-mantine-stop-propagation":!0,onClick:E,onMouseMove:D,onKeyDown:x({siblingSelector:`[data-menu-item]:not([data-disabled])`,parentSelector:`[data-menu-dropdown]`,activateOnFocus:!1,loop:g.loop,dir:y,orientation:`vertical`,onKeyDown:T}),__vars:{"--menu-item-color":w?.isThemeColor&&w?.shade===void 0?`var(--mantine-color-${w.color}-6)`:C?.color,"--menu-item-hover":C?.hover},children:[g.alignItemsLabels===`all`&&(0,G.jsx)(`div`,{...g.getStyles(`itemIndicator`,{styles:i,classNames:t}),"data-placeholder":!0}),s&&(0,G.jsx)(`div`,{...g.getStyles(`itemSection`,{styles:i,classNames:t}),"data-position":`left`,children:s}),l&&(0,G.jsx)(`div`,{...g.getStyles(`itemLabel`,{styles:i,classNames:t}),"data-menu-item-label":!0,children:l}),(0,G.jsx)(`div`,{...g.getStyles(`itemSection`,{styles:i,classNames:t}),"data-position":`right`,children:c||(0,G.jsx)(Bu,{...g.getStyles(`chevron`),size:14})})]})});Qf.classes=Df,Qf.displayName=`@mantine/core/MenuSubItem`;function $f({children:e,refProp:t}){if(!h(e))throw Error(`Menu.Sub.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);return Sf(),(0,G.jsx)(gc.Target,{refProp:t,popupType:`menu`,children:e})}$f.displayName=`@mantine/core/MenuSubTarget`;var ep={offset:0,position:`right-start`,safeAreaPolygon:!0,transitionProps:{duration:0},openDelay:0,middlewares:{shift:{crossAxis:!0}}};function tp(e){let{children:t,closeDelay:n,openDelay:r,position:i,safeAreaPolygon:a,opened:o,onChange:s,...c}=K(`MenuSub`,ep,e),l=Ee(),[u,d]=je({value:o,finalValue:!1,onChange:s}),f=(0,m.use)(Tf),p=Sf(),{dir:h}=nr(),g=Fs(h,i),_=f?.registerOpenSub??p.registerOpenSub,v=(0,m.useRef)(null),y=(0,m.useCallback)(e=>{let t=v.current;return t&&t!==e&&t(),v.current=e,()=>{v.current===e&&(v.current=null)}},[]),b=(0,m.useRef)(d);b.current=d;let x=(0,m.useCallback)(()=>b.current(!0),[]),S=(0,m.useCallback)(()=>b.current(!1),[]);(0,m.useEffect)(()=>{if(u)return _(S)},[u,_,S]);let{context:C,refs:w}=as({placement:g,open:u,onOpenChange:e=>{e?x():S()}}),{getReferenceProps:T,getFloatingProps:E}=ls([Ko(C,{handleClose:a?hs(typeof a==`object`?a:void 0):void 0,delay:{open:r,close:n}})]);return(0,G.jsx)(Tf,{value:{opened:u,close:S,open:x,focusFirstItem:()=>window.setTimeout(()=>{document.getElementById(`${l}-dropdown`)?.querySelectorAll(`[data-menu-item]:not([data-disabled])`)[0]?.focus()},16),focusParentItem:()=>window.setTimeout(()=>{document.getElementById(`${l}-target`)?.focus()},16),parentContext:f,setReference:w.setReference,setFloating:w.setFloating,getReferenceProps:T,getFloatingProps:E,registerOpenSub:y},children:(0,G.jsx)(gc,{opened:u,onChange:e=>e?x():S(),withArrow:!1,id:l,position:i,...c,withinPortal:!1,children:t})})}tp.extend=e=>e,tp.displayName=`@mantine/core/MenuSub`,tp.Target=$f,tp.Dropdown=Zf,tp.Item=Qf;var np={refProp:`ref`};function rp(e){let{children:t,refProp:n,...r}=K(`MenuTarget`,np,e),i=Xe(t);if(!i)throw Error(`Menu.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`);let a=Sf(),o=i.props,s=M(o.onClick,()=>{a.trigger===`click`?a.toggleDropdown():a.trigger===`click-hover`&&(a.setOpenedViaClick(!0),a.opened||a.openDropdown())}),c=M(o.onMouseEnter,()=>(a.trigger===`hover`||a.trigger===`click-hover`)&&a.openDropdown()),l=M(o.onMouseLeave,()=>{(a.trigger===`hover`||a.trigger===`click-hover`&&!a.openedViaClick)&&a.closeDropdown()});return(0,G.jsx)(gc.Target,{refProp:n,popupType:`menu`,...r,children:(0,m.cloneElement)(i,{onClick:s,onMouseEnter:c,onMouseLeave:l,"data-expanded":a.opened?!0:void 0})})}rp.displayName=`@mantine/core/MenuTarget`;var ip={trapFocus:!0,closeOnItemClick:!0,withInitialFocusPlaceholder:!0,clickOutsideEvents:[`mousedown`,`touchstart`,`keydown`],loop:!0,trigger:`click`,openDelay:0,closeDelay:100,menuItemTabIndex:-1,alignItemsLabels:`with-indicators`},ap=J(e=>{let t=K(`Menu`,ip,e),{children:n,onOpen:r,onClose:i,opened:a,defaultOpened:o,trapFocus:s,onChange:c,closeOnItemClick:l,loop:u,closeOnEscape:d,trigger:f,openDelay:p,closeDelay:h,classNames:g,styles:_,unstyled:v,variant:y,vars:b,menuItemTabIndex:x,keepMounted:S,withInitialFocusPlaceholder:C,attributes:w,onExitTransitionEnd:T,alignItemsLabels:E,checkIcon:D,...O}=t,k=q({name:`Menu`,classes:Df,props:t,classNames:g,styles:_,unstyled:v,attributes:w}),[A,j]=je({value:a,defaultValue:o,finalValue:!1,onChange:c}),[M,P]=(0,m.useState)(!1),F=()=>{j(!1),P(!1),A&&i?.()},I=()=>{j(!0),!A&&r?.()},L=()=>{A?F():I()},{openDropdown:ee,closeDropdown:R}=Is({open:I,close:F,closeDelay:h,openDelay:p}),z=(0,m.useRef)(null),te=(0,m.useCallback)(e=>{let t=z.current;return t&&t!==e&&t(),z.current=e,()=>{z.current===e&&(z.current=null)}},[]),B=(0,m.useRef)(0),[ne,re]=(0,m.useState)(!1),ie=(0,m.useCallback)(()=>(B.current+=1,B.current===1&&re(!0),()=>{--B.current,B.current===0&&re(!1)}),[]),ae=(0,m.useRef)(null),oe=()=>{ae.current?.(),T?.()},se=e=>N(`[data-menu-item]`,`[data-menu-dropdown]`,e),{resolvedClassNames:ce,resolvedStyles:le}=Xt({classNames:g,styles:_,props:t});return(0,G.jsx)(xf,{value:{getStyles:k,opened:A,toggleDropdown:L,getItemIndex:se,openedViaClick:M,setOpenedViaClick:P,closeOnItemClick:l,closeDropdown:f===`click`?F:R,openDropdown:f===`click`?I:ee,closeDropdownImmediately:F,loop:u,trigger:f,unstyled:v,menuItemTabIndex:x,withInitialFocusPlaceholder:C,registerOpenSub:te,hasSearch:ne,registerSearch:ie,searchExitClearRef:ae,alignItemsLabels:E,checkIcon:D},children:(0,G.jsx)(gc,{returnFocus:!0,...O,opened:A,onChange:L,defaultOpened:o,trapFocus:!S&&s,closeOnEscape:d,__staticSelector:`Menu`,classNames:ce,styles:le,unstyled:v,variant:y,keepMounted:S,onExitTransitionEnd:oe,children:n})})});ap.displayName=`@mantine/core/Menu`,ap.classes=Df,ap.Item=If,ap.Label=Lf,ap.Dropdown=Ff,ap.Target=rp,ap.Divider=Af,ap.Search=Xf,ap.Sub=tp,ap.CheckboxItem=Of,ap.CheckboxGroup=wf,ap.RadioItem=Vf,ap.RadioGroup=zf,ap.ContextMenu=kf;var[op,sp]=g(`Modal component was not found in tree`),cp={root:`m_9df02822`,content:`m_54c44539`,inner:`m_1f958f16`,header:`m_d0e2b9cd`},lp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalBody`,null,e),s=sp();return(0,G.jsx)(iu,{...s.getStyles(`body`,{classNames:t,style:r,styles:i,className:n}),...o})});lp.classes=cp,lp.displayName=`@mantine/core/ModalBody`;var up=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalCloseButton`,null,e),s=sp();return(0,G.jsx)(au,{...s.getStyles(`close`,{classNames:t,style:r,styles:i,className:n}),...o})});up.classes=cp,up.displayName=`@mantine/core/ModalCloseButton`;var dp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,__hidden:s,...l}=K(`ModalContent`,null,e),u=sp(),d=u.scrollAreaComponent||pu;return(0,G.jsx)(ou,{...u.getStyles(`content`,{className:n,style:r,styles:i,classNames:t}),innerProps:u.getStyles(`inner`,{className:n,style:r,styles:i,classNames:t}),"data-full-screen":u.fullScreen||void 0,"data-modal-content":!0,"data-hidden":s||void 0,...l,children:(0,G.jsx)(d,{style:{maxHeight:u.fullScreen?`100dvh`:`calc(100dvh - (${c(u.yOffset)} * 2))`},children:o})})});dp.classes=cp,dp.displayName=`@mantine/core/ModalContent`;var fp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalHeader`,null,e),s=sp();return(0,G.jsx)(su,{...s.getStyles(`header`,{classNames:t,style:r,styles:i,className:n}),...o})});fp.classes=cp,fp.displayName=`@mantine/core/ModalHeader`;var pp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalOverlay`,null,e),s=sp();return(0,G.jsx)(uu,{...s.getStyles(`overlay`,{classNames:t,style:r,styles:i,className:n}),...o})});pp.classes=cp,pp.displayName=`@mantine/core/ModalOverlay`;var mp={__staticSelector:`Modal`,closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:C(`modal`),transitionProps:{duration:200,transition:`fade-down`},yOffset:`5dvh`},hp=W((e,{radius:t,size:n,yOffset:r,xOffset:i})=>({root:{"--modal-radius":t===void 0?void 0:O(t),"--modal-size":E(n,`modal-size`),"--modal-y-offset":c(r),"--modal-x-offset":c(i)}})),gp=J(e=>{let t=K(`ModalRoot`,mp,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,yOffset:c,scrollAreaComponent:l,radius:u,fullScreen:d,centered:f,xOffset:p,__staticSelector:m,attributes:h,...g}=t,_=q({name:m,classes:cp,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:h,vars:s,varsResolver:hp});return(0,G.jsx)(op,{value:{yOffset:c,scrollAreaComponent:l,getStyles:_,fullScreen:d},children:(0,G.jsx)(tu,{..._(`root`),"data-full-screen":d||void 0,"data-centered":f||void 0,"data-offset-scrollbars":l===vs.Autosize||void 0,unstyled:o,...g})})});gp.classes=cp,gp.varsResolver=hp,gp.displayName=`@mantine/core/ModalRoot`;var _p=(0,m.createContext)(null);function vp({children:e}){let[t,n]=(0,m.useState)([]),[r,i]=(0,m.useState)(C(`modal`)),[a]=(0,m.useState)(()=>new WeakSet);return(0,G.jsx)(_p,{value:{stack:t,addModal:(e,t)=>{n(t=>[...new Set([...t,e])]),i(e=>typeof t==`number`&&typeof e==`number`?Math.max(e,t):e)},removeModal:e=>n(t=>t.filter(t=>t!==e)),getZIndex:e=>`calc(${r} + ${t.indexOf(e)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}vp.displayName=`@mantine/core/ModalStack`;var yp=J(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=K(`ModalTitle`,null,e),s=sp();return(0,G.jsx)(fu,{...s.getStyles(`title`,{classNames:t,style:r,styles:i,className:n}),...o})});yp.classes=cp,yp.displayName=`@mantine/core/ModalTitle`;var bp={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:C(`modal`),transitionProps:{duration:200,transition:`fade-down`},withOverlay:!0,withCloseButton:!0},xp=J(e=>{let{title:t,withOverlay:n,overlayProps:r,withCloseButton:i,closeButtonProps:a,children:o,radius:s,opened:c,stackId:l,zIndex:u,...d}=K(`Modal`,bp,e),f=(0,m.use)(_p),p=!!t||i,h=f&&l?{closeOnEscape:f.currentId===l,trapFocus:f.currentId===l,zIndex:f.getZIndex(l),__handledEscapeEvents:f.handledEscapeEvents}:{},g=n===!1?!1:l&&f?f.currentId===l:c;return(0,m.useEffect)(()=>{f&&l&&(c?f.addModal(l,u||C(`modal`)):f.removeModal(l))},[c,l,u]),(0,G.jsxs)(gp,{radius:s,opened:c,zIndex:f&&l?f.getZIndex(l):u,...d,...h,children:[n&&(0,G.jsx)(pp,{visible:g,transitionProps:f&&l?{duration:0}:void 0,...r}),(0,G.jsxs)(dp,{radius:s,__hidden:f&&l&&c?l!==f.currentId:!1,children:[p&&(0,G.jsxs)(fp,{children:[t&&(0,G.jsx)(yp,{children:t}),i&&(0,G.jsx)(up,{...a})]}),(0,G.jsx)(lp,{children:o})]})]})});xp.classes=cp,xp.displayName=`@mantine/core/Modal`,xp.Root=gp,xp.Overlay=pp,xp.Content=dp,xp.Body=lp,xp.Header=fp,xp.Title=yp,xp.CloseButton=up,xp.Stack=vp;function Sp(e,t){let n=t.trim().toLowerCase();if(n===``)return;let r=Object.values(e).filter(e=>!e.disabled&&e.label.trim().toLowerCase()===n);return r.length===1?r[0]:void 0}var Cp=(0,m.createContext)(null),wp=qn((e=>{let{value:t,defaultValue:n,onChange:r,size:i,wrapperProps:a,children:o,name:s,readOnly:c,disabled:l,...u}=K(`RadioGroup`,null,e),d=Ee(s),[f,p]=je({value:t,defaultValue:n,finalValue:``,onChange:r});return(0,G.jsx)(Cp,{value:{value:f,onChange:e=>!c&&p(typeof e==`string`?e:e.currentTarget.value),size:i,name:d,disabled:l},children:(0,G.jsx)(Iu.Wrapper,{size:i,...a,...u,labelElement:`div`,__staticSelector:`RadioGroup`,children:(0,G.jsx)(jd,{role:`radiogroup`,children:o})})})}));wp.classes=Iu.Wrapper.classes,wp.displayName=`@mantine/core/RadioGroup`;var Tp={card:`m_9dc8ae12`},Ep=(0,m.createContext)(null),Dp={withBorder:!0},Op=W((e,{radius:t})=>({card:{"--card-radius":O(t)}})),kp=J(e=>{let t=K(`RadioCard`,Dp,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,checked:c,mod:l,withBorder:u,value:d,onClick:f,name:p,onKeyDown:h,attributes:g,..._}=t,v=q({name:`RadioCard`,classes:Tp,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:g,vars:s,varsResolver:Op,rootSelector:`card`}),{dir:y}=nr(),b=(0,m.use)(Cp),x=typeof c==`boolean`?c:b?.value===d||!1,S=p||b?.name,C=e=>{if(h?.(e),S&&[`ArrowDown`,`ArrowUp`,`ArrowLeft`,`ArrowRight`].includes(e.nativeEvent.code)){e.preventDefault();let t=Array.from(document.querySelectorAll(`[role="radio"][name="${S}"]`)),n=t.findIndex(t=>t===e.target),r=n+1>=t.length?0:n+1,i=n-1<0?t.length-1:n-1;e.nativeEvent.code===`ArrowDown`&&(t[r].focus(),t[r].click()),e.nativeEvent.code===`ArrowUp`&&(t[i].focus(),t[i].click()),e.nativeEvent.code===`ArrowLeft`&&(t[y===`ltr`?i:r].focus(),t[y===`ltr`?i:r].click()),e.nativeEvent.code===`ArrowRight`&&(t[y===`ltr`?r:i].focus(),t[y===`ltr`?r:i].click())}};return(0,G.jsx)(Ep,{value:{checked:x},children:(0,G.jsx)(Ss,{mod:[{"with-border":u,checked:x},l],...v(`card`),..._,role:`radio`,"aria-checked":x,name:S,onClick:e=>{f?.(e),b?.onChange(d||``)},onKeyDown:C})})});kp.displayName=`@mantine/core/RadioCard`,kp.classes=Tp,kp.varsResolver=Op;var Ap={indicator:`m_717d7ff6`,icon:`m_3e4da632`,"indicator--light":`m_7eec72c0`,"indicator--outline":`m_2980836c`},jp={icon:Bf},Mp=W((e,{radius:t,color:n,size:r,iconColor:i,variant:a,autoContrast:o})=>{let s=pt({color:n||e.primaryColor,theme:e}),c=s.isThemeColor&&s.shade===void 0?`var(--mantine-color-${s.color}-outline)`:s.color,l=a===`light`?e.variantColorResolver({color:n||e.primaryColor,theme:e,variant:`light`,autoContrast:o}):void 0,u=a===`outline`?c:l?l.color:mt(n,e);return{indicator:{"--radio-size":E(r,`radio-size`),"--radio-radius":t===void 0?void 0:O(t),"--radio-color":u,"--radio-bg":l?.background,"--radio-icon-size":typeof r==`number`?`calc(${E(r,`radio-size`)} * 0.4)`:E(r,`radio-icon-size`),"--radio-icon-color":i?mt(i,e):l?l.color:wt(o,e)?xt({color:n,theme:e,autoContrast:o}):void 0}}}),Np=J(e=>{let t=K(`RadioIndicator`,jp,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,icon:c,radius:l,color:u,iconColor:d,autoContrast:f,checked:p,mod:h,variant:g,disabled:_,attributes:v,...y}=t,b=q({name:`RadioIndicator`,classes:Ap,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:v,vars:s,varsResolver:Mp,rootSelector:`indicator`}),x=(0,m.use)(Ep),S=typeof p==`boolean`?p:x?.checked||!1;return(0,G.jsx)(Y,{...b(`indicator`,{variant:g}),variant:g,mod:[{checked:S,disabled:_},h],...y,children:(0,G.jsx)(c,{...b(`icon`)})})});Np.displayName=`@mantine/core/RadioIndicator`,Np.classes=Ap,Np.varsResolver=Mp;var Pp={root:`m_f3f1af94`,inner:`m_89c4f5e4`,icon:`m_f3ed6b2b`,radio:`m_8a3dbb89`,"radio--light":`m_99d09bcd`,"radio--outline":`m_1bfe9d39`},Fp={labelPosition:`right`,withErrorStyles:!0},Ip=W((e,{size:t,radius:n,color:r,iconColor:i,variant:a,autoContrast:o})=>{let s=pt({color:r||e.primaryColor,theme:e}),c=s.isThemeColor&&s.shade===void 0?`var(--mantine-color-${s.color}-outline)`:s.color,l=a===`light`?e.variantColorResolver({color:r||e.primaryColor,theme:e,variant:`light`,autoContrast:o}):void 0,u=a===`outline`?c:l?l.color:mt(r,e);return{root:{"--radio-size":E(t,`radio-size`),"--radio-radius":n===void 0?void 0:O(n),"--radio-color":u,"--radio-bg":l?.background,"--radio-icon-color":i?mt(i,e):l?l.color:wt(o,e)?xt({color:r,theme:e,autoContrast:o}):void 0,"--radio-icon-size":E(t,`radio-icon-size`)}}}),Lp=J(e=>{let t=K(`Radio`,Fp,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,id:c,size:l,label:u,labelPosition:d,description:f,error:p,radius:h,color:g,variant:_,disabled:v,wrapperProps:y,icon:b=Bf,rootRef:x,iconColor:S,onChange:C,mod:w,attributes:T,withErrorStyles:E,checked:D,readOnly:O,onClick:k,...A}=t,j=q({name:`Radio`,classes:Pp,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:T,vars:s,varsResolver:Ip}),M=(0,m.use)(Cp),N=M?.size??l,P=t.size?l:N,{styleProps:F,rest:I}=yn(A),L=Ee(c),ee=[f?`${L}-description`:void 0,p&&typeof p!=`boolean`?`${L}-error`:void 0,I[`aria-describedby`]].filter(Boolean).join(` `)||void 0,R=M?M.value===I.value:void 0,z={checked:R??D,name:I.name??M?.name,onChange:e=>{O||(M?.onChange(e),C?.(e))},disabled:M?.disabled??v};return(0,G.jsx)(Jd,{...j(`root`),__staticSelector:`Radio`,__stylesApiProps:t,id:L,size:P,labelPosition:d,label:u,description:f,error:p,disabled:z.disabled,classNames:n,styles:a,unstyled:o,"data-checked":(R??D)||void 0,variant:_,ref:x,mod:w,attributes:T,...F,...y,children:(0,G.jsxs)(Y,{...j(`inner`),mod:{"label-position":d},children:[(0,G.jsx)(Y,{...j(`radio`,{focusable:!0,variant:_}),...I,...z,component:`input`,mod:{error:!!p,"with-error-styles":E},id:L,type:`radio`,readOnly:O,"aria-describedby":ee,onClick:e=>{O&&z.checked===void 0&&e.preventDefault(),k?.(e)}}),(0,G.jsx)(b,{...j(`icon`),"aria-hidden":!0})]})})});Lp.classes=Pp,Lp.varsResolver=Ip,Lp.displayName=`@mantine/core/Radio`,Lp.Group=wp,Lp.Card=kp,Lp.Indicator=Np;function Rp({offset:e,position:t,defaultOpened:n}){let[r,i]=(0,m.useState)(n),a=(0,m.useRef)(null),{x:o,y:s,elements:c,refs:l,update:u,placement:d}=as({placement:t,middleware:[po({crossAxis:!0,padding:5,rootBoundary:`document`})]}),f=d.includes(`right`)?e:t.includes(`left`)?e*-1:0,p=d.includes(`bottom`)?e:t.includes(`top`)?e*-1:0,h=(0,m.useCallback)(({clientX:e,clientY:t})=>{Number.isFinite(e)&&Number.isFinite(t)&&l.setPositionReference({getBoundingClientRect(){return{width:0,height:0,x:e,y:t,left:e+f,top:t+p,right:e,bottom:t}}})},[c.reference]);return(0,m.useEffect)(()=>{if(l.floating.current){let e=a.current;e.addEventListener(`mousemove`,h);let t=ni(l.floating.current);return t.forEach(e=>{e.addEventListener(`scroll`,u)}),()=>{e.removeEventListener(`mousemove`,h),t.forEach(e=>{e.removeEventListener(`scroll`,u)})}}},[c.reference,l.floating.current,u,h,r]),{handleMouseMove:h,x:o,y:s,opened:r,setOpened:i,boundaryRef:a,floating:l.setFloating}}var zp={tooltip:`m_1b3c8819`,arrow:`m_f898399f`},Bp={refProp:`ref`,withinPortal:!0,offset:10,position:`right`,zIndex:C(`popover`)},Vp=W((e,{radius:t,color:n})=>({tooltip:{"--tooltip-radius":t===void 0?void 0:O(t),"--tooltip-bg":n?mt(n,e):void 0,"--tooltip-color":n?`var(--mantine-color-white)`:void 0}})),Hp=J(e=>{let t=K(`TooltipFloating`,Bp,e),{children:n,refProp:r,withinPortal:i,style:a,className:o,classNames:s,styles:c,unstyled:l,radius:u,color:d,label:f,offset:p,position:h,multiline:g,zIndex:_,disabled:v,defaultOpened:y,variant:b,vars:x,portalProps:S,attributes:C,ref:w,...T}=t,E=Jt(),D=q({name:`TooltipFloating`,props:t,classes:zp,className:o,style:a,classNames:s,styles:c,unstyled:l,attributes:C,rootSelector:`tooltip`,vars:x,varsResolver:Vp}),{handleMouseMove:O,x:k,y:A,opened:j,boundaryRef:M,floating:N,setOpened:P}=Rp({offset:p,position:h,defaultOpened:y}),F=Xe(n);if(!F)throw Error(`[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`);let I=Ae(M,Ke(F),w),L=F.props,ee=e=>{L.onMouseEnter?.(e),O(e),P(!0)},R=e=>{L.onMouseLeave?.(e),P(!1)};return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Ks,{...S,withinPortal:i,children:(0,G.jsx)(Y,{...T,...D(`tooltip`,{style:{...Un(a,E),zIndex:_,display:!v&&j?`block`:`none`,top:Number.isFinite(A)?Math.round(A):``,left:Number.isFinite(k)?Math.round(k):``}}),variant:b,ref:N,mod:{multiline:g},children:f})}),(0,m.cloneElement)(F,{...L,[r]:I,onMouseEnter:ee,onMouseLeave:R})]})});Hp.classes=zp,Hp.varsResolver=Vp,Hp.displayName=`@mantine/core/TooltipFloating`;var Up=(0,m.createContext)({withinGroup:!1}),Wp={openDelay:0,closeDelay:0};function Gp(e){let{openDelay:t,closeDelay:n,children:r}=K(`TooltipGroup`,Wp,e);return(0,G.jsx)(Up,{value:{withinGroup:!0},children:(0,G.jsx)(Xo,{delay:{open:t,close:n},children:r})})}Gp.displayName=`@mantine/core/TooltipGroup`,Gp.extend=e=>e;function Kp(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function qp(e){let t=Kp(e.middlewares),n=[fo(e.offset),_o()];return t.shift&&n.push(po(typeof t.shift==`boolean`?{padding:8}:{padding:8,...t.shift})),t.flip&&n.push(typeof t.flip==`boolean`?ho():ho(t.flip)),n.push(yo({element:e.arrowRef,padding:e.arrowOffset})),t.inline?n.push(typeof t.inline==`boolean`?vo():vo(t.inline)):e.inline&&n.push(vo()),n}function Jp(e){let[t,n]=(0,m.useState)(e.defaultOpened),r=typeof e.opened==`boolean`,i=!e.disabled&&(r?e.opened:t);(0,m.useEffect)(()=>{e.disabled&&n(!1)},[e.disabled]);let a=(0,m.use)(Up).withinGroup,o=Ee(),s=Pt(),c=(0,m.useCallback)(e=>{n(e),e&&b(o)},[o]),{x:l,y:u,context:d,refs:f,placement:p,middlewareData:{arrow:{x:h,y:g}={},hide:_}}=as({strategy:e.strategy,placement:e.position,open:i,onOpenChange:c,middleware:qp(e),whileElementsMounted:Ja}),{delay:v,currentId:y,setCurrentId:b}=Zo(d,{id:o}),{getReferenceProps:x,getFloatingProps:S}=ls([Ko(d,{enabled:!e.disabled&&e.events?.hover,delay:a?v:{open:e.openDelay,close:e.closeDelay},mouseOnly:!e.events?.touch,handleClose:e.interactive?hs():null}),ss(d,{enabled:!e.disabled&&e.events?.focus,visibleOnly:!0}),ds(d,{role:`tooltip`}),rs(d,{enabled:e.opened===void 0})]),C=(0,m.useRef)(p);B(()=>{C.current!==p&&(C.current=p,e.onPositionChange?.(p))},[p]);let w=i&&y&&y!==o;return{x:l,y:u,arrowX:h,arrowY:g,reference:f.setReference,floating:f.setFloating,getFloatingProps:S,getReferenceProps:x,isGroupPhase:w,opened:i,placement:p,referenceHidden:e.hideDetached&&s!==`test`?_?.referenceHidden:!1}}var Yp={position:`top`,refProp:`ref`,withinPortal:!0,arrowSize:4,arrowOffset:5,arrowRadius:0,arrowPosition:`side`,offset:5,transitionProps:{duration:100,transition:`fade`},events:{hover:!0,focus:!1,touch:!1},zIndex:C(`popover`),middlewares:{flip:!0,shift:!0,inline:!1},hideDetached:!0},Xp=W((e,{radius:t,color:n,variant:r,autoContrast:i})=>{let a=e.variantColorResolver({theme:e,color:n||e.primaryColor,autoContrast:i,variant:r||`filled`});return{tooltip:{"--tooltip-radius":t===void 0?void 0:O(t),"--tooltip-bg":n?a.background:void 0,"--tooltip-color":n?a.color:void 0}}}),Zp=J(e=>{let t=K(`Tooltip`,Yp,e),{children:n,position:r,refProp:i,label:a,openDelay:o,closeDelay:s,onPositionChange:c,opened:l,defaultOpened:u,withinPortal:d,radius:f,color:p,classNames:h,styles:g,unstyled:_,style:v,className:y,withArrow:b,arrowSize:x,arrowOffset:S,arrowRadius:C,arrowPosition:w,offset:T,transitionProps:E,multiline:D,events:O,interactive:k,zIndex:A,disabled:j,onClick:M,onMouseEnter:N,onMouseLeave:P,inline:F,variant:I,keepMounted:L,vars:ee,portalProps:R,mod:z,floatingStrategy:te,middlewares:B,autoContrast:ne,attributes:re,target:ie,hideDetached:ae,ref:oe,...se}=t,{dir:ce}=nr(),le=(0,m.useRef)(null),V=Jp({position:Fs(ce,r),closeDelay:s,openDelay:o,onPositionChange:c,opened:l,defaultOpened:u,disabled:j,events:O,interactive:k,arrowRef:le,arrowOffset:S,offset:typeof T==`number`?T+(b?x/2:0):T,inline:F,strategy:te,middlewares:B,hideDetached:ae});(0,m.useEffect)(()=>{let e=ie instanceof HTMLElement?ie:typeof ie==`string`?document.querySelector(ie):ie?.current||null;e&&V.reference(e)},[ie,V]);let ue=q({name:`Tooltip`,props:t,classes:zp,className:y,style:v,classNames:h,styles:g,unstyled:_,attributes:re,rootSelector:`tooltip`,vars:ee,varsResolver:Xp}),de=Xe(n);if(!ie&&!de)throw Error(`[@mantine/core] Tooltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`);let fe=ue(`tooltip`),pe=k&&!j&&!!V.opened,me=w===`merge`&&b?Ns({position:V.placement,dir:ce}):void 0;if(ie){let e=ec(E,{duration:100,transition:`fade`});return(0,G.jsx)(G.Fragment,{children:(0,G.jsx)(Ks,{...R,withinPortal:d,children:(0,G.jsx)(Qs,{...e,keepMounted:L,mounted:!j&&!!V.opened,duration:V.isGroupPhase?10:e.duration,children:e=>(0,G.jsxs)(Y,{...se,"data-fixed":te===`fixed`||void 0,variant:I,mod:[{multiline:D,interactive:pe},z],...fe,...V.getFloatingProps({ref:V.floating,className:fe.className,style:{...fe.style,...e,...me,zIndex:A,top:V.y??0,left:V.x??0,...V.referenceHidden?{display:`none`}:null}}),children:[a,(0,G.jsx)(Ps,{ref:le,arrowX:V.arrowX,arrowY:V.arrowY,visible:b,position:V.placement,arrowSize:x,arrowOffset:S,arrowRadius:C,arrowPosition:w,...ue(`arrow`)})]})})})})}let he=de.props,ge=Ae(V.reference,Ke(de),oe),_e=ec(E,{duration:100,transition:`fade`});return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Ks,{...R,withinPortal:d,children:(0,G.jsx)(Qs,{..._e,keepMounted:L,mounted:!j&&!!V.opened,duration:V.isGroupPhase?10:_e.duration,children:e=>(0,G.jsxs)(Y,{...se,"data-fixed":te===`fixed`||void 0,variant:I,mod:[{multiline:D,interactive:pe},z],...V.getFloatingProps({ref:V.floating,className:ue(`tooltip`).className,style:{...ue(`tooltip`).style,...e,...me,zIndex:A,top:V.y??0,left:V.x??0,...V.referenceHidden?{display:`none`}:null}}),children:[a,(0,G.jsx)(Ps,{ref:le,arrowX:V.arrowX,arrowY:V.arrowY,visible:b,position:V.placement,arrowSize:x,arrowOffset:S,arrowRadius:C,arrowPosition:w,...ue(`arrow`)})]})})}),(0,m.cloneElement)(de,V.getReferenceProps({onClick:M,onMouseEnter:N,onMouseLeave:P,onMouseMove:t.onMouseMove,onPointerDown:t.onPointerDown,onPointerEnter:t.onPointerEnter,...he,className:Qe(y,he.className),[i]:ge}))]})});Zp.classes=zp,Zp.varsResolver=Xp,Zp.displayName=`@mantine/core/Tooltip`,Zp.Floating=Hp,Zp.Group=Gp;var Qp={size:`sm`,withCheckIcon:!0,allowDeselect:!0,checkIconPosition:`left`,openOnFocus:!0},$p=qn(e=>{let t=K([`Input`,`InputWrapper`,`Select`],Qp,e),{classNames:n,styles:r,unstyled:i,vars:a,dropdownOpened:o,defaultDropdownOpened:s,onDropdownClose:c,onDropdownOpen:l,onFocus:u,onBlur:d,onClick:f,onChange:p,data:h,value:g,defaultValue:_,selectFirstOptionOnChange:v,selectFirstOptionOnDropdownOpen:y,onOptionSubmit:b,comboboxProps:x,readOnly:S,disabled:C,filter:w,limit:T,withScrollArea:E,maxDropdownHeight:D,floatingHeight:O,size:k,searchable:A,rightSection:j,checkIconPosition:M,withCheckIcon:N,withAlignedLabels:P,nothingFoundMessage:F,name:I,form:L,searchValue:ee,defaultSearchValue:R,onSearchChange:z,allowDeselect:te,error:B,rightSectionPointerEvents:ne,id:re,clearable:ie,clearSectionMode:ae,clearButtonProps:oe,hiddenInputProps:se,renderOption:ce,onClear:le,autoComplete:V,scrollAreaProps:ue,__defaultRightSection:de,__clearSection:fe,__clearable:pe,chevronColor:me,autoSelectOnBlur:he,openOnFocus:ge,attributes:_e,...ve}=t,ye=(0,m.useMemo)(()=>$u(h),[h]),be=(0,m.useRef)({}),H=(0,m.useMemo)(()=>ed(ye),[ye]),xe=Ee(re),Se=sf({id:xe,label:ve.label,labelProps:ve.labelProps,inputWrapperOrder:ve.inputWrapperOrder}),[U,Ce,we]=je({value:g,defaultValue:_,finalValue:null,onChange:p}),Te=U==null?void 0:`${U}`in H?H[`${U}`]:be.current[`${U}`],De=Ie(Te),[Oe,ke,Ae]=je({value:ee,defaultValue:R,finalValue:Te?Te.label:``,onChange:z}),Me=Od({opened:o,defaultOpened:s,onDropdownOpen:()=>{l?.(),y?Me.selectFirstOption():Me.updateSelectedOptionIndex(`active`,{scrollIntoView:!0})},onDropdownClose:()=>{c?.(),setTimeout(Me.resetSelectedOption,0)}}),Ne=e=>{ke(e),Me.resetSelectedOption()},{resolvedClassNames:Pe,resolvedStyles:Fe}=Xt({props:t,styles:r,classNames:n});(0,m.useEffect)(()=>{v&&Me.selectFirstOption()},[v,Oe]),(0,m.useEffect)(()=>{g===null&&Ne(``),g!=null&&Te&&(De?.value!==Te.value||De?.label!==Te.label)&&Ne(Te.label)},[g,Te]),(0,m.useEffect)(()=>{!we&&!Ae&&Ne(U==null?``:`${U}`in H?H[`${U}`]?.label:be.current[`${U}`]?.label||``)},[H,U]),(0,m.useEffect)(()=>{U&&`${U}`in H&&(be.current[`${U}`]=H[`${U}`])},[H,U]);let Le=(0,G.jsx)(Z.ClearButton,{...oe,onClear:()=>{Ce(null,null),Ne(``),le?.()}}),Re=ie&&U!=null&&!C&&!S;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(Z,{store:Me,__staticSelector:`Select`,classNames:Pe,styles:Fe,unstyled:i,readOnly:S,size:k,attributes:_e,floatingHeight:O,keepMounted:he,onOptionSubmit:e=>{b?.(e);let t=te&&`${H[e].value}`==`${U}`?null:H[e],n=t?t.value:null;n!==U&&Ce(n,t),!we&&Ne(n==null?``:t?.label||``),Me.closeDropdown()},...x,children:[(0,G.jsx)(Z.Target,{targetType:A?`input`:`button`,autoComplete:V,withExpandedAttribute:!0,children:(0,G.jsx)(zu,{id:xe,__defaultRightSection:(0,G.jsx)(Z.Chevron,{size:k,error:B,unstyled:i,color:me}),__clearSection:Le,__clearable:Re,__clearSectionMode:ae,rightSection:j,rightSectionPointerEvents:ne||`none`,...ve,size:k,__staticSelector:`Select`,disabled:C,readOnly:S||!A,value:Oe,onChange:e=>{if(bf(e)){if(!S){let t=Sp(H,e.currentTarget.value);t&&`${t.value}`!=`${U}`&&(Ce(t.value,t),!we&&Ne(t.label))}}else Ne(e.currentTarget.value),Me.openDropdown(),v&&Me.selectFirstOption()},onFocus:e=>{ge&&A&&Me.openDropdown(),u?.(e)},onBlur:e=>{he&&Me.clickSelectedOption(),Me.closeDropdown();let t=U!=null&&(`${U}`in H?H[`${U}`]:be.current[`${U}`]);Ne(t&&t.label||``),d?.(e)},onClick:e=>{A?Me.openDropdown():Me.toggleDropdown(),f?.(e)},classNames:Pe,styles:Fe,unstyled:i,pointer:!A,error:B,attributes:_e})}),(0,G.jsx)(of,{data:ye,hidden:S||C,filter:w,search:Oe,limit:T,hiddenWhenEmpty:!F,withScrollArea:E,maxDropdownHeight:D,filterOptions:!!A&&Te?.label!==Oe,value:U,checkIconPosition:M,withCheckIcon:N,withAlignedLabels:P,nothingFoundMessage:F,unstyled:i,labelId:Se,"aria-label":Se?void 0:ve[`aria-label`],renderOption:ce,scrollAreaProps:ue})]}),(0,G.jsx)(Z.HiddenInput,{value:U,name:I,form:L,disabled:C,...se})]})});$p.classes={...zu.classes,...Z.classes},$p.displayName=`@mantine/core/Select`;var em={root:`m_18320242`,"skeleton-fade":`m_299c329c`},tm={visible:!0,animate:!0},nm=W((e,{width:t,height:n,radius:r,circle:i})=>({root:{"--skeleton-height":c(n),"--skeleton-width":c(i?n:t),"--skeleton-radius":i?`1000px`:r===void 0?void 0:O(r)}})),rm=J(e=>{let t=K(`Skeleton`,tm,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,width:c,height:l,circle:u,visible:d,radius:f,animate:p,mod:m,attributes:h,...g}=t,_=q({name:`Skeleton`,classes:em,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:h,vars:s,varsResolver:nm});return(0,G.jsx)(Y,{..._(`root`),mod:[{visible:d,animate:p},m],...g})});rm.classes=em,rm.varsResolver=nm,rm.displayName=`@mantine/core/Skeleton`;var im={root:`m_6d731127`},am={gap:`md`,align:`stretch`,justify:`flex-start`},om=W((e,{gap:t,align:n,justify:r})=>({root:{"--stack-gap":D(t),"--stack-align":n,"--stack-justify":r}})),sm=J(e=>{let t=K(`Stack`,am,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,align:c,justify:l,gap:u,variant:d,attributes:f,...p}=t,m=q({name:`Stack`,props:t,classes:im,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:f,vars:s,varsResolver:om});return(0,G.jsx)(Y,{...m(`root`),variant:d,...p})});sm.classes=im,sm.varsResolver=om,sm.displayName=`@mantine/core/Stack`;var cm=J(e=>{let t=K([`Input`,`InputWrapper`,`TextInput`],null,e);return(0,G.jsx)(zu,{component:`input`,...t,__staticSelector:`TextInput`})});cm.classes=zu.classes,cm.displayName=`@mantine/core/TextInput`;var lm=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`],um=[`xs`,`sm`,`md`,`lg`,`xl`];function dm(e,t){let n=t===void 0?`h${e}`:t;return lm.includes(n)?{fontSize:`var(--mantine-${n}-font-size)`,fontWeight:`var(--mantine-${n}-font-weight)`,lineHeight:`var(--mantine-${n}-line-height)`}:um.includes(n)?{fontSize:`var(--mantine-font-size-${n})`,fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}:{fontSize:c(n),fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}}var fm={root:`m_8a5d1357`},pm={order:1},mm=W((e,{order:t,size:n,lineClamp:r,textWrap:i})=>{let a=dm(t||1,n);return{root:{"--title-fw":a.fontWeight,"--title-lh":a.lineHeight,"--title-fz":a.fontSize,"--title-line-clamp":typeof r==`number`?r.toString():void 0,"--title-text-wrap":i}}}),hm=J(e=>{let t=K(`Title`,pm,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,order:s,vars:c,size:l,variant:u,lineClamp:d,textWrap:f,mod:p,attributes:m,...h}=t,g=q({name:`Title`,props:t,classes:fm,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:m,vars:c,varsResolver:mm});return[1,2,3,4,5,6].includes(s)?(0,G.jsx)(Y,{...g(`root`),component:`h${s}`,variant:u,mod:[{order:s,lineClamp:typeof d==`number`},p],size:l,...h}):null});hm.classes=fm,hm.varsResolver=mm,hm.displayName=`@mantine/core/Title`;var gm=m.createContext(void 0),_m=e=>{let t=m.useContext(gm);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},vm=({client:e,children:t})=>(m.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,G.jsx)(gm.Provider,{value:e,children:t})),ym={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},bm=new class{#e=ym;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function xm(e){setTimeout(e,0)}var Sm=typeof window>`u`||`Deno`in globalThis;function Cm(){}function wm(e,t){return typeof e==`function`?e(t):e}function Tm(e){return typeof e==`number`&&e>=0&&e!==1/0}function Em(e,t){return Math.max(e+(t||0)-Date.now(),0)}function Dm(e,t){return typeof e==`function`?e(t):e}function Om(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==Am(o,t.options))return!1}else if(!Mm(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function km(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(jm(t.options.mutationKey)!==jm(a))return!1}else if(!Mm(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function Am(e,t){return(t?.queryKeyHashFn||jm)(e)}function jm(e){return JSON.stringify(e,(e,t)=>Lm(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function Mm(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!Mm(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!Mm(e[r],t[r]))return!1;return!0}return!1}var Nm=Object.prototype.hasOwnProperty;function Pm(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=Im(e)&&Im(t);if(!r&&!(Lm(e)&&Lm(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:Nm.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=Pm(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function Fm(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!Nm.call(t,n)||e[n]!==t[n])return!1;return!0}function Im(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function Lm(e){if(!Rm(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!Rm(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function Rm(e){return Object.prototype.toString.call(e)===`[object Object]`}function zm(e){return new Promise(t=>{bm.setTimeout(t,e)})}function Bm(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:Pm(e,t)}function Vm(e){return e}function Hm(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function Um(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var Wm=Symbol();function Gm(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===Wm?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function Km(e,t){return typeof e==`function`?e(...t):!!e}var qm=Symbol();function Jm(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[qm]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var Ym=()=>Sm,Xm=()=>Ym(),Zm=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},Qm=new class extends Zm{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},$m=xm;function eh(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=$m,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var th=eh(),nh=new class extends Zm{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function rh(e){return Math.min(1e3*2**e,3e4)}function ih(e){return(e??`online`)!==`online`||nh.isOnline()}var ah=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function oh(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(Cm);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new ah(t);h(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>Qm.isFocused()&&(e.networkMode===`always`||nh.isOnline())&&e.canRun(),p=()=>ih(e.networkMode)&&e.canRun(),m=e=>{c()||(r?.(),i=`resolved`,a(e))},h=e=>{c()||(r?.(),i=`rejected`,o(e))},g=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),_=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(m).catch(r=>{if(c())return;let i=e.retry??(Xm()?0:3),a=e.retryDelay??rh,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?h(r):(n++,e.onFail?.(n,r),zm(o).then(()=>c()||f()?void 0:g(f)).then(()=>{t?h(r):_()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:p,start:()=>(p()?_():g(p).then(_),s)}}function sh(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{Jm(e,()=>t.signal,()=>n=!0,l[qm])},d=Gm(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?Um:Hm;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?lh:ch,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:ch(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function ch(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function lh(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}function uh(e,t){return t?ch(e,t)!=null:!1}function dh(e,t){return!t||!e.getPreviousPageParam?!1:lh(e,t)!=null}var fh=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),Tm(this.gcTime)&&(this.#e=bm.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(Xm()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(bm.clearTimeout(this.#e),this.#e=void 0)}},ph=class extends fh{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=gh(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=gh(this.options);e.data!==void 0&&(this.setState(hh(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=Bm(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(Cm).catch(Cm):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>Dm(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===Wm||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>Dm(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!Em(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[qm]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=Gm(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?sh(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=oh({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof ah&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof ah){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...mh(t.data,this.options),fetchMeta:e.meta??null};case`success`:{let n={...t,...hh(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n}case`error`:{let n=e.error;return{...t,error:n,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:n,fetchStatus:`idle`,status:`error`,isInvalidated:!0}}case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),th.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function mh(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:ih(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function hh(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function gh(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var _h=class extends Zm{#e;#t=void 0;#n=void 0;#r=void 0;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#o=null,this.bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),yh(this.#t,this.options)?this.#m():this.updateResult(),this.#y())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return bh(this.#t,this.options,this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return bh(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#b(),this.#x(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,n=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&typeof this.options.enabled!=`boolean`&&typeof this.options.enabled!=`function`&&typeof Dm(this.options.enabled,this.#t)!=`boolean`)throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);this.#S(),this.#t.setOptions(this.options),t._defaulted&&!Fm(this.options,t)&&this.#e.getQueryCache().notify({type:`observerOptionsUpdated`,query:this.#t,observer:this});let r=this.hasListeners();r&&xh(this.#t,n,this.options,t)&&this.#m(),this.updateResult(),r&&(this.#t!==n||Dm(this.options.enabled,this.#t)!==Dm(t.enabled,this.#t)||Dm(this.options.staleTime,this.#t)!==Dm(t.staleTime,this.#t))&&this.#g();let i=this.#_();r&&(this.#t!==n||Dm(this.options.enabled,this.#t)!==Dm(t.enabled,this.#t)||i!==this.#f)&&this.#v(i)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,e),n=this.createResult(t,e);return Fm(this.getCurrentResult(),n)||(this.#r=n,this.#a=this.options,this.#i=this.#t.state),n}getCurrentResult(){return this.#r}trackResult(e,t){return new Proxy(e,{get:(e,n)=>(this.trackProp(n),t?.(n),Reflect.get(e,n))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),n=this.#e.getQueryCache().build(this.#e,t),r=()=>{},i,a=new Promise(e=>{i=e,r=this.#e.getQueryCache().subscribe(i=>{i.type===`updated`&&i.query.queryHash===n.queryHash&&n.state.data!==void 0&&(r(),e(this.createResult(n,t)))})});return Promise.race([n.fetch(t).then(()=>{let e=this.createResult(n,t);return i?.(e),e}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),this.#r))}#m(e){this.#S();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(Cm)),t}#h(e){return!Xm()&&Dm(this.options.enabled,this.#t)!==!1&&Tm(e)}#g(){this.#b();let e=Dm(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=Em(this.#r.dataUpdatedAt,e)+1;this.#u=bm.setTimeout(()=>{this.#r.isStale||this.updateResult()},t)}#_(){return Dm(this.options.refetchInterval,this.#t)??!1}#v(e){this.#x(),this.#f=e,this.#f!==0&&this.#h(this.#f)&&(this.#d=bm.setInterval(()=>{(this.options.refetchIntervalInBackground||Qm.isFocused())&&this.#m()},this.#f))}#y(){this.#g(),this.#v(this.#_())}#b(){this.#u!==void 0&&(bm.clearTimeout(this.#u),this.#u=void 0)}#x(){this.#d!==void 0&&(bm.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let n=this.#t,r=this.options,i=this.#r,a=this.#i,o=this.#a,s=e===n?this.#n:e.state,{state:c}=e,l={...c},u=!1,d;if(t._optimisticResults){let i=this.hasListeners(),a=!i&&yh(e,t),o=i&&xh(e,n,t,r);(a||o)&&(l={...l,...mh(c.data,e.options)}),t._optimisticResults===`isRestoring`&&(l.fetchStatus=`idle`)}let{error:f,errorUpdatedAt:p,status:m}=l;d=l.data;let h=!1;if(t.placeholderData!==void 0&&d===void 0&&m===`pending`){let e;i?.isPlaceholderData&&t.placeholderData===o?.placeholderData?(e=i.data,h=!0):e=typeof t.placeholderData==`function`?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,e!==void 0&&(m=`success`,d=Bm(i?.data,e,t),u=!0)}if(t.select&&d!==void 0&&!h){if(i&&d===a?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=Bm(i?.data,d,t),this.#c=d,this.#o=null}catch(e){this.#o=e}}else d===void 0&&(this.#o=null);this.#o&&(f=this.#o,d=this.#c,p=i?.error===f?i.errorUpdatedAt:Date.now(),m=`error`,u=!1);let g=l.fetchStatus===`fetching`,_=m===`pending`,v=m===`error`,y=_&&g,b=d!==void 0;return{status:m,fetchStatus:l.fetchStatus,isPending:_,isSuccess:m===`success`,isError:v,isInitialLoading:y,isLoading:y,data:d,dataUpdatedAt:l.dataUpdatedAt,error:f,errorUpdatedAt:p,failureCount:l.fetchFailureCount,failureReason:l.fetchFailureReason,errorUpdateCount:l.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:l.dataUpdateCount>s.dataUpdateCount||l.errorUpdateCount>s.errorUpdateCount,isFetching:g,isRefetching:g&&!_,isLoadingError:v&&!b,isPaused:l.fetchStatus===`paused`,isPlaceholderData:u,isRefetchError:v&&b,isStale:Sh(e,t),refetch:this.refetch,isEnabled:Dm(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,this.options);if(this.#i=this.#t.state,this.#a=this.options,this.#i.data!==void 0&&(this.#l=this.#t),Fm(t,e))return;this.#r=t;let n=(()=>{if(!e)return!0;let{notifyOnChangeProps:t}=this.options,n=typeof t==`function`?t():t;if(n===`all`||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let t of n??this.#p)if(this.#r[t]!==e[t])return!0;return!1})();th.batch(()=>{n&&this.listeners.forEach(e=>{e(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:`observerResultsUpdated`})})}#S(){let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#n=e.state,this.hasListeners()&&(t?.removeObserver(this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#y()}};function vh(e,t){return Dm(t.enabled,e)!==!1&&e.state.data===void 0&&(e.state.status!==`error`||Dm(t.retryOnMount,e)!==!1)}function yh(e,t){return vh(e,t)||e.state.data!==void 0&&bh(e,t,t.refetchOnMount)}function bh(e,t,n){if(Dm(t.enabled,e)!==!1&&Dm(t.staleTime,e)!==`static`){let r=Dm(n,e);return r===`always`||r!==!1&&Sh(e,t)}return!1}function xh(e,t,n,r){return(e!==t||Dm(r.enabled,e)===!1)&&(!n.suspense||e.state.status!==`error`)&&Sh(e,n)}function Sh(e,t){return Dm(t.enabled,e)!==!1&&e.isStaleByTime(Dm(t.staleTime,e))}var Ch=class extends _h{constructor(e,t){super(e,t)}bindMethods(){super.bindMethods(),this.fetchNextPage=this.fetchNextPage.bind(this),this.fetchPreviousPage=this.fetchPreviousPage.bind(this)}setOptions(e){e._type=`infinite`,super.setOptions(e)}getOptimisticResult(e){return e._type=`infinite`,super.getOptimisticResult(e)}fetchNextPage(e){return this.fetch({...e,meta:{fetchMore:{direction:`forward`}}})}fetchPreviousPage(e){return this.fetch({...e,meta:{fetchMore:{direction:`backward`}}})}createResult(e,t){let{state:n}=e,r=super.createResult(e,t),{isFetching:i,isRefetching:a,isError:o,isRefetchError:s}=r,c=n.fetchMeta?.fetchMore?.direction,l=o&&c===`forward`,u=i&&c===`forward`,d=o&&c===`backward`,f=i&&c===`backward`;return{...r,fetchNextPage:this.fetchNextPage,fetchPreviousPage:this.fetchPreviousPage,hasNextPage:uh(t,n.data),hasPreviousPage:dh(t,n.data),isFetchNextPageError:l,isFetchingNextPage:u,isFetchPreviousPageError:d,isFetchingPreviousPage:f,isRefetchError:s&&!l&&!d,isRefetching:a&&!u&&!f}}},wh=class extends fh{#e;#t;#n;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#n=e.mutationCache,this.#t=[],this.state=e.state||Th(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#n.notify({type:`observerAdded`,mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(t=>t!==e),this.scheduleGc(),this.#n.notify({type:`observerRemoved`,mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status===`pending`?this.scheduleGc():this.#n.remove(this))}continue(){return this.#r?.continue()??(this.state.status===`pending`?this.execute(this.state.variables):Promise.resolve())}async execute(e){let t=()=>{this.#i({type:`continue`})},n={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=oh({fn:()=>this.options.mutationFn?this.options.mutationFn(e,n):Promise.reject(Error(`No mutationFn found`)),onFail:(e,t)=>{this.#i({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#i({type:`pause`})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#n.canRun(this)}),i=this.state.status===`pending`,a=!r.canStart();try{if(i)t();else{this.#i({type:`pending`,variables:e,isPaused:a}),this.#n.config.onMutate&&await this.#n.config.onMutate(e,this,n);let t=await this.options.onMutate?.(e,n);t!==this.state.context&&this.#i({type:`pending`,context:t,variables:e,isPaused:a})}this.state.isPaused&&r.canStart()&&t();let o=await r.start();return await this.#n.config.onSuccess?.(o,e,this.state.context,this,n),await this.options.onSuccess?.(o,e,this.state.context,n),await this.#n.config.onSettled?.(o,null,this.state.variables,this.state.context,this,n),await this.options.onSettled?.(o,null,e,this.state.context,n),this.#i({type:`success`,data:o}),o}catch(t){try{await this.#n.config.onError?.(t,e,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onError?.(t,e,this.state.context,n)}catch(e){Promise.reject(e)}try{await this.#n.config.onSettled?.(void 0,t,this.state.variables,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onSettled?.(void 0,t,e,this.state.context,n)}catch(e){Promise.reject(e)}throw this.#i({type:`error`,error:t}),t}finally{this.#r===r&&(this.#r=void 0),this.#n.runNext(this)}}#i(e){let t=t=>{switch(e.type){case`failed`:return{...t,failureCount:e.failureCount,failureReason:e.error};case`pause`:return{...t,isPaused:!0};case`continue`:return{...t,isPaused:!1};case`pending`:return{...t,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,isPaused:e.isPaused,status:`pending`,variables:e.variables,submittedAt:Date.now()};case`success`:return{...t,data:e.data,failureCount:0,failureReason:null,error:null,status:`success`,isPaused:!1};case`error`:return{...t,data:void 0,error:e.error,failureCount:t.failureCount+1,failureReason:e.error,isPaused:!1,status:`error`}}};this.state=t(this.state),th.batch(()=>{this.#t.forEach(t=>{t.onMutationUpdate(e)}),this.#n.notify({mutation:this,type:`updated`,action:e})})}};function Th(){return{context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:`idle`,variables:void 0,submittedAt:0}}var Eh=class extends Zm{#e;#t;#n;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#n=0}build(e,t,n){let r=new wh({client:e,mutationCache:this,mutationId:++this.#n,options:e.defaultMutationOptions(t),state:n});return this.add(r),r}add(e){this.#e.add(e);let t=Dh(e);if(typeof t==`string`){let n=this.#t.get(t);n?n.push(e):this.#t.set(t,[e])}this.notify({type:`added`,mutation:e})}remove(e){if(this.#e.delete(e)){let t=Dh(e);if(typeof t==`string`){let n=this.#t.get(t);if(n){if(n.length>1){let t=n.indexOf(e);t!==-1&&n.splice(t,1)}else n[0]===e&&this.#t.delete(t)}}}this.notify({type:`removed`,mutation:e})}canRun(e){let t=Dh(e);if(typeof t==`string`){let n=this.#t.get(t)?.find(e=>e.state.status===`pending`);return!n||n===e}return!0}runNext(e){let t=Dh(e);return typeof t==`string`?(this.#t.get(t)?.find(t=>t!==e&&t.state.isPaused))?.continue()??Promise.resolve():Promise.resolve()}clear(){th.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(e=>{this.notify({type:`removed`,mutation:e})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(e=>km(t,e))}findAll(e={}){return this.getAll().filter(t=>km(e,t))}notify(e){th.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(e=>e.state.isPaused);return th.batch(()=>Promise.all(e.map(e=>e.continue().catch(Cm))))}};function Dh(e){return e.options.scope?.id}var Oh=class extends Zm{#e;#t=void 0;#n;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#i()}bindMethods(){this.mutate=this.mutate.bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),Fm(this.options,t)||this.#e.getMutationCache().notify({type:`observerOptionsUpdated`,mutation:this.#n,observer:this}),t?.mutationKey&&this.options.mutationKey&&jm(t.mutationKey)!==jm(this.options.mutationKey)?this.reset():this.#n?.state.status===`pending`&&this.#n.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#n&&(this.#n.addObserver(this),this.#i())}onUnsubscribe(){this.hasListeners()||this.#n?.removeObserver(this)}onMutationUpdate(e){this.#i(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#n?.removeObserver(this),this.#n=void 0,this.#i(),this.#a()}mutate(e,t){return this.#r=t,this.#n?.removeObserver(this),this.#n=this.#e.getMutationCache().build(this.#e,this.options),this.#n.addObserver(this),this.#n.execute(e)}#i(){let e=this.#n?.state??Th();this.#t={...e,isPending:e.status===`pending`,isSuccess:e.status===`success`,isError:e.status===`error`,isIdle:e.status===`idle`,mutate:this.mutate,reset:this.reset}}#a(e){th.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let n=this.#t.variables,r=this.#t.context,i={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type===`success`){try{t.onSuccess?.(e.data,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(e.data,null,n,r,i)}catch(e){Promise.reject(e)}}else if(e?.type===`error`){try{t.onError?.(e.error,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(void 0,e.error,n,r,i)}catch(e){Promise.reject(e)}}}this.listeners.forEach(e=>{e(this.#t)})})}};function kh(e,t){let n=new Set(t);return e.filter(e=>!n.has(e))}var Ah=class extends Zm{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l=[];constructor(e,t,n){super(),this.#e=e,this.#r=n,this.#n=[],this.#i=[],this.#t=[],this.setQueries(t)}onSubscribe(){this.listeners.size===1&&this.#i.forEach(e=>{e.subscribe(t=>{this.#m(e,t)})})}onUnsubscribe(){this.listeners.size||this.destroy()}destroy(){this.listeners=new Set,this.#i.forEach(e=>{e.destroy()})}setQueries(e,t){this.#n=e,this.#r=t,th.batch(()=>{let e=this.#i,t=this.#p(this.#n);t.forEach(e=>e.observer.setOptions(e.defaultedQueryOptions));let n=t.map(e=>e.observer),r=n.map(e=>e.getCurrentResult()),i=e.length!==n.length,a=n.some((t,n)=>t!==e[n]),o=i||a,s=o?!0:r.some((e,t)=>{let n=this.#t[t];return!n||!Fm(e,n)});(o||s)&&(o&&(this.#l=t,this.#i=n),this.#t=r,this.hasListeners()&&(o&&(kh(e,n).forEach(e=>{e.destroy()}),kh(n,e).forEach(e=>{e.subscribe(t=>{this.#m(e,t)})})),this.#h()))})}getCurrentResult(){return this.#t}getQueries(){return this.#i.map(e=>e.getCurrentQuery())}getObservers(){return this.#i}getOptimisticResult(e,t){let n=this.#p(e),r=n.map(e=>e.observer.getOptimisticResult(e.defaultedQueryOptions)),i=n.map(e=>e.defaultedQueryOptions.queryHash);return[r,e=>this.#d(e??r,t,i),()=>this.#u(r,n)]}#u(e,t){let n=new Set;return t.map((r,i)=>{let a=e[i];return r.defaultedQueryOptions.notifyOnChangeProps?a:r.observer.trackResult(a,e=>{n.has(e)||(n.add(e),t.forEach(t=>{t.observer.trackProp(e)}))})})}#d(e,t,n){if(t){let r=this.#c,i=n!==void 0&&r!==void 0&&(r.length!==n.length||n.some((e,t)=>e!==r[t]));return(this.#t!==this.#s||i||t!==this.#o)&&(this.#o=t,this.#s=this.#t,n!==void 0&&(this.#c=n),this.#a=Pm(this.#a,t(e))),this.#a}return e}#f(){return!this.#r?.combine||this.#i.some((e,t)=>e.options.suspense&&this.#t[t]?.data===void 0)}#p(e){let t=new Map;this.#i.forEach(e=>{let n=e.options.queryHash;if(!n)return;let r=t.get(n);r?r.push(e):t.set(n,[e])});let n=[];return e.forEach(e=>{let r=this.#e.defaultQueryOptions(e),i=t.get(r.queryHash)?.shift()??new _h(this.#e,r);n.push({defaultedQueryOptions:r,observer:i})}),n}#m(e,t){let n=this.#i.indexOf(e);n!==-1&&(this.#t=this.#t.slice(),this.#t[n]=t,this.#h())}#h(){if(this.hasListeners()){let e=this.#f(),t=this.#a,n=e?t:this.#d(this.#u(this.#t,this.#l),this.#r?.combine);(e||t!==n)&&th.batch(()=>{this.listeners.forEach(e=>{e(this.#t)})})}}},jh=class extends Zm{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,n){let r=t.queryKey,i=t.queryHash??Am(r,t),a=this.get(i);return a||(a=new ph({client:e,queryKey:r,queryHash:i,options:e.defaultQueryOptions(t),state:n,defaultOptions:e.getQueryDefaults(r)}),this.add(a)),a}add(e){this.#e.has(e.queryHash)||(this.#e.set(e.queryHash,e),this.notify({type:`added`,query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:`removed`,query:e}))}clear(){th.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){let t={exact:!0,...e};return this.getAll().find(e=>Om(t,e))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(t=>Om(e,t)):t}notify(e){th.batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){th.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){th.batch(()=>{this.getAll().forEach(e=>{e.onOnline()})})}},Mh=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e={}){this.#e=e.queryCache||new jh,this.#t=e.mutationCache||new Eh,this.#n=e.defaultOptions||{},this.#r=new Map,this.#i=new Map,this.#a=0}mount(){this.#a++,this.#a===1&&(this.#o=Qm.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#s=nh.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#a--,this.#a===0&&(this.#o?.(),this.#o=void 0,this.#s?.(),this.#s=void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:`fetching`}).length}isMutating(e){return this.#t.findAll({...e,status:`pending`}).length}getQueryData(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),n=this.#e.build(this,t),r=n.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&n.isStaleByTime(Dm(t.staleTime,n))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){return this.#e.findAll(e).map(({queryKey:e,state:t})=>[e,t.data])}setQueryData(e,t,n){let r=this.defaultQueryOptions({queryKey:e}),i=this.#e.get(r.queryHash)?.state.data,a=wm(t,i);if(a!==void 0)return this.#e.build(this,r).setData(a,{...n,manual:!0})}setQueriesData(e,t,n){return th.batch(()=>this.#e.findAll(e).map(({queryKey:e})=>[e,this.setQueryData(e,t,n)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;th.batch(()=>{t.findAll(e).forEach(e=>{t.remove(e)})})}resetQueries(e,t){let n=this.#e;return th.batch(()=>{let r=n.findAll(e),i=new Set(r);return r.forEach(e=>{e.reset()}),this.refetchQueries({type:`active`,predicate:e=>i.has(e)},t)})}cancelQueries(e,t={}){let n={revert:!0,...t},r=th.batch(()=>this.#e.findAll(e).map(e=>e.cancel(n)));return Promise.all(r).then(Cm).catch(Cm)}invalidateQueries(e,t={}){return th.batch(()=>(this.#e.findAll(e).forEach(e=>{e.invalidate()}),e?.refetchType===`none`?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??`active`},t)))}refetchQueries(e,t={}){let n={...t,cancelRefetch:t.cancelRefetch??!0},r=th.batch(()=>this.#e.findAll(e).filter(e=>!e.isDisabled()&&!e.isStatic()).map(e=>{let t=e.fetch(void 0,n),r=e.state.fetchStatus===`paused`;return(!n.throwOnError||r)&&(t=t.catch(Cm)),r?Promise.resolve():t}));return Promise.all(r).then(Cm)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t),r=n.isStaleByTime(Dm(t.staleTime,n))?await n.fetch(t):n.state.data,i=t.select;return i?i(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t);return n.isStaleByTime(Dm(t.staleTime,n))?n.fetch(t):Promise.resolve(n.state.data)}prefetchQuery(e){return this.fetchQuery(e).then(Cm).catch(Cm)}infiniteQuery(e){return e._type=`infinite`,this.query(e)}fetchInfiniteQuery(e){return e._type=`infinite`,this.fetchQuery(e)}prefetchInfiniteQuery(e){return this.fetchInfiniteQuery(e).then(Cm).catch(Cm)}ensureInfiniteQueryData(e){return e._type=`infinite`,this.ensureQueryData(e)}resumePausedMutations(){return nh.isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#n}setDefaultOptions(e){this.#n=e}setQueryDefaults(e,t){this.#r.set(jm(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],n={};return t.forEach(t=>{Mm(e,t.queryKey)&&Object.assign(n,t.defaultOptions)}),n}setMutationDefaults(e,t){this.#i.set(jm(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#i.values()],n={};return t.forEach(t=>{Mm(e,t.mutationKey)&&Object.assign(n,t.defaultOptions)}),n}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#n.queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||=Am(t.queryKey,t),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=t.networkMode!==`always`),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode=`offlineFirst`),t.queryFn===Wm&&(t.enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#n.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){this.#e.clear(),this.#t.clear()}},Nh=m.createContext(!1),Ph=()=>m.useContext(Nh);Nh.Provider;function Fh(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var Ih=m.createContext(Fh()),Lh=()=>m.useContext(Ih),Rh=(e,t,n)=>{let r=n?.state.status===`error`&&typeof e.throwOnError==`function`?Km(e.throwOnError,[n.state.error,n]):e.throwOnError;(e.suspense||r)&&(t.isReset()||(e.retryOnMount=!1))},zh=e=>{m.useEffect(()=>{e.clearReset()},[e])},Bh=({result:e,errorResetBoundary:t,throwOnError:n,query:r,suspense:i})=>e.isError&&!t.isReset()&&!e.isFetching&&r&&(i&&e.data===void 0||Km(n,[e.error,r])),Vh=e=>{if(e.suspense){let t=1e3,n=e=>e===`static`?e:Math.max(e??t,t),r=e.staleTime;e.staleTime=typeof r==`function`?(...e)=>n(r(...e)):n(r),typeof e.gcTime==`number`&&(e.gcTime=Math.max(e.gcTime,t))}},Hh=(e,t)=>e?.suspense&&t.isPending,Uh=(e,t,n)=>t.fetchOptimistic(e).catch(()=>{n.clearReset()});function Wh({queries:e,...t},n){let r=_m(n),i=Ph(),a=Lh(),o=t.subscribed!==!1,s=m.useMemo(()=>e.map(e=>{let t=r.defaultQueryOptions(e);return t._optimisticResults=i?`isRestoring`:o?`optimistic`:void 0,t}),[e,r,i,o]);s.forEach(e=>{Vh(e);let t=r.getQueryCache().get(e.queryHash);Rh(e,a,t)}),zh(a);let[c]=m.useState(()=>new Ah(r,s,t)),[l,u,d]=c.getOptimisticResult(s,t.combine);m.useEffect(()=>{c.setQueries(s,t)},[s,t,c]);let f=!i&&o;m.useSyncExternalStore(m.useCallback(e=>f?c.subscribe(th.batchCalls(e)):Cm,[c,f]),()=>c.getCurrentResult(),()=>c.getCurrentResult());let p=l.some((e,t)=>Hh(s[t],e))?l.flatMap((e,t)=>{let n=s[t];return n&&Hh(n,e)?Uh(n,new _h(r,n),a):[]}):[];if(p.length>0)throw Promise.all(p);let h=l.find((e,t)=>{let n=s[t];return n&&Bh({result:e,errorResetBoundary:a,throwOnError:n.throwOnError,query:r.getQueryCache().get(n.queryHash),suspense:n.suspense})});if(h)throw h.error;return u(d())}function Gh(e,t,n){let r=Ph(),i=Lh(),a=_m(n),o=a.defaultQueryOptions(e),s=a.getQueryCache().get(o.queryHash),c=e.subscribed!==!1;o._optimisticResults=r?`isRestoring`:c?`optimistic`:void 0,Vh(o),Rh(o,i,s),zh(i);let[l]=m.useState(()=>new t(a,o)),u=l.getOptimisticResult(o);m.useEffect(()=>{l.setOptions(o)},[o,l]);let d=!r&&c;if(m.useSyncExternalStore(m.useCallback(e=>{let t=d?l.subscribe(th.batchCalls(e)):Cm;return l.updateResult(),t},[l,d]),()=>l.getCurrentResult(),()=>l.getCurrentResult()),Hh(o,u))throw Uh(o,l,i);if(Bh({result:u,errorResetBoundary:i,throwOnError:o.throwOnError,query:s,suspense:o.suspense}))throw u.error;return o.notifyOnChangeProps?u:l.trackResult(u)}function Kh(e,t){return Gh(e,_h,t)}function qh(e){return e}function Jh(e,t){let n=_m(t),[r]=m.useState(()=>new Oh(n,e));m.useEffect(()=>{r.setOptions(e)},[r,e]);let i=m.useSyncExternalStore(m.useCallback(e=>r.subscribe(th.batchCalls(e)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),a=m.useCallback((...e)=>{r.mutate(e[0],e[1]).catch(Cm)},[r]);if(i.error&&Km(r.options.throwOnError,[i.error]))throw i.error;return{...i,mutate:a,mutateAsync:i.mutate}}function Yh(e,t){return Gh(e,Ch,t)}var Xh=m.use,Zh=m.useLayoutEffect;function Qh(e){return e[e.length-1]}function $h(e,t){return typeof e==`function`?e(t):e}var eg=Object.prototype.hasOwnProperty;function tg(e){for(let t in e)if(eg.call(e,t))return!0;return!1}var ng=()=>Object.create(null),rg=(e,t)=>ig(e,t,!0);function ig(e,t,n,r=0){if(e===t)return e;if(r++>500)return t;let i=Array.isArray(e)&&Array.isArray(t);if(!i&&!(ag(e)&&ag(t)))return t;let a=Object.keys(e),o=a.length,s=Object.keys(t),c=s.length;if(i?o!==e.length||c!==t.length||o&&Qh(a)!==`${o-1}`||c&&Qh(s)!==`${c-1}`:o!==Object.getOwnPropertyNames(e).length||c!==Object.getOwnPropertyNames(t).length||Object.getOwnPropertySymbols(t).length)return t;let l=0,u,d,f;if(i){for(;l<c&&(f=l,d=e[f],u=t[f],u=d===u?d:typeof d==`object`?ig(d,u,n,r):u,u===d);l++);if(l===c&&o===c)return e}else{let i=o===c,p=!0;for(;l<c;l++){f=s[l],d=e[f];let o=t[f];u=d===o?d:typeof d==`object`?ig(d,o,n,r):o,i&&=u===d&&(a[l]===f||eg.call(e,f)),p&&=Object.is(u,o),a[l]=u}if(i)return Object.getOwnPropertySymbols(e).length?t:e;if(p)return t}let p=i?s.fill(0):n?ng():{};for(let o=0;o<c;o++)f=i?o:s[o],i?(d=e[f],o>l&&(u=t[f],u=d===u?d:typeof d==`object`?ig(d,u,n,r):u),p[f]=o<l?d:u):p[f]=a[o];return p}function ag(e){return!e||typeof e!=`object`?!1:(Object.getPrototypeOf(e)?.constructor??Object)===Object}function og(e,t,n,r){if(e===t)return!0;if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return!1;for(let i=0,a=e.length;i<a;i++){let a=e[i],o=t[i];if(a!==o&&!og(a,o,n,r))return!1}return!0}if(ag(e)&&ag(t)){if(n){for(let i in t)if((r||t[i]!==void 0)&&!og(e[i],t[i],n,r))return!1;return!0}let i=0;if(r)i=Object.keys(e).length;else for(let t in e)e[t]!==void 0&&i++;for(let a in t)if((r||t[a]!==void 0)&&(i--===0||!og(e[a],t[a],n,r)))return!1;return i===0}return!1}function sg(e){return typeof e?.message==`string`?e.message.startsWith(`Failed to fetch dynamically imported module`)||e.message.startsWith(`error loading dynamically imported module`)||e.message.startsWith(`Importing a module script failed`):!1}var cg=/[\x00-\x1f\x7f"<>`{}]/g;function lg(e){return e.replace(cg,e=>`%`+e.charCodeAt(0).toString(16).toUpperCase().padStart(2,`0`))}function ug(e){let t;try{t=decodeURI(e)}catch{t=e.replaceAll(/%[0-9A-F]{2}/gi,e=>{try{return decodeURI(e)}catch{return e}})}return lg(t)}var dg=[`http:`,`https:`,`mailto:`,`tel:`];function fg(e){if(e[0]!==`/`&&e.includes(`:`))return/^[\x00-\x20]*([a-z][a-z\d+.\t\n\r-]*:)/i.exec(e)?.[1]?.replace(/[\t\n\r]/g,``).toLowerCase()}var pg=/^[\x00-\x20]*[\\/][\t\n\r]*[\\/]/;function mg(e,t){if(!e)return!1;if(pg.test(e))return!0;let n=fg(e);return n?!t.has(n):!1}function hg(e){if(!e)return e;let t=e;if(/[%\\\x00-\x1f\x7f]/.test(e)){let n=/%25|%5C/gi,r=0,i;for(t=``;(i=n.exec(e))!==null;)t+=ug(e.slice(r,i.index))+i[0],r=n.lastIndex;t+=ug(r?e.slice(r):e)}return t}function gg(e){return/[\s\u0080-\uFFFF]/.test(e)?e.replace(/\s|[^\u0000-\u007F]/gu,encodeURIComponent):e}function _g(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function vg(){throw Error(`Invariant failed`)}function yg(e){return e.replace(/\/{2,}/g,`/`)}function bg(e){return e===`/`?e:e.replace(/^\/+/,``)}function xg(e){let t=e.length;return t>1&&e[t-1]===`/`?e.replace(/\/+$/,``):e}function Sg(e){return xg(bg(e))}function Cg(e,t){return e?.endsWith(`/`)&&e!==`/`&&e!==`${t}/`?e.slice(0,-1):e}function wg(e,t,n=`never`,r){if(t.includes(`//`)&&(t=yg(t)),t.startsWith(`/`))return t.length===1||n===`preserve`?t:n===`always`?t.endsWith(`/`)?t:`${t}/`:t.endsWith(`/`)?t.slice(0,-1):t;let i=t===`.`,a;if(r){a=i?e:e+`\0`+t;let n=r.get(a);if(n)return n}let o;if(i)o=e.split(`/`);else{for(e.includes(`//`)&&(e=yg(e)),o=e.split(`/`);o.length>1&&Qh(o)===``;)o.pop();let n=t.split(`/`);for(let e=0,t=n.length;e<t;e++){let r=n[e];r===``?e?e===t-1&&o.push(r):o=[r]:r===`..`?o.length>1?o.pop():o=[``]:r===`.`||o.push(r)}}o.length>1&&(Qh(o)===``?n===`never`&&o.pop():n===`always`&&o.push(``));let s=o.join(`/`),c=(i?yg(s):s)||`/`;return a&&r&&r.set(a,c),c}function Tg(e){let t=new Map(e.map(e=>[encodeURIComponent(e),e])),n=new RegExp([...t.keys()].join(`|`).replace(/[.*()]/g,`\\$&`),`g`);return e=>e.replace(n,e=>t.get(e)??e)}function Eg(e){return e==null||e===``}function Dg(e,t,n){if(typeof t!=`string`)return``+(t??void 0);let r=e===`_splat`;if(r&&(!t||/^[a-zA-Z0-9\-._~!/]*$/.test(t)))return t;let i=encodeURIComponent(t);return r&&(i=i.replaceAll(`%2F`,`/`)),n?n(i):i}function Og(e,t,n,r,i){let a=e.endsWith(`/`)?`/`:``,o=``;for(let e of t){if(typeof e==`string`){o+=e;continue}let[t,s,c,l]=e,u=t===2,d=u&&l!==void 0?l+a:l,f=n[s];if(t!==3||f!=null){if(i&&(i[s]=f,u&&(i[`*`]=f)),u&&Eg(f)){if(c===`/`&&!d)continue;f=``}o+=c+Dg(s,f,r)+(d||``)}}return o+a||`/`}function kg(e={}){if(e.isNotFound=!0,e.throw)throw e;return e}function Ag(e){return e?.isNotFound===!0}function jg(){try{return sessionStorage}catch{return}}var Mg=`tsr-scroll-restoration-v1_3`,Ng=jg();function Pg(){try{return JSON.parse(Ng?.getItem(`tsr-scroll-restoration-v1_3`)||`{}`)}catch{return{}}}var Fg=Pg(),Ig=`data-scroll-restoration-id`,Lg=e=>e.state.__TSR_key||e.href;function Rg(e){let t=e.getAttribute(Ig);if(t)return`[${Ig}="${t}"]`;let n=``,r=e,i;for(;i=r.parentNode;){let e=1,t=r;for(;t=t.previousElementSibling;)e++;let a=`${r.localName}:nth-child(${e})`;n=n?`${a} > ${n}`:a,r=i}return n}var zg=!1,Bg=`window`;function Vg(e){try{return typeof e==`function`?e():document.querySelector(e)}catch{}}function Hg(e){let t=new Set;for(let n of e){if(n===Bg)continue;let e=Vg(n);e&&t.add(e)}return t}function Ug(e,t){let n=t??e.options.scrollRestoration,r=e._scroll;n&&(r.e=!0);let i=e.options.getScrollRestorationKey||Lg,a=new Set,o=e=>{let t=Fg[e]||={};for(let e of a)e===document?t[Bg]={scrollX,scrollY}:e.isConnected&&(t[Rg(e)]={scrollX:e.scrollLeft,scrollY:e.scrollTop})};n&&!r.s&&(r.s=!0,zg=!1,history.scrollRestoration=`manual`,document.addEventListener(`scroll`,e=>{zg||a.add(e.target)},!0),e.subscribe(`onBeforeLoad`,e=>{e.fromLocation&&o(i(e.fromLocation)),a.clear()}),addEventListener(`pagehide`,()=>{history.scrollRestoration=`auto`,o(i(e.stores.resolvedLocation.get()??e.stores.location.get()));try{Ng?.setItem(Mg,JSON.stringify(Fg))}catch{}}),addEventListener(`pageshow`,e=>{e.persisted&&(history.scrollRestoration=`manual`)})),r.r||(r.r=!0,e.subscribe(`onRendered`,t=>{let n=e.options.scrollRestorationBehavior,o=e.options.scrollToTopSelectors,s=r.n,c=r.h,l;if(a.clear(),r.n=!0,r.h=!1,typeof e.options.scrollRestoration==`function`&&!e.options.scrollRestoration({location:e.latestLocation}))return;let u=i(t.toLocation),d=t.fromLocation&&i(t.fromLocation);if(r.e&&d&&d!==u){let e=Fg[d];if(e){let t=Fg[u];for(let n in e){if(n===Bg){if(s)continue}else{let e=Vg(n);if(!e||s&&o&&(l??=Hg(o),l.has(e)))continue}t||=Fg[u]={},t[n]??=e[n]}}}zg=!0;try{let e=t.toLocation.hash,i=t.toLocation.state.__hashScrollIntoViewOptions??!0,a=!1;if(s){!e&&o&&(l??=Hg(o));let t=e&&i&&c,s=r.e?Fg[u]:void 0;if(s)for(let e in s){let{scrollX:r,scrollY:i}=s[e];if(e===Bg){if(t)continue;scrollTo({top:i,left:r,behavior:n}),a=!0}else{let t=Vg(e);t&&(t.scrollLeft=r,t.scrollTop=i,l?.delete(t))}}if(!e){let e={top:0,left:0,behavior:n};if(a||scrollTo(e),l)for(let t of l)t.scrollTo(e)}}!a&&e&&i&&document.getElementById(e)?.scrollIntoView(i)}finally{zg=!1}}))}function Wg(e,t=String){let n;for(let r in e){let i=e[r];i!==void 0&&(n||=new URLSearchParams).set(r,t(i))}return n?n.toString():``}function Gg(e){return e?e===`false`?!1:e===`true`?!0:e*0==0&&+e+``===e?+e:e:``}function Kg(e){let t=new URLSearchParams(e),n=Object.create(null);for(let[e,r]of t.entries()){let t=n[e];t==null?n[e]=Gg(r):Array.isArray(t)?t.push(Gg(r)):n[e]=[t,Gg(r)]}return n}var qg=/^(?:\s|["[{\d-]|fa|nu|tr)/,Jg=Xg(JSON.parse),Yg=Zg(JSON.stringify,JSON.parse);function Xg(e){let t=e===JSON.parse;return n=>{n[0]===`?`&&(n=n.slice(1));let r=Kg(n);for(let n in r){let i=r[n];if(typeof i==`string`){if(t&&!qg.test(i))continue;try{r[n]=e(i)}catch{}}}return r}}function Zg(e,t){let n=t===JSON.parse;function r(r){if(r&&typeof r==`object`)try{return e(r)}catch{}else if(t&&typeof r==`string`){if(n&&!qg.test(r))return r;try{return t(r),e(r)}catch{}}return r}return e=>{let t=Wg(e,r);return t?`?${t}`:``}}var Qg=`__root__`;function $g(e){e.statusCode=e.statusCode||e.code||307;let t=new Headers(e.headers);e.href&&t.get(`Location`)===null&&t.set(`Location`,e.href);let n=new Response(null,{status:e.statusCode,headers:t});if(n.options=e,e.throw)throw n;return n}function e_(e){return e instanceof Response&&!!e.options}function t_(e){let t=new Map,n,r;return{get(e){let n=t.get(e);if(n)return n.visited=!0,n.value},set(i,a){let o=t.get(i);if(o){o.value=a;return}if(t.size>=e){let e=n?.next().value;for(;!e||e.visited;)e?e.visited=!1:n=t.values(),e=n.next().value;e===r&&(n=void 0),t.delete(e.key)}let s={key:i,value:a,visited:!1};r=s,t.set(i,s)},clear(){t.clear(),n=void 0,r=void 0}}}var n_=4,r_=5;function i_(e){let t=e.names;if(t)return t;let n=[];for(let t of e)typeof t!=`string`&&n.push(t[1]);return e.names=n}function a_(e,t,n){let r=e.slice(t,n);if(r.charCodeAt(0)===36)return r.length===1?[2,`_splat`,``,void 0]:[1,r.slice(1),``,``];let i=r.indexOf(`{`);if(i>=0){let a=r.indexOf(`}`,i),o=r.charCodeAt(i+1)===45,s=i+(o?3:2);if(a>=0&&r.charCodeAt(s-1)===36&&(!o||s<a)){let c=r.slice(s,a);return[o?3:c?1:2,c||`_splat`,r.slice(0,i),e.slice(t+a+1,c?n:e.length)]}}return r}function o_(e,t,n,r,i,a){let o=n,s=t.fullPath??t.from,c=t.options,l=s.length,u=s.endsWith(`/`)?l-1:l,d=c?.caseSensitive??e,f=c?.params?.parse??c?.parseParams,p,m=a?n-1:0;if(!r||s.includes(`$`)){p=a?.slice()??[];let e=Qh(p);e&&typeof e!=`string`&&e[0]===2&&(p[p.length-1]=[e[0],e[1],e[2],e[3]===void 0?void 0:e[3]+s.substring(n-(s[n-2]===`/`?2:1),u)],m=l)}for(;o<l;){let e=o,t=s.indexOf(`/`,e),n=t===-1?l:t,a=a_(s,e,n);o=n+1;let c;if(typeof a==`string`){if(!r)continue;let e=a,t;d?t=r.static??=new Map:(e=a.toLowerCase(),t=r.staticInsensitive??=new Map);let n=t.get(e);if(n)c=n;else{let n=c_(r);c=n,t.set(e,n)}}else{let t=a[0],h=a[2],g=a[3]??``;if(t===2&&(n=l,o=n+1),p&&m<n&&(m<e-1&&p.push(s.slice(m,e-1)),a[2]=`/`+h,t===2&&a[3]!==void 0&&u<l&&(a[3]=g.slice(0,-1)),p.push(a),m=n),!r)continue;let _=d&&!!(h||g);d||(h=h.toLowerCase(),g=g.toLowerCase());let v=t===1?r.dynamic??=[]:t===3?r.optional??=[]:r.wildcard??=[],y=t!==2&&!f&&v.find(e=>!e.parse&&e.caseSensitive===_&&e.prefix===h&&e.suffix===g);if(y)c=y;else{let e=c_(r,t,_,h,g);c=e,v.push(e),v.length===2&&i?.push(v)}}r=c}p&&m<u&&p.push(s.slice(m,u));let h=p?.slice();if(!r)return h;if(f&&t.children&&!t.isRoot&&t.id&&t.id.charCodeAt(t.id.lastIndexOf(`/`)+1)===95){let e=c_(r,r_);(r.pathless??=[]).push(e),r=e}let g=(t.path||!t.children)&&!t.isRoot;if(g&&u<l){let e=c_(r,n_);r.index=e,r=e}return r.parse=f??null,r.priority=c?.params?.priority??0,r.route||(r.data=h,g&&(r.route=t)),[r,o,h]}function s_(e,t){if(e.parse&&!t.parse)return-1;if(!e.parse&&t.parse)return 1;if(e.parse&&t.parse&&(e.priority||t.priority))return t.priority-e.priority;if(e.prefix&&t.prefix&&e.prefix!==t.prefix){if(e.prefix.startsWith(t.prefix))return-1;if(t.prefix.startsWith(e.prefix))return 1}if(e.suffix&&t.suffix&&e.suffix!==t.suffix){if(e.suffix.endsWith(t.suffix))return-1;if(t.suffix.endsWith(e.suffix))return 1}return e.prefix&&!t.prefix?-1:!e.prefix&&t.prefix?1:e.suffix&&!t.suffix?-1:!e.suffix&&t.suffix?1:e.caseSensitive&&!t.caseSensitive?-1:!e.caseSensitive&&t.caseSensitive?1:0}function c_(e,t=0,n,r,i){return{kind:t,depth:e?e.depth+1:0,pathless:null,index:null,static:null,staticInsensitive:null,dynamic:null,optional:null,wildcard:null,route:null,data:void 0,parent:e,parse:null,priority:0,caseSensitive:n,prefix:r,suffix:i}}function l_(e,t){let n=c_(),r=[];function i(e,t,n,a){let[o,s,c]=o_(!1,e,t,n,r,a);if(e.children)for(let t of e.children)i(t,s,o,c)}for(let t of e)i(t,1,n);for(let e of r)e.sort(s_);t.masksTree=n,t.flatCache=t_(1e3)}function u_(e,t){e||=`/`;let n=t.flatCache.get(e);if(n!==void 0)return n;let r=m_(e,t.masksTree);return t.flatCache.set(e,r),r}function d_(e,t,n,r,i){e||=`/`,r||=`/`;let a=t?`case\0${e}`:e,o=i.singleCache.get(a);return o||(o=c_(),o_(t,{from:e},1,o),i.singleCache.set(a,o)),m_(r,o,n)}function f_(e,t,n=!1){let r=n?e:`nofuzz\0${e}`,i=t.matchCache.get(r);if(i!==void 0)return i;e||=`/`;let a;try{a=m_(e,t.segmentTree,n)}catch(e){if(e instanceof URIError)a=null;else throw e}return a&&(a.branch=g_(a.route)),t.matchCache.set(r,a),a}function p_(e,t=!1){let n=c_(),r=[],i={},a={},o=0;function s(e,n,c,l){if(e.init(o),e.id in i&&vg(),i[e.id]=e,o!==0&&e.path){let t=xg(e.fullPath);(!a[t]||e.fullPath.endsWith(`/`))&&(a[t]=e)}o++;let[u,d,f]=o_(t,e,n,c,r,l);if(e._interpolation=f,e.children)for(let t of e.children)s(t,d,u,f)}s(e,1,n);for(let e of r)e.sort(s_);return{processedTree:{segmentTree:n,singleCache:t_(1e3),matchCache:t_(1e3),flatCache:null,masksTree:null},routesById:i,routesByPath:a}}function m_(e,t,n=!1){let r=e.split(`/`),i=v_(e,r,t,n);if(!i)return null;let[a]=h_(e,r,i);return{route:i.node.route,rawParams:a}}function h_(e,t,n){let r=__(n.node),i=n.node.data&&i_(n.node.data),a=Object.create(null),o=n.extract?.part??0,s=n.extract?.node??0,c=n.extract?.path??0,l=n.extract?.param??0;for(;s<r.length;o++,s++,c++){let u=r[s];if(u.kind===n_)break;if(u.kind===r_){o--,c--;continue}let d=t[o],f=c;if(d&&(c+=d.length),u.kind===1||u.kind===3){let e=i[l++];if(u.kind===3&&n.skipped&1<<s){o--,c=f-1;continue}let t=u.suffix||u.prefix?d.substring(u.prefix.length,d.length-u.suffix.length):d;(t||u.kind===1)&&(a[e]=decodeURIComponent(t))}else if(u.kind===2){let t=u,n=e.substring(f+t.prefix.length,e.length-t.suffix.length),r=decodeURIComponent(n);a[`*`]=r,a._splat=r;break}}return n.rawParams&&Object.assign(a,n.rawParams),[a,{part:o,node:s,path:c,param:l}]}function g_(e){let t=[e];for(;e.parentRoute;)e=e.parentRoute,t.push(e);return t.reverse(),t}function __(e){let t=Array(e.depth+1);do t[e.depth]=e,e=e.parent;while(e);return t}function v_(e,t,n,r){if(e===`/`&&n.index)return{node:n.index,skipped:0};let i=!Qh(t),a=i&&e!==`/`,o=t.length-+!!i,s=[{node:n,index:1,skipped:0,statics:0,dynamics:0,optionals:0}],c=null,l=null;for(;s.length;){let n=s.pop(),{node:i,index:u,skipped:d,statics:f,dynamics:p,optionals:m}=n,{extract:h,rawParams:g}=n;if(i.kind===2&&i.route&&!S_(l,n))continue;if(i.parse){if(!x_(e,t,n))continue;g=n.rawParams,h=n.extract}r&&i.route&&i.kind!==n_&&S_(c,n)&&(c=n);let _=u===o;if(_&&(i.route&&(!a||i.kind===n_||i.kind===2)&&S_(l,n)&&(l=n),!i.optional&&!i.wildcard&&!i.index&&!i.pathless))continue;let v=_?void 0:t[u],y;if(_&&i.index){let n={node:i.index,index:u,skipped:d,statics:f,dynamics:p,optionals:m,extract:h,rawParams:g},r=!0;if(i.index.parse&&(x_(e,t,n)||(r=!1)),r){if(!p&&!m&&!d&&b_(f,o))return n;S_(l,n)&&(l=n)}}if(i.wildcard)for(let e=i.wildcard.length-1;e>=0;e--){let n=i.wildcard[e],{prefix:r,suffix:a}=n;if(!r||!_&&(n.caseSensitive?v:y??=v.toLowerCase()).startsWith(r)){if(a){if(_)continue;let e=t.slice(u).join(`/`),i=e.slice(-a.length);if((n.caseSensitive?i:i.toLowerCase())!==a||e.length-a.length<r.length)continue}s.push({node:n,index:o,skipped:d,statics:f,dynamics:p,optionals:m,extract:h,rawParams:g})}}if(i.optional){let e=d|1<<i.depth+1;for(let t=i.optional.length-1;t>=0;t--){let n=i.optional[t];s.push({node:n,index:u,skipped:e,statics:f,dynamics:p,optionals:m,extract:h,rawParams:g})}if(!_)for(let e=i.optional.length-1;e>=0;e--){let t=i.optional[e],{prefix:n,suffix:r}=t;if(n||r){let e=t.caseSensitive?v:y??=v.toLowerCase();if(n&&!e.startsWith(n)||r&&e.indexOf(r,e.length-r.length)<n.length)continue}s.push({node:t,index:u+1,skipped:d,statics:f,dynamics:p,optionals:m+y_(o,u),extract:h,rawParams:g})}}if(!_&&i.dynamic&&v)for(let e=i.dynamic.length-1;e>=0;e--){let t=i.dynamic[e],{prefix:n,suffix:r}=t;if(n||r){let e=t.caseSensitive?v:y??=v.toLowerCase();if(n&&!e.startsWith(n)||r&&e.indexOf(r,e.length-r.length)<n.length)continue}s.push({node:t,index:u+1,skipped:d,statics:f,dynamics:p+y_(o,u),optionals:m,extract:h,rawParams:g})}if(!_&&i.staticInsensitive){let e=i.staticInsensitive.get(y??=v.toLowerCase());e&&s.push({node:e,index:u+1,skipped:d,statics:f+y_(o,u),dynamics:p,optionals:m,extract:h,rawParams:g})}if(!_&&i.static){let e=i.static.get(v);e&&s.push({node:e,index:u+1,skipped:d,statics:f+y_(o,u),dynamics:p,optionals:m,extract:h,rawParams:g})}if(i.pathless)for(let e=i.pathless.length-1;e>=0;e--){let t=i.pathless[e];s.push({node:t,index:u,skipped:d,statics:f,dynamics:p,optionals:m,extract:h,rawParams:g})}}if(l)return l;if(r&&c){let n=c.index;for(let e=0;e<c.index;e++)n+=t[e].length;let r=n===e.length?`/`:e.slice(n);return c.rawParams??=Object.create(null),c.rawParams[`**`]=decodeURIComponent(r),c}return null}function y_(e,t){return 2**(e-t-1)}function b_(e,t){return e===2**(t-1)-1}function x_(e,t,n){let r,i;try{[r,i]=h_(e,t,n)}catch{return null}if(n.rawParams=r,n.extract=i,!n.node.parse)return!0;try{if(n.node.parse(r)===!1)return null}catch{}return!0}function S_(e,t){return!e||t.statics>e.statics||t.statics===e.statics&&(t.dynamics>e.dynamics||t.dynamics===e.dynamics&&(t.optionals>e.optionals||t.optionals===e.optionals&&((t.node.kind===n_)>(e.node.kind===n_)||t.node.kind===n_==(e.node.kind===n_)&&t.node.depth>e.node.depth)))}function C_(e,t,n){let r=Sg(e),i=`/${r}`,a=t?i:i.toLowerCase(),o=`${a}/`,s={input:({url:e})=>{let n=t?e.pathname:e.pathname.toLowerCase();return n===a?e.pathname=`/`:n.startsWith(o)&&(e.pathname=e.pathname.slice(i.length)),e},output:({url:e})=>(e.pathname=yg(`/${r}${e.pathname}`),e)};return n?{input:({url:e})=>w_(n,s.input({url:e})),output:({url:e})=>s.output({url:T_(n,e)})}:s}function w_(e,t){let n=e?.input?.({url:t});if(n){if(typeof n==`string`)return new URL(n);if(n instanceof URL)return n}return t}function T_(e,t){let n=e?.output?.({url:t});if(n){if(typeof n==`string`)return new URL(n);if(n instanceof URL)return n}return t}function E_(e){let t=e;return{get(){return t},set(e){t=$h(e,t)}}}function D_(e){return{get(){return e()}}}function O_(e,t){let{createMutableStore:n,createReadonlyStore:r,batch:i}=t,a=new Map,o=n(`idle`),s=n(e),c=n(void 0),l=n([]),u=r(()=>l.get().map(e=>a.get(e).get())),d=r(()=>({status:o.get(),isLoading:o.get()===`pending`,matches:u.get(),location:s.get(),resolvedLocation:c.get()}));function f(e){let t=a.get(e);return t||(t=n(void 0),a.set(e,t)),t}let p={status:o,location:s,resolvedLocation:c,ids:l,matches:u,byRoute:a,__store:d,getMatchStore:f,setMatches:m};function m(e){let t=l.get(),n=e.map(e=>e.routeId);i(()=>{_g(t,n)||l.set(n);for(let e of t)n.includes(e)||a.get(e).set(()=>void 0);for(let t of e){let e=f(t.routeId);e.get()!==t&&e.set(t)}})}return p}var k_=`__TSR_index`,A_=`popstate`,j_=`beforeunload`,M_=/^[\x00-\x20]*(?:[\\/][\t\n\r]*){2,}/;function N_(e){let t=M_.exec(e);return t?`/`+e.slice(t[0].length):e}function P_(e){return/[\x00-\x1f\x7f]/.test(e)&&(e=e.replace(/[\x00-\x1f\x7f]/g,e=>`	
\r`.includes(e)?``:encodeURIComponent(e))),N_(e)}function F_(e){let t=e.getLocation(),n=new Set,r=r=>{t=e.getLocation(),n.forEach(e=>e({location:t,action:r}))},i=n=>{e.notifyOnIndexChange??!0?r(n):t=e.getLocation()},a=async n=>{let r=n.navigateOpts?.ignoreBlocker?void 0:e.getBlockers?.();if(typeof document<`u`&&r?.length&&(n.type===`PUSH`||n.type===`REPLACE`))for(let i of r){let r=R_(n.path,n.state);if(await i.blockerFn({currentLocation:t,nextLocation:r,action:n.type})){e.onBlocked?.();return}}n.task()};return{get location(){return t},get length(){return e.getLength()},subscribers:n,subscribe:e=>(n.add(e),()=>{n.delete(e)}),push:(n,i,o)=>{let s=t.state[k_];i=I_(s+1,i),a({task:()=>{e.pushState(n,i),r({type:`PUSH`})},navigateOpts:o,type:`PUSH`,path:n,state:i})},replace:(n,i,o)=>{let s=t.state[k_];i=I_(s,i),a({task:()=>{e.replaceState(n,i),r({type:`REPLACE`})},navigateOpts:o,type:`REPLACE`,path:n,state:i})},go:(t,n)=>{a({task:()=>{e.go(t,n?.ignoreBlocker??!1),i({type:`GO`,index:t})},navigateOpts:n,type:`GO`})},back:t=>{a({task:()=>{e.back(t?.ignoreBlocker??!1),i({type:`BACK`})},navigateOpts:t,type:`BACK`})},forward:t=>{a({task:()=>{e.forward(t?.ignoreBlocker??!1),i({type:`FORWARD`})},navigateOpts:t,type:`FORWARD`})},canGoBack:()=>t.state[k_]!==0,createHref:t=>e.createHref(t),block:t=>{if(!e.setBlockers)return()=>{};let n=e.getBlockers?.()??[];return e.setBlockers([...n,t]),()=>{let n=e.getBlockers?.()??[];e.setBlockers?.(n.filter(e=>e!==t))}},flush:()=>e.flush?.(),destroy:()=>e.destroy?.(),notify:r,_getBlockers:()=>e.getBlockers?.()??[]}}function I_(e,t){let n=z_();return{...t,key:n,__TSR_key:n,[k_]:e}}function L_(e){let t=e?.window??(typeof document<`u`?window:void 0),n=t.history.pushState,r=t.history.replaceState,i=[],a=()=>i,o=e=>i=e,s=t=>P_(e?.createHref?e.createHref(t):t),c=e?.parseLocation??(()=>R_(`${t.location.pathname}${t.location.search}${t.location.hash}`,t.history.state));if(!t.history.state?.__TSR_key&&!t.history.state?.key){let e=z_();t.history.replaceState({[k_]:0,key:e,__TSR_key:e},``)}let l=c(),u,d=!1,f=!1,p=!1,m=!1,h=()=>l,g,_=()=>{g&&(S._ignoreSubscribers=!0,(g[2]?t.history.pushState:t.history.replaceState)(g[1],``,g[0]),S._ignoreSubscribers=!1,g=void 0,u=void 0)},v=(t,n,r)=>{let i=e?.createHref?s(n):void 0,a=!!g;a||(u=l),l=R_(n,r),g=[i??l.href,r,g?.[2]||t],a||queueMicrotask(()=>_())},y=e=>{l=c(),S.notify({type:e})},b=async()=>{if(m=!1,f){f=!1;return}let e=c(),n=e.state[k_]-l.state[k_],r=n===1,i=n===-1,o=!r&&!i||d;d=!1;let s=o?`GO`:i?`BACK`:`FORWARD`,u=o?{type:`GO`,index:n}:{type:i?`BACK`:`FORWARD`};if(p)p=!1;else{let r=a();if(typeof document<`u`&&r.length){for(let i of r)if(await i.blockerFn({currentLocation:l,nextLocation:e,action:s})){f=!0,t.history.go(-n),S.notify(u);return}}}l=c(),S.notify(u)},x=e=>{if(m){m=!1;return}let t=!1,n=a();if(typeof document<`u`&&n.length)for(let e of n){let n=e.enableBeforeUnload??!0;if(n===!0||typeof n==`function`&&n()===!0){t=!0;break}}if(t)return e.preventDefault(),e.returnValue=``},S=F_({getLocation:h,getLength:()=>t.history.length,pushState:(e,t)=>v(!0,e,t),replaceState:(e,t)=>v(!1,e,t),back:e=>(e&&(p=!0,m=!0),t.history.back()),forward:e=>{e&&(p=!0,m=!0),t.history.forward()},go:(e,n)=>{d=!0,n&&(p=!0,m=!0),t.history.go(e)},createHref:s,flush:_,destroy:()=>{t.history.pushState=n,t.history.replaceState=r,t.removeEventListener(j_,x,{capture:!0}),t.removeEventListener(A_,b)},onBlocked:()=>{u&&l!==u&&(l=u)},getBlockers:a,setBlockers:o,notifyOnIndexChange:!1});return S._ignoreNextBeforeUnload=e=>{m=!1;try{e=new URL(e,t.document.baseURI).href,m=/^https?:/.test(e)&&(!e.includes(`#`)||e.split(`#`)[0]!==t.location.href.split(`#`)[0])}catch{}},t.addEventListener(j_,x,{capture:!0}),t.addEventListener(A_,b),t.history.pushState=function(...e){let r=n.apply(t.history,e);return S._ignoreSubscribers||y(`PUSH`),r},t.history.replaceState=function(...e){let n=r.apply(t.history,e);return S._ignoreSubscribers||y(`REPLACE`),n},S}function R_(e,t){let n=P_(e),r=n.indexOf(`#`),i=n.indexOf(`?`);if(!t){let e=z_();t={[k_]:0,key:e,__TSR_key:e}}return{href:n,pathname:n.slice(0,r>-1?i>-1?Math.min(r,i):r:i>-1?i:n.length),hash:r>-1?n.slice(r):``,search:i>-1?n.slice(i,r===-1?void 0:r):``,state:t}}function z_(){return(Math.random()+1).toString(36).slice(7)}function B_(e,t){return e.protocol!==`http:`&&e.protocol!==`https:`||e.origin!==t||!!e.username||!!e.password}function V_(e){return e.pathname+e.search+e.hash}function H_(e){return e.options.loader||e.options.beforeLoad||e.lazyFn||e.options.component?.preload||e.options.pendingComponent?.preload}function U_(e,t){return{fromLocation:t,toLocation:e,pathChanged:t?.pathname!==e.pathname,hrefChanged:t?.href!==e.href,hashChanged:t?.hash!==e.hash}}function W_({key:e,__TSR_key:t,__TSR_index:n,__hashScrollIntoViewOptions:r,...i}){return i}function G_(e){return e.findIndex(e=>e.status===`error`||e.status===`notFound`||e._notFound)+1}function K_(e,t,n,r,i,a){r&&(t=t.slice(0,r)),i&&(n=n.slice(0,i));for(let r of t){if(a&&e._tx!==a)return;n.some(e=>e.routeId===r.routeId)||e.routesById[r.routeId].options.onLeave?.(r)}for(let r of n){if(a&&e._tx!==a)return;e.routesById[r.routeId].options[t.some(e=>e.routeId===r.routeId)?`onStay`:`onEnter`]?.(r)}}var q_=class{constructor(e,t){this.tempLocationKey=`${Math.round(Math.random()*1e7)}`,this._scroll={n:!0},this.subscribers=new Set,this._cache=new Map,this._committed=[],this.startTransition=async e=>(e(),!1),this.update=e=>{let t=this.options;this.options={...t,...e},this.isServer=this.options.isServer??!1??typeof document>`u`,this.staticLocations=new WeakMap,this.protocolAllowlist=new Set(this.options.protocolAllowlist),(!this.history||this.options.history&&this.options.history!==this.history)&&(this.history=this.options.history?this.options.history:L_()),this.origin=this.options.origin,this.origin||=window?.origin&&window.origin!==`null`?window.origin:`http://localhost`;let n=this.options.basepath??`/`,r=this.options.rewrite,i=this.basepath!==n||t?.rewrite!==r||t?.caseSensitive!==this.options.caseSensitive;if(i&&(this.basepath=n,this.rewrite=n!==`/`&&Sg(n)?C_(n,this.options.caseSensitive,r):r),this.history&&this.updateLatestLocation(),this.options.routeTree!==this.routeTree){this.routeTree=this.options.routeTree;let e;e=this.buildRouteTree(),this.setRoutes(e)}if(this.stores)i&&this.stores.location.set(this.latestLocation);else if(this.latestLocation){let e=this.getStoreConfig(this);this.batch=e.batch,this.stores=O_(this.latestLocation,e),Ug(this)}},this.updateLatestLocation=()=>{this.latestLocation=this.parseLocation(this.history.location,this.latestLocation)},this.buildRouteTree=()=>{let e=p_(this.routeTree,this.options.caseSensitive);return this.options.routeMasks&&l_(this.options.routeMasks,e.processedTree),{...e,resolvePathCache:t_(1e3)}},this.subscribe=(e,t)=>{let n={eventType:e,fn:t};return this.subscribers.add(n),()=>{this.subscribers.delete(n)}},this.emit=e=>{for(let t of this.subscribers)if(t.eventType===e.type)try{t.fn(e)}catch(e){console.error(e)}},this.parseLocation=(e,t)=>{let n=({pathname:e,search:n,hash:r,href:i},a)=>{if(!this.rewrite&&!/[ \x00-\x1f\x7f\u0080-\uffff]/.test(e)){let i=this.options.parseSearch(n),o=this.options.stringifySearch(i);return{href:e+o+r,publicHref:e+o+r,pathname:hg(e),external:!1,searchStr:o,search:rg(t?.search,i),hash:hg(r.slice(1)),state:ig(t?.state,a)}}let o=w_(this.rewrite,new URL(i,this.origin)),s=this.options.parseSearch(o.search),c=this.options.stringifySearch(s);return o.search=c,{href:o.href.replace(o.origin,``),publicHref:i,pathname:hg(N_(o.pathname)),external:!!this.rewrite&&B_(o,this.origin),searchStr:c,search:rg(t?.search,s),hash:hg(o.hash.slice(1)),state:ig(t?.state,a)}},r=n(e,e.state),{__tempLocation:i,__tempKey:a}=r.state;if(i&&(!a||a===this.tempLocationKey)){let e=n(i,{...i.state,__tempLocation:void 0,key:r.state.key,__TSR_key:r.state.__TSR_key});return e.maskedLocation=r,e}return r},this.matchRoutes=(e,t,n)=>typeof e==`string`?this.matchRoutesInternal({pathname:e,search:t},n):this.matchRoutesInternal(e,t),this.getMatchedRoutes=e=>{let t=Object.create(null),n=f_(xg(e),this.processedTree,!0);return n&&Object.assign(t,n.rawParams),[n?.branch||[this.routesById.__root__],t,n?.route]},this.buildLocation=e=>{{let t=this.staticLocations.get(e);if(t)return t}let t=!1,n=(n={})=>{if(n.href){let e=R_(n.href,{});n={...n,to:w_(this.rewrite,new URL(e.pathname,this.origin)).pathname,search:this.options.parseSearch(e.search),hash:e.hash.slice(1)}}let r=e._fromLocation||this._pendingLocation||this.latestLocation,i,a=()=>(t=!0,r),o=()=>i??=this.matchRoutesLightweight(a()),s=n.to?`${n.to}`:`.`,c=wg(s[0]===`/`?``:n.unsafeRelative===`path`?a().pathname:n.from??o()[1],s,this.options.trailingSlash,this.resolvePathCache),l=this.routesByPath[xg(c)],u=c.includes(`$`),d;if(l)d=l._branch??=g_(l);else if(u)d=[];else{let[e,t,n]=this.getMatchedRoutes(c);d=e,this.options.notFoundRoute&&(!n||n.path!==`/`&&t[`**`])&&(d=[...d,this.options.notFoundRoute])}let f=u?l?._interpolation??o_(!1,{fullPath:c},0):void 0,p;for(let e of d){let t=e.options.params?.stringify??e.options.stringifyParams;if(t){let e=o()[3];if(p??=Q_(n.params,e),!tg(p))break;p===e&&(p=Object.assign(ng(),p));try{Object.assign(p,t(p))}catch{}}}p??=Q_(n.params,$_(n.params,f)?o()[3]:ev);let m=e.leaveParams?c:N_(hg(f?Og(c,f,p,this.pathParamsDecoder):c)),h=tv(d,e._includeValidateSearch),g=()=>{let t=o()[2];if(e._includeValidateSearch&&this.options.search?.strict){let e={};d.forEach(n=>{if(n.options.validateSearch)try{Object.assign(e,Z_(n.options.validateSearch,{...e,...t}))}catch{}}),t=e}return t},_=h.length?nv(h,g(),n):n.search===!0?g():typeof n.search==`function`?n.search(g()):n.search||ev,v=this.options.stringifySearch(_),y=n.hash===!0?a().hash:typeof n.hash==`function`?n.hash(a().hash):n.hash||void 0,b=y?`#${y}`:``,x=n.state?n.state===!0?a().state:typeof n.state==`function`?n.state(a().state):n.state:ev,S=`${m}${v}${b}`,C,w,T=!1;if(this.rewrite){let e=new URL(S,this.origin),t=e.origin,n=T_(this.rewrite,e);C=V_(e),B_(n,t)?(w=n.href,T=!0):w=N_(V_(n))}else C=gg(S),w=C;return{publicHref:w,href:C,pathname:m,search:_,searchStr:v,state:x,hash:y??``,external:T,unmaskOnReload:n.unmaskOnReload}},r=n(e);if(e.mask)r.maskedLocation=n({from:e.from,...e.mask});else if(this.options.routeMasks){let t=u_(r.pathname,this.processedTree);if(t){let i=Object.assign(ng(),t.rawParams),{from:a,params:o,...s}=t.route,c=Q_(o,i);r.maskedLocation=n({from:e.from,...s,params:c})}}return!t&&e._fromLocation&&this.staticLocations.set(e,r),r},this.commitLocation=async({viewTransition:e,ignoreBlocker:t,...n})=>{let r=n.maskedLocation??n;if(r.external)return J_(this,r.publicHref,{replace:n.replace,ignoreBlocker:t});let i,a=xg(this.latestLocation.href)===xg(n.href)&&og(W_(n.state),W_(this.latestLocation.state)),o=this._commitPromise,s,c=new Promise(e=>{s=e});if(c.resolve=()=>{s(),o?.resolve()},this._commitPromise=c,a)this.load();else{let{maskedLocation:r,hashScrollIntoView:a,...o}=n;r&&(o={...r,state:{...r.state,__tempKey:void 0,__tempLocation:{...o,search:o.searchStr,state:{...o.state,__tempKey:void 0,__tempLocation:void 0,__TSR_key:void 0,key:void 0}}}},(o.unmaskOnReload??this.options.unmaskOnReload??!1)&&(o.state.__tempKey=this.tempLocationKey)),o.state={...o.state,__hashScrollIntoViewOptions:a??this.options.defaultHashScrollIntoView??!0},this.shouldViewTransition=e,i=n.replace?`REPLACE`:`PUSH`,this.history[i===`REPLACE`?`replace`:`push`](o.publicHref,o.state,{ignoreBlocker:t}),this.history.subscribers.size||this.load({action:{type:i}})}return this._scroll.n=n.resetScroll??!0,this._commitPromise},this.buildAndCommitLocation=({replace:e,resetScroll:t,hashScrollIntoView:n,viewTransition:r,ignoreBlocker:i,...a}={})=>{let o=this.buildLocation({...a,_includeValidateSearch:!0});this._pendingLocation=o;let s=this.commitLocation({...o,viewTransition:r,replace:e,resetScroll:t,hashScrollIntoView:n,ignoreBlocker:i});return queueMicrotask(()=>{this._pendingLocation===o&&(this._pendingLocation=void 0)}),s},this.navigate=async({to:e,reloadDocument:t,href:n,publicHref:r,...i})=>{let a=n?fg(n):void 0;if(a||t){if(e!==void 0||!n){let t=this.buildLocation({to:e,...i}),a=t.maskedLocation??t;n??=a.publicHref,r??=a.publicHref}let t=!a&&r?r:n;return J_(this,t,i)}return this.buildAndCommitLocation({...i,href:n,to:e,_isNavigate:!0})},this.load=async e=>{this.updateLatestLocation(),e?.action&&(this._scroll.h=e.action.type===`PUSH`||e.action.type===`REPLACE`),await Yv(this,e)},this.startViewTransition=e=>{let t=this.shouldViewTransition??this.options.defaultViewTransition;if(this.shouldViewTransition=void 0,t&&typeof document.startViewTransition==`function`){let n;if(typeof t==`object`&&window.CSS?.supports?.(`selector(:active-view-transition-type(a))`)){let r=this.latestLocation,i=this.stores.resolvedLocation.get(),a=typeof t.types==`function`?t.types(U_(r,i)):t.types;if(a===!1)return e();n={update:e,types:a}}else n=e;return document.startViewTransition(n).updateCallbackDone}return e()},this.invalidate=e=>{let t=this._committed,n=e?.filter,r=this._preloads,i=new Set,a=e=>{(!n||n(e))&&i.add(e.id)};t.forEach(a),this._cache.forEach(a),r?.forEach(e=>e.forEach(a)),this._tx?.[3].forEach(a);let o=[];for(let[e,t]of r??[])t.some(e=>i.has(e.id))&&(r.delete(e),o.push(e));let s=t=>{if(i.has(t.id)){let n=this.routesById[t.routeId],r={...t,invalid:!0,...(e?.forcePending||t.status===`error`||t.status===`notFound`)&&H_(n)?{status:`pending`,error:void 0}:void 0};return t._flight=void 0,r}return t};this._committed=t.map(s);for(let[t,n]of this._cache)i.has(t)&&(n.invalid=!0,e?.forcePending&&(n.status=`pending`));for(let e of i){let t=this._flights?.get(e);this._flights?.delete(e),t&&!t[2]&&o.push(t[1])}for(let e of o)e.abort();return this.shouldViewTransition=!1,this.load({sync:e?.sync})},this.resolveRedirect=e=>{let t=e.options,n=e.headers.get(`Location`)||t.href;if(!n){let e=this.buildLocation(t);n=(e.maskedLocation??e).publicHref||`/`}let r;if(pg.test(n)||(r=fg(n))&&!this.protocolAllowlist.has(r))throw Error(`Redirect blocked: unsafe protocol`);if(r===`http:`||r===`https:`){let e=new URL(n);e.pathname.startsWith(`//`)?n=e.href:B_(e,this.origin)||(n=V_(e),r=void 0)}return r&&(t.reloadDocument=!0),t.href=n,e.headers.set(`Location`,n),e},this.clearCache=e=>{let t=this._cache,n=this._preloads,r=e?.filter,i=[],a=[];for(let[e,n]of t)(!r||r(n))&&(a.push(e),i.push(n));let o=[];for(let[e,t]of n??[])(!r||t.some(r))&&(o.push(e),i.push(...t));for(let e of a)t.delete(e);for(let e of o)n.delete(e);for(let e of i){let t=e._flight;e._flight=void 0,t&&!--t[2]&&(this._flights?.get(e.id)===t&&this._flights.delete(e.id),o.push(t[1]))}for(let e of o)e.abort()},this.loadRouteChunk=sv,this.preloadRoute=e=>Xv(this,e),this.matchRoute=(e,t)=>{let n={...e,to:e.to?wg(e.from||``,e.to,this.options.trailingSlash,this.resolvePathCache):void 0,params:e.params||{},leaveParams:!0},r=this.buildLocation(n),i=this.stores.status.get()===`pending`;if(t?.pending&&!i)return!1;let a=t?.pending??!i?this.latestLocation:this.stores.resolvedLocation.get()||this.stores.location.get(),o=d_(r.pathname,t?.caseSensitive??!1,t?.fuzzy??!1,a.pathname,this.processedTree);return!o||e.params&&!og(o.rawParams,e.params,!0)?!1:t?.includeSearch??!0?og(a.search,r.search,!0)?o.rawParams:!1:o.rawParams},this.getStoreConfig=t,e.pathParamsAllowedCharacters?.length&&(this.pathParamsDecoder=Tg(e.pathParamsAllowedCharacters)),this.update({defaultPreloadDelay:50,defaultPendingMs:1e3,defaultPendingMinMs:500,context:void 0,...e,caseSensitive:e.caseSensitive??!1,notFoundMode:e.notFoundMode??`fuzzy`,stringifySearch:e.stringifySearch??Yg,parseSearch:e.parseSearch??Jg,protocolAllowlist:e.protocolAllowlist??dg}),self.__TSR_ROUTER__=this}isShell(){return!!this.options.isShell}get state(){return this.stores.__store.get()}setRoutes(e){Object.assign(this,e),this.lightweightCache=new WeakMap,this.staticLocations=new WeakMap;let t=this.options.notFoundRoute;t&&(t.init(99999999999),this.routesById[t.id]!==t&&(t._interpolation=o_(!1,t,0)),this.routesById[t.id]=t)}matchRoutesInternal(e,t){let[n,r,i]=this.getMatchedRoutes(e.pathname),a=n,o=!1;(i?i.path!==`/`&&r[`**`]:xg(e.pathname))&&(this.options.notFoundRoute?a=[...a,this.options.notFoundRoute]:o=!0);let s=o?rv(this.options.notFoundMode,a):void 0,c=Array(a.length),l=this._committed,u=(e,t)=>{let n=l[t];return n?.routeId===e.id?n:e===this.options.notFoundRoute?l.find(t=>t.routeId===e.id):void 0},d;for(let n=0;n<a.length;n++){let i=a[n],o=c[n-1],l,f,p;{let n=o?.search??e.search,r=o?._strictSearch??void 0;try{let e=Z_(i.options.validateSearch,{...n})??void 0;l={...n,...e},f={...r,...e}}catch(e){let r=e;if(e instanceof Y_||(r=new Y_(e.message,{cause:e})),t?.throwOnError)throw r;l=n,f={},p=r}}let m=``,h=``;try{m=i.options.loaderDeps?.({search:l})??``,h=m&&JSON.stringify(m)||``}catch(e){if(t?.throwOnError)throw e;p??=e}let g=ng(),_=i._interpolation?Og(i.fullPath,i._interpolation,r,this.pathParamsDecoder,g):i.fullPath,v=i.id+_+h,y=u(i,n),b=this._cache.get(v)??(y?.id===v?y:void 0);d=b?._strictParams??Object.assign(g,d);let x;if(!b)try{iv(i,d)}catch(e){if(x=Ag(e)||e_(e)?e:new X_(e.message,{cause:e}),t?.throwOnError)throw x}let S=y?`stay`:`enter`,C;if(b)C={...b,cause:S,search:rg(y?y.search:b.search,l),_strictSearch:f,searchError:p};else{let e=H_(i)?`pending`:`success`;C={id:v,ssr:i.options.ssr,index:n,routeId:i.id,params:y?.params??d,_strictParams:d,pathname:_,updatedAt:Date.now(),search:y?rg(y.search,l):l,_strictSearch:f,searchError:p,status:e,isFetching:!1,error:void 0,paramsError:x,context:{},abortController:t?._controller??new AbortController,cause:S,loaderDeps:y?ig(y.loaderDeps,m):m,invalid:!1,preload:!1,staticData:i.options.staticData||{},fullPath:i.fullPath}}let w=s===i.id;C._notFound&&!w&&(C.error=void 0),C._notFound=w,c[n]=C}for(let e=0;e<c.length;e++){let n=c[e];n.params=n.cause===`stay`?rg(n.params,d):d,t?._controller&&(n.context={})}return c}matchRoutesLightweight(e){let t=Qh(this.stores.ids.get()),n=t?this.stores.byRoute.get(t).get():void 0,r=n?.id,i=this.lightweightCache.get(e);if(i&&i[0]===r)return i[1];let[a,o]=this.getMatchedRoutes(e.pathname),s=Qh(a),c={...e.search};for(let e of a)try{Object.assign(c,Z_(e.options.validateSearch,c))}catch{}let l=n&&n.routeId===s.id&&n.pathname===e.pathname,u;if(l)u=n.params;else{let e=o;for(let t of a)try{iv(t,e)}catch{}u=e}let d=[a,s.fullPath,c,u];return this.lightweightCache.set(e,[r,d]),d}};async function J_(e,t,{replace:n,ignoreBlocker:r}){if(!mg(t,e.protocolAllowlist)){if(!r){let t=e.history._getBlockers();for(let r of t)if(r?.blockerFn&&await r.blockerFn({currentLocation:e.history.location,nextLocation:e.history.location,action:n?`REPLACE`:`PUSH`}))return}e.history._ignoreNextBeforeUnload?.(t),n?window.location.replace(t):window.location.href=t}}var Y_=class extends Error{},X_=class extends Error{};function Z_(e,t){if(e==null)return{};if(`~standard`in e){let n=e[`~standard`].validate(t);if(n instanceof Promise)throw new Y_(`Async validation not supported`);if(n.issues)throw new Y_(JSON.stringify(n.issues,void 0,2),{cause:n});return n.value}return`parse`in e?e.parse(t):typeof e==`function`?e(t):{}}function Q_(e,t){if(e===void 0||e===!0)return t;let n=Object.create(null);return e===!1||e===null?n:typeof e==`function`?(Object.assign(n,t),Object.assign(n,e(n))):Object.assign(n,t,e)}function $_(e,t){return typeof e==`function`?!0:!t||e===!1||e===null?!1:e===void 0||e===!0||t.some(t=>typeof t!=`string`&&!eg.call(e,t[1]))}var ev=Object.freeze({});function tv(e,t){let n=[];for(let r=0;r<e.length;r++){let i=e[r].options;`search`in i?i.search?.middlewares&&n.push(...i.search.middlewares):(i.preSearchFilters||i.postSearchFilters)&&n.push(({search:e,next:t})=>{let n=t(i.preSearchFilters?i.preSearchFilters.reduce((e,t)=>t(e),e):e);return i.postSearchFilters?i.postSearchFilters.reduce((e,t)=>t(e),n):n});let a=i.validateSearch;t&&a&&n.push(({search:e,next:t,meta:n})=>{let r=t(e);try{let e=Z_(a,r);if(n&&e)for(let t in e)t in r||(n.defaulted||=new Map).set(t,e[t]);return{...r,...e}}catch{}return r})}return n}function nv(e,t,n){let r=(t,i,a)=>{if(t>=e.length){if(!n.search)return{};if(n.search===!0)return i;let e=$h(n.search,i);return a&&(a.explicit=e),e}return e[t]({search:i,next:(e,n)=>{if(n){let n=a||{};return{search:r(t+1,e,n),meta:n}}return r(t+1,e,a)},meta:a})};return r(0,t)}function rv(e,t){if(e!==`root`){let e;for(let n=t.length-1;n>=0;n--){let r=t[n];if(r.options.notFoundComponent)return r.id;e||=r.children&&r.id}if(e)return e}return Qg}function iv(e,t){let n=e.options.params?.parse??e.options.parseParams;n&&Object.assign(t,n(t))}function av(e,t){return e.options[t]?.preload?.()}function ov(e,t){let n=av(e,`component`),r=av(e,`pendingComponent`);return t&&(r?r=r.then(t):t()),n&&r?Promise.all([n,r]).then(()=>{}):n??r}function sv(e,t,n){let r=()=>t===!1?void 0:t?av(e,t):ov(e,n),i=e._lazy;if(i)return i===!0?r():i.then(r);if(!e.lazyFn)return r();let a=e.lazyFn().then(t=>{{let{id:n,...r}=t.options;Object.assign(e.options,r),e._lazy=!0}},t=>{throw e._lazy=void 0,t});return e._lazy=a,a.then(r)}function cv(e){let t=e.findIndex(e=>e.status!==`success`||e._notFound)+1;return t&&t<e.length?e.slice(0,t):e}function lv(e,t,n){let r=e._tx;return t&&r?.[2]===n&&!r[3].some(e=>e.routeId===t)}var uv=0,dv=1,fv=2,pv=3,mv=[4];function hv(e){return typeof e[0]==`number`}function gv(e,t){return t.aborted?Promise.race([Promise.reject(t),e]):new Promise((n,r)=>{let i=()=>r(t);t.addEventListener(`abort`,i,{once:!0}),Promise.resolve(e).then(n,r).then(()=>t.removeEventListener(`abort`,i))})}function _v(e,t){return e.routesById[t.routeId]}function vv(e,t,n){return e_(e)?[pv,e]:Ag(e)?(e.routeId||=n,[fv,e]):t?(typeof e?.then==`function`&&(e=Error(`A Promise was thrown`,{cause:e})),[dv,e]):[uv,e]}function yv(e,t){let n=vv(t,!0,e.id);if(n[0]!==dv)return n;try{e.options.onError?.(n[1])}catch(t){n=vv(t,!0,e.id)}return n}function bv(e,t,n,r,i){return i[0].signal.aborted?mv:Iv(e,t,n,yv(n,r),i)}async function xv(e,t,n,r,i,a){let[o,s]=t,c=n[0].signal,l=!!n[3];for(let i=n[6]??0;i<r;i++){let r=s[i],u=_v(e,r);r.abortController=n[0];let d=s[i-1]?.context??e.options.context??{},f={params:r.params,location:o,navigate:t=>e.navigate({...t,_fromLocation:o}),buildLocation:e.buildLocation,cause:l?`preload`:r.cause,abortController:n[0],preload:l,matches:s,routeId:u.id};try{let e=r._ctx||=u.options.context?u.options.context({...f,deps:r.loaderDeps,context:d})||{}:void 0;r.context={...d,...e}}catch(a){return Cv(e,r),[i,bv(e,t,u,a,n)]}if(c.aborted)return[i,mv];let p=r.paramsError??r.searchError;if(p!==void 0)return Cv(e,r),[i,bv(e,t,u,p,n)];let m=u.options.beforeLoad;if(!m)continue;let h=r.status;i>=a&&(r.status=`pending`,n[7]?.());try{Ev(e,r,`beforeLoad`,n[0]);let a=m({...f,search:r.search,context:r.context,...e.options.additionalContext}),o=await(typeof a?.then==`function`?gv(a,c):a);if(c.aborted)return[i,mv];let s=Iv(e,t,u,vv(o,!1,u.id),n);if(s[0]!==uv)return Cv(e,r),[i,s];r.context={...r.context,...o}}catch(a){return Cv(e,r),[i,bv(e,t,u,a,n)]}finally{r.status=h,Ev(e,r,!1,n[0])}}i()}function Sv(e,t,n){if(!(!n||--n[2])){if(e._flights?.get(t.id)===n){let n=e._tx;if(n&&!n[0].signal.aborted&&!n[3].includes(t)&&n[3].some(e=>e.id===t.id)&&n[3].some(e=>e.isFetching===`beforeLoad`))return;e._flights.delete(t.id)}return n[1]}}function Cv(e,t){let n=t._flight;t._flight=void 0,Sv(e,t,n)?.abort()}function wv(e,t,n,r){let i=[];for(let a of t)if(!n?.includes(a)){let t=a._flight;if(a._flight=void 0,r&&t?.[2]===1&&e._flights?.get(a.id)===t&&n?.some(e=>e.id===a.id))t[2]=0;else{let n=Sv(e,a,t);n&&i.push(n)}}for(let e of i)e.abort()}function Tv(e){for(let t of e){let e=t._flight;e&&e[2]++}}function Ev(e,t,n,r){if(t.isFetching=n,r&&e._tx?.[0]!==r)return;let i=e.stores.byRoute.get(t.routeId),a=i?.get();a?.id===t.id&&i.set({...a,isFetching:n})}function Dv(e,t,n,r,i,a,o){let s=t[0];return{params:n.params,location:s,navigate:t=>e.navigate({...t,_fromLocation:s}),cause:o?`preload`:n.cause,abortController:i,preload:o,deps:n.loaderDeps,parentMatchPromise:a,context:n.context,route:r,...e.options.additionalContext}}async function Ov(e,t,n,r,i,a,o){let s=o[0],c=s.signal;if(c.aborted)return mv;if(!i)return[uv,void 0];let l=n._flight;Ev(e,n,`loader`,s);try{if(!l){let s=new AbortController;l=[Promise.resolve().then(()=>i(Dv(e,t,n,r,s,a,!!o[3]))).then(e=>vv(e,!1,r.id),e=>vv(e,!0,r.id)).then(t=>(t[0]!==uv&&e._flights?.get(n.id)===l&&(e._flights.delete(n.id),l[2]||s.abort()),t[0]===dv&&l[2]?yv(r,t[1]):t)),s,1],(e._flights??=new Map).set(n.id,l)}return n._flight=l,n.abortController=l[1],Iv(e,t,r,await gv(l[0],c),o)}catch(t){if(t!==c||!c.aborted)throw t;return Cv(e,n),mv}finally{Ev(e,n,!1,s)}}function kv(e,t,n){t[0]!==pv&&(e.status=`success`,e.error=void 0,t[0]===uv?(e.loaderData=t[1],e.invalid=!1,e.updatedAt=Date.now(),e.preload=n):e.invalid=!0)}function Av(e,t,n){let r=e._cache.get(t.id);if(r!==n||e._committed.some(e=>e.id===t.id&&e._flight===t._flight))return;let i={...t,_notFound:void 0,context:{}};i._flight&&i._flight[2]++,e._cache.set(t.id,i),r&&Cv(e,r)}function jv(e,t){return t[0]===dv||t[0]===fv?{...e,status:t[0]===dv?`error`:`notFound`,error:t[1],_flight:void 0}:e}function Mv(e,t,n,r,i,a,o){let s=t[1][n],c=_v(e,s),l=!!a[3],u=e._cache.get(s.id),d,f=!1,p;try{if(s.status===`success`&&(d=c.options.shouldReload,typeof d==`function`&&(d=d(Dv(e,t,s,c,a[0],i,l))),a[0].signal.aborted&&(p=mv)),!p){if(s.status!==`success`)f=!0;else{let t=l||s.preload?c.options.preloadStaleTime??e.options.defaultPreloadStaleTime??3e4:c.options.staleTime??e.options.defaultStaleTime??0;f=!!(s.invalid||d||d===void 0&&Date.now()-s.updatedAt>=t&&(a[5]||s.cause===`enter`||a[2].some(e=>e.routeId===s.routeId&&e.id!==s.id)))}}}catch(n){s.invalid=!0,Cv(e,s),p=bv(e,t,c,n,a)}let m=c.options.loader,h=typeof m==`function`,g=h?m:m?.handler,_=!l||c.options.preload!==!1,v=_&&m?e._flights?.get(s.id):void 0;v===s._flight||p?v=void 0:v&&!f&&!l&&d===void 0?f=!0:f||(v=void 0);let y=!(!m||!f||s.status!==`success`||l||a[4]||((h?void 0:m.staleReloadMode)??e.options.defaultStaleReloadMode)===`blocking`),b=f&&_,x=b&&!y&&(s.status!==`success`||!!m),S=n>=o?a[7]:void 0,C=c.lazyFn&&c._lazy!==!0?S:void 0;if(b&&!m&&(s.invalid=!1,s.updatedAt=Date.now()),v&&v[2]++,x){let t=s._flight;s._flight=v,Sv(e,s,t)?.abort(),n>=o&&(s.status=`pending`),S?.()}b||(s.isFetching=!1);let w=!p&&x?Ov(e,t,s,c,g,i,a).then(t=>(kv(s,t,l),t[0]===uv&&(m&&!a[0].signal.aborted&&Av(e,s,u),n>=o&&(s.status=`pending`)),t)):Promise.resolve(p??[uv,s.loaderData]),T=(async()=>{try{let e=sv(c,void 0,C);e&&await gv(e,a[0].signal)}catch(r){if(!t[1].some((e,t)=>t<=n&&(e.status===`error`||e.status===`notFound`||e._notFound)))return[n,bv(e,t,c,r,a)]}let r=await w;x&&r[0]===uv&&s.status===`pending`&&!a[0].signal.aborted&&(s.status=`success`,S?.())})();if(r.push([n,w,T]),!y)return w.then(e=>jv(s,e));let E={...s,status:`pending`,preload:!1,_flight:v};s.invalid=!1,s.isFetching=`loader`;let D=Ov(e,t,E,c,g,i,a).then(e=>(s.isFetching=!1,kv(E,e,!1),e));return(t[2]??=[]).push([n,D,T,E]),D.then(e=>jv(E,e))}async function Nv(e,t,n,r,i=0){let a=n?.[1][1],o=a?.routeId?t.findIndex(e=>e.routeId===a.routeId):n?.[0]??t.length-1;o<0&&(o=0);for(let n=o;n>=0;n--){let i=_v(e,t[n]);try{let e=sv(i,!1);e&&await gv(e,r)}catch(e){if(e===r&&r.aborted)throw e}if(i.options.notFoundComponent)return n}return a?.routeId?o:i}function Pv(e,t){t[2]&&=(wv(e,t[2].map(e=>e[3])),void 0)}async function Fv(e,t,n,r){let i;try{await Promise.all(e.map(e=>e[1].then(async t=>{let a=e[0];if(!(r&&a>=await r)){if(t[0]>=pv)throw[a,t];!i&&t[0]!==uv&&(i=[a,t],await Promise.all((n??[]).map(e=>{if(!(e[0]<=a))return e[1].then(t=>{if(t[0]===pv)throw[e[0],t]})})))}})))}catch(e){return e}return t??i}function Iv(e,t,n,r,i,a){for(;r[0]===pv;){let o=r[1],s=o.options;try{if((s.href||o.headers.has(`Location`))&&(e.resolveRedirect(o),s.reloadDocument)||(s.reloadDocument?i[3]:i[1]>=20))return r;let n=e.buildLocation({...s,_fromLocation:t[0],_includeValidateSearch:!0}),a=n.maskedLocation??n;if(a.external){let t=o.clone();return t.options={...s},t.headers.set(`Location`,a.publicHref),e.resolveRedirect(t),i[3]?[pv,t]:[pv,t,a]}return[pv,o,n]}catch(e){r=a?[dv,e]:yv(n,e),a=!0}}return r}async function Lv(e,t,n,r,i,a){let o=t[1],s=await i,c=!1,l=o.findIndex(e=>e._notFound),u=t=>t[1][0]===fv?Nv(e,o,t,r.signal):t[0],d=l<0?o.length:l;if((s?.[1][0]??0)>=pv)d=0;else if(s){d=s[2]??=await u(s);for(let e of n){if(e[0]>=d)break;let t=await e[1];if(t[0]!==uv&&t[0]<pv&&!(`loaderData`in o[e[0]])){s=[e[0],t],d=s[2]=await u(s);break}}}for(let e of n){if(e[0]>=d)break;let t=await e[2];if(t){s=t;break}}if((s?.[1][0]??0)>=pv){let n=s[1];if(n[0]!==pv||n[1].options.reloadDocument||n[2])return Pv(e,t),n;c=!0,s=[0,[dv,Error(`Too many redirects`)]]}let f=s?s[2]??await u(s):l;if(f>=0){let i=s?.[1],l=i?.[0],u=o[f],d=i?.[1],p=()=>{i&&(u._notFound=void 0,l===dv?u.status=`error`:(d.routeId=u.routeId,u.routeId===e.routeTree.id?(u.status=`success`,u._notFound=!0):u.status=`notFound`),u.error=d,u.isFetching=!1)};p(),i||a?.();let m=_v(e,u);try{await gv(i?Promise.resolve().then(()=>sv(m,l===dv?`errorComponent`:`notFoundComponent`)):Promise.all([sv(m),sv(m,`notFoundComponent`)]),r.signal)}catch(n){if(n===r.signal&&r.signal.aborted)return Pv(e,t),mv}i?c&&(r.abort(),await Promise.all([...n.map(e=>e[1]),...n.map(e=>e[2]),...(t[2]??[]).map(e=>e[1])]),Pv(e,t),wv(e,o),p()):u.status=`success`}return t}async function Rv(e,t,n,r=0,i=t[1].length){let a=t[1];for(let t=r;t<i;t++){let r=a[t],i=_v(e,r).options;if(i.head||i.scripts)try{let t={ssr:e.options.ssr,matches:a,match:r,params:r.params,loaderData:r.loaderData},[o,s]=await gv(Promise.all([i.head?.(t),i.scripts?.(t)]),n);r.meta=o?.meta,r.links=o?.links,r.headScripts=o?.scripts,r.styles=o?.styles,r.scripts=s}catch(e){if(e===n&&n.aborted)break;console.error(e)}if(r.status!==`success`||r._notFound)break}return t}async function zv(e,t,n,r){let i=[t,n],a=r[0].signal,o;try{let t=e.stores.matches.get(),s=n.findIndex(e=>e._notFound);if(e.options.notFoundMode!==`root`&&s>=0){let t=await Nv(e,n,void 0,a,s);n[s]._notFound=void 0,n[t]._notFound=!0,s=t}let c=s<0?n.length:s+1,l=0;for(;l<c&&l!==s;){let e=n[l],i=r[2][l],a=t[l];if(i?.id!==e.id||i.status!==`success`||e.preload||a?.id!==e.id||a.status!==`success`||(l++,i._notFound||a._notFound))break}let u=[],d=r[6]??0,f=d?Promise.resolve(n[d-1]):void 0,p=()=>{for(let t=d;t<c&&!a.aborted;t++)f=Mv(e,i,t,u,f,r,l)},m=await xv(e,i,r,c,p,l);if(m){if(r[4]=!0,c=m[0],m[1][0]===fv){let t=await Nv(e,n,m,a);m[2]=t,c=Math.min(c,t+1)}else m[1][0]>=pv&&(c=0);p()}if(!a.aborted&&!r[3]){let t=[];for(let[n,r]of e._flights??[])r[2]||(e._flights.delete(n),t.push(r[1]));for(let e of t)e.abort()}let h=Lv(e,i,u,r[0],Fv(u,m,i[2]),r[7]);i[2]?.length&&(i[3]=Fv(i[2],void 0,void 0,h.then(e=>hv(e)?0:cv(n).length,()=>0))),o=await h}catch(t){if(Pv(e,i),t===a&&a.aborted)return mv;throw t}return hv(o)?o:Rv(e,o,a,r[6]===n.length?r[6]:0)}function Bv(e,t){if(e._tx!==t)return;let n=t[3],r=e.stores.matches.get(),i=e._pending;for(let a=0;a<n.length;a++){let o=n[a],s=o.status===`success`&&!o._notFound,c=r[a]?.id===o.id&&r[a]?.status===`pending`;if(s&&!c)continue;let l=_v(e,o),u=s||o.invalid?0:l.options.pendingMs??e.options.defaultPendingMs,d=l.options.pendingComponent??e.options.defaultPendingComponent;if(!d||typeof u!=`number`||u===1/0){i&&(i[0]=t,i[2]=0,i[4]=!0);return}let f=l.options.pendingMinMs??e.options.defaultPendingMinMs??0,p=!1;if(i?.[1]===o.id?(p=i[0]!==t,i[0]=t):(clearTimeout(i?.[3]),e._pending=i=void 0),i||(e._pending=i=[t,o.id,c?Date.now()+f:t[4]+u,void 0,c||void 0,d]),i[4]&&!p&&i[5]===d)return;if(i[5]=d,!i[4]){clearTimeout(i[3]);let n=i[2]-Date.now();if(n>0){i[3]=setTimeout(()=>Bv(e,t),n);return}i[2]=0}let m=n.map(e=>({...e,_flight:void 0}));m[a].status=`pending`;let h=i[4]=e.startTransition(()=>e.stores.setMatches(m),m).then(t=>(t&&e._pending===i&&i[4]===h&&!i[2]&&(i[2]=Date.now()+f),t));return}}function Vv(e,t){let n=e._pending;e._tx!==t&&e._tx?.[3].some(e=>e.id===n?.[1])||(clearTimeout(n?.[3]),e._pending=void 0)}async function Hv(e,t){let n=e._pending;if(!n)return;clearTimeout(n[3]);let r=n[2]-Date.now();if(!n[4]||r<=0||!cv(t[3]).some(e=>e.id===n[1]))return;let i;try{await gv(new Promise(e=>{i=setTimeout(e,r)}),t[0].signal)}catch{}clearTimeout(i)}function Uv(e,t){e._committed=t,e.stores.setMatches(t)}function Wv(e,t,n,r){let i=e._committed,a=e._lifecycleEnd,o=e._cache;for(let e of n)e.preload=!1,r&&(e._assetEnd=void 0);let s=cv(n).length,c=new Map;{let t=Date.now(),r=new Set;for(let e=0;e<n.length;e++){let t=n[e];(e<s||t.status===`success`)&&r.add(t.id)}for(let n of[...i,...o.values()]){if(n.status!==`success`||r.has(n.id))continue;let i=_v(e,n);!i.options.loader||t-n.updatedAt>=(n.preload?i.options.preloadGcTime??e.options.defaultPreloadGcTime??3e5:i.options.gcTime??e.options.defaultGcTime??3e5)||c.set(n.id,o.get(n.id)===n?n:{...n,_flight:void 0,isFetching:!1,context:{}})}}t[3]=[],e._cache=c;let l=e._lifecycleEnd=G_(n);Uv(e,n),wv(e,[...o.values(),...i].filter(e=>e._flight&&c.get(e.id)!==e),n),K_(e,i,n,a,l,t)}async function Gv(e,t){let n=e._tx;for(;n&&n!==t;)t=n,await n[5],n=e._tx}function Kv(e,t,n){let r=n[1].options,i=n[2];if(!i)return e.navigate({...r,replace:!0,ignoreBlocker:!0});if(r.reloadDocument)return e.navigate({href:(i.maskedLocation??i).publicHref,reloadDocument:!0,replace:!0,ignoreBlocker:!0});i._redirects=t[1]+1,e._pendingLocation=i;let a=e.commitLocation({...i,viewTransition:r.viewTransition,replace:!0,resetScroll:r.resetScroll,hashScrollIntoView:r.hashScrollIntoView,ignoreBlocker:!0});return queueMicrotask(()=>{e._pendingLocation===i&&(e._pendingLocation=void 0)}),a}async function qv(e,t,n,r,i){let a=n.map(e=>({...e}));Tv(a);for(let t of r)Cv(e,a[t[0]]),a[t[0]]=t[3];let o=[t[2],a],s;try{s=await Lv(e,o,r,t[0],i)}catch(t){throw wv(e,a),t}if(hv(s))wv(e,a),s[0]===pv&&e._tx===t&&e._committed===n&&await Kv(e,t,s);else if(await Rv(e,s,t[0].signal),e._tx!==t||e._committed!==n)wv(e,a);else{for(let t of a){let n=e._cache.get(t.id);n?._flight&&n._flight===t._flight&&(e._cache.delete(t.id),Cv(e,n))}Uv(e,a),wv(e,n,a)}}async function Jv(e,t,n,r,i,a){let o=await zv(e,t[2],t[3],[t[0],t[1],e._committed,void 0,i,n,a,r]);if(hv(o)){let n=o[0]===pv&&e._tx===t;if((!n||o[1].options.reloadDocument)&&Vv(e,t),wv(e,t[3]),t[3]=[],!n)return;if(e._tx!==t){Vv(e,t);return}await Kv(e,t,o);return}let s=o[1];if(e._tx===t&&await Hv(e,t),e._tx!==t){Vv(e,t),wv(e,s),Pv(e,o);return}let c=t[2],l=U_(c,e.stores.resolvedLocation.get()),u=o[2];await e.startViewTransition(async()=>{if(e._tx===t&&await Hv(e,t),e._tx!==t){Vv(e,t),wv(e,s),Pv(e,o);return}let n=await e.startTransition(()=>{Vv(e,t),Wv(e,t,s,a),e._tx===t&&(e.emit({type:`onLoad`,...l}),e._tx===t&&e.emit({type:`onBeforeRouteMount`,...l}))},s);e._tx===t?(u?.length&&qv(e,t,s,u,o[3]).catch(console.error),e.batch(()=>{e.stores.resolvedLocation.set(c),e.stores.status.set(`idle`),e._tx===t&&e.emit({type:`onResolved`,...l}),n&&e._tx===t&&e.emit({type:`onRendered`,...l})}),e._tx===t&&(e._commitPromise?.resolve(),e._commitPromise=void 0)):Pv(e,o)})}async function Yv(e,t){let n=e._tx,r=e.stores.resolvedLocation.get(),i=r??e.stores.location.get(),a=e.latestLocation,o=e._pendingLocation,s=o?.href===a.href?o._redirects??0:0,c=e._handoff,l=c?.[0](),u=new AbortController,d=e._preflight;if(e._preflight=u,l||c?.[1](),d?.abort(),!u.signal.aborted){let t=U_(a,r);e.emit({type:`onBeforeNavigate`,...t}),u.signal.aborted||e.emit({type:`onBeforeLoad`,...t})}if(u.signal.aborted){await Gv(e,n);return}let f=i.href===a.href,p=u,m=e.matchRoutes(a,{_controller:u});Tv(m);let h=l?c[1](m):void 0;if(h?p=l:l?.abort(),u.signal.aborted){wv(e,m),await Gv(e,n);return}e._preflight=void 0;let g,_=()=>Jv(e,y,f,()=>Bv(e,y),t?.sync,h),v=t?.sync?new Promise(e=>g=e):Promise.resolve().then(_),y=[p,s,a,m,Date.now(),v.then(()=>Gv(e,y))];if(e._tx=y,n){for(let t of e.stores.matches.get()){if(e._tx!==y)break;t.isFetching&&Ev(e,t,!1)}n[0].abort(),wv(e,n[3],y[3],!0)}e._tx===y?(e.batch(()=>{e.stores.status.set(`pending`),e.stores.location.set(a)}),(h||!e._committed.length&&m[0]?.status!==`success`&&!m.some(e=>e._notFound))&&Bv(e,y),g?.(_()),await y[5]):(wv(e,y[3]),y[3]=[],g?.(),await Gv(e,y))}async function Xv(e,t){let n=e.buildLocation(t);for(let t=0;;t++){let r=e._committed,i=new AbortController,a,o,s;try{try{a=e.matchRoutes(n,{_controller:i}),Tv(a),o=(e._preloads??=new Map).set(i,a),s=await zv(e,n,a,[i,t,r,!0])}finally{o&&(o=o.delete(i),wv(e,a)),i.abort()}if(!hv(s))return s[1];if(!o||s.length<3)return;n=s[2]}catch(e){Ag(e)||console.error(e);return}}}var Zv=`Error preloading route! ☝️`,Qv=class{get to(){return this._to}get id(){return this._id}get path(){return this._path}get fullPath(){return this._fullPath}constructor(e){if(this.init=e=>{this.originalIndex=e,this._branch=void 0;let t=this.options,n=!t?.path&&!t?.id;this.parentRoute=this.options.getParentRoute?.(),n?this._path=Qg:this.parentRoute||vg();let r=n?Qg:t?.path;r&&r!==`/`&&(r=bg(r));let i=t?.id||r,a=n?Qg:yg((this.parentRoute.id===`__root__`?``:this.parentRoute.id)+`/`+(i??``));r===`__root__`&&(r=`/`);let o=a===`__root__`?`/`:r===void 0?this.parentRoute.fullPath:yg(this.parentRoute.fullPath+`/`+r);this._path=r,this._id=a,this._fullPath=o,this._to=xg(o)},this.addChildren=e=>this._addFileChildren(e),this._addFileChildren=e=>(Array.isArray(e)&&(this.children=e),typeof e==`object`&&e&&(this.children=Object.values(e)),this),this._addFileTypes=()=>this,this.updateLoader=e=>(Object.assign(this.options,e),this),this.update=e=>(Object.assign(this.options,e),this),this.lazy=e=>(this.lazyFn=e,this),this.redirect=e=>$g({from:this.fullPath,...e}),this.options=e||{},this.isRoot=!e?.getParentRoute,e?.id&&e?.path)throw Error(`Route cannot have both an 'id' and a 'path' option.`)}},$v=class{constructor({id:e}){this.notFound=e=>kg({routeId:this.id,...e}),this.redirect=e=>$g({from:this.id,...e}),this.id=e}},ey=class extends Qv{constructor(e){super(e)}};function ty(e){return({search:t,next:n})=>{let{search:r,meta:i}=n(t,!0);if(e===!0){let e={...t,...r},n=i.removed,a=i.explicit;for(let r of n?.keys()||[])(a&&eg.call(a,r)||og(t[r],n.get(r)))&&delete e[r];for(let t of i.removedAny||[])delete e[t];for(let n of i.defaulted?.keys()||[])n in t&&!i.removedAny?.has(n)&&!(i.removed?.has(n)&&(a&&eg.call(a,n)||og(t[n],i.removed.get(n))))&&(e[n]=t[n]);return e}let a={...r},o=i.explicit;for(let n of e){let e=n;!(i.removedAny?.has(e)||i.removed?.has(e)&&(o&&eg.call(o,e)||og(t[n],i.removed.get(e))))&&(!(n in a)||n in t&&i.defaulted?.has(e)&&og(a[n],i.defaulted.get(e)))&&(a[n]=t[n])}return a}}var ny=class extends m.Component{constructor(...e){super(...e),this.state={error:0},this.reset=()=>{this.setState({error:0})}}static getDerivedStateFromProps(e,t){let n=e.getResetKey();return t.error&&t.resetKey!==n?{resetKey:n,error:0}:{resetKey:n}}static getDerivedStateFromError(e){return{error:[e]}}componentDidCatch(e,t){this.props.onCatch?.(e,t)}render(){let e=this.state.error;return e?m.createElement(this.props.errorComponent??ry,{error:e[0],reset:this.reset}):this.props.children}};function ry({error:e}){let[t,n]=m.useState(!1);return(0,G.jsxs)(`div`,{style:{padding:`.5rem`,maxWidth:`100%`},children:[(0,G.jsxs)(`div`,{style:{display:`flex`,alignItems:`center`,gap:`.5rem`},children:[(0,G.jsx)(`strong`,{style:{fontSize:`1rem`},children:`Something went wrong!`}),(0,G.jsx)(`button`,{style:{appearance:`none`,fontSize:`.6em`,border:`1px solid currentColor`,padding:`.1rem .2rem`,fontWeight:`bold`,borderRadius:`.25rem`},onClick:()=>n(e=>!e),children:t?`Hide Error`:`Show Error`})]}),(0,G.jsx)(`div`,{style:{height:`.25rem`}}),t?(0,G.jsx)(`div`,{children:(0,G.jsx)(`pre`,{style:{fontSize:`.7em`,border:`1px solid red`,borderRadius:`.25rem`,padding:`.3rem`,color:`red`,overflow:`auto`},children:e?.message?(0,G.jsx)(`code`,{children:e.message}):null})}):null]})}var iy=()=>!0,ay=()=>!1;function oy({children:e,fallback:t=null}){return(0,G.jsx)(m.Fragment,{children:sy()?e:t})}function sy(e=!0){return m.useSyncExternalStore(cy,iy,e?ay:iy)}function cy(){return()=>{}}var ly=m.createContext(null);function uy(e){return m.useContext(ly)}function dy(e,t){let n=e.stores.location,r=new Set,i,a,o=n=>{lv(e,t,n)||(i=n,r.forEach(e=>e()))};return[()=>i??n.get(),e=>(r.size||(i=n.get(),a=n.subscribe(o).unsubscribe),r.add(e),()=>{r.delete(e),r.size||(a(),i=void 0)})]}var fy=m.createContext(void 0),py=m.createContext(void 0),my=t((e=>{var t=p();function n(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var r=typeof Object.is==`function`?Object.is:n,i=t.useState,a=t.useEffect,o=t.useLayoutEffect,s=t.useDebugValue;function c(e,t){var n=t(),r=i({inst:{value:n,getSnapshot:t}}),c=r[0].inst,u=r[1];return o(function(){c.value=n,c.getSnapshot=t,l(c)&&u({inst:c})},[e,n,t]),a(function(){return l(c)&&u({inst:c}),e(function(){l(c)&&u({inst:c})})},[e]),s(n),n}function l(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!r(e,n)}catch{return!0}}function u(e,t){return t()}var d=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?u:c;e.useSyncExternalStore=t.useSyncExternalStore===void 0?d:t.useSyncExternalStore})),hy=t(((e,t)=>{t.exports=my()})),gy=t((e=>{var t=p(),n=hy();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,a=n.useSyncExternalStore,o=t.useRef,s=t.useEffect,c=t.useMemo,l=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,u){var d=o(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=c(function(){function e(e){if(!a){if(a=!0,o=e,e=r(e),u!==void 0&&f.hasValue){var t=f.value;if(u(t,e))return s=t}return s=e}if(t=s,i(o,e))return t;var n=r(e);return u!==void 0&&u(t,n)?(o=e,t):(o=e,s=n)}var a=!1,o,s,c=n===void 0?null:n;return[function(){return e(t())},c===null?void 0:function(){return e(c())}]},[t,n,r,u]);var p=a(e,d[0],d[1]);return s(function(){f.hasValue=!0,f.value=p},[p]),l(p),p}})),_y=t(((e,t)=>{t.exports=gy()}))();function vy(e,t){return e===t}function yy(e,t=e=>e,n){let r=n?.compare??vy,i=(0,m.useCallback)(t=>{let{unsubscribe:n}=e.subscribe(t);return n},[e]),a=(0,m.useCallback)(()=>e.get(),[e]);return(0,_y.useSyncExternalStoreWithSelector)(i,a,a,t,r)}var by={};function xy(e,t){let n=m.useRef();return r=>{let i=e?.select?e.select(r):r;return e?.structuralSharing??t.options.defaultStructuralSharing?n.current=ig(n.current,i):i}}function Sy(e){let t=uy(),n=m.useContext(e.from?py:fy),r=e.from??n,i=t.stores.getMatchStore(r),a=xy(e,t),o=yy(i,e=>e?a(e):by);if(o!==by)return o;(e.shouldThrow??!0)&&vg()}function Cy(e){return Sy({from:e.from,strict:e.strict,structuralSharing:e.structuralSharing,select:t=>e.select?e.select(t.loaderData):t.loaderData})}function wy(e){let{select:t,...n}=e;return Sy({...n,select:e=>t?t(e.loaderDeps):e.loaderDeps})}function Ty(e){return Sy({from:e.from,shouldThrow:e.shouldThrow,structuralSharing:e.structuralSharing,strict:e.strict,select:t=>{let n=e.strict===!1?t.params:t._strictParams;return e.select?e.select(n):n}})}function Ey(e){return Sy({from:e.from,strict:e.strict,shouldThrow:e.shouldThrow,structuralSharing:e.structuralSharing,select:t=>e.select?e.select(t.search):t.search})}function Dy(e){let t=uy();return m.useCallback(n=>t.navigate({...n,from:n.from??e?.from}),[e?.from,t])}function Oy(e){return Sy({...e,select:t=>e.select?e.select(t.context):t.context})}function ky(...e){let t=m.useRef(e),n=t.current;return e.forEach((e,t)=>{og(n[t],e,!1,!0)||(n[t]=e)}),t.current}function Ay(e,t){e.preloadRoute(t).catch(e=>{console.warn(e),console.warn(Zv)})}function jy(e,t){let n=typeof e==`string`&&fg(e);if(n)return t.has(n)?e:null}function My(e,t,n,r){let i=Cg(e.pathname,r),a=Cg(t.pathname,r);return(n?.exact?i!==a:!i.startsWith(a)||i.length!==a.length&&i[a.length]!==`/`)||(n?.includeSearch??!0)&&!og(e.search,t.search,!n?.exact,n?.explicitUndefined)?!1:!n?.includeHash||e.hash===t.hash}function Ny(e,t,n){let r=uy(),i=m.useRef(null),a=m.useCallback(e=>{if(i.current=e,typeof t==`function`)return t(e);t&&(t.current=e)},[t]),{activeOptions:o,to:s,preload:c,preloadDelay:l,disabled:u,target:d,onClick:f,onBlur:p,onFocus:h,onMouseEnter:g,onMouseLeave:_,onTouchStart:v}=e,[y,b,x]=ky(e.search,e.params,o),S=m.useContext(fy),C=(r.stores._linkScopes??={})[S]??=dy(r,S),[w,T,E]=m.useMemo(()=>{let t=jy(s,r.protocolAllowlist);if(t!==void 0){let n=[t??void 0];return[e,()=>n]}let n={...e},i,a,o,c=()=>{let e=C[0]();if(e!==i){n._fromLocation=e;let t=r.buildLocation(n),o=Vy(t,r,u),s=u||o&&!fg(o)?My(e,t,x,r.basepath):void 0;a&&a[0]===o&&a[1]===s||(a=[o,s]),i=e}return a};return[n,c,x?.includeHash&&(()=>{let e=c();return e[1]?o??=[e[0],!1]:e})]},[r,C,e.from,e.hash,e.href,s,y,b,e.state,e.mask,e.unsafeRelative,x,u]),[D,O]=m.useSyncExternalStore(C[1],T,E||T),k=O===void 0&&D,A=u||D===void 0,j=m.useRef(!1),M=e.reloadDocument||k||A?!1:c??r.options.defaultPreload,N=l??r.options.defaultPreloadDelay??0,P=m.useCallback(e=>{let t=e?.isIntersecting;t??M===`intent`?N?i.t??=setTimeout(()=>{i.t=void 0,Ay(r,w)},N):Ay(r,w):t===!1&&zy(i)},[r,w,i,M,N]);m.useEffect(()=>{if(!M)return;M===`render`&&!j.current&&(j.current=!0,Ay(r,w));let e=!0,t;return M===`viewport`&&i.current&&typeof IntersectionObserver==`function`&&(t=new IntersectionObserver(t=>{e&&P(t.pop())},{rootMargin:`100px`}),t.observe(i.current)),()=>{e=!1,t?.disconnect(),zy(i)}},[r,w,M,P,i]);let F=Ly(e,n);if(F.ref=t?a:i,k)return F.href=k,F;let I=t=>{let n=d??t.currentTarget.getAttribute(`target`);A||t.metaKey||t.altKey||t.ctrlKey||t.shiftKey||t.defaultPrevented||n&&n!==`_self`||t.button!==0||(t.preventDefault(),zy(i),r.navigate({...e,_fromLocation:w._fromLocation}))},L=()=>{M===`intent`&&Ay(r,w)},ee=()=>{M===`intent`&&zy(i)};return F.onClick=By(f,I),F.onBlur=By(p,ee),F.onFocus=By(h,P),F.onMouseEnter=By(g,P),F.onMouseLeave=By(_,ee),F.onTouchStart=By(v,L),Ry(F,e,O,D,A,n)}var Py={},Fy={className:`active`},Iy=new Set([`to`,`params`,`search`,`hash`,`state`,`mask`,`from`,`unsafeRelative`,`reloadDocument`,`preload`,`preloadDelay`,`preloadIntentProximity`,`hashScrollIntoView`,`replace`,`startTransition`,`resetScroll`,`viewTransition`,`ignoreBlocker`,`activeProps`,`inactiveProps`,`activeOptions`,`_asChild`]);function Ly(e,t){let n={};for(let r in e)Iy.has(r)||r===`type`&&t!==void 0||r===`disabled`&&t===`a`||(n[r]=e[r]);return n}function Ry(e,t,n,r,i,a){let{activeProps:o,inactiveProps:s,className:c,style:l,target:u}=t,d=$h(n?o:s,{})??(n?Fy:Py);Object.assign(e,d),e.href=r,a!==`a`&&(e.disabled=i),e.target=u;let f=d.style;(l||f)&&(e.style=l&&f?{...l,...f}:l||f);let p=d.className;return(c||p)&&(e.className=c?p?`${c} ${p}`:c:p),i&&(e.role=`link`,e[`aria-disabled`]=!0),n&&(e[`data-status`]=`active`,e[`aria-current`]=`page`),e}var zy=e=>{clearTimeout(e.t),e.t=void 0},By=(e,t)=>e?n=>n.defaultPrevented||(e(n),n.defaultPrevented||t(n)):t;function Vy(e,t,n){if(n)return;let r=e.maskedLocation??e,i=r.external?r.publicHref:t.history.createHref(r.publicHref)||`/`;if(!r.external&&i===r.publicHref||!mg(i,t.protocolAllowlist))return i}function Hy(e){return m.forwardRef(function(t,n){return(0,G.jsx)(Uy,{...t,_asChild:e,ref:n})})}var Uy=m.memo(m.forwardRef((e,t)=>{let n=e._asChild||`a`,r=Ny(e,t,n),i=typeof e.children==`function`?e.children({isActive:r[`data-status`]===`active`}):e.children;return m.createElement(n,r,i)}),Wy);function Wy(e,t){let n=0;for(let r in t)if(n++,e[r]!==t[r]&&(!Iy.has(r)||!og(e[r],t[r],!1,!0)))return!1;for(let t in e)n--;return n===0}function Gy(e){return new Ky({id:e})}var Ky=class extends $v{constructor({id:e}){super({id:e}),this.useMatch=e=>Sy({...e,from:this.id}),this.useRouteContext=e=>Oy({...e,from:this.id}),this.useSearch=e=>Ey({...e,from:this.id}),this.useParams=e=>Ty({...e,from:this.id}),this.useLoaderDeps=e=>wy({...e,from:this.id,strict:!1}),this.useLoaderData=e=>Cy({...e,from:this.id,strict:!1}),this.useNavigate=()=>Dy({from:uy().routesById[this.id].fullPath}),this.notFound=e=>kg({routeId:this.id,...e}),this.Link=m.forwardRef((e,t)=>{let n=uy().routesById[this.id].fullPath;return(0,G.jsx)(Uy,{ref:t,from:n,...e})})}},qy=class extends Qv{constructor(e){super(e),this.useMatch=e=>Sy({...e,from:this.id}),this.useRouteContext=e=>Oy({...e,from:this.id}),this.useSearch=e=>Ey({...e,from:this.id}),this.useParams=e=>Ty({...e,from:this.id}),this.useLoaderDeps=e=>wy({...e,from:this.id}),this.useLoaderData=e=>Cy({...e,from:this.id}),this.useNavigate=()=>Dy({from:this.fullPath}),this.Link=m.forwardRef((e,t)=>(0,G.jsx)(Uy,{ref:t,from:this.fullPath,...e}))}};function Jy(e){return new qy(e)}var Yy=class extends ey{constructor(e){super(e),this.useMatch=e=>Sy({...e,from:this.id}),this.useRouteContext=e=>Oy({...e,from:this.id}),this.useSearch=e=>Ey({...e,from:this.id}),this.useParams=e=>Ty({...e,from:this.id}),this.useLoaderDeps=e=>wy({...e,from:this.id}),this.useLoaderData=e=>Cy({...e,from:this.id}),this.useNavigate=()=>Dy({from:this.fullPath}),this.Link=m.forwardRef((e,t)=>(0,G.jsx)(Uy,{ref:t,from:this.fullPath,...e}))}};function Xy(e){return new Yy(e)}function Zy(e,t){let n,r,i,a=()=>(n||=(i=void 0,e().then(e=>{n=void 0,o.preload=void 0,r=e[t??`default`]}).catch(e=>{n=void 0,i=e})),n),o=function(e){if(i){if(sg(i)&&typeof sessionStorage<`u`){let e=`tanstack_router_reload:${i.message}`;if(!sessionStorage.getItem(e))throw sessionStorage.setItem(e,`1`),window.location.reload(),new Promise(()=>{})}throw i}if(!r){if(Xh)Xh(a());else throw a()}return m.createElement(r,e)};return o.preload=a,o}function Qy(e){let t=uy(),n=`not-found-${yy(t.stores.location,e=>e.pathname)}-${yy(t.stores.status)}`;return(0,G.jsx)(ny,{getResetKey:()=>n,onCatch:(t,n)=>{if(Ag(t))e.onCatch?.(t,n);else throw t},errorComponent:({error:t})=>{if(Ag(t))return e.fallback?.(t);throw t},children:e.children})}function $y(){return(0,G.jsx)(`p`,{children:`Not Found`})}function eb(e,t,n){return t.options.notFoundComponent?(0,G.jsx)(t.options.notFoundComponent,{...n}):e.options.defaultNotFoundComponent?(0,G.jsx)(e.options.defaultNotFoundComponent,{...n}):(0,G.jsx)($y,{})}function tb(e,t){let n=t?.options.pendingComponent??e.options.defaultPendingComponent;return n?(0,G.jsx)(n,{}):null}var nb=(e,t)=>e[0]===t[0]&&e[1]===t[1],rb=(e,t,n)=>!t.isRoot||t.options.shellComponent||t.options.wrapInSuspense||n===!1||n===`data-only`||!e.ssr,ib=m.memo(function({routeId:e}){let t=uy();return ab(t,yy(t.stores.getMatchStore(e)))});function ab(e,t){let n=e.routesById[t.routeId],r=tb(e,n),i=n.options.errorComponent??e.options.defaultErrorComponent,a=n.options.onCatch??e.options.defaultOnCatch,o=n.isRoot?n.options.notFoundComponent??e.options.notFoundRoute?.options.component:n.options.notFoundComponent,s=t.ssr===!1||t.ssr===`data-only`,c=rb(e,n,t.ssr)&&(n.options.wrapInSuspense??r??(n.options.errorComponent?.preload||s)),l=(0,G.jsx)(ob,{match:t});s&&(l=(0,G.jsx)(oy,{fallback:r,children:l})),o&&(l=(0,G.jsx)(Qy,{fallback:e=>{if(e.routeId??=t.routeId,e.routeId!==t.routeId)throw e;return m.createElement(o,e)},children:l})),i&&(l=(0,G.jsx)(ny,{getResetKey:()=>t,errorComponent:i,onCatch:(e,n)=>{if(Ag(e))throw e.routeId??=t.routeId,e;a?.(e,n)},children:l})),c&&(l=(0,G.jsx)(m.Suspense,{fallback:r,children:l}));let u=n.isRoot&&n.options.shellComponent;return u?(0,G.jsx)(fy.Provider,{value:t.routeId,children:(0,G.jsxs)(u,{children:[l,null]})}):(0,G.jsxs)(fy.Provider,{value:t.routeId,children:[l,null]})}var ob=m.memo(function({match:e}){let t=uy(),n=e.routeId,r=t.routesById[n],i=m.useMemo(()=>{let i=(r.options.remountDeps??t.options.defaultRemountDeps)?.({routeId:n,loaderDeps:e.loaderDeps,params:e._strictParams,search:e._strictSearch});return i?JSON.stringify(i):void 0},[n,e.loaderDeps,e._strictParams,e._strictSearch,r.options.remountDeps,t.options.defaultRemountDeps]),a=m.useMemo(()=>{let e=r.options.component??t.options.defaultComponent;return e?(0,G.jsx)(e,{},i):(0,G.jsx)(sb,{})},[i,r.options.component,t.options.defaultComponent]);if(e.status===`pending`){if(t.ssr&&!rb(t,r,e.ssr))return a;if(t._tx)throw t._tx[5];return tb(t,r)}if(e.status===`notFound`)return eb(t,r,e.error);if(e.status===`error`)throw e.error;return a}),sb=m.memo(function(){let e=uy(),t=m.useContext(fy),n,r,i;{let a=e.stores.getMatchStore(t);[n,r]=yy(a,e=>[!!e._notFound,e.error],{compare:nb}),i=yy(e.stores.ids,e=>e[e.indexOf(t)+1])}if(n)return eb(e,e.routesById[t],r);if(!i)return null;let a=(0,G.jsx)(ib,{routeId:i});return t===`__root__`?(0,G.jsx)(m.Suspense,{fallback:tb(e),children:a}):a});function cb(e){let t=uy({warn:e?.router===void 0}),n=e?.router||t;return yy(n.stores.__store,xy(e,n))}var lb=class extends Error{code;requestId;retryAfter;constructor(e,t,n,r){super(t),this.code=e,this.requestId=n,this.retryAfter=r,this.name=`ApiError`}},ub=(e,...t)=>e instanceof lb&&t.includes(e.code),db=()=>typeof navigator<`u`&&!navigator.onLine,fb=(e,t)=>new lb(`UNREACHABLE`,e?`You are offline. Nothing was sent. Connect, then try again.`:t);async function pb(e,t,n){let r,i=db();try{r=await fetch(`/graphql`,{method:`POST`,credentials:`same-origin`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null})}catch(e){throw n?.aborted?e:fb(i,`Can’t reach the gateway. Check your connection, then try again.`)}let a;try{a=await r.text()}catch(e){throw n?.aborted?e:new lb(`UNREACHABLE`,`The connection was interrupted. Check your connection, then try again.`)}return mb(a,r.status,r.headers.get(`X-Request-Id`))}function mb(e,t,n){let r;try{r=JSON.parse(e)}catch{throw new lb(`UNREACHABLE`,`The connection to the gateway failed with status ${t}. Try again in a moment.`)}let i=r.errors?.[0];if(i){let{code:e,requestId:t,retryAfter:r}=i.extensions??{};throw new lb(e??`INTERNAL`,i.message,t??n??void 0,r)}return r.data}var hb=3,gb=`fine`,_b,vb=new Set;function yb(e){if(gb!==e){gb=e;for(let e of[...vb])e()}}async function bb(){try{return(await fetch(`/healthz`,{cache:`no-store`})).ok}catch{return!1}}async function xb(){await bb()?(clearInterval(_b),_b=void 0,yb(`fine`)):yb(db()?`offline`:`unreachable`)}function Sb(){yb(db()?`offline`:`unreachable`),_b??=setInterval(()=>void xb(),hb*1e3)}function Cb(e){let t=()=>{gb===`fine`&&e()};return vb.add(t),()=>vb.delete(t)}var wb=e=>{let t=()=>void bb().then(e=>{e||Sb()}),n=()=>{_b&&xb()};return vb.add(e),window.addEventListener(`offline`,t),window.addEventListener(`online`,n),()=>{vb.delete(e),window.removeEventListener(`offline`,t),window.removeEventListener(`online`,n)}},Tb=()=>(0,m.useSyncExternalStore)(wb,()=>gb),Eb=class extends lb{},Db=async e=>{try{return await e()}catch(e){if(await bb())throw e;Sb();let{code:t,message:n}=fb(db(),`Can’t reach the gateway. This page opens as soon as it answers.`);throw new Eb(t,n)}},Ob=()=>{};function kb(e){Ob=e}var Ab=e=>{ub(e,`UNAUTHENTICATED`)&&Ob(),ub(e,`UNREACHABLE`)&&Sb()},jb=new Mh({queryCache:new jh({onError:Ab}),mutationCache:new Eh({onError:Ab}),defaultOptions:{queries:{networkMode:`always`,refetchOnReconnect:!0,staleTime:15e3,retry:(e,t)=>e<(ub(t,`THROTTLED`)?60:ub(t,`UNREACHABLE`,`UNAVAILABLE`)?2:0),retryDelay:(e,t)=>(ub(t,`THROTTLED`)?Math.min(Math.max(t.retryAfter??2,1),60):Math.min(2**e,30))*1e3},mutations:{networkMode:`always`,retry:!1}}});async function Mb(e,t=()=>!1){await Promise.all([`users`,`invitations`,`seats`,`accounts`,`account`,`roles`,`events`,`operations`,`attention`].map(n=>jb.invalidateQueries({queryKey:[n,e],predicate:e=>!t(e)})))}var Nb=(e,t)=>Zy(()=>Db(e),t);function Pb(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:Array.isArray(e)?[...e,r]:[e,r]}return t}function Fb(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of Array.isArray(r)?r:[r])typeof e==`string`&&e!==``&&t.append(n,e);let n=t.toString().replaceAll(`%2F`,`/`).replaceAll(`%40`,`@`);return n&&`?${n}`}function Ib(e){let t=Array.isArray(e)?e[0]:e;return typeof t==`string`&&t!==``?t:void 0}function Lb(e){let t=[...new Set((Array.isArray(e)?e:[e]).filter(e=>typeof e==`string`&&e!==``))];return t.length>0?t:void 0}function Rb(e,t){return e.find(e=>e===Ib(t))}function zb(e,t){let n=Array.isArray(t)?t:[t],r=e.filter(e=>n.includes(e));return r.length>0?r:void 0}function Bb(e,t){return Rb([...e,...e.map(e=>`-${e}`)],t)}var Vb=e=>({saved:Ib(e.saved),column:Lb(e.column)});function Hb(e){return/^\/(?![/\\])[!-[\]-~]*$/.test(e)&&e.length<=1024&&!e.startsWith(`/signin`)}function Ub(e,t){try{return JSON.parse(e().getItem(`roster.${t}`)??`null`)}catch{return null}}function Wb(e,t,n){try{e().setItem(`roster.${t}`,JSON.stringify(n))}catch{}}var Gb=e=>Ub(()=>localStorage,e),Kb=(e,t)=>Wb(()=>localStorage,e,t),qb=e=>Ub(()=>sessionStorage,e),Jb=(e,t)=>Wb(()=>sessionStorage,e,t),Yb={X:`X`,FACEBOOK:`Facebook`,INSTAGRAM:`Instagram`,YOUTUBE:`YouTube`,TIKTOK:`TikTok`,LINKEDIN:`LinkedIn`,VIDEO:`Video Cloud`,OTHER:`Other`},Xb=Object.keys(Yb),Zb=e=>{let t=Xb.find(t=>t===e);return t?Yb[t]:e},Qb=e=>Xb.find(t=>t.toLowerCase()===e?.toLowerCase()),$b=Gy(`/app`);function ex(){return $b.useRouteContext()}function tx(){let{organization:e}=ex();if(!e)throw Error(`a view is shown without an organization`);return e}var nx=()=>ex().viewer.limits,rx=6,ix=(e,t)=>`recent.${e??``}.${t}`,ax=e=>typeof e==`object`&&!!e&&`platform`in e&&`handle`in e&&`name`in e,ox=(e,t)=>e.platform===t.platform&&e.handle.toLowerCase()===t.handle.toLowerCase();function sx(e,t){let n=Gb(ix(e,t));return Array.isArray(n)?n.filter(ax):[]}function cx(e,t,{platform:n,handle:r,name:i}){let a={platform:n,handle:r,name:i};Kb(ix(e,t),[a,...sx(e,t).filter(e=>!ox(e,a))].slice(0,rx))}function lx(e,t,n){Kb(ix(e,t),sx(e,t).filter(e=>!ox(e,n)))}function ux(){let{viewer:e,organization:t}=ex(),n=cb({select:e=>e.location.pathname});if(!t)return null;let[,r,i,a]=n.split(`/`),o=Qb(i),s=sx(e.email,t.slug);if(r===`a`&&o&&a){let e={platform:o,handle:decodeURIComponent(a)};return s.find(t=>ox(t,e))??{...e,name:``}}let c=qb(`account`);return c?.organization===t.slug?s.find(e=>ox(e,c))??null:null}var dx=(e,{platform:t,handle:n})=>Jb(`account`,{organization:e,platform:t,handle:n}),fx=Hy(e=>(0,G.jsx)(yf,{component:`a`,...e})),px={empty:`_empty_13775_1`,emblem:`_emblem_13775_5`,action:`_action_13775_16`};function mx({icon:e,title:t,children:n,action:r,whole:i}){return ne(i?`${t} - Roster`:document.title),(0,G.jsxs)(sm,{className:px.empty,align:`center`,gap:6,children:[e&&(0,G.jsx)(`div`,{className:px.emblem,children:e}),(0,G.jsx)(hm,{order:i?1:2,size:`h3`,ta:`center`,children:t}),n&&(0,G.jsx)(Ju,{component:`div`,c:`dimmed`,size:`sm`,ta:`center`,maw:440,children:n}),r&&(0,G.jsx)(`div`,{className:px.action,children:r})]})}function Q(e){return function({size:t=18}){return(0,G.jsx)(`svg`,{width:t,height:t,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:1.75,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,children:e})}}var hx=Q((0,G.jsx)(`path`,{d:`M4 11.500 12 4.500l8 7M6.500 9.500v10h11v-10M10 19.500v-5.500h4v5.500`})),gx=Q((0,G.jsx)(`path`,{d:`M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm4.7-1.8L20 20`})),_x=Q((0,G.jsx)(`path`,{d:`m8 9.5 4-4 4 4M8 14.5l4 4 4-4`})),vx=Q((0,G.jsx)(`path`,{d:`m6 9 6 6 6-6`})),yx=Q((0,G.jsx)(`path`,{d:`M12 19V5m-6 6 6-6 6 6`})),bx=Q((0,G.jsx)(`path`,{d:`M12 5v14m-6-6 6 6 6-6`})),xx=Q((0,G.jsx)(`path`,{d:`M6 6l12 12M18 6 6 18`})),Sx=Q((0,G.jsx)(`path`,{d:`M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4`})),Cx=Q((0,G.jsx)(`path`,{d:`M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z`})),wx=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`circle`,{cx:`12`,cy:`12`,r:`8.5`}),(0,G.jsx)(`path`,{d:`M12 3.5v17a8.5 8.5 0 0 0 0-17Z`,fill:`currentColor`})]})),Tx=Q((0,G.jsx)(`path`,{d:`M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM2.500 19.500c.6-3 3.200-4.500 6.500-4.500s5.900 1.500 6.500 4.500M16 4.800a3.500 3.500 0 0 1 0 6.400M18 15.200c1.900.6 3.200 2 3.500 4.300`})),Ex=Q((0,G.jsx)(`path`,{d:`M4 7.500h16M4 12h16M4 16.500h10`})),Dx=Q((0,G.jsx)(`path`,{d:`M7 4v7.500h9.500V20M7 11.500V20M7 15.500h9.500M16.500 11.500a2 2 0 0 1 2 2`})),Ox=Q((0,G.jsx)(`path`,{d:`M14 4H6.500A1.500 1.500 0 0 0 5 5.500v13A1.500 1.500 0 0 0 6.500 20H14M10 12h10m-3.500-3.500L20 12l-3.500 3.500`})),kx=Q((0,G.jsx)(`path`,{d:`m5 12.500 4.500 4.500L19 7.500`})),Ax=Q((0,G.jsx)(`path`,{d:`M12 4 2.800 19.500h18.400L12 4Zm0 6v4.500m0 2.500v.01`})),jx=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`circle`,{cx:`12`,cy:`12`,r:`8.500`}),(0,G.jsx)(`path`,{d:`M12 11.500v5M12 8v.01`})]})),Mx=Q((0,G.jsx)(`path`,{d:`M3.500 6.500h17v11h-17zM3.500 7l8.500 6.500L20.500 7`})),Nx=Q((0,G.jsx)(`path`,{d:`m8.500 7.500-5 4.500 5 4.500M15.500 7.500l5 4.500-5 4.500`})),Px=Q((0,G.jsx)(`path`,{d:`M4 20V6.500L12 3v17M12 9h8v11M2.500 20h19M7 9v.01M7 12.500v.01M7 16v.01M16 12.500v.01M16 16v.01`})),Fx=Q((0,G.jsx)(`path`,{d:`M12 3.500 5 6v5.500c0 4.300 2.900 7.400 7 9 4.100-1.600 7-4.700 7-9V6l-7-2.500ZM9 12l2.200 2.200L15.200 10`})),Ix=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`path`,{d:`M12 7.500V12l3 2`}),(0,G.jsx)(`path`,{d:`M4.600 9A8 8 0 1 1 4 12M4 5v4h4`})]})),Lx=Q((0,G.jsx)(`path`,{d:`M5 12h.01M12 12h.01M19 12h.01`,strokeWidth:2.75})),Rx=Q((0,G.jsx)(`path`,{d:`M12 5v14M5 12h14`})),zx=Q((0,G.jsx)(`path`,{d:`M5 12h14`})),Bx=Q((0,G.jsx)(`path`,{d:`M4.500 19.500 5.500 15 16 4.500l3.500 3.500L9 18.500l-4.500 1ZM13.500 7l3.500 3.500`})),Vx=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`rect`,{x:`8.500`,y:`8.500`,width:`11`,height:`11`,rx:`2`}),(0,G.jsx)(`path`,{d:`M15.500 8.500V6a1.500 1.500 0 0 0-1.500-1.500H6A1.500 1.500 0 0 0 4.500 6v8A1.500 1.500 0 0 0 6 15.500h2.500`})]})),Hx=Q((0,G.jsx)(`path`,{d:`M4.500 6.500h15M9.500 6.500V4h5v2.500M6.500 6.500l1 13.500h9l1-13.500`})),Ux=Q((0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`path`,{d:`M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Z`}),(0,G.jsx)(`circle`,{cx:`12`,cy:`12`,r:`2.800`})]})),Wx=Q((0,G.jsx)(`path`,{d:`M12 4v11m-5-4.500 5 5 5-5M4.500 19.500h15`})),Gx=Q((0,G.jsx)(`path`,{d:`M4 6.500h9M4 12h6M4 17.500h6M14 15.500l2.500 2.500L21 12.500`})),Kx=Q((0,G.jsx)(`path`,{d:`M8.500 5 4 9.500 8.500 14M4 9.500h10a5.500 5.500 0 0 1 0 11H9`})),qx=Q((0,G.jsx)(`path`,{d:`M7 9V3.500h10V9M7 17H4.500V9h15v8H17M7 14h10v6.500H7z`})),Jx=Q((0,G.jsx)(`path`,{d:`m12 4 2.500 5.100 5.500.800-4 3.900 1 5.600-5-2.700-5 2.700 1-5.600-4-3.900 5.500-.800L12 4Z`})),Yx=Q((0,G.jsx)(`path`,{d:`M10 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM3.500 19.500c.600-3 3.200-4.500 6.500-4.500s5.900 1.500 6.500 4.500M15.500 9.500h5.500`})),Xx=Q((0,G.jsx)(`path`,{d:`M4 7h9m5 0h2M4 12h3m5 0h8M4 17h9m5 0h2M15.500 9.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM9.500 14.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM15.500 19.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400Z`})),Zx=Q((0,G.jsx)(`path`,{d:`M8 16.500a4.500 4.500 0 1 1 4.300-5.800H21v3.600h-2.200V17h-3.600v-2.700h-2.900A4.500 4.500 0 0 1 8 16.500Zm-.5-4.500v.01`})),Qx=Q((0,G.jsx)(`path`,{d:`M6.5 3.5h7.5l4 4v13h-11.5Zm7 0v4.5h4.5M9.5 12h5.5M9.5 15.5h5.5`})),$x=e=>e instanceof lb?e.message:`Something went wrong in the console. Reload the page. If the problem continues, tell your administrator.`;function eS({error:e,retry:t,whole:n}){let r=e instanceof lb?e:null,i=r?.code===`FORBIDDEN`?`You don’t have access to this page`:r?.code===`NOT_FOUND`?r.message.replace(/\.$/,``):`Couldn’t load this page`;return(0,G.jsx)(`div`,{role:`alert`,children:(0,G.jsxs)(mx,{whole:n,icon:(0,G.jsx)(Ax,{}),title:i,action:t&&(0,G.jsx)(yf,{variant:`default`,onClick:t,children:`Try again`}),children:[r?.code===`NOT_FOUND`?`It may have been removed, or you don’t have access to it.`:$x(e),r?.requestId&&r.code===`INTERNAL`&&(0,G.jsxs)(G.Fragment,{children:[` `,`If you contact support, include the request ID `,(0,G.jsx)(`code`,{children:r.requestId}),`.`]})]})})}function tS({error:e,reset:t}){let n=ub(e,`UNREACHABLE`),r=e instanceof Eb?()=>window.location.reload():t;return(0,m.useEffect)(()=>n?Cb(r):void 0),(0,G.jsx)(eS,{error:e,retry:n?()=>void bb().then(e=>e&&r()):r,whole:!0})}function nS(){return(0,G.jsx)(mx,{whole:!0,title:`Page not found`,action:(0,G.jsx)(fx,{to:`/`,children:`Go to the start page`}),children:`The link may be incomplete.`})}var rS=Xy({component:sb,errorComponent:e=>(0,G.jsx)(`main`,{children:(0,G.jsx)(tS,{...e})}),notFoundComponent:()=>(0,G.jsx)(`main`,{children:(0,G.jsx)(nS,{})})}),$=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},iS={"\n  mutation AccountArchive($input: AccountArchiveInput!) {\n    accountArchive(input: $input) { account { id archived } membershipsEnded seatsFreed userErrors { code message path } }\n  }\n":new $(`
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
    `),"\n  mutation AccountsImport($input: AccountsImportInput!) {\n    accountsImport(input: $input) {\n      file { format encoding delimiter sheet headerLine template notes }\n      head { line text }\n      columns { name column samples }\n      mistakes { line column message refusesFile }\n      unknown { column value rows suggestion }\n      addedCount unchangedCount refusedCount\n      rows { line outcome platform handle name group primaryAccount problem { code message path } }\n      refusedFile\n      userErrors { code message path }\n    }\n  }\n":new $(`
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
      primaryAccount
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
    `),"\n  query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter, $count: Boolean!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        totalCount @include(if: $count)\n        totalCountIsExact @include(if: $count)\n        searchedUntil\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id at actor actorKind actorName action before after\n            account { id platform handle name }\n            user { id firstName lastName email }\n            bulkOperation { id label }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter, $count: Boolean!) {
  organization(id: $organization) {
    id
    auditEvents(first: $first, after: $after, filter: $filter) {
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
      searchedUntil
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
    `),'\n  query OperationOrigin($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(last: 1, filter: { bulkOperationId: $id, action: ["bulk.planned"] }) { edges { node { id after } } }\n    }\n  }\n':new $(`
    query OperationOrigin($organization: ID!, $id: ID!) {
  organization(id: $organization) {
    id
    auditEvents(last: 1, filter: {bulkOperationId: $id, action: ["bulk.planned"]}) {
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
    `),"\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy canAssignRoles { allowed message } canRemove { allowed message } account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n":new $(`
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
          expiresAt
          addedAt
          addedBy
          canAssignRoles {
            allowed
            message
          }
          canRemove {
            allowed
            message
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
    `),"\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder, $manages: Boolean!) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            canSuspend @include(if: $manages) { allowed message }\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder, $manages: Boolean!) {
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
          canSuspend @include(if: $manages) {
            allowed
            message
          }
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
    `),"\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id version email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason invitationExpiresAt\n      canUpdate { allowed message } canSuspend { allowed message } canReactivate { allowed message }\n      canSetOrganizationRole { allowed message } canErase { allowed message }\n      memberships(first: 1) { totalCount }\n    }\n  }\n":new $(`
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
    canUpdate {
      allowed
      message
    }
    canSuspend {
      allowed
      message
    }
    canReactivate {
      allowed
      message
    }
    canSetOrganizationRole {
      allowed
      message
    }
    canErase {
      allowed
      message
    }
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
    `),"\n  query PlanMembers($account: AccountRef!, $first: Int!, $filter: MembershipFilter) {\n    account(ref: $account) {\n      id\n      members(first: $first, filter: $filter) {\n        totalCount totalCountIsExact\n        edges { node { id user { id email firstName lastName status holdsSeat } } }\n      }\n    }\n  }\n":new $(`
    query PlanMembers($account: AccountRef!, $first: Int!, $filter: MembershipFilter) {
  account(ref: $account) {
    id
    members(first: $first, filter: $filter) {
      totalCount
      totalCountIsExact
      edges {
        node {
          id
          user {
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
    `),"\n  query OrganizationSettings($id: ID!) {\n    organization(id: $id) { id version name timeZone }\n  }\n":new $(`
    query OrganizationSettings($id: ID!) {
  organization(id: $id) {
    id
    version
    name
    timeZone
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
    `),"\n  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {\n    account(ref: $account) {\n      id\n      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount totalCountIsExact\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id version isPrimary isLegacy expiresAt addedAt addedBy\n            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }\n            roles { id name legacy modules }\n            user { id firstName lastName email status lastLoginAt canUpdate { allowed message } }\n          }\n        }\n      }\n    }\n  }\n":new $(`
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
          expiresAt
          addedAt
          addedBy
          canAssignRoles {
            allowed
            message
          }
          canRemove {
            allowed
            message
          }
          canSetPrimary {
            allowed
            message
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
            canUpdate {
              allowed
              message
            }
          }
        }
      }
    }
  }
}
    `),"\n  query Member($account: AccountRef!, $email: String!) {\n    account(ref: $account) {\n      id version\n      primaryUser { id firstName lastName email }\n      members(first: 100, filter: { search: $email }) {\n        edges {\n          node {\n            id version isPrimary isLegacy expiresAt\n            canAssignRoles { allowed message } canRemove { allowed message } canSetPrimary { allowed message }\n            roles { id name legacy modules capabilities }\n            user { id version firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } canUpdate { allowed message } }\n          }\n        }\n      }\n    }\n  }\n":new $(`
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
          expiresAt
          canAssignRoles {
            allowed
            message
          }
          canRemove {
            allowed
            message
          }
          canSetPrimary {
            allowed
            message
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
            canUpdate {
              allowed
              message
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
    `)};function aS(e){return iS[e]??{}}var oS=aS(`
  query OrganizationsReached($search: String) {
    organizations(first: 50, search: $search) {
      totalCount
      edges { node { id name slug businessManagerEnabled archivedAt } }
    }
  }
`),sS=aS(`
  query OrganizationBySlug($slug: String!) {
    organization(slug: $slug) { id name slug businessManagerEnabled archivedAt }
  }
`);async function cS(e,t){let{totalCount:n,edges:r}=(await pb(oS,{search:e},t)).organizations;return{found:r.map(e=>e.node),more:n-r.length}}var lS=e=>qh({queryKey:[`organizations`,`reached`,e],queryFn:({signal:t})=>cS(e,t)}),uS=e=>qh({queryKey:[`organizations`,`slug`,e],queryFn:async({signal:t})=>{try{return(await pb(sS,{slug:e},t)).organization??null}catch(e){if(ub(e,`NOT_FOUND`))return null;throw e}}}),dS=aS(`
  query Viewer {
    viewer {
      email
      isStaff
      limits { atOnce rows selectionPeople fileBytes undoDays }
      user { id firstName lastName organizationRole }
      invitations { id organizationName invitedBy expiresAt confirmsEmail }
    }
  }
`),fS=aS(`
  query SeatMeter($organization: ID!) {
    organization(id: $organization) {
      id
      seatUsage { entitled active reserved used free overBy highWater }
    }
  }
`),pS=aS(`
  query Self($organization: ID!, $email: String!) {
    organization(id: $organization) {
      id
      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {
        edges { node { id email firstName lastName organizationRole } }
      }
    }
  }
`),mS=qh({queryKey:[`viewer`],queryFn:async({signal:e})=>{let{viewer:t}=await pb(dS,{},e);return t?{...t,organizations:(await cS(``,e)).found}:null}}),hS=e=>qh({queryKey:[`seats`,e,`meter`],queryFn:async({signal:t})=>{try{return(await pb(fS,{organization:e},t)).organization?.seatUsage??null}catch(e){if(ub(e,`FORBIDDEN`))return null;throw e}}}),gS=(e,t)=>qh({queryKey:[`self`,e,t],queryFn:async({signal:n})=>{try{return((await pb(pS,{organization:e,email:t},n)).organization?.users.edges??[]).find(({node:e})=>e.email.toLowerCase()===t.toLowerCase())?.node??null}catch(e){if(ub(e,`FORBIDDEN`))return null;throw e}}});function _S(e,t,n){return e.isStaff?`staff`:t===`MANAGER`?`manager`:t===`AUDITOR`?`auditor`:n?`administrator`:`member`}var vS={staff:`Roster staff`,manager:`Manager of the organization`,auditor:`Auditor of the organization (view only)`,administrator:`Account administrator`,member:`Member`},yS=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),bS=function(e){return`/`+e},xS={},SS=function(e){return e.pathname.endsWith(`.css`)},CS=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},wS=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=bS(t,n);let r=s(t),i=SS(r);return CS(xS,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:yS,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},TS=Jy({getParentRoute:()=>rS,id:`app`,validateSearch:e=>({org:Ib(e.org)}),search:{middlewares:[ty([`org`])]},beforeLoad:async({location:e,search:t})=>{let n=await jb.query({...mS,staleTime:`static`});if(!n)throw $g({to:`/signin`,search:e.href===`/`?{}:{return:e.href},replace:!0});let{organizations:r}=n,i=r[0];if(r.length>1||n.isStaff&&t.org){let n=Gb(`organization`),a=t.org??(typeof n==`string`?n:void 0);if(i=r.find(e=>e.slug===a)??(a?await jb.query({...uS(a),staleTime:`static`}):null)??(t.org?void 0:i),i&&i.slug!==t.org)throw $g({to:e.pathname,search:{...e.search,org:i.slug},hash:e.hash,replace:!0});i&&Kb(`organization`,i.slug)}if(!i)return{viewer:n,organization:null,standing:n.isStaff?`staff`:`member`};let a=r.length>1&&!n.isStaff&&n.email,[o,s]=await Promise.all([jb.query({...hS(i.id),staleTime:`static`}),a?jb.query({...gS(i.id,a),staleTime:`static`}):n.user??null]);return{viewer:n,organization:i,standing:_S(n,s?.organizationRole,o!==null)}},component:Nb(()=>wS(()=>import(`./Shell-BsVi4dXc.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13])),`Shell`)}),ES=Jy({getParentRoute:()=>TS,path:`/`,beforeLoad:({context:e})=>{if(e.organization&&e.standing!==`member`)return;let t=e.organization&&sx(e.viewer.email,e.organization.slug)[0];throw $g(t?{to:`/a/$platform/$handle`,params:{platform:t.platform.toLowerCase(),handle:t.handle},replace:!0}:{to:`/accounts`,replace:!0})},component:Nb(()=>wS(()=>import(`./HomePage-DSsbM-Tv.js`),__vite__mapDeps([14,1,12,15])),`HomePage`)}),DS=aS(`
  query Account($ref: AccountRef!) {
    account(ref: $ref) {
      id version platform handle name group archived
      primaryUser { id firstName lastName email }
      primaryAccount { id platform handle name archived }
      affiliates(first: 5) { totalCount edges { node { id platform handle name archived } } }
      viewerPermissions { modules capabilities }
    }
  }
`),OS=aS(`
  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {
    organization(id: $organization) {
      id
      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {
        edges { node { id handle } }
      }
    }
  }
`),kS=e=>({platform:e.platform.toLowerCase(),handle:e.archived?e.id:e.handle}),AS=e=>/^acc_[0-9A-Za-z]{26}$/.test(e),jS=(e,t,{platform:n,handle:r})=>qh({queryKey:[`account`,e,n,r.toLowerCase()],queryFn:async({signal:i})=>{let a=AS(r)?r:void 0;if(t&&!a&&(a=((await pb(OS,{organization:e,platform:n,handle:r},i)).organization?.accounts.edges??[]).find(({node:e})=>e.handle.toLowerCase()===r.toLowerCase())?.node.id,!a))return null;try{return(await pb(DS,{ref:a?{id:a}:{handle:{platform:n,handle:r}}},i)).account??null}catch(e){if(ub(e,`NOT_FOUND`))return null;throw e}}}),MS=Gy(`/app/a/$platform/$handle`),NS=()=>MS.useRouteContext({select:e=>e.account}),PS=e=>e.viewerPermissions.capabilities.includes(`MANAGE_USERS`),FS=(e,t=0)=>{let[n=0,r=1,i=1]=e.split(`-`).map(Number);return new Date(n,r-1,i+t)},IS=e=>[e.getFullYear(),e.getMonth()+1,e.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`),LS=e=>FS(e).toISOString(),RS=e=>FS(e,1).toISOString(),zS=e=>IS(new Date(Date.parse(e)-1)),BS=(e,t=new Date)=>IS(FS(IS(t),e)),VS=e=>e!==void 0&&new Date(RS(e))<=new Date,HS=new Intl.DateTimeFormat(void 0,{dateStyle:`full`,timeStyle:`long`}),US=new Intl.DateTimeFormat(void 0,{day:`numeric`,month:`short`}),WS=new Intl.DateTimeFormat(void 0,{day:`numeric`,month:`short`,year:`numeric`}),GS=new Intl.RelativeTimeFormat(`en`,{numeric:`auto`}),KS=e=>HS.format(e);function qS(e,t){let n=(e.getTime()-t.getTime())/1e3,r=Math.abs(n);return r<60?n<=0?`just now`:`in a moment`:r<3600?GS.format(Math.round(n/60),`minute`):r<86400?GS.format(Math.round(n/3600),`hour`):r<604800?GS.format(Math.round(n/86400),`day`):(e.getFullYear()===t.getFullYear()?US:WS).format(e)}var JS=e=>WS.format(new Date(e)),YS=e=>WS.format(Date.parse(e)-1),XS=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,`0`)}`,ZS=new Intl.PluralRules(`en`),QS=(e,t,n=`${t}s`)=>`${e.toLocaleString()} ${ZS.select(e)===`one`?t:n}`,$S=(e,t)=>e.toLocaleString()+(t?``:`+`),eC=(e,t,n,r=`${n}s`)=>t?QS(e,n,r):`${$S(e,t)} ${r}`,tC=e=>QS(e,`person`,`people`),nC=e=>QS(e,`account`),rC={ACTIVE:`Active`,INVITED:`Invited`,SUSPENDED:`Suspended`,FORMER:`Former`},iC={ACTIVE:`green`,INVITED:`yellow`,SUSPENDED:`red`,FORMER:`gray`},aC=Object.keys(rC),oC={ACTIVE:`Can sign in.`,INVITED:`Invited and hasn’t signed in yet. Uses a seat.`,SUSPENDED:`Has no access and uses no seat. Their roles are kept.`,FORMER:`Not on any account and no organization role. Has no access and uses no seat.`},sC=[`NONE`,`AUDITOR`,`MANAGER`],cC={NONE:`None`,AUDITOR:`Auditor`,MANAGER:`Manager`},lC={NONE:`Has only their roles on accounts.`,AUDITOR:`Can view everything in the organization and change nothing.`,MANAGER:`Has full control of the organization and all its accounts.`},uC={...lC,NONE:`Has no access yet. No email is sent until they are given access.`};function dC(e,t){return e===`NONE`?{text:`This doesn’t use a seat.`,full:!1}:t==null?{text:`This uses a seat.`,full:!1}:t>0?{text:`This uses one of ${t.toLocaleString()} free seats.`,full:!1}:{text:`This needs a seat, and no seats are left. Remove someone, or ask your Roster representative for more seats.`,full:!0}}function fC(e,t){let n=(t?.startsWith(`${e} `)?t.slice(e.length+1):t??``).replace(/^is /,``);return n.charAt(0).toUpperCase()+n.slice(1)}function pC(e,t){return new Date(Math.floor(t.getTime()/864e5-e)*864e5).toISOString()}function mC({refusal:e,onClick:t,...n}){return(0,G.jsx)(Zp,{label:e,disabled:!e,multiline:!0,maw:280,events:{hover:!0,focus:!0,touch:!0},children:(0,G.jsx)(yf,{...n,"aria-disabled":e?!0:void 0,"data-disabled":e?!0:void 0,onClick:n=>{e?n.preventDefault():t?.(n)}})})}var hC={page:`_page_15g74_1`,head:`_head_15g74_12`,title:`_title_15g74_27`,about:`_about_15g74_34`,actions:`_actions_15g74_41`,content:`_content_15g74_47`};function gC({title:e,tab:t=e,views:n,about:r,actions:i,children:a}){return ne(`${t} - Roster`),(0,G.jsxs)(`div`,{className:hC.page,children:[(0,G.jsxs)(`header`,{className:hC.head,children:[(0,G.jsxs)(`div`,{children:[(0,G.jsxs)(`div`,{className:hC.title,children:[(0,G.jsx)(hm,{order:1,children:e}),n]}),r&&(0,G.jsx)(`div`,{className:hC.about,children:r})]}),i&&(0,G.jsx)(`div`,{className:hC.actions,children:i})]}),(0,G.jsx)(`div`,{className:hC.content,children:a})]})}var _C=({firstName:e,lastName:t,email:n})=>`${e??``} ${t??``}`.trim()||n,vC=e=>e.trim().normalize(`NFC`).toLowerCase(),yC=(e,t)=>e!=null&&t!=null&&vC(e)===vC(t),bC=e=>`${e.platform.toLowerCase()}/${e.handle}`;function xC(e){let t=e.indexOf(`/`),n=Qb(e.slice(0,t)),r=e.slice(t+1);return n&&r?{platform:n,handle:r}:null}var SC=e=>`@${e.handle} on ${Yb[e.platform]}`,CC=e=>(e.account??[]).map(xC).filter(e=>e!==null),wC=e=>({archived:!1,...e.q?{search:e.q}:{},...e.platform?{platform:e.platform}:{},...e.group?{group:e.group}:{},...e.vacant?{withoutAdministrator:!0}:{}});function TC(e){return e.which===`all`?{filter:wC(e)}:{refs:CC(e).map(e=>({handle:e}))}}function EC(e){let t=[e.q&&`matching “${e.q}”`,e.platform&&`on ${e.platform.map(e=>Yb[e]).join(` or `)}`,e.group&&`in ${e.group}`,e.vacant&&`without an administrator`].filter(Boolean);return t.length>0?t.join(`, `):`of the organization`}function DC(e){let t=e.replace(/^\s*\n/,``).trimEnd().split(`
`),n=Math.min(...t.filter(e=>e.trim()).map(e=>e.length-e.trimStart().length));return t.map(e=>e.slice(n)).join(`
`)}function OC(e,t){return`/graphiql#${new URLSearchParams({query:DC(e),variables:JSON.stringify(t,null,2)}).toString()}`}function kC({document:e,variables:t}){return(0,G.jsx)(yf,{component:`a`,href:OC(e.toString(),t),target:`_blank`,rel:`noopener`,variant:`subtle`,color:`gray`,size:`compact-sm`,leftSection:(0,G.jsx)(Nx,{size:15}),title:`Copy this request and open it in GraphiQL in a new tab`,onClick:()=>{navigator.clipboard.writeText(DC(e.toString())).catch(()=>{})},children:`Copy as GraphQL`})}var AC={header:`_header_us82a_1`,title:`_title_us82a_5`,about:`_about_us82a_11`,foot:`_foot_us82a_18`,buttons:`_buttons_us82a_28`,aside:`_aside_us82a_35`,asking:`_asking_us82a_40`};function jC({title:e,about:t,onClose:n,size:r=`md`,lasting:i,asks:a,children:o}){let[s,c]=(0,m.useState)(!1),[l,u]=(0,m.useState)(!1),[d,f]=(0,m.useState)(null);FC(d);let p=e=>{e.target instanceof Element&&e.target.closest(`form`)&&c(!0)},h=()=>{s&&!a?u(!0):n()},[g]=(0,m.useState)(()=>document.activeElement);return(0,m.useEffect)(()=>()=>{let e=g instanceof HTMLElement&&g!==document.body&&g.isConnected?g:document.querySelector(`#main tr[tabindex="0"]`)??document.getElementById(`main`);requestAnimationFrame(()=>{!document.querySelector(`[role="dialog"]`)&&document.activeElement===document.body&&e?.focus({preventScroll:!0})})},[g]),(0,G.jsxs)(xp.Root,{opened:!0,onClose:l?()=>u(!1):h,size:r,closeOnClickOutside:!i,closeOnEscape:!i,centered:!0,returnFocus:!1,transitionProps:{duration:0},children:[(0,G.jsx)(xp.Overlay,{}),(0,G.jsxs)(xp.Content,{children:[(0,G.jsxs)(xp.Header,{role:`presentation`,className:AC.header,children:[(0,G.jsxs)(`div`,{children:[(0,G.jsx)(xp.Title,{className:AC.title,children:e}),t&&(0,G.jsx)(`div`,{className:AC.about,children:t})]}),!i&&(0,G.jsx)(xp.CloseButton,{"aria-label":`Close`})]}),(0,G.jsxs)(xp.Body,{children:[l&&(0,G.jsxs)(`div`,{role:`alertdialog`,"aria-labelledby":`discard-typed`,className:AC.asking,children:[(0,G.jsxs)(`p`,{id:`discard-typed`,children:[(0,G.jsx)(`strong`,{children:`Discard what you entered?`}),` Nothing was saved.`]}),(0,G.jsx)(yf,{variant:`default`,size:`compact-md`,onClick:()=>u(!1),autoFocus:!0,children:`Keep editing`}),(0,G.jsx)(yf,{color:`red`,size:`compact-md`,onClick:n,children:`Discard`})]}),(0,G.jsx)(`div`,{ref:f,onInput:p,onChange:p,children:o})]})]})]})}var MC=`[data-autofocus]`,NC=`form input:not([type="hidden"]), form textarea`,PC=`[data-foot] button`;function FC(e){(0,m.useLayoutEffect)(()=>{if(!e)return;let t,n=t=>{for(let t of e.querySelectorAll(`[data-autofocus]`))t.removeAttribute(`data-autofocus`);t.dataset.autofocus=`true`},r=()=>{if(e.contains(document.activeElement)&&document.activeElement!==t){a.disconnect();return}t?.removeAttribute(`data-autofocus`);let r=e.querySelector(MC)??[...e.querySelectorAll(NC)].find(e=>e.getAttribute(`aria-haspopup`)!==`listbox`),i=r??e.querySelector(PC);i&&(n(i),i.focus(),t=i,r&&a.disconnect())},i=e=>{e.target instanceof HTMLElement&&n(e.target)},a=new MutationObserver(()=>requestAnimationFrame(r));return a.observe(e,{childList:!0,subtree:!0}),e.addEventListener(`focusin`,i),r(),()=>{a.disconnect(),e.removeEventListener(`focusin`,i)}},[e])}function IC({before:e,aside:t,children:n}){return(0,G.jsxs)(`div`,{className:AC.foot,"data-foot":!0,children:[e,(0,G.jsxs)(`div`,{className:AC.buttons,children:[(0,G.jsx)(`div`,{className:AC.aside,children:t}),n]})]})}function LC(e){return e instanceof lb?e.code===`INTERNAL`?{message:`Something went wrong on our side. Try again. If the problem continues, contact support with the request ID ${e.requestId??`from the log`}.`}:{message:e.message}:{message:`Something went wrong in the console. Reload the page.`}}function RC(e,t){let[n,r]=(0,m.useState)(null),[i,a]=(0,m.useState)(0),o=i>0;(0,m.useEffect)(()=>{if(!o)return;let e=setInterval(()=>a(e=>(e===1&&r(null),e-1)),1e3);return()=>clearInterval(e)},[o]);let{mutate:s,isPending:c}=Jh({mutationFn:e,onMutate:()=>r(null),onSuccess:async(e,n)=>{let i=e?.[0];i?.code===`STALE`&&await jb.invalidateQueries(),i?r({message:i.message,field:i.path?.at(-1)}):t(n)},onError:e=>{r(LC(e)),e instanceof lb&&e.code===`THROTTLED`&&a(e.retryAfter??5)}});return{go:e=>{!c&&!o&&s(e)},going:c,refusal:n,wait:i}}var zC={form:`_form_1jyps_1`,about:`_about_1jyps_7`,before:`_before_1jyps_26`,refusal:`_refusal_1jyps_34`};function BC({title:e,about:t,children:n,action:r,danger:i,refusal:a,attempt:o,fields:s,copy:c,size:l,onSubmit:u,onClose:d}){let f=o.refusal&&!(o.refusal.field&&s?.includes(o.refusal.field))?o.refusal.message:null;return(0,G.jsx)(jC,{title:e,size:l??`md`,onClose:d,children:(0,G.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),a||u()},className:zC.form,noValidate:!0,children:[t&&(0,G.jsx)(`div`,{className:zC.about,children:t}),n,(0,G.jsxs)(IC,{aside:c,before:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`div`,{role:`alert`,className:zC.before,children:f&&(0,G.jsx)(Uu,{color:`red`,variant:`light`,icon:(0,G.jsx)(Ax,{}),children:f})}),a&&(0,G.jsx)(`p`,{id:`dialog-refusal`,className:zC.refusal,children:a})]}),children:[(0,G.jsx)(yf,{variant:`default`,onClick:d,"data-autofocus":i||void 0,children:`Cancel`}),(0,G.jsx)(yf,{type:`submit`,color:i?`red`:void 0,loading:o.going,"aria-disabled":a?!0:void 0,"data-disabled":a?!0:void 0,"aria-describedby":a?`dialog-refusal`:void 0,children:r})]})]})})}var VC=`keys`,HC=Gb(VC)!==!1,UC=new Set;function WC(e){return UC.add(e),()=>{UC.delete(e)}}function GC(e){HC=e,Kb(VC,e),UC.forEach(e=>e())}var KC=()=>(0,m.useSyncExternalStore)(WC,()=>HC);function qC(e){if(!HC||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||e.isComposing)return!1;let{target:t}=e;return!(t instanceof HTMLElement&&(t.isContentEditable||t.closest(`input:not([type="checkbox"], [type="radio"]), textarea, select, [role="menu"], [role="listbox"]`)!==null))&&document.querySelector(`[role="dialog"]`)===null}function JC(e,t,n=!0){let r=(0,m.useRef)(t);(0,m.useEffect)(()=>{r.current=t}),(0,m.useEffect)(()=>{if(!n)return;let t=t=>{t.key===e&&qC(t)&&(t.preventDefault(),r.current())};return document.addEventListener(`keydown`,t),()=>document.removeEventListener(`keydown`,t)},[e,n])}function YC(e){if(e)return e.startsWith(`-`)?{field:e.slice(1),direction:`DESC`}:{field:e,direction:`ASC`}}var XC={all:!1,ids:new Set},ZC={all:!0,but:new Set},QC=(e,t)=>e.all?!e.but.has(t):e.ids.has(t);function $C(e,t){let n=new Set(e.all?e.but:e.ids);return n.delete(t)||n.add(t),e.all?{all:!0,but:n}:{all:!1,ids:n}}var ew=(e,t)=>e.all?Math.max(t-e.but.size,0):e.ids.size;function tw(e,t,n){let{data:r,status:i,error:a,failureReason:o,hasNextPage:s,isFetching:c,isFetchingNextPage:l,isFetchNextPageError:u,isPlaceholderData:d,fetchNextPage:f,refetch:p}=Yh({queryKey:e,queryFn:({pageParam:e,signal:n})=>t(e,n),initialPageParam:null,getNextPageParam:e=>e.pageInfo.hasNextPage?e.pageInfo.endCursor??null:null,placeholderData:Vm,refetchOnWindowFocus:({state:e})=>(e.data?.pages.length??0)<=5,refetchInterval:n&&(({state:e})=>n(e.data?.pages.flatMap(e=>e.edges.map(e=>e.node))??[]))}),h=(0,m.useMemo)(()=>r?.pages.flatMap(e=>e.edges.map(e=>e.node))??[],[r]),g=r?.pages[0],_=s&&r?.pages.at(-1)?.searchedUntil||void 0,v=(0,m.useCallback)(()=>{s&&!c&&!a&&f()},[s,c,a,f]),y=(0,m.useCallback)(()=>{_||v()},[_,v]),b=r!==void 0&&!ub(a,`FORBIDDEN`,`NOT_FOUND`),x=b&&!s,S=g?.totalCountIsExact!==!1,C=S||x;return{rows:h,total:S?g?.totalCount??0:Math.max(g.totalCount,h.length),exact:C,status:b?`success`:i,error:a,stale:d,reading:l,waiting:c&&ub(o,`THROTTLED`),broken:b?a:null,whole:x,searchedUntil:_,searchOn:v,retry:()=>void(u?f():p()),readOn:y,readAll:(e,n)=>aw(t,e,n)}}var nw=4e3;async function rw(e,t,n=Date.now){let r=n()+nw,i=await e(t,!0),{totalCount:a,totalCountIsExact:o}=i,s=[...i.edges];for(;i.searchedUntil&&i.pageInfo.hasNextPage&&s.length<iw&&n()<r;){try{i=await e(i.pageInfo.endCursor??null,!1)}catch(e){if(!ub(e,`THROTTLED`))throw e;break}s.push(...i.edges)}return{...i,totalCount:a,totalCountIsExact:o,edges:s}}var iw=25;async function aw(e,t,n){let r=[];for(let i=null,a=!0;a;)try{let o=await e(i,n);r.push(...o.edges.map(e=>e.node)),i=o.pageInfo.endCursor??null,a=o.pageInfo.hasNextPage,t(r.length)}catch(e){if(!ub(e,`THROTTLED`))throw e;await ow(e.retryAfter??2,n)}return r}var ow=(e,t)=>new Promise((n,r)=>{let i=setTimeout(n,e*1e3);t.addEventListener(`abort`,()=>{clearTimeout(i),r(Error(`aborted`))},{once:!0})});function sw(e){return typeof e==`object`?e.key:e}function cw(e,t){let n=e.length;return new Proxy(e,{get(e,r,i){if(typeof r==`string`){let i=r.charCodeAt(0);if(i>=48&&i<=57){let i=+r;if(Number.isInteger(i)&&i>=0&&i<n){let n=e[i];if(typeof n!=`object`){let r=t[i*2];n=e[i]={index:i,key:n,start:r,size:t[i*2+1],end:r+t[i*2+1],lane:0}}return n}}if(r===`length`)return n}return Reflect.get(e,r,i)}})}function lw(e,t,n){let r=n.initialDeps??[],i,a=!0;function o(){let o=e();return(o.length!==r.length||o.some((e,t)=>r[t]!==e))&&(r=o,i=t(...o),n?.onChange&&!(a&&n.skipInitialOnChange)&&n.onChange(i),a=!1),i}return o.updateDeps=e=>{r=e},o}function uw(e,t){if(e===void 0)throw Error(`Unexpected undefined${t?`: ${t}`:``}`);return e}var dw=(e,t)=>Math.abs(e-t)<1.01,fw=(e,t,n)=>{let r;return Object.assign(function(...i){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,i),n)},{cancel:()=>{e.clearTimeout(r)}})};function pw({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:i,pendingWrite:a,clampedMaxAtWrite:o}){return t&&a===null&&e===i?`spurious`:a!==null&&Math.abs(e-a.target)<1.5?`readBack`:a!==null&&!a.smooth&&n!==null&&a.target>n+r+.5&&Math.abs(e-(n+r))<1.5||a!==null&&!a.smooth&&a.lowMaxes?.some(t=>Math.abs(e-t)<1.5)?`clampedReadBack`:o!==null&&Math.abs(e-o)<1.5?`clampedEcho`:`external`}var mw=e=>e===`smooth`||e===`smoothFinishing`;function hw({kind:e,offset:t,command:n,target:r}){return e!==`spurious`&&e!==`readBack`&&e!==`clampedReadBack`&&n?.index!=null&&n.phase!==`queued`&&!mw(n.phase)&&!dw(t,n.lastTargetOffset)&&!dw(t,r())&&e!==`clampedEcho`}var gw=40;function _w(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<gw;)n--;if(n<0)return!1;let r=e[n],i=n-1;for(;i>=0&&r.t-e[i].t<gw;)i--;if(i<0)return!1;let a=e[i],o=(t.offset-r.offset)/(t.t-r.t),s=(r.offset-a.offset)/(r.t-a.t);return o*s>=0&&Math.abs(o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function vw(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<gw;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var yw,bw=()=>{if(yw!==void 0)return yw;if(typeof navigator>`u`)return yw=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return yw=!0;let e=navigator.maxTouchPoints;return yw=navigator.platform===`MacIntel`&&e!==void 0&&e>0},xw,Sw=()=>xw===void 0?xw=bw()&&typeof CSS<`u`&&typeof CSS.supports==`function`&&CSS.supports(`overflow-anchor: auto`):xw,Cw=()=>!bw()||Sw(),ww={capture:!0,passive:!0},Tw=class{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>this._touch!==null&&this._touch.phase!==`lateFling`,this.dragging=()=>this._touch?.phase===`down`&&this._touch.moved,this.tail=()=>this._touch?.phase===`tail`?this._touch.moved?`fling`:`tap`:null,this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:r})=>(e&&this._touch?.phase===`tail`?this._openTail(this._touch.moved||!t,!1):this._touch?.phase===`lateFling`&&(this.host.now()>this._touch.until?this._touch=null:r&&e&&n&&this._openTail(!0,!1)),!t&&e&&n&&this._touch?.phase===`down`?(this._touch.moved=!0,!0):!1),this.touchStart=()=>{this.end(),this._touch={phase:`down`,moved:!1}},this.touchEnd=()=>{let e=this._touch?.phase===`down`&&this._touch.moved;this.end(),this._openTail(e,e)},this.end=()=>{let e=this.host.getWindow();this._touch?.phase===`tail`&&e!=null&&e.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{let t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener(`touchstart`,t,ww),e.addEventListener(`touchend`,n,ww),e.addEventListener(`touchcancel`,n,ww),()=>{e.removeEventListener(`touchstart`,t,ww),e.removeEventListener(`touchend`,n,ww),e.removeEventListener(`touchcancel`,n,ww),this.end()}},this._openTail=(e,t)=>{let n=this.host.getWindow();if(n==null)return;this.end();let r={phase:`tail`,moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(r.moved,r.awaitingFling):(this._touch=r.awaitingFling?{phase:`lateFling`,until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=r}}get touch(){return this._touch}},Ew=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},Dw=e=>{let t=new Set;return{schedule:n=>{let r=e.requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},Ow=e=>e,kw=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+1,i=Array(r);for(let e=0;e<r;e++)i[e]=n+e;return i},Aw=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;if(!r)return;let i=e=>{let{width:n,height:r}=e;t({width:Math.round(n),height:Math.round(r)})};if(i(Ew(n)),!r.ResizeObserver)return()=>{};let a=Dw(r),o=new r.ResizeObserver(()=>{let t=()=>{i(Ew(n))};e.options.useAnimationFrameWithResizeObserver?a.schedule(t):t()});return o.observe(n,{box:`content-box`}),()=>{o.unobserve(n),a.cancel()}},jw={passive:!0},Mw=typeof window>`u`||`onscrollend`in window,Nw=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let i=e.targetWindow;if(!i)return;let a=e.options.useScrollendEvent&&Mw,o=0,s=a?null:fw(i,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=e=>()=>{o=n(r),s?.(),t(o,e)},l=c(!0),u=c(!1);return r.addEventListener(`scroll`,l,jw),a&&r.addEventListener(`scrollend`,u,jw),()=>{r.removeEventListener(`scroll`,l),a&&r.removeEventListener(`scrollend`,u),s?.cancel()}},Pw=(e,t)=>Nw(e,t,t=>{let{horizontal:n,isRtl:r}=e.options;return n?t.scrollLeft*(r&&-1||1):t.scrollTop}),Fw=(e,t,n)=>{if(n.options.useCachedMeasurements){let t=n.indexFromElement(e),r=n.options.getItemKey(t);return n.itemSizeCache.get(r)??n.options.estimateSize(t)}if(t?.borderBoxSize){let e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?`inlineSize`:`blockSize`])}if(!t){let t=n.indexFromElement(e),r=n.options.getItemKey(t),i=n.itemSizeCache.get(r);if(i!==void 0)return i}return e[n.options.horizontal?`offsetWidth`:`offsetHeight`]},Iw=(e,{adjustments:t=0,behavior:n},r)=>{var i;let{scrollElement:a,options:o}=r,s=e+t,c=o.horizontal&&o.isRtl&&a!==null&&`ownerDocument`in a;(i=a?.scrollTo)==null||i.call(a,{[o.horizontal?`left`:`top`]:c?-s:s,behavior:n})},Lw=(e,t)=>e===`smooth`?t?`smoothLanded`:`smooth`:`instant`,Rw=e=>e?.phase===`smooth`||e?.phase===`smoothLanded`;function zw(e,t,n,r){if(t===0)return!1;let i=r(0),a=new Set,o=0;for(;o<e;){let e=n(o);if(e===i)break;a.add(e),o++}let s=e-o;if(s===0||s>=t)return!1;for(let e=0;e<s;e++)if(r(e)!==n(o+e))return!1;for(let e=s;e<t;e++)if(a.has(r(e)))return!1;return!0}var Bw=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new Tw({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let e=this.scrollState;if(e?.phase!==`queued`||this.pendingWrite!==null)return!1;let t=this._readElementOffset();return t===null||this._lastElementOffset===null||Math.abs(t-this._lastElementOffset)<1?!1:(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],!0)},onTailClosed:()=>{let e=this.scrollState;e?.phase===`queued`&&vw(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var e;return((e=this.targetWindow?.performance)?.now)?.call(e)??Date.now()},this.observer=(()=>{let e=null,t=null,n=!1,r=!1,i=new Set,a=()=>{if(e)return e;let r=this.targetWindow;if(!r||!r.ResizeObserver)return null;let i=t=Dw(r);return e=new r.ResizeObserver(e=>{let t=()=>{let t={sync:!1};this._resizeBatch=t;try{e.forEach(o)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)i.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},o=e=>{let t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(let[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;(n=a())==null||n.disconnect(),t?.cancel(),i.clear(),r=!1,e=null,t=null},observe:o=>{let s=a();s&&(n?(i.add(o),r||(r=!0,t?.schedule(()=>{r=!1,i.forEach(t=>{t.isConnected&&e?.observe(t,{box:`border-box`})}),i.clear()}))):s.observe(o,{box:`border-box`}))},unobserve:e=>{var t;i.delete(e),(t=a())==null||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{let t={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:Ow,rangeExtractor:kw,onChange:()=>{},measureElement:Fw,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:`data-index`,initialMeasurementsCache:[],lanes:1,anchorTo:`start`,followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:`estimate`,useCachedMeasurements:!1};for(let n in e){let r=e[n];r!==void 0&&(t[n]=r)}let n=this.options,r=null,i=null,a=!1;if(n!==void 0&&n.enabled&&t.enabled&&t.anchorTo===`end`&&this.scrollElement!==null){let e=n.count,o=t.count,s=this.getMeasurements(),c=this._singleLaneMeasurements?.items??s,l=e=>sw(c[e]),u=e>0?l(0):null,d=e>0?l(e-1):null;if(o!==e||e>0&&o>0&&(t.getItemKey(0)!==u||t.getItemKey(o-1)!==d)){a=!0;let c=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??s[0]:null;c&&(r=[c.key,this.getScrollOffset()-c.start]);let u=t.followOnAppend===!0?`auto`:t.followOnAppend||null;u&&o>0&&this.isAtEnd(n.scrollEndThreshold)&&(e===0||t.getItemKey(o-1)!==d)&&(o>e||zw(e,o,l,t.getItemKey))&&(i=u)}}this.options=t,a&&(this.pendingMin=0,this.itemSizeCacheVersion++);let o=null;if(r&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[e,t]=r,n=this.getMeasurements(),{count:a,getItemKey:s}=this.options,c=0;for(;c<a&&s(c)!==e;)c++;if(c<a){let e=n[c];if(e){let n=Math.max(0,e.start+t);!i&&n!==this.scrollOffset&&(o=n-this.scrollOffset,this.scrollOffset=n)}}}i?this.pendingScrollAnchor={kind:`follow`,behavior:i}:o!==null&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:`anchor`,delta:o}:(this._holdOffset+=o,this._followOffsetTarget(o)))},this.notify=e=>{var t,n;(n=(t=this.options).onChange)==null||n.call(t,this,e)},this.maybeNotify=lw(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,(e=this._momentumStop)==null||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{let e=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==e){if(this.cleanup(),!e){this.maybeNotify();return}this.scrollElement=e,this.targetWindow=this.scrollElement&&`ownerDocument`in this.scrollElement?this.scrollElement.ownerDocument.defaultView:this.scrollElement?.window??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{let n=t?this._elementMaxScrollOffset():null,r=this._reportedOverscroll;this._reportedOverscroll=e<0||n!==null&&e>n+1;let i=e;this._lastElementOffset=i,e=this._toLayoutOffset(e);let a=this._classifyScrollEvent(e,t,n);if(a===`spurious`)return;a===`readBack`?e=this.pendingWrite.target:a===`clampedReadBack`&&this.scrollState?.index!=null&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:hw({kind:a,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let o=this.getScrollOffset(),s=this.scrollDirection;this.scrollDirection=t?o===e?this.scrollDirection:o<e?`forward`:`backward`:null,this.scrollOffset=e,this.isScrolling=t;let c=this.scrollState;if(c?.phase===`queued`&&a===`external`&&t){if(r||this._reportedOverscroll)c.samples=[];else{let e=this.now();c.samples=[...(c.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:i}],(s!==null&&this.scrollDirection!==s||_w(c.samples))&&(this.scrollState=null)}}this._iosGesture.onScroll({isScrolling:t,ownReadBack:a===`readBack`,moved:e!==o,external:a===`external`&&this.scrollState?.phase!==`smooth`&&this.scrollState?.phase!==`smoothFinishing`})&&this.scrollState?.phase===`queued`&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),`addEventListener`in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();let t=this.pendingScrollAnchor;this.pendingScrollAnchor=null,t&&this.scrollElement&&this.options.enabled&&(t.kind===`anchor`?this._canWriteScroll()?Rw(this.scrollState)&&!dw(this.getScrollOffset()-t.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(t.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=t.delta,this._followOffsetTarget(t.delta),this.notify(!1)):this.scrollToEnd({behavior:t.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>pw({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:this._clampedAdjustment?.maxAtWrite??null}),this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{let e=this.scrollState;if(e===null||e.phase!==`queued`)return;let{behavior:t}=e;this.getMeasurements();let n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=Lw(t,e.index!=null&&dw(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let e=this.scrollElement;if(e==null)return null;let{horizontal:t,isRtl:n}=this.options;return typeof e.scrollTop==`number`?t?e.scrollLeft*(n&&-1||1):e.scrollTop:typeof e.scrollY==`number`?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(bw()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=e=>{if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||this.scrollState?.phase===`smooth`)return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);let t=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(t),this._scrollToOffset(t)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?`width`:`height`]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==`function`?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=lw(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,r,i,a,o,s)=>(this.prevLanes!==void 0&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=lw(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s},c)=>{let l=this.itemSizeCache;if(!i)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(let t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));let u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),a===1){let i=e*2,a=this._singleLaneMeasurements?.flat;if(!a||a.length<i){let e=new Float64Array(i);a&&u>0&&e.set(a.subarray(0,u*2)),a=e}let o=u===0?Array(e):this._singleLaneMeasurements.items.slice(),c;if(u===0)c=t+n;else{let e=u-1;c=a[e*2]+a[e*2+1]+s}for(let t=u;t<e;t++){let e=r(t);o[t]=e;let n=l.get(e),i=typeof n==`number`?n:this.options.estimateSize(t);a[t*2]=c,a[t*2+1]=i,c+=i+s}this._singleLaneMeasurements={flat:a,items:o};let d=cw(o,a);return this.measurementsCache=d,d}let d=this.measurementsCache.slice(0,u),f=Array(a).fill(void 0),p=new Float64Array(a),m=0;for(let e=0;e<u;e++){let t=d[e];t&&(f[t.lane]===void 0&&m++,f[t.lane]=e,p[t.lane]=t.end)}for(let i=u;i<e;i++){let e=r(i),c=this.laneAssignments.get(i),u,h,g=o===`estimate`||l.has(e);if(c!==void 0&&this.options.lanes>1){u=c;let e=f[u],r=e===void 0?void 0:d[e];h=r?r.end+s:t+n}else if(m===a){let e=0,t=p[0],n=f[0];for(let r=1;r<a;r++){let i=p[r];(i<t||i===t&&f[r]<n)&&(e=r,t=i,n=f[r])}u=e,h=t+s,g&&this.laneAssignments.set(i,u)}else u=i%this.options.lanes,h=t+n,g&&this.laneAssignments.set(i,u);let _=l.get(e),v=typeof _==`number`?_:this.options.estimateSize(i),y=h+v;d[i]={index:i,start:h,size:v,end:y,key:e,lane:u},f[u]===void 0&&m++,f[u]=i,p[u]=y}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),this.calculateRange=lw(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,r,i)=>{if(e.length===0||t===0)return this.range=null,null;let a=Math.max(i-t,0);return this.range=Uw(e,t,Math.min(n,a),r,r===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=lw(()=>{let e=null,t=null,n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,r,i,a)=>r===null||i===null?[]:e({startIndex:r,endIndex:i,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{let t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{if(!Rw(this.scrollState))return!0;let t=this.scrollState.index??this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index;if(t!==void 0&&this.range){let n=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),r=Math.max(0,t-n),i=Math.min(this.options.count-1,t+n);return e>=r&&e<=i}return!0},this.measureElement=e=>{if(!e){this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});return}let t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;let n=this.options.getItemKey(t),r=this.elementsCache.get(n);r!==e&&(r&&this.observer.unobserve(r),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n;if(!this.isIndexInRange(e))return;this._resizeBatch?.sync&&this.getMeasurements();let r,i,a,o=this._singleLaneMeasurements?.flat;if(this.options.lanes===1&&o!=null)a=this.options.getItemKey(e),i=o[e*2],r=o[e*2+1];else{let t=this.measurementsCache[e];if(!t)return;a=t.key,i=t.start,r=t.size}let s=this.itemSizeCache.get(a)??r,c=t-s;if(c!==0){let o=this.options.anchorTo===`end`&&!Rw(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,l=o?this._getLayoutTotalSize():0,u=this.getScrollOffset(),d=this.itemSizeCache.has(a)?i+s<=u&&this.scrollDirection!==`backward`:i<u,f=!Rw(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange===void 0?d:this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:a,start:i,size:r,end:i+r,lane:0},c,this));(this.pendingMin===null||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(a,t),this.itemSizeCacheVersion++;let p=!1;if(this._awaitingCommandReadBack()||(o?p=this.applyScrollAdjustment(this._getLayoutTotalSize()-l):f&&(p=this.applyScrollAdjustment(c))),this._resizeBatch){this._resizeBatch.notify=!0,(n=this._resizeBatch).sync||(n.sync=p);return}this.notify(p),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=lw(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{let r=[];for(let i=0,a=e.length;i<a;i++){let a=t[e[i]];r.push(n===0?a:{...a,start:a.start-n,end:a.end-n})}return r},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{let t=this.getMeasurements();if(t.length===0)return;let n=this._singleLaneMeasurements?.flat,r=this.options.lanes===1&&n!=null;return uw(t[Vw(0,t.length-1,r?e=>n[e*2]:e=>uw(t[e]).start,e)])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;let e=this._elementMaxScrollOffset();if(e===null)return;let t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;let r=t.lowMaxes??=[];r[r.length-1]!==n&&r.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{let t=e+this._holdOffset;return this.pendingScrollAnchor?.kind===`anchor`&&(t+=this.pendingScrollAnchor.delta),t},this._elementMaxScrollOffset=()=>{let e=this.scrollElement;if(e===null)return null;if(`scrollHeight`in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if(`document`in e){let t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{let t=this.scrollElement,n=this.targetWindow;if(t===null||n===null)return;let r=`document`in t?t.document.scrollingElement:t;if(!r?.style)return;if(this._momentumStop){this._momentumStop.done=e;return}let{style:i}=r,a=this.options.horizontal?`overflow-x`:`overflow-y`,o=i.getPropertyValue(a),s=i.getPropertyPriority(a),c=()=>this.options.horizontal?r.clientHeight:r.clientWidth,l=c();if(i.setProperty(a,`hidden`,`important`),c()!==l){i.setProperty(a,o,s);return}let u={restore:()=>i.getPropertyValue(a)!==`hidden`||i.getPropertyPriority(a)!==`important`?!1:(i.setProperty(a,o,s),!0),done:e};this._momentumStop=u,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===u&&(this._momentumStop=null,u.restore()&&u.done())}))},this._clampedBy=e=>{let t=this._elementMaxScrollOffset();if(t===null)return null;let n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;let r=this.getSize(),i=this.getScrollOffset();t===`auto`&&(t=e>=i+r?`end`:`start`),t===`center`?e+=(n-r)/2:t===`end`&&(e-=r);let a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t=`auto`)=>{e=Math.max(0,Math.min(e,this.options.count-1));let n=this.getSize(),r=this.getScrollOffset(),i=this.getMeasurements()[e];if(!i)return;if(t===`auto`){if(i.end>=r+n-this.options.scrollPaddingEnd)t=`end`;else if(i.start<=r+this.options.scrollPaddingStart)t=`start`;else return[r,t]}if(t===`end`&&e===this.options.count-1){let e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}let a=t===`end`?i.end+this.options.scrollPaddingEnd:i.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,i.size),t]},this.scrollToOffset=(e,{align:t=`start`,behavior:n=`auto`}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,`absolute`)},this.scrollToIndex=(e,{align:t=`auto`,behavior:n=`auto`}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));let r=this.getOffsetForIndex(e,t);if(!r)return;let[i,a]=r;this._startScroll({index:e,align:a},i,n,`absolute`)},this.scrollBy=(e,{behavior:t=`auto`}={})=>{let n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,`start`);this._startScroll({index:null,align:`start`},n,t,`relative`)},this.scrollToEnd=({behavior:e=`auto`}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:`end`,toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,`absolute`):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{let e=this.getMeasurements(),t;if(e.length===0)t=this.options.paddingStart;else if(this.options.lanes===1){let n=e.length-1,r=this._singleLaneMeasurements?.flat;t=r==null?e[n]?.end??0:r[n*2]+r[n*2+1]}else{let n=Array(this.options.lanes).fill(null),r=e.length-1;for(;r>=0&&n.some(e=>e===null);){let t=e[r];n[t.lane]===null&&(n[t.lane]=t.end),r--}t=Math.max(...n.filter(e=>e!==null))}return Math.max(t-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{let e=[];if(this.itemSizeCache.size===0)return e;let t=this.getMeasurements();for(let n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{let r={target:e+(t??0),smooth:n===`smooth`};return this.pendingWrite=r,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),r},this.getCommandWrittenOffset=()=>this.scrollState!==null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{let e=this.getCommandWrittenOffset();return!(bw()&&this._iosGesture.dragging())&&e!==null&&!dw(e,this.getScrollOffset())},this._followOffsetTarget=e=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){let n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);let r=this._scrollToOffset(n,{adjustments:e,behavior:t});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?this.rafId??=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}):this.scrollState=null}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index==null?void 0:this.getOffsetForIndex(e.index,e.align);return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase===`queued`){this.scheduleScrollReconcile();return}this.getMeasurements();let e=this.getScrollStateTarget(this.scrollState),t=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&dw(e,this.getScrollOffset())){if(this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothLanded`:this.scrollState.phase===`smoothFinishing`&&(this.scrollState.phase=`instant`),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t){this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:`auto`}),this.scrollState=null;return}}else if(this.scrollState.stableFrames=0,n){let t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),r=Rw(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,r?this.scrollState.phase=`smooth`:this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothFinishing`:this.scrollState.phase===`smoothLanded`&&(this.scrollState.phase=`instant`),this._scrollToOffset(e,{behavior:r?`smooth`:`auto`})}this.scheduleScrollReconcile()}_startScroll(e,t,n,r){this.pendingScrollAnchor=null,this._clampedAdjustment=null;let i=this._iosGesture.tail();if(r===`absolute`&&i!==null){if(i===`fling`&&Cw()){this._stopMomentum(()=>{this.scrollState?.phase!==`queued`||this._iosGesture.tail()!==`fling`||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:`queued`,behavior:n,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:Lw(n,e.index!=null&&dw(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}},Vw=(e,t,n,r)=>{for(;e<=t;){let i=(e+t)/2|0,a=n(i);if(a<r)e=i+1;else if(a>r)t=i-1;else return i}return e>0?e-1:0};function Hw(e,t,n){let r=0;for(;r<=t;){let i=(r+t)/2|0,a=e[i*2];if(a<n)r=i+1;else if(a>n)t=i-1;else return i}return r>0?r-1:0}function Uw(e,t,n,r,i){let a=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:a};if(r===1&&i!==null){let e=Hw(i,a,n),r=e,o=n+t;for(;r<a&&i[r*2]+i[r*2+1]<o;)r++;return{startIndex:e,endIndex:r}}let o=Vw(0,a,t=>e[t].start,n),s=o;if(r===1)for(;s<a&&e[s].end<n+t;)s++;else if(r>1){let i=Array(r).fill(0);for(;s<a&&i.some(e=>e<n+t);){let t=e[s];i[t.lane]=t.end,s++}let c=Array(r).fill(n+t);for(;o>=0&&c.some(e=>e>=n);){let t=e[o];c[t.lane]=t.start,o--}o=Math.max(0,o-o%r),s=Math.min(a,s+(r-1-s%r))}return{startIndex:o,endIndex:s}}var Ww=typeof document<`u`?m.useLayoutEffect:m.useEffect;function Gw({useFlushSync:e=!0,directDomUpdates:t=!1,directDomUpdatesMode:n=`transform`,...r}){let i=m.useReducer(e=>e+1,0)[1],a=m.useRef({enabled:t,mode:n,container:null,lastSize:null,lastPositions:new WeakMap,prevRange:null});a.current.enabled=t,a.current.mode=n;let o=m.useRef(!1),s=e=>{let t=a.current;if(!t.enabled||!t.container)return;let n=e.getTotalSize();if(n!==t.lastSize){t.lastSize=n;let r=e.options.horizontal?`width`:`height`;t.container.style[r]=`${n}px`}},c=(e,t,n)=>{let r=a.current,i=!!e.options.horizontal,o=t.start-e.options.scrollMargin;r.lastPositions.get(n)!==o&&(r.lastPositions.set(n,o),r.mode===`transform`?n.style.transform=i?`translate3d(${o}px, 0, 0)`:`translate3d(0, ${o}px, 0)`:n.style[i?`left`:`top`]=`${o}px`)},l=e=>{let t=a.current;if(t.enabled&&t.container){s(e);for(let t of e.getVirtualItems()){let n=e.elementsCache.get(t.key);n&&c(e,t,n)}}},u={...r,onChange:(t,n)=>{var s;let c=a.current,u=!0;if(c.enabled){l(t);let e=t.range,n=c.prevRange;u=!n||n.isScrolling!==t.isScrolling||n.startIndex!==e?.startIndex||n.endIndex!==e?.endIndex,u&&(c.prevRange=e?{startIndex:e.startIndex,endIndex:e.endIndex,isScrolling:t.isScrolling}:null)}u&&(e&&n&&!o.current?(0,Ge.flushSync)(i):i()),(s=r.onChange)==null||s.call(r,t,n)}},[d]=m.useState(()=>{let e=new Bw(u),t=e.measureElement;return e.measureElement=n=>{o.current=!0;try{t(n)}finally{o.current=!1}let r=a.current;if(n!==null&&r.enabled&&r.container){let t=e.measurementsCache[e.indexFromElement(n)];t&&c(e,t,n)}},Object.assign(e,{containerRef:t=>{let n=a.current;n.container=t,n.lastSize=null,t!==null&&l(e)}})});return d.setOptions(u),Ww(()=>d._didMount(),[]),Ww(()=>(s(d),d._willUpdate())),Ww(()=>{l(d)}),d}function Kw(e){return Gw({observeElementRect:Aw,observeElementOffset:Pw,scrollToFn:Iw,...e})}var qw={frame:`_frame_1nli2_1`,box:`_box_1nli2_8`,table:`_table_1nli2_26`,caption:`_caption_1nli2_34`,check:`_check_1nli2_42`,edge:`_edge_1nli2_62`,gap:`_gap_1nli2_96`,sort:`_sort_1nli2_123`,unsorted:`_unsorted_1nli2_144`,foot:`_foot_1nli2_148`,state:`_state_1nli2_161`,export:`_export_1nli2_169`,exportRows:`_exportRows_1nli2_173`,bar:`_bar_1nli2_178`,failed:`_failed_1nli2_193`,dropped:`_dropped_1nli2_198`},Jw=e=>typeof e==`object`&&!!e&&Object.values(e).every(e=>typeof e==`number`&&e>0&&e<1e3);function Yw(e,t,n,r){let[i=3,a=3]=[e[t],e[n]],o=Math.max(Math.min(r,a-3,60-i),3-i,a-60),s=e=>Math.round(e*100)/100;return{[t]:s(i+o),[n]:s(a-o)}}function Xw(e,t,n){let r=e.filter(e=>t[e]!==void 0),i=r.reduce((e,n)=>e+(t[n]??0),n);return Object.fromEntries(r.map(n=>{let a=t[n]??0;return[n,r.length===e.length?`${(a/i*100).toFixed(3)}%`:`${a}rem`]}))}function Zw(e){let t=`widths.${e??``}`,[n,r]=(0,m.useState)(()=>{let n=e?Gb(t):null;return Jw(n)?n:{}}),i=e=>{r(e),Kb(t,e)};return{widths:n,set:e=>i({...n,...e}),reset:()=>i({})}}var Qw=()=>parseFloat(getComputedStyle(document.documentElement).fontSize)||16;function $w({column:e,next:t,measured:n,set:r,reset:i}){let a=(0,m.useRef)(null);(0,m.useLayoutEffect)(()=>{let e=a.current?.closest(`th`)?.offsetWidth??0;a.current?.setAttribute(`aria-valuenow`,String(Math.round(e/Qw())))});let o=(0,m.useRef)(null),s=(n,i)=>r({...n,...Yw(n,e.id,t.id,i)}),c=e=>{e.button===0&&(e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),o.current={x:e.clientX,from:n()})},l=e=>{o.current&&s(o.current.from,(e.clientX-o.current.x)/Qw())},u=()=>{o.current=null};return(0,G.jsx)(`div`,{role:`separator`,tabIndex:0,"aria-orientation":`vertical`,"aria-label":`Width of ${e.header}`,ref:a,"aria-valuemin":3,"aria-valuemax":60,className:qw.edge,onPointerDown:c,onPointerMove:l,onPointerUp:u,onPointerCancel:u,onDoubleClick:i,onKeyDown:e=>{let t={ArrowLeft:-1,ArrowRight:1,Home:-60,End:60}[e.key];(t!==void 0||e.key===`Enter`)&&(e.preventDefault(),e.stopPropagation(),t===void 0?i():s(n(),e.shiftKey?t*5:t))}})}function eT({path:e,filter:t,orderBy:n}){let r=new URLSearchParams;return t!==void 0&&r.set(`filter`,JSON.stringify(t)),n!==void 0&&r.set(`orderBy`,JSON.stringify(n)),r.size>0?`${e}?${r.toString()}`:e}function tT({files:e}){let[t]=e,n={variant:`subtle`,size:`compact-xs`,leftSection:(0,G.jsx)(Wx,{size:14}),className:qw.export};return t&&e.length===1?(0,G.jsx)(yf,{component:`a`,href:eT(t),download:!0,...n,children:`Export CSV`}):(0,G.jsxs)(ap,{position:`top-end`,shadow:`md`,width:310,transitionProps:{duration:0},children:[(0,G.jsx)(ap.Target,{children:(0,G.jsx)(yf,{...n,children:`Export CSV`})}),(0,G.jsx)(ap.Dropdown,{children:e.map(e=>(0,G.jsxs)(ap.Item,{component:`a`,href:eT(e),download:!0,children:[e.label,(0,G.jsx)(`span`,{className:qw.exportRows,children:e.rows})]},e.path))})]})}function nT([e,...t]){let n=e?e.need-e.width:0,r=t.map(e=>Math.max(0,e.width-e.need)),i=r.reduce((e,t)=>e+t,0);if(!e||n<=0||i<=0)return{};let a=Math.min(n,i);return{[e.id]:e.width+a,...Object.fromEntries(t.map((e,t)=>[e.id,e.width-(r[t]??0)/i*a]))}}function rT(e){let t=document.createRange();t.selectNodeContents(e);let n=e.querySelector(`[role="separator"]`);n&&t.setEndBefore(n);let r=[...t.getClientRects()].filter(e=>e.width>1),{left:i}=e.getBoundingClientRect(),{paddingRight:a}=getComputedStyle(e);return Math.max(0,...r.map(e=>e.right-i))+parseFloat(a)+1}function iT(e){let t=[...e.querySelectorAll(`thead th`)],n=[...e.querySelectorAll(`tbody tr[data-index]`)];return t.flatMap((e,t)=>{let r=e.dataset.column;if(r===void 0)return[];let i=n.flatMap(e=>{let n=e.children[t];return n instanceof HTMLElement?[n]:[]}),a=e.dataset.align?e.offsetWidth:Math.max(...[e,...i].map(rT));return[{id:r,width:e.offsetWidth,need:a}]})}function aT(e,t,n){let[r,i]=(0,m.useState)(),a=r?.key===t?r:void 0;return(0,m.useLayoutEffect)(()=>{let r=e.current?.querySelector(`table`),o=r?.tBodies[0]?.rows.length??0;if(!n||!r||o<=(a?.rows??0))return;let s=parseFloat(getComputedStyle(document.documentElement).fontSize)||16,c=Object.entries(nT(iT(r))).map(([e,t])=>[e,t/s]),l=c.length>0?Object.fromEntries(c):a?.widths??{};i({key:t,rows:o,widths:l})}),a&&n?a.widths:{}}function oT({column:e,order:t,onOrder:n,card:r,children:i}){let{sort:a,second:o,header:s,align:c,headerHidden:l}=e;if(!a||!n)return(0,G.jsxs)(`th`,{scope:`col`,"data-align":c,"data-column":e.id,"data-plain":!0,role:r?`columnheader`:void 0,children:[l?(0,G.jsx)(ws,{children:s}):s,i]});let u=o?[{header:s,sort:a},o]:[{header:s,sort:a}],d=u.some(e=>t===e.sort),f=u.some(e=>t===`-${e.sort}`);return(0,G.jsxs)(`th`,{scope:`col`,"data-align":c,"data-column":e.id,role:r?`columnheader`:void 0,"aria-sort":d?`ascending`:f?`descending`:void 0,children:[u.map(e=>(0,G.jsxs)(`button`,{type:`button`,className:qw.sort,onClick:()=>n(t===e.sort?`-${e.sort}`:e.sort),children:[e.header,t===e.sort?(0,G.jsx)(yx,{size:13}):t===`-${e.sort}`?(0,G.jsx)(bx,{size:13}):(0,G.jsx)(`span`,{className:qw.unsorted})]},e.sort)),i]})}function sT(e){let t=e.querySelector(`[aria-haspopup="menu"]`);t?.focus(),setTimeout(()=>t?.click())}function cT({count:e,whole:t,box:n,show:r,select:i,open:a,other:o}){let[s,c]=(0,m.useState)(0),l=s===`end`?e-1:s,u=s===`end`&&!t,d=(0,m.useRef)(null),f=(0,m.useRef)(!1),p=e=>{let t=n.current?.querySelector(`tr[data-index="${e}"]`);return t?.focus({preventScroll:!0}),!!t},h=e=>{f.current=!0,p(e)||n.current?.focus({preventScroll:!0}),f.current=!1,d.current=e};(0,m.useEffect)(()=>{let{activeElement:e}=document;d.current!==null&&(e===document.body||e===n.current)&&h(d.current)});let g=t=>{let n=Math.min(Math.max(t,0),e-1);c(n),r(n),h(n)};(0,m.useEffect)(()=>{s===`end`&&(r(e-1),h(e-1))},[s,e]);let _=()=>{s===`end`&&c(l)};return{at:Math.min(l,Math.max(e-1,0)),onKeyDown:t=>{let{target:r}=t;if(t.ctrlKey||t.metaKey||t.altKey||!(r instanceof HTMLElement))return;if(r!==n.current&&r.tagName!==`TR`){t.key===`Escape`&&r.closest(`tr`)?.focus();return}if(u&&t.key===`Escape`){t.stopPropagation(),_();return}if(o(t.key,l,r)){t.preventDefault();return}let s={ArrowDown:()=>g(l+1),j:()=>g(l+1),ArrowUp:()=>g(l-1),k:()=>g(l-1),PageDown:()=>g(l+10),PageUp:()=>g(l-10),Home:()=>g(0),End:()=>c(`end`),x:()=>i(l)," ":()=>i(l),Enter:()=>a(l),m:()=>sT(r)}[t.key];s&&e!==0&&(t.preventDefault(),s())},onFocus:e=>{d.current=e,f.current||c(e)},onBlur:()=>{f.current||(d.current=null,_())},toEnd:u,stay:_}}function lT({pages:e,noun:t}){let{searchedUntil:n,reading:r,broken:i,waiting:a}=e;return(0,G.jsx)(mx,{icon:(0,G.jsx)(gx,{}),title:`No matching ${t[1]} since ${JS(n??``)}`,action:(0,G.jsx)(yf,{variant:`default`,loading:r,onClick:i?e.retry:e.searchOn,children:`Search further`}),children:(0,G.jsx)(`span`,{role:`status`,children:i?$x(i):a?`Too many requests. The search resumes in a moment.`:`Older ${t[1]} were not searched yet.`})})}var uT=(0,m.createContext)(!0),dT=40,fT=e=>typeof e==`object`&&e&&Object.values(e).every(e=>typeof e==`boolean`)?e:{},pT=e=>Lb(Object.entries(e).map(([e,t])=>t?e:`-${e}`)),mT=(e=[])=>Object.fromEntries(e.map(e=>e.startsWith(`-`)?[e.slice(1),!1]:[e,!0]));function hT(e,t,n){return e.filter((e,r)=>r===0||e.headerHidden||(t[e.id]??(e.from===void 0||n===0||n>=e.from)))}function gT(e,t){let{ref:n,width:r}=Fe(),i=r/16,a=`view.${e??``}`,[o,s]=(0,m.useState)(()=>fT(e?Gb(a):null)),c=Ey({strict:!1}),l=Dy(),u=e!==void 0&&!!(c.saved??c.column),d=u?mT(c.column):o,[f,p]=(0,m.useState)(()=>Gb(`density`)===`compact`),h=e!==void 0&&i>0&&i<dT,g=h?t.filter(e=>e.inCards!==!1):hT(t,d,i);return{frame:n,shown:g,choices:t.filter((e,t)=>t>0&&!e.headerHidden).map(({id:e,header:t})=>({id:e,header:t,on:g.some(t=>t.id===e)})),toggle:e=>{let t={...d,[e]:!g.some(t=>t.id===e)};u?l({to:`.`,search:e=>({...e,column:pT(t)}),replace:!0}):(s(t),Kb(a,t))},compact:f,setCompact:e=>{p(e),Kb(`density`,e?`compact`:`roomy`)},cards:h,width:i}}function _T({view:e}){return(0,G.jsxs)(gc,{position:`top-end`,shadow:`md`,width:220,trapFocus:!0,returnFocus:!0,transitionProps:{duration:0},children:[(0,G.jsx)(gc.Target,{children:(0,G.jsx)(yf,{variant:`subtle`,size:`compact-xs`,leftSection:(0,G.jsx)(Ux,{size:14}),className:qw.export,children:`View`})}),(0,G.jsx)(gc.Dropdown,{"aria-label":`View`,children:(0,G.jsxs)(sm,{gap:`xs`,children:[!e.cards&&e.choices.map(t=>(0,G.jsx)(Qd,{size:`xs`,label:t.header,checked:t.on,onChange:()=>e.toggle(t.id)},t.id)),(0,G.jsx)(Qd,{size:`xs`,label:`Compact rows`,checked:e.compact,onChange:()=>e.setCompact(!e.compact)})]})})]})}var vT=44,yT=24,bT=36,xT=2.25;function ST(e){let t=xT,n=0;for(let{width:r=`9rem`}of e)r.endsWith(`%`)?n+=parseFloat(r)/100:t+=parseFloat(r);return Math.max(44,t/Math.max(1-n,.25))}function CT(e){let{label:t,columns:n,pages:r,rowId:i,order:a,onOrder:o,selection:s,onSelection:c,empty:l,noMatch:u,resetKey:d,rowHeight:f=vT}=e,p=gT(e.view,n),{cards:h}=p,{rows:g,total:_,exact:v,status:y,stale:b,reading:x,waiting:S,broken:C,whole:w,readOn:T,searchedUntil:E}=r,D=(0,m.useRef)(null),{widths:O,...k}=Zw(e.view),A=p.shown.some(e=>O[e.id]!==void 0),j=g[0]===void 0?``:i(g[0]),M=aT(D,JSON.stringify([p.shown.map(e=>e.id),Math.round(p.width),d,j]),!!e.view&&!h&&!A&&p.width>0&&j!==``),N=Xw(p.shown.map(e=>e.id),A?O:M,s?xT:0),P=p.shown.map(e=>{let t=N[e.id];return t===void 0?e:{...e,width:t}}),F=p.compact&&e.view?Math.round(f*.82):f,I=(0,m.useCallback)(e=>{let t=g[e];return t===void 0?e:i(t)},[g]),L=Kw({count:g.length,getScrollElement:()=>D.current,estimateSize:()=>h?yT+26*P.length:F,overscan:8,scrollMargin:bT,scrollPaddingStart:bT,getItemKey:I});(0,m.useEffect)(()=>L.measure(),[L,F,h,P.length]);let ee=()=>{let e=parseFloat(getComputedStyle(document.documentElement).fontSize)||16,t=D.current?.querySelectorAll(`thead th[data-column]`)??[];return Object.fromEntries([...t].map(t=>[t.dataset.column??``,t.offsetWidth/e]))},R=L.getVirtualItems(),z=R.at(-1)?.index??0;(0,m.useEffect)(()=>{z>=g.length-50&&T()},[z,g.length,T]),(0,m.useEffect)(()=>{D.current?.scrollTo({top:0})},[d]);let te=cT({count:g.length,whole:w||!!C||E!==void 0,box:D,show:e=>L.scrollToIndex(e),select:e=>{let t=g[e];t!==void 0&&s&&c&&c($C(s,i(t)))},open:t=>{let n=g[t];n!==void 0&&e.onOpen?.(n)},other:(t,n,r)=>{let i=g[n],a=e.rowKeys?.[t];return i!==void 0&&a?(a(i,r),!0):!1}});if(y===`error`)return(0,G.jsx)(eS,{error:r.error,retry:r.retry});if(y===`success`&&g.length===0&&!b)return E===void 0?u??l:(0,G.jsx)(lT,{pages:r,noun:e.noun});let B=(R[0]?.start??bT)-bT,ne=L.getTotalSize()-((R.at(-1)?.end??bT)-bT),re=s?ew(s,_):0,ie=P.length+ +!!s;return(0,G.jsxs)(`div`,{ref:p.frame,className:qw.frame,children:[(0,G.jsx)(`div`,{ref:D,className:qw.box,role:`region`,"aria-label":t,tabIndex:0,onKeyDown:te.onKeyDown,onBlur:te.onBlur,onWheel:te.stay,onPointerDown:te.stay,"data-stale":b||void 0,children:(0,G.jsxs)(`table`,{className:qw.table,style:h?void 0:{minWidth:`${ST(p.shown)}rem`},"data-cards":h||void 0,role:h?`table`:void 0,"aria-rowcount":v?_+1:-1,"aria-busy":y===`pending`||b,children:[(0,G.jsx)(`caption`,{className:qw.caption,children:t}),(0,G.jsxs)(`colgroup`,{children:[s&&(0,G.jsx)(`col`,{className:qw.check}),P.map(e=>(0,G.jsx)(`col`,{style:{width:e.width}},e.id))]}),(0,G.jsx)(`thead`,{role:h?`rowgroup`:void 0,children:(0,G.jsxs)(`tr`,{"aria-rowindex":1,role:h?`row`:void 0,children:[s&&c&&(0,G.jsx)(`th`,{scope:`col`,role:h?`columnheader`:void 0,children:(0,G.jsx)(Qd,{size:`xs`,"aria-label":`Select all ${_.toLocaleString()}${v?``:`+`} matching rows`,checked:re>0&&re===_,indeterminate:re>0&&re<_,onChange:()=>c(re===_?XC:ZC)})}),P.map((t,n)=>{let r=P[n+1];return(0,G.jsx)(oT,{column:t,order:a,onOrder:o,card:h,children:e.view&&!h&&!t.headerHidden&&r&&!r.headerHidden&&(0,G.jsx)($w,{column:t,next:r,measured:ee,...k})},t.id)})]})}),(0,G.jsxs)(`tbody`,{role:h?`rowgroup`:void 0,children:[B>0&&(0,G.jsx)(`tr`,{"aria-hidden":`true`,children:(0,G.jsx)(`td`,{style:{height:B},colSpan:ie,className:qw.gap})}),R.map(({index:t})=>{let n=g[t];if(n===void 0)return null;let r=i(n);return(0,G.jsx)(wT,{index:t,height:F,measure:h?L.measureElement:void 0,row:n,columns:P,focusable:te.at===t,onFocus:te.onFocus,name:s?e.rowName(n):``,selected:s?QC(s,r):void 0,onToggle:s&&c?()=>c($C(s,r)):void 0},r)}),ne>0&&(0,G.jsx)(`tr`,{"aria-hidden":`true`,children:(0,G.jsx)(`td`,{style:{height:ne},colSpan:ie,className:qw.gap})}),y===`pending`&&Array.from({length:12},(e,t)=>(0,G.jsx)(TT,{columns:ie,height:F},t))]})]})}),(0,G.jsxs)(`div`,{className:qw.foot,children:[(0,G.jsxs)(`div`,{className:qw.state,role:`status`,children:[x&&(0,G.jsx)(wc,{size:12}),y===`success`&&eC(_,v,...e.noun),E!==void 0&&!C&&(0,G.jsxs)(`span`,{children:[`Searched back to `,JS(E),`.`,` `,!x&&(0,G.jsx)(Zu,{component:`button`,type:`button`,fz:`inherit`,onClick:r.searchOn,children:`Search further`})]}),te.toEnd&&(0,G.jsxs)(`span`,{children:[`Loading all rows (`,g.length.toLocaleString(),` so far). Press Esc to stop.`]}),S&&(0,G.jsx)(`span`,{children:`Too many requests. Loading resumes in a moment.`}),!!C&&(0,G.jsxs)(`span`,{children:[g.length<_?`Only the first ${g.length.toLocaleString()} were loaded.`:`This may be out of date.`,` `,$x(C),` `,(0,G.jsx)(Zu,{component:`button`,type:`button`,fz:`inherit`,onClick:r.retry,children:`Try again`})]})]}),e.view&&(0,G.jsx)(_T,{view:p}),e.files&&(0,G.jsx)(tT,{files:e.files})]})]})}var wT=(0,m.memo)(function({index:e,height:t,measure:n,row:r,name:i,columns:a,focusable:o,selected:s,onFocus:c,onToggle:l}){return(0,G.jsxs)(`tr`,{ref:n,role:n?`row`:void 0,"aria-rowindex":e+2,"data-index":e,"data-selected":s||void 0,tabIndex:o?0:-1,onFocus:()=>c(e),style:n?void 0:{height:t},children:[l&&(0,G.jsx)(`td`,{role:n?`cell`:void 0,"data-check":!0,children:(0,G.jsx)(Qd,{size:`xs`,tabIndex:-1,"aria-label":`Select ${i}`,checked:s,onChange:l})}),a.map(e=>(0,G.jsx)(`td`,{"data-align":e.align,role:n?`cell`:void 0,"data-label":n&&!e.headerHidden?e.header:void 0,"data-menu":e.headerHidden||void 0,children:(0,G.jsx)(uT,{value:o,children:e.cell(r)})},e.id))]})});function TT({columns:e,height:t}){return(0,G.jsx)(`tr`,{"aria-hidden":`true`,style:{height:t},children:Array.from({length:e},(e,t)=>(0,G.jsx)(`td`,{children:(0,G.jsx)(rm,{height:10,width:t===0?`70%`:`45%`})},t))})}function ET({label:e,value:t,onChange:n}){let[r,i]=(0,m.useState)(t),[a,o]=(0,m.useState)(t);a!==t&&(o(t),t!==r.trim()&&i(t));let s=uy(),c=I((e,t)=>{s.latestLocation.pathname===t&&n(e.trim())},200),l=(0,m.useRef)(null);JC(`/`,()=>l.current?.focus());let u=e=>{i(e),c(e,s.latestLocation.pathname)};return(0,G.jsx)(cm,{ref:l,type:`search`,"aria-label":e,placeholder:e,value:r,w:300,maw:`100%`,leftSection:(0,G.jsx)(gx,{size:16}),onChange:e=>u(e.currentTarget.value),onKeyDown:e=>{e.key===`Escape`&&u(``)},rightSection:r&&(0,G.jsx)(Lc,{size:`sm`,"aria-label":`Clear search`,onClick:()=>{u(``),l.current?.focus()}})})}var DT={toolbar:`_toolbar_1dk6f_1`};function OT({children:e,search:t,from:n=0,active:r=0,label:i=`Search and filters`}){let{ref:a,width:o}=Fe(),[s,c]=(0,m.useState)(!1),l=o>0&&o/16<n;return(0,G.jsxs)(`div`,{ref:a,className:DT.toolbar,role:`search`,"aria-label":i,children:[t,l&&(0,G.jsxs)(yf,{variant:`default`,"aria-expanded":s,rightSection:(0,G.jsx)(vx,{size:15}),onClick:()=>c(!s),children:[`Filters`,r>0&&(0,G.jsx)(uf,{variant:`light`,size:`sm`,ml:6,tt:`none`,children:r})]}),(!l||s)&&e]})}var kT={scope:`_scope_4gw3k_1`,paragraph:`_paragraph_4gw3k_10`,columns:`_columns_4gw3k_14`,questions:`_questions_4gw3k_23`,section:`_section_4gw3k_30`,sectionHead:`_sectionHead_4gw3k_37`,sectionTitle:`_sectionTitle_4gw3k_45`,number:`_number_4gw3k_62`,side:`_side_4gw3k_74`,sum:`_sum_4gw3k_83`,recap:`_recap_4gw3k_101`,hint:`_hint_4gw3k_120`,make:`_make_4gw3k_129`,refusal:`_refusal_4gw3k_134`,note:`_note_4gw3k_138`,limits:`_limits_4gw3k_139`,small:`_small_4gw3k_140`,wrong:`_wrong_4gw3k_157`,fields:`_fields_4gw3k_167`,cards:`_cards_4gw3k_176`,card:`_card_4gw3k_176`,radios:`_radios_4gw3k_198`,more:`_more_4gw3k_204`,grants:`_grants_4gw3k_205`,dropdown:`_dropdown_4gw3k_237`,option:`_option_4gw3k_241`,chips:`_chips_4gw3k_264`,chip:`_chip_4gw3k_264`,chipsFoot:`_chipsFoot_4gw3k_327`,list:`_list_4gw3k_335`,unread:`_unread_4gw3k_341`,dialog:`_dialog_4gw3k_367`};function AT(e,t,n,r,i,a){let o=new FormData;return o.append(`operations`,JSON.stringify({query:e.toString(),variables:t},(e,t)=>t instanceof Blob?null:t)),o.append(`map`,JSON.stringify({0:[`variables.${n}`]})),o.append(`0`,r,`upload.csv`),new Promise((e,t)=>{let n=new XMLHttpRequest;n.open(`POST`,`/graphql`),n.setRequestHeader(`Accept`,`application/graphql-response+json, application/json`),n.setRequestHeader(`GraphQL-Require-Preflight`,`1`),n.upload.onprogress=({loaded:e,total:t})=>i(t>0?e/t:0),n.upload.onload=()=>i(1),n.onload=()=>{try{e(mb(n.responseText,n.status,n.getResponseHeader(`X-Request-Id`)))}catch(e){t(e instanceof Error?e:Error(String(e)))}};let r=db();n.onerror=()=>t(fb(r,`The upload was interrupted. Check your connection, then try again.`)),n.onabort=()=>t(new DOMException(`The upload was stopped.`,`AbortError`)),a.addEventListener(`abort`,()=>n.abort()),n.send(o)})}function jT({at:e,fallback:t=`Never`}){if(!e)return(0,G.jsx)(`span`,{children:t});let n=new Date(e);return(0,G.jsx)(`time`,{dateTime:e,title:KS(n),children:qS(n,new Date)})}function MT({at:e}){return(0,G.jsx)(`time`,{dateTime:e,title:KS(new Date(e)),children:qS(new Date(Date.parse(e)-1),new Date)})}var NT=aS(`
  mutation BulkPlan($input: BulkOperationPlanInput!) {
    bulkOperationPlan(input: $input) {
      bulkOperation { id }
      userErrors { code message path }
    }
  }
`),PT=aS(`
  query PlansInPlanning($organization: ID!) {
    organization(id: $organization) {
      id
      bulkOperations(first: 10, status: [PLANNING]) { edges { node { id label createdBy createdAt } } }
    }
  }
`);function FT(){let{viewer:e}=ex(),t=tx(),n=Dy(),r=_m(),[i,a]=(0,m.useState)([]),[o,s]=(0,m.useState)(1),c=(0,m.useRef)(null),l=(0,m.useRef)(!0),[u,d]=(0,m.useState)(0);(0,m.useEffect)(()=>(l.current=!0,()=>{l.current=!1}),[]);let f=e=>{l.current&&(l.current=!1,n({to:`/business/$operation`,params:{operation:e}}))},{mutate:p,isPending:h,variables:g}=Jh({mutationFn:async e=>{let t=c.current=new AbortController,n=e.source.csv;return(n?await AT(NT,{input:e},`input.source.csv`,n,s,t.signal):await pb(NT,{input:e},t.signal)).bulkOperationPlan??null},onMutate:e=>{d(Date.now()),a([]),s(+!e.source.csv)},onSuccess:e=>{let n=e?.userErrors??[];n.length>0||!e?.bulkOperation?a(n.length>0?n.map(e=>({message:e.message,path:e.path??[]})):[{message:`Couldn’t create the plan, and no reason was given. Try again.`,path:[]}]):(r.invalidateQueries({queryKey:[`operations`,t.id]}),f(e.bulkOperation.id))},onError:e=>{c.current?.signal.aborted||a([{message:LC(e).message,path:[]}])}}),_=Kh({queryKey:[`operations`,t.id,`planning`,e.email],queryFn:async({signal:e})=>(await pb(PT,{organization:t.id},e)).organization?.bulkOperations.edges.map(({node:e})=>e)??[],enabled:h&&o===1,refetchInterval:1500,refetchIntervalInBackground:!0,staleTime:0,gcTime:0}),v=g?.label??null,y=h&&o===1?_.data?.find(t=>t.createdBy.startsWith(e.email??`?`)&&(t.label??null)===v&&Date.parse(t.createdAt)>u-5e3)?.id:void 0;return(0,m.useEffect)(()=>{y&&f(y)}),{make:e=>{h||p(e)},making:h,sent:o,refused:i,forget:()=>a([]),cancel:()=>c.current?.abort()}}var IT={item:`_item_1alko_1`,refusal:`_refusal_1alko_10`,button:`_button_1alko_17`,lines:`_lines_1alko_21`,why:`_why_1alko_26`},LT=e=>({q:e.q,status:e.status,role:e.role,module:e.module,capability:e.capability,absent:e.absent,ends:e.ends,legacy:e.legacy}),RT=(e,t)=>({search:e.q,status:e.status,roleId:t,module:e.module,capability:e.capability,legacy:e.legacy?!0:void 0,accessEndsBefore:e.ends&&RS(BS(Number(e.ends))),neverLoggedIn:e.absent===`never`||void 0,notSignedInSince:e.absent&&e.absent!==`never`?pC(Number(e.absent),new Date):void 0}),zT={totalCount:0,totalCountIsExact:!0,pageInfo:{hasNextPage:!1},edges:[]};function BT(e,t){let n=t.find(t=>t.name===e.role)?.id;return e.role&&!n?null:RT(e,n)}function VT(e,t,n){if(!t)return[];let r=(r,i,a)=>({label:i,rows:a,path:`/organizations/${e}/${r}.csv`,filter:t,orderBy:n});return[r(`people`,`People`,`One row for each person`),r(`access`,`Access`,`One row for each role of a person on an account`),r(`rows`,`Access to edit and plan`,`One row for each account of a person, for Business Manager`)]}var HT=aS(`
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
`),UT=aS(`
  query PlanMembers($account: AccountRef!, $first: Int!, $filter: MembershipFilter) {
    account(ref: $account) {
      id
      members(first: $first, filter: $filter) {
        totalCount totalCountIsExact
        edges { node { id user { id email firstName lastName status holdsSeat } } }
      }
    }
  }
`),WT=aS(`
  query PlanRoles($organization: ID!) {
    organization(id: $organization) {
      id
      roles(first: 100) { edges { node { id name legacy builtIn modules capabilities } } }
    }
  }
`);async function GT(e,t,n,r,i){let a=(await pb(HT,{organization:e,filter:t,first:n,after:r},i)).organization;if(!a)throw Error(`no organization`);return a.users}async function KT(e,t,n,r){let i=(await pb(UT,{account:e,filter:t,first:n},r)).account?.members;return i?{...i,edges:i.edges.map(({node:e})=>({node:e.user}))}:zT}var qT=(e,t)=>Kh({queryKey:[`users`,e,`suggest`,t],queryFn:async({signal:n})=>(await GT(e,{search:t},8,null,n)).edges.map(({node:e})=>e),enabled:t.length>0,placeholderData:Vm}),JT=(e,t)=>qh({queryKey:[`users`,e,`email`,vC(t)],queryFn:async({signal:n})=>(await GT(e,{search:t},10,null,n)).edges.find(({node:e})=>yC(e.email,t))?.node??null});function YT(e,t){let n=Wh({queries:(t.length<=30?t:[]).map(t=>JT(e,t.email))});return t.map((e,t)=>n[t]?.data)}var XT=e=>qh({queryKey:[`roles`,e,`plan`],queryFn:async({signal:t})=>(await pb(WT,{organization:e},t)).organization?.roles.edges.map(({node:e})=>e)??[]}),ZT=e=>qh({...XT(e),select:e=>e.filter(e=>!e.legacy)});export{gC as $,bt as $i,Ib as $n,sf as $r,Nx as $t,QC as A,g as Aa,Y as Ai,dx as An,xg as Ar,PS as At,jC as B,Yt as Bi,Qb as Bn,hm as Br,aS as Bt,uT as C,k as Ca,gc as Ci,Hx as Cn,q_ as Cr,RS as Ct,tw as D,w as Da,Ss as Di,Ax as Dn,$g as Dr,LS as Dt,rw as E,D as Ea,ws as Ei,Tx as En,D_ as Er,VS as Et,JC as F,n as Fa,yn as Fi,cx as Fn,Kh as Fr,hS as Ft,SC as G,Et as Gi,Kb as Gn,Zp as Gr,$x as Gt,kC as H,Bt as Hi,Xb as Hn,sm as Hr,nS as Ht,KC as I,gn as Ii,ex as In,Wh as Ir,gS as It,EC as J,kt as Ji,Rb as Jn,xp as Jr,Gx as Jt,CC as K,Dt as Ki,Jb as Kn,Lp as Kr,Ex as Kt,BC as L,q as Li,nx as Ln,Vm as Lr,vS as Lt,YC as M,l as Ma,J as Mi,lx as Mn,Zh as Mr,TS as Mt,qC as N,c as Na,qn as Ni,sx as Nn,Jh as Nr,ES as Nt,ew as O,C as Oa,_r as Oi,mx as On,Qg as Or,jS as Ot,GC as P,i as Pa,Un as Pi,ox as Pn,qh as Pr,wS as Pt,yC as Q,St as Qi,Fb as Qn,uf as Qr,xx as Qt,LC as R,Xt as Ri,tx as Rn,vm as Rr,mS as Rt,pT as S,P as Sa,wc as Si,Sx as Sn,ny as Sr,IS as St,qw as T,E as Ta,Ds as Ti,Yx as Tn,E_ as Tr,zS as Tt,xC as U,Lt as Ui,Gb as Un,rm as Ur,rS as Ut,IC as V,Jt as Vi,Zb as Vn,cm as Vr,tS as Vt,bC as W,Tt as Wi,qb as Wn,$p as Wr,eS as Wt,vC as X,xt as Xi,Pb as Xn,bf as Xr,vx as Xt,TC as Y,wt as Yi,Bb as Yn,ap as Yr,kx as Yt,_C as Z,Ct as Zi,zb as Zn,yf as Zr,_x as Zt,kT as _,B as _a,vu as _i,wx as _n,Dy as _r,XS as _t,YT as a,Qe as aa,jd as ai,hx as an,jb as ar,cC as at,CT as b,I as ba,Lc as bi,Xx as bn,uy as br,YS as bt,BT as c,Me as ca,id as ci,Mx as cn,pb as cr,oC as ct,IT as d,ke as da,Zu as di,Px as dn,ib as dr,fC as dt,yt as ea,of as ei,Vx as en,Lb as er,mC as et,NT as f,Ae as fa,Ju as fi,Ox as fn,sb as fr,$S as ft,AT as g,ne as ga,Iu as gi,Fx as gn,Uy as gr,tC as gt,jT as h,ie as ha,zu as hi,qx as hn,Gy as hr,eC as ht,ZT as i,rt as ia,qd as ii,Ux as in,kb as ir,lC as it,XC as j,p as ja,Jn as ji,ux as jn,tg as jr,NS as jt,ZC as k,x as ka,nr as ki,fx as kn,kg as kr,kS as kt,zT as l,je as la,ed as li,zx as ln,ub as lr,rC as lt,MT as m,Ee as ma,Bu as mi,Rx as mn,Jy as mr,nC as mt,KT as n,ht as na,Qd as ni,Lx as nn,Nb as nr,pC as nt,qT as o,W as oa,Z as oi,jx as on,Cb as or,uC as ot,FT as p,De as pa,Uu as pi,Bx as pn,tb as pr,QS as pt,wC as q,Pt as qi,Hb as qn,Sp as qr,Ix as qt,GT as r,mt as ra,Jd as ri,Wx as rn,Mb as rr,sC as rt,VT as s,We as sa,Od as si,Zx as sn,Tb as sr,iC as st,XT as t,gt as ta,$d as ti,Qx as tn,Vb as tr,dC as tt,LT as u,Oe as ua,$u as ui,Cx as un,cb as ur,aC as ut,OT as v,te as va,eu as vi,gx as vn,Ey as vr,JS as vt,sT as w,O as wa,Ks as wi,Kx as wn,U_ as wr,BS as wt,fT as x,F as xa,Mc as xi,Jx as xn,ly as xr,qS as xt,ET as y,z as ya,Hc as yi,Dx as yn,yy as yr,KS as yt,RC as z,K as zi,Yb as zn,_m as zr,lS as zt};