import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { ActionButton } from '../action/ActionButton';
import { EachDialog } from '../action/EachDialog';
import { execute } from '../api';
import { many } from '../count';
import { nameOf } from '../person';
import { useApp } from '../shell/context';
import { BulkBar } from '../table/BulkBar';
import type { Chosen } from '../table/chosen';
import { CopyEmails } from '../table/CopyEmails';
import { nothing } from '../table/selection';
import { refusals } from './acts';
import type { Invitation } from './invitation';
import { CANCEL, RESEND } from './InvitationDialogs';

const noun = ['invitation', 'invitations'] as const;

/** Shows the actions for selected invitations. */
export function InvitationsBar({ chosen, exact }: { chosen: Chosen<Invitation>; exact: boolean }) {
  const { standing } = useApp();
  const [dialog, setDialog] = useState<'resend' | 'cancel'>();
  const close = () => setDialog(undefined);
  const done = (message: string) => {
    close();
    chosen.choose(nothing);
    notifications.show({ message });
  };
  const may = refusals('INVITED', standing);
  return (
    <>
      <BulkBar chosen={chosen} noun={noun} exact={exact}>
        <ActionButton size="compact-md" refusal={may.resend} onClick={() => setDialog('resend')}>
          Send again
        </ActionButton>
        <CopyEmails chosen={chosen} emailOf={(i) => i.user.email} />
        <ActionButton
          size="compact-md"
          variant="default"
          color="red"
          refusal={may.cancel}
          onClick={() => setDialog('cancel')}
        >
          Cancel invitations
        </ActionButton>
      </BulkBar>
      {dialog === 'resend' && (
        <EachDialog
          title={(n) => `Send ${many(n, ...noun)} again?`}
          about={
            <p>We email a new link to each of them. Earlier links stop working, and the time to accept starts again.</p>
          }
          action="Send again"
          chosen={chosen}
          noun={noun}
          name={(i) => nameOf(i.user)}
          refusal={(i) => refusals(i.user.status, standing).resend}
          act={async (i) =>
            (await execute(RESEND, { input: { user: { id: i.user.id } } })).invitationResend?.userErrors
          }
          close={close}
          done={(n) => done(`We’ve sent ${many(n, ...noun)} again.`)}
        />
      )}
      {dialog === 'cancel' && (
        <EachDialog
          title={(n) => `Cancel ${many(n, ...noun)}?`}
          about={
            <p>
              The links stop working, and these people are removed from all accounts of the organization. Their seats
              are freed immediately.
            </p>
          }
          action="Cancel invitations"
          danger
          chosen={chosen}
          noun={noun}
          name={(i) => nameOf(i.user)}
          refusal={(i) => refusals(i.user.status, standing).cancel}
          act={async (i) =>
            (await execute(CANCEL, { input: { user: { id: i.user.id } } })).invitationCancel?.userErrors
          }
          close={close}
          done={(n) => done(`Canceled ${many(n, ...noun)}.`)}
        />
      )}
    </>
  );
}
