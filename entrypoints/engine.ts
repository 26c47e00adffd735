import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring, take } from '../extension/meeting.ts';
import { Engine } from '../matching/engine.ts';

/** What finds and judges the forms of the word list. */
export default defineUnlistedScript(() => {
  bring(
    'engine',
    take('lexicon').then((lexicon) => new Engine(lexicon)),
  );
});
