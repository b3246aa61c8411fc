import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { getMyData } from '@shared/contract/my-data';
import { ConsentCard } from './consent-card';
import { ContactCard } from './contact-card';
import { DeleteAccount } from './delete-account';
import { ExportCard } from './export-card';
import { HoldingsCard } from './holdings-card';

/** 我的信息：存了什么、下载、改联系方式、撤回同意、注销账号。 */
export const MyData = ({ region }: { region: string }) => {
  const query = useEndpoint(getMyData, { params: { region } });
  return (
    <Loaded query={query}>
      {(data) => (
        <Stack gap="loose">
          <Paragraph tone="soft">
            您有权知道、复制、更正、删除自己的信息。依据：《个人信息保护法》第四十四条至第四十七条。
          </Paragraph>
          <HoldingsCard holdings={data.holdings} />
          <ExportCard region={region} />
          <ContactCard region={region} contact={data.contact} />
          <ConsentCard region={region} consents={data.consents} />
          <DeleteAccount region={region} data={data} />
        </Stack>
      )}
    </Loaded>
  );
};
