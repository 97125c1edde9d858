import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import SCHEMA from '../../../schema/configuration.schema.json';
import { fileRules } from '../../../src/configuration/files';
import { readConfiguration } from '../../../src/configuration/read-configuration';
import { documentsOf } from '../../source/yaml/oracle';
import { attempt, hold, holdProblem, textOf } from '../hold';
import { filesBelow, inputs } from '../seeds';
import type { Target } from '../target';

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: isDay } }).compile(SCHEMA);

/** Configurations: what is read fits the published schema as `js-yaml` reads it, and its globs can be asked about any file; else problems say where. */
export const target: Target = {
  fuzz: data => {
    const text = textOf(data);
    const read = readConfiguration(text, 'refine-iam.yml');
    if (!read.ok) {
      hold(read.problems.length > 0, 'a refusal has a reason');
      for (const one of read.problems) holdProblem(one, text);
      return;
    }
    const rules = fileRules(read.value);
    for (const path of ['iam/a.json', 'a', 'x/iam/roles/B/c.json']) {
      rules.ignored(path);
      rules.principals(path);
    }
    const [value, second] = attempt(() => documentsOf(text)) ?? [null, 'refused'];
    if (second !== undefined) return;
    hold(accepts(plain(value) ?? {}), `the schema refuses what is read: ${JSON.stringify(accepts.errors)}`);
  },
  seeds: root => [
    ...filesBelow(join(root, 'test/cases'), /refine-iam\.yml$/),
    ...filesBelow(join(root, 'examples'), /refine-iam\.yml$/),
    // why: the documents show every key
    ...inputs(
      ...[...readFileSync(join(root, 'docs/configuration.md'), 'utf8').matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(
        ([, text = '']) => text,
      ),
    ),
  ],
  words: [
    'principals:',
    'accounts:',
    'infer:',
    'ignore:',
    'keep:',
    'report:',
    'gate:',
    'actions:',
    'reason:',
    'expires: 2027-03-31',
    'owner:',
    'files:',
    'fail-on: any',
    'max-unused-actions:',
    'forbid:',
    'max-age: 30d',
    'unused-for:',
    '"**/*.json"',
    '{role}',
    '- ',
    '*a',
    '&a ',
    '<<: ',
    '!!str ',
    '%YAML',
    '"iam:*"',
  ],
};

function isDay(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof Map ? Object.fromEntries([...value].map(([key, held]) => [String(key), plain(held)])) : value;
}
