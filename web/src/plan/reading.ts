import { graphql } from '../gql';
import type { BulkColumn, BulkFileQuery } from '../gql/graphql';
import { upload } from '../upload';
import type { Mapping } from './columns';

export const BULK_FILE = graphql(`
  query BulkFile($input: BulkFileInput!) {
    bulkFile(input: $input) {
      whole
      rowCount
      flawedCount
      reading { format encoding delimiter sheet headerLine template notes }
      head { line text }
      columns { name column samples }
      rows { line action email username firstName lastName platform handle roles expiresAt expiresText flawed }
      mistakes { line column message refusesFile }
      unknown { column value rows suggestion }
    }
  }
`);

export type FileRead = NonNullable<BulkFileQuery['bulkFile']>;
export type RowRead = FileRead['rows'][number];
export type Mistake = FileRead['mistakes'][number];

/** The number of bytes of a file that are sent for a preview. It is even, so that it does not split a character of UTF-16. */
export const headBytes = 64 << 10;

/** How to read a file, with the user's corrections. */
export interface How {
  /** The line of the header, or null to detect it. */
  headerLine: number | null;
  columns: Mapping | null;
  values: { column: BulkColumn; from: string; to: string }[];
  defaults: { column: BulkColumn; value: string }[];
}

export const asFound: How = { headerLine: null, columns: null, values: [], defaults: [] };

/** Parses the beginning of a file, or all of a workbook. The gateway does it with the same parser as later for the plan: the console has none of its own. */
export async function readFile(organization: string, file: File, how: How, signal: AbortSignal): Promise<FileRead> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const workbook = magic[0] === 0x50 && magic[1] === 0x4b;
  const cut = !workbook && file.size > headBytes;
  const part = cut ? new File([file.slice(0, headBytes)], file.name) : file;
  const input = { organizationId: organization, source: { file: part }, cut, reading: { ...how } };
  const { bulkFile } = await upload(BULK_FILE, { input }, 'input.source.file', part, () => {}, signal);
  if (!bulkFile) throw new Error('no file');
  return bulkFile;
}

/** Estimates the number of rows of the whole file from its beginning, with a mark for the precision. */
export function estimate(file: File, read: FileRead): { rows: number; mark: '' | '≈ ' | '≥ ' } {
  if (read.whole) return { rows: read.rowCount, mark: '' };
  if (read.reading?.format === 'XLSX') return { rows: read.rowCount, mark: '≥ ' };
  return { rows: Math.round((read.rowCount / headBytes) * file.size), mark: '≈ ' };
}

/** Formats a message of the gateway as a sentence. */
export const sentenceOf = ({ message }: Mistake) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;

const delimiters: Record<string, string> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' };
const encodings = { UTF_8: 'UTF-8', UTF_16: 'UTF-16', WINDOWS_1252: 'Windows-1252' };

/** Describes the detected format of the file. */
export function readAs({ format, sheet, delimiter, encoding, template }: NonNullable<FileRead['reading']>): string {
  const form =
    format === 'XLSX'
      ? `Excel workbook, sheet ${sheet ?? ''}`
      : `${delimiters[delimiter ?? ','] ?? delimiter}-separated, ${encoding ? encodings[encoding] : ''}`;
  return template ? `${form}, ${template}` : form;
}
