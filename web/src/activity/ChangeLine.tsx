import classes from './activity.module.css';
import type { Change } from './change';

/** Shows the values before and after a change, with an arrow between them. */
export function ChangeLine({ change: { before, after, note } }: { change: Change }) {
  if (note) return <span>{note}</span>;
  if (before === undefined && after === undefined) return null;
  return (
    <span>
      <span>{before || 'nothing'}</span>
      <span aria-hidden="true"> → </span>
      <span className={classes.unseen}> became </span>
      <span className={classes.after}>{after || 'nothing'}</span>
    </span>
  );
}
