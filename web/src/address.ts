// Search parameters of URLs: plain text, and lists as repeated names, so that people can read and edit them.

export type Search = Record<string, string | string[] | undefined>;

export function parse(text: string): Search {
  const out: Search = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = out[name];
    out[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return out;
}

export function stringify(search: Record<string, unknown>): string {
  const out = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'string' && one !== '') out.append(name, one);
    }
  }
  const text = out.toString().replaceAll('%2F', '/').replaceAll('%40', '@');
  return text && `?${text}`;
}

/** Returns a text, or undefined if it is missing or empty. */
export function text(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one !== '' ? one : undefined;
}

/** Returns a list of texts without duplicates, or undefined if it is empty. */
export function texts(value: unknown): string[] | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const found = [...new Set(given.filter((one): one is string => typeof one === 'string' && one !== ''))];
  return found.length > 0 ? found : undefined;
}

/** Returns one of the allowed words. Other values count as missing, so that an old link does not break a view. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === text(value));
}

/** Returns the allowed words that are given, in the order of the allowed words, or undefined if there are none. */
export function someOf<T extends string>(words: readonly T[], value: unknown): T[] | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const found = words.filter((word) => given.includes(word));
  return found.length > 0 ? found : undefined;
}

/** Returns a sort order, for example "EMAIL" or, descending, "-EMAIL". */
export function order<T extends string>(fields: readonly T[], value: unknown): T | `-${T}` | undefined {
  return oneOf([...fields, ...fields.map((f): `-${T}` => `-${f}`)], value);
}

/** Search parameters that every list has: the open saved view and its columns. */
export interface ViewSearch {
  /** The id of the view. */
  saved?: string;
  /** Ids of columns, with a minus before those that are hidden. */
  column?: string[];
}

export const viewOf = (search: Record<string, unknown>): ViewSearch => ({
  saved: text(search['saved']),
  column: texts(search['column']),
});

/** Reports whether a path is a local one, with the same rule as the API's single sign-on. */
export function isLocal(path: string): boolean {
  return /^\/(?![/\\])[!-[\]-~]*$/.test(path) && path.length <= 1024 && !path.startsWith('/signin');
}
