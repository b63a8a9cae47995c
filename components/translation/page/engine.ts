import type { DisplayMode } from '../../settings/schema';
import type { Translator } from '../core/translate';
import { Highlights } from './highlight';
import { Hydration } from './hydration';
import { Painter } from './painter';
import { Records } from './records';
import { frameDocument, hostRoot } from './roots';
import { measureShortForms } from './short-forms';
import { type Attribute, attributes, isElement, isText } from './targets';
import { visibleElements } from './visible';
import { Walk } from './walk';

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...attributes],
};

/** Milliseconds translated at once before a paint; what is left over comes in slices. */
const atOnce = 24;
const slice = 30;

/** Walks a page once, then follows what changes, until it is stopped. */
export class Engine {
  readonly records = new Records();
  readonly highlights = new Highlights();
  readonly painter: Painter;
  private readonly observer = new MutationObserver((changes) => this.follow(changes));
  private readonly hydration: Hydration;
  private roots = new WeakSet<Document | ShadowRoot>();
  private readonly frames = new WeakSet<HTMLIFrameElement>();
  private readonly unready = new Set<Element>();
  private visited = new WeakSet<Node>();
  private queue: Walk[] = [];
  private sliceAsked = false;
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
    signal.addEventListener('abort', () => this.stop());
  }

  get done(): boolean {
    return this.queue.length === 0 && this.hydration.waiting.size === 0;
  }

  /** Shows the page in a mode: walks it, or gives it back. */
  show(mode: DisplayMode): void {
    if (mode === 'original') {
      this.stop();
      return;
    }
    if (this.running && mode === this.painter.mode) return;
    this.painter.mode = mode;
    this.running = true;
    this.repaint();
  }

  /** Looks at everything anew: another mode, or machine translations that came in. */
  repaint(): void {
    if (!this.running) return;
    this.roots = new WeakSet();
    this.queue = [];
    this.batch(() => {
      for (const node of this.records.all()) {
        if (isText(node)) this.painter.text(node);
        else this.painter.attributesOf(node);
      }
      this.attach(document);
    });
  }

  /** Gives the page back: every text and attribute where ours still stands. */
  private stop(): void {
    this.observer.disconnect();
    this.observer.takeRecords();
    this.queue = [];
    this.running = false;
    for (const node of this.records.all()) this.painter.restore(node);
    this.highlights.clear();
  }

  private attach(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer.observe(root, observed);
    this.walk(root);
  }

  private readonly late = (): boolean => performance.now() > this.deadline;

  private walk(root: Node): void {
    const walk = new Walk(root, this.painter, {
      visit: (node) => this.visited.add(node),
      shadow: (shadow) => this.attach(shadow),
      frame: (frame) => this.frame(frame),
      unready: (element) => this.watchUnready(element),
      held: (element) => this.hydration.holds(element),
    });
    if (this.late() || !walk.run(this.late)) this.queue.push(walk);
  }

  private frame(frame: HTMLIFrameElement): void {
    const enter = () => {
      const inside = frameDocument(frame);
      if (inside) this.attach(inside);
    };
    if (!this.frames.has(frame)) {
      this.frames.add(frame);
      frame.addEventListener('load', () => this.running && this.batch(enter), {
        signal: this.signal,
      });
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
    this.visited = new WeakSet();
    this.changes(this.observer.takeRecords(), true);
    work();
    // Custom elements of the page may answer a write at once; what they change is followed too.
    for (let round = 0; round < 3; round += 1) {
      const foreign = this.observer.takeRecords().filter((change) => !this.isOwn(change));
      if (foreign.length === 0) break;
      this.painter.startBatch();
      this.visited = new WeakSet();
      this.changes(foreign, false);
    }
    this.observer.takeRecords();
    this.hydration.settle();
    this.askForMore();
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
      if (this.hydration.covers(change.target)) continue;
      if (change.type === 'childList') this.children(change);
      else if (change.type === 'attributes') {
        this.painter.attribute(change.target as Element, change.attributeName as Attribute);
      } else this.data(change.target as Text, fresh);
    }
  }

  private data(text: Text, fresh: boolean): void {
    const record = this.records.text(text);
    // A member of a run that shows nothing, and that the page itself has emptied now.
    if (fresh && record && text.data === '' && record.shown === '') record.original = '';
    this.painter.text(text);
  }

  private children(change: MutationRecord): void {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = change;
    // A root that was attached since the element was walked.
    const shadow = isElement(target) ? target.shadowRoot : null;
    if (shadow) this.attach(shadow);
    if (removedNodes.length > 0 && addedNodes.length > 0) this.handOver(removedNodes, addedNodes);
    for (const node of addedNodes) {
      if (this.visited.has(node) || !node.isConnected) continue;
      if (isText(node)) this.painter.text(node);
      else if (isElement(node)) this.walk(node);
    }
    this.neighbor(previousSibling, 'lastChild');
    this.neighbor(nextSibling, 'firstChild');
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

  /** What stood beside a change may now be one string with something else, or no longer. */
  private neighbor(node: Node | null, side: 'firstChild' | 'lastChild'): void {
    let at = node;
    while (at && isElement(at) && at.localName !== 'iframe') at = at[side];
    if (at && isText(at) && at.isConnected && !this.hydration.covers(at)) this.painter.text(at);
  }

  private askForMore(): void {
    if (this.painter.unmeasured.size > 0 && !this.measureAsked) {
      this.measureAsked = true;
      afterPaint(() => {
        const { unmeasured } = this.painter;
        if (this.running) this.batch(() => measureShortForms(this.painter));
        const left = unmeasured.size;
        setTimeout(() => {
          this.measureAsked = false;
          // What came meanwhile; what is not shown waits for the next change.
          if (unmeasured.size > left) this.askForMore();
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
      if (!this.running) {
        this.sliceAsked = false;
        return;
      }
      this.batch(() => {
        for (const element of visibleElements()) this.walkVisible(element);
      });
      this.nextSlice();
    });
  }

  private walkVisible(element: Element): void {
    const walk = new Walk(element, this.painter, {
      visit: () => undefined,
      shadow: (shadow) => this.attach(shadow),
      frame: (frame) => this.frame(frame),
      unready: () => undefined,
      held: (each) => this.hydration.holds(each),
    });
    walk.run(this.late);
  }

  private nextSlice(): void {
    setTimeout(() => {
      if (!this.running) {
        this.sliceAsked = false;
        return;
      }
      this.batch(() => {
        this.deadline = performance.now() + slice;
        const walk = this.queue.shift();
        if (walk && !walk.run(this.late)) this.queue.unshift(walk);
      });
      if (this.queue.length > 0) this.nextSlice();
      else this.sliceAsked = false;
    });
  }
}

/** After the next frame is painted; in a hidden tab, soon. */
function afterPaint(run: () => void): void {
  if (document.hidden) setTimeout(run, 100);
  else requestAnimationFrame(() => setTimeout(run));
}
