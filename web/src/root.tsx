import { createRootRoute, Outlet, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ButtonLink } from './action/ButtonLink';
import { EmptyState } from './feedback/EmptyState';
import { isCode } from './api';
import { Failure } from './feedback/Failure';
import { LostPart, onReached, reaches } from './reach';

export function Broken({ error, reset }: ErrorComponentProps) {
  const lost = isCode(error, 'UNREACHABLE');
  // The browser does not retry a module that failed to load in the same document, so reload the page.
  const again = error instanceof LostPart ? () => window.location.reload() : reset;
  useEffect(() => (lost ? onReached(again) : undefined));
  return <Failure error={error} retry={lost ? () => void reaches().then((fine) => fine && again()) : again} whole />;
}

export function Missing() {
  return (
    <EmptyState whole title="Page not found" action={<ButtonLink to="/">Go to the start page</ButtonLink>}>
      The link may be incomplete.
    </EmptyState>
  );
}

export const rootRoute = createRootRoute({
  component: Outlet,
  errorComponent: (props) => (
    <main>
      <Broken {...props} />
    </main>
  ),
  notFoundComponent: () => (
    <main>
      <Missing />
    </main>
  ),
});
