import { ActionIcon, Menu } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { DotsIcon, PencilIcon, StarIcon, UserMinusIcon } from '../icons';
import { nameOf, type Member } from './members';
import { refusedOf } from './refused';
import type { Deed } from './route';
import classes from './users.module.css';

/** What can be done with one person. What is refused can be reached, and says why. */
export function RowMenu({ member, self, onDeed }: { member: Member; self: boolean; onDeed: (deed: Deed, member: Member) => void }) {
  const refused = refusedOf(member, self);
  const button = useRef<HTMLButtonElement>(null);
  const item = (deed: Deed, text: string, icon: ReactNode, why: string | undefined, color?: string) => (
    <Menu.Item
      leftSection={icon} c={why ? undefined : color} aria-disabled={why ? true : undefined} data-refused={why ? true : undefined} className={classes.item} closeMenuOnClick={!why}
      onClick={() => {
        if (why) return;
        button.current?.closest('tr')?.focus(); // where the dialog leads back to
        onDeed(deed, member);
      }}
    >
      {text}
      {why && <span className={classes.why}>{why}</span>}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" width={270} shadow="md" transitionProps={{ duration: 0 }} withInitialFocusPlaceholder={false} portalProps={{ target: '#main' }}>
      <Menu.Target>
        <ActionIcon ref={button} variant="subtle" color="gray" tabIndex={-1} aria-label={`Actions for ${nameOf(member.user)}`}><DotsIcon size={18} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {item('edit', 'Edit', <PencilIcon size={16} />, refused.edit)}
        {item('primary', 'Set as primary user', <StarIcon size={16} />, refused.primary)}
        {item('remove', self ? 'Leave this account' : 'Remove', <UserMinusIcon size={16} />, refused.remove, 'var(--mantine-color-error)')}
      </Menu.Dropdown>
    </Menu>
  );
}
