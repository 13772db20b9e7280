import type { Action } from '../action/RowMenu';
import type { UserStatus } from '../gql/graphql';
import type { Standing } from '../shell/viewer';

/** The actions on an invitation. Each has a dialog. */
export const invitationDialogs = ['resend', 'link', 'cancel'] as const;
export type InvitationDialog = (typeof invitationDialogs)[number];

export const isInvitationDialog = (dialog: string | undefined): dialog is InvitationDialog =>
  (invitationDialogs as readonly (string | undefined)[]).includes(dialog);

const labels: Record<InvitationDialog, string> = {
  resend: 'Send again',
  link: 'Copy link',
  cancel: 'Cancel invitation',
};

/**
 * Returns why each action on an invitation would be refused, with null if it can be tried. The API makes the final decision: account administrators can cancel
 * only invitations to accounts that they all administer.
 */
export function refusals(status: UserStatus, standing: Standing): Record<InvitationDialog, string | null> {
  const may = ['staff', 'manager', 'administrator'].includes(standing)
    ? null
    : 'Only managers and administrators of their accounts can do this.';
  const known = status === 'ACTIVE'; // the invitation only confirms a new email address
  return {
    resend: may,
    link: may ?? (known ? 'They have signed in before. Only the link in the email confirms the new address.' : null),
    cancel: may ?? (known ? 'They have signed in before. Suspend or remove them instead.' : null),
  };
}

/** Returns the menu items of an invitation. */
export function invitationActions(
  status: UserStatus,
  standing: Standing,
  open: (dialog: InvitationDialog) => void,
): Action[] {
  const refused = refusals(status, standing);
  return invitationDialogs.map((dialog) => ({
    label: labels[dialog],
    refusal: refused[dialog],
    danger: dialog === 'cancel',
    act: () => open(dialog),
  }));
}
