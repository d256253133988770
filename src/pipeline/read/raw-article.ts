import type { Source } from '#model/article.ts';
import type { Outlet } from './outlets.ts';
import type { WrittenDate } from './written-date.ts';

/** One archived file, as its bytes were decoded: `file` is its path relative to the archive's folder, with `/`. */
export interface ArchivedFile {
  readonly file: string;
  readonly source: string;
}

/** What a file's header says; the body is still HTML. */
export interface RawArticle {
  readonly title: string;
  readonly source: Source;
  readonly outlet: Outlet;
  /** UTC instant from the header comment. */
  readonly archivedAt: string | null;
  /** Dates that stand outside the body, best basis first. */
  readonly dates: readonly DatedBasis[];
  readonly body: string;
}

export interface DatedBasis {
  readonly basis: 'dateline' | 'address' | 'front-matter' | 'archive' | 'file-name';
  readonly date: WrittenDate;
}
