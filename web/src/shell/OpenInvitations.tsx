import { Alert, Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import { MailIcon } from '../icons';
import { recallHere, rememberHere } from '../memory';
import { useAttempt } from '../signin/attempt';
import { useEnter } from '../signin/enter';
import { useApp } from './context';
import { invitationSays, joinWords } from './invited';
import classes from './shell.module.css';
import type { OpenInvitation } from './viewer';

const JOIN = graphql(`
  mutation InvitationJoin($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) { viewer { organizations { name slug } } userErrors { code message path } }
  }
`);

const hidden = (): string[] => {
  const kept = recallHere('invitations');
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
};

/** Shows open invitations of other organizations to the viewer's email. The viewer has no access there before joining (H12). */
export function OpenInvitations() {
  const { viewer } = useApp();
  const [later, setLater] = useState(hidden);
  const open = viewer.invitations.filter((i) => !later.includes(i.id));
  if (open.length === 0) return null;
  const put = (id: string) => {
    const next = [...later, id];
    rememberHere('invitations', next);
    setLater(next);
  };
  return (
    <section aria-label="Your invitations" className={classes.invitations}>
      {open.map((i) => (
        <Invited key={i.id} invitation={i} later={() => put(i.id)} />
      ))}
    </section>
  );
}

function Invited({ invitation, later }: { invitation: OpenInvitation; later: () => void }) {
  const enter = useEnter();
  const joined = useRef('/');
  const attempt = useAttempt(
    async () => {
      const answer = (await execute(JOIN, { input: { invitation: invitation.id } })).invitationAccept;
      const found = answer?.viewer?.organizations ?? [];
      const there = found.find((o) => o.name === invitation.organizationName);
      if (there && found.length > 1) joined.current = `/?org=${encodeURIComponent(there.slug)}`;
      return answer?.userErrors;
    },
    () => enter(joined.current),
  );
  return (
    <Alert color="petrol" variant="light" icon={<MailIcon />} py="xs">
      <Group justify="space-between" gap="xs">
        <div>
          {invitationSays(invitation)}
          <div role="alert">{attempt.refusal?.message}</div>
        </div>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={later}>
            Not now
          </Button>
          <Button size="xs" loading={attempt.going} onClick={() => attempt.go(undefined)}>
            {joinWords(invitation)}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}
