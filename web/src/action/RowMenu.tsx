import { ActionIcon, Menu } from '@mantine/core';
import { useContext, useRef, type ReactNode } from 'react';
import { DotsIcon } from '../icons';
import { RowAtHand } from '../table/row';
import classes from './action.module.css';

export interface Action {
  label: string;
  icon?: ReactNode;
  /** Why the action would be refused, shown below the label. */
  refusal?: string | null | undefined;
  danger?: boolean;
  act: () => void;
}

/** Returns the items of a menu. Refused items stay focusable, and show why they are refused. */
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

/** Shows the menu of a table row. Tab reaches it from the current row, and the m key opens it. */
export function RowMenu({ of, actions }: { of: string; actions: Action[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const atHand = useContext(RowAtHand);
  // Focus the row before a dialog opens, so that the focus returns to the row: the menu is gone by then.
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
