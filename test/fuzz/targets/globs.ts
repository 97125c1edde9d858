import picomatch from 'picomatch';
import { globFault, globOf, matcherOf } from '../../../src/configuration/glob';
import { readCodeowners } from '../../../src/work-off/codeowners';
import { hold, textOf } from '../hold';
import { joined, partsOf } from '../seeds';
import type { Target } from '../target';

/** Globs of files: a glob that is taken means what picomatch makes of it; the glob of a path means this path; and a file of owners is read as owners. */
export const target: Target = {
  fuzz: data => {
    const [glob = '', path = ''] = partsOf(textOf(data), 2);
    const fits = matcherOf(glob)(path);
    hold(globFault(glob) === null || !fits, 'what is no glob fits nothing');
    const own = globOf(path);
    if (own !== null && isPath(path))
      hold(globFault(own) === null && matcherOf(own)(path), `\`${own}\` means \`${path}\``);
    for (const owner of readCodeowners(glob)(path)) hold(glob.includes(owner), `\`${owner}\` stands in the file`);
    if (globFault(glob) !== null || !isPath(path) || !PLAIN.test(glob) || !PLAIN.test(path) || EMPTY.test(glob)) return;
    const options = { dot: true, nonegate: true, noextglob: true };
    const expected = picomatch(glob.replace(/\/\*\*$/, '/**/*'), options)(path);
    hold(fits === expected, `\`${glob}\` fits \`${path}\`: ${fits}`);
  },
  seeds: () => [
    joined('iam/**/*.json', 'iam/a/b.json'),
    joined('{a,b}/?.tf', 'a/x.tf'),
    joined('**', 'a/b'),
    joined('a[*]b', 'a*b'),
    joined('* @team\n/iam/ @org/iam # who\n', 'iam/a.json'),
  ],
  words: ['**', '/**/', '*', '?', '{a,b}', '{a,}', '[*]', '[{]', '.json', '../', './', '//', '@team', '\n'],
};

/** What both read alike: the rest is refused by one of them or means something else, as docs/configuration.md says. */
const PLAIN = /^[A-Za-z0-9_.{},*?/-]*$/;
/** picomatch also takes a part that is nothing for no part at all. */
const EMPTY = /(^|\/)(\{a?,\})+(\/|$)|\{,|,\}|,,/;

function isPath(path: string): boolean {
  return path !== '' && path.length < 200 && !path.split('/').some(part => ['', '.', '..'].includes(part));
}
