/** A React 18 page that changes in every way React changes a page. */
import { Fragment, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type CrashState, initial, stepper } from '../shared/crash-state';

let draw: (next: CrashState) => void = () => undefined;

function Page() {
  const [state, setState] = useState(initial);
  draw = setState;
  return (
    <main>
      <h1>{state.busy ? '正在加载' : '备案信息'}</h1>
      <p>还剩{state.count}天</p>
      <p>
        第{state.step}步，共{5}步
      </p>
      <p>{state.count > 0 && '审核中'}</p>
      <p>
        {state.notice ? '请阅读' : '请勾选'}
        <a href="#agreement">服务协议</a>
        {state.count > 1 ? '后提交' : null}
      </p>
      <p>
        主办单位<span>{state.busy ? '名称' : '性质'}</span>
      </p>
      {state.notice ? <div role="alert">信息不完整</div> : <section>已提交</section>}
      {/* biome-ignore lint/complexity/noUselessFragments: a fragment among siblings is what is tested. */}
      <Fragment>
        {state.notice && '温馨提示'}
        {state.busy ? <b>必填</b> : '选填'}
      </Fragment>
      <ul>
        {state.items.map((item) => (
          <li key={item.id} title={item.text}>
            {item.text}
            {item.done ? <em>（已完成）</em> : null}
            <button type="button">{item.done ? '修改' : '删除'}</button>
          </li>
        ))}
      </ul>
      <input placeholder={state.hint} aria-label={state.busy ? '姓名' : '手机号码'} />
      <select value={state.option} onChange={() => undefined}>
        {['个人', '企业', '事业单位'].map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      {state.dialog &&
        createPortal(
          <div role="dialog" aria-label="提示">
            {state.dialog}
            <button type="button">{state.busy ? '确定' : '取消'}</button>
          </div>,
          document.body,
        )}
      {createPortal(<div className="toast">{state.toast}</div>, document.body)}
    </main>
  );
}

const seed = Number(new URLSearchParams(location.search).get('seed') ?? 1);
createRoot(document.getElementById('root') as HTMLElement).render(<Page />);

const next = stepper(seed);
let state = initial;
window.steps = async (count) => {
  for (let step = 0; step < count; step += 1) {
    state = next(state);
    if (step % 3 === 0) flushSync(() => draw(state));
    else draw(state);
    // Some steps in one task, some with our observer in between.
    if (step % 2 === 0) await new Promise((done) => setTimeout(done));
  }
  flushSync(() => draw(state));
  await new Promise((done) => requestAnimationFrame(done));
};
