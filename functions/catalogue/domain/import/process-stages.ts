import { processStages, type ProcessStage } from '@shared/vocabulary/notice';
import { compact } from './plain-text';

const wordsOf = (text: string): string[] =>
  compact(text)
    .split(/[、,，;；/／+和与]+/u)
    .map((word) => word.replace(/(?<=..)公开$/u, ''))
    .filter((word) => word !== '');

/** 一格里写的各个过程；认不出的不在其中。依据：临兰政办发〔2018〕15号附件3所列十种过程。 */
export const stagesNamed = (text: string): ProcessStage[] => {
  const words = wordsOf(text);
  return processStages.values.filter((stage) => words.includes(processStages.labels[stage]));
};

/** 一格里写的、不在十种之内的过程。 */
export const unknownStages = (text: string): string[] => {
  const known: readonly string[] = processStages.values.map((stage) => processStages.labels[stage]);
  return wordsOf(text).filter((word) => !known.includes(word));
};
