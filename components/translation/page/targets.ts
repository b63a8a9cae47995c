/** Attributes that a person reads; also what the observer filters by. */
export const attributes = ['placeholder', 'title', 'aria-label', 'alt'] as const;
export type Attribute = (typeof attributes)[number];

/** Elements that have one. */
export const readable = attributes.map((name) => `[${name}]`).join();

/**
 * Places whose text is code, a value or a person's own: never touched. An option without a
 * `value` attribute submits its text. Our own elements are not the page's.
 */
const untouchable =
  'script,style,code,textarea,noscript,template,xmp,kbd,samp,option:not([value]),[contenteditable]:not([contenteditable="false"])';
/** Elements of other names are so by an attribute only. */
const untouchableNames = new Set(
  'script style code textarea noscript template xmp kbd samp option'.split(' '),
);

/** Elements whose own children are never text for a person: cheap, without a look upwards. */
const silent = new Set(['script', 'style', 'textarea', 'noscript', 'template', 'code']);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Whether a walk passes by the subtree of an element of this name; ours are `<beian-lens-…>`. */
export function isSilent(localName: string): boolean {
  return silent.has(localName) || localName.startsWith('beian-lens-');
}

/** Whether a text node may be translated where it stands; `known` keeps answers for one batch. */
export function mayTranslate(text: Text, known: Map<Element, boolean>): boolean {
  const parent = text.parentElement;
  if (!parent) return text.parentNode?.nodeType === 11;
  if (parent.localName === 'pre' && text.data.trim().includes('\n')) return false;
  return isOpen(parent, known);
}

/** Whether neither an element nor anything it stands in is untouchable; however deep it stands. */
function isOpen(element: Element, known: Map<Element, boolean>): boolean {
  let open = known.get(element);
  if (open !== undefined) return open;
  const passed: Element[] = [];
  for (let at: Element | null = element; at && open === undefined; at = at.parentElement) {
    open = known.get(at) ?? (mayBeUntouchable(at) && at.matches(untouchable) ? false : undefined);
    passed.push(at);
  }
  open ??= !isEditable(element.ownerDocument);
  for (const each of passed) known.set(each, open);
  return open;
}

/** Cheap, and false for most: the selector above is long. */
const mayBeUntouchable = (element: Element): boolean =>
  untouchableNames.has(element.localName) || element.hasAttribute('contenteditable');

/** Whole documents that are a person's text: rich-text editors live in such frames. */
function isEditable(document: Document): boolean {
  return document.designMode === 'on';
}
