import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import { recall, remember } from '../memory';
import { useApp, useOrganization } from '../shell/context';

const COUNTS = graphql(`
  query SetupCounts($organization: ID!) {
    organization(id: $organization) {
      id
      accounts(first: 0) { totalCount }
      managers: users(first: 0, filter: { organizationRole: [MANAGER], status: [ACTIVE, INVITED] }) { totalCount }
      others: users(first: 0, filter: { organizationRole: [NONE], status: [ACTIVE, INVITED] }) { totalCount }
    }
  }
`);

const ROLES = graphql(`
  query SetupRoles($organization: ID!) {
    organization(id: $organization) { id roles(first: 100) { edges { node { builtIn } } } }
  }
`);

export interface Step {
  title: string;
  about: string;
  done: boolean;
  /** Whether the step can be skipped. */
  optional?: boolean;
  link: { to: '/accounts' | '/users' | '/roles'; search: { dialog?: 'add' } };
  action: string;
}

/**
 * Returns the setup steps of a new organization. They are null if all required steps are done, if they were dismissed in this browser, or if the viewer cannot
 * do them.
 */
export function useSetup(): { steps: Step[] | null; dismiss: () => void } {
  const organization = useOrganization();
  const { standing } = useApp();
  const key = `setup.${organization.id}`;
  const [dismissed, setDismissed] = useState<string | null>(null);
  const open =
    (standing === 'manager' || standing === 'staff') &&
    !organization.archivedAt &&
    dismissed !== organization.id &&
    recall(key) !== 'dismissed';
  const counts = useQuery({
    queryKey: ['attention', organization.id, 'setup'],
    queryFn: async ({ signal }) => (await execute(COUNTS, { organization: organization.id }, signal)).organization,
    enabled: open,
  });
  const roles = useQuery({
    queryKey: ['roles', organization.id, 'setup'],
    queryFn: async ({ signal }) => (await execute(ROLES, { organization: organization.id }, signal)).organization,
    enabled: open,
  });
  const dismiss = () => {
    remember(key, 'dismissed');
    setDismissed(organization.id);
  };
  if (!open || !counts.data || !roles.data) return { steps: null, dismiss };
  const steps: Step[] = [
    {
      title: 'Add your accounts',
      about: 'An account is one handle on one platform. Add accounts one by one, or import them from a file.',
      done: counts.data.accounts.totalCount > 0,
      link: { to: '/accounts', search: {} },
      action: 'Go to Accounts',
    },
    {
      title: 'Invite a second manager',
      about: 'Then someone can act for the organization when the first manager is away.',
      done: counts.data.managers.totalCount > 1,
      link: { to: '/users', search: { dialog: 'add' } },
      action: 'Add a manager',
    },
    {
      title: 'Create your own roles',
      about: 'A role is a set of permissions on an account. The built-in roles cover most teams.',
      done: roles.data.roles.edges.some(({ node }) => !node.builtIn),
      optional: true,
      link: { to: '/roles', search: {} },
      action: 'Go to Roles',
    },
    {
      title: 'Add people to accounts',
      about: 'Open an account and add its users. People who are new to the organization are invited by email.',
      done: counts.data.others.totalCount > 0,
      link: { to: '/accounts', search: {} },
      action: 'Choose an account',
    },
  ];
  return { steps: steps.every((s) => s.done || s.optional) ? null : steps, dismiss };
}
