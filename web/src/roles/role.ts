import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { capabilities, modules } from '../account/words';
import { graphql } from '../gql';
import type { Capability, Module, RoleQuery } from '../gql/graphql';
import { useApp } from '../shell/context';

const ROLE = graphql(`
  query Role($id: ID!) {
    node(id: $id) {
      id
      ... on Role { name version builtIn legacy modules capabilities userCount }
    }
  }
`);

export type Role = Required<Extract<NonNullable<RoleQuery['node']>, { name: string }>>;

/** Returns the query options for the current state of a role. */
export const roleOptions = (organization: string, id: string) =>
  queryOptions({
    queryKey: ['roles', organization, 'one', id],
    queryFn: async ({ signal }): Promise<Role | null> => {
      const { node } = await execute(ROLE, { id }, signal);
      return node && 'name' in node ? node : null;
    },
    staleTime: 0,
  });

/** The values of a role's form. */
export interface Draft {
  name: string;
  modules: Module[];
  capabilities: Capability[];
}

/** The capabilities that the Admin module includes (B39). The first of them can be granted only by that module. */
export const broughtByAdmin: Capability[] = ['MANAGE_USERS', 'MANAGE_SETTINGS'];

export function withModule(draft: Draft, module: Module, on: boolean): Draft {
  const held = new Set(draft.modules);
  if (on) held.add(module);
  else held.delete(module);
  const next = { ...draft, modules: modules.filter((m) => held.has(m)) };
  return module === 'ADMIN' ? withCapabilities(next, broughtByAdmin, on) : next;
}

export function withCapabilities(draft: Draft, some: readonly Capability[], on: boolean): Draft {
  const held = new Set(draft.capabilities);
  for (const c of some) {
    if (on) held.add(c);
    else held.delete(c);
  }
  return { ...draft, capabilities: capabilities.filter((c) => held.has(c)) };
}

/** Reports whether the user cannot change a capability. */
export const isFixed = (draft: Draft, c: Capability): boolean =>
  c === 'MANAGE_USERS' || (draft.modules.includes('ADMIN') && broughtByAdmin.includes(c));

export const sameDraft = (a: Draft, b: Draft): boolean =>
  a.name.trim() === b.name.trim() &&
  a.modules.join() === b.modules.join() &&
  a.capabilities.join() === b.capabilities.join();

export const draftOf = ({ name, modules: m, capabilities: c }: Draft): Draft => ({
  name,
  modules: [...m],
  capabilities: [...c],
});

/** For each action on a role, why the viewer cannot do it, or null if they can. */
export interface Permit {
  edit: string | null;
  copy: string | null;
  delete: string | null;
}

type Kind = Pick<Role, 'name' | 'builtIn' | 'legacy'>;

/** Returns the viewer's permissions on roles. Only managers of the organization and staff can change roles, and nobody can change built-in roles (H28). */
export function usePermit(): { create: string | null; of: (role: Kind) => Permit } {
  const { standing, organization } = useApp();
  const create =
    standing === 'manager' || standing === 'staff'
      ? null
      : `Only managers of ${organization?.name ?? 'the organization'} can change roles.`;
  const of = ({ name, builtIn, legacy }: Kind): Permit => {
    const fixed =
      create ??
      (legacy
        ? `${name} is a legacy role and can’t be edited. It disappears when other roles replace it.`
        : builtIn
          ? `${name} is built in and can’t be edited. Duplicate it to create a custom role.`
          : null);
    return {
      edit: fixed,
      copy: create,
      delete: create ?? (builtIn ? `${name} is built in and can’t be deleted.` : null),
    };
  };
  return { create, of };
}
