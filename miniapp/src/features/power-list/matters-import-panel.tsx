import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { RadioGroup } from '@miniapp/components/choice';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { routes } from '@miniapp/routes';
import { matterListKinds, type MatterListKind } from '@shared/vocabulary/catalogue-version';
import { ReadPreview } from './read-preview';
import { useMattersImport, type MattersImporting, type ReadSource } from './use-matters-import';

const Choose = ({ importing }: { importing: MattersImporting }) => {
  const [pasted, setPasted] = useState('');
  return (
    <Card title="选一份清单">
      <Stack>
        <Paragraph>
          .xlsx 或者 .csv，要有“事项名称”一栏，最好还有“权力类型”“责任部门”。先看读成了什么，再存。
        </Paragraph>
        <Button icon="plus" isLoading={importing.isReading} onPress={importing.choose}>
          选文件
        </Button>
        <TextField
          label="或者从表格里复制，粘贴在这里"
          rows={5}
          isOptional
          value={pasted}
          onChange={setPasted}
        />
        <Button isDisabled={pasted.trim() === ''} onPress={() => importing.readPasted(pasted)}>
          看读成了什么
        </Button>
      </Stack>
    </Card>
  );
};

const Save = ({ importing, source }: { importing: MattersImporting; source: ReadSource }) => {
  const [listKind, setListKind] = useState<MatterListKind>('power');
  const name = matterListKinds.labels[listKind];
  const count = source.sheets.reduce((sum, { read }) => sum + read.rows.length, 0);
  return (
    <Card title="存为哪种清单">
      <Stack>
        <RadioGroup
          label="清单的种类"
          options={matterListKinds.values.map((value) => ({
            value,
            label: matterListKinds.labels[value],
          }))}
          value={listKind}
          onChange={setListKind}
        />
        <Paragraph>
          {`存下后替换原来的${name}；名称和部门没有变的，写过的缘由保留；同名同部门的只留一条。`}
        </Paragraph>
        <Button
          kind="primary"
          isLoading={importing.isSaving}
          onPress={() => importing.save(listKind)}
        >
          {`存为${name}（${String(count)}条）`}
        </Button>
      </Stack>
    </Card>
  );
};

/** 导入权责清单：选文件或者粘贴，看读成了什么，再存。 */
export const MattersImportPanel = ({ region }: { region: string }) => {
  const importing = useMattersImport(region);
  const { source, savedCount, problem } = importing;
  return (
    <Stack gap="loose">
      {savedCount === null ? null : (
        <Banner
          tone="done"
          isLive
          title="已存好"
          action={<Link to={routes.powerList()}>看目录还缺什么</Link>}
        >
          {`清单共${String(savedCount)}条。`}
        </Banner>
      )}
      <Choose importing={importing} />
      <Failure text={problem} />
      {source === null ? null : (
        <>
          {source.fileName === '' ? null : <Paragraph>{`正在看：${source.fileName}`}</Paragraph>}
          {source.unusedSheets.length === 0 ? null : (
            <Banner>{`没有读的工作表：${source.unusedSheets.join('、')}`}</Banner>
          )}
          {source.sheets.map(({ name, read }) => (
            <ReadPreview key={name} name={name} read={read} />
          ))}
          <Save importing={importing} source={source} />
        </>
      )}
    </Stack>
  );
};
