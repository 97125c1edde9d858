/** The formats, in the order of the table. */
export const FORMATS = ['json', 'yaml', 'hcl'];

const MOST_NAMED = 25;

/** Prints how many of some there are in each format, and in all. */
export function rows(label, some) {
  row(
    label,
    FORMATS.map(format => some.filter(one => one.format === format).length),
    some.length,
  );
}

/** Prints a line of the table. */
export function row(label, counts, sum) {
  console.log(`${label.padEnd(48)}${[...counts, sum].map(one => String(one).padStart(8)).join('')}`);
}

/** Some by what is said of each, sorted by it. */
export function grouped(some, by) {
  const groups = new Map();
  for (const one of some) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Prints a list, as much of it as NAMED says. */
export function show(title, lines) {
  if (lines.length === 0) return;
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines.slice(0, Number(process.env.NAMED ?? MOST_NAMED))) console.log(`  ${plain(line)}`);
}

/** What comes from files, on one line and without what a terminal would take for a command. */
export function plain(text) {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 240);
}
