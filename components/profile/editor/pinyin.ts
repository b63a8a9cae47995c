import { useEffect, useState } from 'preact/hooks';

type Pinyin = (text: string) => string;

/** Enough for the rows a person scrolls through; a name costs up to a millisecond. */
const mostRemembered = 5000;
let loaded: Pinyin | undefined;
let loading: Promise<Pinyin> | undefined;

/** Brings the pinyin dictionary in when the first Chinese name is shown: it is the largest part. */
function load(): Promise<Pinyin> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => {
    const known = new Map<string, string>();
    loaded = (text) => {
      const ready = known.get(text);
      if (ready !== undefined) return ready;
      const spelled = pinyin(text, { type: 'array', nonZh: 'consecutive' })
        .join(' ')
        .replace(/ +(?=[，。、；：）])/g, '')
        .trim();
      if (known.size >= mostRemembered) known.clear();
      known.set(text, spelled);
      return spelled;
    };
    return loaded;
  });
  return loading;
}

const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Pinyin of a Chinese text with tones; empty until the dictionary is in, and for no Chinese. */
export function usePinyin(text: string): string {
  const [ready, setReady] = useState(loaded !== undefined);
  const wanted = hasChinese(text);
  useEffect(() => {
    if (!wanted || ready) return undefined;
    let gone = false;
    void load().then(() => {
      if (!gone) setReady(true);
    });
    return () => {
      gone = true;
    };
  }, [wanted, ready]);
  return wanted && loaded ? loaded(text) : '';
}

/** A spelling as people type it: no tones, spaces or apostrophes; ü as u. */
export const typedForm = (spelling: string): string =>
  spelling
    .normalize('NFD')
    .replace(/[\p{M}\s']/gu, '')
    .toLowerCase();

/** How long names are spelled at a time, ms: typing goes on meanwhile. */
const sliceMs = 10;

/**
 * Names with their Latin spelling as people type it, for a search by somebody who cannot type
 * Chinese. Empty until they are made; made in slices.
 */
export function useSpellings(
  names: readonly string[],
  wanted: boolean,
): ReadonlyMap<string, string> {
  const [spellings, setSpellings] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!wanted) return undefined;
    const left = new AbortController();
    void spellAll(names, left.signal).then((made) => {
      if (!left.signal.aborted) setSpellings(made);
    });
    return () => left.abort();
  }, [names, wanted]);
  return spellings;
}

async function spellAll(
  names: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const spell = await load();
  const made = new Map<string, string>();
  let since = performance.now();
  for (const name of names) {
    if (signal.aborted) break;
    if (hasChinese(name)) made.set(name, typedForm(spell(name)));
    if (performance.now() - since < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return made;
}
