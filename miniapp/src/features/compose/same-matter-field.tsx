import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { Select } from '@miniapp/components/select';
import { listNotices } from '@shared/contract/notices';
import type { FormPartProps } from './head-fields';

const NONE = 'none';

/** 村里公布的与哪条政府信息是同一事项：两边互相链接，数目对不上的会提醒。 */
export const SameMatterField = ({ region, form, onChange }: FormPartProps & { region: string }) => {
  const { data } = useEndpoint(listNotices, { params: { region }, query: { limit: 50 } });
  const government = (data?.items ?? []).filter(({ affairsKind }) => affairsKind === null);
  const { disclosure } = form;
  return (
    <Card title="政府公开的同一事项">
      <Select
        label="对应哪条政府信息"
        hint="如区里公开了补助资金，村里公布怎样分：选上以后两边互相链接，数目对不上的会提醒"
        isOptional
        options={[
          { value: NONE, label: '没有对应的' },
          ...government.map(({ noticeId, title, organisation }) => ({
            value: noticeId,
            label: `${title}（${organisation.name}）`,
          })),
        ]}
        value={disclosure.mirrorsId ?? NONE}
        onChange={(value) => {
          const mirrorsId = value === NONE ? null : value;
          onChange({ ...form, disclosure: { ...disclosure, mirrorsId } });
        }}
      />
    </Card>
  );
};
