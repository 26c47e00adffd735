import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { NAMES } from '../../page/highlighter.ts';
import { Scanner } from '../../page/scanner.ts';
import { analyst, isShown, known, start, stop } from './scanning.ts';
import { fill, find, marked, painted, pause, setView, soon } from './stage.ts';

const append = (html: string, to = document.body): void => to.insertAdjacentHTML('beforeend', html);

beforeAll(() => setView(800, 600));
afterEach(() => {
  stop();
  fill('');
  window.scrollTo(0, 0);
});

describe('marks', () => {
  it('are strong for a first mention and faint for the rest', async () => {
    fill('<h1>PD-1</h1><p>PD-1 and <b>CAR</b>-T cells</p>');
    await start();
    await soon(() => {
      expect(painted('first')).toEqual(['PD-1', 'CAR-T cells']);
      expect(painted('repeat')).toEqual(['PD-1']);
    });
  });

  it('stand on the whole page, in view or not', async () => {
    fill('<p>PD-1 above</p><div style="height: 20000px"></div><p id="far">melanoma below</p>');
    await start();
    await isShown(['PD-1', 'melanoma']);
    // By now it is known what is in view.
    await pause(300);
    expect(marked()).toEqual(['PD-1', 'melanoma']);
  });

  it('stand near the view only while the page changes, and on all of it once it rests', async () => {
    fill('<p>PD-1 above</p><div style="height: 20000px"></div><p id="far">melanoma below</p><p id="p">x</p>');
    await start();
    await isShown(['PD-1', 'melanoma']);
    find('#p').textContent = 'y';
    await soon(() => expect(marked()).toEqual(['PD-1']));
    await pause(3000);
    await isShown(['PD-1', 'melanoma']);
  });

  it('stand near the view only where there are hundreds, and follow it', async () => {
    fill(`<p>${'PD-1, '.repeat(500)}</p><div style="height: 20000px"></div><p id="far">melanoma below</p>`);
    await start();
    const kinds = (): string[] => [...new Set(marked())];
    await soon(() => expect(kinds()).toEqual(['PD-1']));
    expect([...new Set(known())]).toEqual(['PD-1', 'melanoma']);
    find('#far').scrollIntoView({ behavior: 'instant' });
    await soon(() => expect(kinds()).toEqual(['melanoma']));
    window.scrollTo(0, 0);
    await soon(() => expect(kinds()).toEqual(['PD-1']));
  });

  it('come with text that is unfolded, and go with it', async () => {
    fill('<p>PD-1 here</p><details><summary>More</summary><p>melanoma there</p></details>');
    await start();
    await isShown(['PD-1']);
    find<HTMLDetailsElement>('details').open = true;
    await isShown(['PD-1', 'melanoma']);
    find<HTMLDetailsElement>('details').open = false;
    await isShown(['PD-1']);
  });

  it('are told of, so that the badge can count', async () => {
    const onShown = vi.fn();
    fill('<p id="p">PD-1 here</p>');
    await start({ onShown });
    expect(onShown).toHaveBeenCalled();
    await isShown(['PD-1']);
    onShown.mockClear();
    find('#p').remove();
    await soon(() => expect(onShown).toHaveBeenCalled());
    expect(known()).toEqual([]);
  });
});

