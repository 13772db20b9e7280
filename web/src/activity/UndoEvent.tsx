import { Alert, Group } from '@mantine/core';
import { useState } from 'react';
import { ActionButton } from '../action/ActionButton';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { UndoIcon } from '../icons';
import { usePlanRefusal } from '../operations/may';
import { PLAN, usePlan } from '../plan/send';
import { useLimits, useOrganization } from '../shell/context';
import type { WholeEvent } from './event';
import { plain, tell } from './tell';

const undoable = ['membership.added', 'membership.changed', 'membership.removed', 'user.organization_role_changed'];

/** Shows a button that plans the undo of one change and opens that plan. Returns null if the event cannot be undone. */
export function UndoEvent({ event }: { event: WholeEvent }) {
  const organization = useOrganization();
  const refusal = usePlanRefusal();
  const plan = usePlan();
  const { undoDays } = useLimits();
  const [openedAt] = useState(() => Date.now());
  if (!undoable.includes(event.action)) return null;
  const late = openedAt - Date.parse(event.at) > undoDays * 86_400_000;
  const input = {
    organizationId: organization.id,
    label: `Undo: ${plain(tell(event))}`.slice(0, 200),
    source: { undoEvent: event.id },
  };
  return (
    <>
      {plan.refused.map(({ message }) => (
        <Alert key={message} color="red" title="Couldn’t create the plan" role="alert" mt="sm">
          {message}
        </Alert>
      ))}
      <Group justify="space-between" mt="md">
        <CopyAsGraphQL document={PLAN} variables={{ input }} />
        <ActionButton
          variant="default"
          leftSection={<UndoIcon size={16} />}
          loading={plan.making}
          refusal={refusal ?? (late ? `A change can be undone for ${undoDays} days; these are over.` : null)}
          onClick={() => plan.make(input)}
        >
          Undo
        </ActionButton>
      </Group>
    </>
  );
}
