import type { ListRow } from '../run/list';
import type { CheckResult } from '../run/types';

// words: footer:report.*
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** What a person sends to his web agency: facts, what is wrong, what to paste. Markdown. */
export function agencyReport(
  result: CheckResult,
  say: Say,
  snippet: string,
  variants: readonly ListRow[] = [],
): string {
  const line = (key: string, values?: Readonly<Record<string, unknown>>) =>
    say(`report.${key}`, values);
  if (!result.ok) {
    return `# ${line('title')}\n\n${result.asked}\n\n${say(`failure.${result.failure.key}`, { detail: result.failure.detail ?? '' })}\n`;
  }
  const { judgment } = result;
  const reason = ({ key, values }: { key: string; values?: Readonly<Record<string, unknown>> }) =>
    `- ${say(key, values)}`;
  const numbers = judgment.numbers.map(
    ({ raw, canonical, verdict }) =>
      `- ${raw}${canonical && canonical !== raw ? ` (${canonical})` : ''}: ${say(`verdict.${verdict}`)}`,
  );
  const others = variants.flatMap(({ address, result: other }) => {
    if (!other) return [];
    const outcome = other.ok
      ? `${other.address}: ${say(`verdict.${other.judgment.verdict}`)}`
      : say(`failure.${other.failure.key}`, { detail: other.failure.detail ?? '' });
    return [`- ${address} → ${outcome}`];
  });
  const advice = judgment.advice.filter(({ level }) => level !== 'note');
  return [
    `# ${line('title')}`,
    '',
    `${line('address')}: ${result.address}`,
    `${line('time')}: ${result.at}`,
    '',
    `## ${say(`verdict.${judgment.verdict}`)}`,
    '',
    say(`inspector.${judgment.verdict}`),
    '',
    ...judgment.reasons.map(reason),
    ...(numbers.length > 0 ? ['', `## ${line('numbers')}`, '', ...numbers] : []),
    ...(advice.length > 0 ? ['', `## ${line('also')}`, '', ...advice.map(reason)] : []),
    ...(others.length > 0 ? ['', `## ${line('variants')}`, '', ...others] : []),
    '',
    `## ${line('paste')}`,
    '',
    '```html',
    snippet,
    '```',
    '',
    line('rule'),
    '',
  ].join('\n');
}
