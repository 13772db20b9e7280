import type { Member } from './members';

type Can = Member['canRemove'];

/** Why the API refuses something, in its words; undefined where it is allowed. */
export const whyNot = ({ allowed, message }: Can): string | undefined =>
  allowed ? undefined : (message ?? 'This isn’t possible right now. Try again later.');

export interface Refused {
  /** The whole dialog that edits names, roles and the end of the access. */
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
 * What the row's menu refuses, and why: the API decides (H24, H25, H27, H29). Somebody can be edited where their names or their roles can be; who has a legacy
 * role here only gets other roles, by "Assign roles" (B61, B62).
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
