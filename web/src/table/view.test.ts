import { expect, it } from 'vitest';
import { flagsOf, readFlags, shownOf, writeFlags } from './view';

const columns = [
  { id: 'name', header: 'Name' },
  { id: 'added', header: 'Added', from: 68 },
  { id: 'roles', header: 'Roles' },
  { id: 'menu', header: 'Actions', headerHidden: true },
];
const ids = (chosen: Record<string, boolean>, width: number) => shownOf(columns, chosen, width).map((c) => c.id);

it('shows what fits, unless somebody has chosen', () => {
  expect(ids({}, 80)).toEqual(['name', 'added', 'roles', 'menu']);
  expect(ids({}, 60)).toEqual(['name', 'roles', 'menu']);
  expect(ids({ added: true }, 60)).toEqual(['name', 'added', 'roles', 'menu']);
  expect(ids({ roles: false }, 80)).toEqual(['name', 'added', 'menu']);
});

it('never hides the name and the menu', () => {
  expect(ids({ name: false, menu: false }, 80)).toContain('name');
  expect(ids({ name: false, menu: false }, 80)).toContain('menu');
});

it('writes chosen columns into an address and reads them back', () => {
  const flags = { added: true, roles: false };
  expect(writeFlags(flags)).toEqual(['added', '-roles']);
  expect(readFlags(writeFlags(flags))).toEqual(flags);
  expect(writeFlags({})).toBeUndefined();
  expect(flagsOf({ added: 'yes' })).toEqual({});
});
