import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import {
  getAnnualReport,
  listAnnualReports,
  type ReportCard,
  type ReportContent,
} from '@shared/contract/annual-reports';
import { reportParts, reportTexts, type ReportText } from '@shared/vocabulary/annual-report';
import { TableFour, TableThree, TableTwo } from '@miniapp/components/report-tables';

const OVERVIEW = ['proactive', 'onRequest', 'management', 'platform', 'supervision'] as const;

/** 发布了的年报，按年份分组。 */
export const ReportList = ({ region }: { region: string }) => {
  const reports = useEndpoint(listAnnualReports, { params: { region } });
  return (
    <Loaded query={reports}>
      {({ years, items }) =>
        items.length === 0 ? (
          <Empty
            title="还没有发布年报"
            note="部门每年1月31日以前、县级人民政府3月31日以前发布上一年的。"
          />
        ) : (
          <Stack gap="loose">
            {years.map((year) => (
              <Card key={year} title={`${String(year)}年`} isFlush>
                <CellGroup label={`${String(year)}年`}>
                  {items
                    .filter((item) => item.year === year)
                    .map((item: ReportCard) => (
                      <CellItem
                        key={item.organisation.organisationId}
                        title={item.organisation.name}
                        note={`${dayText(item.publishedOn)}发布${item.edition > 1 ? ' · 更正过' : ''}`}
                        to={routes.annualReports({
                          region,
                          organisationId: item.organisation.organisationId,
                          year: String(year),
                        })}
                      />
                    ))}
                </CellGroup>
              </Card>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
};

const Words = ({ texts, name }: { texts: ReportContent['texts']; name: ReportText }) => (
  <Stack gap="tight">
    <Heading level={3}>{reportTexts.labels[name]}</Heading>
    {texts[name].split('\n').map((line) => (
      <Paragraph key={line}>{line}</Paragraph>
    ))}
  </Stack>
);

/** 年报的六个部分。 */
export const ReportParts = ({ content }: { content: ReportContent }) => (
  <>
    <Card title={reportParts.labels.overview}>
      <Stack>
        {OVERVIEW.map((name) => (
          <Words key={name} texts={content.texts} name={name} />
        ))}
      </Stack>
    </Card>
    <Card title={reportParts.labels.proactive} isFlush>
      <TableTwo content={content} />
    </Card>
    <Card title={reportParts.labels.applications} isFlush>
      <TableThree content={content} />
    </Card>
    <Card title={reportParts.labels.remedies} isFlush>
      <TableFour content={content} />
    </Card>
    <Card title={reportParts.labels.problems}>
      <Words texts={content.texts} name="problems" />
    </Card>
    <Card title={reportParts.labels.others}>
      <Stack>
        <Paragraph>{`收取信息处理费${String(content.feesYuan)}元。`}</Paragraph>
        {content.adjustmentNote === '' ? null : (
          <Paragraph tone="soft">{`统计说明：${content.adjustmentNote}`}</Paragraph>
        )}
        <Words texts={content.texts} name="others" />
      </Stack>
    </Card>
  </>
);

interface Props {
  region: string;
  organisationId: string;
  year: string;
}

/** 一个机关一年的年报；更正过的，以前发布的也看得到。依据：《条例》第四十九条、第五十条。 */
export const ReportDetail = ({ region, organisationId, year }: Props) => {
  const [edition, setEdition] = useState<string | undefined>(undefined);
  const report = useEndpoint(getAnnualReport, {
    params: { region, organisationId, year },
    query: edition === undefined ? {} : { edition },
  });
  return (
    <Loaded query={report} shape="article">
      {(found) => (
        <Stack gap="loose">
          <Stack gap="tight">
            <Heading level={1} isDocument>
              {`${found.organisation.name}${String(found.year)}年政府信息公开工作年度报告`}
            </Heading>
            <Paragraph tone="soft">{`${dayText(found.publishedOn)}发布`}</Paragraph>
          </Stack>
          {found.correctionReason === '' ? null : (
            <Banner title="更正过">{found.correctionReason}</Banner>
          )}
          <ReportParts content={found.content} />
          {found.editions.length > 1 ? (
            <Select
              label="看哪一次发布的"
              options={found.editions.map((each) => ({
                value: String(each.edition),
                label: `第${String(each.edition)}次，${dayText(each.publishedOn)}`,
              }))}
              value={edition ?? String(found.edition)}
              onChange={setEdition}
            />
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
};
