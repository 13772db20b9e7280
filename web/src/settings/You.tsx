import { TextInput, useMantineColorScheme, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import { changed, queries } from '../queries';
import { useApp } from '../shell/context';
import { selfOptions, standingWords, viewerOptions } from '../shell/viewer';
import { useAttempt } from '../signin/attempt';
import { Submit } from '../signin/Submit';
import classes from './settings.module.css';

const RENAME = graphql(`
  mutation Rename($input: UserUpdateInput!) {
    userUpdate(input: $input) { user { id firstName lastName } userErrors { code message path } }
  }
`);

interface Self {
  id: string;
  firstName: string;
  lastName: string;
}

/** Shows the viewer's profile in the organization. */
export function You() {
  const { viewer, organization, standing } = useApp();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const several = !viewer.user && !viewer.isStaff && organization !== null && Boolean(viewer.email);
  const found = useQuery({ ...selfOptions(organization?.id ?? '', viewer.email ?? ''), enabled: several });
  const self: Self | null = viewer.user ?? found.data ?? null;
  return (
    <>
      <section className={classes.section}>
        <h2 className={classes.title}>You</h2>
        <dl className={classes.facts}>
          <div>
            <dt>Email</dt>
            <dd>{viewer.email}</dd>
          </div>
          <div>
            <dt>Role</dt>
            <dd>{standingWords[standing]}</dd>
          </div>
          {organization && !viewer.isStaff && (
            <div>
              <dt>Organization</dt>
              <dd>{organization.name}</dd>
            </div>
          )}
        </dl>
      </section>
      {self && organization && (
        <section className={classes.section} aria-labelledby="your-name">
          <h2 id="your-name" className={classes.title}>
            Your name
          </h2>
          <p className={classes.about}>
            Everyone who works with you in {organization.name} sees this name on every account.
          </p>
          <Name key={self.id} self={self} organization={organization.id} />
        </section>
      )}
      <section className={classes.section}>
        <h2 className={classes.title} id="colours">
          Appearance
        </h2>
        <p className={classes.about}>Applies to this browser.</p>
        <SegmentedControl
          aria-labelledby="colours"
          value={colorScheme}
          onChange={(next) => setColorScheme(next)}
          data={[
            { value: 'auto', label: 'System' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </section>
    </>
  );
}

function Name({ self, organization }: { self: Self; organization: string }) {
  const router = useRouter();
  const [firstName, setFirstName] = useState(self.firstName);
  const [lastName, setLastName] = useState(self.lastName);
  const attempt = useAttempt(
    async (names: { firstName: string; lastName: string }) =>
      (await execute(RENAME, { input: { user: { id: self.id }, ...names } })).userUpdate?.userErrors,
    async () => {
      notifications.show({ message: 'Name saved.' });
      await queries.query({ ...viewerOptions, staleTime: 0 }); // the shell shows the name
      await Promise.all([
        changed(organization),
        queries.invalidateQueries({ queryKey: ['self', organization] }),
        router.invalidate(),
      ]);
    },
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    attempt.go({ firstName: firstName.trim(), lastName: lastName.trim() });
  };
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label="First name"
        name="given-name"
        autoComplete="given-name"
        value={firstName}
        onChange={(e) => setFirstName(e.currentTarget.value)}
        error={refusedAt('firstName')}
      />
      <TextInput
        label="Last name"
        name="family-name"
        autoComplete="family-name"
        value={lastName}
        onChange={(e) => setLastName(e.currentTarget.value)}
        error={refusedAt('lastName')}
      />
      <Submit attempt={attempt} fields={['firstName', 'lastName']}>
        Save name
      </Submit>
    </form>
  );
}
