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

/** Resets a password: requests the email, and asks for the new password if it was opened by the email's link. */
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
        title="Check your email"
        about={
          <span role="status">
            If there is an account for {sent}, we’ve sent a link to it. The link works once, for one hour. Only the link
            in the newest email works.
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
      about="Enter the email that you sign in with. We’ll email you a link."
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
        <Submit attempt={attempt}>Send link</Submit>
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
      about="This signs you out on all devices."
      below={
        <>
          <Anchor component={Link} to="/reset" hash="" inherit underline="always">
            Send another link
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
          Set password and sign in
        </Submit>
      </form>
    </Door>
  );
}
