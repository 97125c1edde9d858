// The parts of a document that a program writes.

const PRINTED = /(```sh\n(node dist\/cli\.js [^`]*)```\n\n|<!-- prints: (.+) -->\n\n?)```text\n[\s\S]*?^```$/gm;
const QUOTED = /(?:^>.*\n)+/m;

/** The document with each block of text as `print` answers for the command before it, a list of words. */
export function withPrinted(text, print) {
  return text.replaceAll(PRINTED, (_, before, shown, named) => {
    const words = (shown ?? named).replaceAll('\\\n', '').trim().split(/\s+/);
    return `${before}\`\`\`text\n${print(words)}\`\`\``;
  });
}

/** The document with a comment in place of its first quotation. */
export function withQuoted(text, comment) {
  if (!QUOTED.test(text)) throw new Error('the document quotes no comment');
  return text.replace(QUOTED, () => `${quoted(comment)}\n`);
}

/** A comment as a quotation: a line break that shows in a comment of GitHub is written out, save in its blocks of code. */
export function quoted(comment) {
  const lines = comment.split('\n');
  let inBlock = false;
  return lines
    .map((line, index) => {
      if (line.startsWith('```')) inBlock = !inBlock;
      const next = lines[index + 1] ?? '';
      const breaks = !inBlock && line !== '' && next !== '' && !line.startsWith('```') && !next.startsWith('```');
      return `> ${line}${breaks ? '\\' : ''}`.trimEnd();
    })
    .join('\n');
}
