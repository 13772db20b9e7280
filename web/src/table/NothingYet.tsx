import { Button } from '@mantine/core';
import { EmptyState } from '../feedback/EmptyState';
import { reasonOf } from '../feedback/Failure';
import { SearchIcon } from '../icons';
import { dated } from '../time/words';
import type { Pages } from './pages';

/** Shows the progress of a search that has found nothing so far and is not complete. */
export function NothingYet<Row>({ pages, noun }: { pages: Pages<Row>; noun: readonly [string, string] }) {
  const { searchedUntil, reading, broken, waiting } = pages;
  return (
    <EmptyState
      icon={<SearchIcon />}
      title={`No matching ${noun[1]} since ${dated(searchedUntil ?? '')}`}
      action={
        <Button variant="default" loading={reading} onClick={broken ? pages.retry : pages.searchOn}>
          Search further
        </Button>
      }
    >
      <span role="status">
        {broken
          ? reasonOf(broken)
          : waiting
            ? 'Too many requests. The search resumes in a moment.'
            : `Older ${noun[1]} were not searched yet.`}
      </span>
    </EmptyState>
  );
}
