import { ActionIcon, Menu } from '@mantine/core';
import { DotsIcon } from '../icons';
import classes from './action.module.css';

export interface Action {
  label: string;
  /** Why it would be refused; it stands below the label. */
  refusal?: string | null | undefined;
  danger?: boolean;
  act: () => void;
}

/** What can be done to a row. What is refused can be focused, and says why. */
export function RowMenu({ of, actions }: { of: string; actions: Action[] }) {
  return (
    <Menu position="bottom-end" shadow="md" width={250}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${of}`}><DotsIcon /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, refusal, danger, act }) => (
          <Menu.Item key={label} className={classes.item} data-danger={(danger && !refusal) || undefined} aria-disabled={refusal ? true : undefined} closeMenuOnClick={!refusal} onClick={() => { if (!refusal) act(); }}>
            {label}
            {refusal && <span className={classes.refusal}>{refusal}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
