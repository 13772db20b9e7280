import { Button, Menu, Tooltip, type ButtonProps, type MenuItemProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import classes from './feedback.module.css';

interface Refusal {
  /** Why it is refused, and what to do about it; nothing where it is allowed. */
  refused?: string | null;
}

/** A button that can be reached although it is refused, and says why. */
export function RefusableButton({ refused, onClick, ...rest }: Refusal & ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>) {
  if (!refused) return <Button {...rest} onClick={onClick} />;
  return (
    <Tooltip label={refused} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
      <Button {...rest} aria-disabled data-disabled onClick={(event) => event.preventDefault()} />
    </Tooltip>
  );
}

/** An item of a menu that can be reached although it is refused, and says why below its name. */
export function RefusableItem({ refused, children, onClick, ...rest }: Refusal & MenuItemProps & Omit<ComponentPropsWithoutRef<'button'>, keyof MenuItemProps>) {
  if (!refused) return <Menu.Item {...rest} onClick={onClick}>{children}</Menu.Item>;
  return (
    <Menu.Item {...rest} color={undefined} aria-disabled closeMenuOnClick={false} className={classes.refused}>
      {children}
      <span className={classes.why}>{refused}</span>
    </Menu.Item>
  );
}
