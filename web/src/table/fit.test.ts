import { expect, it } from 'vitest';
import { fitted } from './fit';

it('gives the first column room that others have', () => {
  const others = [
    { id: 'email', width: 200, need: 140 },
    { id: 'status', width: 80, need: 80 },
    { id: 'login', width: 100, need: 80 },
  ];
  expect(fitted([{ id: 'name', width: 100, need: 140 }, ...others])).toEqual({
    name: 140,
    email: 170,
    status: 80,
    login: 90,
  });
  expect(fitted([{ id: 'name', width: 100, need: 300 }, ...others])).toEqual({
    name: 180,
    email: 140,
    status: 80,
    login: 80,
  });
});

it('leaves everything where names fit, or nothing has room', () => {
  expect(fitted([])).toEqual({});
  expect(
    fitted([
      { id: 'name', width: 100, need: 90 },
      { id: 'email', width: 200, need: 140 },
    ]),
  ).toEqual({});
  expect(
    fitted([
      { id: 'name', width: 100, need: 190 },
      { id: 'email', width: 200, need: 240 },
    ]),
  ).toEqual({});
});
