/** `npm run glossary [-- id...]`: checks every entry and prints a report; with ids, only their findings. */
import { checkGlossary, nameWords } from '../glossary/laws.ts';
import { loadCategories, loadEntries, loadRules } from '../glossary/load.ts';
import { describeFinding } from '../glossary/parse.ts';
import { shortGrade } from '../glossary/prose.ts';

const DAYS_UNTIL_STATUS_IS_OLD = 90;
const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);
const wanted = process.argv.slice(2);
const { entries, findings: unreadable } = loadEntries(root);
const findings = [...unreadable, ...checkGlossary(entries, loadRules(root, today))];
const shown =
  wanted.length === 0 ? findings : findings.filter((f) => wanted.some((id) => f.file.endsWith(`/${id}.md`)));

for (const finding of shown) console.log(describeFinding(finding));
if (wanted.length === 0) {
  const names = nameWords(entries);
  const grades = entries.map((e) => shortGrade(e, names)).sort((a, b) => a - b);
  const at = (share: number) => (grades[Math.floor(share * (grades.length - 1))] ?? 0).toFixed(1);
  const mean = grades.reduce((a, b) => a + b, 0) / Math.max(1, grades.length);
  const age = (month: string) => (Date.parse(today) - Date.parse(`${month}-01`)) / 86_400_000;
  const stale = entries.filter((e) => e.status && age(e.status.asOf) > DAYS_UNTIL_STATUS_IS_OLD);
  const unread = entries.filter((e) => !e.reviewed.second);
  console.log(`\n${entries.length} entries`);
  for (const [id, { label }] of Object.entries(loadCategories(root))) {
    console.log(`  ${String(entries.filter((e) => e.category === id).length).padStart(4)}  ${label}`);
  }
  console.log(
    `reading grade of "short": mean ${mean.toFixed(1)}, median ${at(0.5)}, 90 of 100 below ${at(0.9)}, highest ${at(1)}`,
  );
  console.log(
    `without a second read: ${unread.length}; status older than ${DAYS_UNTIL_STATUS_IS_OLD} days: ${stale.length}`,
  );
}
console.log(shown.length === 0 ? 'All checks clean.' : `${shown.length} findings.`);
process.exitCode = shown.length === 0 ? 0 : 1;
