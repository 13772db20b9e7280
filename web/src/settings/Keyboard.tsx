import { Switch } from '@mantine/core';
import { setSingleKeys, useSingleKeys } from '../keyboard/keys';
import { ShortcutList } from '../keyboard/ShortcutList';
import classes from './settings.module.css';

/** All shortcuts, and the switch for those that are a letter alone. */
export function Keyboard() {
  const on = useSingleKeys();
  return (
    <>
      <section className={classes.section}>
        <Switch
          label="Keys without Ctrl or Cmd"
          description="Such as / to search and G A to go to the accounts. Switch them off if you speak to your computer, or hit keys by chance. Kept in this browser."
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
