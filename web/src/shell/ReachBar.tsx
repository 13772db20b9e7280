import { useEffect } from 'react';
import { queries } from '../queries';
import { onReached, useReach } from '../reach';
import { WarningIcon } from '../icons';
import classes from './shell.module.css';

const words = {
  offline: 'You’re offline. Nothing is saved until you’re connected again, and what you see may be out of date.',
  unreachable: 'The gateway can’t be reached. Trying again… What you see may be out of date.',
};

/** Says as long as it is so that the gateway is not reached, and reads afresh once it is. */
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
