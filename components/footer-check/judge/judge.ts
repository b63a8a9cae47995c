import type { Candidate, Evidence } from '../evidence/types';
import { findNumbers } from '../numbers/find';
import type { FilingNumber, NumberFound } from '../numbers/types';
import { adviseOn } from './advice';
import { atBottom } from './bottom';
import { judgeLink, judgePsbLink } from './link';
import { notOwn } from './own';
import {
  type JudgedLicense,
  type JudgedNumber,
  type JudgedPsb,
  type Judgment,
  type KnownSite,
  type LinkJudgment,
  type Reason,
  type Verdict,
  verdicts,
} from './types';
import { judgeVisibility } from './visible';

export interface JudgeOptions {
  /** Today, for the year in a number. */
  readonly date: string;
  readonly known?: KnownSite;
}

/**
 * From evidence to the verdict, by the precedence of `verdicts`: the best candidate wins. Pure:
 * needs no browser and no clock.
 */
export function judge(evidence: Evidence, options: JudgeOptions): Judgment {
  const year = Number(options.date.slice(0, 4));
  const numbers: JudgedNumber[] = [];
  const others: JudgedNumber[] = [];
  const licenses: JudgedLicense[] = [];
  const psb: JudgedPsb[] = [];
  for (const candidate of evidence.candidates) {
    const found = reread(candidate, year);
    if (!found) continue;
    if (found.kind === 'license') {
      if (notOwn(candidate)) continue;
      const { visible } = judgeVisibility(candidate.visibility);
      const link = judgeLink(candidate.link.around, evidence.address);
      licenses.push({ id: candidate.id, canonical: found.canonical, visible, link });
    } else if (found.kind === 'psb') {
      if (notOwn(candidate)) continue;
      const link = candidate.link.around ?? candidate.link.over;
      psb.push({
        id: candidate.id,
        raw: candidate.raw,
        canonical: found.canonical,
        visible: judgeVisibility(candidate.visibility).visible,
        problems: found.problems,
        doubts: found.doubts,
        link: judgePsbLink(link, found.digits),
        address: link?.resolved ?? '',
        badge: candidate.structure.badge,
      });
    } else {
      const judged = judgeNumber(candidate, found, evidence);
      (judged.own ? numbers : others).push(judged);
    }
  }
  const best = numbers
    .filter(({ verdict }) => verdict !== 'missing')
    .sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict))[0];
  const bare = evidence.links.find(
    (link) =>
      // A link around a number was judged with it: here it is one of another site.
      !findNumbers(link.text, year).some((each) => each.kind === 'filing') &&
      judgeLink(link, evidence.address) === 'right' &&
      judgeVisibility(link.visibility).visible,
  );
  const verdict: Verdict = best?.verdict ?? (bare ? 'link-without-number' : 'missing');
  const judgment = {
    verdict,
    best: best ?? null,
    numbers,
    others,
    licenses,
    psb,
    copyright: evidence.copyright,
    reasons: best?.reasons ?? [{ key: `why.${verdict}` }],
  };
  return { ...judgment, advice: adviseOn(judgment, evidence, options.known) };
}

/** Reads the candidate again from its text: the evidence may come from anywhere. */
function reread(candidate: Candidate, year: number): NumberFound | null {
  const text = candidate.before + candidate.raw + candidate.after;
  const start = candidate.before.length;
  const end = start + candidate.raw.length;
  const found = findNumbers(text, year);
  return (
    found.find((each) => each.start === start && each.end === end) ??
    found.find((each) => each.start < end && each.end > start) ??
    null
  );
}

function judgeNumber(
  candidate: Candidate,
  found: FilingNumber | Extract<NumberFound, { kind: 'placeholder' }>,
  evidence: Evidence,
): JudgedNumber {
  const filing = found.kind === 'filing' ? found : null;
  const form = filing?.form ?? 'placeholder';
  const other = notOwn(candidate);
  const seen = judgeVisibility(candidate.visibility);
  const { link, address, reasons: linkReasons } = linkOf(candidate, evidence);
  const bottom = atBottom(candidate, evidence);
  const reasons: Reason[] = [];
  let verdict: Verdict;
  if (other) {
    verdict = 'missing';
    reasons.push(other);
  } else if (!seen.visible) {
    verdict = form === 'well-formed' ? 'hidden' : 'missing';
    reasons.push(...seen.reasons);
  } else if (form === 'placeholder') {
    verdict = 'placeholder';
    reasons.push({ key: 'why.placeholder' });
  } else if (form === 'malformed') {
    verdict = 'malformed-number';
    for (const problem of filing?.problems ?? []) reasons.push({ key: `problem.${problem}` });
  } else if (!bottom) {
    verdict = 'not-at-bottom';
    reasons.push({ key: 'why.not-at-bottom' });
  } else if (link === 'right') {
    verdict = 'ok';
    reasons.push({ key: 'why.ok' });
  } else {
    verdict = link === 'none' ? 'number-without-link' : 'wrong-link';
    reasons.push(...linkReasons);
  }
  return {
    id: candidate.id,
    raw: candidate.raw,
    form,
    canonical: filing?.canonical ?? null,
    verdict,
    own: other === null,
    problems: filing?.problems ?? [],
    doubts: filing?.doubts ?? [],
    link,
    address,
    reasons: [...reasons, ...(seen.visible ? seen.doubts : [])],
  };
}

/** The link that a click on the digits follows. */
function linkOf(
  { link }: Candidate,
  evidence: Evidence,
): { link: LinkJudgment; address: string; reasons: Reason[] } {
  const page = evidence.address;
  if (link.over) {
    const judged = judgeLink(link.over, page);
    return {
      link: judged,
      address: link.over.resolved,
      reasons: [{ key: `link.${judged}`, values: { address: link.over.resolved } }],
    };
  }
  if (link.around) {
    const judged = judgeLink(link.around, page);
    if (judged === 'right' && link.click === 'blocked') {
      return { link: 'none', address: link.around.resolved, reasons: [{ key: 'link.blocked' }] };
    }
    return {
      link: judged,
      address: link.around.resolved,
      reasons: [
        { key: `link.${judged}`, values: { address: link.around.resolved || link.around.href } },
      ],
    };
  }
  if (link.partly) return { link: 'none', address: '', reasons: [{ key: 'link.partly' }] };
  if (link.handler === 'onclick' || link.handler === 'role' || link.handler === 'cursor') {
    return { link: 'handler', address: '', reasons: [{ key: `link.${link.handler}` }] };
  }
  const beside = link.beside && judgeLink(link.beside, page) === 'right';
  return { link: 'none', address: '', reasons: [{ key: beside ? 'link.beside' : 'link.none' }] };
}
