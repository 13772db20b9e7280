import { TextInput } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import { useAttempt } from './attempt';
import { Door } from './Door';
import { useEnter } from './enter';
import { NewPassword, passwordProblem } from './NewPassword';
import { Submit } from './Submit';

const CLAIM = graphql(`
  mutation StaffClaim($input: StaffClaimInput!) {
    staffClaim(input: $input) { viewer { email } userErrors { code message path } }
  }
`);

/** Signs in the first staff member, with the token that the gateway wrote when it started. */
export function ClaimPage() {
  const linked = useRouterState({ select: (s) => s.location.hash });
  const enter = useEnter();
  const [typed, setTyped] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = useAttempt(
    async (input: { token: string; email: string; password: string }) =>
      (await execute(CLAIM, { input })).staffClaim?.userErrors,
    () => enter(),
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = passwordProblem(password);
    setProblem(wrong);
    if (!wrong) attempt.go({ token: linked || typed.trim(), email: email.trim(), password });
  };
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  return (
    <Door
      title="Set up this gateway"
      about="You will be the first member of Roster staff. Staff create organizations and set their seat limits."
      below="You find the token in the gateway’s file or terminal. It works once, for one hour. Restart the gateway to get a new one."
    >
      <form onSubmit={submit}>
        {!linked && (
          <TextInput
            label="Token"
            value={typed}
            onChange={(e) => setTyped(e.currentTarget.value)}
            required
            withAsterisk={false}
            autoComplete="off"
          />
        )}
        <TextInput
          label="Email"
          description="You’ll use it to sign in."
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(e) => setEmail(e.currentTarget.value)}
          error={refusedAt('email')}
          required
          withAsterisk={false}
        />
        <NewPassword
          label="Password"
          value={password}
          onChange={(value) => {
            setPassword(value);
            setProblem(null);
          }}
          error={problem ?? refusedAt('password')}
        />
        <Submit attempt={attempt} fields={['email', 'password']}>
          Continue
        </Submit>
      </form>
    </Door>
  );
}
