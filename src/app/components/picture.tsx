import { useState } from 'react';
import type { Picture as PictureData } from '#model/block.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { Icon } from './icon.tsx';
import { Landscape } from './landscape.tsx';

interface Props {
  readonly picture: PictureData;
  readonly eager?: boolean;
}

/**
 * A picture of the article. It lives on the outlet's server and often cannot be fetched, so its place is kept free from the
 * start and holds a drawing until, or unless, the picture arrives.
 */
export const Picture = ({ picture, eager = false }: Props) => {
  const { text, language } = useText();
  const { pictures } = useSettings();
  const [state, setState] = useState<'loading' | 'shown' | 'missing'>('loading');
  const open = (
    <a
      href={picture.src}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex min-h-11 items-center gap-1.5 text-seal underline-offset-4 hover:underline"
    >
      {text.article.pictureOpen}
      <Icon name="out" />
      <span className="sr-only">{text.article.newWindow}</span>
    </a>
  );
  if (!pictures) {
    return (
      <p
        lang={language}
        className="flex items-center gap-3 rounded-lg border border-line px-4 font-sans text-sm text-muted"
      >
        <Icon name="picture" />
        {text.article.pictureOff}
        <span className="ms-auto">{open}</span>
      </p>
    );
  }
  return (
    <div className="relative aspect-video overflow-hidden rounded-lg bg-raised" data-picture={state}>
      {state !== 'shown' && <Landscape />}
      {state === 'missing' ? (
        <div
          lang={language}
          className="absolute inset-x-0 bottom-0 flex flex-wrap items-center justify-between gap-x-4 bg-raised/90 px-4 py-1 text-start font-sans text-sm text-muted"
        >
          <p>
            <span className="text-ink">{text.article.pictureMissing}</span> {text.article.pictureHint}
          </p>
          {open}
        </div>
      ) : (
        <img
          decoding="async"
          loading={eager ? 'eager' : 'lazy'}
          src={picture.src}
          alt={picture.alt === '' ? text.article.pictureAlt : picture.alt}
          onLoad={() => setState('shown')}
          onError={() => setState('missing')}
          className="absolute inset-0 size-full object-contain"
        />
      )}
    </div>
  );
};
