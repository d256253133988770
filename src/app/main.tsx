import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { CrashBoundary } from './components/crash-boundary.tsx';
import { Toast } from './components/toast.tsx';
import { followSeeds } from './lib/data/hot-reload.ts';
import { createQueryClient } from './lib/data/query-client.ts';
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
warmUp(window.location.pathname.slice(import.meta.env.BASE_URL.length - 1), client);

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

createRoot(container).render(
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
);
