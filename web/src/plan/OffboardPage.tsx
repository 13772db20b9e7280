import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { manyPeople } from '../count';
import { nameOf, sameEmail } from '../person';
import { EmptyState } from '../feedback/EmptyState';
import { UsersIcon } from '../icons';
import { useApp, useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { mostLookedUp, useKnown, type Known } from './directory';
import { LeaverCard } from './LeaverCard';
import leaver from './leaver.module.css';
import { LostList } from './LostList';
import { Make } from './Make';
import { inputOf } from './options';
import { OffboardMatching } from './OffboardMatching';
import { OptionsField } from './OptionsField';
import { peopleOf, placeOf } from './people';
import { PeopleField } from './PeopleField';
import classes from './plan.module.css';
import type { OffboardSearch } from './route';
import { Columns, Section } from './Section';
import { usePlan } from './send';
import { heldBy, standingOptions } from './standing';
import { SuccessorField } from './SuccessorField';

const route = getRouteApi('/app/business/new/offboard');

/** The maximum number of people whose accounts are shown here. For more people, the plan shows them. */
const mostCards = 10;

/** Plans to remove people from all accounts in one operation (H26). */
export function OffboardPage() {
  return route.useSearch().who === 'match' ? <OffboardMatching /> : <OffboardChosen />;
}

function OffboardChosen() {
  const organization = useOrganization();
  const { viewer, standing } = useApp();
  const { selectionPeople } = viewer.limits;
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/business/new/offboard' });
  const set = (change: Partial<OffboardSearch>) =>
    void navigate({ to: '/business/new/offboard', search: (s) => ({ ...s, ...change }), replace: true });
  const place = useMemo(() => ({ user: search.user, list: search.list }), [search.user, search.list]);
  const kept = useMemo(() => peopleOf(place), [place]);
  const people = kept ?? [];
  const known = useKnown(organization.id, people);
  const leavers = known.filter((k): k is Known => Boolean(k)).slice(0, mostCards);
  const standings = useQueries({ queries: leavers.map((k) => standingOptions(organization.id, k.id)) });
  const seats = useQuery(seatOptions(organization.id));
  const plan = usePlan();

  if (standing === 'administrator') {
    return (
      <EmptyState icon={<UsersIcon />} title="Only managers can offboard people">
        You can remove people from the accounts that you administer: choose “People and accounts”, then “Remove”. To
        offboard someone, ask a manager of {organization.name}.
      </EmptyState>
    );
  }

  const unknown = people.filter((_, i) => known[i] === null);
  const read = standings.flatMap((s) => (s.data ? [s.data] : []));
  const held = read.flatMap((p) => heldBy(p));
  const kepts = held.filter((h) => h.keeps);
  const freed = read.filter(
    (p) => p.holdsSeat && (search.successor !== undefined || !heldBy(p).some((h) => h.keeps)),
  ).length;
  const isSelf = (email: string) => Boolean(viewer.email && sameEmail(viewer.email, email));
  const self = people.some((p) => isSelf(p.email));
  const whole = read.length === people.length;

  const todo = [
    people.length === 0 && 'Choose at least one person.',
    people.length > selectionPeople && `Choose at most ${selectionPeople.toLocaleString()} people.`,
    unknown.length > 0 && `Remove people who are not in the organization: ${unknown.map((p) => p.email).join(', ')}.`,
    search.successor &&
      people.some((p) => sameEmail(p.email, search.successor ?? '')) &&
      'Choose a successor who isn’t leaving.',
    whole &&
      people.length > 0 &&
      read.every((p) => p.memberships.totalCount === 0 && p.organizationRole === 'NONE') &&
      'These people have no access to remove. Choose someone who is on an account.',
  ].filter((t): t is string => typeof t === 'string');

  const label =
    search.label ??
    (people.length === 1 && people[0]
      ? `Offboard ${nameOf(known[0] ?? people[0])}`
      : `Offboard ${manyPeople(people.length)}`);
  const input = {
    ...inputOf({ ...search, label, existing: undefined, mode: undefined, shortage: undefined }, organization.id),
    source: { offboard: people.map(({ email }) => ({ email })) },
  };

  const accesses = read.reduce((n, p) => n + p.memberships.totalCount, 0);
  const side = (
    <>
      <output className={classes.sum} aria-label="Access to remove">
        <strong>{whole ? accesses.toLocaleString() : people.length.toLocaleString()}</strong>{' '}
        {whole
          ? accesses === 1
            ? 'membership ends'
            : 'memberships end'
          : people.length === 1
            ? 'person leaves'
            : 'people leave'}
        <span>{manyPeople(people.length)}, all accounts</span>
      </output>
      <dl className={classes.recap}>
        {whole && people.length > 0 && (
          <div>
            <dt>Seats</dt>
            <dd>
              {freed === 0 ? 'No seat is freed' : freed === 1 ? 'One seat is freed' : `${freed} seats are freed`}
              {seats.data?.free != null && freed > 0
                ? `: ${(seats.data.free + freed).toLocaleString()} are free after that`
                : ''}
              .
            </dd>
          </div>
        )}
        <div>
          <dt>Successor</dt>
          <dd>{search.successor ?? (kepts.length > 0 ? 'Not chosen' : 'Not needed')}</dd>
        </div>
      </dl>
      {kepts.length > 0 && !search.successor && (
        <p className={classes.hint}>
          {kepts.length === 1 ? 'One account would be' : `${kepts.length} accounts would be`} without a primary user or
          administrator. Choose a successor. Without one, they keep those accounts and their seat.
        </p>
      )}
      {self && !search.self && (
        <p className={classes.hint}>
          You are one of these people. You keep your own access unless you allow changes to it under “More options”.
        </p>
      )}
      {people.length > 0 && !whole && people.length > mostCards && (
        <p className={classes.hint}>The plan shows each person’s access.</p>
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
        Their activity is kept. When the operation has run, it has a receipt, and you can undo it for 30 days.
      </p>
    </>
  );

  return (
    <Columns side={side}>
      <Section number={1} title="People who leave">
        {kept === null && <LostList />}
        <PeopleField
          organization={organization}
          people={people}
          onChange={(next) => set(placeOf(next, place))}
          newcomers={false}
          label="People"
          description="They lose access to all accounts and their organization role. Enter a name or an email."
        />
      </Section>
      {leavers.length > 0 && (
        <Section
          number={2}
          title="Their access"
          about={
            people.length > mostCards
              ? `Shown for the first ${mostCards} people. The plan shows ${people.length > mostLookedUp ? 'everyone’s' : 'the others’'}.`
              : undefined
          }
        >
          <div className={leaver.cards}>
            {leavers.map((k) => (
              <LeaverCard key={k.id} organization={organization.id} known={k} self={isSelf(k.email)} />
            ))}
          </div>
        </Section>
      )}
      {people.length > 0 && (
        <>
          <Section number={3} title="Who takes over">
            <SuccessorField
              organization={organization.id}
              email={search.successor}
              onChange={(successor) => set({ successor })}
              except={people.map((p) => p.email)}
              required={kepts.length > 0}
            />
          </Section>
          <Section number={4} title="Options">
            <OptionsField search={search} set={set} organization={organization.id} />
          </Section>
        </>
      )}
    </Columns>
  );
}
