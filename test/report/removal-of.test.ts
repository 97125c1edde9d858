import { describe, expect, it } from 'vitest';
import { type Catalogue, makeService, universe } from '../../src/catalogue/universe';
import { fold } from '../../src/iam/name';
import { parseTime } from '../../src/input/time';
import { matchPrincipals, ownerOf } from '../../src/report/principals';
import { removalOf } from '../../src/report/removal-of';
import { accepted, details, finding, lastAccessed, readValue, sample } from './made';

const DAY = 86_400_000;
const clock = { window: 90 * DAY, asOf: parseTime('2026-11-23') ?? 0 };

const CATALOGUE: Record<string, readonly string[]> = {
  ec2: ['RunInstances', 'StopInstances'],
  iam: ['GetRole', 'PassRole'],
  s3: ['GetBucketAcl', 'GetBucketPolicy', 'GetBucketTagging', 'GetObject'],
  sns: ['Publish'],
  sqs: ['DeleteQueue', 'SendMessage'],
};

const catalogue: Catalogue = {
  date: null,
  counts: { services: 5, actions: 13 },
  service: prefix => {
    const names = CATALOGUE[prefix];
    const action = (name: string) => ({ name, folded: fold(name), level: null, tracked: null, known: true });
    return names && makeService(prefix, true, names.map(action));
  },
  prefixes: () => Object.keys(CATALOGUE),
};

function removal(given: readonly string[], ...values: readonly unknown[]) {
  const read = values.map((value, index) => accepted(value, `${index}.json`));
  const all = universe(
    catalogue,
    read.flatMap(one => one.named),
  );
  return removalOf(
    readValue(
      matchPrincipals(
        given.map(name => ownerOf(name)),
        read.flatMap(one => one.reports),
      ),
    ),
    clock,
    all,
  );
}

function table(given: readonly string[], ...values: readonly unknown[]) {
  const evidence = removal(given, ...values);
  if (!evidence.covered) throw new Error('no evidence');
  return Object.fromEntries(
    evidence.removal.prefixes().map(prefix => {
      const service = evidence.removal.service(prefix);
      return [prefix, [service?.whole, [...(service?.unused ?? [])].sort(), [...(service?.inWindow ?? [])].sort()]];
    }),
  );
}

const services = (...list: unknown[]) => finding({ findingDetails: list, analyzedAt: '2026-11-20' });
const element = (serviceNamespace: string, more: object) => ({
  unusedPermissionDetails: { serviceNamespace, ...more },
});
const action = (name: string, lastAccessed: string | null) => ({ action: name, lastAccessed });

describe('one report', () => {
  it('removes what a finding lists, and services unused as a whole', () => {
    expect(table(['MyRole'], sample('get-finding-v2.json'))).toEqual({
      ec2: [true, ['runinstances', 'stopinstances'], []],
      s3: [false, ['getbucketacl', 'getbucketpolicy', 'getbuckettagging'], []],
      sqs: [false, ['deletequeue'], []],
    });
  });

  it('removes of last-accessed details the tracked actions out of use, and services with neither use nor tracked actions', () => {
    expect(table(['MyRole'], sample('service-last-accessed-details.json'))).toEqual({
      s3: [false, ['getbucketpolicy'], []],
      sns: [true, ['publish'], []],
    });
  });

  it("removes of the article's listing what it lists, without a principal", () => {
    const found = table([], sample('listing.json'));
    expect(Object.keys(found)).toEqual(['lambda', 's3']);
    expect(found.s3?.[1]).toHaveLength(22);
  });

  it('folds the prefix and the names', () => {
    expect(table(['MyRole'], services(details('S3', ['GETBUCKETACL'])))).toEqual({ s3: [false, ['getbucketacl'], []] });
  });

  it('answers for a whole service that no catalogue knows', () => {
    expect(table(['MyRole'], services(details('newsvc')))).toEqual({ newsvc: [true, [], []] });
  });

  it('says nothing of a service with an empty list', () => {
    expect(table(['MyRole'], services(details('s3', [])))).toEqual({});
  });
});

