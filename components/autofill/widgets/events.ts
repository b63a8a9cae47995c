/**
 * Events as a person's hands would cause them. Made with the constructors of the element's own
 * window, since a field may stand in a frame; nothing here depends on the page having focus.
 */

const viewOf = (element: Element): Window & typeof globalThis =>
  (element.ownerDocument.defaultView ?? window) as Window & typeof globalThis;

const mouse = (element: Element, type: string, more: MouseEventInit = {}): void => {
  const view = viewOf(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const init: MouseEventInit = {
    bubbles: !/enter|leave/.test(type),
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    ...more,
  };
  const event = type.startsWith('pointer')
    ? new view.PointerEvent(type, { pointerId: 1, isPrimary: true, pointerType: 'mouse', ...init })
    : new view.MouseEvent(type, init);
  element.dispatchEvent(event);
};

/** The first half of a press. */
export function pressDown(element: Element): void {
  mouse(element, 'pointerdown', { buttons: 1 });
  mouse(element, 'mousedown', { buttons: 1, detail: 1 });
}

/** The second half, with the click. */
export function pressUp(element: Element): void {
  mouse(element, 'pointerup');
  mouse(element, 'mouseup', { detail: 1 });
  mouse(element, 'click', { detail: 1 });
}

export function press(element: Element): void {
  pressDown(element);
  pressUp(element);
}

/** A pointer that comes over an element and stays there. */
export function hover(element: Element): void {
  mouse(element, 'pointerover');
  mouse(element, 'pointerenter');
  mouse(element, 'mouseover');
  mouse(element, 'mouseenter');
  mouse(element, 'mousemove');
}

const keyCodes: Readonly<Record<string, number>> = { Enter: 13, Escape: 27, ArrowDown: 40 };

/** A key, down and up. Libraries of ten years read `keyCode`, which an init cannot set alone. */
export function key(element: Element, name: string): void {
  const view = viewOf(element);
  const code = keyCodes[name] ?? 0;
  for (const type of ['keydown', 'keyup'] as const) {
    const event = new view.KeyboardEvent(type, {
      key: name,
      code: name,
      keyCode: code,
      which: code,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    element.dispatchEvent(event);
  }
}

export function fire(element: Element, type: string): void {
  const view = viewOf(element);
  element.dispatchEvent(new view.Event(type, { bubbles: true, composed: true }));
}

function focusEvent(element: Element, type: string): void {
  const view = viewOf(element);
  const bubbles = /in|out/.test(type);
  element.dispatchEvent(new view.FocusEvent(type, { bubbles, composed: true }));
}

function leave(element: Element): void {
  focusEvent(element, 'blur');
  focusEvent(element, 'focusout');
}

/**
 * Gives an element the focus. Where the window has none, as behind our popup, the browser keeps the
 * focus events back, so they are sent by hand: to what loses the focus too.
 */
export function focus(element: HTMLElement): void {
  const { ownerDocument } = element;
  const { activeElement, body } = ownerDocument;
  element.focus({ preventScroll: true });
  if (!ownerDocument.hasFocus()) {
    // Where nothing has the focus, the body has it.
    if (activeElement !== element && activeElement !== body) leave(activeElement as Element);
    focusEvent(element, 'focus');
    focusEvent(element, 'focusin');
  }
}

export function blur(element: HTMLElement): void {
  const live = element.ownerDocument.hasFocus() && element.ownerDocument.activeElement === element;
  element.blur();
  if (!live) leave(element);
}

type Valued = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Sets a value past whatever a framework laid over the element's own property. */
export function setValue(element: Valued, value: string): void {
  const view = viewOf(element);
  const prototype =
    element.tagName === 'TEXTAREA'
      ? view.HTMLTextAreaElement.prototype
      : element.tagName === 'SELECT'
        ? view.HTMLSelectElement.prototype
        : view.HTMLInputElement.prototype;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(element, value);
  else element.value = value;
}

/** Types into a field: value, then `input` as typing causes it. */
export function type(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const view = viewOf(element);
  setValue(element, text);
  element.dispatchEvent(
    new view.InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertText',
      data: text,
    }),
  );
}
