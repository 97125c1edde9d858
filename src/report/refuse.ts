import { nearest } from '../configuration/nearest';
import type { Path } from '../input/place';
import { quoted } from '../input/quoted';
import { notSpelledSo } from './misspelled';
import { EITHER, EXPORT_FINDING, GENERATE_DETAILS, GET_DETAILS, type Outcome, refused, SWAPPED } from './outcome';

interface Foreign {
  readonly fits: (value: Readonly<Record<string, unknown>>) => boolean;
  readonly message: string;
  readonly help: string;
}

const NO_ACTIONS = 'it names no actions';
const EACH = `export each finding with ${EXPORT_FINDING}`;

const FOREIGN: readonly Foreign[] = [
  {
    fits: value => 'Statement' in value || 'PolicyDocument' in value || 'PolicyVersion' in value,
    message: 'this is a policy, not a report: were the two swapped?',
    help: SWAPPED,
  },
  {
    fits: value => 'detail-type' in value || ('detail' in value && 'source' in value),
    message: `this is an EventBridge event: it counts unused actions, but ${NO_ACTIONS}`,
    help: `export the finding that it is about with ${EXPORT_FINDING}`,
  },
  {
    fits: value => Array.isArray(value.Findings) || ('SchemaVersion' in value && 'ProductArn' in value),
    message: `this is a Security Hub finding (ASFF): ${NO_ACTIONS}`,
    help: EACH,
  },
  {
    fits: value => 'recommendedSteps' in value,
    message: 'this is the answer of `get-finding-recommendation`: it holds whole new policies, not the unused actions',
    help: `export the finding that it is about with ${EXPORT_FINDING}`,
  },
  {
    fits: value => 'EntityDetailsList' in value,
    message: `this is the answer of \`get-service-last-accessed-details-with-entities\`: ${NO_ACTIONS}`,
    help: `run ${GENERATE_DETAILS}, then ${GET_DETAILS}`,
  },
  {
    fits: value => 'JobId' in value && !('JobStatus' in value),
    message: 'this is the answer of `generate-service-last-accessed-details`: it holds only the number of the job',
    help: `fetch what the job found with ${GET_DETAILS}`,
  },
  {
    fits: value => 'AccessDetails' in value,
    message: `this is the answer of \`get-organizations-access-report\`: ${NO_ACTIONS}`,
    help: `run ${GENERATE_DETAILS}, then ${GET_DETAILS}`,
  },
  {
    fits: value => 'ReportFormat' in value && 'Content' in value,
    message: 'this is an IAM credential report: it is about passwords and keys, not about actions',
    help: EITHER,
  },
  {
    fits: value => Array.isArray(value.runs),
    message: 'this is a SARIF log, the output of a linter, not a report of unused access',
    help: EITHER,
  },
  {
    fits: value => 'finding' in value || (!('findingType' in value) && ('isPublic' in value || 'condition' in value)),
    message:
      'this is a finding of external access (`list-findings` or `get-finding`): it says nothing about unused access',
    help: `use an analyzer of unused access, and ${EITHER}`,
  },
  {
    fits: value =>
      'unusedPermissionDetails' in value ||
      ('findingDetails' in value && !('findingType' in value) && !('id' in value)),
    message: 'these are the details of a finding without the finding: whose they are and of when is missing',
    help: `keep the whole answer (no \`--query\`) of ${EXPORT_FINDING}`,
  },
  {
    fits: value => 'serviceNamespace' in value,
    message: 'this is one service of a listing by itself: a listing is a JSON list of services',
    help: 'put `[` before it and `]` after it',
  },
];

/** The refusal of an object that is known to be something else than evidence, or null. */
export function foreignObject(value: Readonly<Record<string, unknown>>, path: Path): Outcome<never> | null {
  const foreign = FOREIGN.find(form => form.fits(value));
  return foreign ? refused(foreign.message, { path, help: foreign.help }) : null;
}

/** The refusal of an object that nobody recognises: it names the object's first keys. */
export function unknownObject<T>(value: Readonly<Record<string, unknown>>, path: Path): Outcome<T> {
  const keys = Object.keys(value);
  const service = keys.find(key => nearest(key, ['servicenamespace']));
  if (service !== undefined) return notSpelledSo([...path, service], 'write `serviceNamespace`');
  const some = keys.slice(0, 5).map(quoted).join(', ');
  const which = keys.length === 0 ? 'an empty object' : `an object with ${some}${keys.length > 5 ? ', …' : ''}`;
  return refused(`this is no report of unused access: ${which}`, { path, help: EITHER });
}
