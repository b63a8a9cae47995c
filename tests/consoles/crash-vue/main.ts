/** A Vue 3 page that changes in every way Vue changes a page. */
import { createApp, createStaticVNode, defineComponent, h, nextTick, reactive } from 'vue';
import { initial, stepper } from '../shared/crash-state';

const state = reactive({ ...initial, items: [...initial.items] });

/** Hoisted, as a compiler does it: Vue copies it from the nodes it drew first, as they stand. */
const hoisted = createStaticVNode(
  '<p class="fixed">温馨提示</p><p class="fixed">信息不完整</p>',
  2,
);
const StaticPart = defineComponent({ render: () => h('div', [hoisted]) });

const app = createApp({
  components: { StaticPart },
  setup: () => ({ state }),
  template: `
    <main>
      <h1>{{ state.busy ? '正在加载' : '备案信息' }}</h1>
      <p>还剩{{ state.count }}天</p>
      <p>第{{ state.step }}步，共{{ 5 }}步</p>
      <p v-text="state.notice ? '审核中' : '已提交'"></p>
      <p>请阅读<a href="#agreement">服务协议</a><template v-if="state.count > 1">后提交</template></p>
      <p>主办单位<span>{{ state.busy ? '名称' : '性质' }}</span></p>
      <div v-if="state.notice" role="alert">信息不完整</div>
      <section v-else>已提交</section>
      <static-part v-if="state.notice" />
      <div v-show="state.busy">必填</div>
      <transition-group tag="ul">
        <li v-for="item in state.items" :key="item.id" :title="item.text">
          {{ item.text }}<em v-if="item.done">（已完成）</em>
          <button type="button">{{ item.done ? '修改' : '删除' }}</button>
        </li>
      </transition-group>
      <div v-html="state.busy ? '<b>保存</b>' : '<i>取消</i>'"></div>
      <input :placeholder="state.hint" :aria-label="state.busy ? '姓名' : '手机号码'" />
      <select v-model="state.option">
        <option v-for="each in ['个人', '企业', '事业单位']" :key="each" :value="each">{{ each }}</option>
      </select>
      <keep-alive><component :is="state.busy ? 'one-panel' : 'other-panel'" /></keep-alive>
      <teleport to="body">
        <div v-if="state.dialog" role="dialog" aria-label="提示">
          {{ state.dialog }}<button type="button">{{ state.busy ? '确定' : '取消' }}</button>
        </div>
      </teleport>
      <teleport to="body"><div class="toast">{{ state.toast }}</div></teleport>
    </main>`,
});
app.component('OnePanel', defineComponent({ render: () => h('p', '营业执照') }));
app.component('OtherPanel', defineComponent({ render: () => h('p', '联系电话') }));
app.mount('#app');

const seed = Number(new URLSearchParams(location.search).get('seed') ?? 1);
const next = stepper(seed);
let now = initial;
window.steps = async (count) => {
  for (let step = 0; step < count; step += 1) {
    now = next(now);
    Object.assign(state, now, { items: [...now.items] });
    if (step % 2 === 0) await nextTick();
    if (step % 5 === 0) await new Promise((done) => setTimeout(done));
  }
  await nextTick();
  // What leaves a transition group is taken out two frames later.
  for (let frame = 0; frame < 4; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
};
