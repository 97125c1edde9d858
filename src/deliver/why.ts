import type { Why } from './finding';

/** Why a finding is not placed on a line, in words that end a sentence. */
export const WHY: Readonly<Record<Why, string>> = {
  'not-touched': 'this pull request does not change it',
  'outside-the-diff': 'its lines are not in the diff',
  'no-diff': 'GitHub shows no diff of this file',
  'mixed-line-ends': 'the file has mixed line ends, which GitHub would rewrite with a suggestion',
  'shares-lines': 'it shares lines with what the diff does not show',
  'too-many': 'riskier findings come first, and `max-comments` leaves no room',
  'too-long': 'it is too long for a comment',
  refused: 'GitHub refused its lines',
};
