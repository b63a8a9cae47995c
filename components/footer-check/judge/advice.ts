import type { Evidence } from '../evidence/types';
import { provinceOfIcp } from '../provinces';
import { filingHost } from './link';
import type { Advice, JudgedPsb, Judgment, KnownSite } from './types';

const entityPart = (number: string): string => number.replace(/-\d+[AXK]?$/u, '');

/** What else an inspector, a province or a careful owner would say. */
export function adviseOn(
  judgment: Omit<Judgment, 'advice'>,
  evidence: Evidence,
  known: KnownSite | undefined,
): Advice[] {
  return [
    ...onNumber(judgment, evidence, known),
    ...onLink(judgment, evidence),
    ...onPsb(judgment, known),
    ...onPage(judgment, evidence, known),
  ];
}

function onNumber(
  { best, numbers, licenses, verdict }: Omit<Judgment, 'advice'>,
  _evidence: Evidence,
  known: KnownSite | undefined,
): Advice[] {
  const found: Advice[] = [];
  const number = best?.canonical;
  if (best) {
    for (const doubt of best.doubts) {
      found.push({
        level: doubt === 'characters-differ' ? 'note' : 'doubt',
        key: `number.${doubt}`,
      });
    }
    for (const reason of best.reasons) {
      if (!reason.key.startsWith('doubt.')) continue;
      const level =
        reason.key === 'doubt.ariaHidden' || reason.key === 'doubt.faint' ? 'fix' : 'doubt';
      found.push({ ...reason, level });
    }
  }
  if (number && best.form === 'well-formed') {
    const province = provinceOfIcp(number.slice(0, 1));
    const suffix = /-\d+[AXK]?$/u.test(number);
    if (province?.shows === 'entity' && suffix) {
      found.push({ level: 'note', key: 'suffix.entity', values: { number: entityPart(number) } });
    } else if (province?.shows === 'website' && !suffix) {
      found.push({ level: 'note', key: 'suffix.website', values: { number: `${number}-1` } });
    }
    const filed = [known?.icpNumber, known?.entityIcpNumber].filter((each) => each !== undefined);
    if (filed.length > 0) {
      const same = filed.some((each) => each === number);
      const sameEntity = filed.some((each) => entityPart(each) === entityPart(number));
      if (!sameEntity)
        found.push({ level: 'doubt', key: 'known.otherNumber', values: { filed: filed[0] ?? '' } });
      else if (!same)
        found.push({ level: 'note', key: 'known.otherSuffix', values: { filed: filed[0] ?? '' } });
    }
  }
  const different = new Set(
    numbers.flatMap((each) =>
      each.form === 'well-formed' && each.canonical ? [entityPart(each.canonical)] : [],
    ),
  );
  if (different.size > 1) {
    found.push({ level: 'doubt', key: 'number.several', values: { count: different.size } });
  }
  if (licenses.length > 0 && (verdict === 'missing' || verdict === 'link-without-number')) {
    found.push({
      level: 'doubt',
      key: 'license.instead',
      values: { number: licenses[0]?.canonical ?? '' },
    });
  }
  return found;
}

function onLink({ best }: Omit<Judgment, 'advice'>, evidence: Evidence): Advice[] {
  if (best?.link !== 'right') return [];
  const found: Advice[] = [];
  const candidate = evidence.candidates.find(({ id }) => id === best.id);
  const link = candidate?.link.over ?? candidate?.link.around;
  // Of a number that nobody sees, nobody asks for a click.
  if (candidate?.link.click === 'unknown' && best.verdict !== 'hidden')
    found.push({ level: 'doubt', key: 'link.untested' });
  if (!link) return found;
  const target = new URL(link.resolved);
  if (target.protocol === 'http:') found.push({ level: 'fix', key: 'link.http' });
  if (target.hostname !== filingHost) found.push({ level: 'fix', key: 'link.www' });
  if (link.target !== '_blank') found.push({ level: 'note', key: 'link.sameTab' });
  else if (!/\bnoopener\b|\bnoreferrer\b/u.test(link.rel))
    found.push({ level: 'note', key: 'link.rel' });
  return found;
}

type PsbSaid = Pick<JudgedPsb, 'canonical' | 'raw' | 'address' | 'problems' | 'doubts' | 'link'>;

const valuesOf = ({ canonical, raw, address }: PsbSaid) => ({ number: canonical ?? raw, address });

/** What a public-security number and its link want, wherever they stand: on a page, or pasted. */
export function onPsbNumber(each: PsbSaid): Advice[] {
  const values = valuesOf(each);
  const found: Advice[] = each.problems.map((problem) => ({
    level: 'fix',
    key: `psb.${problem}`,
    values,
  }));
  for (const doubt of each.doubts) {
    if (doubt !== 'no-hao') found.push({ level: 'note', key: `psb.${doubt}`, values });
  }
  if (each.link !== 'right') found.push({ level: 'fix', key: `psb.link.${each.link}`, values });
  return found;
}

function onPsb({ psb }: Omit<Judgment, 'advice'>, known: KnownSite | undefined): Advice[] {
  if (psb.length === 0) return [{ level: 'note', key: 'psb.missing' }];
  const found: Advice[] = [];
  const filed = known?.publicSecurityNumber?.match(/\d{11,14}/u)?.[0];
  for (const each of psb) {
    const values = valuesOf(each);
    found.push(...onPsbNumber(each));
    if (!each.badge) found.push({ level: 'note', key: 'psb.badge', values });
    if (filed && !each.raw.includes(filed))
      found.push({ level: 'doubt', key: 'psb.otherNumber', values });
  }
  return found;
}

function onPage(
  { best, copyright, verdict }: Omit<Judgment, 'advice'>,
  evidence: Evidence,
  known: KnownSite | undefined,
): Advice[] {
  const found: Advice[] = [];
  if (!evidence.secure) found.push({ level: 'note', key: 'page.http' });
  const province = best?.canonical ? provinceOfIcp(best.canonical.slice(0, 1)) : undefined;
  const named =
    known?.entityName && copyright.some((line) => line.includes(known.entityName ?? ''));
  if (province?.copyright && copyright.length === 0)
    found.push({ level: 'fix', key: 'copyright.missing' });
  else if (province?.copyright && known?.entityName && !named) {
    found.push({ level: 'fix', key: 'copyright.otherName', values: { name: known.entityName } });
  } else if (province?.copyright && !known?.entityName) {
    found.push({ level: 'note', key: 'copyright.compare', values: { line: copyright[0] ?? '' } });
  }
  if (known?.name && evidence.title !== '' && !evidence.title.includes(known.name)) {
    found.push({
      level: 'note',
      key: 'titleAdvice.differs',
      values: { name: known.name, title: evidence.title },
    });
  }
  const frames = evidence.foreignFrames.length;
  if (frames > 0 && verdict !== 'ok') {
    found.push({ level: 'doubt', key: 'page.foreignFrames', values: { count: frames } });
  }
  if (evidence.looked.restless) found.push({ level: 'doubt', key: 'page.restless' });
  if (evidence.looked.unpainted) found.push({ level: 'doubt', key: 'page.unpainted' });
  if (evidence.looked.grew > 400 && best) found.push({ level: 'doubt', key: 'page.grew' });
  if (evidence.view.width < 900) {
    found.push({ level: 'doubt', key: 'page.narrow', values: { width: evidence.view.width } });
  }
  return found;
}
