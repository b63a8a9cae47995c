/**
 * A spreadsheet's text as rows of cells: comma, semicolon or tab (whichever the first line has
 * most of), quoted cells with doubled quotes and line breaks inside.
 */
export type CsvResult =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly line: number };

export interface CsvRow {
  /** Line of the file where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

function delimiterOf(text: string): string {
  const first = text.slice(0, 4096).split(/\r?\n/)[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

export function parseCsv(source: string): CsvResult {
  const text = source.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let startLine = 1;
  let quotedFrom = 0;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: startLine, cells });
    cells = [];
    cell = '';
    startLine = line;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') line += 1;
    if (quotedFrom > 0) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedFrom = 0;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quotedFrom = line;
    } else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  if (quotedFrom > 0) return { ok: false, line: quotedFrom };
  endRow();
  return { ok: true, rows };
}

/** Text of a spreadsheet file: UTF-8, else GB 18030, which Chinese spreadsheets are saved in. */
export function decodeSpreadsheet(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
