import type { DisplayMode } from '../../settings/schema';
import { hasChinese } from '../core/keyed';
import type { Translated, Translator } from '../core/translate';
import { distribute, spaceOut } from './distribute';
import type { Highlights } from './highlight';
import { mayWrite, type Records, type ShownKind, type TextRecord } from './records';
import { type Run, runOf } from './run';
import { noSections, sectionOf } from './section';
import { type Attribute, attributes, mayTranslate } from './targets';

interface Answer extends Omit<Translated, 'kind'> {
  readonly kind: ShownKind;
}

/** What a text of the page is to show. */
interface Wanted {
  readonly original: string;
  readonly shown: string;
  readonly kind: ShownKind;
  readonly source: string | null;
  readonly short?: string | undefined;
}

/** Puts English into text nodes and attributes, in place, and takes it out again. */
export class Painter {
  /** In `original`, seeing to a text or an attribute gives it back. */
  mode: DisplayMode = 'english';
  /** What we show may hold Chinese characters too. */
  sharesCharacters = false;
  /** Texts written with a longer form where a shorter one exists, until they are measured. */
  readonly unmeasured = new Set<Text>();
  /** Machine translations by source, where the person asked for them. */
  readonly machine = new Map<string, string>();
  /** Runs at the first string that is not wholly known. */
  onGap: (() => void) | undefined;
  /** Texts and attributes written in this batch; each is told of once by an observer. */
  writes = 0;
  /** Texts already seen to in this batch, as members of a run. */
  private seen = new Set<Text>();
  /** Found in this batch. */
  private sections = noSections();
  private open = new Map<Element, boolean>();
  /** Shown English → place → original, to know a copy that the page makes of its own nodes. */
  private readonly copies = new Map<string, Map<string, string>>();

  constructor(
    private readonly translator: Translator,
    readonly records: Records,
    private readonly highlights: Highlights,
  ) {}

  /** What is kept for a batch holds only while the page does not change. */
  startBatch(): void {
    this.writes = 0;
    if (this.seen.size > 0) this.seen = new Set();
    if (this.open.size > 0) this.open = new Map();
    if (this.sections.above.size > 0 || this.sections.inside.size > 0) this.sections = noSections();
  }

  /** The page's own text of a node, whatever is shown. */
  originalOf = (node: Text): string => {
    const record = this.records.text(node);
    return record && record.shown === node.data ? record.original : node.data;
  };

  /** Translates a text node, with the run it stands in. */
  text(node: Text): void {
    if (this.mode === 'original') {
      this.restoreText(node);
      return;
    }
    if (this.seen.has(node)) return;
    const record = this.records.text(node);
    if (!record) {
      const chinese = hasChinese(node.data);
      if ((!chinese || this.sharesCharacters) && !this.isCopy(node) && !chinese) return;
    }
    const run = node.parentNode ? runOf(node, this.originalOf) : null;
    if (!run) {
      const original = this.originalOf(node);
      if (record || (hasChinese(original) && mayTranslate(node, this.open)))
        this.single(node, original);
      return;
    }
    for (const { node: each } of run.parts) this.seen.add(each);
    this.run(run);
  }

  attribute(element: Element, name: Attribute): void {
    const value = element.getAttribute(name);
    if (value === null) return;
    const known = this.records.attribute(element, name);
    if (this.mode === 'original') {
      if (known) this.restoreAttribute(element, name, known, value);
      return;
    }
    if (!known && !hasChinese(value)) return;
    const record = known ?? this.records.ofAttribute(element, name, value);
    const original = record.shown === value ? record.original : value;
    const { english, kind } = this.translate(original, element);
    const shown = this.compose(original, english, kind);
    update(record, { original, shown, kind, source: original });
    if (shown !== value && mayWrite(record, performance.now())) this.put(element, name, shown);
    else record.shown = value;
  }

  attributesOf(element: Element): void {
    for (const name of attributes) this.attribute(element, name);
  }

  /** Shows the page's own text again, where ours still stands. */
  private restoreText(node: Text): void {
    const record = this.records.text(node) ?? (this.isCopy(node) && this.records.text(node));
    if (!record) return;
    if (node.data === record.shown && record.shown !== record.original) {
      this.set(node, record.original);
      record.shown = record.original;
    }
    this.highlights.mark(node, 'plain');
  }

  private restoreAttribute(
    element: Element,
    name: string,
    record: TextRecord,
    value: string,
  ): void {
    if (value !== record.shown || record.shown === record.original) return;
    this.put(element, name, record.original);
    record.shown = record.original;
  }

  private translate(text: string, node: Node): Answer {
    const section = () => sectionOf(node, (each) => this.originalText(each), this.sections);
    const answer = this.translator.translate(text, section);
    const lacking = answer.kind === 'gloss' || answer.kind === 'unknown';
    if (lacking || answer.loose) this.onGap?.();
    if (!lacking) return answer;
    const machine = this.machine.get(text.trim());
    return machine === undefined ? answer : { english: machine, kind: 'machine' };
  }

  /** The page's own text of a subtree. */
  originalText(node: Node): string {
    if (node.nodeType === 3) return this.originalOf(node as Text);
    const walker = (node.ownerDocument ?? document).createTreeWalker(node, 4);
    let text = '';
    while (walker.nextNode()) text += this.originalOf(walker.currentNode as Text);
    return text;
  }

