import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { ORGANIZATION_UPDATE } from '../organization';
import { useAttempt } from '../signin/attempt';
import type { Change } from './StaffDialogs';

/** Edits an organization's name and short name. Links with a former short name still work. */
export function EditOrganization({ customer, done, close }: Change) {
  const [typed, setTyped] = useState<{ name?: string; slug?: string }>({});
  const { name, slug } = { name: customer.name, slug: customer.slug, ...typed }; // fields without input show the current value
  const input = {
    organizationId: customer.id,
    expectedVersion: customer.version,
    ...(name.trim() === customer.name ? {} : { name: name.trim() }),
    ...(slug.trim() === customer.slug ? {} : { slug: slug.trim() }),
  };
  const attempt = useAttempt(
    async () => (await execute(ORGANIZATION_UPDATE, { input })).organizationUpdate?.userErrors,
    () => done(customer.id, `${name.trim()} saved.`),
  );
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  return (
    <FormDialog
      title={`Edit ${customer.name}`}
      action="Save"
      attempt={attempt}
      fields={['name', 'slug']}
      refusal={
        name.trim() === ''
          ? 'Enter a name for the organization.'
          : slug.trim() === ''
            ? 'Enter a short name.'
            : !('name' in input) && !('slug' in input)
              ? 'No changes yet.'
              : null
      }
      copy={<CopyAsGraphQL document={ORGANIZATION_UPDATE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
    >
      <TextInput
        data-autofocus
        label="Name"
        value={name}
        onChange={(e) => setTyped({ ...typed, name: e.currentTarget.value })}
        error={refusedAt('name')}
        autoComplete="off"
      />
      <TextInput
        label="Short name"
        description="Used in URLs. Links with the old one still work, and no other organization can take it."
        value={slug}
        onChange={(e) => setTyped({ ...typed, slug: e.currentTarget.value })}
        error={refusedAt('slug')}
        autoComplete="off"
        spellCheck={false}
      />
    </FormDialog>
  );
}
