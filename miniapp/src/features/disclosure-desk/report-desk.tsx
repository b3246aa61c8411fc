import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { dayText } from '@miniapp/format/day';
import { todayInShanghai } from '@miniapp/format/today';
import { routes } from '@miniapp/routes';
import { listReportDesk } from '@shared/contract/annual-report-acts';
import type { OutputOf } from '@shared/contract/endpoint';
import { reportStates } from '@shared/vocabulary/disclosure-pages';

type Item = OutputOf<typeof listReportDesk>['items'][number];

const noteOf = ({ dueOn, remindOn, publishedOn }: Item): string =>
  publishedOn === null
    ? `最迟${dayText(dueOn)}发布${remindOn === dueOn ? '' : `（那天休息，请在${dayText(remindOn)}以前办）`}`
    : `${dayText(publishedOn)}发布`;

/** 可以选的年份：去年起往前五年，再加今年。 */
export const yearChoices = (today: string): string[] => {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 6 }, (_, back) => String(year - back)).filter(
    (each) => each >= '2019',
  );
};

interface Props {
  region: string;
  year: string;
  onYear: (year: string) => void;
}

/** 各机关某年年报编到哪里，迟了的写明。依据：《条例》第四十九条。 */
export const ReportDesk = ({ region, year, onYear }: Props) => {
  const desk = useEndpoint(listReportDesk, { params: { region }, query: { year } });
  return (
    <Stack gap="loose">
      <Select
        label="哪一年的年报"
        options={yearChoices(todayInShanghai()).map((value) => ({ value, label: `${value}年` }))}
        value={year}
        onChange={onYear}
      />
      <Loaded query={desk}>
        {({ items }) => (
          <Card title={`${year}年`} isFlush>
            <CellGroup label={`${year}年`}>
              {items.map((item) => (
                <CellItem
                  key={item.organisation.organisationId}
                  title={item.organisation.name}
                  note={noteOf(item)}
                  value={
                    <Tag tone={item.isOverdue ? 'warn' : item.publishedOn ? 'ok' : 'quiet'}>
                      {item.isOverdue ? '已逾期' : reportStates.labels[item.state]}
                    </Tag>
                  }
                  to={routes.reportDesk({ organisationId: item.organisation.organisationId, year })}
                />
              ))}
            </CellGroup>
          </Card>
        )}
      </Loaded>
    </Stack>
  );
};
