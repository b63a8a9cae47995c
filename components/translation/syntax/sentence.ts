import { asSentence, raiseFirst } from '../core/english';
import type { Keyed } from '../core/keyed';
import { clauseMark, cut, outside } from '../core/split';
import type { Context, Known } from '../core/translate';
import { isAwkwardRow } from './awkward';
import { clauseOf, longest } from './clause';
import { type Clause, roleOf } from './clause-roles';
import { inSentence, unsure } from './in-sentence';
import { joined } from './joining';
import { districtOf } from './lexicon';
import { wholeClause } from './words';

/** A sentence by grammar: each clause parsed, and put together as English puts them. */
export function bySentence(text: Keyed, depth: number, context: Context): Known | null {
  const district = districtOf.get(text.key);
  if (district) return { english: district, kind: 'curated', role: 'label' };
  const whole = wholeClause(text.key);
  if (whole) return { english: raiseFirst(whole[1]), kind: 'curated', role: whole[0] };
  const pieces = cut(text.key, outside(text.key, clauseMark));
  if (pieces.length < 2) return choices(text, depth, context) ?? clauseOf(text, context);
  const clauses: Clause[] = [];
  for (const { from, to: end } of pieces) {
    const to = end === text.key.length && text.key.endsWith('。') ? end - 1 : end;
    const known = context.known(text, from, to, depth + 1);
    // 备案时效顺延: in a sentence no title, and nobody is told to.
    if (!known || known.lacks === 'verb') return null;
    const english = raiseFirst(asSentence(known.english));
    const role = known.role ?? roleOf(english, context);
    const chinese = text.key.slice(from, to);
    const { proper } = context.dictionary;
    const ends = to >= text.key.length - 1;
    const before = clauses[clauses.length - 1];
    const among = inSentence({ chinese, english, role, before, ends, proper });
    if (among) {
      clauses.push(among);
      continue;
    }
    const told =
      /^(请|点击|单击|至少|最多|先|勿|不|建议|仅|只|确认|并|再|或|可)|请|[须应]|必须|务必|不得/.test(
        chinese,
      );
    clauses.push({
      english,
      role,
      bare: role === 'order' && !told,
      ...(known.lacks ? { lacks: known.lacks } : {}),
    });
  }
  if (clauses.some((each, index) => unsure(each, clauses[index - 1]))) return null;
  // 不要用公司的: at the end it is no condition.
  const { from = 0, to = 0 } = pieces[pieces.length - 1] ?? {};
  if (
    clauses[clauses.length - 1]?.role === 'condition' &&
    /的(?:\([^()]*\))?。?$/.test(text.key.slice(from, to)) &&
    /^If /.test(clauses[clauses.length - 1]?.english ?? '')
  )
    return null;
  const english = joined(clauses, context);
  return isAwkwardRow(english) ? null : { english, kind: 'pattern', role: 'statement' };
}

/** 首次备案、新增网站、接入备案: what a page lets choose among, some of it named as an act. */
function choices(text: Keyed, depth: number, context: Context): Known | null {
  const { key } = text;
  if (!key.includes('、') || key.length > longest) return null;
  const names: string[] = [];
  let acts = false;
  for (let from = 0; from <= key.length; ) {
    const mark = key.indexOf('、', from);
    const to = mark < 0 ? key.length : mark;
    const known = to > from ? context.known(text, from, to, depth + 1) : null;
    if (known?.kind !== 'curated' || /[.,:;?!]/.test(known.english)) return null;
    acts ||= roleOf(known.english, context) === 'order';
    names.push(known.english.replace(/ \([^)]*\)$/, ''));
    from = to + 1;
  }
  return acts ? { english: names.join(', '), kind: 'pattern', role: 'label' } : null;
}
