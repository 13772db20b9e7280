import { Badge, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { manyAccounts } from '../count';
import { nameOf } from '../person';
import { Failure } from '../feedback/Failure';
import { Time } from '../time/Time';
import { accountWords } from './accounts';
import type { Known } from './directory';
import classes from './leaver.module.css';
import { heldBy, standingOptions } from './standing';

const shown = 8;

/** Shows a person to offboard: their accounts, where they need a successor, and whether a seat is freed. */
export function LeaverCard({ organization, known, self }: { organization: string; known: Known; self: boolean }) {
  const found = useQuery(standingOptions(organization, known.id));
  const person = found.data;
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!person)
    return (
      <div className={classes.card} aria-busy="true">
        <Loader size={16} /> {nameOf(known)}
      </div>
    );
  const held = heldBy(person);
  const duty = { NONE: null, MANAGER: 'Manager of the organization', AUDITOR: 'Auditor of the organization' }[
    person.organizationRole
  ];
  const total = person.memberships.totalCount;
  return (
    <article className={classes.card} aria-label={nameOf(known)}>
      <header className={classes.head}>
        <div>
          <h3>{nameOf(known)}</h3>
          <p>{person.email}</p>
        </div>
        {self && (
          <Badge variant="light" color="yellow" tt="none">
            You
          </Badge>
        )}
        {person.status === 'FORMER' && (
          <Badge variant="light" color="gray" tt="none">
            No access
          </Badge>
        )}
        {person.status === 'SUSPENDED' && (
          <Badge variant="light" color="gray" tt="none">
            Suspended
          </Badge>
        )}
        {person.status === 'INVITED' && (
          <Badge variant="light" color="yellow" tt="none">
            Invited
          </Badge>
        )}
      </header>
      <ul className={classes.facts}>
        <li>
          {person.holdsSeat ? (
            <>
              Has used a seat since <Time at={person.seatHeldSince} />. It is freed when they have no access left.
            </>
          ) : (
            'Uses no seat.'
          )}
        </li>
        {duty && <li>{duty}: this role ends too.</li>}
        <li>
          Last sign-in: <Time at={person.lastLoginAt} />. All their sessions end immediately.
        </li>
      </ul>
      {total === 0 && !duty ? (
        <p className={classes.none}>Not on any account. There is no access to remove.</p>
      ) : (
        <table className={classes.table}>
          <caption className={classes.caption}>Accounts of {nameOf(known)}</caption>
          <thead>
            <tr>
              <th scope="col">{manyAccounts(total)}</th>
              <th scope="col">Roles</th>
            </tr>
          </thead>
          <tbody>
            {held.slice(0, shown).map(({ membership: m, keeps }) => (
              <tr key={m.id}>
                <th scope="row">
                  {accountWords(m.account)}
                  {keeps && (
                    <Badge variant="light" color="yellow" tt="none" size="sm" ml={8}>
                      {keeps === 'primary' ? 'Primary user' : 'Last administrator'}
                    </Badge>
                  )}
                </th>
                <td>{m.roles.map((r) => r.name).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > shown && (
        <p className={classes.rest}>Not shown: {manyAccounts(total - Math.min(shown, held.length))}.</p>
      )}
    </article>
  );
}
