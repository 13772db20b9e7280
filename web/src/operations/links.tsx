import { Button, type ButtonProps } from '@mantine/core';
import { createLink, Link } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';

/** A button that leads somewhere. */
export const ButtonLink = createLink((props: ButtonProps & ComponentPropsWithRef<'a'>) => <Button component="a" {...props} />);

// Where these lead is built elsewhere: each names it once, here.

/** To making a new plan; the route stands beside the operations' own. */
export const NewOperation = ({ children }: { children: ReactNode }) => <ButtonLink to="/business/new">{children}</ButtonLink>;

/** To what an operation left in the trail. */
export const Trail = ({ operation, children }: { operation: string; children: ReactNode }) => (
  <Link to="/activity" search={(s) => ({ org: s.org, operation })}>{children}</Link>
);
