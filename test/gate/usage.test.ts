import { describe, expect, it } from 'vitest';
import type { GateAsked } from '../../src/configuration/gate-rules';
import { readCommand } from '../../src/settings/command-line';
import { problemsOf, read } from '../configuration/made';

function gateOf(...flags: readonly string[]): GateAsked | string {
  const command = readCommand(['.', '--report', 'r.json', ...flags], 0);
  if (!command.ok) return `${command.problem.message}: ${command.problem.help}`;
  return command.value.kind === 'run' ? command.value.settings.gate : command.value.kind;
}

describe('the flags of a gate', () => {
  it('are read, each level and entry once or with others', () => {
    const levels = [
      '--access-levels',
      'Write, Permissions management',
      '--access-levels',
      'Read',
      '--access-levels',
      'Write',
    ];
    const forbid = ['--forbid', 'iam:*', '--forbid', '*'];
    expect(gateOf('--check', '--max-unused-actions', '10', '--max-unused-percent', '0', ...levels, ...forbid)).toEqual({
      ...{ failOn: null, mostActions: 10, mostPercent: 0, levels: ['Write', 'Permissions management', 'Read'] },
      ...{ forbid: ['iam:*', '*'], expiredKeeps: null, unowned: null, unread: null, noEvidence: null },
    });
    expect(gateOf('--check', '--fail-on', 'any', '--forbid', 's3:Delete*')).toMatchObject({
      failOn: 'any',
      forbid: ['s3:Delete*'],
    });
  });

  it('need a check', () => {
    for (const rule of ['added', 'touched', 'any']) {
      expect(gateOf('--fail-on', rule, '--base', 'main')).toBe(
        '`--fail-on` says what a check says no to, and nothing is checked: add `--check`',
      );
    }
    expect(gateOf('--fail-on', 'never')).toMatchObject({ failOn: 'never' });
  });

  it('stand once where they take one value', () => {
    for (const flag of ['fail-on', 'max-unused-actions', 'base', 'as-of', 'baseline']) {
      const value = flag === 'fail-on' ? 'any' : '1';
      expect(gateOf('--check', `--${flag}`, value, `--${flag}=${value}`)).toBe(
        `\`--${flag}\` is given twice: give it once: it takes one value`,
      );
    }
    expect(
      gateOf('--check', '--check', '--forbid', 'a:*', '--forbid', 'a:*', '--principal', 'A', '--principal', 'B'),
    ).toMatchObject({
      forbid: ['a:*', 'a:*'],
    });
  });

  it.each([
    ['--max-unused-actions', ['-1', '1000000', '1e9', 'NaN', '1.5', ' 1', '01', '+1', 'ten', '１']],
    ['--max-unused-percent', ['-1', '101', '1e2', '10%', '0.5', 'Infinity']],
  ])('%s refuses what is no number that it takes', (flag, values) => {
    for (const value of values) {
      expect(gateOf('--check', `${flag}=${value}`)).toMatch(
        /^`max-unused-\w+` is `.*`: give a whole number from 0 to (?:100|999999)$/,
      );
    }
  });

  it.each([
    ['--access-levels', 'write', '`access-levels`: `write` is no access level: write `Write`'],
    [
      '--access-levels',
      'Write,',
      '`access-levels`: `` is no access level: give some of `Permissions management`, `Write`, ',
    ],
    ['--access-levels', 'Admin', '`access-levels`: `Admin` is no access level: give some of '],
    ['--forbid', 'iam', '`forbid`: `iam` is no entry of an action list: write `*`, `iam:*` or `s3:Delete*`; '],
    ['--forbid', '*:Get*', '`forbid`: `*:Get*` is no entry of an action list: '],
    ['--forbid', 's3:Get`\u202e\n::error::x', '`forbid`: `s3:Get ::error::x` is no entry of an action list: '],
    ['--forbid', '', '`--forbid` is empty: '],
    ['--access-levels', '', '`--access-levels` is empty: '],
    ['--max-unused-actions', '', '`--max-unused-actions` is empty: '],
  ])('%s %j is refused', (flag, value, words) => {
    expect(String(gateOf('--check', `${flag}=${value}`)).startsWith(words)).toBe(true);
  });

  it('need a gate', () => {
    for (const flag of ['--max-unused-actions=1', '--max-unused-percent=1', '--access-levels=Write', '--forbid=*']) {
      const name = flag.split('=')[0];
      const words = `\`${name}\` is a rule of a gate, and no gate is asked for`;
      expect(gateOf(flag)).toBe(`${words}: add \`--check\``);
      expect(gateOf(flag, '--check', '--fail-on', 'never')).toBe(
        `${words}: give another \`--fail-on\`, or leave it out`,
      );
      const owners = readCommand(['owners', '.', '--report', 'r.json', flag], 0);
      expect(owners.ok ? '' : owners.problem.message).toBe(`\`owners\` takes no \`${name}\``);
    }
  });
});

