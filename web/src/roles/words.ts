import { many, manyAccounts, manyPeople } from '../count';
import { capabilityNames, moduleNames } from '../account/words';
import type { Capability, Module, RoleImpactMutation } from '../gql/graphql';

/** The impact of a role's change (H28). */
export type RoleImpact = NonNullable<NonNullable<RoleImpactMutation['roleUpdate']>['impact']>;

/** Capabilities in groups, in the order of the form. */
export const capabilityGroups: { title: string; capabilities: Capability[] }[] = [
  { title: 'Administration', capabilities: ['MANAGE_USERS', 'MANAGE_SETTINGS'] },
  { title: 'Posting and publishing', capabilities: ['POST', 'PUBLISH_TO_WEB', 'PUBLISH_TO_EMAIL'] },
  {
    title: 'Media',
    capabilities: ['UPLOAD_MEDIA', 'EDIT_MEDIA', 'USE_LIVECUT', 'VIEW_LIBRARY', 'USE_LIBRARY', 'VIEW_PRODUCER'],
  },
  {
    title: 'Videos',
    capabilities: [
      'UPLOAD_VIDEOS',
      'USE_VIDEO_EDITOR',
      'EDIT_VIDEO_METADATA',
      'ACTIVATE_VIDEOS',
      'DELETE_VIDEOS',
      'ACCESS_ALL_VIDEOS',
      'SHARE_VIDEOS',
      'SHARE_WITH_AFFILIATES',
    ],
  },
  { title: 'Analytics', capabilities: ['VIEW_ANALYTICS'] },
];

/** Hints for capabilities whose name does not explain enough. */
export const capabilityHints: Partial<Record<Capability, string>> = {
  MANAGE_USERS: 'Only with the Admin module',
  PUBLISH_TO_WEB: 'Web pages and other places online',
  PUBLISH_TO_EMAIL: 'Through email platforms',
  EDIT_VIDEO_METADATA: 'Title, description, tags',
  DELETE_VIDEOS: 'Permanently',
  ACCESS_ALL_VIDEOS: 'Private and shared; opens All Videos',
  SHARE_VIDEOS: 'With other users or accounts',
};

type Role = { builtIn: boolean; legacy: boolean };
export const kindOf = ({ builtIn, legacy }: Role): 'Legacy' | 'Built-in' | 'Custom' =>
  legacy ? 'Legacy' : builtIn ? 'Built-in' : 'Custom';

/** Formats names as a list in a sentence. */
export const listed = (names: string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

export interface Turn {
  gained: string[];
  lost: string[];
}

export const moduleWord = (m: Module): string => `${moduleNames[m]} module`;

/** Returns the names of the permissions that a change adds and removes, modules first. */
export const turnOf = (
  i: Pick<RoleImpact, 'gainedModules' | 'lostModules' | 'gainedCapabilities' | 'lostCapabilities'>,
): Turn => ({
  gained: [...i.gainedModules.map(moduleWord), ...i.gainedCapabilities.map((c) => capabilityNames[c])],
  lost: [...i.lostModules.map(moduleWord), ...i.lostCapabilities.map((c) => capabilityNames[c])],
});

/** Summarizes a change in one line, for example "10 people on 40 accounts gain 2 permissions and lose 1 permission". */
export function headline(
  { people: n, accounts: on }: Pick<RoleImpact, 'people' | 'accounts'>,
  { gained, lost }: Turn,
): string {
  if (n === 0) return 'No one has this role yet.';
  const who = `${manyPeople(n)} on ${manyAccounts(on)}`;
  const one = n === 1;
  if (gained.length === 0 && lost.length === 0) return `${who} ${one ? 'keeps' : 'keep'} the same access.`;
  const parts = [
    gained.length > 0 && `${one ? 'gains' : 'gain'} ${many(gained.length, 'permission', 'permissions')}`,
    lost.length > 0 && `${one ? 'loses' : 'lose'} ${many(lost.length, 'permission', 'permissions')}`,
  ].filter((p) => p !== false);
  return `${who} ${parts.join(' and ')}.`;
}
