import type { Member } from './members';

type Can = Member['canRemove'];

/** Returns the API's reason for a refusal, or undefined if the action is allowed. */
export const whyNot = ({ allowed, message }: Can): string | undefined =>
  allowed ? undefined : (message ?? 'This isn’t possible right now. Try again later.');

export interface Refused {
  /** The dialog that edits names, roles and the access end. */
  edit?: string | undefined;
  names?: string | undefined;
  access?: string | undefined;
  primary?: string | undefined;
  remove?: string | undefined;
}

export type Facts = Pick<Member, 'isPrimary' | 'isLegacy'> & {
  canAssignRoles: Can;
  canRemove: Can;
  canSetPrimary?: Can;
  user: { canUpdate: Can };
};

/**
 * Returns why the actions of a row's menu would be refused, as the API decides (H24, H25, H27, H29). A member can be edited if either the names or the roles
 * can be. A legacy role can be replaced only with "Assign roles", not in the dialog (B61, B62).
 */
export function refusedOf(m: Facts): Refused {
  const names = whyNot(m.user.canUpdate);
  const access = whyNot(m.canAssignRoles);
  return {
    names,
    access,
    edit: names && (access ?? (m.isLegacy ? names : undefined)),
    remove: whyNot(m.canRemove),
    primary: m.isPrimary ? 'Is already the primary user.' : m.canSetPrimary && whyNot(m.canSetPrimary),
  };
}
