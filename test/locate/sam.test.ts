import { describe, expect, it } from 'vitest';
import { inYaml, outline, told } from './made';

/** A SAM template with one function, given its policies. */
function functionWith(policies: string): string {
  return `
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies: ${policies}
`;
}

const AT = '/Resources/F/Properties/Policies';

describe('the policies of a function', () => {
  it('are documents in a list, beside names and templates', () => {
    const found = inYaml(
      functionWith(`
        - AWSLambdaExecute
        - !Ref Managed
        - Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action: [s3:GetObject]
              Resource: '*'
        - S3ReadPolicy:
            BucketName: !Ref Bucket
        - Statement:
            Effect: Allow
            Action: s3:PutObject
            Resource: '*'
        - AMIDescribePolicy: {}
`),
    );
    expect(outline(found)).toEqual([`${AT}/2/Statement/0: s3:GetObject`, `${AT}/4/Statement: s3:PutObject`]);
    expect(told(found)).toEqual([
      'policy-template 15: `S3ReadPolicy`, `AMIDescribePolicy` grant by template, not editable here',
    ]);
    expect(found.problems.map(one => one.severity)).toEqual(['note']);
  });

  it('may be one document', () => {
    const found = inYaml(functionWith('{ Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }'));
    expect(outline(found)).toEqual([`${AT}/Statement/0: s3:*`]);
    expect(told(found)).toEqual([]);
  });

  it('may be statements without a document', () => {
    const found = inYaml(functionWith('[{ Effect: Allow, Action: "s3:*", Resource: "*" }]'));
    expect(outline(found)).toEqual([`${AT}/0: s3:*`]);
    expect(told(found)).toEqual([]);
  });

  it('may hang on conditions', () => {
    const found = inYaml(
      functionWith(
        '[!If [C, { Statement: [{ Effect: Allow, Action: "s3:*" }] }, { SQSPollerPolicy: { QueueName: q } }]]',
      ),
    );
    expect(outline(found)).toEqual([`${AT}/0/Fn::If/1/Statement/0: s3:*`]);
    expect(told(found)).toEqual(['policy-template 7: `SQSPollerPolicy` grants by template, not editable here']);
  });

  it.each(['AWSLambdaExecute', `!Sub "arn:\${AWS::Partition}:iam::aws:policy/ReadOnlyAccess"`, '[!Ref Managed]'])(
    'may be a name: %s',
    policies => {
      const found = inYaml(functionWith(policies));
      expect(outline(found)).toEqual([]);
      expect(told(found)).toEqual([]);
    },
  );
});

describe('the policies of all functions', () => {
  it('are found, and their templates named', () => {
    const found = inYaml(`
Globals:
  Function:
    Policies:
      - DynamoDBCrudPolicy: { TableName: t }
      - Statement: [{ Effect: Allow, Action: [s3:GetObject] }]
Resources: {}
`);
    expect(outline(found)).toEqual(['/Globals/Function/Policies/1/Statement/0: s3:GetObject']);
    expect(told(found)).toEqual(['policy-template 5: `DynamoDBCrudPolicy` grants by template, not editable here']);
  });
});

describe('what else a SAM resource holds', () => {
  it('is no policy of an identity', () => {
    const found = inYaml(`
Resources:
  A:
    Type: AWS::Serverless::Api
    Properties:
      Auth:
        ResourcePolicy:
          CustomStatements: [{ Effect: Allow, Action: execute-api:Invoke, Resource: "*" }]
`);
    expect(outline(found)).toEqual(['/Resources/A/Properties/Auth/ResourcePolicy/CustomStatements/0: principal']);
  });
});
