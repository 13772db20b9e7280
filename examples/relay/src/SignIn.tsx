import { useState } from 'react';
import { graphql, useMutation } from 'react-relay';
import type { SignInMutation } from './__generated__/SignInMutation.graphql';
import type { SignInOutMutation } from './__generated__/SignInOutMutation.graphql';

/** Signs in with a password. The response sets the session cookie, which this page cannot read. */
export function SignIn({ onDone }: { onDone: () => void }) {
  const [signIn] = useMutation<SignInMutation>(graphql`
    mutation SignInMutation($email: String!, $password: String!) {
      signIn(input: { email: $email, password: $password }) {
        userErrors {
          message
        }
      }
    }
  `);
  const [refused, refuse] = useState('');
  const submit = (form: FormData) =>
    signIn({
      variables: { email: String(form.get('email')), password: String(form.get('password')) },
      onCompleted: ({ signIn }, errors) => {
        const why = errors?.[0]?.message ?? signIn?.userErrors[0]?.message;
        if (why) refuse(why);
        else onDone();
      },
      onError: (error) => refuse(error.message),
    });
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault(); // with "action", React would clear the form even if sign-in was refused
        submit(new FormData(e.currentTarget));
      }}
    >
      <label>
        Email <input name="email" type="email" required />
      </label>
      <label>
        Password <input name="password" type="password" required />
      </label>
      <button>Sign in</button>
      {refused && <p role="alert">{refused}</p>}
    </form>
  );
}

export function SignOut({ onDone }: { onDone: () => void }) {
  const [signOut] = useMutation<SignInOutMutation>(graphql`
    mutation SignInOutMutation {
      signOut {
        userErrors {
          message
        }
      }
    }
  `);
  return <button onClick={() => signOut({ variables: {}, onCompleted: onDone, onError: onDone })}>Sign out</button>;
}
