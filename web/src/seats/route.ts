import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { oneOf, order, text } from '../address';
import { appRoute } from '../shell/route';

export const seatFields = ['NAME', 'EMAIL', 'CREATED_AT'] as const;
export type SeatField = (typeof seatFields)[number];
export const holders = ['ACTIVE', 'INVITED'] as const;
export const views = ['people', 'accounts', 'history'] as const;
export const spans = ['quarter', 'two-years'] as const;

export interface SeatsSearch {
  view?: (typeof views)[number];
  /** The period of the history; one year if it is missing. */
  span?: (typeof spans)[number];
  q?: string;
  status?: (typeof holders)[number];
  sort?: SeatField | `-${SeatField}`;
}

export const seatsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/seats',
  validateSearch: (search: Record<string, unknown>): SeatsSearch => ({
    view: oneOf(views, search['view']),
    span: oneOf(spans, search['span']),
    q: text(search['q']),
    status: oneOf(holders, search['status']),
    sort: order(seatFields, search['sort']),
  }),
  component: lazyView(() => import('./SeatsPage'), 'SeatsPage'),
});
