import { beforeAll, describe, expect, it } from 'vitest';
import { PageModel } from '../../src/page/page-model';
import type { PageData } from '../../src/render/html/page-data';
import { ROOT, refineIam } from '../cli/run';

const ARGS = [
  'examples/monorepo',
  ...['--report', 'examples/monorepo/unused-access.json', '--config', 'examples/monorepo/refine-iam.yml'],
  ...['--as-of', '2026-11-23'],
];

interface Statement {
  readonly sid: string | null;
  readonly line: number;
  readonly verdict: string;
  readonly how: string | null;
  readonly principals: readonly { readonly name: string; readonly covered: boolean }[];
  readonly granted: { readonly before: number } | null;
  readonly removed: readonly { readonly action: string; readonly level: string | null }[];
}

interface Result {
  readonly files: readonly {
    readonly path: string;
    readonly policies: readonly { statements: readonly Statement[] }[];
  }[];
}

const LEVELS = ['Permissions management', 'Write', 'Tagging', 'Read', 'List', null];

describe('the data of the page, against the JSON result', () => {
  let model: PageModel;
  let statements: readonly (Statement & { readonly path: string })[];

  beforeAll(() => {
    const { stdout } = refineIam([...ARGS, '--format', 'html'], { cwd: ROOT });
    const [, json = ''] = /<script type="application\/json" id="data">([^<]*)</.exec(stdout) ?? [];
    model = new PageModel(JSON.parse(json) as PageData);
    const { files } = JSON.parse(refineIam([...ARGS, '--format', 'json'], { cwd: ROOT }).stdout) as Result;
    statements = files.flatMap(({ path, policies }) =>
      policies.flatMap(policy => policy.statements.map(one => ({ ...one, path }))),
    );
  });

  it('has every statement at its place, with its verdict, owners and what goes', () => {
    const expected = statements.map(one => [
      `${one.path}:${one.line}`,
      one.sid,
      one.verdict,
      one.principals.map(({ name }) => name),
      one.removed.map(({ action, level }) => `${action} ${level}`).sort(),
    ]);
    const shown = model.data.statements.map(one => [
      model.placeOf(one),
      one.sid === undefined ? null : model.text(one.sid),
      one.verdict,
      (one.principals ?? []).map(number => model.principalName(number)),
      (one.removed ?? [])
        .flatMap(set => model.gone(set))
        .map(({ name, level }) => `${name} ${LEVELS[level]}`)
        .sort(),
    ]);
    const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect([...shown].sort(byText)).toEqual([...expected].sort(byText));
  });

  it('stands in the order of the most harmful level that goes', () => {
    const ranks = model.data.statements.map(({ levels }) => levels?.[0] ?? LEVELS.length);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(2);
  });

  it('counts the grants of each principal: a shared statement for each of its own', () => {
    const judged = statements.filter(
      one => one.principals.length > 0 && one.principals.every(({ covered }) => covered),
    );
    const names = [...new Set(judged.flatMap(one => one.principals.map(({ name }) => name)))];
    const counted = names.map(name => {
      const own = judged.filter(one => one.principals.some(principal => principal.name === name));
      const granted = own.reduce((sum, one) => sum + (one.granted?.before ?? 0), 0);
      return { name, granted, unused: own.reduce((sum, one) => sum + one.removed.length, 0), statements: own.length };
    });
    const shown = model.data.byPrincipal.map(row => ({ ...row, name: model.text(row.name) }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect([...shown].sort(byName)).toEqual(counted.sort(byName));
    expect(shown.map(({ unused }) => unused)).toEqual(shown.map(({ unused }) => unused).toSorted((a, b) => b - a));
  });

  it('counts the grants of each service', () => {
    const unused = new Map<string, number>();
    for (const { removed } of statements) {
      for (const { action } of removed) {
        const service = action.split(':')[0] ?? '';
        unused.set(service, (unused.get(service) ?? 0) + 1);
      }
    }
    const shown = new Map(model.data.byService.map(row => [model.text(row.name), row.unused]));
    for (const [service, number] of unused) expect(shown.get(service), service).toBe(number);
    expect([...shown.values()].reduce((sum, one) => sum + one, 0)).toBe(
      [...unused.values()].reduce((a, b) => a + b, 0),
    );
  });
});
