import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/source/yaml';
import { compose } from '../../../src/source/yaml/compose';
import { read } from './find';

describe('a fault', () => {
  it.each([
    ['Action: *\n', 1, 9, 'a name is expected here'],
    ['a: 1\nb: *x\n', 2, 4, 'the alias has no anchor before it'],
    ['a: &x 1\nb: &y *x\n', 2, 7, 'an alias cannot have an anchor'],
    ['a: b\n\tc: d\n', 2, 1, 'a tab stands in the indentation'],
    ['a: "b\n', 2, 1, 'the text ends too early'],
    ['a: [b, {c: d]\n', 1, 13, 'the indentation does not fit'],
    ['a:\n  b: [{\n    c: d\n  }]\n  e: "\n}"\n', 4, 3, 'this closes nothing'],
    ['a: b: c\n', 1, 4, 'a second key stands on the line'],
    ['a:\n    - b\n   - c\n', 3, 1, 'this list item stands at another depth'],
    ['a:\n  - b\n c: d\n', 3, 1, 'the indentation does not fit'],
    ['a: @b\n', 1, 4, 'text that begins with this character'],
    ['a: "\\q"\n', 1, 5, 'an escape is not known'],
    ['%YAML 3\n---\na: b\n', 1, 7, 'the directive is not known'],
    ['a: b\0\n', 1, 5, 'a control character stands here'],
    ['a: b\rc: d\n', 1, 5, 'a line break of a kind'],
    ['a: b # \u2028c: d\n', 1, 8, 'a line break of a kind'],
    ['a: b\n\uFEFFc: d\n', 2, 1, 'a byte order mark stands inside'],
    ['a: *b: c\n', 1, 6, 'a name is expected here'],
    ['a: !x!y b\n', 1, 4, 'the tag cannot be read'],
    ['a: b\n]\n', 2, 1, 'this closes nothing'],
    ['\n\n\n\na: @b\n', 5, 4, 'text that begins with this character'],
    ['a: [b]\n... c\n', 2, 5, 'something is missing before this'],
    ['a: b\n... c\n', 2, 5, 'something is missing before this'],
    ['a: "b', 1, 6, 'the text ends too early'],
    ['a: b: c\nd:\n  - e\n', 1, 4, 'a second key stands on the line'],
    ['a: [b\n\n', 3, 1, 'the text ends too early'],
    ['a: &x !y &z b\n', 1, 10, 'a value has two anchors'],
    ['a: !x !y b\n', 1, 7, 'a value has two tags'],
    [`${'a'.repeat(1025)}: b\n`, 1, 1, 'the key is longer than 1,024 characters'],
    ['a\nb: c\n', 1, 1, 'the key does not stand on one line'],
    ['a: [\n  - b\n]\n', 2, 3, 'a list or mapping by indentation stands inside brackets'],
  ])('in %j is told with its place', (text, line, column, what) => {
    const { roots, problems } = readYaml(text, 'template.yaml');
    expect(roots).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'syntax', severity: 'error', path: 'template.yaml', line, column });
    expect(problems[0]?.message).toContain(`not valid YAML: ${what}`);
  });

  it.each(['a: "b', 'a:\n    - b\n   - c\n', 'a: @b', 'a: b\0', '['.repeat(300)])('in %j is one of syntax', text => {
    expect(compose(text)).toMatchObject({ ok: false, fault: { kind: 'syntax' } });
  });

  it('is found behind a byte order mark too', () => {
    expect(readYaml('\uFEFFa: 1\nb: *x\n', null).problems[0]).toMatchObject({ line: 2, column: 4 });
  });
});

describe('depth', () => {
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it('has an end far beyond any template', () => {
    expect(read(lists(199)).roots).toHaveLength(1);
    const { roots, problems } = readYaml(`a: b\n---\n${lists(200)}\n`, 'p');
    expect(roots).toEqual([]);
    expect(problems).toMatchObject([{ code: 'syntax', line: 3 }]);
    expect(problems[0]?.message).toContain('nested too deeply');
  });
});
