import { recall, remember } from '../memory';

// The columns that the API reads, with the words by which they are guessed.
const known = {
  action: {
    label: 'Action',
    hint: 'ADD, ASSIGN or REMOVE; empty is ADD',
    words: ['action', 'do', 'change', 'operation', 'aktion'],
  },
  email: {
    label: 'Email',
    hint: 'decides who the person is',
    words: [
      'email',
      'e_mail',
      'mail',
      'email_address',
      'e_mail_address',
      'mail_address',
      'user_email',
      'work_email',
      'e_mail_adresse',
      'courriel',
      'correo',
    ],
  },
  username: {
    label: 'Username',
    hint: 'instead of the email, for people who are known',
    words: ['username', 'user_name', 'user', 'login', 'x_username', 'twitter_username', 'benutzername'],
  },
  first_name: {
    label: 'First name',
    hint: 'for new people',
    words: ['first_name', 'firstname', 'given_name', 'forename', 'first', 'vorname', 'prenom', 'nombre'],
  },
  last_name: {
    label: 'Last name',
    hint: 'for new people',
    words: ['last_name', 'lastname', 'surname', 'family_name', 'last', 'nachname', 'nom', 'apellido'],
  },
  platform: {
    label: 'Platform',
    hint: 'X, FACEBOOK, INSTAGRAM, YOUTUBE, TIKTOK, LINKEDIN, VIDEO or OTHER',
    words: ['platform', 'network', 'social_network', 'channel_type', 'service', 'plattform', 'plateforme'],
  },
  handle: {
    label: 'Handle',
    hint: 'of the account, with or without @',
    words: ['handle', 'account', 'account_handle', 'channel', 'page', 'profile', 'konto', 'compte'],
  },
  roles: {
    label: 'Roles',
    hint: 'names; several with ; between them',
    words: [
      'roles',
      'role',
      'permission',
      'permissions',
      'permission_level',
      'access',
      'access_level',
      'level',
      'rolle',
      'rollen',
    ],
  },
  expires_at: {
    label: 'Access ends',
    hint: '2027-01-31 or 2027-01-31T18:00:00Z',
    words: [
      'expires_at',
      'expires',
      'expiry',
      'end',
      'end_date',
      'ends',
      'until',
      'valid_until',
      'access_ends',
      'ablauf',
    ],
  },
} as const;

export type ColumnName = keyof typeof known;
export const columnNames = Object.keys(known) as ColumnName[];
export const columnLabel = (name: ColumnName) => known[name].label;
export const columnHint = (name: ColumnName) => known[name].hint;

/** What each column of a file is; null is not read. */
export type Mapping = (ColumnName | null)[];

const plain = (header: string) =>
  header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');

/** What the columns are, by their names; each is found once at most, the surest first. */
export function guess(header: readonly string[]): Mapping {
  const names = header.map(plain);
  const mapping: Mapping = header.map(() => null);
  for (const name of columnNames) {
    const at = known[name].words
      .map((word) => names.findIndex((n, i) => n === word && mapping[i] === null))
      .find((i) => i >= 0);
    if (at !== undefined) mapping[at] = name;
  }
  return mapping;
}

/** A column can be one thing, and a thing one column: it leaves the column that it was. */
export const mapped = (mapping: Mapping, at: number, name: ColumnName | null): Mapping =>
  mapping.map((before, i) => (i === at ? name : before === name ? null : before));

/** The names with which a file is sent: columns that are not read get one that the API passes over. */
export const sentNames = (mapping: Mapping): string[] => mapping.map((name) => name ?? 'message');

/** What is missing before the file can be read. */
export function missing(mapping: Mapping): string[] {
  const has = (name: ColumnName) => mapping.includes(name);
  return [
    ...(has('email') || has('username') ? [] : ['Choose the column that holds the email, or the username.']),
    ...(has('platform') ? [] : ['Choose the column that holds the platform. If there is none, add one to the file.']),
    ...(has('handle') ? [] : ['Choose the column that holds the account’s handle.']),
  ];
}

// What was corrected is remembered by the names of a file's columns, in any order.
const most = 20;
const key = (header: readonly string[]) => header.map(plain).sort().join(' ');

type Kept = [key: string, pairs: Record<string, ColumnName | null>];

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
  return header.map((h) => columnNames.find((name) => name === pairs[plain(h)]) ?? null);
}

export function rememberMapping(header: readonly string[], mapping: Mapping) {
  const pairs = Object.fromEntries(header.map((h, i) => [plain(h), mapping[i] ?? null]));
  remember('columns', [[key(header), pairs], ...kept().filter(([k]) => k !== key(header))].slice(0, most));
}
