/** YYYY-MM-DD → “2026年11月20日”。 */
export const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
};

/** YYYY-MM-DD → “11月20日”。 */
export const shortDayText = (day: string): string => {
  const [, month, date] = day.split('-').map(Number);
  return `${month ?? ''}月${date ?? ''}日`;
};

const SHANGHAI_OFFSET = 8 * 3_600_000;

/** 时刻 → 北京时间“2026年11月20日 09:05”，与手机的时区无关。 */
export const instantText = (instant: string): string => {
  const shifted = new Date(Date.parse(instant) + SHANGHAI_OFFSET).toISOString();
  return `${dayText(shifted.slice(0, 10))} ${shifted.slice(11, 16)}`;
};
