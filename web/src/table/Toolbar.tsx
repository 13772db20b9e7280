import type { ReactNode } from 'react';
import classes from './toolbar.module.css';

/** The line above a table: search and filters. */
export function Toolbar({ children, label = 'Search and filters' }: { children: ReactNode; label?: string }) {
  return (
    <div className={classes.toolbar} role="search" aria-label={label}>
      {children}
    </div>
  );
}
