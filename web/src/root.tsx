import { createRootRoute, Outlet, type ErrorComponentProps } from '@tanstack/react-router';
import { ButtonLink } from './action/ButtonLink';
import { EmptyState } from './feedback/EmptyState';
import { Failure } from './feedback/Failure';

export function Broken({ error, reset }: ErrorComponentProps) {
  return <Failure error={error} retry={reset} whole />;
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
