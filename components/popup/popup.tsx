import { useEffect, useState } from 'preact/hooks';
import { FillView } from '../autofill/view';
import { ChecklistView } from '../checklist/view';
import { isOfficialAddress } from '../consoles/matches';
import { MessagesView } from '../decoder/view';
import { FooterView } from '../footer-check/view';
import { HandoverPanel } from '../handover/panel';
import { PageStrings } from '../translation/page-strings';
import { Boundary } from '../ui/boundary';
import type { ViewProps } from '../ui/view-props';
import { chooseView, type ViewName, viewNames } from './choose-view';
import { PopupFoot } from './foot';
import { PopupHeader } from './header';
import { keepLastView, readLastView } from './last-view';
import { PopupNav } from './nav';
import { targetTab } from './target-tab';

const views = {
  checklist: ChecklistView,
  fill: FillView,
  footer: FooterView,
  messages: MessagesView,
} as const;

/** The router: which view stands, on which tab it acts. */
export function Popup({ address }: { readonly address: URL }) {
  const [tab, setTab] = useState<ViewProps['tab']>(null);
  const [name, setName] = useState<ViewName | null>(null);
  // A view that was opened stays, hidden: what was typed or found in it is not lost.
  const [opened, setOpened] = useState<readonly ViewName[]>([]);
  useEffect(() => {
    const begin = async () => {
      const [found, last] = await Promise.all([targetTab(address), readLastView()]);
      setTab(found);
      setName(chooseView({ asked: address.searchParams.get('view'), last, url: found?.url }));
    };
    void begin();
  }, [address]);
  useEffect(() => {
    if (name) setOpened((before) => (before.includes(name) ? before : [...before, name]));
  }, [name]);
  const choose = (next: ViewName) => {
    setName(next);
    void keepLastView(next);
  };
  return (
    <>
      <PopupHeader tab={tab} />
      <PopupNav value={name} onValue={choose} />
      <main id="view" tabIndex={-1} aria-busy={name === null}>
        {viewNames
          .filter((each) => opened.includes(each))
          .map((each) => {
            const View = views[each];
            return (
              <div key={each} class="popup-view" data-view={each} hidden={each !== name}>
                <Boundary>
                  <View tab={tab} url={address.searchParams.get('url')} />
                  {each === 'fill' && tab?.url && isOfficialAddress(tab.url) && (
                    <>
                      <HandoverPanel tabId={tab.id} />
                      <PageStrings tabId={tab.id} />
                    </>
                  )}
                </Boundary>
              </div>
            );
          })}
      </main>
      <PopupFoot tab={tab} />
    </>
  );
}
