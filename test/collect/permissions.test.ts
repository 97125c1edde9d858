import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../src/iam/name';
import { read, textsOf } from '../documents';
import type { Entity } from '../fake-aws/world';
import { ANALYZER, start } from './collecting';
import { collectsHere } from './here';

const ENTITIES: Entity[] = [
  { kind: 'role', name: 'MyRole', path: '/', tags: { t: '' } },
  { kind: 'user', name: 'Bot', path: '/ops/', tags: { t: '' } },
];

/** The permission that a call takes, where it is not named like the call. */
const NAMED: Readonly<Record<string, string>> = { ListFindingsV2: 'ListFindings', GetFindingV2: 'GetFinding' };

/** The permissions of the calls that came to a fake AWS. */
async function asks(...args: readonly string[]): Promise<readonly string[]> {
  const fake = await start({ entities: structuredClone(ENTITIES) });
  const { problem } = await collectsHere(fake, { args });
  expect(problem).toBeUndefined();
  const services = (call: string) => (/Analyzer|Finding/.test(call) ? 'access-analyzer' : 'iam');
  return [...new Set(fake.calls.map(call => `${services(call)}:${NAMED[call] ?? call}`))].sort(byCodePoint);
}

function permissionsIn(text: string): readonly string[] {
  return [...text.matchAll(/`((?:iam|access-analyzer):\w+)`/g)].map(([, name = '']) => name).sort(byCodePoint);
}

/** What the documents say that a mode needs. */
function documented(mode: string): readonly string[] {
  const [, after = ''] = read('docs/reports.md').split('### Permissions');
  const line = after.split('\n').find(one => one.startsWith(`| ${mode} `)) ?? '';
  return permissionsIn(line);
}

const union = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort(byCodePoint);

const actionsOf = (policy: string | undefined): readonly string[] => JSON.parse(policy ?? '').Statement[0].Action;

describe('the permissions of the documents', () => {
  it('are those that each mode asks for, and no others', async () => {
    expect(documented('an analyzer')).toEqual(await asks());
    const named = await asks('--analyzer', ANALYZER.arn);
    expect([...named, 'access-analyzer:ListAnalyzers'].sort(byCodePoint)).toEqual(documented('an analyzer'));
    expect(documented('`all-roles`')).toEqual(await asks('--all-roles'));
    const bot = 'arn:aws:iam::111122223333:user/ops/Bot';
    expect(documented('`last-accessed`')).toEqual(await asks('--last-accessed', 'MyRole', bot));
    expect(union(documented('`all-roles`'), ['iam:GetRole'])).toEqual(
      await asks('--all-roles', '--resource-tag', 't='),
    );
    const tagged = await asks('--account', '111122223333', '--resource-tag', 't=');
    expect(tagged).toEqual(union(documented('an analyzer'), documented('`resource-tag`')));
  });

  it('are in the policies that can be copied', () => {
    const [analyzer, iam] = policiesShown();
    expect(union(actionsOf(analyzer))).toEqual(documented('an analyzer'));
    expect(union(actionsOf(iam))).toEqual(union(documented('`all-roles`'), documented('`last-accessed`')));
  });

  it('are the same in the README', () => {
    const policies = textsOf('README.md', 'json').filter(text => text.includes('access-analyzer:'));
    expect(policies.map(policy => union(actionsOf(policy)))).toEqual([documented('an analyzer')]);
    const [, without = ''] = read('README.md').split("Without an analyzer, IAM's last-accessed data does");
    const paragraph = without.split('\n\n')[0] ?? '';
    const users = ['iam:GetUser'];
    const both = union(documented('`all-roles`'), documented('`last-accessed`'));
    expect(permissionsIn(paragraph)).toEqual(both.filter(one => !users.includes(one)));
    expect(paragraph.replaceAll('\n', ' ')).toContain(
      'with `all-roles` also `iam:ListRoles`, with `last-accessed` also `iam:GetRole`',
    );
  });

  it('let only one branch of one repository take on the role', () => {
    const [, , trust] = policiesShown();
    const { Action, Condition } = JSON.parse(trust ?? '').Statement[0];
    expect([Action, Object.keys(Condition)]).toEqual(['sts:AssumeRoleWithWebIdentity', ['StringEquals']]);
    expect(Object.entries(Condition.StringEquals).map(([key, value]) => [key.split(':')[1], value])).toEqual([
      ['aud', 'sts.amazonaws.com'],
      ['sub', 'repo:OWNER/REPOSITORY:ref:refs/heads/main'],
    ]);
  });
});

/** The policies of docs/reports.md, in their order. */
function policiesShown(): readonly string[] {
  return textsOf('docs/reports.md', 'json').filter(text => text.includes('"Statement"'));
}
