import { useWords, Zh } from '../ui';
import type { PlanRow } from './plan';
import { sourceKey } from './source-of';

/** The rows of a plan with tick boxes: what stands there, what would be written, from where. */
export function PreviewList(props: {
  readonly rows: readonly PlanRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, on: boolean) => void;
}) {
  const t = useWords('autofill');
  return (
    <ul class="rows fill-rows" aria-label={t('preview')}>
      {props.rows.map((row) => (
        <li key={row.key} class="row" data-field={row.id} data-label={row.label}>
          <label class="fill-row">
            <input
              type="checkbox"
              checked={props.ticked.has(row.key)}
              onChange={(event) => props.onTick(row.key, event.currentTarget.checked)}
            />
            <span class="fill-main">
              <span class="fill-name">
                <FieldName label={row.label} translated={row.translated} />
                {row.from && <span class="fill-from">{t(sourceKey(row.from))}</span>}
              </span>
              <Value text={row.shown} translated={row.shownTranslated} />
              {row.current !== '' && (
                <span class="fill-stands">
                  {t('stands')}: <span lang="zh-CN">{row.current}</span>
                  {row.currentTranslated && ` ${row.currentTranslated}`}
                </span>
              )}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** What is written, to the letter; for a choice also what it means. */
function Value(props: { readonly text: string; readonly translated: string | null }) {
  return (
    <span class="fill-value">
      <span lang="zh-CN">{props.text}</span>
      {props.translated && <span class="fill-meaning"> {props.translated}</span>}
    </span>
  );
}

/** A field's name in the reader's language, the page's Chinese beside it. */
export function FieldName(props: { readonly label: string; readonly translated: string | null }) {
  if (!props.translated) return <Zh>{props.label}</Zh>;
  return (
    <span class="bilingual">
      <span>{props.translated}</span> <Zh>{props.label}</Zh>
    </span>
  );
}

/** Rows that are left as they are, and why. */
export function LeftRows({ rows }: { readonly rows: readonly PlanRow[] }) {
  const t = useWords('autofill');
  return (
    <ul class="rows fill-rows">
      {rows.map((row) => (
        <li key={row.key} class="row" data-field={row.id} data-label={row.label}>
          <span class="fill-main">
            <span class="fill-name">
              <FieldName label={row.label} translated={row.translated} />
            </span>
            <span class="fill-stands">
              {t(`reason.${row.reason ?? 'noValue'}`, { max: row.maxLength })}
              {row.nearest.length > 0 && (
                <span lang="zh-CN"> {t('nearest', { options: row.nearest.join('、') })}</span>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
