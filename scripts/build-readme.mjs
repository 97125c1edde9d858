// Writes the tables of inputs and outputs in README.md from action.yml, between `<!-- inputs -->` and `<!-- /inputs -->`, and the
// same for outputs. With --check it writes nothing and exits 1 on a difference.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commandOf, root } from './packages.mjs';

const file = join(root, 'README.md');
const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

const before = readFileSync(file, 'utf8');
const after = formatted(fill(fill(before, 'inputs', inputsTable()), 'outputs', outputsTable()));

if (!process.argv.includes('--check')) {
  writeFileSync(file, after);
} else if (after !== before) {
  console.error('the tables in README.md are not what action.yml says: run `npm run readme`');
  process.exit(1);
}

function fill(text, name, table) {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) {
    console.error(`README.md has no place for the table of ${name}: put ${open} and ${close} on lines of their own`);
    process.exit(1);
  }
  return `${text.slice(0, start + open.length)}\n${table}\n${text.slice(end)}`;
}

// The linter checks how Markdown is laid out, so that the tables must come out as it wants them.
function formatted(input) {
  const args = [commandOf('@biomejs/biome', 'biome'), 'format', '--stdin-file-path=README.md'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input, encoding: 'utf8' });
  if (status === 0) return stdout;
  console.error(stderr);
  process.exit(1);
}

function inputsTable() {
  const rows = Object.entries(inputs).map(([name, { description, required, default: value }]) => [
    code(name),
    cell(description),
    required ? 'required' : code(value ?? ''),
  ]);
  return table(['Input', 'Meaning', 'Default'], rows);
}

function outputsTable() {
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), cell(description)]);
  return table(['Output', 'Meaning'], rows);
}

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function code(value) {
  const text = String(value);
  return text === '' ? '' : `\`${cell(text)}\``;
}

// A table's cell is one line, and a bar would end it.
function cell(text) {
  return String(text).trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
