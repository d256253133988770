import type { Article } from '#model/article.ts';
import { applyCorrections } from '#model/correction/apply-corrections.ts';
import { readCorrections } from '#app/features/corrections/records.ts';
import { Notebook } from '#app/features/highlights/notebook/notebook.tsx';

const corrected = async (article: Article): Promise<Article> =>
  applyCorrections(article, await readCorrections().catch(() => [])).article;

/** The notebook, by the names and dates as the reader has corrected them. */
const NotebookContent = () => <Notebook correct={corrected} />;

export default NotebookContent;
