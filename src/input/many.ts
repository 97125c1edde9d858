/** Adds a value to those of a key. */
export function addTo<K, T>(many: Map<K, T[]>, key: K, value: T): void {
  const known = many.get(key);
  if (known) known.push(value);
  else many.set(key, [value]);
}
