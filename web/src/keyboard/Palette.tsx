import { Combobox, Loader, Modal, useCombobox, useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue, useMounted } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { mayNotManage } from '../account/manage';
import { platformNames } from '../account/platform';
import { execute } from '../api';
import { hasWords } from '../fold';
import { graphql } from '../gql';
import { useApp } from '../shell/context';
import { useCurrentAccount } from '../shell/current';
import { lists, searchOf, viewsOptions } from '../views/view';
import { reachedOptions } from '../shell/organizations';
import { recentAccounts, samePlace, type Place } from '../shell/recent';
import { Keys } from './Keys';
import { ways } from './shortcuts';
import classes from './keyboard.module.css';

const ACCOUNTS = graphql(`
  query AccountsToFind($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      accounts(first: 30, filter: { search: $search }) { edges { node { id platform handle name } } }
    }
  }
`);

const PEOPLE = graphql(`
  query PeopleToFind($organization: ID!, $search: String!) {
    organization(id: $organization) {
      id
      users(first: 30, filter: { search: $search }) { edges { node { id firstName lastName email } } }
    }
  }
`);

interface Thing {
  title: string;
  detail?: string;
  keys?: string[];
  go: () => void;
}

const matches =
  (search: string) =>
  ({ title, detail = '' }: Thing) =>
    hasWords(`${title} ${detail}`, search);

/** The maximum number of results of each kind. */
const few = 6;

interface Props {
  close: () => void;
  help: () => void;
}

