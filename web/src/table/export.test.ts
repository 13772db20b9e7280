import { expect, it } from 'vitest';
import { addressOf } from './Export';

const file = { label: 'People', rows: 'A person', path: '/organizations/org_1/people.csv' };

it('names the filter and the order in the file’s address, and nothing where none is set', () => {
  expect(addressOf(file)).toBe('/organizations/org_1/people.csv');
  const address = addressOf({ ...file, filter: { search: 'a&b', status: undefined }, orderBy: { field: 'NAME' } });
  const query = new URL(address, 'http://roster.test').searchParams;
  expect(query.get('filter')).toBe('{"search":"a&b"}');
  expect(query.get('orderBy')).toBe('{"field":"NAME"}');
});
