import { ANY } from './lists.mjs';

/**
 * What the program said of each list that the oracle found: `found` with the same entries, `listed` and declined where the
 * program does not say the entries, `refused` with its file, `wrong` where it read other entries, or `missed`. Beside them
 * the lists that only the program found.
 */
export function matchLists(read, result) {
  const files = new Map(result.files.map(file => [file.path, file]));
  const refusals = refusalsOf(result);
  const matches = [];
  const extra = [];
  for (const [path, { lists, format }] of read) {
    const statements = (files.get(path)?.policies ?? []).flatMap(policy => policy.statements);
    const left = new Set(statements);
    for (const [list, found] of matchedIn(lists, statements, left)) {
      const { outcome, statement } = found ?? { outcome: refusals.has(path) ? 'refused' : 'missed', statement: null };
      matches.push({ path, format, list, outcome, statement, reason: statement?.reason ?? refusals.get(path) ?? null });
    }
    for (const statement of left) if (statement.before.length > 0) extra.push({ path, format, statement });
  }
  for (const file of result.files) {
    if (read.has(file.path)) continue;
    for (const statement of file.policies.flatMap(policy => policy.statements)) {
      extra.push({ path: file.path, format: file.format, statement });
    }
  }
  return { matches, extra, refusals };
}

// The surest first, so that no list takes the statement of another that says the same; each statement stands for one list,
// but one that says no entries for all that stand in it.
function matchedIn(lists, statements, left) {
  const found = new Map(lists.map(list => [list, null]));
  const pass = (outcome, fits) => {
    for (const list of lists) {
      if (found.get(list)) continue;
      const statement = statements.find(one => (left.has(one) || one.before.length === 0) && fits(one, list));
      if (!statement) continue;
      found.set(list, { outcome, statement });
      left.delete(statement);
    }
  };
  const isSame = ({ before }, { entries }) =>
    entries !== null && before.length === entries.length && before.every((one, at) => one === entries[at]);
  const isListed = ({ before }) => before.length === 0;
  pass('found', (one, list) => isSame(one, list) && relation(one, list) === 'same');
  pass('listed', (one, list) => isListed(one) && relation(one, list) === 'same');
  pass('found', (one, list) => isSame(one, list) && relation(one, list) === 'near');
  pass('listed', (one, list) => isListed(one) && relation(one, list) === 'near');
  pass('wrong', (one, list) => list.entries !== null && relation(one, list) === 'same');
  pass('listed', (one, list) => list.entries === null && relation(one, list) === 'same');
  return found;
}

/** Why the program took nothing from a file, by its path. */
function refusalsOf({ problems, files }) {
  const held = new Set(files.map(({ path }) => path));
  const errors = problems.filter(({ severity, path }) => severity === 'error' && path !== null);
  const whole = errors.filter(({ path, code }) => !held.has(path) || code === 'duplicate-key');
  return new Map(whole.map(({ path, code }) => [path, code]));
}

function relation(statement, { path }) {
  return fits(tokensOf(statement.pointer), path.slice(0, -1));
}

function tokensOf(pointer) {
  const tokens = pointer.split('/').slice(1);
  return tokens.map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** How two ways go together: the same, one on the way of the other, or null where they part. */
function fits(tokens, path) {
  for (const [at, token] of path.entries()) {
    if (token === ANY || at >= tokens.length) return 'near';
    if (token !== tokens[at]) return null;
  }
  return tokens.length === path.length ? 'same' : 'near';
}
