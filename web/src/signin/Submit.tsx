import { Alert, Button } from '@mantine/core';
import { WarningIcon } from '../icons';
import { clock } from '../time/words';
import type { Attempt } from './attempt';

/** The button of a form, and above it why it was refused. While it would be refused again it says for how long. */
export function Submit({
  attempt,
  children,
  fields,
}: {
  attempt: Pick<Attempt<never>, 'going' | 'refusal' | 'wait'>;
  children: string;
  /** Those that tell their own refusal. */ fields?: string[];
}) {
  const { refusal, wait, going } = attempt;
  const shown = refusal && !(refusal.field && fields?.includes(refusal.field)) ? refusal : null;
  return (
    <>
      <div role="alert">
        {shown && (
          <Alert color={wait > 0 ? 'yellow' : 'red'} variant="light" icon={<WarningIcon />}>
            {wait > 0
              ? 'Too many attempts. Wait until the time on the button is over, or reset your password by email.'
              : shown.message}
          </Alert>
        )}
      </div>
      <Button type="submit" fullWidth loading={going} aria-disabled={wait > 0} data-disabled={wait > 0 || undefined}>
        {wait > 0 ? `Try again in ${clock(wait)}` : children}
      </Button>
    </>
  );
}
