import type { InvitationFilter } from '../gql/graphql';
import { endOf, inDays } from '../time/day';
import type { InvitationsSearch } from './route';

/** Converts the search parameters of the URL to the API's invitation filter. */
export const invitationFilter = ({ q, mail, ends }: InvitationsSearch): InvitationFilter => ({
  search: q,
  mail,
  expiresBefore: ends && endOf(inDays(Number(ends))),
});
