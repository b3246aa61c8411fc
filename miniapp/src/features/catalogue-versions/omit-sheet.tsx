import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Paragraph } from '@miniapp/components/text';
import { omitSections } from '@shared/contract/catalogue-version-edits';
import type { VersionView } from '@shared/contract/catalogue-versions';
import { domains, type Domain } from '@shared/vocabulary/domain';
import { useVersionAct } from './use-version-act';

export interface OmitSheetProps {
  region: string;
  version: VersionView;
  section: Domain;
  onClose: () => void;
}

/** 写明一个领域为什么不设；写过的可以改，可以取消。 */
export const OmitSheet = ({ region, version, section, onClose }: OmitSheetProps) => {
  const before = version.omitted.find((each) => each.section === section);
  const [reason, setReason] = useState(before?.reason ?? '');
  const { isBusy, problem, run } = useVersionAct();
  const others = version.omitted
    .filter((each) => each.section !== section)
    .map((each) => ({ section: each.section, reason: each.reason }));
  const send = async (omitted: typeof others, said: string) => {
    const params = { region, versionId: version.versionId };
    const body = { version: version.version, omitted };
    if (await run(omitSections, { params, body }, said)) onClose();
  };
  return (
    <FormSheet
      title={`不设“${domains.labels[section]}”`}
      confirm="保存"
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => send([...others, { section, reason }], '已写明')}
      onClose={onClose}
    >
      <Paragraph>本县没有这项职能的，写明理由，检查时不再算作缺少。</Paragraph>
      <TextField
        label="理由"
        hint="如：区级没有税收管理职能，由市级公开。"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      {before === undefined ? null : (
        <Button kind="text" onPress={() => send(others, '已取消，这个领域要编制')}>
          取消理由，这个领域要设
        </Button>
      )}
    </FormSheet>
  );
};