describe('a page that changes', () => {
  it.each<[string, string, () => void, string[]]>([
    [
      'late blocks',
      '<p>PD-1 a</p>',
      () => append('<section><p>melanoma</p></section>'),
      ['PD-1', 'melanoma'],
    ],
    ['late text', '<p id="p">PD-1 a</p>', () => find('#p').append(' and melanoma'), ['PD-1', 'melanoma']],
    [
      'text that completes a term',
      '<p id="p">a <b>CAR</b></p>',
      () => find('#p').append('-T cell'),
      ['CAR-T cell'],
    ],
    [
      'text that is replaced',
      '<p id="p">PD-1 a</p>',
      () => (find('#p').textContent = 'melanoma'),
      ['melanoma'],
    ],
    [
      'text that is typed over',
      '<p id="p">PD-1 a</p>',
      () => ((find('#p').firstChild as Text).data = 'XX-1 a'),
      [],
    ],
    [
      'a term that is torn apart',
      '<p id="p">PD-1 a</p>',
      () => (find('#p').firstChild as Text).insertData(2, ' x '),
      [],
    ],
    ['a block that goes', '<p>PD-1 a</p><p id="p">melanoma</p>', () => find('#p').remove(), ['PD-1']],
    ['all that goes', '<p>PD-1 a</p>', () => fill('<p>nothing</p>'), []],
    [
      'a block that moves',
      '<p id="p">PD-1 a</p><p>melanoma</p>',
      () => document.body.append(find('#p')),
      ['PD-1', 'melanoma'],
    ],
    [
      'a block that parts text',
      '<p id="p">a CAR-T cell</p>',
      () => find('#p').firstChild?.after(document.createElement('div'), ' and PD-1'),
      ['CAR-T cell', 'PD-1'],
    ],
    [
      'a block that no longer parts text',
      '<div>a CAR<p id="p">PD-1</p>-T cell</div>',
      () => find('#p').remove(),
      ['CAR-T cell'],
    ],
    [
      'a panel that is emptied before it is shown again',
      '<p>PD-1 a</p><div id="d"><p id="p">melanoma</p></div>',
      () => {
        find('#d').hidden = true;
        find('#p').textContent = '';
        find('#d').hidden = false;
      },
      ['PD-1'],
    ],
    [
      'a block that is added, moved and filled at once',
      '<p>PD-1 a</p><div id="d"></div>',
      () => {
        append('<section id="s"><p>x</p></section>');
        find('#d').append(find('#s'));
        find('#s p').textContent = 'melanoma';
      },
      ['PD-1', 'melanoma'],
    ],
    [
      'a late link around blocks',
      '<p>PD-1 a</p>',
      () => append('<a href="#"><div>melanoma</div></a>'),
      ['PD-1', 'melanoma'],
    ],
    [
      'a panel that is shown',
      '<p>PD-1 a</p><div id="d" hidden><p>melanoma</p></div>',
      () => (find('#d').hidden = false),
      ['PD-1', 'melanoma'],
    ],
    [
      'a panel that is hidden',
      '<p>PD-1 a</p><div id="d"><p>melanoma</p></div>',
      () => (find('#d').hidden = true),
      ['PD-1'],
    ],
  ])('keeps its marks right: %s', async (_, html, change, expected) => {
    fill(html);
    await start();
    await soon(() => expect(marked().length).toBe(known().length));
    change();
    await isShown(expected);
  });

  it('reads once what is added before its first reading is over', async () => {
    fill('<p>PD-1 a</p>');
    const started = start();
    append('<p id="p">melanoma</p>');
    await started;
    await pause(300);
    expect(known()).toEqual(['PD-1', 'melanoma']);
    find('#p').remove();
    await isShown(['PD-1']);
  });

  it('knows under which heading each of its new posts stands', async () => {
    fill('<h2>A heading</h2><p>PD-1 a</p>');
    const { records } = await start();
    for (const post of ['<p>PD-1 b</p>', '<h2>x y</h2>', '<p>nothing</p>', '<p>PD-1 c</p>', '<p>PD-1 d</p>'])
      append(post);
    await soon(() => expect(known()).toHaveLength(4));
    expect(records.shown().map(({ first }) => first)).toEqual([true, false, true, false]);
  });

  it('knows so of posts that come in two places at once', async () => {
    fill('<p>melanoma</p><h2>x y</h2><div id="a"></div><h2>y z</h2><div id="b"></div>');
    const { records } = await start();
    append('<p>PD-1 a</p>', find('#a'));
    append('<p>PD-1 b</p>', find('#b'));
    await soon(() => expect(known()).toHaveLength(3));
    expect(records.shown().map(({ first }) => first)).toEqual([true, true, true]);
  });

  it('keeps the other marks of a text painted while it changes', async () => {
    fill('<p>PD-1 after <i>0</i> seconds</p>');
    await start();
    await isShown(['PD-1']);
    const seen: number[] = [];
    let frame = requestAnimationFrame(function look() {
      seen.push(marked().length);
      frame = requestAnimationFrame(look);
    });
    for (let i = 1; i <= 4; i++) {
      find('i').textContent = String(i);
      await pause(150);
    }
    cancelAnimationFrame(frame);
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.every((count) => count === 1)).toBe(true);
  });

  it('is put back once it clears our marks', async () => {
    fill('<p id="p">PD-1 a</p>');
    await start();
    await isShown(['PD-1']);
    CSS.highlights.clear();
    append('<p>nothing to mark</p>');
    await isShown(['PD-1']);
  });
});

