/** 读的人看到的文字，和每个字在原文里的起止。 */
export interface ReadableText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  middot: '·',
  centerdot: '·',
  period: '.',
  hyphen: '-',
  dash: '-',
  shy: '',
  zwnj: '',
  zwj: '',
};

/** 显示时不见了的：强调、删除线、代码的记号，链接的地址，标签，转义的反斜线，零宽的字；以及实体。四个以上的星号是隐去的样子，不算记号。 */
const MARKUP = new RegExp(
  [
    String.raw`(?<!\*)\*{1,3}(?!\*)`,
    String.raw`~{1,2}|\x60+`,
    String.raw`\\(?=[!-/:-@\[-\x60{-~])`,
    String.raw`!?\[(?=[^\[\]\n]*\]\()`,
    String.raw`\]\([^()\n]*\)`,
    String.raw`</?[A-Za-z!][^<>\n]{0,200}>`,
    String.raw`[\u00ad\u200b-\u200d\u2060\ufeff]`,
    String.raw`&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,9}));`,
  ].join('|'),
  'gi',
);

type Groups = Readonly<Partial<Record<'decimal' | 'hex' | 'name', string>>>;

/** 这一处显示成什么：记号不显示，实体显示成它的字；认不得的实体照原样，为 null。 */
const shownAs = ({ decimal, hex, name }: Groups): string | null => {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null;
  if (decimal === undefined && hex === undefined) return '';
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '?';
};

/** 把正文还原成读的人看到的文字：去掉 Markdown 记号和标签，还原实体，记下每个字的来处。 */
export const readableText = (source: string): ReadableText => {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (from: number, to: number) => {
    pieces.push(source.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let done = 0;
  for (const { 0: found, index, groups = {} } of source.matchAll(MARKUP)) {
    const shown = shownAs(groups);
    if (shown === null) continue;
    copy(done, index);
    done = index + found.length;
    if (shown === '') continue;
    pieces.push(shown);
    starts.push(index);
    ends.push(done);
  }
  copy(done, source.length);
  return { text: pieces.join(''), starts, ends };
};

/** 一段原文里没有配对的强调记号；这段原文换掉之后补在后面，别处的强调才不会错乱。 */
export const unpairedMarks = (stretch: string): string => {
  const open: string[] = [];
  for (const [mark] of stretch.matchAll(/(?<!\*)\*{1,3}(?!\*)|~{1,2}|`+/g))
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  return open.reverse().join('');
};
