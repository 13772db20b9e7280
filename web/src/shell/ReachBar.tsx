import { useEffect } from 'react';
import { queries } from '../queries';
import { onReached, useReach } from '../reach';
import { WarningIcon } from '../icons';
import classes from './shell.module.css';

const words = {
  offline: 'You’re offline. Nothing is saved until you’re connected again, and what you see may be out of date.',
  unreachable: 'The gateway can’t be reached. Trying again… What you see may be out of date.',
};

/** Shows a message while the gateway cannot be reached, and refetches all data when it can be reached again. */
export function ReachBar() {
  const reach = useReach();
  useEffect(() => onReached(() => void queries.invalidateQueries()), []);
  return (
    <div role="status">
      {reach !== 'fine' && (
        <div className={classes.reach}>
          <WarningIcon size={16} />
          {words[reach]}
        </div>
      )}
    </div>
  );
}
