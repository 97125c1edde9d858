// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how templates write what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { formatOf } from '../../src/source/format';
import { loadReaders, readerOf, readForNames, readSource } from '../../src/source/read';
import { support } from './hcl/load';

beforeAll(() => loadReaders(new Set(['yaml', 'hcl']), support));

describe('formatOf', () => {
  it.each([
    ['a.json', 'json'],
    ['A.JSONC', 'json'],
    ['main.tf.json', 'json'],
    ['terraform.tfvars.json', 'json'],
    ['a.yaml', 'yaml'],
    ['serverless.YML', 'yaml'],
    ['main.tf', 'hcl'],
    ['main.tofu', 'hcl'],
    ['prod.auto.tfvars', 'hcl'],
    ['stack.template', 'yaml'],
    ['terraform.tfstate', null],
    ['a.tfx', null],
    ['a.json.bak', null],
    ['a.yml.bak', null],
    ['a.template.bak', null],
    ['json', null],
    ['yaml/readme.md', null],
  ])('%s is %s', (path, format) => expect(formatOf(path)).toBe(format));

  it('tells the two kinds of CloudFormation template by their text', () => {
    expect(formatOf('stack.template', '\ufeff\n { "Resources": {} }')).toBe('json');
    expect(formatOf('stack.template', '# {\nResources: {}')).toBe('yaml');
  });
});

describe('readerOf', () => {
  it.each([
    ['pnpm-lock.yaml', 'packages:\n  a: 1\n', null],
    ['chart.yaml', 'effect: NoSchedule {{ .x }}\n', null],
    ['policy.yaml', 'Statement: []\n', 'yaml'],
    ['policy.yaml', '"\\x45ffect": Allow\n', 'yaml'],
    ['template.yaml', 'Type: AWS::Serverless::Function\n', 'yaml'],
    ['serverless.yml', 'iamRoleStatements: ${file(x.yml)}\n', 'yaml'],
    ['main.tf', 'locals {}\n', null],
    ['main.tf', 'statement {}\n', 'hcl'],
    ['main.tf', 'policy = file("x")\n', 'hcl'],
    ['main.tf', 'policy = file ("x")\n', 'hcl'],
    ['nginx.template', 'Effect {{ }}', null],
    ['stack.template', 'AWSTemplateFormatVersion: 1\nEffect: x\n', 'yaml'],
    ['stack.template', '{"AWSTemplateFormatVersion": 1}', 'json'],
    ['policy.json.template', '{"Effect": 1}', 'json'],
    ['policy.json.template', '\ufeff \n{\n "Statement": [{ "Effect": ${x} }] }', 'json'],
    ['nginx.template', 'server {\n "Effect" }', null],
    ['nginx.template', '{ Effect }', null],
    ['policy', '{}', 'json'],
    ['a.json', '', 'json'],
    ['terraform.tfstate', '{}', null],
    ['prod.tfstate.backup', '{}', null],
    ['terraform.tfstate.d/prod.json', '{}', 'json'],
    ['out.tfplan', '{}', null],
    ['out.TFPLAN.json', '{}', null],
    ['out.tfplan.d/prod.json', '{}', 'json'],
  ])('reads %s with %j as %s', (path, text, format) => expect(readerOf(text, path)).toBe(format));
});

