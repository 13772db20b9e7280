import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { someOf, text, viewOf, type ViewSearch } from '../address';
import { appRoute } from '../shell/route';
import { actions } from './actions';
import { dayOf } from './span';

export interface ActivitySearch extends ViewSearch {
  /** A part of the actor's name. */
  actor?: string;
  /** The affected person: an email or an id. */
  user?: string;
  /** The affected account: "platform/handle", for example "x/acme", or an id. */
  account?: string;
  action?: string[];
  /** The id of a bulk operation. */
  operation?: string;
  /** Days in the local time zone, both inclusive. */
  from?: string;
  to?: string;
  /** The id of the open event. */
  event?: string;
}

export const activityRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/activity',
  validateSearch: (search: Record<string, unknown>): ActivitySearch => ({
    ...viewOf(search),
    actor: text(search['actor']),
    user: text(search['user']),
    account: text(search['account']),
    action: someOf(actions, search['action']),
    operation: text(search['operation']),
    from: dayOf(search['from']),
    to: dayOf(search['to']),
    event: text(search['event']),
  }),
  component: lazyView(() => import('./ActivityPage'), 'ActivityPage'),
});
