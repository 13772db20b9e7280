import type { ReactNode } from 'react';
import classes from './plan.module.css';

/** Shows one numbered section of the form. */
export function Section({
  number,
  title,
  about,
  aside,
  children,
}: {
  number?: number;
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section} aria-label={title}>
      <header className={classes.sectionHead}>
        {number !== undefined && (
          <span className={classes.number} aria-hidden="true">
            {number}
          </span>
        )}
        <div className={classes.sectionTitle}>
          <h2>{title}</h2>
          {about && <p>{about}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** Shows the form on the left and the summary on the right. */
export function Columns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={classes.columns}>
      <div className={classes.questions}>{children}</div>
      <aside className={classes.side} aria-label="Summary">
        {side}
      </aside>
    </div>
  );
}
