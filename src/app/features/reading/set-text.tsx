import { Fragment } from 'react';
import { useTypesetting } from '#app/lib/text/typesetting.tsx';
import { breakPoints } from './break-points.ts';
import { uprightRuns } from './upright.ts';

/** A plain run of text, set as its direction asks. What is added for it is no text, so that offsets into the page hold. */
export const SetText = ({ children: text }: { readonly children: string }) => {
  const typesetting = useTypesetting();
  if (typesetting === 'plain') return text;
  if (typesetting === 'columns') {
    return uprightRuns(text).map((run, index) =>
      run.kind === 'text' ? (
        run.text
      ) : (
        // oxlint-disable-next-line react/no-array-index-key -- runs have no identity but their place
        <span key={index} className={run.kind}>
          {run.text}
        </span>
      ),
    );
  }
  const points = breakPoints(text);
  if (points.length === 0) return text;
  return [0, ...points].map((start, index) => (
    <Fragment key={start}>
      {index > 0 && <span className="break-here" />}
      {text.slice(start, points[index])}
    </Fragment>
  ));
};
