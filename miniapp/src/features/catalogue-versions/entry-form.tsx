import { Fragment } from 'react';
import { CheckboxGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import { processStages } from '@shared/vocabulary/notice';
import { FORM_FIELDS, type EntryDraft } from './entry-fields-form';
import { TimeLimitMeaning } from './time-limit-meaning';

/** 可以选的一个领域。 */
export interface SectionChoice {
  readonly section: CatalogueSection;
  readonly name: string;
}

export interface EntryFormProps {
  draft: EntryDraft;
  sections: readonly SectionChoice[];
  onChange: (draft: EntryDraft) => void;
}

/** 一条事项的全部要素，没有标“选填”的批准以前要写齐；公开时限一边写一边说明读作什么。 */
export const EntryForm = ({ draft, sections, onChange }: EntryFormProps) => (
  <Stack>
    <Paragraph tone="soft">没有标“选填”的，批准以前要写齐；现在可以先空着存下。</Paragraph>
    <Select
      label="领域"
      options={sections.map(({ section, name }) => ({ value: section, label: name }))}
      value={draft.section}
      onChange={(section) => onChange({ ...draft, section })}
    />
    {FORM_FIELDS.map(({ key, label, rows, isNeeded }) => (
      <Fragment key={key}>
        <TextField
          label={label}
          {...(rows > 1 ? { rows } : {})}
          isOptional={!isNeeded}
          value={draft.typed[key]}
          onChange={(value) => onChange({ ...draft, typed: { ...draft.typed, [key]: value } })}
        />
        {key === 'timeLimit' ? <TimeLimitMeaning phrase={draft.typed.timeLimit} /> : null}
      </Fragment>
    ))}
    <CheckboxGroup
      label="公开过程"
      options={processStages.values.map((value) => ({
        value,
        label: processStages.labels[value],
      }))}
      values={draft.processStages}
      onChange={(stages) => onChange({ ...draft, processStages: stages })}
    />
  </Stack>
);
