// What stands behind the "?" of an address: plain texts, and lists as repeated names, so that people can read and edit it.

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

/** A text; nothing where it is absent or empty. */
export function text(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one !== '' ? one : undefined;
}

/** Some texts, each once; nothing where there is none. */
export function texts(value: unknown): string[] | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const found = [...new Set(given.filter((one): one is string => typeof one === 'string' && one !== ''))];
  return found.length > 0 ? found : undefined;
}

/** One of some words. Anything else is as good as absent: an old link must not break a view. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === text(value));
}

/** Some of some words, in their order; nothing where there is none. */
export function someOf<T extends string>(words: readonly T[], value: unknown): T[] | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const found = words.filter((word) => given.includes(word));
  return found.length > 0 ? found : undefined;
}

/** An order, as in "EMAIL" or, downwards, "-EMAIL". */
export function order<T extends string>(fields: readonly T[], value: unknown): T | `-${T}` | undefined {
  return oneOf([...fields, ...fields.map((f): `-${T}` => `-${f}`)], value);
}

/** What every list's address can have besides: the saved view that was opened, and its columns. */
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

/** Whether a path leads to this site, as the API judges it for single sign-on. */
export function isLocal(path: string): boolean {
  return /^\/(?![/\\])[!-[\]-~]*$/.test(path) && path.length <= 1024 && !path.startsWith('/signin');
}
