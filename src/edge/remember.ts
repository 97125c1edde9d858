import { type Memory, recall, withoutMemory } from '../deliver/memory';
import { refusalOf } from '../deliver/refusal';
import type { GitHub } from '../ports';

/** What was said on a pull request before; where GitHub does not tell, a memory that says so and knows nothing. */
export async function remember(github: GitHub, id: string): Promise<Memory> {
  try {
    return await recall(github, await github.conversation(), id);
  } catch (error) {
    return withoutMemory(id, refusalOf(error));
  }
}
