import { extentOf, parseEdtf } from '#model/edtf.ts';
import type { EventKind } from '#model/event.ts';
import type { Span } from '#model/span.ts';
import type { Time } from '#model/time.ts';
import { pointsAhead } from '../time/cues.ts';

const HYPOTHETICAL =
  /如果|假如|倘若|倘使|一旦|(?<![主不只重需])要是|假使|假[设設]|除非|万一|萬一|(?:^|[，；\s])若(?!干)|或[将將许許会會]|恐[将將怕]|很?可能(?!性)|也[许許]/u;
/** Verbs that only say that somebody said something; 宣布 and 决定 do something. */
const SAYS =
  /^[，,]?[^，。；：“「]{0,18}?(?:表示|[说說](?!服)|(?<![名职職简簡号號])[称稱](?![为為呼之号號])|指出|透露|[强強][调調]|[认認][为為]|呼[吁籲]|警告|敦促|批[评評]|[谴譴][责責]|回[应應]|否[认認]|承[认認]|重申|[写寫]道|指[责責]|[质質]疑|直言|坦言|[发發]推|[发發]文|推文|推特|[强強]烈|[声聲]明)/u;
/** How far behind the date a cue still belongs to what it dates. */
const HEARD = 20;
const DONE = /了(?![解])|被|遭|[获獲]/u;
const PLANNED =
  /[将將](?:[会會于於在])|[计計][划劃]|定于|定於|[预預][计計定]|[拟擬](?:于|於|在|[将將])|即[将將]|原定|[准準][备備](?!金)|打算|有望/u;

/** What stands at the date, before any other verb: the words before it in its clause and a few behind it. */
const around = (text: string, clause: Span, time: Time): string =>
  text.slice(Math.max(clause.start, time.start - 12), Math.min(clause.end, time.end + 4));

/**
 * The kind of statement that a clause makes of what it dates, by the cues in it; `today` is the number of the day of publication, null when
 * that is unknown.
 */
export const kindOf = (text: string, clause: Span, time: Time, today: number | null): EventKind => {
  const words = text.slice(clause.start, Math.min(clause.end, Math.max(time.end, clause.start) + HEARD));
  if (HYPOTHETICAL.test(words)) return 'hypothetical';
  const edtf = time.value === null ? null : parseEdtf(time.value);
  const first = edtf === null ? null : extentOf(edtf).first;
  if (first !== null && today !== null && first > today) return 'planned';
  const inside = time.start >= clause.start && time.end <= clause.end;
  if (inside && (pointsAhead(text, time.start, time.end) || PLANNED.test(around(text, clause, time)))) {
    return 'planned';
  }
  const after = text.slice(inside ? time.end : clause.start, clause.end);
  const said = SAYS.exec(after);
  return said !== null && !DONE.test(said[0]) ? 'reported' : 'happened';
};
