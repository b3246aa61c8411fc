import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Citation } from '@miniapp/components/text';
import { Timeline } from '@miniapp/components/timeline';
import { dayText } from '@miniapp/format/day';
import { listCommittee, type CommitteeView } from '@shared/contract/village-committee';
import { kinships } from '@shared/vocabulary/village';
import { DeclareForm } from './declare-form';
import { LeaveButton } from './leave-button';
import { MemberForm } from './member-form';
import { RecordForm } from './record-form';

export interface CommitteeDeskProps {
  region: string;
  /** 经办人维护名册；监督委员会成员申报、记履职。 */
  canList: boolean;
  canRecord: boolean;
}

const Members = ({
  region,
  view,
  canList,
}: {
  region: string;
  view: CommitteeView;
  canList: boolean;
}) => (
  <Card title={`名册（${view.members.length}人）`} isFlush>
    <CellGroup label="监督委员会名册">
      {view.members.map((member) => (
        <CellItem
          key={member.memberId}
          title={`${member.name} ${member.post}${member.isMe ? '（我）' : ''}`}
          note={[
            `任期：${dayText(member.termFrom)}至${dayText(member.termUntil)}`,
            member.accountName === null ? '没有登录账号' : `账号：${member.accountName}`,
            member.declaredOn === null
              ? ''
              : `${dayText(member.declaredOn)}申报：${kinships.labels[member.kinship]}`,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
          value={
            canList ? (
              <LeaveButton region={region} member={member} />
            ) : (
              <Tag tone={member.isDeclared ? 'ok' : 'warn'}>
                {member.isDeclared ? '已申报' : '还没有申报'}
              </Tag>
            )
          }
        />
      ))}
    </CellGroup>
  </Card>
);

const Records = ({ records }: Pick<CommitteeView, 'records'>) => (
  <Card title="履职记录">
    {records.length === 0 ? (
      <Empty title="还没有记录" />
    ) : (
      <Timeline
        label="履职记录，从新到旧"
        items={records.map((record) => ({
          key: `${record.recordId} ${record.happenedOn}`,
          title: record.label,
          when: dayText(record.happenedOn),
          dateTime: record.happenedOn,
          who: record.byName,
          note: [record.notice?.title ?? '', record.content].filter(Boolean).join('：'),
        }))}
      />
    )}
  </Card>
);

/** 监督委员会：名册、申报、履职记录。 */
export const CommitteeDesk = ({ region, canList, canRecord }: CommitteeDeskProps) => {
  const query = useEndpoint(listCommittee, { params: { region } });
  return (
    <Loaded query={query}>
      {(view) => {
        const own = view.members.find(({ isMe }) => isMe);
        return (
          <Stack gap="loose">
            {view.hints.map((hint) => (
              <Banner key={hint} tone="warn">
                {hint}
              </Banner>
            ))}
            <Members region={region} view={view} canList={canList} />
            {canRecord && own !== undefined ? (
              <DeclareForm key={own.version} region={region} member={own} />
            ) : null}
            {canRecord ? <RecordForm region={region} /> : null}
            {canList ? <MemberForm region={region} accounts={view.accounts} /> : null}
            <Records records={view.records} />
            <Citation>{`依据：${view.legalBasis}`}</Citation>
          </Stack>
        );
      }}
    </Loaded>
  );
};
