import { Button } from '@mantine/core';
import { manyPeople } from '../count';
import { nothing } from '../table/selection';
import type { Chosen } from './chosen';
import classes from './users.module.css';

/** What can be done with a selection (B56). It stands behind the list, so that Tab leads from a row to it. */
export function BulkBar({ chosen, onAssign }: { chosen: Chosen; onAssign: () => void }) {
  const { count, selection, dropped, choose } = chosen;
  return (
    <div role="status">
      {dropped > 0 && count === 0 && (
        <div className={classes.dropped}>Selection of {manyPeople(dropped)} cleared because the filter changed.</div>
      )}
      {count > 0 && (
        <div className={classes.bar} role="group" aria-label="Selection">
          <strong>
            {selection.all
              ? selection.but.size > 0
                ? `${count.toLocaleString()} of ${manyPeople(count + selection.but.size)} matching the filters`
                : `All ${manyPeople(count)} matching the filters`
              : `${manyPeople(count)} selected`}
          </strong>
          <Button size="compact-md" onClick={onAssign}>
            Assign roles
          </Button>
          <Button size="compact-md" variant="default" onClick={() => choose(nothing)}>
            Clear selection
          </Button>
        </div>
      )}
    </div>
  );
}
