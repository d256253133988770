// Runs before the first paint, so that a chosen theme never flashes the other one. Everything else about settings is in the app.
try {
  const stored = localStorage.getItem('longscroll:settings');
  if (stored !== null) document.documentElement.dataset.settings = '';
  const { theme } = JSON.parse(stored ?? '{}');
  if (['paper', 'silk', 'ink'].includes(theme)) document.documentElement.dataset.theme = theme;
} catch {
  // No storage, or a damaged entry: the system's theme stays.
}
