import { Alert, Button } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { WarningIcon } from '../icons';
import type { Attempt } from '../signin/attempt';
import { Dialog, DialogFoot } from './Dialog';
import classes from './form.module.css';

interface Props {
  title: string;
  /** What the form does, shown above the fields. */
  about?: ReactNode;
  children?: ReactNode;
  /** The label of the submit button. */
  action: string;
  danger?: boolean;
  /** Why the form cannot be submitted yet. */
  refusal?: string | null | undefined;
  attempt: Pick<Attempt<never>, 'going' | 'refusal' | 'wait'>;
  /** Names of the fields that show their own errors. */
  fields?: string[];
  /** A button that copies the request as GraphQL, with the current input. */
  copy: ReactNode;
  size?: string;
  onSubmit: () => void;
  onClose: () => void;
}

/** Shows a form in a dialog: an explanation, the fields, the error of the last attempt, and the submit button. */
export function FormDialog({
  title,
  about,
  children,
  action,
  danger,
  refusal,
  attempt,
  fields,
  copy,
  size,
  onSubmit,
  onClose,
}: Props) {
  const refused =
    attempt.refusal && !(attempt.refusal.field && fields?.includes(attempt.refusal.field))
      ? attempt.refusal.message
      : null;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!refusal) onSubmit();
  };
  return (
    <Dialog title={title} size={size ?? 'md'} onClose={onClose}>
      <form onSubmit={submit} className={classes.form} noValidate>
        {about && <div className={classes.about}>{about}</div>}
        {children}
        <DialogFoot
          aside={copy}
          before={
            <>
              <div role="alert" className={classes.before}>
                {refused && (
                  <Alert color="red" variant="light" icon={<WarningIcon />}>
                    {refused}
                  </Alert>
                )}
              </div>
              {refusal && (
                <p id="dialog-refusal" className={classes.refusal}>
                  {refusal}
                </p>
              )}
            </>
          }
        >
          <Button variant="default" onClick={onClose} data-autofocus={danger || undefined}>
            Cancel
          </Button>
          <Button
            type="submit"
            color={danger ? 'red' : undefined}
            loading={attempt.going}
            aria-disabled={refusal ? true : undefined}
            data-disabled={refusal ? true : undefined}
            aria-describedby={refusal ? 'dialog-refusal' : undefined}
          >
            {action}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
