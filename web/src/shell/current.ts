import { useRouterState } from '@tanstack/react-router';
import type { Platform } from '../gql/graphql';
import { recallHere, rememberHere } from '../memory';
import { platformOf } from '../account/platform';
import { useApp } from './context';
import { recentAccounts, samePlace, type Place } from './recent';

interface Kept {
  organization: string;
  platform: Platform;
  handle: string;
}

/** Returns the account of the URL, or else the last one of this tab, so that the navigation still links to it. */
export function useCurrentAccount(): Place | null {
  const { viewer, organization } = useApp();
  const path = useRouterState({ select: (s) => s.location.pathname });
  if (!organization) return null;
  const [, first, platformPart, handle] = path.split('/');
  const platform = platformOf(platformPart);
  const known = recentAccounts(viewer.email, organization.slug);
  if (first === 'a' && platform && handle) {
    const place = { platform, handle: decodeURIComponent(handle) };
    return known.find((p) => samePlace(p, place)) ?? { ...place, name: '' };
  }
  const kept = recallHere('account') as Kept | null;
  return kept?.organization === organization.slug ? (known.find((p) => samePlace(p, kept)) ?? null) : null;
}

export const stay = (organization: string, { platform, handle }: Place) =>
  rememberHere('account', { organization, platform, handle } satisfies Kept);
