import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse/analysis';
import { PageModel } from '../../src/page/page-model';
import { grantTotals, pageData } from '../../src/render/html/model';
import { renderJson } from '../../src/render/json';
import { audited, policyOf, statement } from '../audit/made';

interface Result {
  readonly totals: { readonly removedActions: number };
  readonly files: readonly { readonly policies: readonly { readonly statements: readonly { unused: unknown }[] }[] }[];
}

const RUN: Analysis = {
  ...audited({
    'whole.json': policyOf(statement(['sns:Publish', 's3:PutBucketAcl'], 'Whole')),
    'mixed.json': policyOf(
      statement(['s3:GetBucketAcl', 's3:GetObject'], 'Reads'),
      statement(['sns:Subscribe'], 'Gone'),
      { Sid: 'Negated', Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
      { Sid: 'Computed', Effect: 'Allow', Action: { Ref: 'Name' }, Resource: '*' },
    ),
  }),
  gate: { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' },
};

describe('the figures of the page', () => {
  let model: PageModel;
  let result: Result;
  beforeAll(() => {
    model = new PageModel(pageData(RUN));
    result = JSON.parse([...renderJson(RUN, '1.2.3')].join(''));
  });

  const named = (name: string) => {
    const found = model.data.statements.find(one => model.nameOf(one) === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  it('say of a policy of which nothing is used that it would go, and not that it goes', () => {
    const whole = named('Whole');
    expect(whole.counts).toEqual({ granted: 2, unused: 2, gone: 0 });
    expect(whole.unedited).toBe(true);
    expect(whole.entries.map(entry => typeof entry === 'number' && model.text(entry))).toEqual([
      'sns:Publish',
      's3:PutBucketAcl',
    ]);
    expect([whole.proof, named('Gone').unedited]).toEqual([undefined, undefined]);
    expect(named('Gone').counts).toEqual({ granted: 1, unused: 1, gone: 1 });
  });

  it('of what goes make up the total of what the edits remove', () => {
    const gone = model.data.statements.reduce((sum, { counts }) => sum + (counts?.gone ?? 0), 0);
    expect([gone, result.totals.removedActions]).toEqual([2, 2]);
  });

  it('are not known of what nobody could judge, and it counts as judged nowhere', () => {
    expect([named('Negated').counts, named('Computed').counts]).toEqual([null, null]);
    const statements = result.files.flatMap(({ policies }) => policies.flatMap(one => one.statements));
    expect(grantTotals(model.data)).toEqual({ granted: 5, unused: 4, judged: 3 });
    expect(statements.filter(({ unused }) => unused !== null)).toHaveLength(3);
  });
});
