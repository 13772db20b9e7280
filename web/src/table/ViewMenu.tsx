import { Button, Menu } from '@mantine/core';
import { CheckIcon, EyeIcon } from '../icons';
import classes from './table.module.css';
import type { Hideable, View } from './view';

/** Chooses columns and density. */
export function ViewMenu<C extends Hideable>({ view }: { view: View<C> }) {
  const item = (label: string, on: boolean, act: () => void) => (
    <Menu.Item
      key={label}
      role="menuitemcheckbox"
      aria-checked={on}
      closeMenuOnClick={false}
      leftSection={<span className={classes.mark}>{on && <CheckIcon size={15} />}</span>}
      onClick={act}
    >
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="top-end" shadow="md" width={220} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button variant="subtle" size="compact-xs" leftSection={<EyeIcon size={14} />} className={classes.export}>
          View
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!view.cards && (
          <>
            <Menu.Label>Columns</Menu.Label>
            {view.choices.map((c) => item(c.header, c.on, () => view.toggle(c.id)))}
          </>
        )}
        <Menu.Label>Rows</Menu.Label>
        {item('Compact', view.compact, () => view.setCompact(!view.compact))}
      </Menu.Dropdown>
    </Menu>
  );
}
