import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { dayText } from '@miniapp/format/day';
import { getDisclosureRule, listDisclosureRules } from '@shared/contract/disclosure-pages';
import { ruleKinds } from '@shared/vocabulary/disclosure-pages';
import { RuleForm, type EditedRule } from './rule-form';

const BLANK: EditedRule = {
  ruleId: null,
  version: 0,
  fields: { title: '', kind: 'proactive', documentNumber: '', issuedOn: null, bodyMarkdown: '' },
};

const opened = async (region: string, ruleId: string): Promise<EditedRule> => {
  const rule = await call(getDisclosureRule, { params: { region, ruleId } });
  const { title, kind, documentNumber, issuedOn, bodyMarkdown, version } = rule;
  return { ruleId, version, fields: { title, kind, documentNumber, issuedOn, bodyMarkdown } };
};

/** 公开制度：现行的各件，公布、修订、停止执行。 */
export const RuleDesk = ({ region }: { region: string }) => {
  const rules = useEndpoint(listDisclosureRules, { params: { region } });
  const [edited, setEdited] = useState<EditedRule | null>(null);
  if (edited !== null)
    return <RuleForm region={region} rule={edited} onDone={() => setEdited(null)} />;
  return (
    <Stack gap="loose">
      <Button kind="primary" onPress={() => setEdited(BLANK)}>
        公布一件制度
      </Button>
      <Loaded query={rules}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="还没有公布制度" />
          ) : (
            <Card title="现行的制度" isFlush>
              <CellGroup label="现行的制度">
                {items.map((item) => (
                  <CellItem
                    key={item.ruleId}
                    title={item.title}
                    note={`${ruleKinds.labels[item.kind]} · 第${String(item.version)}版 · ${dayText(item.updatedOn)}更新`}
                    onPress={() => void opened(region, item.ruleId).then(setEdited)}
                  />
                ))}
              </CellGroup>
            </Card>
          )
        }
      </Loaded>
    </Stack>
  );
};
