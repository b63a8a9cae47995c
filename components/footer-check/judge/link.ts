import type { LinkSeen } from '../evidence/types';
import type { LinkJudgment, PsbLink } from './types';

export const filingHost = 'beian.miit.gov.cn';
/** Hosts that the ministry used before; still in thousands of templates. */
const retired = /(?:^|\.)(?:miitbeian|miibeian)\.gov\.cn$/u;
const police = /(?:^|\.)(?:beian\.gov\.cn|beian\.mps\.gov\.cn|mps\.gov\.cn|cyberpolice\.cn)$/u;

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Judges where a link leads. `page` is the address of the page it stands on. */
export function judgeLink(link: LinkSeen | null, page: string): LinkJudgment {
  if (!link) return 'none';
  const written = link.href.trim();
  if (/^javascript:/iu.test(written)) return 'script';
  if (written === '' || written.startsWith('#')) return 'hash';
  const target = parse(link.resolved);
  if (!target) return 'no-scheme';
  if (target.protocol === 'javascript:') return 'script';
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return 'other-scheme';
  const host = target.hostname;
  if (target.username !== '' || target.password !== '') return 'user-info';
  if (host === filingHost || host === `www.${filingHost}`) {
    return target.port === '' ? 'right' : 'port';
  }
  if (retired.test(host)) return 'retired-host';
  if (host.endsWith('.miit.gov.cn') || host === 'miit.gov.cn') return 'ministry-other-page';
  if (police.test(host)) return 'police';
  const own = parse(page);
  if (own && own.hostname === host) {
    return /^(?:www\.)?beian\.miit/iu.test(written) ||
      /beian\.miit\.gov\.cn/iu.test(target.pathname)
      ? 'no-scheme'
      : 'own-page';
  }
  return /m[il1]{2}t|beian|xn--/iu.test(host) && /miit|beian/iu.test(host)
    ? 'lookalike'
    : 'other-site';
}

/** Judges the link of a public-security number. */
export function judgePsbLink(link: LinkSeen | null, digits: string): PsbLink {
  const target = link && parse(link.resolved);
  if (!target || (target.protocol !== 'http:' && target.protocol !== 'https:')) return 'none';
  const host = target.hostname;
  const codes = target.href.match(/\d{11,14}/gu) ?? [];
  if (host === 'www.beian.gov.cn' || host === 'beian.gov.cn') return 'old-platform';
  if (host === 'beian.mps.gov.cn' || host === 'www.beian.mps.gov.cn') {
    if (codes.length === 0) return 'query-form';
    return codes.some((code) => code === digits) ? 'right' : 'other-code';
  }
  return host.endsWith('miit.gov.cn') ? 'wrong-authority' : 'other-site';
}
