import { useEffect, useState } from 'preact/hooks';
import { send } from '../messaging/send';
import { Button, Disclosure, useWords } from '../ui';
import type { ReviewReply } from './messages';
import { ReviewList } from './review-list';
import './review-list.css';

/** Opens the review beside the form of a tab; for the popup, which then gets out of the way. */
export function OpenReviewButton(props: {
  readonly tabId: number;
  /** On a page without a form: it reads why an order came back. */
  readonly forRefusal?: boolean;
}) {
  const { tabId, forRefusal } = props;
  const t = useWords('review');
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button
        wide
        onClick={() =>
          void send('review.open', { tabId }).then((reply) => {
            if (reply.ok && reply.value) window.close();
            else setFailed(true);
          })
        }
      >
        {t(forRefusal ? 'openRefusal' : 'open')}
      </Button>
      {failed && <p role="status">{t('failed')}</p>}
    </>
  );
}

/** What the rules say of a profile before any form is opened. */
export function ProfileReview(props: {
  readonly entityId: string;
  readonly serviceId: string | null;
}) {
  const t = useWords('review');
  const { entityId, serviceId } = props;
  const [reply, setReply] = useState<ReviewReply | null>(null);
  useEffect(() => {
    let stale = false;
    void send('review.profile', { entityId, serviceId }).then((answer) => {
      if (!stale) setReply(answer.ok ? answer.value : null);
    });
    return () => {
      stale = true;
    };
  }, [entityId, serviceId]);
  if (!reply) return null;
  return (
    <Disclosure summary={`${t('checkProfile')} (${reply.findings.length})`}>
      <ReviewList reply={reply} />
    </Disclosure>
  );
}
