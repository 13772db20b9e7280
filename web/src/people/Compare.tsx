import { Button, Checkbox, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { platformNames } from '../account/platform';
import { execute } from '../api';
import { many } from '../count';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import type { ComparedQuery } from '../gql/graphql';
import { nameOf } from '../person';
import { useOrganization } from '../shell/context';
import { compare } from './compare';
import classes from './people.module.css';
import type { Person } from './person';
import { PersonSelect } from './PersonSelect';

const COMPARED = graphql(`
  query Compared($id: ID!, $after: String) {
    user(ref: { id: $id }) {
      id firstName lastName email
      memberships(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id account { id platform handle name } roles { id name } } }
      }
    }
  }
`);

type Compared = NonNullable<ComparedQuery['user']>;

async function accessOf(id: string, signal: AbortSignal) {
  const all: Compared['memberships']['edges'][number]['node'][] = [];
  let who: Compared | undefined;
  for (let after: string | null = null, more = true; more;) {
    const found: Compared | null | undefined = (await execute(COMPARED, { id, after }, signal)).user;
    if (!found) throw new Error('no person');
    who = found;
    all.push(...found.memberships.edges.map((e) => e.node));
    after = found.memberships.pageInfo.endCursor ?? null;
    more = found.memberships.pageInfo.hasNextPage;
  }
  return { name: who ? nameOf(who) : '', all };
}

/** Compares the access of two people, account by account. */
export function Compare({ person, close }: { person: Person; close: () => void }) {
  const organization = useOrganization();
  const [other, setOther] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const both = useQuery({
    queryKey: ['users', organization.id, 'compared', person.id, other],
    queryFn: ({ signal }) => Promise.all([accessOf(person.id, signal), accessOf(other ?? '', signal)]),
    enabled: other !== null,
  });
  const [mine, theirs] = both.data ?? [];
  const lines = mine && theirs ? compare(mine.all, theirs.all) : [];
  const shown = whole ? lines : lines.filter((l) => !l.same);
  return (
    <Dialog title={`Compare ${nameOf(person)}`} about="Accounts and roles, side by side" onClose={close} size={760}>
      <PersonSelect
        organization={organization.id}
        label="Compare with"
        but={person.id}
        value={other}
        onChange={setOther}
      />
      {both.isError && <Failure error={both.error} retry={() => void both.refetch()} />}
      {both.isLoading && <Skeleton height={16} mt="md" />}
      {mine && theirs && (
        <>
          <Checkbox
            mt="md"
            label="Show accounts where they are equal, too"
            checked={whole}
            onChange={(e) => setWhole(e.currentTarget.checked)}
          />
          <p role="status" className={classes.dimmed}>
            {many(lines.filter((l) => !l.same).length, 'difference')} on {many(lines.length, 'account')}
          </p>
          {shown.length > 0 && (
            <div className={classes.compared} role="region" aria-label="Comparison" tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Account</th>
                    <th scope="col">{mine.name}</th>
                    <th scope="col">{theirs.name}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map(({ account: a, mine: left, theirs: right }) => (
                    <tr key={a.id}>
                      <th scope="row">
                        @{a.handle} on {platformNames[a.platform]}
                      </th>
                      <td>{left.join(', ') || 'Not on it'}</td>
                      <td>{right.join(', ') || 'Not on it'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
      <DialogFoot>
        <Button variant="default" onClick={close}>
          Close
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
