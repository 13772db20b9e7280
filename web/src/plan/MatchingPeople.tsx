import { Skeleton } from '@mantine/core';
import { Failure } from '../feedback/Failure';
import { nameOf } from '../person';
import type { Matching } from './matching';

/** Shows the first matching people, and how many others match. */
export function MatchingPeople({ found }: { found: Matching }) {
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton height={14} width="60%" />;
  const { first, total, exact } = found.data;
  if (total === 0) return <p>No one matches.</p>;
  return (
    <p>
      {first.map(nameOf).join(', ')}
      {total > first.length && ` and ${(total - first.length).toLocaleString()}${exact ? '' : '+'} more`}
    </p>
  );
}
