import { Badge } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ActionButton } from '../action/ActionButton';
import { moduleNames, modules } from '../account/words';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { RolesQuery } from '../gql/graphql';
import { CheckIcon, PlusIcon, RolesIcon } from '../icons';
import { useKey } from '../keyboard/keys';
import { Page } from '../page';
import { useApp, useOrganization } from '../shell/context';
import { orderOf } from '../table/order';
import { pageSize, usePages } from '../table/pages';
import { Table, type Column } from '../table/Table';
import { DeleteRole } from './DeleteRole';
import { LegacyBanner } from './LegacyBanner';
import { PeopleLink } from './PeopleLink';
import { usePermit } from './role';
import { useMay } from '../plan/Entry';
import { RoleMenu } from './RoleMenu';
import { RoleEditor } from './RoleEditor';
import classes from './roles.module.css';
import type { RoleField, RolesSearch } from './route';
import { ViewRole } from './ViewRole';
import { kindOf } from './words';

const ROLES = graphql(`
  query Roles($organization: ID!, $first: Int!, $after: String, $orderBy: RoleOrder) {
    organization(id: $organization) {
      id
      roles(first: $first, after: $after, orderBy: $orderBy) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id name builtIn legacy modules userCount } }
      }
    }
  }
`);

const ROLES_OF_ACCOUNT = graphql(`
  query RolesOfAccount($organization: ID!, $account: AccountRef!, $first: Int!, $after: String, $orderBy: RoleOrder) {
    organization(id: $organization) {
      id
      roles(first: $first, after: $after, orderBy: $orderBy) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id name builtIn legacy modules userCount here: userCount(account: $account) } }
      }
    }
  }
`);

type Row = NonNullable<RolesQuery['organization']>['roles']['edges'][number]['node'] & { here?: number };

/** The account whose people are counted. */
export interface Place {
  id: string;
  label: string;
  /** The account as in its path. */
  place: { platform: string; handle: string };
}

interface Props {
  search: RolesSearch;
  set: (change: Partial<RolesSearch>) => void;
  account?: Place;
}

const widths: Record<string, string> = {
  ADMIN: '3.9rem',
  MEDIA: '3.8rem',
  LIBRARY: '4rem',
  PRODUCER: '4.7rem',
  LIVECUT: '4.300rem',
  ANALYTICS: '4.7rem',
  PUBLISHING: '5.1rem',
};
const colors = { Legacy: 'yellow', 'Built-in': 'gray', Custom: 'petrol' } as const;

