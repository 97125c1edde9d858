// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import fc from 'fast-check';

/** Random HCL as people may write it. Lists of strings that a test may change stand under keys of their own: `list_0`, `list_1`, … */

// Comments differ, so that each can be told from the others, and look like all that must not be taken for HCL.
const odd = fc.constantFrom('', '"', ']', '}', ',', '//', '#', ', "x"', '${', '<<EOF', '= {', '*', '\u{1F600}');
const id = fc.nat(1e9);
const lineComment = fc
  .tuple(fc.constantFrom('#', '//', '#!'), id, odd)
  .map(([mark, number, text]) => `${mark} ${number} ${text}\n`);
const blockComment = fc
  .tuple(id, odd, fc.constantFrom('', '\n   '))
  .map(([number, text, lines]) => `/* ${number} ${text}${lines} */`);
const blank = fc.constantFrom('', ' ', '  ', '\t', '\n', '\n    ', '\n\n', '\n\t');

/** What may stand between two tokens inside brackets. */
export const gap: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: blank }, { weight: 1, arbitrary: fc.oneof(lineComment, blockComment) }), {
    maxLength: 3,
  })
  .map(parts => parts.join(''));

/** A string's text in quotes, escapes included. */
export const quoted: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^(?:s3|ec2):[A-Z][a-z*?]{0,8}$/).map(text => `"${text}"`),
  fc.constantFrom('"s3:\\u0047et*"', '"é\u{1F600}"', '"a\\"b\\\\c"', '"$${x} %%{y} 5% $"', '"\\U0001F600\\n\\t"', '""'),
);

/** A list of quoted strings in brackets, with or without a last comma. */
export const listText: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(gap, quoted, gap), { minLength: 1, maxLength: 6 }), fc.option(gap))
  .map(([items, last]) => {
    const inner = items.map(([before, item, after]) => before + item + after).join(',');
    return `[${inner}${last === null ? '' : `,${last}`}]`;
  });

const heredoc = fc.constantFrom(
  '<<EOF\n{ "Action": ["s3:Get*"] } # no comment ]\n  EOF',
  '<<-JSON\n\n    { "a": "$${b}",\n      "c": "\\"" }\n    JSONX\n    JSON',
  '<<E_-1\nE_-12\n/* \n${join(",", [\n"E_-1",\n"}"])} x %{ if a }b%{ endif }\nE_-1',
  '<<EOT\nEOT',
);
const computed = fc.constantFrom(
  ...['1', '-1.5', 'true', 'null', 'var.x', 'a.b[0].c', 'a[*].b', '!x', '1 + 2 * 3', 'x ? "a" : "b"', '"${var.x}:y"'],
  ...['[for k, v in x : "${k}]"]', '{ for k in x : k => k... if k != "" }', '["a"][0]', '"%{ if x }]%{ endif }"'],
  ...['"${x == "]" ? "}" : "{"}"', 'concat(["a"], var.b...)', 'upper(\n"x", # y\n)'],
);

// HCL wants a key once: `@` becomes a number.
const key = fc.constantFrom('a@', 'b-c@', '_d@', 'list-@', 'Action@');
const objectKey = fc.oneof(key, fc.constantFrom('"a b@"', '"x:@"', '"\\u00e9@"', '("${x}@")', '"${x}:@"', '(var.k@)'));
const separator = fc.oneof(
  fc.constantFrom('\n', ', ', ',\n', '\n\n    '),
  lineComment.map(text => ` ${text}`),
);

const { value } = fc.letrec<{ value: string; object: string }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(computed, quoted),
    tie('object'),
    tie('object').map(object => `jsonencode(${object})`),
    fc.array(fc.tuple(gap, fc.oneof(computed, quoted, tie('object')), gap), { maxLength: 3 }).map(items => {
      return `[${items.map(parts => parts.join('')).join(',')}]`;
    }),
  ),
  object: fc
    .array(
      fc.tuple(
        fc.oneof(fc.tuple(objectKey, fc.oneof(tie('value'), heredoc)), fc.tuple(fc.constant('list_@'), listText)),
        fc.constantFrom(' = ', '=', ': '),
        separator,
      ),
      { maxLength: 4 },
    )
    .map(elements => `{\n${elements.map(element => writtenElement(...element)).join('')}}`),
}));

// A computed key needs a comma before it where a reference stands in the line above: the parser takes `b\n(c)` for a call.
function writtenElement([name, content]: [string, string], equals: string, after: string): string {
  const comma = content.startsWith('<<') ? '\n' : after.includes(',') ? after : `,${after}`;
  return `${name}${equals}${content}${comma}`;
}

const ending = fc.oneof(
  fc.constantFrom('\n', '\n\n', '  \n'),
  lineComment,
  blockComment.map(text => ` ${text}\n`),
);
const attribute = fc
  .oneof(fc.tuple(key, fc.oneof(value, heredoc)), fc.tuple(fc.constant('list_@'), listText))
  .map(([name, content]) => `${name} = ${content}${content.startsWith('<<') ? '\n' : ''}`);
const shortAttribute = attribute.filter(text => !text.includes('\n'));
const header = fc.constantFrom('statement', 'resource "aws_iam_role" "r"', 'dynamic "statement"', 'x y "$${z}"');

const { body } = fc.letrec<{ body: string; entry: string }>(tie => ({
  entry: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    attribute,
    fc.oneof(lineComment, blockComment),
    fc.tuple(header, tie('body')).map(([start, inner]) => `${start} {\n${inner}}`),
    fc.tuple(header, shortAttribute).map(([start, inner]) => `${start} { ${inner} }`),
  ),
  body: fc.array(fc.tuple(tie('entry'), ending), { maxLength: 5 }).map(entries => entries.flat().join('')),
}));

/** A document. */
export const hclDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.oneof(
          body,
          attribute.map(text => `${text}\n`),
        ),
        ending,
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([parts, windows, mark]) => {
    const text = numbered(parts.flat().join(''));
    return (mark ? '\uFEFF' : '') + (windows ? text.replaceAll('\n', '\r\n') : text);
  });

/** Gives each key a name of its own. */
function numbered(text: string): string {
  let next = 0;
  return text.replaceAll('@', () => `${next++}`);
}
