/** Line drawings in the color of the text. Decoration only: what they mean stands beside them in words. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8m0-8-8 8',
  next: 'm6 3 5 5-5 5',
  out: 'M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12 4 7.5 8.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2 3.2 3.2',
  risk: 'M8 2.5 14.5 13.5h-13ZM8 6.5v3.2m0 1.8v.2',
  emergency: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 4.5v4.2m0 2.4v.3',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
