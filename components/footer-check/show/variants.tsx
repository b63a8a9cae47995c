import { useState } from 'preact/hooks';
import {
  Button,
  Disclosure,
  LoadingState,
  Notice,
  Row,
  Rows,
  StateLabel,
  useWords,
} from '../../ui';
import type { ListRow } from '../run/list';
import { variantsOf } from '../run/origin';
import type { Checked } from '../run/types';
import { allow, useAddressCheck } from './use-address';
import { stateOfVerdict } from './verdict-words';

/** The other addresses of the same site, opened when a person asks: an inspector may type any of them. */
export function VariantsPart(props: {
  readonly checked: Checked;
  readonly rows: readonly ListRow[];
  readonly onRows: (rows: readonly ListRow[]) => void;
}) {
  const t = useWords('footer');
  const { stage, check, stop } = useAddressCheck();
  const [refused, setRefused] = useState(false);
  const [running, setRunning] = useState(false);
  const addresses = variantsOf(props.checked.address);
  const start = async () => {
    setRefused(false);
    // The request has to come first: the browser wants it straight from the click.
    if (!(await allow([props.checked.address]))) {
      setRefused(true);
      return;
    }
    setRunning(true);
    let rows: ListRow[] = [];
    props.onRows(rows);
    for (const address of addresses) {
      const result = await check(address);
      if (!result.ok && result.failure.key === 'stopped') break;
      rows = [...rows, { address, result }];
      props.onRows(rows);
    }
    setRunning(false);
  };
  return (
    <Disclosure summary={t('variants.title')}>
      <div class="stack">
        <p>{t('variants.text')}</p>
        {!running && (
          <div class="button-row">
            <Button icon="search" onClick={() => void start()}>
              {t('variants.run')}
            </Button>
          </div>
        )}
        {refused && (
          <Notice kind="warning" live>
            {t('address.refused')}
          </Notice>
        )}
        {running && (
          <>
            {stage && <LoadingState label={t(`check.stage.${stage}`)} />}
            <Button icon="close" onClick={stop}>
              {t('check.stop')}
            </Button>
          </>
        )}
        {props.rows.length > 0 && (
          <Rows label={t('variants.title')}>
            {props.rows.map((row) => (
              <VariantRow key={row.address} row={row} reached={props.checked.address} />
            ))}
          </Rows>
        )}
      </div>
    </Disclosure>
  );
}

function VariantRow({ row, reached }: { readonly row: ListRow; readonly reached: string }) {
  const t = useWords('footer');
  const { address, result } = row;
  if (!result) return null;
  const outcome = result.ok ? result.judgment.verdict : result.failure.key;
  return (
    <Row
      data-variant={address}
      data-outcome={outcome}
      note={
        result.ok ? (
          <>
            <StateLabel state={stateOfVerdict[result.judgment.verdict]}>
              {t(`verdict.${result.judgment.verdict}`)}
            </StateLabel>
            <div>
              {result.address === reached
                ? t('variants.same')
                : t('variants.other', { address: result.address })}
            </div>
          </>
        ) : (
          <StateLabel state="doubtful">
            {t(`failure.${result.failure.key}`, { detail: result.failure.detail ?? '' })}
          </StateLabel>
        )
      }
    >
      <span class="footer-address">{address}</span>
    </Row>
  );
}
