import { describe, expect, test } from 'vitest';
import { readServiceReference } from '../../src/catalogue/service-reference';

const FOLDER = 'reference';

interface Flags {
  readonly IsList?: boolean;
  readonly IsPermissionManagement?: boolean;
  readonly IsTaggingOnly?: boolean;
  readonly IsWrite?: boolean;
}

const NONE = { IsList: false, IsPermissionManagement: false, IsTaggingOnly: false, IsWrite: false };

const action = (name: unknown, flags: Flags = NONE, tracked = true) => ({
  Name: name,
  ActionConditionKeys: ['s3:ResourceAccount'],
  Annotations: { Properties: flags },
  SupportedBy: { 'IAM Access Analyzer Policy Generation': false, 'IAM Action Last Accessed': tracked },
});

const service = (name: unknown, ...actions: unknown[]) => ({ Name: name, Actions: actions, Version: 'v1.4' });

const files = (...values: unknown[]) =>
  values.map((value, index) => ({
    path: `${FOLDER}/${index}.json`,
    text: typeof value === 'string' ? value : JSON.stringify(value),
  }));

function read(...values: unknown[]) {
  const outcome = readServiceReference(files(...values), FOLDER);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function problemOf(...values: unknown[]) {
  const outcome = readServiceReference(files(...values), FOLDER);
  if (outcome.ok) throw new Error('was read');
  expect(outcome.problem).toMatchObject({ code: 'refused-catalogue', severity: 'error' });
  return outcome.problem;
}

describe('a folder of service reference files', () => {
  test('is read, one service a file', () => {
    const catalogue = read(
      service('sqs', action('SendMessage')),
      service('s3', action('PutObject'), action('GetObject')),
    );
    expect(catalogue.date).toBeNull();
    expect(catalogue.counts).toEqual({ services: 2, actions: 3 });
    expect(catalogue.prefixes()).toEqual(['s3', 'sqs']);
    expect(catalogue.service('s3')?.actions.map(({ name }) => name)).toEqual(['GetObject', 'PutObject']);
  });

  test.each<[string, Flags, string | null]>([
    ['Read', NONE, 'Read'],
    ['List', { ...NONE, IsList: true }, 'List'],
    ['Write', { ...NONE, IsWrite: true }, 'Write'],
    ['Tagging', { ...NONE, IsWrite: true, IsTaggingOnly: true }, 'Tagging'],
    ['Permissions management', { ...NONE, IsWrite: true, IsPermissionManagement: true }, 'Permissions management'],
    ['unknown', {}, null],
    ['unknown, half said', { IsList: false }, null],
  ])('gives the level: %s', (_, flags, level) => {
    expect(
      read(service('s3', action('X', flags)))
        .service('s3')
        ?.find('x')?.level,
    ).toBe(level);
  });

  test('tells what AWS tracks, and what it does not say', () => {
    const s3 = read(service('s3', action('A'), action('B', NONE, false), { Name: 'C' })).service('s3');
    expect(s3?.actions.map(({ tracked }) => tracked)).toEqual([true, false, null]);
    expect(s3?.find('c')).toMatchObject({ level: null, known: true });
  });

  test('skips the list of services', () => {
    const index = [{ service: 's3', url: 'https://servicereference.us-east-1.amazonaws.com/v1/s3/s3.json' }];
    expect(read(index, service('s3', action('GetObject'))).counts).toEqual({ services: 1, actions: 1 });
  });
});

describe('a folder of service reference files is refused', () => {
  const good = service('s3', action('GetObject'));

  test.each<[string, unknown, string]>([
    ['for a file that is no JSON', 'hello', 'is not valid JSON'],
    ['for a file that breaks off', '{"Name": "sqs", "Actions": [', 'breaks off'],
    ['for a file of another shape', { hello: 1 }, '`Name`: is missing'],
    ['for a catalogue file', { services: { sqs: [] } }, '`Name`: is missing'],
    ['for an empty list', [], 'expected'],
    ['for a list of something else', [{ service: 's3' }], 'expected'],
    ['for a service without actions', { Name: 'sqs' }, '`Actions`: is missing'],
    ['for actions that are no list', { Name: 'sqs', Actions: {} }, '`Actions`: expected a list of actions'],
    ['for an action that is no object', service('sqs', 'SendMessage'), '`Actions[0]`'],
    ['for a name that is no text', service('sqs', action(1)), '`Actions[0].Name`: expected a text'],
    ['for a name that is no name', service('sqs', action('Send*')), '`Actions[0].Name`: `Send*` is no action name'],
    ['for a name with its prefix', service('sqs', action('sqs:SendMessage')), 'write `SendMessage`'],
    ['for a name of another service', service('sqs', action('sns:Publish')), 'another service than `sqs`'],
    ['for a prefix that is none', service('s q s'), '`Name`: `s q s` is no service prefix'],
    [
      'for a flag that is none',
      service('sqs', { ...action('A'), SupportedBy: { 'IAM Action Last Accessed': 'yes' } }),
      '`true` or `false`',
    ],
    ['for a service that stands twice', service('S3'), '`S3` stands in `reference/0.json` too'],
  ])('%s', (_, value, message) => {
    const problem = problemOf(good, value);
    expect(problem.path).toBe('reference/1.json');
    expect(problem.message).toContain(message);
  });

  test('when nothing in it is a service', () => {
    for (const problem of [problemOf(), problemOf([{ service: 's3', url: 'x' }])]) {
      expect(problem).toMatchObject({
        path: FOLDER,
        message: expect.stringContaining('holds no AWS service reference'),
      });
    }
  });
});
