import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFill } from '../components/autofill/in-page';
import { provideComposer } from '../components/composer/composer-panel';
import { provideCard } from '../components/explanation/card';
import { getStage } from '../components/messaging/stage';
import { provideReview } from '../components/review/review-panel';

/** Injected by the worker into an official page when a card or a preview is first asked for. */
export default defineUnlistedScript(() => {
  const stage = getStage();
  if (!stage || stage.assist) return;
  // One panel at a time: they share the edge they dock at.
  const composer = provideComposer(stage);
  const review = provideReview(stage);
  const openReview = (): void => {
    card.close();
    composer.close();
    fill.close();
    review.openReview();
  };
  const card = provideCard(stage, {
    compose: (field) => {
      card.close();
      composer.compose(field);
    },
    openReview,
    closeOthers: () => {
      review.close();
      composer.close();
      fill.close();
    },
  });
  const fill = provideFill(stage, {
    closeOthers: () => {
      card.close();
      review.close();
      composer.close();
    },
  });
  stage.assist = { ...card, ...fill, openReview };
});
