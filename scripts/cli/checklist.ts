import { makeChecklist, progressOf } from '../../components/checklist/make';
import { parseAnswers } from '../../components/checklist/parse-answers';
import words from '../../locales/en/checklist/items.json';

/**
 * Input: answers (see `components/checklist/types.ts`), or `{ "answers": … }`. Output: eligibility,
 * filing type, and the items in order with their English words.
 */
export function run(input: unknown): unknown {
  const wrapped = typeof input === 'object' && input !== null && 'answers' in input;
  const answers = parseAnswers(wrapped ? input.answers : input);
  const checklist = makeChecklist(answers);
  const withWords = (items: typeof checklist.items) =>
    items.map((item) => ({ ...item, ...words[item.id as keyof typeof words] }));
  return {
    eligibility: checklist.eligibility,
    filingType: checklist.prediction.type?.id ?? null,
    filingTypeZh: checklist.prediction.type?.zh ?? null,
    reason: checklist.prediction.reason ?? null,
    notes: checklist.prediction.notes,
    siteOffline: checklist.prediction.type?.siteOffline ?? null,
    sms: checklist.prediction.type?.sms ?? [],
    province: checklist.province?.code ?? null,
    items: withWords(checklist.items),
    ifItHappens: withWords(checklist.ifItHappens),
    progress: progressOf(checklist, {}),
  };
}
