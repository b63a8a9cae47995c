import { expect, it } from 'vitest';
import { makeChecklist } from '../../../components/checklist/make';
import { parseLooseAnswers } from '../../../scripts/lib/loose-answers';
import { looseStrangers } from './strangers-loose';

it.each(looseStrangers.map((stranger) => [stranger.who, stranger] as const))(
  '%s',
  (_who, stranger) => {
    const { answers, ignored } = parseLooseAnswers(stranger.says);
    const { prediction, eligibility, items } = makeChecklist(answers, '2026-11-26');
    const sure = items.filter(({ applies }) => applies === 'yes').map(({ id }) => id);
    const all: readonly string[] = items.map(({ id }) => id);
    expect(ignored).toEqual([]);
    if (stranger.type) expect(prediction.type?.id ?? prediction.reason).toBe(stranger.type);
    if (stranger.answer) expect(eligibility.answer).toBe(stranger.answer);
    expect(eligibility.grounds.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(stranger.grounds ?? [])]),
    );
    expect(sure).toEqual(expect.arrayContaining([...(stranger.needs ?? [])]));
    expect((stranger.not ?? []).filter((id) => all.includes(id))).toEqual([]);
  },
);
