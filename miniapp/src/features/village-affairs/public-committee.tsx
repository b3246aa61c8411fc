import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Citation, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { publicCommittee } from '@shared/contract/village-committee';

/** 监督委员会：成员、任期、申报没有、本年履职次数。 */
export const PublicCommittee = (params: { region: string; organisationId: string }) => {
  const query = useEndpoint(publicCommittee, { params });
  return (
    <Loaded query={query}>
      {({ members, hints, counts, legalBasis }) =>
        members.length === 0 ? (
          <Empty title="还没有登记监督委员会成员" />
        ) : (
          <Stack gap="loose">
            <Card title={`监督委员会成员（${members.length}人）`} isFlush>
              <CellGroup label="监督委员会成员">
                {members.map((member) => (
                  <CellItem
                    key={member.memberId}
                    title={`${member.name} ${member.post}`}
                    note={`任期：${dayText(member.termFrom)}至${dayText(member.termUntil)}${member.hasAccountingSkill ? ' · 懂财会' : ''}`}
                    value={
                      <Tag tone={member.isDeclared ? 'ok' : 'warn'}>
                        {member.isDeclared ? '已申报没有近亲属任委员' : '还没有申报'}
                      </Tag>
                    }
                  />
                ))}
              </CellGroup>
            </Card>
            {counts.length === 0 ? null : (
              <Card title="今年履职">
                <KeyValue
                  items={counts.map(({ label, count }) => ({
                    ...{ key: label, label, value: `${count}次` },
                  }))}
                />
              </Card>
            )}
            {hints.map((hint) => (
              <Paragraph key={hint} tone="soft">
                {hint}
              </Paragraph>
            ))}
            <Citation>{`依据：${legalBasis}`}</Citation>
          </Stack>
        )
      }
    </Loaded>
  );
};
