import { Button, MultiSelect, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ButtonLink } from '../action/ButtonLink';
import { RowMenu } from '../action/RowMenu';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import { MailIcon, SearchIcon } from '../icons';
import { Page } from '../page';
import { nameOf } from '../person';
import { useApp, useOrganization } from '../shell/context';
import { useChosen } from '../table/chosen';
import { pageSize, usePages } from '../table/pages';
import { SearchField } from '../table/SearchField';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { Time } from '../time/Time';
import { invitationActions } from './acts';
import { invitationFilter } from './filter';
import type { Invitation } from './invitation';
import { InvitationDialogs } from './InvitationDialogs';
import { InvitationsBar } from './InvitationsBar';
import { MailBadge } from './MailBadge';
import { spans, type InvitationsSearch } from './route';
import { mailNames, mailSays, mailStates } from './words';
import { SavedViews } from '../views/SavedViews';

const INVITATIONS = graphql(`
  query Invitations($organization: ID!, $first: Int!, $after: String, $filter: InvitationFilter) {
    organization(id: $organization) {
      id
      invitations(first: $first, after: $after, filter: $filter) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges {
          node { id invitedBy sentAt expiresAt mail { state message at } user { id firstName lastName email status } }
        }
      }
    }
  }
`);

const route = getRouteApi('/app/invitations');

/** Shows everyone who was invited and has not signed in yet, and whether the email reached the mail server (H42). */
export function InvitationsPage() {
  const organization = useOrganization();
  const { standing } = useApp();
  const { q, mail, ends, dialog, who } = route.useSearch();
  const navigate = useNavigate({ from: '/invitations' });
  const set = (change: Partial<InvitationsSearch>) =>
    void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const filter = invitationFilter({ q, mail, ends });
  const pages = usePages(['invitations', organization.id, 'list', filter], async (after, signal) => {
    const found = (
      await execute(INVITATIONS, { organization: organization.id, first: pageSize, after, filter }, signal)
    ).organization;
    if (!found) throw new Error('no organization');
    return found.invitations;
  });
  const chosen = useChosen(pages, JSON.stringify(filter));
  const columns: Column<Invitation>[] = [
    {
      id: 'name',
      header: 'Name',
      width: '16%',
      cell: ({ user }) => (
        <Link to="/users/$id" params={{ id: user.id }} className="quiet-link">
          <strong>{nameOf(user)}</strong>
        </Link>
      ),
    },
    {
      id: 'email',
      header: 'Email',
      width: '21%',
      cell: ({ user }) => <span title={user.email}>{user.email}</span>,
    },
    {
      id: 'by',
      header: 'Invited by',
      width: '17%',
      cell: ({ invitedBy }) => <span title={invitedBy ?? undefined}>{invitedBy}</span>,
    },
    { id: 'sent', header: 'Sent', width: '7rem', cell: (i) => <Time at={i.sentAt} fallback="" /> },
    {
      id: 'ends',
      header: 'Ends',
      width: '7rem',
      cell: (i) =>
        i.user.status === 'ACTIVE' ? (
          <span title="They already have access and have to confirm a new email.">New email</span>
        ) : (
          <Time at={i.expiresAt} />
        ),
    },
    {
      id: 'mail',
      header: 'Email status',
      cell: ({ mail: m }) => (
        <span title={mailSays(m, new Date())}>
          <MailBadge state={m.state} /> {m.message}
        </span>
      ),
    },
    {
      id: 'actions',
      header: 'Actions',
      headerHidden: true,
      width: '2.75rem',
      align: 'end',
      cell: ({ user }) => (
        <RowMenu
          of={nameOf(user)}
          actions={invitationActions(
            user.status,
            standing,
            (next) => void navigate({ search: (s) => ({ ...s, dialog: next, who: user.email }) }),
          )}
        />
      ),
    },
  ];
  const close = () => set({ dialog: undefined, who: undefined });
  return (
    <Page
      title="Invitations"
      views={<SavedViews list="INVITATIONS" />}
      about={
        standing === 'administrator'
          ? 'People on your accounts who have not signed in yet.'
          : `People in ${organization.name} who have not signed in yet. Each uses a seat until the invitation ends.`
      }
    >
      <Toolbar>
        <SearchField label="Search invitations" value={q ?? ''} onChange={(text) => set({ q: text || undefined })} />
        <MultiSelect
          aria-label="Email status"
          placeholder={mail ? undefined : 'Any email status'}
          data={mailStates.map((s) => ({ value: s, label: mailNames[s] }))}
          clearable
          w={mail ? undefined : 170}
          clearButtonProps={{ 'aria-label': 'Clear email status' }}
          value={mail ?? []}
          onChange={(chosen) =>
            set({ mail: chosen.length > 0 ? mailStates.filter((s) => chosen.includes(s)) : undefined })
          }
        />
        <Select
          aria-label="End of invitation"
          placeholder="Any end"
          clearable
          w={150}
          clearButtonProps={{ 'aria-label': 'Clear end of invitation' }}
          data={spans.map((days) => ({ value: days, label: `Ends in ${days} days` }))}
          value={ends ?? null}
          onChange={(chosen) => set({ ends: spans.find((s) => s === chosen) })}
        />
      </Toolbar>
      <Table
        label="Invitations"
        noun={['invitation', 'invitations']}
        columns={columns}
        view="invitations"
        pages={pages}
        files={[
          {
            label: 'Invitations',
            rows: 'One row for each invitation',
            path: `/organizations/${organization.id}/invitations.csv`,
            filter,
          },
        ]}
        rowId={(i) => i.id}
        rowName={(i) => nameOf(i.user)}
        selection={chosen.selection}
        onSelection={chosen.choose}
        onOpen={(i) => void navigate({ to: '/users/$id', params: { id: i.user.id } })}
        resetKey={JSON.stringify(filter)}
        empty={
          <EmptyState
            icon={<MailIcon />}
            title="No open invitations"
            action={
              <ButtonLink to="/accounts" variant="default">
                See accounts
              </ButtonLink>
            }
          >
            Add people to an account by email. People who are new to the organization are invited and listed here until
            they sign in.
          </EmptyState>
        }
        noMatch={
          q || mail || ends ? (
            <EmptyState
              icon={<SearchIcon />}
              title="No invitations match"
              action={
                <Button variant="default" onClick={() => set({ q: undefined, mail: undefined, ends: undefined })}>
                  Clear filters
                </Button>
              }
            >
              Try a different search or filter. Search covers names, emails and usernames.
            </EmptyState>
          ) : undefined
        }
      />
      <InvitationsBar chosen={chosen} exact={pages.exact} />
      {dialog && who && (
        <InvitationDialogs
          dialog={dialog}
          email={who}
          close={close}
          done={(message) => {
            close();
            notifications.show({ message });
          }}
        />
      )}
    </Page>
  );
}
