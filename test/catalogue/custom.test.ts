import { describe, expect, test } from 'vitest';
import { readCatalogueFile } from '../../src/catalogue/custom';

const SOURCE = 'catalogue.json';

function read(value: unknown) {
  const outcome = readCatalogueFile(typeof value === 'string' ? value : JSON.stringify(value), SOURCE);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function problemOf(value: unknown) {
  const outcome = readCatalogueFile(typeof value === 'string' ? value : JSON.stringify(value), SOURCE);
  if (outcome.ok) throw new Error('was read');
  expect(outcome.problem).toMatchObject({ code: 'refused-catalogue', severity: 'error', path: SOURCE });
  expect(outcome.problem.help).toBeTruthy();
  return outcome.problem;
}

describe('a catalogue file', () => {
  test('is read: date, counts, names by folded name, level and tracking unknown', () => {
    const catalogue = read({
      date: '2026-01-02',
      services: { s3: ['PutObject', 'GetObject'], 'neptune-db': ['connect'] },
    });
    expect(catalogue.date).toBe(Date.UTC(2026, 0, 2));
    expect(catalogue.counts).toEqual({ services: 2, actions: 3 });
    expect(catalogue.prefixes()).toEqual(['neptune-db', 's3']);
    expect(catalogue.service('s3')?.actions.map(({ name }) => name)).toEqual(['GetObject', 'PutObject']);
    expect(catalogue.service('s3')?.find('getobject')).toEqual({
      name: 'GetObject',
      folded: 'getobject',
      level: null,
      tracked: null,
      known: true,
    });
    expect(catalogue.service('ec2')).toBeUndefined();
  });

  test('may lack a date, or say null, or a whole timestamp', () => {
    expect(read({ services: { s3: [] } }).date).toBeNull();
    expect(read({ date: null, services: { s3: [] } }).date).toBeNull();
    expect(read({ date: '2026-01-02T03:04:05Z', services: { s3: [] } }).date).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
  });

  test('is looked up by folded prefix and keeps its spelling', () => {
    expect(read({ services: { S3: ['GetObject'] } }).service('s3')?.prefix).toBe('S3');
  });

  test('counts names that fold alike once', () => {
    expect(read({ services: { s3: ['GetObject', 'getobject', 'GetObject'] } }).counts.actions).toBe(1);
  });

  test('may start with a byte order mark, and hold fields of others', () => {
    expect(read(`\uFEFF${JSON.stringify({ note: 'x', services: { s3: ['GetObject'] } })}`).counts.actions).toBe(1);
  });
});

describe('a catalogue file is refused', () => {
  const s3 = (name: unknown) => ({ services: { s3: ['GetObject', name] } });

  test.each<[string, unknown, string]>([
    ['when it is empty', '', 'is empty'],
    ['when it is no JSON', 'date: 2026', 'is not valid JSON'],
    ['when it breaks off', '{"services": {"s3": ["GetObject"', 'breaks off'],
    ['when it has a syntax error', '{"services": {"s3": ["GetObject",]}}', 'is not valid JSON'],
    ['when it has a comment', '{"services": {"s3": [/* all */"GetObject"]}}', 'is not valid JSON'],
    ['when it nests without end', '['.repeat(100_000), 'nested too deeply'],
    ['when it is two documents', '{"services": {"s3": []}} {}', 'several JSON documents'],
    ['when a service stands twice', '{"services": {"s3": ["A"], "s3": ["B"]}}', 'key `s3` stands twice'],
    ['when two services fold alike', { services: { s3: [], S3: [] } }, '`services.S3`: is the same service as `s3`'],
    ['when it is a list', [], 'expected'],
    ['when it is null', 'null', 'expected'],
    ['when it has no services', { date: '2026-01-02' }, '`services`: is missing'],
    ['when services are empty', { services: {} }, '`services`: holds no service'],
    ['when services are a list', { services: ['s3'] }, '`services`: expected an object of services'],
    ['when services are a list of lists', { services: [['GetObject']] }, '`services`: expected an object of services'],
    ['when services are null', { services: null }, '`services`: expected an object of services'],
    ['when a service is no list', { services: { s3: 'GetObject' } }, '`services.s3`: expected a list of action names'],
    ['when a name is no text', s3(1), '`services.s3[1]`: expected a text, got `1`'],
    ['when a name is no name', s3('Get*'), '`services.s3[1]`: `Get*` is no action name'],
    ['when a name is empty', s3(''), '`services.s3[1]`: `` is no action name'],
    ['when a name holds a blank', s3('Get Object'), '`Get Object` is no action name'],
    ['when a name repeats its prefix', s3('S3:GetObject'), 'repeats the service prefix: write `GetObject`'],
    ['when a name has another prefix', s3('ec2:RunInstances'), 'carries the prefix of another service than `s3`'],
    ['when a prefix is no prefix', { services: { 's3:*': [] } }, '`s3:*` is no service prefix'],
    ['when its date is no date', { date: 'today', services: { s3: [] } }, '`date`: expected a timestamp'],
    ['when its date does not exist', { date: '2026-02-30', services: { s3: [] } }, '`date`: expected a timestamp'],
    ['when its date is a number', { date: 1, services: { s3: [] } }, '`date`: expected a timestamp'],
    ['when its date is misspelled', { Date: '2026-01-01', services: { s3: [] } }, '`Date`: write this key as `date`'],
    ['when its services are misspelled', { Services: { s3: [] } }, '`Services`: write this key as `services`'],
    ['when it is a service reference file', { Name: 's3', Actions: [] }, 'one AWS service reference file'],
  ])('%s', (_, value, message) => {
    expect(problemOf(value).message).toContain(message);
  });

  test('with the line and column of the fault', () => {
    expect(problemOf('{\n  "services": {\n    "s3": [\n      "Get*"\n    ]\n  }\n}\n')).toMatchObject({
      line: 4,
      column: 7,
    });
    expect(problemOf('{\n  "services" {}\n}\n')).toMatchObject({ line: 2, column: 14 });
  });
});
