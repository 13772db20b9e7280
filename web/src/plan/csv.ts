// Read by our own hand: it must be as strict as the API, and tell lines and bytes, which no library does.

/** The head of a CSV file, read as the API reads the whole (H37). */
export interface Head {
  delimiter: string;
  header: string[];
  /** Bytes of the file up to the first row, and the lines that they take. */
  headerBytes: number;
  headerLines: number;
  rows: Row[];
  /** Why the file would be refused; what stands before it was read. */
  broken: Flaw | null;
  /** How many rows the whole file has, as far as its head tells. */
  estimate: number;
  /** Whether the whole file was read. */
  whole: boolean;
}

export interface Row {
  line: number;
  cells: string[];
}

export interface Flaw {
  line: number;
  column?: number;
  text: string;
}

/** So much of a file is read before it is sent. */
export const headBytes = 64 << 10;

/** The API's limits. */
export const mostBytes = 100 * 1024 * 1024;
export const mostColumns = 32;

export async function readHead(file: Blob): Promise<Head> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const whole = file.size <= headBytes;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !whole });
  } catch {
    return {
      ...nothing,
      broken: { line: 1, text: 'The file is not UTF-8. Save it as “CSV UTF-8” and choose it again.' },
    };
  }
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const head = parse(text.slice(mark), whole);
  const headerBytes = new TextEncoder().encode(text.slice(0, head.headerEnd + mark)).length;
  const rowBytes = bytes.length - headerBytes;
  const estimate =
    whole || head.rows.length === 0
      ? head.rows.length
      : Math.round((head.rows.length / rowBytes) * (file.size - headerBytes));
  return {
    delimiter: head.delimiter,
    header: head.header,
    headerBytes,
    headerLines: head.headerLines,
    rows: head.rows,
    broken: head.broken,
    estimate,
    whole,
  };
}

const nothing: Head = {
  delimiter: ',',
  header: [],
  headerBytes: 0,
  headerLines: 0,
  rows: [],
  broken: null,
  estimate: 0,
  whole: true,
};

/** What stands most often in the first line: comma, semicolon or tab. */
function delimiterOf(text: string): string {
  const line = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const count = (c: string) => line.split(c).length;
  return [',', ';', '\t'].reduce((best, c) => (count(c) > count(best) ? c : best));
}

/** Reads as many rows as there are; the last one only where the text is whole. Quotes are as strict as in the API. */
export function parse(text: string, whole: boolean) {
  const delimiter = delimiterOf(text);
  const records: (Row & { end: number; lines: number })[] = [];
  let broken: Flaw | null = null;
  let at = 0;
  let line = 1;
  while (at < text.length && !broken) {
    const begin = line;
    const cells: string[] = [];
    let ended = false; // by a line break, or where the whole text ends
    while (!ended && !broken) {
      let cell = '';
      if (text[at] === '"') {
        at++;
        for (;;) {
          const quote = text.indexOf('"', at);
          const part = text.slice(at, quote < 0 ? undefined : quote);
          cell += part;
          line += part.split('\n').length - 1;
          if (quote < 0) {
            at = text.length;
            if (whole) broken = { line: begin, column: cells.length + 1, text: 'A quote is opened and never closed.' };
            break;
          }
          at = quote + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at++;
        }
        if (!broken && at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
          broken = {
            line,
            column: cells.length + 1,
            text: 'Something follows a closing quote. Write a quote inside a quoted cell twice.',
          };
        }
      } else {
        const from = at;
        while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
        cell = text.slice(from, at);
        if (cell.endsWith('\r') && text[at] === '\n') cell = cell.slice(0, -1);
        if (cell.includes('"'))
          broken = {
            line,
            column: cells.length + 1,
            text: 'A quote stands inside a cell that is not quoted. Quote the whole cell, and write the quote twice.',
          };
      }
      cells.push(cell);
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      if (at >= text.length) {
        ended = true;
        if (!whole) return result();
      } else if (text[at] === '\n') {
        ended = true;
        at++;
        line++;
      } else at++; // the delimiter
    }
    if (!broken && !(cells.length === 1 && cells[0] === ''))
      records.push({ line: begin, cells, end: at, lines: line - 1 });
  }
  return result();

  function result() {
    const [header, ...rows] = records;
    return {
      delimiter,
      header: header?.cells ?? [],
      headerEnd: header?.end ?? 0,
      headerLines: header?.lines ?? 0,
      rows: rows.map(({ line: l, cells }): Row => ({ line: l, cells })),
      broken:
        broken ??
        (header
          ? null
          : {
              line: 1,
              text: whole
                ? 'The file is empty. It needs a line with the names of its columns, then a line a row.'
                : 'The first line is too long to be the names of columns.',
            }),
    };
  }
}

/** The file with other names for its columns. Only the head is written anew, on as many lines, so that a line's number stays its own. */
export function renamed(file: File, head: Head, names: readonly string[]): File {
  const header = `${names.join(head.delimiter)}${'\n'.repeat(Math.max(head.headerLines, 1))}`;
  return new File([header, file.slice(head.headerBytes)], file.name, { type: 'text/csv' });
}

/** What keeps a spreadsheet from taking a cell for a formula is taken away again, as the API does. */
export const restored = (cell: string) => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell).trim();
