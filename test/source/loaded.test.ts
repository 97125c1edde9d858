import { beforeAll, expect, it, vi } from 'vitest';
import { support } from './hcl/load';

let fresh: typeof import('../../src/source/read');

beforeAll(async () => {
  vi.resetModules();
  fresh = await import('../../src/source/read');
});

it('each reader is there once it was asked for, and JSON always', async () => {
  const asked: string[] = [];
  const load = (...formats: readonly ('yaml' | 'hcl')[]) =>
    fresh.loadReaders(new Set(formats), () => {
      asked.push(...formats);
      return support();
    });
  const yaml = () => fresh.readSource('Effect: a\n', 'a.yaml').roots.length;
  const hcl = () => fresh.readSource('effect = 1\n', 'a.tf').roots.length;
  expect(fresh.readSource('{"Effect": 1}', 'a.json').roots).toHaveLength(1);
  expect(yaml).toThrow('YAML was read before it was loaded');
  await load('yaml');
  expect([yaml(), asked]).toEqual([1, []]);
  expect(hcl).toThrow('HCL was read before it was loaded');
  await load('hcl');
  await load('hcl');
  expect([yaml(), hcl(), asked]).toEqual([1, 1, ['hcl']]);
});
