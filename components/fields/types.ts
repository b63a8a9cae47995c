import type { ProfileKey } from '../profile/keys';

/** What kind of value a field takes; decides the driver's `wanted` shape. */
export type ValueKind =
  | 'text'
  | 'longText'
  | 'choice'
  | 'choices'
  | 'region'
  | 'date'
  | 'dateRange'
  | 'number'
  | 'yesNo'
  | 'file'
  | 'texts';

/** Why a field is never filled, whatever the profile holds. */
export type NeverReason = 'captcha' | 'smsCode' | 'password' | 'search' | 'agreement' | 'pagesOwn';

/**
 * One field of an official form, as a person sees it: Chinese label under a Chinese section
 * heading. Source of labels: docs/facts.md. The fixed list behind a choice: `optionsOf(id)`.
 */
export interface FieldEntry {
  /** Stable id, dotted: `entity.name`, `website.remark`, `miit.smsCode`. */
  readonly id: string;
  /** Chinese labels, the page's newest wording first; compared after normalisation. */
  readonly labels: readonly string[];
  /**
   * Chinese section headings that scope the entry; empty: anywhere. One label under two
   * headings means two fields (姓名 of the entity leader, of the site's contact).
   */
  readonly sections: readonly string[];
  readonly value: ValueKind;
  /** Where the value stands in a profile; null: a profile holds none. */
  readonly profile: ProfileKey | null;
  /** Ids of fields that must stand before this one is written (it may be disabled until then). */
  readonly after?: readonly string[];
  readonly never?: NeverReason;
  /** Largest number of characters the console is known to take. */
  readonly maxLength?: number;
}

/** A field as a page needs it, where labels have been read at build (`recognise/learn.ts`). */
export type PageEntry = Omit<FieldEntry, 'labels'>;

/** How a label was tied to its control; also decides the confidence. */
export type LabelRelation =
  | 'labelFor'
  | 'ariaLabelledby'
  | 'ariaLabel'
  | 'formItem'
  | 'cell'
  | 'preceding'
  | 'placeholder'
  | 'position';

/** What kind of widget a control is, as far as recognising needs to know. */
export type ControlKind =
  | 'text'
  | 'longText'
  | 'select'
  | 'cascader'
  | 'date'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'number'
  | 'file';

/** One widget on the page. A group of radios or of checkboxes is one. */
export interface ControlPart {
  readonly kind: ControlKind;
  /** The focusable or clickable element a person would act on; the first of a group. */
  readonly control: HTMLElement;
  /** The widget's outermost element. */
  readonly root: HTMLElement;
}

/** A control on the page that was recognised as a catalogue field. */
export interface RecognisedField {
  readonly entry: PageEntry;
  /**
   * The widgets that share the label, in page order: mostly one; area code and number, province and
   * street, start, end and the box for 长期 are several.
   */
  readonly parts: readonly ControlPart[];
  /** The focusable or clickable element a person would act on. */
  readonly control: HTMLElement;
  /** The smallest element that holds label and control. */
  readonly container: HTMLElement;
  /** The element whose text is the label; null for placeholder-only fields. */
  readonly labelElement: HTMLElement | null;
  /** The page's Chinese label as it stands (original, not translated). */
  readonly label: string;
  /** The Chinese section heading above it, if any. */
  readonly section: string | null;
  readonly relation: LabelRelation;
  /** 0…1; below `FILL_CONFIDENCE` a field is explained but never filled. */
  readonly confidence: number;
}

/** Why a recognised field is not filled, told by the page alone. */
export type FieldBlock =
  | 'never'
  | 'pagesOwn'
  | 'noValue'
  | 'unsure'
  | 'disabled'
  | 'readOnly'
  | 'hidden';

/** Below this a field is never filled from a guess (design: "stated confidence"). */
export const FILL_CONFIDENCE = 0.7;
