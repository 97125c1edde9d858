import fc from 'fast-check';

/** A statement as it is made: its number stands in its `Resource`, so that it can be found again. */
export interface MadeStatement {
  readonly number: number;
  readonly effect: 'Allow' | 'Deny';
  readonly entries: readonly string[];
  readonly single: boolean;
  readonly list: 'wide' | 'tall' | 'hanging' | 'pairs' | 'triples';
  readonly condition: number;
}

/** A policy file of a made pull request; `base` is null for a file that it adds. */
export interface MadeFile {
  readonly head: string;
  readonly base: string | null;
}

/** A made pull request, and what its report calls unused. */
export interface MadePull {
  readonly files: readonly MadeFile[];
  readonly report: string;
}

/** Entries of all kinds over the catalogue of test/cases, and some that nobody knows. */
export const ENTRIES: readonly string[] = [
  ...['s3:GetBucketAcl', 's3:GetBucketCORS', 's3:GetObject', 's3:PutObject', 's3:Get*', 's3:GetBucket*', 's3:*Acl'],
  ...['s3:*', 'S3:getobject', 's3:ListBucket', 's3:List*', 's3:PutBucketAcl', 's3:Get?bject', 'iam:PassRole', 'iam:*'],
  ...['ec2:Describe*', 'ec2:RunInstances', 'ec2:*', 'lambda:Invoke*', 'lambda:*Function', 'lambda:CreateFunction'],
  ...['sqs:*', 'sqs:SendMessage', 'sns:Publish', 'sns:Sub*', 'none:Such', 'nonsense'],
];

/** Statements, which still need a number. */
export const statement: fc.Arbitrary<MadeStatement> = fc.record({
  number: fc.constant(0),
  effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Allow', 'Deny'),
  entries: fc.array(fc.constantFrom(...ENTRIES), { minLength: 1, maxLength: 9 }),
  single: fc.boolean(),
  list: fc.constantFrom('wide', 'tall', 'tall', 'hanging', 'pairs', 'triples'),
  condition: fc.constantFrom(0, 0, 3, 9),
});

/** How a file is written. */
export interface Layout {
  readonly indent: string;
  readonly end: string;
  readonly mixed: boolean;
  readonly bom: boolean;
  readonly lastEnd: boolean;
  readonly comments: boolean;
  readonly joined: boolean;
  readonly minified: boolean;
  /** Each statement on one line. */
  readonly compact: boolean;
}

/** Ways to write a file. */
export const layout: fc.Arbitrary<Layout> = fc.record({
  indent: fc.constantFrom('  ', '    ', '\t'),
  end: fc.constantFrom('\n', '\n', '\r\n'),
  mixed: fc.integer({ min: 0, max: 19 }).map(n => n === 0),
  bom: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
  lastEnd: fc.integer({ min: 0, max: 3 }).map(n => n > 0),
  comments: fc.integer({ min: 0, max: 4 }).map(n => n === 0),
  joined: fc.boolean(),
  minified: fc.integer({ min: 0, max: 14 }).map(n => n === 0),
  compact: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
});

function listText({ entries, single, list }: MadeStatement, indent: string, comments: boolean): string {
  const texts = entries.map(entry => JSON.stringify(entry));
  if (single && texts.length === 1) return texts[0] ?? '';
  const inner = `\n${indent.repeat(4)}`;
  const close = `\n${indent.repeat(3)}]`;
  if (list === 'wide') return `[${texts.join(', ')}]`;
  if (list === 'hanging') return `[${texts.join(`,${inner}`)}]`;
  if (list === 'pairs' || list === 'triples') {
    const size = list === 'pairs' ? 2 : 3;
    const rows = texts.flatMap((_, n) => (n % size === 0 ? [texts.slice(n, n + size).join(', ')] : []));
    return `[${inner}${rows.join(`,${inner}`)}${close}`;
  }
  const said = texts.map((text, n) => (n < texts.length - 1 ? `${text},` : text));
  return `[${inner}${said.map((text, n) => (comments && n % 3 === 1 ? `${text} // why ${n}` : text)).join(inner)}${close}`;
}

/** Writes a policy. */
export function policyText(
  statements: readonly MadeStatement[],
  { indent, joined, comments, ...rest }: Layout,
): string {
  const texts = statements.map(one => {
    if (rest.compact) {
      const list = listText({ ...one, list: 'wide' }, indent, false);
      return `{ "Effect": "${one.effect}", "Action": ${list}, "Resource": "resource-${one.number}" }`;
    }
    const inner = `\n${indent.repeat(3)}`;
    const conditions = Array.from(
      { length: one.condition },
      (_, k) => `${inner}${indent}"aws:PrincipalTag/k${k}": "v"`,
    );
    const elements = [
      `"Effect": "${one.effect}"`,
      `"Action": ${listText(one, indent, comments)}`,
      `"Resource": "resource-${one.number}"`,
      ...(one.condition > 0 ? [`"Condition": {${conditions.join(',')}${inner}}`] : []),
    ];
    return `{${inner}${elements.join(`,${inner}`)}\n${indent.repeat(2)}}`;
  });
  const between = joined ? ', ' : `,\n${indent.repeat(2)}`;
  const text = `{\n${indent}"Version": "2012-10-17",\n${indent}"Statement": [\n${indent.repeat(2)}${texts.join(between)}\n${indent}]\n}`;
  const written = rest.minified && !comments ? JSON.stringify(JSON.parse(text)) : text;
  const ended = `${rest.bom ? '\uFEFF' : ''}${written}${rest.lastEnd ? '\n' : ''}`;
  return rest.mixed ? ended.replace('\n', '\r\n') : ended.replaceAll('\n', rest.end);
}

/** What the base had in place of some lines of the head; it need not be JSON, as nobody reads it but the diff. */
function baseOf(head: string, edits: readonly (readonly [number, 'gone' | 'other' | 'more'])[]): string {
  const lines = head.split('\n');
  for (const [seed, how] of edits) {
    const at = seed % lines.length;
    if (how === 'gone') lines.splice(at, 1 + (seed % 3));
    else if (how === 'other') lines[at] = `${lines[at]?.replace(/\r$/, '')} `;
    else lines.splice(at, 0, `old ${seed}`);
  }
  return lines.join('\n');
}

const file: fc.Arbitrary<MadeFile> = fc
  .tuple(
    fc.array(statement, { minLength: 1, maxLength: 7 }),
    layout,
    fc.option(
      fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom<'gone' | 'other' | 'more'>('gone', 'other', 'more')), {
        minLength: 1,
        maxLength: 6,
      }),
    ),
  )
  .map(([statements, style, edits]) => {
    const head = policyText(
      statements.map((one, number) => ({ ...one, number })),
      style,
    );
    return { head, base: edits === null ? null : baseOf(head, edits) };
  });

/** Pull requests over the catalogue of test/cases. */
export function madePulls(catalogue: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<MadePull> {
  const services = Object.entries(catalogue).map(([serviceNamespace, names]) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constant([{ serviceNamespace }]) },
      { weight: 3, arbitrary: fc.subarray([...names]).map(actions => [{ serviceNamespace, actions }]) },
    ),
  );
  return fc.record({
    files: fc.array(file, { minLength: 1, maxLength: 3 }),
    report: fc.tuple(...services).map(parts => JSON.stringify(parts.flat())),
  });
}
