import { Anchor, TextInput } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import { useAttempt } from './attempt';
import { Door } from './Door';
import { useEnter } from './enter';
import { NewPassword, passwordProblem } from './NewPassword';
import { Submit } from './Submit';

const REQUEST = graphql(`
  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
    passwordResetRequest(input: $input) { userErrors { code message path } }
  }
`);

const RESET = graphql(`
  mutation PasswordReset($input: PasswordResetInput!) {
    passwordReset(input: $input) { viewer { email } userErrors { code message path } }
  }
`);

const toSignIn = (
  <Anchor component={Link} to="/signin" inherit underline="always">
    Back to sign-in
  </Anchor>
);

/** A forgotten password: asks for the mail and, where its link leads, for the new password. */
export function ResetPage() {
  const token = useRouterState({ select: (s) => s.location.hash });
  return token ? <Choose token={token} /> : <Ask />;
}

function Ask() {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState('');
  const attempt = useAttempt(
    async (to: string) => (await execute(REQUEST, { input: { email: to } })).passwordResetRequest?.userErrors,
    setSent,
  );
  if (sent) {
    return (
      <Door
        title="Look into your mailbox"
        about={
          <span role="status">
            If somebody signs in here as {sent}, a mail with a link is on its way. The link works once, for an hour; the
            newest mail’s is the one that works.
          </span>
        }
        below={toSignIn}
      />
    );
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    attempt.go(email.trim());
  };
  return (
    <Door
      title="Choose a new password"
      about="Enter the email that you sign in with. A mail with a link will come."
      below={toSignIn}
    >
      <form onSubmit={submit}>
        <TextInput
          label="Email"
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(e) => setEmail(e.currentTarget.value)}
          required
          withAsterisk={false}
          autoFocus
        />
        <Submit attempt={attempt}>Send the mail</Submit>
      </form>
    </Door>
  );
}

function Choose({ token }: { token: string }) {
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = useAttempt(
    async (value: string) => (await execute(RESET, { input: { token, password: value } })).passwordReset?.userErrors,
    () => enter(),
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = passwordProblem(password);
    setProblem(wrong);
    if (!wrong) attempt.go(password);
  };
  const refused = attempt.refusal?.field === 'password' ? attempt.refusal.message : undefined;
  return (
    <Door
      title="Choose a new password"
      about="Every device that is signed in as you will be signed out."
      below={
        <>
          <Anchor component={Link} to="/reset" hash="" inherit underline="always">
            Ask for another mail
          </Anchor>{' '}
          if this link no longer works.
        </>
      }
    >
      <form onSubmit={submit}>
        <NewPassword
          value={password}
          onChange={(value) => {
            setPassword(value);
            setProblem(null);
          }}
          error={problem ?? refused}
        />
        <Submit attempt={attempt} fields={['password']}>
          Set the password and sign in
        </Submit>
      </form>
    </Door>
  );
}
