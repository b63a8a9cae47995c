import { fieldOf } from '../fields/catalogue';
import type { Entity, Person, Profile, Service } from '../profile/schema';
import { addressFor } from './address';
import { currentText, showsWanted } from './compare';
import type { PageBlock, PageField, PageReading } from './page-field';
import { type Subject, subjectOf, wantedFor } from './values';
import { nearestOptions, optionOf, sameText, shownValue, type Wanted } from './wanted';

/** Why a row is not ticked; a key of namespace `autofill`. */
export type PlanReason =
  | PageBlock
  | 'notInProfile'
  | 'same'
  | 'standing'
  | 'tooLong'
  | 'notAmongOptions';

export interface PlanRow {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly translated: string | null;
  readonly section: string | null;
  /** What stands there, as the page shows it. */
  readonly current: string;
  readonly currentTranslated: string | null;
  readonly wanted: Wanted | null;
  /** What would be written, as text. */
  readonly shown: string;
  /** The same in the reader's language where it is a choice and the page's dictionary knows it. */
  readonly shownTranslated: string | null;
  /** Profile key the value comes from. */
  readonly from: string | null;
  /** Whether it is written unless the person says otherwise. */
  readonly tick: boolean;
  /** Whether the person may tick it. */
  readonly tickable: boolean;
  readonly reason: PlanReason | null;
  readonly nearest: readonly string[];
  readonly maxLength: number | null;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  /** Of a service: a website and an App may bear the same name. */
  readonly kind: Service['kind'] | null;
}

export interface Choice {
  readonly entityId: string | null;
  readonly serviceId: string | null;
  /** Who got the ministry's SMS; absent where it was not asked. */
  readonly receiverId?: string | null | undefined;
}

export interface Plan {
  readonly entities: readonly Candidate[];
  /** Services of the chosen entity that fit the page. */
  readonly services: readonly Candidate[];
  readonly choice: Choice;
  /** On a page that asks for the ministry's SMS: who may have got it, by number. */
  readonly receivers: readonly Candidate[];
  /** Whether the page itself told whose data it takes; else the person is asked. */
  readonly certain: boolean;
  /** The entity that the page names and that is not the one chosen. */
  readonly otherEntity: string | null;
  /** In the order in which they are written. */
  readonly rows: readonly PlanRow[];
}

const entityCandidate = ({ id, name, note }: Entity): Candidate => ({
  id,
  name,
  note: note ?? null,
  kind: null,
});

const serviceCandidate = ({ id, name, note, kind }: Service): Candidate => ({
  id,
  name,
  note: note ?? null,
  kind,
});

const services = (profile: Profile): readonly Service[] => [...profile.websites, ...profile.apps];

/** Which kinds of service the fields of a page speak of. */
function kindsOn(page: PageReading): ReadonlySet<'website' | 'app'> {
  const ids = page.fields.map((field) => field.id);
  const has = (prefix: string) => ids.some((id) => id.startsWith(prefix));
  // Where the kind itself is asked, it follows from the service that is chosen.
  const website = has('website.') || has('psb.website') || has('psb.domain');
  const app = has('app.') || has('psb.app');
  if (ids.includes('service.kind') || app === website) return new Set(['website', 'app']);
  return new Set([app ? 'app' : 'website']);
}

const standsIn = (page: PageReading, ids: readonly string[]): string[] =>
  page.fields
    .filter((field) => ids.includes(field.id))
    .flatMap((field) => field.current.flat())
    .filter((text) => text.trim() !== '');

