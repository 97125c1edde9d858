import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { globFault } from '../../src/configuration/glob';
import { capturesIn } from '../../src/configuration/glob-captures';
import { ROOT } from '../cli/run';
import { problemsOf } from './made';

const SCHEMA: object = JSON.parse(readFileSync(join(ROOT, 'schema/configuration.schema.json'), 'utf8'));
const isDay = (text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: isDay } });
const accepts = ajv.compile(SCHEMA);

const rule = (more: string) => `keep:\n  - actions: s3:GetObject\n    reason: x\n${more}`;
const GOOD = [
  '',
  '{}',
  'principals: {}\nignore: []\nkeep: []',
  'principals:\n  a.json: A\n  "**/*.json": [A, arn:aws-cn:iam::111122223333:user/path/B]',
  'ignore: ["**", a/b/**, "[*].json", "{a,b}.json"]',
  rule(''),
  rule('    expires: 2027-03-31'),
  rule('    expires: "2028-02-29"'),
  'keep:\n  - actions: [s3:*, S3:get?bject]\n    reason: |\n      two\n      lines',
  `keep: [{actions: a:B, reason: "${'😀'.repeat(300)}"}]`,
  ...['never', 'added', 'touched', 'any'].map(gate => `gate: ${gate}`),
  'gate: {}',
  'gate: {fail-on: any, expired-keeps: fail}',
  'gate: {expired-keeps: warn}',
  'gate: {fail-on: added, max-unused-actions: 0}',
  'gate: {fail-on: any, max-unused-actions: 999999, max-unused-percent: 100}',
  'gate: {fail-on: touched, max-unused-percent: 0, access-levels: Write, forbid: "*"}',
  'gate: {fail-on: any, access-levels: [List, Read, Tagging, Write, Permissions management]}',
  'gate: {fail-on: any, forbid: ["*", "*:*", iam:*, s3:Delete*, S3:get?bject, x:Y], unowned: allow}',
  ...['fail', 'incomplete', 'allow'].map(
    one => `gate: {fail-on: any, unowned: ${one}, unread: ${one}, no-evidence: ${one}}`,
  ),
  'accounts: "111122223333"',
  'accounts: ["111122223333", "012345678901"]',
  'infer: {source: false, path: true}',
  'infer: {}',
  'report: {max-age: 1, unused-for: 9999}',
  'principals: {"iam/{role}/*.json": "{role}"}',
  'principals: {"iam/**/{a}-{b}.json": ["arn:aws:iam::{a}:role/x/{b}", "{b}-{a}"]}',
  'principals: {a.json: {principals: A, accounts: "111122223333"}}',
  'principals: {a.json: {principals: [A, B], accounts: ["111122223333"]}}',
  rule('    principals: deploy-*'),
  rule('    principals: [A, "arn:aws:iam::*:role/x/B?"]'),
  rule('    files: "**/*.tf"'),
  rule('    files: [a, "b/{c,d}"]\n    owner: platform team'),
];
const BAD = [
  '[]',
  'text',
  'principals:',
  'principals: []',
  'principals: {a.json: }',
  'principals: {a.json: []}',
  'principals: {a.json: 12}',
  'principals: {a.json: {b: c}}',
  'principals: {a.json: [A, 12]}',
  'principals: {a.json: "a role"}',
  'principals: {a.json: arn:aws:iam::1:role/A}',
  'principals: {a.json: ""}',
  'principals: {/a.json: A}',
  'principals: {"": A}',
  'ignore: a.json',
  'ignore: [12]',
  'ignore: [../a]',
  'ignore: [[a]]',
  'keep: {}',
  'keep: [s3:GetObject]',
  'keep: [{}]',
  'keep: [{actions: s3:GetObject}]',
  'keep: [{reason: x}]',
  'keep: [{actions: [], reason: x}]',
  'keep: [{actions: "*", reason: x}]',
  'keep: [{actions: ["*:*"], reason: x}]',
  'keep: [{actions: s3, reason: x}]',
  'keep: [{actions: [s3:Get Object], reason: x}]',
  'keep: [{actions: s3:GetObject, reason: "  "}]',
  'keep: [{actions: s3:GetObject, reason: 12}]',
  `keep: [{actions: a:B, reason: ${'x'.repeat(301)}}]`,
  rule('    expires: 2027-02-30'),
  rule('    expires: 2027-13-01'),
  rule('    expires: 31 March 2027'),
  rule('    expires: 2027-03-31T00:00:00Z'),
  rule('    expires: 2027'),
  rule('    until: 2027-03-31'),
  'gate: always',
  'gate: {fail-on: always}',
  'gate: {fail: any}',
  'gate: {max-unused-actions: 3}',
  'gate: {fail-on: never, max-unused-percent: 3}',
  'gate: {access-levels: Write}',
  'gate: {forbid: "*", expired-keeps: fail}',
  'gate: {unowned: fail}',
  'gate: {unread: fail}',
  'gate: {no-evidence: allow}',
  ...['-1', '1000000', '1e9', '1.5', '.nan', '.inf', '"3"', '~', '[3]', 'true'].map(
    number => `gate: {fail-on: any, max-unused-actions: ${number}}`,
  ),
  ...['-1', '101', '0.5', '.nan', '10%', '"10"'].map(number => `gate: {fail-on: any, max-unused-percent: ${number}}`),
  ...['[]', '""', 'write', 'Writing', 'Permissions', '[Write, Admin]', '"Write,Read"', '3', '{}'].map(
    levels => `gate: {fail-on: any, access-levels: ${levels}}`,
  ),
  ...['[]', '""', 'iam', '"*:Get"', '"s3:Get Object"', '"s?:*"', '"**"', '"?"', '[3]', '{}', '["iam:*", ""]'].map(
    forbid => `gate: {fail-on: any, forbid: ${forbid}}`,
  ),
  'gate: {fail-on: any, unowned: warn}',
  'gate: {fail-on: any, unowned: false}',
  'gate: {fail-on: any, unread: fial}',
  'gate: {fail-on: any, no-evidence: pass}',
  'gate: {expired-keeps: true}',
  'gate: [any]',
  'accounts: [111122223333]',
  'accounts: ["1111222233334"]',
  'accounts: []',
  'accounts: {}',
  'infer: {source: "true"}',
  'infer: {path: 1}',
  'infer: true',
  'infer: {file: true}',
  'report: {max-age: 0}',
  'report: {max-age: 10000}',
  'report: {max-age: 1.5}',
  'report: {max-age: 30d}',
  'report: {age: 3}',
  'report: 30',
  'principals: {"{a}/{a}": A}',
  'principals: {"**/{a}/**": A}',
  'principals: {"{a,{b}}": A}',
  'principals: {"{1a}": A}',
  'principals: {a.json: {accounts: "111122223333"}}',
  'principals: {a.json: {principals: [], accounts: "111122223333"}}',
  'principals: {a.json: {principals: A, account: "111122223333"}}',
  'ignore: ["{a}"]',
  rule('    principals: [A B]'),
  rule('    principals: []'),
  rule('    principals: "{role}"'),
  rule('    files: ["/a"]'),
  rule('    files: ["{role}"]'),
  rule('    owner: 12'),
  rule('    owner: ""'),
  'gate: Any',
  'gate: true',
  'gate:',
  'gates: any',
];

