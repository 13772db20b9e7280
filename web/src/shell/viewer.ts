import { queryOptions } from '@tanstack/react-query';
import { execute, isCode } from '../api';
import { graphql } from '../gql';
import type { SeatMeterQuery, ViewerQuery } from '../gql/graphql';
import { reached, type Organization } from './organizations';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      email
      isStaff
      limits { atOnce rows selectionPeople fileBytes undoDays }
      user { id firstName lastName organizationRole }
      invitations { id organizationName invitedBy expiresAt confirmsEmail }
    }
  }
`);

const SEAT_METER = graphql(`
  query SeatMeter($organization: ID!) {
    organization(id: $organization) {
      id
      seatUsage { entitled active reserved used free overBy highWater }
    }
  }
`);

const SELF = graphql(`
  query Self($organization: ID!, $email: String!) {
    organization(id: $organization) {
      id
      users(first: 10, filter: { search: $email, status: [ACTIVE] }) {
        edges { node { id email firstName lastName organizationRole } }
      }
    }
  }
`);

/** The viewer, with the first of their organizations by name: enough to know whether there are several. */
export type Viewer = NonNullable<ViewerQuery['viewer']> & { organizations: Organization[] };
export type OpenInvitation = Viewer['invitations'][number];
export type { Organization };
export type SeatUsage = NonNullable<SeatMeterQuery['organization']>['seatUsage'];

/** The query options for the viewer. The query returns null without a valid session. */
export const viewerOptions = queryOptions({
  queryKey: ['viewer'],
  queryFn: async ({ signal }): Promise<Viewer | null> => {
    const { viewer } = await execute(VIEWER, {}, signal);
    return viewer ? { ...viewer, organizations: (await reached('', signal)).found } : null;
  },
});

/** Returns the query options for an organization's seats. The query returns null if the viewer cannot see them, because they administer nothing there. */
export const seatOptions = (organization: string) =>
  queryOptions({
    queryKey: ['seats', organization, 'meter'],
    queryFn: async ({ signal }): Promise<SeatUsage | null> => {
      try {
        return (await execute(SEAT_METER, { organization }, signal)).organization?.seatUsage ?? null;
      } catch (error) {
        if (isCode(error, 'FORBIDDEN')) return null;
        throw error;
      }
    },
  });

/** Returns the query options for the viewer's role in one of several organizations, for which Viewer.user is null. */
export const selfOptions = (organization: string, email: string) =>
  queryOptions({
    queryKey: ['self', organization, email],
    queryFn: async ({ signal }) => {
      try {
        const found = (await execute(SELF, { organization, email }, signal)).organization?.users.edges ?? [];
        return found.find(({ node }) => node.email.toLowerCase() === email.toLowerCase())?.node ?? null;
      } catch (error) {
        if (isCode(error, 'FORBIDDEN')) return null;
        throw error;
      }
    },
  });

/**
 * The viewer's standing in an organization: staff of the vendor, manager or auditor of the organization, administrator of some accounts, or a member who
 * administers nothing. It decides what the console shows; the API decides what is allowed.
 */
export type Standing = 'staff' | 'manager' | 'auditor' | 'administrator' | 'member';

export function standingOf(viewer: Viewer, duty: string | undefined, seesSeats: boolean): Standing {
  if (viewer.isStaff) return 'staff';
  if (duty === 'MANAGER') return 'manager';
  if (duty === 'AUDITOR') return 'auditor';
  return seesSeats ? 'administrator' : 'member';
}

export const standingWords: Record<Standing, string> = {
  staff: 'Roster staff',
  manager: 'Manager of the organization',
  auditor: 'Auditor of the organization (view only)',
  administrator: 'Account administrator',
  member: 'Member',
};
