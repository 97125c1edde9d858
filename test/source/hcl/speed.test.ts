import { beforeAll, expect, it } from 'vitest';

import TS = require('web-tree-sitter');

import { cpuTime } from '../../cpu-time';
import { bodyOf, loaded, support } from './load';

beforeAll(loaded);

const POLICY = `resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:Put*"], Resource = "\${aws_s3_bucket.b.arn}/*" }]
  })
}
`;

it('reading takes little more than the bare parser', async () => {
  const text = POLICY.repeat(2000);
  const { runtime, grammar } = support();
  await TS.Parser.init({ wasmBinary: runtime });
  const parser = new TS.Parser().setLanguage(await TS.Language.load(grammar));
  const bare = fastest(() => parser.parse(text)?.delete());
  const ours = fastest(() => expect(bodyOf(text).entries).toHaveLength(2000));
  expect(ours / bare).toBeLessThan(4);
});

/** The time of the fastest of five runs, in milliseconds, so that a busy machine does not count. */
function fastest(act: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = cpuTime();
    act();
    return cpuTime() - start;
  });
  return Math.min(...times);
}
