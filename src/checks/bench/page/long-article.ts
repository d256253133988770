import type { Article } from '#model/article.ts';
import type { Block } from '#model/block.ts';
import type { Entity, Mention } from '#model/entity.ts';
import type { Event } from '#model/event.ts';
import type { Time } from '#model/time.ts';

export const LONG_ARTICLE = 'bench-long';

const CHARACTERS = 55_000;
const NAMES = 240;
const FIRST = '林陈周吴郑王冯褚卫蒋沈韩杨朱秦';
const LAST = '海港潮舟帆岸堤汀洲湾';
const CLAUSES = [
  '在码头上告诉记者',
  '于{t}抵达北岸',
  '表示货轮不会再等',
  '{t}签下了这份合同',
  '对此没有回应',
  '的船队停了三天',
];
const TIMES = ['周二', '去年6月', '2021年3月5日', '上个月', '今年初'];

const nameOf = (index: number): string =>
  `${FIRST[index % FIRST.length] ?? ''}${LAST[index % LAST.length] ?? ''}${LAST[(index * 7 + 3) % LAST.length] ?? ''}`;

/** An invented article as long as the longest of archives, with about 3,000 names and times in it. */
export const longArticle = (): Article => {
  const entities: Entity[] = Array.from({ length: NAMES }, (_, index) => ({
    id: `n${index}`,
    type: (['person', 'place', 'organization'] as const)[index % 3] ?? 'person',
    name: nameOf(index),
    aliases: [],
  }));
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  const times: Time[] = [];
  const events: Event[] = [];
  let length = 0;
  for (let serial = 0; length < CHARACTERS;) {
    const id = `p${blocks.length + 1}`;
    const sentences: [number, number][] = [];
    let text = '';
    for (let sentence = 0; sentence < 6; sentence++) {
      const from = text.length;
      const index = (serial * 11) % NAMES;
      mentions.push({
        block: id,
        start: text.length,
        end: text.length + nameOf(index).length,
        entity: `n${index}`,
      });
      const [before = '', after] = (CLAUSES[serial % CLAUSES.length] ?? '').split('{t}');
      text += nameOf(index) + before;
      if (after !== undefined) {
        const surface = TIMES[serial % TIMES.length] ?? '';
        const time = {
          id: `t${times.length + 1}`,
          block: id,
          start: text.length,
          end: text.length + surface.length,
        };
        const value = `20${10 + (serial % 14)}-0${1 + (serial % 9)}`;
        times.push({ ...time, kind: 'date', value, basis: 'relative', explanation: [] });
        text += surface + after;
        const { id: timeId } = time;
        const event = { id: `e${events.length + 1}`, block: id, start: from, end: text.length, time: timeId };
        events.push({ ...event, date: value, inherited: false, participants: [`n${index}`], places: [] });
      }
      text += '，江水照旧流过堤下的老街。';
      sentences.push([from, text.length]);
      serial++;
    }
    blocks.push({ id, kind: 'paragraph', text, marks: [], sentences });
    length += text.length;
  }
  return {
    schemaVersion: 1,
    id: LONG_ARTICLE,
    title: '江上的一年：一篇很长的文章',
    lang: 'zh-Hans',
    published: {
      instant: '2024-05-10T01:00:00Z',
      local: '2024-05-10T09:00',
      timeZone: 'Asia/Shanghai',
      basis: 'dateline',
      original: '2024-05-10 09:00',
    },
    source: { file: 'long.md', url: null, outlet: '例报', tags: [] },
    stats: { characters: length, readingMinutes: Math.ceil(length / 450) },
    textHash: 'bench',
    archivedAt: null,
    blocks,
    entities,
    mentions,
    times,
    events,
  };
};
