import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../feedback/EmptyState';
import { Failure } from '../feedback/Failure';
import { useOrganization } from '../shell/context';
import { roleOptions, type Role } from './role';
import classes from './roles.module.css';

/** Loads a role before it renders a dialog. The role is updated while the dialog is open, unless the dialog keeps the first one in its state. */
export function WithRole({ id, children }: { id: string; children: (role: Role) => ReactNode }) {
  const organization = useOrganization();
  const role = useQuery(roleOptions(organization.id, id));
  if (role.isError) return <Failure error={role.error} retry={() => void role.refetch()} />;
  if (role.isPending)
    return (
      <div className={classes.waiting}>
        <Loader size="sm" aria-label="Loading" />
      </div>
    );
  if (!role.data) return <EmptyState title="Role not found">It may have been deleted.</EmptyState>;
  return children(role.data);
}
