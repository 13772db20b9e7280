import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './page.module.css';

interface Props {
  title: string;
  /** The tab's title, if it differs from the page's, for example to show progress. */
  tab?: string;
  /** The saved views of a list, shown next to the title. */
  views?: ReactNode;
  /** One line below the title. */
  about?: ReactNode;
  /** Buttons on the right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Shows a page: its title, which is also the tab's title unless `tab` is set, its actions, and the content in the remaining height. */
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
