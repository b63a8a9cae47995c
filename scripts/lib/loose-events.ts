import { chinaDay } from '../../components/checklist/dates/day';

const names = [
  'orderSubmittedOn',
  'smsReceivedAt',
  'administrationSince',
  'openedOn',
  'publicSecurityApprovedOn',
  'domainValidUntil',
  'documentValidUntil',
] as const;

/**
 * What happened, as people write it: days, or instants as ISO 8601 or milliseconds. An instant
 * without a zone is China's, and a day that is told as an instant is the one it was in China.
 * @throws Error naming the first that is neither.
 */
export function parseLooseEvents(input: unknown): Readonly<Record<string, string | number>> {
  if (typeof input !== 'object' || input === null) return {};
  const found: Record<string, string | number> = {};
  for (const name of names) {
    const value: unknown = Reflect.get(input, name);
    if (value === undefined || value === null || value === '') continue;
    found[name] = name === 'smsReceivedAt' ? instantOf(value, name) : dayOf(value, name);
  }
  return found;
}

function instantOf(value: unknown, name: string): number {
  const text = String(value).trim().replace(' ', 'T');
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/iu.test(text);
  const instant =
    typeof value === 'number'
      ? value
      : Date.parse(hasZone ? text : text.includes('T') ? `${text}+08:00` : `${text}T00:00+08:00`);
  if (Number.isNaN(instant)) {
    throw new Error(`\`events.${name}\` must be an instant such as "2026-11-24T10:00:00+08:00"`);
  }
  return instant;
}

function dayOf(value: unknown, name: string): string {
  const [, year = '', month = '', day = ''] =
    String(value).match(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u) ?? [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year ? text : chinaDay(instantOf(value, name));
}
