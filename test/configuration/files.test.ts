import { describe, expect, it } from 'vitest';
import { fileRules } from '../../src/configuration/files';
import { configurationOf } from './made';

describe('the rules of a file', () => {
  const rules = fileRules(
    configurationOf('principals:', '  "**": [B, A]', '  iam/*: [A, C]', 'ignore: [iam/b/**, "*.bak.json"]'),
  );

  it('name the principals of all globs that fit, in order, each once', () => {
    const names = (path: string) => rules.principals(path).principals.map(({ name }) => name);
    expect(names('iam/a.json')).toEqual(['B', 'A', 'C']);
    expect(names('x.json')).toEqual(['B', 'A']);
    expect(names('../x.json')).toEqual([]);
    expect(rules.principals('iam/a.json').how).toBe('configuration line 2: `**`; configuration line 3: `iam/*`');
  });

  it('ignore what any glob fits', () => {
    const paths = ['iam/b/c.json', 'a.bak.json', 'iam/b.json', 'x/a.bak.json'];
    expect(paths.map(rules.ignored)).toEqual([true, true, false, false]);
  });

  it('say nothing without a configuration', () => {
    expect(fileRules(null).principals('a').principals).toEqual([]);
    expect(fileRules(null).ignored('a')).toBe(false);
  });
});
