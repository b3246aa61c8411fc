import { Card } from '@miniapp/components/card';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { routes } from '@miniapp/routes';

/** 收集哪些个人信息、为什么、怎么保护。 */
export const PrivacyCard = () => (
  <Card title="个人信息怎么用">
    <Stack gap="tight">
      <Paragraph>看公开信息不收集任何个人信息，也不用登录。</Paragraph>
      <Paragraph>
        提出申请时，只收法律要求的姓名、身份证明和联系方式，用来登记和答复；加密存放，页面上只显示一部分，不给别人看，不作他用。
      </Paragraph>
      <Link to={routes.privacy()}>看隐私指引全文</Link>
      <Citation>
        依据：《政府信息公开条例》第二十九条；《个人信息保护法》第十三条、第三十五条
      </Citation>
    </Stack>
  </Card>
);
