import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';

const OPTIONS = graphql(`
  query SignInOptions { signInOptions { singleSignOnUrl singleSignOnName } }
`);

/** The query options for the available ways to sign in. */
export const signInOptions = queryOptions({
  queryKey: ['sign-in options'],
  queryFn: async ({ signal }) => (await execute(OPTIONS, {}, signal)).signInOptions,
  staleTime: Infinity,
});
