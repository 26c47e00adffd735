/** Words that are capitals by nature: "PD", "mRNA", "T", but not "Hodgkin" or "Keytruda". */
export function isStrictWord(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || (capitals === 1 && word.length <= 2) || /^\p{Ll}+\p{Lu}/u.test(word);
}
