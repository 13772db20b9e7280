import { Link } from '@tanstack/react-router';
import classes from './operations.module.css';
import {
  countOf,
  happened,
  openName,
  outcomeGroups,
  outcomeNames,
  shown,
  type Numbers,
  type OutcomeGroup,
} from './words';

interface Props {
  operation: Numbers;
  chosen: OutcomeGroup | undefined;
  /** Whether all rows are listed, without a filter. */
  all: boolean;
}

/** Shows the number of rows by outcome, planned or done. Each links to its rows. */
export function Outcomes({ operation, chosen, all }: Props) {
  const { counts, open } = shown(operation);
  const tense = happened(operation) ? 'done' : 'planned';
  return (
    <nav aria-label="Rows by outcome" className={classes.outcomes}>
      <Tile name="All rows" count={counts.total} current={all} />
      {outcomeGroups.map((g) => (
        <Tile key={g} name={outcomeNames[g][tense]} count={countOf(counts, g)} group={g} current={chosen === g} />
      ))}
      {open > 0 && (
        <p className={classes.open}>
          <strong>{open.toLocaleString()}</strong> {openName(operation.status).toLowerCase()}
        </p>
      )}
    </nav>
  );
}

function Tile({
  name,
  count,
  group,
  current,
}: {
  name: string;
  count: number;
  group?: OutcomeGroup;
  current: boolean;
}) {
  return (
    <Link
      from="/business/$operation"
      to="."
      search={(s) => ({ ...s, outcome: group, changes: undefined })}
      replace
      className={classes.tile}
      data-group={count > 0 ? group : undefined}
      data-zero={count === 0 || undefined}
      data-current={current || undefined}
      aria-current={current ? 'true' : undefined}
    >
      <span className={classes.tileName}>{name}</span>
      <span className={classes.tileCount}>{count.toLocaleString()}</span>
    </Link>
  );
}
