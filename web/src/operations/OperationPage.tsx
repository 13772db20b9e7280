import { Button, Menu, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { many } from '../count';
import { ButtonLink } from '../action/ButtonLink';
import { EmptyState } from '../feedback/EmptyState';
import { ActionButton } from '../action/ActionButton';
import { Failure } from '../feedback/Failure';
import { BulkIcon, ChevronDownIcon, DownloadIcon, PrintIcon, UndoIcon } from '../icons';
import { Page } from '../page';
import { useLimits, useOrganization } from '../shell/context';
import type { Organization } from '../shell/viewer';
import { Time } from '../time/Time';
import { dated } from '../time/words';
import { fixable } from './again';
import { AgainDialog } from './AgainDialog';
import { CancelDialog } from './CancelDialog';
import { Effects } from './Effects';
import { FixPage } from './FixPage';
import { usePlanRefusal, useRefusal } from './may';
import { useOperation, type Operation } from './operation';
import classes from './operations.module.css';
import { originNames, originOptions, type Origin } from './origin';
import { Outcomes } from './Outcomes';
import { duration, percent, workedOff } from './pace';
import { PlannedMails } from './PlannedMails';
import { Receipt } from './Receipt';
import { Refusals } from './Refusals';
import type { Dialog } from './route';
import { RowDetails } from './RowDetails';
import { Rows } from './Rows';
import { RunDialog } from './RunDialog';
import { SeatPicture } from './SeatPicture';
import { Situation, useObstacle } from './Situation';
import { Status } from './Status';
import { UndoDialog } from './UndoDialog';
import { happened, isLive, isOver, statusNames, takenWords, titleOf, withoutRows } from './words';

const route = getRouteApi('/app/business/$operation');

/** Shows one operation: its plan, its run and its results. */
export function OperationPage() {
  const organization = useOrganization();
  const { operation: id } = route.useParams();
  return <Followed key={id} organization={organization} id={id} />;
}

function Followed({ organization, id }: { organization: Organization; id: string }) {
  const query = useOperation(organization.id, id);
  const { view } = route.useSearch();
  if (query.isPending)
    return (
      <Page title="Operation">
        <div role="status" aria-label="Loading the operation">
          <Skeleton height={72} mb="md" />
          <Skeleton height={96} mb="md" />
          <Skeleton height={220} />
        </div>
      </Page>
    );
  if (query.data)
    return view === 'receipt' && !query.data.rowsRemovedAt ? (
      <Receipt organization={organization} operation={query.data} />
    ) : view === 'fix' ? (
      <FixPage organization={organization.id} operation={query.data} />
    ) : (
      <Known organization={organization} operation={query.data} />
    );
  if (query.isError) return <Failure whole error={query.error} retry={() => void query.refetch()} />;
  return (
    <EmptyState
      whole
      icon={<BulkIcon />}
      title="Operation not found, or you don’t have access"
      action={<ButtonLink to="/business">See all operations</ButtonLink>}
    >
      The link may be incomplete. Account administrators can only see their own operations.
    </EmptyState>
  );
}

/** Returns the tab's title, which shows the progress or the status, so that it can be seen from another tab. */
function tabOf(operation: Operation): string {
  const { status, counts } = operation;
  const name = titleOf(operation);
  if (status === 'PLANNED') return name;
  return `${isLive(status) && status !== 'QUEUED' ? `${percent(status, counts)} %` : statusNames[status]} · ${name}`;
}

function Known({ organization, operation }: { organization: Organization; operation: Operation }) {
  const { outcome, changes, row, dialog, mail } = route.useSearch();
  const navigate = useNavigate({ from: '/business/$operation' });
  const { id, status, counts, seatImpact, rowsRemovedAt } = operation;
  const origin = useQuery(originOptions(organization.id, id)).data ?? null;
  const mayPlan = usePlanRefusal() === null && !rowsRemovedAt;
  const set = (next: Dialog | undefined) =>
    void navigate({ search: (s) => ({ ...s, dialog: next }), replace: next === undefined });
  const close = () => set(undefined);
  const goTo = (operation: string) =>
    void navigate({ to: '/business/$operation', params: { operation }, search: ({ org }) => ({ org }) });
  const common = { organization: organization.id, operation };
  return (
    <Page
      title={titleOf(operation)}
      tab={tabOf(operation)}
      about={<About operation={operation} origin={origin} />}
      actions={<Actions organization={organization} operation={operation} origin={origin} open={set} />}
    >
      <div role="status" className={classes.announced}>
        {statusNames[status]}
      </div>
      <Situation organization={organization} operation={operation} again={mayPlan ? () => set('again') : null} />
      <div className={classes.summary}>
        <Outcomes operation={operation} chosen={outcome} all={!outcome && !changes} />
        {seatImpact && <SeatPicture impact={seatImpact} done={happened(operation)} />}
        <Effects operation={operation} chosen={changes === 'primaryUser'} />
        {status === 'PLANNED' && !rowsRemovedAt && (
          <PlannedMails
            organization={organization.id}
            id={id}
            shown={mail}
            onClose={() => void navigate({ search: (s) => ({ ...s, mail: undefined }), replace: true })}
          />
        )}
        {counts.refused > 0 && status !== 'PLANNING' && !rowsRemovedAt && (
          <Refusals organization={organization.id} id={id} refused={counts.refused} status={status} />
        )}
      </div>
      {rowsRemovedAt ? (
        <EmptyState title={`The rows were deleted on ${dated(rowsRemovedAt)}`}>{withoutRows(operation)}</EmptyState>
      ) : (
        <Rows organization={organization.id} operation={operation} offboards={origin === 'offboard'} onPlanned={goTo} />
      )}
      {row && !rowsRemovedAt && (
        <RowDetails
          organization={organization.id}
          operation={id}
          id={row}
          over={isOver(status)}
          onClose={() => void navigate({ search: (s) => ({ ...s, row: undefined }), replace: true })}
        />
      )}
      {dialog === 'run' && status === 'PLANNED' && (
        <RunDialog {...common} onClose={close} onAgain={() => set('again')} />
      )}
      {dialog === 'cancel' && ['PLANNING', 'PLANNED', 'QUEUED', 'RUNNING'].includes(status) && (
        <CancelDialog {...common} onClose={close} />
      )}
      {dialog === 'undo' && isOver(status) && <UndoDialog {...common} onClose={close} onPlanned={goTo} />}
      {(dialog === 'again' || dialog === 'fix') && status !== 'PLANNING' && !rowsRemovedAt && (
        <AgainDialog
          {...common}
          origin={origin}
          part={dialog === 'fix' ? 'refused' : 'all'}
          onClose={close}
          onPlanned={goTo}
        />
      )}
    </Page>
  );
}

function About({ operation, origin }: { operation: Operation; origin: Origin | null }) {
  const { id, status, counts, createdBy, createdAt, startedAt, finishedAt, undoes, undoneBy } = operation;
  const seconds = startedAt && finishedAt ? (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000 : undefined;
  const taken = undoes ? [] : takenWords(operation); // the options of an undo are not chosen by anyone
  return (
    <div className={classes.about}>
      <Status status={status} />
      <span>
        Planned by {createdBy} <Time at={createdAt} />
        {origin && `, ${originNames[origin]}`}
      </span>
      {finishedAt && (
        <span>
          Finished <Time at={finishedAt} />
          {seconds !== undefined && `, ${many(workedOff(status, counts), 'row')} in ${duration(seconds)}`}
        </span>
      )}
      {taken.length > 0 && <span>Options: {taken.join('; ')}</span>}
      {undoes && (
        <span>
          Undoes{' '}
          <Link to="/business/$operation" params={{ operation: undoes.id }}>
            {titleOf({ label: undoes.label })}
          </Link>
        </span>
      )}
      {undoneBy && (
        <span>
          Undone by{' '}
          <Link to="/business/$operation" params={{ operation: undoneBy.id }}>
            {titleOf({ label: undoneBy.label, undoes: operation })}
          </Link>
        </span>
      )}
      <Link to="/activity" search={(s) => ({ org: s.org, operation: id })}>
        Activity
      </Link>
    </div>
  );
}

function Actions({
  organization,
  operation,
  origin,
  open,
}: {
  organization: Organization;
  operation: Operation;
  origin: Origin | null;
  open: (dialog: Dialog) => void;
}) {
  const { status, counts, createdBy, startedAt, finishedAt, undoneBy, undoable, csv, jsonl, rowsRemovedAt } = operation;
  const refusal = useRefusal(createdBy);
  const planRefusal = usePlanRefusal();
  const { undoDays } = useLimits();
  const obstacle = useObstacle(organization, operation);
  const applied = startedAt != null && isOver(status) && status !== 'FAILED' && workedOff(status, counts) > 0;
  const late = finishedAt ? operation.heardAt - Date.parse(finishedAt) > undoDays * 86_400_000 : false;
  return (
    <>
      {status !== 'PLANNING' && !rowsRemovedAt && csv && jsonl && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<DownloadIcon size={16} />}
              rightSection={<ChevronDownIcon size={14} />}
            >
              Download
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component="a" href={csv} download>
              All rows, CSV
            </Menu.Item>
            <Menu.Item component="a" href={jsonl} download>
              All rows, JSON lines
            </Menu.Item>
            {counts.refused > 0 && (
              <Menu.Item component="a" href={`${csv}?outcome=REFUSED`} download>
                Refused rows, CSV to fix
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {isOver(status) && startedAt && counts.refused > 0 && !rowsRemovedAt && (
        <ActionButton variant="default" refusal={planRefusal} onClick={() => open('fix')}>
          Plan refused rows again
        </ActionButton>
      )}
      {fixable(operation, origin) && planRefusal === null && (
        <ButtonLink
          to="/business/$operation"
          params={{ operation: operation.id }}
          search={{ view: 'fix' }}
          variant="default"
        >
          Fix refused rows
        </ButtonLink>
      )}
      {origin === 'offboard' && applied && !rowsRemovedAt && (
        <ButtonLink
          to="/business/$operation"
          params={{ operation: operation.id }}
          search={{ view: 'receipt' }}
          variant="default"
          leftSection={<PrintIcon size={16} />}
        >
          Receipt
        </ButtonLink>
      )}
      {applied && (
        <ActionButton
          variant="default"
          leftSection={<UndoIcon size={16} />}
          refusal={
            refusal ??
            (undoable
              ? null
              : late
                ? `A run can only be undone for ${undoDays} days.`
                : undoneBy
                  ? 'It’s already undone; you can undo that instead.'
                  : 'It didn’t change anything.')
          }
          onClick={() => open('undo')}
        >
          {undoneBy && undoable ? 'Undo the rest' : 'Undo'}
        </ActionButton>
      )}
      {status === 'PLANNED' && (
        <ActionButton variant="default" refusal={refusal} onClick={() => open('cancel')}>
          Discard
        </ActionButton>
      )}
      {status === 'PLANNED' && (
        <ActionButton refusal={refusal ?? (obstacle?.total ? `${obstacle.title}.` : null)} onClick={() => open('run')}>
          Run
        </ActionButton>
      )}
      {(status === 'PLANNING' || status === 'QUEUED' || status === 'RUNNING') && (
        <ActionButton variant="default" refusal={refusal} onClick={() => open('cancel')}>
          Cancel
        </ActionButton>
      )}
      {status === 'CANCELING' && (
        <ActionButton variant="default" refusal="It stops after the current rows." onClick={() => {}}>
          Cancel
        </ActionButton>
      )}
    </>
  );
}
