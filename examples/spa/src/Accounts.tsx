import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from './gql';

const AccountsQuery = graphql(`
  query Accounts($after: String) {
    viewer {
      accounts(first: 10, after: $after) {
        totalCount
        edges {
          node {
            id
            platform
            handle
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const MembersQuery = graphql(`
  query Members($id: ID!) {
    account(ref: { id: $id }) {
      id
      members(first: 25) {
        edges {
          node {
            id
            user {
              email
            }
            roles {
              name
            }
            isPrimary
          }
        }
      }
    }
  }
`);

/** Lists the accounts that the viewer can access, ten on each page. */
export function Accounts() {
  const [pages, setPages] = useState<(string | null)[]>([null]);
  return (
    <main>
      <h1>Accounts</h1>
      {pages.map((after) => (
        <AccountsPage
          key={after}
          after={after}
          onMore={(next) => setPages((known) => [...known, next])}
          last={after === pages.at(-1)}
        />
      ))}
    </main>
  );
}

function AccountsPage({
  after,
  last,
  onMore,
}: {
  after: string | null;
  last: boolean;
  onMore: (after: string) => void;
}) {
  const [{ data, error, fetching }] = useQuery({ query: AccountsQuery, variables: { after } });
  if (fetching) return <p>Loading…</p>;
  if (error) return <p role="alert">{error.message}</p>;
  const accounts = data?.viewer?.accounts;
  const next = accounts?.pageInfo.hasNextPage && accounts.pageInfo.endCursor;
  return (
    <>
      {accounts?.edges.map(({ node }) => (
        <Account key={node.id} id={node.id} name={`${node.platform} @${node.handle}`} />
      ))}
      {last && next && <button onClick={() => onMore(next)}>More of {accounts.totalCount}</button>}
    </>
  );
}

function Account({ id, name }: { id: string; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{name}</summary>
      {open && <Members id={id} />}
    </details>
  );
}

/**
 * Lists the members of an account. Each account has its own query, because the viewer may not see the members of every account, and a refusal affects only one
 * of them.
 */
function Members({ id }: { id: string }) {
  const [{ data, error, fetching }] = useQuery({ query: MembersQuery, variables: { id } });
  if (fetching) return <p>Loading…</p>;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <ul>
      {data?.account?.members.edges.map(({ node }) => (
        <li key={node.id}>
          {node.user.email}: {node.roles.map((r) => r.name).join(', ')} {node.isPrimary && '(primary user)'}
        </li>
      ))}
    </ul>
  );
}
