import { decodeMessage } from '../../components/decoder/decode';
import words from '../../locales/en/interface/decoder.json';

/**
 * Input: `{ "text": "…", "receivedAt"?: "2026-11-24T10:00:00+08:00" | milliseconds }`, or a text.
 * Output: the decoded message with its English words; instants as ISO 8601 in UTC.
 */
export function run(input: unknown): unknown {
  const asked = (typeof input === 'string' ? { text: input } : input) as {
    text?: unknown;
    receivedAt?: unknown;
  };
  if (typeof asked?.text !== 'string')
    throw new Error('Expected { "text": "…", "receivedAt"? }, or a text. See docs/cli.md');
  const receivedAt =
    typeof asked.receivedAt === 'number' ? asked.receivedAt : Date.parse(String(asked.receivedAt));
  if (asked.receivedAt !== undefined && Number.isNaN(receivedAt)) {
    throw new Error('`receivedAt` must be an instant such as "2026-11-24T10:00:00+08:00"');
  }
  const decoded = decodeMessage(asked.text, Number.isNaN(receivedAt) ? {} : { receivedAt });
  const intentWords: Readonly<Record<string, { meaning: string; next: string }>> = words.intent;
  return {
    ...decoded,
    points: decoded.points.map((point) => ({ ...point, ...intentWords[point.intent] })),
    deadlines: decoded.deadlines.map((deadline) => ({
      ...deadline,
      ...(deadline.at === undefined ? {} : { at: new Date(deadline.at).toISOString() }),
    })),
  };
}
