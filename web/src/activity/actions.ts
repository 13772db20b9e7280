// The actions of the audit log, in groups for the filter. A newer gateway may have more; they are shown with the API's own name.

export const actionGroups: { group: string; items: { value: string; label: string }[] }[] = [
  {
    group: 'Access',
    items: [
      { value: 'membership.added', label: 'Added to an account' },
      { value: 'membership.changed', label: 'Roles or end changed' },
      { value: 'membership.removed', label: 'Removed from an account' },
      { value: 'account.primary_changed', label: 'Primary user changed' },
      { value: 'account.primary_removed', label: 'Primary user removed' },
    ],
  },
  {
    group: 'People',
    items: [
      { value: 'user.added', label: 'Added to the organization' },
      { value: 'user.activated', label: 'Became active' },
      { value: 'user.updated', label: 'Name or email changed' },
      { value: 'user.suspended', label: 'Suspended' },
      { value: 'user.reactivated', label: 'Reactivated' },
      { value: 'user.organization_role_changed', label: 'Duty changed' },
      { value: 'user.erased', label: 'Erased' },
    ],
  },
  {
    group: 'Sign-in',
    items: [
      { value: 'session.started', label: 'Signed in' },
      { value: 'session.ended', label: 'Signed out' },
      { value: 'sessions.ended', label: 'Signed out everywhere' },
      { value: 'invitation.resent', label: 'Invitation sent again' },
      { value: 'invitation.link_shown', label: 'Invitation link shown' },
      { value: 'invitation.canceled', label: 'Invitation canceled' },
      { value: 'invitation.accepted', label: 'Invitation accepted' },
      { value: 'password.changed', label: 'Password changed' },
      { value: 'password.reset', label: 'Password replaced' },
    ],
  },
  {
    group: 'Roles',
    items: [
      { value: 'role.created', label: 'Role added' },
      { value: 'role.updated', label: 'Role changed' },
      { value: 'role.deleted', label: 'Role deleted' },
    ],
  },
  {
    group: 'Accounts',
    items: [
      { value: 'account.created', label: 'Account added' },
      { value: 'account.updated', label: 'Account changed' },
      { value: 'account.archived', label: 'Account archived' },
      { value: 'account.restored', label: 'Account restored' },
    ],
  },
  {
    group: 'Bulk operations',
    items: [
      { value: 'bulk.planned', label: 'Planned' },
      { value: 'bulk.run', label: 'Run' },
      { value: 'bulk.canceled', label: 'Stopped' },
      { value: 'bulk.ended', label: 'Ended' },
    ],
  },
  {
    group: 'API clients',
    items: [
      { value: 'api_client.created', label: 'API client added' },
      { value: 'api_client.updated', label: 'API client changed' },
      { value: 'api_client.rotated', label: 'Token replaced' },
      { value: 'api_client.revoked', label: 'API client ended' },
    ],
  },
  {
    group: 'Saved views',
    items: [
      { value: 'saved_view.created', label: 'View shared' },
      { value: 'saved_view.updated', label: 'View changed' },
      { value: 'saved_view.deleted', label: 'View deleted' },
    ],
  },
  {
    group: 'Organization',
    items: [
      { value: 'organization.created', label: 'Organization created' },
      { value: 'organization.updated', label: 'Organization renamed' },
      { value: 'organization.archived', label: 'Organization archived' },
      { value: 'organization.restored', label: 'Organization restored' },
      { value: 'organization.seats_set', label: 'Seats set' },
      { value: 'organization.business_manager_set', label: 'Business Manager set' },
      { value: 'audit.cut', label: 'Old entries deleted' },
    ],
  },
];

export const actions: string[] = actionGroups.flatMap((g) => g.items.map((i) => i.value));
export const actionLabels = new Map(actionGroups.flatMap((g) => g.items.map((i) => [i.value, i.label] as const)));
