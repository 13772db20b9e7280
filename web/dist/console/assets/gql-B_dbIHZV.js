var e=class extends Error{code;requestId;retryAfter;constructor(e,t,n,r){super(t),this.code=e,this.requestId=n,this.retryAfter=r,this.name=`ApiError`}},t=(t,...n)=>t instanceof e&&n.includes(t.code);async function n(t,n,r){let i;try{i=await fetch(`/graphql`,{method:`POST`,credentials:`same-origin`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`},body:JSON.stringify({query:t.toString(),variables:n}),signal:r??null})}catch(t){throw r?.aborted?t:new e(`UNREACHABLE`,`The gateway cannot be reached. Check your connection, then try again.`)}let a;try{a=await i.json()}catch(t){throw r?.aborted?t:new e(`UNREACHABLE`,`Something between here and the gateway answered ${i.status}. Try again in a moment.`)}let o=a.errors?.[0];if(o){let{code:t,requestId:n,retryAfter:r}=o.extensions??{};throw new e(t??`INTERNAL`,o.message,n??i.headers.get(`X-Request-Id`)??void 0,r)}return a.data}var r=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},i={"\n  query Account($ref: AccountRef!) {\n    account(ref: $ref) {\n      id platform handle name group archived\n      primaryUser { id firstName lastName email }\n      viewerPermissions { modules capabilities }\n    }\n  }\n":new r(`
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
    `),"\n  query AccountId($organization: ID!, $platform: Platform!, $handle: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 100, filter: { platform: [$platform], search: $handle, archived: null }) {\n        edges { node { id handle } }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  query Accounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {\n    organization(id: $organization) {\n      id\n      accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id platform handle name group primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  query ApiClients($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      apiClients(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  mutation ApiClientRotate($input: ApiClientRotateInput!) {\n    apiClientRotate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation ApiClientRevoke($input: ApiClientRevokeInput!) {\n    apiClientRevoke(input: $input) { apiClient { id } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation ApiClientCreate($input: ApiClientCreateInput!) {\n    apiClientCreate(input: $input) { apiClient { id } token userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation ApiClientUpdate($input: ApiClientUpdateInput!) {\n    apiClientUpdate(input: $input) { apiClient { id version } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  query AccountsToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      accounts(first: 30, filter: { search: $search }) { edges { node { id platform handle name } } }\n    }\n  }\n":new r(`
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
    `),"\n  query PeopleToFind($organization: ID!, $search: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 30, filter: { search: $search }) { edges { node { id firstName lastName email } } }\n    }\n  }\n":new r(`
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
    `),"\n  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {\n    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation UserUpdate($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation UserErase($input: UserEraseInput!) {\n    userErase(input: $input) { user { id status } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  query PersonMemberships($id: ID!, $first: Int!, $after: String, $filter: MembershipFilter) {\n    user(ref: { id: $id }) {\n      id\n      memberships(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id isPrimary isLegacy expiresAt addedAt addedBy account { id platform handle name } roles { id name } } }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  query People($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id firstName lastName email status organizationRole lastLoginAt\n            memberships(first: 2) { totalCount edges { node { id account { id platform handle } } } }\n          }\n        }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {\n    organization(id: $organization) {\n      id\n      users(first: 60, filter: $filter) { totalCount edges { node { id firstName lastName email } } }\n    }\n  }\n":new r(`
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
    `),"\n  mutation UserSuspend($input: UserSuspendInput!) {\n    userSuspend(input: $input) { user { id status } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation UserReactivate($input: UserReactivateInput!) {\n    userReactivate(input: $input) { user { id status } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  query Person($id: ID!) {\n    user(ref: { id: $id }) {\n      id email username firstName lastName status organizationRole lastLoginAt createdAt holdsSeat seatHeldSince seatReason\n      memberships(first: 1) { totalCount }\n    }\n  }\n":new r(`
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
    `),"\n  query RoleNames($organization: ID!, $after: String) {\n    organization(id: $organization) {\n      id\n      roles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }\n    }\n  }\n":new r(`
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
    `),"\n  query AccountSeats($organization: ID!, $first: Int!, $after: String) {\n    organization(id: $organization) {\n      id\n      seatUsage {\n        byAccount(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          edges { node { account { id platform handle name } people exclusivePeople } }\n        }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  query SeatHolders($organization: ID!, $first: Int!, $after: String, $filter: UserFilter, $orderBy: UserOrder) {\n    organization(id: $organization) {\n      id\n      users(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id firstName lastName email status seatHeldSince seatReason } }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  mutation PasswordChange($input: PasswordChangeInput!) {\n    passwordChange(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation LeaveEveryDevice { signOutEverywhere { signedOut userErrors { code message } } }\n":new r(`
    mutation LeaveEveryDevice {
  signOutEverywhere {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `),"\n  mutation Rename($input: UserUpdateInput!) {\n    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  query AccountsToSwitch($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 50, filter: { search: $search }) {\n        totalCount\n        edges { node { id platform handle name } }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  mutation SignOut { signOut { signedOut userErrors { code message } } }\n":new r(`
    mutation SignOut {
  signOut {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `),"\n  mutation SignOutEverywhere { signOutEverywhere { signedOut userErrors { code message } } }\n":new r(`
    mutation SignOutEverywhere {
  signOutEverywhere {
    signedOut
    userErrors {
      code
      message
    }
  }
}
    `),"\n  query Viewer {\n    viewer {\n      email\n      isStaff\n      user { id firstName lastName organizationRole }\n      organizations { id name slug businessManagerEnabled }\n    }\n  }\n":new r(`
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
    `),"\n  query SeatMeter($organization: ID!) {\n    organization(id: $organization) {\n      id\n      seatUsage { entitled active reserved used free overBy highWater }\n    }\n  }\n":new r(`
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
    `),"\n  query Self($organization: ID!, $email: String!) {\n    organization(id: $organization) {\n      id\n      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {\n        edges { node { id email firstName lastName organizationRole } }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  mutation StaffClaim($input: StaffClaimInput!) {\n    staffClaim(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { code message path } }\n  }\n":new r(`
    mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
  passwordResetRequest(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `),"\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { viewer { email } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }\n":new r(`
    query SignInOptions {
  signInOptions {
    singleSignOnUrl
    singleSignOnName
  }
}
    `),"\n  mutation OrganizationCreate($input: OrganizationCreateInput!) {\n    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  query AccountsWithPrimary($organization: ID!, $search: String) {\n    organization(id: $organization) {\n      id\n      accounts(first: 20, filter: { search: $search }) {\n        edges { node { id platform handle name primaryUser { id firstName lastName email } } }\n      }\n    }\n  }\n":new r(`
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
    `),"\n  mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {\n    primaryUserRemove(input: $input) { account { id } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {\n    organizationSetSeats(input: $input) { organization { id } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {\n    organizationSetBusinessManager(input: $input) { organization { id } userErrors { code message path } }\n  }\n":new r(`
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
    `),"\n  query Organizations {\n    viewer {\n      isStaff\n      organizations { id name slug businessManagerEnabled seatUsage { entitled active reserved used free overBy } }\n    }\n  }\n":new r(`
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
    `)};function a(e){return i[e]??{}}export{t as i,e as n,n as r,a as t};