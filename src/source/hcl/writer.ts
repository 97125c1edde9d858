import { listWriter } from '../list-writer';
import type { Writer } from '../source';
import { blockRemovals } from './blocks';
import { readHclGap } from './gap';
import { hclSize } from './size';
import { quotedText } from './strings';

const lists = listWriter({ readGap: readHclGap, literal: quotedText });

/** Writes changed lists in HCL, and takes out blocks: `removeItems` given a body removes the blocks that are its items. */
export const hclWriter: Writer = {
  ...lists,

  removeItems(text, list, indexes) {
    return text[list.start] === '[' ? lists.removeItems(text, list, indexes) : blockRemovals(text, list, indexes);
  },

  size: hclSize,
};
