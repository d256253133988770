import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 A and AA with all that they build on, and axe's own advice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Fails with one line for each element that breaks a rule: impact, rule, where, what is wrong, where to read on. `except` are rules
 * that do not apply.
 */
export const checkAccessibility = async (
  page: Page,
  { except = [] }: { readonly except?: string[] } = {},
): Promise<void> => {
  // Only violations are worked out in full, and in the page itself, as there are no frames: three times as fast.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .disableRules(except)
    .setLegacyMode(true)
    .analyze();
  const lines = violations.flatMap(({ id, impact, help, helpUrl, nodes }) =>
    nodes.map(({ target }) => `${impact ?? 'unknown'} ${id} at ${target.join(' ')}: ${help} (${helpUrl})`),
  );
  expect(lines, 'nothing that shuts readers out').toEqual([]);
};
