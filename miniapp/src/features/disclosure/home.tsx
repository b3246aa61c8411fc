import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { disclosureHome } from '@shared/contract/disclosure-pages';
import type { OutputOf } from '@shared/contract/endpoint';
import { disclosureColumns, type DisclosureColumn } from '@shared/vocabulary/disclosure-pages';

type Home = OutputOf<typeof disclosureHome>;

const NOTES: Readonly<Record<DisclosureColumn, string>> = {
  guide: '政府有哪些信息、在哪里看、怎样申请',
  rules: '公开工作的流程与规定',
  statutory: '法律规定一定要公开的各类信息',
  catalogue: '各领域应当公开的事项、由谁公开、什么时候公开',
  annualReports: '每年公开了多少、答复了多少',
  application: '这里没有的，可以申请',
};
const UNITS: Readonly<Partial<Record<DisclosureColumn, string>>> = {
  guide: '个机关',
  rules: '件',
  annualReports: '份',
};

const noteOf = ({ column, count, updatedOn }: Home['columns'][number]): string => {
  const counted = count === null || count === 0 ? '' : ` · ${String(count)}${UNITS[column] ?? ''}`;
  return `${NOTES[column]}${counted}${updatedOn === null ? '' : ` · ${dayText(updatedOn)}更新`}`;
};

const wayTo = (region: string, column: DisclosureColumn, county: string): string =>
  ({
    guide: routes.disclosureGuide({ region, organisationId: county }),
    rules: routes.disclosureRules({ region }),
    statutory: routes.disclosureClasses({ region }),
    catalogue: routes.catalogue({ region }),
    annualReports: routes.annualReports({ region }),
    application: routes.wizard({ region }),
  })[column];

const bodyNote = ({ guideUpdatedOn, latestReportYear }: Home['bodies'][number]): string =>
  [
    guideUpdatedOn === null ? '用全县的指南' : `指南${dayText(guideUpdatedOn)}更新`,
    latestReportYear === null ? '还没有发布年报' : `已发布${String(latestReportYear)}年年报`,
  ].join(' · ');

/** 政府信息公开专栏的首页：各栏目与各机关。依据：国办公开办函〔2019〕61号。 */
export const DisclosureHome = ({ region }: { region: string }) => {
  const home = useEndpoint(disclosureHome, { params: { region } });
  return (
    <Loaded query={home}>
      {({ columns, bodies }) => (
        <Stack gap="loose">
          <Card title="栏目" isFlush>
            <CellGroup label="栏目">
              {columns.map((each) => (
                <CellItem
                  key={each.column}
                  title={disclosureColumns.labels[each.column]}
                  note={noteOf(each)}
                  to={wayTo(region, each.column, bodies[0]?.organisationId ?? '')}
                />
              ))}
            </CellGroup>
          </Card>
          <Card title="各机关" isFlush>
            <CellGroup label="各机关">
              {bodies.map((body) => (
                <CellItem
                  key={body.organisationId}
                  title={body.name}
                  note={bodyNote(body)}
                  to={routes.disclosureGuide({ region, organisationId: body.organisationId })}
                />
              ))}
            </CellGroup>
          </Card>
        </Stack>
      )}
    </Loaded>
  );
};
