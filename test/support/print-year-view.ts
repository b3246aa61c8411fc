// 在指定时区（TZ）的进程里运行，打印工作日历与载入检查的结果，供测试对照。
import { createWorkingDayCalendar, publishedNotices } from '@functions/platform/calendar';
import { acceptYear } from '@functions/platform/calendar/accept-year';
import { presentNotices } from '@functions/platform/calendar/present-notices';
import { yearView } from '@functions/platform/calendar/year-view';
import { year2027 } from './year-2027';

const present = presentNotices([year2027]);
const view = yearView(present, '2026-11-21', 2027);

console.log(
  JSON.stringify({
    offset: new Date('2026-07-01T00:00:00Z').getTimezoneOffset(),
    perMonth: view.ok ? view.value.months.map(({ workingDays }) => workingDays) : [],
    marchAndNovember: view.ok
      ? [3, 11].map((month) => view.value.months[month - 1]?.days.at(-1)?.day)
      : [],
    due: createWorkingDayCalendar(present).workingDaysAfter('2026-12-04', 20),
    accepted: acceptYear(year2027, publishedNotices, '2026-11-25').ok,
    early: acceptYear(year2027, publishedNotices, '2026-11-24').ok,
  }),
);
