/**
 * The lines that only the text after has, and that no change of a list or of a comma behind a statement explains: each has to
 * begin and to end as a line before does, letter by letter, around its entries and brackets. White space counts.
 */
export function lineFaults(before, after, edited) {
  const known = new Set(edited.flatMap(statement => [...statement.before, ...statement.after]));
  // A list that stood on one line may be opened, with its items on lines of their own.
  const mayOpen = edited.some(one => isOnOneLine(one, before));
  const parts = before.map(line => partsOf(line, known));
  const heads = new Set(parts.map(({ head }) => head));
  const openings = new Set(parts.map(({ head }) => head.trimEnd()));
  const tails = new Set(parts.map(({ tail }) => tail));
  const plain = new Set(before.map(withoutComma));
  const said = new Set(before.map(line => withoutComma(line).trim()));
  const isExplained = line => {
    if (plain.has(withoutComma(line))) return true;
    const { head, tail, isList } = partsOf(line, known);
    if (!isList) return mayOpen && openings.has(line.trimEnd());
    const isItem =
      mayOpen && /^[ \t]*(?:- )?$/.test(head) && (/^\s*\],?\s*$/.test(line) || !said.has(withoutComma(line).trim()));
    return (heads.has(head) || isItem) && tails.has(tail);
  };
  const faults = newIn(before, after).filter(line => !isExplained(line));
  const blank = lines => lines.filter(line => line.trim() === '').length;
  if (blank(after) > blank(before)) faults.push('a blank line');
  return faults.map(line => `another line: ${JSON.stringify(line)}`);
}

function isOnOneLine({ verdict, line, endLine, before: entries }, lines) {
  return (
    verdict === 'refined' && lines.slice(line - 1, endLine).some(text => entries.every(entry => text.includes(entry)))
  );
}

function newIn(before, after) {
  const counts = new Map();
  for (const line of before) counts.set(line, (counts.get(line) ?? 0) + 1);
  return after.filter(line => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0 && line.trim() !== '';
  });
}

// What stands before the first entry or bracket of a line and behind the last; all of it before, where there is none.
function partsOf(line, known) {
  const marks = [...line.matchAll(/["']?[^\s,"'[\]{}]+["']?|[[\]]/g)].filter(([mark]) => {
    return mark === '[' || mark === ']' || known.has(mark.replaceAll(/["']/g, ''));
  });
  const [first] = marks;
  const last = marks.at(-1);
  if (!first) return { head: line.replace(/\r?\n$/, ''), tail: /\r?\n?$/.exec(line)[0], isList: false };
  const tail = line.slice(last.index + last[0].length).replace(/^,/, '');
  return { head: line.slice(0, first.index), tail, isList: true };
}

function withoutComma(line) {
  return line.replace(/,(?=[ \t]*\r?\n?$)/, '');
}
