import{J as e,Kt as t,M as n,N as r,P as i,Vt as a,nt as o,qt as s}from"./icons-CrmJKTpS.js";var c=t((e=>{var t=a();function n(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var r=typeof Object.is==`function`?Object.is:n,i=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function l(e,t){var n=t(),r=i({inst:{value:n,getSnapshot:t}}),a=r[0].inst,l=r[1];return s(function(){a.value=n,a.getSnapshot=t,u(a)&&l({inst:a})},[e,n,t]),o(function(){return u(a)&&l({inst:a}),e(function(){u(a)&&l({inst:a})})},[e]),c(n),n}function u(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!r(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:l;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),l=t(((e,t)=>{t.exports=c()})),u=t((e=>{var t=a(),n=l();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,o=n.useSyncExternalStore,s=t.useRef,c=t.useEffect,u=t.useMemo,d=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,a){var l=s(null);if(l.current===null){var f={hasValue:!1,value:null};l.current=f}else f=l.current;l=u(function(){function e(e){if(!o){if(o=!0,s=e,e=r(e),a!==void 0&&f.hasValue){var t=f.value;if(a(t,e))return c=t}return c=e}if(t=c,i(s,e))return t;var n=r(e);return a!==void 0&&a(t,n)?(s=e,t):(s=e,c=n)}var o=!1,s,c,l=n===void 0?null:n;return[function(){return e(t())},l===null?void 0:function(){return e(l())}]},[t,n,r,a]);var p=o(e,l[0],l[1]);return c(function(){f.hasValue=!0,f.value=p},[p]),d(p),p}})),d=t(((e,t)=>{t.exports=u()})),f=s(a(),1),p=d();function m(e,t){return e===t}function h(e,t=e=>e,n){let r=n?.compare??m,i=(0,f.useCallback)(t=>{let{unsubscribe:n}=e.subscribe(t);return n},[e]),a=(0,f.useCallback)(()=>e.get(),[e]);return(0,p.useSyncExternalStoreWithSelector)(i,a,a,t,r)}var g={};function _(e,t){let n=f.useRef();return r=>{let i=e?.select?e.select(r):r;return e?.structuralSharing??t.options.defaultStructuralSharing?n.current=o(n.current,i):i}}function v(t){let a=i(),o=f.useContext(t.from?n:r),s=t.from??o,c=a.stores.getMatchStore(s),l=_(t,a),u=h(c,e=>e?l(e):g);if(u!==g)return u;(t.shouldThrow??!0)&&e()}var y=class extends Error{code;requestId;retryAfter;constructor(e,t,n,r){super(t),this.code=e,this.requestId=n,this.retryAfter=r,this.name=`ApiError`}},b=(e,...t)=>e instanceof y&&t.includes(e.code);async function x(e,t,n){let r;try{r=await fetch(`/graphql`,{method:`POST`,credentials:`same-origin`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null})}catch(e){throw n?.aborted?e:new y(`UNREACHABLE`,`The gateway cannot be reached. Check your connection, then try again.`)}let i;try{i=await r.text()}catch(e){throw n?.aborted?e:new y(`UNREACHABLE`,`The answer broke off. Check your connection, then try again.`)}return S(i,r.status,r.headers.get(`X-Request-Id`))}function S(e,t,n){let r;try{r=JSON.parse(e)}catch{throw new y(`UNREACHABLE`,`Something between here and the gateway answered ${t}. Try again in a moment.`)}let i=r.errors?.[0];if(i){let{code:e,requestId:t,retryAfter:r}=i.extensions??{};throw new y(e??`INTERNAL`,i.message,t??n??void 0,r)}return r.data}var C=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},w={"\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id platform handle name group archived\n      primaryUser { id firstName lastName email }\n      viewerPermissions { modules capabilities }\n    }\n  }\n":new C(`
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
    `),"\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query AuditEvents($organization: ID!, $first: Int!, $after: String, $filter: AuditFilter) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id at actor action before after\n            account { id platform handle name }\n            user { id firstName lastName email }\n            bulkOperation { id label }\n          }\n        }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      id\n      ... on AuditEvent {\n        sequence hash at actor action before after requestId\n        account { id platform handle name }\n        user { id firstName lastName email }\n        bulkOperation { id label }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query PersonOfFilter($user: UserRef!) {\n    user(ref: $user) { id firstName lastName email }\n  }\n":new C(`
    query PersonOfFilter($user: UserRef!) {
  user(ref: $user) {
    id
    firstName
    lastName
    email
  }
}
    `),"\n  query PeopleOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      users(first: 20, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n":new C(`
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
    `),"\n  query AccountsOfFilter($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search, archived: null }) { edges { node { id platform handle } } }\n    }\n  }\n":new C(`
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
    `),"\n  query OperationOfFilter($id: ID!) {\n    bulkOperation(id: $id) { id label }\n  }\n":new C(`
    query OperationOfFilter($id: ID!) {
  bulkOperation(id: $id) {
    id
    label
  }
}
    `),"\n  query Operations($organization: ID!, $first: Int!, $after: String, $status: [BulkStatus!]) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: $first, after: $after, status: $status) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id label status createdBy createdAt startedAt\n            counts { total pending added changed removed unchanged refused }\n            undoes { id }\n            undoneBy { id }\n          }\n        }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query OperationProof($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: { bulkOperationId: $id }) { totalCount edges { node { id sequence hash } } }\n    }\n  }\n":new C(`
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
    `),"\n  query OperationRow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on BulkRow {\n        number action email outcome done notice\n        account { id platform handle name }\n        user { id firstName lastName email status }\n        rolesBefore { id name legacy }\n        rolesAfter { id name legacy }\n        problem { code message }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query OperationsAhead($organization: ID!) {\n    organization(id: $organization) {\n      id\n      bulkOperations(first: 100, status: [QUEUED, RUNNING, CANCELING]) {\n        edges { node { id label status createdAt undoes { id } counts { total pending added changed removed unchanged refused } } }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  mutation OperationRun($input: BulkOperationRunInput!) {\n    bulkOperationRun(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n":new C(`
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
    `),"\n  mutation OperationCancel($input: BulkOperationCancelInput!) {\n    bulkOperationCancel(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n":new C(`
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
    `),"\n  mutation OperationUndo($input: BulkOperationUndoInput!) {\n    bulkOperationUndo(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n":new C(`
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
    `),"\n  mutation OperationAgain($input: BulkOperationPlanInput!) {\n    bulkOperationPlan(input: $input) { bulkOperation { id status } userErrors { code message } }\n  }\n":new C(`
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
    `),"\n  query Operation($id: ID!) {\n    bulkOperation(id: $id) {\n      id label status errorPolicy digest\n      counts { total pending added changed removed unchanged refused }\n      seatImpact { before after entitled newPeople leavingPeople short }\n      csv: resultUrl(format: CSV)\n      jsonl: resultUrl(format: JSONL)\n      failure { code message }\n      createdBy createdAt startedAt finishedAt expiresAt\n      undoes { id label }\n      undoneBy { id label }\n    }\n  }\n":new C(`
    query Operation($id: ID!) {
  bulkOperation(id: $id) {
    id
    label
    status
    errorPolicy
    digest
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
    `),"\n  subscription OperationProgress($id: ID!) {\n    bulkOperationProgress(id: $id) {\n      status\n      counts { total pending added changed removed unchanged refused }\n    }\n  }\n":new C(`
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
    `),'\n  query OperationOrigin($organization: ID!, $id: ID!) {\n    organization(id: $organization) {\n      id\n      auditEvents(first: 1, filter: { bulkOperationId: $id, action: ["bulk.planned"] }) { edges { node { id after } } }\n    }\n  }\n':new C(`
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
    `),"\n  query OperationRows($id: ID!, $first: Int!, $after: String, $outcome: [RowOutcome!]) {\n    bulkOperation(id: $id) {\n      id\n      rows(first: $first, after: $after, outcome: $outcome) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id number action email outcome done notice\n            account { id platform handle name }\n            user { id firstName lastName email status }\n            rolesBefore { id name legacy }\n            rolesAfter { id name legacy }\n            problem { code message }\n          }\n        }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  mutation RoleDelete($input: RoleDeleteInput!) {\n    roleDelete(input: $input) { deletedRoleId userErrors { code message path } }\n  }\n":new C(`
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
    `),"\n  query RolesToGrant($organization: ID!) {\n    organization(id: $organization) {\n      id\n      roles(first: 100) { edges { node { id name builtIn legacy modules capabilities } } }\n    }\n  }\n":new C(`
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
    `),"\n  query LegacyOnAccount($account: AccountRef!) {\n    account(ref: $account) { id legacyMemberCount }\n  }\n":new C(`
    query LegacyOnAccount($account: AccountRef!) {
  account(ref: $account) {
    id
    legacyMemberCount
  }
}
    `),"\n  query LegacyAnywhere($organization: ID!) {\n    organization(id: $organization) { id users(first: 1, filter: { legacy: true }) { totalCount } }\n  }\n":new C(`
    query LegacyAnywhere($organization: ID!) {
  organization(id: $organization) {
    id
    users(first: 1, filter: {legacy: true}) {
      totalCount
    }
  }
}
    `),"\n  mutation RoleCreate($input: RoleCreateInput!) {\n    roleCreate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n":new C(`
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
    `),"\n  mutation RoleUpdate($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) { role { id name version } userErrors { code message path } }\n  }\n":new C(`
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
    `),"\n  query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount } }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {\n    organization(id: $organization) {\n      id\n      roles(first: $first, after: $after, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name builtIn legacy modules userCount here: userCount(account: $account) } }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  mutation RoleImpact($input: RoleUpdateInput!) {\n    roleUpdate(input: $input) {\n      impact { people accounts gainedModules lostModules gainedCapabilities lostCapabilities }\n      userErrors { code message path }\n    }\n  }\n":new C(`
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
    `),"\n  query Role($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Role { name version builtIn legacy modules capabilities userCount }\n    }\n  }\n":new C(`
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
    `),"\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople } }\n        }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  query AccountsToSwitch($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 50, filter: { search: $search }) {\n        totalCount\n        edges { node { id platform handle name } }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  mutation SignOut { signOut { signedOut userErrors { code message } } }\n":new C(`
    mutation SignOut {
  signOut {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `),"\n  mutation SignOutEverywhere { signOutEverywhere { signedOut userErrors { code message } } }\n":new C(`
    mutation SignOutEverywhere {
  signOutEverywhere {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `),"\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      user { id firstName lastName organizationRole }\n      organizations { id name slug businessManagerEnabled }\n    }\n  }\n":new C(`
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
    `),"\n  query SeatMeter($organization: ID!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled active reserved used free overBy highWater }\n    }\n  }\n":new C(`
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
    `),"\n  query Self($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {\n        edges { node { id email firstName lastName organizationRole } }\n      }\n    }\n  }\n":new C(`
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
    `),"\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new C(`
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
    `),"\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new C(`
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
    `),"\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { code message path } }\n  }\n":new C(`
    mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
  passwordResetRequest(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new C(`
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
    `),"\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new C(`
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
    `),"\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n":new C(`
    query SignInOptions {
  signInOptions {
    singleSignOnUrl
    singleSignOnName
  }
}
    `)};function T(e){return w[e]??{}}export{b as a,h as c,x as i,y as n,v as o,S as r,_ as s,T as t};