import { notOwn } from '../judge/own';
import { keyOf } from './crowds';
import { flatParent } from './flat';
import { rootScroller } from './geometry';
import { readCandidateLink, readMinistryLinks } from './links';
import { Regions, readPlace } from './place';
import { rememberSpots } from './ring';
import { type Sight, startSight } from './sight';
import { costly, type Slices, startSlices } from './slices';
import { readStream, type Stream } from './stream';
import { Repeats, readStructure } from './structure';
import type { Candidate, Evidence, Looked } from './types';
import { measureVisibility, notMeasured, type Sampled, worseOf } from './visibility';
import { findSpots, type Spot } from './windows';

const firstMeasured = 20;
const lastMeasured = 60;
const lowestMeasured = 40;
/** Of the numbers painted lowest, so many are remembered while all are gone through. */
const lowestKept = 400;
/** Copies of one number, linked alike, that are looked at in each of these: more say no more. */
const copiesMeasured = 3;

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
  const sight = startSight(slices);
  const stream = await readStream(document, slices);
  const { spots, total } = await findSpots(stream, new Date().getFullYear(), slices);
  const chosen = await chooseSpots(spots, slices);
  rememberSpots(new Map(chosen.map((spot, index) => [index, spot.pieces])));
  const repeats = await countRepeats(spots, slices);
  const regions = new Regions();
  regions.idOf(rootScroller(document));
  const places: Candidate['place'][] = [];
  for (const spot of chosen) {
    const pause = slices.pause(costly);
    if (pause) await pause;
    places.push(await readPlace(spot.digits, regions, stream, slices));
  }
  const measured = await regions.measure(stream, slices);
  const foreignFrames = stream.foreignFrames.slice(0, 20).map((frame) => ({
    address: (frame.getAttribute('src') ?? '').slice(0, 300),
    bottom: frame.getBoundingClientRect().bottom + (document.defaultView?.scrollY ?? 0),
  }));
  const candidates: Candidate[] = [];
  for (const [index, spot] of chosen.entries()) {
    const pause = sight.pause(costly);
    if (pause) await pause;
    const place = places[index];
    if (place) candidates.push(await readCandidate(index, spot, place, repeats, sight));
  }
  const links = await readMinistryLinks(stream.links, sight);
  const copyright = await copyrightLines(stream, sight);
  sight.restore();
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
    truncated: chosen.length < total,
  };
}

/**
 * Of a directory's thousands of numbers, as many as could decide anything: the first and the last
 * of the page, and those that are painted lowest. Of one number's thousands of copies a few of each.
 */
async function chooseSpots(spots: readonly Spot[], slices: Slices): Promise<readonly Spot[]> {
  if (spots.length <= firstMeasured + lastMeasured + lowestMeasured) return spots;
  let bottoms: { readonly spot: Spot; readonly bottom: number }[] = [];
  const keepLowest = () => {
    bottoms = bottoms.sort((a, b) => b.bottom - a.bottom).slice(0, lowestKept);
  };
  for (const spot of spots) {
    const pause = slices.pause(4);
    if (pause) await pause;
    const owner = spot.digits[0] && flatParent(spot.digits[0].node);
    const box = owner?.getBoundingClientRect();
    if (box && box.height > 0) bottoms.push({ spot, bottom: box.bottom });
    // Sorting a hundred thousand of them at once would be a long task.
    if (bottoms.length >= lowestKept * 2) keepLowest();
  }
  keepLowest();
  const lowest = bottoms.map(({ spot }) => spot);
  const chosen = new Set([
    ...(await fewOfEach(spots, firstMeasured, slices)),
    ...(await fewOfEach([...spots].reverse(), lastMeasured, slices)),
    ...(await fewOfEach(lowest, lowestMeasured, slices)),
  ]);
  return spots.filter((spot) => chosen.has(spot));
}

/** So many from the beginning of a list, with no more than a few copies of one number. */
async function fewOfEach(spots: readonly Spot[], most: number, slices: Slices): Promise<Spot[]> {
  const copies = new Map<string, number>();
  const found: Spot[] = [];
  for (const spot of spots) {
    if (found.length >= most) break;
    const pause = slices.pause(4);
    if (pause) await pause;
    const key = keyOf(spot);
    const count = copies.get(key) ?? 0;
    if (count >= copiesMeasured) continue;
    copies.set(key, count + 1);
    found.push(spot);
  }
  return found;
}

async function countRepeats(spots: readonly Spot[], slices: Slices): Promise<Repeats> {
  const repeats = new Repeats();
  for (const spot of spots) {
    const pause = slices.pause(8);
    if (pause) await pause;
    repeats.add(spot);
  }
  return repeats;
}

async function readCandidate(
  id: number,
  spot: Spot,
  place: Candidate['place'],
  repeats: Repeats,
  sight: Sight,
): Promise<Candidate> {
  const structure = readStructure(spot, repeats);
  const read = (sampled: Sampled): Candidate => {
    const { tops: _tops, ...visibility } = sampled;
    return {
      id,
      raw: spot.found.raw,
      before: spot.before,
      after: spot.after,
      visibility,
      link: readCandidateLink(spot.digits, spot.pieces, sampled),
      place,
      structure,
    };
  };
  const unmeasured = read(notMeasured);
  // Whether another site's number can be seen changes nothing, and looking is what costs.
  return notOwn(unmeasured) ? unmeasured : read(await measureNumber(spot, sight));
}

/** The digits as they are painted; and with what is worst of the other parts of the number. */
async function measureNumber({ digits, pieces }: Spot, sight: Sight): Promise<Sampled> {
  const sampled = await measureVisibility(digits, sight);
  const owners = new Set(digits.map(({ node }) => flatParent(node)));
  const rest = pieces.filter(({ node }) => !owners.has(flatParent(node)));
  return rest.length === 0 ? sampled : worseOf(sampled, await measureVisibility(rest, sight));
}

/** Lines with a copyright sign or 版权所有 that can be seen, the last of the page first. */
async function copyrightLines(stream: Stream, sight: Sight): Promise<string[]> {
  const lines: string[] = [];
  let searched = 0;
  for (let index = stream.nodes.length - 1; index >= 0 && lines.length < 5; index -= 1) {
    searched += 1;
    if (searched > 4000) break;
    const pause = sight.pause(2);
    if (pause) await pause;
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
    const { hiddenBy } = await measureVisibility([piece], sight);
    if (hiddenBy.length === 0) lines.push(line);
  }
  return lines;
}
