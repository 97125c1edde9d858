/** Whether a text that stands alone may be a policy in JSON, or a template of one, though the name of its file says nothing. */
export function seemsPolicy(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text) && (text.includes('"Effect"') || /\\u[0-9a-f]{4}/i.test(text));
}
