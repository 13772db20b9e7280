import { Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Account } from '../account/account';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { Failure } from '../feedback/Failure';
import { useOrganization } from '../shell/context';
import { memberOptions, type MemberNow } from './members';

interface Props {
  title: (member: MemberNow | undefined) => string;
  account: Account;
  email: string;
  size?: number;
  onClose: () => void;
  children: (member: MemberNow) => ReactNode;
}

/** Shows a dialog for one member, whose current data is loaded when it opens. */
export function MemberDialog({ title, account, email, size, onClose, children }: Props) {
  const organization = useOrganization();
  const { data, isError, error, refetch } = useQuery(memberOptions(organization.id, account.id, email));
  return (
    <Dialog
      title={title(data ?? undefined)}
      about={data ? `${data.user.email} on @${account.handle}` : undefined}
      onClose={onClose}
      size={size}
    >
      {isError && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && !isError && (
        <Stack aria-busy="true">
          <Skeleton height={16} width="60%" />
          <Skeleton height={16} />
          <Skeleton height={16} width="80%" />
        </Stack>
      )}
      {data === null && (
        <>
          <p>{email} is not on this account. Nothing was changed.</p>
          <DialogFoot>
            <Button onClick={onClose}>Close</Button>
          </DialogFoot>
        </>
      )}
      {data && children(data)}
    </Dialog>
  );
}
