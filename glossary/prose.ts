/** Lengths, reading grade, banned words and spelling of an entry's sentences. */
import type { Entry } from './entry.ts';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade.ts';

export const LIMITS = {
  shortWords: 30,
  shortGrade: 8,
  depthWords: [60, 120],
  depthGrade: 9,
  whyWords: 50,
  riskWords: 70,
  sentenceWords: 25,
  meanSentenceWords: 16,
} as const;

const UK_SPELLINGS =
  /\b(tumours?|leuk?aemia|haem\w*|anaemia|oesophag\w*|diarrhoea|oedema|centres?|(?:random|character|personal|individual|general|special|hospital)is(?:e|ed|es|ing)|licen[c]ed|behaviour|colour|programmes?|paediatric)\b/i;

type Report = (field: string, problem: string, remedy: string) => void;

/** Grades count the entry's own term as one syllable a word: it is what is being explained. */
function gradeNames(entry: Entry, names: ReadonlySet<string>): Set<string> {
  const own = [entry.term, ...entry.forms.synonym].flatMap((form) => form.toLowerCase().split(/[\s/-]+/));
  return new Set([...names, ...own, ...own.map((word) => `${word}s`)]);
}

export const shortGrade = (entry: Entry, names: ReadonlySet<string>): number =>
  readingGrade(entry.short, gradeNames(entry, names));

export function proseFindings(
  entry: Entry,
  names: ReadonlySet<string>,
  banned: Readonly<Record<string, string>>,
  report: Report,
): void {
  const known = gradeNames(entry, names);
  const count = (field: string, text: string, most: number) => {
    const words = wordsOf(text).length;
    if (words > most) report(field, `has ${words} words`, `say it in ${most}`);
  };
  const grade = (field: string, text: string, most: number) => {
    const found = readingGrade(text, known);
    if (found > most)
      report(
        field,
        `reads at grade ${found.toFixed(1)}`,
        `use shorter words or sentences: at most grade ${most}`,
      );
  };
  count('short', entry.short, LIMITS.shortWords);
  grade('short', entry.short, LIMITS.shortGrade);
  if (sentencesOf(entry.short).length !== 1) report('short', 'is not one sentence', 'write exactly one');
  const [least, most] = LIMITS.depthWords;
  count('depth', entry.depth, most);
  if (wordsOf(entry.depth).length < least)
    report('depth', `has ${wordsOf(entry.depth).length} words`, `write at least ${least}`);
  grade('depth', entry.depth, LIMITS.depthGrade);
  count('why', entry.why, LIMITS.whyWords);
  if (entry.risk) count('risk', entry.risk, LIMITS.riskWords);

  const sentences = sentencesOf(entry.depth).map((s) => wordsOf(s).length);
  const mean = sentences.reduce((a, b) => a + b, 0) / Math.max(1, sentences.length);
  if (mean > LIMITS.meanSentenceWords)
    report('depth', `has ${mean.toFixed(1)} words a sentence`, 'shorten: 15 on average');

  const prose: [string, string][] = [
    ['short', entry.short],
    ['depth', entry.depth],
    ['why', entry.why],
    ['risk', entry.risk ?? ''],
    ['status', entry.status?.text ?? ''],
    ...entry.notSame.map(({ text }): [string, string] => ['notSame', text]),
  ];
  for (const [field, text] of prose) {
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence).length;
      if (words > LIMITS.sentenceWords && field !== 'short') {
        report(field, `has a sentence of ${words} words`, `split it: at most ${LIMITS.sentenceWords}`);
      }
    }
    for (const [word, remedy] of Object.entries(banned)) {
      const body = word.replace(/[-\s]/g, '[-\\s]').replace(/\*$/, '\\w*');
      if (new RegExp(`(?<![\\w-])${body}(?![\\w-])`, 'i').test(text)) report(field, `uses "${word}"`, remedy);
    }
    const british = UK_SPELLINGS.exec(text);
    if (british) report(field, `spells "${british[0]}"`, 'use US spelling; UK spellings are matched by rule');
    if (field !== 'why' && /\byou(r|rs)?\b/i.test(text))
      report(field, 'says "you"', 'speak of people; "you" stands only in "why"');
  }
}
