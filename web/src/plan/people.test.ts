// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { peopleOf, placeOf, readPeople, writePerson } from './people';

const read = (text: string) =>
  readPeople(text).people.map((p) => [p.email, p.firstName, p.lastName].filter(Boolean).join('|'));

it('understands people as other programs write them', () => {
  expect(read('ann@x.test')).toEqual(['ann@x.test']);
  expect(read('ann@x.test, bob@x.test;cem@x.test\ndee@x.test')).toEqual([
    'ann@x.test',
    'bob@x.test',
    'cem@x.test',
    'dee@x.test',
  ]);
  expect(read('ann@x.test bob@x.test')).toEqual(['ann@x.test', 'bob@x.test']);
  expect(read('"Ann de Vries" <ann@x.test>; Smith, Bob <bob@x.test>')).toEqual([
    'ann@x.test|Ann de|Vries',
    'bob@x.test|Bob|Smith',
  ]);
  expect(read('Ann Lee <ann@x.test>, Bob Ray <bob@x.test>')).toEqual(['ann@x.test|Ann|Lee', 'bob@x.test|Bob|Ray']);
  expect(read('Ann\tLee\tann@x.test\r\nbob@x.test\tBob\tRay')).toEqual(['ann@x.test|Ann|Lee', 'bob@x.test|Bob|Ray']);
  expect(read('mailto:ann@x.test')).toEqual(['ann@x.test']);
});

it('takes each person once, whatever the case', () => expect(read('Ann@X.test\nann@x.test')).toEqual(['Ann@X.test']));

it('tells what it did not understand', () =>
  expect(readPeople('ann@x.test\nMarketing team\n\n@handle').rest).toEqual(['Marketing team', '@handle']));

it('finds again in an address what it wrote there', () => {
  const few = [{ email: 'ann@x.test', firstName: 'Ann', lastName: 'Lee' }, { email: 'bob@x.test' }];
  expect(few.map(writePerson)).toEqual(['Ann Lee <ann@x.test>', 'bob@x.test']);
  expect(peopleOf(placeOf(few, {}) as object)).toEqual(few);
  const many = Array.from({ length: 500 }, (_, i) => ({ email: `p${i}@x.test` }));
  const place = placeOf(many, {});
  expect(place.user).toBeUndefined();
  expect(peopleOf(place as object)).toEqual(many);
  expect(peopleOf({ list: 'of another tab' })).toBeNull();
});
