import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './page.module.css';

interface Props {
  title: string;
  /** The tab's title where it says more, as how far something is. */
  tab?: string;
  /** What stands beside the title: the saved views of a list. */
  views?: ReactNode;
  /** One line below the title. */
  about?: ReactNode;
  /** Buttons on the right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A view: its title, which is the tab's, too, unless that says more, what one can do, and the rest of the height for the content. */
export function Page({ title, tab = title, views, about, actions, children }: Props) {
  useDocumentTitle(`${tab} - Roster`);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <div className={classes.title}>
            <Title order={1}>{title}</Title>
            {views}
          </div>
          {about && <div className={classes.about}>{about}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
