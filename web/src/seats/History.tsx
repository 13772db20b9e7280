import { Button, Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { execute } from '../api';
import { saveFile } from '../download';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import { DownloadIcon } from '../icons';
import type { Organization } from '../shell/viewer';
import { Toolbar } from '../table/Toolbar';
import {
  below,
  changedDays,
  csvOf,
  dayWords,
  localDays,
  seatActions,
  sentenceOf,
  size,
  stepped,
  topOf,
  type ChangedDay,
  type SeatDay,
} from './history';
import { spans, type SeatsSearch } from './route';
import classes from './history.module.css';

const HISTORY = graphql(`
  query SeatHistory($organization: ID!, $from: Date) {
    organization(id: $organization) {
      id
      seatUsage { history(from: $from) { day used active reserved entitled } }
    }
  }
`);

const lengths: Record<NonNullable<SeatsSearch['span']> | 'year', number> = { quarter: 91, year: 365, 'two-years': 730 };

const route = getRouteApi('/app/seats');

/** Shows the history of used seats as a chart, a table of the days with changes, and a file. */
export function History({ organization }: { organization: Organization }) {
  const { span } = route.useSearch();
  const navigate = useNavigate({ from: '/seats' });
  const [now] = useState(Date.now);
  const from = new Date(now - lengths[span ?? 'year'] * 86_400_000).toISOString().slice(0, 10);
  const history = useQuery({
    queryKey: ['seats', organization.id, 'history', from],
    queryFn: async ({ signal }) => {
      const found = (await execute(HISTORY, { organization: organization.id, from }, signal)).organization;
      if (!found) throw new Error('no organization');
      return found.seatUsage.history;
    },
  });
  const days = history.data;
  return (
    <>
      <Toolbar>
        <Select
          aria-label="Span"
          data={[
            { value: 'quarter', label: 'Last 3 months' },
            { value: '', label: 'Last 12 months' },
            { value: 'two-years', label: 'Last 24 months' },
          ]}
          allowDeselect={false}
          w={180}
          value={span ?? ''}
          onChange={(chosen) =>
            void navigate({ search: (s) => ({ ...s, span: spans.find((v) => v === chosen) }), replace: true })
          }
        />
        <Button
          variant="default"
          leftSection={<DownloadIcon size={16} />}
          disabled={!days}
          onClick={() => days && saveFile(`seats-${organization.slug}.csv`, csvOf(days))}
        >
          Download CSV
        </Button>
      </Toolbar>
      {history.isError && <Failure error={history.error} retry={() => void history.refetch()} />}
      {history.isPending && <Skeleton height={220} aria-label="The history is being read" />}
      {days && (
        <div className={classes.scroll}>
          <Chart days={days} />
          <Changes days={changedDays(days)} />
        </div>
      )}
    </>
  );
}

function Chart({ days }: { days: SeatDay[] }) {
  const top = topOf(days);
  const first = days[0];
  const last = days.at(-1);
  return (
    <figure className={classes.chart}>
      <ul className={classes.legend} aria-hidden="true">
        <li className={classes.ofActive}>Active</li>
        <li className={classes.ofInvited}>Invited</li>
        <li className={classes.ofLimit}>Seat limit</li>
      </ul>
      <div className={classes.plot}>
        <div className={classes.scale} aria-hidden="true">
          <span>{top.toLocaleString()}</span>
          <span>{(top / 2).toLocaleString()}</span>
          <span>0</span>
        </div>
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label="Seats by day"
        >
          <path
            className={classes.grid}
            d={`M0 0H${size.width}M0 ${size.height / 2}H${size.width}M0 ${size.height}H${size.width}`}
          />
          <path className={classes.invited} d={below(days, (d) => d.used, top)} />
          <path className={classes.active} d={below(days, (d) => d.active, top)} />
          <path className={classes.limit} d={stepped(days, (d) => d.entitled, top)} />
        </svg>
      </div>
      {first && last && (
        <div className={classes.ends} aria-hidden="true">
          <span>{dayWords(first.day)}</span>
          <span>{dayWords(last.day)}</span>
        </div>
      )}
      <figcaption className={classes.sentence}>{sentenceOf(days)}</figcaption>
    </figure>
  );
}

function Changes({ days }: { days: ChangedDay[] }) {
  return (
    <table className={classes.table} aria-label="Days on which seats changed">
      <thead>
        <tr>
          <th scope="col">Day (UTC)</th>
          <th scope="col">Used</th>
          <th scope="col">Change</th>
          <th scope="col">Active</th>
          <th scope="col">Invited</th>
          <th scope="col">Limit</th>
          <th scope="col">Who</th>
        </tr>
      </thead>
      <tbody>
        {days.map((d) => (
          <tr key={d.day}>
            <th scope="row">{dayWords(d.day)}</th>
            <td>{d.used.toLocaleString()}</td>
            <td>{d.by > 0 ? `+${d.by.toLocaleString()}` : d.by.toLocaleString()}</td>
            <td>{d.active.toLocaleString()}</td>
            <td>{d.reserved.toLocaleString()}</td>
            <td>{d.entitled?.toLocaleString() ?? 'Unlimited'}</td>
            <td>
              <Link
                to="/activity"
                search={{ ...localDays(d.day), action: seatActions }}
                aria-label={`Activity of ${dayWords(d.day)}`}
              >
                Activity
              </Link>
            </td>
          </tr>
        ))}
        {days.length === 0 && (
          <tr>
            <td colSpan={7}>Nothing changed in this time.</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
