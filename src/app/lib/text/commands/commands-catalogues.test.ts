import { expect, test } from 'vitest';
import { loadCommandsCatalogue } from './use-commands-text.ts';

test('no string of the commands is empty, and no two commands have one name, in any language', async () => {
  for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
    const catalogue = await loadCommandsCatalogue(language);
    expect(JSON.stringify(catalogue)).not.toContain('""');
    const names = Object.values(catalogue.names);
    expect(new Set(names).size).toBe(names.length);
  }
});
