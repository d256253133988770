/** Forms of address that follow a name and are no part of it. */
export const COURTESY: readonly string[] = [
  '先生',
  '女士',
  '小姐',
  '太太',
  '夫人',
  '同志',
  '老师',
  '教授',
  '博士',
  '氏',
];
