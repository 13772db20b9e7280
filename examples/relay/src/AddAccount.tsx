import { useState } from 'react';
import { graphql, useMutation } from 'react-relay';
import type { AddAccountMutation } from './__generated__/AddAccountMutation.graphql';

/** Adds an account on X. The edge of the payload is appended to the list, which is not refetched. If a later page contains it, too, Relay shows it only once. */
export function AddAccount({ connection }: { connection: string }) {
  const [add, adding] = useMutation<AddAccountMutation>(graphql`
    mutation AddAccountMutation($handle: String!, $connections: [ID!]!) {
      accountCreate(input: { platform: X, handle: $handle }) {
        accountEdge @appendEdge(connections: $connections) {
          node {
            id
            platform
            handle
            primaryUser {
              email
            }
          }
        }
        userErrors {
          message
        }
      }
    }
  `);
  const [refused, refuse] = useState('');
  const submit = (form: HTMLFormElement) =>
    add({
      variables: { handle: String(new FormData(form).get('handle')), connections: [connection] },
      onCompleted: ({ accountCreate }, errors) => {
        const why = errors?.[0]?.message ?? accountCreate?.userErrors[0]?.message;
        refuse(why ?? '');
        if (!why) form.reset();
      },
      onError: (error) => refuse(error.message),
    });
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        submit(e.currentTarget);
      }}
    >
      <label>
        Handle on X <input name="handle" required />
      </label>
      <button disabled={adding}>Add account</button>
      {refused && <p role="alert">{refused}</p>}
    </form>
  );
}
