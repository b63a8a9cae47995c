/** The name of a source with its addresses as links: an address in full is no reading matter. */
export function Cited({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(https?:\/\/[^\s)]+)/u).map((part) =>
        part.startsWith('http') ? (
          <a key={part} href={part} target="_blank" rel="noreferrer" title={part}>
            {new URL(part).host.replace(/^www\./u, '')}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
