/** Programs that are Chromium on Linux and other systems with a PATH, the plainest first. */
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];

/** Where an installed Chromium may be, best first, on this `platform` (as in `process.platform`) and environment. */
export const browserCandidates = (
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): string[] => {
  if (platform === 'win32') {
    return WINDOWS_FOLDERS.flatMap((name) => environment[name] ?? []).flatMap((folder) =>
      WINDOWS.map((program) => [folder, program].join('\\')),
    );
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = PROGRAMS.flatMap((program) => folders.map((folder) => `${folder}/${program}`));
  return platform === 'darwin' ? [...onPath, ...MAC] : onPath;
};
