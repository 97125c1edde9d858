import { describe, expect, it } from 'vitest';
import { checkList } from '../../src/verify/laws';
import { removalOf, universeOf } from './universe-of';

const UNIVERSE = universeOf({
  s3: ['GetObject', 'GetObjectAcl', 'GetBucketCORS', 'GetBucketAcl', 'PutObject', 'ListBucket'],
  iam: ['ListGroupPolicies', 'ListGroups', 'ListGroupsForUser', 'PassRole', 'GetRole'],
  'vpc-lattice': ['AssociateViaAWSService', 'AssociateViaAWSService-EventsAndStates'],
  sns: ['Publish', '~PublishLater'],
});

const R = removalOf({
  s3: { unused: ['getbucketacl', 'putobject'] },
  iam: { unused: ['listgroups'] },
});

const NO_RULES = { standing: null, keep: [] };

interface Options {
  readonly left?: readonly { readonly action: string; readonly reason: string }[];
  readonly removal?: ReturnType<typeof removalOf>;
}

function check(before: readonly string[], after: readonly string[], { left = [], removal = R }: Options = {}) {
  return checkList({ before, after, left, ...NO_RULES }, UNIVERSE, removal).map(
    ({ law, witness }) => `${law}: ${witness}`,
  );
}

describe('what holds', () => {
  it.each([
    ['a list without unused actions, as it is', ['s3:GetObject', 'ec2:Run*'], ['s3:GetObject', 'ec2:Run*']],
    ['an unused action dropped', ['s3:GetObject', 's3:PutObject'], ['s3:GetObject']],
    ['the only entry dropped', ['s3:PutObject'], []],
    ['a pattern split', ['s3:Get*'], ['s3:GetObject*', 's3:GetBucketCORS']],
    [
      '`ListGroup*` split where `ListGroups` goes',
      ['iam:ListGroup*'],
      ['iam:ListGroupPolicies', 'iam:ListGroupsForUser'],
    ],
    ['a piece that another entry holds', ['s3:Get*', 's3:GetObject*'], ['s3:GetObject*', 's3:GetBucketCORS']],
    ['twins in case only', ['s3:getobject', 'S3:PutObject', 's3:PUTOBJECT'], ['s3:getobject']],
    ['a new entry in another case', ['S3:GETOBJECT*'], ['s3:GetObject*']],
    ['names with hyphens', ['vpc-lattice:*'], ['vpc-lattice:AssociateViaAWSService*']],
    ['the whole written twice', ['s3:GetObject', 's3:GetObject'], ['s3:GetObject', 's3:GetObject']],
    [
      '`*` split over all services',
      ['*'],
      [
        'iam:ListGroupPolicies',
        'iam:ListGroupsForUser',
        'iam:PassRole',
        'iam:GetRole',
        's3:GetO*',
        's3:GetBucketC*',
        's3:List*',
        'sns:*',
        'vpc-lattice:*',
      ],
    ],
    [
      'texts that grant nothing kept',
      ['s3:*:x', 's3:GetObject', '', 's3:Put_*'],
      ['s3:*:x', 's3:GetObject', '', 's3:Put_*'],
    ],
  ])('%s', (_, before, after) => {
    expect(check(before, after)).toEqual([]);
  });
});

describe('law 1, narrower', () => {
  it('finds an action that nothing granted before', () => {
    expect(check(['s3:GetObject'], ['s3:GetObject', 's3:GetObjectAcl'])).toContain('narrower: s3:GetObjectAcl');
  });

  it('finds what a new pattern grants beyond the old one', () => {
    expect(check(['s3:GetBucketCORS'], ['s3:GetBucketC*', 's3:GetObject*'])).toContain('narrower: s3:GetObject');
  });

  it('finds a prefix of an old name, a name it is a prefix of, and another service', () => {
    expect(check(['s3:GetObjectAcl'], ['s3:GetObject'])).toContain('narrower: s3:GetObject');
    expect(check(['s3:GetObject'], ['s3:GetObjectAcl'])).toContain('narrower: s3:GetObjectAcl');
    expect(check(['s3:GetObject'], ['s3express:GetObject'])).toContain('narrower: s3express:GetObject');
  });

  it('finds that everything is more than something', () => {
    expect(check(['s3:*'], ['*'], { removal: removalOf({}) })).toEqual([
      'narrower: iam:GetRole',
      'narrower-tomorrow: *',
    ]);
  });

  it('finds that `iam:ListGroup*` grants ListGroups too', () => {
    const before = ['iam:ListGroupPolicies', 'iam:ListGroupsForUser'];
    expect(check(before, ['iam:ListGroup*'])).toEqual([
      'narrower: iam:ListGroups',
      'narrower-tomorrow: iam:ListGroup*',
      'nothing-unused-left: iam:ListGroups',
    ]);
  });
});

