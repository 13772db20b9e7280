import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { execute } from '../api';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import { ORGANIZATION_UPDATE } from '../organization';
import { changed, queries } from '../queries';
import { viewerOptions } from '../shell/viewer';
import { useAttempt } from '../signin/attempt';
import { Submit } from '../signin/Submit';
import classes from './settings.module.css';

const ORGANIZATION_SETTINGS = graphql(`
  query OrganizationSettings($id: ID!) {
    organization(id: $id) { id version name timeZone }
  }
`);

interface Saved {
  id: string;
  version: number;
  name: string;
  timeZone: string;
}

/** Edits an organization's name and its time zone, which decides when a day ends that is given without a time in a file. */
export function OrganizationForms({ organization }: { organization: { id: string } }) {
  const key = ['organization settings', organization.id];
  const found = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await execute(ORGANIZATION_SETTINGS, { id: organization.id }, signal)).organization,
  });
  const router = useRouter();
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return null;
  const form = {
    saved: found.data,
    done: async () => {
      await queries.query({ ...viewerOptions, staleTime: 0 }); // the shell shows the name
      await Promise.all([
        queries.invalidateQueries({ queryKey: key }),
        queries.invalidateQueries({ queryKey: ['organization mails', organization.id] }),
        changed(organization.id),
        router.invalidate(),
      ]);
    },
  };
  return (
    <>
      <NameForm key={`name ${found.data.version}`} {...form} />
      <TimeZoneForm key={`zone ${found.data.version}`} {...form} />
    </>
  );
}

interface Props {
  saved: Saved;
  done: () => Promise<unknown>;
}

function NameForm({ saved, done }: Props) {
  const [name, setName] = useState(saved.name);
  return (
    <Setting
      id="organization-name"
      title="Name"
      about="Everyone in the organization sees this name, also in emails. Addresses of pages don’t change."
      change={{ name: name.trim() }}
      refusal={
        name.trim() === ''
          ? 'Enter a name for the organization.'
          : name.trim() === saved.name
            ? 'No changes yet.'
            : null
      }
      said={`Organization renamed to ${name.trim()}.`}
      {...{ saved, done }}
    >
      {(error) => (
        <TextInput
          label="Organization name"
          autoComplete="off"
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
          error={error}
        />
      )}
    </Setting>
  );
}

function TimeZoneForm({ saved, done }: Props) {
  const [timeZone, setTimeZone] = useState(saved.timeZone);
  return (
    <Setting
      id="time-zone"
      title="Time zone"
      about="When a file says “31 January” without a time, access ends at the end of that day in this time zone. Existing plans don’t change."
      change={{ timeZone }}
      said={`Time zone changed to ${timeZone}.`}
      {...{ saved, done }}
    >
      {(error) => (
        <Select
          label="Time zone"
          data={zones(saved.timeZone)}
          value={timeZone}
          onChange={(next) => setTimeZone(next ?? saved.timeZone)}
          searchable
          allowDeselect={false}
          limit={100}
          error={error}
        />
      )}
    </Setting>
  );
}

interface SettingProps extends Props {
  id: string;
  title: string;
  about: string;
  change: { name?: string; timeZone?: string };
  /** Why there is nothing to save. */
  refusal?: string | null;
  said: string;
  children: (error: string | undefined) => ReactNode;
}

/** Shows one field with its own save button. */
function Setting({ id, title, about, saved, change, refusal, said, done, children }: SettingProps) {
  const field = Object.keys(change)[0] ?? '';
  const [tried, setTried] = useState(false);
  const attempt = useAttempt(
    async () => {
      const input = { organizationId: saved.id, expectedVersion: saved.version, ...change };
      return (await execute(ORGANIZATION_UPDATE, { input })).organizationUpdate?.userErrors;
    },
    async () => {
      notifications.show({ message: said });
      await done();
    },
  );
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <p className={classes.about}>{about}</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!refusal) attempt.go(undefined);
        }}
      >
        {children(
          attempt.refusal?.field === field ? attempt.refusal.message : tried ? (refusal ?? undefined) : undefined,
        )}
        <Submit attempt={attempt} fields={[field]}>
          {`Save ${title.toLowerCase()}`}
        </Submit>
      </form>
    </section>
  );
}

/** Returns the time zones that the browser knows, UTC first, including the saved one even if the browser does not know it. */
const zones = (saved: string) => [...new Set(['UTC', saved, ...Intl.supportedValuesOf('timeZone')])];
