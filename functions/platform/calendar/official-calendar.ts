import { createWorkingDayCalendar, type WorkingDayCalendar } from './working-day-calendar';
import { holidayNoticeSchema, type HolidayNotice } from './year-table';
import year2022 from './years/2022.json';
import year2023 from './years/2023.json';
import year2024 from './years/2024.json';
import year2025 from './years/2025.json';
import year2026 from './years/2026.json';

/** 国务院办公厅已公布的各年放假通知；新一年公布后在 years/ 增加一个文件。 */
export const publishedNotices: readonly HolidayNotice[] = [
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
].map((notice) => holidayNoticeSchema.parse(notice));

/** 按已公布通知建立的工作日历。 */
export const officialCalendar: WorkingDayCalendar = createWorkingDayCalendar(publishedNotices);
