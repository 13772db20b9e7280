import { Alert, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { many } from '../count';
import { execute } from '../api';
import { ActionButton } from '../action/ActionButton';
import { graphql } from '../gql';
import { InfoIcon, WarningIcon } from '../icons';
import { seatOptions, type Organization } from '../shell/viewer';
import { Time } from '../time/Time';
import { missing } from './impact';
import type { Operation } from './operation';
import classes from './operations.module.css';
import { duration, left, percent, rate, work, workedOff } from './pace';
import { titleOf } from './words';

const OPERATIONS_AHEAD = graphql(`
  query OperationsAhead($organization: ID!) {
    organization(id: $organization) {
      id
      bulkOperations(first: 100, status: [QUEUED, RUNNING, CANCELING]) {
        edges { node { id label status createdAt undoes { id } counts { total pending added changed removed unchanged refused } } }
      }
    }
  }
`);

interface Props {
  organization: Organization;
  operation: Operation;
  /** Opens the dialog to plan again, or null if the viewer cannot do that. */
  again: (() => void) | null;
}

/** Describes the status of an operation, with the actions that are possible. */
export function Situation({ organization, operation, again }: Props) {
  const { status } = operation;
  switch (status) {
    case 'PLANNING':
    case 'RUNNING':
    case 'CANCELING':
      return <Live operation={operation} />;
    case 'QUEUED':
      return <Waiting organization={organization} operation={operation} />;
    case 'PLANNED':
      return <Warnings organization={organization} operation={operation} again={again} />;
    case 'EXPIRED':
      return (
        <Note color="yellow" title="The plan has expired" again={again}>
          A plan expires after a day, because people and seats change. Nothing has been changed. Plan again to see what
          the rows do now.
        </Note>
      );
    case 'FAILED':
      return (
        <Note color="red" title={operation.startedAt ? 'The run failed' : 'Nothing was applied'} again={again}>
          {operation.failure?.message ?? 'Every row was refused. See the reasons below.'}
        </Note>
      );
    case 'CANCELED':
      return (
        <Note
          color="petrol"
          title={
            operation.startedAt
              ? `Stopped after ${many(workedOff(status, operation.counts), 'row')}`
              : 'Canceled before anything was changed'
          }
          again={again}
        >
          {operation.startedAt
            ? `Changes already made are kept and can be undone. ${many(operation.counts.pending, 'row was', 'rows were')} not run.`
            : 'Plan again if you still need it.'}
        </Note>
      );
    case 'SUCCEEDED':
    case 'PARTIAL':
      return null;
  }
}

function Note({
  color,
  title,
  children,
  again,
}: {
  color: string;
  title: string;
  children: ReactNode;
  again: (() => void) | null;
}) {
  return (
    <Alert
      color={color}
      title={title}
      icon={color === 'petrol' ? <InfoIcon /> : <WarningIcon />}
      className={classes.note}
      data-tone={color}
    >
      <div className={classes.noteText}>{children}</div>
      {again && (
        <ActionButton variant="default" size="xs" onClick={again}>
          Plan again
        </ActionButton>
      )}
    </Alert>
  );
}

/** Shows the progress, the speed and the remaining time. */
function Live({ operation: { status, counts, samples } }: { operation: Operation }) {
  const value = percent(status, counts);
  const [done, whole] = [workedOff(status, counts), work(status, counts)];
  const pace = rate(samples);
  const verb =
    status === 'PLANNING'
      ? 'Reading and checking rows'
      : status === 'CANCELING'
        ? 'Stopping after the current rows'
        : 'Applying rows';
  return (
    <section className={classes.live} aria-label="Progress">
      <div className={classes.liveHead}>
        <strong>{verb}</strong>
        <span className={classes.number}>{value} %</span>
      </div>
      <Progress.Root size="lg">
        <Progress.Section value={value} color="var(--bar)" aria-label={`${verb}: ${value} %`} />
      </Progress.Root>
      <div className={classes.liveFoot}>
        <span>
          {done.toLocaleString()} of {many(whole, 'row')}
        </span>
        {pace !== undefined && pace > 0 && (
          <>
            <span>{Math.round(pace).toLocaleString()} rows a second</span>
            <span>{duration(left(whole - done, pace))} left</span>
          </>
        )}
      </div>
      <p className={classes.dim}>You can leave this page; the operation continues.</p>
    </section>
  );
}

function Waiting({ organization, operation }: { organization: Organization; operation: Operation }) {
  const { data } = useQuery({
    queryKey: ['operations', organization.id, 'ahead'],
    queryFn: async ({ signal }) =>
      (
        await execute(OPERATIONS_AHEAD, { organization: organization.id }, signal)
      ).organization?.bulkOperations.edges.map((e) => e.node) ?? [],
    refetchInterval: 2_000,
  });
  const running = data?.find((o) => o.status !== 'QUEUED');
  const others = data?.filter((o) => o.status === 'QUEUED' && o.id !== operation.id).length ?? 0;
  return (
    <Alert color="petrol" icon={<InfoIcon />} title="Waiting in the queue" className={classes.note}>
      One operation runs at a time in {organization.name}; this one starts automatically.{' '}
      {running && (
        <>
          Now running:{' '}
          <Link to="/business/$operation" params={{ operation: running.id }}>
            {titleOf(running)}
          </Link>
          , {percent(running.status, running.counts)} %.
        </>
      )}
      {others > 0 && <> {many(others, 'other operation is', 'other operations are')} also waiting.</>}
    </Alert>
  );
}

/** Returns why a plan cannot be run, or null if it can. It uses the current number of free seats, which can differ from the plan's. */
export function useObstacle(
  organization: Organization,
  { status, counts, errorPolicy, seatImpact }: Operation,
): { title: string; text: string; total: boolean } | null {
  const { data: seats } = useQuery({ ...seatOptions(organization.id), enabled: status === 'PLANNED' });
  if (status !== 'PLANNED') return null;
  const lacks = seatImpact ? missing(seatImpact, seats?.free) : 0;
  if (errorPolicy === 'ALL_OR_NOTHING' && counts.refused > 0)
    return {
      total: true,
      title: `${many(counts.refused, 'row is', 'rows are')} refused, so nothing would be applied`,
      text: 'This plan applies all rows or none. Fix the rows, or plan again and apply the other rows.',
    };
  if (lacks > 0 && seatImpact && seatImpact.short > 0)
    return {
      total: true,
      title: `${many(lacks, 'seat is', 'seats are')} missing, so nothing would be applied`,
      text: `The plan needs ${many(seatImpact.newPeople - seatImpact.leavingPeople, 'seat')}, and ${(seats?.free ?? 0).toLocaleString()} are free. Remove someone, ask your Roster representative for more seats, or plan again and use the free seats in row order.`,
    };
  if (lacks > 0)
    return {
      total: false,
      title: `${many(lacks, 'seat is', 'seats are')} missing since the plan was created`,
      text: 'Other people use these seats now. Plan again to see who can still get one.',
    };
  if (counts.added + counts.changed + counts.removed === 0)
    return {
      total: true,
      title: 'Nothing to run',
      text:
        counts.refused > 0
          ? 'Every row that would change something is refused.'
          : 'Everything already matches the rows.',
    };
  return null;
}

function Warnings({ organization, operation, again }: Props) {
  const obstacle = useObstacle(organization, operation);
  return (
    <>
      {obstacle && (
        <Note
          color={
            obstacle.total && operation.counts.refused + (operation.seatImpact?.short ?? 0) > 0
              ? 'red'
              : obstacle.total
                ? 'petrol'
                : 'yellow'
          }
          title={obstacle.title}
          again={again}
        >
          {obstacle.text}
        </Note>
      )}
      <p className={classes.good}>
        Nothing has been changed yet.
        {operation.expiresAt && (
          <>
            {' '}
            The plan expires <Time at={operation.expiresAt} />.
          </>
        )}{' '}
        The run applies exactly what is shown here.
      </p>
    </>
  );
}
