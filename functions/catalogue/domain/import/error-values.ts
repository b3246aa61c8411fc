/** 电子表格算错时格里显示的话；全角的、小写的也算。 */
const ERROR =
  /[#＃](?:REF[!！]|N[/／]A|VALUE[!！]|DIV[/／][0０][!！]|NAME[?？]|NULL[!！]|NUM[!！]|SPILL[!！]|CALC[!！]|FIELD[!！]|GETTING_DATA)/gi;

/** 一格的文字去掉公式算错的话；found 是去掉了什么，没有的为空。 */
export const withoutErrors = (text: string): { text: string; found: string[] } => {
  const found = [...new Set(text.match(ERROR) ?? [])];
  return found.length === 0 ? { text, found } : { text: text.replace(ERROR, '').trim(), found };
};