/** Finds an account, a person, a view or an action, and opens it. */
export default function Palette(props: Props) {
  return (
    <Modal.Root
      opened
      onClose={props.close}
      padding={0}
      size={600}
      centered={false}
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Find anything" className={classes.palette}>
        <Find {...props} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Find({ close, help }: Props) {
  const { viewer, organization, standing } = useApp();
  const account = useCurrentAccount();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const [typed, setTyped] = useState('');
  const search = typed.trim();
  const [asked] = useDebouncedValue(search, 120);
  const box = useCombobox({ opened: true, onDropdownClose: close }); // called on Esc, which the input handles itself
  useMounted(); // renders once more, so that the input refers to its list
  const id = organization?.id ?? '';
  const seesPeople = standing !== 'member';
  const accounts = useQuery({
    queryKey: ['accounts', id, 'find', asked],
    enabled: id !== '' && asked !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(ACCOUNTS, { organization: id, search: asked }, signal)).organization?.accounts.edges.map(
        (e) => e.node,
      ) ?? [],
  });
  const people = useQuery({
    queryKey: ['users', id, 'find', asked],
    enabled: id !== '' && asked !== '' && seesPeople,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(PEOPLE, { organization: id, search: asked }, signal)).organization?.users.edges.map(
        (e) => e.node,
      ) ?? [],
  });

  const saved = useQuery({ ...viewsOptions(id), enabled: id !== '' });
  const organizations = useQuery({
    ...reachedOptions(asked),
    enabled: viewer.organizations.length > 1 && asked !== '',
    placeholderData: keepPreviousData,
  });

  const toAccount = (p: Place): Thing => ({
    title: p.name || `@${p.handle}`,
    detail: `@${p.handle} on ${platformNames[p.platform]}`,
    go: () =>
      void navigate({ to: '/a/$platform/$handle', params: { platform: p.platform.toLowerCase(), handle: p.handle } }),
  });
  const recent = organization
    ? recentAccounts(viewer.email, organization.slug)
        .filter((p) => !account || !samePlace(p, account))
        .slice(0, 4)
    : [];
  const views = ways(standing, account !== null, organization !== null).map((way): Thing => ({
    title: way.label,
    detail: way.account && account ? `@${account.handle}` : undefined,
    keys: way.letter ? ['G', way.letter.toUpperCase()] : undefined,
    go: () =>
      void navigate({
        to: way.to,
        ...(way.account && account
          ? { params: { platform: account.platform.toLowerCase(), handle: account.handle } }
          : {}),
      }),
  }));
  const savedViews = (saved.data ?? [])
    .filter((v) => v.list !== 'USERS' || account)
    .map((v): Thing => ({
      title: v.name,
      detail: `${v.list === 'USERS' && account ? `Users of @${account.handle}` : lists[v.list].label}${v.shared ? ', shared' : ''}`,
      go: () =>
        void navigate({
          to: lists[v.list].to,
          search: ({ org }: { org?: string }) => ({ org, ...searchOf(v) }),
          ...(v.list === 'USERS' && account
            ? { params: { platform: account.platform.toLowerCase(), handle: account.handle } }
            : {}),
        } as Parameters<typeof navigate>[0]),
    }));
  const actions: Thing[] = [
    ...(organization && mayNotManage(standing) === null
      ? [{ title: 'Add account', go: () => void navigate({ to: '/accounts', search: { do: 'add' } }) }]
      : []),
    { title: 'Show keyboard shortcuts', keys: ['?'], go: help },
    { title: 'Change password', go: () => void navigate({ to: '/settings', search: { view: 'password' } }) },
    { title: 'Open GraphiQL', detail: 'Try the API', go: () => window.location.assign('/graphiql') },
    { title: 'Light appearance', go: () => setColorScheme('light') },
    { title: 'Dark appearance', go: () => setColorScheme('dark') },
    { title: 'System appearance', go: () => setColorScheme('auto') },
    ...(viewer.organizations.length > 1 && search
      ? (organizations.data?.found ?? viewer.organizations)
          .filter((o) => o.slug !== organization?.slug)
          .map((o): Thing => ({
            title: `Switch to ${o.name}`,
            detail: o.slug,
            go: () => void navigate({ to: '/', search: { org: o.slug } }),
          }))
      : []),
  ];
  // While a request is pending, filter the results of the previous search, so that Enter never chooses one that does not match.
  const sifted = (things: Thing[], answered: boolean) =>
    asked === '' ? [] : (answered ? things : things.filter(matches(search))).slice(0, few);
  const answered = (q: { isPlaceholderData: boolean }) => search === asked && !q.isPlaceholderData;
  const groups = (
    search
      ? [
          { title: 'Accounts', things: sifted((accounts.data ?? []).map(toAccount), answered(accounts)) },
          {
            title: 'People',
            things: sifted(
              (people.data ?? []).map((u): Thing => ({
                title: `${u.firstName} ${u.lastName}`.trim() || u.email,
                detail: u.email,
                go: () => void navigate({ to: '/users/$id', params: { id: u.id } }),
              })),
              answered(people),
            ),
          },
          { title: 'Saved views', things: savedViews.filter(matches(search)).slice(0, few) },
          { title: 'Views', things: views.filter(matches(search)) },
          { title: 'Actions', things: actions.filter(matches(search)).slice(0, few) },
        ]
      : [
          { title: 'Recent accounts', things: recent.map(toAccount) },
          { title: 'Saved views', things: savedViews.slice(0, few) },
          { title: 'Views', things: views },
          { title: 'Actions', things: actions },
        ]
  ).filter((g) => g.things.length > 0);
  const first = groups[0]?.things[0];
  const best = first && `${first.title} ${first.detail ?? ''}`;
  useEffect(() => {
    if (search) box.selectFirstOption(); // Enter chooses the best match as soon as the list shows it
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the functions change with each render
  }, [search, best]);
  const busy = search !== asked || accounts.isFetching || people.isFetching;

  return (
    <Combobox
      store={box}
      onOptionSubmit={(value) => {
        const [group, index] = value.split('/').map(Number) as [number, number];
        close();
        groups[group]?.things[index]?.go();
      }}
    >
      <Combobox.Search
        data-autofocus
        role="combobox"
        aria-expanded
        size="md"
        className={classes.search}
        value={typed}
        aria-label="Find anything"
        placeholder={
          seesPeople ? 'Find an account, a person, a view or an action' : 'Find an account, a view or an action'
        }
        onChange={(e) => {
          setTyped(e.currentTarget.value);
        }}
        rightSection={busy && search ? <Loader size={14} /> : null}
      />
      <Combobox.Options id="found" className={classes.options} aria-label="Search results">
        {groups.map((group, g) => (
          <Combobox.Group key={group.title} label={group.title}>
            {group.things.map((thing, i) => (
              <Combobox.Option
                key={`${thing.title}${thing.detail ?? ''}`}
                value={`${g}/${i}`}
                className={classes.option}
              >
                <span className={classes.title}>{thing.title}</span>
                {thing.detail && <span className={classes.detail}>{thing.detail}</span>}
                {thing.keys && <Keys keys={thing.keys} />}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      {groups.length === 0 && (
        <p className={classes.none} role="status">
          {busy ? 'Searching…' : `No results for “${search}”. Try part of a name, a handle or an email.`}
        </p>
      )}
    </Combobox>
  );
}
