import { useEffect, useState } from 'preact/hooks';
import { askPage } from '../messaging/page';
import { OpenReviewButton } from '../review/review-actions';
import { Button, Notice, useWords, Zh } from '../ui';
import type { ViewProps } from '../ui/view-props';
import { chinaDay } from './dates/day';
import type { Filing } from './filing';
import { moveTo, type OrderState, sentBack } from './order-state';

/** What the tab's page says of the order, and the question whether the list should follow. */
export function PageState(props: {
  readonly tab: ViewProps['tab'];
  readonly filing: Filing;
  readonly now: number;
  readonly onChange: (change: Partial<Filing>) => void;
}) {
  const t = useWords('checklist');
  const { tab, filing, now } = props;
  const [seen, setSeen] = useState<readonly { state: OrderState; text: string }[]>([]);
  useEffect(() => {
    if (!tab) return;
    void askPage(tab.id, 'checklist.orderStates', {}).then((reply) => {
      if (reply.ok) setSeen(reply.value);
    });
  }, [tab]);
  // Several orders in several states: which one is this filing's nobody can tell from here.
  const only = seen.length === 1 ? seen[0] : undefined;
  if (!only) return null;
  const moved = moveTo(filing, only.state, chinaDay(now));
  const same =
    JSON.stringify([moved.items, moved.events]) === JSON.stringify([filing.items, filing.events]);
  if (same) return null;
  return (
    <Notice title={t('pageShows')} live>
      <p>
        {t(`orderState.${only.state}`)} <Zh>{only.text}</Zh>
      </p>
      <Button
        kind="primary"
        onClick={() => props.onChange({ items: moved.items, events: moved.events })}
      >
        {t('moveList')}
      </Button>
      {tab && sentBack.includes(only.state) && <OpenReviewButton tabId={tab.id} forRefusal />}
    </Notice>
  );
}
