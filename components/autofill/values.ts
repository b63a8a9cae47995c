import { optionsOf } from '../fields/field-options';
import { cloudProducts } from '../fields/options';
import type { FieldEntry } from '../fields/types';
import type { ProfileKey } from '../profile/keys';
import type {
  App,
  Entity,
  IdentityDocument,
  Person,
  Profile,
  Region,
  Service,
  StoredFile,
  Website,
} from '../profile/schema';
import { inOtherWords } from './other-words';
import { regionLevels } from './regions';
import type { Wanted } from './wanted';

/** Whose data a page is filled with. */
export interface Subject {
  readonly entity: Entity;
  readonly leader: Person | null;
  readonly legalRepresentative: Person | null;
  readonly service: Service | null;
  /** For a page that speaks of both kinds: the chosen one, else the only one the entity has. */
  readonly website: Website | null;
  readonly app: App | null;
  /** Person in charge of the service: its own, else the entity's leader. */
  readonly contact: Person | null;
  readonly emergency: Person | null;
  /** Who got the ministry's SMS; the entity's leader unless another was told by the number. */
  readonly smsReceiver: Person | null;
  readonly files: readonly StoredFile[];
}

/** Follows the references of an entity and a service. */
export function subjectOf(
  profile: Profile,
  entity: Entity,
  service: Service | null,
  smsReceiver: Person | null = null,
): Subject {
  const person = (id: string | undefined): Person | null =>
    profile.people.find((each) => each.id === id) ?? null;
  const leader = person(entity.leaderId);
  const hasServices = [...profile.websites, ...profile.apps].some(
    (each) => each.entityId === entity.id,
  );
  const owners = new Set([entity.id, leader?.id, service?.id]);
  return {
    entity,
    leader,
    legalRepresentative: person(entity.legalRepresentativeId),
    service,
    website:
      service?.kind === 'website' ? service : service ? only(profile.websites, entity.id) : null,
    app: service?.kind === 'app' ? service : service ? only(profile.apps, entity.id) : null,
    // While a service is still to be chosen, nobody is its contact; an entity without any has its leader.
    contact: service ? (person(service.contactId) ?? leader) : hasServices ? null : leader,
    emergency: person(service?.emergencyContactId),
    smsReceiver: smsReceiver ?? leader,
    files: profile.files.filter((file) => owners.has(file.ownerId)),
  };
}

/** The one service that an entity has of a kind. */
function only<Each extends Service>(services: readonly Each[], entityId: string): Each | null {
  const own = services.filter((each) => each.entityId === entityId);
  return own.length === 1 ? (own[0] ?? null) : null;
}

const text = (value: string | undefined | null): Wanted | null =>
  value ? { kind: 'text', text: value } : null;

/** A canonical value as the option texts of the field's list; unknown values stand for themselves. */
function choice(fieldId: string, value: string | undefined | null): Wanted | null {
  if (!value) return null;
  return { kind: 'choice', texts: textsOf(fieldId, value) };
}

function textsOf(fieldId: string, value: string): readonly string[] {
  const list = optionsOf(fieldId);
  if (list && Object.hasOwn(list, value)) return inOtherWords(list[value] ?? []);
  return [value];
}

function choices(fieldId: string, values: readonly string[] | undefined): Wanted | null {
  if (!values || values.length === 0) return null;
  return { kind: 'choices', items: values.map((value) => textsOf(fieldId, value)) };
}

const yesNo = (fieldId: string, value: boolean | undefined): Wanted | null =>
  value === undefined ? null : choice(fieldId, String(value));

const region = (value: Region | undefined): Wanted | null =>
  value ? { kind: 'path', levels: regionLevels(value) } : null;

function dates(document: IdentityDocument | undefined): Wanted | null {
  if (!document?.validFrom && !document?.validUntil) return null;
  return { kind: 'dates', from: document.validFrom ?? null, until: document.validUntil ?? null };
}

const address = ({ mailingAddress }: Entity): Wanted | null => {
  if (!mailingAddress) return null;
  const { region: at, detail } = mailingAddress;
  const names = at ? [at.province, at.city, at.district] : [];
  const whole = names.filter((name, index) => name !== '' && name !== names[index - 1]).join('');
  return {
    kind: 'address',
    levels: at ? regionLevels(at) : [],
    street: detail,
    full: detail.startsWith(whole) ? detail : `${whole}${detail}`,
  };
};

