import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { KeyValue, type KeyValueProps } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import {
  PRIVACY_ITEMS,
  PRIVACY_PROMISES,
  type PrivacyItem,
} from '@shared/vocabulary/privacy-guide';
import { PRIVACY_GUIDE_VERSION } from '@shared/vocabulary/privacy-version';
import { privacyScopes } from '@shared/vocabulary/personal-data';

/** 用到的微信功能：先是照常的说法，接口名小字跟在后面，供与小程序后台填报的核对。 */
const Uses = ({ apis }: Pick<PrivacyItem, 'apis'>) => (
  <>
    {apis.map(({ use, name }) => (
      <Paragraph key={name}>
        {use}
        <Element as="span" className="ml-paragraph--small">{`（${name}）`}</Element>
      </Paragraph>
    ))}
  </>
);

type Row = KeyValueProps['items'][number];

const rowsOf = (item: PrivacyItem): Row[] =>
  [
    ['取什么', item.data],
    ['做什么用', item.purpose],
    ['依据', item.basis],
    ['存多久', item.retention],
    ['不同意会怎样', item.ifRefused],
  ]
    .map(([label = '', value = '']): Row => ({ key: label, label, value }))
    .concat({ key: 'apis', label: '用到的微信功能', value: <Uses apis={item.apis} /> });

/** 隐私指引全文：几句总的话，再一项一项说清。 */
export const PrivacyGuide = () => (
  <Stack gap="loose">
    <Card title="先说总的">
      <Stack gap="tight">
        {PRIVACY_PROMISES.map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
      </Stack>
    </Card>
    {PRIVACY_ITEMS.map((item) => (
      <Card key={item.scope} title={privacyScopes.labels[item.scope]}>
        <KeyValue items={rowsOf(item)} />
      </Card>
    ))}
    <Paragraph tone="soft">
      {`本指引第${PRIVACY_GUIDE_VERSION}版。有问题请找政府信息公开工作机构，联系方式在“公开专栏”的公开指南里。依据：《个人信息保护法》第十四条、第十七条、第三十五条。`}
    </Paragraph>
  </Stack>
);
