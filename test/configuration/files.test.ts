import { describe, expect, it } from 'vitest';
import { fileRules } from '../../src/configuration/files';
import { configurationOf } from './made';

describe('the rules of a file', () => {
  const rules = fileRules(
    configurationOf('principals:', '  "**": [B, A]', '  iam/*: [A, C]', 'ignore: [iam/b/**, "*.bak.json"]'),
  );

  it('name the principals of all globs that fit, in order, each once', () => {
    expect(rules.principals('iam/a.json')).toEqual(['B', 'A', 'C']);
    expect(rules.principals('x.json')).toEqual(['B', 'A']);
    expect(rules.principals('../x.json')).toEqual([]);
  });

  it('ignore what any glob fits', () => {
    const paths = ['iam/b/c.json', 'a.bak.json', 'iam/b.json', 'x/a.bak.json'];
    expect(paths.map(rules.ignored)).toEqual([true, true, false, false]);
  });

  it('say nothing without a configuration', () => {
    expect(fileRules(null).principals('a')).toEqual([]);
    expect(fileRules(null).ignored('a')).toBe(false);
  });
});
