import { chinaDay } from '../../components/checklist/dates/day';
import { type Filing, newFiling } from '../../components/checklist/filing';
import { makeChecklist, progressOf } from '../../components/checklist/make';
import { dueDates } from '../../components/checklist/reminders';
import words from '../../locales/en/checklist/items.json';
import interfaceWords from '../../locales/en/interface/checklist.json';
import { asObject, dayOf } from '../lib/cli-input';
import { parseLooseAnswers } from '../lib/loose-answers';
import { parseLooseEvents } from '../lib/loose-events';

const grounds: Readonly<Record<string, string>> = interfaceWords.eligibility.ground;

/**
 * Input: answers, or `{ answers, today?, events? }`; see `docs/cli.md`. Output: whether it can be
 * filed and why, the filing type, the items in order with their English words, and what is due.
 */
export function run(input: unknown): unknown {
  const given = asObject(
    input,
    'answers, for example {"service":"website","applicant":"individual"}',
  );
  const wrapped = 'answers' in given;
  const { answers, ignored } = parseLooseAnswers(wrapped ? given.answers : withoutOwnKeys(given));
  const today = dayOf(given.today);
  const checklist = makeChecklist(answers, today);
  const withWords = (items: typeof checklist.items) =>
    items.map((item) => ({ ...item, ...words[item.id as keyof typeof words] }));
  const filing: Filing = {
    ...newFiling('cli', '', 0),
    answers: answers as Filing['answers'],
    events: parseLooseEvents(wrapped ? given.events : undefined) as Filing['events'],
  };
  return {
    eligibility: {
      ...checklist.eligibility,
      grounds: checklist.eligibility.grounds.map((ground) => ({
        ...ground,
        text: grounds[ground.id] ?? '',
      })),
    },
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
    due: dueDates([filing], Date.parse(`${today}T00:00:00+08:00`)).map((due) => ({
      id: due.id,
      kind: due.kind,
      day: chinaDay(due.at),
      at: new Date(due.at).toISOString(),
      certain: due.certain,
    })),
    ignored,
  };
}

function withoutOwnKeys({ today: _today, ...answers }: Record<string, unknown>): unknown {
  return answers;
}
