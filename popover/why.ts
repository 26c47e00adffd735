/** Why a word is marked, in a sentence for readers. */
import type { Reason } from '../matching/reasons.ts';

export function whyMarked(reason: Reason): string | undefined {
  switch (reason.kind) {
    case 'sure':
      return 'Marked because this name hardly ever means anything else.';
    case 'subject':
      return 'Marked because this page is about cancer treatment.';
    case 'cue':
      return `Marked because of words nearby, such as “${reason.cue.replace('*', '…')}”.`;
    case 'defined':
      return `Marked because this page says it stands for “${reason.long}”.`;
    default:
      return undefined;
  }
}
