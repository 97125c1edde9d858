import { describe, expect, it } from 'vitest';
import { outcomeOf, withFormats } from '../keep/kept';

withFormats();

const LIST = '["s3:GetBucketAcl", "s3:GetObject"]';
const STATEMENT = `{Effect: Allow, Action: ${LIST}, Resource: "*"}`;

function said(text: string) {
  const { statements, after, problems } = outcomeOf({ path: 'a.yaml', text });
  return { reasons: statements.map(({ reason }) => reason), after, problems };
}

describe('a key of YAML that is no text', () => {
  it.each([
    ['beside a policy', `m:\n  ? [a, b]\n  : c\np:\n  Statement: [${STATEMENT}]\n`],
    ['above a policy', `? [a, b]\n: c\np:\n  Statement: [${STATEMENT}]\n`],
    ['of which a policy is the value', `? [a, b]\n: Statement: [${STATEMENT}]\n`],
    ['as templates write it', `name: {{ .Values.name }}\np:\n  Statement: [${STATEMENT}]\n`],
    ['in JSON', `{"m": {["a"]: 1}, "p": {"Statement": [${STATEMENT}]}}\n`],
    ['below a part of a statement', `Statement:\n  - ${STATEMENT.replace('}', ', Condition: {[a]: b}}')}\n`],
    [
      'among resources',
      `Resources:\n  ? [a]\n  : b\n  P: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: [${STATEMENT}]}}}\n`,
    ],
  ])('%s does not keep it from being read', (_, text) => {
    expect(said(text)).toEqual({ reasons: [null], after: ['s3:GetObject'], problems: [] });
  });

  it.each([
    ['in a statement', `Statement:\n  - ${STATEMENT.replace('}', ', [a]: b}')}\n`],
    ['in a statement, as an alias', `x: &x Action\nStatement:\n  - {Effect: Allow, *x : ${LIST}, Resource: "*"}\n`],
    ['for a statement', 'Version: "2012-10-17"\nStatement:\n  - {{ include "statement" . }}\n'],
    ['for a list', `Statement:\n  - ${STATEMENT.replace(LIST, '{{ toJson .Values.actions }}')}\n`],
    ['in a document', `p:\n  ? [a]\n  : b\n  Version: "2012-10-17"\n  Statement: [${STATEMENT}]\n`],
    ['for a principal', `Statement:\n  - ${STATEMENT.replace('}', ', Principal: {{ .Values.who }}}')}\n`],
    ['for a document', 'R: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {{ .Values.policy }}}}\n'],
    [
      'in a resource',
      `P: {Type: AWS::IAM::Policy, [a]: b, Properties: {PolicyDocument: {Statement: [${STATEMENT}]}}}\n`,
    ],
    [
      'among its properties',
      `P: {Type: AWS::IAM::Policy, Properties: {[a]: b, PolicyDocument: {Statement: [${STATEMENT}]}}}\n`,
    ],
  ])('%s leaves it as it is', (_, text) => {
    const { reasons, problems } = said(text);
    expect([reasons, problems]).toEqual([['not-literal'], []]);
  });

  it('makes no trust policy one of an identity', () => {
    const text = `R: {Type: AWS::IAM::Role, [a]: b, Properties: {AssumeRolePolicyDocument: {Statement: [${STATEMENT}]}}}\n`;
    expect(said(text).reasons).toEqual(['principal']);
  });
});
