/** The pages that everything is measured on: made here, the same in every run, plus saved ones from a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Random, Token } from './text.ts';
import { escaped, inHtml, pick, seeded, sentence, textOf } from './text.ts';

/** `quarter`: dense with terms that a word list with a quarter of the forms has too. */
export type Kind = 'none' | 'sparse' | 'dense' | 'quarter' | 'news' | 'tiny' | 'frames' | 'saved';

export interface BenchPage {
  readonly name: string;
  readonly kind: Kind;
  readonly html: string;
}

export interface Language {
  /** Spellings that may stand in a text. */
  readonly forms: readonly string[];
  readonly quarter: readonly string[];
  /** The gatekeeper's test: a sentence that passes it is no plain one. */
  readonly passes: (text: string) => boolean;
}

const SEED = 20261123;
/** Sentences are made once and drawn again and again: ten million characters need no more variety. */
const POOL = 3000;
/** Words between two terms. */
const GAPS = { sparse: 400, dense: 8 } as const;

export class PageMaker {
  private readonly random: Random = seeded(SEED);
  private readonly plain: readonly (readonly Token[])[];
  private readonly dense: readonly (readonly Token[])[];
  private readonly quarter: readonly (readonly Token[])[];

  constructor(private readonly language: Language) {
    const { forms, quarter } = language;
    this.plain = Array.from({ length: POOL }, () => this.plainSentence());
    this.dense = Array.from({ length: POOL }, () => sentence(this.random, { forms, gap: GAPS.dense }));
    const other = seeded(SEED + 1);
    this.quarter = Array.from({ length: POOL }, () => sentence(other, { forms: quarter, gap: GAPS.dense }));
  }

  private plainSentence(): Token[] {
    for (;;) {
      const tokens = sentence(this.random, { forms: [], gap: 0 });
      if (!this.language.passes(textOf(tokens))) return tokens;
    }
  }

  /** A sentence of a kind of page; in sparse ones one word in so many is replaced by a term. */
  private draw(kind: Kind): readonly Token[] {
    if (kind === 'dense' || kind === 'quarter') return pick(this.random, this[kind]);
    const tokens = pick(this.random, this.plain);
    if (kind !== 'sparse' && kind !== 'tiny') return tokens;
    return tokens.map((token) =>
      this.random() < 1 / GAPS.sparse ? { text: pick(this.random, this.language.forms), term: true } : token,
    );
  }

  private paragraph(kind: Kind): { html: string; chars: number } {
    const parts = Array.from({ length: 3 + Math.floor(this.random() * 4) }, () => this.draw(kind));
    const chars = parts.reduce((sum, tokens) => sum + textOf(tokens).length + 1, 0);
    return { html: parts.map((tokens) => inHtml(this.random, tokens)).join(' '), chars };
  }

  private headline = (kind: Kind): string => escaped(textOf(this.draw(kind).slice(0, 6)));

  /** Paragraphs, headings, lists and tables until there are so many characters of text. */
  private body(kind: Kind, chars: number): string {
    const out: string[] = [];
    for (let done = 0, n = 1; done < chars; n++) {
      const { html, chars: more } = this.paragraph(kind);
      done += more;
      if (n % 6 === 0) out.push(`<h2>${this.headline(kind)}</h2>`);
      if (n % 9 === 0) out.push(`<ul><li>${html.replaceAll('. ', '.</li><li>')}</li></ul>`);
      else if (n % 14 === 0)
        out.push(`<table><tr><td>${html.replaceAll('. ', '.</td><td>')}</td></tr></table>`);
      else out.push(`<p>${html}</p>`);
    }
    return out.join('\n');
  }

  article(name: string, kind: 'none' | 'sparse' | 'dense' | 'quarter', chars: number): BenchPage {
    return {
      name,
      kind,
      html: document(this.headline('none'), nested(`<main>${this.body(kind, chars)}</main>`)),
    };
  }

