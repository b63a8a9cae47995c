/** What each console's catalogue says, by the console's id; made at build by `learned-plugin.ts`. */
declare module 'virtual:fields/learned' {
  const learned: Readonly<Record<string, import('./learn').Learned>>;
  export default learned;
}
