/** 起算点和所管的信息。 */
export interface StartingPoint {
  readonly from?: string;
  readonly scope?: string;
}

const tidy = (text: string): string =>
  text
    .replace(/^.*?(下发至.+)$/, '$1')
    .replace(/人民代表大会/g, '人大')
    .replace(/常务委员会/g, '常委会')
    .replace(/(获取|形成|产生|制作)\(([^()]+)\)/, (_, first: string, rest: string) =>
      [first, ...rest.split('、')].join('/'),
    );

const point = (from: string, scope?: string): StartingPoint => ({
  ...(from === '' ? {} : { from: tidy(from) }),
  ...(scope === undefined || scope === '' ? {} : { scope }),
});

/**
 * “其中行政许可事项应自作出行政决定”→ 管行政许可事项，自作出行政决定起算。
 * @param text 日数之前的话，已去掉“之日起”
 */
export const startingPoint = (text: string): StartingPoint => {
  const decision = /^(.+决定)信息在决定(作出|形成)$/.exec(text);
  if (decision)
    return point(`${decision[1] ?? ''}${decision[2] ?? ''}`, `${decision[1] ?? ''}信息`);
  const since = /^(?:其中)?(.*?)应?当?自(.+)$/.exec(text);
  if (since) return point(since[2] ?? '', since[1]);
  const other = /^(其他)(.+)$/.exec(text);
  if (other) return point(other[2] ?? '', '其他信息');
  const document = /^(.*(?:》|事项|内容))在(.+)$/.exec(text);
  if (document) return point(document[2] ?? '', document[1]);
  const within = /^(.+?)应当?在(.+)$/.exec(text);
  if (within) return point(within[2] ?? '', within[1]);
  const matter = /^((?!.*(?:[作制形获批])).*(?:信息|事项|内容))$/.exec(text);
  if (matter) return point('', matter[1]);
  const kind = /^((?:行政|处罚|许可|执法).*?)决定(?:作出|形成)$/.exec(text);
  if (kind && text.includes('和')) return point(text, kind[1]);
  return point(text.replace(/^在/, ''));
};
