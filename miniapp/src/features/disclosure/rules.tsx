import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { RichText } from '@miniapp/components/rich-text';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import {
  getDisclosureRule,
  listDisclosureRules,
  type RuleCard,
} from '@shared/contract/disclosure-pages';
import { ruleKinds } from '@shared/vocabulary/disclosure-pages';

const linesOf = ({ documentNumber, issuedBy, updatedOn }: RuleCard): string[] => [
  documentNumber,
  issuedBy.name,
  `${dayText(updatedOn)}更新`,
];

/** 现行的公开制度，按管的事分组。 */
export const RuleList = ({ region }: { region: string }) => {
  const rules = useEndpoint(listDisclosureRules, { params: { region } });
  return (
    <Loaded query={rules}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="还没有公布制度" note="公布以后在这里看得到全文。" />
        ) : (
          <Stack gap="loose">
            {ruleKinds.values
              .filter((kind) => items.some((item) => item.kind === kind))
              .map((kind) => (
                <Card key={kind} title={ruleKinds.labels[kind]} isFlush>
                  <CellGroup label={ruleKinds.labels[kind]}>
                    {items
                      .filter((item) => item.kind === kind)
                      .map((item) => (
                        <CellItem
                          key={item.ruleId}
                          title={item.title}
                          note={<NoteLines lines={linesOf(item)} />}
                          to={routes.disclosureRules({ region, ruleId: item.ruleId })}
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

/** 一件公开制度的全文；以前的各版也看得到。 */
export const RuleDetail = ({ region, ruleId }: { region: string; ruleId: string }) => {
  const [version, setVersion] = useState<string | undefined>(undefined);
  const query = version === undefined ? {} : { version };
  const rule = useEndpoint(getDisclosureRule, { params: { region, ruleId }, query });
  return (
    <Loaded query={rule} shape="article">
      {(found) => (
        <Stack gap="loose">
          <Heading level={1} isDocument>
            {found.title}
          </Heading>
          <Paragraph tone="soft">{linesOf(found).filter(Boolean).join(' · ')}</Paragraph>
          {found.withdrawnOn === null ? null : (
            <Banner tone="warn" title={`${dayText(found.withdrawnOn)}停止执行`}>
              {found.withdrawalReason}
            </Banner>
          )}
          {found.withdrawnOn === null && !found.isCurrent ? (
            <Banner>这是以前的一版，现行的请在下面选最新一版。</Banner>
          ) : null}
          <RichText markdown={found.bodyMarkdown} tableCaption={found.title} />
          {found.versions.length > 1 ? (
            <Select
              label="看哪一版"
              options={found.versions.map((each) => ({
                value: String(each.version),
                label: `第${String(each.version)}版，${dayText(each.updatedOn)}更新`,
              }))}
              value={version ?? String(found.version)}
              onChange={setVersion}
            />
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
};
