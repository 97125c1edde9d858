import type { Target } from '../target';

/** A bug behind one comparison after the other: only what sees how far an input came finds it in seconds. */
export const target: Target = {
  fuzz: data => {
    const text = String.fromCharCode(...data.subarray(0, 5));
    if (text[0] !== 'F') return;
    if (text[1] !== 'u') return;
    if (text[2] !== 'z') return;
    if (text[3] !== 'z') return;
    if (text[4] === '!') throw new Error('the planted bug');
  },
  seeds: () => [],
  words: [],
};
