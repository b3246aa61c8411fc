import { at, number, scoped, type Rule } from './rule';

const publicity: Rule = [
  /(公示|公告)(?:期限?|时间)?(?:为|不得少于|不少于)?(\d+)个?(工作日|日|天)/,
  (match) => ({
    part: {
      kind: 'publicity',
      n: number(match, 2),
      unit: at(match, 3) === '工作日' ? 'workingDays' : 'calendarDays',
      ...(match.input.includes('批前公示') ? { from: '规划草案公示' } : {}),
    },
  }),
];

const ahead: Rule = [
  /提前(\d+)(周|日|天|个工作日)/,
  (match) => ({
    part: { kind: 'unknown', n: number(match, 1) * (at(match, 2) === '周' ? 7 : 1) },
    question: '写的是事前通知，不是公开的期限，请写明何时公开',
  }),
];

const kept: Rule = [
  /最(?:低|少|短)(\d+)(年|个月)/,
  (match) => ({
    part: { kind: 'unknown', n: number(match, 1), period: at(match, 2) },
    question: '写的是保留多久，不是公开的期限，请写明何时公开',
  }),
];

const hours: Rule = [
  /\d+个?(?:半)?小时/,
  () => ({ part: { kind: 'unknown' }, question: '写的是几个小时，请确认按哪一天算' }),
];

const nth: Rule = [
  /(?:第|最后)\d+个?工作日/,
  () => ({
    part: { kind: 'unknown' },
    question: '写的是第几个（最后一个）工作日，请写明是几日以前',
  }),
];

const afterwards: Rule = [
  /\d+个?(?:工作日|日|天)[之以]?[后外](?:$|的|公开|公布|予以)/,
  () => ({ part: { kind: 'unknown' }, question: '写的是若干日以后，请写明最迟哪一天公开' }),
];

const same: Rule = [
  /^(同上|〃|同前)$/,
  () => ({ part: { kind: 'unknown' }, question: '写的是“同上”，请写出上一行的时限' }),
];

const onRequest: Rule = [
  /^(.*?)(?:为|属于)?依申请公开$/,
  (match) => ({ part: { kind: 'unknown', ...scoped(at(match, 1)) } }),
];

/** 公示期，以及不是公开期限的写法（事前通知、保留多久、几小时、第几个工作日、若干日以后、同上、依申请公开）。 */
export const SPECIAL: readonly Rule[] = [
  publicity,
  ahead,
  kept,
  hours,
  nth,
  afterwards,
  same,
  onRequest,
];
