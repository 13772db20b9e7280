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

const ACCEPT = graphql(`
  mutation InvitationAccept($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) { viewer { email } userErrors { code message path } }
  }
`);

/** Where the link of an invitation leads. Whoever has a password already, from another organization, enters that one. */
export function InvitationPage() {
  const linked = useRouterState({ select: (s) => s.location.hash });
  const enter = useEnter();
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = useAttempt(
    async (token: string) =>
      (
        await execute(ACCEPT, {
          input: { token, password, firstName: firstName.trim() || null, lastName: lastName.trim() || null },
        })
      ).invitationAccept?.userErrors,
    () => enter(),
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = passwordProblem(password);
    setProblem(wrong);
    if (!wrong) attempt.go(linked || typed.trim());
  };
  const refused = attempt.refusal?.field === 'password' ? attempt.refusal.message : undefined;
  return (
    <Door
      title="Accept your invitation"
      about="Choose a password, and you are in. If you have one here already, from another organization, enter that one."
      below={
        <>
          Have you accepted it before?{' '}
          <Anchor component={Link} to="/signin" inherit underline="always">
            Sign in
          </Anchor>
        </>
      }
    >
      <form onSubmit={submit}>
        {!linked && (
          <TextInput
            label="Invitation code"
            description="It stands in the mail, below the link."
            value={typed}
            onChange={(e) => setTyped(e.currentTarget.value)}
            required
            withAsterisk={false}
          />
        )}
        <NewPassword
          label="Password"
          value={password}
          onChange={(value) => {
            setPassword(value);
            setProblem(null);
          }}
          error={problem ?? refused}
        />
        <TextInput
          label="First name"
          description="Leave the names empty to keep those that the invitation has."
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
        <Submit attempt={attempt} fields={['password']}>
          Accept and sign in
        </Submit>
      </form>
    </Door>
  );
}
