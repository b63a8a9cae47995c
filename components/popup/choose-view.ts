import { isOfficialAddress } from '../consoles/matches';

export const viewNames = ['checklist', 'fill', 'footer', 'messages'] as const;
export type ViewName = (typeof viewNames)[number];

export const isViewName = (name: unknown): name is ViewName =>
  (viewNames as readonly unknown[]).includes(name);

/** What a tab is to this product; decides what the header says and which view opens. */
export type TabKind = 'official' | 'site' | 'hidden' | 'none';

/**
 * `hidden`: the browser does not say what a tab shows, as for its own pages and for sites that
 * this extension was not opened on.
 */
export function tabKind(url: string | undefined): TabKind {
  if (url === undefined) return 'hidden';
  if (isOfficialAddress(url)) return 'official';
  return /^https?:\/\//.test(url) ? 'site' : 'none';
}

/**
 * The view to open with: the one the address asks for; on an official page filling, for that is
 * what a person opens the popup for there; elsewhere the one last chosen, unless it is filling,
 * which has nothing to act on; else what the tab is good for.
 */
export function chooseView(known: {
  readonly asked: string | null;
  readonly last: unknown;
  readonly url: string | undefined;
}): ViewName {
  if (isViewName(known.asked)) return known.asked;
  const kind = tabKind(known.url);
  if (kind === 'official') return 'fill';
  if (isViewName(known.last) && known.last !== 'fill') return known.last;
  return kind === 'site' ? 'footer' : 'checklist';
}
