import type { ReactNode } from 'react';
import type { Readings } from '#app/lib/pinyin/readings.ts';
import { SetText } from './typesetting/set-text.tsx';

/** A run of drawn text, from one offset in it to another. */
export interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** By code unit of the text; null where no pinyin is wanted. */
  readonly readings: Readings | null;
}

/**
 * A run of text as it is set, with pinyin above the characters that have any. The pinyin is drawn by the style sheet from an
 * attribute: so it is no text of the page, which selecting, copying, finding and screen readers would have to be kept from.
 */
export const RunText = ({ text, from, to, readings }: Run) => {
  if (readings === null) return <SetText>{text.slice(from, to)}</SetText>;
  const nodes: ReactNode[] = [];
  for (let at = from; at < to;) {
    const start = at;
    const pairs: ReactNode[] = [];
    for (let reading = readings[at]; at < to && reading != null; reading = readings[at]) {
      const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      pairs.push(text.slice(at, at + length), <rt key={at} aria-hidden data-reading={reading} />);
      at += length;
    }
    if (pairs.length > 0) nodes.push(<ruby key={start}>{pairs}</ruby>);
    const plain = at;
    while (at < to && readings[at] == null) at++;
    if (at > plain) nodes.push(<SetText key={plain}>{text.slice(plain, at)}</SetText>);
  }
  return nodes;
};
