import { browser } from 'wxt/browser';
import { isOfficialAddress } from '../consoles/matches';
import type { Handlers } from '../messaging/define';
import { MessageError } from '../messaging/errors';
import { askPage } from '../messaging/page';
import { readProfile, readProfileFile } from '../profile/store';
import { toBase64 } from '../profile/vault/base64';
import { loadWorkerWords, shownLanguage } from '../ui/worker-words';
import { injectAssist } from './inject';
import type { fillMessages, PlannedPage } from './messages';
import type { RawWords } from './page-words';
import { type Choice, type Plan, planFill } from './plan';
import type { FilePayload } from './report';
import { requestOf } from './request';
import { choiceTexts, joinTranslated } from './wanted';

/** Whose data was last chosen: asked once a session, not on every step of a form. */
const choiceKey = 'fillChoice';

async function rememberedChoice(asked: Choice | null): Promise<Choice | null> {
  if (asked) {
    await browser.storage.session.set({ [choiceKey]: asked });
    return asked;
  }
  const stored = (await browser.storage.session.get(choiceKey))[choiceKey];
  return (stored as Choice | undefined) ?? null;
}

/** The tab must show an official page at this moment; anything else gets nothing. */
async function officialTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || !isOfficialAddress(tab.url)) throw new MessageError('notOfficial');
}

async function planTab(tabId: number, asked: Choice | null): Promise<PlannedPage> {
  await officialTab(tabId);
  await injectAssist(tabId);
  const reading = await askPage(tabId, 'fill.read', {});
  if (!reading.ok) throw new MessageError(reading.error, reading.detail);
  const [profile, choice] = await Promise.all([readProfile(), rememberedChoice(asked)]);
  return {
    consoleId: reading.value.consoleId,
    step: reading.value.step,
    unrecognised: reading.value.unrecognised,
    plan: await inReadersLanguage(tabId, planFill(reading.value, profile, choice)),
  };
}

/** Says beside each choice what it means; the page's script is the one that holds the dictionary. */
async function inReadersLanguage(tabId: number, plan: Plan): Promise<Plan> {
  const texts = [
    ...new Set(plan.rows.flatMap(({ wanted }) => (wanted ? choiceTexts(wanted) : []))),
  ];
  const reply = texts.length > 0 ? await askPage(tabId, 'fill.translate', { texts }) : null;
  if (!reply?.ok) return plan;
  const known = new Map(texts.map((text, index) => [text, reply.value[index] ?? null]));
  return {
    ...plan,
    rows: plan.rows.map((row) => ({
      ...row,
      shownTranslated: row.wanted
        ? joinTranslated(choiceTexts(row.wanted), (text) => known.get(text) ?? null)
        : null,
    })),
  };
}

async function filePayload(id: string): Promise<FilePayload | null> {
  const [profile, bytes] = await Promise.all([
    readProfile(),
    // A picture that is damaged fails its own field, not the whole fill.
    readProfileFile(id).catch((error: unknown) => {
      if (error instanceof MessageError && error.code === 'cannotOpen') return null;
      throw error;
    }),
  ]);
  const stored = profile.files.find((each) => each.id === id);
  if (!stored || !bytes) return null;
  return { id, name: stored.name, mediaType: stored.mediaType, base64: toBase64(bytes) };
}

export const fillHandlers: Handlers<typeof fillMessages> = {
  'fill.plan': ({ tabId, choice }) => planTab(tabId, choice),
  'fill.start': async ({ tabId, choice, keys }) => {
    // Planned anew from the page as it stands: a key of a row that is no longer there is nothing.
    const { plan } = await planTab(tabId, choice);
    const wanted = plan.rows.filter((row) => row.tickable && keys.includes(row.key));
    const files: FilePayload[] = [];
    for (const row of wanted) {
      if (row.wanted?.kind !== 'file') continue;
      const payload = await filePayload(row.wanted.fileId);
      if (payload) files.push(payload);
    }
    const reply = await askPage(tabId, 'fill.run', requestOf(plan.rows, wanted, files));
    if (!reply.ok) throw new MessageError(reply.error, reply.detail);
    return reply.value;
  },
  'fill.planHere': ({ choice }, { tabId }) => {
    if (tabId === undefined) throw new MessageError('sender');
    return planTab(tabId, choice);
  },
  'fill.words': async () => {
    const language = await shownLanguage();
    const words = await loadWorkerWords(language);
    const bundle = (namespace: string): RawWords => ({
      ...words.getResourceBundle('en', namespace),
      ...words.getResourceBundle(language, namespace),
    });
    const names = ['autofill', 'common', 'errors'];
    return { language, namespaces: Object.fromEntries(names.map((name) => [name, bundle(name)])) };
  },
  'fill.openProfile': async () => {
    await browser.runtime.openOptionsPage();
    return null;
  },
  'fill.file': ({ id }) => filePayload(id),
};
