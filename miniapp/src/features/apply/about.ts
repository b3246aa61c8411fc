import { useEffect, useState } from 'react';
import { call } from '@miniapp/api/call';
import { getEntry } from '@shared/contract/catalogue';
import { getNotice } from '@shared/contract/notices';

export interface AboutParams {
  region: string;
  aboutNotice: string;
  aboutEntry: string;
}

const wordsFor = async ({ region, aboutNotice, aboutEntry }: AboutParams): Promise<string> => {
  if (aboutNotice !== '') {
    const notice = await call(getNotice, { params: { region, noticeId: aboutNotice } });
    return `关于“${notice.title}”（${notice.organisation.name}），我还想知道：`;
  }
  const entry = await call(getEntry, { params: { region, entryId: aboutEntry } });
  return `申请公开“${entry.item}”方面的信息：`;
};

/** 从一条信息或一个事项点“申请公开”进来时，先替申请人写好开头；取不到就从空白写起。 */
export const useAbout = (params: AboutParams): { about: string; isReady: boolean } => {
  const { region, aboutNotice, aboutEntry } = params;
  const isBlank = aboutNotice === '' && aboutEntry === '';
  const [about, setAbout] = useState<string | null>(isBlank ? '' : null);
  useEffect(() => {
    if (isBlank || region === '') return;
    wordsFor({ region, aboutNotice, aboutEntry }).then(setAbout, () => setAbout(''));
  }, [isBlank, region, aboutNotice, aboutEntry]);
  return { about: about ?? '', isReady: about !== null };
};
