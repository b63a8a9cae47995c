import { type ReactNode, useState } from 'react';
import { note } from '../shared/practice.ts';

const links = ['费用', '备案', '企业', '支持', '工单', '消息'];
const account = ['基本资料', '实名认证', '安全设置', '访问控制', 'AccessKey 管理', '退出登录'];

/** Top bar of every page, with its search box (never to be filled) and the account menu. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const [chat, setChat] = useState(false);
  return (
    <>
      <header className="topbar">
        <span className="brand">阿里云</span>
        <span className="brand-sub">备案专区</span>
        <input className="topbar-search" type="search" name="q" placeholder="搜索" />
        <nav>
          {links.map((each) => (
            <a key={each} href={`#${each}`}>
              {each}
            </a>
          ))}
        </nav>
        <div className="account">
          <button type="button" aria-haspopup="menu" onClick={() => setOpen(!open)}>
            账号中心
          </button>
          {open ? (
            <div role="menu" className="account-menu">
              {account.map((each) => (
                <div key={each}>
                  <button type="button" role="menuitem" onClick={() => note(each)}>
                    {each}
                  </button>
                </div>
              ))}
            </div>
          ) : null}
        </div>
      </header>
      {children}
      <button
        type="button"
        className="chat-button"
        title="万小智备案助手"
        onClick={() => setChat(!chat)}
      >
        万小智
      </button>
      {chat ? (
        <div className="chat" role="dialog" aria-label="万小智备案助手">
          <strong>万小智备案助手</strong>
          <p>小云正在努力..</p>
          <textarea name="chat" placeholder="请输入" />
        </div>
      ) : null}
    </>
  );
}
