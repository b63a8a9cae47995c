import { flatParent } from './flat';
import { rootScroller } from './geometry';
import { readCandidateLink, readMinistryLinks } from './links';
import { Regions, readPlace } from './place';
import { rememberSpots } from './ring';
import { startSlices } from './slices';
import { readStream } from './stream';
import { Repeats, readStructure } from './structure';
import type { Candidate, Evidence, Looked } from './types';
import { measureVisibility, restoreScroll } from './visibility';
import { findSpots, type Spot } from './windows';

/** Of a directory's thousands of numbers, as many as could decide anything. */
const firstMeasured = 60;
const lastMeasured = 140;

export interface CollectOptions {
  readonly looked: Looked;
  readonly signal?: AbortSignal;
}

/**
 * Collects all that a verdict needs from a rendered document, in slices. Changes nothing; what it
 * scrolls for looking it puts back before it lets go of the page.
 */
export async function collectEvidence(
  document: Document,
  options: CollectOptions,
): Promise<Evidence> {
  const slices = startSlices(options.signal);
  const stream = await readStream(document, slices);
  const spots = await findSpots(stream, new Date().getFullYear(), slices);
  const chosen =
    spots.length > firstMeasured + lastMeasured
      ? [...spots.slice(0, firstMeasured), ...spots.slice(-lastMeasured)]
      : spots;
  rememberSpots(new Map(chosen.map((spot, index) => [index, spot.pieces])));
  const repeats = new Repeats(spots);
  const regions = new Regions();
  regions.idOf(rootScroller(document));
  const places = chosen.map((spot) => readPlace(spot.digits, regions, stream));
  const measured = await regions.measure(stream, slices);
  const foreignFrames = stream.foreignFrames.slice(0, 20).map((frame) => ({
    address: (frame.getAttribute('src') ?? '').slice(0, 300),
    bottom: frame.getBoundingClientRect().bottom + (document.defaultView?.scrollY ?? 0),
  }));
  const saved = new Map<Element, { top: number; left: number }>();
  const candidates: Candidate[] = [];
  for (const [index, spot] of chosen.entries()) {
    // The page moves while it is looked at: within one slice it is put back.
    const pause = slices.pause();
    if (pause) {
      restoreScroll(saved);
      await pause;
    }
    const place = places[index];
    if (place) candidates.push(readCandidate(index, spot, place, repeats, saved));
  }
  const links = readMinistryLinks(stream.links, saved);
  const copyright = copyrightLines(stream, saved);
  restoreScroll(saved);
  const view = document.defaultView ?? window;
  return {
    version: 1,
    address: document.location.href,
    title: document.title.slice(0, 300),
    contentType: document.contentType,
    asksPassword: [...document.querySelectorAll('input[type="password"]')].some(
      (field) => field.getBoundingClientRect().width > 0,
    ),
    secure: document.location.protocol === 'https:',
    view: { width: view.innerWidth, height: view.innerHeight },
    looked: options.looked,
    regions: measured,
    candidates,
    links,
    copyright,
    foreignFrames,
    truncated: chosen.length < spots.length,
  };
}

function readCandidate(
  id: number,
  spot: Spot,
  place: Candidate['place'],
  repeats: Repeats,
  saved: Map<Element, { top: number; left: number }>,
): Candidate {
  const sampled = measureVisibility(spot.digits, saved);
  const { tops: _tops, ...visibility } = sampled;
  return {
    id,
    raw: spot.found.raw,
    before: spot.before,
    after: spot.after,
    visibility,
    link: readCandidateLink(spot.digits, spot.pieces, sampled),
    place,
    structure: readStructure(spot, repeats),
  };
}

/** Lines with a copyright sign or 版权所有 that can be seen, the last of the page first. */
function copyrightLines(
  stream: Awaited<ReturnType<typeof readStream>>,
  saved: Map<Element, { top: number; left: number }>,
): string[] {
  const lines: string[] = [];
  let searched = 0;
  for (let index = stream.nodes.length - 1; index >= 0 && lines.length < 5; index -= 1) {
    searched += 1;
    if (searched > 4000) break;
    const node = stream.nodes[index] as Text;
    if (!/©|版权|版權|copyright|\(c\)/iu.test(node.data)) continue;
    const start = stream.starts[index] ?? 0;
    const from = stream.text.lastIndexOf('\n', start) + 1;
    const to = stream.text.indexOf('\n', start);
    const line = stream.text
      .slice(Math.max(from, start - 150), Math.min(to < 0 ? stream.text.length : to, start + 250))
      .replace(/\s+/gu, ' ')
      .trim();
    if (lines.includes(line)) continue;
    const piece = { node, start: 0, end: Math.min(node.data.length, 60) };
    const parent = flatParent(node);
    if (!parent) continue;
    if (measureVisibility([piece], saved).hiddenBy.length === 0) lines.push(line);
  }
  return lines;
}
