import { seeded } from './random';

/** What a crash page shows; the same for React and Vue. */
export interface CrashState {
  readonly items: readonly { readonly id: number; readonly text: string; readonly done: boolean }[];
  readonly count: number;
  readonly step: number;
  readonly dialog: string | null;
  readonly toast: string | null;
  readonly notice: boolean;
  readonly busy: boolean;
  readonly option: string;
  readonly hint: string;
}

const words = [
  '提交',
  '下一步',
  '上一步',
  '保存',
  '取消',
  '确定',
  '删除',
  '修改',
  '查询',
  '营业执照',
];

export const initial: CrashState = {
  items: words.slice(0, 4).map((text, id) => ({ id, text, done: false })),
  count: 3,
  step: 1,
  dialog: null,
  toast: null,
  notice: true,
  busy: false,
  option: '个人',
  hint: '请输入姓名',
};

type Change = (state: CrashState, random: () => number) => Partial<CrashState>;
const pick = (random: () => number, from: readonly string[]): string =>
  from[Math.floor(random() * from.length)] ?? '';

let nextId = 100;

/** Every way in which a page of a framework changes: add, drop, reorder, swap, open, edit. */
const changes: readonly Change[] = [
  (state, random) => ({
    items: [
      ...state.items,
      { id: nextId++, text: pick(random, words), done: random() < 0.5 },
    ].slice(-12),
  }),
  (state, random) => ({
    items: state.items.filter((_, at) => at !== Math.floor(random() * state.items.length)),
  }),
  (state) => ({ items: [...state.items].reverse() }),
  (state, random) => ({
    items: state.items
      .map((item) => ({ item, order: random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item),
  }),
  (state, random) => ({
    items: state.items.map((item) =>
      random() < 0.4 ? { ...item, text: pick(random, words), done: !item.done } : item,
    ),
  }),
  (_state, random) => ({ count: Math.floor(random() * 4) }),
  (state) => ({ step: (state.step % 5) + 1 }),
  (state, random) => ({ dialog: state.dialog ? null : pick(random, words) }),
  (_state, random) => ({ toast: random() < 0.5 ? null : pick(random, ['保存成功', '提交失败']) }),
  (state) => ({ notice: !state.notice }),
  (state) => ({ busy: !state.busy }),
  (_state, random) => ({ option: pick(random, ['个人', '企业', '事业单位']) }),
  (_state, random) => ({ hint: pick(random, ['请输入姓名', '请选择', '请输入手机号码']) }),
];

/** Steps through random states, the same for one seed. */
export function stepper(seed: number): (state: CrashState) => CrashState {
  const random = seeded(seed);
  return (state) => {
    const change = changes[Math.floor(random() * changes.length)] as Change;
    return { ...state, ...change(state, random) };
  };
}

declare global {
  interface Window {
    /** Takes a number of random steps, drawing each. */
    steps(count: number): Promise<void>;
  }
}
