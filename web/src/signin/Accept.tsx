import { Alert, Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import { useAttempt } from './attempt';
import { useEnter } from './enter';
import type { Preview } from './invited';
import { NewPassword, passwordProblem } from './NewPassword';
import { signInOptions } from './options';
import { Submit } from './Submit';

const ACCEPT = graphql(`
  mutation InvitationAccept($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }
  }
`);

interface Props {
  token: string;
  preview: Preview;
}

/** Shows how to accept an invitation: with a new password, the existing password, single sign-on, or only a button (H12, H35). */
export function Accept({ token, preview }: Props) {
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const [firstName, setFirstName] = useState(preview.firstName);
  const [lastName, setLastName] = useState(preview.lastName);
  const [problem, setProblem] = useState<string | null>(null);
  const fresh = preview.proof === 'NEW_PASSWORD';
  const named = fresh && preview.organizationName != null && !preview.confirmsEmail;
  const attempt = useAttempt(
    async (input: { token: string; password?: string; firstName?: string | null; lastName?: string | null }) =>
      (await execute(ACCEPT, { input })).invitationAccept?.userErrors,
    () => enter(),
  );
  if (preview.proof === 'SINGLE_SIGN_ON') return <SingleSignOn preview={preview} />;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = fresh ? passwordProblem(password) : null;
    setProblem(wrong);
    if (wrong) return;
    attempt.go({
      token,
      ...(preview.proof === 'NONE' ? {} : { password }),
      ...(named ? { firstName: firstName.trim() || null, lastName: lastName.trim() || null } : {}),
    });
  };
  const refused = attempt.refusal?.field === 'password' ? attempt.refusal.message : undefined;
  const change = (value: string) => {
    setPassword(value);
    setProblem(null);
  };
  return (
    <form onSubmit={submit}>
      {fresh && <NewPassword label="Password" value={password} onChange={change} error={problem ?? refused} />}
      {preview.proof === 'PASSWORD' && (
        <>
          <PasswordInput
            label="Password"
            description="You already use Roster with another organization. Enter that password."
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={(e) => change(e.currentTarget.value)}
            error={refused}
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
          />
          <Anchor component={Link} to="/reset" size="sm">
            Forgot your password?
          </Anchor>
        </>
      )}
      {named && (
        <>
          <TextInput
            label="First name"
            name="given-name"
            autoComplete="given-name"
            value={firstName}
            onChange={(e) => setFirstName(e.currentTarget.value)}
          />
          <TextInput
            label="Last name"
            name="family-name"
            autoComplete="family-name"
            value={lastName}
            onChange={(e) => setLastName(e.currentTarget.value)}
          />
        </>
      )}
      <Submit attempt={attempt} fields={preview.proof === 'NONE' ? [] : ['password']}>
        {preview.proof === 'NONE' ? (preview.confirmsEmail ? 'Confirm' : 'Join') : 'Accept and sign in'}
      </Submit>
    </form>
  );
}

/** Shows single sign-on for people who have a provider. After signing in, they are asked whether to join. */
function SingleSignOn({ preview }: { preview: Preview }) {
  const options = useQuery(signInOptions).data;
  return (
    <>
      <p>
        You already use single sign-on with Roster. Sign in as {preview.email}, then join{' '}
        {preview.organizationName ?? 'the staff'} with the message at the top of the page.
      </p>
      {options?.singleSignOnUrl ? (
        <Button component="a" href={options.singleSignOnUrl} fullWidth>
          {options.singleSignOnName ?? 'Single sign-on'}
        </Button>
      ) : (
        options && (
          <Alert color="yellow" variant="light">
            Single sign-on isn’t available right now. Ask the person who invited you.
          </Alert>
        )
      )}
    </>
  );
}
