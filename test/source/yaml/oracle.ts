import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, loadAll, realMapTag } from 'js-yaml';

/** A value as `js-yaml` reads it under a tag of CloudFormation's, kept apart from a mapping that looks alike. */
export class Tagged<T = unknown> {
  readonly tag: string;
  readonly value: T;

  constructor(tag: string, value: T) {
    this.tag = tag;
    this.value = value;
  }
}

const never = { identify: () => false, matchByTagPrefix: true };

const SCHEMA = CORE_SCHEMA.withTags(
  realMapTag,
  defineScalarTag('!', { ...never, resolve: (text, _, tag) => new Tagged(tag, text) }),
  defineSequenceTag<Tagged<unknown[]>>('!', {
    ...never,
    create: tag => new Tagged<unknown[]>(tag, []),
    addItem: (made, item) => {
      made.value.push(item);
    },
  }),
  defineMappingTag<Tagged<Map<unknown, unknown>>>('!', {
    ...never,
    create: tag => new Tagged(tag, new Map()),
    addPair: (made, key, value) => {
      made.value.set(key, value);
      return '';
    },
    has: (made, key) => made.value.has(key),
    keys: made => made.value.keys(),
    get: (made, key) => made.value.get(key),
  }),
);

/** The documents of a YAML text as `js-yaml` reads them, every mapping a `Map`; throws where it finds an error. */
export function documentsOf(text: string): unknown[] {
  return loadAll(text.startsWith('\uFEFF') ? text.slice(1) : text, { schema: SCHEMA });
}
