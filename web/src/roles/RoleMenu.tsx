import { RowMenu } from '../action/RowMenu';
import { CopyIcon, EyeIcon, PencilIcon, TrashIcon, UsersIcon } from '../icons';
import type { Permit } from './role';
import type { Deed } from './route';

/** Shows the actions for a role in a row. */
export const RoleMenu = ({
  role,
  permit,
  open,
  replace,
}: {
  role: { name: string };
  permit: Permit;
  open: (deed: Deed) => void;
  /** Opens a plan to replace the role. It is undefined if the viewer cannot create plans. */
  replace?: (() => void) | undefined;
}) => (
  <RowMenu
    of={role.name}
    actions={[
      { label: 'View', icon: <EyeIcon size={16} />, act: () => open('view') },
      { label: 'Edit', icon: <PencilIcon size={16} />, refusal: permit.edit, act: () => open('edit') },
      { label: 'Duplicate', icon: <CopyIcon size={16} />, refusal: permit.copy, act: () => open('copy') },
      ...(replace ? [{ label: 'Replace for everyone…', icon: <UsersIcon size={16} />, act: replace }] : []),
      {
        label: 'Delete',
        icon: <TrashIcon size={16} />,
        refusal: permit.delete,
        danger: true,
        act: () => open('delete'),
      },
    ]}
  />
);
