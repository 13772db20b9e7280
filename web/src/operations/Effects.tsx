import { Link } from '@tanstack/react-router';
import { effectsOf } from './effects';
import type { Operation } from './operation';
import classes from './operations.module.css';

/** Shows what an operation changes besides its rows, with a link to the rows that change primary users. Returns null if there is nothing. */
export function Effects({ operation, chosen }: { operation: Operation; chosen: boolean }) {
  const effects = effectsOf(operation);
  if (effects.length === 0) return null;
  return (
    <section className={classes.refusals} aria-labelledby="effects-title">
      <h2 id="effects-title">Other changes</h2>
      <ul>
        {effects.map(({ effect, text }) => (
          <li key={effect}>
            {effect === 'primaryUsers' ? (
              <Link
                from="/business/$operation"
                to="."
                search={(s) => ({ ...s, outcome: undefined, changes: 'primaryUser' })}
                replace
                aria-current={chosen ? 'true' : undefined}
              >
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
