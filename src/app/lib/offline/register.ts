import { SERVICE_WORKER_FILE, SERVICE_WORKER_POLICY } from '#model/offline.ts';
import { Workbox } from 'workbox-window';

const address = `${import.meta.env.BASE_URL}${SERVICE_WORKER_FILE}`;

/** The address in the form that the site's Content-Security-Policy asks for: from the one policy there is, which knows no other. */
const trustedAddress = () =>
  window.trustedTypes === undefined
    ? address
    : window.trustedTypes
        .createPolicy(SERVICE_WORKER_POLICY, {
          createScriptURL: (asked: string) => {
            if (asked !== address) throw new TypeError(`${asked} is not the service worker`);
            return asked;
          },
        })
        .createScriptURL(address);

const HOUR_MS = 3_600_000;

/** Registers the service worker. `onWaiting` gets what puts a new version in place of this one and loads the page anew. */
export const registerServiceWorker = async (onWaiting: (load: () => void) => void): Promise<void> => {
  const workbox = new Workbox(trustedAddress());
  const reload = (): void => window.location.reload();
  let accepted = false;
  workbox.addEventListener('waiting', () => {
    onWaiting(() => {
      accepted = true;
      workbox.messageSkipWaiting();
    });
  });
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (accepted) reload();
    // Another tab has changed over: this one keeps what it shows until its reader agrees.
    else if (isUpdate === true || isExternal === true) onWaiting(reload);
  });
  if ((await workbox.register({ immediate: true })) === undefined) return; // refused without an error
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < HOUR_MS) return;
    checked = Date.now();
    workbox.update().catch(() => undefined); // no network: next time
  });
  await navigator.serviceWorker.ready;
};
