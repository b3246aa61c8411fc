import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { Button } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Heading, Paragraph } from '@miniapp/components/text';
import type { VersionFinding } from '@shared/contract/catalogue-versions';
import {
  findingKinds,
  findingWeights,
  type FindingWeight,
} from '@shared/vocabulary/catalogue-finding';

const tones = { mustMend: 'seal', confirm: 'warn', note: 'quiet' } as const;
/** 每种轻重先列这么多条。 */
const SHOWN = 30;

/** 在这里就能改的，按钮上怎么说；改不了的为空。 */
const mendWords = ({ kind, entryKey }: VersionFinding): string => {
  if (entryKey !== null) return '修改这一条';
  return kind === 'missingDomain' ? '写明不设的理由' : '';
};

interface GroupProps {
  weight: FindingWeight;
  findings: readonly VersionFinding[];
  onMend?: ((finding: VersionFinding) => void) | undefined;
}

const Group = ({ weight, findings, onMend }: GroupProps) => (
  <Stack>
    <Heading
      level={3}
    >{`${findingWeights.labels[weight]}（${String(findings.length)}处）`}</Heading>
    <Stack as="ul">
      {findings.slice(0, SHOWN).map((finding, index) => (
        <Element
          as="li"
          key={`${finding.kind}-${finding.entryKey ?? finding.section ?? ''}-${String(index)}`}
        >
          <Stack gap="tight">
            <Tag tone={tones[weight]}>{findingKinds.labels[finding.kind]}</Tag>
            <Paragraph>{finding.message}</Paragraph>
            {onMend !== undefined && mendWords(finding) !== '' ? (
              <Button
                label={`${mendWords(finding)}：${finding.message}`}
                onPress={() => onMend(finding)}
              >
                {mendWords(finding)}
              </Button>
            ) : null}
          </Stack>
        </Element>
      ))}
    </Stack>
    {findings.length > SHOWN ? (
      <Paragraph tone="soft">{`另有${String(findings.length - SHOWN)}处，改好前面的再看。`}</Paragraph>
    ) : null}
  </Stack>
);

/** 检查出来的，按轻重分列；能改的带“修改这一条”。 */
export const FindingsCard = ({ findings, onMend }: Omit<GroupProps, 'weight'>) => (
  <Card title="检查">
    {findings.length === 0 ? <Paragraph>没有发现问题。</Paragraph> : null}
    <Stack gap="loose">
      {findingWeights.values
        .map((weight) => ({ weight, of: findings.filter((each) => each.weight === weight) }))
        .filter(({ of }) => of.length > 0)
        .map(({ weight, of }) => (
          <Group key={weight} weight={weight} findings={of} onMend={onMend} />
        ))}
    </Stack>
  </Card>
);
