import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { readHunks } from '../src/deliver/hunks';
import { placeFindings } from '../src/deliver/place';
import { loadCatalogue } from '../src/edge/catalogue-file';
import { renderComment } from '../src/render/comment';
import { run } from '../src/run';
import { ROOT, refineIam } from './cli/run';
import { readValue } from './report/made';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const ARTICLE = ['examples/article/policy.json', '--report', 'examples/article/unused-access.json'];

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>;
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The fenced blocks of a language, in order, each as it stands. */
function blocks(language: string): readonly string[] {
  const found: string[] = [];
  let open: string[] | null = null;
  for (const line of README.split('\n')) {
    if (open === null && line === `\`\`\`${language}`) open = [];
    else if (open !== null && line === '```') {
      found.push(`${open.join('\n')}\n`);
      open = null;
    } else open?.push(line);
  }
  return found;
}

describe('the README', () => {
  it('shows what it does, the suggestion and a workflow within the first 40 lines', () => {
    const top = README.split('\n').slice(0, 40).join('\n');
    expect(top).toContain('> ```diff\n');
    expect(top).toContain(`\`\`\`yaml\n${blocks('yaml')[0]}\`\`\``);
    expect(blocks('yaml')[0]?.trimEnd().split('\n')).toHaveLength(8);
  });

  it('shows what the two commands print', () => {
    expect(blocks('sh').slice(0, 2)).toEqual([`node dist/cli.js ${ARTICLE.join(' ')}\n`, 'npm ci && npm test\n']);
    const article = refineIam(ARTICLE, { cwd: ROOT });
    expect(article).toMatchObject({ code: 0, stderr: '' });
    const help = refineIam(['--help'], { cwd: ROOT });
    expect(blocks('text')).toEqual([article.stdout, help.stdout]);
  });

  it('shows the comment that a review posts, its suggestion as GitHub shows it', () => {
    const quoted = README.split('\n').filter(line => line.startsWith('>'));
    const shown = quoted.map(line => line.slice(2).replace(/\\$/, ''));
    expect(shown.join('\n')).toBe(asShown(commentOnTheArticle()));
  });

  test.each(blocks('yaml').map(text => [text.split('\n')[0] ?? '', text]))(
    'its workflow `%s` names what exists',
    (_, text) => {
      const { inputs }: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
      const { on, permissions, jobs }: Workflow = parse(text);
      expect(on).toBeTruthy();
      const steps = Object.values(jobs).flatMap(job => job.steps);
      expect(steps.every(step => (step.uses === undefined) !== (step.run === undefined))).toBe(true);
      const ours = steps.filter(step => step.uses?.startsWith('refine-iam/'));
      if (on === 'pull_request') {
        expect(ours).toHaveLength(1);
        expect(permissions).toMatchObject({ contents: 'read', 'pull-requests': 'write' });
      }
      for (const { uses, with: given = {} } of ours) {
        expect(uses).toBe('refine-iam/refine-iam-policies@v1');
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
        const required = Object.keys(inputs).filter(name => inputs[name]?.required);
        expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
      }
    },
  );

  it('links only to headings and files that exist', () => {
    const slugs = README.split('\n')
      .filter(line => line.startsWith('#'))
      .map(
        line =>
          `#${line
            .replace(/^#+ /, '')
            .toLowerCase()
            .replace(/[^\w -]/g, '')
            .replaceAll(' ', '-')}`,
      );
    for (const [, target = ''] of README.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith('#')) expect(slugs).toContain(target);
      else expect(() => readFileSync(join(ROOT, target)), target).not.toThrow();
    }
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
  const second = placeFindings(analysis, () => readHunks(patch), 'touched').inline.find(
    ({ suggestion }) => suggestion.text.includes('s3:'),
  );
  if (!second) throw new Error('no suggestion for the second statement');
  const { first, last, text } = second.suggestion;
  const old = lines.slice(first - 1, last).map(line => `-${line}\n`);
  return renderComment(second, text, analysis, '').replace(/```suggestion\n([^`]*)```/, (_, text: string) => {
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
