import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { RegisterChain } from '@miniapp/features/register-chain/register-chain';
import { useRegion } from '@miniapp/place/use-region';

const RegisterChainPage = () => {
  const { params } = useRouter();
  const { region } = useRegion();
  return (
    <Page title="登记链与签章" lead="办理申请、公开信息的每一步都记成一条链，每天签一次章。">
      <RegisterChain region={params['region'] ?? region} />
    </Page>
  );
};

export default RegisterChainPage;
