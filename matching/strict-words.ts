/** Words that are capitals by nature: "PD", "mRNA", "T", but not "Hodgkin" or "Keytruda". */
import { isCapital, isSmall } from './chars.ts';

export function isStrictWord(word: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    // One behind small letters from the beginning on, as in "mRNA".
    if (isCapital(code) && ++capitals === 1 && small > 0 && small === i) return true;
    if (isSmall(code)) small++;
  }
  return capitals > 1 || (capitals === 1 && word.length <= 2);
}
