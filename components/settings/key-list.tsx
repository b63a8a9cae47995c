import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../ui/button';
import { Row, Rows } from '../ui/section';
import { useWords } from '../ui/words';

interface Command {
  readonly name: string;
  readonly shortcut: string;
}

/** Firefox opens its own page for shortcuts; Chromium has an address for it. */
type WithShortcutPage = { openShortcutSettings?: () => Promise<void> };

async function openKeySettings(): Promise<void> {
  const commands = browser.commands as WithShortcutPage;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Keys as they stand in the browser, which alone can change them. */
export function KeyList() {
  const t = useWords('settings');
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) =>
        setCommands(
          all
            .filter((command) => command.name && !command.name.startsWith('_'))
            .map((command) => ({ name: command.name ?? '', shortcut: command.shortcut ?? '' })),
        ),
      );
  }, []);
  return (
    <>
      <Rows label={t('keys.title')}>
        {commands.map(({ name, shortcut }) => (
          <Row
            key={name}
            end={
              shortcut === '' ? (
                <span class="muted">{t('keys.none')}</span>
              ) : (
                <span class="keys" dir="ltr">
                  {shortcut.split('+').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              )
            }
          >
            {t(`keys.${name}`)}
          </Row>
        ))}
      </Rows>
      <div class="button-row">
        <Button icon="keyboard" onClick={() => void openKeySettings()}>
          {t('keys.change')}
        </Button>
      </div>
      <p class="muted small">{t('keys.hint')}</p>
    </>
  );
}
