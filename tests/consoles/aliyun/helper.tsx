import { Button } from '@alifd/next';
import { note } from '../shared/practice.ts';
import type { Field } from './model.ts';

const questions = [
  '个人备案和单位备案的区别',
  '未备案的域名是否可以访问',
  '域名/证件/主体有进行中订单，怎么办',
  '如何查找备案所在账号',
  '单位备案主体负责人必须填写法定代表人吗',
  '当前订单内最多能提交多少个网站',
];

const notices = ['关于备案订单超期后自动失效的公告', '不法分子教唆指导虚假备案的预防公告'];

/** The panel on the right: it says something about the row that has the focus. */
export function Helper({ field }: { readonly field: Field | null }) {
  return (
    <aside className="helper">
      <div className="helper-card">
        <div className="helper-head">
          <strong>备案填写助手</strong>
          <Button text type="primary" onClick={() => note('收起')}>
            收起
          </Button>
        </div>
        {field ? (
          <>
            <h4>{field.label}</h4>
            {field.tip.map((each) => (
              <p key={each}>{each}</p>
            ))}
          </>
        ) : (
          <>
            <h4>流程提示</h4>
            <p>请填写此次备案的部分基础信息</p>
            <p>若您在阿里云已有历史成功订单，可在备案基础设置中开启资料复用功能。</p>
          </>
        )}
      </div>
      <div className="helper-card">
        <strong>备案基础设置</strong>
        <p>资料复用功能</p>
      </div>
      <div className="helper-card">
        <strong>最新公告</strong>
        <ul>
          {notices.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
      <div className="helper-card">
        <strong>常见流程问题</strong>
        <ul>
          {questions.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <Button text type="primary" onClick={() => note('问题太多 管家帮您')}>
          问题太多 管家帮您
        </Button>
      </div>
    </aside>
  );
}
