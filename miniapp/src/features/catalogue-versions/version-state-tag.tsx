import { StateTag, type StateTone } from '@miniapp/components/state-tag';
import { versionStates, type VersionState } from '@shared/vocabulary/catalogue-version';

const tones: Readonly<Record<VersionState, StateTone>> = {
  draft: 'waiting',
  submitted: 'progress',
  merged: 'progress',
  approved: 'progress',
  published: 'done',
  superseded: 'closed',
  discarded: 'closed',
};

/** 目录版本的状态。 */
export const VersionStateTag = ({ state }: { state: VersionState }) => (
  <StateTag tone={tones[state]}>{versionStates.labels[state]}</StateTag>
);
