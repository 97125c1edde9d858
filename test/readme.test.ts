import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleComment } from '../scripts/readme/article-comment';
import { quoted, withPrinted, withQuoted } from '../scripts/readme/blocks.mjs';
import { ROOT, refineIam, temporaryFolder } from './cli/run';
import { anchorsOf, DOCUMENTS, read, textsOf } from './documents';

const README = read('README.md');
const ARTICLE = ['examples/article/policy.json', '--report', 'examples/article/unused-access.json'];

describe('the README', () => {
  it('shows what it does, the suggestion and a workflow within the first 40 lines', () => {
    const top = README.split('\n').slice(0, 40).join('\n');
    expect(top).toContain('> ```diff\n');
    expect(top).toContain(`\`\`\`yaml\n${textsOf('README.md', 'yaml')[0]}\`\`\``);
    expect(textsOf('README.md', 'yaml')[0]?.trimEnd().split('\n')).toHaveLength(9);
  });

  it('shows what the two commands print', () => {
    expect(textsOf('README.md', 'sh').slice(0, 2)).toEqual([
      `node dist/cli.js ${ARTICLE.join(' ')}\n`,
      'npm ci && npm test\n',
    ]);
    const article = refineIam(ARTICLE, { cwd: ROOT });
    expect(article).toMatchObject({ code: 0, stderr: '' });
    const help = refineIam(['--help'], { cwd: ROOT });
    expect(textsOf('README.md', 'text')).toEqual([article.stdout, help.stdout]);
  });

  it('shows the comment that a review posts, its suggestion as GitHub shows it', () => {
    const quoted = README.split('\n').filter(line => line.startsWith('>'));
    const shown = quoted.map(line => line.slice(2).replace(/\\$/, ''));
    expect(shown.join('\n')).toBe(articleComment(ROOT));
    expect(shown.at(-1)).toMatch(/^▸ .*keep one$/);
  });
});

describe('what is written into documents', () => {
  const text =
    'a\n\n```sh\nnode dist/cli.js x \\\n  --y\n```\n\n```text\nold\n```\n\n> old\n> older\n\n```text\nstays\n```\n';

  it('is what a command prints, behind it or where it is named', () => {
    const print = (words: readonly string[]) => `${words.join(' ')} $&\n`;
    const after = text.replace('old', () => 'node dist/cli.js x --y $&');
    expect(withPrinted(text, print)).toBe(after);
    const named = (shown: string) => `<!-- prints: node dist/cli.js --help -->\n\`\`\`text\n${shown}\n\`\`\`\n`;
    expect(withPrinted(named('old'), print)).toBe(named('node dist/cli.js --help $&'));
  });

  it('is a comment, its line breaks written out', () => {
    expect(quoted('a\nb\n\n```diff\n-c\n+d\n```\n\ne')).toBe('> a\\\n> b\n>\n> ```diff\n> -c\n> +d\n> ```\n>\n> e');
    expect(withQuoted(text, 'new $&')).toBe(text.replace('> old\n> older\n', () => '> new $&\n'));
    expect(() => withQuoted('a', 'b')).toThrow('quotes no comment');
  });
});

describe('examples/README.md', () => {
  const commands = textsOf('examples/README.md', 'sh');
  const shown = textsOf('examples/README.md', 'text');
  it.each(commands.map((command, at) => [command, shown[at]] as const))('shows what %s prints', (command, text) => {
    expect(shown).toHaveLength(commands.length);
    const args = command.replaceAll('\\\n', '').trim().split(/\s+/).slice(2);
    expect(command.startsWith('node dist/cli.js ')).toBe(true);
    // why: when an example was last committed, and so what is said of its age, is another for every clone
    const cwd = temporaryFolder();
    cpSync(join(ROOT, 'examples'), join(cwd, 'examples'), { recursive: true });
    expect(refineIam(args, { cwd })).toEqual({ code: 0, stdout: text, stderr: '' });
  });

  it('has every example', () => {
    const names = readdirSync(join(ROOT, 'examples')).filter(name => name !== 'README.md');
    for (const name of names) expect(read('examples/README.md')).toContain(`## \`${name}\`\n`);
  });
});

describe('every document', () => {
  it.each(DOCUMENTS)('%s links only to headings and files that exist', path => {
    for (const [, target = ''] of read(path).matchAll(/\]\(([^)]+)\)/g)) {
      const [file = '', anchor] = target.split('#');
      const at = file === '' ? path : join(dirname(path), file);
      expect(existsSync(join(ROOT, at)), target).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(at), target).toContain(`#${anchor}`);
    }
  });

  it.each(DOCUMENTS)('%s has no long dashes', path => {
    expect(read(path)).not.toMatch(/[\u2014\u2013]/);
  });
});
