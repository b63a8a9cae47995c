import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import type { Remark } from './checks';

/** The words of a remark. */
export function useRemarkWords(): (remark: Remark) => string {
  const t = useWords('profile');
  return (remark) => t(remark.words, { ...remark.values });
}

/**
 * Below a control: what is worth a second look, and a better form to take with a click. What is
 * wrong stands in the control's own error line; the value stays as it was typed.
 */
export function RemarkLine(props: {
  readonly remark: Remark | null;
  readonly onTake: (value: string) => void;
}) {
  const t = useWords('profile');
  const words = useRemarkWords();
  const { remark } = props;
  if (!remark || (remark.level === 'error' && remark.suggestion === undefined)) return null;
  return (
    <div class="remark">
      {remark.level === 'warning' && (
        <p class="remark-text">
          <Icon name="doubtful" />
          <span>{words(remark)}</span>
        </p>
      )}
      {remark.suggestion !== undefined && (
        <Button onClick={() => props.onTake(remark.suggestion ?? '')} class="remark-take">
          {t('check.use')} <code>{shortened(remark.suggestion)}</code>
        </Button>
      )}
    </div>
  );
}

const shortened = (text: string): string =>
  text.length > 48 ? `${text.slice(0, 32)}…${text.slice(-8)}` : text;

/** A control with what is said below it. */
export function Checked(props: {
  readonly pinyin?: string | undefined;
  readonly remark: Remark | null;
  readonly onTake: (value: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="checked">
      {props.children}
      {props.pinyin ? (
        <p class="pinyin" lang="zh-Latn">
          {props.pinyin}
        </p>
      ) : null}
      <RemarkLine remark={props.remark} onTake={props.onTake} />
    </div>
  );
}
