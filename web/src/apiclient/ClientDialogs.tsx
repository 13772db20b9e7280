import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import { queries } from '../queries';
import type { Organization } from '../shell/viewer';
import { useAttempt } from '../signin/attempt';
import type { ApiClient } from './ApiClients';
import { ClientForm } from './ClientForm';
import type { ClientDialog } from './dialogs';
import { TokenDialog } from './TokenDialog';

const ROTATE = graphql(`
  mutation ApiClientRotate($input: ApiClientRotateInput!) {
    apiClientRotate(input: $input) { apiClient { id } token userErrors { code message path } }
  }
`);

const REVOKE = graphql(`
  mutation ApiClientRevoke($input: ApiClientRevokeInput!) {
    apiClientRevoke(input: $input) { apiClient { id } userErrors { code message path } }
  }
`);

interface Props {
  organization: Organization;
  dialog: ClientDialog | undefined;
  client: ApiClient | undefined;
  close: () => void;
}

/** Shows the dialog that the URL names. A new token is kept only in its state, while it is shown. */
export function ClientDialogs({ organization, dialog, client, close }: Props) {
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const show = (name: string, token: string) => {
    setMade({ name, token });
    close();
    void queries.invalidateQueries({ queryKey: ['clients', organization.id] });
  };
  const changed = (message: string) => {
    close();
    notifications.show({ message });
    void queries.invalidateQueries({ queryKey: ['clients', organization.id] });
  };
  if (made) return <TokenDialog {...made} close={() => setMade(null)} />;
  if (dialog === 'new')
    return <ClientForm organization={organization} client={null} made={show} saved={changed} close={close} />;
  if (!client || client.revoked) return null;
  if (dialog === 'edit')
    return (
      <ClientForm
        key={client.version}
        organization={organization}
        client={client}
        made={show}
        saved={changed}
        close={close}
      />
    );
  if (dialog === 'rotate') return <Rotate client={client} made={show} close={close} />;
  return dialog === 'revoke' ? <Revoke client={client} done={changed} close={close} /> : null;
}

function Rotate({
  client,
  made,
  close,
}: {
  client: ApiClient;
  made: (name: string, token: string) => void;
  close: () => void;
}) {
  const attempt = useAttempt(
    async () => {
      const answer = (await execute(ROTATE, { input: { id: client.id, expectedVersion: client.version } }))
        .apiClientRotate;
      if (answer?.token) made(client.name, answer.token);
      return answer?.userErrors;
    },
    () => {},
  );
  return (
    <FormDialog
      title={`New token for ${client.name}?`}
      action="Create new token"
      attempt={attempt}
      copy={<CopyAsGraphQL document={ROTATE} variables={{ input: { id: client.id } }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about={
        <p>
          The current token stops working <strong>immediately</strong>. The program can’t sign in until it has the new
          one.
        </p>
      }
    />
  );
}

function Revoke({ client, done, close }: { client: ApiClient; done: (message: string) => void; close: () => void }) {
  const attempt = useAttempt(
    async () => (await execute(REVOKE, { input: { id: client.id } })).apiClientRevoke?.userErrors,
    () => done(`Revoked ${client.name}.`),
  );
  return (
    <FormDialog
      title={`Revoke ${client.name}?`}
      action="Revoke"
      danger
      attempt={attempt}
      copy={<CopyAsGraphQL document={REVOKE} variables={{ input: { id: client.id } }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about={
        <p>
          Its requests and subscriptions end immediately, and its unfinished bulk operations stop.{' '}
          <strong>This cannot be undone</strong>. The name can be used again.
        </p>
      }
    />
  );
}
