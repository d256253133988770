/** Flags for Chromium in tests: works as root and in containers, and asks nothing of the network on its own account. */
export const LAUNCH_FLAGS: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
