import { useRouter } from '@tarojs/taro';
import { ComposeLoader } from '@miniapp/features/compose/compose-loader';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';
import { noticeTextKinds } from '@shared/vocabulary/village';

const VillageComposePage = () => {
  const { params } = useRouter();
  const noticeId = params['noticeId'] ?? '';
  const obligationId = params['obligationId'] ?? '';
  const entryId = params['entryId'] ?? '';
  const textKind = noticeTextKinds.values.find((kind) => kind === params['textKind']);
  const recordId = params['recordId'] ?? '';
  return (
    <StaffPage
      title="拟写公开信息"
      roles={['villageEditor']}
      here={routes.villageCompose({ noticeId, obligationId, entryId, textKind, recordId })}
      entries={deskEntries}
    >
      {({ region, account }) => (
        <ComposeLoader
          region={region}
          organisation={account.organisation}
          track="village"
          noticeId={noticeId}
          obligationId={obligationId}
          entryId={entryId}
          textKind={textKind}
          recordId={recordId}
        />
      )}
    </StaffPage>
  );
};

export default VillageComposePage;
