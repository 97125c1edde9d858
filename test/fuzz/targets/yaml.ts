import { join } from 'node:path';
import { readYaml } from '../../../src/source/yaml';
import { disagreement } from '../../source/yaml/agree';
import { documentsOf } from '../../source/yaml/oracle';
import { attempt, hold, textOf } from '../hold';
import { filesBelow } from '../seeds';
import type { Target } from '../target';
import { holdSource } from '../trees';
import { holdWriter } from '../writing';

/** Policies in YAML: what `js-yaml` reads, too, says the same in our tree, and lists can be written. */
export const target: Target = {
  fuzz: data => {
    const text = textOf(data);
    const source = readYaml(text, 'template.yaml');
    holdSource(source);
    // why: js-yaml begins a document at an indented `---`, too, which YAML does not
    const documents = /^[ \t]+---/m.test(text) ? undefined : attempt(() => documentsOf(text));
    if (documents === undefined || source.problems.length > 0) return;
    // why: a comment above `...` is a document for one of the two, and holds nothing for either
    const roots = source.roots.filter(({ kind, start, end }) => kind !== 'other' || start < end);
    const values = documents.filter(one => one !== null && one !== undefined);
    hold(values.length <= roots.length, `${roots.length} documents that hold something, for js-yaml ${values.length}`);
    if (values.length !== roots.length) return;
    for (const [index, root] of roots.entries()) {
      const place = disagreement(root, values[index]);
      hold(place === null || source.duplicateKeys.length > 0, `js-yaml reads something else at \`${place}\``);
    }
    holdWriter(source, own => attempt(() => documentsOf(own))?.[0]);
  },
  seeds: root => filesBelow(join(root, 'test/cases'), /\/(?:before|after)\.(?:ya?ml|template)$/),
  words: [
    'Action:',
    '- ',
    'Statement:',
    '!Sub ',
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '<<: ',
    '? ',
    '---\n',
    '...\n',
    '"s3:Get*"',
    '[a, b]',
    '{a: b}',
    '# ',
    '\r\n',
    '\uFEFF',
    '  ',
    '%YAML 1.2\n',
  ],
};
