import { describe, expect, it } from 'vitest';
import { locatePolicies } from '../../src/locate/policies';
import { readYaml } from '../../src/source/yaml';
import { cpuTime } from '../cpu-time';
import { inJson, inYaml, outline, told } from './made';

const ALLOW = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: '*' };
const DOCUMENT = { Version: '2012-10-17', Statement: [ALLOW] };

describe('policies inside other documents', () => {
  it.each([
    ['a list of them', [DOCUMENT, DOCUMENT], ['/0/Statement/0', '/1/Statement/0']],
    ['below names', { policies: [{ name: 'a', document: DOCUMENT }] }, ['/policies/0/document/Statement/0']],
    ['one statement', { a: { Statement: ALLOW } }, ['/a/Statement']],
    ['keys that pointers escape', { 'a/b~c': DOCUMENT }, ['/a~1b~0c/Statement/0']],
    ['beside the statements of one', { ...DOCUMENT, Other: DOCUMENT }, ['/Statement/0', '/Other/Statement/0']],
    ['statements without a document', { extra: [ALLOW, ALLOW] }, ['/extra/0', '/extra/1']],
    ['a statement without a document', { extra: ALLOW }, ['/extra']],
  ])('%s', (_, value, pointers) => {
    const found = inJson(value);
    expect(outline(found)).toEqual(pointers.map(pointer => `${pointer}: s3:GetObject`));
    expect(told(found)).toEqual([]);
  });

  it.each([
    ['a key of another language', { statement: { effect: 'x', action: 'y' } }],
    ['an effect without actions of AWS', { rules: [{ Effect: 'Allow', Action: 'read' }] }],
    ['SQL', { Statement: 'SELECT 1', Action: 'run' }],
    ['statements of a bank', { Statement: [{ date: '2026-01-01', amount: 5 }] }],
  ])('are not seen in %s', (_, value) => {
    const found = inJson({ inner: value });
    expect(outline(found)).toEqual([]);
    expect(told(found)).toEqual([]);
  });

  it('stand for themselves beside what is no statement', () => {
    const mixed = inJson({ list: [ALLOW, 'text', ALLOW] });
    expect(outline(mixed)).toEqual(['/list/0: s3:GetObject', '/list/2: s3:GetObject']);
    expect(told(mixed)).toEqual([]);
    expect(outline(inJson([ALLOW, DOCUMENT]))).toEqual(['/0: s3:GetObject', '/1/Statement/0: s3:GetObject']);
  });

  it('are told when they are spelled wrong', () => {
    expect(told(inJson({ a: { Version: '2012-10-17', statement: [ALLOW] } }))).toEqual([
      'misspelled-key 4: `statement` is not spelled so',
    ]);
  });

  it('keep trust policies apart', () => {
    const trust = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
    expect(outline(inJson({ roles: [{ trust: { Statement: [trust] }, policy: DOCUMENT }] }))).toEqual([
      '/roles/0/trust/Statement/0: principal',
      '/roles/0/policy/Statement/0: s3:GetObject',
    ]);
  });

  it('are refused in a file with a key that stands twice', () => {
    const found = inJson('{"a": {"Statement": [{"Effect": "Allow", "Action": "s3:*"}]}, "b": {"x": 1, "x": 2}}');
    expect(found.policies).toEqual([]);
    expect(told(found)).toEqual(['duplicate-key 1: the key `x` stands twice in one object']);
  });
});

describe('aliases', () => {
  const of = (text: string) => outline(inYaml(text));

  it('leave alone what stands at two places', () => {
    expect(of('a: &d { Statement: [{ Effect: Allow, Action: "s3:*" }] }\nb: *d\n')).toEqual([
      '/a/Statement/0: shared (held: shared)',
    ]);
    expect(of('Statement:\n- { Effect: Allow, Action: &l [s3:Get*] }\n- { Effect: Allow, Action: *l }\n')).toEqual([
      '/Statement/0: shared (held: shared)',
      '/Statement/1: not-literal',
    ]);
    expect(of('Statement:\n- { Effect: Allow, Action: [&a s3:Get*] }\n- { Effect: Allow, Action: [*a] }\n')).toEqual([
      '/Statement/0: shared (held: shared)',
      '/Statement/1: not-literal',
    ]);
    expect(of('Statement:\n- &s { Effect: Allow, Action: "s3:*" }\n- *s\n')).toEqual([
      '/Statement/0: shared (held: shared)',
      '/Statement/1: not-literal',
    ]);
  });

  it('let the actions be narrowed beside something that stands at two places', () => {
    expect(
      of(
        'Statement:\n- { Effect: Allow, Action: "s3:*", Resource: &r b }\n- { Effect: Deny, Action: "s3:*", Resource: *r }\n',
      ),
    ).toEqual(['/Statement/0: s3:* (held: shared)', '/Statement/1: deny']);
  });

  it('leave alone a statement that merges another in', () => {
    expect(of('base: &b { Resource: x }\nStatement:\n- { <<: *b, Effect: Allow, Action: "s3:*" }\n')).toEqual([
      '/Statement/0: not-literal',
    ]);
  });

  it('do not matter where nothing names the anchor', () => {
    expect(of('Statement:\n- &s { Effect: Allow, Action: "s3:*" }\n')).toEqual(['/Statement/0: s3:*']);
  });
});

describe('size', () => {
  it('is no trouble: many statements, and a deep nest', () => {
    const statement = '- { Effect: Allow, Action: [s3:GetObject] }\n';
    const count = 20_000;
    const source = readYaml(`Statement:\n${statement.repeat(count)}`, 'p.yaml');
    const started = cpuTime();
    expect(locatePolicies(source, 'p.yaml').policies[0]?.statements).toHaveLength(count);
    expect(cpuTime() - started).toBeLessThan(2_000);
    const deep = `${'{"a":'.repeat(490)}${JSON.stringify(DOCUMENT)}${'}'.repeat(490)}`;
    expect(outline(inJson(deep))).toEqual([`${'/a'.repeat(490)}/Statement/0: s3:GetObject`]);
  });
});
