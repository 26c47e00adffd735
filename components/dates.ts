/** Not `Intl`: a month must read the same in every time zone, and as the rest of the card is written. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2026-11" or "2026-11-23" to "Nov 2026". */
export function monthOf(iso: string): string {
  const [year, month] = iso.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${year}`.trim();
}
