/** Words before a date, in its clause, that say it is still to come. */
const BEFORE =
  /(?:[将將](?:会|會)?(?:[在于於从從自]|定)?|定于|定於|[预預][计計定期]|原定|拟|擬|[计計][划劃]|即[将將]|有望|料|(?<![委大议議国國员員协協商工学學董理监監基社机機峰晚年例部集商])[会會][在于於]|希望[^，。；]{0,12}|能[夠够]?[在于於從从]|可[在于於望]|最快|力[争爭]|[争爭]取|[准準][备備]|打算|建[议議]|同意[在于於]?|商定[在于於]?|[约約]定[在于於]?|[宣][布佈将將]{1,2}[在于於]|[推延][迟遲期后後]?[到至]|改[在到])[^，。；：！？、“”「」]{0,8}$/u;
const SPOKEN = /表示|宣布|宣佈|[说說称稱]|指出|透露/u;
/** Right behind it. 将 also marks an object (将其逮捕), so a verb or a preposition must follow. */
const AFTER =
  /^(?:起|前)?(?:[^，。；：！？、“”「」]{0,2})[，,]?(?:即?[将將](?:[会會在于於对對与與和同向到赴出举舉召开開发發公访訪抵接继繼启啟结結进進成为為有是再首正迎就投表审審讨討参參前飞飛面决決生届屆推实實执執]|[会會]))/u;

/** What is spoken of mostly before it is held. */
const COMING =
  /^的?(?:[^，。；了]{0,4})(?:大[选選]|[选選][举舉](?:中|[结結])?(?![结結]果)|公投|峰[会會]|奥[运運]|奧運)(?![^，。]{0,6}(?:了|中|上|[后後]))/u;

/** A term that a report names is still running. */
const EXPIRES = /^[^，。；：]{0,2}(?:届[满滿]|屆滿|到期|期[满滿])(?!了|的)/u;

/** True when words beside the span of `text` say that the time it names is still to come. */
export const pointsAhead = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 20), start);
  const cue = BEFORE.exec(before);
  if (cue !== null && !SPOKEN.test(cue[0])) return true;
  const after = text.slice(end, end + 8);
  return AFTER.test(after) || EXPIRES.test(after) || COMING.test(after);
};
