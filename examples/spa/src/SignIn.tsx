import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from './gql';

const In = graphql(`
  mutation In($email: String!, $password: String!) {
    signIn(input: { email: $email, password: $password }) {
      viewer {
        email
      }
      userErrors {
        message
      }
    }
  }
`);

const Out = graphql(`
  mutation Out {
    signOut {
      userErrors {
        message
      }
    }
  }
`);

/** Signs in with a password. The response sets the session cookie, which this page cannot read. The token in the payload is for programs, and is not selected. */
export function SignIn({ onDone }: { onDone: () => void }) {
  const [, signIn] = useMutation(In);
  const [refused, refuse] = useState('');
  const submit = async (form: FormData) => {
    const { data, error } = await signIn({ email: String(form.get('email')), password: String(form.get('password')) });
    const why = error?.message ?? data?.signIn?.userErrors[0]?.message;
    if (why) refuse(why);
    else onDone();
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault(); // with "action", React would clear the form even if sign-in was refused
        void submit(new FormData(e.currentTarget));
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
  const [, signOut] = useMutation(Out);
  return <button onClick={() => void signOut({}).then(onDone)}>Sign out</button>;
}
