import { startsWithKnownChannel } from './channel-names';
import { channelName, plainChannels } from './channel-pieces';

const TICKED = '■▄▲☑✅√✓✔●◆█▇◼⬛▪';
const EMPTY = '□☐◻◇○⬜▢囗△';
/** 用来当方框的字，也是常用字：只在一项的开头才算方框。 */
const MOUTH = '口';
const SEPARATORS = ';；:：,，、。. \t\n\r\u3000\u00a0';

/** 渠道一格读出的结果：勾选的，和夹在方框之间、没有方框的。 */
export interface ChannelsRead {
  readonly channels: readonly string[];
  readonly unboxed: readonly string[];
}

interface Piece {
  readonly box: 'ticked' | 'empty' | 'none';
  readonly text: string;
}

const boxAt = (text: string, at: number): Piece['box'] => {
  const character = text.charAt(at);
  if (TICKED.includes(character)) return 'ticked';
  if (EMPTY.includes(character)) return 'empty';
  if (character !== MOUTH) return 'none';
  const before = at === 0 ? '\n' : text.charAt(at - 1);
  const isStart = SEPARATORS.includes(before) || TICKED.includes(before) || EMPTY.includes(before);
  const isJoined =
    !/[窗户人出入港路门进]/u.test(before) && startsWithKnownChannel(text.slice(at + 1));
  return isStart || isJoined ? 'empty' : 'none';
};

/** 按方框切开；最前面没有方框的一段单算。 */
const cut = (text: string): Piece[] => {
  const cuts: Piece[] = [];
  let box: Piece['box'] = 'none';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const next = boxAt(text, at);
    if (next === 'none') continue;
    cuts.push({ box, text: text.slice(start, at) });
    box = next;
    start = at + 1;
  }
  return [...cuts, { box, text: text.slice(start) }];
};

/** 一个方框后面跟的：第一个名称归这个方框，其余没有方框。 */
const namesIn = ({ box, text }: Piece): { own: string[]; unboxed: string[] } => {
  const names = plainChannels(text);
  if (box === 'none') return { own: [], unboxed: names };
  const [line = ''] = text.split(/[;；,，。]/u).filter((part) => part.trim() !== '');
  const own = plainChannels(line);
  const isOther = /^\s*其他\s*[:：]/u.test(line);
  const [first] = isOther ? [channelName(line)] : own;
  const alongside = line.includes('、') ? own.slice(1) : [];
  const kept = first === undefined ? [] : [first, ...(isOther ? [] : alongside)];
  const rest = isOther ? names.slice(own.length) : names;
  return { own: kept, unboxed: rest.filter((name) => !kept.includes(name)) };
};

/** 方框写在名称后面的（“政府网站■ 政府公报□”）：把方框挪到前面。 */
const boxesFirst = (text: string): Piece[] => {
  const cuts = cut(text);
  const last = cuts.at(-1);
  const isTrailing =
    cuts.length > 1 && cuts[0]?.text.trim() !== '' && last !== undefined && last.text.trim() === '';
  if (!isTrailing) return cuts;
  return cuts.slice(0, -1).map((piece, index) => ({
    box: cuts[index + 1]?.box ?? 'none',
    text: piece.text.replace(/^[（(]|[）)]$/gu, ''),
  }));
};

/** 读“公开渠道和载体”一格：有方框时只取勾上的，没有方框时整串都算。 */
export const readChannels = (text: string): ChannelsRead => {
  const cuts = boxesFirst(text);
  if (cuts.every(({ box }) => box === 'none'))
    return { channels: plainChannels(text), unboxed: [] };
  const read = cuts.map((piece) => ({ box: piece.box, ...namesIn(piece) }));
  const pick = (box: Piece['box']) => read.filter((piece) => piece.box === box);
  return {
    channels: [...new Set(pick('ticked').flatMap(({ own }) => own))],
    unboxed: [...new Set(read.flatMap(({ unboxed }) => unboxed))],
  };
};
