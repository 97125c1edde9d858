import { type Problem, problem } from '../../problem';
import { Lines } from '../position';
import type { Source } from '../source';
import { checkTokens } from './check';
import { type HclParse, type HclSupport, openParser } from './parser';
import { Fault, TooLong } from './token';
import { hclWriter } from './writer';

/** Reads HCL into the common tree; a syntax error comes back as a problem. */
export type ReadHcl = (text: string, path: string | null) => Source;

// why: the parser reads some megabytes a second, and the largest of ten thousand real files has 50 kB
const LONGEST = 1024 * 1024;

/** Starts a reader, which takes some 20 ms; rejects where the WebAssembly files are not what they should be. */
export async function openHcl(support: HclSupport): Promise<ReadHcl> {
  return hclReader(await openParser(support));
}

/** A reader that uses a started parser. */
export function hclReader(parse: HclParse): ReadHcl {
  let broken = false;
  return (text, path) => {
    const lines = new Lines(text);
    const source = { format: 'hcl', text, lines, shared: [], writer: hclWriter } as const;
    const refused = (found: Problem): Source => ({ ...source, roots: [], problems: [found], duplicateKeys: [] });
    if (text.length > LONGEST) return refused(tooBig(path));
    if (broken) return refused(unread(path));
    try {
      checkTokens(text);
      const { root, duplicates } = parse(text);
      return { ...source, roots: [root], problems: [], duplicateKeys: duplicates };
    } catch (error) {
      if (error instanceof Fault) return refused(syntax(path, lines, error));
      if (error instanceof TooLong) return refused(tooLong(path));
      // why: so WebAssembly names what it cannot go on after
      if (!(error instanceof Error && error.name === 'RuntimeError')) throw error;
      broken = true;
      return refused(unread(path));
    }
  };
}

function syntax(path: string | null, lines: Lines, { offset, message }: Fault): Problem {
  return problem('error', 'syntax', `cannot be read as HCL: ${message}`, {
    path,
    ...lines.at(offset),
    help: 'mend the file; until then nothing in it is analysed or changed',
  });
}

function tooBig(path: string | null): Problem {
  const help = 'split the file; until then nothing in it is analysed or changed';
  return problem('error', 'too-big', 'an HCL file of more than 1 MiB is not read', { path, help });
}

function tooLong(path: string | null): Problem {
  const help = 'mend the file if it is no HCL, else split it; until then nothing in it is analysed or changed';
  return problem('error', 'too-big', 'to read this as HCL takes too long', { path, help });
}

/** After its first breakdown the parser's memory is not to be trusted. */
function unread(path: string | null): Problem {
  const help = 'run again without the first file that this is said of';
  return problem('error', 'syntax', 'the HCL parser broke down, so that the file was not read', { path, help });
}
