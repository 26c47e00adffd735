/** Put into a page by the driver, in an isolated world as a content script has it. */
import type { PackedLexicon } from '../../../matching/lexicon.ts';
import { unpackLexicon } from '../../../matching/lexicon.ts';
import { bytesOf } from '../../../matching/numbers.ts';
import { bareLimit, characters, limit } from './limit.ts';
import { gatekeeper, reader } from './ours.ts';
import type { Peer } from './peers.ts';
import { libraries, markJs } from './peers.ts';
import type { Bench, Family, Sample, SetUp } from './types.ts';

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

/** What no way around can leave out: the shipped texts made into bytes, and each word of the list come to once. */
function touched({ words, below, innerWords, flags, formEntries, formCues }: PackedLexicon): number {
  let sum = 0;
  for (const text of [below, innerWords, flags, formEntries, formCues]) sum += bytesOf(text).length;
  const { text } = words;
  for (let at = 0; at < text.length; at = text.indexOf(',', at) + 1) sum++;
  return sum;
}

/** The limit right after itself, before the objects for the nodes have been cleared away. */
function limitAgain(): Sample {
  sink ^= limit();
  return plain(limit)();
}

function made(family: Family): Record<string, Peer> {
  switch (family) {
    case 'limit':
      return { limit: plain(limit), 'limit, nodes known': limitAgain };
    case 'other walks':
      return {
        'limit without asking what is seen': plain(bareLimit),
        'textContent once': plain(() => document.body.textContent.length),
      };
    case 'gatekeeper':
      return gatekeeper(given.sentinels);
    case 'reader':
      return reader(unpackLexicon(given.packed), unpackLexicon(given.packedQuarter));
    default:
      return { [family]: libraries[family](given.forms) };
  }
}

globalThis.immunolensBench = {
  setUp(family) {
    const start = performance.now();
    contenders = made(family);
    return performance.now() - start;
  },
  nothing: () => 0,
  run(name, budget) {
    clean();
    return contender(name)(budget);
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
