import type { FailOn } from '../../src/configuration/configuration';
import { type GateAsked, type GateRules, rulesOf, UNASKED } from '../../src/configuration/gate-rules';

/** The rules of a gate that looks so far and says nothing more, or some more. */
export function rulesFor(failOn: FailOn, more: Partial<GateAsked> = {}): GateRules {
  return rulesOf({ ...UNASKED, failOn, ...more });
}
