import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { isInvitationDialog } from '../invitations/acts';
import { InvitationDialogs } from '../invitations/InvitationDialogs';
import { useApp } from '../shell/context';
import { Compare } from './Compare';
import { DutyDialog } from './DutyDialog';
import { EditDialog } from './EditDialog';
import { EraseDialog } from './EraseDialog';
import type { Person } from './person';
import { refusals } from './refusals';
import { ReactivateDialog, SuspendDialog } from './SuspendDialog';

const route = getRouteApi('/app/users/$id');

/** Shows the dialog that the URL names, unless its action would be refused. */
export function PersonDialogs({ person, close }: { person: Person; close: () => void }) {
  const { dialog } = route.useSearch();
  const { standing } = useApp();
  if (isInvitationDialog(dialog))
    return (
      <InvitationDialogs
        dialog={dialog}
        email={person.email}
        close={close}
        done={(message) => {
          close();
          notifications.show({ message });
        }}
      />
    );
  if (dialog === 'compare') return <Compare person={person} close={close} />;
  if (!dialog || refusals(person)[dialog]) return null;
  if (dialog === 'edit')
    return <EditDialog person={person} manages={standing === 'manager' || standing === 'staff'} close={close} />;
  if (dialog === 'duty') return <DutyDialog person={person} close={close} />;
  if (dialog === 'erase') return <EraseDialog person={person} close={close} />;
  if (dialog === 'suspend')
    return person.status === 'SUSPENDED' ? null : <SuspendDialog person={person} close={close} />;
  return person.status === 'SUSPENDED' ? <ReactivateDialog person={person} close={close} /> : null;
}
