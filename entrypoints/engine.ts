import { packedLexicon } from 'virtual:immunolens/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringEngine } from '../extension/engine-slot.ts';
import { Engine } from '../matching/engine.ts';
import { unpackLexicon } from '../matching/lexicon.ts';
import { unpackWords } from '../matching/word-table.ts';
import { nextTask } from '../page/slices.ts';

async function makeEngine(): Promise<Engine> {
  await nextTask();
  const words = unpackWords(packedLexicon.words);
  await nextTask();
  return new Engine(unpackLexicon(packedLexicon, words));
}

/**
 * The word list, and what finds and judges its forms: put into a frame together with the reader. A browser compiles a
 * script in one piece, so each of the two is a task of its own, and so are the halves of making the word list ready.
 */
export default defineUnlistedScript(() => bringEngine(makeEngine()));
