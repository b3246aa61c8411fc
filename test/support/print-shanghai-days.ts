// 在指定时区（TZ）的进程里运行，打印几项日期结果，供测试对照。
import { addDays, weekdayOf } from '@shared/law/day';
import { dayInShanghai, officialCalendar } from '@functions/platform/calendar';

console.log(
  JSON.stringify({
    localHour: new Date('2026-09-29T16:30:00Z').getHours(),
    day: dayInShanghai('2026-09-29T16:30:00Z'),
    date: dayInShanghai(new Date('2026-03-08T06:59:00Z')),
    due: officialCalendar.workingDaysAfter('2026-09-30', 20).day,
    march: addDays('2026-03-07', 1),
    weekday: weekdayOf('2026-10-10'),
  }),
);
