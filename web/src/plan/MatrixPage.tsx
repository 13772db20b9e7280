import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { manyAccounts, manyOf, manyPeople } from '../count';
import { nameOf, sameEmail } from '../person';
import type { BulkSelection } from '../gql/graphql';
import { sentence } from '../seats/words';
import { useApp, useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { filterWords, chosenAccounts, selectionOf } from './accounts';
import { AccountsField, mostChosen, useAccounts } from './AccountsField';
import { mostLookedUp, useKnown } from './directory';
import { LostList } from './LostList';
import { Make } from './Make';
import { matchOf, matchWords, nobody, readMatch, useMatching } from './matching';
import { MatchingPeople } from './MatchingPeople';
import { inputOf } from './options';
import { OptionsField } from './OptionsField';
import { distinct, peopleOf, placeOf, type Person } from './people';
import { PeopleDialog } from './PeopleDialog';
import { PeopleField } from './PeopleField';
import classes from './plan.module.css';
import type { MatrixSearch } from './route';
import { Columns, Section } from './Section';
import { usePlan } from './send';
import { endOf, pastDay } from '../time/day';
import { WhatField } from './WhatField';
import { product } from './words';

const route = getRouteApi('/app/business/new/');

/** Plans a change for every chosen person on every chosen account (S38). */
export function MatrixPage() {
  const organization = useOrganization();
  const { viewer } = useApp();
  const { limits } = viewer;
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/business/new' });
  const set = (change: Partial<MatrixSearch>, push = false) =>
    void navigate({ to: '/business/new', search: (s) => ({ ...s, ...change }), replace: !push });
  const place = useMemo(() => ({ user: search.user, list: search.list }), [search.user, search.list]);
  const kept = useMemo(() => peopleOf(place), [place]);
  const matching = search.who === 'match';
  const people = matching ? [] : (kept ?? []);
  const asked = useMemo(() => readMatch(search.match), [search.match]);
  const found = useMatching(organization.id, asked, matching);
  const byName = { who: undefined, match: undefined };
  const choose = (next: Person[]) => set({ ...placeOf(next, place), ...byName });
  const accounts = useAccounts(organization, search);
  const known = useKnown(organization.id, people);
  const seats = useQuery(seatOptions(organization.id));
  const plan = usePlan();

  const action = search.do ?? 'ADD';
  const all = search.which === 'all';
  const chosen = chosenAccounts(search);
  const places = all ? accounts.total : chosen.length;
  const counted = !all || (accounts.status === 'success' && !accounts.stale);
  const who = matching ? (found.data?.total ?? 0) : people.length;
  const whoCounted = !matching || found.isSuccess;
  const whoWords = manyOf(who, found.data?.exact !== false, 'person', 'people');
  const rows = who * places;
  const roles = action === 'REMOVE' ? [] : (search.role ?? []);
  const newcomers = known.filter((k) => k === null).length;
  const self = viewer.email && people.some((p) => sameEmail(p.email, viewer.email ?? ''));

  const todo = [
    matching
      ? !found.data
        ? 'Loading…'
        : who === 0 && 'Choose a filter that someone matches.'
      : who === 0 && 'Choose at least one person.',
    people.length > limits.selectionPeople && `Choose at most ${limits.selectionPeople.toLocaleString()} people.`,
    places === 0 && (all ? counted && 'No accounts match the filters.' : 'Choose at least one account.'),
    !all && chosen.length > mostChosen && `Choose at most ${mostChosen} accounts, or all matching accounts.`,
    rows > limits.rows && `That is more than ${limits.rows.toLocaleString()} rows. Choose fewer people or accounts.`,
    action !== 'REMOVE' && roles.length === 0 && 'Choose at least one role.',
    action !== 'REMOVE' && pastDay(search.until) && 'Choose a last day of access that is not in the past.',
  ].filter((t): t is string => typeof t === 'string');

  const selection: BulkSelection = {
    action,
    ...(matching ? { people: found.data?.selection ?? nobody } : { users: people }),
    accounts: selectionOf(search),
    ...(roles.length > 0 ? { roles: roles.map((name) => ({ name })) } : {}),
    ...(action !== 'REMOVE' && search.until && !(action === 'ASSIGN' && search.mode === 'REMOVE')
      ? { expiresAt: endOf(search.until) }
      : {}),
  };
  const options = {
    ...search,
    existing: action === 'ADD' ? search.existing : undefined,
    mode: action === 'ASSIGN' ? search.mode : undefined,
    shortage: action === 'ADD' ? search.shortage : undefined,
    successor: action === 'REMOVE' ? search.successor : undefined,
  };
  const input = { ...inputOf(options, organization.id), source: { selection } };

  const side = (
    <>
      <output className={classes.sum} aria-label="Rows">
        <strong>{counted && whoCounted ? rows.toLocaleString() : '…'}</strong> {rows === 1 ? 'row' : 'rows'}
        <span>{product(whoCounted ? whoWords : 'People', counted ? places : null)}</span>
      </output>
      <dl className={classes.recap}>
        <div>
          <dt>People</dt>
          <dd>
            {matching
              ? `All ${whoCounted ? whoWords : 'people'} ${matchWords(asked)}`
              : people.length === 0
                ? 'None chosen'
                : people.length <= 3
                  ? people
                      .map((p, i) => {
                        const k = known[i];
                        return nameOf(k ?? p);
                      })
                      .join(', ')
                  : manyPeople(people.length)}
            {newcomers > 0 &&
              action === 'ADD' &&
              (newcomers === 1
                ? ', one of them new: they are invited and use a seat'
                : `, ${newcomers} of them new: each is invited and uses a seat`)}
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
        <div>
          <dt>Change</dt>
          <dd>{whatWords(search, roles)}</dd>
        </div>
        {seats.data && action === 'ADD' && (
          <div>
            <dt>Seats</dt>
            <dd>{sentence(seats.data)}</dd>
          </div>
        )}
      </dl>
      {newcomers > 0 && action !== 'ADD' && (
        <p className={classes.hint}>
          {newcomers === 1 ? 'One person is' : `${newcomers} people are`} unknown or not visible to you. Their rows are
          refused.
        </p>
      )}
      {people.length > mostLookedUp && action === 'ADD' && (
        <p className={classes.hint}>The plan shows which of these people are new and use a seat.</p>
      )}
      {self && !search.self && (
        <p className={classes.hint}>
          You are one of these people. Rows that change your own access are refused unless you allow them under “More
          options”.
        </p>
      )}
      <Make
        todo={todo}
        making={plan.making}
        refused={plan.refused}
        input={input}
        onMake={plan.make}
        onCancel={plan.cancel}
      />
      <p className={classes.limits}>
        Limits for one operation: {limits.selectionPeople.toLocaleString()} people by name, any number by a filter, and{' '}
        {limits.rows.toLocaleString()} rows.
      </p>
    </>
  );

  return (
    <Columns side={side}>
      <Section
        number={1}
        title="People"
        aside={
          <>
            {matching && (
              <Button variant="default" size="xs" mr="xs" onClick={() => set(byName)}>
                Choose people one by one
              </Button>
            )}
            <Button variant="default" size="xs" onClick={() => set({ choose: 'people' }, true)}>
              Choose from a list
            </Button>
          </>
        }
      >
        {matching ? (
          <>
            <p>
              <strong>{`All ${whoCounted ? whoWords : 'people'} ${matchWords(asked)}`}</strong>
            </p>
            <MatchingPeople found={found} />
            <p className={classes.small}>
              The plan covers everyone who matches when the plan is created, and shows each of them.
            </p>
          </>
        ) : (
          <>
            {kept === null && <LostList />}
            <PeopleField
              organization={organization}
              people={people}
              onChange={choose}
              newcomers={action === 'ADD'}
              label="People"
              description={action === 'ADD' ? 'New people are invited by email.' : 'People in the organization.'}
            />
          </>
        )}
        {search.choose === 'people' && (
          <PeopleDialog
            organization={organization}
            onClose={() => set({ choose: undefined })}
            chosen={people.length}
            onAdd={(more) => set({ ...placeOf(distinct([...people, ...more]), place), ...byName, choose: undefined })}
            onMatch={(people) =>
              set({ user: undefined, list: undefined, who: 'match', match: matchOf({ people }), choose: undefined })
            }
          />
        )}
      </Section>
      <Section number={2} title="Accounts">
        <AccountsField organization={organization} search={search} set={set} pages={accounts} />
      </Section>
      <Section number={3} title="Change">
        <WhatField organization={organization} search={search} set={set} />
      </Section>
      <Section number={4} title="Options">
        <OptionsField
          search={search}
          set={set}
          organization={organization.id}
          seats={action === 'ADD'}
          successor={action === 'REMOVE'}
        />
      </Section>
    </Columns>
  );
}

function whatWords({ do: action = 'ADD', mode, until }: MatrixSearch, roles: string[]): string {
  if (action === 'REMOVE') return 'Remove from the accounts';
  const names = roles.join(', ') || '…';
  if (action === 'ASSIGN' && mode === 'REMOVE') return `Remove roles: ${names}`;
  const end = until
    ? `, until ${new Date(`${until}T12:00`).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' })}`
    : '';
  if (action === 'ASSIGN') return `${mode === 'ADD' ? 'Add roles' : 'Replace roles with'}: ${names}${end}`;
  return `Add as ${names}${end}`;
}
