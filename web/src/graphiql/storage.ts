/**
 * GraphiQL's storage in this browser, without the headers of the operation history. GraphiQL stores them there even if headers must not be stored, so a token
 * would remain in the browser after its owner has signed out.
 */
export const storage = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, value: string) => localStorage.setItem(key, withoutHeaders(value)),
  removeItem: (key: string) => localStorage.removeItem(key),
  get length() {
    return own().length;
  },
  clear: () => {
    for (const key of own()) localStorage.removeItem(key);
  },
};

const own = () => Object.keys(localStorage).filter((key) => key.startsWith('graphiql:'));

function withoutHeaders(value: string): string {
  if (!value.includes('headers')) return value;
  try {
    return JSON.stringify(JSON.parse(value, (name, part: unknown) => (name === 'headers' ? undefined : part)));
  } catch {
    return value; // an operation, not JSON
  }
}
