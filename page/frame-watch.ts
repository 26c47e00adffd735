/**
 * Tells of frames in the page that are large enough to be read. A script in each of a dozen advertisements would cost a page
 * more than everything else, so none enters a frame before this says so.
 */

/** In CSS pixels; frames that are read are wider and higher. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** On a page about other things: what takes the place of the page. Films in articles are lower, advertisements narrower. */
export const LARGE: FrameSize = { width: 320, height: 400 };
/** On a page about the subject: a chart or a message may be about it too. Still no usual advertisement. */
export const SMALL: FrameSize = { width: 320, height: 280 };

export interface FrameWatch {
  /** Frames may have come since the last time. */
  readonly look: () => void;
  readonly stop: () => void;
}

/**
 * @param onReadable called where a frame has become larger than `least`, and where it is so with another page in it. Frames
 * that load one go on to be told once stopped: whoever is told looks into them.
 */
export function watchFrames(least: FrameSize, onReadable: () => void): FrameWatch {
  const known = new WeakSet<Element>();
  // Tells sizes when the browser knows them: to ask would make it lay out the page.
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (contentRect.width <= least.width || contentRect.height <= least.height) continue;
      sizes.unobserve(target);
      onReadable();
    }
  });
  return {
    look() {
      // Known without a search in most pages, which have none.
      if (!self.length) return;
      for (const frame of document.querySelectorAll('iframe,frame')) {
        if (known.has(frame)) continue;
        known.add(frame);
        sizes.observe(frame);
        frame.addEventListener('load', () => sizes.observe(frame));
      }
    },
    stop: () => sizes.disconnect(),
  };
}
