/**
 * The few questions that storage cannot answer. Pages only ask; writes are taken from our own pages alone.
 * Whatever is not listed here is ignored.
 */
import * as v from 'valibot';
import type { PageNews } from '../matching/page-news.ts';

/** In characters: no form fills half of a longer text. */
const LONGEST_SELECTION = 300;

const EntryId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]+$/));
const Pixels = v.pipe(v.number(), v.minValue(0));

/** From scripts in pages to the background. */
export const PageRequestSchema = v.variant('type', [
  /** Gatekeeper: the text of this frame holds something that may be a form. No reply. */
  v.object({ type: v.literal('relevant') }),
  /** Gatekeeper or reader: there are frames larger than this, in CSS pixels, that may be read. No reply. */
  v.object({ type: v.literal('frames'), least: v.object({ width: Pixels, height: Pixels }) }),
  /** Reader: the pointer dwells on a mark. Reply: the `Card`, or null for an unknown id. */
  v.object({ type: v.literal('card'), id: EntryId }),
  /** The reader of the page selected a text and asks for it. Reply: the `Card` of what it means, or null. */
  v.object({ type: v.literal('meaning'), text: v.pipe(v.string(), v.maxLength(LONGEST_SELECTION)) }),
  /** Reader: the first card is about to open; put the popover script into this frame. Reply: true. */
  v.object({ type: v.literal('need-popover') }),
  /** Reader: the entries shown in this frame have changed, and are so many; for the badge. No reply. */
  v.object({ type: v.literal('shown'), entries: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
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

const Block = v.pipe(v.number(), v.integer());
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a reader tells of the text of its frame, through a port. Reply: `PageFindings`. */
export const PageNewsSchema: v.GenericSchema<PageNews> = v.object({
  isEnglish: v.boolean(),
  added: v.array(v.tuple([Block, v.string(), v.boolean()])),
  removed: v.array(Block),
  visible: v.array(v.tuple([Block, v.boolean()])),
  refused: v.array(v.tuple([Block, Offset, Offset])),
});

export type PageRequest = v.InferOutput<typeof PageRequestSchema>;
export type UiRequest = v.InferOutput<typeof UiRequestSchema>;
