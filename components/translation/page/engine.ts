import { afterPaint } from '../../messaging/at-rest';
import type { DisplayMode } from '../../settings/schema';
import type { Translator } from '../core/translate';
import { Highlights } from './highlight';
import { Hydration } from './hydration';
import { Painter } from './painter';
import { Records } from './records';
import { frameDocument, hostRoot } from './roots';
import { isInline } from './run';
import type { measureShortForms } from './short-forms';
import { type Attribute, attributes, isElement, isText } from './targets';
import { visibleNodes } from './visible';
import { type Findings, Walk } from './walk';

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...attributes],
};

/**
 * Milliseconds worked at once before a paint; what is left over comes in slices. A sentence that is
 * composed in cold code takes up to 30 more, and none makes a task over 50.
 */
const atOnce = 18;
const slice = 12;
/** Elements of a page that may take more than that: what is seen then comes first. */
const large = 1500;

/**
 * Walks a page once, then follows what changes. Giving the page back is a walk like any other,
 * and is followed like any other: a node that the page kept aside meanwhile is seen to when it
 * comes back, after `signal` has aborted too.
 */
export class Engine {
  readonly records = new Records();
  readonly highlights = new Highlights();
  readonly painter: Painter;
  private readonly observer = new MutationObserver((changes) => this.follow(changes));
  private readonly hydration: Hydration;
  private roots = new WeakSet<Document | ShadowRoot>();
  attached: WeakRef<Document | ShadowRoot>[] = [];
  private readonly frames = new WeakSet<HTMLIFrameElement>();
  private readonly unready = new Set<Element>();
  /** Elements that this batch has walked as they stand now, or leaves alone. */
  private readonly covered = new Set<Node>();
  /** Some of what stands in them is not walked: it waits for a slice, or is left alone too. */
  private unwalked = false;
  private queue: Walk[] = [];
  private sliceAsked = false;
  /** Comes with the tools: no English is shortened before the page's own start is over. */
  private measure: typeof measureShortForms | null = null;
  private measureAsked = false;
  private running = false;
  private deadline = 0;
  /** Runs when nothing is left to walk. */
  onIdle: () => void = () => undefined;

  constructor(
    translator: Translator,
    private readonly signal: AbortSignal,
  ) {
    this.painter = new Painter(translator, this.records, this.highlights);
    this.hydration = new Hydration((held) => {
      if (!this.running) return;
      this.batch(() => {
        for (const element of held) this.walk(element);
      });
    }, signal);
    signal.addEventListener('abort', () => this.show('original'));
  }

  get done(): boolean {
    return this.queue.length === 0 && this.hydration.waiting.size === 0;
  }

  /** Shows the page in a mode, or gives it back: what is seen at once, the rest in slices. */
  show(mode: DisplayMode): void {
    if (mode === this.painter.mode && this.running && !this.signal.aborted) return;
    this.painter.mode = mode;
    if (mode === 'original') {
      this.highlights.clear();
      this.painter.unmeasured.clear();
    } else this.running = true;
    this.repaint();
  }

  /** Looks at everything anew: another mode, or translations that came in. */
  repaint(): void {
    if (!this.running) return;
    this.roots = new WeakSet();
    const before = this.attached;
    this.attached = [];
    this.queue = [];
    this.batch(() => {
      if (document.getElementsByTagName('*').length > large) this.walkVisible();
      this.attach(document);
      // Roots of what the page has taken out and may put back.
      for (const reference of before) {
        const root = reference.deref();
        if (root) this.attach(root);
      }
    });
  }

  private attach(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.attached.push(new WeakRef(root));
    this.observer.observe(root, observed);
    this.walk(root);
  }

  /** At its end all is given back at once: a script started anew must find the page's own text. */
  private readonly late = (): boolean => !this.signal.aborted && performance.now() > this.deadline;

