// @vitest-environment happy-dom
/** Switched off, each text and attribute is the page's again: ours goes, what the page wrote stays. */
import { beforeEach, expect, test } from 'vitest';
import type { Translator } from '../../../components/translation/core/translate';
import type { Highlights } from '../../../components/translation/page/highlight';
import { Painter } from '../../../components/translation/page/painter';
import { mayWrite, newRecord, Records } from '../../../components/translation/page/records';

const words: Readonly<Record<string, string>> = {
  请选择: 'Choose',
  提交: 'Submit',
  请输入: 'Enter',
};
const translator = {
  translate: (text: string) => {
    const english = words[text.trim()];
    return english ? { english, kind: 'curated' } : { english: text, kind: 'unknown' };
  },
} as unknown as Pick<Translator, 'translate'> as Translator;
let painter: Painter;
let box: HTMLInputElement;
let text: Text;

/** What the observer does with each change: it is seen to again. */
function see(): void {
  painter.startBatch();
  painter.attribute(box, 'placeholder');
  painter.text(text);
}
const holds = () => [box.getAttribute('placeholder'), text.data];

beforeEach(() => {
  document.body.innerHTML = '<p>提交</p><input placeholder="请选择">';
  box = document.querySelector('input') as HTMLInputElement;
  text = document.querySelector('p')?.firstChild as Text;
  painter = new Painter(translator, new Records(), {
    mark: () => undefined,
  } as unknown as Highlights);
  see();
  expect(holds()).toEqual(['Choose', 'Submit']);
});

test('what is ours goes, and what is the page’s is not written again', () => {
  painter.mode = 'original';
  see();
  expect(holds()).toEqual(['请选择', '提交']);
  expect(painter.writes).toBe(2);
  // Our own writing is told of too: answered by another, it would go on for ever.
  see();
  expect(painter.writes).toBe(0);
});

test('what the page wrote over ours stays', () => {
  box.setAttribute('placeholder', '请输入');
  text.data = '请输入';
  painter.mode = 'original';
  see();
  expect(holds()).toEqual(['请输入', '请输入']);
  expect(painter.writes).toBe(0);
});

test('what the page writes while it is switched off stays, and is translated when it is on again', () => {
  painter.mode = 'original';
  see();
  box.setAttribute('placeholder', '请输入');
  text.data = '请输入';
  see();
  expect(holds()).toEqual(['请输入', '请输入']);
  painter.mode = 'english';
  see();
  expect(holds()).toEqual(['Enter', 'Enter']);
});

test('what was never ours is left, and what a page took away comes to nothing', () => {
  painter.mode = 'original';
  const other = document.createElement('input');
  other.setAttribute('placeholder', '请选择');
  painter.attribute(other, 'placeholder');
  const own = document.createTextNode('提交');
  painter.text(own);
  expect([other.getAttribute('placeholder'), own.data]).toEqual(['请选择', '提交']);
  box.removeAttribute('placeholder');
  for (const mode of ['original', 'english'] as const) {
    painter.mode = mode;
    see();
    expect(box.hasAttribute('placeholder')).toBe(false);
  }
});

test('a page that writes its own text back is answered 25 times a second, and then let be', () => {
  const record = newRecord('提交');
  const inOneSecond = (from: number) =>
    Array.from({ length: 40 }, (_, at) => mayWrite(record, from + at)).filter(Boolean).length;
  expect(inOneSecond(5000)).toBe(25);
  expect(mayWrite(record, 6000)).toBe(false);
  expect(inOneSecond(6001)).toBe(25);
});

test('once it is let be, what the page wrote counts as its own', () => {
  for (let turn = 0; turn < 40; turn += 1) {
    box.setAttribute('placeholder', '请选择');
    text.data = '提交';
    see();
  }
  expect(holds()).toEqual(['请选择', '提交']);
  box.setAttribute('placeholder', '请输入');
  text.data = '请输入';
  painter.mode = 'original';
  see();
  expect(holds()).toEqual(['请输入', '请输入']);
});