describe('the schema', () => {
  it.each(GOOD)('accepts what the loader accepts: %j', text => {
    expect(problemsOf(text)).toEqual([]);
    expect([accepts(parse(text)), accepts.errors]).toEqual([true, null]);
  });

  it.each(BAD)('refuses what the loader refuses: %j', text => {
    expect(problemsOf(text)).not.toEqual([]);
    expect(accepts(parse(text))).toBe(false);
  });

  it('takes the same texts for globs', () => {
    const piece = fc.constantFrom(...'a**??/.[]{},!@+()\\|^-$ é\n'.split(''), '**', '/**/', '[*]', '{a,b}', '..', '😀');
    let good = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const glob = pieces.join('');
        const fault = globFault(glob);
        if (!fault) good++;
        expect([glob, accepts({ ignore: [glob] })]).toEqual([glob, fault === null]);
      }),
      { numRuns: 20_000, seed: 3 },
    );
    expect(good).toBeGreaterThan(2_000);
  });

  it('takes the same texts for globs with captures', () => {
    const piece = fc.constantFrom(...'a*?/.[]{},'.split(''), '**', '/**/', '[*]', '{a,b}', '{r}', '{s-1}', '{r', 'é');
    let good = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), pieces => {
        const glob = pieces.join('');
        const fault = globFault(glob, 'captures');
        if (!fault && capturesIn(glob).length > 0) good++;
        expect([glob, accepts({ principals: { [glob]: 'A' } })]).toEqual([glob, fault === null]);
      }),
      { numRuns: 20_000, seed: 3 },
    );
    expect(good).toBeGreaterThan(1_000);
  });

  it('describes every key', () => {
    const described = (value: unknown): readonly string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) =>
            key === 'properties'
              ? Object.entries(inner as object).flatMap(([name, one]) =>
                  typeof one.description === 'string' ? described(one) : [name],
                )
              : described(inner),
          );
    expect(described(SCHEMA)).toEqual([]);
  });
});
