import { byCodePoint } from '../iam/name';
import { quoted, quotedTo } from '../input/quoted';
import { problem, type Read } from '../problem';
import { allPages } from './pages';
import type { Analyzer, Answer, Aws } from './ports';
import { failureProblem } from './said';
import type { Origin } from './wanted';

const UNUSED_ACCESS: readonly string[] = ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'];

/** Finds the analyzer to ask: the named one, else the only active analyzer of unused access in the region. */
export async function findAnalyzer(
  aws: Aws,
  { arn, accounts }: Extract<Origin, { kind: 'analyzer' }>,
): Promise<Read<Analyzer>> {
  const chosen = arn === null ? await onlyAnalyzer(aws) : ({ ok: true, value: arn } as const);
  if (!chosen.ok) return chosen;
  const wanted = chosen.value;
  // why: only this call tells after how many days access counts as unused
  const found = await ask(aws, wanted);
  if (!found.ok) {
    if (found.failure.kind !== 'gone') return refused(failureProblem(found.failure));
    return usage(`there is no analyzer ${shown(wanted)}`, 'check its ARN, and whose credentials these are');
  }
  const analyzer = found.value;
  if (analyzer.arn !== wanted) {
    const message = `the credentials are not of the account of analyzer ${shown(wanted)}`;
    return usage(
      `${message}: theirs is ${shown(analyzer.arn)}`,
      'use credentials of the account that has the analyzer',
    );
  }
  if (!UNUSED_ACCESS.includes(analyzer.type)) {
    const message = `analyzer ${shown(wanted)} is of type ${quoted(analyzer.type)}, and knows nothing of unused access`;
    return usage(message, 'name one of type `ACCOUNT_UNUSED_ACCESS` or `ORGANIZATION_UNUSED_ACCESS`');
  }
  const own = analyzer.arn.split(':')[4];
  const stranger = accounts.find(account => account !== own);
  if (analyzer.type === 'ACCOUNT_UNUSED_ACCESS' && stranger !== undefined) {
    const message = `analyzer ${shown(wanted)} knows only its own account, and \`account\` is ${quoted(stranger)}`;
    return usage(message, 'leave `account` out, or ask an analyzer of the organization');
  }
  if (analyzer.status === 'ACTIVE') return { ok: true, value: analyzer };
  // why: it answers with no findings, which must not be read as nothing unused
  const message = `analyzer ${shown(wanted)} is ${quoted(analyzer.status)}, not \`ACTIVE\``;
  return usage(
    message,
    analyzer.status === 'CREATING' ? 'wait until it is' : 'mend it in the AWS console, or create another',
  );
}

/** Tells whether an analyzer is still there and active, since AWS has one answer for a finding and for an analyzer that are gone. */
export async function isStillActive(aws: Aws, { arn }: Analyzer): Promise<Answer<boolean>> {
  const found = await ask(aws, arn);
  if (!found.ok) return found.failure.kind === 'gone' ? { ok: true, value: false } : found;
  return { ok: true, value: found.value.arn === arn && found.value.status === 'ACTIVE' };
}

function ask(aws: Aws, arn: string): Promise<Answer<Analyzer>> {
  return aws.getAnalyzer(arn.slice(arn.lastIndexOf('/') + 1));
}

async function onlyAnalyzer(aws: Aws): Promise<Read<string>> {
  const region = await aws.region();
  if (!region.ok) return refused(failureProblem(region.failure));
  const listed = await allPages('access-analyzer:ListAnalyzers', next => aws.listAnalyzers(next));
  if (!listed.ok) return refused(failureProblem(listed.failure));
  const unused = listed.value.filter(({ type }) => UNUSED_ACCESS.includes(type));
  const active = unused.filter(({ status }) => status === 'ACTIVE');
  const [first, ...others] = active;
  const where = `in ${quoted(region.value)}`;
  if (first && others.length === 0) return { ok: true, value: first.arn };
  if (first) {
    const arns = active.map(one => shown(one.arn)).sort(byCodePoint);
    return usage(
      `${active.length} analyzers of unused access are ${where}`,
      `name one with \`analyzer\`: ${arns.join(', ')}`,
    );
  }
  const idle = unused.map(({ name, status }) => `${quoted(name)} is ${quoted(status)}`).sort(byCodePoint);
  const but = idle.length === 0 ? '' : ` (${idle.join(', ')})`;
  const help = 'create one, give `region` or `analyzer`, or use `last-accessed` or `all-roles`, which need none';
  return usage(`there is no active analyzer of unused access ${where}${but}`, help);
}

/** An ARN whole: it has to be copied. */
function shown(arn: string): string {
  return quotedTo(400, arn);
}

function refused(found: ReturnType<typeof problem>): Read<never> {
  return { ok: false, problem: found };
}

function usage(message: string, help: string): Read<never> {
  return refused(problem('error', 'usage', message, { help }));
}
