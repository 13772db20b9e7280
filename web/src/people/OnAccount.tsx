import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import type { Change } from '../activity/UndoLast';
import { accountOptions } from '../account/account';
import { Dialog } from '../dialog/Dialog';
import { Failure } from '../feedback/Failure';
import type { Platform } from '../gql/graphql';
import { useApp, useOrganization } from '../shell/context';
import { AccessDialog } from '../users/AccessDialog';
import { EditUser } from '../users/EditUser';
import { RemoveUser } from '../users/RemoveUser';
import type { AccessDeed } from './route';

interface Props {
  deed: AccessDeed;
  account: { id: string; platform: Platform };
  person: { email: string; name: string };
  close: () => void;
  done: (what: string, change?: Change) => void;
}

/** Shows the dialogs of an account's users on a person's page. */
export function OnAccount({ deed, account: { id, platform }, person, close, done }: Props) {
  const organization = useOrganization();
  const { viewer } = useApp();
  const found = useQuery(accountOptions(organization.id, viewer.organizations.length > 1, { platform, handle: id }));
  if (!found.data)
    return (
      <Dialog title={person.name} onClose={close}>
        {found.isError ? <Failure error={found.error} retry={() => void found.refetch()} /> : <Skeleton height={16} />}
      </Dialog>
    );
  const dialog = { account: found.data, email: person.email, onClose: close, onDone: done };
  if (deed === 'edit') return <EditUser {...dialog} />;
  if (deed === 'remove') return <RemoveUser {...dialog} />;
  return <AccessDialog account={found.data} email={person.email} name={person.name} onClose={close} />;
}
