import { useRouter } from '@tarojs/taro';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { MyQuestions } from '@miniapp/features/village-affairs/my-questions';
import { routes } from '@miniapp/routes';

const MyQuestionsPage = () => {
  const noticeId = useRouter().params['noticeId'] ?? '';
  return (
    <StaffPage
      title="我的提问"
      roles={['resident']}
      here={routes.myQuestions({ noticeId })}
      entries={deskEntries}
    >
      {({ region }) => <MyQuestions region={region} noticeId={noticeId} />}
    </StaffPage>
  );
};

export default MyQuestionsPage;
