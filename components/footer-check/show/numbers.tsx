import { Button, Disclosure, Row, Rows, Section, StateLabel, useToast, Zh } from '../../ui';
import { useWords } from '../../ui/words';
import type { JudgedNumber } from '../judge/types';
import { ringInTab } from '../run/inject';
import type { Checked } from '../run/types';
import { say, stateOfVerdict } from './verdict-words';

/** Every number found: the site's own first, each with a button that shows it on the page. */
export function NumberRows({ checked }: { readonly checked: Checked }) {
  const t = useWords('footer');
  const { numbers, others, licenses, psb } = checked.judgment;
  return (
    <>
      <Section title={t('numbers.title')}>
        {numbers.length === 0 ? (
          <p class="muted">{t('numbers.none')}</p>
        ) : (
          <Rows>
            {numbers.map((number) => (
              <OwnNumber key={number.id} number={number} checked={checked} />
            ))}
          </Rows>
        )}
        {others.length > 0 && (
          <Disclosure summary={t('numbers.others', { count: others.length })}>
            <ul class="bullets footer-reasons">
              {others.slice(0, 30).map((number) => (
                <li key={number.id} data-other-number={number.canonical ?? number.raw}>
                  <Zh>{number.raw}</Zh> {number.reasons[0] && say(t, number.reasons[0])}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Section>
      {licenses.length > 0 && (
        <Section title={t('numbers.license')} level={3}>
          <Rows>
            {licenses.map(({ id, canonical, visible }) => (
              <Row
                key={id}
                data-license-number={canonical}
                note={visible ? undefined : t('numbers.hidden')}
                end={<ShowButton id={id} label={canonical} checked={checked} />}
              >
                <Zh>{canonical}</Zh>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {psb.length > 0 && (
        <Section title={t('numbers.psb')} level={3}>
          <Rows>
            {psb.map(({ id, raw, canonical, visible }) => (
              <Row
                key={id}
                {...(canonical ? { 'data-psb-number': canonical } : {})}
                note={visible ? undefined : t('numbers.hidden')}
                end={<ShowButton id={id} label={canonical ?? raw} checked={checked} />}
              >
                <Zh>{canonical ?? raw}</Zh>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}

function OwnNumber({
  number,
  checked,
}: {
  readonly number: JudgedNumber;
  readonly checked: Checked;
}) {
  const t = useWords('footer');
  const { canonical, raw, form } = number;
  return (
    <Row
      {...(canonical ? { 'data-icp-number': canonical } : {})}
      data-form={form}
      note={
        <>
          <StateLabel state={stateOfVerdict[number.verdict]}>
            {t(`verdict.${number.verdict}`)}
          </StateLabel>
          {number.reasons[0] && number.verdict !== 'ok' && <div>{say(t, number.reasons[0])}</div>}
          {form === 'malformed' && canonical && (
            <div>{t('numbers.would', { number: canonical })}</div>
          )}
        </>
      }
      end={<ShowButton id={number.id} label={canonical ?? raw} checked={checked} />}
    >
      <Zh>{form === 'well-formed' && canonical ? canonical : raw}</Zh>
    </Row>
  );
}

function ShowButton(props: {
  readonly id: number;
  readonly label: string;
  readonly checked: Checked;
}) {
  const t = useWords('footer');
  const toast = useToast();
  const { tabId } = props.checked;
  if (tabId === null) return null;
  const show = async () => {
    if (!(await ringInTab(tabId, props.id, props.label))) toast(t('numbers.gone'));
  };
  return (
    <Button
      icon="eye"
      aria-label={t('numbers.showLabel', { number: props.label })}
      onClick={() => void show()}
    >
      {t('numbers.show')}
    </Button>
  );
}
