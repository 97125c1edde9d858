import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../analyse/analysis';
import type { Audit } from '../audit/audit';
import { problem, type Read } from '../problem';
import { VERSION } from '../version';
import { reason } from './files';

// The same place from src/edge and from dist/program.
const FOLDER = join(__dirname, '..', 'data');

/** Renders a run as an HTML page; its script and style, and what puts it together, are read only now. */
export async function htmlPage(analysis: Analysis, audit: Audit): Promise<Read<string>> {
  const script = asset('page.js');
  if (!script.ok) return script;
  const style = asset('page.css');
  if (!style.ok) return style;
  const { renderHtml } = await import('../render/html/page');
  return { ok: true, value: renderHtml(analysis, audit, { tool: VERSION, script: script.value, style: style.value }) };
}

function asset(name: string): Read<string> {
  const path = join(FOLDER, name);
  try {
    return { ok: true, value: readFileSync(path, 'utf8') };
  } catch (error) {
    const message = `a part of the page cannot be read: ${reason(error)}`;
    const help = `keep \`data/${name}\` beside the program, as it comes in \`dist\``;
    return { ok: false, problem: problem('error', 'unreadable-file', message, { path, help }) };
  }
}
