import { narrow, withoutSpaces } from './normalize';
import { error, type IdentifierRule, type Verdict, warning } from './types';

/** Suffixes of two labels under which names are registered: those of .cn, and the commonest. */
const cnSecondLevel =
  'ac com edu gov mil net org ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj'.split(
    ' ',
  );
const otherTwoLabel = new Set(
  'co.uk org.uk co.jp co.kr com.hk com.tw com.au com.sg co.nz com.br com.co'.split(' '),
);

function suffixLabels(labels: readonly string[]): number {
  const [second = '', top = ''] = labels.slice(-2);
  if (top === 'cn' && cnSecondLevel.includes(second)) return 2;
  return otherTwoLabel.has(`${second}.${top}`) ? 2 : 1;
}

/** The name that was registered: `www.shop.example.com.cn` → `example.com.cn`; null for none. */
export function registeredDomain(host: string): string | null {
  const labels = host.split('.');
  const needed = suffixLabels(labels) + 1;
  return labels.length < needed ? null : labels.slice(-needed).join('.');
}

const label = /^(?!-)[a-z0-9\u00b7-\u024f\u3400-\u4dbf\u4e00-\u9fff-]{1,63}(?<!-)$/;

/** Host of whatever was typed: an address, a host with a path or port. */
function hostOf(typed: string): string {
  return withoutSpaces(typed)
    .toLowerCase()
    .replace(/。/g, '.')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
}

function judgeDomain(value: string): Verdict {
  if (value === '') return { findings: [error('empty')] };
  const host = hostOf(value);
  const apex = registeredDomain(host);
  const right = (name: string) =>
    name.split('.').every((part) => label.test(part)) && name.length <= 253;
  const top = host.slice(host.lastIndexOf('.') + 1);
  if (!apex || /^\d+$/.test(top) || !right(host)) return { findings: [error('notADomain')] };
  if (host !== value) return { findings: [error('scheme')], suggestion: apex };
  if (apex !== host) return { findings: [warning('subdomain', { apex })], suggestion: apex };
  return { findings: [] };
}

/** A registered domain without scheme, `www` or path. Chinese names stand as written. */
export const domain: IdentifierRule = {
  normalize: (typed) => withoutSpaces(typed).toLowerCase().replace(/。/g, '.').replace(/\.$/, ''),
  lenient: true,
  judge: judgeDomain,
};

/** The address of a homepage. */
export const url: IdentifierRule = {
  normalize: withoutSpaces,
  lenient: true,
  judge: (value) => {
    if (!/^https?:\/\//i.test(value)) {
      const suggestion = `https://${value}`;
      return judgeDomain(hostOf(value)).findings.some((finding) => finding.code === 'notADomain')
        ? { findings: [error('format')] }
        : { findings: [error('scheme')], suggestion };
    }
    return URL.canParse(value) && registeredDomain(hostOf(value)) !== null
      ? { findings: [] }
      : { findings: [error('format')] };
  },
};

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv4 = new RegExp(`^(?:${octet}\\.){3}${octet}$`);

/** An IPv4 or IPv6 address. */
export const ip: IdentifierRule = {
  normalize: (typed) => narrow(typed).toLowerCase(),
  lenient: true,
  judge: (value) => ({
    findings:
      ipv4.test(value) || (value.includes(':') && URL.canParse(`http://[${value}]/`))
        ? []
        : [error('format')],
  }),
};
