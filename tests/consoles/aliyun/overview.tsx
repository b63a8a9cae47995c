import { Button, Dialog, Input, Tab, Table } from '@alifd/next';
import { useState } from 'react';
import { note } from '../shared/practice.ts';

const sites = [
  {
    number: '粤ICP备2026000001号-1',
    domain: 'yuanfan-old.cn',
    hosted: 'yuanfan-old.cn',
    leader: '陈思远',
    state: '正常',
  },
];

const openOrders = [
  {
    order: '2026112400001',
    info: '示例远帆科技 (yuanfan-sample.cn)',
    created: '2026-11-20 10:21:33',
    type: '首次备案',
    progress: '待提交',
  },
];

const doneOrders = [
  {
    order: '2026010900002',
    info: '远帆旧站 (yuanfan-old.cn)',
    created: '2026-01-09 09:00:00',
    type: '首次备案',
    progress: '已完成订单',
  },
];

const guides = [
  '收到专项核查通知，怎么办',
  '备案审核流程和进度介绍',
  '首次备案流程指引',
  '注销主体与注销网站有什么区别',
];

const selfPoints = [
  '自助提交备案，亲力亲为',
  '频繁查阅官网文档，学习管局规则',
  '自助准备各项备案材料',
  '提交备案后需要自助关注审核结果',
  '因备案经验不足导致被驳回',
];

const butlerPoints = [
  '1V1服务，快速提交',
  '管家熟知各个管局规则，无需您自助学习',
  '管家为您定制资料清单',
  '管家全程帮您关注备案结果，全程跟进',
  '资深管家辅导，备案一次性通过率高',
];

function Orders({ rows }: { readonly rows: readonly object[] }) {
  return (
    <Table dataSource={[...rows]} hasBorder={false} primaryKey="order">
      <Table.Column title="订单编号" dataIndex="order" />
      <Table.Column title="网站/App信息" dataIndex="info" />
      <Table.Column title="创建时间" dataIndex="created" />
      <Table.Column title="备案类型" dataIndex="type" />
      <Table.Column title="当前进度" dataIndex="progress" />
      <Table.Column
        title="操作"
        cell={() => (
          <Button text type="primary" onClick={() => note('查看详情')}>
            查看详情
          </Button>
        )}
      />
    </Table>
  );
}

/** 我的备案: what is filed, the orders, and the way in. */
export function Overview({ onStart }: { readonly onStart: () => void }) {
  const [asking, setAsking] = useState(false);
  const [siteFilter, setSiteFilter] = useState('');
  const [appFilter, setAppFilter] = useState('');
  const shown = sites.filter((each) => each.domain.includes(siteFilter));
  return (
    <main className="page">
      <div className="page-head">
        <h2>我的备案</h2>
        <div className="row">
          <Button type="primary" onClick={() => setAsking(true)}>
            开始备案
          </Button>
          <Button onClick={() => note('新增/接入其它服务')}>新增/接入其它服务</Button>
          <Button onClick={() => note('变更主体')}>变更主体</Button>
          <Button warning onClick={() => note('注销主体')}>
            注销主体
          </Button>
        </div>
      </div>
      <section className="form-card">
        <h3 className="form-card-title">已备案网站</h3>
        <Input
          hasClear
          value={siteFilter}
          onChange={(value) => setSiteFilter(String(value))}
          placeholder="请输入网站域名快速搜索"
          style={{ width: 260 }}
        />
        <Table
          dataSource={shown}
          hasBorder={false}
          primaryKey="number"
          emptyContent="暂无备案网站信息"
        >
          <Table.Column title="网站备案号" dataIndex="number" />
          <Table.Column title="网站域名" dataIndex="domain" />
          <Table.Column title="使用阿里云服务器的域名" dataIndex="hosted" />
          <Table.Column title="负责人" dataIndex="leader" />
          <Table.Column title="备案状态" dataIndex="state" />
          <Table.Column
            title="操作"
            cell={() => (
              <span className="row">
                {['变更网站信息', '注销网站', '取消接入'].map((each) => (
                  <Button key={each} text type="primary" onClick={() => note(each)}>
                    {each}
                  </Button>
                ))}
              </span>
            )}
          />
        </Table>
      </section>
      <section className="form-card">
        <h3 className="form-card-title">已备案App</h3>
        <Input
          hasClear
          value={appFilter}
          onChange={(value) => setAppFilter(String(value))}
          placeholder="请输入App名称快速搜索"
          style={{ width: 260 }}
        />
        <Table dataSource={[]} hasBorder={false} emptyContent="暂无备案App信息">
          <Table.Column title="App备案号" dataIndex="number" />
          <Table.Column title="App名称" dataIndex="name" />
          <Table.Column title="负责人" dataIndex="leader" />
          <Table.Column title="备案状态" dataIndex="state" />
          <Table.Column title="操作" dataIndex="act" />
        </Table>
      </section>
      <section className="form-card">
        <h3 className="form-card-title">我的订单</h3>
        <Tab shape="wrapped">
          <Tab.Item title="进行中" key="open">
            <Orders rows={openOrders} />
          </Tab.Item>
          <Tab.Item title="已完成" key="done">
            <Orders rows={doneOrders} />
          </Tab.Item>
        </Tab>
      </section>
      <section className="form-card">
        <h3 className="form-card-title">追踪备案审核</h3>
        <ul>
          {guides.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p className="muted">微信扫码，关注微信公众号</p>
        <Button onClick={() => note('下载阿里云App')}>下载阿里云App</Button>
      </section>
      <Dialog
        title="请选择备案方式"
        visible={asking}
        footer={false}
        v2
        width={720}
        onClose={() => setAsking(false)}
      >
        <div className="ways">
          <div className="way">
            <h4>自助备案</h4>
            <ul>
              {selfPoints.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <Button
              onClick={() => {
                note('开始备案');
                setAsking(false);
                onStart();
              }}
            >
              开始备案
            </Button>
          </div>
          <div className="way recommended">
            <h4>
              委托备案管家 <em>推荐</em>
            </h4>
            <ul>
              {butlerPoints.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <Button type="primary" onClick={() => note('1V1专人咨询')}>
              1V1专人咨询
            </Button>
          </div>
        </div>
      </Dialog>
    </main>
  );
}
