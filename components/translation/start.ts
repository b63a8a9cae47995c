import { atRest } from '../messaging/at-rest';
import type { DisplayMode, Settings } from '../settings/schema';
import { onStoredChanged, readStored } from '../settings/store';
import { callSyntax } from './call-syntax';
import { callTools } from './call-tools';
import { createTranslator, type Translator } from './core/translate';
import { followLanguage, overEnglish, translatorIn } from './layers';
import { hintedMode } from './mode-hint';
import { takeDictionary } from './packed';
import { Engine } from './page/engine';
import { createMark } from './page/mark';
import { rememberMode } from './page/tell';
import type { Reading } from './reading';

export interface Translation {
  /** The page's own text of a text node (or an element's), whatever is shown now. */
  originalText(node: Node): string;
  /** The page's own value of an attribute that is translated in place. */
  originalAttribute(element: Element, name: string): string | null;
  /** Curated English of a Chinese text, or null where there is none. */
  translate(text: string, section?: string): string | null;
}

/** Translates the page in place until `signal` aborts, which restores it. */
export function startTranslation(options: { readonly signal: AbortSignal }): {
  readonly translation: Translation;
  readonly reading: Reading;
} {
  const { signal } = options;
  const host = location.hostname;
  const english = createTranslator(takeDictionary());
  let translator: Translator = english;
  const engine = new Engine({ translate: (...of) => translator.translate(...of) }, signal);
  const mark = createMark(signal);
  let mode: DisplayMode = 'english';
  const show = (next: DisplayMode) => {
    mode = next;
    engine.show(next);
    reading.onShow(next);
  };
  /** Choices made here that are not written yet: what was written before them comes too late. */
  let unwritten = 0;
  const choose = (next: DisplayMode) => {
    show(next);
    unwritten += 1;
    void rememberMode(host, next).then(() => {
      unwritten -= 1;
    });
  };
  const reading: Reading = {
    host,
    engine,
    root: mark.root,
    signal,
    mode: () => mode,
    choose,
    onShow: () => undefined,
    onIdle: () => undefined,
    words: null,
    answer: (text) => translator.translate(text),
    grow(syntax) {
      english.grow(syntax);
      engine.repaint();
    },
  };
  const call = callTools(reading);
  const syntax = callSyntax(engine);
  engine.onIdle = () => {
    // A page that is still read may bring more: until then nothing is said of all of it.
    if (document.readyState !== 'loading' && engine.done) {
      mark.stands(mode);
      if (!syntax.awaited) {
        mark.ready();
        call();
      }
    }
    reading.onIdle();
  };
  const apply = (stored: Partial<Settings> | undefined) => {
    const wanted = stored?.modeByHost?.[host] ?? 'english';
    if (!unwritten && wanted !== mode) show(wanted);
  };
  followLanguage((words) => {
    translator = words ? overEnglish(translatorIn(words), english) : english;
    engine.painter.sharesCharacters = words?.grammar.sharesCharacters ?? false;
    reading.words = words;
    engine.repaint();
    reading.onShow(mode);
  });
  // At once: a page must not be painted in another language while the settings are read.
  show(hintedMode(show) ?? 'english');
  // What was stored of this host was hinted; the settings themselves may wait for the page.
  atRest(() => {
    onStoredChanged(apply, signal);
    void readStored().then((stored) => signal.aborted || apply(stored));
  }, signal);
  document.addEventListener('DOMContentLoaded', () => setTimeout(engine.onIdle), { signal });

  const translation: Translation = {
    originalText: (node) => engine.painter.originalText(node),
    originalAttribute(element, name) {
      const value = element.getAttribute(name);
      const record = engine.records.attribute(element, name);
      return record && record.shown === value ? record.original : value;
    },
    translate(text, section) {
      const { english, kind } = translator.translate(text, section ?? null);
      return kind === 'curated' || kind === 'pattern' ? english : null;
    },
  };
  return { translation, reading };
}
