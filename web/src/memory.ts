// What a browser remembers for its person: nothing that matters, so a browser that keeps nothing is fine.

function read(store: () => Storage, key: string): unknown {
  try {
    return JSON.parse(store().getItem(`roster.${key}`) ?? 'null');
  } catch {
    return null;
  }
}

function write(store: () => Storage, key: string, value: unknown) {
  try {
    store().setItem(`roster.${key}`, JSON.stringify(value));
  } catch {
    // It is forgotten, then.
  }
}

/** Of this browser. */
export const recall = (key: string): unknown => read(() => localStorage, key);
export const remember = (key: string, value: unknown) => write(() => localStorage, key, value);

/** Of this tab, so that two windows on two accounts do not disturb each other. */
export const recallHere = (key: string): unknown => read(() => sessionStorage, key);
export const rememberHere = (key: string, value: unknown) => write(() => sessionStorage, key, value);
