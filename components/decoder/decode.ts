import { ruleDeadline, statedDeadlines } from './deadlines';
import { findFacts, normalizeMessage } from './facts';
import { intents } from './intents';
import { findSuspicions } from './suspicion';
import type { Decoded, DecodedPoint, Intent, MessageDeadline } from './types';

/** A passage and how sure a match in it can be at most: the wider, the less. */
interface Passage {
  readonly text: string;
  /** The sentences it is made of. */
  readonly parts: readonly string[];
  readonly trust: number;
}

const chinese = /[\u3400-\u9fff]/u;
const listMark =
  /(?:^|(?<=[。；;，,：:\s]))(?:\d{1,2}[、.．)](?!\d)|[（(]\d{1,2}[)）]|[①②③④⑤⑥⑦⑧⑨⑩]|[一二三四五六七八九十]、)/gu;

/** Sentences and list items of a message, whitespace trimmed. */
export function splitPassages(text: string): readonly string[] {
  return text
    .replace(listMark, '\n')
    .split(/[。；;！!？?\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function widening(text: string): readonly Passage[] {
  const single = splitPassages(text);
  const pairs = single.slice(1).map((next, index) => [single[index] ?? '', next]);
  return [
    ...single.map((each) => ({ text: each, parts: [each], trust: 0.85 })),
    ...(single.length > 2
      ? pairs.map((parts) => ({ text: parts.join('，'), parts, trust: 0.7 }))
      : []),
    ...(single.length > 1
      ? [{ text: single.join('，').slice(0, 600), parts: single, trust: 0.6 }]
      : []),
  ];
}

/** Kinds that a whole message is about; a refusal's parts stand in one sentence or two. */
const wholeMessageKinds = new Set(['sms', 'orderState', 'publicSecurity', 'blockPage', 'notice']);

interface Match extends DecodedPoint {
  readonly parts: readonly string[];
  /** How many parts the intent's wording has: the more, the more it says. */
  readonly detail: number;
}

function matchIntent(intent: Intent, passages: readonly Passage[]): Match | null {
  for (const { text, parts, trust } of passages) {
    if (trust < 0.7 && !wholeMessageKinds.has(intent.kind)) continue;
    if (!intent.says.every((way) => way.test(text))) continue;
    if (intent.not?.some((way) => way.test(text))) continue;
    const hints = (intent.hints ?? []).filter((way) => way.test(text)).length;
    const exact = intent.says.length > 1 ? 0.04 : 0;
    return {
      intent: intent.id,
      kind: intent.kind,
      page: intent.page,
      fields: intent.fields ?? [],
      urgency: intent.urgency,
      passage: text,
      parts,
      detail: intent.says.length,
      confidence: Math.min(0.98, trust + exact + hints * 0.05),
      source: intent.source,
    };
  }
  return null;
}

/** What a point makes superfluous: it says the same, or the message only mentions it in passing. */
const suppresses: Readonly<Record<string, readonly string[]>> = {
  approved: ['footerMissing', 'atAdministration', 'inPreliminary', 'queryEmpty'],
  miitCode: ['approved', 'waitingSms', 'smsComing', 'accountCode', 'smsExpired', 'smsWrongCode'],
  smsComing: ['approved', 'waitingSms', 'inPreliminary', 'smsExpired', 'miitCode'],
  smsAllDone: ['atAdministration', 'waitingSms', 'smsOtherPerson'],
  smsOtherPerson: ['waitingSms'],
  smsExpired: ['smsWrongCode', 'waitingSms', 'accountCode'],
  psbApproved: ['approved', 'psbDuty'],
  psbRefused: ['approved', 'administrationRefused', 'psbDuty', 'preliminaryRefused'],
  psbDuty: ['dataCheck'],
  psbMissingFooter: ['footerMissing', 'psbApproved'],
  shell: ['accessWillEnd', 'siteUnreachable'],
  atAdministration: ['inPreliminary'],
  administrationRefused: ['preliminaryRefused'],
  phoneProvince: ['remarkMissing'],
  psbInterview: ['psbDuty', 'waitingSms'],
  licenseNeeded: ['priorApproval'],
  accessWillEnd: ['dataCheck'],
  domainTaken: ['entityElsewhere', 'resolvesElsewhere', 'orderRunning'],
  domainDocumentMismatch: ['documentMismatch', 'domainNotOwner'],
  domainNotOwner: ['domainCertificate'],
  domainCertificate: ['documentPhoto', 'letterMissing'],
  priorApproval: ['siteNameWords', 'letterMissing'],
  leaderRegisterMismatch: ['documentMismatch'],
  siteNameShort: ['siteNameWords'],
  siteNameDomain: ['siteNameWords'],
  domainRenew: ['domainExpiry'],
  footerMissing: ['dataCheck'],
  resolvesElsewhere: ['siteUnreachable'],
  siteOpen: ['siteUnreachable', 'blockPage', 'accessWillEnd'],
  blockPage: ['siteUnreachable'],
  orderRunning: ['inPreliminary'],
  smsNoRecord: ['waitingSms'],
  faceCheck: ['waitingSms'],
  emergencyPhone: ['phoneRepeated'],
};

/**
 * Reads a Chinese message about a filing: what it says, the exact facts in it, what is due by
 * when, what is suspicious, and what stays unexplained. Pure; `receivedAt` (milliseconds since
 * 1970) lets spans become instants.
 */
export function decodeMessage(
  raw: string,
  options: { readonly receivedAt?: number } = {},
): Decoded {
  const text = normalizeMessage(raw);
  const passages = widening(text);
  const all = intents
    .map((intent) => matchIntent(intent, passages))
    .filter((point) => point !== null);
  // A wide window must explain a sentence that no narrow one does: else it only joins words of
  // neighbors that are explained already.
  const explained = new Set(
    all.filter((match) => match.parts.length === 1).map((match) => match.passage),
  );
  const kept = all.filter(
    (match) => match.parts.length === 1 || match.parts.some((part) => !explained.has(part)),
  );
  const silenced = new Set(kept.flatMap((match) => suppresses[match.intent] ?? []));
  const position = (match: Match) => text.indexOf(match.parts[0] ?? '');
  const points = kept
    .filter((match) => !silenced.has(match.intent) || outranks(match, kept))
    .sort(
      (x, y) =>
        Number(y.parts.length === 1) - Number(x.parts.length === 1) ||
        position(x) - position(y) ||
        rank(y) - rank(x),
    )
    .map(({ parts: _parts, detail: _detail, ...point }): DecodedPoint => point);

  const facts = findFacts(text);
  return {
    points,
    facts,
    deadlines: deadlinesOf(text, points, options.receivedAt),
    suspicions: chinese.test(text) ? findSuspicions(text, facts) : [],
    unexplained: splitPassages(text).filter(
      (passage) =>
        chinese.test(passage) && !points.some((point) => point.passage.includes(passage)),
    ),
    certainty: certaintyOf(points),
  };
}

/** Of two that silence each other the surer one stays. */
function outranks(match: Match, kept: readonly Match[]): boolean {
  return kept
    .filter((other) => suppresses[other.intent]?.includes(match.intent))
    .every(
      (other) =>
        suppresses[match.intent]?.includes(other.intent) === true &&
        match.confidence > other.confidence,
    );
}

/** What became of the order stands before the reasons that the same sentence gives. */
const outcomes = new Set([
  'preliminaryRefused',
  'administrationRefused',
  'psbRefused',
  'psbApproved',
]);

const rank = (match: Match) =>
  (outcomes.has(match.intent) ? 0.5 : 0) +
  match.confidence +
  match.detail * 0.05 +
  match.urgency * 0.01;

function deadlinesOf(
  text: string,
  points: readonly DecodedPoint[],
  receivedAt: number | undefined,
): readonly MessageDeadline[] {
  const stated = statedDeadlines(text, receivedAt);
  if (stated.length > 0) return stated;
  for (const point of points) {
    const intent = intents.find((each) => each.id === point.intent);
    const limit = intent && ruleDeadline(intent, point.passage, receivedAt);
    if (limit) return [limit];
  }
  return [];
}

function certaintyOf(points: readonly DecodedPoint[]): Decoded['certainty'] {
  const best = Math.max(0, ...points.map((point) => point.confidence));
  if (best === 0) return 'none';
  return best >= 0.87 ? 'sure' : best >= 0.75 ? 'likely' : 'guess';
}
