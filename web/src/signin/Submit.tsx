import { Alert, Button } from '@mantine/core';
import { WarningIcon } from '../icons';
import { clock } from '../time/words';
import type { Attempt } from './attempt';

/** Shows the submit button of a form, with the error above it. While another attempt would be refused, the button shows the remaining time. */
export function Submit({
  attempt,
  children,
  fields,
}: {
  attempt: Pick<Attempt<never>, 'going' | 'refusal' | 'wait'>;
  children: string;
  /** Names of the fields that show their own errors. */ fields?: string[];
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