describe('readSource', () => {
  it('reads each format by its own reader', () => {
    expect(readSource('{"Effect": 1}', 'a.json')).toMatchObject({ format: 'json', problems: [], shared: [] });
    expect(readSource('Effect: a\n---\nb: 1\n', 'a.yml').roots).toHaveLength(2);
    expect(readSource('effect = 1\n', 'a.tf').roots).toHaveLength(1);
    expect(readSource('{"Effect": ${a}}', 'policy.tpl').roots).toHaveLength(1);
  });

  it('does not even parse what holds no policy', () => {
    for (const path of ['a.yaml', 'a.tf', 'a.template']) {
      expect(readSource('a: [1\n {', path)).toMatchObject({ roots: [], problems: [] });
    }
  });

  it.each([
    ['a.json', '{"Effect": ', 'not valid JSON'],
    ['a.yaml', 'Effect: [', 'not valid YAML'],
    ['a.tf', 'effect = [', 'cannot be read as HCL'],
  ])('says where %s breaks off', (path, text, message) => {
    const { roots, problems } = readSource(text, path);
    expect(roots).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', code: 'syntax', path, line: 1 }]);
    expect(problems[0]?.message).toContain(message);
  });

  it('notes what cannot be read and shows no sign of a policy, unless it was named', () => {
    for (const path of ['a.json', 'a.tf.json']) {
      expect(readSource('{ "Actions": 1, }', path).problems).toMatchObject([
        { severity: 'note', code: 'syntax', path },
      ]);
      expect(readSource('{ "Actions": 1, }', path, true).problems).toMatchObject([{ severity: 'error' }]);
    }
  });

  it('goes by the end of a name where it looks for a sign', () => {
    const broken = (path: string) => readSource('{ "effect": ', path).problems.map(({ severity }) => severity);
    const paths = ['a.tf.json', 'b.tofu.json', 'c.auto.tfvars.json', 'a.tf.d/x.json', 'a.json'];
    expect(paths.flatMap(broken)).toEqual(['error', 'error', 'error', 'note', 'note']);
  });

  it('leaves all of a file alone that needs no reader', () => {
    const text = 'a: b\nc: d\n';
    const { comments, lines, writer: _, ...rest } = readSource(text, 'a.yaml');
    expect(rest).toEqual({ format: 'json', text, roots: [], problems: [], duplicateKeys: [], shared: [] });
    expect([comments(), lines.line(5)]).toEqual([[], 2]);
  });

  const state = '{"version": 4, "terraform_version": "1.9.0", "serial": 3, "resources": [{"Effect": "Allow"}]}';
  it.each([
    ['terraform.tfstate', state, 'state'],
    ['terraform.tfstate.backup', 'not even JSON', 'state'],
    ['out.tfplan.json', '{}', 'plan'],
    ['state.json', state, 'state'],
    ['show.json', '{"format_version": "1.0", "terraform_version": "1.9.0", "values": {}}', 'state'],
    ['plan.json', '{"terraform_version": "1.9.0", "planned_values": {}}', 'plan'],
    ['plan.json', '{"terraform_version": "1.9.0", "resource_changes": []}', 'plan'],
  ])('says of %s that it is no source', (path, text, output) => {
    const { roots, problems } = readSource(text, path);
    expect(roots).toEqual([]);
    expect(problems).toMatchObject([
      { severity: 'note', code: 'not-a-source', path, help: expect.stringContaining('the configuration') },
    ]);
    expect(problems[0]?.message).toContain(`a Terraform ${output}`);
  });

  it('takes no document for a plan that only names one', () => {
    expect(readSource('{"terraform_version": "1.9.0", "Statement": []}', 'a.json').roots).toHaveLength(1);
    for (const key of ['serial', 'resources']) {
      expect(readSource(`{"terraform_version": "1.9.0", "${key}": 1}`, 'a.json').roots).toHaveLength(1);
    }
    expect(readSource('{"x": {"terraform_version": "1", "planned_values": 1}}', 'a.json').roots).toHaveLength(1);
  });
});

describe('readForNames', () => {
  it('reads Terraform that shows no policy, and all else as ever', () => {
    expect(readSource('locals {}\n', 'a.tf').roots).toEqual([]);
    expect(readForNames('locals {}\n', 'a.tf')).toMatchObject({ format: 'hcl', roots: [{ kind: 'map' }] });
    expect(readForNames('a: b\n', 'a.yaml').roots).toEqual([]);
    expect(readForNames('{"a": 1}', 'a.tf.json')).toMatchObject({ format: 'json', roots: [{ kind: 'map' }] });
  });
});
