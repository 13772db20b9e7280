import { many } from '../count';

/** The kinds of email that a run sends. */
export const mailKinds = ['INVITED', 'ADDED', 'CHANGED', 'REMOVED', 'TOOK_OVER'] as const;
export type MailKind = (typeof mailKinds)[number];

/** Describes how many people running a plan emails. */
export const mailedWords = (people: number): string =>
  people === 0 ? 'Running this plan emails nobody' : `Running this plan emails ${many(people, 'person', 'people')}`;

const subjects: Record<MailKind, string> = {
  INVITED: 'an invitation',
  ADDED: 'new access',
  CHANGED: 'changed access',
  REMOVED: 'removed access',
  TOOK_OVER: 'being primary user',
};

/** Describes how many of them get a kind of email, and its subject. */
export const kindWords = (kind: string, people: number): string => {
  const known = mailKinds.find((k) => k === kind);
  return `${many(people, 'person', 'people')}: ${known ? subjects[known] : kind}`;
};
