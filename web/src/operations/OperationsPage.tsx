import { Alert, Button, Progress, Select } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ButtonLink } from '../action/ButtonLink';
import { execute } from '../api';
import { ActionButton } from '../action/ActionButton';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { OperationsQuery } from '../gql/graphql';
import { BulkIcon, InfoIcon, SearchIcon } from '../icons';
import { Page } from '../page';
import { useOrganization } from '../shell/context';
import { useChosen } from '../table/chosen';
import { pageSize, usePages } from '../table/pages';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { Time } from '../time/Time';
import { operationFilter } from './filter';
import { usePlanRefusal } from './may';
import { OperationsBar } from './OperationsBar';
import classes from './operations.module.css';
import { percent } from './pace';
import type { OperationsSearch } from './route';
import { Status } from './Status';
import { gist, isLive, periods, stageNames, stages, titleOf } from './words';
import { SavedViews } from '../views/SavedViews';

const OPERATIONS = graphql(`
  query Operations($organization: ID!, $first: Int!, $after: String, $filter: BulkOperationFilter) {
    organization(id: $organization) {
      id
      bulkOperations(first: $first, after: $after, filter: $filter) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id label status createdBy createdAt startedAt
            counts { total pending added changed removed unchanged refused }
            done { total pending added changed removed unchanged refused }
            undoes { id }
            undoneBy { id }
          }
        }
      }
    }
  }
`);

type Entry = NonNullable<OperationsQuery['organization']>['bulkOperations']['edges'][number]['node'];

const columns: Column<Entry>[] = [
  {
    id: 'title',
    header: 'Operation',
    width: '23%',
    cell: (o) => (
      <Link to="/business/$operation" params={{ operation: o.id }} className="quiet-link" title={titleOf(o)}>
        <strong>{titleOf(o)}</strong>
      </Link>
    ),
  },
  { id: 'status', header: 'Status', width: '11rem', cell: (o) => <State entry={o} /> },
  { id: 'rows', header: 'Rows', width: '5rem', align: 'end', cell: (o) => o.counts.total.toLocaleString() },
  {
    id: 'gist',
    header: 'Changes',
    cell: (o) => {
      const text = gist(o);
      return <span title={text}>{text}</span>;
    },
  },
  { id: 'by', header: 'Planned by', width: '16%', cell: (o) => <span title={o.createdBy}>{o.createdBy}</span> },
  { id: 'when', header: 'When', width: '7.5rem', cell: (o) => <Time at={o.createdAt} /> },
];

function State({ entry: { status, counts, undoneBy } }: { entry: Entry }) {
  if (!isLive(status) || status === 'QUEUED')
    return (
      <span className={classes.state}>
        <Status status={status} />
        {undoneBy && <span className={classes.dim}>undone</span>}
      </span>
    );
  const value = percent(status, counts);
  return (
    <span className={classes.state}>
      <Status status={status} />
      <Progress.Root size="sm" className={classes.small}>
        <Progress.Section value={value} color="var(--bar)" aria-label={`${value} % done`} />
      </Progress.Root>
      <span className={classes.number}>{value} %</span>
    </span>
  );
}

const route = getRouteApi('/app/business');

/** Lists all planned, running and finished operations. */
export function OperationsPage() {
  const organization = useOrganization();
  const { status, since } = route.useSearch();
  const navigate = useNavigate({ from: '/business' });
  const refusal = usePlanRefusal();
  const filter = operationFilter({ status, since });
  const key = JSON.stringify(filter);
  const set = (change: Partial<OperationsSearch>) =>
    void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const pages = usePages(
    ['operations', organization.id, 'list', filter],
    async (after, signal) => {
      const found = (
        await execute(OPERATIONS, { organization: organization.id, first: pageSize, after, filter }, signal)
      ).organization;
      if (!found) throw new Error('no organization');
      return found.bulkOperations;
    },
    (rows) => (rows.some((o) => isLive(o.status)) ? 2_000 : 30_000),
  );
  const chosen = useChosen(pages, key);
  const begin = refusal ? (
    <ActionButton refusal={refusal}>New operation</ActionButton>
  ) : (
    <ButtonLink to="/business/new">New operation</ButtonLink>
  );
  return (
    <Page
      title="Business Manager"
      views={<SavedViews list="OPERATIONS" />}
      about="Change many people on many accounts at once: create a plan, review it, run it, and undo it if needed."
      actions={begin}
    >
      {!organization.businessManagerEnabled && (
        <Alert
          icon={<InfoIcon />}
          color="petrol"
          className={classes.note}
          title={`Business Manager is off for ${organization.name}`}
        >
          With Business Manager, you can change many accounts at once. Ask your Roster representative to turn it on. You
          can still change the people on one account on its Users page.
        </Alert>
      )}
      <Toolbar label="Filters">
        <Select
          aria-label="Status"
          w={200}
          allowDeselect={false}
          data={[{ value: '', label: 'Any status' }, ...stages.map((s) => ({ value: s, label: stageNames[s] }))]}
          value={status ?? ''}
          onChange={(chosen) => set({ status: stages.find((x) => x === chosen) })}
        />
        <Select
          aria-label="Ended"
          w={190}
          allowDeselect={false}
          data={[
            { value: '', label: 'Ended at any time' },
            ...periods.map((days) => ({ value: days, label: `Ended in the last ${days} days` })),
          ]}
          value={since ?? ''}
          onChange={(chosen) => set({ since: periods.find((x) => x === chosen) })}
        />
      </Toolbar>
      <Table
        label="Operations"
        noun={['operation', 'operations']}
        columns={columns}
        view="operations"
        pages={pages}
        files={[
          {
            label: 'Operations',
            rows: 'One row for each operation',
            path: `/organizations/${organization.id}/operations.csv`,
            filter,
          },
        ]}
        rowId={(o) => o.id}
        rowName={titleOf}
        selection={chosen.selection}
        onSelection={chosen.choose}
        resetKey={key}
        onOpen={(o) => void navigate({ to: '/business/$operation', params: { operation: o.id } })}
        empty={
          <EmptyState icon={<BulkIcon />} title="No operations yet" action={begin}>
            Add a team to a hundred accounts, replace a role everywhere, or remove someone from all accounts on their
            last day. Before anything changes, you see what each row does and how many seats it needs.
          </EmptyState>
        }
        noMatch={
          (status ?? since) && (
            <EmptyState
              icon={<SearchIcon />}
              title={status ? `No operations with the status “${stageNames[status]}”` : 'No operations match'}
              action={
                <Button variant="default" onClick={() => set({ status: undefined, since: undefined })}>
                  Show all operations
                </Button>
              }
            >
              Operations stay in this list after they have ended.
            </EmptyState>
          )
        }
      />
      <OperationsBar chosen={chosen} exact={pages.exact} name={titleOf} />
    </Page>
  );
}
