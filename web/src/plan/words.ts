import { manyAccounts } from '../count';

/** Formats people × accounts. The number of accounts is null while it is loading. */
export const product = (who: string, where: number | null) =>
  `${who} × ${where === null ? 'accounts' : manyAccounts(where)}`;

/** Formats a file size. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024).toLocaleString()} kB`;
  return `${(bytes / 1024 ** 2).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;
}
