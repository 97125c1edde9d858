/**
 * A text of ours with texts from outside in it, in which nothing is a mention, the number of an issue or another address than that of
 * a link: a repository can make the description of a pull request the message of a commit, where Markdown protects nothing.
 */
export function inertInCommits(markdown: string): string {
  return markdown.replace(/#(?=\d)|@(?=\w)|\bGH-(?=\d)/gi, '$&\u200b').replace(/(?<!\]\(https?):(?=\/\/)/g, ':\u200b');
}
