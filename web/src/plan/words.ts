import { manyAccounts } from '../count';

/** People × accounts in words; accounts are null while they are being counted. */
export const product = (who: string, where: number | null) =>
  `${who} × ${where === null ? 'accounts' : manyAccounts(where)}`;

/** A size as people read it. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024).toLocaleString()} kB`;
  return `${(bytes / 1024 ** 2).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;
}