describe('the keys of a gate', () => {
  it('are read', () => {
    const found = read(
      ...['gate:', '  fail-on: added', '  max-unused-actions: 10', '  max-unused-percent: 100'],
      ...[
        '  access-levels: [Write, Tagging, Write]',
        '  forbid: ["*", iam:*]',
        '  unowned: fail',
        '  unread: allow',
        '  no-evidence: fail',
        '  expired-keeps: fail',
      ],
    );
    expect(found.ok && found.value.gate).toEqual({
      ...{ failOn: 'added', mostActions: 10, mostPercent: 100, levels: ['Write', 'Tagging'], forbid: ['*', 'iam:*'] },
      ...{ unowned: 'fail', unread: 'allow', noEvidence: 'fail', expiredKeeps: 'fail' },
    });
  });

  it.each<[string, string, RegExp, RegExp, readonly [number, number]]>([
    [
      'a negative number',
      '  max-unused-actions: -1',
      /expected a whole number from 0 to 999999, got `-1`/,
      /`10`/,
      [3, 23],
    ],
    ['an exponent', '  max-unused-actions: 1e9', /got `1e9`/, /`10`/, [3, 23]],
    ['no number', '  max-unused-actions: .nan', /got `.nan`/, /`10`/, [3, 23]],
    ['more than all', '  max-unused-percent: 101', /from 0 to 100, got `101`/, /`10`/, [3, 23]],
    ['no levels', '  access-levels: []', /`access-levels` names nothing/, /`Write`/, [3, 18]],
    [
      'a level in small letters',
      '  access-levels: [Write, read]',
      /`read` is no access level/,
      /write `Read`/,
      [3, 26],
    ],
    ['nothing forbidden', '  forbid: []', /`forbid` names nothing/, /`"iam:\*"`/, [3, 11]],
    ['a glob without quotes', '  forbid: *', /./, /./, [3, 11]],
    ['a service pattern', '  forbid: ["*:Get*"]', /`\*:Get\*` is no entry/, /`iam:\*`/, [3, 12]],
    ['a word that is none', '  unowned: ignore', /`unowned` is `ignore`/, /`allow`, `incomplete`, `fail`/, [3, 12]],
    [
      'a key that is nearly one',
      '  max-unused-action: 3',
      /`max-unused-action` is no key/,
      /`max-unused-actions`/,
      [3, 3],
    ],
  ])('refuse %s', (_, line, message, help, [row, column]) => {
    const [first] = problemsOf('gate:', '  fail-on: any', line);
    expect(first).toMatchObject({ line: row, column });
    expect(first?.message).toMatch(message);
    expect(first?.help).toMatch(help);
  });

  it('need `fail-on`, and the error stands where they do', () => {
    const found = problemsOf('gate:', '  forbid: iam:*', '  max-unused-actions: 3', '  expired-keeps: fail');
    expect(found.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 3, '`forbid` needs `fail-on`, and without it there is no gate'],
      [3, 3, '`max-unused-actions` needs `fail-on`, and without it there is no gate'],
    ]);
    expect(problemsOf('gate: {fail-on: never, unowned: fail}')).toHaveLength(1);
    expect(problemsOf('gate: {fail-on: never, expired-keeps: fail}')).toEqual([]);
  });
});
