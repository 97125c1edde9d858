import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readHunks } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { MOST_BODY, renderComment } from '../../src/render/comment';
import { BUILT_IN } from '../catalogue/built-in';
import { finding } from '../cli/made';
import { analysed, listing, patchOf } from '../deliver/placed';
import { parseSuggestion } from '../fake-github/suggestions';
import { comments, lines, policy, UNUSED } from './commented';

const used = Array.from({ length: 9 }, (_, n) => `s3:GetObject${'x'.repeat(n)}`);

describe('a comment', () => {
  it('says what goes and stays, and on a click all of it, the proof, and how to keep one', () => {
    const [body] = comments(policy(2, ['s3:GetBucketAcl', 's3:GetObject']), null, finding(), {
      principals: ['MyRole'],
    });
    expect(body).toBe(`**\`s3:GetBucketAcl\` was not used by \`MyRole\`**
Access Analyzer, 20 Nov 2026 (3 days old). Nothing else changes.

\`\`\`suggestion
        "s3:GetObject"
\`\`\`

**Goes:** \`GetBucketAcl\`
**Stays:** 1; AWS does not track it (\`GetObject\`)

<details><summary>The action · proof · keep it</summary>

| Action | Access level | Last used |
| --- | --- | --- |
| \`s3:GetBucketAcl\` | Read | 2 Mar 2026 |

Checked on ${BUILT_IN.shownActions} actions (${BUILT_IN.shownDate}): exactly this one goes, and no action that was not granted before is granted now.

Not now? Resolve this thread. Still needed? Keep it with these lines in \`.github/refine-iam.yml\`:

\`\`\`yaml
keep:
  - actions: [s3:GetBucketAcl]
    reason: …
    expires: 2027-02-28
\`\`\`

</details>`);
  });

  it('names the most harmful first, and shows how to keep that one, to the end of the third month', () => {
    const [body] = comments(
      policy(2, ['s3:GetBucketAcl', 's3:ListBucket', 's3:PutBucketAcl', 's3:GetObject']),
      null,
      UNUSED,
    );
    expect(body).toContain('**Goes:** `PutBucketAcl`, `GetBucketAcl`, 1 more\n');
    const yaml = /```yaml\n([\s\S]*?)\n```/.exec(body ?? '')?.[1] ?? '';
    expect(parse(yaml)).toEqual({ keep: [{ actions: ['s3:PutBucketAcl'], reason: '…', expires: '2027-02-28' }] });
  });

  it('names no account', () => {
    const [body] = comments(policy(2, ['s3:GetBucketAcl', 's3:GetObject']), null, finding(), {
      principals: ['MyRole'],
    });
    expect(body).not.toContain('123456789012');
  });

  it('says when nothing of a pattern was used', () => {
    const [body] = comments(
      policy(2, ['s3:GetBucketA*', 's3:GetObject']),
      null,
      listing('s3:GetBucketAcl', 's3:GetBucketAbac'),
    );
    expect(lines(body)[0]).toBe('**`s3:GetBucketA*`: none of its 2 actions was used**');
    expect(body).toContain('**Goes:** `GetBucketAbac`, `GetBucketAcl`\n**Stays:** all other entries\n');
  });

  it('says that a statement of which nothing was used goes as a whole', () => {
    const [body] = comments(policy(2, ['s3:GetBucketAcl'], ['s3:GetObject']), null, UNUSED);
    expect(lines(body)[0]).toBe('**Nothing that this statement allows was used**');
    expect(body).toContain('**Goes:** `GetBucketAcl`\n**Stays:** nothing, so the whole statement goes\n');
  });

  it('keeps a blank last line of its suggestion', () => {
    const analysis = analysed({ 'a.json': policy(2, ['s3:GetBucketAcl', 's3:GetObject']) }, UNUSED);
    const { inline } = placeFindings(
      analysis,
      () => readHunks(patchOf(null, analysis.files[0]?.source.text ?? '')),
      'touched',
    );
    for (const text of ['a\n', '', 'a\n\n', '```\n']) {
      const bodies = inline.map(one => renderComment(one, text, analysis, MOST_BODY));
      expect(bodies.map(body => parseSuggestion(body)?.lines.join('\n'))).toEqual([text]);
    }
  });

  it('says that the file has CRLF, which the suggestion does not show', () => {
    const head = policy(2, ['s3:GetBucketAcl', 's3:GetObject']);
    const words = 'The lines of this file end with CRLF, which a suggestion does not show.';
    expect(comments(head, null, UNUSED)[0]).not.toContain(words);
    expect(comments(head.replaceAll('\n', '\r\n'), null, UNUSED)[0]).toContain(words);
  });
});

describe('a comment on a part of a list', () => {
  const last = ['s3:PutBucketAcl', 's3:ListBucket', 's3:PutObject', 's3:PutObjectTagging', 's3:GetBucketA*'];
  const head = policy(2, ['s3:GetBucketAcl', ...used, ...last]);
  const base = head.replace(/ +"s3:(PutBucketAcl|ListBucket)",\n/g, '').replace('s3:GetBucketA*', 's3:GetBucketB*');
  let first: string | undefined;
  let second: string | undefined;
  beforeAll(() => {
    [first, second] = comments(head, base, UNUSED).slice(-2);
  });

  it('is about that part alone', () => {
    expect(lines(first)[0]).toBe('**2 actions of this list were not used**');
    expect(first).toContain('**Goes:** `PutBucketAcl`, `ListBucket`\n**Stays:** all other entries\n');
    expect(first).toContain('<summary>All 2 ');
    expect(first?.match(/^\| `s3:\w+` \|/gm)).toEqual(['| `s3:PutBucketAcl` |', '| `s3:ListBucket` |']);
    expect(first).toContain('none but these 2 go,');
  });

  it('counts the actions of the one pattern that changes', () => {
    expect(lines(second)[0]).toBe('**`s3:GetBucketA*`: 1 of its 2 actions was not used**');
    expect(second).toContain('**Goes:** `GetBucketAcl`\n**Stays:** 1\n');
  });

  it('says where the other parts are', () => {
    for (const body of [first, second]) {
      expect(body).toContain(
        '\n\nOne part of this list. The others have suggestions of their own or, where the diff does not',
      );
    }
    expect(comments(head, null, UNUSED)[0]).not.toContain('One part of this list');
  });
});

describe('a comment on what the pull request adds', () => {
  const head = (...more: readonly string[]) => policy(2, ['s3:GetBucketAcl', 's3:GetObject', ...more]);
  const standing = ['s3:GetBucketAcl', 's3:GetObject'];

  it.each([
    [['s3:PutBucketAcl'], 'newer than the evidence: `s3:PutBucketAcl` stays.'],
    [['s3:PutBucketAcl', 's3:ListBucket'], 'newer than the evidence: `s3:PutBucketAcl`, `s3:ListBucket` stay.'],
    [['s3:PutBucketAcl', 's3:ListBucket', 's3:GetBucketCORS'], '`s3:PutBucketAcl`, `s3:ListBucket`, 1 more stay.'],
  ])('says of %j that it stays', (more, words) => {
    const report = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 's3:ListBucket', 's3:GetBucketCORS');
    expect(comments(head(...more), null, report, { standing })[0]).toContain(words);
    expect(comments(head(...more), null, report, { standing: [...standing, ...more] })[0]).not.toContain('Added here');
  });
});
