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
