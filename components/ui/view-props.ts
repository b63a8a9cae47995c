/** What the popup's router hands to each of its four views. */
export interface ViewProps {
  /** The tab to act on: `&tab=<id>` of the popup's address, else the active tab. */
  readonly tab: { readonly id: number; readonly url: string | undefined } | null;
  /** `&url=` of the popup's address: an address to check at once. */
  readonly url: string | null;
}