/** Whose data: what the page already says, then what was chosen before, then the only one there is. */
function choose(
  page: PageReading,
  profile: Profile,
  asked: Choice | null,
): { readonly entity: Entity | null; readonly service: Service | null; readonly certain: boolean } {
  const kinds = kindsOn(page);
  const fitting = services(profile).filter((each) => kinds.has(each.kind));
  const domains = standsIn(page, ['website.domain', 'psb.domain', 'app.domains']);
  const serviceNames = standsIn(page, ['website.name', 'app.name', 'psb.websiteName']);
  const names = standsIn(page, ['entity.name', 'psb.operatorName']);
  const numbers = standsIn(page, ['entity.certNumber', 'psb.certNumber']);

  const bySelf =
    fitting.find((each) => each.domains.some((domain) => domains.includes(domain))) ??
    fitting.find((each) => serviceNames.includes(each.name));
  const byName = profile.entities.find(
    (each) => numbers.includes(each.document?.number ?? '-') || names.includes(each.name),
  );
  const chosenService = fitting.find((each) => each.id === asked?.serviceId);
  const chosenEntity = profile.entities.find((each) => each.id === asked?.entityId);

  const entity =
    chosenEntity ??
    byName ??
    profile.entities.find((each) => each.id === (chosenService ?? bySelf)?.entityId) ??
    (profile.entities.length === 1 ? (profile.entities[0] ?? null) : null);
  const own = fitting.filter((each) => each.entityId === entity?.id);
  const service =
    (chosenService && own.includes(chosenService) ? chosenService : null) ??
    (bySelf && own.includes(bySelf) ? bySelf : null) ??
    (own.length === 1 ? (own[0] ?? null) : null);
  return { entity, service, certain: entity !== null && (service !== null || own.length === 0) };
}

/** The people of an entity whom the ministry sends an SMS: its leader and its services' contacts. */
function smsReceivers(page: PageReading, profile: Profile, entity: Entity | null): Person[] {
  if (!entity || !page.fields.some(({ id }) => id === 'miit.mobile' || id === 'miit.idLast6')) {
    return [];
  }
  const ids = [
    entity.leaderId,
    ...services(profile)
      .filter((each) => each.entityId === entity.id)
      .map((each) => each.contactId),
  ];
  return [...new Set(ids)].flatMap(
    (id) => profile.people.find((person) => person.id === id && person.mobile) ?? [],
  );
}

/** Whose number stands in the page already, then who was chosen, then the leader. */
function chooseReceiver(
  page: PageReading,
  receivers: readonly Person[],
  asked: Choice | null,
): Person | null {
  const standing = standsIn(page, ['miit.mobile']);
  return (
    receivers.find(({ id }) => id === asked?.receiverId) ??
    receivers.find(({ mobile }) => standing.includes(mobile ?? '-')) ??
    receivers[0] ??
    null
  );
}

/** Rows in the order in which fields can be written: what others wait for comes first. */
function inOrder(fields: readonly PageField[]): PageField[] {
  const done = new Set<string>();
  const rest = [...fields];
  const ordered: PageField[] = [];
  while (rest.length > 0) {
    const waits = (field: PageField) =>
      (fieldOf(field.id)?.after ?? []).some(
        (id) => !done.has(id) && rest.some((other) => other.id === id && other !== field),
      );
    const index = Math.max(
      rest.findIndex((field) => !waits(field)),
      0,
    );
    const [next] = rest.splice(index, 1);
    if (!next) break;
    done.add(next.id);
    ordered.push(next);
  }
  return ordered;
}

/**
 * What a fill of this page would write, field by field. Pure: page and profile in, rows out; a
 * value that stands is not overwritten unless the person ticks it.
 */
export function planFill(page: PageReading, profile: Profile, asked: Choice | null = null): Plan {
  const { entity, service, certain } = choose(page, profile, asked);
  const kinds = kindsOn(page);
  const own = services(profile).filter(
    (each) => each.entityId === entity?.id && kinds.has(each.kind),
  );
  const receivers = smsReceivers(page, profile, entity);
  const receiver = chooseReceiver(page, receivers, asked);
  const subject = entity ? subjectOf(profile, entity, service, receiver) : null;
  return {
    entities: profile.entities.map(entityCandidate),
    services: own.map(serviceCandidate),
    choice: {
      entityId: entity?.id ?? null,
      serviceId: service?.id ?? null,
      ...(receiver ? { receiverId: receiver.id } : {}),
    },
    receivers: receivers.map(({ id, name, mobile }) => ({
      id,
      name: mobile ?? '',
      note: name,
      kind: null,
    })),
    certain,
    otherEntity:
      standsIn(page, ['entity.name', 'psb.operatorName']).find(
        (name) => entity !== null && !sameText(name, entity.name),
      ) ?? null,
    rows: rowsOf(page, subject),
  };
}

