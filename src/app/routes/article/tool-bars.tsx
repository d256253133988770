import { lazy, Suspense } from 'react';
import { canPaint } from '#app/lib/place/paint.ts';
import type { ReaderState } from './use-reader.ts';

const FindBar = lazy(() => import('#app/features/finding/find-bar.tsx'));
const ListenBar = lazy(() => import('#app/features/listening/listen-bar.tsx'));

/** The bars of what was begun over the text: finding, listening. */
const ToolBars = ({ reader }: { readonly reader: ReaderState }) => {
  const { article, marks, jumps, tools } = reader;
  const { finding, listening } = tools;
  return (
    <>
      {finding !== null && (
        <Suspense>
          <FindBar
            article={article}
            from={finding}
            version={marks}
            onHit={(hit) => jumps.jump(hit.block, hit, { focus: false })}
            onFound={canPaint ? () => undefined : tools.setFound}
            onClose={(hit) => {
              tools.endFind();
              document.getElementById(hit?.block ?? finding)?.focus({ preventScroll: true });
            }}
          />
        </Suspense>
      )}
      {listening !== null && (
        <Suspense>
          <ListenBar
            article={article}
            from={listening}
            onSentence={tools.setSpoken}
            onClose={tools.endListen}
          />
        </Suspense>
      )}
    </>
  );
};

export default ToolBars;
