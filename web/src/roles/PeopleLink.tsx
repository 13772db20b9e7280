import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  /** The account whose people are meant, as its path has it; else those of the whole organization. */
  account?: { platform: string; handle: string };
  search: { role?: string; legacy?: 'yes' };
  className?: string;
  'aria-label'?: string;
  children: ReactNode;
}

/** Leads to those who hold a role, or a legacy one. */
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
