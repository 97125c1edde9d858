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
    const add = (list, outcome, statement, reason = null) => {
      matches.push({ path, format, list, outcome, statement, reason });
    };
    const open = [];
    for (const list of lists) {
      const same = sameEntries(list, left);
      if (same) left.delete(same);
      if (same) add(list, 'found', same);
      else open.push(list);
    }
    for (const list of open) {
      const statement = statements.find(one => isOnWay(one, list, left));
      if (!statement) add(list, refusals.has(path) ? 'refused' : 'missed', null, refusals.get(path) ?? null);
      else if (statement.before.length === 0) add(list, 'listed', statement, statement.reason);
      else add(list, list.entries ? 'wrong' : 'listed', statement, statement.reason);
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

/** Why the program took nothing from a file, by its path. */
function refusalsOf({ problems, files }) {
  const held = new Set(files.map(({ path }) => path));
  const errors = problems.filter(({ severity, path }) => severity === 'error' && path !== null);
  const whole = errors.filter(({ path, code }) => !held.has(path) || code === 'duplicate-key');
  return new Map(whole.map(({ path, code }) => [path, code]));
}

function sameEntries({ entries, path }, left) {
  if (entries === null) return null;
  const same = [...left].filter(
    ({ before }) => before.length === entries.length && before.every((one, at) => one === entries[at]),
  );
  const parent = path.slice(0, -1);
  return same.find(one => fits(tokensOf(one.pointer), parent) === 'same') ?? same[0] ?? null;
}

// A statement may stand for several lists only where it says none of them.
function isOnWay(statement, { path }, left) {
  const relation = fits(tokensOf(statement.pointer), path.slice(0, -1));
  if (statement.before.length === 0) return relation !== null;
  return relation === 'same' && left.has(statement);
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
