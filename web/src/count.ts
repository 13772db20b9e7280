const plural = new Intl.PluralRules('en');

/** A number with its noun, as in "1 row" and "1,200 rows". */
export const many = (n: number, one: string, several = `${one}s`): string =>
  `${n.toLocaleString()} ${plural.select(n) === 'one' ? one : several}`;

export const manyPeople = (n: number): string => many(n, 'person', 'people');
export const manyAccounts = (n: number): string => many(n, 'account');
