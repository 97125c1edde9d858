import type { Break } from '../input/documents';
import { placeOf } from '../input/place';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import { EITHER, SWAPPED } from './outcome';

const CREDENTIAL_REPORT = /^user,arn,user_creation_time\b/;
/** How a policy file begins, or goes on, that is no plain JSON: Terraform, YAML, JSON with comments. */
const POLICY_FILE =
  /^(?:resource|data|module|locals|variable|output|provider|terraform)[ \t]*(?:"[^"\n]*"[ \t]*){0,2}\{|^[ \t]*(?:-[ \t]+)?"?(?:Statement|PolicyDocument|AWSTemplateFormatVersion)"?[ \t]*:/m;
const AGAIN = 'export it again with `--output json`, and give it as AWS wrote it';

/** The refusal of a text that cannot be JSON and can be told by its start: nothing at all, or an IAM credential report. */
export function foreignText(text: string, source: string): Problem | null {
  const refuse = (message: string) => problem('error', 'refused-report', message, { path: source, help: EITHER });
  if (text.trim() === '') return refuse('the report is empty');
  if (!CREDENTIAL_REPORT.test(text)) return null;
  return refuse('this is an IAM credential report (CSV): it is about passwords and keys, not about actions');
}

/** The refusal of a text that is not JSON, at the place where it breaks. */
export function breakProblem(text: string, source: string, found: Break): Problem {
  const place = placeOf(text, found.offset);
  const where = `line ${place.line}, column ${place.column}`;
  const details = { path: source, ...place, help: AGAIN };
  const refuse = (message: string) => problem('error', 'refused-report', message, details);
  if ((found.what === 'not-json' || found.what === 'syntax') && POLICY_FILE.test(text)) {
    const message = 'the report is not JSON, and looks like a policy file: were the two swapped?';
    return problem('error', 'refused-report', message, { ...details, help: SWAPPED });
  }
  switch (found.what) {
    case 'not-json':
      return refuse('the report is not JSON');
    case 'syntax':
      return refuse(`the report is not valid JSON at ${where}`);
    case 'cut-off':
      return refuse(`the report breaks off at ${where}: the JSON is not complete`);
    case 'too-deep':
      return refuse(`the report nests too deeply at ${where}: no report of AWS does`);
    case 'duplicate-key':
      return refuse(`key ${quoted(found.key)} stands twice in one object, again at ${where}`);
  }
}
