import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { EyeIcon } from '../icons';
import classes from './table.module.css';
import type { Hideable, View } from './view';

/** Chooses columns and density. */
export function ViewMenu<C extends Hideable>({ view }: { view: View<C> }) {
  return (
    <Popover position="top-end" shadow="md" width={220} trapFocus returnFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button variant="subtle" size="compact-xs" leftSection={<EyeIcon size={14} />} className={classes.export}>
          View
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="View">
        <Stack gap="xs">
          {!view.cards &&
            view.choices.map((c) => (
              <Checkbox key={c.id} size="xs" label={c.header} checked={c.on} onChange={() => view.toggle(c.id)} />
            ))}
          <Checkbox
            size="xs"
            label="Compact rows"
            checked={view.compact}
            onChange={() => view.setCompact(!view.compact)}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
