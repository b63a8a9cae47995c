import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Evidence } from '../../../components/footer-check/evidence/types';
import {
  makeSnippet,
  shownNumber,
  snippetKinds,
} from '../../../components/footer-check/fix/snippets';
import { judge } from '../../../components/footer-check/judge/judge';
import { judgeLink, judgePsbLink } from '../../../components/footer-check/judge/link';
import { verdicts } from '../../../components/footer-check/judge/types';
import { addressesIn, exportRows } from '../../../components/footer-check/run/list';
import { completeAddress, originsOf } from '../../../components/footer-check/run/origin';

const page = 'https://example.cn/';
const seen = (href: string) => {
  let resolved = '';
  try {
    resolved = new URL(href, page).href;
  } catch {
    resolved = '';
  }
  return { href, resolved, target: '_blank', rel: 'noopener' };
};

const candidate: Candidate = {
  id: 0,
  raw: '浙ICP备12022327号-1',
  before: '© 2026 ',
  after: '',
  visibility: {
    hiddenBy: [],
    opacity: 1,
    fontSize: 14,
    shown: 1,
    covered: 0,
    coveredBy: '',
    colors: [[0, 0, 0]],
    backdrop: [[255, 255, 255]],
    overImage: false,
    ariaHidden: false,
    untested: false,
  },
  link: {
    around: seen('https://beian.miit.gov.cn/'),
    partly: false,
    over: null,
    click: 'free',
    handler: null,
    beside: null,
  },
  place: {
    region: 0,
    top: 1950,
    bottom: 1970,
    left: 0,
    right: 200,
    fixed: null,
    below: [],
    belowLength: 0,
  },
  structure: {
    chain: [
      { tag: 'a', marks: '' },
      { tag: 'footer', marks: '' },
      { tag: 'body', marks: '' },
    ],
    repeated: null,
    dataTable: -1,
    heading: '',
    badge: false,
  },
};
const evidence = (candidates: readonly Candidate[]): Evidence => ({
  version: 1,
  address: page,
  title: 'Example',
  contentType: 'text/html',
  asksPassword: false,
  secure: true,
  view: { width: 1280, height: 900 },
  looked: { scrolled: true, grew: 0, unpainted: false, waited: 0, restless: false },
  regions: [{ id: 0, parent: null, height: 900, contentBottom: 2000, top: 0, bottom: 900 }],
  candidates,
  links: [],
  copyright: [],
  foreignFrames: [],
  truncated: false,
});
const date = '2026-11-24';
const verdictOf = (...candidates: Candidate[]) => judge(evidence(candidates), { date }).verdict;

describe('the verdict', () => {
  it('is ok only where all four hold', () => {
    expect(verdictOf(candidate)).toBe('ok');
    expect(verdictOf({ ...candidate, raw: '浙ICP备12022327-1' })).toBe('malformed-number');
    expect(
      verdictOf({ ...candidate, visibility: { ...candidate.visibility, opacity: 0.04 } }),
    ).toBe('hidden');
    expect(verdictOf({ ...candidate, place: { ...candidate.place, top: 10, bottom: 30 } })).toBe(
      'not-at-bottom',
    );
    expect(verdictOf({ ...candidate, link: { ...candidate.link, around: seen('/x') } })).toBe(
      'wrong-link',
    );
    expect(verdictOf({ ...candidate, link: { ...candidate.link, around: null } })).toBe(
      'number-without-link',
    );
    expect(verdictOf()).toBe('missing');
  });
  it('asks for no click on a number that nobody sees', () => {
    const untested = { ...candidate, link: { ...candidate.link, click: 'unknown' as const } };
    const doubts = (each: Candidate) =>
      judge(evidence([each]), { date }).advice.filter(({ key }) => key === 'link.untested').length;
    expect(doubts(untested)).toBe(1);
    const locked = { ...candidate.visibility, hiddenBy: ['locked'] as const };
    expect(doubts({ ...untested, visibility: locked })).toBe(0);
    expect(verdictOf({ ...untested, visibility: locked })).toBe('hidden');
  });
  it('is the best of all candidates, in any order', () => {
    const worse = { ...candidate, id: 1, link: { ...candidate.link, around: seen('#') } };
    expect(verdictOf(worse, candidate)).toBe('ok');
    expect(verdictOf(candidate, worse)).toBe('ok');
  });
  it('gives the suffix rule, the copyright line of Jiangsu and the profile their say', () => {
    const keys = (raw: string, known = {}) =>
      judge(evidence([{ ...candidate, raw }]), { date, known }).advice.map(({ key }) => key);
    expect(keys('粤ICP备2023103620号-1')).toContain('suffix.entity');
    expect(keys('浙ICP备12022327号')).toContain('suffix.website');
    expect(keys('苏ICP备18000001号-2')).toContain('copyright.missing');
    expect(keys('浙ICP备12022327号-1', { icpNumber: '浙ICP备12022328号-1' })).toContain(
      'known.otherNumber',
    );
    expect(keys('浙ICP备12022327号-1', { icpNumber: '浙ICP备12022327号-1' })).not.toContain(
      'known.otherNumber',
    );
  });
  it('throws on no evidence of the right shape, and is one of nine', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.webUrl(),
        (before, raw, after, href) => {
          const odd = {
            ...candidate,
            before,
            raw,
            after,
            link: { ...candidate.link, around: seen(href) },
          };
          const { verdict } = judge(evidence([odd]), { date });
          expect(verdicts).toContain(verdict);
          expect(verdict).not.toBe('ok');
        },
      ),
    );
  });
});

