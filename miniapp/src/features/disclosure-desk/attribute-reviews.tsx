import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { DataTable } from '@miniapp/components/data-table';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { listAttributeReviews } from '@shared/contract/attribute-reviews';
import { disclosureAttributes } from '@shared/vocabulary/disclosure';

/** 不主动公开的文件到期复核的情况：各机关、各件，迟了的在前。依据：《条例》第十八条。 */
export const AttributeReviews = ({ region }: { region: string }) => {
  const reviews = useEndpoint(listAttributeReviews, { params: { region } });
  return (
    <Loaded query={reviews}>
      {({ bodies, items }) =>
        items.length === 0 ? (
          <Empty title="没有不主动公开的文件" />
        ) : (
          <Stack gap="loose">
            <DataTable
              caption="各机关不主动公开的文件"
              columns={[
                { key: 'name', title: '机关' },
                { key: 'filed', title: '件数', isNumeric: true },
                { key: 'soon', title: '三十天内到期', isNumeric: true },
                { key: 'late', title: '逾期没有复核', isNumeric: true },
              ]}
              rows={bodies.map(({ organisation, filed, dueSoon, late }) => ({
                key: organisation.organisationId,
                cells: [organisation.name, String(filed), String(dueSoon), String(late)],
              }))}
            />
            <Card title="各件" isFlush>
              <CellGroup label="各件">
                {items.map((item) => (
                  <CellItem
                    key={item.noticeId}
                    title={item.title}
                    note={`${item.organisation.name} · ${item.attribute === null ? '' : disclosureAttributes.labels[item.attribute]} · ${item.isLate ? '逾期，' : ''}应在${dayText(item.reviewBy)}以前复核`}
                    to={routes.officerNotice({ noticeId: item.noticeId })}
                  />
                ))}
              </CellGroup>
            </Card>
          </Stack>
        )
      }
    </Loaded>
  );
};
