import type { DisplayMode, Settings } from '../settings/schema';
import { onSettingsChanged, readSettings } from '../settings/store';
import { createTranslator } from './core/translate';
import { takeDictionary } from './packed';
import { answerPopup } from './page/answer';
import { Engine } from './page/engine';
import { translateByMachine } from './page/machine';
import { showOriginals } from './page/original-tip';
import { createSwitch } from './page/switch';
import { rememberMode, showPageSwitch } from './page/tell';

export interface Translation {
  /** The page's own text of a text node (or an element's), whatever is shown now. */
  originalText(node: Node): string;
  /** The page's own value of an attribute that is translated in place. */
  originalAttribute(element: Element, name: string): string | null;
  /** Curated English of a Chinese text, or null where there is none. */
  translate(text: string, section?: string): string | null;
}

/** Translates the page in place until `signal` aborts, which restores it. */
export function startTranslation(options: { readonly signal: AbortSignal }): Translation {
  const { signal } = options;
  const host = location.hostname;
  const translator = createTranslator(takeDictionary());
  const engine = new Engine(translator, signal);
  const machine = translateByMachine(engine, signal);
  let mode: DisplayMode = 'english';
  const show = (next: DisplayMode) => {
    mode = next;
    engine.show(next);
    pageSwitch.show(next);
  };
  const choose = (next: DisplayMode) => {
    show(next);
    void rememberMode(host, next);
  };
  const pageSwitch = createSwitch({ signal, choose, hide: () => void showPageSwitch(false) });
  engine.onIdle = () => {
    if (document.readyState !== 'loading' && engine.done) pageSwitch.ready();
    machine.update();
  };
  const apply = (settings: Settings) => {
    const wanted = settings.modeByHost[host] ?? 'english';
    if (wanted !== mode) show(wanted);
    pageSwitch.visible(settings.pageSwitch);
    machine.allow(settings.machineTranslation);
  };
  // English at once: a page must not be painted in Chinese while the settings are read.
  show('english');
  void readSettings().then((settings) => signal.aborted || apply(settings));
  onSettingsChanged(apply, signal);
  document.addEventListener('DOMContentLoaded', () => setTimeout(engine.onIdle), { signal });
  showOriginals(engine, pageSwitch.root, signal);
  answerPopup({ host, engine, mode: () => mode, choose, signal });

  return {
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
}