  /** A news page: much navigation, teasers, and frames with next to nothing in them. */
  news(chars: number, frames: number): BenchPage {
    const link = (): string => `<a href="#">${this.headline('none')}</a>`;
    const teasers = Array.from({ length: 40 }, () => `<li><h3>${link()}</h3><span>${link()}</span></li>`);
    const nav = Array.from({ length: 30 }, () => `<li>${link()}</li>`).join('');
    const body = `<nav><ul>${nav}</ul></nav><main>${this.body('none', chars)}</main>
      <aside><ul>${teasers.join('')}</ul></aside>${adFrames(frames)}<footer>${link()}</footer>`;
    return {
      name: `news, ${frames} frames`,
      kind: 'news',
      html: document(this.headline('none'), nested(body)),
    };
  }

  /** Every word in an element of its own, as in transcripts with times. */
  tiny(nodes: number): BenchPage {
    const lines: string[] = [];
    for (let done = 0; done < nodes;) {
      const words = textOf(this.draw('tiny')).split(' ');
      done += words.length;
      lines.push(`<p>${words.map((word) => `<span>${escaped(word)} </span>`).join('')}</p>`);
    }
    return {
      name: `${nodes / 1000}k tiny nodes`,
      kind: 'tiny',
      html: document('Transcript', lines.join('\n')),
    };
  }

  /** Texts for what comes into a page later. */
  texts(kind: 'none' | 'sparse' | 'dense', count: number): string[] {
    return Array.from({ length: count }, () => textOf(this.draw(kind)));
  }

  /** Nothing but frames, to see what one costs. */
  frames(count: number): BenchPage {
    return { name: `${count} empty frames`, kind: 'frames', html: document('Frames', adFrames(count)) };
  }
}

/** What most advertisement frames are to a reader: a box of usual size with an image and no sentence. */
const adFrames = (count: number): string =>
  `<iframe width="300" height="250" srcdoc="&lt;a href='#'&gt;&lt;div style='height:240px;background:#dde'&gt;&lt;/div&gt;Ad&lt;/a&gt;"></iframe>\n`.repeat(
    count,
  );

/** Real pages stack a dozen boxes around their text. */
const DEPTH = 12;
const nested = (html: string): string => '<div>'.repeat(DEPTH) + html + '</div>'.repeat(DEPTH);

const STYLE = 'body{font:16px/1.5 sans-serif;max-width:46rem;margin:1rem auto}td{padding:.2rem}';
const document = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>` +
  `<body><h1>${title}</h1>${body}</body></html>`;

/** Saved pages stand still: no scripts, and nothing is loaded from elsewhere (see the policy in `server.ts`). */
export function savedPages(folder: string): BenchPage[] {
  return readdirSync(folder)
    .filter((name) => /\.html?$/i.test(name))
    .sort()
    .map((name) => ({
      name,
      kind: 'saved' as const,
      html: readFileSync(path.join(folder, name), 'utf8').replace(
        /<(script|noscript|template)\b[\s\S]*?<\/\1\s*>/gi,
        '',
      ),
    }));
}

/** Each kind in every size; `quick` keeps to what is done in a minute. */
export function enginePages(maker: PageMaker, quick: boolean): BenchPage[] {
  const sizes: readonly (readonly [string, number])[] = [
    ['5 kB', 5_000],
    ['100 kB', 100_000],
    ...(quick
      ? []
      : ([
          ['1 MB', 1_000_000],
          ['10 MB', 10_000_000],
        ] as const)),
  ];
  return [
    maker.news(25_000, 12),
    ...(['none', 'sparse', 'dense'] as const).flatMap((kind) =>
      sizes.map(([label, chars]) => maker.article(`${kind} ${label}`, kind, chars)),
    ),
    maker.tiny(quick ? 20_000 : 100_000),
    ...sizes.slice(1).map(([label, chars]) => maker.article(`quarter ${label}`, 'quarter', chars)),
  ];
}
