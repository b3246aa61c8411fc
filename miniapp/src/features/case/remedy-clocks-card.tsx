import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import { remedyKinds, remedyResults } from '@shared/vocabulary/case-tracks';

/** 不服的，复议、起诉各到哪一天；已经提出的，进行到哪一步。都没有就不显示。 */
export const RemediesCard = ({ application }: { application: ApplicationView }) => {
  const { remedyClocks, tracks } = application;
  if (remedyClocks.length === 0 && tracks.remedies.length === 0) return null;
  return (
    <Card title="复议、诉讼与投诉" isFlush>
      <CellGroup label="复议、诉讼与投诉">
        {remedyClocks.map(({ kind, label, dueOn, isExpired, isProvisional, citation }) => (
          <CellItem
            key={kind}
            title={label}
            note={
              <Stack gap="tight">
                {`${isExpired ? '已过' : '最迟'}${dayText(dueOn)}${isProvisional ? '（暂定）' : ''}`}
                <Citation>{citation}</Citation>
              </Stack>
            }
          />
        ))}
        {tracks.remedies.map(({ remedyId, kind, filedOn, body, caseNumber, ...remedy }) => (
          <CellItem
            key={remedyId}
            title={`已提出：${remedyKinds.labels[kind]}`}
            note={[
              `${dayText(filedOn)}，${body}`,
              caseNumber,
              remedy.result === null
                ? '还没有结果'
                : `${remedyResults.labels[remedy.result]}${remedy.decidedOn === null ? '' : `（${dayText(remedy.decidedOn)}）`}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </CellGroup>
    </Card>
  );
};
