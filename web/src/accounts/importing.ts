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

/** Previews or imports a file. The gateway parses it both times: the console has no parser of its own. */
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

/** Previews the import of a file. Unknown columns are ignored, which the page shows. Without a column mapping the API would refuse the file because of them. */
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

/** Adds the accounts of a list of rows. */
export async function importRows(organization: string, rows: AccountsImportRowInput[]): Promise<Imported> {
  return answered(
    (await execute(IMPORT, { input: { organizationId: organization, source: { rows } } })).accountsImport,
  );
}

function answered(answer: Imported | null | undefined): Imported {
  if (!answer) throw new Error('no answer');
  return answer;
}
