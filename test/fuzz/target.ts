/** What the fuzzer attacks: each file below `targets` exports one as `target`. */
export interface Target {
  /** What must be loaded before the first input. */
  readonly ready?: () => Promise<void>;
  /** Throws where the program does, or where something does not hold that must. */
  readonly fuzz: (data: Uint8Array) => void;
  /** The inputs to begin with, out of a checkout. */
  readonly seeds: (root: string) => readonly Uint8Array[];
  /** What inputs are put together from besides single bytes. */
  readonly words: readonly string[];
}
