import { useQuery } from '@tanstack/react-query';
import { isKept } from '#app/lib/storage/keep.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** That the browser may clear what is stored, where it has not promised otherwise. */
export const KeptNotice = () => {
  const { text } = useText();
  const { data } = useQuery({ queryKey: ['storage-kept'], queryFn: isKept, staleTime: 0 });
  return data === false ? <p className="mt-4 text-xs text-muted">{text.highlights.notKept}</p> : null;
};
