import { browser } from 'wxt/browser';
import { officialHosts } from '../consoles/matches';
import { onSettingsChanged, readSettings } from '../settings/store';

/** Modes that are not the first; each has a script that says so before the page is painted. */
const modes = ['original', 'both'] as const;
type HintedMode = (typeof modes)[number];

const idOf = (mode: HintedMode): string => `mode-${mode}`;

/**
 * A content script cannot read the settings before the first paint. A host that is shown otherwise
 * than in English therefore has one more script, registered while that is so, that says it at once.
 */
export function startModeScripts(): void {
  let last: Promise<void> = Promise.resolve();
  const follow = () => {
    last = last.then(hold).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(follow);
  onSettingsChanged(follow, new AbortController().signal);
}

async function hold(): Promise<void> {
  const { modeByHost } = await readSettings();
  const held = await browser.scripting.getRegisteredContentScripts({ ids: modes.map(idOf) });
  for (const mode of modes) {
    const matches = officialHosts
      .filter((host) => modeByHost[host] === mode)
      .map((host) => `https://${host}/*`);
    const now = held.find(({ id }) => id === idOf(mode));
    if (now?.matches?.slice().sort().join() === matches.slice().sort().join()) continue;
    if (now) await browser.scripting.unregisterContentScripts({ ids: [idOf(mode)] });
    if (matches.length === 0) continue;
    await browser.scripting.registerContentScripts([
      {
        id: idOf(mode),
        js: [`mode-${mode}.js`],
        matches,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  }
}
