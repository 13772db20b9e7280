import { expect, it } from 'vitest';
import { rowsOf } from './plan';

it('writes one row a person', () => {
  expect(rowsOf({ platform: 'X', handle: 'acme' }, ['a@b.example', 'c,d@b.example'], ['Analyst', 'Team "A"'])).toBe(
    'action,email,platform,handle,roles\r\nASSIGN,a@b.example,X,acme,"Analyst;Team ""A"""\r\nASSIGN,"c,d@b.example",X,acme,"Analyst;Team ""A"""\r\n',
  );
});
