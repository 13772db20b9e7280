// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accountsRoute } from '../accounts/route';
import { activityRoute } from '../activity/route';
import type { SavedViewList } from '../gql/graphql';
import { invitationsRoute } from '../invitations/route';
import { remember } from '../memory';
import { operationsRoute } from '../operations/route';
import { peopleRoute } from '../people/route';
import { usersRoute } from '../users/route';
import { columnsOf, lists, queryOf, searchOf } from './view';

const routes: Record<SavedViewList, { options: { validateSearch?: unknown } }> = {
  PEOPLE: peopleRoute,
  USERS: usersRoute,
  ACCOUNTS: accountsRoute,
  OPERATIONS: operationsRoute,
  ACTIVITY: activityRoute,
  INVITATIONS: invitationsRoute,
};
/** What of an address opens something for a moment, and is no way to look at a list. */
const passing = ['saved', 'dialog', 'do', 'who', 'event'];

it('holds what the router of each list understands, as the API takes it', () => {
  const schema = readFileSync('../schema.graphql', 'utf8');
  for (const list of Object.keys(lists) as SavedViewList[]) {
    const read = routes[list].options.validateSearch as (search: object) => object;
    const known = Object.keys(read({})).filter((name) => !passing.includes(name));
    expect([...lists[list].parameters].sort(), list).toEqual(known.sort());
    const said = new RegExp(`Parameters: ([^"]*)\\."\\n {2}${list}\\n`).exec(schema)?.[1]?.split(', ');
    expect(said, list).toEqual(lists[list].parameters);
  }
});

it('spells what a list shows as the API stores it', () => {
  expect(queryOf('PEOPLE', { sort: '-EMAIL', q: 'a b', status: ['INVITED', 'ACTIVE'], dialog: 'add', org: 'x' })).toBe(
    'q=a+b&sort=-EMAIL&status=INVITED&status=ACTIVE',
  );
  expect(queryOf('OPERATIONS', { status: 'RUNNING', q: 'x' })).toBe('status=RUNNING');
});

it('opens a view as far as the list knows its parameters', () => {
  const view = { id: 'viw_1', list: 'PEOPLE' as const, query: 'absent=90&dialog=add&org=globex&q=a+b&constructor=1' };
  expect(JSON.parse(JSON.stringify(searchOf(view)))).toEqual({ absent: '90', q: 'a b', saved: 'viw_1' });
  const search = searchOf({ id: 'viw_1', list: 'PEOPLE', query: 'column=-email&status=ACTIVE&status=INVITED' });
  expect(queryOf('PEOPLE', search)).toBe('column=-email&status=ACTIVE&status=INVITED');
});

it('takes the columns of the address, or without a view those of this browser', () => {
  remember('view.people', { roles: true, email: false });
  expect(columnsOf('PEOPLE', {})).toEqual(['roles', '-email']);
  expect(columnsOf('PEOPLE', { column: ['email'] })).toEqual(['email']);
  expect(columnsOf('PEOPLE', { saved: 'viw_1' })).toBeUndefined();
});
