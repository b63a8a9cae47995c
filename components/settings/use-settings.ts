import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reply } from '../messaging/define';
import { send } from '../messaging/send';
import type { Settings, SettingsChange } from './schema';
import { onSettingsChanged, readSettings } from './store';

/** The settings as they stand, followed, and a way to change them through the worker. */
export function useSettings(): {
  readonly settings: Settings | null;
  readonly change: (change: SettingsChange) => Promise<Reply<Settings>>;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    void readSettings().then(setSettings);
    onSettingsChanged(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  const change = useCallback((wanted: SettingsChange) => send('settings.change', wanted), []);
  return { settings, change };
}
