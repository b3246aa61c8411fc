import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { DueStateTag } from '@miniapp/components/state-tag';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { todayInShanghai } from '@miniapp/format/today';
import { useWriteDuty } from '@miniapp/place/use-write-duty';
import { routes } from '@miniapp/routes';
import { coverageOfBody } from '@shared/contract/coverage';
import { listBodyDuties, type Duty } from '@shared/contract/duties';
import { focusTopics, rhythms } from '@shared/vocabulary/duty';
import { CoverageBars } from './coverage-bars';
import { CellsTable } from './coverage-table';

const yearsBack = (): { value: string; label: string }[] => {
  const year = Number(todayInShanghai().slice(0, 4));
  return [year, year - 1, year - 2].map((each) => ({
    value: String(each),
    label: `${String(each)}年`,
  }));
};

/** 多久一次；这一期的日期下一行就写，不再重说规则。 */
const howOften = ({ rhythm, dueText, current }: Pick<Duty, 'rhythm' | 'dueText' | 'current'>) => {
  if (rhythm === 'anyTime') return dueText;
  return current === null ? `${rhythms.labels[rhythm]}，${dueText}` : rhythms.labels[rhythm];
};

const linesOf = ({ rhythm, dueText, current, retiredOn }: Duty): string[] => [
  howOften({ rhythm, dueText, current }),
  ...(current === null ? [] : [`${current.period}应于${dayText(current.dueOn)}前公开`]),
  ...(retiredOn === null ? [] : [`到${dayText(retiredOn)}为止`]),
];

const destination = (region: string, { current, entryId }: Duty): { to?: string } => {
  const noticeId = current?.noticeId ?? null;
  if (noticeId !== null) return { to: routes.notice({ region, noticeId }) };
  return entryId === null ? {} : { to: routes.entry({ region, entryId }) };
};

/** 应公开事项清单：每项的频次、最迟日期、现在的情形；本单位的经办人可以去写。 */
const DutyList = ({ region, organisationId }: { region: string; organisationId: string }) => {
  const writeOf = useWriteDuty(region, organisationId);
  const query = useEndpoint(listBodyDuties, { params: { region, organisationId } });
  return (
    <Loaded query={query}>
      {({ duties, missingTopics }) => (
        <Stack>
          <Card title={`应公开事项清单（${String(duties.length)}项）`} isFlush>
            {duties.length === 0 ? (
              <Empty title="没有按期公开的事项" note="发生了再公开的事项，见公开信息列表。" />
            ) : (
              <CellGroup label="应公开事项清单">
                {duties.map((duty) => (
                  <CellItem
                    key={duty.obligationId}
                    title={duty.title}
                    note={<NoteLines lines={linesOf(duty)} />}
                    value={
                      duty.current === null ? undefined : <DueStateTag state={duty.current.state} />
                    }
                    act={writeOf({ ...duty, state: duty.current?.state ?? null })}
                    {...destination(region, duty)}
                  />
                ))}
              </CellGroup>
            )}
          </Card>
          {missingTopics.length === 0 ? null : (
            <Paragraph tone="soft">
              {`公开重点里还没有列入清单的：${missingTopics.map((topic) => focusTopics.labels[topic]).join('、')}。`}
            </Paragraph>
          )}
        </Stack>
      )}
    </Loaded>
  );
};

export interface BodyCoverageProps {
  region: string;
  organisationId: string;
}

/** 一个村（社区）或者单位一年里该公开的公开了没有，人人可看。 */
export const BodyCoverage = ({ region, organisationId }: BodyCoverageProps) => {
  const [year, setYear] = useState(() => todayInShanghai().slice(0, 4));
  const query = useEndpoint(coverageOfBody, {
    params: { region, organisationId },
    query: { year: Number(year) },
  });
  return (
    <Stack gap="loose">
      <Select label="哪一年" options={yearsBack()} value={year} onChange={setYear} />
      <Loaded query={query}>
        {(row) => (
          <Stack gap="loose">
            <Stack gap="tight">
              <Heading>{`${row.body.name}：该公开的公开了没有`}</Heading>
              <Paragraph tone="soft">{`${year}年该公开 ${String(row.total.due)} 项（按季、按月公开的，每一期算一项），截至${dayText(row.asOf)}。`}</Paragraph>
            </Stack>
            <CoverageBars caption={`${year}年的公开情况`} counts={row.total} />
            {row.cells.length === 0 ? null : (
              <CellsTable caption={`${row.body.name}${year}年的公开情况`} row={row} />
            )}
          </Stack>
        )}
      </Loaded>
      <DutyList region={region} organisationId={organisationId} />
    </Stack>
  );
};
