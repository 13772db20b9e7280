import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';

interface Props extends ButtonProps, Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> {
  /** Why the action would be refused. The button stays focusable, so that everybody can read the reason. */
  refusal?: string | null | undefined;
}

/** Shows a button. If it cannot be used, its tooltip says why. */
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
