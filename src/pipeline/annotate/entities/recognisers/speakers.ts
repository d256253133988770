import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { wordTrie } from '../gazetteer/trie.ts';
import { hanNameBefore } from '../names/han-name.ts';
import { isLooseBefore } from '../names/surroundings.ts';
import { endsWithTitle } from '../names/titles.ts';
import { foreignnessOf, transliterationStart } from '../names/transliteration.ts';

const SPEECH = wordTrie(`
说 称 表示 则表示 还表示 也表示 曾表示 指出 还指出 也指出 认为 则认为 也认为 强调 还强调 透露 宣布 告诉 解释 坦言 直言 写道 回应 回忆 补充 批评 呼吁 警告 声称 宣称 重申 承认 否认 证实 介绍 分析 感叹 质疑 相信 也说 还说 则说 曾说 就说 在声明 在接受 向记者 对记者 接受 被捕 出生 抵达 签署 会见 曾任 出任 担任 当选 辞职 去世 因病
`);

/** People who say something, named at the start of a clause without a title: `（…，）邓文表示`. */
export const speakers: Recogniser = {
  name: 'speakers',
  recognise: ({ folded }, earlier) => {
    const found: Candidate[] = [];
    const ends = new Set(earlier.map((candidate) => candidate.end));
    for (let end = 2; end < folded.length; end++) {
      if (SPEECH.longestAt(folded, end) === null) continue;
      const closed = (start: number): boolean =>
        ends.has(start) || endsWithTitle(folded, start) || isLooseBefore(folded, start);
      const foreign = transliterationStart(folded, end, (place) => ends.has(place));
      const isForeign = end - foreign >= 3 && foreignnessOf(folded, foreign, end) >= 0.7 && closed(foreign);
      const start = isForeign ? foreign : hanNameBefore(folded, end, closed);
      if (start === null) continue;
      found.push({
        start,
        end,
        type: 'person',
        source: 'speakers',
        strength: STRENGTH.guess,
      } satisfies Candidate);
    }
    return found;
  },
};
