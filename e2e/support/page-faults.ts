import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** A picture that was kept from loading is reported as a failed resource; that is the test's doing, not the page's. */
const isBlockedPicture = (message: ConsoleMessage, pictures: ReadonlySet<string>): boolean =>
  pictures.has(message.location().url);

/** Records, in the list it returns, every error on the console and every uncaught error of all pages of `context`. */
export const recordPageFaults = (context: BrowserContext, pictures: ReadonlySet<string>): string[] => {
  const recorded: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' || isBlockedPicture(message, pictures)) return;
    recorded.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    recorded.push(`uncaught: ${error.stack ?? error.message}`);
  });
  return recorded;
};
