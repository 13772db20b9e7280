import { Switch } from '@mantine/core';
import { setSingleKeys, useSingleKeys } from '../keyboard/keys';
import { ShortcutList } from '../keyboard/ShortcutList';
import classes from './settings.module.css';

/** Shows all shortcuts, and the switch for single-key shortcuts. */
export function Keyboard() {
  const on = useSingleKeys();
  return (
    <>
      <section className={classes.section}>
        <Switch
          label="Single-key shortcuts"
          description="For example, / to search and G A to go to accounts. Turn them off if you use voice control or press keys by accident. Applies to this browser."
          checked={on}
          onChange={(e) => setSingleKeys(e.currentTarget.checked)}
        />
      </section>
      <section className={classes.wide}>
        <ShortcutList />
      </section>
    </>
  );
}
