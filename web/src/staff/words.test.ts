import { expect, it } from 'vitest';
import { found, seatsMean, slugOf } from './words';

const customer = (name: string, slug: string, entitled: number | null, used: number) => ({
  id: slug,
  name,
  slug,
  businessManagerEnabled: false,
  seatUsage: {
    entitled,
    active: used,
    reserved: 0,
    used,
    free: entitled === null ? null : Math.max(entitled - used, 0),
    overBy: entitled === null ? 0 : Math.max(used - entitled, 0),
  },
});

it('finds organizations by name without accents, and by seats', () => {
  const all = [
    customer('Ærø Média', 'aeroe', 10, 12),
    customer('Borealis', 'borealis', 10, 9),
    customer('Cirrus', 'cirrus', null, 400),
  ];
  const names = (q?: string, seats?: 'near' | 'full' | 'over') => found(all, q, seats).map((o) => o.slug);
  expect([
    names(),
    names('media'),
    names('BORE'),
    names(undefined, 'over'),
    names(undefined, 'full'),
    names(undefined, 'near'),
  ]).toEqual([['aeroe', 'borealis', 'cirrus'], ['aeroe'], ['borealis'], ['aeroe'], ['aeroe'], ['borealis']]);
});

it('makes a short name out of a name', () => {
  expect([slugOf('Ziggurat Média & Co.'), slugOf('  --  '), slugOf('a'.repeat(80))]).toEqual([
    'ziggurat-media-co',
    '',
    'a'.repeat(63),
  ]);
});

it('says what fewer seats than are used mean', () => {
  const of = { name: 'Borealis', used: 10 };
  expect(seatsMean(8, of)).toContain('Nobody is removed');
  expect(seatsMean(10, of)).toContain('All 10 are used');
  expect(seatsMean(12, of)).toBe('10 are used; 2 would be free.');
  expect(seatsMean(null, of)).toContain('as many people');
});
