import { describe, expect, it } from 'vitest';
import { jsonReader } from '../../src/verify/json-parts';
import { lostComment } from '../../src/verify/lost-comments';
import type { Parts } from '../../src/verify/parts';
import { Rooms } from '../../src/verify/rooms';
import { readYamlParts } from '../../src/verify/yaml-parts';
import { apply } from './claims';

const READERS = {
  json: (text: string) => jsonReader(text)?.(text),
  yaml: readYamlParts,
};

/** The comment that is lost where the stretches between `<` and `>` are taken from a text, and some values with them. */
function lost(format: keyof typeof READERS, marked: string, gone: readonly string[]) {
  const before = marked.replace(/[<>]/g, '');
  let shift = 0;
  const edits = [...marked.matchAll(/<([^<>]*)>/g)].map(({ index, 1: inside = '' }) => {
    const start = index - shift;
    shift += 2;
    return { start, end: start + inside.length, text: '' };
  });
  const [old, now] = [before, apply(before, edits)].map(READERS[format]);
  if (!old || !now) throw new Error('not read');
  const items = gone.map(value => {
    const part = old.parts.find(one => before.slice(one.start, one.end) === value);
    if (!part) throw new Error(`no ${value}`);
    return part;
  });
  const found = lostComment({ before: old, after: now, rooms: new Rooms(old), gone: items }, edits);
  return found && before.slice(found.start, found.end);
}

describe('a comment in a list with commas', () => {
  it.each([
    ['on the line of what goes', '[1<, 2 // two\n>]', ['2'], null],
    ['above what goes', '[1,\n<// two\n2>]', ['2'], null],
    ['beside what stays, and what goes on the next line', '[1, <// one\n2>]', ['2'], '// one'],
    ['beside what stays and what goes, on one line', '[1< /* x */, 2>]', ['2'], null],
    ['right behind what stays', '[1</* x */, 2>]', ['2'], null],
    ['right before what stays', '[1, <2, /* two */>3]', ['2'], null],
    ['before the comma of what goes', '[<1\n/* one */,\n>2]', ['1'], null],
    ['right behind that comma', '[<1\n,// one\n>2]', ['1'], null],
    ['of what stays, on a line of its own below', '[<1,\n// two\n>2]', ['1'], '// two'],
    ['of what stays, indented', '[<1,\n    // two\n>2]', ['1'], '// two'],
    ['of a value that is not about to go', '[</* one */> 1<, 2>]', ['2'], '/* one */'],
    ['where nothing goes', '[1</* one */>, 2]', [], '/* one */'],
    ['between two that go', '[1<,2,\n// three\n3>]', ['2', '3'], null],
    ['behind the first of some that go, with others between', '[<1,\n// two\n> 2<, 3>]', ['1', '3'], '// two'],
    ['before the second of some that go', '[<1, >2, <// two\n3>]', ['1', '3'], '// two'],
    ['of two that go, told of in another order', '[<1, // one\n>2,\n<// three\n3>]', ['3', '1'], null],
    ['behind the first of two, told of in another order', '[<1,\n// two\n>2,<\n3>]', ['3', '1'], '// two'],
  ])('%s: %j', (_, marked, gone, wanted) => expect(lost('json', marked, gone)).toBe(wanted));
});

describe('a comment in a list with dashes', () => {
  it.each([
    ['at the beginning of the file', '<# top\n- a\n>- b\n', ['a'], null],
    ['below what goes and further in than its dash', '<- a\n  # more\n>- b\n', ['a'], null],
    ['that is empty', '<- a\n    #\n>- b\n', ['a'], null],
    ['further in than a dash far from its value', 'k:\n<  -   a\n    # more\n>  - b\n', ['a'], null],
    ['further in than a dash on a line of its own', '<-\n  a\n  # more\n>- b\n', ['a'], null],
    ['below what goes, under its dash', '<- a\n# b\n>- b\n', ['a'], '# b'],
    ['under a dash that is further in', 'k:\n  <- a\n  # b\n  >- b\n', ['a'], '# b'],
    ['below what goes last', '- a\n<- b\n# end\n>', ['b'], '# end'],
  ])('%s: %j', (_, marked, gone, wanted) => expect(lost('yaml', marked, gone)).toBe(wanted));
});

it('a comment more or less than was taken is a loss at the beginning of the file', () => {
  const [commented, plain] = ['[1] // x', '[1]'].map(READERS.json);
  if (!commented || !plain) throw new Error('not read');
  const check = (before: Parts, after: Parts) => lostComment({ before, after, rooms: new Rooms(before), gone: [] }, []);
  expect(check(plain, commented)).toEqual({ start: 0, end: 0 });
  expect(check(commented, plain)).toEqual({ start: 0, end: 0 });
  expect(check(commented, commented)).toBeNull();
  expect(check(plain, plain)).toBeNull();
});
