import { dayText } from '@miniapp/format/day';

/** 一个进程的一件事：名称、说明几句、完了没有。 */
export interface TrackFact {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly isDone: boolean;
}

/** 日子加一句话；没有日子为空。 */
export const on = (day: string | null, words: string): string =>
  day === null ? '' : `${dayText(day)}${words}`;

/** 一件事：先说完了没有，再是各句，空的不要。 */
export const fact = (
  key: string,
  title: string,
  [isDone, ...lines]: readonly [boolean, ...string[]],
): TrackFact => ({ key, title, lines: lines.filter((line) => line !== ''), isDone });
