// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how templates write what is computed
import { describe, expect, it } from 'vitest';
import { filled } from '../../src/verify/holes';
import { cpuTime } from '../cpu-time';

describe('filled', () => {
  it.each([
    ['{"a": "x${y}"}', '{"a": "x1111"}'],
    ['{"a": ${f({ b = "}" })}, "c": 1}', '{"a": 11111111111111111, "c": 1}'],
    ['["${a["x"]}", "${"${b}"}"]', '["111111111", "111111111"]'],
    ['["${"\\"}"}"]', '["11111111"]'],
    ['["${"a${b["}"]}c"}"]', '["1111111111111111"]'],
    ['["${"a%{b["}"]}c"}"]', '["1111111111111111"]'],
    ['["${"$ {"}"]', '["11111111"]'],
    ['["${"x{"}"]', '["1111111"]'],
    ['${a}${b}%{c}', '11111111    '],
    ['%{ if x }[]%{ endif }', `${' '.repeat(9)}[]${' '.repeat(10)}`],
    ['"$${aws:x}", "$${", "%%{"', '"$${aws:x}", "$${", "%%{"'],
    ['"$$${a}"', '"$$${a}"'],
    ['$ %', '$ %'],
    ['', ''],
  ])('%j', (text, expected) => expect(filled(text)).toBe(expected));

  it.each(['${', '"${a', '${"}', '${ { }', '%{ "${x }'])('refuses what is not closed: %j', text => {
    expect(filled(text)).toBeNull();
  });

  it('takes its time once for each character', () => {
    const start = cpuTime();
    expect(filled('${a}'.repeat(250_000))).toHaveLength(1_000_000);
    expect(filled('${'.repeat(500_000))).toBeNull();
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});
