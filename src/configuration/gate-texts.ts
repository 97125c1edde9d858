import { problem, type Read } from '../problem';
import { FAIL_ON, type FailOn } from './configuration';
import { type GateAsked, type GateRules, UNASKED } from './gate-rules';
import { forbidFault, MOST_ACTIONS, readLevel, wholeNumber } from './gate-words';

/** What a face was told of a gate, as texts; undefined or an empty list where it was told nothing. */
export interface GateTexts {
  readonly maxUnusedActions?: string | undefined;
  readonly maxUnusedPercent?: string | undefined;
  /** Each a level, or several with commas between them. */
  readonly accessLevels: readonly string[];
  readonly forbid: readonly string[];
}

/** Reads the rules of a gate that flags and inputs share; messages name them without dashes, as both faces do. */
export function readGateTexts(failOn: FailOn | null, given: GateTexts): Read<GateAsked> {
  const mostActions = number('max-unused-actions', given.maxUnusedActions, MOST_ACTIONS);
  if (!mostActions.ok) return mostActions;
  const mostPercent = number('max-unused-percent', given.maxUnusedPercent, 100);
  if (!mostPercent.ok) return mostPercent;
  const levels = given.accessLevels.flatMap(text => text.split(',')).map(text => readLevel(text.trim()));
  for (const level of levels)
    if (typeof level !== 'string') return usage(`\`access-levels\`: ${level.message}`, level.help);
  for (const entry of given.forbid) {
    const fault = forbidFault(entry);
    if (fault) return usage(`\`forbid\`: ${fault.message}`, fault.help);
  }
  const value = {
    ...UNASKED,
    ...{ failOn, mostActions: mostActions.value, mostPercent: mostPercent.value, forbid: given.forbid },
    levels: [...new Set(levels.flatMap(one => (typeof one === 'string' ? [one] : [])))],
  };
  return { ok: true, value };
}

/** Refuses rules that no gate goes by: who wrote them relies on them. */
export function aimed(rules: GateRules): Read<GateRules> {
  const [limit] = rules.limits;
  if (rules.failOn !== 'never' || !limit) return { ok: true, value: rules };
  const { mostActions, mostPercent, levels } = limit;
  const said =
    (levels.length > 0 && 'access-levels') ||
    (mostActions !== null && 'max-unused-actions') ||
    (mostPercent !== null && 'max-unused-percent') ||
    'forbid';
  const help = `say what the gate looks at: ${FAIL_ON.slice(1)
    .map(one => `\`fail-on: ${one}\``)
    .join(', ')}`;
  return usage(`\`${said}\` needs \`fail-on\`, and without it there is no gate`, help);
}

function number(name: string, text: string | undefined, most: number): Read<number | null> {
  if (text === undefined) return { ok: true, value: null };
  const value = wholeNumber(text, most);
  if (value !== null) return { ok: true, value };
  return usage(`\`${name}\` is \`${text}\``, `give a whole number from 0 to ${most}`);
}

function usage(message: string, help: string): Read<never> {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}
