// What the edits did, judged by the bytes and by the oracle; the program's word is taken for nothing but which lists it changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byteFaults } from './bytes.mjs';
import { ANY } from './lists.mjs';
import { PIECES } from './opened.mjs';
import { readOne } from './oracle.mjs';

/** Per file that changed, or should have, what is wrong with it: `{ path, faults }`. */
export async function compareAfter({ files, before, folder, result }) {
  const outcomes = new Map(result.files.map(file => [file.path, file]));
  const compared = [];
  for (const file of files) {
    const after = readFileSync(join(folder, file.path), 'utf8');
    const statements = (outcomes.get(file.path)?.policies ?? []).flatMap(policy => policy.statements);
    const edited = statements.filter(statement => statement.edited);
    if (after === file.text && edited.length === 0) continue;
    const faults = byteFaults(file.text, after, edited);
    const known = before.get(file.path);
    if (known && known.refused === null)
      faults.push(...oracleFaults(known, await readOne({ ...file, text: after }), edited));
    compared.push({ path: file.path, format: file.format, faults, judged: known?.refused === null });
  }
  return compared;
}

function oracleFaults(before, after, edited) {
  if (after.refused !== null) return [`the oracle refuses what it took before: ${after.refused}`];
  const expected = counted(before.lists.map(keyOf));
  for (const statement of edited) {
    count(expected, keyOf({ entries: statement.before }), -1);
    if (statement.verdict === 'refined') count(expected, keyOf({ entries: statement.after }), 1);
  }
  const faults = differences(expected, counted(after.lists.map(keyOf))).map(([key]) => `another list: ${key}`);
  const removed = edited.filter(({ verdict }) => verdict === 'emptied');
  const facts = differences(counted(factsOf(before)), counted(factsOf(after)));
  if (removed.length === 0) return [...faults, ...facts.map(([fact]) => `another value: ${fact}`)];
  const sids = removed.map(({ pointer }) => plainPath(pointer.split('/').slice(1)));
  return [
    ...faults,
    ...facts
      .filter(([fact, by]) => by < 0 || !sids.some(place => isBelow(fact, place)))
      .map(([fact]) => `another value: ${fact}`),
  ];
}

function keyOf({ entries }) {
  return JSON.stringify(entries);
}

function counted(keys) {
  const counts = new Map();
  for (const key of keys) count(counts, key, 1);
  return counts;
}

function count(counts, key, by) {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

// What one has more often than the other, with how much more often: below 0 where it is new.
function differences(one, other) {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].map(key => [key, (one.get(key) ?? 0) - (other.get(key) ?? 0)]).filter(([, by]) => by !== 0);
}

// All that a file says, as lines, save the entries of its lists; places in lists are left out, since a statement may go.
function factsOf({ value, lists }) {
  const held = new Map();
  for (const { holder, key } of lists) held.set(holder, [...(held.get(holder) ?? []), key]);
  const facts = [];
  const open = [{ value, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: at, path } = next;
    if (typeof at !== 'object' || at === null) facts.push(`${plainPath(path)}=${JSON.stringify(at)}`);
    else if (PIECES in at) {
      facts.push(`${plainPath(path)}=${at.rest}`);
      for (const item of at[PIECES]) open.push({ value: item, path: [...path, ANY] });
    } else {
      for (const [key, item] of Object.entries(at)) {
        if (held.get(at)?.includes(key)) facts.push(`${plainPath([...path, key])}=…`);
        else open.push({ value: item, path: [...path, key] });
      }
    }
  }
  return facts;
}

function plainPath(path) {
  return `/${path.filter(token => !/^\d+$/.test(token)).join('/')}/`;
}

// `jsonencode(…)` has a token of its own in the oracle's paths.
function isBelow(fact, place) {
  return fact.replaceAll(`/${ANY}/`, '/').startsWith(place);
}
