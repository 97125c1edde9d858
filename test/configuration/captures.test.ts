import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRules } from '../../src/configuration/files';
import { capturerOf } from '../../src/configuration/glob-captures';
import { configurationOf } from './made';

const captured = (glob: string, path: string) => {
  const found = capturerOf(glob)(path);
  return found && Object.fromEntries(found);
};

describe('captures', () => {
  it.each<[string, string, Record<string, string> | null]>([
    ['iam/{role}/*.json', 'iam/App/a.json', { role: 'App' }],
    ['iam/{role}/*.json', 'iam/App/b/a.json', null],
    ['iam/{role}.json', 'iam/App.v2.json', { role: 'App.v2' }],
    ['iam/{role}.json', 'iam/.json', null],
    ['iam/{account}-{role}.json', 'iam/111122223333-my-role.json', { account: '111122223333', role: 'my-role' }],
    ['{role}*.json', 'App.json', { role: 'A' }],
    ['*{role}', 'App', { role: 'App' }],
    ['{a}{b}', 'App', { a: 'A', b: 'pp' }],
    ['?{role}?', 'A\u{1F400}pp', { role: '\u{1F400}p' }],
    ['**/{role}/policy.tf', 'a/b/c/policy.tf', { role: 'c' }],
    ['{team}/**/{role}.tf', 'x/y/z/App.tf', { team: 'x', role: 'App' }],
    ['{team}/**', 'x/y/z', { team: 'x' }],
    ['{x,y}/{role}-{x,y}.tf', 'y/App-x.tf', { role: 'App' }],
    ['[{]{role}}', 'a', null],
    ['iam/{role}', '../iam/App', null],
    ['{role}/a', '{role}/a', { role: '{role}' }],
    ['{role}.json', '*?.json', { role: '*?' }],
    ['iam/App', 'iam/App', {}],
  ])('of %s in %s', (glob, path, expected) => {
    expect(captured(glob, path)).toEqual(expected);
  });

  it('put together again give the path', () => {
    const word = fc.stringMatching(/^[a-z][a-z.-]{0,5}$/);
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const found = captured('{a}/x-{b}-{c}.json', `${a}/x-${b}-${c}.json`);
        expect(`${found?.a}/x-${found?.b}-${found?.c}.json`).toBe(`${a}/x-${b}-${c}.json`);
      }),
    );
  });

  it('take no time worth telling on a glob and a path made for it', () => {
    const start = performance.now();
    expect(captured(`${'*a'.repeat(300)}{r}b`, 'a'.repeat(3_000))).toBeNull();
    expect(captured(`{r}${'*a'.repeat(300)}`, 'a'.repeat(3_000))).toEqual({ r: 'a' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('the owners of a file', () => {
  const rules = fileRules(
    configurationOf(
      'accounts: ["111111111111", "222222222222"]',
      'principals:',
      '  "iam/{role}/*": ["{role}", "arn:aws:iam::333333333333:role/{role}-x"]',
      '  iam/one/*: {principals: App, accounts: "444444444444"}',
    ),
  );
  const owners = (path: string) => rules.principals(path).principals.map(({ name, account }) => [name, account]);

  it('are made of captures, in each account', () => {
    expect(owners('iam/App/a.json')).toEqual([
      ['App', '111111111111'],
      ['App', '222222222222'],
      ['arn:aws:iam::333333333333:role/App-x', '333333333333'],
    ]);
    expect(rules.principals('iam/App/a.json').how).toBe('configuration line 3: `iam/{role}/*`');
  });

  it('stand in the accounts of their own rule, where it names some', () => {
    expect(owners('iam/one/a.json').at(-1)).toEqual(['App', '444444444444']);
    const [first, , , last] = rules.principals('iam/one/a.json').principals;
    expect([first && rules.lineOf(first), last && rules.lineOf(last)]).toEqual([3, 4]);
  });

  it('never come from the braces of a file name', () => {
    expect(owners('iam/{role}/a.json')[0]).toEqual(['{role}', '111111111111']);
  });
});
