import { terraformValue } from './locate/terraform-value';
import { opened, writtenValue } from './written-value';

/** What a file of a case says: as `writtenValue`, and Terraform's own language by HashiCorp's parser. */
export async function caseValue(ending: string, text: string): Promise<unknown> {
  if (ending === 'tf' || ending === 'tofu' || ending === 'tfvars') return opened(await terraformValue(text));
  return writtenValue(ending, text);
}
