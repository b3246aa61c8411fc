import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { listDisclosureClasses, type ClassCard } from '@shared/contract/statutory-content';

const SCOPES = {
  all: '各级行政机关都要公开的（《条例》第二十条）',
  county: '县级人民政府及其部门另外要公开的（第二十一条）',
  township: '乡镇人民政府另外要公开的（第二十一条）',
} as const;

const countText = ({ noticeCount, entryCount, updatedOn }: ClassCard): string =>
  [
    noticeCount === 0 ? '还没有公开的信息' : `${String(noticeCount)}条信息`,
    entryCount === 0 ? '' : `目录里${String(entryCount)}个事项`,
    updatedOn === null ? '' : `${dayText(updatedOn)}更新`,
  ]
    .filter((text) => text !== '')
    .join(' · ');

interface Props {
  region: string;
  organisationId: string | undefined;
}

/** 法定主动公开内容的各类：各有多少、最近更新之日；空的点进去说明由谁公开、怎样申请。依据：《条例》第二十条、第二十一条。 */
export const ClassList = ({ region, organisationId }: Props) => {
  const query = organisationId === undefined ? {} : { organisationId };
  const classes = useEndpoint(listDisclosureClasses, { params: { region }, query });
  return (
    <Loaded query={classes}>
      {({ organisation, items }) => (
        <Stack gap="loose">
          <Heading level={1}>法定主动公开内容</Heading>
          <Paragraph tone="lead">
            {`法律规定政府一定要公开的信息，按条文排列。${organisation === null ? '' : `这里是${organisation.name}的。`}`}
          </Paragraph>
          {(['all', 'county', 'township'] as const)
            .filter((scope) => items.some((item) => item.scope === scope))
            .map((scope) => (
              <Card key={scope} title={SCOPES[scope]} isFlush>
                <CellGroup label={SCOPES[scope]}>
                  {items
                    .filter((item) => item.scope === scope)
                    .map((item) => (
                      <CellItem
                        key={item.key}
                        title={item.title}
                        note={countText(item)}
                        to={routes.disclosureClasses({
                          region,
                          classKey: item.key,
                          ...(organisationId === undefined ? {} : { organisationId }),
                        })}
                      />
                    ))}
                </CellGroup>
              </Card>
            ))}
        </Stack>
      )}
    </Loaded>
  );
};
