/** Modules made from the glossary at build time by `vite-plugin.ts`. */
declare module 'virtual:immunolens/lexicon' {
  import type { PackedLexicon } from '../matching/lexicon.ts';
  export const packedLexicon: PackedLexicon;
}
declare module 'virtual:immunolens/sentinels' {
  /** For `sentinelRegExp`: every sure form passes it. */
  export const packedSentinels: string;
}
declare module 'virtual:immunolens/cards' {
  /** Entry id to its card as JSON: parsed only when asked for. */
  export const packedCards: Readonly<Record<string, string>>;
}
declare module 'virtual:immunolens/summaries' {
  import type { Summary } from '../glossary/card.ts';
  import type { Category } from '../glossary/entry.ts';
  export const summaries: readonly Summary[];
  export const categories: readonly { readonly id: Category; readonly label: string }[];
}
