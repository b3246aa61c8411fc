import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import { go, replace } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { approveCorrection, signOffNotice } from '@shared/contract/notice-acts';
import {
  discardNotice,
  publishNotice,
  submitNotice,
  type NoticeDraft,
} from '@shared/contract/notice-drafts';
import type { NoticeAct } from '@shared/vocabulary/notice';
import { AskingSheet, ReleaseSheet, TakedownSheet } from './act-sheets';
import { ASKINGS } from './askings';
import { ConfidentialitySheet } from './confidentiality-sheet';
import type { DraftActs } from './use-draft-acts';

export interface DraftActsRowProps {
  region: string;
  draft: NoticeDraft;
  acts: DraftActs;
}

/** 办了就公开的行为，先问一次。 */
const RELEASES: readonly NoticeAct[] = ['publish', 'signOff'];

const PRIMARY: readonly NoticeAct[] = [
  'submit',
  'publish',
  'passConfidentiality',
  'passDisclosure',
  'signOff',
  'approveCorrection',
];
const kindOf = (act: NoticeAct) => {
  if (act === 'discard' || act === 'takeDown') return 'danger';
  return PRIMARY.includes(act) ? 'primary' : 'secondary';
};

/** 点下就办的行为；其余的先打开一页问清楚。 */
const usePressed = ({ region, draft, acts }: DraftActsRowProps) => {
  const { noticeId, track } = draft;
  const isVillage = track === 'village';
  const publish = async () => {
    if (await acts.act(publishNotice, '已公开')) await replace(routes.notice({ region, noticeId }));
  };
  const discard = async () => {
    if (await acts.act(discardNotice, '草稿已删除'))
      await replace(isVillage ? routes.villageTasks() : routes.officerNotices());
  };
  const compose = () =>
    go(isVillage ? routes.villageCompose({ noticeId }) : routes.officerCompose({ noticeId }));
  const pressed: Readonly<Partial<Record<NoticeAct, () => unknown>>> = {
    edit: compose,
    proposeCorrection: compose,
    submit: () => acts.act(submitNotice, '已提交审核'),
    publish,
    signOff: () =>
      acts.act(signOffNotice, draft.attribute === 'proactive' ? '已签发并公开' : '已签发并备案'),
    approveCorrection: () => acts.act(approveCorrection, '已更正，原来的仍可查'),
    discard,
  };
  return pressed;
};

/** 各条依据和照它办的几件事：同一条依据只写一遍。 */
const basesOf = ({ availableActions }: NoticeDraft) => {
  const stated = availableActions.filter(({ legalBasis }) => legalBasis !== '');
  return [...new Set(stated.map(({ legalBasis }) => legalBasis))].map((legalBasis) => ({
    legalBasis,
    labels: stated
      .filter((action) => action.legalBasis === legalBasis)
      .map(({ label }) => label)
      .join('、'),
  }));
};

/** 现在可以对这条信息做的事，由服务器给出。 */
export const DraftActsRow = (props: DraftActsRowProps) => {
  const { draft, acts } = props;
  const [asked, setAsked] = useState<NoticeAct | null>(null);
  const pressed = usePressed(props);
  const onClose = () => setAsked(null);
  const pressOf = (act: NoticeAct) =>
    RELEASES.includes(act) ? () => setAsked(act) : (pressed[act] ?? (() => setAsked(act)));
  const asking = asked === null ? undefined : ASKINGS[asked];
  return (
    <Stack gap="tight">
      <ButtonRow>
        {draft.availableActions.map(({ act, label }) => (
          <Button
            key={act}
            kind={kindOf(act)}
            isLoading={acts.isBusy}
            onPress={() => void pressOf(act)()}
          >
            {label}
          </Button>
        ))}
      </ButtonRow>
      {basesOf(draft).map(({ labels, legalBasis }) => (
        <Citation key={legalBasis}>{`${labels}：${legalBasis}`}</Citation>
      ))}
      {asking === undefined ? null : <AskingSheet asking={asking} acts={acts} onClose={onClose} />}
      {asked === 'publish' || asked === 'signOff' ? (
        <ReleaseSheet
          acts={acts}
          onClose={onClose}
          confirm={draft.attribute === null || draft.attribute === 'proactive' ? '公开' : '备案'}
          onConfirm={() => Promise.resolve(pressed[asked]?.())}
        />
      ) : null}
      {asked === 'takeDown' ? <TakedownSheet acts={acts} onClose={onClose} /> : null}
      {asked === 'passConfidentiality' ? (
        <ConfidentialitySheet draft={draft} acts={acts} onClose={onClose} />
      ) : null}
    </Stack>
  );
};
