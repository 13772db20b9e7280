import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import type { BulkOperationPlanInput, BulkPlanMutation } from '../gql/graphql';
import { useApp, useOrganization } from '../shell/context';
import { refusalOf } from '../signin/attempt';
import { upload } from '../upload';

export const PLAN = graphql(`
  mutation BulkPlan($input: BulkOperationPlanInput!) {
    bulkOperationPlan(input: $input) {
      bulkOperation { id }
      userErrors { code message path }
    }
  }
`);

const IN_PLANNING = graphql(`
  query PlansInPlanning($organization: ID!) {
    organization(id: $organization) {
      id
      bulkOperations(first: 10, status: [PLANNING]) { edges { node { id label createdBy createdAt } } }
    }
  }
`);

export interface Refused {
  message: string;
  /** The path in the input, for example ["source", "csv", "4", "2"]. */
  path: readonly string[];
}

type Answer = NonNullable<BulkPlanMutation['bulkOperationPlan']>;

/**
 * Creates a plan and opens its page when the plan is ready. A large plan is opened earlier, as soon as it exists. While a file is uploaded, it returns the
 * progress.
 */
export function usePlan() {
  const { viewer } = useApp();
  const organization = useOrganization();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [refused, setRefused] = useState<Refused[]>([]);
  const [sent, setSent] = useState(1);
  const stop = useRef<AbortController>(null);
  const here = useRef(true);
  const [begun, setBegun] = useState(0);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const leave = (id: string) => {
    if (!here.current) return;
    here.current = false;
    void navigate({ to: '/business/$operation', params: { operation: id } });
  };
  const { mutate, isPending, variables } = useMutation({
    mutationFn: async (input: BulkOperationPlanInput): Promise<Answer | null> => {
      const abort = (stop.current = new AbortController());
      const file = input.source.csv;
      const answer = file
        ? await upload(PLAN, { input }, 'input.source.csv', file, setSent, abort.signal)
        : await execute(PLAN, { input }, abort.signal);
      return answer.bulkOperationPlan ?? null;
    },
    onMutate: (input) => {
      setBegun(Date.now());
      setRefused([]);
      setSent(input.source.csv ? 0 : 1);
    },
    onSuccess: (answer) => {
      const errors = answer?.userErrors ?? [];
      if (errors.length > 0 || !answer?.bulkOperation) {
        setRefused(
          errors.length > 0
            ? errors.map((e) => ({ message: e.message, path: e.path ?? [] }))
            : [{ message: 'Couldn’t create the plan, and no reason was given. Try again.', path: [] }],
        );
        return;
      }
      void queries.invalidateQueries({ queryKey: ['operations', organization.id] });
      leave(answer.bulkOperation.id);
    },
    onError: (error) => {
      if (!stop.current?.signal.aborted) setRefused([{ message: refusalOf(error).message, path: [] }]);
    },
  });

  // The response comes only when planning is complete. A large plan can be found in status PLANNING before that, so open its page to show the progress.
  const watching = useQuery({
    queryKey: ['operations', organization.id, 'planning', viewer.email],
    queryFn: async ({ signal }) =>
      (await execute(IN_PLANNING, { organization: organization.id }, signal)).organization?.bulkOperations.edges.map(
        ({ node }) => node,
      ) ?? [],
    enabled: isPending && sent === 1,
    refetchInterval: 1500,
    refetchIntervalInBackground: true,
    staleTime: 0,
    gcTime: 0,
  });
  const label = variables?.label ?? null;
  const mine =
    isPending && sent === 1
      ? watching.data?.find(
          (o) =>
            o.createdBy.startsWith(viewer.email ?? '?') &&
            (o.label ?? null) === label &&
            Date.parse(o.createdAt) > begun - 5000,
        )?.id
      : undefined;
  useEffect(() => {
    if (mine) leave(mine);
  });

  return {
    make: (input: BulkOperationPlanInput) => {
      if (!isPending) mutate(input);
    },
    making: isPending,
    /** The sent share of the file, from 0 to 1; 1 without a file. */
    sent,
    refused,
    forget: () => setRefused([]),
    cancel: () => stop.current?.abort(),
  };
}
