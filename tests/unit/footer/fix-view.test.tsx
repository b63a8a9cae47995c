// @vitest-environment happy-dom
/** The part of the result that says what to paste. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const profile = vi.hoisted(() => ({ known: null as unknown }));
vi.mock('../../../components/messaging/send', () => ({
  send: () => Promise.resolve({ ok: true, value: profile.known }),
}));

import { FixPart } from '../../../components/footer-check/show/fix';
import { loadWords } from '../../../components/ui/i18n';
import { WordsContext } from '../../../components/ui/words';

const number = '浙ICP备12022327号-1';
const psb = '粤公网安备44030402000001号';
const asked = 'https://example.cn/';

let root: HTMLElement;
beforeEach(() => {
  profile.known = null;
  history.replaceState(null, '', '?view=footer');
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(search = '?view=footer'): Promise<void> {
  history.replaceState(null, '', search);
  const words = await loadWords('en');
  const result = { ok: false, asked, at: '2026-11-24', failure: { key: 'unreachable' } } as const;
  await act(() =>
    render(
      <WordsContext.Provider value={(key, options) => words.t(key, { ...options })}>
        <FixPart result={result} variants={[]} />
      </WordsContext.Provider>,
      root,
    ),
  );
}

const field = (label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement => {
  const found = [...root.querySelectorAll('label')].find((each) =>
    each.textContent?.includes(label),
  );
  const control = found && (document.getElementById(found.htmlFor) ?? found.querySelector('*'));
  if (!control) throw new Error(`No field ${label} in ${root.innerHTML}`);
  return control as HTMLInputElement;
};
const enter = (label: string, text: string): Promise<void> =>
  act(() => {
    const control = field(label);
    control.value = text;
    control.dispatchEvent(
      new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }),
    );
  });
const lines = (): string => root.querySelector('[data-snippet]')?.textContent ?? '';

describe('what to paste', () => {
  it('is nothing until a number is known, and the number as soon as it is', async () => {
    await show();
    expect(lines()).toBe('');
    await enter('Filing number', '浙ICP备12022327');
    expect(lines()).toBe('');
    expect(root.textContent).toContain('This is not written as a filing number is.');
    await enter('Filing number', number);
    expect(lines()).toContain(`>${number}</a>`);
    expect(root.querySelector('.footer-preview a')?.textContent).toBe(number);
    expect(root.textContent).not.toContain('badge picture');
  });
  it('takes the public-security number with its code and says where the badge goes', async () => {
    await show();
    await enter('Filing number', number);
    await enter('Public-security number', '粤公网安备4403号');
    expect(lines()).not.toContain('公网安备');
    await enter('Public-security number', psb);
    expect(lines()).toContain('webSearch?code=44030402000001');
    expect(lines()).toContain('src="/beian.png"');
    expect(root.textContent).toContain('Put the badge picture that the public-security platform');
  });
  it('is written for the tool that is chosen', async () => {
    await show();
    await enter('Filing number', number);
    for (const [kind, mark] of [
      ['react', 'export function Footer'],
      ['next', 'app/layout.tsx'],
      ['vue', '<template>'],
      ['wordpress', "add_action( 'wp_footer'"],
      ['hugo', 'layouts/partials/footer.html'],
      ['html', '<footer>'],
    ] as const) {
      await enter('For', kind);
      expect(root.querySelector('[data-snippet]')?.getAttribute('data-snippet')).toBe(kind);
      expect(lines()).toContain(mark);
    }
  });
  it('is the entity number in Guangdong, and says why', async () => {
    await show();
    await enter('Filing number', '粤ICP备2023103620号-1');
    expect(lines()).toContain('>粤ICP备2023103620号</a>');
    expect(root.textContent).toContain('Guangdong shows the entity number');
  });
  it('begins with what the profile knows, or an official page has just shown', async () => {
    profile.known = { icpNumber: number, publicSecurityNumber: '粤公网安备44030402000009号' };
    await show();
    expect(lines()).toContain('code=44030402000009');
    render(null, root);
    await show(`?view=footer&url=${encodeURIComponent(asked)}&number=${encodeURIComponent(psb)}`);
    expect(lines()).toContain(`>${number}</a>`);
    expect(lines()).toContain('code=44030402000001');
  });
  it('says where an App shows its number', async () => {
    await show();
    const app = [...root.querySelectorAll('details')].find(
      (each) => each.querySelector('summary')?.textContent === 'In an App',
    );
    expect(app?.textContent).toContain('under Settings or About');
    expect(app?.textContent).toContain('https://beian.miit.gov.cn/');
  });
});

describe('what was pasted', () => {
  const said = () =>
    [...root.querySelectorAll('.footer-reasons li')].map((each) => ({
      state: each.querySelector('[class*="state"]')?.className ?? '',
      text: each.textContent ?? '',
    }));
  it('is judged line by line', async () => {
    await show();
    await enter("The footer's HTML", `<a href="https://beian.miit.gov.cn/">${number}</a>`);
    expect(said()).toHaveLength(1);
    expect(said()[0]?.text).toContain(number);
    expect(said()[0]?.state).toContain('right');
    await enter("The footer's HTML", `<a href="https://www.miitbeian.gov.cn/">${number}</a>`);
    expect(said()[0]?.state).toContain('wrong');
    await enter("The footer's HTML", '<p>© 2026</p>');
    expect(said()).toEqual([]);
    expect(root.textContent).toContain('No filing number stands in these lines.');
  });
  it('the public-security line too: its number, and the code in its link', async () => {
    await show();
    const line = (code: string) =>
      `<a href="https://beian.miit.gov.cn/">${number}</a> <a href="https://beian.mps.gov.cn/#/query/webSearch?code=${code}">粤公网安备44030502001234号</a>`;
    await enter("The footer's HTML", line('44030502001234'));
    expect(said()).toHaveLength(2);
    expect(said()[1]?.text.trim()).toBe('粤公网安备44030502001234号');
    expect(said()[1]?.state).toContain('right');
    await enter("The footer's HTML", line('44030502009999'));
    expect(said()[1]?.state).toContain('wrong');
    expect(said()[1]?.text).toContain('carries another number');
    await enter("The footer's HTML", line('44030502001234').replace('粤公网', '京公网'));
    expect(said()[1]?.text).toContain('another province');
  });
});
