import { beforeAll, describe, expect, it } from 'vitest';
import { locateTerraform } from '../../src/locate/terraform';
import { referencedFiles } from '../../src/locate/terraform/referenced-files';
import { readHcl } from '../../src/source/hcl';
import type { Source } from '../../src/source/source';
import { cpuTime } from '../cpu-time';
import { loaded } from '../source/hcl/load';
import { outline } from './made';
import { foundIn, inTerraformJson } from './terraform-made';

beforeAll(loaded);

/** How long it takes to find the policies and the files of a text that was read, in milliseconds: the best of three. */
function duration(source: Source): number {
  const times = [1, 2, 3].map(() => {
    const start = cpuTime();
    locateTerraform(source, 'main.tf');
    referencedFiles(source, 'main.tf');
    return cpuTime() - start;
  });
  return Math.min(...times);
}

const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join('\n');
const body = (text: string) => `locals {\n${text}\n}\n`;

describe('hostile files', () => {
  it("with references in circles end, and what is in them is anybody's", () => {
    const located = foundIn(`
locals {
  a = local.b
  b = [local.a, local.c, { Effect = "Allow", Action = "s3:*" }]
  c = local.c
}
data "aws_iam_policy_document" "x" {
  source_policy_documents = [data.aws_iam_policy_document.y.json]
  statement { actions = ["s3:*"] }
}
data "aws_iam_policy_document" "y" {
  override_policy_documents = [data.aws_iam_policy_document.x.json]
  statement { actions = ["sqs:*"] }
}`);
    expect(outline(located).map(line => line.split(': ')[1])).toEqual([
      'not-literal',
      'not-literal',
      's3:*',
      's3:*',
      'sqs:*',
    ]);
  });

  it("with names of the language's own prototypes are read as any other", () => {
    const located = inTerraformJson(
      '{ "locals": { "__proto__": { "Effect": "Allow", "Action": "s3:*" }, "constructor": { "toString": { "Statement": [{ "Effect": "Allow", "Action": "sqs:*" }] } } } }',
    );
    expect(outline(located)).toEqual(['/locals/__proto__: s3:*', '/locals/constructor/toString/Statement/0: sqs:*']);
  });

  it('with odd names keep their pointers apart', () => {
    const located = inTerraformJson({
      locals: {
        'a/b': { Effect: 'Allow', Action: 's3:*' },
        a: { b: { Effect: 'Allow', Action: 'sqs:*' } },
        '': { '~1': { Effect: 'Allow', Action: 'sns:*' } },
      },
    });
    expect(outline(located)).toEqual(['/locals/a~1b: s3:*', '/locals/a/b: sqs:*', '/locals//~01: sns:*']);
  });

  const nested = (open: string, close: string, inner: string) =>
    body(`a = ${open.repeat(240)}${inner}${close.repeat(240)}`);
  it.each([
    ['lists', nested('[', ']', '{ Effect = "Allow", Action = "s3:*" }')],
    ['objects', nested('{ a = ', '}', '{ Effect = "Allow", Action = "s3:*" }')],
    ['calls', nested('f(', ')', '{ Effect = "Allow", Action = "s3:*" }')],
    ['documents', nested('{ Statement = [', '] }', '{ Effect = "Allow", Action = "s3:*" }')],
  ])('with deep %s are read', (_, text) => {
    expect(foundIn(text).policies.length).toBeGreaterThan(0);
  });

  const parts: readonly (readonly [string, (count: number) => string])[] = [
    [
      'statements',
      count =>
        `data "aws_iam_policy_document" "d" {\n${many(count, n => `statement {\n sid = "s${n}"\n actions = ["s3:*"]\n}`)}\n}`,
    ],
    [
      'documents',
      count =>
        many(
          count,
          n =>
            `data "aws_iam_policy_document" "d${n}" {\n source_policy_documents = [data.aws_iam_policy_document.d${n + 1}.json]\n statement { actions = ["s3:*"] }\n}`,
        ),
    ],
    ['policies', count => body(many(count, n => `p${n} = { Statement = [{ Effect = "Allow", Action = ["s3:*"] }] }`))],
    ['references', count => `${body(many(count, n => `p${n} = local.p${(n * 7) % count}`))}`],
    ['long names', count => body(`a = -${'a'.repeat(count * 20)}`)],
    ['long text in a template', count => body(`a = "\${b}${'effect   '.repeat(count)}"`)],
    [
      'texts',
      count => body(many(count, n => `p${n} = <<EOF\n{ "Statement": { "Effect": "Allow", "Action": "s3:*" } }\nEOF`)),
    ],
    [
      'broken texts',
      count => body(many(count, n => `p${n} = <<EOF\n{ "Statement": { "Effect": "Allow", "Action": "s3:*", } }\nEOF`)),
    ],
    [
      'keys that stand twice',
      count => body(many(count, n => `p${n} = { Effect = "Allow", Action = "s3:*", Action = "s3:*" }`)),
    ],
    ['blocks of one name', count => many(count, n => `locals {\n p = { Effect = "Allow", Action = "s3:${n}*" }\n}`)],
    ['objects in a list', count => body(`a = [${many(count, () => '{ effect = "Allow", actions = ["s3:*"] },')}]`)],
  ];
  it.each(parts)(
    'with many %s take a time that grows as they do',
    (_, text) => {
      const small = readHcl(text(500), 'main.tf');
      const large = readHcl(text(5000), 'main.tf');
      expect([...small.problems, ...large.problems]).toEqual([]);
      // why: ten times as much, and what cannot be told on a busy machine
      expect(duration(large)).toBeLessThan(25 * duration(small) + 60);
    },
    30_000,
  );
});
