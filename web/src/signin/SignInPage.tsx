import { Alert, Anchor, Button, Divider, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import { useAttempt } from './attempt';
import { Door } from './Door';
import { useEnter } from './enter';
import { signInOptions } from './options';
import { Submit } from './Submit';

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { viewer { email } userErrors { code message path } }
  }
`);

const route = getRouteApi('/signin');

export function SignInPage() {
  const { return: back, ended } = route.useSearch();
  const enter = useEnter();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const options = useQuery(signInOptions);
  const attempt = useAttempt(
    async (input: { email: string; password: string }) => (await execute(SIGN_IN, { input })).signIn?.userErrors,
    () => enter(back),
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    attempt.go({ email: email.trim(), password });
  };
  const single = options.data?.singleSignOnUrl;
  return (
    <Door title="Sign in" below="No access yet? Ask an administrator of your account to invite you.">
      {ended && !attempt.refusal && (
        <Alert color="yellow" variant="light">
          Your session has ended. Sign in to continue where you left off.
        </Alert>
      )}
      {single && (
        <>
          <Button
            component="a"
            href={back ? `${single}?return=${encodeURIComponent(back)}` : single}
            variant="default"
            fullWidth
          >
            {options.data?.singleSignOnName ?? 'Single sign-on'}
          </Button>
          <Divider label="or with a password" />
        </>
      )}
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
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
        />
        <Submit attempt={attempt}>Sign in</Submit>
      </form>
      <Anchor component={Link} to="/reset" size="sm" ta="center">
        Forgot your password?
      </Anchor>
    </Door>
  );
}
