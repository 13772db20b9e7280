import { Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './feedback.module.css';

interface Props {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Whether it replaces the whole page. Then its title is also the document title. */
  whole?: boolean;
}

/** Shows why there is no content, and what to do about it. */
export function EmptyState({ icon, title, children, action, whole }: Props) {
  useDocumentTitle(whole ? `${title} - Roster` : document.title);
  return (
    <Stack className={classes.empty} align="center" gap={6}>
      {icon && <div className={classes.emblem}>{icon}</div>}
      <Title order={whole ? 1 : 2} size="h3" ta="center">
        {title}
      </Title>
      {children && (
        <Text component="div" c="dimmed" size="sm" ta="center" maw={440}>
          {children}
        </Text>
      )}
      {action && <div className={classes.action}>{action}</div>}
    </Stack>
  );
}
