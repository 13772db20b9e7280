import { Button } from '@mantine/core';
import { ButtonLink } from '../action/ButtonLink';
import { CheckIcon } from '../icons';
import classes from './home.module.css';
import type { Step } from './setup';

/** Shows the remaining setup steps of a new organization. A step is marked as done when the data for it exists. */
export function Checklist({ steps, dismiss }: { steps: Step[]; dismiss: () => void }) {
  const next = steps.find((s) => !s.done);
  return (
    <section aria-labelledby="setup">
      <div className={classes.setupHead}>
        <h2 id="setup" className={classes.title}>
          Set up your organization
        </h2>
        <span className={classes.dim}>
          {steps.filter((s) => s.done).length} of {steps.length} done
        </span>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={dismiss} className={classes.dismiss}>
          Dismiss
        </Button>
      </div>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step.title} className={classes.step} data-done={step.done || undefined}>
            <span className={classes.mark}>{step.done && <CheckIcon size={14} />}</span>
            <div className={classes.text}>
              <strong>{step.title}</strong>
              {step.done ? (
                <span className={classes.dim}>Done</span>
              ) : (
                <span className={classes.dim}>
                  {step.optional && 'Optional. '}
                  {step.about}
                </span>
              )}
            </div>
            {!step.done && (
              <ButtonLink {...step.link} size="sm" variant={step === next ? 'filled' : 'default'}>
                {step.action}
              </ButtonLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