  private readonly findings: Findings = {
    shadow: (shadow) => this.attach(shadow),
    frame: (frame) => this.frame(frame),
    unready: (element) => this.watchUnready(element),
    held: (element) => {
      const noted = element.matches(this.hydration.noted);
      if (noted) this.painter.attributesOf(element);
      return this.hydration.holds(element, noted);
    },
    passed: (element, into) => {
      this.covered.add(element);
      if (!into && element.firstElementChild) this.unwalked = true;
    },
  };

  private walk(root: Node): void {
    const walk = new Walk(root, this.painter, this.findings);
    if (this.late() || !walk.run(this.late)) {
      this.queue.push(walk);
      this.unwalked = true;
    }
  }

  private frame(frame: HTMLIFrameElement): void {
    const enter = () => {
      const inside = frameDocument(frame);
      if (inside) this.attach(inside);
    };
    if (!this.frames.has(frame)) {
      this.frames.add(frame);
      // A script that writes a frame makes it load in its own midst, and opens it for typing after.
      const loaded = () => queueMicrotask(() => this.running && this.batch(enter));
      frame.addEventListener('load', loaded, { signal: this.signal });
    }
    enter();
  }

  /** A custom element without a root yet may be given one without any mutation to observe. */
  private watchUnready(element: Element): void {
    if (this.unready.size === 0) {
      for (const wait of [50, 300, 1500]) setTimeout(() => this.retryUnready(wait === 1500), wait);
    }
    if (this.unready.size < 500) this.unready.add(element);
  }

  private retryUnready(last: boolean): void {
    if (!this.running || this.unready.size === 0) return;
    this.batch(() => {
      for (const element of this.unready) {
        const shadow = hostRoot(element);
        if (shadow) this.attach(shadow);
        if (shadow || last) this.unready.delete(element);
      }
    });
  }

  /** Our own writes in `work` are not followed; the page's, before and during it, are. */
  private batch(work: () => void): void {
    this.deadline = performance.now() + atOnce;
    this.painter.startBatch();
    this.uncover();
    this.changes(this.observer.takeRecords(), true);
    work();
    // Custom elements of the page may answer a write at once; what they change is followed too.
    for (let round = 0; round < 3; round += 1) {
      const made = this.observer.takeRecords();
      // As many as we wrote: they are ours, and asking each of hundreds is saved.
      if (made.length === this.painter.writes) break;
      const foreign = made.filter((change) => !this.isOwn(change));
      if (foreign.length === 0) break;
      this.painter.startBatch();
      this.uncover();
      this.changes(foreign, false);
    }
    this.observer.takeRecords();
    this.uncover();
    this.hydration.settle(this.queue.length > 0);
    this.askForMore();
  }

  private uncover(): void {
    this.covered.clear();
    this.unwalked = false;
  }

  private follow(changes: readonly MutationRecord[]): void {
    this.batch(() => this.changes(changes, true));
  }

  private isOwn(change: MutationRecord): boolean {
    if (change.type === 'characterData') {
      const text = change.target as Text;
      return this.records.text(text)?.shown === text.data;
    }
    if (change.type !== 'attributes') return false;
    const element = change.target as Element;
    const name = change.attributeName as string;
    return this.records.attribute(element, name)?.shown === element.getAttribute(name);
  }

  private changes(changes: readonly MutationRecord[], fresh: boolean): void {
    for (const change of changes) {
      // The parser tells of every node: those in an element that came with them are walked by now.
      if (change.type === 'childList' && this.covered.has(change.target)) this.inCovered(change);
      else if (this.hydration.covers(change.target)) continue;
      else if (change.type === 'childList') this.children(change);
      else if (change.type === 'attributes') {
        this.painter.attribute(change.target as Element, change.attributeName as Attribute);
      } else this.data(change.target as Text, fresh);
    }
  }

  private data(text: Text, fresh: boolean): void {
    const record = this.records.text(text);
    // A member of a run that shows nothing, and that the page itself has emptied now.
    if (fresh && record && text.data === '' && record.shown === '') record.original = '';
    this.text(text);
  }

