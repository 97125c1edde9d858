import type { JSX } from 'preact';

/** A path that breaks, where it must, behind a slash. */
export function PathText({ path }: { readonly path: string }): JSX.Element {
  return (
    <>
      {path.split('/').map((part, index, all) => (
        <>
          {part}
          {index < all.length - 1 ? '/' : ''}
          <wbr />
        </>
      ))}
    </>
  );
}
