import { useTypesetting } from '#app/lib/text/typesetting.tsx';
import { rowRuns } from '#model/typesetting/row-runs.ts';
import { uprightRuns } from './upright-runs.ts';

const SETTERS = { rows: rowRuns, columns: uprightRuns };

/** A plain run of text, set as its direction asks. What is added for it is no text, so that offsets into the page hold. */
export const SetText = ({ children: text }: { readonly children: string }) => {
  const typesetting = useTypesetting();
  if (typesetting === 'plain') return text;
  return SETTERS[typesetting](text).map((run, index) =>
    run.kind === 'text' ? (
      run.text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- runs have no identity but their place
      <span key={index} className={`set-${run.kind}`}>
        {run.text}
      </span>
    ),
  );
};
