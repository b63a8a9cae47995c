import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFill } from '../components/autofill/in-page';
import { provideCard } from '../components/explanation/card';
import { getStage } from '../components/messaging/stage';

/** Injected by the worker into an official page when a card or a preview is first asked for. */
export default defineUnlistedScript(() => {
  const stage = getStage();
  if (!stage || stage.assist) return;
  stage.assist = {
    ...provideCard(stage, {
      compose: () => undefined,
      openReview: () => stage.assist?.openReview(),
    }),
    ...provideFill(stage),
    openReview: () => undefined,
  };
});
