import { Alert, Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import { CheckIcon } from '../icons';
import { useApp } from '../shell/context';
import { refusalOf, useAttempt } from '../signin/attempt';
import { NewPassword, passwordProblem } from '../signin/NewPassword';
import { useSignedOut } from '../signin/out';
import { Submit } from '../signin/Submit';
import { Sessions } from './Sessions';
import classes from './settings.module.css';

const CHANGE = graphql(`
  mutation PasswordChange($input: PasswordChangeInput!) {
    passwordChange(input: $input) { viewer { email } userErrors { code message path } }
  }
`);

const LEAVE = graphql(`
  mutation LeaveEveryDevice { signOutEverywhere { singleSignOutUrl userErrors { code message } } }
`);

export function Password() {
  return (
    <>
      <section className={classes.section} aria-labelledby="password">
        <h2 id="password" className={classes.title}>
          Password
        </h2>
        <p className={classes.about}>A new password signs you out on every other device.</p>
        <Change />
      </section>
      <section className={classes.section} aria-labelledby="devices">
        <h2 id="devices" className={classes.title}>
          Where you’re signed in
        </h2>
        <p className={classes.about}>Sign out of a session that you no longer use or don’t recognize.</p>
        <Sessions />
        <p className={classes.about}>
          Lost a device, or signed in on one that isn’t yours? Sign out of all sessions, including this one.
        </p>
        <Leave />
      </section>
    </>
  );
}

function Change() {
  const { viewer } = useApp();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState<{ field: 'current' | 'next'; message: string } | null>(null);
  const [done, setDone] = useState(false);
  const attempt = useAttempt(
    async (input: { currentPassword: string; newPassword: string }) =>
      (await execute(CHANGE, { input })).passwordChange?.userErrors,
    () => {
      setCurrent('');
      setNext('');
      setDone(true);
    },
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setDone(false);
    const wrong = passwordProblem(next);
    const found =
      current === ''
        ? { field: 'current' as const, message: 'Enter your current password.' }
        : wrong
          ? { field: 'next' as const, message: wrong }
          : current === next
            ? { field: 'next' as const, message: 'This is already your password. Choose another one.' }
            : null;
    setProblem(found);
    if (!found) attempt.go({ currentPassword: current, newPassword: next });
  };
  const at = (field: 'current' | 'next', path: string) =>
    problem?.field === field ? problem.message : attempt.refusal?.field === path ? attempt.refusal.message : undefined;
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <input type="text" name="username" autoComplete="username" value={viewer.email ?? ''} readOnly hidden />
      <PasswordInput
        label="Current password"
        name="current-password"
        autoComplete="current-password"
        value={current}
        onChange={(e) => {
          setCurrent(e.currentTarget.value);
          setProblem(null);
        }}
        error={at('current', 'currentPassword')}
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': 'Show current password', tabIndex: 0 }}
      />
      <NewPassword
        value={next}
        onChange={(value) => {
          setNext(value);
          setProblem(null);
        }}
        error={at('next', 'newPassword')}
      />
      <Submit attempt={attempt} fields={['currentPassword', 'newPassword']}>
        Change password
      </Submit>
      <div role="status">
        {done && (
          <Alert color="green" variant="light" icon={<CheckIcon />}>
            Password changed. All other devices are signed out.
          </Alert>
        )}
      </div>
    </form>
  );
}

function Leave() {
  const signedOut = useSignedOut();
  const leave = useMutation({
    mutationFn: async () => (await execute(LEAVE, {})).signOutEverywhere?.singleSignOutUrl,
    onSuccess: signedOut,
  });
  return (
    <>
      <div role="alert">
        {leave.isError && (
          <Alert color="red" variant="light" mb="sm">
            {refusalOf(leave.error).message}
          </Alert>
        )}
      </div>
      <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
        Sign out on all devices
      </Button>
    </>
  );
}
