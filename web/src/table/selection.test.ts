import { expect, it } from 'vitest';
import { countOf, everything, isSelected, nothing, toggled } from './selection';

it('selects rows one by one', () => {
  const two = toggled(toggled(nothing, 'a'), 'b');
  expect([isSelected(two, 'a'), isSelected(two, 'c'), countOf(two, 20_000)]).toEqual([true, false, 2]);
  expect(countOf(toggled(two, 'a'), 20_000)).toBe(1);
});

it('selects all that match, read or not, but some', () => {
  const most = toggled(everything, 'a');
  expect([isSelected(most, 'a'), isSelected(most, 'never read'), countOf(most, 20_000)]).toEqual([false, true, 19_999]);
  expect(countOf(toggled(most, 'a'), 20_000)).toBe(20_000);
});
