import { packedLexicon } from 'virtual:immunolens/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring } from '../extension/meeting.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import { unpackLexicon } from '../matching/lexicon.ts';
import { nextTask } from '../page/slices.ts';

async function makeLexicon(): Promise<Lexicon> {
  await nextTask();
  return unpackLexicon(packedLexicon);
}

/**
 * The word list, put into a frame together with the engine and the reader. A browser compiles a script in one piece, so
 * each of the three is a task of its own, and so is making the word list ready.
 */
export default defineUnlistedScript(() => bring('lexicon', makeLexicon()));
