import { Badge, Tooltip } from '@mantine/core';
import type { UserStatus } from '../gql/graphql';
import { statusColors, statusMeanings, statusNames } from './words';

export function StatusBadge({ status }: { status: UserStatus }) {
  return (
    <Tooltip label={statusMeanings[status]}>
      <Badge variant="light" color={statusColors[status]} tt="none">
        {statusNames[status]}
      </Badge>
    </Tooltip>
  );
}
