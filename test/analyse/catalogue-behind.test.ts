import { expect, it } from 'vitest';
import { policy } from '../cli/made';
import { outcomeOf } from '../keep/kept';

const BEHIND = 'the catalogue is behind: use a newer release, or on the command line another `--catalogue`';

/** What is said of the actions that a listing names and the catalogue lacks. */
function said(...services: readonly (readonly [service: string, ...actions: string[]])[]) {
  const report = JSON.stringify(services.map(([serviceNamespace, ...actions]) => ({ serviceNamespace, actions })));
  const { problems } = outcomeOf({ path: 'a.json', text: policy('s3:GetObject') }, { report });
  return problems
    .filter(({ code }) => code === 'catalogue-behind')
    .map(({ severity, message, help }) => [severity, message, help]);
}

it.each<[string, readonly [string, ...string[]], string, string]>([
  ['misspelled', ['s3', 'GetBucketAcll'], '`s3:GetBucketAcll`', `did you mean \`s3:GetBucketAcl\`? else ${BEHIND}`],
  ['of a misspelled service', ['sqss', 'SendMessage'], '`sqss:SendMessage`', `did you mean \`sqs\`? else ${BEHIND}`],
  ['new', ['s3', 'GetTheAclOfABucket'], '`s3:GetTheAclOfABucket`', BEHIND],
  [
    'new, and one misspelled',
    ['s3', 'GetTheAclOfABucket', 'GetBucketAcll', 'GetBucketCorz'],
    '`s3:GetBucketAcll` and 2 more',
    `did you mean \`s3:GetBucketAcl\`? else ${BEHIND}`,
  ],
])('a name of a report that is %s', (_, service, name, help) => {
  expect(said(service)).toEqual([['warning', `the report names ${name}, unknown to the catalogue`, help]]);
});

it('is told once for a service, and looked for among known names for the first of many only', () => {
  const many = Array.from({ length: 4_000 }, (_, at) => `DescribeSomethingNobodyKnows${at}`);
  const told = said(['ec2', ...many, 'DescribeInstancess'], ['s3', 'GetBucketAcll']);
  expect(told).toEqual(
    [
      ['warning', '`ec2:DescribeSomethingNobodyKnows0` and 4000 more', BEHIND],
      ['warning', '`s3:GetBucketAcll`', BEHIND],
    ].map(([severity, name, help]) => [severity, `the report names ${name}, unknown to the catalogue`, help]),
  );
});
