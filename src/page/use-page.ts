import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { PageModel } from './page-model';

/** The data of the page, for whatever stands on it. */
export const PageContext = createContext(
  new PageModel({
    texts: [],
    principals: [],
    services: [],
    sets: [],
    statements: [],
    byPrincipal: [],
    byService: [],
  }),
);

/** The data of the page. */
export function usePage(): PageModel {
  return useContext(PageContext);
}
