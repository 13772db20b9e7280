import { useCurrentAccount } from '../shell/current';
import { useApp } from '../shell/context';
import { Keys } from './Keys';
import { shortcuts, ways } from './shortcuts';
import classes from './keyboard.module.css';

/** Lists all shortcuts that the viewer can use. */
export function ShortcutList() {
  const { standing, organization } = useApp();
  const account = useCurrentAccount();
  return (
    <div className={classes.groups}>
      {shortcuts(ways(standing, account !== null, organization !== null)).map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <p className={classes.groupTitle}>{title}</p>
          <dl className={classes.list}>
            {rows.map(({ keys, does }) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
