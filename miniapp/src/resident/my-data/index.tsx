import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { MyData } from '@miniapp/features/my-data/my-data';
import { routes } from '@miniapp/routes';

const MyDataPage = () => (
  <StaffPage title="我的信息" roles={['resident']} here={routes.myData()} entries={deskEntries}>
    {({ region }) => <MyData region={region} />}
  </StaffPage>
);

export default MyDataPage;
