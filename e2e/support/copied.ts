import type { Page } from '@playwright/test';

/** Selects words where they stand in a paragraph, and returns what copying them gives. */
export const copied = async (page: Page, block: string, words: string): Promise<string> =>
  page.evaluate(
    ([id = '', wanted = '']) => {
      const host = document.querySelector(`#${id} [data-offset]`);
      if (host === null) return 'no such paragraph';
      const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
      const places: [Node, number][] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue ?? '').length; at++) places.push([node, at]);
      }
      const from = host.textContent.indexOf(wanted);
      const [start, last] = [places[from], places[from + wanted.length - 1]];
      if (start === undefined || last === undefined) return 'no such words';
      document.getSelection()?.setBaseAndExtent(...start, last[0], last[1] + 1);
      const event = new ClipboardEvent('copy', {
        clipboardData: new DataTransfer(),
        bubbles: true,
        cancelable: true,
      });
      document.body.dispatchEvent(event);
      return event.defaultPrevented
        ? (event.clipboardData?.getData('text/plain') ?? '')
        : (document.getSelection()?.toString() ?? '');
    },
    [block, words],
  );
