/** `son of` in names that hold no surname. */
const PATRONYM = /·(?:本|宾|伊本|本特|宾特)·/u;

/** True for `穆罕默德·本·纳伊夫`, whose last part is the father's name. */
export const isPatronymic = (form: string): boolean => PATRONYM.test(form);
