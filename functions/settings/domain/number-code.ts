/**
 * 没有另定机关代字时，由登记编号的前缀得出，如“明湖公开申”得“明湖”。
 * @param numberPrefix 县的登记编号前缀
 */
export const codeFromPrefix = (numberPrefix: string): string => numberPrefix.replace(/公开申$/, '');
