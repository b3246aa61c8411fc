import { useSession } from '@miniapp/api/use-session';
import { Page } from '@miniapp/components/page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { WorkingCalendar } from '@miniapp/features/working-calendar/working-calendar';

/** 工作日历全国一份，不登录也能看。 */
const CalendarPage = () => {
  const { session } = useSession();
  return (
    <Page
      title="工作日历"
      width="wide"
      lead="期限按这份日历数工作日：周一至周五，去掉放假的，加上调休上班的。"
      entries={deskEntries(session?.account ?? null)}
    >
      <WorkingCalendar />
    </Page>
  );
};

export default CalendarPage;
