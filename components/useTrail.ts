import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../glossary/card.ts';

interface Step {
  readonly card: Card;
  /** Where the reader came from: the focus goes back there. */
  readonly from: Element | null;
  /** Scroll position left behind, in CSS pixels. */
  readonly scrollY: number;
}

export interface Trail {
  /** The card being read, or null while the list is shown. */
  readonly card: Card | null;
  readonly open: (id: string) => Promise<void>;
  /** One card back. */
  readonly back: () => void;
  /** All the way back to the list. */
  readonly leave: () => void;
}

/** Elements of a card are made anew on the way back: the one that leads to the same entry stands for the old one. */
function focusAgain(root: Element | null, { from, card }: Step): void {
  const find = (selector: string) => root?.querySelector(`main:not([hidden]) ${selector}`);
  const target = from?.isConnected
    ? from
    : (find(`[data-entry="${card.id}"]`) ?? find(':is(h2.term, input)'));
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** Cards opened one from another, with the way back. `root` holds both the list and the card. */
export function useTrail(
  root: RefObject<Element | null>,
  loadCard: (id: string) => Promise<Card | null>,
): Trail {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const left = useRef<Step | null>(null);
  const last = steps.at(-1);

  useLayoutEffect(() => {
    const step = left.current;
    left.current = null;
    if (step) {
      window.scrollTo(0, step.scrollY);
      focusAgain(root.current, step);
    } else if (last) {
      window.scrollTo(0, 0);
      root.current?.querySelector<HTMLElement>('h2.term')?.focus({ preventScroll: true });
    }
  }, [last]);

  const backTo = (length: number): void => {
    left.current = steps[length] ?? null;
    setSteps(steps.slice(0, length));
  };
  return {
    card: last?.card ?? null,
    async open(id) {
      const from = document.activeElement;
      const card = await loadCard(id);
      if (card) setSteps((before) => [...before, { card, from, scrollY: window.scrollY }]);
    },
    back: () => backTo(steps.length - 1),
    leave: () => backTo(0),
  };
}
