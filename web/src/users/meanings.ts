import type { RoleChoice } from './roles';

// What each built-in role allows, and for which accounts. The manuals of social platforms and of Video Cloud have separate roles that are nearly the same (S11
// to S24, B19, B20).
const meanings: Record<string, string> = {
  Administrator: 'Does everything, and manages people and settings. For social accounts.',
  Contributor: 'Posts, uploads and edits media. No settings, no people. For social accounts.',
  Publisher: 'Uses media of the Library for their own account. For social accounts.',
  Uploader: 'Uploads media and makes clips with LiveCut. For social accounts.',
  Analyst: 'Views Analytics, Library and Producer, and changes nothing. For social accounts.',
  Admin: 'Does everything, and manages people and settings. For Video Cloud.',
  Standard: 'Does everything except managing people and settings. For Video Cloud.',
};

/** Returns one line on a built-in role, or undefined for a custom role, which is described by its modules. */
export const meaningOf = (role: Pick<RoleChoice, 'name' | 'builtIn'>): string | undefined =>
  role.builtIn ? meanings[role.name] : undefined;

/** Orders roles by the number of capabilities, smallest first. */
export const byReach = (a: RoleChoice, b: RoleChoice): number =>
  a.capabilities.length - b.capabilities.length || a.name.localeCompare(b.name);
