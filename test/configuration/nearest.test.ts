import { expect, it } from 'vitest';
import { nearest } from '../../src/configuration/nearest';

it.each<[string, readonly string[], string | null]>([
  ['actons', ['actions'], 'actions'],
  ['Actions', ['actions'], 'actions'],
  ['atcions', ['actions'], 'actions'],
  ['actionlist', ['actions'], null],
  // two letters that changed places are one mistake: `dms` is two away
  ['ima', ['dms', 'iam'], 'iam'],
  ['mia', ['iam'], null],
  ['kep', ['keep'], 'keep'],
  ['kop', ['keep'], null],
  ['untlil', ['until'], 'until'],
  ['qz', ['q', 'qx'], null],
  ['xyz', [], null],
])('%s of %j is %s', (text, known, meant) => expect(nearest(text, known)).toBe(meant));
