import { describe, expect, it } from 'vitest';
import { locatePolicies } from '../../src/locate/policies';
import { jsonWriter } from '../../src/source/json-writer';
import { readYaml } from '../../src/source/yaml';
import { inJson, inYaml, outline, told } from './made';

const POLICY = JSON.stringify(
  { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:Put*'], Resource: 'BUCKET' }] },
  null,
  2,
);

/** A template with a policy as text: the header of the scalar, and the policy behind it. */
function template(header: string, policy: string): string {
  const lines = policy.split('\n').map(line => `        ${line}`);
  return `
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: ${header}
${lines.join('\n')}
      Path: /
`;
}

describe('a policy in a block scalar', () => {
  it.each([
    ['|', ''],
    ['|-', ''],
    ['>-', ''],
    ['!Sub |', '/Fn::Sub'],
  ])('%s', (header, below) => {
    for (const resource of ['*', `arn:aws:s3:::\${Bucket}/*`, `\${Bucket.Arn}`]) {
      const text = template(header, POLICY.replace('BUCKET', resource));
      const found = inYaml(text);
      expect(outline(found)).toEqual([
        `/Resources/P/Properties/PolicyDocument${below}/Statement/0: s3:GetObject s3:Put*`,
      ]);
      expect(found.policies[0]?.writer).toBe(jsonWriter);
      expect(text.slice(found.policies[0]?.document.start, found.policies[0]?.document.end)).toMatch(
        /^\{\n[\s\S]*\n {8}\}$/,
      );
    }
  });

  it('is left alone where its actions are put in', () => {
    for (const actions of [
      `["s3:GetObject", "\${More}"]`,
      `\${Actions}`,
      `["s3:Get\${What}"]`,
      `[\${First}, "s3:Put*"]`,
    ]) {
      const policy = `{ "Statement": [{ "Effect": "Allow", "Action": ${actions} }, { "Effect": "Allow", "Action": "s3:*" }] }`;
      expect(outline(inYaml(template('!Sub |', policy)))).toEqual([
        '/Resources/P/Properties/PolicyDocument/Fn::Sub/Statement/0: not-literal',
        '/Resources/P/Properties/PolicyDocument/Fn::Sub/Statement/1: s3:*',
      ]);
    }
  });

  it('may have parts that look alike once they are masked', () => {
    const policy = `{ "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Condition": { "\${A}": {}, "\${B}": {} } }] }`;
    const found = inYaml(template('!Sub |', policy));
    expect(told(found)).toEqual([]);
    expect(found.policies).toHaveLength(1);
  });

  it('is refused with a key that stands twice', () => {
    const found = inYaml(template('|', '{ "Statement": [{ "Effect": "Allow", "Effect": "Deny", "Action": "s3:*" }] }'));
    expect(found.policies).toEqual([]);
    expect(told(found)).toEqual(['duplicate-key 7: the key `Effect` stands twice in one object']);
  });

  it('that is no JSON is listed', () => {
    const text = template('|', '{ "Statement": [{ "Effect": "Allow", "Action": s3:* }] }');
    const found = locatePolicies(readYaml(text, 'p.yaml'), 'p.yaml');
    expect(found.policies.flatMap(policy => policy.statements.map(one => one.blocked))).toEqual(['not-literal']);
  });

  it('is what its attribute makes of it', () => {
    const text = template('|', POLICY).replace('AWS::IAM::ManagedPolicy', 'AWS::SQS::QueuePolicy');
    expect(outline(inYaml(text))).toEqual(['/Resources/P/Properties/PolicyDocument/Statement/0: principal']);
  });
});

describe('a policy in a string with escapes', () => {
  it('is listed, and left alone', () => {
    const found = inJson({ inner: { policy: POLICY } });
    expect(outline(found)).toEqual(['/inner/policy/Statement/0: not-literal']);
    expect(found.policies[0]?.statements[0]?.actions).toBe(null);
  });

  it('keeps the reasons that it has itself', () => {
    const deny = POLICY.replace('"Allow"', '"Deny"');
    expect(outline(inJson({ policy: deny }))).toEqual(['/policy/Statement/0: deny']);
    expect(outline(inJson({ A: { Type: 'AWS::S3::BucketPolicy', Properties: { PolicyDocument: POLICY } } }))).toEqual([
      '/A/Properties/PolicyDocument/Statement/0: principal',
    ]);
  });

  it('is no policy when it is something else', () => {
    expect(outline(inJson({ text: '{"Statement": "the \\"Effect\\" of time", "Effect": 5}' }))).toEqual([]);
  });
});
