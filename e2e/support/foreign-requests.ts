import type { BrowserContext } from '@playwright/test';

const LOCAL = new Set(['127.0.0.1', 'localhost']);

const isForeign = (url: URL): boolean => /^(?:https?|wss?):$/u.test(url.protocol) && !LOCAL.has(url.hostname);

/**
 * Keeps the tests off the network: a request to another host is never sent. Those for `pictures` fail quietly, as
 * they do for a reader without a network (a test may route them itself to answer them); all others are recorded in
 * the list it returns, as `GET https://… (script)`.
 */
export const blockForeignRequests = async (
  context: BrowserContext,
  pictures: ReadonlySet<string>,
): Promise<string[]> => {
  const recorded: string[] = [];
  await context.route(isForeign, async (route) => {
    const request = route.request();
    const isPicture = request.resourceType() === 'image' && pictures.has(request.url());
    if (!isPicture) recorded.push(`${request.method()} ${request.url()} (${request.resourceType()})`);
    await route.abort();
  });
  await context.routeWebSocket(isForeign, async (socket) => {
    recorded.push(`WebSocket ${socket.url()}`);
    await socket.close();
  });
  return recorded;
};
