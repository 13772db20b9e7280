import { Alert, Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import type { BulkOperationPlanInput } from '../gql/graphql';
import { WarningIcon } from '../icons';
import classes from './plan.module.css';
import { PLAN, type Refused } from './send';

interface Props {
  /** What is to be done before a plan can be made, each as a sentence. */
  todo: string[];
  making: boolean;
  /** What is going on while the plan is being made. */
  status?: ReactNode;
  /** What is sent. */
  input: BulkOperationPlanInput;
  onMake: (input: BulkOperationPlanInput) => void;
  onCancel: () => void;
  refused: readonly Refused[];
}

/** The button that makes the plan; while that is refused it says why, and after the API refused, too. */
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
