import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogueText } from '../../src/catalogue/text';
import { policyOf } from '../cli/made';
import { ROOT } from '../cli/run';

/** What the statements of a made role grant, one list each. */
const LISTS = [
  ['s3:Get*', 's3:PutObject'],
  ['dynamodb:*'],
  ['sqs:*', 'sns:Publish'],
  ['lambda:*Function*'],
  ['kms:*', 'logs:Create*'],
] as const;

const SERVICES = ['s3', 'dynamodb', 'sqs', 'lambda', 'kms', 'logs'];

/** Numbers from 0 below a limit, the same on every run. */
function numbers(): (limit: number) => number {
  let state = 7;
  return limit => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}

/** Files that hold five statements each, and a report in which every role leaves other actions unused. */
export function manyStatements(statements: number): Readonly<Record<string, string>> {
  const catalogue = parseCatalogueText(readFileSync(join(ROOT, 'src/data/catalogue.txt'), 'latin1'));
  const next = numbers();
  const files: Record<string, string> = { 'refine-iam.yml': 'infer:\n  path: true\n' };
  const findings = Array.from({ length: statements / LISTS.length }, (_, role) => {
    const name = `team-${role % 20}-service-${role}`;
    const statements = LISTS.map((Action, at) => ({ Sid: `Part${at}`, Effect: 'Allow', Action, Resource: '*' }));
    files[`iam/team-${role % 20}/${name}.json`] = policyOf(...statements);
    return {
      id: `finding-${role}`,
      analyzedAt: '2026-11-20T02:10:11+00:00',
      error: null,
      resource: `arn:aws:iam::111122223333:role/${name}`,
      resourceType: 'AWS::IAM::Role',
      status: 'ACTIVE',
      findingType: 'UnusedPermission',
      findingDetails: SERVICES.map(serviceNamespace => ({
        unusedPermissionDetails: {
          serviceNamespace,
          actions: (catalogue.service(serviceNamespace)?.actions ?? [])
            .filter((_, at) => at === 0 || next(3) === 0)
            .map(({ name }) => ({ action: name })),
        },
      })),
    };
  });
  files['report.json'] = JSON.stringify({ findings });
  return files;
}

/** How the command line is asked for the page of them. */
export const MANY_ARGS = ['iam', '--report', 'report.json', '--config', 'refine-iam.yml', '--as-of', '2026-11-23'];

/** Texts that would be markup, or would end a script, if anything of the page took them so. */
export const HOSTILE = '</script><img src=x onerror=alert(1)><!--<script>&amp;\u2028';

/** A policy whose Sid, path and principals are hostile, with its report. */
export function hostileFiles(): Readonly<Record<string, string>> {
  const name = 'role</script><img src=y onerror=alert(2)>';
  const text = policyOf({ Sid: HOSTILE, Effect: 'Allow', Action: ['s3:Get*', '<b>x</b>'], Resource: '*' });
  return {
    'refine-iam.yml': `principals:\n  "**": "MyRole"\nkeep:\n  - actions: [s3:GetBucketAcl]\n    reason: ${JSON.stringify(`${HOSTILE} "quoted"`)}\n`,
    [`<img src=z onerror=alert(3)>/${'policy'}.json`]: text,
    [`a/${name.replaceAll('/', '')}.json`]: text,
    'report.json': JSON.stringify({
      id: 'finding',
      analyzedAt: '2026-11-20T02:10:11+00:00',
      resource: 'arn:aws:iam::111122223333:role/MyRole',
      resourceType: 'AWS::IAM::Role',
      status: 'ACTIVE',
      findingType: 'UnusedPermission',
      findingDetails: [
        {
          unusedPermissionDetails: {
            serviceNamespace: 's3',
            actions: [{ action: 'GetBucketAcl' }, { action: 'GetBucketPolicy' }],
          },
        },
      ],
    }),
  };
}
