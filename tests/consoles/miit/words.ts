/** Where the navigation leads; titles and hash routes as the ministry's site has them. */
export const navigation = [
  { name: '首页', to: '/Integrated/index' },
  { name: 'ICP备案查询', to: '/Integrated/recordQuery' },
  { name: '短信核验', to: '/Integrated/ComplaintA' },
  { name: '违法违规域名查询', to: '/Integrated/Violations' },
  { name: '电子化核验申请', to: '/Integrated/electronVerify' },
  { name: '通知公告', to: '/Integrated/notice_list' },
  { name: '政策文件', to: '/Integrated/lawStatute' },
];

export const queryPlaceholder =
  'ICP备案查询：请输入单位名称或域名或备案号查询，请勿使用子域名或者带http://www等字符的网址查询';

export const violationPlaceholder = '违规违法域名查询：请输入域名';

/** What the site answers to a code, by the last digit that is typed here. */
export const smsResults: Readonly<Record<string, string>> = {
  '0': '您的短信核验失败,请您重新验证。',
  '1': '该条验证库里找不到记录或已完成验证。',
  '2': '您的短信核验失败,请输入正确的信息。',
  '3': '您的短信核验已全部完成,该请求将提交管局审核。',
  '4': '您的短信核验完成,请等待其他核验人进行短信核验。',
  '5': '您的短信核验失败,请联系接入商查询核验结果。',
  '6': '您的短信核验已完成，无需重复提交。',
};

export const resendResults: Readonly<Record<string, string>> = {
  '0': '您暂无待短信核验的备案申请，无需重发短信。',
  '1': '您的短信验证码已重发成功，请查看手机并尽快完成短信核验。',
  '2': '重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。',
};

export const notices = [
  { title: '关于开展移动互联网应用程序备案工作的通知', province: '工信部', time: '2026-11-02' },
  { title: '关于规范互联网信息服务备案信息的公告', province: '广东省', time: '2026-10-18' },
  { title: '关于系统升级维护的公告', province: '工信部', time: '2026-09-30' },
];

export const laws = [
  { title: '互联网信息服务管理办法', province: '工信部', time: '2011-01-08' },
  { title: '非经营性互联网信息服务备案管理办法', province: '工信部', time: '2005-02-08' },
];

/** Made-up records: enough of them for the pager to have three pages. */
export const records = Array.from({ length: 23 }, (_, index) => ({
  order: index + 1,
  unit: index === 0 ? '深圳示例远帆科技有限公司' : `示例单位${index + 1}有限公司`,
  nature: index % 4 === 1 ? '个人' : '企业',
  main: `粤ICP备${2026000001 + index}号`,
  service: `粤ICP备${2026000001 + index}号-1`,
  name: index === 0 ? '示例远帆科技' : `示例网站${index + 1}`,
  domain: index === 0 ? 'yuanfan-sample.cn' : `sample${index + 1}.cn`,
  passed: '2026-11-20',
  limited: '否',
}));

export type Listed = (typeof records)[number];
