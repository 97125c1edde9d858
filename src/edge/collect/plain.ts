import type { Fields } from '../../collect/ports';

/** An answer of the SDK as the JSON that AWS's own command line prints: dates as text, nothing that is absent, nothing of the SDK's. */
export function plainFields(value: object, without: readonly string[]): Fields {
  // why: the SDK keeps a member of a union that it does not know under a name of its own
  if ('$unknown' in value && Array.isArray(value.$unknown)) return { [String(value.$unknown[0])]: value.$unknown[1] };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => one !== undefined && key !== '$metadata' && !without.includes(key))
      .map(([key, one]) => [key, plainValue(one)]),
  );
}

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  return plainFields(value, []);
}
