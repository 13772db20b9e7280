import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  /** The account whose people are listed, as in its path. Without it, the list is of the whole organization. */
  account?: { platform: string; handle: string };
  search: { role?: string; legacy?: 'yes' };
  className?: string;
  'aria-label'?: string;
  children: ReactNode;
}

/** Links to the people who have a role, or a legacy role. */
export function PeopleLink({ account, search: { role, legacy }, ...rest }: Props) {
  if (account)
    return (
      <Link
        to="/a/$platform/$handle/users"
        params={account}
        search={{ role: role === undefined ? undefined : [role], legacy }}
        {...rest}
      />
    );
  return <Link to="/users" search={{ role, legacy }} {...rest} />;
}
