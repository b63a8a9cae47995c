import type { Phrase } from '../../phrase';

/** What is submitted, by the name of its button. */
export const orders: Readonly<Record<string, string>> = {
  注销备案: 'filing deregistration',
  备案注销: 'filing deregistration',
  注销主体: 'entity deregistration',
  主体注销: 'entity deregistration',
  注销网站: 'website deregistration',
  网站注销: 'website deregistration',
  取消接入: 'access cancellation',
  取消接入备案: 'access cancellation',
  新增接入: 'access filing',
  接入备案: 'access filing',
  新增接入备案: 'access filing',
  变更接入: 'access change',
  变更备案: 'filing change',
  备案变更: 'filing change',
  变更主体: 'entity change',
  主体变更: 'entity change',
  变更网站: 'website change',
  迁移备案: 'filing migration',
  备案迁移: 'filing migration',
  变更互联网信息服务: 'service change',
  注销互联网信息服务: 'service deregistration',
  注销App: 'App deregistration',
  变更App: 'App change',
  新增网站: 'new website filing',
  新增互联网信息服务: 'new service filing',
  首次备案: 'first-time filing',
};
export const orderNames = Object.keys(orders).join('|');
export const anOrder = (name: string): string => {
  const words = orders[name] as string;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
};

/** What one files by, rather than files. */
const means =
  /(number|mobile|phone|document|license|certificate|card|passport|account|server|instance|code|email|IP|address|permit|ECS|host|hosting)s?$/;

export const isMeans = ({ text }: Phrase): boolean =>
  means.test(text.replace(/ (from|of|in|with|under|outside) .*$/, ''));
