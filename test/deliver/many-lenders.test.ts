import { expect, it } from 'vitest';
import { readBefore } from '../../src/deliver/base';
import type { Owners } from '../../src/locate/owners';
import { cpuTime } from '../cpu-time';

it('asks a thousand files that went about fifteen thousand new actions in seconds', () => {
  const text = (...entries: readonly string[]) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: entries, Resource: '*' }] });
  const files = Array.from({ length: 1_000 }, (_, at) => ({ path: `old/${at}.json`, text: text(`ec2:a${at}`) }));
  const heads = [{ path: 'new.json', text: text('*') }];
  const became = new Map(files.map(({ path }) => [path, []]));
  const all: Owners = { principals: [], by: 'report', how: '' };
  const before = readBefore({ files, heads, became, changed: new Map() }, () => all);
  const start = cpuTime();
  for (let at = 0; at < 15_000; at++) expect(before.granted('new.json', `svc:action${at}`)).toBe(false);
  expect(before.granted('new.json', 'ec2:a7')).toBe(true);
  expect(cpuTime() - start).toBeLessThan(4_000);
}, 60_000);
