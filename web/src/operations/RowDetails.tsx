import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Dialog } from '../dialog/Dialog';
import { platformNames } from '../account/platform';
import { execute, isCode } from '../api';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import classes from './operations.module.css';
import { Outcome, Roles } from './Rows';
import { askedOf, insteadOf, personOf, remark, suggestionWords } from './row';
import { lastDated } from '../time/words';

const OPERATION_ROW = graphql(`
  query OperationRow($id: ID!) {
    node(id: $id) {
      id
      ... on BulkRow {
        number action email username firstName lastName askedAction askedExpiresAt askedRoles askedAccount suggestions outcome done notice
        expiresAt expiresBefore expiresAfter
        account { id platform handle name }
        user { id firstName lastName email status }
        rolesBefore { id name legacy }
        rolesAfter { id name legacy }
        problem { code message }
        primaryUserChange {
          before { id firstName lastName email }
          after { id firstName lastName email }
        }
      }
    }
  }
`);

/** Shows all details of a row: the request, the previous state, the outcome and the reason. */
export function RowDetails({
  organization,
  operation,
  id,
  over,
  onClose,
}: {
  organization: string;
  operation: string;
  id: string;
  over: boolean;
  onClose: () => void;
}) {
  const query = useQuery({
    queryKey: ['operations', organization, operation, 'row', id],
    queryFn: async ({ signal }) => {
      try {
        const found = (await execute(OPERATION_ROW, { id }, signal)).node;
        return found && 'number' in found ? found : null;
      } catch (error) {
        if (isCode(error, 'NOT_FOUND', 'INVALID_INPUT', 'BAD_REQUEST')) return null;
        throw error;
      }
    },
  });
  const row = query.data;
  return (
    <Dialog onClose={onClose} title={row ? `Row ${row.number.toLocaleString()}` : 'Row'} size="lg">
      {query.isPending && <Loader size="sm" aria-label="Loading the row" />}
      {query.isError && <Failure error={query.error} retry={() => void query.refetch()} />}
      {row === null && <p>Row not found. The link may be incomplete.</p>}
      {row && (
        <dl className={classes.details}>
          <div>
            <dt>Person</dt>
            <dd>
              {personOf(row)}
              {personOf(row) !== (row.user?.email ?? row.email) && (
                <span className={classes.dim}> {row.user?.email ?? row.email}</span>
              )}
              {row.username && personOf(row) !== row.username && <span className={classes.dim}> {row.username}</span>}
            </dd>
          </div>
          <div>
            <dt>Account</dt>
            <dd>
              {row.account ? (
                <>
                  <Link
                    to="/a/$platform/$handle"
                    params={{ platform: row.account.platform.toLowerCase(), handle: row.account.handle }}
                  >
                    {row.account.name}
                  </Link>{' '}
                  <span className={classes.dim}>
                    @{row.account.handle}, {platformNames[row.account.platform]}
                  </span>
                </>
              ) : row.askedAccount ? (
                `${row.askedAccount}: not found, or you don’t have access`
              ) : row.problem ? (
                'Not found, or you don’t have access'
              ) : (
                'None: this row changes the organization role'
              )}
            </dd>
          </div>
          <div>
            <dt>Requested</dt>
            <dd>
              {askedOf(row)}
              {row.askedRoles.length > 0 && `: ${row.askedRoles.join(', ')}`}
              {row.askedExpiresAt
                ? `, until “${row.askedExpiresAt}”`
                : row.expiresAt && `, until ${lastDated(row.expiresAt)}`}
            </dd>
          </div>
          <div>
            <dt>Roles</dt>
            <dd>{row.rolesBefore || row.rolesAfter ? <Roles row={row} /> : 'None'}</dd>
          </div>
          <div>
            <dt>Outcome</dt>
            <dd>
              <Outcome row={row} over={over} />
            </dd>
          </div>
          {remark(row, over) && (
            <div>
              <dt>{row.problem ? 'Reason' : 'Note'}</dt>
              <dd>
                {remark(row, over)}
                {row.problem && <span className={classes.dim}> {row.problem.code}</span>}
              </dd>
            </div>
          )}
          {row.suggestions.some((s) => insteadOf(row, s)) && (
            <div>
              <dt>Plan this row again</dt>
              <dd>
                <ul className={classes.suggestions}>
                  {row.suggestions.map((s) => {
                    const search = insteadOf(row, s);
                    return (
                      search && (
                        <li key={s}>
                          <Link to="/business/new" search={search}>
                            With {suggestionWords(row, s)}
                          </Link>
                        </li>
                      )
                    );
                  })}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      )}
    </Dialog>
  );
}
