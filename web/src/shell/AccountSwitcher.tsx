import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PlatformMark } from '../account/AccountName';
import { platformNames } from '../account/platform';
import { execute } from '../api';
import { graphql } from '../gql';
import type { Platform } from '../gql/graphql';
import { useApp } from './context';
import { useCurrentAccount } from './current';
import { recentAccounts, type Place } from './recent';
import { Switcher, type Choice } from './Switcher';
import type { Organization } from './viewer';
import classes from './shell.module.css';

const ACCOUNTS = graphql(`
  query AccountsToSwitch($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      accounts(first: 50, filter: { search: $search }) {
        totalCount
        edges { node { id platform handle name } }
      }
    }
  }
`);

const value = (p: Pick<Place, 'platform' | 'handle'>) => `${p.platform}/${p.handle}`;
const choice = (p: Place): Choice => ({
  value: value(p),
  title: `@${p.handle}`,
  detail: p.name || platformNames[p.platform],
  mark: <PlatformMark platform={p.platform} />,
});

/** Switches between accounts (S28, S29): shows recent accounts first, and finds others by search. */
export function AccountSwitcher({ organization }: { organization: Organization }) {
  const { viewer } = useApp();
  const current = useCurrentAccount();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const wanted = search.trim();
  const [asked] = useDebouncedValue(wanted, 120);
  const found = useQuery({
    queryKey: ['accounts', organization.id, 'switch', asked],
    queryFn: ({ signal }) => execute(ACCOUNTS, { organization: organization.id, search: asked || null }, signal),
    placeholderData: keepPreviousData,
  });
  const list = found.data?.organization?.accounts;
  const all = list?.edges.map(({ node }) => node) ?? [];
  // While a request is pending, filter the results of the previous search, so that Enter never chooses one that does not match.
  const stale = asked !== wanted || found.isPlaceholderData;
  const matches = (p: Place) => `@${p.handle} ${p.name}`.toLowerCase().includes(wanted.toLowerCase());
  const recent = wanted ? [] : recentAccounts(viewer.email, organization.slug);
  const others = all.filter((a) => !recent.some((r) => value(r) === value(a)) && (!stale || matches(a)));
  const more = (list?.totalCount ?? 0) - all.length;

  return (
    <Switcher
      noun="accounts"
      label={
        current
          ? `Account @${current.handle} on ${platformNames[current.platform]}. Switch account`
          : 'Choose an account'
      }
      current={
        current ? (
          <>
            <strong>@{current.handle}</strong>
            <span className={classes.switcherDetail}>{platformNames[current.platform]}</span>
          </>
        ) : (
          'Choose an account'
        )
      }
      chosen={current ? value(current) : undefined}
      groups={[
        { title: 'Recent', choices: recent.map(choice) },
        { title: wanted ? 'Matches' : 'All accounts', choices: others.map(choice) },
      ]}
      loading={found.isFetching || stale}
      note={more > 0 ? `${more.toLocaleString()} more. Type to narrow the list.` : undefined}
      search={search}
      onSearch={setSearch}
      onChoose={(chosen) => {
        const [platform, handle] = chosen.split('/') as [Platform, string];
        void navigate({ to: '/a/$platform/$handle', params: { platform: platform.toLowerCase(), handle } });
      }}
    />
  );
}
