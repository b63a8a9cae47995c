import { cloudProducts } from '../../fields/options';
import { checkIdentifier } from '../../identifiers';
import { registeredDomain } from '../../identifiers/domains';
import { documentTypeOf, optionId } from '../form';
import { each, hit, isIndividual, none } from '../hit';
import {
  approvedSuffixes,
  disputedSuffixes,
  likelySuffixes,
  refusedSuffixes,
  suffixListDate,
  suffixOf,
} from '../tables/suffixes';
import { addMonths, datesOf, daysBetween, looseName } from '../text';
import type { Context, Hit, Rule } from '../types';

const family = 'domains' as const;

/** The filed domains; a text may hold several. */
const domainsOf = ({ form }: Context): readonly string[] =>
  form
    .text('website.domain')
    .split(/[,，、;；\s]+/)
    .filter((each) => each !== '');

function formatHits(typed: string, field: string, today: string): readonly Hit[] {
  const check = checkIdentifier('domain', typed, today);
  if (/[\uFF01-\uFF5E。]/.test(typed)) return hit(field, {}, 'fullWidth');
  const finding = check.findings[0];
  if (!finding) return none;
  if (finding.code === 'subdomain' && /^www\./i.test(typed)) {
    return hit(field, { apex: check.suggestion ?? '' }, 'www');
  }
  return hit(field, { apex: check.suggestion ?? '', ...finding.values }, finding.code);
}

/**
 * An organization's remark names the holder and says that proof is uploaded: a shareholder, a
 * superior body or a leader may hold the domain so.
 */
function holderExplained(context: Context, holder: string): boolean {
  if (isIndividual(context)) return false;
  const remark = context.form.text('website.remark') + context.form.text('entity.remark');
  return remark.includes(holder) && /证明|授权|同意/.test(remark);
}

/** Levels of a domain, its suffix the first: `a.example.com` and `a.example.com.cn` have three. */
function levelsOf(domain: string): number {
  const registered = registeredDomain(domain.toLowerCase());
  const labels = domain.split('.').length;
  return registered === null ? labels : labels - registered.split('.').length + 2;
}

/** Products that give no service code, and what to choose instead (Alibaba Cloud's product pages). */
const withoutCode: readonly (readonly [string | undefined, RegExp])[] = [
  ['payAsYouGo', /按量|pay.as.you.go|抢占式|试用|free trial/i],
  ['abroad', /香港|新加坡|海外|境外|Hong Kong|Singapore|overseas/i],
  ['balancer', /\b[SNA]LB\b|负载均衡|load balanc|\bACK\b|\bACS\b|容器服务/i],
  [undefined, /\bOSS\b|对象存储|\bCDN\b|内容分发|\bWAF\b|DDoS|云数据库|\bRDS\b/i],
];

/** Where no server can be filed. */
const outsideMainland =
  /香港|澳门|台湾|海外|境外|国外|新加坡|日本|东京|韩国|首尔|美国|硅谷|弗吉尼亚|德国|法兰克福|英国|伦敦|Hong Kong|Singapore|overseas/i;

/** Registrars that hold no license of the ministry for domestic names. */
const foreignRegistrars =
  /godaddy|namecheap|name\.com|cloudflare|porkbun|google|squarespace|gandi|dynadot|tucows|enom|network solutions|ionos|ovh|hover|namesilo/i;

