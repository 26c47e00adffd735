import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextTask } from '../../page/slices.ts';
import { watchText } from '../../page/text-watch.ts';
import { fill, find, pause, shadowIn, soon } from './stage.ts';

const onPass = vi.fn();
const onLook = vi.fn();
let stop = (): void => undefined;
const watch = (html: string, pattern = /zebra\W{0,3}finch/): void => {
  fill(html);
  stop = watchText(() => pattern, onPass, onLook);
};
/** Longer than two looks at what is new. */
const LOOKED = 600;

afterEach(() => {
  stop();
  fill('');
  onPass.mockReset();
  onLook.mockReset();
});

describe('text that is there', () => {
  it.each([
    ['plain', '<p>a zebra finch</p>'],
    ['in capitals', '<p>A ZEBRA FINCH</p>'],
    ['across tags', '<p>a <b>zebra</b>-<i>fi</i>nch</p>'],
    ['with soft hyphens', '<p>a ze\u00adbra fin\u00adch</p>'],
    ['deep inside', `${'<div>'.repeat(30)}zebra finch`],
  ])('passes at once: %s', async (_, html) => {
    watch(html);
    // To compile the expression is a task of its own.
    expect(onPass).not.toHaveBeenCalled();
    await nextTask();
    expect(onPass).toHaveBeenCalledTimes(1);
  });

  it('does not pass for programs, styles and what stands in an editor, but for the text around them', async () => {
    const unread = '<script type="application/json">zebra finch</script><style>zebra finch</style>';
    watch(`<p>x</p>${unread}<p>y</p><textarea>zebra finch</textarea>`);
    await nextTask();
    expect(onPass).not.toHaveBeenCalled();
    stop();
    watch(`${unread}<p>x</p>${unread}<p>a zebra <b>finch</b></p>${unread}`);
    await nextTask();
    expect(onPass).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['one tree', '<div id="host"></div>', (): void => void shadowIn('#host', '<p>zebra finch</p>')],
    [
      'a tree in a tree',
      '<div id="host"></div>',
      (): void => {
        const outer = shadowIn('#host', '<p id="inner"></p>');
        (outer.querySelector('#inner') as Element).attachShadow({ mode: 'open' }).innerHTML = 'a zebra finch';
      },
    ],
  ])('passes in open shadow trees, once the page has settled: %s', async (_, html, prepare) => {
    fill(html);
    prepare();
    stop = watchText(() => /zebra finch/, onPass, onLook);
    expect(onPass).not.toHaveBeenCalled();
    await soon(() => expect(onPass).toHaveBeenCalledTimes(1));
  });
});

describe('a long page', () => {
  /** Every look at the clock is a slice later. */
  const slow = (): void => {
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 10));
  };
  const long = `${'<p>Birds sing.</p>'.repeat(40)}<p>a zebra finch</p>`;
  afterEach(() => vi.restoreAllMocks());

  it('is read in pieces, and a term that they part is found', async () => {
    watch(`<p>${'<i>x </i>'.repeat(7)}<b>zebra</b> <b id="cut">finch</b></p>`);
    expect(find('#cut').matches(':nth-child(9n)')).toBe(true);
    await nextTask();
    expect(onPass).toHaveBeenCalledTimes(1);
  });

  it('is read in slices', async () => {
    slow();
    watch(long);
    expect(onPass).not.toHaveBeenCalled();
    await soon(() => expect(onPass).toHaveBeenCalledTimes(1));
  });

  it('is read to its end, whatever is taken out of it meanwhile', async () => {
    slow();
    watch(long);
    for (const piece of document.querySelectorAll('p:nth-child(9n)')) piece.remove();
    await soon(() => expect(onPass).toHaveBeenCalledTimes(1));
  });

  it('is left alone once nobody waits any more', async () => {
    slow();
    watch(long);
    stop();
    await pause(LOOKED);
    expect(onPass).not.toHaveBeenCalled();
  });
});

it('tells of each look, at what is there or new, for whoever wants to look too', async () => {
  watch('<p>x</p>');
  expect(onLook).toHaveBeenCalledTimes(1);
  await pause(LOOKED);
  expect(onLook).toHaveBeenCalledTimes(2);
  find('p').append('!');
  await soon(() => expect(onLook).toHaveBeenCalledTimes(3));
});

