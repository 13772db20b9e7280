import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';
import type { InvitationPreviewQuery } from '../gql/graphql';

const PREVIEW = graphql(`
  query InvitationPreview($token: String!) {
    invitation(token: $token) {
      organizationName invitedBy email firstName lastName organizationRole moreAccounts expiresAt confirmsEmail proof
      accounts { platform handle name roles }
    }
  }
`);

export type Preview = NonNullable<InvitationPreviewQuery['invitation']>;

/**
 * Returns the query options for an invitation by its token. An invalid token is refused with INVALID_INPUT. There is only one request, because the API counts
 * wrong tokens as guesses.
 */
export const previewOptions = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: async ({ signal }) => {
      const found = (await execute(PREVIEW, { token }, signal)).invitation;
      if (!found) throw new Error('no invitation');
      return found;
    },
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Returns the token of a pasted text, which can be the whole link or only the part after its "#". */
export const tokenOf = (typed: string): string => typed.trim().replace(/^.*#/s, '');
