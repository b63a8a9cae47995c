import { isShown } from '../fields/recognise/shown';
import type { Stage } from '../messaging/stage';
import type { PageError } from './report';
import { pageText } from './widgets/text';

/** Where libraries put what is wrong with a field. */
const errors =
  '[role="alert"],[class*="form-item-help"],[class*="explain-error"],[class*="form-item__error"],[class*="error-tip"],[class*="error-message"],[class*="form-error"],[class*="item-error"],[class*="error-msg"],[class*="is-error"] [class*="message"],[class*="feedback-invalid"],[class*="form-item__tips"]';

const han = /\p{Script=Han}/u;

function asError(element: Element, stage: Stage): PageError | null {
  const zh = pageText(element);
  if (zh === '' || zh.length > 200 || !han.test(zh) || !isShown(element)) return null;
  return { zh, translated: stage.translate(zh) };
}

/** The page's own complaint inside a field's container, or the form item around it. */
export function errorAt(container: Element, stage: Stage): PageError | null {
  const around =
    container.closest('[class*="form-item"]:not([class*="form-item-"]),[class*="form-group"],tr') ??
    container;
  for (const element of around.querySelectorAll(errors)) {
    const found = asError(element, stage);
    if (found) return found;
  }
  return null;
}

/** Every complaint of the page, once each. */
export function allErrors(root: Document, stage: Stage): PageError[] {
  const found = new Map<string, PageError>();
  for (const element of root.querySelectorAll(errors)) {
    const error = asError(element, stage);
    if (error) found.set(error.zh, error);
  }
  return [...found.values()];
}
