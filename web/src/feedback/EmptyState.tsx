import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './feedback.module.css';

/** A place where nothing is, which says why, and what to do about it. */
export function EmptyState({ icon, title, children, action }: { icon?: ReactNode; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Stack className={classes.empty} align="center" gap={6}>
      {icon && <div className={classes.emblem}>{icon}</div>}
      <Title order={2} size="h3" ta="center">{title}</Title>
      {children && <Text component="div" c="dimmed" size="sm" ta="center" maw={440}>{children}</Text>}
      {action && <div className={classes.action}>{action}</div>}
    </Stack>
  );
}
