import{Zt as e,rn as t,xt as n}from"./icons-BkMZ6mWS.js";var r=t(e(),1),i=n(),a=r.createContext(void 0),o=e=>{let t=r.useContext(a);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},s=({client:e,children:t})=>(r.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,i.jsx)(a.Provider,{value:e,children:t})),c={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},l=new class{#e=c;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function u(e){setTimeout(e,0)}var d=typeof window>`u`||`Deno`in globalThis;function f(){}function p(e,t){return typeof e==`function`?e(t):e}function m(e){return typeof e==`number`&&e>=0&&e!==1/0}function h(e,t){return Math.max(e+(t||0)-Date.now(),0)}function g(e,t){return typeof e==`function`?e(t):e}function _(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==y(o,t.options))return!1}else if(!x(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function v(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(b(t.options.mutationKey)!==b(a))return!1}else if(!x(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function y(e,t){return(t?.queryKeyHashFn||b)(e)}function b(e){return JSON.stringify(e,(e,t)=>T(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function x(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!x(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!x(e[r],t[r]))return!1;return!0}return!1}var S=Object.prototype.hasOwnProperty;function C(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=w(e)&&w(t);if(!r&&!(T(e)&&T(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:S.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=C(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function ee(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!S.call(t,n)||e[n]!==t[n])return!1;return!0}function w(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function T(e){if(!E(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!E(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function E(e){return Object.prototype.toString.call(e)===`[object Object]`}function D(e){return new Promise(t=>{l.setTimeout(t,e)})}function O(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:C(e,t)}function te(e){return e}function k(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function A(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var j=Symbol();function M(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===j?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function N(e,t){return typeof e==`function`?e(...t):!!e}var P=Symbol();function ne(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[P]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var re=()=>d,F=()=>re(),I=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},L=new class extends I{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},ie=u;function ae(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=ie,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var R=ae(),z=new class extends I{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function oe(e){return Math.min(1e3*2**e,3e4)}function B(e){return(e??`online`)!==`online`||z.isOnline()}var V=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function H(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(f);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new V(t);g(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},p=()=>L.isFocused()&&(e.networkMode===`always`||z.isOnline())&&e.canRun(),m=()=>B(e.networkMode)&&e.canRun(),h=e=>{c()||(r?.(),i=`resolved`,a(e))},g=e=>{c()||(r?.(),i=`rejected`,o(e))},_=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),v=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(h).catch(r=>{if(c())return;let i=e.retry??(F()?0:3),a=e.retryDelay??oe,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?g(r):(n++,e.onFail?.(n,r),D(o).then(()=>c()||p()?void 0:_(p)).then(()=>{t?g(r):v()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:m,start:()=>(m()?v():_(m).then(v),s)}}function U(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{ne(e,()=>t.signal,()=>n=!0,l[P])},d=M(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?A:k;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?G:W,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:W(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function W(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function G(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}function K(e,t){return t?W(e,t)!=null:!1}function se(e,t){return!t||!e.getPreviousPageParam?!1:G(e,t)!=null}var q=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),m(this.gcTime)&&(this.#e=l.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(F()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(l.clearTimeout(this.#e),this.#e=void 0)}},ce=class extends q{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=X(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=X(this.options);e.data!==void 0&&(this.setState(Y(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=O(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(f).catch(f):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>g(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===j||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>g(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!h(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[P]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=M(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?U(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=H({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof V&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof V){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...J(t.data,this.options),fetchMeta:e.meta??null};case`success`:{let n={...t,...Y(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n}case`error`:{let n=e.error;return{...t,error:n,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:n,fetchStatus:`idle`,status:`error`,isInvalidated:!0}}case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),R.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function J(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:B(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function Y(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function X(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var Z=class extends Error{code;requestId;retryAfter;constructor(e,t,n,r){super(t),this.code=e,this.requestId=n,this.retryAfter=r,this.name=`ApiError`}},le=(e,...t)=>e instanceof Z&&t.includes(e.code);async function ue(e,t,n){let r;try{r=await fetch(`/graphql`,{method:`POST`,credentials:`same-origin`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null})}catch(e){throw n?.aborted?e:new Z(`UNREACHABLE`,`The gateway cannot be reached. Check your connection, then try again.`)}let i;try{i=await r.text()}catch(e){throw n?.aborted?e:new Z(`UNREACHABLE`,`The answer broke off. Check your connection, then try again.`)}return Q(i,r.status,r.headers.get(`X-Request-Id`))}function Q(e,t,n){let r;try{r=JSON.parse(e)}catch{throw new Z(`UNREACHABLE`,`Something between here and the gateway answered ${t}. Try again in a moment.`)}let i=r.errors?.[0];if(i){let{code:e,requestId:t,retryAfter:r}=i.extensions??{};throw new Z(e??`INTERNAL`,i.message,t??n??void 0,r)}return r.data}var $=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},de={"\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id platform handle name group archived\n      primaryUser { id firstName lastName email }\n      viewerPermissions { modules capabilities }\n    }\n  }\n":new $(`
    query Account($ref: AccountRef!) {
  account(ref: $ref) {
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
    `),"\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n":new $(`
    query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {
  organization(id: $organization) {
    id
    accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
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
    `),"\n  query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id at actor action before after\n            account { id platform handle name }\n            user { id firstName lastName email }\n            bulkOperation { id label }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter) {
  organization(id: $organization) {
    id
    auditEvents(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          actor
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
    `),"\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      id\n      ... on AuditEvent {\n        sequence hash at actor action before after requestId\n        account { id platform handle name }\n        user { id firstName lastName email }\n        bulkOperation { id label }\n      }\n    }\n  }\n":new $(`
    query AuditEvent($id: ID!) {
  node(id: $id) {
    id
    ... on AuditEvent {
      sequence
      hash
      at
      actor
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
    `),"\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n":new $(`
    query ApiClients($organization: ID!, $first: Int!, $after: String) {
  organization(id: $organization) {
    id
    apiClients(first: $first, after: $after) {
      totalCount
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
    `),"\n  query Operations($organization: ID!, $first: Int!, $after: String, $status: [BulkStatus!]) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: $first, after: $after, status: $status) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id label status createdBy createdAt startedAt\n            counts { total pending added changed removed unchanged refused }\n            undoes { id }\n            undoneBy { id }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query Operations($organization: ID!, $first: Int!, $after: String, $status: [BulkStatus!]) {
  organization(id: $organization) {
    id
    bulkOperations(first: $first, after: $after, status: $status) {
      totalCount
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
    `),"\n  query OperationRow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on BulkRow {\n        number action email outcome done notice\n        account { id platform handle name }\n        user { id firstName lastName email status }\n        rolesBefore { id name legacy }\n        rolesAfter { id name legacy }\n        problem { code message }\n      }\n    }\n  }\n":new $(`
    query OperationRow($id: ID!) {
  node(id: $id) {
    id
    ... on BulkRow {
      number
      action
      email
      outcome
      done
      notice
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
    `),"\n  query Operation($id: ID!) {\n    bulkOperation(id: $id) {\n      id label status digest\n      errorPolicy maxErrors includeSelf onSeatShortage onExisting assignMode\n      counts { total pending added changed removed unchanged refused }\n      seatImpact { before after entitled newPeople leavingPeople short }\n      csv: resultUrl(format: CSV)\n      jsonl: resultUrl(format: JSONL)\n      failure { code message }\n      createdBy createdAt startedAt finishedAt expiresAt\n      undoes { id label }\n      undoneBy { id label }\n    }\n  }\n":new $(`
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
  }
}
    `),"\n  subscription OperationProgress($id: ID!) {\n    bulkOperationProgress(id: $id) {\n      status\n      counts { total pending added changed removed unchanged refused }\n    }\n  }\n":new $(`
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
    `),"\n  query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!]) {\n    bulkOperation(id: $id) {\n      id\n      rows(first: $first, after: $after, outcome: $outcome) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id number action email outcome done notice\n            account { id platform handle name }\n            user { id firstName lastName email status }\n            rolesBefore { id name legacy }\n            rolesAfter { id name legacy }\n            problem { code message }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!]) {
  bulkOperation(id: $id) {
    id
    rows(first: $first, after: $after, outcome: $outcome) {
      totalCount
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
          outcome
          done
          notice
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
    `),"\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n":new $(`
    mutation UserUpdate($input: UserUpdateInput!) {
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
    `),"\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n":new $(`
    query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {
  user(ref: {id: $id}) {
    id
    memberships(first: $first, after: $after, filter: $filter) {
      totalCount
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
    `),"\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
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
    `),"\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 60, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n":new $(`
    query PeopleToChoose($organization: ID!, $filter: UserFilter!) {
  organization(id: $organization) {
    id
    users(first: 60, filter: $filter) {
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
    `),"\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason\n      memberships(first: 1) { totalCount }\n    }\n  }\n":new $(`
    query Person($id: ID!) {
  user(ref: {id: $id}) {
    id
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
    `),"\n  query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group viewerPermissions { capabilities } } }\n      }\n    }\n  }\n":new $(`
    query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {
  organization(id: $organization) {
    id
    accounts(first: $first, after: $after, filter: $filter) {
      totalCount
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
    `),"\n  query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id email firstName lastName status holdsSeat } }\n      }\n    }\n  }\n":new $(`
    query PlanPeople($organization: ID!, $first: Int!, $after: String, $filter: UserFilter) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter) {
      totalCount
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
    `),"\n  query PlanGroups($organization: ID!) {\n    organization(id: $organization) { id accountGroups }\n  }\n":new $(`
    query PlanGroups($organization: ID!) {
  organization(id: $organization) {
    id
    accountGroups
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
    `),"\n  query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount } }\n      }\n    }\n  }\n":new $(`
    query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {
  organization(id: $organization) {
    id
    roles(first: $first, after: $after, orderBy: $orderBy) {
      totalCount
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
    `),"\n  query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount here: userCount(account: $account) } }\n      }\n    }\n  }\n":new $(`
    query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {
  organization(id: $organization) {
    id
    roles(first: $first, after: $after, orderBy: $orderBy) {
      totalCount
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
    `),"\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople } }\n        }\n      }\n    }\n  }\n":new $(`
    query AccountSeats($organization: ID!, $first: Int!, $after: String) {
  organization(id: $organization) {
    id
    seatUsage {
      byAccount(first: $first, after: $after) {
        totalCount
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
          }
        }
      }
    }
  }
}
    `),"\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n":new $(`
    query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {
  organization(id: $organization) {
    id
    users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
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
    `),"\n  mutation LeaveEveryDevice { signOutEverywhere { signedOut userErrors { code message } } }\n":new $(`
    mutation LeaveEveryDevice {
  signOutEverywhere {
    signedOut
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
    `),"\n  mutation SignOut { signOut { signedOut userErrors { code message } } }\n":new $(`
    mutation SignOut {
  signOut {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `),"\n  mutation SignOutEverywhere { signOutEverywhere { signedOut userErrors { code message } } }\n":new $(`
    mutation SignOutEverywhere {
  signOutEverywhere {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `),"\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      user { id firstName lastName organizationRole }\n      organizations { id name slug businessManagerEnabled }\n    }\n  }\n":new $(`
    query Viewer {
  viewer {
    email
    isStaff
    user {
      id
      firstName
      lastName
      organizationRole
    }
    organizations {
      id
      name
      slug
      businessManagerEnabled
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
    `),"\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n":new $(`
    query SignInOptions {
  signInOptions {
    singleSignOnUrl
    singleSignOnName
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
    `),"\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n":new $(`
    query AccountsWithPrimary($organization: ID!, $search: String) {
  organization(id: $organization) {
    id
    accounts(first: 20, filter: {search: $search}) {
      edges {
        node {
          id
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
    `),"\n  query Organizations {\n    viewer {\n      isStaff\n      organizations { id name slug businessManagerEnabled seatUsage { entitled active reserved used free overBy } }\n    }\n  }\n":new $(`
    query Organizations {
  viewer {
    isStaff
    organizations {
      id
      name
      slug
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
    `),"\n  mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {\n    userUpdate(input: $user) @include(if: $names) {\n      user { id firstName lastName }\n      userErrors { code message path }\n    }\n    membershipsAssignRoles(input: $roles) @include(if: $access) {\n      memberships { id version roles { id name } expiresAt }\n      userErrors { code message path }\n    }\n  }\n":new $(`
    mutation EditUser($user: UserUpdateInput!, $roles: MembershipsAssignRolesInput!, $names: Boolean!, $access: Boolean!) {
  userUpdate(input: $user) @include(if: $names) {
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
    `),"\n  query MemberEmails($account: AccountRef!, $after: String, $filter: MembershipFilter) {\n    account(ref: $account) {\n      id\n      members(first: 100, after: $after, filter: $filter) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isLegacy user { id email firstName lastName } } }\n      }\n    }\n  }\n":new $(`
    query MemberEmails($account: AccountRef!, $after: String, $filter: MembershipFilter) {
  account(ref: $account) {
    id
    members(first: 100, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          isLegacy
          user {
            id
            email
            firstName
            lastName
          }
        }
      }
    }
  }
}
    `),"\n  query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {\n    account(ref: $account) {\n      id\n      members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id isPrimary isLegacy isLastAdministrator expiresAt\n            canManage { allowed reason }\n            roles { id name legacy modules }\n            user { id firstName lastName email status lastLoginAt }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query Members($account: AccountRef!, $first: Int!, $after: String, $filter: MembershipFilter, $orderBy: MembershipOrder) {
  account(ref: $account) {
    id
    members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
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
    `),"\n  query Member($account: AccountRef!, $email: String!) {\n    account(ref: $account) {\n      id\n      primaryUser { id firstName lastName email }\n      members(first: 100, filter: { search: $email }) {\n        edges {\n          node {\n            id version isPrimary isLegacy isLastAdministrator expiresAt\n            canManage { allowed reason }\n            roles { id name legacy modules capabilities }\n            user { id firstName lastName email status lastLoginAt holdsSeat organizationRole memberships(first: 1) { totalCount } }\n          }\n        }\n      }\n    }\n  }\n":new $(`
    query Member($account: AccountRef!, $email: String!) {
  account(ref: $account) {
    id
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
    `)};function fe(e){return de[e]??{}}export{N as A,_ as C,C as D,O as E,o as F,h as M,l as N,g as O,s as P,v as S,x as T,p as _,le as a,m as b,q as c,H as d,z as f,F as g,I as h,ue as i,j,ee as k,K as l,L as m,Z as n,ce as o,R as p,Q as r,J as s,fe as t,se as u,b as v,f as w,te as x,y};