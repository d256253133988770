/** What to tell someone about an error of the file system. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file or folder; check its name.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'It may not be read by this user; change its permissions.';
  if (code === 'ELOOP') return 'It is a link that leads back to itself; remove it.';
  return `It could not be read (${error instanceof Error ? error.message : String(error)}).`;
};
