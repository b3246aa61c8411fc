import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { CheckboxGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Paragraph } from '@miniapp/components/text';
import * as endpoints from '@shared/contract/catalogue-version-acts';
import type { VersionView } from '@shared/contract/catalogue-versions';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { versionActs, type VersionAct } from '@shared/vocabulary/catalogue-version';
import { useVersionAct } from './use-version-act';

type Pressed = Exclude<VersionAct, 'edit'>;

const endpointOf: Readonly<Record<Pressed, AnyEndpoint>> = {
  submit: endpoints.submitCatalogueVersion,
  takeBack: endpoints.takeBackCatalogueVersion,
  sendBack: endpoints.sendBackCatalogueVersion,
  merge: endpoints.mergeCatalogueVersion,
  rebase: endpoints.rebaseCatalogueVersion,
  refuse: endpoints.refuseCatalogueVersion,
  approve: endpoints.approveCatalogueVersion,
  publish: endpoints.publishCatalogueVersion,
  discard: endpoints.discardCatalogueVersion,
};
const said: Readonly<Record<Pressed, string>> = {
  submit: '已报送公开办',
  takeBack: '已撤回，可以接着修改',
  sendBack: '已退回编制单位',
  merge: '已汇总，等签发人批准',
  rebase: '已并入现行目录的变化',
  refuse: '已退回公开办',
  approve: '已批准，公开办可以公布',
  publish: '已公布，成为现行目录',
  discard: '已作废',
};
const explained: Readonly<Partial<Record<Pressed, string>>> = {
  publish: '公布后成为现行目录，立即对公众生效；不在这一版里的事项停用，按它公开过的信息仍可查看。',
  approve: '批准后由公开办公布。必须改正的都改好了才能批准。',
  discard: '作废后不能恢复。',
};
const needsReason = (act: Pressed): boolean => act === 'sendBack' || act === 'refuse';

interface SheetProps {
  region: string;
  version: VersionView;
  act: Pressed;
  onClose: () => void;
}

const ActSheet = ({ region, version, act, onClose }: SheetProps) => {
  const [reason, setReason] = useState('');
  const [sources, setSources] = useState<string[]>(version.mergeable.map((each) => each.versionId));
  const { isBusy, problem, run } = useVersionAct();
  const press = async () => {
    const body = {
      version: version.version,
      ...(needsReason(act) ? { reason } : {}),
      ...(act === 'merge' ? { sources } : {}),
    };
    const params = { region, versionId: version.versionId };
    if (await run(endpointOf[act], { params, body }, said[act])) onClose();
  };
  return (
    <FormSheet
      title={versionActs.labels[act]}
      confirm={versionActs.labels[act]}
      isBusy={isBusy}
      problem={problem}
      onConfirm={press}
      onClose={onClose}
    >
      {explained[act] === undefined ? null : <Paragraph>{explained[act]}</Paragraph>}
      {needsReason(act) ? (
        <TextField label="缘由" rows={3} maxLength={500} value={reason} onChange={setReason} />
      ) : null}
      {act === 'merge' && version.mergeable.length > 0 ? (
        <CheckboxGroup
          label="并入哪些部门报送的"
          options={version.mergeable.map(({ versionId, organisationName, sections }) => ({
            value: versionId,
            label: `${organisationName}：${sections.map(({ name }) => name).join('、')}`,
          }))}
          values={sources}
          onChange={setSources}
        />
      ) : null}
    </FormSheet>
  );
};

/** 现在能办的事；每一件都先说明再办。 */
export const VersionActs = ({ region, version }: { region: string; version: VersionView }) => {
  const [act, setAct] = useState<Pressed | null>(null);
  // 现行目录没有变化时，没有可并入的。
  const offered = version.permittedActs.filter(
    (each): each is Pressed => each !== 'edit' && (each !== 'rebase' || version.isBehind),
  );
  if (offered.length === 0) return null;
  return (
    <>
      <ButtonRow>
        {offered.map((each, index) => (
          <Button
            key={each}
            kind={index === 0 ? 'primary' : 'secondary'}
            onPress={() => setAct(each)}
          >
            {versionActs.labels[each]}
          </Button>
        ))}
      </ButtonRow>
      {act === null ? null : (
        <ActSheet key={act} {...{ region, version, act }} onClose={() => setAct(null)} />
      )}
    </>
  );
};
