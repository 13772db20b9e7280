import { ActionIcon, Menu } from '@mantine/core';
import { useContext, useRef, type ReactNode } from 'react';
import { DotsIcon } from '../icons';
import { RowAtHand } from '../table/row';
import classes from './action.module.css';

export interface Action {
  label: string;
  icon?: ReactNode;
  /** Why it would be refused; it stands below the label. */
  refusal?: string | null | undefined;
  danger?: boolean;
  act: () => void;
}

/** The items of a menu. What is refused can be focused, and says why. */
export const actionItems = (actions: Action[]) =>
  actions.map(({ label, icon, refusal, danger, act }) => (
    <Menu.Item
      key={label}
      leftSection={icon}
      className={classes.item}
      data-danger={(danger && !refusal) || undefined}
      aria-disabled={refusal ? true : undefined}
      closeMenuOnClick={!refusal}
      onClick={() => {
        if (!refusal) act();
      }}
    >
      {label}
      {refusal && <span className={classes.refusal}>{refusal}</span>}
    </Menu.Item>
  ));

/** What can be done to a row of a table. Tab reaches it from the row at hand, and so does m. */
export function RowMenu({ of, actions }: { of: string; actions: Action[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const atHand = useContext(RowAtHand);
  // A dialog leads back to the row, which stays when the menu is gone.
  const led = actions.map((a) => ({
    ...a,
    act: () => {
      button.current?.closest('tr')?.focus();
      a.act();
    },
  }));
  return (
    <Menu position="bottom-end" shadow="md" width={270} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon
          ref={button}
          variant="subtle"
          color="gray"
          className={classes.button}
          tabIndex={atHand ? 0 : -1}
          aria-label={`Actions for ${of}`}
        >
          <DotsIcon size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{actionItems(led)}</Menu.Dropdown>
    </Menu>
  );
}
