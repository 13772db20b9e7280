const plural = new Intl.PluralRules('en');

/** A number with its noun, as in "1 row" and "1,200 rows". */
export const many = (n: number, one: string, several = `${one}s`): string =>
  `${n.toLocaleString()} ${plural.select(n) === 'one' ? one : several}`;

/** A number of what is counted up to a bound: "10,000+" where there are more. */
export const atLeast = (n: number, exact: boolean): string => n.toLocaleString() + (exact ? '' : '+');

/** The same with its noun: "10,000+ rows" where there are more. */
export const manyOf = (n: number, exact: boolean, one: string, several = `${one}s`): string =>
  exact ? many(n, one, several) : `${atLeast(n, exact)} ${several}`;

export const manyPeople = (n: number): string => many(n, 'person', 'people');
export const manyAccounts = (n: number): string => many(n, 'account');
