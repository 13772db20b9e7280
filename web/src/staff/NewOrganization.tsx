import { Divider, Group, NumberInput, Switch, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { OrganizationCreateInput } from '../gql/graphql';
import { useAttempt } from '../signin/attempt';
import { slugOf } from './words';

const CREATE = graphql(`
  mutation OrganizationCreate($input: OrganizationCreateInput!) {
    organizationCreate(input: $input) { organization { id slug } userErrors { code message path } }
  }
`);

/** Creates an organization with the built-in roles, and invites the first manager. */
export function NewOrganization({
  done,
  close,
}: {
  done: (id: string | null, message: string) => Promise<void>;
  close: () => void;
}) {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [slug, setSlug] = useState<string | null>(null);
  const [seats, setSeats] = useState<number | string>('');
  const [businessManager, setBusinessManager] = useState(false);
  const [email, setEmail] = useState('');
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const attempt = useAttempt(
    async (sent: OrganizationCreateInput) => (await execute(CREATE, { input: sent })).organizationCreate?.userErrors,
    async ({ name: called, slug: taken, manager }) => {
      await done(
        null,
        manager ? `${called} created. We emailed an invitation to ${manager.email}.` : `${called} created.`,
      );
      await navigate({ to: '/', search: { org: taken } });
    },
  );
  const short = slug ?? slugOf(name);
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  const missing =
    name.trim() === ''
      ? 'Enter a name for the organization.'
      : short.trim() === ''
        ? 'Enter a short name.'
        : (firstName.trim() || lastName.trim()) && !email.trim()
          ? 'Enter the email of the first manager.'
          : null;
  const input = {
    name: name.trim(),
    slug: short,
    businessManager,
    ...(typeof seats === 'number' ? { seats } : {}),
    ...(email.trim()
      ? {
          manager: {
            email: email.trim(),
            ...(firstName.trim() ? { firstName: firstName.trim() } : {}),
            ...(lastName.trim() ? { lastName: lastName.trim() } : {}),
          },
        }
      : {}),
  };
  return (
    <FormDialog
      title="New organization"
      action="Create organization"
      attempt={attempt}
      fields={['name', 'slug', 'seats', 'email']}
      size="lg"
      refusal={missing}
      copy={<CopyAsGraphQL document={CREATE} variables={{ input }} />}
      onSubmit={() => attempt.go(input)}
      onClose={close}
    >
      <TextInput
        data-autofocus
        label="Name"
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
        error={refusedAt('name')}
        autoComplete="off"
      />
      <Group align="start" grow>
        <TextInput
          label="Short name"
          description="Used in URLs. You can change it later."
          value={short}
          onChange={(e) => setSlug(e.currentTarget.value)}
          error={refusedAt('slug')}
          autoComplete="off"
          spellCheck={false}
        />
        <NumberInput
          label="Seat limit"
          description="Leave empty for no limit."
          min={0}
          max={10_000_000}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=","
          hideControls
          value={seats}
          onChange={setSeats}
          error={refusedAt('seats')}
        />
      </Group>
      <Switch
        label="Business Manager"
        description="Lets managers change people on many accounts at once."
        checked={businessManager}
        onChange={(e) => setBusinessManager(e.currentTarget.checked)}
      />
      <Divider label="First manager" labelPosition="left" />
      <TextInput
        label="Email"
        type="email"
        description="We email them an invitation. Uses one seat. Optional: you can add a manager later."
        value={email}
        onChange={(e) => setEmail(e.currentTarget.value)}
        error={refusedAt('email')}
        autoComplete="off"
      />
      <Group grow>
        <TextInput
          label="First name"
          value={firstName}
          onChange={(e) => setFirstName(e.currentTarget.value)}
          autoComplete="off"
        />
        <TextInput
          label="Last name"
          value={lastName}
          onChange={(e) => setLastName(e.currentTarget.value)}
          autoComplete="off"
        />
      </Group>
    </FormDialog>
  );
}
