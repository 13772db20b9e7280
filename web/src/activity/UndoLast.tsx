import { Anchor } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { execute } from '../api';
import { reasonOf } from '../feedback/Failure';
import { graphql } from '../gql';
import type { AuditAction } from '../gql/graphql';
import { usePlanRefusal } from '../operations/may';
import { usePlan } from '../plan/send';
import { useOrganization } from '../shell/context';

const LAST_CHANGE = graphql(`
  query LastChange($organization: ID!, $filter: AuditFilter!) {
    organization(id: $organization) {
      id
      auditEvents(first: 1, filter: $filter) { edges { node { id } } }
    }
  }
`);

/** A change that was just made, as the trail names it. */
export interface Change {
  /** The ids of whom and of the account, where there is one. */
  user: string;
  account?: string;
  kind: AuditAction;
}

/** Plans what puts back a change that was just made, and leads to that plan; nothing where the viewer plans nothing. */
export function UndoLast({ change, label }: { change: Change; label: string }) {
  const organization = useOrganization();
  const refusal = usePlanRefusal();
  const plan = usePlan();
  const find = useMutation({
    mutationFn: async () => {
      const filter = {
        user: { id: change.user },
        account: change.account ? { id: change.account } : undefined,
        kind: [change.kind],
      };
      const found = (await execute(LAST_CHANGE, { organization: organization.id, filter })).organization;
      const event = found?.auditEvents.edges[0]?.node.id;
      if (!event) throw new Error('no event');
      plan.make({
        organizationId: organization.id,
        label: `Undo: ${label}`.slice(0, 200),
        source: { undoEvent: event },
      });
    },
  });
  if (refusal) return null;
  const wrong = plan.refused[0]?.message ?? (find.error && reasonOf(find.error));
  return (
    <>
      {' '}
      <Anchor
        component="button"
        type="button"
        fz="inherit"
        c="inherit"
        fw={600}
        td="underline"
        onClick={() => {
          if (!find.isPending && !plan.making) find.mutate();
        }}
      >
        Undo
      </Anchor>
      {wrong && <span role="alert"> {wrong}</span>}
    </>
  );
}
