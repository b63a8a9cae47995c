import {
  Button,
  ConfigProvider,
  Dialog,
  Form,
  Message,
  Nav,
  Search,
  Select,
  Tab,
  Table,
} from '@alifd/next';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../shared/boundary.tsx';
import { dress, prefix } from '../shared/fusion-style.ts';
import { asSent, hold, note, practice } from '../shared/practice.ts';
import { type Code, codes, type Instance, instances, products } from './data.ts';
import own from './style.css?inline';

type Held = Record<string, unknown>;

interface ViewProps {
  readonly held: Held;
  readonly set: (key: string, value: unknown) => void;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 备案服务号申请: the instances of a product; one press of 申请 gives one code. */
function Apply({ held, set, onApplied }: ViewProps & { onApplied: (code: Code) => void }) {
  const product = text(held.product) || 'ecs';
  const [asked, setAsked] = useState<Instance | null>(null);
  const rows = (instances[product] ?? []).filter((each) => each.id.includes(text(held.search)));
  const title = products.find((each) => each.key === product)?.title ?? '';
  return (
    <>
      <h2>备案服务号申请</h2>
      <Message type="notice">
        一个备案服务码只能用于一个网站或App，使用后不可退回，续费不增加可备案网站数。
      </Message>
      <Tab activeKey={product} onChange={(key) => set('product', String(key))} shape="wrapped">
        {products.map((each) => (
          <Tab.Item key={each.key} title={each.title} />
        ))}
      </Tab>
      <div className="tools">
        <Search
          shape="simple"
          value={text(held.search)}
          placeholder="请输入实例ID"
          onChange={(value) => set('search', value)}
        />
      </div>
      <Table dataSource={rows} primaryKey="id" emptyContent="暂无数据">
        <Table.Column title="实例ID" dataIndex="id" />
        <Table.Column title="实例名称" dataIndex="name" />
        <Table.Column title="公网IP" dataIndex="ip" />
        <Table.Column title="到期时间" dataIndex="until" />
        <Table.Column title="地域" dataIndex="region" />
        <Table.Column title="状态" dataIndex="state" />
        <Table.Column title="可备案网站数" dataIndex="left" />
        <Table.Column
          title="操作"
          cell={(_value: unknown, _index: number, row: Instance) =>
            row.left > 0 && row.ip !== '-' ? (
              <Button text type="primary" onClick={() => setAsked(row)}>
                申请
              </Button>
            ) : (
              '-'
            )
          }
        />
      </Table>
      <Dialog
        v2
        title="申请备案服务号"
        visible={asked !== null}
        width={520}
        onClose={() => setAsked(null)}
        footer={
          <>
            <Button
              type="primary"
              onClick={() => {
                note('确认');
                onApplied({
                  code: '32a43232-a888-48e8-b9ec-00888be80009',
                  instance: asked?.id ?? '-',
                  product: title,
                  state: '已绑定',
                  number: '-',
                });
                setAsked(null);
              }}
            >
              确认
            </Button>{' '}
            <Button onClick={() => setAsked(null)}>取消</Button>
          </>
        }
      >
        <Form labelCol={{ fixedSpan: 6 }} wrapperCol={{ span: 16 }}>
          <Form.Item label="产品类型">
            <Select
              value={product}
              disabled
              dataSource={products.map((each) => ({ label: each.title, value: each.key }))}
            />
          </Form.Item>
          <Form.Item label="选择实例" required>
            <Select
              value={asked?.id}
              dataSource={rows.map((each) => ({ label: each.id, value: each.id }))}
              onChange={(id) => setAsked(rows.find((each) => each.id === id) ?? asked)}
            />
          </Form.Item>
        </Form>
      </Dialog>
    </>
  );
}

/** 备案服务号管理: codes and their state. */
function Manage({ held, set, list }: ViewProps & { list: readonly Code[] }) {
  const rows = list.filter((each) => each.code.includes(text(held.codeSearch)));
  return (
    <>
      <h2>备案服务号管理</h2>
      <div className="tools">
        <Search
          shape="simple"
          value={text(held.codeSearch)}
          placeholder="请输入备案服务码"
          onChange={(value) => set('codeSearch', value)}
        />
      </div>
      <Table dataSource={[...rows]} primaryKey="code" emptyContent="暂无数据">
        <Table.Column title="备案服务码" dataIndex="code" />
        <Table.Column title="产品类型" dataIndex="product" />
        <Table.Column title="实例ID" dataIndex="instance" />
        <Table.Column title="状态" dataIndex="state" />
        <Table.Column title="备案号" dataIndex="number" />
        <Table.Column
          title="操作"
          cell={(_value: unknown, _index: number, row: Code) => (
            <Button text type="primary" onClick={() => note(`复制:${row.code}`)}>
              复制
            </Button>
          )}
        />
      </Table>
    </>
  );
}

const top = ['费用', '工单', '备案', '企业', '支持', '消息'];
const routeNow = () => window.location.hash.slice(1) || '/bsnApply/ecs';

function App() {
  const [route, setRoute] = useState(routeNow);
  const [held, setHeld] = useState<Held>({});
  const [list, setList] = useState<readonly Code[]>(codes);
  useEffect(() => {
    const follow = () => setRoute(routeNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    practice.step = route;
    hold({ ...held }, asSent({ ...held }));
  }, [route, held]);
  const set = (key: string, value: unknown) => setHeld((before) => ({ ...before, [key]: value }));
  return (
    <>
      <header className="topbar">
        <span className="brand">阿里云</span>
        <span>工作台</span>
        <nav>
          {top.map((each) => (
            <a key={each} href={`#${route}`}>
              {each}
            </a>
          ))}
        </nav>
      </header>
      <div className="frame">
        <Nav
          className="side"
          selectedKeys={[route.startsWith('/bsnManagement') ? '/bsnManagement' : '/bsnApply/ecs']}
          defaultOpenAll
          onSelect={(keys) => {
            window.location.hash = String(keys[0]);
          }}
        >
          <Nav.SubNav key="beian" label="备案管理">
            <Nav.Item key="/bsnApply/ecs">备案服务号申请</Nav.Item>
            <Nav.Item key="/bsnManagement">备案服务号管理</Nav.Item>
            <Nav.Item key="/zone">备案专区</Nav.Item>
          </Nav.SubNav>
        </Nav>
        <main>
          {route.startsWith('/bsnManagement') ? (
            <Manage held={held} set={set} list={list} />
          ) : (
            <Apply
              held={held}
              set={set}
              onApplied={(code) => {
                setList([code, ...list]);
                window.location.hash = '/bsnManagement';
              }}
            />
          )}
        </main>
      </div>
    </>
  );
}

dress(own);
const root = document.getElementById('container');
if (root) {
  createRoot(root).render(
    <Boundary>
      <ConfigProvider prefix={prefix}>
        <App />
      </ConfigProvider>
    </Boundary>,
  );
}
