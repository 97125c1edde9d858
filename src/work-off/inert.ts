/** Where a link leads, which takes no blank. */
const TARGET = /(\]\(https?:\/\/[^\s()]*\))/;

/**
 * A text of ours with texts from outside in it, in which nothing is a mention, the number of an issue or an address but that of a
 * link: a repository can make the description of a pull request the message of a commit, where Markdown protects nothing.
 */
export function inertInCommits(markdown: string): string {
  return markdown
    .split(TARGET)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/#(?=\d)|@(?=\w)|\bGH-(?=\d)|:(?=\/\/)/gi, '$&\u200b')))
    .join('');
}
