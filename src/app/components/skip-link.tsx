import { useText } from '#app/lib/text/text-context.tsx';

export const SkipLink = () => {
  const { text } = useText();
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-2 focus:z-50 focus:rounded-full focus:bg-seal focus:px-5 focus:py-3 focus:text-on-seal"
    >
      {text.skipToContent}
    </a>
  );
};
