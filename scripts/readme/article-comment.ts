import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogueText } from '../../src/catalogue/text';
import { readHunks } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { MOST_BODY, renderComment } from '../../src/render/comment';
import { run } from '../../src/run';

const DAY = 86_400_000;

/** The comment on the article's second statement, as the README quotes it: what stands on the page before a click, as a diff, and what a click opens. */
export function articleComment(root: string): string {
  const policy = readFileSync(join(root, 'examples/article/policy.json'), 'utf8');
  const read = run(
    {
      reports: [{ text: JSON.stringify(findingOf(root)), source: 'report.json' }],
      catalogue: parseCatalogueText(readFileSync(join(root, 'src/data/catalogue.txt'), 'utf8')),
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
  );
  if (!read.ok) throw new Error(read.problem.message);
  const lines = policy.trimEnd().split('\n');
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map(line => `+${line}`)].join('\n');
  const second = placeFindings(read.value, () => readHunks(patch), 'touched').inline.find(({ suggestion }) =>
    suggestion.text.includes('s3:'),
  );
  if (!second) throw new Error('no suggestion for the second statement');
  const { first, last, text } = second.suggestion;
  const old = lines.slice(first - 1, last).map(line => `-${line}\n`);
  const body = renderComment(second, text, read.value, MOST_BODY).replace(
    /```suggestion\n([^`]*)```/,
    (_, suggested: string) => {
      const fresh = suggested.trimEnd().split('\n');
      return `\`\`\`diff\n${[...old, ...fresh.map(line => `+${line}\n`)].join('')}\`\`\``;
    },
  );
  const [open = '', folded = ''] = body.split('<details>');
  const summary = /<summary>([^<]*)<\/summary>/.exec(folded)?.[1];
  if (summary === undefined) throw new Error('the comment folds nothing away');
  return `${open.trimEnd()}\n\n▸ ${summary}`;
}

// A finding with the article's actions.
function findingOf(root: string): unknown {
  const listing: readonly { readonly serviceNamespace: string; readonly actions: readonly string[] }[] = JSON.parse(
    readFileSync(join(root, 'examples/article/unused-access.json'), 'utf8'),
  );
  return {
    id: '1e952245-bcf3-48ad-a708-afa460df794b',
    analyzedAt: '2026-11-20T02:10:11+00:00',
    resource: 'arn:aws:iam::111122223333:role/MyRole',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    findingDetails: listing.map(({ serviceNamespace, actions }) => ({
      unusedPermissionDetails: { serviceNamespace, actions: actions.map(action => ({ action })) },
    })),
  };
}
