import { processStages, type ProcessStage } from '@shared/vocabulary/notice';
import { compact } from './plain-text';

const SEPARATORS = /[、,，;；/／+和与]+/u;

/** 一格里写的各个过程；认不出的不在其中。依据：临兰政办发〔2018〕15号附件3所列十种过程。 */
export const stagesNamed = (text: string): ProcessStage[] => {
  const labels = compact(text)
    .split(SEPARATORS)
    .map((word) => word.replace(/(?<=..)公开$/u, ''));
  return processStages.values.filter((stage) => labels.includes(processStages.labels[stage]));
};
