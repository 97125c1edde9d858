/** Cuts the rest of an action name into words: one capital letter and all that follows up to the next capital. */
export function words(rest: string): readonly string[] {
  return rest.match(/[A-Z][^A-Z]*|[^A-Z]+/g) ?? [];
}
