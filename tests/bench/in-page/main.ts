/** Put into a page by the driver, in an isolated world as a content script has it. */
import type { PackedLexicon } from '../../../matching/lexicon.ts';
import { unpackLexicon } from '../../../matching/lexicon.ts';
import { bytesOf } from '../../../matching/numbers.ts';
import { bareLimit, eachText, limit } from './limit.ts';
import { gatekeeper, reader } from './ours.ts';
import type { Peer } from './peers.ts';
import { markJs, peers } from './peers.ts';
import type { Bench, Sample, SetUp } from './types.ts';

declare global {
  var immunolensBench: Bench;
  /** Put in by the driver. */
  var given: SetUp;
}

let contenders: Record<string, Peer> = {};
/** Keeps the engine from leaving out work whose result nobody uses. */
let sink = 0;

const contender = (name: string): Peer => {
  const found = contenders[name];
  if (!found) throw new Error(`no contender "${name}"`);
  return found;
};

/**
 * With --expose-gc: what one leaves behind must not be cleared away in another's time. The young generation only: a
 * full collection throws compiled code away as well.
 */
const clean = (): void => void globalThis.gc?.({ type: 'minor' });
const WARM_RUNS = 20;

const plain = (work: () => number) => (): Sample => {
  const start = performance.now();
  sink ^= work();
  return { ms: performance.now() - start, share: 1, found: 0 };
};

function timedLimit(): number {
  clean();
  return plain(limit)().ms;
}

/** What no way around can leave out: the shipped texts made into bytes, and each letter of the words looked at once. */
function touched({ words, below, innerWords, flags, formEntries, formCues }: PackedLexicon): number {
  let sum = 0;
  for (const text of [below, innerWords, flags, formEntries, formCues]) sum += bytesOf(text).length;
  const bytes = bytesOf(words.text);
  for (let i = 0; i < bytes.length; i++) sum += bytes[i] as number;
  return sum;
}

const characters = (): number => {
  let sum = 0;
  eachText((node) => void (sum += node.length));
  return sum;
};

globalThis.immunolensBench = {
  setUp() {
    const { peers: others, built } = peers(given.forms, characters());
    contenders = {
      limit: plain(limit),
      'limit without asking what is seen': plain(bareLimit),
      'textContent once': plain(() => document.body.textContent.length),
      ...gatekeeper(given.sentinels),
      ...reader(unpackLexicon(given.packed), unpackLexicon(given.packedQuarter)),
      ...others,
    };
    return built;
  },
  names: () => Object.keys(contenders),
  pair(name, budget, limitFirst) {
    const first = limitFirst ? timedLimit() : 0;
    clean();
    const sample = contender(name)(budget);
    return [limitFirst ? first : timedLimit(), sample];
  },
  once: (name) => contender(name)(Infinity).ms,
  warm(name, budget) {
    const deadline = performance.now() + budget;
    for (let i = 0; i < WARM_RUNS && performance.now() < deadline; i++) contender(name)(budget);
  },
  unpack() {
    // As in the extension, whose code is compiled before it runs: an empty list compiles what is needed, and runs no loop.
    sink ^= unpackLexicon(given.packedNothing).weights.length;
    const start = performance.now();
    sink ^= unpackLexicon(given.packed).weights.length;
    return performance.now() - start;
  },
  touch() {
    sink ^= touched(given.packedNothing);
    const start = performance.now();
    sink ^= touched(given.packed);
    return performance.now() - start;
  },
  mark: (budget) => markJs(given.forms, budget),
  characters,
};
