/** How the script of the card hands what it makes to the reader: both run in the isolated world of one frame. */
import type { Scanner } from '../page/scanner.ts';
import type { Explainer } from './explainer.ts';

declare global {
  var immunolensExplainer: ((scanner: Scanner) => Explainer) | undefined;
}
