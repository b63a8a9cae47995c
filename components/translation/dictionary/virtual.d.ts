/** The packed dictionary of a language, made at build by `vite-plugin.ts`. */
declare module 'virtual:dictionary/languages' {
  const languages: readonly string[];
  export default languages;
}

declare module 'virtual:dictionary/words' {
  const loaders: Readonly<
    Record<string, () => Promise<{ default: import('../layers').LanguageWords }>>
  >;
  export default loaders;
}

declare module 'virtual:dictionary/*' {
  const packed: string;
  export default packed;
}
