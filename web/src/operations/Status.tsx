import { Badge } from '@mantine/core';
import type { BulkStatus } from '../gql/graphql';
import { statusColors, statusNames } from './words';

export function Status({ status }: { status: BulkStatus }) {
  return (
    <Badge variant="light" color={statusColors[status]} tt="none">
      {statusNames[status]}
    </Badge>
  );
}