describe('a long feed', () => {
  it('is not read again for each new post', async () => {
    fill('<div id="feed"></div>');
    const { records } = await start();
    const read = vi.spyOn(records, 'read');
    for (let batch = 0; batch < 20; batch++) {
      append(
        Array.from({ length: 100 }, (_, i) => `<p>post ${batch * 100 + i} on PD-1</p>`).join(''),
        find('#feed'),
      );
      await pause(20);
    }
    await soon(() => expect(records.shown()).toHaveLength(2000));
    const texts = read.mock.calls.map(([block]) => block.text);
    expect(new Set(texts).size).toBe(2000);
    expect(texts).toHaveLength(2000);
  });

  it('is not searched through for each new post', async () => {
    fill(`<div id="feed">${'<p>a post on PD-1</p>'.repeat(2000)}</div>`);
    const { records } = await start();
    const contains = vi.spyOn(Node.prototype, 'contains');
    append('<p>a post on PD-1</p>'.repeat(200), find('#feed'));
    await soon(() => expect(records.shown()).toHaveLength(2200));
    expect(contains.mock.calls.length).toBeLessThan(10_000);
    contains.mockRestore();
  });
});

describe('stopping', () => {
  const left = (): string[] => Object.values(NAMES).filter((name) => CSS.highlights.has(name));

  it('leaves nothing painted, and reads nothing more', async () => {
    fill('<p>PD-1 a</p>');
    const { records, highlighter } = await start();
    await isShown(['PD-1']);
    highlighter.paint('active', [document.createRange()]);
    stop();
    expect(left()).toEqual([]);
    const read = vi.spyOn(records, 'read');
    append('<p>melanoma</p>');
    await pause(300);
    expect(left()).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  it('leaves nothing painted in the middle of a change either', async () => {
    fill('<p>PD-1 a</p><p id="p">melanoma</p>');
    const { records } = await start();
    await isShown(['PD-1', 'melanoma']);
    const stopped = new Promise<void>((resolve) => {
      vi.spyOn(records, 'read').mockImplementation(() => {
        stop();
        resolve();
        return null;
      });
    });
    find('#p').remove();
    append('<p>one</p><p>two</p>');
    await stopped;
    await pause(300);
    expect(left()).toEqual([]);
  });

  it('before the page was read paints nothing', async () => {
    fill('<p>PD-1 a</p>');
    const scanner = new Scanner(analyst());
    const reading = scanner.start();
    scanner.stop();
    await reading;
    await pause(100);
    expect(left()).toEqual([]);
  });
});

describe('what the page takes away while it is read', () => {
  /** Has a part of the page taken away as soon as a text in it has been read. */
  async function startTaking(text: string, take: () => void): Promise<Scanner> {
    const scanner = new Scanner(analyst());
    const { records } = scanner;
    const read = records.read.bind(records);
    vi.spyOn(records, 'read').mockImplementation((block, ...more) => {
      const record = read(block, ...more);
      if (block.text === text) take();
      return record;
    });
    await scanner.start();
    return scanner;
  }

  it('does not keep what is behind it from being marked, in its order and under its heading', async () => {
    fill(
      `<h2>A</h2><p>PD-1 a</p><div id="ad"><p>ad</p><p>melanoma in the ad</p></div><p>PD-1 b</p>
       <h2>B</h2><p>PD-1 c</p>`,
    );
    const scanner = await startTaking('ad', () => find('#ad').remove());
    const shown = scanner.records.shown().map(({ record, first }) => `${record.block.text} ${first}`);
    expect(shown).toEqual(['PD-1 a true', 'PD-1 b false', 'PD-1 c true']);
    scanner.stop();
  });

  it('does not keep a page that does so again and again from coming to rest', async () => {
    fill(`<div id="list"></div><p>PD-1 at the end</p>`);
    const refill = (): void => {
      find('#list').innerHTML = '<div><p>ad</p></div>';
    };
    refill();
    let taken = 0;
    const scanner = await startTaking('ad', () => {
      taken++;
      refill();
    });
    expect(taken).toBeLessThan(10);
    scanner.stop();
    fill('');
  });
});

describe('an analyst', () => {
  async function startListening() {
    const real = analyst();
    const tell = vi.fn(real.tell);
    const scanner = new Scanner({ ...real, tell });
    await scanner.start();
    return { scanner, tell };
  }

  it('is told at once of what goes and of what comes in its place', async () => {
    fill('<p>melanoma</p><div id="d"><p>PD-1 a</p></div>');
    const { scanner, tell } = await startListening();
    await soon(() => expect(marked()).toEqual(['PD-1', 'melanoma']));
    tell.mockClear();
    find('#d').innerHTML = '<p>PD-1 a</p>';
    await soon(() => expect(tell).toHaveBeenCalledTimes(1));
    await pause(300);
    const news = tell.mock.calls.map(([{ added, removed }]) => [added.length, removed.length]);
    expect(news).toEqual([[1, 1]]);
    expect(scanner.records.shown()).toHaveLength(2);
    scanner.stop();
  });

  it('who does not answer leaves the page as it is, until there is one again', async () => {
    fill('<p id="p">PD-1 a</p>');
    const { scanner, tell } = await startListening();
    await soon(() => expect(marked()).toEqual(['PD-1']));
    tell.mockResolvedValueOnce(null);
    append('<p>melanoma</p>');
    await soon(() => expect(tell).toHaveBeenCalledTimes(2));
    expect(marked()).toEqual(['PD-1']);
    append('<p>PD-1 b</p>');
    await soon(() => expect(marked()).toEqual(['PD-1', 'PD-1']));
    scanner.stop();
  });

  it('is told of changes one after the other, and hears when nobody asks any more', async () => {
    fill('<p>PD-1 a</p>');
    const real = analyst();
    let waiting = 0;
    let most = 0;
    const stopped = vi.fn();
    const scanner = new Scanner({
      stop: stopped,
      async tell(...news) {
        most = Math.max(most, ++waiting);
        await pause(30);
        waiting--;
        return real.tell(...news);
      },
    });
    await scanner.start();
    for (let i = 0; i < 5; i++) {
      append('<p>melanoma</p>');
      await pause(20);
    }
    await soon(() => expect(scanner.records.shown()).toHaveLength(6));
    expect(most).toBe(1);
    scanner.stop();
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});

it('reads on after a part that could not be read', async () => {
  fill('<p>PD-1 a</p>');
  const { records } = await start();
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  vi.spyOn(records, 'read').mockImplementationOnce(() => {
    throw new Error('odd');
  });
  append('<p>some text</p>');
  await soon(() => expect(debug).toHaveBeenCalled());
  append('<p>melanoma</p>');
  await isShown(['PD-1', 'melanoma']);
  debug.mockRestore();
});