describe('the window', () => {
  const edge = '2026-08-22T00:00:00Z';
  const inside = '2026-08-22T00:00:00.001Z';

  it('counts an action as unused up to the very edge', () => {
    const listed = details('s3', [
      action('GetObject', edge),
      action('GetBucketAcl', inside),
      action('GetBucketPolicy', null),
    ]);
    expect(table(['MyRole'], services(listed))).toEqual({
      s3: [false, ['getbucketpolicy', 'getobject'], ['getbucketacl']],
    });
  });

  it("does not look at the service's last use where actions are listed", () => {
    const used = element('s3', { lastAccessed: '2026-11-19', actions: [{ action: 'GetObject' }] });
    expect(table(['MyRole'], services(used))).toEqual({ s3: [false, ['getobject'], []] });
  });

  it('starts at the clock for undated reports', () => {
    const listed = [action('GetObject', '2026-08-25T00:00:00Z'), action('GetBucketAcl', '2026-08-25T00:00:01Z')];
    expect(table([], [{ serviceNamespace: 's3', actions: listed }])).toEqual({
      s3: [false, ['getobject'], ['getbucketacl']],
    });
  });

  it('takes a tracked action used inside the window for used, and not for listed', () => {
    const tracked = [
      { ActionName: 'GetObject', LastAccessedTime: '2026-11-01' },
      { ActionName: 'GetBucketAcl', LastAccessedTime: '2025-11-01' },
    ];
    const all = [
      { ServiceNamespace: 's3', LastAuthenticated: '2026-11-01', TrackedActionsLastAccessed: tracked },
      { ServiceNamespace: 'sns', LastAuthenticated: '2026-11-01', TrackedActionsLastAccessed: null },
      { ServiceNamespace: 'ec2', LastAuthenticated: '2025-11-01', TrackedActionsLastAccessed: [] },
      { ServiceNamespace: 'sqs', TrackedActionsLastAccessed: [{ ActionName: 'DeleteQueue' }] },
    ];
    const report = lastAccessed({ ServicesLastAccessed: all });
    expect(table(['MyRole'], report)).toEqual({
      ec2: [true, ['runinstances', 'stopinstances'], []],
      s3: [false, ['getbucketacl'], []],
      sqs: [false, ['deletequeue'], []],
    });
    expect(removal(['MyRole'], report)).toMatchObject({ problems: [] });
  });

  it('calls no service unused as a whole that was used inside the window, and says so once', () => {
    const report = services(
      element('ec2', { lastAccessed: inside }),
      element('ec2', { lastAccessed: '2026-11-19' }),
      element('sns', { lastAccessed: edge }),
    );
    expect(table(['MyRole'], report)).toEqual({ sns: [true, ['publish'], []] });
    expect(removal(['MyRole'], report)).toMatchObject({
      problems: [
        {
          severity: 'warning',
          code: 'contradiction',
          path: '0.json',
          message:
            'the report of `MyRole` calls the whole service `ec2` unused, yet used on 19 Nov 2026, within the last 90 days',
        },
      ],
    });
  });

  it('calls no service unused as a whole of which the report lists an action used inside the window', () => {
    const report = services(
      details('s3'),
      details('s3', [action('GetObject', '2026-11-19'), action('GetBucketAcl', null)]),
    );
    expect(table(['MyRole'], report)).toEqual({ s3: [false, ['getbucketacl'], ['getobject']] });
    expect(removal(['MyRole'], report)).toMatchObject({ problems: [{ code: 'contradiction' }] });
  });

  it('lets the newest last use of an action count', () => {
    const twice = services(
      details('s3', [action('GetObject', '2026-11-19'), action('GetObject', null)]),
      details('S3', [action('getobject', '2020-01-01')]),
    );
    expect(table(['MyRole'], twice)).toEqual({ s3: [false, [], ['getobject']] });
  });
});

describe('iam:PassRole', () => {
  it('stays when its service is unused as a whole', () => {
    expect(table(['MyRole'], services(details('iam')))).toEqual({ iam: [true, ['getrole'], []] });
  });

  it('goes when it is listed, by every report', () => {
    const both = services(details('iam'), details('IAM', ['passrole']));
    expect(table(['MyRole'], both)).toEqual({ iam: [true, ['getrole', 'passrole'], []] });
    expect(table(['MyRole'], services(details('iam', ['PassRole'])))).toEqual({ iam: [false, ['passrole'], []] });
    expect(table(['MyRole'], both, services(details('iam')))).toEqual({ iam: [true, ['getrole'], []] });
    expect(table(['MyRole'], services(details('iam', ['PassRole'])), services(details('iam')))).toEqual({});
  });
});

