import { Button, Checkbox, Popover } from '@mantine/core';
import { ChevronDownIcon } from '../icons';
import { actionGroups, actionLabels, actions } from './actions';
import classes from './activity.module.css';

/** Filters events by action. A whole group of actions can be chosen at once. */
export function ActionFilter({
  value,
  onChange,
}: {
  value: string[];
  onChange: (value: string[] | undefined) => void;
}) {
  const set = (some: string[], on: boolean) => {
    const next = actions.filter((a) => (some.includes(a) ? on : value.includes(a)));
    onChange(next.length > 0 ? next : undefined);
  };
  const label =
    value.length === 0
      ? 'Everything'
      : value.length === 1
        ? actionLabels.get(value[0] ?? '')
        : `${value.length} actions`;
  return (
    <Popover position="bottom-start" shadow="md" width={660} trapFocus withRoles>
      <Popover.Target>
        <Button
          variant="default"
          px="sm"
          className={classes.opener}
          rightSection={<ChevronDownIcon size={16} />}
          aria-label={`What happened: ${label ?? ''}`}
          data-set={value.length > 0 || undefined}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="What happened" className={classes.dropdown}>
        <div className={classes.choices}>
          {actionGroups.map(({ group, items }) => {
            const all = items.map((i) => i.value);
            const chosen = all.filter((a) => value.includes(a)).length;
            return (
              <div key={group} role="group" aria-label={group} className={classes.choiceGroup}>
                <Checkbox
                  size="xs"
                  label={<strong>{group}</strong>}
                  checked={chosen === all.length}
                  indeterminate={chosen > 0 && chosen < all.length}
                  onChange={(e) => set(all, e.currentTarget.checked)}
                />
                {items.map((i) => (
                  <Checkbox
                    key={i.value}
                    size="xs"
                    ml="md"
                    label={i.label}
                    checked={value.includes(i.value)}
                    onChange={(e) => set([i.value], e.currentTarget.checked)}
                  />
                ))}
              </div>
            );
          })}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
