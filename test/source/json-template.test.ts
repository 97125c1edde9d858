import { describe, expect, it } from 'vitest';
import { readJsonTemplate } from '../../src/source/json-template';
import { member } from '../../src/source/tree';

describe('JSON with holes', () => {
  it('is read where it stands', () => {
    const text = `{ "a": \${jsonencode({ x = "}" })}, "b": "x\${upper("y")}z", "k": [1, "last"] }`;
    const { roots, problems, text: own } = readJsonTemplate(text, 'p.json');
    expect([own, problems]).toEqual([text, []]);
    const [root] = roots;
    if (root?.kind !== 'map') throw new Error('no map');
    const written = ['a', 'b', 'k'].map(key => {
      const value = member(root, key);
      return [value?.kind, text.slice(value?.start, value?.end)];
    });
    expect(written).toEqual([
      ['other', `\${jsonencode({ x = "}" })}`],
      ['string', `"x\${upper("y")}z"`],
      ['list', '[1, "last"]'],
    ]);
  });

  it('is what it says where it is JSON as it stands', () => {
    const text = `{ "a": "x\${b}", "\${c}": "%{d}" }`;
    const { roots, comments } = readJsonTemplate(`${text} // e`, 'p.json');
    expect(roots).toMatchObject([
      { entries: [{ value: { value: `x\${b}` } }, { key: { value: `\${c}` }, value: { value: '%{d}' } }] },
    ]);
    expect(comments()).toEqual([{ start: text.length + 1, end: text.length + 5 }]);
  });

  it('may repeat parts', () => {
    const text = `[ %{ for n in names ~} { "name": "\${n}" }, %{ endfor ~} {} ]`;
    expect(readJsonTemplate(text, 'p.json').roots).toMatchObject([{ kind: 'list', items: [{}, {}] }]);
  });

  it('has no key twice where two holes are of one length', () => {
    expect(readJsonTemplate(`{ "\${f("a")}": 1, "\${f("b")}": 2 }`, 'p.json').duplicateKeys).toEqual([]);
    expect(readJsonTemplate(`{ "a": \${a}, "a": 2 }`, 'p.json').duplicateKeys).toHaveLength(1);
  });

  it.each([
    ['no JSON even so', `{ "a": \${a} "b": 1 }`, 1, 8],
    ['a hole that is not closed', `{\n  "a": \${a`, 2, 8],
    ['no hole', '{ "a": }', 1, 8],
  ])('%s is told as it stands', (_, text, line, column) => {
    const { roots, problems } = readJsonTemplate(text, 'p.json');
    expect(roots).toEqual([]);
    expect(problems).toMatchObject([{ code: 'syntax', path: 'p.json', line, column }]);
  });
});
