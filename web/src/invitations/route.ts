import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { oneOf, someOf, text, viewOf, type ViewSearch } from '../address';
import type { InvitationMailState } from '../gql/graphql';
import { appRoute } from '../shell/route';
import { invitationDialogs, type InvitationDialog } from './acts';
import { mailStates } from './words';

export const spans = ['7', '14'] as const;

export interface InvitationsSearch extends ViewSearch {
  q?: string;
  mail?: InvitationMailState[];
  /** The number of days within which the invitation expires. */
  ends?: (typeof spans)[number];
  dialog?: InvitationDialog;
  /** The email of the person whose invitation the dialog is for. */
  who?: string;
}

export const invitationsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/invitations',
  validateSearch: (search: Record<string, unknown>): InvitationsSearch => ({
    ...viewOf(search),
    q: text(search['q']),
    mail: someOf(mailStates, search['mail']),
    ends: oneOf(spans, search['ends']),
    dialog: oneOf(invitationDialogs, search['dialog']),
    who: text(search['who']),
  }),
  component: lazyView(() => import('./InvitationsPage'), 'InvitationsPage'),
});
