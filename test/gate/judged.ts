import type { Gate, Ungated } from '../../src/analyse/analysis';
import type { Configuration } from '../../src/configuration/configuration';
import { forbiddenBy, type GateRules, rulesOf } from '../../src/configuration/gate-rules';
import { standingEntries, stoodBy } from '../../src/deliver/base';
import { decideGate, type Excuses } from '../../src/deliver/gate/decide';
import { withUncounted } from '../../src/deliver/gate/uncounted';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import { type Material, run } from '../../src/run';
import { configurationOf } from '../configuration/made';
import { baseOf, beforeOf, type Texts } from '../deliver/based';
import { listing } from '../deliver/placed';

const DAY = 86_400_000;
const TERMS = { principals: [], maxReportAge: 30 * DAY, unusedFor: 90 * DAY, asOf: Date.UTC(2026, 10, 23) };

/** One unused action of each access level. */
export const LEVELLED = {
  'Permissions management': 's3:PutBucketAcl',
  Write: 's3:DeleteBucket',
  Tagging: 's3:PutBucketTagging',
  Read: 's3:GetBucketAcl',
  List: 's3:ListBucket',
} as const;

/** What a case is made of; without a base nothing is compared. */
export interface Case {
  readonly head: Texts;
  readonly base?: Texts;
  readonly report?: string;
  /** The configuration, as its lines; its `gate` counts where no rules are given. */
  readonly configuration?: readonly string[] | Configuration;
  readonly rules?: GateRules;
  readonly excuses?: Excuses;
}

/** Decides the gate of a case, as the command line and the reviews do. */
export function judge({ head, base, report = listing(...Object.values(LEVELLED)), ...rest }: Case): Gate {
  const { configuration: given = [], excuses } = rest;
  const configuration = 'gate' in given ? given : configurationOf(...given);
  const catalogue = loadCatalogue(null);
  if (!catalogue.ok) throw new Error(catalogue.problem.message);
  const rules = rest.rules ?? rulesOf(configuration.gate);
  const before = base ? beforeOf(base, head) : null;
  const material = {
    ...{ reports: [{ text: report, source: 'report.json' }], catalogue: catalogue.value, problems: [] },
    files: Object.entries(head).map(([path, text]) => ({ path, text })),
    ...{ configuration, standing: base ? standingEntries(baseOf(base, head)) : null },
    forbid: forbiddenBy(rules),
  };
  const analysed = runOf(material);
  const judged = before ? runOf({ ...material, stood: stoodBy(before.changed) }) : analysed;
  const gate = decideGate(rules, judged, before, excuses);
  return withUncounted(gate, analysed, judged);
}

function runOf(material: Material): Ungated {
  const found = run(material, TERMS);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}
