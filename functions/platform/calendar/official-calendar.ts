import { createWorkingDayCalendar, type WorkingDayCalendar } from './working-day-calendar';
import { holidayNoticeSchema, type HolidayNotice } from './year-table';
import year2022 from './years/2022.json';
import year2023 from './years/2023.json';
import year2024 from './years/2024.json';
import year2025 from './years/2025.json';
import year2026 from './years/2026.json';

/** 国务院办公厅已公布的各年放假通知；随程序带来，算第一版；新一年公布后用 npm run calendar 载入，下次发布再补进 years/。 */
export const publishedNotices: readonly HolidayNotice[] = [
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
].map((notice) => holidayNoticeSchema.parse(notice));

/** 按随程序带来的通知建立的工作日历；办件用 store.postgres.ts 的 loadCalendar，它含后来载入的年份。 */
export const officialCalendar: WorkingDayCalendar = createWorkingDayCalendar(publishedNotices);
