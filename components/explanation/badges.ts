import type { Stage } from '../messaging/stage';

/** Shows a badge beside each recognised field; opens its card on click or key. */
export function startBadges(_stage: Stage): void {}
