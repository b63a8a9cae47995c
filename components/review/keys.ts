import { catalogue } from '../fields/catalogue';
import type { FieldEntry } from '../fields/types';
import type { Applicant } from './applicant';

/**
 * Facts a review can use that are no field of a form: they stand on the domain certificate, on
 * the license or in the person's head. Ids after the catalogue's manner, with Chinese labels.
 */
export const extraIds: Readonly<Record<string, readonly string[]>> = {
  'domain.holder': ['域名所有者', '域名持有者', '域名持有人', '域名所有人', '域名注册人'],
  'domain.holderCertType': ['域名所有者证件类型', '域名持有者证件类型', '域名注册人证件类型'],
  'domain.holderCertNumber': ['域名所有者证件号码', '域名持有者证件号码', '域名注册人证件号码'],
  'domain.expiresOn': ['域名到期日期', '域名到期时间', '域名有效期', '域名到期日', '域名过期时间'],
  'domain.registrar': ['域名注册商', '注册商'],
  'entity.businessScope': ['经营范围', '业务范围'],
};

const extraWords: Readonly<Record<string, string>> = {
  'domain.owner': 'domain.holder',
  domainHolder: 'domain.holder',
  domainOwner: 'domain.holder',
  domainHolderName: 'domain.holder',
  'domain.holderName': 'domain.holder',
  'domain.holder.name': 'domain.holder',
  'domain.holder.certType': 'domain.holderCertType',
  'domain.holder.certNumber': 'domain.holderCertNumber',
  domainHolderCertType: 'domain.holderCertType',
  domainHolderCertNumber: 'domain.holderCertNumber',
  domainExpiry: 'domain.expiresOn',
  domainExpiresOn: 'domain.expiresOn',
  'domain.expiry': 'domain.expiresOn',
  'domain.validUntil': 'domain.expiresOn',
  'domain.expires': 'domain.expiresOn',
  domainValidUntil: 'domain.expiresOn',
  businessScope: 'entity.businessScope',
  registrar: 'domain.registrar',
  'service.hosting.registrar': 'domain.registrar',
  'service.website.domains': 'website.domain',
  'entity.legalRep.name': 'entity.legalRepresentative',
  'entity.mailingRegion': 'entity.mailingRegion',
};

/** A label without what consoles put around it: colons, asterisks, spaces, counters, brackets' width. */
export function cleanLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*:：?？]/g, '')
    .replace(/^\d+[.、]/, '')
    .toLowerCase();
}

const entries: readonly FieldEntry[] = catalogue;
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const byProfile = new Map<string, FieldEntry[]>();
const byLabel = new Map<string, FieldEntry[]>();
for (const entry of entries) {
  if (entry.profile !== null) {
    byProfile.set(entry.profile, [...(byProfile.get(entry.profile) ?? []), entry]);
  }
  for (const label of entry.labels) {
    const key = cleanLabel(label);
    byLabel.set(key, [...(byLabel.get(key) ?? []), entry]);
  }
}
const extraByLabel = new Map(
  Object.entries(extraIds).flatMap(([id, labels]) =>
    labels.map((label): [string, string] => [cleanLabel(label), id]),
  ),
);

/** Fields of the filing form; the public-security platform's and search boxes come after them. */
const rank = (entry: FieldEntry): number =>
  /^(psb|miit|serviceCode)\./.test(entry.id) ? 2 : entry.never ? 1 : 0;

function pick(
  candidates: readonly FieldEntry[],
  serviceKind: Applicant['serviceKind'],
): string | null {
  const fits = candidates.filter((entry) => {
    if (entry.id.startsWith('app.')) return serviceKind !== 'website';
    if (entry.id.startsWith('website.')) return serviceKind !== 'app';
    return true;
  });
  const list = fits.length > 0 ? fits : candidates;
  return [...list].sort((a, b) => rank(a) - rank(b))[0]?.id ?? null;
}

/**
 * The field id a key stands for: a field id, a profile key, a Chinese label, or a label after its
 * section (`主办者负责人信息/姓名`). Null where it stands for none.
 */
export function idsOfKey(given: string, serviceKind: Applicant['serviceKind']): string | null {
  const key = given.trim().replace(/\s*[:：]$/, '');
  if (byId.has(key) || key in extraIds || key === 'entity.mailingRegion') return key;
  const word = extraWords[key];
  if (word !== undefined) return word;
  const profile = byProfile.get(key);
  if (profile) return pick(profile, serviceKind);
  const parts = key.split(/[/>|]|\s-\s|\./).map((part) => part.trim());
  const label = cleanLabel(parts[parts.length - 1] ?? '');
  const extra = extraByLabel.get(label);
  if (extra) return extra;
  const labeled = byLabel.get(label);
  if (!labeled) return null;
  const section = parts.length > 1 ? cleanLabel(parts[parts.length - 2] ?? '') : null;
  if (section !== null) {
    const scoped = labeled.filter((entry) =>
      entry.sections.some((each) => cleanLabel(each) === section),
    );
    if (scoped.length > 0) return pick(scoped, serviceKind);
  }
  return pick(labeled, serviceKind);
}

/** The page's own label of a field, for a reader. */
export function labelOf(id: string): string {
  return byId.get(id)?.labels[0] ?? extraIds[id]?.[0] ?? id;
}
