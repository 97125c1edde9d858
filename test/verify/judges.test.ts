import { expect, it } from 'vitest';
import { support } from '../source/hcl/load';

const JUDGES = '../../src/verify/judges.ts';

/** The judges as a program has them that has just begun, whatever other tests have loaded. */
const anew = (): Promise<typeof import('../../src/verify/judges')> => import(`${JUDGES}?anew`);

const unasked = (): never => {
  throw new Error('nobody needs it');
};

it('a judge is loaded where its format is asked for, once, and no text is judged before', async () => {
  const { loadJudges, readerFor } = await anew();
  await loadJudges(new Set(['json']), unasked);
  expect(readerFor('json', '[1]')?.('[1]')).not.toBeNull();
  expect(readerFor('json', '[')).toBeNull();
  expect(() => readerFor('yaml', '')).toThrow('yaml was judged before its judge was loaded');
  expect(() => readerFor('hcl', '')).toThrow('hcl was judged before its judge was loaded');

  await loadJudges(new Set(['yaml']), unasked);
  expect(readerFor('yaml', '')?.('a: [')).toBeNull();
  expect(readerFor('yaml', '')?.('a: 1')).not.toBeNull();
  expect(() => readerFor('hcl', '')).toThrow('hcl was judged before its judge was loaded');

  await loadJudges(new Set(['hcl']), support);
  const reader = readerFor('hcl', '');
  expect(reader?.('a = 1\n')).not.toBeNull();
  await loadJudges(new Set(['yaml', 'hcl']), unasked);
  expect(readerFor('hcl', '')).toBe(reader);
});
