import { ActionIcon, Menu } from '@mantine/core';
import { RefusableItem } from '../feedback/Refusable';
import { CopyIcon, DotsIcon, EyeIcon, PencilIcon, TrashIcon } from '../icons';
import type { Permit } from './role';
import classes from './roles.module.css';
import type { Deed } from './route';

/** What can be done with the role of a row. What is refused says why. */
export function RoleMenu({ role, permit, open }: { role: { name: string }; permit: Permit; open: (deed: Deed) => void }) {
  return (
    <Menu position="bottom-end" width={280} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" className={classes.menu} aria-label={`Actions for ${role.name}`}><DotsIcon /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<EyeIcon size={16} />} onClick={() => open('view')}>View</Menu.Item>
        <RefusableItem refused={permit.edit} leftSection={<PencilIcon size={16} />} onClick={() => open('edit')}>Edit</RefusableItem>
        <RefusableItem refused={permit.copy} leftSection={<CopyIcon size={16} />} onClick={() => open('copy')}>Duplicate</RefusableItem>
        <RefusableItem refused={permit.delete} color="red" leftSection={<TrashIcon size={16} />} onClick={() => open('delete')}>Delete</RefusableItem>
      </Menu.Dropdown>
    </Menu>
  );
}
