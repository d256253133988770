import { Link } from '#app/components/link.tsx';
import { Notice } from '#app/components/notice.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import { useTitle } from '#app/lib/screen/use-title.ts';
import { useText } from '#app/lib/text/text-context.tsx';

const NotFoundRoute = () => {
  const { text } = useText();
  useTitle(text.problems.pageNotFound, text.appName);
  return (
    <>
      <TopBar />
      <main>
        <Notice seal="无" title={text.problems.pageNotFound} hint={text.problems.pageNotFoundHint}>
          <Link to="/" className="inline-flex min-h-11 items-center text-seal underline underline-offset-4">
            {text.toLibrary}
          </Link>
        </Notice>
      </main>
    </>
  );
};

export default NotFoundRoute;
