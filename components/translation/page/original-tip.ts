import { page as words } from '../../../locales/en/interface/translation.json';
import { hasChinese } from '../core/keyed';
import type { Reading } from '../reading';
import type { Translation } from '../start';
import { isKept } from './beside';
import type { TextRecord } from './records';
import { attributes, isElement } from './targets';

const rest = 350;
const longest = 400;
const mostOptions = 20;

/** A sentence from as many characters on; shorter ones are labels. */
const sentence = 12;

/** Shows a text's original while the pointer rests on it, or the keyboard's focus does. */
export function showOriginals(reading: Reading, translation: Translation): void {
  const { root, signal } = reading;
  const tip = document.createElement('div');
  tip.className = 'original';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  root.append(tip);
  let timer = 0;
  let byKeyboard = false;
  const hide = () => {
    clearTimeout(timer);
    tip.hidden = true;
  };
  const soon = (target: EventTarget | undefined, wait: number) => {
    hide();
    if (!target || !isElement(target as Node)) return;
    timer = window.setTimeout(() => show(target as Element), wait);
  };
  const show = (element: Element) => {
    const english = reading.mode() === 'original' ? '' : optionsInEnglish(element, translation);
    const found = english ? { text: english } : originalOf(reading, element);
    if (!found || !element.isConnected) return;
    tip.lang = english ? (reading.words?.language ?? 'en') : 'zh-CN';
    tip.textContent = found.text;
    if (found.note) {
      const note = document.createElement('span');
      note.className = 'note';
      note.lang = reading.words?.language ?? 'en';
      note.textContent = reading.words?.page[found.note] ?? words[found.note];
      tip.append(note);
    }
    tip.hidden = false;
    place(tip, element.getBoundingClientRect());
  };
  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener('pointerover', (event) => soon(event.composedPath()[0], rest), options);
  document.addEventListener('pointerdown', hideAndForget, options);
  document.addEventListener('scroll', hide, options);
  document.addEventListener('keydown', remember, options);
  document.addEventListener(
    'focusin',
    (event) => byKeyboard && soon(event.composedPath()[0], rest),
    options,
  );
  document.addEventListener('focusout', hide, options);

  // The pointer may rest on something before we come.
  soon([...document.querySelectorAll(':hover')].at(-1), rest);

  function hideAndForget(): void {
    byKeyboard = false;
    hide();
  }
  function remember(event: KeyboardEvent): void {
    byKeyboard = event.key === 'Tab';
    if (!byKeyboard) hide();
  }
}

/** The choices of a list that keeps its Chinese, each with its English. */
function optionsInEnglish(element: Element, { translate }: Translation): string {
  if (!isKept(element) || element.localName !== 'select') return '';
  const options = [...(element as HTMLSelectElement).options];
  return options
    .filter((option) => !option.hasAttribute('value') && hasChinese(option.text))
    .slice(0, mostOptions)
    .map(({ text }) => `${text.trim()}  ${translate(text.trim()) ?? ''}`.trimEnd())
    .join('\n');
}

interface Found {
  readonly text: string;
  /** What is to be said of it. */
  readonly note?: 'gloss' | 'machine' | 'composed' | undefined;
}

/**
 * What is said of a text. A sentence that the grammar composed may be wrong in what hangs together
 * with what; a person who acts on it is told so.
 */
function noteOf(reading: Reading, { kind, source }: TextRecord): Found['note'] {
  if (kind === 'gloss' || kind === 'machine') return kind;
  if (kind !== 'pattern' || !source || source.trim().length < sentence) return undefined;
  return reading.answer(source).role ? 'composed' : undefined;
}

/** What is said of several: what is known least first. */
const notes = ['gloss', 'machine', 'composed'] as const;

function noteOfAll(reading: Reading, records: readonly (TextRecord | undefined)[]): Found['note'] {
  const said = records.map((record) => record && noteOf(reading, record));
  return notes.find((note) => said.includes(note));
}

/** What an element's text, label or placeholder was, where we show something else. */
function originalOf(reading: Reading, element: Element): Found | null {
  const { painter, records } = reading.engine;
  if ((element.textContent?.length ?? 0) <= longest) {
    const text = painter.originalText(element).replace(/\s+/g, ' ').trim();
    if (text !== '' && text !== element.textContent?.replace(/\s+/g, ' ').trim()) {
      const walker = document.createTreeWalker(element, 4);
      const own: (TextRecord | undefined)[] = [];
      while (walker.nextNode()) own.push(records.text(walker.currentNode as Text));
      return { text, note: noteOfAll(reading, own) };
    }
  }
  const parts: string[] = [];
  const own: TextRecord[] = [];
  for (const label of (element as HTMLInputElement).labels ?? []) {
    parts.push(painter.originalText(label).trim());
  }
  for (const name of attributes) {
    const record = records.attribute(element, name);
    if (!record || record.shown === record.original || name === 'title') continue;
    parts.push(record.original);
    own.push(record);
  }
  const text = [...new Set(parts)].filter(Boolean).join(' · ');
  return text === '' ? null : { text, note: noteOfAll(reading, own) };
}

function place(tip: HTMLElement, target: DOMRect): void {
  tip.style.inset = '0 auto auto 0';
  const { width, height } = tip.getBoundingClientRect();
  const below = target.bottom + 4 + height < window.innerHeight;
  const top = below ? target.bottom + 4 : Math.max(4, target.top - height - 4);
  const left = Math.max(8, Math.min(target.left, window.innerWidth - width - 8));
  tip.style.inset = `${top}px auto auto ${left}px`;
}
