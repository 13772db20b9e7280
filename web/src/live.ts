import type { Query, QueryObserverOptions } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphql } from './gql';
import type { AuditAction } from './gql/graphql';
import { queries } from './queries';
import { follow } from './socket';

// What others change is shown without being asked for: the organization's audit events come by subscription, and what they touch is read again.

const ORGANIZATION_EVENTS = graphql(`
  subscription OrganizationEvents($organization: ID!) {
    organizationEvents(organizationId: $organization) {
      sequence
      events { kind }
    }
  }
`);

/** How often what is shown is read again at most, while events keep coming, as in a bulk run. */
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

/** What is read under these nouns may be different after such an action. The list of events is after each, and what needs attention may be. */
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

/** The nouns under which an action may have changed something; all for one that is newer than this console. */
export function touched(kind: AuditAction | null): string[] {
  const found = kind && touches.find(([beginning]) => kind.startsWith(beginning));
  return found ? [...found[1], 'events', 'attention'] : everything;
}

/** Whether a query is read again by itself: as when somebody comes back to the window, so that nothing changes under the hands of who fills in a form. */
function readsAgain(query: Query): boolean {
  const focus = (query.options as QueryObserverOptions).refetchOnWindowFocus;
  return (typeof focus === 'function' ? focus(query) : focus) !== false;
}

function readAgain(organization: string, nouns: Iterable<string>) {
  for (const noun of nouns)
    void queries.invalidateQueries({
      queryKey: [noun, organization],
      predicate: readsAgain,
      refetchType: document.hidden ? 'none' : 'active', // in a tab that nobody sees it waits until somebody does
    });
}

/** Follows an organization while it is shown, for viewers who may read its events. */
export function useLive(organization: string | undefined, may: boolean) {
  useEffect(() => {
    if (!organization || !may) return;
    const nouns = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let quiet = 0; // until when nothing is read again
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
          else if (at !== undefined && at !== batch.sequence) soon(everything); // connected again, after something has come
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
