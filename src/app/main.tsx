import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { CrashBoundary } from './components/crash-boundary.tsx';
import { Toast } from './components/toast.tsx';
import { followSeeds } from './lib/data/hot-reload.ts';
import { createQueryClient } from './lib/data/query-client.ts';
import { hearNews } from './lib/offline/hear-news.ts';
import { readKept } from './lib/offline/kept.ts';
import { whenIdle } from './lib/screen/when-idle.ts';
import { Announcer } from './lib/screen/announcer.tsx';
import { AS_WRITTEN } from './lib/script/script-context.tsx';
import { ScriptProvider } from './lib/script/script-provider.tsx';
import { settingsNow } from './lib/settings/settings-store.ts';
import { chooseLanguage, loadCatalogue } from './lib/text/catalogues.ts';
import { LanguageProvider } from './lib/text/language-provider.tsx';
import { warmUp } from './routes/warm-up.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');

const client = createQueryClient();
followSeeds(client);
hearNews(client);
const warm = warmUp(window.location.pathname.slice(import.meta.env.BASE_URL.length - 1), client);

const language = chooseLanguage(settingsNow().language, navigator.languages);
const { script, phrases } = settingsNow();
const [text, drawn] = await Promise.all([
  loadCatalogue(language),
  // Tables that are in the browser's cache are there at once, and the text need not be drawn twice.
  script === 'written'
    ? AS_WRITTEN
    : import('./lib/script/load-script.ts').then(
        async ({ firstScript }) => firstScript({ script, phrases }),
        () => AS_WRITTEN,
      ),
]);
// Before anything is drawn, since fonts go by it.
document.documentElement.lang = language;

whenIdle(() => {
  // In development nothing may stand between the page and the server.
  if (import.meta.env.PROD) {
    void import('./lib/offline/start-offline.ts').then(({ startOffline }) => startOffline(client));
  }
});
void readKept();

// What the page file shows of an article stays until all of it can take its place. To who has settings it shows nothing.
const shows = container.firstElementChild !== null && !('settings' in document.documentElement.dataset);
if (shows) await warm;

const root = createRoot(container);
// In small steps, between which the page answers to its reader.
startTransition(() =>
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider initial={{ language, text }}>
          <Announcer renderShown={({ message, count }) => <Toast key={count}>{message}</Toast>}>
            <ScriptProvider initial={drawn}>
              <CrashBoundary>
                <BrowserRouter basename={import.meta.env.BASE_URL}>
                  <App />
                </BrowserRouter>
              </CrashBoundary>
            </ScriptProvider>
          </Announcer>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
