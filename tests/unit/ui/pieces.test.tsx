// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  Button,
  CheckboxField,
  ErrorState,
  RadioGroup,
  SelectField,
  StateLabel,
  Tabs,
  TextField,
} from '../../../components/ui';
import { loadWords } from '../../../components/ui/i18n';
import { WordsContext } from '../../../components/ui/words';

let root: HTMLElement;

async function show(view: VNode): Promise<void> {
  const words = await loadWords('en');
  await act(() =>
    render(
      <WordsContext.Provider value={(key, options) => words.t(key, { ...options })}>
        {view}
      </WordsContext.Provider>,
      root,
    ),
  );
}

const one = <Kind extends Element>(selector: string): Kind => {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`Nothing is ${selector} in ${root.innerHTML}`);
  return found;
};

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

describe('a form control', () => {
  it('is tied to its label, hint and error', async () => {
    await show(
      <TextField
        label="Company name"
        hint="As on the license"
        error="Has a space"
        value="x"
        onValue={() => undefined}
      />,
    );
    const input = one<HTMLInputElement>('input');
    expect(one<HTMLLabelElement>('label').getAttribute('for')).toBe(input.id);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'As on the license',
      'Has a space',
    ]);
  });

  it('without hint and error describes itself by nothing', async () => {
    await show(<TextField label="Name" value="" onValue={() => undefined} />);
    expect(one('input').hasAttribute('aria-describedby')).toBe(false);
    expect(one('input').hasAttribute('aria-invalid')).toBe(false);
  });

  it('gives each of two equal fields its own id', async () => {
    await show(
      <>
        <TextField label="Name" value="" onValue={() => undefined} />
        <TextField label="Name" value="" onValue={() => undefined} />
      </>,
    );
    const [first, second] = root.querySelectorAll('input');
    expect(first?.id).not.toBe(second?.id);
  });

  it('tells the chosen value', async () => {
    const said: string[] = [];
    const choices = [
      { value: 'org', label: 'Organization' },
      { value: 'person', label: 'Individual' },
    ] as const;
    await show(
      <>
        <SelectField
          label="Kind"
          value="org"
          choices={choices}
          onValue={(value) => said.push(value)}
        />
        <RadioGroup
          label="Kind"
          value="org"
          choices={choices}
          onValue={(value) => said.push(value)}
        />
        <CheckboxField label="Sure" checked={false} onChecked={(on) => said.push(String(on))} />
      </>,
    );
    const select = one<HTMLSelectElement>('select');
    select.value = 'person';
    select.dispatchEvent(new Event('change'));
    one<HTMLInputElement>('input[type="radio"][value="person"]').click();
    one<HTMLInputElement>('input[type="checkbox"]').click();
    expect(said).toEqual(['person', 'person', 'true']);
  });
});

describe('tabs', () => {
  it('move and choose by arrows, around the ends', async () => {
    const said: string[] = [];
    const draw = (value: string) =>
      show(
        <Tabs
          label="Format"
          value={value}
          tabs={['html', 'react', 'vue'].map((each) => ({ value: each, label: each }))}
          onValue={(name) => said.push(name)}
        >
          <p>panel</p>
        </Tabs>,
      );
    const press = (key: string) =>
      one('[aria-selected="true"]').dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true }),
      );
    await draw('html');
    press('ArrowRight');
    press('ArrowLeft');
    press('End');
    press('Home');
    press('a');
    expect(said).toEqual(['react', 'vue', 'vue', 'html']);
    expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const panel = one('[role="tabpanel"]');
    expect(document.getElementById(panel.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'html',
    );
  });
});

describe('a state', () => {
  it('is said by icon and word, not by color alone', async () => {
    await show(<StateLabel state="doubtful" />);
    expect(one('.state').textContent).toBe('Doubtful');
    expect(one('svg').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('an error of the worker', () => {
  it('is said in words that stand in the namespace', async () => {
    await show(<ErrorState error="noPage" />);
    expect(root.textContent).toContain('Not running on this page');
  });
  it('that nobody has words for is still an error a person can act on', async () => {
    await show(<ErrorState error="somethingNew" detail="TypeError: x" />);
    expect(root.textContent).toContain('Something went wrong');
    expect(root.textContent).toContain('TypeError: x');
  });
});

describe('a button', () => {
  it('never submits the form it stands in', async () => {
    await show(<Button>Go</Button>);
    expect(one<HTMLButtonElement>('button').type).toBe('button');
  });
});
