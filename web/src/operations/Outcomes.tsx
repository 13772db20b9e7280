import { Link } from '@tanstack/react-router';
import classes from './operations.module.css';
import { countOf, outcomeGroups, outcomeNames, type Counts, type OutcomeGroup } from './words';

interface Props {
  counts: Counts;
  /** Whether it has happened, or would. */
  done: boolean;
  chosen: OutcomeGroup | undefined;
}

/** How many rows come to what; each leads to those rows. */
export function Outcomes({ counts, done, chosen }: Props) {
  return (
    <nav aria-label="Rows by outcome" className={classes.outcomes}>
      <Tile name="All rows" count={counts.total} current={!chosen} />
      {outcomeGroups.map((g) => (
        <Tile
          key={g}
          name={outcomeNames[g][done ? 'done' : 'planned']}
          count={countOf(counts, g)}
          group={g}
          current={chosen === g}
        />
      ))}
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
      search={(s) => ({ ...s, outcome: group })}
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
