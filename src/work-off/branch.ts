import { digest } from '../deliver/marker';

/** So many characters of a name stand in a branch or a title before it is cut. */
const LONGEST = 50;

/** The beginning of the names of all branches under one input `id`. */
export function branchPrefix(id: string): string {
  return `refine-iam/${part(id)}/`;
}

/** The branch of a group of findings; the same name for the same group, and no other's. */
export function branchOf(id: string, group: string): string {
  return `${branchPrefix(id)}${part(group)}`;
}

/** A name from outside as a part of a branch: letters, digits and single dashes, told apart by a digest where anything was lost. */
function part(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  if (plain === text && plain !== '') return plain;
  return plain === '' ? digest(text, 10) : `${plain}-${digest(text, 10)}`;
}

/** A name from outside for a title, which becomes the message of a commit: nothing in it can mention anybody or close an issue. */
export function titlePart(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9._/+=,-]+/g, '-').replace(/^-+|-+$/g, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
