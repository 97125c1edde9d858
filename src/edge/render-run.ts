import { fstatSync } from 'node:fs';
import { styleText } from 'node:util';
import type { Analysis } from '../analyse/analysis';
import type { Audit } from '../audit/audit';
import type { Problem, Read } from '../problem';
import { renderText } from '../render/text';
import { problemLines } from '../render/text/problems';
import type { Paint } from '../render/text/showing';
import type { Settings } from '../settings/command-line';
import { VERSION } from '../version';
import { hint, noGateWords } from './hints';
import { htmlPage } from './page-files';

/** What a run came to besides its analysis. */
export interface Came {
  readonly audit: Audit;
  readonly written: boolean;
  /** Whether folders were looked into, and not only named files. */
  readonly isAudit: boolean;
  /** What is said of the baseline that was written, if one was. */
  readonly baseline: string | null;
}

/** Renders a run in the form that was asked for; what makes another than text is loaded when it is. */
export async function renderRun(
  analysis: Analysis,
  settings: Settings,
  { audit, written, isAudit, baseline }: Came,
): Promise<Read<string | Iterable<string>>> {
  const noGate = settings.check ? noGateWords(analysis) : null;
  switch (settings.format) {
    case 'text':
      return whole(
        renderText(analysis, {
          ...{ paint: paintFor(settings), hint: hint(settings), baseline },
          ...{ verbose: settings.verbose, isDone: settings.write && written, audit, noGate },
        }),
      );
    case 'json':
      return whole((await import('../render/json')).renderJson(analysis, VERSION, audit));
    case 'sarif':
      return whole((await import('../render/sarif')).renderSarif(analysis, VERSION));
    case 'patch':
      return whole((await import('../render/patch')).renderPatch(analysis.files));
    case 'html':
      return htmlPage(analysis, audit);
    case 'markdown':
      return whole((await import('./markdown-run')).markdownOf(analysis, isAudit ? audit : null, noGate));
  }
}

function whole<T extends string | Iterable<string>>(value: T): Read<T> {
  return { ok: true, value };
}

/** Renders whose the policies of a run are. */
export async function renderWhose(
  analysis: Analysis,
  settings: Settings,
  configuration: string,
): Promise<Read<string>> {
  const { renderOwners, renderOwnersJson } = await import('../render/owners');
  if (settings.format === 'json') return whole(renderOwnersJson(analysis, VERSION));
  tell(analysis.problems.filter(({ severity }) => severity === 'error'));
  return whole(renderOwners(analysis, configuration, paintFor(settings)));
}

/** Says on standard error what is wrong. */
export function tell(problems: readonly Problem[]): void {
  for (const one of problems) process.stderr.write(`${problemLines(one, plainly)}\n`);
}

/** Without colours. */
export const plainly: Paint = (_, text) => text;

// why: only a device can be a terminal, and asking more than that of a pipe would load more of Node than all the rest
function paintFor({ output }: Settings): Paint {
  const wanted = output === null && process.env.NO_COLOR === undefined;
  return wanted && fstatSync(1).isCharacterDevice() && process.stdout.isTTY ? styleText : plainly;
}
