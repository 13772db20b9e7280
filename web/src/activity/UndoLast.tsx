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

/** The most recent change of this kind to this person, for which the audit event is looked up. */
export interface Change {
  /** The ids of the person and, if there is one, the account. */
  user: string;
  account?: string;
  kind: AuditAction;
}

/** Shows a link that plans the undo of the change just made, and opens that plan. Returns null if the viewer cannot plan operations. */
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
