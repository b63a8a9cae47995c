import type { FieldBlock, RecognisedField } from '../fields/types';
import type { Reading } from '../translation/reading';
import type { Translation } from '../translation/start';
import type { PageSummary } from './page-contract';

/**
 * What stands on a page from the start: the always-injected script's own. Content scripts cannot
 * import each other, so the hand-over to those injected later into the same isolated world is one
 * typed object under a registered symbol; the page's own world cannot see it.
 */
export interface Ground {
  readonly translation: Translation;
  readonly reading: Reading;
  /** Aborts when the extension is switched off, updated or the page goes. */
  readonly signal: AbortSignal;
  /** Takes everything of ours from the page. */
  end(): void;
}

/**
 * The ground with the form read upon it: what `form` adds when a person first touches the page or
 * anything asks for its fields, and what `assist` builds on.
 */
export interface Stage {
  readonly consoleId: string;
  readonly signal: AbortSignal;
  /** Fields that stand on the page now; recognises anew if the page changed. */
  recognise(): readonly RecognisedField[];
  /** Why nothing is written into a field now; null where something may be. */
  blockOf(field: RecognisedField): FieldBlock | null;
  /** What stands on the page, without any value of it. */
  summary(): PageSummary;
  /** Runs after the recognised fields changed, at most once per settled batch of mutations. */
  onFieldsChanged(listener: () => void, signal: AbortSignal): void;
  /** The page's own text of a node, whatever is shown now. */
  originalText(node: Node): string;
  /** Curated English of a Chinese text, or null. */
  translate(text: string, section?: string): string | null;
  /** Set by `assist` once it is in. */
  assist?: Assist;
}

/** The on-demand half: card, preview, fill. */
export interface Assist {
  /** Opens the card at a field, or at whatever has the focus; moves the focus in when asked. */
  openCard(field: RecognisedField | null, takeFocus?: boolean): void;
  /** Opens the review of what stands in the form. */
  openReview(): void;
  /** Shows the in-page preview; of one field only when its card asks. */
  startFill(only?: RecognisedField): void;
  /** The page's fill: whether one is under way. */
  readonly run: { readonly busy: boolean };
}

const groundKey = Symbol.for('beian-lens.ground');
const stageKey = Symbol.for('beian-lens.stage');
const world = globalThis as Record<symbol, unknown>;

export function setGround(ground: Ground): void {
  world[groundKey] = ground;
  // The stage of a script that ran before an update of the extension is gone with it.
  delete world[stageKey];
}

export const getGround = (): Ground | undefined => world[groundKey] as Ground | undefined;

export function setStage(stage: Stage): void {
  world[stageKey] = stage;
}

export const getStage = (): Stage | undefined => world[stageKey] as Stage | undefined;
