import { describe, expect, it } from 'vitest';
import { inYaml, outline, policyOf } from './made';

describe('what is computed', () => {
  it.each([
    ['a reference for the actions', 'Effect: Allow, Action: !Ref Actions', 'not-literal'],
    ['a reference among the actions', 'Effect: Allow, Action: [s3:GetObject, !Ref More]', 'not-literal'],
    ['a name put together', `Effect: Allow, Action: [!Sub "s3:\${Verb}Object"]`, 'not-literal'],
    ['a condition for the actions', 'Effect: Allow, Action: !If [C, [s3:GetObject], [s3:PutObject]]', 'not-literal'],
    ['a condition in the long form', 'Effect: Allow, Action: {"Fn::If": [C, [s3:Get*], [s3:Put*]]}', 'not-literal'],
    ['a dynamic reference', 'Effect: Allow, Action: "{{resolve:ssm:actions}}"', 'not-literal'],
    ['the effect', 'Effect: !Ref Effect, Action: s3:GetObject', 'not-literal'],
    [
      'a part of the statement',
      'Effect: Allow, Action: s3:GetObject, "Fn::Transform": { Name: AWS::Include }',
      'not-literal',
    ],
    ['only the resource', `Effect: Allow, Action: s3:GetObject, Resource: !Sub "\${Bucket}/*"`, 's3:GetObject'],
    ['nothing: a Sub that puts nothing in', 'Effect: Allow, Action: !Sub "s3:Get*"', 's3:Get*'],
    ['nothing: such a Sub in a list', 'Effect: Allow, Action: [s3:PutObject, !Sub "s3:Get*"]', 's3:PutObject s3:Get*'],
  ])('%s', (_, statement, outcome) => {
    const found = inYaml(policyOf(`[{ ${statement} }]`));
    expect(outline(found)).toEqual([`/Resources/P/Properties/PolicyDocument/Statement/0: ${outcome}`]);
    expect(found.problems).toEqual([]);
  });

  it.each([
    ['a statement', '[!Ref Statement, { Effect: Allow, Action: "s3:*" }]', ['/0: not-literal', '/1: s3:*']],
    ['all statements', '!Ref Statements', [': not-literal']],
    ['an included statement', '[{ "Fn::Transform": { Name: AWS::Include } }]', ['/0: not-literal']],
  ])('%s', (_, statements, outcome) => {
    const found = inYaml(policyOf(statements));
    expect(outline(found)).toEqual(outcome.map(one => `/Resources/P/Properties/PolicyDocument/Statement${one}`));
    expect(found.problems).toEqual([]);
  });

  it.each(['!Ref Document', `"\${file(policy.json)}"`, '{ "Fn::Transform": { Name: AWS::Include } }'])(
    'a whole document: %s',
    document => {
      const found = inYaml(`Resources: { P: { Type: AWS::IAM::Policy, Properties: { PolicyDocument: ${document} } } }`);
      expect(outline(found)).toEqual(['/Resources/P/Properties/PolicyDocument: not-literal']);
    },
  );
});

describe('conditions', () => {
  const a = '{ Effect: Allow, Action: "s3:*" }';
  const b = '{ Effect: Allow, Action: "sqs:*" }';

  it('leave the statements in their branches to be narrowed, not to be removed', () => {
    const found = inYaml(policyOf(`[${a}, !If [C, ${b}, !Ref "AWS::NoValue"], !If [D, !If [E, ${a}, ${b}], ${b}]]`));
    const at = '/Resources/P/Properties/PolicyDocument/Statement';
    expect(outline(found)).toEqual([
      `${at}/0: s3:*`,
      `${at}/1/Fn::If/1: sqs:* (held: conditional)`,
      `${at}/2/Fn::If/1/Fn::If/1: s3:* (held: conditional)`,
      `${at}/2/Fn::If/1/Fn::If/2: sqs:* (held: conditional)`,
      `${at}/2/Fn::If/2: sqs:* (held: conditional)`,
    ]);
    expect(found.policies[0]?.list?.items).toHaveLength(3);
  });

  it('may choose between lists of statements', () => {
    const found = inYaml(policyOf(`!If [C, [${a}, ${b}], [${b}]]`));
    const at = '/Resources/P/Properties/PolicyDocument/Statement/Fn::If';
    expect(outline(found)).toEqual([
      `${at}/1/0: s3:* (held: conditional)`,
      `${at}/1/1: sqs:* (held: conditional)`,
      `${at}/2/0: sqs:* (held: conditional)`,
    ]);
    expect(found.policies[0]?.list).toBe(null);
  });

  it('may choose between documents, and between policies', () => {
    const document = (one: string) => `{ Statement: [${one}] }`;
    const found = inYaml(`
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - !If [C, { PolicyName: p, PolicyDocument: ${document(a)} }, !Ref AWS::NoValue]
        - { PolicyName: q, PolicyDocument: { "Fn::If": [C, ${document(a)}, ${document(b)}] } }
`);
    const at = '/Resources/R/Properties/Policies';
    expect(outline(found)).toEqual([
      `${at}/0/Fn::If/1/PolicyDocument/Statement/0: s3:*`,
      `${at}/1/PolicyDocument/Fn::If/1/Statement/0: s3:*`,
      `${at}/1/PolicyDocument/Fn::If/2/Statement/0: sqs:*`,
    ]);
  });
});
