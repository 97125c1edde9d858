import { lineFaults } from './lines.mjs';

/**
 * What a change of a text did beside taking entries out of lists, putting others in and taking emptied statements out. The
 * text after is read along the text before, mark by mark: where a statement was refined its entries may go and others come,
 * with the marks that part them; where one was emptied all of it may go; everywhere else every mark has to be the same.
 */
export function byteFaults(before, after, edited) {
  const lines = before.split(/(?<=\n)/);
  const rooms = roomsOf(lines, edited);
  const fault = readAlong(tokensOf(before, lines), tokensOf(after, after.split(/(?<=\n)/)), rooms);
  return [...(fault ? [fault] : []), ...lineFaults(lines, after.split(/(?<=\n)/), edited)];
}

// What may happen on a line: by its number, from 1; nothing where there is none.
function roomsOf(lines, edited) {
  const rooms = new Map();
  const room = line => {
    const known = rooms.get(line) ?? {
      going: new Set(),
      coming: new Set(),
      isRefined: false,
      isEmptied: false,
      isBeside: false,
    };
    rooms.set(line, known);
    return known;
  };
  for (const { line, endLine, verdict, entries, after } of edited) {
    for (let at = line; at <= endLine; at++) {
      const here = room(at);
      if (verdict === 'emptied') here.isEmptied = true;
      else here.isRefined = true;
      for (const { entry } of entries) here.going.add(entry);
      for (const entry of after) here.coming.add(entry);
    }
    if (verdict !== 'emptied') continue;
    // A comma goes with a statement, and so do the blank lines and comments that belong to it.
    for (let at = line - 1; at >= 1; at--) {
      room(at).isBeside = true;
      if (!isBlankOrComment(lines[at - 1])) break;
    }
    for (let at = endLine + 1; at <= lines.length; at++) {
      room(at).isBeside = true;
      if (!isBlankOrComment(lines[at - 1])) break;
    }
  }
  return rooms;
}

function isBlankOrComment(line) {
  return /^\s*(?:$|#|\/\/|\/\*|\*)/.test(line);
}

// Words, white space and single marks, each with its line.
function tokensOf(text, lines) {
  let line = 1;
  let start = 0;
  return [...text.matchAll(/[^\S\n]*\n[^\S\n]*|[^\S\n]+|[,"'[\]{}]|[^\s,"'[\]{}]+/g)].map(({ 0: token, index }) => {
    while (index >= start + (lines[line - 1]?.length ?? Number.POSITIVE_INFINITY)) start += lines[line++ - 1].length;
    const comment = commentIn(lines[line - 1] ?? '');
    return { token, line, isComment: comment >= 0 && index - start >= comment };
  });
}

function commentIn(line) {
  return line.search(/(?<=^|[\s,])(?:#|\/\/|\/\*|\*\s)/);
}

const PARTING = /^(?:[,"'[\]]|\s+|-|!Sub)$/;

function mayGo({ token, isComment }, room) {
  if (!room) return false;
  if (room.isEmptied) return true;
  if (room.isRefined && (isComment || PARTING.test(token) || room.going.has(token))) return true;
  return room.isBeside && (isComment || token === ',' || /^\s+$/.test(token));
}

function mayCome(token, room) {
  if (!room) return false;
  if (room.isRefined && (PARTING.test(token) || room.coming.has(token))) return true;
  return /^\s+$/.test(token);
}

// Every place of the text after that can be reached is followed; where none is left, something else moved.
function readAlong(before, after, rooms) {
  const last = { token: '', line: before.at(-1)?.line ?? 1, isComment: false };
  let reached = new Set([0]);
  for (const one of [...before, last]) {
    const room = rooms.get(one.line);
    for (const at of reached) if (at < after.length && mayCome(after[at].token, room)) reached.add(at + 1);
    if (one === last) break;
    const next = new Set();
    for (const at of reached) {
      if (after[at]?.token === one.token) next.add(at + 1);
      if (mayGo(one, room)) next.add(at);
    }
    if (next.size === 0) {
      const [at] = [...reached].slice(-1);
      return `line ${one.line}: ${JSON.stringify(one.token)} became ${JSON.stringify(after[at]?.token ?? '')}`;
    }
    reached = next;
  }
  return reached.has(after.length) ? null : 'something came at the end';
}
