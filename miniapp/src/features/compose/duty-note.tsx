import { Banner } from '@miniapp/components/banner';
import { dayText } from '@miniapp/format/day';
import type { NoticeTrack } from '@shared/vocabulary/notice';
import type { StartingDuty } from './notice-form';

/** 这一条公开以后，清单里哪一项算完成。村（居）务的完成写明的那一期；机关的照目录事项和公开的那天算。 */
export const DutyNote = ({ duty, track }: { duty: StartingDuty | null; track: NoticeTrack }) =>
  duty === null ? null : (
    <Banner title={`${duty.period} · ${duty.title}`}>
      {`应于${dayText(duty.dueOn)}前公开。${
        track === 'village'
          ? '这一条公开以后，应公开事项清单里的这一期就算完成。'
          : '照所选的目录事项和公开的那天算完成哪一期，目录事项请不要换。'
      }`}
    </Banner>
  );
