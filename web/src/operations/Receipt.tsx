import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { many } from '../count';
import { ButtonLink } from '../action/ButtonLink';
import { platformNames } from '../account/platform';
import { execute, isCode } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import { PrintIcon } from '../icons';
import { Page } from '../page';
import type { Organization } from '../shell/viewer';
import { exact } from '../time/words';
import { effectsOf } from './effects';
import type { Operation } from './operation';
import classes from './receipt.module.css';
import { personOf, primaryOf, readAll, type Row } from './row';
import { isOver } from './words';

const OPERATION_PROOF = graphql(`
  query OperationProof($organization: ID!, $id: ID!) {
    organization(id: $organization) {
      id
      auditEvents(first: 1, filter: { bulkOperationId: $id }) { totalCount edges { node { id sequence hash } } }
    }
  }
`);

/** The maximum number of rows on a receipt. The file has all of them. */
const most = 2_000;

/** Groups the removals by person, in the order of the input. The rows of successors are separate. */
export function sorted(rows: readonly Row[]): { leaving: Row[][]; heirs: Row[] } {
  const people = new Map<string, Row[]>();
  const heirs: Row[] = [];
  for (const row of rows) {
    if (row.action !== 'REMOVE') heirs.push(row);
    else {
      const key = row.user?.id ?? row.email ?? '';
      people.set(key, [...(people.get(key) ?? []), row]);
    }
  }
  return { leaving: [...people.values()], heirs };
}

/** Shows what an offboarding removed, on a page that can be printed and filed. */
export function Receipt({ organization, operation }: { organization: Organization; operation: Operation }) {
  const { id, status, createdBy, finishedAt, seatImpact, startedAt } = operation;
  const rows = useQuery({
    queryKey: ['operations', organization.id, id, 'receipt', status],
    queryFn: ({ signal }) => readAll(id, most, signal),
  });
  const proof = useQuery({
    queryKey: ['events', organization.id, 'proof', id, status],
    queryFn: async ({ signal }) => {
      try {
        return (
          (await execute(OPERATION_PROOF, { organization: organization.id, id }, signal)).organization?.auditEvents ??
          null
        );
      } catch (error) {
        if (isCode(error, 'FORBIDDEN')) return null;
        throw error;
      }
    },
  });
  const back = (
    <ButtonLink to="/business/$operation" params={{ operation: id }} variant="default">
      Back to the operation
    </ButtonLink>
  );
  if (!isOver(status) || !startedAt || !finishedAt)
    return (
      <EmptyState whole title="No receipt yet" action={back}>
        The receipt is created when the run has ended.
      </EmptyState>
    );
  const { leaving, heirs } = sorted(rows.data?.rows ?? []);
  const who =
    leaving.length === 1 && leaving[0]?.[0] ? personOf(leaving[0][0]) : many(leaving.length, 'person', 'people');
  const event = proof.data?.edges[0]?.node;
  const effects = effectsOf(operation);
  return (
    <Page
      title={rows.data ? `Receipt: ${who} left ${organization.name}` : 'Receipt'}
      actions={
        <>
          {back}
          <Button leftSection={<PrintIcon size={16} />} onClick={() => window.print()}>
            Print
          </Button>
        </>
      }
    >
      <article className={classes.sheet} aria-label="Receipt">
        {rows.isPending && <Skeleton height={260} />}
        {rows.isError && <Failure error={rows.error} retry={() => void rows.refetch()} />}
        {rows.data && (
          <>
            <dl className={classes.facts}>
              <div>
                <dt>Done by</dt>
                <dd>{createdBy}</dd>
              </div>
              <div>
                <dt>Finished</dt>
                <dd>{exact(new Date(finishedAt))}</dd>
              </div>
              {seatImpact && (
                <div>
                  <dt>Seats freed, as planned</dt>
                  <dd>{seatImpact.leavingPeople.toLocaleString()}</dd>
                </div>
              )}
              <div>
                <dt>Operation</dt>
                <dd>
                  <code>{id}</code>
                </dd>
              </div>
            </dl>
            {leaving.map((of) => (
              <Person key={of[0]?.id} rows={of} />
            ))}
            {heirs.length > 0 && (
              <section className={classes.person}>
                <h2>Successors</h2>
                <Lines rows={heirs} />
              </section>
            )}
            {effects.length > 0 && (
              <section className={classes.person}>
                <h2>Other changes</h2>
                <ul>
                  {effects.map(({ effect, text }) => (
                    <li key={effect}>{text}</li>
                  ))}
                </ul>
              </section>
            )}
            {rows.data.total > rows.data.rows.length && (
              <p>
                The first {many(rows.data.rows.length, 'row')} of {rows.data.total.toLocaleString()} are shown. Download
                the rows to see all of them.
              </p>
            )}
            {event && (
              <p className={classes.proof}>
                Recorded in Activity: {many(proof.data?.totalCount ?? 0, 'event')}. The last one is number{' '}
                {event.sequence.toLocaleString()}, SHA-256 <code>{event.hash}</code>.
              </p>
            )}
          </>
        )}
      </article>
    </Page>
  );
}

function Person({ rows }: { rows: Row[] }) {
  const first = rows[0];
  if (!first) return null;
  const open = rows.filter((r) => !r.done || r.outcome === 'REFUSED');
  const email = first.user?.email ?? first.email;
  return (
    <section className={classes.person}>
      <h2>
        {personOf(first)}
        {email !== personOf(first) && <span>{email}</span>}
      </h2>
      <p data-open={open.length > 0 || undefined} className={classes.verdict}>
        {open.length > 0
          ? `${many(open.length, 'change')} could not be made: see below.`
          : first.user?.status === 'FORMER'
            ? 'They have no access left and use no seat.'
            : 'All their access was removed, but they have been given access again since. See their accounts.'}
      </p>
      <Lines rows={rows} />
    </section>
  );
}

function Lines({ rows }: { rows: Row[] }) {
  const names = (roles: Row['rolesBefore']) => (roles ?? []).map((r) => r.name).join(', ');
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Handle</th>
          <th scope="col">Roles before</th>
          <th scope="col">Roles after</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.id}>
            <td>{r.account?.name ?? 'The organization'}</td>
            <td>{r.account ? `@${r.account.handle}, ${platformNames[r.account.platform]}` : 'Organization role'}</td>
            <td>{names(r.rolesBefore) || 'None'}</td>
            <td>{names(r.rolesAfter) || 'None'}</td>
            <td>
              {r.problem
                ? `Refused: ${r.problem.message}`
                : !r.done
                  ? 'Not done'
                  : r.outcome === 'REMOVED'
                    ? 'Removed'
                    : r.outcome === 'NOT_A_MEMBER'
                      ? 'Not a member'
                      : r.outcome === 'UNCHANGED'
                        ? 'No change'
                        : 'Changed'}
              {r.done && r.primaryUserChange && `. ${primaryOf(r)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