describe('text that comes later', () => {
  it.each<[string, string, () => void]>([
    ['a new block', '<p>x</p>', () => document.body.insertAdjacentHTML('beforeend', '<p>zebra finch</p>')],
    ['new bare text', '<p>x</p>', () => find('p').append('a zebra finch')],
    ['text that grows', '<p>a zebra</p>', () => (find('p').firstChild as Text).appendData(' finch')],
    ['text that is replaced', '<p>x</p>', () => (find('p').textContent = 'zebra finch')],
    ['a word that is completed in another tag', '<p>a <b>zebra</b></p>', () => find('p').append(' finch')],
    [
      'a word that comes in pieces',
      '<p>a </p>',
      () => {
        for (const piece of ['zeb', 'ra fin', 'ch']) {
          const span = document.createElement('span');
          span.textContent = piece;
          find('p').append(span);
        }
      },
    ],
    [
      'a new shadow tree',
      '<p>x</p>',
      () => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>zebra finch</p>';
        document.body.append(host);
      },
    ],
  ])('passes: %s', async (_, html, change) => {
    watch(html);
    // Past the first look at the whole page.
    await pause(LOOKED);
    change();
    await soon(() => expect(onPass).toHaveBeenCalledTimes(1));
  });

  it('passes in a shadow tree that was there before', async () => {
    fill('<div id="host"></div>');
    const root = shadowIn('#host', '<p>x</p>');
    stop = watchText(() => /zebra finch/, onPass, onLook);
    await pause(LOOKED);
    (root.firstElementChild as Element).textContent = 'zebra finch';
    await soon(() => expect(onPass).toHaveBeenCalledTimes(1));
  });

  it('passes beside an editor, not for what is typed in it', async () => {
    watch('<div id="e" contenteditable tabindex="0">x</div><p>x</p>');
    await pause(LOOKED);
    find('#e').focus();
    find('#e').append('zebra finch');
    await pause(LOOKED);
    find('#e').append('another zebra finch');
    await pause(LOOKED);
    expect(onPass).not.toHaveBeenCalled();
    find('p').append('zebra finch');
    await soon(() => expect(onPass).toHaveBeenCalledTimes(1));
  });

  it('passes once, however much more of it comes', async () => {
    watch('<p>x</p>');
    for (let i = 0; i < 5; i++) {
      document.body.insertAdjacentHTML('beforeend', '<p>zebra finch</p>');
      await pause(150);
    }
    await pause(LOOKED);
    expect(onPass).toHaveBeenCalledTimes(1);
  });
});

describe('nothing to tell', () => {
  it.each<[string, () => void]>([
    ['other text', () => document.body.insertAdjacentHTML('beforeend', '<p>zebra, then finch?</p>')],
    ['attributes', () => find('p').setAttribute('title', 'zebra finch')],
    [
      'text that has gone before it was looked at',
      () => {
        find('p').textContent = 'zebra finch';
        find('p').textContent = 'x';
      },
    ],
    ['programs and data', () => document.body.insertAdjacentHTML('beforeend', '<style>zebra finch</style>')],
    [
      'closed shadow trees',
      () => {
        find('p').attachShadow({ mode: 'closed' }).innerHTML = 'zebra finch';
      },
    ],
  ])('for %s', async (_, change) => {
    watch('<p>x</p>', /zebra finch/);
    change();
    await pause(LOOKED);
    expect(onPass).not.toHaveBeenCalled();
  });

  it('once stopped, before the first look or after', async () => {
    watch('<p>x</p>');
    find('p').append('zebra finch');
    await pause(0);
    stop();
    find('p').append('zebra finch');
    await pause(LOOKED);
    expect(onPass).not.toHaveBeenCalled();
  });

  it('does not wait for the next look while changes pile up', async () => {
    watch('<p>x</p>');
    await pause(LOOKED);
    find('p').append(' zebra finch');
    const planned = vi.spyOn(globalThis, 'setTimeout').mockReturnValue(1 as never);
    for (let i = 0; i < 1100; i++) {
      find('p').append('!');
      await Promise.resolve();
    }
    planned.mockRestore();
    await nextTask();
    expect(onPass).toHaveBeenCalledTimes(1);
  });

  it('reads what is new at most a few times a second', async () => {
    watch('<p>x</p>');
    await pause(LOOKED);
    const test = vi.spyOn(RegExp.prototype, 'test');
    for (let i = 0; i < 40; i++) {
      find('p').append('y');
      await pause(20);
    }
    const looks = test.mock.contexts.filter((pattern) => String(pattern).includes('zebra')).length;
    test.mockRestore();
    expect(looks).toBeLessThanOrEqual(4);
  });
});
