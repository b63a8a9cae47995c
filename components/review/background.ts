import { browser } from 'wxt/browser';
import { injectAssist } from '../autofill/inject';
import { subjectOf, wantedFor } from '../autofill/values';
import { shownValue } from '../autofill/wanted';
import { compose, sentencesFor, slotsOf } from '../composer/compose';
import { englishRuleWords, explanationWords, ruleWords } from '../explanation/words';
import { filingFields } from '../fields/catalogue';
import type { Handlers } from '../messaging/define';
import { MessageError } from '../messaging/errors';
import { askPage } from '../messaging/page';
import { readProfile } from '../profile/store';
import { shownLanguage, workerWords } from '../ui/worker-words';
import { parseApplicant } from './form';
import { labelOf } from './keys';
import type { ReviewReply, reviewMessages, ShownFinding, ShownRefusal } from './messages';
import { matchRefusals, type Refusal, refusals } from './refusals';
import { review } from './review';
import type { RawFinding } from './types';
import { word } from './wording';

/** What a later step still needs of an earlier one; nothing of a person. */
const carried = [
  'service.kind',
  'entity.region',
  'entity.type',
  'entity.certType',
  'entity.name',
  'website.domain',
] as const;

const labelKeys = [
  'title',
  'close',
  'none',
  'empty',
  'why',
  'fix',
  'source',
  'go',
  'error',
  'warning',
  'advice',
  'count',
  'refused',
  'refusedFields',
  'pageSays',
  'noReason',
  'failed',
  'note',
  'elsewhere',
] as const;
const composerKeys = [
  'title',
  'close',
  'sentence',
  'choose',
  'slots',
  'preview',
  'english',
  'insert',
  'inserted',
  'notInserted',
  'findings',
  'replaces',
  'truth',
  'filled',
  'count',
] as const;

async function labelsOf(
  namespace: string,
  keys: readonly string[],
): Promise<Record<string, string>> {
  const t = await workerWords(namespace);
  return Object.fromEntries(keys.map((key) => [key, t(key, { count: '{{count}}' })]));
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function shown(findings: readonly RawFinding[], language: string): readonly ShownFinding[] {
  const titles = explanationWords<{ title: string }>(language, 'fields');
  return findings.map((finding) => ({
    ...word(finding, ruleWords(language), englishRuleWords()),
    fieldTitle: titles[finding.field]?.title ?? labelOf(finding.field),
    fieldLabel: labelOf(finding.field),
  }));
}

/** The form with what earlier steps of the same tab said. */
async function withEarlierSteps(
  form: Readonly<Record<string, string>>,
  tabId: number | undefined,
): Promise<Record<string, string>> {
  const key = `review:${tabId ?? 'none'}`;
  const kept = ((await browser.storage.session.get(key))[key] ?? {}) as Record<string, string>;
  const now = { ...kept };
  for (const id of carried) if (form[id]) now[id] = form[id];
  await browser.storage.session.set({ [key]: now });
  return { ...now, ...form };
}

/**
 * What an order came back for, kept for the form that is opened next in the same tab: the reasons
 * stand on the order's page, the fields on another. Only the table's own texts, nothing typed.
 */
async function refusalsOf(
  texts: readonly string[],
  hasFields: boolean,
  tabId: number | undefined,
): Promise<readonly (Refusal & { readonly ofForm: boolean })[]> {
  const key = `review-refusals:${tabId ?? 'none'}`;
  const here = matchRefusals(texts);
  if (!hasFields) {
    await browser.storage.session.set({ [key]: here.map(({ zh }) => zh) });
    return here.map((each) => ({ ...each, ofForm: false }));
  }
  const kept = ((await browser.storage.session.get(key))[key] ?? []) as readonly string[];
  return [
    ...refusals.filter(({ zh }) => kept.includes(zh)).map((each) => ({ ...each, ofForm: false })),
    ...here.filter(({ zh }) => !kept.includes(zh)).map((each) => ({ ...each, ofForm: true })),
  ];
}

export const reviewHandlers: Handlers<typeof reviewMessages> = {
  'review.page': async ({ form, texts, hasFields }, { tabId }): Promise<ReviewReply> => {
    const language = await shownLanguage();
    const { findings } = review({ form: await withEarlierSteps(form, tabId), today: today() });
    const words = explanationWords<{ en: string; text: string }>(language, 'strings');
    const titles = explanationWords<{ title: string }>(language, 'fields');
    const cameBack = await refusalsOf(texts, hasFields, tabId);
    const shownRefusals = cameBack.map(
      ({ zh, fields, ofForm }): ShownRefusal => ({
        zh,
        ofForm,
        fields,
        fieldNames: fields.map((id) => titles[id]?.title ?? labelOf(id)),
        title: words[zh]?.en ?? zh,
        text: words[zh]?.text ?? '',
      }),
    );
    return {
      findings: shown(findings, language),
      refusals: shownRefusals,
      labels: await labelsOf('review', labelKeys),
      language,
    };
  },
  'review.open': async ({ tabId }) => {
    try {
      await injectAssist(tabId);
    } catch {
      // No official page stands there any more.
      return false;
    }
    const reply = await askPage(tabId, 'review.openPanel', {});
    return reply.ok && reply.value;
  },
  'review.profile': async ({ entityId, serviceId }): Promise<ReviewReply> => {
    const language = await shownLanguage();
    const profile = await readProfile();
    const entity = profile.entities.find(({ id }) => id === entityId);
    if (!entity) throw new MessageError('changedMeanwhile');
    const service =
      [...profile.websites, ...profile.apps].find(({ id }) => id === serviceId) ?? null;
    const subject = subjectOf(profile, entity, service);
    const form: Record<string, string> = {};
    for (const entry of filingFields) {
      if (entry.never || entry.value === 'file') continue;
      if (entry.id.startsWith('website.') && service?.kind !== 'website') continue;
      if (entry.id.startsWith('app.') && service?.kind !== 'app') continue;
      const wanted = wantedFor(entry, subject);
      if (wanted) form[entry.id] = shownValue(wanted);
    }
    const { findings } = review({ form, today: today() });
    return {
      findings: shown(findings, language),
      refusals: [],
      labels: await labelsOf('review', labelKeys),
      language,
    };
  },
  'composer.sentences': async ({ fieldId, form }, { tabId }) => {
    const language = await shownLanguage();
    const whole = await withEarlierSteps(form, tabId);
    const applicant = parseApplicant({}, whole);
    const words = explanationWords<{ en: string; when: string }>(language, 'composer');
    const slots = words.slots as unknown as Readonly<Record<string, string>>;
    const groups = words.groups as unknown as Readonly<Record<string, string>>;
    return {
      sentences: sentencesFor(fieldId, applicant).map(({ id, group, zh, followedBy }) => ({
        id,
        group: groups[group] ?? group,
        zh,
        en: [id, followedBy]
          .flatMap((each) => (each ? [compose(words[each]?.en ?? '', slots)] : []))
          .join(' '),
        when: words[id]?.when ?? '',
        slots: slotsOf(zh).map((slot) => ({ zh: slot, word: slots[slot] ?? slot })),
      })),
      labels: await labelsOf('composer', composerKeys),
      language,
    };
  },
};
