/** How the script of the card hands what it makes to the reader: both run in the isolated world of one frame. */
import type { Engine } from '../matching/engine.ts';
import type { Scanner } from '../page/scanner.ts';
import type { Explainer } from './explainer.ts';

declare global {
  var immunolensExplainer: ((engine: Engine, scanner: Scanner) => Explainer) | undefined;
}
