import { useQuery } from '@tanstack/react-query';
import { call } from '@miniapp/api/call';
import type { ApiProblem } from '@miniapp/api/problem';
import { Loaded } from '@miniapp/components/loaded';
import { todayInShanghai } from '@miniapp/format/today';
import { getEntry } from '@shared/contract/catalogue';
import { getNoticeDraft, listVillageTasks } from '@shared/contract/notice-drafts';
import { Compose, type ComposeProps } from './compose';
import { blankForm, formOf } from './notice-form';

export interface ComposeLoaderProps {
  region: string;
  organisationId: string;
  /** 三者至多给一种起点：接着写的草稿，或应公开事项与目录条目。 */
  noticeId: string;
  obligationId: string;
  entryId: string;
}

type Start = Pick<ComposeProps, 'initial' | 'entry' | 'draft'>;

const startOf = async (props: ComposeLoaderProps): Promise<Start> => {
  const { region, noticeId, obligationId, entryId } = props;
  if (noticeId !== '') {
    const draft = await call(getNoticeDraft, { params: { region, noticeId } });
    return { initial: formOf(draft), entry: draft.entry, draft };
  }
  const tasks = await call(listVillageTasks, { params: { region } });
  const obligation = tasks.dueItems.find((item) => item.obligationId === obligationId) ?? null;
  const entry = entryId === '' ? null : await call(getEntry, { params: { region, entryId } });
  const initial = blankForm({
    villageName: tasks.organisation.name,
    obligation,
    entry,
    today: todayInShanghai(),
  });
  return { initial, entry, draft: null };
};

/** 取来起点（草稿或事项）再开始写；写的过程中不重读，不会冲掉没存的内容。 */
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
      {(found) => (
        <Compose region={props.region} organisationId={props.organisationId} {...found} />
      )}
    </Loaded>
  );
};
