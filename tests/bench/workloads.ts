/** Ways in which pages change. Each runs in the page and ends when its last change is made. */

type Workload = (texts: string[], times?: number) => Promise<void>;

/** What stands in the page before the work begins: it is not measured. */
export const PREPARED: Readonly<Record<string, Workload>> = {
  'typing in an editor': async (texts) => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.textContent = texts.slice(0, 20).join(' ');
    document.body.prepend(editor);
    editor.focus();
    // eslint-disable-next-line typescript/no-deprecated -- what keys in an editor do
    document.execCommand('insertText', false, 'x');
    await Promise.resolve();
  },
};

/** Functions are sent as text: each holds all that it needs, and no function with a name (tsx would wrap it). */
export const WORKLOADS = {
  '1,000 nodes one by one': async (texts) => {
    const main = document.querySelector('main') ?? document.body;
    for (let i = 0; i < 1000; i++) {
      const line = document.createElement('p');
      line.textContent = texts[i % texts.length] ?? '';
      main.append(line);
      if (i % 4 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  },

  'a chat feed': async (texts, times = 1) => {
    const feed = document.createElement('div');
    feed.style.cssText =
      'position:fixed;top:0;right:0;width:300px;height:100vh;overflow:auto;background:#fff';
    document.body.append(feed);
    for (let i = 0; i < 150 * times; i++) {
      const line = document.createElement('div');
      line.innerHTML = `<b>Somebody ${i % 7}</b> <span></span>`;
      (line.lastElementChild as Element).textContent = texts[i % texts.length] ?? '';
      feed.append(line);
      if (feed.childElementCount > 60) feed.firstElementChild?.remove();
      feed.scrollTop = feed.scrollHeight;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  },

  'text streaming in': async (texts) => {
    const words = texts.join(' ').split(' ').slice(0, 300);
    const line = document.createElement('p');
    (document.querySelector('main') ?? document.body).prepend(line);
    const text = document.createTextNode('');
    line.append(text);
    for (let i = 0; i < words.length; i += 2) {
      text.data += `${words[i]} ${words[i + 1] ?? ''} `;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  },

  'text rewriting': async (texts) => {
    const spots = [...document.querySelectorAll('p')].slice(0, 50);
    for (const spot of spots) spot.textContent = texts[0] ?? '';
    for (let i = 0; i < 120; i++) {
      for (const [n, spot] of spots.entries())
        (spot.firstChild as Text).data = texts[(i + n) % texts.length] ?? '';
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  },

  'typing in an editor': async (texts) => {
    const typed = texts.join(' ');
    for (let i = 0; i < 120; i++) {
      // eslint-disable-next-line typescript/no-deprecated -- what keys in an editor do
      document.execCommand('insertText', false, typed.charAt(i));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  },
} satisfies Readonly<Record<string, Workload>>;

/** What goes on for several times as long: code that is slow at first has become quick by then. */
export const LONGER = { 'a chat feed that goes on': { of: 'a chat feed', times: 6 } } as const;
