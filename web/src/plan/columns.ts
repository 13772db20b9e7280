import type { BulkColumn } from '../gql/graphql';
import { recall, remember } from '../memory';

// The columns that the API reads. The package internal/columns defines the header names that it recognizes for them.
const known: Record<BulkColumn, { label: string; hint: string }> = {
  ACTION: { label: 'Action', hint: 'ADD, ASSIGN or REMOVE; empty is ADD' },
  EMAIL: { label: 'Email', hint: 'identifies the person' },
  USERNAME: { label: 'Username', hint: 'instead of the email, for people already in the organization' },
  FIRST_NAME: { label: 'First name', hint: 'for new people' },
  LAST_NAME: { label: 'Last name', hint: 'for new people' },
  FULL_NAME: {
    label: 'First and last name',
    hint: 'for new people, e.g. “Ann Lee” or “Lee, Ann”; the last word is the last name',
  },
  PLATFORM: { label: 'Platform', hint: 'X, Facebook, Instagram, YouTube, TikTok, LinkedIn, Video Cloud or Other' },
  HANDLE: { label: 'Handle', hint: 'of the account, with or without @' },
  ROLES: { label: 'Roles', hint: 'role names, separated by semicolons' },
  EXPIRES_AT: { label: 'Access ends', hint: '2027-01-31 (until the end of that day) or 2027-01-31T18:00:00Z' },
  NAME: { label: 'Name', hint: 'shown in lists; empty is the handle' },
  GROUP: { label: 'Group', hint: 'a path such as emea/news' },
  PRIMARY_ACCOUNT: { label: 'Primary account', hint: 'as in x/acme_news, the URL of its profile, or its name' },
};

/** The columns of a file of accounts. */
export const accountColumns: readonly BulkColumn[] = ['PLATFORM', 'HANDLE', 'NAME', 'GROUP', 'PRIMARY_ACCOUNT'];
/** The columns of a file of changes. */
export const columnNames = (Object.keys(known) as BulkColumn[]).filter(
  (name) => name !== 'NAME' && name !== 'GROUP' && name !== 'PRIMARY_ACCOUNT',
);
export const columnLabel = (name: BulkColumn) => known[name].label;
export const columnHint = (name: BulkColumn) => known[name].hint;

/** The meaning of each column of a file. Null columns are ignored. */
export type Mapping = (BulkColumn | null)[];

const plain = (header: string) =>
  header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');

/** Returns the mapping with a new meaning of a column. Another column with the same meaning loses it. */
export const mapped = (mapping: Mapping, at: number, name: BulkColumn | null): Mapping =>
  mapping.map((before, i) => (i === at ? name : before === name ? null : before));

interface Said {
  defaults?: readonly { column: BulkColumn }[] | undefined;
  /** The gateway's messages about the file. It knows whether a platform column is needed, which is not the case if the file has profile URLs. */
  mistakes?: readonly { message: string }[] | undefined;
}

/** Returns what is missing before the file can be planned. */
export function missing(mapping: Mapping, said: Said = {}): string[] {
  return [
    ...(mapping.includes('EMAIL') || mapping.includes('USERNAME') || filled(said, 'EMAIL') || filled(said, 'USERNAME')
      ? []
      : ['Choose the column with the email or the username.']),
    ...missingAccount(mapping, said),
  ];
}

/** Returns what is missing before the accounts of a file can be imported. */
export function missingAccount(mapping: Mapping, said: Said = {}): string[] {
  const has = (name: BulkColumn) => mapping.includes(name) || filled(said, name);
  const needed = said.mistakes?.some((m) => m.message === 'the column platform is missing') ?? true;
  return [
    ...(has('PLATFORM') || !needed ? [] : ['Choose the column with the platform, or one platform for empty cells.']),
    ...(has('HANDLE') ? [] : ['Choose the column with the account’s handle.']),
  ];
}

const filled = ({ defaults }: Said, name: BulkColumn) => defaults?.some((d) => d.column === name) ?? false;

// Corrections are remembered by a file's column names, in any order.
const most = 20;
const key = (header: readonly string[]) => header.map(plain).sort().join(' ');

type Kept = [key: string, pairs: Record<string, BulkColumn | null>];

function kept(): Kept[] {
  const found = recall('columns');
  return Array.isArray(found)
    ? found.filter(
        (k): k is Kept => Array.isArray(k) && typeof k[0] === 'string' && typeof k[1] === 'object' && k[1] !== null,
      )
    : [];
}

export function recallMapping(header: readonly string[]): Mapping | null {
  const pairs = kept().find(([k]) => k === key(header))?.[1];
  if (!pairs) return null;
  // Earlier versions of the console stored names in lower case.
  return header.map((h) => columnNames.find((name) => name === pairs[plain(h)]?.toUpperCase()) ?? null);
}

export function rememberMapping(header: readonly string[], mapping: Mapping) {
  const pairs = Object.fromEntries(header.map((h, i) => [plain(h), mapping[i] ?? null]));
  remember('columns', [[key(header), pairs], ...kept().filter(([k]) => k !== key(header))].slice(0, most));
}
