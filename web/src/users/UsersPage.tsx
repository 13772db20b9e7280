import { Alert, Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { nameOf } from '../person';
import { managesPeople, useAccount, type Account } from '../account/account';
import { EmptyState } from '../feedback/EmptyState';
import { InfoIcon, PlusIcon, SearchIcon, UsersIcon } from '../icons';
import { isInvitationDialog } from '../invitations/acts';
import { InvitationDialogs } from '../invitations/InvitationDialogs';
import { useKey } from '../keyboard/keys';
import { Page } from '../page';
import { DoneAlert, type Done } from '../activity/DoneAlert';
import type { Change } from '../activity/UndoLast';
import { usePlanRefusal } from '../operations/may';
import { ToPlan } from '../plan/ToPlan';
import { sentence } from '../seats/words';
import { useApp, useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { openMenu } from '../table/keys';
import { orderOf } from '../table/order';
import { usePages } from '../table/pages';
import { BulkBar } from '../table/BulkBar';
import { useChosen } from '../table/chosen';
import { CopyEmails } from '../table/CopyEmails';
import { nothing } from '../table/selection';
import { Table } from '../table/Table';
import { AddUser } from './AddUser';
import { AssignRoles } from './AssignRoles';
import { AccessDialog } from './AccessDialog';
import { columnsFor } from './columns';
import { EditUser } from './EditUser';
import { Filters } from './Filters';
import { LeaveAccount } from './LeaveAccount';
import { factsOptions, filterOf, filterWith, readMembers, type Member } from './members';
import { refusedOf } from './refused';
import { RemoveMany, SetEndMany } from './ManyDialogs';
import { RemoveUser } from './RemoveUser';
import { membersFilterOf, type Deed, type MembersFilter, type UsersSearch } from './route';
import { rolesOptions } from './roles';
import { SetPrimary } from './SetPrimary';
import classes from './users.module.css';
import { SavedViews } from '../views/SavedViews';

const route = getRouteApi('/app/a/$platform/$handle/users');

/** Lists the people of an account (B4 to B35, B55 to B64). */
export function UsersPage() {
  const account = useAccount();
  const { standing } = useApp();
  if (managesPeople(account) || standing === 'manager' || standing === 'auditor' || standing === 'staff')
    return <Users key={account.id} account={account} />;
  return (
    <Page title="Users">
      <EmptyState
        icon={<UsersIcon />}
        title="Only administrators can see the people on this account"
        action={<LeaveAccount account={account} />}
      >
        Ask one of them if you need to know who has access, or need another role yourself.
      </EmptyState>
    </Page>
  );
}

function Users({ account }: { account: Account }) {
  const organization = useOrganization();
  const { viewer, standing } = useApp();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/a/$platform/$handle/users' });
  const set = (change: Partial<UsersSearch>) => void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const [many, setMany] = useState<'assign' | 'remove' | 'end'>();
  const [done, setDone] = useState<Done>();
  const seats = useQuery(seatOptions(organization.id));
  const facts = useQuery(factsOptions(organization.id, account.id));

  const asked: MembersFilter = membersFilterOf({ ...search });
  const key = JSON.stringify(asked);
  const pages = usePages<Member>(
    ['users', organization.id, 'members', account.id, asked, search.sort],
    async (after, signal) =>
      readMembers(account.id, await filterOf(organization.id, asked), search.sort, after, signal),
  );
  const chosen = useChosen(pages, key);
  const filtered = Object.values(asked).some(Boolean);

  const may = managesPeople(account) && !account.archived;
  const mayNot = account.archived
    ? 'The account is archived. No one can be added.'
    : 'You can view this page. Only administrators of this account and managers of the organization can add people.';
  // Opening a dialog adds a history entry, so that Back closes it.
  const open = (deed: Deed, who?: string) => {
    setDone(undefined);
    void navigate({ search: (s) => ({ ...s, do: deed, who }) });
  };
  const close = () => set({ do: undefined, who: undefined });
  const finish = (what: string, change?: Change) => {
    setDone({ what, change });
    setMany(undefined);
    close();
  };
  const finishMany = (what: string) => {
    chosen.choose(nothing);
    finish(what);
  };
  const columns = useMemo(
    () => columnsFor(viewer.email, standing, (deed, m) => open(deed, m.user.email)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- open only navigates
    [viewer.email, standing, account.id],
  );
  const add = () => {
    if (may) open('add');
  };
  const assign = () => {
    if (may && chosen.count > 0) {
      setDone(undefined);
      setMany('assign');
    }
  };
  useKey('n', add);
  useKey('a', assign);
  useKey('Escape', () => chosen.choose(nothing), chosen.count > 0);

  const edit = (m: Member, line: HTMLElement) => {
    if (refusedOf(m).edit)
      openMenu(line); // the menu shows the reason
    else open('edit', m.user.email);
  };

  const filter = filterWith(asked, useQuery(rolesOptions(organization.id)).data ?? []);
  const files = [
    ['access', 'Access', 'One row for each role of a person'] as const,
    ['rows', 'Access to edit and plan', 'One row for each person, for Business Manager'] as const,
  ].map(([name, label, rows]) => ({
    label,
    rows,
    path: `/accounts/${account.id}/${name}.csv`,
    filter,
    orderBy: orderOf(search.sort),
  }));
  const primary = facts.data?.primaryUser;
  const legacy = facts.data?.legacyMemberCount ?? 0;
  const dialog = { account, email: search.who ?? '', onClose: close, onDone: finish };
  const ofMany = { account, chosen, onClose: () => setMany(undefined), onDone: finishMany };
  const planRefusal = usePlanRefusal();
  return (
    <Page
      title="Users"
      views={<SavedViews list="USERS" />}
      about={
        <>
          {seats.data && sentence(seats.data)}
          {primary && (
            <>
              {' '}
              Primary user:{' '}
              <Anchor component="button" type="button" fz="inherit" onClick={() => set({ q: primary.email })}>
                {nameOf(primary)}
              </Anchor>
              .
            </>
          )}
        </>
      }
      actions={
        <Button
          leftSection={<PlusIcon size={16} />}
          onClick={add}
          aria-disabled={may ? undefined : true}
          data-disabled={may ? undefined : true}
          title={may ? 'Shortcut: n' : mayNot}
          aria-describedby={may ? undefined : 'may-not'}
        >
          Add user
        </Button>
      }
    >
      {!may && (
        <p className={classes.mayNot} id="may-not">
          {mayNot}
        </p>
      )}
      {legacy > 0 && (
        <Alert variant="light" color="yellow" py="xs" mb="sm" icon={<InfoIcon />}>
          <strong>
            {legacy.toLocaleString()}{' '}
            {legacy === 1 ? 'user still has a legacy role.' : 'users still have legacy roles.'}
          </strong>{' '}
          Select them, then choose “Assign roles”.{' '}
          {search.legacy !== 'yes' && (
            <Anchor
              component="button"
              type="button"
              fz="inherit"
              c="inherit"
              td="underline"
              onClick={() => set({ legacy: 'yes' })}
            >
              Show them
            </Anchor>
          )}
        </Alert>
      )}
      <DoneAlert done={done} onClose={() => setDone(undefined)} />
      <Filters search={search} set={set} />
      <Table
        label={`Users of @${account.handle}`}
        noun={['user', 'users']}
        columns={columns}
        view="users"
        pages={pages}
        rowId={(m) => m.id}
        rowName={(m) => nameOf(m.user)}
        order={search.sort ?? 'NAME'}
        onOrder={(sort) => set({ sort: sort === 'NAME' ? undefined : sort })}
        files={files}
        selection={may ? chosen.selection : undefined}
        onSelection={may ? chosen.choose : undefined}
        rowKeys={{ Enter: edit, e: edit }}
        resetKey={key + (search.sort ?? '')}
        empty={
          <EmptyState
            icon={<UsersIcon />}
            title="No one is on this account yet"
            action={may && <Button onClick={add}>Add the first user</Button>}
          >
            Add people by email and assign them roles. The first administrator becomes the primary user.
          </EmptyState>
        }
        noMatch={
          filtered ? (
            <EmptyState
              icon={<SearchIcon />}
              title="No one matches"
              action={
                <Button
                  variant="default"
                  onClick={() =>
                    set({
                      q: undefined,
                      role: undefined,
                      status: undefined,
                      module: undefined,
                      capability: undefined,
                      legacy: undefined,
                      ends: undefined,
                    })
                  }
                >
                  Clear filters
                </Button>
              }
            >
              Try a different search or filter. Search covers names, emails and usernames of people on this account.
            </EmptyState>
          ) : undefined
        }
      />
      <BulkBar chosen={chosen} noun={['person', 'people']} exact={pages.exact}>
        <Button size="compact-md" onClick={assign}>
          Assign roles
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setMany('end')}>
          Set end
        </Button>
        <ToPlan chosen={chosen} refusal={planRefusal} match={{ on: account, members: asked }} personOf={(m) => m.user}>
          Add to accounts
        </ToPlan>
        <CopyEmails chosen={chosen} emailOf={(m) => m.user.email} />
        <Button size="compact-md" variant="default" color="red" onClick={() => setMany('remove')}>
          Remove
        </Button>
      </BulkBar>
      {search.do === 'add' && may && (
        <AddUser key={search.who} account={account} email={search.who} onClose={close} onDone={finish} />
      )}
      {search.do === 'edit' && search.who && <EditUser {...dialog} />}
      {search.do === 'primary' && search.who && <SetPrimary {...dialog} />}
      {search.do === 'remove' && search.who && (
        <RemoveUser
          {...dialog}
          onDone={(what, change) => {
            if (!chosen.selection.all) chosen.choose(nothing);
            finish(what, change);
          }}
        />
      )}
      {search.do === 'access' && search.who && (
        <AccessDialog
          account={account}
          email={search.who}
          name={nameOf(
            pages.rows.find((m) => m.user.email === search.who)?.user ?? {
              firstName: '',
              lastName: '',
              email: search.who,
            },
          )}
          onClose={close}
        />
      )}
      {isInvitationDialog(search.do) && search.who && (
        <InvitationDialogs dialog={search.do} email={search.who} close={close} done={finish} />
      )}
      {many === 'assign' && <AssignRoles {...ofMany} />}
      {many === 'remove' && <RemoveMany {...ofMany} />}
      {many === 'end' && <SetEndMany {...ofMany} />}
    </Page>
  );
}
