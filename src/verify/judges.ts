import type { HclGrammar } from './hcl-parts';
import { jsonReader } from './json-parts';
import type { ReadParts } from './parts';

/** What a text is written in. */
export type Written = 'json' | 'yaml' | 'hcl';

const loaded = new Map<Written, ReadParts>();

/** Loads what it takes to judge files of some formats; JSON needs nothing. A run waits for it before it changes such files. */
export async function loadJudges(formats: ReadonlySet<Written>, grammar: () => HclGrammar): Promise<void> {
  // why: the judge of a format is loaded as its reader is, only where a file needs it
  if (formats.has('yaml')) loaded.set('yaml', (await import('./yaml-parts')).readYamlParts);
  if (formats.has('hcl') && !loaded.has('hcl')) {
    loaded.set('hcl', await (await import('./hcl-parts')).openHclParts(grammar()));
  }
}

/** The reader for a text and for what became of it: of JSON one for the very grammar that the text follows. Null where it follows none; throws where the judge of its format was not loaded. */
export function readerFor(format: Written, text: string): ReadParts | null {
  if (format === 'json') return jsonReader(text);
  const reader = loaded.get(format);
  if (!reader) throw new Error(`${format} was judged before its judge was loaded`);
  return reader;
}
