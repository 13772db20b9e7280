import { Badge, Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { text } from '../address';
import type { SavedViewList } from '../gql/graphql';
import { CheckIcon, ChevronDownIcon, PencilIcon, PlusIcon, TrashIcon, UsersIcon } from '../icons';
import { useApp, useOrganization } from '../shell/context';
import { DeleteView, RenameView, SaveView, ShareView, UpdateView } from './ViewDialogs';
import classes from './views.module.css';
import { columnsOf, queryOf, searchOf, viewsOptions, type SavedView } from './view';

type Deed = 'save' | 'update' | 'rename' | 'share' | 'delete';

/** Shows the saved views of a list: which one is open, whether the list differs from it, and its actions (H52). */
export function SavedViews({ list }: { list: SavedViewList }) {
  const organization = useOrganization();
  const { standing, viewer } = useApp();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [deed, setDeed] = useState<Deed>();
  const found = useQuery(viewsOptions(organization.id));
  const views = (found.data ?? []).filter((v) => v.list === list);
  const open = views.find((v) => v.id === text(search['saved']));
  const present = queryOf(list, { ...search, column: columnsOf(list, search) });
  const changed = open !== undefined && open.query !== present;
  const manages = standing === 'manager' || standing === 'staff';
  const mayEdit = open !== undefined && (!open.shared || manages);
  const go = (next: SavedView | null) =>
    void navigate({
      to: '.',
      search: ({ org }: { org?: string }) => ({ org, ...(next ? searchOf(next) : {}) }),
    } as Parameters<typeof navigate>[0]);
  const item = (v: SavedView) => (
    <Menu.Item
      key={v.id}
      className={classes.item}
      aria-current={v.id === open?.id || undefined}
      leftSection={v.id === open?.id ? <CheckIcon size={15} /> : <span className={classes.mark} />}
      onClick={() => go(v)}
    >
      {v.name}
    </Menu.Item>
  );
  const own = views.filter((v) => !v.shared);
  const shared = views.filter((v) => v.shared);
  if (!viewer.email) return null;
  const dialog = { organization: organization.id, list, query: present, close: () => setDeed(undefined) };
  return (
    <>
      <Menu position="bottom-start" shadow="md" width={300} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-sm"
            rightSection={<ChevronDownIcon size={14} />}
            aria-label={open ? `View: ${open.name}${changed ? ', changed' : ''}` : 'Saved views'}
            className={classes.open}
          >
            <span className={classes.name}>{open ? open.name : 'Views'}</span>
            {changed && (
              <Badge variant="light" color="yellow" size="sm" ml={6} tt="none">
                Changed
              </Badge>
            )}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={classes.views}>
            {own.length > 0 && <Menu.Label>Your views</Menu.Label>}
            {own.map(item)}
            {shared.length > 0 && <Menu.Label>Shared in {organization.name}</Menu.Label>}
            {shared.map(item)}
            {views.length === 0 && (
              <Menu.Label>
                {found.isError
                  ? 'Couldn’t load the views. Reload the page.'
                  : 'Save filters, order and columns under a name, to come back to them.'}
              </Menu.Label>
            )}
          </div>
          <Menu.Divider />
          {open && changed && <Menu.Item onClick={() => go(open)}>Discard changes</Menu.Item>}
          {mayEdit && changed && <Menu.Item onClick={() => setDeed('update')}>Save changes…</Menu.Item>}
          <Menu.Item leftSection={<PlusIcon size={15} />} onClick={() => setDeed('save')}>
            Save as a new view…
          </Menu.Item>
          {mayEdit && (
            <Menu.Item leftSection={<PencilIcon size={15} />} onClick={() => setDeed('rename')}>
              Rename…
            </Menu.Item>
          )}
          {open && manages && (
            <Menu.Item leftSection={<UsersIcon size={15} />} onClick={() => setDeed('share')}>
              {open.shared ? 'Stop sharing…' : 'Share with everyone…'}
            </Menu.Item>
          )}
          {mayEdit && (
            <Menu.Item leftSection={<TrashIcon size={15} />} onClick={() => setDeed('delete')}>
              Delete…
            </Menu.Item>
          )}
          {open && <Menu.Item onClick={() => go(null)}>Close view</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {deed === 'save' && <SaveView {...dialog} manages={manages} done={go} />}
      {deed === 'update' && open && <UpdateView {...dialog} view={open} />}
      {deed === 'rename' && open && <RenameView {...dialog} view={open} />}
      {deed === 'share' && open && <ShareView {...dialog} view={open} />}
      {deed === 'delete' && open && (
        <DeleteView
          {...dialog}
          view={open}
          done={() =>
            void navigate({
              to: '.',
              search: (s: object) => ({ ...s, saved: undefined }),
              replace: true,
            } as Parameters<typeof navigate>[0])
          }
        />
      )}
    </>
  );
}
