import { Badge } from '@mantine/core';
import { manyPeople } from '../count';
import { ActionButton } from '../action/ActionButton';
import { capabilityNames, moduleNames, modules } from '../account/words';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { CheckIcon, MinusIcon } from '../icons';
import { usePermit, type Role } from './role';
import classes from './roles.module.css';
import type { Deed } from './route';
import { WithRole } from './WithRole';
import { capabilityGroups, capabilityHints, kindOf } from './words';

/** Shows what a role grants, read-only. */
export function ViewRole({ id, close, go }: { id: string; close: () => void; go: (deed: Deed) => void }) {
  return (
    <Dialog title="Role" onClose={close} size="46rem">
      <WithRole id={id}>{(role) => <Content role={role} go={go} />}</WithRole>
    </Dialog>
  );
}

function Content({ role, go }: { role: Role; go: (deed: Deed) => void }) {
  const permit = usePermit().of(role);
  return (
    <>
      <p className={classes.lead}>
        <strong className={classes.leadName}>{role.name}</strong>{' '}
        <Badge variant="light" color={role.legacy ? 'yellow' : role.builtIn ? 'gray' : 'petrol'} tt="none">
          {kindOf(role)}
        </Badge>
        <span className={classes.dimmed}>
          {role.userCount === 0
            ? 'No one has this role'
            : `${manyPeople(role.userCount)} ${role.userCount === 1 ? 'has' : 'have'} this role`}
        </span>
      </p>
      {role.modules.includes('ADMIN') && (
        <p className={classes.dimmed}>
          People with this role are administrators: they can add, edit and remove people on their accounts.
        </p>
      )}
      <h3 className={classes.subtitle}>Modules</h3>
      <ul className={classes.marks} data-columns="4">
        {modules.map((m) => (
          <Mark key={m} on={role.modules.includes(m)}>
            {moduleNames[m]}
          </Mark>
        ))}
      </ul>
      <h3 className={classes.subtitle}>Capabilities</h3>
      <div className={classes.groups}>
        {capabilityGroups.map((g) => (
          <div key={g.title}>
            <h4 className={classes.groupTitle}>{g.title}</h4>
            <ul className={classes.marks}>
              {g.capabilities.map((c) => (
                <Mark key={c} on={role.capabilities.includes(c)} title={capabilityHints[c]}>
                  {capabilityNames[c]}
                </Mark>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <DialogFoot
        aside={
          <ActionButton refusal={permit.delete} variant="subtle" color="red" onClick={() => go('delete')}>
            Delete
          </ActionButton>
        }
      >
        <ActionButton refusal={permit.copy} variant="default" onClick={() => go('copy')}>
          Duplicate
        </ActionButton>
        <ActionButton refusal={permit.edit} onClick={() => go('edit')} data-autofocus={permit.edit ? undefined : true}>
          Edit
        </ActionButton>
      </DialogFoot>
    </>
  );
}

function Mark({ on, title, children }: { on: boolean; title?: string; children: string }) {
  return (
    <li data-on={on || undefined} title={title}>
      {on ? <CheckIcon size={16} /> : <MinusIcon size={16} />}
      <span>
        {children}
        {!on && <span className={classes.unseen}> (no)</span>}
      </span>
    </li>
  );
}
