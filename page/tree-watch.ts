/** Watches a tree of nodes, all of it or all but an editor: of what is typed there nobody is told at all. */

/** Parts that are watched one by one: with more of them the tree as a whole is less work. */
const MOST_PARTS = 1000;

export interface TreeWatch {
  /** Until the focus moves, or something changes right around the editor: another may have come in its place. */
  readonly leaveAlone: (editor: Element) => void;
  readonly stop: () => void;
}

/** @param options with `subtree`. */
export function watchTree(
  root: Node,
  options: MutationObserverInit,
  onRecords: (records: readonly MutationRecord[]) => void,
): TreeWatch {
  let left: Element | undefined;
  const observer = new MutationObserver((records) => {
    if (left && records.some(({ target }) => !left?.isConnected || target.contains(left))) watchAll();
    onRecords(records);
  });
  const stop = (): void => {
    observer.disconnect();
    document.removeEventListener('focusout', watchAll, true);
  };
  /** Its parts stay watched, too: that tells nothing twice, and loses nothing that has not been told yet. */
  const watchAll = (): void => {
    left = undefined;
    observer.observe(root, options);
  };
  const leaveAlone = (editor: Element): void => {
    if (left || !root.contains(editor)) return;
    observer.disconnect();
    left = editor;
    document.addEventListener('focusout', watchAll, { capture: true, once: true });
    let parts = 0;
    let inner: Node = editor;
    for (let around; (around = inner.parentNode); inner = around) {
      observer.observe(around, { ...options, subtree: false });
      for (const part of around.childNodes) {
        if (parts++ > MOST_PARTS) return watchAll();
        if (part !== inner) observer.observe(part, options);
      }
    }
  };
  observer.observe(root, options);
  return { leaveAlone, stop };
}
