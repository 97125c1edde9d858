import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const WORDS = /[a-z,;:)] [a-z(]/i;

// A text of several words is what people read. How it is put is no law: tests hold codes, places and verdicts, and the documents hold
// what is shown of the words to what `dist` prints. Names, keys, marks and formats have no blank between letters, and are mutated.
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'wording', {
    shouldIgnore(path) {
      const { type, value, quasis } = path.node;
      const texts =
        type === 'StringLiteral' ? [value] : type === 'TemplateLiteral' ? quasis.map(one => one.value.raw) : [];
      return texts.some(text => WORDS.test(text)) ? 'wording' : undefined;
    },
  }),
];
