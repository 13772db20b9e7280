/** The most rows of one operation, as the API has it. */
export const mostRows = 1_000_000;

export const people = (n: number) => `${n.toLocaleString()} ${n === 1 ? 'person' : 'people'}`;
export const accounts = (n: number) => `${n.toLocaleString()} ${n === 1 ? 'account' : 'accounts'}`;

/** People × accounts in words; accounts are null while they are being counted. */
export const product = (who: number, where: number | null) => `${people(who)} × ${where === null ? 'accounts' : accounts(where)}`;

/** A size as people read it. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024).toLocaleString()} kB`;
  return `${(bytes / 1024 ** 2).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;
}
