import { Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { SavedViewList } from '../gql/graphql';
import { queries } from '../queries';
import { useOrganization } from '../shell/context';
import { useAttempt } from '../signin/attempt';
import { viewsOptions, type SavedView } from './view';

const CREATE = graphql(`
  mutation SavedViewCreate($input: SavedViewCreateInput!) {
    savedViewCreate(input: $input) {
      savedView { id version name list query shared createdBy }
      userErrors { code message path }
    }
  }
`);

const UPDATE = graphql(`
  mutation SavedViewUpdate($input: SavedViewUpdateInput!) {
    savedViewUpdate(input: $input) {
      savedView { id version name list query shared createdBy }
      userErrors { code message path }
    }
  }
`);

const DELETE = graphql(`
  mutation SavedViewDelete($input: SavedViewDeleteInput!) {
    savedViewDelete(input: $input) { deletedSavedViewId userErrors { code message path } }
  }
`);

interface Props {
  organization: string;
  list: SavedViewList;
  /** The list's current parameters. */
  query: string;
  close: () => void;
}

/** Puts the API's response into the cached list immediately, and refetches the list. */
async function renew(organization: string, id: string, view: SavedView | null) {
  const { queryKey } = viewsOptions(organization);
  await queries.cancelQueries({ queryKey });
  queries.setQueryData(queryKey, (all: SavedView[] | undefined) => {
    const others = (all ?? []).filter((v) => v.id !== id);
    return view ? [...others, view].sort((a, b) => a.name.localeCompare(b.name)) : others;
  });
  void queries.invalidateQueries({ queryKey });
  void queries.invalidateQueries({ queryKey: ['events', organization] });
}

/** Saves the list's current parameters as a view, for the viewer or, by managers, for everyone in the organization. */
export function SaveView({
  organization,
  list,
  query,
  manages,
  close,
  done,
}: Props & { manages: boolean; done: (view: SavedView) => void }) {
  const { name: of } = useOrganization();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const input = { organizationId: organization, list, name: name.trim(), query, shared };
  const [made, setMade] = useState<SavedView>();
  const attempt = useAttempt(
    async () => {
      const answer = (await execute(CREATE, { input })).savedViewCreate;
      const view = answer?.savedView;
      if (view && answer.userErrors.length === 0) {
        await renew(organization, view.id, view);
        setMade(view);
        done(view);
      }
      return answer?.userErrors;
    },
    () => {
      notifications.show({ message: `Saved the view ${name.trim()}.` });
      close();
    },
  );
  return (
    <FormDialog
      title="Save view"
      about="A view keeps the filters, order and columns of this list. It grants nothing: whoever opens it sees what they have access to."
      action="Save view"
      attempt={attempt}
      fields={['name']}
      copy={<CopyAsGraphQL document={CREATE} variables={{ input }} />}
      refusal={name.trim() === '' ? 'Enter a name.' : null}
      onSubmit={() => {
        if (!made) attempt.go(undefined);
      }}
      onClose={close}
    >
      <Name value={name} onChange={setName} refusal={attempt.refusal} />
      {manages && (
        <Radio.Group
          label="Who can use it"
          value={shared ? 'all' : 'me'}
          onChange={(value) => setShared(value === 'all')}
        >
          <Stack gap={6} mt={6}>
            <Radio value="me" label="Only me" />
            <Radio value="all" label={`Everyone in ${of}`} />
          </Stack>
        </Radio.Group>
      )}
    </FormDialog>
  );
}

function Name({
  value,
  onChange,
  refusal,
}: {
  value: string;
  onChange: (name: string) => void;
  refusal: { message: string; field?: string } | null;
}) {
  return (
    <TextInput
      data-autofocus
      label="Name"
      maxLength={64}
      value={value}
      onChange={(e) => onChange(e.currentTarget.value)}
      error={refusal?.field === 'name' ? refusal.message : undefined}
    />
  );
}

/** Updates an open view to the list's current parameters. */
export function UpdateView({ organization, query, view, close }: Props & { view: SavedView }) {
  const input = { id: view.id, query, expectedVersion: view.version };
  const attempt = useChange(organization, input, () => `Saved the view ${view.name}.`, close);
  return (
    <FormDialog
      title={`Save changes to ${view.name}`}
      about={
        view.shared
          ? 'The filters, order and columns of this list become those of the view, for everyone in the organization.'
          : 'The filters, order and columns of this list become those of the view.'
      }
      action="Save changes"
      attempt={attempt}
      copy={<CopyAsGraphQL document={UPDATE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
    />
  );
}

export function RenameView({ organization, view, close }: Props & { view: SavedView }) {
  const [name, setName] = useState(view.name);
  const input = { id: view.id, name: name.trim(), expectedVersion: view.version };
  const attempt = useChange(organization, input, () => `Renamed the view to ${name.trim()}.`, close);
  return (
    <FormDialog
      title={`Rename ${view.name}`}
      action="Rename"
      attempt={attempt}
      fields={['name']}
      copy={<CopyAsGraphQL document={UPDATE} variables={{ input }} />}
      refusal={name.trim() === '' ? 'Enter a name.' : null}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
    >
      <Name value={name} onChange={setName} refusal={attempt.refusal} />
    </FormDialog>
  );
}

/** Shares the viewer's own view with the organization, or makes a shared view the viewer's own. */
export function ShareView({ organization, view, close }: Props & { view: SavedView }) {
  const { name: of } = useOrganization();
  const input = { id: view.id, shared: !view.shared, expectedVersion: view.version };
  const attempt = useChange(
    organization,
    input,
    () => (view.shared ? `${view.name} is only yours now.` : `Shared ${view.name} with everyone.`),
    close,
  );
  return (
    <FormDialog
      title={view.shared ? `Stop sharing ${view.name}?` : `Share ${view.name}?`}
      about={
        view.shared
          ? `It becomes your own view. No one else in ${of} can use it any more.`
          : `Everyone in ${of} can use it, and managers can change it. It grants nothing: whoever opens it sees what they have access to.`
      }
      action={view.shared ? 'Stop sharing' : 'Share view'}
      attempt={attempt}
      copy={<CopyAsGraphQL document={UPDATE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
    />
  );
}

function useChange(
  organization: string,
  input: { id: string; name?: string; query?: string; shared?: boolean; expectedVersion: number },
  says: () => string,
  close: () => void,
) {
  return useAttempt(
    async () => {
      const answer = (await execute(UPDATE, { input })).savedViewUpdate;
      if (answer?.savedView && answer.userErrors.length === 0)
        await renew(organization, answer.savedView.id, answer.savedView);
      return answer?.userErrors;
    },
    () => {
      notifications.show({ message: says() });
      close();
    },
  );
}

export function DeleteView({ organization, view, close, done }: Props & { view: SavedView; done: () => void }) {
  const input = { id: view.id, expectedVersion: view.version };
  const attempt = useAttempt(
    async () => (await execute(DELETE, { input })).savedViewDelete?.userErrors,
    async () => {
      done();
      await renew(organization, view.id, null);
      notifications.show({ message: `Deleted the view ${view.name}.` });
      close();
    },
  );
  return (
    <FormDialog
      title={`Delete ${view.name}?`}
      about={
        view.shared
          ? 'It is deleted for everyone in the organization. No people, accounts or access change.'
          : 'No people, accounts or access change.'
      }
      action="Delete view"
      danger
      attempt={attempt}
      copy={<CopyAsGraphQL document={DELETE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
    />
  );
}
