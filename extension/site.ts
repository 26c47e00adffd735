/** The unit that can be switched off: a host without "www.", or all local files. */

/** @returns null for pages where an extension has no business (browser pages, stores, blank tabs). */
export function siteOf(url: string | undefined): string | null {
  if (!url) return null;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol === 'file:') return 'local files';
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  return parsed.hostname.replace(/^www\./, '') || null;
}
