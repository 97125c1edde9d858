import picomatch from 'picomatch';

/** Which paths some globs choose; one that begins with `!` takes away from the others. */
export function chooser(globs: readonly string[]): (path: string) => boolean {
  const ignore = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
  const wanted = globs.filter(glob => !glob.startsWith('!'));
  // why: without `s` a name with a line break in it could be one that no glob chooses
  return picomatch(wanted.length > 0 ? wanted : ['**'], { dot: true, ignore, flags: 's' });
}

/** Which paths no glob takes away, whatever the others choose: for files of which the names say nothing. */
export function sparing(globs: readonly string[]): (path: string) => boolean {
  return chooser(globs.filter(glob => glob.startsWith('!')));
}
