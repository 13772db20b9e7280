import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { accountChanged } from '../account/changed';
import { platformNames, platforms } from '../account/platform';
import { ButtonLink } from '../action/ButtonLink';
import { many, manyAccounts } from '../count';
import { saveFile } from '../download';
import type { AccountsImportRowInput } from '../gql/graphql';
import { CheckIcon, WarningIcon } from '../icons';
import fix from '../operations/fix.module.css';
import look from '../plan/file.module.css';
import plan from '../plan/plan.module.css';
import { Section } from '../plan/Section';
import { useOrganization } from '../shell/context';
import { refusalOf } from '../signin/attempt';
import { importRows, type Imported, type ImportedRow } from './importing';

type Edited = Pick<ImportedRow, 'platform' | 'handle' | 'name' | 'group' | 'primaryAccount'>;

/** The maximum number of rows in one request. */
const mostRows = 250;

/** Shows the result of an import: how many accounts were added, and the refused rows, which can be corrected and added. */
export function AddedPart({ name, done, another }: { name: string; done: Imported; another: () => void }) {
  const organization = useOrganization();
  const [rows, setRows] = useState(() => done.rows.filter((r) => r.outcome === 'REFUSED'));
  const [edits, setEdits] = useState<Record<number, Edited>>({});
  const [added, setAdded] = useState(done.addedCount);
  const hidden = done.refusedCount - done.rows.filter((r) => r.outcome === 'REFUSED').length;
  const affiliates = rows.some((r) => r.primaryAccount);
  const row = (r: ImportedRow): Edited => edits[r.line] ?? r;
  const adding = useMutation({
    mutationFn: () =>
      importRows(
        organization.id,
        rows.slice(0, mostRows).map((r) => inputOf(row(r))),
      ),
    onSuccess: (answer) => {
      if (answer.userErrors.length > 0) return;
      setAdded(added + answer.addedCount);
      setRows(
        rows.flatMap((r, i) => {
          const now = answer.rows.find((a) => a.line === i + 1);
          return now && now.outcome !== 'REFUSED' ? [] : [{ ...r, problem: now?.problem ?? r.problem }];
        }),
      );
      void accountChanged(organization.id); // not awaited: this page does not need the refetched lists
    },
  });
  const refused = adding.data?.userErrors[0]?.message ?? (adding.error ? refusalOf(adding.error).message : null);
  const edit = (r: ImportedRow, change: Partial<Edited>) =>
    setEdits({ ...edits, [r.line]: { ...pick(row(r)), ...change } });
  return (
    <div className={plan.questions}>
      <Section
        title={added > 0 ? `Added ${manyAccounts(added)}` : 'No accounts added yet'}
        aside={
          <>
            <Button variant="default" onClick={another}>
              Choose another file
            </Button>
            <ButtonLink to="/accounts">See all accounts</ButtonLink>
          </>
        }
      >
        <p className={look.good} role="status">
          {added > 0 && <CheckIcon size={16} />}
          <span>
            {added > 0
              ? `${manyAccounts(added)} of ${name} ${added === 1 ? 'was' : 'were'} added. Next, add people to them.`
              : 'Nothing was changed.'}
            {done.unchangedCount > 0 &&
              ` ${many(done.unchangedCount, 'row names an account', 'rows name accounts')} that you already had.`}
          </span>
        </p>
      </Section>
      {rows.length > 0 && (
        <Section
          title={many(rows.length + hidden, 'refused row')}
          about="Fix them here and add them, or download them to fix them in a spreadsheet."
          aside={
            done.refusedFile && (
              <Button variant="default" onClick={() => saveFile('refused-accounts.csv', done.refusedFile ?? '')}>
                Download refused rows
              </Button>
            )
          }
        >
          <div className={fix.scroll} role="region" aria-label="Refused rows" tabIndex={0}>
            <table className={fix.table}>
              <thead>
                <tr>
                  <th scope="col">Line</th>
                  <th scope="col">Reason</th>
                  <th scope="col">Platform</th>
                  <th scope="col">Handle</th>
                  <th scope="col">Name</th>
                  <th scope="col">Group</th>
                  {affiliates && <th scope="col">Primary account</th>}
                </tr>
              </thead>
              <tbody>
                {rows.map((r) => {
                  const now = row(r);
                  const at = r.problem?.path?.[0];
                  const why = `why-${r.line}`;
                  const cell = (field: 'handle' | 'name' | 'group' | 'primaryAccount', label: string) => (
                    <td>
                      <TextInput
                        size="xs"
                        aria-label={`${label}, line ${r.line}`}
                        aria-describedby={why}
                        error={at === field}
                        value={now[field]}
                        onChange={(e) => edit(r, { [field]: e.currentTarget.value })}
                        spellCheck={false}
                      />
                    </td>
                  );
                  return (
                    <tr key={r.line}>
                      <th scope="row">{r.line.toLocaleString()}</th>
                      <td className={fix.why} id={why}>
                        {r.problem?.message}
                      </td>
                      <td>
                        <NativeSelect
                          size="xs"
                          miw="8.5rem"
                          aria-label={`Platform, line ${r.line}`}
                          aria-describedby={why}
                          error={at === 'platform'}
                          data={[
                            { value: '', label: 'Choose…' },
                            ...platforms.map((p) => ({ value: p, label: platformNames[p] })),
                          ]}
                          value={platforms.find((p) => p === now.platform) ?? ''}
                          onChange={(e) => edit(r, { platform: e.currentTarget.value })}
                        />
                      </td>
                      {cell('handle', 'Handle')}
                      {cell('name', 'Name')}
                      {cell('group', 'Group')}
                      {affiliates && cell('primaryAccount', 'Primary account')}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          {hidden > 0 && <p className={look.after}>The download has {many(hidden, 'more row')}.</p>}
          <div role="alert">
            {refused && (
              <Alert color="red" variant="light" icon={<WarningIcon />} mt="sm">
                {refused}
              </Alert>
            )}
          </div>
          <Button mt="md" loading={adding.isPending} onClick={() => adding.mutate()}>
            Add {manyAccounts(Math.min(rows.length, mostRows))}
          </Button>
        </Section>
      )}
    </div>
  );
}

const pick = ({ platform, handle, name, group, primaryAccount }: Edited): Edited => ({
  platform,
  handle,
  name,
  group,
  primaryAccount,
});

const inputOf = ({ platform, handle, name, group, primaryAccount }: Edited): AccountsImportRowInput => ({
  platform: platforms.find((p) => p === platform) ?? null,
  handle,
  name,
  group,
  ...(primaryAccount ? { primaryAccount } : {}),
});
