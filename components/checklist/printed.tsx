import { useEffect, useState } from 'preact/hooks';
import chineseWords from '../../locales/zh/checklist/items.json';
import { send } from '../messaging/send';
import { Button, EmptyState, LoadingState, useWords } from '../ui';
import { chinaDay } from './dates/day';
import { answersOf, type Filing } from './filing';
import { makeChecklist } from './make';
import './printed.css';
import { rowsByPhase } from './take-along/rows';
import { takeAlongOf } from './take-along/words';

const inChinese: Readonly<Record<string, { readonly title: string; readonly how: string }>> =
  chineseWords;

/** The checklist on paper, to hand over: English left, the same in Chinese right. */
export function PrintedChecklist({ address }: { readonly address: URL }) {
  const t = useWords('checklist');
  const [filing, setFiling] = useState<Filing | null | undefined>(undefined);
  useEffect(() => {
    const id = address.searchParams.get('filing');
    void send('checklist.list', {}).then((reply) => {
      setFiling(
        reply.ok ? (reply.value.find((each) => each.id === id) ?? reply.value[0] ?? null) : null,
      );
    });
  }, [address]);
  if (filing === undefined) return <LoadingState />;
  if (filing === null) return <EmptyState icon="list" title={t('errors:internal.title')} />;
  const checklist = makeChecklist(answersOf(filing), chinaDay(Date.now()));
  const { type } = checklist.prediction;
  const take = takeAlongOf(filing, checklist, t);
  const sections = rowsByPhase(take);
  return (
    <main class="printed">
      <header>
        <h1>{filing.name || t('printTitle')}</h1>
        {type && (
          <p>
            {t(`type.${type.id}.name`)} <span lang="zh-CN">{type.zh}</span>
          </p>
        )}
        <ul class="bullets">
          {take.summary.slice(type ? 1 : 0).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="muted small">
          {t('printMade', {
            when: new Intl.DateTimeFormat(document.documentElement.lang, {
              dateStyle: 'long',
            }).format(new Date()),
          })}
        </p>
        <div class="printed-button">
          <Button kind="primary" icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </header>
      {sections.map(({ phase, name, rows }) => (
        <section key={phase}>
          <h2>{name}</h2>
          <table>
            <tbody>
              {rows.map(({ item, words }) => (
                <tr key={item.id}>
                  <td class="printed-box">{filing.items[item.id] === 'done' ? '☑' : '☐'}</td>
                  <td>
                    <strong>{words.title}</strong>
                    {words.by && <span class="muted"> ({words.by})</span>}
                    <div>{words.how}</div>
                    {item.provinceRules.length > 0 && (
                      <ul class="bullets small">
                        {item.provinceRules.map((rule) => (
                          <li key={rule.id}>{take.ruleOf(rule)}</li>
                        ))}
                      </ul>
                    )}
                    {filing.notes[item.id] && (
                      <div class="printed-note">{filing.notes[item.id]}</div>
                    )}
                  </td>
                  <td lang="zh-CN" class="printed-zh">
                    <strong>{inChinese[item.id]?.title}</strong>
                    <div>{inChinese[item.id]?.how}</div>
                    <div class="muted small">{item.zh.join('、')}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <p class="source">{t('disclaimer')}</p>
    </main>
  );
}
