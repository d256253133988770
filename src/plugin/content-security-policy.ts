import { SERVICE_WORKER_POLICY } from '#model/offline.ts';

/** Nothing from elsewhere but pictures, no inline scripts or styles, and no text that becomes a script but the address of the service worker. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${SERVICE_WORKER_POLICY}`,
].join('; ');
