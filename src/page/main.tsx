import { render } from 'preact';
import type { PageData } from '../render/html/page-data';
import { App } from './app';
import { PageModel } from './page-model';
import { PageContext } from './use-page';

const data = document.getElementById('data')?.textContent ?? '';
const root = document.getElementById('app');
const model = new PageModel(JSON.parse(data) as PageData);

function show(isPrinted: boolean): void {
  if (!root) return;
  render(
    <PageContext.Provider value={model}>
      <App isPrinted={isPrinted} />
    </PageContext.Provider>,
    root,
  );
}

root?.replaceChildren();
show(false);
addEventListener('beforeprint', () => show(true));
addEventListener('afterprint', () => show(false));
matchMedia('print').addEventListener('change', ({ matches }) => show(matches));
