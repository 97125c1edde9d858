// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { describe, expect, it } from 'vitest';
import { checkTokens } from '../../../src/source/hcl/check';
import { hclComments } from '../../../src/source/hcl/comments';
import { readHclGap } from '../../../src/source/hcl/gap';
import { heredocAt, holesOf, nextToken, quotedEnd } from '../../../src/source/hcl/scan';
import { maskTemplate } from '../../../src/source/hcl/template';
import { Fault, type Token } from '../../../src/source/hcl/token';

/** The tokens of a text as their kinds and what they hold. */
function tokens(text: string): readonly string[] {
  const found: string[] = [];
  for (let token: Token | null = nextToken(text, 0); token; token = nextToken(text, token.end)) {
    found.push(`${token.kind} ${text.slice(token.start, token.end)}`);
  }
  return found;
}

/** Where and why a text cannot be HCL. */
function faultOf(check: () => unknown): readonly [number, string] | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [error.offset, error.message];
  }
}

describe('the tokens of HCL', () => {
  it.each([
    ['', []],
    [' \t\r\f\v\uFEFF', []],
    ['a-1 = é_2', ['word a-1', 'sign =', 'word é_2']],
    ['a\n\r\n \r\nb', ['word a', 'break \n', 'break \r\n', 'break \r\n', 'word b']],
    ['a \n\t\n', ['word a', 'break \n', 'break \n']],
    ['# a\r\n// b "\n#', ['comment # a', 'break \r\n', 'comment // b "', 'break \n', 'comment #']],
    ['a / b /* c\n */ d', ['word a', 'sign /', 'word b', 'comment /* c\n */', 'word d']],
    ['/**/a /*/*/', ['comment /**/', 'word a', 'comment /*/*/']],
    ['([{}]),', ['open (', 'open [', 'open {', 'close }', 'close ]', 'close )', 'comma ,']],
    ['a < b <= c', ['word a', 'sign <', 'word b', 'sign <', 'sign =', 'word c']],
    ['"a" "b\\"\\\\" ""', ['string "a"', 'string "b\\"\\\\"', 'string ""']],
    ['"${"a"}" b', ['string "${"a"}"', 'word b']],
    ['"%{ if "}" }b" c', ['string "%{ if "}" }b"', 'word c']],
    ['"${{ a = "}" }}" b', ['string "${{ a = "}" }}"', 'word b']],
    ['"$${" b "%%{" c', ['string "$${"', 'word b', 'string "%%{"', 'word c']],
    ['"$$$${" b', ['string "$$$${"', 'word b']],
    ['"%${a}" b', ['string "%${a}"', 'word b']],
    ['"$%{a}" "$" "%" b', ['string "$%{a}"', 'string "$"', 'string "%"', 'word b']],
    ['"$"{ "%"{', ['string "$"', 'open {', 'string "%"', 'open {']],
    ['<<A\n  B\nA\nc', ['heredoc <<A\n  B\nA', 'break \n', 'word c']],
    ['<<-A\r\n  A \r\nc', ['heredoc <<-A\r\n  A', 'break \r\n', 'word c']],
    ['<<A\n${<<B\nA\nB\n}\nA\nc', ['heredoc <<A\n${<<B\nA\nB\n}\nA', 'break \n', 'word c']],
  ])('of %j', (text, expected) => expect(tokens(text)).toEqual(expected));

  it('may be asked for from any offset', () => {
    expect(nextToken('a\r\nb', 2)).toEqual({ kind: 'break', start: 2, end: 3 });
    expect(nextToken('a\r\nb', 1)).toEqual({ kind: 'break', start: 1, end: 3 });
    expect(nextToken('  "a" b', 1)).toEqual({ kind: 'string', start: 2, end: 5 });
    expect(quotedEnd('a "b" c', 2)).toBe(5);
  });

  it.each([
    ['"a', 0, 'string'],
    ['a "b\n"', 2, 'string'],
    ['"a\\\n"', 0, 'string'],
    ['"a\\', 0, 'string'],
    ['"${a', 1, 'template'],
    ['"${{}"', 5, 'string'],
    ['a /* b', 2, 'comment'],
    ['/*/', 0, 'comment'],
    ['a <<', 2, 'heredoc'],
    ['<<A b\nA\n', 0, 'heredoc'],
    ['<< A\nA\n', 0, 'heredoc'],
    ['<<1A\n1A\n', 0, 'heredoc'],
    ['<<A\nb\n', 0, 'heredoc'],
    ['<<A\nA', 0, 'heredoc'],
    ['<<A\n${b\nA\n', 4, 'template'],
    [`<<${'A'.repeat(101)}\n`, 0, 'too long'],
    ['\0', 0, 'NUL'],
    ['a\0', 1, 'NUL'],
    ['a = )', 4, '`)` closes nothing'],
    ['{ a = [ }', 6, '`[` is not closed before a `}`'],
    ['{ ( [ ]', 2, '`(` is not closed'],
    ['{', 0, '`{` is not closed'],
  ])('are not those of %j', (text, offset, why) => {
    const [at, message] = faultOf(() => checkTokens(text)) ?? [];
    expect([at, message]).toEqual([offset, expect.stringContaining(why)]);
  });

  it('may nest, but not without end', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(faultOf(() => checkTokens(`${nested(500)}({})${nested(2)}`))).toBeNull();
    expect(faultOf(() => checkTokens(nested(501)))).toEqual([500, 'the values are nested too deeply']);
    const templates = (depth: number) => '"${'.repeat(depth) + '}"'.repeat(depth);
    expect(faultOf(() => checkTokens(templates(50)))).toBeNull();
    expect(faultOf(() => checkTokens(templates(51)))?.[1]).toBe('the templates are nested too deeply');
    const heredocs = (depth: number) => '<<A\n${'.repeat(depth) + '}\nA\n'.repeat(depth);
    expect(faultOf(() => checkTokens(heredocs(50)))).toBeNull();
    expect(faultOf(() => checkTokens(heredocs(51)))?.[1]).toBe('the templates are nested too deeply');
    expect(faultOf(() => checkTokens(`<<${'A'.repeat(100)}\n${'A'.repeat(100)}\n`))).toBeNull();
  });
});

