import { ruleDeadline, statedDeadlines } from './deadlines';
import { findFacts, normalizeMessage } from './facts';
import type { Learned } from './likeness/learn';
import { shipped } from './likeness/shipped';
import { listen, listMark, type Said, sentencesOf } from './match';
import { findPoints, type Match } from './points';
import { providerOf } from './providers';
import { isEveryday } from './relevance';
import { confidenceOf, probably, surely } from './sureness';
import { findSuspicions } from './suspicion';
import type { Decoded, DecodedPoint, MessageDeadline } from './types';

const chinese = /[\u3400-\u9fff]/u;

/** What became of the order stands before the reasons that the same message gives. */
const outcomes = new Set([
  'preliminaryRefused',
  'administrationRefused',
  'psbRefused',
  'psbApproved',
  'miitCode',
  'approved',
  'changeApproved',
  'accessWillEnd',
]);

/** What a point makes superfluous: the message only mentions it in passing. */
const impliedBy: Readonly<Record<string, readonly string[]>> = {
  approved: ['atAdministration', 'footerMissing', 'queryFound', 'psbDuty'],
  miitCode: ['waitingSms', 'smsExpired', 'approved', 'blockPage', 'smsComing', 'smsDone'],
  smsComing: ['waitingSms', 'approved', 'inPreliminary', 'atAdministration', 'callComing'],
  smsAllDone: ['atAdministration', 'smsDone', 'waitingSms', 'approved'],
  smsOtherPerson: ['smsDone', 'waitingSms'],
  smsExpired: ['waitingSms', 'preliminaryRefused', 'smsDone', 'smsWrongCode'],
  psbApproved: ['psbDuty', 'approved', 'psbMissingFooter', 'psbSubmitted'],
  psbRefused: ['psbDuty', 'psbSubmitted', 'preliminaryRefused', 'psbInterview'],
  administrationRefused: ['preliminaryRefused', 'atAdministration'],
  preliminaryRefused: ['inPreliminary', 'supplement', 'dataCheck'],
  shell: ['resolvesElsewhere', 'canceled', 'accessWillEnd'],
  accessWillEnd: ['dataCheck'],
  queryFound: ['approved'],
  changeApproved: ['approved', 'dataCheck', 'atAdministration'],
  canceled: ['approved', 'changeApproved', 'accessWillEnd'],
};

export interface DecodeOptions {
  /** When the message arrived, milliseconds since 1970: lets spans become instants. */
  readonly receivedAt?: number;
  /** What is known of messages; what is shipped where absent. */
  readonly learned?: Learned;
}

/**
 * Reads a Chinese message about a filing: what it says, the exact facts in it, what is due by
 * when, what is suspicious, and what stays unexplained. Pure.
 */
export function decodeMessage(
  raw: string,
  { learned = shipped(), ...options }: DecodeOptions = {},
): Decoded {
  const text = normalizeMessage(raw);
  const said = listen(text);
  const facts = findFacts(text);
  const everyday = isEveryday(text);
  const suspicions = chinese.test(text) && !everyday ? findSuspicions(text, facts) : [];
  const matches = everyday ? [] : findPoints(said, learned);
  const points = withoutImplied(matches)
    .sort(inOrder(text))
    .map((match) => toPoint(match, said, text))
    .map((point, index, [best]) =>
      // What is said beside the main thing is no surer than it; items of a list stand alone.
      index === 0 || !best || isList(text)
        ? point
        : { ...point, confidence: Math.min(point.confidence, best.confidence) },
    );
  // What a fraud threatens with is no deadline, nor is one that is not about a filing.
  const deadlines =
    suspicions.length > 0 || points.length === 0 ? [] : deadlinesOf(text, points, matches, options);
  const explained = [...points, ...deadlines].map(({ passage }) => passage);
  return {
    provider: providerOf(text),
    // Beside the warning only what the message claims with force: its other words mean nothing.
    points:
      suspicions.length > 0
        ? [suspicious(text), ...points.filter((point) => point.confidence >= probably).slice(0, 1)]
        : points,
    facts,
    deadlines,
    suspicions,
    unexplained: sentencesOf(text)
      .map((sentence) => sentence.text)
      .filter(
        (sentence) =>
          chinese.test(sentence) && !explained.some((passage) => passage.includes(sentence)),
      ),
    certainty: certaintyOf(points, suspicions.length > 0),
  };
}

/** The matches without those that a stronger one makes superfluous. */
function withoutImplied(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => b.score - a.score)) {
    const superfluous = kept.some(({ intent }) => impliedBy[intent.id]?.includes(match.intent.id));
    if (!superfluous) kept.push(match);
  }
  return kept;
}

const isOutcome = ({ intent, framed }: Match) => outcomes.has(intent.id) && framed > 1;

const rank = (match: Match) => (isOutcome(match) ? 5 : 0) + match.score;

const isList = (text: string) => (text.match(listMark) ?? []).length > 1;

/** The strongest first; the items of a list in the order the reviewer gave them. */
function inOrder(text: string): (a: Match, b: Match) => number {
  const listed = isList(text);
  return (a, b) =>
    listed
      ? Number(isOutcome(b)) - Number(isOutcome(a)) || a.start - b.start
      : rank(b) - rank(a) || a.start - b.start;
}

function toPoint(match: Match, said: Said, text: string): DecodedPoint {
  const { intent } = match;
  return {
    intent: intent.id,
    kind: intent.kind,
    page: intent.page,
    fields: intent.fields ?? [],
    urgency: intent.urgency,
    passage: passageOf(match.sentences, said, text),
    confidence: confidenceOf(match),
    source: intent.source,
  };
}

function passageOf(sentences: readonly number[], said: Said, text: string): string {
  const first = said.sentences[sentences[0] ?? 0];
  const last = said.sentences[sentences.at(-1) ?? 0];
  return first && last ? text.slice(first.start, last.start + last.text.length) : '';
}

function suspicious(text: string): DecodedPoint {
  return {
    intent: 'suspicious',
    kind: 'suspicious',
    page: 'aliyun',
    fields: [],
    urgency: 2,
    passage: text.trim().slice(0, 600),
    confidence: 0.9,
    source: 'Filing is free of charge; codes are typed at beian.miit.gov.cn only',
  };
}

function deadlinesOf(
  text: string,
  points: readonly DecodedPoint[],
  matches: readonly Match[],
  { receivedAt }: { readonly receivedAt?: number },
): readonly MessageDeadline[] {
  const isSms = points.some((point) => point.intent === 'miitCode');
  const stated = statedDeadlines(text, { receivedAt, isSms });
  if (stated.length > 0) return stated;
  // A code sent anew that names no hours does not start the day anew: from when it runs is not known.
  const isAnew = !/小时/u.test(text) && matches.some(({ intent }) => intent.id === 'smsResent');
  for (const point of points) {
    const intent = matches.find((match) => match.intent.id === point.intent)?.intent;
    const limit = intent && ruleDeadline(intent, point.passage, isAnew ? undefined : receivedAt);
    if (limit) return [limit];
  }
  return [];
}

function certaintyOf(points: readonly DecodedPoint[], warned: boolean): Decoded['certainty'] {
  const best = points[0]?.confidence ?? 0;
  if (best === 0) return warned ? 'likely' : 'none';
  return best >= surely ? 'sure' : best >= probably ? 'likely' : 'guess';
}
