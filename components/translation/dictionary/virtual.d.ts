/** The packed dictionary of a language, made at build by `vite-plugin.ts`. */
declare module 'virtual:dictionary/languages' {
  const languages: readonly string[];
  export default languages;
}

declare module 'virtual:dictionary/*' {
  const packed: string;
  export default packed;
}
