import { FAIL_ON, type FailOn } from '../configuration/configuration';
import type { GateAsked } from '../configuration/gate-rules';
import { readGateTexts } from '../configuration/gate-texts';
import { problem, type Read } from '../problem';
import { readFlags } from './flags';
import { type Asked, readTerms } from './terms';
import { oneOf, usage } from './usage';

/** The forms in which a run can be shown. */
export type OutputFormat = 'text' | 'json' | 'patch' | 'markdown' | 'sarif' | 'html';

/** Everything that a command line says. */
export interface Settings extends Asked {
  readonly paths: readonly string[];
  readonly reports: readonly string[];
  readonly catalogue: string | null;
  /** Null where the file at the usual place counts, if there is one. */
  readonly configuration: string | null;
  readonly format: OutputFormat;
  /** Whether the text says of each statement how its owner was found. */
  readonly verbose: boolean;
  readonly output: string | null;
  readonly write: boolean;
  readonly check: boolean;
  /** What a check says no to; what it does not say, the configuration may. */
  readonly gate: GateAsked;
  readonly base: string | null;
  /** The debt that fails no gate, and where to write the debt of this run. */
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  /** The JSON result of an earlier run to compare with. */
  readonly previous: string | null;
  /** A folder for one patch a file. */
  readonly patchFolder: string | null;
}

/** What a command line asks for. */
export type Command =
  | { readonly kind: 'run' | 'owners'; readonly settings: Settings }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

const FORMATS: readonly OutputFormat[] = ['text', 'json', 'patch', 'markdown', 'sarif', 'html'];

/** The flags of the gate beside `--fail-on`. */
const GATE = ['max-unused-actions', 'max-unused-percent', 'access-levels', 'forbid'] as const;

/** The flags of a run that does more than look. */
const ACTING = [
  ...(['write', 'check', 'fail-on', 'base', ...GATE] as const),
  ...(['baseline', 'write-baseline', 'previous', 'patch-folder'] as const),
];

const OWNERS_FORMATS: readonly OutputFormat[] = ['text', 'json'];

/** Reads a command line (without the program's name); a bad value is a problem that names it. */
export function readCommand(args: readonly string[], now: number): Read<Command> {
  const kind = args[0] === 'owners' ? 'owners' : 'run';
  const parsed = readFlags(kind === 'owners' ? args.slice(1) : args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return { ok: true, value: { kind: 'help' } };
  if (values.version) return { ok: true, value: { kind: 'version' } };

  const reports = values.report ?? [];
  if (reports.length === 0) return usage('no evidence is given', 'add `--report FILE` (see `--help`)');
  if (reports.filter(file => file === '-').length > 1) return usage('standard input can be read only once');
  if (positionals.includes('')) return usage('a path is empty', 'name a policy file or a folder');
  const format = oneOf('--format', values.format ?? 'text', FORMATS);
  if (!format.ok) return format;
  if (kind === 'owners' && !OWNERS_FORMATS.includes(format.value)) {
    return usage(`\`owners\` has no format \`${format.value}\``, 'give `text` or `json`');
  }
  const acting = ACTING.find(flag => values[flag] !== undefined);
  if (kind === 'owners' && acting)
    return usage(`\`owners\` takes no \`--${acting}\``, 'it only shows whose policies are');
  const failOn = oneOf('--fail-on', values['fail-on'] ?? 'never', FAIL_ON);
  if (!failOn.ok) return failOn;
  const baseless = needsBase(failOn.value, values.base ?? null, `--fail-on ${failOn.value}`);
  if (!baseless.ok) return baseless;
  for (const [flag, value] of Object.entries(values)) {
    if ([value].flat().includes('')) return usage(`\`--${flag}\` is empty`);
  }
  if (values.write && values['write-baseline'] !== undefined) {
    return usage(
      '`--write` and `--write-baseline` in one run',
      'write the files first, then the baseline of what is left',
    );
  }
  if (failOn.value !== 'never' && !values.check) {
    return usage('`--fail-on` says what a check says no to, and nothing is checked', 'add `--check`');
  }
  const idle = GATE.find(flag => values[flag] !== undefined);
  if (idle && failOn.value === 'never' && (!values.check || values['fail-on'])) {
    const help = values['fail-on'] ? 'give another `--fail-on`, or leave it out' : 'add `--check`';
    return usage(`\`--${idle}\` is a rule of a gate, and no gate is asked for`, help);
  }
  const gate = readGateTexts(values.check && values['fail-on'] === undefined ? null : failOn.value, {
    maxUnusedActions: values['max-unused-actions'],
    maxUnusedPercent: values['max-unused-percent'],
    accessLevels: values['access-levels'] ?? [],
    forbid: values.forbid ?? [],
  });
  if (!gate.ok) return gate;
  const terms = readTerms(
    {
      principals: values.principal ?? [],
      asOf: values['as-of'],
      maxReportAge: values['max-report-age'],
      unusedFor: values['unused-for'],
    },
    now,
  );
  if (!terms.ok) return terms;
  return {
    ok: true,
    value: {
      kind,
      settings: {
        ...terms.value,
        paths: positionals.length > 0 ? positionals : ['.'],
        reports,
        catalogue: values.catalogue ?? null,
        configuration: values.config ?? null,
        format: format.value,
        verbose: values.verbose ?? false,
        output: values.output ?? null,
        write: values.write ?? false,
        check: values.check ?? false,
        gate: gate.value,
        base: values.base ?? null,
        baseline: values.baseline ?? null,
        writeBaseline: values['write-baseline'] ?? null,
        previous: values.previous ?? null,
        patchFolder: values['patch-folder'] ?? null,
      },
    },
  };
}

/** Refuses a gate that compares without anything to compare with; `asked` is how it was asked for, `path` the file that did. */
export function needsBase(
  failOn: FailOn,
  base: string | null,
  asked: string,
  path: string | null = null,
): Read<FailOn> {
  if ((failOn !== 'added' && failOn !== 'touched') || base !== null) return { ok: true, value: failOn };
  const other = path === null ? '' : ', or `--fail-on any`, which needs none';
  const help = `add \`--base REF\`, such as \`--base origin/main\`${other}`;
  const message = `\`${asked}\` needs something to compare with`;
  return { ok: false, problem: problem('error', 'usage', message, { path, help }) };
}