describe('links', () => {
  it('are right only on the exact host', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (href) => {
        expect(judgeLink(seen(href), page)).not.toBe('right');
      }),
    );
    expect(judgeLink(seen('https://beian.miit.gov.cn/#/x?y'), page)).toBe('right');
    expect(judgeLink(seen('https://beian.miit.gov.cn:8443/'), page)).toBe('port');
    expect(judgeLink(seen('https://beian.miit.gov.cn@evil.example/'), page)).toBe('user-info');
    expect(judgeLink(seen('beian.miit.gov.cn'), page)).toBe('no-scheme');
    expect(judgeLink(seen('http://www.miitbeian.gov.cn/'), page)).toBe('retired-host');
  });
  it('of public-security numbers carry the same code', () => {
    const at = (href: string) => judgePsbLink(seen(href), '33010902002564');
    expect(at('https://beian.mps.gov.cn/#/query/webSearch?code=33010902002564')).toBe('right');
    expect(at('https://beian.mps.gov.cn/#/query/webSearch?code=33010802013307')).toBe('other-code');
    expect(at('https://beian.mps.gov.cn/')).toBe('query-form');
    expect(at('http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010902002564')).toBe(
      'old-platform',
    );
    expect(at('https://beian.miit.gov.cn/')).toBe('wrong-authority');
  });
});

describe('lists and fixes', () => {
  it('reads addresses from text and CSV, asks for four origins, and no more', () => {
    expect(addressesIn('name,url\nA,https://a.example/x\nB;b.example\nnonsense')).toEqual([
      'https://a.example/x',
      'https://b.example/',
    ]);
    expect(originsOf('https://www.a.example/x')).toEqual([
      'https://a.example/*',
      'http://a.example/*',
      'https://www.a.example/*',
      'http://www.a.example/*',
    ]);
    expect(completeAddress('javascript:alert(1)')).toBeNull();
    expect(completeAddress('file:///etc/passwd')).toBeNull();
  });
  it('exports no cell that a spreadsheet would run', () => {
    const csv = exportRows([{ address: '=1+1', result: null }], 'csv');
    expect(csv).toContain("'=1+1");
  });
  it('shows the entity number in Guangdong, and escapes what a person types', () => {
    expect(shownNumber('粤ICP备2023103620号-1')).toBe('粤ICP备2023103620号');
    for (const kind of snippetKinds) {
      const snippet = makeSnippet(kind, {
        number: '浙ICP备12022327号-1',
        owner: "<b>{{x}}'",
        year: 2026,
      });
      expect(snippet).not.toContain('<b>');
      expect(snippet).toContain('https://beian.miit.gov.cn/');
    }
  });
});
