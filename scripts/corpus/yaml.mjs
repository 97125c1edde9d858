import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, loadAll, realMapTag } from 'js-yaml';

// A value under a tag: `!If [a, b, c]` is what CloudFormation's JSON writes as `{"Fn::If": ["a", "b", "c"]}`.
class Tagged {
  constructor(tag, value) {
    this.tag = tag;
    this.value = value;
  }
}

const never = { identify: () => false, matchByTagPrefix: true };

const SCHEMA = CORE_SCHEMA.withTags(
  realMapTag,
  defineScalarTag('!', { ...never, resolve: (text, _, tag) => new Tagged(tag, text) }),
  defineSequenceTag('!', {
    ...never,
    create: tag => new Tagged(tag, []),
    addItem: (made, item) => {
      made.value.push(item);
    },
  }),
  defineMappingTag('!', {
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

/** The documents of a YAML text by js-yaml, tags as CloudFormation's JSON has them; throws where it finds an error. */
export function documentsOf(text) {
  const known = new Map();
  return loadAll(text, { schema: SCHEMA }).map(document => plain(document, known));
}

// What an alias names stands there once: the second time it is only named.
function plain(value, known) {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return '*alias';
  known.set(value, true);
  if (Array.isArray(value)) return value.map(item => plain(item, known));
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, held]) => [String(key), plain(held, known)]));
  }
  if (!(value instanceof Tagged)) return value;
  const tag = value.tag.slice(1);
  return { [tag === 'Ref' || tag === 'Condition' ? tag : `Fn::${tag}`]: plain(value.value, known) };
}
