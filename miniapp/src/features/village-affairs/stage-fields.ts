import type { DecisionView } from '@shared/contract/village-decisions';
import type { DecisionStage, MeetingKind } from '@shared/vocabulary/village';

type File = DecisionView['stages'][number]['minutes'][number];

/** 一步的表单；人数是文字。 */
export interface StageForm {
  readonly heldOn: string;
  readonly place: string;
  readonly summary: string;
  readonly meetingKind: MeetingKind;
  readonly counts: Readonly<Record<CountName, string>>;
  readonly minutes: readonly File[];
  readonly photos: readonly File[];
  readonly areFilesPublic: boolean;
}

/** 人数的五栏，按次序。 */
export const COUNTS = {
  entitled: '应到人数',
  present: '实到人数',
  agreed: '赞成人数',
  opposed: '反对人数',
  abstained: '弃权人数',
} as const;
export type CountName = keyof typeof COUNTS;
export const countNames = Object.keys(COUNTS) as CountName[];

const shown = (count: number | null | undefined): string => (count == null ? '' : String(count));

/** 打开一步：记过的照原样，没记过的空着。 */
export const formOfStage = (decision: DecisionView, stage: DecisionStage): StageForm => {
  const known = decision.stages.find((each) => each.stage === stage);
  return {
    heldOn: known?.heldOn ?? '',
    place: known?.place ?? '',
    summary: known?.summary ?? '',
    meetingKind: known?.meetingKind ?? 'representatives',
    counts: {
      entitled: shown(known?.entitled),
      present: shown(known?.present),
      agreed: shown(known?.agreed),
      opposed: shown(known?.opposed),
      abstained: shown(known?.abstained),
    },
    minutes: known?.minutes ?? [],
    photos: known?.photos ?? [],
    areFilesPublic: known?.areFilesPublic ?? false,
  };
};

const countOf = (text: string): number | null =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null;

/** 人数写得不对的第一栏；都对为 undefined。 */
export const wrongCount = (form: StageForm): CountName | undefined =>
  countNames.find((name) => form.counts[name].trim() !== '' && countOf(form.counts[name]) === null);

/** 表单 → 接口的字段。 */
export const fieldsOfStage = (form: StageForm, stage: DecisionStage) => ({
  heldOn: form.heldOn,
  place: form.place,
  summary: form.summary,
  meetingKind: stage === 'decision' ? form.meetingKind : null,
  entitled: countOf(form.counts.entitled),
  present: countOf(form.counts.present),
  agreed: countOf(form.counts.agreed),
  opposed: countOf(form.counts.opposed),
  abstained: countOf(form.counts.abstained),
  minutesIds: form.minutes.map(({ attachmentId }) => attachmentId),
  photoIds: form.photos.map(({ attachmentId }) => attachmentId),
  areFilesPublic: form.areFilesPublic,
});
