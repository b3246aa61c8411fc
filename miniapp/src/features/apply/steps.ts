import type { Advice } from '@shared/contract/advice';
import type { Draft } from './draft';

/** 向导的各步。没有可看的已公开信息、性质就是公开申请时，相应的步自动略过。 */
export const stepNames = [
  'describe',
  'alreadyPublic',
  'nature',
  'addressee',
  'applicant',
  'delivery',
  'review',
] as const;
export type StepName = (typeof stepNames)[number];

export const stepLabels = [
  '写要求',
  '看看有没有',
  '由谁答复',
  '填信息',
  '怎么拿',
  '核对提交',
] as const;

/** 每一步显示在进度条的第几格。 */
export const progressOf: Readonly<Record<StepName, number>> = {
  describe: 0,
  alreadyPublic: 1,
  nature: 1,
  addressee: 2,
  applicant: 3,
  delivery: 4,
  review: 5,
};

const isSkipped = (step: StepName, advice: Advice): boolean =>
  (step === 'alreadyPublic' && advice.alreadyPublic.length === 0) ||
  (step === 'nature' && advice.nature.kind === 'application');

/** 从某一步往前或往后走一步，略过不需要的。 */
export const stepFrom = (step: StepName, by: 1 | -1, advice: Advice): StepName => {
  let index = stepNames.indexOf(step) + by;
  while (
    index > 0 &&
    index < stepNames.length - 1 &&
    isSkipped(stepNames[index] ?? 'describe', advice)
  )
    index += by;
  return stepNames[Math.max(0, Math.min(index, stepNames.length - 1))] ?? 'describe';
};

export interface StepProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

export interface AdvisedStepProps extends StepProps {
  advice: Advice;
  onNext: () => void;
  onBack: () => void;
}
