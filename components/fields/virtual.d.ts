/** The consoles by host, as their own pages need them; made at build by `page-console-plugin.ts`. */
declare module 'virtual:consoles' {
  const consoles: Readonly<Record<string, () => import('./page-console').PageConsole>>;
  export default consoles;
}
