import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { ClassDetail } from '@miniapp/features/disclosure/class-detail';
import { ClassList } from '@miniapp/features/disclosure/classes';

const ClassesPage = () => {
  const { params } = useRouter();
  const at = { region: params['region'] ?? '', organisationId: params['organisationId'] };
  const classKey = params['classKey'] ?? '';
  return (
    <Page title="法定主动公开内容" ownsHeading>
      {classKey === '' ? <ClassList {...at} /> : <ClassDetail {...at} classKey={classKey} />}
    </Page>
  );
};

export default ClassesPage;
