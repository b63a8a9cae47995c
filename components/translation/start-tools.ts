import { orderStatesOn } from '../checklist/page';
import { onSettingsChanged, readSettings } from '../settings/store';
import { countStrings, unknownStrings } from './page/answer';
import { showBeside } from './page/beside';
import { forgetMarks } from './page/forget-marks';
import { keepClear } from './page/keep-clear';
import { translateByMachine } from './page/machine';
import { showOriginals } from './page/original-tip';
import { measureShortForms } from './page/short-forms';
import { createSwitch } from './page/switch';
import { showPageSwitch } from './page/tell';
import type { Reading } from './reading';
import type { Translation } from './start';

/** Puts the tools upon a translated page; once. */
export function startTools(reading: Reading, translation: Translation): void {
  const { engine, host, root, signal } = reading;
  const bar = createSwitch({
    root,
    choose: (mode) => reading.choose(mode),
    hide: () => void showPageSwitch(false),
  });
  const showBar = () => {
    root.host.setAttribute('lang', reading.words?.language ?? 'en');
    bar.show(reading.mode(), reading.words?.page ?? null);
  };
  showBar();
  const placeBar = keepClear(bar.bar, root.host as HTMLElement, signal);
  const beside = showBeside(reading, translation);
  reading.onShow = () => {
    showBar();
    placeBar();
    beside();
  };
  const machine = translateByMachine(engine, () => reading.words?.language ?? 'en', signal);
  const forget = forgetMarks(engine);
  reading.onIdle = () => {
    machine.update();
    forget();
    placeBar();
    beside();
  };
  const apply = (settings: Awaited<ReturnType<typeof readSettings>>) => {
    if (signal.aborted) return;
    bar.visible(settings.pageSwitch);
    placeBar();
    machine.allow(settings.machineTranslation);
  };
  void readSettings().then(apply);
  onSettingsChanged(apply, signal);
  showOriginals(reading, translation);
  engine.shortenWith(measureShortForms);
  reading.tools = {
    state: () => ({ host, mode: reading.mode(), counts: countStrings(engine) }),
    unknown: () => unknownStrings(engine),
    orderStates: () => orderStatesOn(translation),
  };
}
