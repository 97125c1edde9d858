// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform writes what is computed
import { beforeAll, expect, it } from 'vitest';
import { inferring } from '../../src/analyse/inferring';
import { openFile } from '../../src/analyse/open-file';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import { whoseBy } from '../../src/locate/owners';
import { locatePolicies } from '../../src/locate/policies';
import { sourceFacts } from '../../src/locate/source-facts';
import { withBeside } from '../../src/owners/beside';
import { sourceOwners } from '../../src/owners/source-owners';
import { matchPrincipals } from '../../src/report/principals';
import { run } from '../../src/run';
import { loadReaders, readSource } from '../../src/source/read';
import { loadJudges } from '../../src/verify/judges';
import { cpuTime } from '../cpu-time';
import { support } from '../source/hcl/load';

const ROLES = 2_000;
const FILES = 3_000;
const SERVICES = [
  's3',
  'ec2',
  'sqs',
  'sns',
  'dynamodb',
  'iam',
  'logs',
  'kms',
  'lambda',
  'rds',
  'glue',
  'athena',
  'ecs',
  'eks',
  'ecr',
  'ssm',
  'events',
  'states',
  'cloudwatch',
  'kinesis',
];
const ACTIONS = '["s3:GetObject", "s3:Get*", "s3:DeleteObject", "ec2:Describe*", "dynamodb:GetItem"]';

function nameOf(at: number): string {
  return at % 2 === 0 ? `app-${at}-role` : `stack-App${at}-1A2B3C4D5E6F`;
}

const REPORT = JSON.stringify({
  findings: Array.from({ length: ROLES }, (_, at) => ({
    id: `finding-${at}`,
    analyzedAt: '2026-11-20T02:10:11+00:00',
    resource: `arn:aws:iam::111122223333:role/${nameOf(at)}`,
    resourceType: 'AWS::IAM::Role',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    findingDetails: SERVICES.map(serviceNamespace => ({
      unusedPermissionDetails: { serviceNamespace, actions: [{ action: 'DeleteObject' }, { action: 'GetBucketAcl' }] },
    })),
  })),
});

const TEXTS = Array.from({ length: FILES / 3 }, (_, at) => {
  const document = `{ Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ${ACTIONS}, Resource: "*" }] }`;
  const odd = (at % (ROLES / 2)) * 2 + 1;
  return [
    {
      path: `cfn/${at}.yaml`,
      text: `Resources:\n  App${odd}:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies: [{ PolicyName: p, PolicyDocument: ${document} }]\n`,
    },
    {
      path: `tf/${at}/roles.tf`,
      text: `locals {\n  stem = "app-${odd - 1}"\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  role       = "\${local.stem}-role"\n  policy_arn = aws_iam_policy.p.arn\n}\n`,
    },
    {
      path: `tf/${at}/policies.tf`,
      text: `data "aws_iam_policy_document" "p" {\n  statement {\n    actions   = ${ACTIONS}\n    resources = ["*"]\n  }\n}\nresource "aws_iam_policy" "p" {\n  name   = "p"\n  policy = data.aws_iam_policy_document.p.json\n}\n`,
    },
  ];
}).flat();

beforeAll(async () => {
  await loadReaders(new Set(['yaml', 'hcl']), support);
  await loadJudges(new Set(['yaml', 'hcl']), support);
});

it('finds the owners of thousands of policies among thousands of roles in a third of the run at most', {
  timeout: 120_000,
}, () => {
  const catalogue = loadCatalogue(null);
  if (!catalogue.ok) throw new Error(catalogue.problem.message);
  const material = {
    ...{ reports: [{ text: REPORT, source: 'r.json' }], catalogue: catalogue.value, files: TEXTS, problems: [] },
    ...{ configuration: null, standing: null },
  };
  const terms = { principals: [], asOf: Date.parse('2026-11-23'), maxReportAge: null, unusedFor: null };
  const began = cpuTime();
  const found = run(material, terms);
  const whole = cpuTime() - began;
  if (!found.ok) throw new Error(found.problem.message);
  const statements = found.value.files.flatMap(({ policies }) => policies.flatMap(one => one.statements));
  expect(statements).toHaveLength((FILES / 3) * 2);
  expect(statements.every(({ owners, verdict }) => owners?.by === 'source' && verdict === 'refined')).toBe(true);

  const sources = TEXTS.map(({ path, text }) => ({ path, source: readSource(text, path) }));
  const located = sources.map(one => ({ ...one, ...locatePolicies(one.source, one.path) }));
  const opened = TEXTS.map(openFile);
  const { reports } = found.value;
  const start = cpuTime();
  for (const { source, path, policies } of located) sourceFacts(source, path, policies);
  const owners = sourceOwners(withBeside(opened, []));
  const nobody = { given: [], configured: () => ({ principals: [], how: '' }), nameless: false };
  const whose = whoseBy(nobody, inferring(null, owners, [...reports]));
  for (const { path, policies } of opened) {
    for (const policy of policies) matchPrincipals(whose({ path, policy }).owners?.principals ?? [], reports);
  }
  expect(cpuTime() - start).toBeLessThan(whole / 3);
});
