import { useState } from 'preact/hooks';
import { send } from '../../messaging/send';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { CheckboxField } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { useWords } from '../../ui/words';

/** Erasing cannot be undone: it is ticked first, then pressed. */
export function EraseDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords('profile');
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const erase = async () => {
    const reply = await send('profile.erase', { confirmed: true });
    if (!reply.ok) {
      setFailed(reply.error);
      return;
    }
    localStorage.clear();
    sessionStorage.clear();
    location.hash = '#profile';
    location.reload();
  };
  return (
    <Dialog
      title={t('erase.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="danger" icon="trash" disabled={!sure} onClick={() => void erase()}>
            {t('erase.action')}
          </Button>
        </>
      }
    >
      <p>{t('erase.text')}</p>
      <CheckboxField label={t('erase.sure')} checked={sure} onChecked={setSure} />
      {failed && (
        <Notice kind="error" live>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
    </Dialog>
  );
}
