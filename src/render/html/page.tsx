import { render } from 'preact-render-to-string';
import type { Analysis } from '../../analyse/analysis';
import type { Audit } from '../../audit/audit';
import { cspHash, inlined, jsonForScript } from './embed';
import { FileTable } from './file-table';
import { pageData } from './model';
import { Notes } from './notes';
import { Summary } from './summary';

/** What the page runs and looks like, as `scripts/build.mjs` makes it of `src/page`, and the version that makes it. */
export interface PageAssets {
  readonly tool: string;
  readonly script: string;
  readonly style: string;
}

/** Where the browser's script finds its data, and where it shows it. */
const DATA = 'data';
const APP = 'app';

/** Renders a run as one HTML file that needs nothing else and may reach nothing: its policy allows this script and this style. */
export function renderHtml(analysis: Analysis, audit: Audit, { tool, script, style }: PageAssets): string {
  const data = pageData(analysis);
  const policy = [
    "default-src 'none'",
    `script-src ${cspHash(script)}`,
    `style-src ${cspHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const body = render(
    <main>
      <Summary analysis={analysis} audit={audit} data={data} tool={tool} />
      <div id={APP}>
        <FileTable files={analysis.files} />
      </div>
      <Notes analysis={analysis} />
    </main>,
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Unused access in IAM policies</title>',
    `<style>${inlined('style', style)}</style>`,
    '</head>',
    '<body>',
    body,
    `<script type="application/json" id="${DATA}">${jsonForScript(data)}</script>`,
    `<script>${inlined('script', script)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