/** Shows the roles (B52 to B54): what each grants, and how many people have it. */
export function RolesView({ search, set, account }: Props) {
  const organization = useOrganization();
  const { standing } = useApp();
  const permit = usePermit();
  const mayPlan = useMay();
  const navigate = useNavigate();
  const orderBy = orderOf(search.sort);
  const pages = usePages<Row>(['roles', organization.id, 'list', account?.id, orderBy], async (after, signal) => {
    const asked = { organization: organization.id, first: pageSize, after, orderBy };
    const found = account
      ? (await execute(ROLES_OF_ACCOUNT, { ...asked, account: { id: account.id } }, signal)).organization
      : (await execute(ROLES, asked, signal)).organization;
    if (!found) throw new Error('no organization');
    return found.roles;
  });
  const close = () => set({ do: undefined, role: undefined });
  useKey('n', () => set({ do: 'new', role: undefined }), !permit.create);

  // Viewers who can read the whole organization see all of its people. Others see only people of their accounts.
  const everybody = standing !== 'administrator' && standing !== 'member';
  const columns: Column<Row, RoleField>[] = [
    {
      id: 'name',
      header: 'Role',
      sort: 'NAME',
      cell: (r) => (
        <Link to="." search={(s) => ({ ...s, do: 'view', role: r.id })} className="quiet-link" title={r.name}>
          <strong>{r.name}</strong>
        </Link>
      ),
    },
    {
      id: 'kind',
      header: 'Kind',
      width: '6.2rem',
      cell: (r) => {
        const kind = kindOf(r);
        return (
          <Badge variant="light" color={colors[kind]} tt="none">
            {kind}
          </Badge>
        );
      },
    },
    ...(account
      ? [
          {
            id: 'here',
            header: 'Users here',
            width: '5.6rem',
            align: 'end' as const,
            cell: (r: Row) => <Holders count={r.here ?? 0} role={r} leads account={account.place} />,
          },
        ]
      : []),
    {
      id: 'users',
      header: account ? 'Everywhere' : 'Users',
      width: account ? '5.8rem' : '4.5rem',
      align: 'end',
      cell: (r) => <Holders count={r.userCount} role={r} leads={everybody} />,
    },
    ...modules.map((m, i): Column<Row, RoleField> => ({
      id: m,
      header: moduleNames[m],
      inCards: false,
      width: i === 0 ? '5rem' : widths[m],
      align: 'center',
      cell: (r) =>
        r.modules.includes(m) && (
          <span role="img" aria-label="Yes" className={classes.check}>
            <CheckIcon size={16} />
          </span>
        ),
    })),
    {
      id: 'menu',
      header: 'Actions',
      headerHidden: true,
      width: '2.9rem',
      align: 'end',
      cell: (r) => (
        <RoleMenu
          role={r}
          permit={permit.of(r)}
          open={(deed) => set({ do: deed, role: r.id })}
          replace={
            mayPlan
              ? () =>
                  void navigate({
                    to: '/business/new/replace',
                    search: account
                      ? { from: r.name, account: [`${account.place.platform}/${account.place.handle}`] }
                      : { from: r.name, which: 'all' },
                  })
              : undefined
          }
        />
      ),
    },
  ];

  return (
    <Page
      title="Roles"
      about={
        account
          ? `Roles of ${organization.name}, and how many people have them on ${account.label}. Changes take effect immediately on every account.`
          : 'A role is a named set of modules and capabilities. Changes take effect immediately on every account.'
      }
      actions={
        <ActionButton
          refusal={permit.create}
          leftSection={<PlusIcon size={16} />}
          onClick={() => set({ do: 'new', role: undefined })}
        >
          Add role
        </ActionButton>
      }
    >
      <LegacyBanner organization={organization} account={account} everybody={everybody} />
      <Table
        label="Roles"
        noun={['role', 'roles']}
        columns={columns}
        view="roles"
        pages={pages}
        files={[
          {
            label: 'Roles',
            rows: 'One row for each role',
            path: `/organizations/${organization.id}/roles.csv`,
            orderBy,
          },
        ]}
        rowId={(r) => r.id}
        rowName={(r) => r.name}
        order={search.sort ?? 'NAME'}
        onOrder={(sort) => set({ sort: sort === 'NAME' ? undefined : sort })}
        onOpen={(r) => set({ do: 'view', role: r.id })}
        resetKey={search.sort ?? ''}
        empty={
          <EmptyState icon={<RolesIcon />} title="No roles yet">
            A role says what people can do. Add one, then assign it to people on an account.
          </EmptyState>
        }
      />
      {search.do === 'view' && search.role && (
        <ViewRole id={search.role} close={close} go={(deed) => set({ do: deed })} />
      )}
      {search.do === 'new' && <RoleEditor key="new" close={close} />}
      {search.do === 'copy' && search.role && (
        <RoleEditor key={`copy ${search.role}`} id={search.role} copies close={close} />
      )}
      {search.do === 'edit' && search.role && <RoleEditor key={search.role} id={search.role} close={close} />}
      {search.do === 'delete' && search.role && <DeleteRole id={search.role} close={close} />}
    </Page>
  );
}

/** Shows how many people have a role, with a link to them. */
function Holders({
  count,
  role,
  leads,
  account,
}: {
  count: number;
  role: Pick<Row, 'name'>;
  leads: boolean;
  account?: Place['place'];
}) {
  const text = count.toLocaleString();
  if (count === 0 || !leads) return text;
  return (
    <PeopleLink
      account={account}
      search={{ role: role.name }}
      className={classes.count}
      aria-label={`${text} with the role ${role.name}`}
    >
      {text}
    </PeopleLink>
  );
}
