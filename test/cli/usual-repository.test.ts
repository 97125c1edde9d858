import { describe, expect, it } from 'vitest';
import { finding, policy } from './made';
import { refineIam, temporaryFolder, writeFiles } from './run';

const UTF16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const WIDE = `[${'1,'.repeat(5_500_000)}1]`;

/** What stands in repositories, holds no policy, and cannot be read as what its name says. */
const OTHERS: Readonly<Record<string, string | Buffer>> = {
  'tsconfig.json': '{\n  // paths\n  "compilerOptions": { "strict": true, },\n}\n',
  '.vscode/settings.json': '{ "a": [1, 2,], }',
  '.eslintrc.json': '{ "rules": { "no-restricted-syntax": ["error", "WithStatement"] /* no Statement */, }, }',
  'cdk.context.json': '{ "a": NaN }',
  'empty.json': '',
  'lines.json': '{"a": 1}\n{"Action": 2}\n',
  'cookiecutter.json': '{ "name": "x", {% if more %} "y": 1 {% endif %} }',
  'infra/main.tf.json': '{ "resource": {}, }',
  'crds.yaml': '{{- if .Values.crds }}\ndescription: |-\n  Effect indicates the taint effect to match.\n{{- end }}\n',
  'utf-16.json': UTF16('{ "a": 1 }'),
  'wide.json': WIDE,
};

/** What says nothing, though it is no file of policies. */
const QUIET: Readonly<Record<string, string>> = {
  'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
  'pnpm-lock.yaml': 'lockfileVersion: 9\n',
  'charts/app/templates/deploy.yaml':
    'metadata:\n  name: {{ include "app" . }}\n{{- if .Values.x }}\n  effect: x\n{{- end }}\n',
  'k8s/all.yaml': 'kind: Namespace\n---\nkind: Node\nspec:\n  taints: [{ key: a, effect: NoSchedule }]\n',
  'ansible/roles.yml': '{% for r in roles %}\n- name: {{ r }}\n{% endfor %}\n',
};

/** What may hold a policy, and cannot be read. */
const SIGNS: readonly (readonly [string, string | Buffer])[] = [
  ['comma.json', '{ "Statement": [{ "Effect": "Allow", "Action": ["s3:*",], "Resource": "*" }] }'],
  ['jinja.json', '{ "Effect": "Allow", "Action": [{% for a in all %}"{{ a }}",{% endfor %}] }'],
  ['escaped.json', '{ "\\u0045ffect": "Allow", }'],
  ['inside.json', '{ "policy": "{ \\"Statement\\": [] }", }'],
  ['helm.yaml', '{{- if .Values.iam }}\nspec:\n  policy: |\n    {"Statement": []}\n{{- end }}\n'],
  ['jinja.yaml', '{% if x %}\nType: AWS::IAM::Role\n{% endif %}\n'],
  ['main.tf', 'data "aws_iam_policy_document" "d" {\n  statement {\n'],
  ['main.tf.json', '{ "data": { "aws_iam_policy_document": {}, }, }'],
  ['utf-16.json', UTF16('{ "Effect" : "Allow" }')],
  ['wide.json', `${WIDE.slice(0, -2)},{ "Effect": 1 }]`],
];

const GOOD = { 'iam/ok.json': policy('s3:GetObject') };
const ARGS = ['--report', '-', '--principal', 'MyRole', '--as-of', '2026-11-23', '--format', 'json'];

interface Told {
  readonly gate: { readonly result: string };
  readonly problems: readonly { readonly severity: string; readonly path: string | null }[];
}

function check(files: Readonly<Record<string, string | Buffer>>, ...more: readonly string[]) {
  const cwd = temporaryFolder();
  writeFiles(cwd, { ...GOOD, ...files });
  const { code, stdout } = refineIam([...ARGS, '--check', ...more], { cwd, input: finding() });
  const { gate, problems } = JSON.parse(stdout) as Told;
  return { code, result: gate.result, said: problems.map(({ severity, path }) => [path, severity]) };
}

describe('a usual repository', () => {
  it('passes a gate though much in it is no policy; what could not be read is noted', () => {
    const { code, result, said } = check({ ...OTHERS, ...QUIET });
    expect(said).toEqual(
      Object.keys(OTHERS)
        .sort()
        .map(path => [path, 'note']),
    );
    expect([code, result]).toEqual([0, 'passed']);
  });

  it('is not passed where what cannot be read may hold a policy', () => {
    const { code, result, said } = check(Object.fromEntries(SIGNS));
    expect(said.filter(([, severity]) => severity === 'error').map(([path]) => path)).toEqual(
      SIGNS.map(([path]) => path).sort(),
    );
    expect([code, result]).toEqual([2, 'incomplete']);
  });

  it('is held back by no file that is ignored', () => {
    const ignore = `ignore: [${SIGNS.map(([path]) => path).join(', ')}]\n`;
    const { code, said } = check({ ...Object.fromEntries(SIGNS), '.github/refine-iam.yml': ignore });
    expect(said.map(([, severity]) => severity)).toEqual(SIGNS.map(() => 'note'));
    expect(code).toBe(0);
  });

  it('has no excuse for a file that was named', () => {
    for (const path of ['tsconfig.json', 'empty.json']) {
      const { code, said } = check(OTHERS, path);
      expect([code, said]).toEqual([2, [[path, 'error']]]);
    }
  });
});
