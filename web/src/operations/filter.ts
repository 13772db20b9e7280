import type { BulkOperationFilter } from '../gql/graphql';
import { daysAgo } from '../people/words';
import type { OperationsSearch } from './route';
import { statusesOf } from './words';

/** A filter of operations as the API takes it, of what stands in the address. */
export const operationFilter = ({ status, since }: OperationsSearch): BulkOperationFilter => ({
  status: statusesOf(status),
  finishedAfter: since && daysAgo(Number(since), new Date()),
});
