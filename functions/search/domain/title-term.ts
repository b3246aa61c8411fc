/** 标题的字组前面加一个空格，与正文的字组（都不含空白）分开。 */
export const titleTerm = (gram: string): string => ` ${gram}`;
