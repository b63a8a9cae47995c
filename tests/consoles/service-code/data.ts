/** Made-up servers and codes; the shapes are those of the service (a code looks like a UUID). */
export const products = [
  { key: 'ecs', title: '云服务器ECS' },
  { key: 'hosting', title: '云虚拟主机' },
  { key: 'swas', title: '轻量应用服务器' },
];

export interface Instance {
  readonly id: string;
  readonly name: string;
  readonly ip: string;
  readonly until: string;
  readonly region: string;
  readonly state: string;
  readonly left: number;
}

export const instances: Readonly<Record<string, readonly Instance[]>> = {
  ecs: [
    {
      id: 'i-wz9sample0000000003',
      name: '远帆官网',
      ip: '203.0.113.20',
      until: '2027-11-20 00:00:00',
      region: '华南1（深圳）',
      state: '运行中',
      left: 4,
    },
    {
      id: 'i-wz9sample0000000004',
      name: '远帆助手后端',
      ip: '203.0.113.21',
      until: '2027-03-01 00:00:00',
      region: '华南1（深圳）',
      state: '运行中',
      left: 0,
    },
    {
      id: 'i-nj1sample0000000005',
      name: '测试机',
      ip: '-',
      until: '2026-12-31 00:00:00',
      region: '华东1（杭州）',
      state: '已停止',
      left: 5,
    },
  ],
  hosting: [],
  swas: [
    {
      id: 'sample0000000002',
      name: '相册',
      ip: '203.0.113.11',
      until: '2027-06-30 00:00:00',
      region: '华东2（上海）',
      state: '运行中',
      left: 5,
    },
  ],
};

export interface Code {
  readonly code: string;
  readonly instance: string;
  readonly product: string;
  readonly state: '未绑定' | '已绑定' | '备案中' | '已备案' | '已失效';
  readonly number: string;
}

export const codes: readonly Code[] = [
  {
    code: '32a43232-a888-48e8-b9ec-00888be80001',
    instance: 'i-wz9sample0000000003',
    product: '云服务器ECS',
    state: '已绑定',
    number: '-',
  },
  {
    code: '32a43232-a888-48e8-b9ec-00888be80002',
    instance: 'i-wz9sample0000000004',
    product: '云服务器ECS',
    state: '备案中',
    number: '-',
  },
  {
    code: '32a43232-a888-48e8-b9ec-00888be80003',
    instance: 'i-wz9sample0000000004',
    product: '云服务器ECS',
    state: '已备案',
    number: '粤ICP备2026000001号-1',
  },
  {
    code: '32a43232-a888-48e8-b9ec-00888be80004',
    instance: '-',
    product: '轻量应用服务器',
    state: '未绑定',
    number: '-',
  },
  {
    code: '32a43232-a888-48e8-b9ec-00888be80005',
    instance: 'i-nj1sample0000000005',
    product: '云服务器ECS',
    state: '已失效',
    number: '-',
  },
];
