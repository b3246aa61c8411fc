import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { DataTable } from '@miniapp/components/data-table';
import { Empty } from '@miniapp/components/empty';
import { TextField } from '@miniapp/components/field';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { applicationStates } from '@shared/vocabulary/application-state';
import { useLookup, type Found } from './use-lookup';

const COLUMNS = [
  { key: 'number', title: '登记编号' },
  { key: 'name', title: '申请人' },
  { key: 'day', title: '提出之日' },
  { key: 'state', title: '状态' },
];

type Open = (applicationId: string) => void | Promise<unknown>;

const FoundList = ({ found, onOpen }: { found: Found; onOpen: Open }) => {
  const { items, hasMore } = found;
  if (items.length === 0)
    return (
      <Empty
        title="没有找到"
        note="您看得到的申请里，没有用这个号码提出的。请核对号码；别的单位办的，请公开办找。"
      />
    );
  return (
    <Stack>
      <DataTable
        caption="用这个号码提出的申请，新的在前"
        isCaptionHidden
        columns={COLUMNS}
        rows={items.map((item) => ({
          key: item.applicationId,
          cells: [
            <Button
              key="open"
              kind="text"
              label={`打开${item.registrationNumber}`}
              onPress={() => onOpen(item.applicationId)}
            >
              {item.registrationNumber}
            </Button>,
            item.applicantMaskedName,
            dayText(item.submittedOn),
            applicationStates.labels[item.state],
          ],
        }))}
      />
      {hasMore ? <Paragraph tone="small">还有更早的没有列出。</Paragraph> : null}
    </Stack>
  );
};

interface Written {
  identityNumber: string;
  purpose: string;
}

interface FieldsProps {
  written: Written;
  problem: string;
  onChange: (next: Written) => void;
}

const LookupFields = ({ written, problem, onChange }: FieldsProps) => (
  <Stack>
    {problem === '' ? null : (
      <Banner tone="error" isLive>
        {problem}
      </Banner>
    )}
    <TextField
      label="证件号码"
      hint="身份证号码或者统一社会信用代码，要完整"
      value={written.identityNumber}
      maxLength={30}
      onChange={(identityNumber) => onChange({ ...written, identityNumber })}
    />
    <TextField
      label="用途"
      hint="谁、何时、为什么找，都会记录下来备查；请不要写姓名、号码"
      value={written.purpose}
      maxLength={200}
      onChange={(purpose) => onChange({ ...written, purpose })}
    />
    <Citation>《个人信息保护法》第五条、第六条、第五十一条</Citation>
  </Stack>
);

const BLANK: Written = { identityNumber: '', purpose: '' };

/** 按证件号码找：来人说“我申请过”，报不出登记编号的，凭证件找到那一件。 */
export const LookupByIdentity = ({ region, onOpen }: { region: string; onOpen: Open }) => {
  const [isOpen, setOpen] = useState(false);
  const [written, setWritten] = useState(BLANK);
  const { found, problem, isBusy, find, forget } = useLookup(region);
  const close = () => {
    forget();
    setWritten(BLANK);
    setOpen(false);
  };
  const open: Open = (applicationId) => {
    close();
    return onOpen(applicationId);
  };
  return (
    <>
      <ButtonRow>
        <Button onPress={() => setOpen(true)}>按证件号码找</Button>
      </ButtonRow>
      <Sheet
        isOpen={isOpen}
        title="按证件号码找"
        onClose={close}
        footer={
          <ButtonRow>
            <Button onPress={close}>{found ? '关闭' : '取消'}</Button>
            {found ? null : (
              <Button
                kind="primary"
                isLoading={isBusy}
                onPress={() => find(written.identityNumber, written.purpose)}
              >
                找
              </Button>
            )}
          </ButtonRow>
        }
      >
        {found ? (
          <FoundList found={found} onOpen={open} />
        ) : (
          <LookupFields written={written} problem={problem} onChange={setWritten} />
        )}
      </Sheet>
    </>
  );
};
