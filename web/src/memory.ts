// Values stored in the browser. They are conveniences only, so it is fine if the browser stores nothing.

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
    // Storage is blocked or full: the value is not stored.
  }
}

/** Returns a value stored for this browser. */
export const recall = (key: string): unknown => read(() => localStorage, key);
export const remember = (key: string, value: unknown) => write(() => localStorage, key, value);

/** Returns a value stored for this tab only, so that windows with different accounts do not affect each other. */
export const recallHere = (key: string): unknown => read(() => sessionStorage, key);
export const rememberHere = (key: string, value: unknown) => write(() => sessionStorage, key, value);
