import { expect, it } from 'vitest';
import { shownOf } from './view';

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