describe('several reports', () => {
  const other = (value: Record<string, unknown>) => ({ ...value, id: 'f-2', resource: 'arn:aws:iam::1:role/Other' });
  const one = services(details('s3', ['GetObject', 'GetBucketAcl']), details('ec2'), details('sns'));
  const two = services(details('s3'), details('ec2', ['RunInstances']), details('sns'), details('sqs'));

  it('intersects the reports about one principal', () => {
    const expected = {
      ec2: [false, ['runinstances'], []],
      s3: [false, ['getbucketacl', 'getobject'], []],
      sns: [true, ['publish'], []],
    };
    expect(table(['MyRole'], one, two)).toEqual(expected);
    expect(table(['MyRole'], two, one)).toEqual(expected);
    const three = [
      { serviceNamespace: 's3', actions: ['GetObject'] },
      { serviceNamespace: 'sns', actions: ['Publish'] },
    ];
    expect(table(['MyRole'], one, two, three)).toEqual({
      s3: [false, ['getobject'], []],
      sns: [false, ['publish'], []],
    });
  });

  it('intersects the principals', () => {
    expect(table(['MyRole', 'Other'], one, other(two))).toEqual(table(['MyRole'], one, two));
    expect(table(['Other'], one, other(services(details('sqs'))))).toEqual({
      sqs: [true, ['deletequeue', 'sendmessage'], []],
    });
    expect(table(['MyRole', 'Other'], one, other(services(details('sqs'))))).toEqual({});
  });

  it('keeps a use inside the window in sight only where no report calls the action used or leaves it out', () => {
    const recent = services(details('s3', [action('GetObject', '2026-11-19')]));
    const plain = services(details('s3', ['GetObject']));
    expect(table(['MyRole'], recent, plain)).toEqual({ s3: [false, [], ['getobject']] });
    expect(table(['MyRole'], plain, recent)).toEqual({ s3: [false, [], ['getobject']] });
    expect(table(['MyRole'], recent, services(details('s3')))).toEqual({ s3: [false, [], ['getobject']] });
    expect(table(['MyRole'], recent, services(details('s3', ['GetBucketAcl'])))).toEqual({});
    const used = [
      {
        ServiceNamespace: 's3',
        TrackedActionsLastAccessed: [{ ActionName: 'GetObject', LastAccessedTime: '2026-11-19' }],
      },
    ];
    expect(table(['MyRole'], recent, lastAccessed({ ServicesLastAccessed: used }))).toEqual({});
  });

  it('tells the newest last use of all', () => {
    const evidence = removal(
      ['MyRole'],
      services(details('s3', [action('GetObject', '2025-01-01'), 'GetBucketAcl'])),
      services(details('s3', [action('GetObject', '2025-03-01'), action('GetBucketAcl', null)])),
    );
    if (!evidence.covered) throw new Error('no evidence');
    const s3 = evidence.removal.service('s3');
    expect(['getobject', 'getbucketacl', 'nosuch'].map(name => s3?.lastAccessed(name))).toEqual([
      Date.UTC(2025, 2, 1),
      null,
      null,
    ]);
  });

  it('names principals and reports', () => {
    expect(removal(['MyRole', 'Other'], one, other(two))).toMatchObject({
      principals: [
        { name: 'MyRole', arn: 'arn:aws:iam::123456789012:role/MyRole' },
        { name: 'Other', arn: 'arn:aws:iam::1:role/Other' },
      ],
      reports: [{ source: '0.json' }, { source: '1.json' }],
    });
  });
});

describe('no evidence', () => {
  it('is what a principal without a report leaves', () => {
    expect(removal(['MyRole', 'Nobody'], finding())).toEqual({
      covered: false,
      uncovered: [{ name: 'Nobody', arn: null, account: null }],
    });
  });

  it('is what no principal leaves', () => {
    expect(removal([], finding())).toEqual({ covered: false, uncovered: [] });
  });
});

it('looks into no service that nobody asks for', () => {
  const asked: string[] = [];
  const counting = {
    ...catalogue,
    service: (prefix: string) => {
      asked.push(prefix);
      return catalogue.service(prefix);
    },
  };
  const { reports } = accepted(services(details('ec2'), details('sns'), details('s3', ['GetObject'])));
  const evidence = removalOf(readValue(matchPrincipals([ownerOf('MyRole')], reports)), clock, counting);
  if (!evidence.covered) throw new Error('no evidence');
  expect(evidence.removal.prefixes()).toEqual(['ec2', 's3', 'sns']);
  expect(evidence.removal.service('ec2')?.whole).toBe(true);
  expect(asked).toEqual([]);
  expect(evidence.removal.service('ec2')?.unused.size).toBe(2);
  expect(evidence.removal.service('ec2')?.unused.size).toBe(2);
  expect(asked).toEqual(['ec2']);
});
