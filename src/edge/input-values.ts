import { getBooleanInput, getInput } from '@actions/core';
import type { Read } from '../problem';
import { oneOf, usage } from '../settings/usage';

/** The value of an input that takes one of some words; a problem that names it where it is another. */
export function chosenInput<T extends string>(name: string, allowed: readonly T[]): Read<T> {
  return oneOf(name, getInput(name), allowed);
}

/** The value of an input that is `true` or `false`; a problem that names it where it is another. */
export function switchInput(name: string): Read<boolean> {
  try {
    return { ok: true, value: getBooleanInput(name) };
  } catch {
    // why: what the toolkit throws says neither the value nor what to do
    return wrongInput(name, 'write `true` or `false`');
  }
}

/** Refuses the value of an input, with what to do. */
export function wrongInput(name: string, help: string): Read<never> {
  return usage(`\`${name}\` is \`${getInput(name)}\``, help);
}
