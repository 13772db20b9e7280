import { Badge, Button, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ActionButton } from '../action/ActionButton';
import { execute, isCode } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { ActivityIcon, DownloadIcon, SearchIcon } from '../icons';
import { Page } from '../page';
import { useApp, useOrganization } from '../shell/context';
import { pageSize, searching, usePages } from '../table/pages';
import { Table, type Column } from '../table/Table';
import { Time } from '../time/Time';
import classes from './activity.module.css';
import { ChangeLine } from './ChangeLine';
import { AUDIT_EVENTS, type Event } from './event';
import { EventDialog } from './EventDialog';
import { Filters } from './Filters';
import type { ActivitySearch } from './route';
import { Sentence } from './Sentence';
import { instantsOf } from './span';
import { changeOf } from './change';
import { actorOf, plain, tell } from './tell';
import { accountRef, userRef } from './who';
import { SavedViews } from '../views/SavedViews';

const route = getRouteApi('/app/activity');

const columns: Column<Event>[] = [
  { id: 'at', header: 'When', width: '8.5rem', cell: (e) => <Time at={e.at} /> },
  {
    id: 'actor',
    header: 'Who',
    width: '25%',
    cell: (e) => {
      const { name, mark, find } = actorOf(e);
      return (
        <span className={classes.actor}>
          <Link to="." search={(s) => ({ ...s, actor: find })} className="quiet-link" title={`Show what ${name} did`}>
            {name}
          </Link>
          {mark && (
            <Badge variant="light" color="gray" tt="none">
              {mark}
            </Badge>
          )}
        </span>
      );
    },
  },
  {
    id: 'what',
    header: 'What',
    cell: (e) => {
      const change = changeOf(e);
      const whole = [
        change.note,
        change.before !== undefined || change.after !== undefined
          ? `${change.before ?? ''} → ${change.after ?? ''}`
          : undefined,
      ]
        .filter(Boolean)
        .join('');
      return (
        <div className={classes.what}>
          <div>
            <Sentence parts={tell(e)} capital />
          </div>
          <div className={classes.change} title={whole || undefined}>
            <ChangeLine change={change} />
          </div>
        </div>
      );
    },
  },
  {
    id: 'more',
    header: 'Details',
    headerHidden: true,
    width: '5rem',
    align: 'end',
    cell: (e) => (
      <Link
        to="."
        search={(s) => ({ ...s, event: e.id })}
        className={classes.details}
        aria-label={`Details: ${plain(tell(e))}`}
      >
        Details
      </Link>
    ),
  },
];

/** Shows the audit events of the organization, newest first, to viewers who can read them. */
export function ActivityPage() {
  const organization = useOrganization();
  const { standing, viewer } = useApp();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/activity' });
  const set = (change: Partial<ActivitySearch>) =>
    void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const clear = () => void navigate({ search: ({ org }) => ({ org }), replace: true });
  const { actor, user, account, action, operation } = search;
  const span = instantsOf(search);
  const filtered = Boolean(actor ?? user ?? account ?? action ?? operation ?? search.from ?? search.to);
  const several = viewer.organizations.length > 1;
  const asked = { actor, user, account, action, operation, ...span };
  const most = {
    actor,
    action,
    bulkOperationId: operation,
    ...span,
    user: user === undefined ? undefined : userRef(user),
  };
  const place = useQuery({
    queryKey: ['account', organization.id, 'filter', several, account],
    queryFn: () => accountRef(organization.id, several, account ?? ''),
    enabled: account !== undefined,
  }).data;
  const pages = usePages(['events', organization.id, asked], async (after, signal) => {
    const filter = {
      ...most,
      account: account === undefined ? undefined : await accountRef(organization.id, several, account),
    };
    return searching(async (after, count) => {
      const variables = { organization: organization.id, first: pageSize, after, filter, count };
      const found = (await execute(AUDIT_EVENTS, variables, signal)).organization;
      if (!found) throw new Error('no organization');
      return { totalCount: 0, totalCountIsExact: false, ...found.auditEvents };
    }, after);
  });

  if (standing === 'member') {
    return (
      <Page title="Activity">
        <EmptyState icon={<ActivityIcon />} title="Activity is shown to administrators">
          Ask an administrator of your account, or a manager of {organization.name}, if you need to know who did what.
        </EmptyState>
      </Page>
    );
  }
  const exports = standing !== 'administrator';
  const days = new URLSearchParams();
  if (span.from) days.set('from', span.from);
  if (span.to) days.set('to', span.to);
  const file = `/organizations/${organization.id}/audit.jsonl${days.size > 0 ? `?${days.toString()}` : ''}`;
  const nothing = (
    <EmptyState
      icon={<SearchIcon />}
      title={
        isCode(pages.error, 'NOT_FOUND') ? 'Nothing matches, or you don’t have access to it' : 'No activity matches'
      }
      action={
        <Button variant="default" onClick={clear}>
          Clear filters
        </Button>
      }
    >
      {isCode(pages.error, 'NOT_FOUND')
        ? 'The person, account or operation in the filter was not found, or you don’t have access to it.'
        : 'Try a longer period or other filters.'}
    </EmptyState>
  );
  return (
    <Page
      title="Activity"
      views={<SavedViews list="ACTIVITY" />}
      about={
        exports
          ? `Who did what in ${organization.name}, and when. This log can’t be edited.`
          : 'Who did what on your accounts, and when. This log can’t be edited.'
      }
      actions={
        exports ? (
          <Tooltip
            label={
              (search.from ?? search.to)
                ? 'Every event of these days, one JSON object a line'
                : 'Every event, one JSON object a line. Choose days to have fewer.'
            }
            multiline
            maw={280}
          >
            <Button component="a" href={file} download variant="default" leftSection={<DownloadIcon size={16} />}>
              Download
            </Button>
          </Tooltip>
        ) : (
          <ActionButton
            variant="default"
            leftSection={<DownloadIcon size={16} />}
            refusal={`Only managers and auditors of ${organization.name} download the trail.`}
          >
            Download
          </ActionButton>
        )
      }
    >
      <Filters search={search} set={set} clear={clear} filtered={filtered} />
      {isCode(pages.error, 'NOT_FOUND') ? (
        nothing
      ) : (
        <Table
          label="Activity"
          noun={['event', 'events']}
          columns={columns}
          view="activity"
          pages={pages}
          files={
            account === undefined || place
              ? [
                  {
                    label: 'Activity',
                    rows: 'One row for each event',
                    path: `/organizations/${organization.id}/activity.csv`,
                    filter: { ...most, account: place },
                  },
                ]
              : undefined
          }
          rowId={(e) => e.id}
          rowName={(e) => plain(tell(e))}
          rowHeight={58}
          resetKey={JSON.stringify(asked)}
          onOpen={(e) => void navigate({ search: (s) => ({ ...s, event: e.id }) })}
          empty={
            <EmptyState icon={<ActivityIcon />} title="Nothing has happened yet">
              Each change of people, roles and accounts will stand here, with who made it.
            </EmptyState>
          }
          noMatch={filtered ? nothing : undefined}
        />
      )}
      {search.event && (
        <EventDialog
          id={search.event}
          close={() => set({ event: undefined })}
          narrow={(to) => void navigate({ search: ({ org }) => ({ org, ...to }) })}
        />
      )}
    </Page>
  );
}
