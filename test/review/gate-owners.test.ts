import { describe, expect, it } from 'vitest';
import { gated } from './gated';
import { clean, POLICY, pullRequest, REFINED } from './pull-request';

const BROAD = REFINED.replace('["s3:GetObject"]', '["s3:*"]');
const BOTH = ['pull_request', 'merge_group'] as const;
const CONFIG = '.github/refine-iam.yml';

describe.concurrent('a policy that goes from one role to everybody', () => {
  it.each(BOTH)('is new there, on %s', async event => {
    const config = { [CONFIG]: 'principals:\n  "app/*": App\n' };
    const fake = await pullRequest(
      { ...config, 'shared/policy.json': POLICY },
      { ...config, 'app/policy.json': POLICY },
      { renames: { 'shared/policy.json': 'app/policy.json' } },
    );
    const { code, outputs } = await gated(fake, 'added', { event });
    clean(fake);
    expect([code, outputs.gate]).toEqual([1, 'failed']);
  });
});

describe.concurrent('a file that the configuration ignores', () => {
  it.each(BOTH)('lends nothing, on %s', async event => {
    const config = { [CONFIG]: 'ignore: ["examples/**"]\n' };
    const fake = await pullRequest(
      { ...config, 'a.json': POLICY },
      { ...config, 'a.json': REFINED, 'examples/admin.json': BROAD },
    );
    const { code, outputs } = await gated(fake, 'added', { event });
    clean(fake);
    expect([code, outputs.gate]).toEqual([1, 'failed']);
  });
  it('that moves to where it counts is new there', async () => {
    const config = { [CONFIG]: 'ignore: ["examples/**"]\n' };
    const fake = await pullRequest(
      { ...config, 'a.json': POLICY },
      { ...config, 'examples/a.json': POLICY },
      { renames: { 'a.json': 'examples/a.json' } },
    );
    const { code, outputs } = await gated(fake, 'added');
    clean(fake);
    expect([code, outputs.gate]).toEqual([1, 'failed']);
  });
});

describe.concurrent('an ignored file holds nothing back', () => {
  const config = { [CONFIG]: 'ignore: ["examples/**"]\n' };
  const cases = {
    link: { mode: '120000', content: 'x.txt' },
    submodule: { mode: '160000', content: 'a'.repeat(40) },
    bytes: Buffer.from([0xff, 0xfe, 0x00]),
  } as const;
  it.each(Object.entries(cases))('that is a %s', async (_, file) => {
    const fake = await pullRequest({ ...config, 'examples/a.json': file }, { ...config });
    const { code, outputs, summary } = await gated(fake, 'added');
    clean(fake);
    expect(summary).toContain('examples/a.json');
    expect([code, outputs.gate]).toEqual([0, 'passed']);
  });
  it('whose folder became a link', async () => {
    const fake = await pullRequest(
      { ...config, 'examples/old': { mode: '120000', content: 'x' } },
      { ...config, 'examples/old/a.json': POLICY },
    );
    const { code, outputs } = await gated(fake, 'added');
    clean(fake);
    expect([code, outputs.gate]).toEqual([0, 'passed']);
  });
  it('that is renamed to where nothing is looked for', async () => {
    const fake = await pullRequest(
      { ...config, 'a.txt': POLICY },
      { ...config, 'examples/a.json': POLICY },
      { renames: { 'a.txt': 'examples/a.json' } },
    );
    const { code, outputs } = await gated(fake, 'added');
    clean(fake);
    expect([code, outputs.gate]).toEqual([0, 'passed']);
  });
});

it('a head that is not the newest: the gate of the configuration holds, too', async () => {
  const config = { [CONFIG]: 'gate: added\n' };
  const fake = await pullRequest({ ...config, 'a.json': POLICY }, { ...config, 'a.json': REFINED });
  const payload = fake.eventPayload(7);
  fake.moveHead(7, { 'a.json': REFINED });
  const { code } = await gated(fake, 'never', { payload });
  clean(fake);
  expect(code).toBe(2);
});
