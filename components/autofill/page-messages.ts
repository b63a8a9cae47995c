import type { PageReading } from './page-field';
import type { FillRequest, FillState } from './report';

/** What the page's on-demand script answers. Values reach it only with `fill.run`. */
export interface FillPageMessages {
  'fill.read': { request: Record<string, never>; response: PageReading };
  /** Curated translations of option texts, so that a preview can say what a choice means. */
  'fill.translate': {
    request: { readonly texts: readonly string[] };
    response: readonly (string | null)[];
  };
  'fill.run': { request: FillRequest; response: FillState };
  'fill.status': { request: Record<string, never>; response: FillState };
  'fill.cancel': { request: Record<string, never>; response: FillState };
  /** Opens the preview on the page, after the key or the menu's entry. */
  'fill.open': { request: Record<string, never>; response: boolean };
  'fill.undo': { request: Record<string, never>; response: FillState };
}
