import type { QueryClient } from '@tanstack/react-query';

/** In development the build announces which emitted files changed; only those are fetched again. */
export const followSeeds = (client: QueryClient): void => {
  import.meta.hot?.on('longscroll:changed', ({ files }: { files: string[] }) => {
    for (const file of files) void client.invalidateQueries({ queryKey: ['data', file] });
  });
};
