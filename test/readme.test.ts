import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHunks } from '../src/deliver/hunks';
import { placeFindings } from '../src/deliver/place';
import { loadCatalogue } from '../src/edge/catalogue-file';
import { MOST_BODY, renderComment } from '../src/render/comment';
import { run } from '../src/run';
import { ROOT, refineIam, temporaryFolder } from './cli/run';
import { anchorsOf, DOCUMENTS, read, textsOf } from './documents';
import { readValue } from './report/made';

const README = read('README.md');
const ARTICLE = ['examples/article/policy.json', '--report', 'examples/article/unused-access.json'];

describe('the README', () => {
  it('shows what it does, the suggestion and a workflow within the first 40 lines', () => {
    const top = README.split('\n').slice(0, 40).join('\n');
    expect(top).toContain('> ```diff\n');
    expect(top).toContain(`\`\`\`yaml\n${textsOf('README.md', 'yaml')[0]}\`\`\``);
    expect(textsOf('README.md', 'yaml')[0]?.trimEnd().split('\n')).toHaveLength(8);
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
    expect(shown.join('\n')).toBe(asShown(commentOnTheArticle()));
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

/** The comment on the article's second statement, from a finding with the article's actions and a diff that adds the file. */
function commentOnTheArticle(): string {
  const policy = readFileSync(join(ROOT, 'examples/article/policy.json'), 'utf8');
  const listing: readonly { readonly serviceNamespace: string; readonly actions: readonly string[] }[] = JSON.parse(
    readFileSync(join(ROOT, 'examples/article/unused-access.json'), 'utf8'),
  );
  const finding = {
    id: '1e952245-bcf3-48ad-a708-afa460df794b',
    analyzedAt: '2026-11-20T02:10:11+00:00',
    resource: 'arn:aws:iam::111122223333:role/MyRole',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    findingDetails: listing.map(({ serviceNamespace, actions }) => ({
      unusedPermissionDetails: { serviceNamespace, actions: actions.map(action => ({ action })) },
    })),
  };
  const DAY = 86_400_000;
  const analysis = readValue(
    run(
      {
        reports: [{ text: JSON.stringify(finding), source: 'report.json' }],
        catalogue: readValue(loadCatalogue(null)),
        files: [{ path: 'policy.json', text: policy }],
        problems: [],
        configuration: null,
        standing: null,
      },
      {
        principals: ['MyRole'],
        maxReportAge: 30 * DAY,
        unusedFor: 90 * DAY,
        asOf: Date.parse('2026-11-23T12:00:00Z'),
      },
    ),
  );
  const lines = policy.trimEnd().split('\n');
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map(line => `+${line}`)].join('\n');
  const second = placeFindings(analysis, () => readHunks(patch), 'touched').inline.find(({ suggestion }) =>
    suggestion.text.includes('s3:'),
  );
  if (!second) throw new Error('no suggestion for the second statement');
  const { first, last, text } = second.suggestion;
  const old = lines.slice(first - 1, last).map(line => `-${line}\n`);
  return renderComment(second, text, analysis, MOST_BODY).replace(/```suggestion\n([^`]*)```/, (_, text: string) => {
    const fresh = text
      .trimEnd()
      .split('\n')
      .map(line => `+${line}\n`);
    return `\`\`\`diff\n${[...old, ...fresh].join('')}\`\`\``;
  });
}

/** What stands on the page before a click. */
function asShown(body: string): string {
  return body.slice(0, body.indexOf('<details>')).trimEnd();
}