export const domainRules: readonly Rule[] = [
  {
    id: 'domains.format',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'domainPage', 'console'],
    date: '2026',
    fields: ['website.domain', 'psb.domain'],
    test: (context) => [
      ...domainsOf(context)
        .flatMap((domain) => formatHits(domain, 'website.domain', context.today))
        .slice(0, 1),
      ...each(context, ['psb.domain'], (text, field) => formatHits(text, field, context.today)),
    ],
  },
  {
    id: 'domains.several',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'huawei'],
    date: '2025-12-31',
    fields: ['website.domain'],
    test: (context) =>
      domainsOf(context).length > 1
        ? hit('website.domain', { count: domainsOf(context).length })
        : none,
  },
  {
    id: 'domains.suffixRefused',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['tldList'],
    date: suffixListDate,
    fields: ['website.domain'],
    test: (context) =>
      domainsOf(context)
        .filter((domain) => refusedSuffixes.has(suffixOf(domain)))
        .flatMap((domain) => hit('website.domain', { suffix: `.${suffixOf(domain)}` })),
  },
  {
    id: 'domains.suffixDoubtful',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['tldList'],
    date: suffixListDate,
    fields: ['website.domain'],
    test: (context) =>
      domainsOf(context)
        .map(suffixOf)
        .filter(
          (suffix) =>
            /^[\p{L}\d-]+$/u.test(suffix) &&
            !approvedSuffixes.has(suffix) &&
            !refusedSuffixes.has(suffix),
        )
        .flatMap((suffix) =>
          hit(
            'website.domain',
            { suffix: `.${suffix}` },
            likelySuffixes.has(suffix)
              ? 'likely'
              : disputedSuffixes.has(suffix)
                ? 'disputed'
                : undefined,
          ),
        ),
  },
  {
    id: 'domains.reservedSuffix',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['tldList', 'docs2019'],
    date: suffixListDate,
    fields: ['website.domain'],
    test: (context) => {
      const kind = context.applicant.entityType;
      if (kind === null) return none;
      const reserved =
        kind === 'individual' || kind === 'enterprise' || kind === 'soleTrader'
          ? /\.(gov\.cn|edu\.cn|mil\.cn|政务|公益|xn--zfr164b|xn--55qw42g)$/
          : kind === 'government'
            ? /\.(mil\.cn)$/
            : /\.(gov\.cn|mil\.cn|政务|xn--zfr164b)$/;
      return domainsOf(context).flatMap((domain) => {
        const found = domain.toLowerCase().match(reserved);
        return found && kind !== 'publicInstitution' && kind !== 'military'
          ? hit('website.domain', { suffix: found[0] })
          : none;
      });
    },
  },
  {
    id: 'domains.idn',
    family,
    severity: 'advice',
    standing: 'advice',
    sources: ['general', 'tldList'],
    date: suffixListDate,
    fields: ['website.domain'],
    test: (context) =>
      domainsOf(context)
        .filter((domain) => /(^|\.)xn--/i.test(domain))
        .flatMap(() => hit('website.domain')),
  },
  {
    id: 'domains.holder',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['domainPage', 'docs2019'],
    date: '2026',
    fields: ['domain.holder'],
    test: (context) => {
      const { form } = context;
      const entity = form.text('entity.name');
      if (entity === '') return none;
      return each(context, ['domain.holder'], (holder, field) => {
        if (looseName(holder) === looseName(entity)) return none;
        const legal = form.text('entity.legalRepresentative') || form.text('leader.name');
        if (!isIndividual(context) && legal !== '' && looseName(legal) === looseName(holder)) {
          return none;
        }
        if (holderExplained(context, holder)) return none;
        return /privacy|隐私|proxy|whois/i.test(holder)
          ? hit(field, { holder, entity }, 'privacy')
          : hit(field, { holder, entity });
      });
    },
  },
  {
    id: 'domains.holderWithProof',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['materials', 'docs2019'],
    date: '2019-09',
    fields: ['domain.holder'],
    test: (context) =>
      each(context, ['domain.holder'], (holder, field) =>
        looseName(holder) !== looseName(context.form.text('entity.name')) &&
        holderExplained(context, holder)
          ? hit(field, { holder })
          : none,
      ),
  },
  {
    id: 'domains.holderIsLegalRepresentative',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['provincePages', 'docs2019'],
    date: '2025',
    fields: ['domain.holder'],
    test: (context) => {
      const { form } = context;
      const legal = form.text('entity.legalRepresentative') || form.text('leader.name');
      if (isIndividual(context) || legal === '') return none;
      return each(context, ['domain.holder'], (holder, field) =>
        looseName(holder) === looseName(legal) &&
        looseName(holder) !== looseName(form.text('entity.name'))
          ? hit(field, { holder })
          : none,
      );
    },
  },
  {
    id: 'domains.holderLetter',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['domainPage', 'docs2019'],
    date: '2026',
    fields: ['domain.holder'],
    test: (context) => {
      const entity = context.form.text('entity.name');
      return each(context, ['domain.holder'], (holder, field) =>
        holder !== entity && looseName(holder) === looseName(entity)
          ? hit(field, { holder, entity })
          : none,
      );
    },
  },
  {
    id: 'domains.holderDocument',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['domainPage', 'docs2019'],
    date: '2026',
    fields: ['domain.holderCertType', 'domain.holderCertNumber'],
    test: (context) => {
      const { form } = context;
      if (form.has('domain.holder')) {
        if (looseName(form.text('domain.holder')) !== looseName(form.text('entity.name'))) {
          return none;
        }
      }
      return [
        ...each(context, ['domain.holderCertType'], (text, field) => {
          const holder = documentTypeOf(text);
          const entity = documentTypeOf(form.text('entity.certType'));
          return holder !== null && entity !== null && holder !== entity
            ? hit(field, {}, 'type')
            : none;
        }),
        ...each(context, ['domain.holderCertNumber'], (text, field) =>
          form.has('entity.certNumber') &&
          text.toUpperCase() !== form.text('entity.certNumber').toUpperCase()
            ? hit(field)
            : none,
        ),
      ];
    },
  },
  {
    id: 'domains.expired',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['domainPage', 'docs2019'],
    date: '2026',
    fields: ['domain.expiresOn'],
    test: (context) =>
      each(context, ['domain.expiresOn'], (text, field) => {
        const end = datesOf(text).at(-1);
        return end !== undefined && end < context.today ? hit(field, { date: end }) : none;
      }),
  },
  {
    id: 'domains.expiresSoon',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['domainPage', 'huawei', 'provincePages'],
    date: '2026',
    fields: ['domain.expiresOn'],
    test: (context) =>
      each(context, ['domain.expiresOn'], (text, field) => {
        const end = datesOf(text).at(-1);
        if (end === undefined || end < context.today || end === 'long-term') return none;
        // Shandong names 45 days (Alibaba Cloud page); elsewhere three months is safe.
        const enough =
          context.applicant.province === '37'
            ? daysBetween(context.today, end) > 45
            : end >= addMonths(context.today, 3);
        return enough ? none : hit(field, { date: end });
      }),
  },
  {
    id: 'domains.homeUrl',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.homeUrl'],
    test: (context) => {
      const typed = domainsOf(context)[0]?.toLowerCase();
      // What is wrong about the domain itself is said there.
      const domain = typed && (checkIdentifier('domain', typed, context.today).suggestion ?? typed);
      return context.form.list('website.homeUrl').flatMap((url): readonly Hit[] => {
        const host = url
          .toLowerCase()
          .replace(/^[a-z]+:\/\//, '')
          .replace(/[/?#:].*$/, '');
        const scheme = /^([a-z]+):\/\//i.exec(url)?.[1]?.toLowerCase() ?? 'https';
        if (!/^https?$/.test(scheme) || !/^[^\s@]+\.[^\s@]+$/.test(host))
          return hit('website.homeUrl', {}, 'notAddress');
        if (domain === undefined) return none;
        return host === domain || host.endsWith(`.${domain}`)
          ? none
          : hit('website.homeUrl', { host, domain });
      });
    },
  },
  {
    id: 'domains.homeUrlPath',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.homeUrl'],
    test: (context) =>
      context.form
        .list('website.homeUrl')
        .flatMap((url): readonly Hit[] =>
          /^[^/?#]+[/?#]./.test(url.replace(/^[a-z]+:\/\//i, '')) ? hit('website.homeUrl') : none,
        ),
  },
  {
    id: 'domains.appDomain',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['huawei', 'appGuide'],
    date: '2025-12-31',
    fields: ['app.domains'],
    test: (context) =>
      context.form.list('app.domains').flatMap((domain): readonly Hit[] => {
        if (/^[a-z]+:\/\//i.test(domain) || /[/?#]|:\d+$/.test(domain)) {
          return hit('app.domains', { domain }, 'scheme');
        }
        if (/^\d{1,3}(\.\d{1,3}){3}$/.test(domain)) return hit('app.domains', { domain }, 'ip');
        const check = checkIdentifier('domain', domain, context.today);
        if (check.findings.some(({ code }) => code === 'notADomain')) {
          return hit('app.domains', { domain }, 'notADomain');
        }
        return levelsOf(domain) > 4 ? hit('app.domains', { domain }) : none;
      }),
  },
  {
    id: 'domains.registrar',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['domainPage', 'docs2019'],
    date: '2026',
    fields: ['domain.registrar'],
    test: (context) =>
      each(context, ['domain.registrar'], (text, field) =>
        foreignRegistrars.test(text) ? hit(field, { registrar: text }) : none,
      ),
  },
  {
    id: 'domains.serverProduct',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['serviceCode', 'docs2019'],
    date: '2026',
    fields: ['hosting.product', 'serviceCode.product'],
    test: (context) =>
      each(context, ['hosting.product', 'serviceCode.product'], (text, field) => {
        const found = withoutCode.find(([, pattern]) => pattern.test(text));
        return found && optionId(cloudProducts, text) === null
          ? hit(field, { product: text }, found[0])
          : none;
      }),
  },
  {
    id: 'domains.serverPlace',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['serviceCode', 'docs2019'],
    date: '2026',
    fields: ['hosting.location'],
    test: (context) =>
      each(context, ['hosting.location'], (text, field) =>
        outsideMainland.test(text) ? hit(field, { place: text }) : none,
      ),
  },
  {
    id: 'domains.individualSharesDomain',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['huawei'],
    date: '2025-12-31',
    fields: ['app.domains'],
    test: (context) => {
      const filed = domainsOf(context).map((domain) => domain.toLowerCase());
      if (!isIndividual(context)) return none;
      const shared = context.form
        .list('app.domains')
        .find((domain) => filed.includes(registeredDomain(domain.toLowerCase()) ?? ''));
      return shared === undefined ? none : hit('app.domains', { domain: shared });
    },
  },
  {
    id: 'domains.serverAddress',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['inspur', 'registerList'],
    date: '2023',
    fields: ['hosting.ip', 'psb.ip'],
    test: (context) =>
      each(context, ['hosting.ip', 'psb.ip'], (text, field) => {
        if (!checkIdentifier('ip', text, context.today).valid) return hit(field);
        return /^(10\.|127\.|0\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(text)
          ? hit(field, {}, 'private')
          : none;
      }),
  },
];
