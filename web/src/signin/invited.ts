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

/** What an invitation is for; a dead link is refused with INVALID_INPUT. It is asked once: a wrong token counts as a guess. */
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

/** The token of what somebody has copied: the whole link, or what stands behind its "#". */
export const tokenOf = (typed: string): string => typed.trim().replace(/^.*#/s, '');