describe('law 2, narrower tomorrow', () => {
  const all = { removal: removalOf({}) };

  it('finds a pattern that grants the same today and more tomorrow', () => {
    expect(check(['s3:GetObject', 's3:GetObjectAcl'], ['s3:GetO*'], all)).toEqual(['narrower-tomorrow: s3:GetO*']);
  });

  it('does not take the text of a pattern for a name', () => {
    expect(check(['s3:GetObject?*', 's3:GetObject'], ['s3:GetObject*'], all)).toEqual([
      'narrower-tomorrow: s3:GetObject*',
    ]);
    expect(check(['s3:Get*?CORS'], ['s3:Get?*CORS'], all)).toEqual([]);
  });

  it('asks for one old entry that holds it all, not for several', () => {
    expect(check(['sns:Publish', 'sns:Publish?*'], ['sns:Publish*'], all)).toEqual(['narrower-tomorrow: sns:Publish*']);
  });

  it('refuses a new text that cannot be read, even under `*`', () => {
    expect(check(['*'], ['*', 's3:Get_*'], all)).toEqual(['narrower-tomorrow: s3:Get_*']);
  });

  it('takes `*` and `*:*` for the same', () => {
    expect(check(['*'], ['*:*'], all)).toEqual([]);
    expect(check(['*:*'], ['*', 'new:Thing', 'new:Th?ng*'], all)).toEqual([]);
  });
});

describe('law 3, nothing else is lost', () => {
  it('finds an action that was in use', () => {
    expect(check(['s3:GetObject', 's3:PutObject'], [])).toEqual(['nothing-else-lost: s3:GetObject']);
    expect(check(['s3:Get*'], ['s3:GetObject'])).toEqual(['nothing-else-lost: s3:GetBucketCORS']);
    expect(check(['*'], ['s3:*'], { removal: removalOf({}) })).toEqual(['nothing-else-lost: iam:GetRole']);
  });

  it('tells names apart that begin alike', () => {
    expect(check(['vpc-lattice:Associate*'], ['vpc-lattice:AssociateViaAWSService'])).toEqual([
      'nothing-else-lost: vpc-lattice:AssociateViaAWSService-EventsAndStates',
    ]);
    expect(check(['iam:ListGroup*'], ['iam:ListGroupP*'])).toEqual(['nothing-else-lost: iam:ListGroupsForUser']);
  });

  it('keeps what was used inside the window, whatever else is said of it', () => {
    const removal = removalOf({ s3: { unused: ['putobject'], inWindow: ['putobject', 'getobject'] } });
    expect(check(['s3:PutObject'], [], { removal })).toEqual(['nothing-else-lost: s3:PutObject']);
    expect(check(['s3:GetObject'], [], { removal })).toEqual(['nothing-else-lost: s3:GetObject']);
    expect(check(['s3:PutObject'], ['s3:PutObject'], { removal })).toEqual([]);
  });

  it('keeps what nobody knows, unless its whole service is unused', () => {
    for (const entry of ['s3:FlyObject', 's3:Fly*', 'new:Thing', 'new:*']) {
      expect(check([entry], [])).toEqual([`nothing-else-lost: ${entry}`]);
      const whole = { removal: removalOf({ s3: { whole: true }, new: { whole: true } }) };
      expect(check([entry], [], whole)).toEqual([]);
    }
  });

  it('keeps a pattern of which only a report knows an action', () => {
    const removal = removalOf({ sns: { unused: ['publishlater'] } });
    expect(check(['sns:PublishL*'], [], { removal })).toEqual(['nothing-else-lost: sns:PublishL*']);
    expect(check(['sns:PublishLater'], [], { removal })).toEqual([]);
  });

  it('lets a pattern go that nobody knows where a wider one stays', () => {
    expect(check(['s3:Fly*', 's3:F*'], ['s3:F*'])).toEqual([]);
  });

  it('lets services go that nobody knows when `*` is split', () => {
    const small = universeOf({ s3: ['GetObject', 'PutObject'] });
    expect(checkList({ before: ['*'], after: ['s3:GetObject'], left: [], ...NO_RULES }, small, R)).toEqual([]);
  });

  it('keeps iam:PassRole unless a report lists it', () => {
    const whole = removalOf({
      iam: { whole: true, unused: ['listgrouppolicies', 'listgroups', 'listgroupsforuser', 'getrole'] },
    });
    expect(check(['iam:*'], ['iam:PassRole'], { removal: whole })).toEqual([]);
    expect(check(['iam:*'], [], { removal: whole })).toEqual(['nothing-else-lost: iam:PassRole']);
    expect(check(['iam:passrole'], [], { removal: whole })).toEqual(['nothing-else-lost: iam:passrole']);
    expect(check(['iam:PassRole'], [], { removal: removalOf({ iam: { unused: ['passrole'] } }) })).toEqual([]);
  });

  it('keeps iam:PassRole even where the catalogue does not know it', () => {
    const small = universeOf({ iam: ['GetRole'] });
    const whole = removalOf({ iam: { whole: true, unused: ['getrole'] } });
    const lose = (entry: string, after: readonly string[] = []) =>
      checkList({ before: [entry], after, left: [], ...NO_RULES }, small, whole);
    expect(lose('iam:PassRole')).toEqual([{ law: 'nothing-else-lost', witness: 'iam:PassRole' }]);
    expect(lose('iam:Pass*')).toEqual([{ law: 'nothing-else-lost', witness: 'iam:PassRole' }]);
    expect(lose('iam:Pass*', ['iam:PassRole'])).toEqual([]);
    expect(lose('iam:Fly*')).toEqual([]);
  });

  it('keeps texts that cannot be read, each as often as it stood', () => {
    expect(check(['s3:Get_*'], [])).toEqual(['nothing-else-lost: s3:Get_*']);
    expect(check(['x', 's3:PutObject', 'x'], ['x'])).toEqual(['nothing-else-lost: x']);
    expect(check(['s3:PutObject\n'], [])).toEqual(['nothing-else-lost: s3:PutObject\n']);
  });
});

