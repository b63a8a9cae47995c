import type { Engine } from './engine';
import { nodesOf } from './nodes';
import { isText } from './targets';

/** The browser's own translator, where there is one: runs on this computer. */
interface OnDevice {
  translate(text: string): Promise<string>;
  destroy?(): void;
}
interface TranslatorApi {
  availability(options: Languages): Promise<string>;
  create(options: Languages): Promise<OnDevice>;
}
interface Languages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

const mostAtOnce = 40;

/**
 * Machine translation of what the dictionary does not wholly know, and of nothing else, where the
 * person switched it on. Marked as such; the strings go nowhere.
 */
export function translateByMachine(
  engine: Engine,
  language: () => string,
  signal: AbortSignal,
): { allow(on: boolean): void; update(): void } {
  const { machine } = engine.painter;
  const asked = new Set<string>();
  let allowed = false;
  let busy = false;
  let translator: OnDevice | null = null;

  const pending = (): string[] => {
    const texts = new Set<string>();
    const want = (kind: string, source: string | null) => {
      const text = source?.trim() ?? '';
      if ((kind === 'gloss' || kind === 'unknown') && text !== '' && !asked.has(text)) {
        texts.add(text);
      }
    };
    for (const node of nodesOf(engine)) {
      if (!node.isConnected) continue;
      if (isText(node)) {
        const record = engine.records.text(node);
        if (record) want(record.kind, record.source);
      } else {
        for (const { kind, source } of engine.records.attributesOf(node)?.values() ?? []) {
          want(kind, source);
        }
      }
      if (texts.size >= mostAtOnce) break;
    }
    return [...texts];
  };

  async function run(): Promise<void> {
    const api = (globalThis as { Translator?: TranslatorApi }).Translator;
    if (!api || busy) return;
    busy = true;
    try {
      if (!translator) {
        const languages: Languages = { sourceLanguage: 'zh', targetLanguage: language() };
        const state = await api.availability(languages);
        if (state === 'unavailable') return;
        translator = await api.create(languages);
      }
      for (
        let texts = pending();
        texts.length > 0 && allowed && !signal.aborted;
        texts = pending()
      ) {
        for (const text of texts) {
          asked.add(text);
          const english = await translator.translate(text);
          if (english.trim() !== '') machine.set(text, english.trim());
        }
        engine.repaint();
      }
    } catch {
      // No language pack, or no gesture to download it: the glosses stay.
      allowed = false;
    } finally {
      busy = false;
    }
  }

  signal.addEventListener('abort', () => translator?.destroy?.());
  return {
    allow(on) {
      if (allowed === on) return;
      allowed = on;
      if (on) void run();
      else {
        machine.clear();
        asked.clear();
        engine.repaint();
      }
    },
    update() {
      if (allowed) void run();
    },
  };
}
