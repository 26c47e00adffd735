/** The little that is used of two packages without types of their own. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    /** @returns for each place where words end: the offset of their last character, and the words. */
    search(text: string): [number, string[]][];
  }
}
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      words: readonly string[],
      options: {
        readonly separateWordSearch: boolean;
        readonly accuracy: 'exactly';
        readonly diacritics: boolean;
        readonly done: (marks: number) => void;
      },
    ): void;
  }
}
