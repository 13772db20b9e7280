import { Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { execute } from '../api';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import { ORGANIZATION_UPDATE } from '../organization';
import { changed, queries } from '../queries';
import { useAttempt } from '../signin/attempt';
import { Submit } from '../signin/Submit';
import classes from './settings.module.css';

const TIME_ZONE = graphql(`
  query TimeZone($id: ID!) {
    organization(id: $id) { id version timeZone }
  }
`);

interface Organization {
  id: string;
  name: string;
}

interface Saved {
  version: number;
  timeZone: string;
}

/** Where a day ends that a file of people says without a time. */
export function TimeZone({ organization }: { organization: Organization }) {
  const key = ['time zone', organization.id];
  const found = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await execute(TIME_ZONE, { id: organization.id }, signal)).organization ?? null,
  });
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  return (
    <section className={classes.section} aria-labelledby="time-zone">
      <h2 id="time-zone" className={classes.title}>
        Time zone
      </h2>
      <p className={classes.about}>
        When a file says “31 January” without a time, access ends at the end of that day in this time zone. Existing
        plans don’t change.
      </p>
      {found.data && (
        <Choice
          key={found.data.version}
          organization={organization}
          saved={found.data}
          done={() =>
            Promise.all([
              queries.invalidateQueries({ queryKey: key }),
              queries.invalidateQueries({ queryKey: ['organization mails', organization.id] }),
              changed(organization.id),
            ])
          }
        />
      )}
    </section>
  );
}

function Choice({
  organization,
  saved,
  done,
}: {
  organization: Organization;
  saved: Saved;
  done: () => Promise<unknown>;
}) {
  const [zone, setZone] = useState(saved.timeZone);
  const attempt = useAttempt(
    async (timeZone: string) => {
      const input = { organizationId: organization.id, expectedVersion: saved.version, timeZone };
      return (await execute(ORGANIZATION_UPDATE, { input })).organizationUpdate?.userErrors;
    },
    async () => {
      notifications.show({ message: `Time zone changed to ${zone}.` });
      await done();
    },
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    attempt.go(zone);
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Select
        label="Time zone"
        data={zones(saved.timeZone)}
        value={zone}
        onChange={(next) => setZone(next ?? saved.timeZone)}
        searchable
        allowDeselect={false}
        limit={100}
        error={attempt.refusal?.field === 'timeZone' ? attempt.refusal.message : undefined}
      />
      <Submit attempt={attempt} fields={['timeZone']}>
        Save time zone
      </Submit>
    </form>
  );
}

/** Those that the browser knows, UTC first, and the one that is set, which it may not know. */
export const zones = (saved: string) => [...new Set(['UTC', saved, ...Intl.supportedValuesOf('timeZone')])];
