import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import { Paragraph } from '@miniapp/components/text';
import { routes } from '@miniapp/routes';
import { whyNotReady } from './import-draft';
import { SheetRows } from './sheet-rows';
import { SheetSummary } from './sheet-summary';
import { useImport, type Importing } from './use-import';
import './catalogue-import.scss';

const ChooseCard = ({ importing }: { importing: Importing }) => (
  <Card title="选一份目录表格">
    <Stack>
      <Paragraph>
        国家标准目录的表样、十三栏的梳理表都可以，.xlsx 或者
        .csv。先看读成了什么，改好再存，存的是草稿。
      </Paragraph>
      {importing.fileName === '' ? null : <Paragraph>{`正在看：${importing.fileName}`}</Paragraph>}
      {importing.unusedSheets.length === 0 ? null : (
        <Banner>{`没有读的工作表：${importing.unusedSheets.join('、')}`}</Banner>
      )}
      <Button
        kind={importing.sheets.length === 0 ? 'primary' : 'secondary'}
        icon="plus"
        isLoading={importing.isReading}
        onPress={importing.choose}
      >
        {importing.sheets.length === 0 ? '选文件' : '换一个文件'}
      </Button>
    </Stack>
  </Card>
);

const SaveCard = ({ importing }: { importing: Importing }) => {
  const { sheets, fileName, isSaving } = importing;
  const [title, setTitle] = useState(fileName.replace(/\.[^.]*$/u, '').slice(0, 100));
  const why = whyNotReady(sheets, title);
  const count = sheets.reduce(
    (sum, { rows }) => sum + rows.filter(({ isDropped }) => !isDropped).length,
    0,
  );
  return (
    <Card title="存为草稿">
      <Stack>
        <TextField label="名称" value={title} maxLength={100} onChange={setTitle} />
        {why === '' ? null : <Banner tone="warn">{why}</Banner>}
        <Button
          kind="primary"
          isDisabled={why !== ''}
          isLoading={isSaving}
          onPress={() => importing.save(title)}
        >
          {`存为草稿（${count} 条）`}
        </Button>
      </Stack>
    </Card>
  );
};

const Sheets = ({ importing }: { importing: Importing }) => {
  const { sheets, change, fileName } = importing;
  const [current, setCurrent] = useState(0);
  const draft = sheets[current];
  if (!draft) return null;
  const body = (
    <Stack>
      <SheetSummary draft={draft} onChange={(changed) => change(current, changed)} />
      <SheetRows
        key={`${fileName}/${current}`}
        draft={draft}
        onChange={(changed) => change(current, changed)}
      />
    </Stack>
  );
  if (sheets.length === 1) return body;
  return (
    <Tabs
      label="工作表"
      items={sheets.map(({ sheet, rows }, at) => ({
        key: `${at}`,
        label: sheet.sheetName,
        count: rows.length,
      }))}
      current={`${current}`}
      onChange={(key) => setCurrent(Number(key))}
    >
      {body}
    </Tabs>
  );
};

/** 导入目录：选文件，原文与读作什么并排看，就地改，存为草稿。 */
export const ImportPanel = ({ region }: { region: string }) => {
  const importing = useImport(region);
  const { saved, problem, sheets, fileName } = importing;
  return (
    <Stack gap="loose">
      {saved === null ? null : (
        <Banner
          tone="done"
          isLive
          title="已存为草稿"
          action={
            <Link to={routes.catalogueVersions({ versionId: saved.versionId })}>
              去核对、报送这一版
            </Link>
          }
        >
          {`“${saved.title}”，共 ${saved.entryCount} 条。`}
        </Banner>
      )}
      <ChooseCard importing={importing} />
      {problem === '' ? null : (
        <Banner tone="error" isLive>
          {problem}
        </Banner>
      )}
      {sheets.length === 0 ? null : (
        <>
          <Sheets key={`sheets-${fileName}`} importing={importing} />
          <SaveCard key={`save-${fileName}`} importing={importing} />
        </>
      )}
    </Stack>
  );
};
