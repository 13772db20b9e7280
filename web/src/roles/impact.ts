import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';
import { sameDraft, type Draft, type Role } from './role';
import type { RoleImpact } from './words';

const ROLE_IMPACT = graphql(`
  mutation RoleImpact($input: RoleUpdateInput!) {
    roleUpdate(input: $input) {
      impact { people accounts gainedModules lostModules gainedCapabilities lostCapabilities }
      userErrors { code message path }
    }
  }
`);

export interface Impact {
  /** The impact of the change. It is null while unknown, and if the change would be refused. */
  impact: RoleImpact | null;
  refusal: { code: string; message: string; field?: string } | null;
  asking: boolean;
  error: unknown;
  retry: () => void;
}

/** Returns the impact of editing a role (H28), from a dry run of the API. The API refuses the dry run if it would refuse the edit. */
export function useImpact(
  organization: string,
  base: Pick<Role, 'id' | 'version' | 'name' | 'modules' | 'capabilities'> | null,
  draft: Draft,
): Impact {
  const wanted = { ...draft, name: draft.name.trim() };
  const asks = base !== null && wanted.name !== '' && !sameDraft(wanted, base);
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: ['roles', organization, 'impact', base?.id, base?.version, wanted],
    queryFn: async ({ signal }) =>
      (
        await execute(
          ROLE_IMPACT,
          { input: { id: base?.id ?? '', expectedVersion: base?.version, ...wanted, dryRun: true } },
          signal,
        )
      ).roleUpdate ?? null,
    enabled: asks,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const first = asks ? data?.userErrors[0] : undefined;
  return {
    impact: asks && !first ? (data?.impact ?? null) : null,
    refusal: first ? { code: first.code, message: first.message, field: first.path?.at(-1) } : null,
    asking: asks && isFetching,
    error: asks ? error : null,
    retry: () => void refetch(),
  };
}
