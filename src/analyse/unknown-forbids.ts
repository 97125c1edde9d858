import type { Catalogue } from '../catalogue/universe';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import { didYouMean, type UnknownEntry, unknownEntry } from './unknown-entry';

const NEWER = 'what is newer than the catalogue can be forbidden once a newer release knows it';

/** Says of each forbidden entry that grants nothing known that it forbids nothing: an error, which no gate passes, where a known name is like it, else a warning. */
export function unknownForbids(forbid: readonly string[], known: Catalogue): readonly Problem[] {
  return [...new Set(forbid)].flatMap(text => {
    const found = unknownEntry(text, known);
    if (!found) return [];
    const message = `\`forbid\`: ${unknownWords(text, found)}`;
    const meant = didYouMean(found.meant);
    if (meant !== null) return [problem('error', 'unknown-forbid', message, { help: `${meant} ${NEWER}` })];
    const help = 'check the spelling: only an entry that contains it is held up';
    return [problem('warning', 'unknown-forbid', message, { help })];
  });
}

function unknownWords(text: string, { what, service }: UnknownEntry): string {
  switch (what) {
    case 'service':
      return `nobody knows the service ${quoted(service)} of ${quoted(text)}`;
    case 'pattern':
      return `${quoted(text)} grants no action that anybody knows`;
    case 'action':
      return `nobody knows an action ${quoted(text)}`;
  }
}
