/**
 * What was seen on a page, measured and not yet judged. Serializable: it crosses from the page to
 * the extension, and from a file to the command line. Lengths are CSS pixels.
 */
export interface Evidence {
  readonly version: 1;
  /** After redirects. */
  readonly address: string;
  readonly title: string;
  readonly contentType: string;
  /** A field for a password can be seen. */
  readonly asksPassword: boolean;
  readonly secure: boolean;
  readonly view: { readonly width: number; readonly height: number };
  readonly looked: Looked;
  readonly regions: readonly Region[];
  readonly candidates: readonly Candidate[];
  /** Links to the ministry's hosts, whether or not a number stands in them. */
  readonly links: readonly MinistryLink[];
  /** Visible lines that claim a copyright. */
  readonly copyright: readonly string[];
  /** Frames of other origins: what is in them cannot be seen. */
  readonly foreignFrames: readonly { readonly address: string; readonly bottom: number }[];
  /** There was more that looked like a number than was measured. */
  readonly truncated: boolean;
}

export interface Looked {
  /** The page could be scrolled, and was. */
  readonly scrolled: boolean;
  /** How much longer the page became by it. */
  readonly grew: number;
  /** The tab was not shown: nothing was painted. */
  readonly unpainted: boolean;
  readonly waited: number;
  /** It still changed when the waiting ended. */
  readonly restless: boolean;
}

/** Something that scrolls: the page, a box in it, a frame. */
export interface Region {
  readonly id: number;
  /** Region that holds its box; null for the page. */
  readonly parent: number | null;
  /** Height of what is shown at once. */
  readonly height: number;
  /** Where its painted content ends, without fixed bars, hidden things and spacers. */
  readonly contentBottom: number;
  /** Its box, in the parent's content. */
  readonly top: number;
  readonly bottom: number;
}

export interface LinkSeen {
  readonly href: string;
  /** With the page's base address, as the browser follows it; empty where it cannot be parsed. */
  readonly resolved: string;
  readonly target: string;
  readonly rel: string;
}

export interface MinistryLink extends LinkSeen {
  readonly text: string;
  readonly image: boolean;
  readonly visibility: Visibility;
}

/** A spot that looks like a number, with all that decides about it. */
export interface Candidate {
  readonly id: number;
  readonly raw: string;
  /** Text around it; `\n` stands between blocks and painted lines. */
  readonly before: string;
  readonly after: string;
  readonly visibility: Visibility;
  readonly link: CandidateLink;
  readonly place: Place;
  readonly structure: Structure;
}

export interface CandidateLink {
  /** The link that all digits stand in. */
  readonly around: LinkSeen | null;
  /** Digits stand in a link only in part, or in several links. */
  readonly partly: boolean;
  /** A link laid over the digits. */
  readonly over: LinkSeen | null;
  /** What a click on the digits meets: the link, nothing (something lies over it), not told. */
  readonly click: 'free' | 'blocked' | 'unknown';
  /** A script, or an element that poses as a link. */
  readonly handler: 'onclick' | 'role' | 'cursor' | 'anchor-without-href' | null;
  /** A link right beside the number. */
  readonly beside: LinkSeen | null;
}

export interface Visibility {
  /** Reasons that are yes or no. */
  readonly hiddenBy: readonly HiddenBy[];
  /** Product of all opacities, that of the color included. */
  readonly opacity: number;
  /** Type size after all scaling. */
  readonly fontSize: number;
  /** Share of sampled digits that are painted where a person can get to. */
  readonly shown: number;
  /** Share of sampled digits with something opaque over them. */
  readonly covered: number;
  readonly coveredBy: string;
  /** Text colors (several for gradient text). */
  readonly colors: readonly Rgb[];
  /** Colors behind it (several for a gradient). */
  readonly backdrop: readonly Rgb[];
  /** An image or a video lies behind it: its colors are not known. */
  readonly overImage: boolean;
  readonly ariaHidden: boolean;
  /** Could not be tested by what a pointer meets. */
  readonly untested: boolean;
}

export type HiddenBy =
  | 'display'
  | 'visibility'
  | 'details'
  | 'no-box'
  | 'off-screen'
  | 'clipped'
  /** Outside of the view of a window that does not scroll. */
  | 'locked'
  | 'masked'
  | 'blurred'
  | 'security';

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Place {
  readonly region: number;
  /** In the region's content; in the viewport for what is fixed. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly fixed: { readonly top: number; readonly bottom: number } | null;
  /** What is painted below it, where the region is no taller than the screen. */
  readonly below: readonly Below[];
  readonly belowLength: number;
}

export interface Below {
  readonly text: string;
  /** Of the text's element or of what it stands in; `picture` for a large one. */
  readonly tag: string;
  /** In the same footer as the candidate. */
  readonly sameFooter: boolean;
}

export interface Structure {
  /** Ancestors from the inside out. */
  readonly chain: readonly Ancestor[];
  /** A list or table that repeats numbers around this one. */
  readonly repeated: {
    readonly numbers: number;
    readonly tag: string;
    readonly depth: number;
  } | null;
  /** Depth (in `chain`) of a table with header cells, or -1. */
  readonly dataTable: number;
  /** Nearest heading before it, if it stands in the same section. */
  readonly heading: string;
  readonly badge: boolean;
}

export interface Ancestor {
  readonly tag: string;
  /** id, class, role and item type, as written. */
  readonly marks: string;
}