/** A product under every name that the consoles list it by. */
function product(fieldId: string, name: string | undefined): Wanted | null {
  if (!name) return null;
  const list = Object.values(cloudProducts as Record<string, readonly string[]>);
  const known = list.find((texts) => texts.includes(name));
  return known ? { kind: 'choice', texts: [name, ...known] } : choice(fieldId, name);
}

/** Company forms that a list may leave out or write in full. */
function company(name: string | undefined): Wanted | null {
  if (!name) return null;
  const aliyun = ['阿里云', '阿里云计算有限公司'];
  return { kind: 'choice', texts: aliyun.includes(name) ? [name, ...aliyun] : [name] };
}

type Read = (subject: Subject, fieldId: string) => Wanted | null;

const website = (subject: Subject): Website | null => subject.website;
const app = (subject: Subject): App | null => subject.app;
const platform = (subject: Subject, name: 'android' | 'ios' | 'harmony') =>
  app(subject)?.platforms.find((each) => each.platform === name);
const file =
  (role: StoredFile['role']): Read =>
  ({ files }) => {
    const found = files.find((each) => each.role === role);
    return found ? { kind: 'file', fileId: found.id, name: found.name } : null;
  };

/** Where each profile key's value comes from, in the shape a field can take. */
const readers: Readonly<Record<ProfileKey, Read>> = {
  'service.kind': (s, id) => choice(id, s.service?.kind),
  'entity.region': (s) => region(s.entity.region),
  'entity.type': (s, id) => choice(id, s.entity.type),
  'entity.certType': (s, id) => choice(id, s.entity.document?.type),
  'entity.name': (s) => text(s.entity.name),
  'entity.certNumber': (s) => text(s.entity.document?.number),
  'entity.certAddress': (s) => text(s.entity.certificateAddress),
  'entity.mailingAddress': (s) => address(s.entity),
  'entity.mailingRegion': (s) => region(s.entity.mailingAddress?.region),
  'entity.mailingStreet': (s) => text(s.entity.mailingAddress?.detail),
  'entity.remark': (s) => text(s.entity.remark),
  'entity.investor': (s) => text(s.entity.investor),
  'entity.icpNumber': (s) => text(s.entity.icpNumber),
  'entity.validity': (s) => dates(s.entity.document),
  'entity.leader.name': (s) => text(s.leader?.name),
  'entity.leader.idType': (s, id) => choice(id, s.leader?.document?.type),
  'entity.leader.idNumber': (s) => text(s.leader?.document?.number),
  'smsReceiver.mobile': (s) => text(s.smsReceiver?.mobile),
  'smsReceiver.idNumber.last6': (s) => text(s.smsReceiver?.document?.number.slice(-6)),
  'entity.leader.idValidity': (s) => dates(s.leader?.document),
  'entity.leader.mobile': (s) => text(s.leader?.mobile),
  'entity.leader.emergencyMobile': (s) => text(s.leader?.emergencyMobile),
  'entity.leader.phone2': (s) => text(s.leader?.phone2),
  'entity.leader.email': (s) => text(s.leader?.email),
  'entity.leader.address': (s) => text(s.leader?.address),
  'entity.legalRep.name': (s) => text(s.legalRepresentative?.name),
  'entity.legalRep.idType': (s, id) => choice(id, s.legalRepresentative?.document?.type),
  'entity.legalRep.idNumber': (s) => text(s.legalRepresentative?.document?.number),
  'service.website.name': (s) => text(website(s)?.name),
  'service.website.domain': (s) => text(website(s)?.domains[0]),
  'service.website.domains': (s) => texts(website(s)?.domains),
  'service.website.homeUrl': (s) => text(website(s)?.homeUrls[0]),
  'service.website.contentTypes': (s, id) => choices(id, website(s)?.contentTypes),
  'service.website.languages': (s, id) => choices(id, website(s)?.languages),
  'service.website.serviceForm': (s, id) => choice(id, website(s)?.serviceForm),
  'service.website.remark': (s) => text(website(s)?.remark),
  'service.website.icpNumber': (s) => text(s.service?.icpNumber),
  'service.website.openedOn': (s) =>
    s.service?.openedOn ? { kind: 'date', iso: s.service.openedOn } : null,
  'service.website.interactive': (s, id) => yesNo(id, website(s)?.interactive),
  'service.preApproval.type': (s, id) => {
    if (!s.service) return null;
    if (s.service.priorApprovals.length > 0) return choices(id, s.service.priorApprovals);
    // Where the page asks whether there is one at all, the answer is no.
    return { kind: 'choices', items: [[...textsOf(id, 'none'), '否', '无']] };
  },
  'service.preApproval.number': (s) => text(s.service?.priorApprovalNumber),
  'service.hosting.product': (s, id) => product(id, s.service?.hosting?.product),
  'service.hosting.instanceId': (s) => {
    const id = s.service?.hosting?.instanceId;
    return id ? { kind: 'choice', texts: [id], token: true } : null;
  },
  'service.hosting.serviceCode': (s) => text(s.service?.hosting?.serviceCode),
  'service.hosting.ip': (s) => text(s.service?.hosting?.ip),
  'service.hosting.provider': (s) => company(s.service?.hosting?.provider),
  'service.hosting.registrar': (s) => company(s.service?.hosting?.registrar),
  'service.leader.name': (s) => text(s.contact?.name),
  'service.leader.idType': (s, id) => choice(id, s.contact?.document?.type),
  'service.leader.idNumber': (s) => text(s.contact?.document?.number),
  'service.leader.idValidity': (s) => dates(s.contact?.document),
  'service.leader.mobile': (s) => text(s.contact?.mobile),
  'service.leader.emergencyMobile': (s) => text(s.contact?.emergencyMobile),
  'service.leader.email': (s) => text(s.contact?.email),
  'service.emergency.name': (s) => text(s.emergency?.name),
  'service.emergency.mobile': (s) => text(s.emergency?.mobile),
  'service.emergency.email': (s) => text(s.emergency?.email),
  'service.app.name': (s) => text(app(s)?.name),
  'service.app.contentTypes': (s, id) => choices(id, app(s)?.contentTypes),
  'service.app.languages': (s, id) => choices(id, app(s)?.languages),
  'service.app.remark': (s) => text(app(s)?.remark),
  'service.app.providesSdk': (s, id) => yesNo(id, app(s)?.providesSdk),
  'service.app.usesSdk': (s, id) => yesNo(id, app(s)?.usesSdk),
  'service.app.sdks': (s) => texts(app(s)?.sdks),
  'service.app.domains': (s) => texts(app(s)?.domains),
  'service.app.platforms': (s, id) =>
    choices(
      id,
      app(s)?.platforms.map((each) => each.platform),
    ),
  'service.app.android.packageName': (s) => text(platform(s, 'android')?.packageName),
  'service.app.android.publicKey': (s) => text(platform(s, 'android')?.publicKey),
  'service.app.android.certMd5': (s) => text(platform(s, 'android')?.fingerprint),
  'service.app.ios.bundleId': (s) => text(platform(s, 'ios')?.packageName),
  'service.app.ios.publicKey': (s) => text(platform(s, 'ios')?.publicKey),
  'service.app.ios.certSha1': (s) => text(platform(s, 'ios')?.fingerprint),
  'service.app.harmony.bundleName': (s) => text(platform(s, 'harmony')?.packageName),
  'service.app.harmony.publicKey': (s) => text(platform(s, 'harmony')?.publicKey),
  'service.app.harmony.certFingerprint': (s) => text(platform(s, 'harmony')?.fingerprint),
  'file.license': file('license'),
  'file.leaderIdFront': file('leaderIdFront'),
  'file.leaderIdBack': file('leaderIdBack'),
  'file.commitmentLetter': file('commitmentLetter'),
  'file.domainCertificate': file('domainCertificate'),
  'file.appIcon': file('appIcon'),
};

function texts(values: readonly string[] | undefined): Wanted | null {
  return values && values.length > 0 ? { kind: 'texts', texts: values } : null;
}

/** What a field should hold for a subject; null where the profile says nothing. */
export function wantedFor(entry: FieldEntry, subject: Subject): Wanted | null {
  if (entry.profile === null || entry.never) return null;
  const wanted = readers[entry.profile](subject, entry.id);
  // One half of a validity that the page asks for in two fields.
  if (wanted?.kind === 'dates' && entry.value === 'date') {
    const iso = /Until$/.test(entry.id) ? wanted.until : wanted.from;
    return iso ? { kind: 'date', iso } : null;
  }
  return wanted;
}
