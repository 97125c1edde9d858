import { describe, expect, it } from 'vitest';
import { chooser } from '../../src/edge/chooser';

describe('the files that globs choose', () => {
  const DEFAULT = ['**/*.{json,jsonc}'];
  it.each<[readonly string[], string, boolean]>([
    [DEFAULT, 'a.json', true],
    [DEFAULT, '.github/a.jsonc', true],
    [DEFAULT, 'a/.b.json', true],
    [DEFAULT, 'a/b/c.yaml', false],
    [DEFAULT, 'a.json/b', false],
    [['iam/**', '!iam/test/**'], 'iam/a.json', true],
    [['iam/**', '!iam/test/**'], 'iam/test/a.json', false],
    [['!iam/test/**'], 'a.json', true],
    [['!iam/test/**'], 'iam/test/a/b.json', false],
    // a name that hides from the globs would hide from the gate
    [DEFAULT, '\n.json', true],
    [DEFAULT, 'iam/\na.json', true],
    [DEFAULT, 'a\nb/c.json', true],
    [DEFAULT, 'iam/\u2028a.json', true],
    [DEFAULT, 'iam/\r.json', true],
    [['iam/*'], 'iam/\n', true],
    [['iam/**', '!iam/test/**'], 'iam/test/\na.json', false],
  ])('%j: %j is chosen: %s', (globs, path, isChosen) => {
    expect(chooser(globs)(path)).toBe(isChosen);
  });
});
