import { decodeMessage } from '../../components/decoder/decode';
import { pageAddress } from '../../components/decoder/pages';
import words from '../../locales/en/interface/decoder.json';
import { translatorFor } from './translate';

/** `2026-12-05 18:00`, as a clock in China shows it; nothing where no instant is known. */
const inChina = (instant: number | undefined): string =>
  instant === undefined
    ? ''
    : new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/**
 * Input: `{ "text": "…", "receivedAt"?: "2026-11-24T10:00:00+08:00" | milliseconds }`, or a text.
 * Output: the decoded message with its English words; instants as ISO 8601 in UTC. What no meaning
 * explains comes with the words in it that the dictionary knows.
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
  const warned = decoded.suspicions.length > 0;
  const translator = translatorFor('en');
  const deadlineWords: Readonly<Record<string, string>> = words.deadline;
  return {
    ...decoded,
    points: decoded.points.map((point) => {
      const words = intentWords[point.intent] ?? { meaning: '', next: '' };
      const named = (text: string) => text.replaceAll('{{provider}}', decoded.provider);
      const [meaning, next] = [named(words.meaning), named(words.next)];
      // What a fraud claims is nothing to be followed.
      const follow = !warned || point.kind === 'suspicious';
      return {
        ...point,
        meaning,
        ...(follow ? { next, address: pageAddress(point.page, decoded.provider) } : {}),
      };
    }),
    deadlines: decoded.deadlines.map((deadline) => {
      const when = deadline.at === undefined ? '' : new Date(deadline.at).toISOString();
      const said = (deadlineWords[deadline.id] ?? '')
        .replace('{{amount}}', String(deadline.amount ?? ''))
        .replace('{{when}}', inChina(deadline.at));
      return { ...deadline, ...(when === '' ? {} : { at: when }), words: said };
    }),
    glosses: decoded.unexplained.map((text) => ({ text, ...translator.translate(text) })),
  };
}
