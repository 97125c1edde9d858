// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { describe, expect, it } from 'vitest';
import { maskTemplate } from '../../../src/source/hcl/template';
import { cpuTime } from '../../cpu-time';

describe('maskTemplate', () => {
  it.each([
    ['{"a": "x${y}"}', '{"a": "x1111"}'],
    ['{"a": ${jsonencode({"b": "}"})}}', '{"a": 1111111111111111111111111}'],
    ['{"a": "$${aws:username}%%{b}"}', '{"a": "$${aws:username}%%{b}"}'],
    ['%{ if x }[]%{ endif }', `${' '.repeat(9)}[]${' '.repeat(10)}`],
    ['["${a}", "${"${b}"}"]\r\n${c}', '["1111", "111111111"]\r\n1111'],
    ['$', '$'],
    ['', ''],
  ])('keeps the length of %j', (text, masked) => {
    expect(maskTemplate(text)?.text).toBe(masked);
  });

  it('says where the holes are', () => {
    const text = 'é\u{1F600}${a}$${b}%{ if c }';
    const { holes = [] } = maskTemplate(text) ?? {};
    expect(holes.map(({ start, end }) => text.slice(start, end))).toEqual(['${a}', '%{ if c }']);
  });

  it.each(['${', '"${a', '${"}', '${/* }', '%{ if "${x }'])('refuses a hole that is not closed: %j', text => {
    expect(maskTemplate(text)).toBeNull();
  });

  it('takes its time once for each character', () => {
    const start = cpuTime();
    expect(maskTemplate('${a}'.repeat(250_000))?.holes).toHaveLength(250_000);
    expect(maskTemplate('${'.repeat(500_000))).toBeNull();
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});
