import type { PageSummary } from '../messaging/page-contract';

/** All that a report says; a person reads it before it goes anywhere, and sends it himself. */
export interface ReportFacts {
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  readonly date: string;
  readonly host: string | null;
  readonly mode: string | null;
  readonly summary: PageSummary | null;
  /** Why there is no summary: an error code. */
  readonly error: string | null;
}

const longestLabel = 40;

/** After these a page that shows what was entered puts a name or an address in Chinese. */
const namesFollow = /(姓名|名称|负责人|联系人|代表人|经办人|投资者|主办者|单位|地址|住所)\s+\S.*$/u;

/**
 * A label as it may be told to others. Labels are the page's own words, but a page can put a value
 * among them: whatever stands behind a colon or where a name would, and whatever could be a number,
 * an address or a name in Latin letters goes.
 */
export function redacted(label: string): string {
  const text = label
    .normalize('NFKC')
    .replace(/:\s*\S.*$/su, ':[value]')
    .replace(namesFollow, '$1 [value]')
    .replace(/[\w.+-]+@[\w.-]+/g, '[address]')
    .replace(/(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*/g, '[address]')
    .replace(/[A-Za-z0-9*•-]*\d[A-Za-z0-9*•-]{2,}/g, '[number]')
    .replace(/[A-Z][a-z]+(?: [A-Z][a-z]+)+/g, '[name]')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...text];
  return letters.length > longestLabel ? `${letters.slice(0, longestLabel).join('')}…` : text;
}

/**
 * The report, as plain text in English whatever language is shown: its readers maintain the
 * catalogue. It holds ids and labels, never a value, an address beyond the host, or a profile.
 */
export function makeReport(facts: ReportFacts): string {
  const { summary } = facts;
  const lines = [
    'Beian Lens report',
    `Version: ${facts.version}`,
    `Browser: ${facts.browser}`,
    `Language: ${facts.language}`,
    `Date: ${facts.date}`,
    `Site: ${facts.host ?? 'none'}`,
    `Shown as: ${facts.mode ?? 'none'}`,
  ];
  if (!summary) return [...lines, `Page: no answer (${facts.error ?? 'unknown'})`].join('\n');
  const list = (title: string, entries: readonly string[]) => [
    '',
    `${title}: ${entries.length}`,
    ...entries.map((entry) => `- ${entry}`),
  ];
  return [
    ...lines,
    `Console: ${summary.consoleId}`,
    `Step: ${summary.step ?? 'not recognized'}`,
    ...list(
      'Fields known',
      summary.fields.map(
        ({ id, label, fillable }) => `${id} (${redacted(label)})${fillable ? '' : ', not filled'}`,
      ),
    ),
    ...list('Fields not known', summary.unrecognised.map(redacted)),
  ].join('\n');
}