describe('a heredoc', () => {
  it('is told by its lines, its text and its holes', () => {
    const text = 'a = <<-E_1\r\n  x ${b} $${c}\n%{ if d }\n\tE_1 \nf';
    const { inner, holes, flush, start, end } = heredocAt(text, 4);
    expect([start, text.slice(start, end), flush]).toEqual([4, text.slice(4, text.indexOf('E_1 ') + 3), true]);
    expect(text.slice(inner.start, inner.end)).toBe('  x ${b} $${c}\n%{ if d }\n');
    expect(holes.map(hole => text.slice(hole.start, hole.end))).toEqual(['${b}', '%{ if d }']);
    expect(heredocAt('<<E-\nE-\n', 0)).toEqual({
      start: 0,
      end: 7,
      inner: { start: 5, end: 5 },
      flush: false,
      holes: [],
    });
  });
});

describe('a template', () => {
  it.each([
    ['', '', []],
    ['a $ % $$ $${b} %%{c}', 'a $ % $$ $${b} %%{c}', []],
    ['${a}', '1111', ['${a}']],
    ['a ${b}\n%{ if c }d%{ endif }\n', 'a 1111\n         d          \n', ['${b}', '%{ if c }', '%{ endif }']],
    ['${"}\n"}', null, []],
    ['${[\n"}"\n]} ${a}', '1111111111 1111', ['${[\n"}"\n]}', '${a}']],
    ['a ${b', null, []],
  ])('%j with its holes filled is %j', (text, masked, holes) => {
    const found = maskTemplate(text);
    expect(found?.text ?? null).toBe(masked);
    expect(found?.holes.map(({ start, end }) => text.slice(start, end)) ?? []).toEqual(holes);
    if (found) expect(holesOf(text)).toEqual(found.holes);
  });
});

describe('comments', () => {
  it('are those outside of strings', () => {
    const text = '# a\nb = "# c ${d /* e */}" // f\n/* g */ h = <<I\n# j\nI\n';
    expect(hclComments(text).map(({ start, end }) => text.slice(start, end))).toEqual(['# a', '// f', '/* g */']);
    expect(hclComments('#')).toEqual([{ start: 0, end: 1 }]);
  });
});

describe('what stands between two items', () => {
  it.each([
    ['', null, [], []],
    [' , ', 1, [], []],
    ['\r\n,\n', 2, [], [0, 3]],
    ['# a, b\n, // c\r\n/* d,\n */', 7, ['# a, b', '// c', '/* d,\n */'], [6, 13]],
    ['/* a */', null, ['/* a */'], []],
    ['# a\n,\n,', 4, ['# a'], [3, 5]],
  ])('%j', (gap, comma, comments, breaks) => {
    const text = `"x"${gap}"y", # z\n`;
    const span = { start: 3, end: 3 + gap.length };
    const found = readHclGap(text, span);
    expect(found.comments.map(({ start, end }) => text.slice(start, end))).toEqual(comments);
    expect([found.comma, found.breaks, found.end]).toEqual([
      comma === null ? null : comma + 3,
      breaks.map(at => at + 3),
      span.end,
    ]);
  });
});
