import { createRoute } from '@tanstack/react-router';
import { lazyView } from '../lazy';
import { oneOf, text, viewOf, type ViewSearch } from '../address';
import { appRoute } from '../shell/route';
import { mailKinds, type MailKind } from './mails';
import { outcomeGroups, periods, stages, type OutcomeGroup, type Stage } from './words';

export interface OperationsSearch extends ViewSearch {
  status?: Stage;
  since?: (typeof periods)[number];
}

/** The route of Business Manager, which lists all operations. */
export const operationsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/business',
  validateSearch: (search: Record<string, unknown>): OperationsSearch => ({
    ...viewOf(search),
    status: oneOf(stages, search['status']),
    since: oneOf(periods, search['since']),
  }),
  component: lazyView(() => import('./OperationsPage'), 'OperationsPage'),
});

export const dialogs = ['run', 'cancel', 'undo', 'again', 'fix'] as const;
export type Dialog = (typeof dialogs)[number];

export interface OperationSearch {
  view?: 'receipt' | 'fix';
  outcome?: OutcomeGroup;
  /** Only rows of accounts whose primary user changes. */
  changes?: 'primaryUser';
  /** The id of the open row. */
  row?: string;
  dialog?: Dialog;
  /** The open kind of email. */
  mail?: MailKind;
}

/** The route of one operation. Its plan, run and results have the same URL. */
export const operationRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/business/$operation',
  validateSearch: (search: Record<string, unknown>): OperationSearch => ({
    view: oneOf(['receipt', 'fix'] as const, search['view']),
    outcome: oneOf(outcomeGroups, search['outcome']),
    changes: oneOf(['primaryUser'] as const, search['changes']),
    row: text(search['row']),
    dialog: oneOf(dialogs, search['dialog']),
    mail: oneOf(mailKinds, search['mail']),
  }),
  component: lazyView(() => import('./OperationPage'), 'OperationPage'),
});