  private single(node: Text, original: string): void {
    const { english, kind, short } = this.translate(original, node);
    const shown = this.compose(original, english, kind);
    this.write(node, { original, shown, kind, source: original, short });
    if (shown !== original) this.remember(node, original, shown);
  }

  private run(run: Run): void {
    const originals = run.parts.map(({ node }) => this.originalOf(node));
    const whole = originals.join('');
    const first = run.parts[originals.findIndex(hasChinese)];
    if (!first && !run.parts.some(({ node }) => this.records.text(node))) return;
    if (first && !mayTranslate(first.node, this.open)) return;
    const answer = this.translate(whole, (first ?? run.parts[0])?.node as Text);
    const known =
      answer.kind === 'curated' ||
      (answer.kind === 'pattern' && run.mixed && !this.isList(run, originals, answer));
    if (known && this.whole(run, originals, whole, answer)) return;
    this.oneByOne(run, originals);
  }

  /**
   * Whether each part is a term of its own, as a heading and the link beside it: read together they
   * would become a sentence that nobody wrote.
   */
  private isList(run: Run, originals: readonly string[], { role }: Answer): boolean {
    if (role !== 'statement') return false;
    return run.parts.every(({ node }, at) => {
      const original = originals[at] as string;
      return !hasChinese(original) || this.translate(original, node).kind === 'curated';
    });
  }

  /** The run as one string; false where its English cannot be laid into its nodes. */
  private whole(run: Run, originals: readonly string[], whole: string, answer: Answer): boolean {
    const last = originals.findLastIndex((text) => text.trim() !== '');
    const pieces =
      this.mode === 'both'
        ? originals.map((text, at) =>
            at === last ? around(text, `${text.trim()} ${answer.english}`) : text,
          )
        : distribute(
            answer.english,
            run.parts.map((part, at) => {
              const original = originals[at] as string;
              const alone = hasChinese(original)
                ? this.translate(original, part.node).english
                : original;
              return { original, held: part.held, link: part.link, alone };
            }),
          );
    if (!pieces) return false;
    let told = false;
    run.parts.forEach(({ node }, at) => {
      const original = originals[at] as string;
      const piece = pieces[at] as string;
      if (original === piece && !this.records.text(node)) return;
      const source = told ? null : whole;
      told = true;
      this.write(node, { original, shown: piece, kind: answer.kind, source });
    });
    return true;
  }

  private oneByOne(run: Run, originals: readonly string[]): void {
    const answers = run.parts.map(({ node }, at) => {
      const original = originals[at] as string;
      return hasChinese(original) ? this.translate(original, node) : null;
    });
    const pieces = originals.map((original, at) => {
      const answer = answers[at];
      return answer ? this.compose(original, answer.english, answer.kind) : original;
    });
    const shown =
      this.mode === 'both'
        ? pieces
        : spaceOut(
            pieces,
            answers.map((answer) => answer !== null),
          );
    run.parts.forEach(({ node }, at) => {
      const original = originals[at] as string;
      const kind = answers[at]?.kind ?? 'plain';
      if (!answers[at] && !this.records.text(node)) return;
      this.write(node, { original, shown: shown[at] as string, kind, source: original });
    });
  }

  /** What stands in a node for an English, by the mode. */
  private compose(original: string, english: string, kind: ShownKind): string {
    if (kind === 'plain' || kind === 'unknown') return original;
    return around(original, this.mode === 'both' ? `${original.trim()} ${english}` : english);
  }

  private write(node: Text, wanted: Wanted): void {
    const record = this.records.ofText(node);
    update(record, wanted);
    if (node.data !== wanted.shown) {
      if (!mayWrite(record, performance.now())) {
        record.shown = node.data;
        record.original = node.data;
        return;
      }
      this.set(node, wanted.shown);
    }
    if (record.short) this.unmeasured.add(node);
    this.highlights.mark(node, wanted.kind);
  }

  set(node: Text, text: string): void {
    this.writes += 1;
    node.data = text;
  }

  private put(element: Element, name: string, value: string): void {
    this.writes += 1;
    element.setAttribute(name, value);
  }

  private remember(node: Text, original: string, shown: string): void {
    if (this.copies.size > 3000) this.copies.clear();
    const places = this.copies.get(shown);
    if (places) places.set(placeOf(node), original);
    else this.copies.set(shown, new Map([[placeOf(node), original]]));
  }

  /**
   * Vue copies its static nodes as they stand, our English in them: the copy is known by its text
   * and by its place being of the same kind, and gets the original as if we had written it.
   */
  private isCopy(node: Text): boolean {
    const original = this.copies.get(node.data)?.get(placeOf(node));
    if (original === undefined) return false;
    const record = this.records.ofText(node);
    record.original = original;
    record.shown = node.data;
    return true;
  }
}

function placeOf(node: Text): string {
  const parent = node.parentElement;
  return parent ? `${parent.localName}.${parent.getAttribute('class') ?? ''}` : '';
}

/** English with the white space that stood around the original. */
export function around(original: string, english: string): string {
  const inner = original.trim();
  if (inner.length === original.length) return english;
  const from = original.length - original.trimStart().length;
  return original.slice(0, from) + english + original.slice(from + inner.length);
}

function update(record: TextRecord, wanted: Wanted): void {
  record.original = wanted.original;
  record.shown = wanted.shown;
  record.kind = wanted.kind;
  record.source = wanted.source;
  record.short = wanted.short ?? null;
}
