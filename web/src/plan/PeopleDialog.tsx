import { Button, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { manyOf, manyPeople } from '../count';
import { nameOf } from '../person';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { EmptyState } from '../feedback/EmptyState';
import type { PeopleFilter } from '../people/filter';
import type { UserFilter, UserStatus } from '../gql/graphql';
import { SearchIcon, UsersIcon } from '../icons';
import { refusalOf } from '../signin/attempt';
import { useLimits } from '../shell/context';
import type { Organization } from '../shell/viewer';
import { pageSize, usePages } from '../table/pages';
import { SearchField } from '../table/SearchField';
import { countOf, isSelected, nothing, type Selection } from '../table/selection';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { readPeople, rolesOptions, type Known } from './directory';
import type { Person } from './people';
import classes from './plan.module.css';

const statuses: { value: UserStatus; label: string }[] = [
  { value: 'ACTIVE', label: 'Active' },
  { value: 'INVITED', label: 'Invited' },
  { value: 'SUSPENDED', label: 'Suspended' },
  { value: 'FORMER', label: 'No access' },
];

const columns: Column<Known>[] = [
  { id: 'name', header: 'Name', cell: (u) => <strong>{nameOf(u)}</strong> },
  { id: 'email', header: 'Email', width: '45%', cell: (u) => <span title={u.email}>{u.email}</span> },
  {
    id: 'status',
    header: 'Status',
    width: '6.5rem',
    cell: (u) => statuses.find((s) => s.value === u.status)?.label ?? u.status,
  },
];

interface Props {
  organization: Organization;
  onClose: () => void;
  /** The number of people that are already chosen. */
  chosen: number;
  onAdd: (people: Person[]) => void;
  /** Called with a filter to choose everyone who matches, without a list. */
  onMatch: (filter: PeopleFilter) => void;
}

/** Chooses people of the organization: individually, or all that match a filter. */
export function PeopleDialog(props: Props) {
  return (
    <Dialog onClose={props.onClose} title="Choose people in the organization" size="48rem">
      <Choice {...props} />
    </Dialog>
  );
}

function Choice({ organization, onClose, chosen, onAdd, onMatch }: Props) {
  const [q, setQ] = useState('');
  const [status, setStatus] = useState<UserStatus | null>(null);
  const [roleId, setRoleId] = useState<string | null>(null);
  const [selection, setSelection] = useState<Selection>(nothing);
  const roles = useQuery(rolesOptions(organization.id));
  const limits = useLimits();
  const filter: UserFilter = {
    ...(q ? { search: q } : {}),
    ...(status ? { status: [status] } : {}),
    ...(roleId ? { roleId } : {}),
  };
  const pages = usePages(['users', organization.id, 'choose', filter], (after, signal) =>
    readPeople(organization.id, filter, pageSize, after, signal),
  );
  const count = countOf(selection, pages.total);
  const room = limits.selectionPeople - chosen;
  const matching = selection.all && selection.but.size === 0;
  const refine = (act: () => void) => {
    act();
    setSelection(nothing);
  };
  const add = useMutation({
    // If all but some are selected, read all pages, because a filter cannot exclude individual people.
    mutationFn: async () => {
      if (!selection.all) return pages.rows.filter((u) => selection.ids.has(u.id));
      const all: Known[] = [];
      for (let after: string | null = null; ;) {
        const page = await readPeople(organization.id, filter, pageSize, after);
        all.push(...page.edges.map(({ node }) => node));
        after = page.pageInfo.endCursor ?? null;
        if (!page.pageInfo.hasNextPage || !after) return all.filter((u) => isSelected(selection, u.id));
      }
    },
    onSuccess: (people) => {
      onAdd(people.map(({ email }) => ({ email })));
      onClose();
    },
  });
  const why =
    count === 0
      ? 'Select at least one person.'
      : count > room && !matching
        ? `You can add ${room.toLocaleString()} more people: the limit for one operation is ${limits.selectionPeople.toLocaleString()}. Narrow the filter or use a CSV file.`
        : null;
  const take = () => {
    if (why) return;
    if (!matching) add.mutate();
    else {
      onMatch({
        q: q || undefined,
        status: status ? [status] : undefined,
        role: roles.data?.find((r) => r.id === roleId)?.name,
      });
    }
  };
  return (
    <div className={classes.dialog}>
      <Toolbar>
        <SearchField label="Search people" value={q} onChange={(text) => refine(() => setQ(text))} />
        <Select
          aria-label="Status"
          placeholder="Any status"
          clearable
          data={statuses}
          value={status}
          onChange={(v) => refine(() => setStatus(statuses.find((s) => s.value === v)?.value ?? null))}
          w={150}
          clearButtonProps={{ 'aria-label': 'Any status' }}
        />
        <Select
          aria-label="Role"
          placeholder="Any role"
          clearable
          searchable
          data={(roles.data ?? []).map((r) => ({ value: r.id, label: r.name }))}
          value={roleId}
          onChange={(v) => refine(() => setRoleId(v))}
          w={190}
          clearButtonProps={{ 'aria-label': 'Any role' }}
        />
      </Toolbar>
      <div className={classes.list}>
        <Table
          label="People in the organization"
          noun={['person', 'people']}
          columns={columns}
          pages={pages}
          rowId={(u) => u.id}
          rowName={nameOf}
          selection={selection}
          onSelection={setSelection}
          resetKey={JSON.stringify(filter)}
          empty={
            <EmptyState icon={<UsersIcon />} title="No people yet">
              People appear here when they are added to an account.
            </EmptyState>
          }
          noMatch={
            q || status || roleId ? (
              <EmptyState icon={<SearchIcon />} title="No one matches">
                Try a different search or filter. Search covers names, emails and usernames.
              </EmptyState>
            ) : undefined
          }
        />
      </div>
      <div role="alert" className={classes.wrong}>
        {add.isError && refusalOf(add.error).message}
      </div>
      <DialogFoot
        aside={
          <span id="choose-note" className={classes.small}>
            {why ?? (matching && chosen > 0 ? `They replace the ${manyPeople(chosen)} chosen before.` : null)}
          </span>
        }
      >
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          loading={add.isPending}
          aria-disabled={why !== null}
          data-disabled={why !== null || undefined}
          aria-describedby="choose-note"
          onClick={take}
        >
          {count === 0
            ? 'Add'
            : matching
              ? `Choose all ${manyOf(count, pages.exact, 'person', 'people')}`
              : `Add ${manyPeople(count)}`}
        </Button>
      </DialogFoot>
    </div>
  );
}
