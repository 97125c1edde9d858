/**
 * What stands in every policy, template of one and document that holds one: a key of a statement or of a list of them, or a
 * type of CloudFormation. The words alone stand in prose and in settings, too.
 */
const SIGN =
  /\b(?:Effect|Statement|(?:RoleS|s)tatements)\b(?:["'\\\s]|&quot;)*[:=/#]|AWS::(?:IAM|Serverless|SSO)|\baws_iam_/;

/** A letter that is written as an escape, in JSON or in YAML: any of the words above may stand there. */
const ESCAPED = /\\(?:x|u00|U000000)[4-7][0-9a-fA-F]/;

/** Whether a text that cannot be read as what its name says may hold a policy all the same. */
export function showsPolicy(text: string): boolean {
  return SIGN.test(text) || ESCAPED.test(text);
}
