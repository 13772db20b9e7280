import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { manyAccounts, manyPeople } from '../count';
import { nameOf, sameEmail } from '../person';
import { useApp, useOrganization } from '../shell/context';
import { EndDate } from '../users/EndDate';
import { accountWords } from './accounts';
import { useKnown } from './directory';
import { ExistingField } from './ExistingField';
import leaver from './leaver.module.css';
import { LostList } from './LostList';
import { Make } from './Make';
import { inputOf } from './options';
import { OptionsField } from './OptionsField';
import { peopleOf, placeOf } from './people';
import { PeopleField } from './PeopleField';
import { PersonField } from './PersonField';
import classes from './plan.module.css';
import type { LikeSearch } from './route';
import { Columns, Section } from './Section';
import { usePlan } from './send';
import { standingOptions, type Leaver } from './standing';
import { endOf, pastDay } from '../time/day';

const route = getRouteApi('/app/business/new/like');

/** Plans to give people the same access as another person, or the viewer's own access to a substitute (H50). */
export function LikePage() {
  const organization = useOrganization();
  const { viewer } = useApp();
  const { selectionPeople } = viewer.limits;
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/business/new/like' });
  const set = (change: Partial<LikeSearch>) =>
    void navigate({ to: '/business/new/like', search: (s) => ({ ...s, ...change }), replace: true });
  const place = useMemo(() => ({ user: search.user, list: search.list }), [search.user, search.list]);
  const kept = useMemo(() => peopleOf(place), [place]);
  const people = kept ?? [];
  const mine = search.like === 'me';
  const email = mine ? (viewer.email ?? undefined) : search.like;
  const [known] = useKnown(organization.id, email ? [{ email }] : []);
  const model = useQuery({ ...standingOptions(organization.id, known?.id ?? ''), enabled: Boolean(known) }).data;
  const places = model?.memberships.totalCount ?? 0;
  const plan = usePlan();

  const todo = [
    !email && 'Choose whose access to copy.',
    email && known === null && 'Choose someone who is in the organization.',
    people.length === 0 && (mine ? 'Choose your stand-in.' : 'Choose who gets the access.'),
    people.length > selectionPeople && `Choose at most ${selectionPeople.toLocaleString()} people.`,
    email &&
      people.some((p) => sameEmail(p.email, email)) &&
      'Choose people other than the one whose access is copied.',
    pastDay(search.until) && 'Choose a last day of access that is not in the past.',
    mine && !search.until && 'Choose the last day of access.',
  ].filter((t): t is string => typeof t === 'string');
  const whose = mine ? 'your own access' : known ? `the access of ${nameOf(known)}` : '…';
  const label =
    search.label ??
    (mine
      ? `Hand over to ${people.length === 1 && people[0] ? nameOf(people[0]) : manyPeople(people.length)}`
      : `Copy ${whose}`);
  const input = {
    ...inputOf({ ...search, label, mode: undefined, successor: undefined }, organization.id),
    source: {
      like: {
        ...(mine ? {} : { person: { email: email ?? '' } }),
        for: people,
        ...(search.until ? { expiresAt: endOf(search.until) } : {}),
      },
    },
  };
  return (
    <Columns
      side={
        <>
          <dl className={classes.recap}>
            <div>
              <dt>Copy</dt>
              <dd>{model ? `${whose}: ${manyAccounts(places)}` : whose}</dd>
            </div>
            <div>
              <dt>For</dt>
              <dd>
                {people.length === 0
                  ? 'Nobody chosen'
                  : people.length <= 3
                    ? people.map(nameOf).join(', ')
                    : manyPeople(people.length)}
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
            Not copied: being the primary user, legacy roles, an organization role, and roles that you can’t assign. The
            plan shows which.
          </p>
        </>
      }
    >
      <Section
        number={1}
        title="Whose access"
        aside={
          <Button variant="default" size="xs" onClick={() => set({ like: mine ? undefined : 'me' })}>
            {mine ? 'Choose someone else' : 'Hand over your own'}
          </Button>
        }
      >
        {mine ? (
          <p>Your own. It doesn’t change, and you keep it.</p>
        ) : (
          <PersonField
            organization={organization.id}
            email={email}
            onChange={(like) => set({ like })}
            label="Person"
            nobody="No one matches"
            clear="Clear person"
          />
        )}
        {model && <Access of={model} />}
      </Section>
      <Section number={2} title={mine ? 'Your stand-in' : 'Who gets it'}>
        {kept === null && <LostList />}
        <PeopleField
          organization={organization}
          people={people}
          onChange={(next) => set(placeOf(next, place))}
          newcomers
          label="People"
          description="New people are invited by email. Everyone is told by email what they can do and until when."
        />
      </Section>
      <Section number={3} title="Options">
        <div className={classes.fields}>
          <EndDate value={search.until ?? ''} onChange={(until) => set({ until: until || undefined })} />
          <ExistingField
            label="If someone is already on an account"
            value={search.existing}
            onChange={(existing) => set({ existing })}
          />
          <OptionsField search={search} set={set} organization={organization.id} seats />
        </div>
      </Section>
    </Columns>
  );
}

const shown = 8;

/** Lists the accounts and roles of a person. */
function Access({ of }: { of: Leaver }) {
  const { totalCount, edges } = of.memberships;
  return (
    <>
      <table className={leaver.table}>
        <caption className={leaver.caption}>Accounts of {nameOf(of)}</caption>
        <thead>
          <tr>
            <th scope="col">{manyAccounts(totalCount)}</th>
            <th scope="col">Roles</th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, shown).map(({ node: m }) => (
            <tr key={m.id}>
              <th scope="row">{accountWords(m.account)}</th>
              <td>{m.roles.map((r) => r.name).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {totalCount > shown && <p className={leaver.rest}>Not shown: {manyAccounts(totalCount - shown)}.</p>}
    </>
  );
}
