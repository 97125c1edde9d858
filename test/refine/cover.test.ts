import { describe, expect, test } from 'vitest';
import { refined } from './made';
import type { Names } from './reference';

/** The cover of an entry whose actions are the given names but for those that are marked with `-`. */
function cover(entry: string, ...marked: readonly string[]): readonly string[] {
  const [service = ''] = entry.split(':');
  const names: Names = { [service]: marked.map(name => name.replace(/^!/, '')) };
  const unused = marked.filter(name => name.startsWith('!')).map(name => `${service}:${name.slice(1)}`);
  return refined([entry], names, ...unused).map(one => one.slice(service.length + 1));
}

describe('the cover of `Prefix*`', () => {
  test('leaves out a branch that is unused', () => {
    expect(cover('s3:Get*', '!GetBucketAcl', '!GetBucketTagging', 'GetObject', 'GetObjectAcl')).toEqual(['GetObject*']);
  });

  test('names a branch of one action in full', () => {
    expect(cover('s3:Get*', '!GetBucketAcl', 'GetDataAccess')).toEqual(['GetDataAccess']);
  });

  test('generalises a branch without unused actions as near the root as it is safe', () => {
    expect(cover('s3:Get*', '!GetA', 'GetBucketAcl', 'GetBucketTag', 'GetBucketTagging')).toEqual(['GetBucket*']);
  });

  test('writes the own action of a node before its children, and those in code-point order', () => {
    const found = cover('x:*', 'Get', '!GetA', 'GetBa', 'GetZ2', 'GetZ-', 'Getx', 'GetC');
    expect(found).toEqual(['Get', 'GetBa', 'GetC', 'GetZ-', 'GetZ2', 'Getx']);
  });

  test('orders by whole words', () => {
    expect(cover('x:*', '!Q', 'AbC', 'AC', 'A-', 'A')).toEqual(['A', 'AC', 'A-', 'AbC']);
  });

  test('never lets `ListGroup*` grant `ListGroups`', () => {
    const names = ['ListGroup', 'ListGroupPolicies', '!ListGroups', 'ListGroupMembers'];
    expect(cover('iam:List*', ...names)).toEqual(['ListGroup', 'ListGroupMembers', 'ListGroupPolicies']);
    const all = ['ListGroup', 'ListGroupPolicies', 'ListGroups', '!ListUsers'];
    expect(cover('iam:List*', ...all)).toEqual(['ListGroup', 'ListGroupPolicies', 'ListGroups']);
  });

  test('never lets `GetCO*` grant `GetCompute…`, in runs of capitals', () => {
    expect(cover('x:Get*', 'GetCORS', 'GetCOPY', 'GetComputeNode', '!GetComputeUnit')).toEqual([
      'GetCOPY',
      'GetCORS',
      'GetComputeNode',
    ]);
    expect(cover('x:Get*', 'GetCORS', 'GetCOPY', '!GetD')).toEqual(['GetC*']);
  });

  test('starts the words in the middle of one where the author did', () => {
    expect(cover('s3:GetBuck*', 'GetBucketAcl', 'GetBucketTag', '!GetBuckle')).toEqual(['GetBucket*']);
    expect(cover('s3:g*', 'GetA', 'GetB', '!GoA')).toEqual(['Get*']);
  });

  test('takes a leading run without a capital as a word', () => {
    expect(cover('db:*', 'connect', 'connectAll', '!read')).toEqual(['connect*']);
    expect(cover('db:*', 'connect', 'connector', '!read')).toEqual(['connect', 'connector']);
  });

  test('works on hyphens and digits', () => {
    expect(cover('x:*', 'Get-a', 'Get-aB', 'Get2', '!GetV2', 'GetV2B')).toEqual(['GetV2B', 'Get-a*', 'Get2']);
  });

  test("writes the catalogue's spelling", () => {
    expect(refined(['S3:gETb*'], { s3: ['GetBucketA', 'GetBucketB', 'GetBoth'] }, 'S3:GETBOTH')).toEqual([
      's3:GetBucket*',
    ]);
  });
});

describe('the cover of a pattern with a wildcard elsewhere', () => {
  test('keeps what remains of the pattern: `autoscaling:*LoadBalancer*`', () => {
    const names = [
      ...['AttachLoadBalancers', 'AttachLoadBalancerTargetGroups', 'DetachLoadBalancers', 'AttachInstances'],
      ...['!DetachLoadBalancerTargetGroups', 'DescribeLoadBalancers', 'DescribeLoadBalancerTargetGroups'],
    ];
    expect(cover('autoscaling:*LoadBalancer*', ...names)).toEqual([
      'Attach*LoadBalancer*',
      'Describe*LoadBalancer*',
      'DetachLoadBalancers',
    ]);
  });

  test('keeps the spelling of what remains', () => {
    expect(cover('x:*jOB', 'RunAJob', 'RunBJob', '!EndAJob')).toEqual(['Run*jOB']);
  });

  test('keeps what remains of the pattern: `sagemaker:*Job`', () => {
    const names = ['CreateTrainingJob', 'CreateLabelingJob', 'CreateModel', 'StopTrainingJob', '!StopLabelingJob'];
    expect(cover('sagemaker:*Job', ...names)).toEqual(['Create*Job', 'StopTrainingJob']);
  });

  test('names in full where nothing fits: `s3:Get?bject`', () => {
    expect(cover('s3:Get?bject', 'GetObject', '!GetAbject', 'GetSubject')).toEqual(['GetObject']);
    expect(cover('s3:Get?bject*', 'GetObject', 'GetObjectAcl', '!GetAbject')).toEqual(['GetObject*']);
  });

  test('takes the states that stand at no `*`, the furthest first, where the `*` grants too much', () => {
    // After `ListGroup` the machine stands at its `*`, which wants another `Group`, and behind its `Group`.
    expect(cover('x:L*Group?1', 'ListGroupA1', 'ListGroupB1', '!ListUserGroupC1')).toEqual(['ListGroup?1']);
    expect(cover('x:L*Group?1', 'ListGroupA1', 'ListGroupBGroupC1', '!ListUserGroupC1')).toEqual([
      ...['ListGroupA1', 'ListGroupBGroupC1'],
    ]);
    expect(cover('x:?*A??', 'GetAX1', 'GetAX2', '!PutAX1')).toEqual(['Get*A??']);
  });

  test('ends after as many characters as `?`s say', () => {
    expect(cover('x:Get??', 'GetAB', 'GetAC', '!GetBB', 'GetABC')).toEqual(['GetA?']);
    expect(cover('x:Get?*?', 'GetAB', 'GetAC', '!GetBB', 'GetA', 'GetABC')).toEqual(['GetA?*']);
  });

  test('writes runs of wildcards as `?`s, then one `*`', () => {
    expect(cover('x:*?*Job', 'RunAJob', 'RunBJob', '!EndAJob')).toEqual(['Run*Job']);
  });
});
