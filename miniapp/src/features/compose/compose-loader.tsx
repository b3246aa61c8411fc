import { useQuery } from '@tanstack/react-query';
import { call } from '@miniapp/api/call';
import type { ApiProblem } from '@miniapp/api/problem';
import { Loaded } from '@miniapp/components/loaded';
import { todayInShanghai } from '@miniapp/format/today';
import { listConversionProposals } from '@shared/contract/attribute-reviews';
import { getEntry } from '@shared/contract/catalogue';
import { listBodyDuties } from '@shared/contract/duties';
import { getNoticeDraft } from '@shared/contract/notice-drafts';
import type { Account } from '@shared/contract/identity';
import { getNoticeText } from '@shared/contract/village-notice-text';
import type { NoticeTextKind } from '@shared/vocabulary/village';
import type { NoticeTrack } from '@shared/vocabulary/notice';
import { Compose, type ComposeProps } from './compose';
import { Correct } from './correct';
import { parseBlocks } from './blocks';
import { blankForm, formOf, type NoticeForm, type StartingDuty } from './notice-form';

export interface ComposeLoaderProps {
  region: string;
  organisation: Account['organisation'];
  track: NoticeTrack;
  /** 三者至多给一种起点：接着写的草稿，或应公开事项与目录条目。 */
  noticeId: string;
  obligationId?: string;
  entryId?: string;
  /** 从多人申请的提示来：代表那一组的申请编号，用它的主题作标题。 */
  subjectOf?: string;
  /** 由村（居）务的哪种记录拟出，和是哪一件。 */
  textKind?: NoticeTextKind | undefined;
  recordId?: string;
}

type Start = Pick<ComposeProps, 'initial' | 'entry' | 'draft' | 'duty'>;

/** 从应公开事项来：是清单里的哪一项、现在该公开哪一期；不在清单里、不按期公开的为 null。 */
const obligationOf = async ({
  region,
  organisation,
  obligationId = '',
}: ComposeLoaderProps): Promise<StartingDuty | null> => {
  if (obligationId === '' || organisation === null) return null;
  const { organisationId } = organisation;
  const { duties } = await call(listBodyDuties, { params: { region, organisationId } });
  const duty = duties.find((one) => one.obligationId === obligationId);
  if (!duty?.current) return null;
  const { title, affairsKind, current } = duty;
  return { obligationId, title, affairsKind, period: current.period, dueOn: current.dueOn };
};

const prefillOf = async ({
  region,
  textKind,
  recordId,
}: ComposeLoaderProps): Promise<Partial<NoticeForm>> => {
  if (textKind === undefined) return {};
  const query = { kind: textKind, ...(recordId ? { recordId } : {}) };
  const { bodyMarkdown, publicityDays, ...text } = await call(getNoticeText, {
    params: { region },
    query,
  });
  const days = publicityDays === null ? '' : String(publicityDays);
  return { ...text, blocks: parseBlocks(bodyMarkdown), publicityDays: days };
};

/** 多人申请的提示里那一组的主题；没有、已经作过决定的不填。 */
const subjectAsked = async ({
  region,
  subjectOf = '',
}: ComposeLoaderProps): Promise<Partial<NoticeForm>> => {
  if (subjectOf === '') return {};
  const { items } = await call(listConversionProposals, { params: { region } });
  const asked = items.find(({ applicationId }) => applicationId === subjectOf);
  return asked ? { title: asked.subject } : {};
};

const startOf = async (props: ComposeLoaderProps): Promise<Start> => {
  const { region, noticeId, entryId = '', track, organisation } = props;
  if (noticeId !== '') {
    const draft = await call(getNoticeDraft, { params: { region, noticeId } });
    return { initial: formOf(draft), entry: draft.entry, draft, duty: null };
  }
  const obligation = await obligationOf(props);
  const entry = entryId === '' ? null : await call(getEntry, { params: { region, entryId } });
  const initial = blankForm({
    villageName: organisation?.name ?? '',
    obligation,
    entry,
    today: todayInShanghai(),
    track,
  });
  return {
    initial: { ...initial, ...(await prefillOf(props)), ...(await subjectAsked(props)) },
    entry,
    draft: null,
    duty: obligation,
  };
};

/** 取来起点（草稿或事项）再开始写，已经公开的是更正；写的过程中不重读，不会冲掉没存的内容。 */
export const ComposeLoader = (props: ComposeLoaderProps) => {
  const start = useQuery<Start, ApiProblem>({
    queryKey: ['composeStart', props],
    queryFn: () => startOf(props),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: false,
  });
  return (
    <Loaded query={start} shape="article">
      {(found) =>
        found.draft?.state === 'published' ? (
          <Correct region={props.region} draft={found.draft} />
        ) : (
          <Compose
            region={props.region}
            organisationId={props.organisation?.organisationId ?? ''}
            track={props.track}
            {...found}
          />
        )
      }
    </Loaded>
  );
};
