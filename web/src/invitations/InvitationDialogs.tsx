import { Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { FormDialog } from '../dialog/FormDialog';
import { SecretDialog } from '../dialog/SecretDialog';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import { nameOf } from '../person';
import { changed } from '../queries';
import { useApp, useOrganization } from '../shell/context';
import { useAttempt } from '../signin/attempt';
import { exact } from '../time/words';
import { refusals, type InvitationDialog } from './acts';
import { invitationOptions, type Invitation } from './invitation';

export const RESEND = graphql(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { invitation { id } userErrors { code message path } }
  }
`);

export const CANCEL = graphql(`
  mutation InvitationCancel($input: InvitationCancelInput!) {
    invitationCancel(input: $input) { user { id status } userErrors { code message path } }
  }
`);

const LINK = graphql(`
  mutation InvitationLink($input: InvitationLinkInput!) {
    invitationLink(input: $input) { url expiresAt userErrors { code message path } }
  }
`);

interface Props {
  dialog: InvitationDialog;
  email: string;
  close: () => void;
  /** Closes the dialog and reports what was done. */
  done: (message: string) => void;
}

/** Shows the dialog that the URL names, for one person's invitation, which it queries itself (H42). */
export function InvitationDialogs({ dialog, email, close, done }: Props) {
  const organization = useOrganization();
  const { standing } = useApp();
  const { data, isError, error, refetch } = useQuery(invitationOptions(organization.id, email));
  if (data) {
    if (refusals(data.user.status, standing)[dialog]) return null;
    const about = { invitation: data, close, done };
    if (dialog === 'resend') return <Resend {...about} />;
    return dialog === 'link' ? <Show {...about} /> : <Cancel {...about} />;
  }
  return (
    <Dialog title="Invitation" about={email} onClose={close}>
      {isError && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && !isError && (
        <Stack aria-busy="true">
          <Skeleton height={16} width="60%" />
          <Skeleton height={16} />
        </Stack>
      )}
      {data === null && (
        <>
          <p>{email} has no open invitation: it was accepted or canceled, or it has ended. Nothing was changed.</p>
          <DialogFoot>
            <Button onClick={close}>Close</Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}

interface About {
  invitation: Invitation;
  close: () => void;
  done: (message: string) => void;
}

function Resend({ invitation: { user }, close, done }: About) {
  const organization = useOrganization();
  const input = { user: { id: user.id } };
  const attempt = useAttempt(
    async () => (await execute(RESEND, { input })).invitationResend?.userErrors,
    async () => {
      done(`We’ve sent a new invitation to ${user.email}.`);
      await changed(organization.id);
    },
  );
  return (
    <FormDialog
      title={`Send the invitation of ${nameOf(user)} again?`}
      action="Send again"
      attempt={attempt}
      copy={<CopyAsGraphQL document={RESEND} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about={
        <p>
          We email a new link to {user.email}. Earlier links stop working
          {user.status === 'INVITED' && ', and the time to accept starts again'}.
        </p>
      }
    />
  );
}

function Show({ invitation: { user }, close }: About) {
  const organization = useOrganization();
  const [made, setMade] = useState<{ url: string; expiresAt: string } | null>(null);
  const input = { user: { id: user.id } };
  const attempt = useAttempt(
    async () => {
      const answer = (await execute(LINK, { input })).invitationLink;
      if (answer?.url && answer.expiresAt) setMade({ url: answer.url, expiresAt: answer.expiresAt });
      return answer?.userErrors;
    },
    () => changed(organization.id),
  );
  if (made)
    return (
      <SecretDialog
        title={`The invitation link of ${nameOf(user)}`}
        label="Link"
        secret={made.url}
        warning={`Copy the link now. It is not stored and won’t be shown again. Only share it with ${nameOf(user)}.`}
        close={close}
      >
        <p>It works once, until {exact(new Date(made.expiresAt))}.</p>
      </SecretDialog>
    );
  return (
    <FormDialog
      title={`Create a link for ${nameOf(user)}?`}
      action="Create and show link"
      attempt={attempt}
      copy={<CopyAsGraphQL document={LINK} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about={
        <p>
          Use this if emails don’t arrive. Anyone who has the link can accept the invitation as {user.email}. Earlier
          links stop working, including the one in the email. Activity records that you created the link.
        </p>
      }
    />
  );
}

function Cancel({ invitation: { user }, close, done }: About) {
  const organization = useOrganization();
  const input = { user: { id: user.id } };
  const attempt = useAttempt(
    async () => (await execute(CANCEL, { input })).invitationCancel?.userErrors,
    async () => {
      done(`Canceled the invitation of ${nameOf(user)}.`);
      await changed(organization.id);
    },
  );
  return (
    <FormDialog
      title={`Cancel the invitation of ${nameOf(user)}?`}
      action="Cancel invitation"
      danger
      attempt={attempt}
      copy={<CopyAsGraphQL document={CANCEL} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about={
        <p>
          The link stops working, and {user.email} is removed from all accounts of {organization.name}. Their seat is
          freed immediately.
        </p>
      }
    />
  );
}
