import { normalizeMessage } from '../../../components/decoder/facts';
import { featuresOf } from '../../../components/decoder/likeness/features';
import { type Features, type Learned, learn } from '../../../components/decoder/likeness/learn';
import { listen } from '../../../components/decoder/match';
import type { Sample } from './samples';

const known = new Map<string, Features>();

function featuresOfText(text: string): Features {
  const features = known.get(text) ?? featuresOf(listen(normalizeMessage(text)));
  known.set(text, features);
  return features;
}

/** What these messages teach; where two meanings would serve, the first is taught. */
export function learnFrom(samples: readonly Sample[]): Learned {
  const examples: Record<string, Features[]> = {};
  for (const { text, intent } of samples) {
    const meaning = intent.split('|')[0] ?? intent;
    examples[meaning] = [...(examples[meaning] ?? []), featuresOfText(text)];
  }
  return learn(examples);
}
