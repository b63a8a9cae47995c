import type { RecognisedField } from '../fields/types';
import type { PageSummary } from './page-contract';

/**
 * What the always-injected script hands to the scripts injected later into the same isolated
 * world (`assist`, on first use). Content scripts cannot import each other, so the hand-over is
 * one typed object under a registered symbol; the page's own world cannot see it.
 */
export interface Stage {
  readonly consoleId: string;
  /** Aborts when the extension is switched off, updated or the page goes. */
  readonly signal: AbortSignal;
  /** Fields that stand on the page now; recognises anew if the page changed. */
  recognise(): readonly RecognisedField[];
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
}

const key = Symbol.for('beian-lens.stage');

export function setStage(stage: Stage): void {
  (globalThis as Record<symbol, unknown>)[key] = stage;
}

export function getStage(): Stage | undefined {
  return (globalThis as Record<symbol, unknown>)[key] as Stage | undefined;
}
