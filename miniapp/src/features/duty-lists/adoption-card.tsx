import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Paragraph } from '@miniapp/components/text';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';
import { dayText } from '@miniapp/format/day';
import { adoptListTemplate, previewAdoption } from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';

type Preview = OutputOf<typeof previewAdoption>;

const rowsOf = ({ added, changed, retired }: Preview) => [
  ...added.map(({ title, schedule, startsOn }) => ({
    ...{ title, tag: '要加', tone: 'ok' as const },
    note: `${schedule}；自${dayText(startsOn)}起`,
  })),
  ...changed.map(({ title, from, to, startsOn }) => ({
    ...{ title, tag: '要改', tone: 'warn' as const },
    note: `原来：${from}；改为：${to}${startsOn === null ? '' : `，自${dayText(startsOn)}起`}`,
  })),
  ...retired.map(({ title, retiredOn }) => ({
    ...{ title, tag: '要停', tone: 'quiet' as const },
    note: `到${dayText(retiredOn)}为止，以前欠着的仍要补公布`,
  })),
];

const Changes = ({ preview }: { preview: Preview }) => (
  <CellGroup label="照样本更新的变化">
    {rowsOf(preview).map(({ title, tag, tone, note }) => (
      <CellItem
        key={`${tag}${title}`}
        title={title}
        note={note}
        value={<Tag tone={tone}>{tag}</Tag>}
      />
    ))}
  </CellGroup>
);

interface AdoptProps {
  region: string;
  version: number;
}

const Adopt = ({ region, version }: AdoptProps) => {
  const act = useAct(adoptListTemplate);
  const { failure, run } = useDoing();
  const adopt = () =>
    run(() => act.mutateAsync({ params: { region }, body: { version } }), '清单已经照样本更新');
  return (
    <Stack>
      <Failure text={failure} />
      <Button kind="primary" isBlock onPress={adopt}>
        {`照第${String(version)}版样本更新`}
      </Button>
    </Stack>
  );
};

const stateText = ({ township, version }: Preview, isSame: boolean): string => {
  const name = township?.name ?? '';
  if (version === 0) return `${name}还没有编样本，可以先加自己的事项。`;
  return isSame
    ? `清单与${name}的样本（第${String(version)}版）一致。`
    : `${name}的样本（第${String(version)}版）与清单有下面这些不同；自己加的事项不受影响。`;
};

/** 乡镇（街道）的样本：与清单有哪些不同，照它更新。 */
export const AdoptionCard = ({ region, canWrite }: { region: string; canWrite: boolean }) => {
  const query = useEndpoint(previewAdoption, { params: { region } });
  return (
    <Loaded query={query}>
      {(preview) => {
        if (preview.township === null) return null;
        const isSame = rowsOf(preview).length === 0;
        return (
          <Card title="乡镇（街道）的样本">
            <Stack>
              <Paragraph>{stateText(preview, isSame)}</Paragraph>
              {isSame ? null : <Changes preview={preview} />}
              {canWrite && !isSame ? <Adopt region={region} version={preview.version} /> : null}
            </Stack>
          </Card>
        );
      }}
    </Loaded>
  );
};
