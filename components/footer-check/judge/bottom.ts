import type { Candidate, Evidence, Region } from '../evidence/types';

/** Bars fixed to the bottom end within so many pixels of it. */
const barSlack = 48;

/** Whether a number stands at the bottom of the page, box in box. */
export function atBottom(candidate: Candidate, evidence: Evidence): boolean {
  const { place } = candidate;
  const region = evidence.regions.find((each) => each.id === place.region);
  if (!region) return false;
  if (place.fixed) {
    const bar = place.fixed.bottom >= region.height - barSlack;
    // A rail or a cover over the whole window has its own bottom.
    const tall = place.fixed.bottom - place.fixed.top > region.height * 0.6;
    const least = region.height * (tall ? 0.75 : 0.5);
    return bar && place.bottom >= least && outer(region, evidence);
  }
  return inRegion(place.bottom, region, candidate) && outer(region, evidence);
}

function outer(region: Region, evidence: Evidence): boolean {
  if (region.parent === null) return true;
  const parent = evidence.regions.find((each) => each.id === region.parent);
  if (!parent) return true;
  return inRegion(region.bottom, parent, null) && outer(parent, evidence);
}

function inRegion(bottom: number, region: Region, candidate: Candidate | null): boolean {
  const end = Math.max(region.contentBottom, 1);
  if (bottom >= end - 2) return true;
  const lastQuarter = bottom >= end * 0.75;
  if (end > region.height + 1) return lastQuarter && bottom >= end - region.height;
  if (candidate === null) return lastQuarter;
  if (lastQuarter && !contentFollows(candidate)) return true;
  return bottom >= end * 0.5 && isLastContent(candidate);
}

const contentTags = /^(?:h[1-4]|main|article|form|nav|picture)$/u;

/** What a heading or a form begins below it is no footer, however low on the page. */
const contentFollows = ({ place }: Candidate): boolean =>
  place.below.some(({ tag, sameFooter }) => !sameFooter && contentTags.test(tag));

/** On a page shorter than a screen: what follows is the rest of the footer, and little of it. */
function isLastContent({ place, structure }: Candidate): boolean {
  const outside = place.below.filter((each) => !each.sameFooter);
  if (place.belowLength > 0 && place.below.length === 0) return false;
  if (outside.length === 0) return true;
  if (structure.chain.some(({ tag }) => tag === 'header' || tag === 'nav')) return false;
  const footerLike = outside.every(({ tag, text }) => !contentTags.test(tag) && text.length <= 60);
  const length = outside.reduce((sum, { text }) => sum + text.length, 0);
  return footerLike && outside.length <= 6 && length <= 160;
}
