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
import { Make } from './Make';
import { inputOf } from './options';
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

/** So many people are shown with all that they hold; of more, the plan tells. */
const mostCards = 10;

/** People who leave lose everything, everywhere, in one operation (H26). */
export function OffboardPage() {
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
      <EmptyState icon={<UsersIcon />} title="Only managers remove somebody everywhere">
        You can take people off the accounts that you administer: choose “People and accounts”, then “Remove”. To
        offboard somebody, ask a manager of {organization.name}.
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
    unknown.length > 0 && `Take out who is not in the organization: ${unknown.map((p) => p.email).join(', ')}.`,
    search.successor &&
      people.some((p) => sameEmail(p.email, search.successor ?? '')) &&
      'Choose a successor who does not leave.',
    whole &&
      people.length > 0 &&
      read.every((p) => p.memberships.totalCount === 0 && p.organizationRole === 'NONE') &&
      'There is nothing to take away: choose somebody who is on an account.',
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
      <output className={classes.sum} aria-label="What goes">
        <strong>{whole ? accesses.toLocaleString() : people.length.toLocaleString()}</strong>{' '}
        {whole
          ? accesses === 1
            ? 'access ends'
            : 'accesses end'
          : people.length === 1
            ? 'person leaves'
            : 'people leave'}
        <span>{manyPeople(people.length)}, everywhere</span>
      </output>
      <dl className={classes.recap}>
        {whole && people.length > 0 && (
          <div>
            <dt>Seats</dt>
            <dd>
              {freed === 0 ? 'None goes free' : freed === 1 ? 'One goes free' : `${freed} go free`}
              {seats.data?.free != null && freed > 0
                ? `: then ${(seats.data.free + freed).toLocaleString()} are free`
                : ''}
              .
            </dd>
          </div>
        )}
        <div>
          <dt>Takes over</dt>
          <dd>{search.successor ?? (kepts.length > 0 ? 'Nobody yet' : 'Nobody, where nobody needs to')}</dd>
        </div>
      </dl>
      {kepts.length > 0 && !search.successor && (
        <p className={classes.hint}>
          {kepts.length === 1 ? 'One account would be' : `${kepts.length} accounts would be`} without a primary user or
          administrator. Name a successor; without one, those accesses and the seat stay.
        </p>
      )}
      {self && !search.self && (
        <p className={classes.hint}>
          You are among them. Your own accesses stay unless you allow it under “More options”.
        </p>
      )}
      {people.length > 0 && !whole && people.length > mostCards && (
        <p className={classes.hint}>The plan says what each of them holds.</p>
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
        The person stays in the history. When the operation has run, its page is the receipt; it can be undone for 30
        days.
      </p>
    </>
  );

  return (
    <Columns side={side}>
      <Section number={1} title="Who leaves">
        {kept === null && (
          <p className={classes.wrong} role="alert">
            This link names a long list of people that only the tab where it was made has. Paste the list again.
          </p>
        )}
        <PeopleField
          organization={organization}
          people={people}
          onChange={(next) => set(placeOf(next, place))}
          newcomers={false}
          label="People"
          description="They lose every account and every duty in the organization. One email is enough to find them."
        />
      </Section>
      {leavers.length > 0 && (
        <Section
          number={2}
          title="What they hold"
          about={
            people.length > mostCards
              ? `Of the first ${mostCards}; of ${people.length > mostLookedUp ? 'all' : 'the others'}, the plan tells.`
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
          <Section number={4} title="How">
            <OptionsField search={search} set={set} organization={organization.id} />
          </Section>
        </>
      )}
    </Columns>
  );
}
