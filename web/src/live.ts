import type { Query, QueryObserverOptions } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphql } from './gql';
import type { AuditAction } from './gql/graphql';
import { queries } from './queries';
import { follow } from './socket';

// Shows other people's changes without a reload: subscribes to the organization's audit events and refetches the queries that they affect.

const ORGANIZATION_EVENTS = graphql(`
  subscription OrganizationEvents($organization: ID!) {
    organizationEvents(organizationId: $organization) {
      sequence
      events { kind }
    }
  }
`);

/** The minimum time between two refetches while events keep arriving, for example during a bulk run, in milliseconds. */
const pause = 2_000;

const everything = [
  'users',
  'invitations',
  'seats',
  'accounts',
  'account',
  'roles',
  'operations',
  'clients',
  'events',
  'attention',
  'views',
];

/** The query keys that an action may affect, by prefix of the action. The list of events and the items that need attention are always refetched, too. */
const touches: [beginning: string, nouns: string[]][] = [
  ['MEMBERSHIP_', ['users', 'seats', 'accounts', 'account', 'roles', 'invitations']],
  ['ACCOUNT_', ['users', 'seats', 'accounts', 'account']],
  ['USER_', ['users', 'seats', 'invitations', 'account']],
  ['IDENTITY_', ['users', 'invitations']],
  ['INVITATION_', ['users', 'invitations']],
  ['ROLE_', ['users', 'roles']],
  ['ORGANIZATION_', ['seats', 'operations']],
  ['API_CLIENT_', ['clients']],
  ['SAVED_VIEW_', ['views']],
  ['BULK_', ['operations']],
  ['AUDIT_', []],
  ['SESSION', ['users']],
  ['PASSWORD_', []],
  ['STAFF_', []],
];

/** Returns the query keys that an action may affect. For an action that this console does not know, it returns all. */
export function touched(kind: AuditAction | null): string[] {
  const found = kind && touches.find(([beginning]) => kind.startsWith(beginning));
  return found ? [...found[1], 'events', 'attention'] : everything;
}

/**
 * Reports whether a query can be refetched automatically. It uses the query's setting for window focus, which is off where a refetch would change a form during
 * input.
 */
function readsAgain(query: Query): boolean {
  const focus = (query.options as QueryObserverOptions).refetchOnWindowFocus;
  return (typeof focus === 'function' ? focus(query) : focus) !== false;
}

function readAgain(organization: string, nouns: Iterable<string>) {
  for (const noun of nouns)
    void queries.invalidateQueries({
      queryKey: [noun, organization],
      predicate: readsAgain,
      refetchType: document.hidden ? 'none' : 'active', // in a hidden tab, wait until the tab is visible
    });
}

/** Subscribes to the events of the current organization, if the viewer can read them. */
export function useLive(organization: string | undefined, may: boolean) {
  useEffect(() => {
    if (!organization || !may) return;
    const nouns = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let quiet = 0; // no refetch before this time
    let at: number | undefined;
    const soon = (touched: string[]) => {
      for (const noun of touched) nouns.add(noun);
      timer ??= setTimeout(
        () => {
          timer = undefined;
          quiet = Date.now() + pause;
          readAgain(organization, nouns);
          nouns.clear();
        },
        Math.max(0, quiet - Date.now()),
      );
    };
    const stop = follow(
      ORGANIZATION_EVENTS,
      { organization },
      {
        connected: () => undefined,
        next: ({ organizationEvents: batch }) => {
          if (!batch) return;
          if (batch.events.length > 0) soon([...new Set(batch.events.flatMap(({ kind }) => touched(kind ?? null)))]);
          else if (at !== undefined && at !== batch.sequence) soon(everything); // reconnected, and there were events meanwhile
          at = batch.sequence;
        },
      },
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [organization, may]);
}