describe('law 4, nothing unused is left', () => {
  it('finds an exact entry, also in another case', () => {
    expect(check(['s3:PutObject'], ['s3:PutObject'])).toEqual(['nothing-unused-left: s3:PutObject']);
    expect(check(['S3:PUTOBJECT'], ['S3:PUTOBJECT'])).toEqual(['nothing-unused-left: S3:PUTOBJECT']);
  });

  it('finds what patterns and `*` still grant', () => {
    expect(check(['s3:Get*'], ['s3:Get*'])).toEqual(['nothing-unused-left: s3:GetBucketAcl']);
    expect(check(['*'], ['*'])).toEqual(['nothing-unused-left: iam:ListGroups']);
  });

  it('finds a name in R that the universe lacks', () => {
    const removal = removalOf({ s3: { unused: ['flyobject'] }, new: { unused: ['thing'] } });
    expect(check(['s3:*'], ['s3:*'], { removal })).toEqual(['nothing-unused-left: s3:flyobject']);
    expect(check(['new:*'], ['new:*'], { removal })).toEqual(['nothing-unused-left: new:thing']);
    expect(check(['*'], ['*'], { removal })).toEqual(['nothing-unused-left: new:thing']);
  });

  it('is content when it is named with a reason, in any case', () => {
    const left = [{ action: 'S3:getBucketACL', reason: 'keep-rule' }];
    expect(check(['s3:Get*'], ['s3:Get*'], { left })).toEqual([]);
    expect(check(['s3:*'], ['s3:*'], { left })).toEqual(['nothing-unused-left: s3:PutObject']);
    expect(check(['s3:Get*'], ['s3:Get*'], { left: [{ action: 's3:GetBucketAcl', reason: '' }] })).toEqual([
      'nothing-unused-left: s3:GetBucketAcl',
    ]);
  });
});

it('answers with one witness per law, in the order of the laws', () => {
  expect(check(['s3:GetObject', 's3:GetBucketCORS'], ['s3:Put*', 's3:List*'])).toEqual([
    'narrower: s3:PutObject',
    'narrower-tomorrow: s3:Put*',
    'nothing-else-lost: s3:GetObject',
    'nothing-unused-left: s3:PutObject',
  ]);
});
