import type { Platform } from '../gql/graphql';
import { recall, remember } from '../memory';

/** An account as the switcher shows it. */
export interface Place {
  platform: Platform;
  handle: string;
  name: string;
}

const most = 6;
const key = (email: string | null | undefined, organization: string) => `recent.${email ?? ''}.${organization}`;

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'platform' in value && 'handle' in value && 'name' in value;

export const samePlace = (a: Pick<Place, 'platform' | 'handle'>, b: Pick<Place, 'platform' | 'handle'>) =>
  a.platform === b.platform && a.handle.toLowerCase() === b.handle.toLowerCase();

/** Returns a person's recent accounts, newest first. */
export function recentAccounts(email: string | null | undefined, organization: string): Place[] {
  const kept = recall(key(email, organization));
  return Array.isArray(kept) ? kept.filter(isPlace) : [];
}

export function visited(email: string | null | undefined, organization: string, { platform, handle, name }: Place) {
  const place = { platform, handle, name };
  remember(
    key(email, organization),
    [place, ...recentAccounts(email, organization).filter((p) => !samePlace(p, place))].slice(0, most),
  );
}

/** Removes an account that does not exist any more from the recent accounts. */
export function forget(
  email: string | null | undefined,
  organization: string,
  place: Pick<Place, 'platform' | 'handle'>,
) {
  remember(
    key(email, organization),
    recentAccounts(email, organization).filter((p) => !samePlace(p, place)),
  );
}
