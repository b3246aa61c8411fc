// 演示县里旅程经过的地方。
export const region = 'minghu';
export const village = 'liushuping';
export const villageName = '柳树坪村';

/** 一村一码写的地址。 */
export const villageCode = { region, village } as const;
