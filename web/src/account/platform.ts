import type { Platform } from '../gql/graphql';

export const platformNames: Record<Platform, string> = {
  X: 'X',
  FACEBOOK: 'Facebook',
  INSTAGRAM: 'Instagram',
  YOUTUBE: 'YouTube',
  TIKTOK: 'TikTok',
  LINKEDIN: 'LinkedIn',
  VIDEO: 'Video Cloud',
  OTHER: 'Other',
};

export const platforms = Object.keys(platformNames) as Platform[];

/** The platform of a part of an address, which is in lower case there. */
export const platformOf = (part: string | undefined): Platform | undefined =>
  platforms.find((p) => p.toLowerCase() === part?.toLowerCase());
