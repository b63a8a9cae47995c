/** The homepage that the tour checks: an invented company, its number linked as it should be. */
export const sampleSite = {
  address: 'https://shili-keji.cn/',
  match: 'https://shili-keji.cn/*',
  html: `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>示例科技</title>
    <style>
      body { margin: 0; font: 16px/1.6 system-ui, "Noto Sans CJK SC", sans-serif; color: #1c2530; }
      header, main, footer { max-width: 880px; margin: auto; padding: 32px 24px; }
      main { min-height: 900px; }
      footer { border-top: 1px solid #d5dbe1; color: #5b6670; font-size: 13px; text-align: center; }
    </style>
  </head>
  <body>
    <header><h1>示例科技</h1></header>
    <main><p>公司介绍与产品说明。</p></main>
    <footer>
      © 2026 示例科技有限公司 版权所有
      <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">粤ICP备2026103842号</a>
    </footer>
  </body>
</html>`,
} as const;
