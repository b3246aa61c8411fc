import { useEffect, useState } from 'react';
import { call } from '@miniapp/api/call';
import { getEntry } from '@shared/contract/catalogue';
import { getNotice } from '@shared/contract/notices';

export interface AboutParams {
  region: string;
  aboutNotice: string;
  aboutEntry: string;
  aboutWords: string;
}

const wordsFor = async (params: AboutParams): Promise<string> => {
  const { region, aboutNotice, aboutEntry, aboutWords } = params;
  if (aboutNotice !== '') {
    const notice = await call(getNotice, { params: { region, noticeId: aboutNotice } });
    return `关于“${notice.title}”（${notice.organisation.name}），我还想知道：`;
  }
  if (aboutEntry === '') return `申请公开与“${aboutWords}”有关的信息：`;
  const entry = await call(getEntry, { params: { region, entryId: aboutEntry } });
  return `申请公开“${entry.item}”方面的信息：`;
};

/** 从一条信息、一个事项或没有搜到的词点“申请公开”进来时，先替申请人写好开头；取不到就从空白写起。 */
export const useAbout = (params: AboutParams): { about: string; isReady: boolean } => {
  const { region, aboutNotice, aboutEntry, aboutWords } = params;
  const isBlank = aboutNotice === '' && aboutEntry === '' && aboutWords === '';
  const [about, setAbout] = useState<string | null>(isBlank ? '' : null);
  useEffect(() => {
    if (isBlank || region === '') return;
    wordsFor({ region, aboutNotice, aboutEntry, aboutWords }).then(setAbout, () => setAbout(''));
  }, [isBlank, region, aboutNotice, aboutEntry, aboutWords]);
  return { about: about ?? '', isReady: about !== null };
};
