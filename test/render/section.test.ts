import { describe, expect, it } from 'vitest';
import { detail, fitSections, joinSections, main } from '../../src/render/section';

const WHERE = 'All of it is elsewhere.';
const text = (letter: string, lines: number) => Array.from({ length: lines }, () => letter.repeat(49)).join('\n');
const SECTIONS = [main(text('a', 4)), detail(text('ä', 6)), main(text('c', 4)), detail(text('d', 8))];
const whole = joinSections(SECTIONS);
const bytes = Buffer.byteLength(whole);
const lettersIn = (cut: string) => [...new Set(cut.split('\n').map(line => line[0] ?? ''))].join('');

describe('sections', () => {
  it('that fit stay whole', () => {
    expect(whole).toBe(SECTIONS.map(one => one.text).join('\n\n'));
    expect(fitSections(SECTIONS, bytes, WHERE)).toBe(whole);
    expect(fitSections(SECTIONS, bytes - 1, WHERE)).not.toBe(whole);
  });

  it.each([
    [bytes - 1, ['a', 'ä', 'c'], '1 folded part is left out here, to fit. All of it is elsewhere.\n'],
    [900, ['a', 'c'], '2 folded parts are left out here, to fit. All of it is elsewhere.\n'],
  ])('in %i bytes lose the last detail first', (most, letters, end) => {
    const kept = SECTIONS.filter(one => letters.includes(one.text[0] ?? ''));
    expect(fitSections(SECTIONS, most, WHERE)).toBe(`${joinSections(kept)}\n\n${end}`);
  });

  it('then lose lines from the end, whole ones', () => {
    const cut = fitSections(SECTIONS, 430, WHERE);
    expect(cut).toMatch(
      /\n\nThe rest is cut here, to fit, and 2 folded parts are left out here\. All of it is elsewhere\.\n$/,
    );
    expect(lettersIn(cut)).toBe('aT');
    expect(cut.split('\n').every(line => line === '' || line.length === 49 || line.startsWith('The rest'))).toBe(true);
    const mains = SECTIONS.filter(({ kind }) => kind === 'main');
    expect(fitSections(mains, 390, WHERE)).toMatch(/\n\nThe rest is cut here, to fit\. All of it is elsewhere\.\n$/);
    expect(fitSections(mains, 100, WHERE)).toBe('\n\nThe rest is cut here, to fit. All of it is elsewhere.\n');
  });

  it('never have more bytes than there is room for, and take what room there is', () => {
    for (let most = bytes - 1; most > 240; most -= 13) {
      const size = Buffer.byteLength(fitSections(SECTIONS, most, WHERE));
      expect(size).toBeLessThanOrEqual(most);
    }
  });
});
