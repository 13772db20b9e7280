/**
 * GraphiQL's storage in this browser. Its history keeps the headers of each operation, also where headers are not to be kept: a token of somebody would stay in the
 * browser after they have signed out. They are left out.
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
    return value; // an operation, which is no JSON
  }
}