  private children(change: MutationRecord): void {
    const { target, addedNodes, removedNodes } = change;
    // A root that was attached since the element was walked.
    const shadow = (target as Partial<Element>).shadowRoot;
    if (shadow) this.attach(shadow);
    const { length } = addedNodes;
    if (removedNodes.length > 0 && length > 0) this.handOver(removedNodes, addedNodes);
    for (let at = 0; at < length; at += 1) {
      const node = addedNodes[at] as Node;
      if (this.covered.has(node) || !node.isConnected) continue;
      this.covered.add(node);
      if (isText(node)) this.text(node);
      else if (isElement(node)) this.walk(node);
    }
    this.neighbor(change.previousSibling, 'lastChild');
    this.neighbor(change.nextSibling, 'firstChild');
  }

  /** Sees to one text now, or in a slice where a batch has taken long enough. */
  private text(node: Text): void {
    if (this.deadline > 0 && this.late()) this.deadline = 0;
    if (this.deadline === 0) this.queue.push(new Walk(node, this.painter, this.findings));
    else this.painter.text(node);
  }

  /** Lists of a record are made when they are asked for: the parser's hundreds are not. */
  private inCovered(change: MutationRecord): void {
    const { removedNodes } = change;
    if (removedNodes.length > 0) this.handOver(removedNodes, change.addedNodes);
    if (this.unwalked) for (const node of change.addedNodes) this.covered.add(node);
  }

  /** A page that writes back the text it read from us (`e.textContent = e.textContent`). */
  private handOver(removed: NodeList, added: NodeList): void {
    const [from, to] = [removed[0], added[0]];
    if (!from || !to || !isText(from) || !isText(to) || this.records.text(to)) return;
    const record = this.records.text(from);
    if (record && record.shown === to.data && record.shown !== record.original) {
      this.records.adopt(to, { ...record });
    }
  }

  /**
   * What stood beside a change may now be one string with something else, or no longer: texts, and
   * those at the near end of elements within a line.
   */
  private neighbor(node: Node | null, side: 'firstChild' | 'lastChild'): void {
    let at = node;
    while (at && isInline(at)) at = at[side];
    if (at && isText(at) && at.isConnected && !this.hydration.covers(at)) this.text(at);
  }

  /** Shortens from now on what does not fit, and what has waited for it. */
  shortenWith(measure: typeof measureShortForms): void {
    this.measure = measure;
    this.askForMore();
  }

  private askForMore(): void {
    // While slices write, measuring would lay the page out in the middle of each.
    const { measure } = this;
    const idle = this.queue.length === 0 && !this.measureAsked;
    if (measure && idle && this.painter.unmeasured.size > 0) {
      this.measureAsked = true;
      afterPaint(() => {
        const { unmeasured } = this.painter;
        let more = false;
        if (this.painter.mode !== 'original') {
          this.batch(() => {
            more = measure(this.painter, this.late);
          });
        }
        const left = unmeasured.size;
        setTimeout(() => {
          this.measureAsked = false;
          // What came meanwhile; what is not shown waits for the next change.
          if (more || unmeasured.size > left) this.askForMore();
        }, 250);
      });
    }
    if (this.queue.length === 0) {
      this.onIdle();
      return;
    }
    if (this.sliceAsked) return;
    this.sliceAsked = true;
    afterPaint(() => {
      this.batch(() => this.walkVisible());
      this.nextSlice();
    });
  }

  /** Sees to what is looked at before all else that waits. */
  private walkVisible(): void {
    // Boxes are read before anything is written: a write between would lay the page out again.
    const seen: Walk[] = [];
    for (const node of visibleNodes(document.documentElement)) {
      seen.push(new Walk(node, this.painter, this.findings));
      if (this.late()) break;
    }
    this.queue.unshift(...seen);
    this.walkQueue();
  }

  private walkQueue(): void {
    while (!this.late() && this.queue[0]?.run(this.late)) this.queue.shift();
  }

  private nextSlice(): void {
    setTimeout(() => {
      this.batch(() => {
        this.deadline = performance.now() + slice;
        this.walkQueue();
      });
      if (this.queue.length > 0) this.nextSlice();
      else this.sliceAsked = false;
    });
  }
}
