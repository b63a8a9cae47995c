import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messaging/send';
import { Button, EmptyState, LoadingState } from '../ui';
import type { ViewProps } from '../ui/view-props';
import { useWords } from '../ui/words';
import './footer.css';
import type { KnownSite } from './judge/types';
import { stopInTab } from './run/inject';
import { checkTab } from './run/tab';
import type { CheckResult, Stage } from './run/types';
import { isWide, ManyAddresses, OneAddress } from './show/addresses';
import { ResultView } from './show/result';
import { WatchPart } from './show/watch';

/** Whether the popup's own address asked for this view: then the check starts at once. */
const askedFor = (): boolean =>
  new URLSearchParams(location.search).get('view') === 'footer' && !isWide();

const knownFor = async (address: string): Promise<KnownSite | null> => {
  const reply = await send('footer.known', { address });
  return reply.ok ? reply.value : null;
};

/** The check of the tab, or of the address that the popup was opened with; others below. */
export function FooterView({ tab, url }: ViewProps) {
  return (
    <div class="footer-check stack">
      {url ? <OneAddress asked={url} /> : !isWide() && <TabCheck tab={tab} />}
      <ManyAddresses />
      <WatchPart />
    </div>
  );
}

/** A new tab, a page of the browser: there is nothing to press a button for. */
const isNoSite = (tab: ViewProps['tab']): boolean =>
  !tab || (tab.url !== undefined && !/^(?:https?|file):/u.test(tab.url));

function TabCheck({ tab }: Pick<ViewProps, 'tab'>) {
  const t = useWords('footer');
  const [stage, setStage] = useState<Stage | null>(null);
  const [result, setResult] = useState<CheckResult | null>(null);
  const started = useRef(false);
  const check = async () => {
    if (!tab) {
      const at = new Date().toISOString();
      setResult({ ok: false, asked: '', at, failure: { key: 'noTab' } });
      return;
    }
    setResult(null);
    setStage('looking');
    setResult(await checkTab(tab.id, { onStage: setStage, knownFor }));
    setStage(null);
  };
  useEffect(() => {
    if (started.current || !tab || !askedFor()) return;
    started.current = true;
    void check();
  });
  return (
    <div class="stack">
      {stage && (
        <>
          <LoadingState label={t(`check.stage.${stage}`)} />
          <Button icon="close" onClick={() => tab && void stopInTab(tab.id)}>
            {t('check.stop')}
          </Button>
        </>
      )}
      {!stage && !result && isNoSite(tab) && (
        <EmptyState icon="footer" title={t('check.noSite')}>
          {t('check.noSiteText')}
        </EmptyState>
      )}
      {!stage && !result && !isNoSite(tab) && (
        <EmptyState
          icon="footer"
          title={t('check.empty')}
          action={
            <Button kind="primary" icon="search" onClick={() => void check()}>
              {t('check.run')}
            </Button>
          }
        >
          {t('check.emptyText')}
        </EmptyState>
      )}
      {!stage && result && <ResultView result={result} onAgain={() => void check()} />}
    </div>
  );
}
