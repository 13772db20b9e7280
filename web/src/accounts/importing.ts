import { execute } from '../api';
import { graphql } from '../gql';
import type { AccountsImportMutation, AccountsImportRowInput } from '../gql/graphql';
import type { How } from '../plan/reading';
import { upload } from '../upload';

export const IMPORT = graphql(`
  mutation AccountsImport($input: AccountsImportInput!) {
    accountsImport(input: $input) {
      file { format encoding delimiter sheet headerLine template notes }
      head { line text }
      columns { name column samples }
      mistakes { line column message refusesFile }
      unknown { column value rows suggestion }
      addedCount unchangedCount refusedCount
      rows { line outcome platform handle name group primaryAccount problem { code message path } }
      refusedFile
      userErrors { code message path }
    }
  }
`);

export type Imported = NonNullable<AccountsImportMutation['accountsImport']>;
export type ImportedRow = Imported['rows'][number];

/** Reads a file and says what would be added, or adds it. The gateway reads it both times: there is no other reader. */
export async function importFile(
  organization: string,
  file: File,
  how: How,
  dryRun: boolean,
  signal: AbortSignal,
  onProgress: (share: number) => void = () => {},
): Promise<Imported> {
  const input = { organizationId: organization, source: { file }, reading: { ...how }, dryRun };
  return answered((await upload(IMPORT, { input }, 'input.source.file', file, onProgress, signal)).accountsImport);
}

/** What a file would come to. Columns that nobody knows are passed over, as the page shows; a file that is sent as it is would be refused for them. */
export async function previewFile(
  organization: string,
  file: File,
  how: How,
  signal: AbortSignal,
): Promise<{ read: Imported; how: How }> {
  const read = await importFile(organization, file, how, true, signal);
  if (how.columns || !read.file || read.mistakes.length === 0) return { read, how };
  const chosen = { ...how, columns: read.columns.map((c) => c.column ?? null) };
  return { read: await importFile(organization, file, chosen, true, signal), how: chosen };
}

/** Adds the accounts of a list. */
export async function importRows(organization: string, rows: AccountsImportRowInput[]): Promise<Imported> {
  return answered(
    (await execute(IMPORT, { input: { organizationId: organization, source: { rows } } })).accountsImport,
  );
}

function answered(answer: Imported | null | undefined): Imported {
  if (!answer) throw new Error('no answer');
  return answer;
}
