import { Alert, Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import type { BulkOperationPlanInput } from '../gql/graphql';
import { WarningIcon } from '../icons';
import classes from './plan.module.css';
import { PLAN, type Refused } from './send';

interface Props {
  /** What is missing before a plan can be created, as sentences. */
  todo: string[];
  making: boolean;
  /** The progress while the plan is being created. */
  status?: ReactNode;
  /** The input of the mutation. */
  input: BulkOperationPlanInput;
  onMake: (input: BulkOperationPlanInput) => void;
  onCancel: () => void;
  refused: readonly Refused[];
}

/** Shows the button that creates the plan, with what is still missing and the API's errors. */
export function Make({ todo, input, making, status, onMake, onCancel, refused }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused.length > 0) box.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  const blocked = todo.length > 0;
  return (
    <div className={classes.make}>
      <div role="alert" ref={box}>
        {refused.map((r) => (
          <Alert key={r.message} color="red" variant="light" icon={<WarningIcon />} className={classes.refusal}>
            {r.message}
          </Alert>
        ))}
      </div>
      <Button
        fullWidth
        loading={making}
        aria-disabled={blocked}
        data-disabled={blocked || undefined}
        aria-describedby="plan-note"
        onClick={() => {
          if (!blocked) onMake(input);
        }}
      >
        Create plan
      </Button>
      <div id="plan-note" className={classes.note}>
        {blocked ? (
          <ul>
            {todo.map((t) => (
              <li key={t}>{t}</li>
            ))}
          </ul>
        ) : (
          !making && 'Nothing changes until you run the plan.'
        )}
      </div>
      <div role="status" className={classes.note}>
        {making && (status ?? 'Creating the plan… You’ll be taken to it when it’s ready.')}
      </div>
      {making && (
        <Button variant="default" fullWidth onClick={onCancel}>
          Cancel
        </Button>
      )}
      {!blocked && !making && (
        <div>
          <CopyAsGraphQL document={PLAN} variables={{ input }} />
        </div>
      )}
    </div>
  );
}
