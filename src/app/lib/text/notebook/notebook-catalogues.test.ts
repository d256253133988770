import { expect, test } from 'vitest';
import { loadNotebookCatalogue } from './use-notebook-text.ts';

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'the notebook has no empty string in %s',
  async (language) => {
    expect(JSON.stringify(await loadNotebookCatalogue(language))).not.toContain('""');
  },
);
