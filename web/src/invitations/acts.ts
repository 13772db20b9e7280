import type { Action } from '../action/RowMenu';
import type { UserStatus } from '../gql/graphql';
import type { Standing } from '../shell/viewer';

/** What can be done about an invitation, each in a dialog. */
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
 * Why something about an invitation would be refused; null where it can be tried. The API has the last word: administrators of accounts cancel only
 * invitations to accounts that are all theirs.
 */
export function refusals(status: UserStatus, standing: Standing): Record<InvitationDialog, string | null> {
  const may = ['staff', 'manager', 'administrator'].includes(standing)
    ? null
    : 'Only managers and administrators of their accounts can do this.';
  const known = status === 'ACTIVE'; // they only confirm a new email
  return {
    resend: may,
    link: may ?? (known ? 'They have signed in before. Only the link in the email confirms the new address.' : null),
    cancel: may ?? (known ? 'They have signed in before. Suspend or remove them instead.' : null),
  };
}

/** The items of a menu about an invitation. */
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
