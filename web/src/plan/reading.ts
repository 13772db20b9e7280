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

/** So much of a file is read before it is sent; an even number, so that UTF-16 is not cut within a character. */
export const headBytes = 64 << 10;

/** How a file is to be read: what people corrected. */
export interface How {
  /** Where the header is; null finds it. */
  headerLine: number | null;
  columns: Mapping | null;
  values: { column: BulkColumn; from: string; to: string }[];
  defaults: { column: BulkColumn; value: string }[];
}

export const asFound: How = { headerLine: null, columns: null, values: [], defaults: [] };

/** A file's beginning, as the gateway reads the whole: there is no other reader. A workbook has no beginning. */
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

/** How many rows the whole file has, as far as its beginning tells, and how certain that is. */
export function estimate(file: File, read: FileRead): { rows: number; mark: '' | '≈ ' | '≥ ' } {
  if (read.whole) return { rows: read.rowCount, mark: '' };
  if (read.reading?.format === 'XLSX') return { rows: read.rowCount, mark: '≥ ' };
  return { rows: Math.round((read.rowCount / headBytes) * file.size), mark: '≈ ' };
}

/** A sentence of what the gateway says about a place. */
export const sentenceOf = ({ message }: Mistake) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;

const delimiters: Record<string, string> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' };
const encodings = { UTF_8: 'UTF-8', UTF_16: 'UTF-16', WINDOWS_1252: 'Windows-1252' };

/** What the file turned out to be, in words. */
export function readAs({ format, sheet, delimiter, encoding, template }: NonNullable<FileRead['reading']>): string {
  const form =
    format === 'XLSX'
      ? `Excel workbook, sheet ${sheet ?? ''}`
      : `${delimiters[delimiter ?? ','] ?? delimiter}-separated, ${encoding ? encodings[encoding] : ''}`;
  return template ? `${form}, ${template}` : form;
}
