/** The product's mark beside its name; the icon file itself, so that both are one drawing. */
export function LensMark({ size = 20 }: { readonly size?: number }) {
  return <img class="lens-mark" src="/icon.svg" alt="" width={size} height={size} />;
}
