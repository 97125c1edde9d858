import { describe, expect, it } from 'vitest';
import { analysed, listing } from '../deliver/placed';
import { withFormats } from './kept';

withFormats();

const UNUSED = listing('s3:GetObject', 's3:PutObject', 's3:GetBucketAcl');
const COMMENT = 'refine-iam: keep s3:GetObject: restore drill';
const yaml = (list: string, more = '') =>
  `Version: "2012-10-17"\nStatement:\n  - Effect: Allow\n${list}    Resource: "*"\n${more}`;
const hcl = (list: string) =>
  `data "aws_iam_policy_document" "a" {\n  statement {\n${list}    resources = ["*"]\n  }\n}\n`;

/** Analyses a file, and what became of it, until nothing changes. */
function settled(path: string, text: string) {
  const texts = [text];
  for (;;) {
    const { files, problems } = analysed({ [path]: texts.at(-1) ?? '' }, UNUSED);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const after = files[0]?.after ?? '';
    if (after === texts.at(-1)) return texts;
    texts.push(after);
  }
}

describe('a comment that stands beside an entry that would go, and keeps another', () => {
  it.each([
    [
      'on its line in YAML',
      'a.yaml',
      yaml(`    Action:\n      - s3:PutObject # ${COMMENT}\n      - s3:GetObject\n      - s3:GetBucketAcl\n`),
    ],
    [
      'above it in YAML',
      'a.yaml',
      yaml(`    Action:\n      # ${COMMENT}\n      - s3:PutObject\n      - s3:GetObject\n      - s3:GetBucketAcl\n`),
    ],
    [
      'below it in YAML',
      'a.yaml',
      yaml(`    Action:\n      - s3:GetBucketAcl\n      - s3:GetObject\n      - s3:PutObject\n        # ${COMMENT}\n`),
    ],
    [
      'on its line in HCL',
      'a.tf',
      hcl(
        `    actions = [\n      "s3:PutObject", # ${COMMENT}\n      "s3:GetObject",\n      "s3:GetBucketAcl",\n    ]\n`,
      ),
    ],
    [
      'on its line in JSON',
      'a.json',
      `{"Statement": [{"Effect": "Allow", "Resource": "*", "Action": [\n  "s3:PutObject", // ${COMMENT}\n  "s3:GetObject",\n  "s3:GetBucketAcl"\n]}]}\n`,
    ],
    [
      'beside a pattern of which all is held by others',
      'a.yaml',
      yaml(
        `    Action:\n      - s3:GetObjec* # ${COMMENT}\n      - s3:GetObject\n      - s3:GetObjectAcl\n      - s3:GetBucketAcl\n`,
      ),
    ],
  ])('%s: stays, with the entry, and goes on keeping', (_, path, text) => {
    const texts = settled(path, text);
    const last = texts.at(-1) ?? '';
    expect(texts.length).toBeLessThan(3);
    expect(last).toContain(COMMENT);
    expect(last).toMatch(/s3:GetObject\b/);
    if (texts.length > 1) expect(last).not.toContain('s3:GetBucketAcl');
  });

  it('says of the entry why it stays', () => {
    const list = `    Action:\n      - s3:PutObject # ${COMMENT}\n      - s3:GetObject\n      - s3:ListBucket\n`;
    const [file] = analysed({ 'a.yaml': yaml(list) }, UNUSED).files;
    const [one] = file?.policies[0]?.statements ?? [];
    expect(one?.refinement?.left).toEqual([
      { action: 's3:PutObject', reason: 'keep-rule' },
      { action: 's3:GetObject', reason: 'keep-rule' },
    ]);
    expect(one?.keep.map(({ actions, reason }) => [actions, reason])).toEqual([
      [['s3:GetObject', 's3:PutObject'], 'restore drill'],
    ]);
  });
});

describe('a comment that keeps nothing', () => {
  it('goes with its entry', () => {
    const list = `    Action:\n      - s3:PutObject # ${COMMENT}\n      - s3:ListBucket\n`;
    expect(settled('a.yaml', yaml(list)).at(-1)).toBe(yaml('    Action:\n      - s3:ListBucket\n'));
  });

  it('goes with its entry once it is over', () => {
    const over = COMMENT.replace(':GetObject', ':GetObject until 2020-01-01');
    const list = `    Action:\n      - s3:PutObject # ${over}\n      - s3:GetObject\n      - s3:ListBucket\n`;
    expect(settled('a.yaml', yaml(list)).at(-1)).toBe(yaml('    Action:\n      - s3:ListBucket\n'));
  });
});

it('a comment on the line of two statements stays, though one of them would go', () => {
  const statement = (action: string) => `{"Effect": "Allow", "Resource": "*", "Action": ["${action}"]}`;
  const text = `{"Statement": [\n${statement('s3:GetObject')}, ${statement('s3:PutObject')} // ${COMMENT}\n, ${statement('s3:ListBucket')}]}\n`;
  const last = settled('a.json', text).at(-1);
  expect(last).toContain(COMMENT);
  expect(last).toContain('"s3:GetObject"');
});
