import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { manyAccounts } from '../count';
import { useOrganization } from '../shell/context';
import { chosenAccounts, filterWords } from './accounts';
import { AccountsField, mostChosen, useAccounts } from './AccountsField';
import { allRolesOptions } from './directory';
import { Make } from './Make';
import { inputOf } from './options';
import { OptionsField } from './OptionsField';
import classes from './plan.module.css';
import { missing, replaceSource } from './replace';
import type { ReplaceSearch } from './route';
import { Columns, Section } from './Section';
import { usePlan } from './send';

const route = getRouteApi('/app/business/new/replace');

/** Plans to replace a role with another for everyone who has it. Their other roles stay (H15). */
export function ReplacePage() {
  const organization = useOrganization();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/business/new/replace' });
  const set = (change: Partial<ReplaceSearch>) =>
    void navigate({ to: '/business/new/replace', search: (s) => ({ ...s, ...change }), replace: true });
  const found = useQuery(allRolesOptions(organization.id));
  const accounts = useAccounts(organization, search);
  const plan = usePlan();
  const roles = found.data ?? [];
  const all = search.which === 'all';
  const chosen = chosenAccounts(search);
  const counted = !all || (accounts.status === 'success' && !accounts.stale);
  const places = all ? accounts.total : chosen.length;
  const names = (grantable: boolean) => [
    { group: 'Built-in', items: roles.filter((r) => r.builtIn && !(grantable && r.legacy)).map((r) => r.name) },
    { group: 'Custom', items: roles.filter((r) => !r.builtIn && !(grantable && r.legacy)).map((r) => r.name) },
  ];
  const todo = missing(search, found.isSuccess ? roles : null, counted ? places : null, mostChosen);
  const input = {
    ...inputOf({ ...search, existing: undefined, mode: undefined, shortage: undefined }, organization.id),
    source: { replaceRole: replaceSource(search) },
  };
  const error = found.isError ? 'Couldn’t load the roles. Reload the page.' : undefined;
  const side = (
    <>
      <dl className={classes.recap}>
        <div>
          <dt>Change</dt>
          <dd>
            {search.from ?? '…'} becomes {search.to ?? '…'}
          </dd>
        </div>
        <div>
          <dt>Accounts</dt>
          <dd>
            {all
              ? `All ${counted ? manyAccounts(places) : 'accounts'} ${filterWords(search)}`
              : chosen.length === 0
                ? 'None chosen'
                : manyAccounts(chosen.length)}
          </dd>
        </div>
      </dl>
      <Make
        todo={todo}
        making={plan.making}
        refused={plan.refused}
        input={input}
        onMake={plan.make}
        onCancel={plan.cancel}
      />
      <p className={classes.limits}>
        Other roles and end dates are kept. Legacy roles are removed, as always when a role is assigned.
      </p>
    </>
  );
  return (
    <Columns side={side}>
      <Section number={1} title="Roles">
        <div className={classes.fields}>
          <Select
            label="Role to replace"
            placeholder="Choose a role"
            description="Can be a legacy role. People without this role aren’t changed."
            searchable
            maw={520}
            data={names(false)}
            value={search.from ?? null}
            onChange={(from) => set({ from: from ?? undefined })}
            error={error}
            comboboxProps={{ withinPortal: false }}
          />
          <Select
            label="New role"
            placeholder="Choose a role"
            searchable
            maw={520}
            data={names(true)}
            value={search.to ?? null}
            onChange={(to) => set({ to: to ?? undefined })}
            comboboxProps={{ withinPortal: false }}
          />
        </div>
      </Section>
      <Section number={2} title="Accounts">
        <AccountsField organization={organization} search={search} set={set} pages={accounts} />
      </Section>
      <Section number={3} title="Options">
        <OptionsField search={search} set={set} organization={organization.id} />
      </Section>
    </Columns>
  );
}
