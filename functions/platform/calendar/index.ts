export { dayInShanghai, todayInShanghai } from './shanghai';
export { periodEnd } from './period-end';
export { officialCalendar, publishedNotices } from './official-calendar';
export {
  createWorkingDayCalendar,
  type CountedDay,
  type WorkingDayCalendar,
} from './working-day-calendar';
export { holidayNoticeSchema, type DayNature, type HolidayNotice } from './year-table';
export { publishBy, type PublishBy, type PublishFacts, type PublishStep } from './publish-by';
