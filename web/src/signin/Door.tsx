import { Paper, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import icon from '../icon.svg';
import classes from './signin.module.css';

/** Shows the card that all sign-in pages have. */
export function Door({
  title,
  about,
  children,
  below,
}: {
  title: string;
  about?: ReactNode;
  children?: ReactNode;
  below?: ReactNode;
}) {
  useDocumentTitle(`${title} - Roster`);
  return (
    <main className={classes.door}>
      <div className={classes.mark}>
        <img src={icon} alt="" width={30} height={30} />
        Roster
      </div>
      <Paper className={classes.card} withBorder>
        <Title order={1}>{title}</Title>
        {about && (
          <Text component="div" c="dimmed" mt={4}>
            {about}
          </Text>
        )}
        {children && <div className={classes.form}>{children}</div>}
      </Paper>
      {below && <div className={classes.below}>{below}</div>}
    </main>
  );
}
