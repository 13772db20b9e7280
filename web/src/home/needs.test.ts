import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { accountsRoute } from '../accounts/route';
import { stringify } from '../address';
import { invitationsRoute } from '../invitations/route';
import { operationsRoute } from '../operations/route';
import { peopleRoute } from '../people/route';
import { seatsRoute } from '../seats/route';
import { needWords, viewOf } from './needs';

const source = readFileSync(path.resolve(import.meta.dirname, '../../../graph/attention.go'), 'utf8');
const paths = [...source.matchAll(/"(\/[a-z]+(?:\?[^"]+)?)"/g)].flatMap(([, found]) => found ?? []);

type Validate = (search: unknown) => Record<string, unknown>;
const views: Record<string, Validate | undefined> = {
  '/accounts': accountsRoute.options.validateSearch as Validate,
  '/business': operationsRoute.options.validateSearch as Validate,
  '/invitations': invitationsRoute.options.validateSearch as Validate,
  '/users': peopleRoute.options.validateSearch as Validate,
  '/seats': seatsRoute.options.validateSearch as Validate,
};

test('each path that the API answers is the address of a list with its filter', () => {
  expect(paths).toHaveLength(6);
  for (const found of paths) {
    const { to, search } = viewOf(found);
    const validate = views[to];
    expect(to + stringify(validate ? validate(search) : {})).toBe(found);
    expect(validate, to).toBeDefined();
  }
});

test('one and several of a kind are said in a sentence', () => {
  expect(needWords.INVITATIONS_THAT_END.title(1, true)).toBe('1 invitation that ends within 7 days');
  expect(needWords.INVITATIONS_THAT_END.title(2, true)).toBe('2 invitations that end within 7 days');
  expect(needWords.ACCESS_THAT_ENDS.title(10_000, false)).toBe('10,000+ people whose access ends within 7 days');
});
