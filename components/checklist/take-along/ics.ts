import type { DueDate } from '../reminders';

const stamp = (instant: number) =>
  `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
const escapeText = (text: string) => text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n');

/** Folds a content line at 75 octets (RFC 5545, 3.1), never inside a character. */
function fold(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  let out = '';
  let width = 0;
  for (const character of line) {
    const size = bytes(character);
    if (width + size > 75) {
      out += '\r\n ';
      width = 1;
    }
    out += character;
    width += size;
  }
  return out;
}

/**
 * Due dates as an iCalendar file (RFC 5545): each an event of half an hour that ends at the
 * deadline, with an alarm a day before. Instants are UTC, so that any calendar shows them right.
 */
export function toCalendar(
  dates: readonly DueDate[],
  title: (due: DueDate) => string,
  now: number,
): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Beian Lens//Checklist//EN'];
  for (const due of dates) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${due.filingId}-${due.id}-${due.at}@beian-lens`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(due.at - 1_800_000)}`,
      `DTEND:${stamp(due.at)}`,
      `SUMMARY:${escapeText(title(due))}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title(due))}`,
      'TRIGGER:-P1D',
      'END:VALARM',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR', '');
  return lines.map(fold).join('\r\n');
}
