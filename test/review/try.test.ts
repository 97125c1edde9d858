import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { ROOT } from '../cli/run';
import { start } from '../fake-github/example';
import { runAction } from './run-action';

const at = (f: string) => readFileSync(join(ROOT, 'examples/article', f), 'utf8');
test('look', async () => {
  const fake = await start({ number: 7, author: 'jane', base: {}, head: { 'iam/policy.json': at('policy.json') } });
  for (let i = 0; i < 2; i++) {
    const t = performance.now();
    const run = await runAction({ fake, files: { 'report.json': at('unused-access.json') } });
    console.log(performance.now() - t, JSON.stringify(run, null, 1).replaceAll('\\n', '\n'));
  }
  for (const c of fake.comments) console.log(c.startLine, c.line, `\n${c.body}`);
  console.log(
    fake.reviews,
    fake.warnings,
    fake.requests.map(r => [r.method, r.path, r.status].join(' ')),
  );
  await fake.close();
});
