// Bundles what the HTML page runs in a browser: src/page to page.js and page.css, without a name of a file or a date in them.
import { build } from 'esbuild';
import { packagesIn } from './bundle.mjs';
import { root } from './packages.mjs';

/** Writes page.js and page.css into a folder; answers with the folders of the packages that they hold. */
export async function bundlePage(folder) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/page/main.tsx', out: 'page' },
      { in: 'src/page/page.css', out: 'page' },
    ],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    tsconfig: 'tsconfig.page.json',
    metafile: true,
  });
  return packagesIn(metafile);
}