function rowsOf(page: PageReading, subject: Subject | null): PlanRow[] {
  const rows: PlanRow[] = [];
  for (const field of inOrder(page.fields)) {
    const entry = fieldOf(field.id);
    const whole = entry && subject ? wantedFor(entry, subject) : null;
    const wanted = whole?.kind === 'address' ? addressFor(field, page, whole) : whole;
    // What a list offers may be another list's doing, which this fill writes before.
    const changes = rows.some(({ id, tick }) => tick && entry?.after?.includes(id));
    const known = changes ? { ...field, options: null } : field;
    rows.push(row(known, wanted, entry?.profile ?? null, opensLater(field, page)));
  }
  return rows;
}

/** A field that is shut until another one is written, which this fill can do. */
function opensLater(field: PageField, page: PageReading): boolean {
  const after = fieldOf(field.id)?.after ?? [];
  return page.fields.some(
    (other) =>
      after.includes(other.id) &&
      (other.blocked === null || (other.blocked === 'disabled' && opensLater(other, page))),
  );
}

function row(
  field: PageField,
  wanted: Wanted | null,
  from: string | null,
  later: boolean,
): PlanRow {
  const { key, id, label, translated, section } = field;
  const current = currentText(field);
  const base = {
    key,
    id,
    label,
    translated,
    section,
    current,
    currentTranslated: field.currentTranslated,
    shownTranslated: null,
    from,
    maxLength: field.maxLength,
  };
  const left = (
    reason: PlanReason,
    nearest: readonly string[] = [],
    tickable = false,
  ): PlanRow => ({
    ...base,
    wanted,
    shown: wanted ? shownValue(wanted) : '',
    tick: false,
    tickable,
    reason,
    nearest,
  });
  const { blocked } = field;
  if (blocked === 'never' || blocked === 'pagesOwn' || blocked === 'noValue') return left(blocked);
  if (!wanted) return left('notInProfile');
  if (showsWanted(field, wanted) || isOffAlready(field, wanted)) return left('same');
  if (field.blocked && !(field.blocked === 'disabled' && later)) return left(field.blocked);
  if (field.maxLength !== null && tooLong(wanted, field)) return left('tooLong');
  const missing = notAmong(wanted, field.options);
  if (missing) return left('notAmongOptions', nearestOptions(field.options ?? [], missing));
  if (current !== '') return left('standing', [], true);
  return {
    ...base,
    wanted,
    shown: shownValue(wanted),
    tick: true,
    tickable: true,
    reason: null,
    nearest: [],
  };
}

/** A switch that is off says no already. */
const isOffAlready = (field: PageField, wanted: Wanted): boolean =>
  field.kinds[0] === 'switch' &&
  field.current.flat().length === 0 &&
  wanted.kind === 'choice' &&
  wanted.texts.some((text) => ['否', '无', '不提供', '不使用'].includes(text));

function tooLong(wanted: Wanted, field: PageField): boolean {
  const max = field.maxLength ?? Number.POSITIVE_INFINITY;
  if (wanted.kind === 'text' && field.kinds.length === 1) return wanted.text.length > max;
  if (wanted.kind === 'address') return wanted.street.length > max;
  return false;
}

/** The texts of the first choice that a known list does not hold. */
function notAmong(wanted: Wanted, options: readonly string[] | null): readonly string[] | null {
  if (!options || options.length === 0) return null;
  const missing = (item: { readonly texts: readonly string[]; readonly token?: boolean }) =>
    optionOf(options, (option) => option, item) === null;
  if (wanted.kind === 'choice') return missing(wanted) ? wanted.texts : null;
  if (wanted.kind === 'choices') {
    return wanted.items.find((texts) => missing({ texts })) ?? null;
  }
  return null;
}
