import { Button } from '@mantine/core';
import { createRootRoute, Link, Outlet, type ErrorComponentProps } from '@tanstack/react-router';
import { EmptyState } from './feedback/EmptyState';
import { Failure } from './feedback/Failure';

function Broken({ error, reset }: ErrorComponentProps) {
  return <main><Failure error={error} retry={reset} /></main>;
}

function Missing() {
  return (
    <main>
      <EmptyState title="There is no such page" action={<Button component={Link} to="/">Go to the start</Button>}>
        The address may have been cut off when it was copied.
      </EmptyState>
    </main>
  );
}

export const rootRoute = createRootRoute({ component: Outlet, errorComponent: Broken, notFoundComponent: Missing });
