/**
 * The few questions that storage cannot answer. Pages only ask; writes are taken from our own pages alone.
 * Whatever is not listed here is ignored.
 */
import * as v from 'valibot';

const EntryId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]+$/));

/** From scripts in pages to the background. */
export const PageRequestSchema = v.variant('type', [
  /** Gatekeeper: the text of this frame holds something that may be a form. No reply. */
  v.object({ type: v.literal('relevant') }),
  /** Reader: the pointer dwells on a mark. Reply: the `Card`, or null for an unknown id. */
  v.object({ type: v.literal('card'), id: EntryId }),
  /** Reader: the first card is about to open; put the popover script into this frame. Reply: true. */
  v.object({ type: v.literal('need-popover') }),
  /** Reader: the entries shown in this frame have changed; count anew for the badge. No reply. */
  v.object({ type: v.literal('shown') }),
]);

/** From our own pages to the background. Reply: true once stored. */
export const UiRequestSchema = v.variant('type', [
  v.object({ type: v.literal('set-everywhere'), on: v.boolean() }),
  v.object({
    type: v.literal('set-site'),
    site: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    on: v.boolean(),
  }),
]);

export type PageRequest = v.InferOutput<typeof PageRequestSchema>;
export type UiRequest = v.InferOutput<typeof UiRequestSchema>;
