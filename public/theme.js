// Runs before the first paint, so that a chosen theme never flashes another one. Everything else about settings is in the app.
try {
  const grounds = { paper: '#fbf8f1', silk: '#efe4ca', ink: '#191713', black: '#000000' };
  const stored = localStorage.getItem('longscroll:settings');
  // Whoever has settings gets no first look, which knows none of them.
  if (stored !== null) document.documentElement.dataset.settings = '';
  const { theme, language } = JSON.parse(stored ?? '{}');
  // For the first script, so that the words come with all else.
  if (typeof language === 'string') document.documentElement.dataset.language = language;
  if (Object.hasOwn(grounds, theme)) {
    document.documentElement.dataset.theme = theme;
    // What the browser itself paints, before the style sheet is there and around the page.
    const dark = theme === 'ink' || theme === 'black';
    document.querySelector('meta[name="color-scheme"]').content = dark ? 'dark' : 'light';
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = grounds[theme];
  }
} catch {
  // No storage, or a damaged entry: the system's theme stays.
}
