/** Which parts of a page are read, and where its text flows on. Pure: names and attributes in, answers out. */

/** Our own card in the page. */
export const HOST_TAG = 'immunolens-card';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const INLINE = words(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby s small span strike strong sub sup time tt u wbr',
);
/**
 * Code, inputs, navigation, what is not text, and our own card. A `pre` is code where a class says so, as colouring of
 * code does; a bare one is plain text: text files that the browser shows, mail archives, abstracts.
 */
const UNREAD = words(
  `audio button canvas code datalist embed head iframe input kbd map math menu meter nav noscript object option output ` +
    `picture progress rp rt samp script select style svg template textarea title var video ${HOST_TAG}`,
);
const UNREAD_ROLES = words(
  'button combobox listbox menu menubar menuitem navigation searchbox slider tab tablist textbox toolbar tree',
);

/** @param attribute gives the value of an attribute or null; null where the element has no attributes at all. */
export function isUnreadTag(localName: string, attribute: ((name: string) => string | null) | null): boolean {
  if (UNREAD.has(localName)) return true;
  if (!attribute) return false;
  if (localName === 'pre' && attribute('class') !== null) return true;
  const editable = attribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const hidden = attribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  if (attribute('aria-hidden')?.toLowerCase() === 'true') return true;
  const role = attribute('role');
  return role !== null && UNREAD_ROLES.has(role.toLowerCase());
}
