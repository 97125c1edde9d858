import { FORMATS, grouped, plain, row, rows, show } from './rows.mjs';

/** Prints what a run came to, by format; true where everything holds. */
export function printTable({ folder, seed, files, before, evidence, first, second, matched, moved }) {
  const { matches, extra, refusals } = matched;
  const statements = first.result.files.flatMap(({ path, format, policies }) => {
    return policies.flatMap(policy => policy.statements.map(statement => ({ path, format, statement })));
  });
  const again = second.result.files.flatMap(({ path, format, policies }) => {
    return policies.flatMap(policy =>
      policy.statements.filter(({ edited }) => edited).map(({ pointer }) => ({ path, format, pointer })),
    );
  });
  const broken = first.result.problems.filter(({ code }) => code === 'law-broken');
  const refused = [...before].filter(([, one]) => one.refused !== null || one.unread.length > 0);
  const by = outcome => matches.filter(one => one.outcome === outcome);
  const verdict = name => statements.filter(({ statement }) => statement.verdict === name);
  const formats = new Map(files.map(({ path, format }) => [path, format]));

  console.log(`${folder}, seed ${seed}: ${evidence.named} actions and ${evidence.whole} services unused`);
  row('', FORMATS, 'all');
  rows('files', files);
  rows(
    'files with a list, by the oracle',
    [...before].filter(([, { lists }]) => lists.length > 0).map(([, one]) => one),
  );
  rows('lists, by the oracle', matches);
  rows('  found, entry by entry', by('found'));
  rows('  found, and listed as computed', by('listed'));
  rows('  in files that the program refuses', by('refused'));
  rows('  READ OTHERWISE', by('wrong'));
  rows('  MISSED', by('missed'));
  rows(
    'files that the oracle refuses in whole or part',
    refused.map(([, one]) => one),
  );
  rows(
    'plans and states of Terraform: no sources',
    [...before.values()].filter(({ isMade }) => isMade),
  );
  rows('statements', statements);
  rows('  of which only the program finds', extra);
  rows('  refined', verdict('refined'));
  rows(
    '  emptied, and removed',
    verdict('emptied').filter(({ statement }) => statement.edited),
  );
  rows(
    '  emptied, and left',
    verdict('emptied').filter(({ statement }) => !statement.edited),
  );
  rows('  kept', verdict('kept'));
  for (const [reason, some] of grouped(verdict('declined'), ({ statement }) => statement.reason))
    rows(`  declined: ${reason}`, some);
  for (const [code, some] of grouped([...refusals], ([, code]) => code)) {
    rows(
      `files refused: ${code}`,
      some.map(([path]) => ({ format: formats.get(path) })),
    );
  }
  rows('files changed', moved);
  rows(
    '  judged by the oracle too',
    moved.filter(({ judged }) => judged),
  );
  const faulty = moved.filter(({ faults }) => faults.length > 0);
  rows('  SOMETHING ELSE MOVED', faulty);
  rows(
    'LAWS BROKEN',
    broken.map(({ path }) => ({ format: formats.get(path) })),
  );
  rows('NOT SETTLED', again);
  console.log(`${first.seconds.toFixed(1)} s`);

  const name = ({ path, list }) => `${path} /${list.path.join('/')} ${JSON.stringify(list.entries)}`;
  show('missed', by('missed').map(name));
  show(
    'in files that the program refuses',
    by('refused').map(one => `${one.reason}: ${name(one)}`),
  );
  show(
    'read otherwise',
    by('wrong').map(one => `${name(one)}: ${JSON.stringify(one.statement.before)}`),
  );
  show(
    'literal for the oracle, computed for the program',
    by('listed')
      .filter(({ list }) => list.entries)
      .map(one => `${one.reason}: ${name(one)}`),
  );
  show(
    'found by the program alone',
    extra.map(({ path, statement }) => `${path}:${statement.line}${why(before.get(path))}`),
  );
  show(
    'refused by the oracle',
    refused.map(([path, { refused: reason, unread }]) => `${path}: ${plain(reason ?? unread[0])}`),
  );
  show(
    'something else moved',
    faulty.map(({ path, faults }) => `${path}: ${faults.slice(0, 5).map(plain).join('; ')}`),
  );
  show(
    'laws broken',
    broken.map(({ path, line, message }) => `${path}:${line} ${message}`),
  );
  show(
    'not settled',
    again.map(({ path, pointer }) => `${path} ${pointer}`),
  );
  show(
    'refused by the program',
    [...refusals].map(([path, code]) => `${path}: ${code}`),
  );
  const bad =
    by('missed').length +
    by('refused').length +
    by('wrong').length +
    faulty.length +
    broken.length +
    again.length +
    second.patch.length;
  console.log(
    bad === 0 ? '\nall lists found, no law broken, nothing else moved, settled' : '\nNOT ALL HOLDS: see above',
  );
  return bad === 0;
}

function why(read) {
  if (!read) return ' (without the word action)';
  if (read.isMade) return ' (Terraform wrote the file)';
  return read.refused === null ? '' : ' (the oracle refuses the file)';
}
