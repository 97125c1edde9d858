import type { Span } from '../source/tree';
import type { ListChange } from './claim';
import type { Found } from './found';
import { childrenOf, type Part, type Parts } from './parts';

/** What may differ between two trees, by the indexes of the parts before. */
export interface Allowed {
  readonly found: readonly Found[];
  /** Strings with documents in them, and where they stand after. */
  readonly strings: ReadonlyMap<number, Span>;
}

/** Finds the first part of a tree that differs from the tree after otherwise than allowed; the file's last where there is more after; null where there is none. */
export function difference(before: Parts, after: Parts, { found, strings }: Allowed): Span | null {
  const { parts } = before;
  let at = 0;
  let next = 0;
  for (let index = 0; index < parts.length; ) {
    const part = parts[index] as Part;
    const claim = found[next]?.index === index ? found[next++] : undefined;
    if (claim && !claim.change) {
      index = part.next;
      continue;
    }
    const other = after.parts[at];
    if (!other || other.depth !== part.depth || other.key !== part.key) return part;
    const string = strings.size > 0 ? strings.get(index) : undefined;
    if (claim?.change) {
      const keepsProps = claim.span.start < part.start || other.props === part.props;
      if (!keepsProps || !isListChange(before, index, after, at, claim.change)) return part;
    } else if (string) {
      if (other.kind !== 'string' || other.props !== part.props) return part;
      if (other.start !== string.start || other.end !== string.end) return part;
    } else if (!isSamePart(before.text, part, after.text, other, part.next === index + 1)) return part;
    const isWhole = claim !== undefined || string !== undefined;
    index = isWhole ? part.next : index + 1;
    at = isWhole ? other.next : at + 1;
  }
  return at === after.parts.length ? null : (parts.at(-1) ?? { start: 0, end: 0 });
}

/** Tells whether two parts are the same but for what they hold; one that holds nothing is by its text. */
function isSamePart(before: string, part: Part, after: string, other: Part, isLeaf: boolean): boolean {
  if (part.kind !== other.kind || part.type !== other.type || part.props !== other.props) return false;
  return !isLeaf || before.slice(part.start, part.end) === after.slice(other.start, other.end);
}

/** Tells whether two parts are the two lists of a change: a string may become a list, a list stays one. */
function isListChange(before: Parts, index: number, after: Parts, at: number, change: ListChange): boolean {
  const wasList = before.parts[index]?.kind === 'list';
  if (wasList && after.parts[at]?.kind !== 'list') return false;
  return change.after.length > 0 && says(before, index, change.before) && says(after, at, change.after);
}

function says(file: Parts, index: number, entries: readonly string[]): boolean {
  const items = file.parts[index]?.kind === 'list' ? childrenOf(file.parts, index) : [index];
  return items.length === entries.length && items.every((item, at) => stringAt(file, item) === entries[at]);
}

const SUB = 'Fn::Sub';

/** What a string means, one that CloudFormation would put nothing into included. */
function stringAt({ parts, meaningOf }: Parts, index: number): string | null {
  const part = parts[index];
  if (part?.kind === 'string') {
    return part.props.startsWith('!') && !part.props.startsWith('!Sub') ? null : meaningOf(part);
  }
  const value = part?.kind === 'map' && part.next === index + 3 ? parts[index + 2] : undefined;
  return value?.key === SUB && value.kind === 'string' ? meaningOf(value) : null;
}
