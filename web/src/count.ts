const plural = new Intl.PluralRules('en');

/** Formats a number with its noun, for example "1 row" or "1,200 rows". */
export const many = (n: number, one: string, several = `${one}s`): string =>
  `${n.toLocaleString()} ${plural.select(n) === 'one' ? one : several}`;

/** Formats a count that stops at a limit: "10,000+" if it is not exact. */
export const atLeast = (n: number, exact: boolean): string => n.toLocaleString() + (exact ? '' : '+');

/** Formats such a count with its noun: "10,000+ rows" if it is not exact. */
export const manyOf = (n: number, exact: boolean, one: string, several = `${one}s`): string =>
  exact ? many(n, one, several) : `${atLeast(n, exact)} ${several}`;

export const manyPeople = (n: number): string => many(n, 'person', 'people');
export const manyAccounts = (n: number): string => many(n, 'account');
