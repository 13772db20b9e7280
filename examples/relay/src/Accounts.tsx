import { graphql, usePaginationFragment } from 'react-relay';
import type { Accounts_viewer$key } from './__generated__/Accounts_viewer.graphql';
import type { AccountsPageQuery } from './__generated__/AccountsPageQuery.graphql';
import { AddAccount } from './AddAccount';

/** Shows the accounts that the viewer can access, ten on each page, with their members. */
export function Accounts({ viewer }: { viewer: Accounts_viewer$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<AccountsPageQuery, Accounts_viewer$key>(
    graphql`
      fragment Accounts_viewer on Viewer
      @refetchable(queryName: "AccountsPageQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) {
        accounts(first: $first, after: $after) @connection(key: "Accounts_viewer_accounts") {
          __id
          totalCount
          edges {
            node {
              id
              platform
              handle
              primaryUser {
                email
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  return (
    <main>
      <h1>Accounts</h1>
      <ul>
        {data.accounts.edges.map(({ node }) => (
          <li key={node.id}>
            {node.platform} @{node.handle}: {node.primaryUser?.email ?? 'no primary user'}
          </li>
        ))}
      </ul>
      {hasNext && (
        <button disabled={isLoadingNext} onClick={() => loadNext(10)}>
          More of {data.accounts.totalCount}
        </button>
      )}
      <AddAccount connection={data.accounts.__id} />
    </main>
  );
}
