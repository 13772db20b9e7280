import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { oneOf, text } from '../address';
import { clientDialogs, type ClientDialog } from '../apiclient/dialogs';
import { appRoute } from '../shell/route';

export const settingsViews = ['you', 'password', 'mails', 'keyboard', 'organization', 'clients'] as const;
export type SettingsView = (typeof settingsViews)[number];

export interface SettingsSearch {
  view?: SettingsView;
  dialog?: ClientDialog;
  /** The id of the API client that the dialog is for. */
  client?: string;
}

export const settingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings',
  validateSearch: (search: Record<string, unknown>): SettingsSearch => ({
    view: oneOf(settingsViews, search['view']),
    dialog: oneOf(clientDialogs, search['dialog']),
    client: text(search['client']),
  }),
  component: lazyView(() => import('./SettingsPage'), 'SettingsPage'),
});
