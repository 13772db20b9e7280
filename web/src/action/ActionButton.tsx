import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';

interface Props extends ButtonProps, Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> {
  /** Why it would be refused. It can be focused nevertheless, so that everybody learns why. */
  refusal?: string | null | undefined;
}

/** A button that says why it cannot be used, where it cannot. */
export function ActionButton({ refusal, onClick, ...rest }: Props) {
  return (
    <Tooltip label={refusal} disabled={!refusal} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
      <Button
        {...rest}
        aria-disabled={refusal ? true : undefined}
        data-disabled={refusal ? true : undefined}
        onClick={(event) => {
          if (refusal) event.preventDefault();
          else onClick?.(event);
        }}
      />
    </Tooltip>
  );
}
