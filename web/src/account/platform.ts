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

/** A platform as the console names it; one that is unknown as it is written. */
export const platformText = (text: string): string => {
  const known = platforms.find((p) => p === text);
  return known ? platformNames[known] : text;
};

/** The platform of a part of an address, which is in lower case there. */
export const platformOf = (part: string | undefined): Platform | undefined =>
  platforms.find((p) => p.toLowerCase() === part?.toLowerCase());
