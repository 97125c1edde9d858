// Texts that hold more than text: JSON in a string, and expressions of Terraform, which its parser answers as text.
import { parse } from '@cdktn/hcl2json';
import { piecesOf } from './pieces.mjs';

/** What stands for a part of a text that is worked out elsewhere. */
export const HOLE = '\u0001';

/** What an expression is made of: its parts in brackets, read; under a key that no file has. */
export const PIECES = '\u0002';

/**
 * A value with its texts opened: JSON in a string is its value, an expression the brackets in it. Texts that look like a
 * policy and cannot be read are added to `unread`.
 */
export async function opened(value, isTerraform, unread) {
  if (typeof value === 'string') return openedText(value, isTerraform, unread);
  if (Array.isArray(value)) return Promise.all(value.map(item => opened(item, isTerraform, unread)));
  if (!isObject(value)) return value;
  const made = {};
  for (const [key, held] of Object.entries(value)) {
    Object.defineProperty(made, key, { ...PLAIN, value: await opened(held, isTerraform, unread) });
  }
  return made;
}

// A key may be called `__proto__`.
const PLAIN = { enumerable: true, writable: true, configurable: true };

async function openedText(text, isTerraform, unread) {
  if (!/action/i.test(text)) return text;
  if (/^\s*[{[]/.test(text) && text.includes('"')) {
    const read = readJson(text);
    // AWS takes documents. A statement alone in a text is what some call answered, or a part of something else.
    if (isObject(read) && 'Effect' in read) unread.push(`a statement alone: ${text}`);
    else if (read !== undefined) return opened(read, isTerraform, unread);
    if (/"Statement"/.test(text) && /"(?:Not)?Action"/.test(text)) unread.push(text);
  }
  if (!isTerraform || !text.includes('${')) return text;
  const { rest, pieces } = piecesOf(text);
  if (pieces.length === 0) return text;
  const read = [];
  for (const piece of pieces) read.push(await readPiece(piece, unread));
  return { [PIECES]: read, rest };
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readPiece(piece, unread) {
  // What is made for each item of something is an expression around brackets of its own.
  const inner = /^[[{]\s*for\s/.test(piece) ? piecesOf(piece.slice(1, -1), true) : null;
  if (inner) {
    const read = [];
    for (const one of inner.pieces) read.push(await readPiece(one, unread));
    return { [PIECES]: read, rest: inner.rest };
  }
  try {
    const { value } = await parse('main.tf', `value = ${piece}\n`);
    return opened(value, true, unread);
  } catch {
    if (/action/i.test(piece)) unread.push(piece);
    return piece;
  }
}

/**
 * The value of a JSON text that may be a template, undefined where it is none: each `${…}` is a text, or a part of one, and
 * where there are directives too, what stands between them counts.
 */
export function readJson(text) {
  let isInside = false;
  const filled = text.replaceAll(/[$%]\{(?:[^{}]|\{[^{}]*\})*\}|\\.|"/g, part => {
    if (part === '"') isInside = !isInside;
    if (part.startsWith('%')) return '';
    if (!part.startsWith('$')) return part;
    return isInside ? '\\u0001' : '"\\u0001"';
  });
  try {
    return JSON.parse(filled);
  } catch {
    return undefined;
  }
}
