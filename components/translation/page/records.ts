import type { Kind } from '../core/translate';

/** How a text was translated: as the core says, or by the browser's own translator. */
export type ShownKind = Kind | 'machine';

/** What we know of one text node or attribute: the page's own text, and what we put there. */
export interface TextRecord {
  original: string;
  shown: string;
  kind: ShownKind;
  /** The whole string this node is a part of; null where another node of the run tells it. */
  source: string | null;
  /** For narrow places. */
  short: string | null;
  /** Writes in the current second: a page that keeps writing its own text back is let be. */
  writes: number;
  since: number;
}

type AttributeRecords = Map<string, TextRecord>;

/** Most writes a second to one node. A person cannot read more, and a loop would never end. */
const mostWrites = 25;

export function newRecord(original: string): TextRecord {
  return {
    original,
    shown: original,
    kind: 'plain',
    source: original,
    short: null,
    writes: 0,
    since: 0,
  };
}

/** Counts a write; false where the page and we would write in turns for ever. */
export function mayWrite(record: TextRecord, now: number): boolean {
  if (now - record.since > 1000) {
    record.since = now;
    record.writes = 0;
  }
  record.writes += 1;
  return record.writes <= mostWrites;
}

/** Originals, kept weakly per node: a node that the page drops is not held. */
export class Records {
  private readonly texts = new WeakMap<Text, TextRecord>();
  private readonly attributes = new WeakMap<Element, AttributeRecords>();

  text(node: Text): TextRecord | undefined {
    return this.texts.get(node);
  }

  ofText(node: Text): TextRecord {
    let record = this.texts.get(node);
    if (!record) {
      record = newRecord(node.data);
      this.texts.set(node, record);
    }
    return record;
  }

  adopt(node: Text, record: TextRecord): void {
    this.texts.set(node, record);
  }

  attribute(element: Element, name: string): TextRecord | undefined {
    return this.attributes.get(element)?.get(name);
  }

  ofAttribute(element: Element, name: string, value: string): TextRecord {
    let all = this.attributes.get(element);
    if (!all) {
      all = new Map();
      this.attributes.set(element, all);
    }
    let record = all.get(name);
    if (!record) {
      record = newRecord(value);
      all.set(name, record);
    }
    return record;
  }

  attributesOf(element: Element): AttributeRecords | undefined {
    return this.attributes.get(element);
  }
}
