import { Alert, Button, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { changed } from '../queries';
import { manyPeople } from '../count';
import { ActionButton } from '../action/ActionButton';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { graphql } from '../gql';
import { WarningIcon } from '../icons';
import { useOrganization } from '../shell/context';
import { refusalOf, type Refusal } from '../signin/attempt';
import { ImpactPanel } from './ImpactPanel';
import { useImpact } from './impact';
import { roleOptions, usePermit, type Role } from './role';
import classes from './roles.module.css';
import { WithRole } from './WithRole';

const ROLE_DELETE = graphql(`
  mutation RoleDelete($input: RoleDeleteInput!) {
    roleDelete(input: $input) { deletedRoleId userErrors { code message path } }
  }
`);

const HEIRS = graphql(`
  query RolesToGrant($organization: ID!) {
    organization(id: $organization) {
      id
      roles(first: 100) { edges { node { id name builtIn legacy modules capabilities } } }
    }
  }
`);

/** Deletes a role, and gives another role to the people who have it in the same step (H28). */
export function DeleteRole({ id, close }: { id: string; close: () => void }) {
  return (
    <Dialog title="Delete role" onClose={close} size="34rem">
      <WithRole id={id}>{(role) => <Form role={role} close={close} />}</WithRole>
    </Dialog>
  );
}

function Form({ role: opened, close }: { role: Role; close: () => void }) {
  const organization = useOrganization();
  const cache = useQueryClient();
  const permit = usePermit().of(opened);
  const [base, setBase] = useState(opened);
  const [heir, setHeir] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<(Refusal & { code?: string }) | null>(null);
  const held = base.userCount > 0;
  const heirs = useQuery({
    queryKey: ['roles', organization.id, 'to grant'],
    queryFn: async ({ signal }) =>
      (await execute(HEIRS, { organization: organization.id }, signal)).organization?.roles.edges
        .map(({ node }) => node)
        .filter((r) => !r.legacy) ?? [],
    enabled: held,
  });
  const choices = (heirs.data ?? []).filter((r) => r.id !== base.id);
  const chosen = choices.find((r) => r.id === heir);
  // The impact of replacing this role is the same as that of editing it to grant what the replacement grants, so the API can compute it in advance.
  const impact = useImpact(organization.id, base, {
    name: base.name,
    modules: chosen?.modules ?? base.modules,
    capabilities: chosen?.capabilities ?? base.capabilities,
  });
  const input = { id: base.id, expectedVersion: base.version, reassignTo: held ? heir : null };
  const remove = useMutation({
    mutationFn: async () => (await execute(ROLE_DELETE, { input })).roleDelete,
    onSuccess: async (answer) => {
      const first = answer?.userErrors[0];
      if (first) {
        setRefusal({ code: first.code, message: first.message, field: first.path?.at(-1) });
        if (first.code === 'STALE' || first.code === 'ROLE_IN_USE') {
          // show the current state of the role
          const fresh = await cache.query(roleOptions(organization.id, base.id));
          if (fresh) setBase(fresh);
        }
        return;
      }
      notifications.show({
        color: 'green',
        title: 'Role deleted',
        message: chosen
          ? `${manyPeople(base.userCount)} with ${base.name} ${base.userCount === 1 ? 'now has' : 'now have'} ${chosen.name}.`
          : `${base.name} was deleted.`,
      });
      await changed(organization.id, ({ queryKey }) => queryKey[2] === 'one' && queryKey[3] === base.id);
      close();
    },
    onError: (error) => setRefusal(refusalOf(error)),
  });
  const blocked =
    permit.delete ??
    (held && !chosen
      ? 'Choose a replacement role.'
      : held && impact.refusal
        ? 'This change isn’t allowed; see above.'
        : null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!blocked && !remove.isPending) remove.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <p className={classes.lead}>
        {held ? (
          <>
            {manyPeople(base.userCount)} {base.userCount === 1 ? 'has' : 'have'} the role <strong>{base.name}</strong>.
            Choose the role that replaces it. Both changes are made together.
          </>
        ) : (
          <>
            No one has the role <strong>{base.name}</strong>. Deleting it can’t be undone.
          </>
        )}
      </p>
      {held && (
        <Select
          label="Replacement role"
          placeholder="Choose a role"
          searchable
          openOnFocus={false}
          value={heir}
          onChange={(next) => {
            setHeir(next);
            setRefusal(null);
          }}
          data-autofocus
          data={[
            { group: 'Custom', items: choices.filter((r) => !r.builtIn).map((r) => ({ value: r.id, label: r.name })) },
            { group: 'Built-in', items: choices.filter((r) => r.builtIn).map((r) => ({ value: r.id, label: r.name })) },
          ]}
          nothingFoundMessage="No roles match"
          error={heirs.isError ? 'Couldn’t load the roles. Close this dialog and try again.' : undefined}
        />
      )}
      {held && chosen && (
        <section className={classes.panel} aria-label="Effect">
          {impact.impact === null && !impact.refusal && !impact.asking && impact.error == null ? (
            <p className={classes.dimmed}>
              {chosen.name} grants the same as {base.name}: no one gains or loses access.
            </p>
          ) : (
            <ImpactPanel impact={impact} unchanged={false} what={`If ${chosen.name} replaces it`} />
          )}
        </section>
      )}
      <div role="alert">
        {refusal && (
          <Alert color="red" variant="light" icon={<WarningIcon />} className={classes.refusal}>
            {refusal.message}
          </Alert>
        )}
      </div>
      <DialogFoot aside={<CopyAsGraphQL document={ROLE_DELETE} variables={{ input }} />}>
        <Button variant="default" onClick={close} data-autofocus={held ? undefined : true}>
          Cancel
        </Button>
        <ActionButton type="submit" color="red" refusal={blocked} loading={remove.isPending}>
          {held ? 'Delete and reassign' : 'Delete role'}
        </ActionButton>
      </DialogFoot>
    </form>
  );
}
