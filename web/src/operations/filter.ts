import type { BulkOperationFilter } from '../gql/graphql';
import { daysAgo } from '../people/words';
import type { OperationsSearch } from './route';
import { statusesOf } from './words';

/** Converts the search parameters of the URL to the API's filter of operations. */
export const operationFilter = ({ status, since }: OperationsSearch): BulkOperationFilter => ({
  status: statusesOf(status),
  finishedAfter: since && daysAgo(Number(since), new Date()),
});
