import type { InvitationFilter } from '../gql/graphql';
import { endOf, inDays } from '../users/end';
import type { InvitationsSearch } from './route';

/** A filter of invitations as the API takes it, of what stands in the address. */
export const invitationFilter = ({ q, mail, ends }: InvitationsSearch): InvitationFilter => ({
  search: q,
  mail,
  expiresBefore: ends && endOf(inDays(Number(ends))),
});
