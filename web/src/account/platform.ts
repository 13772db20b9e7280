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

/** Returns the display name of a platform, or the text itself if the platform is unknown. */
export const platformText = (text: string): string => {
  const known = platforms.find((p) => p === text);
  return known ? platformNames[known] : text;
};

/** Returns the platform of a URL segment, which is in lower case. */
export const platformOf = (part: string | undefined): Platform | undefined =>
  platforms.find((p) => p.toLowerCase() === part?.toLowerCase());
