import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { FormPartProps } from './head-fields';

export interface ElementFieldsProps extends FormPartProps {
  entry: CatalogueEntry | null;
}

/** 目录要求的公开要素，逐项填；已写在正文里的可以空着。 */
export const ElementFields = ({ entry, form, onChange }: ElementFieldsProps) =>
  form.contentElements.length === 0 ? null : (
    <Card title="公开要素">
      <Stack>
        {form.contentElements.map((element, index) => (
          <TextField
            key={element.name}
            label={element.name}
            isOptional
            rows={2}
            maxLength={5000}
            value={element.value}
            onChange={(value) =>
              onChange({
                ...form,
                contentElements: form.contentElements.map((old, at) =>
                  at === index ? { ...old, value } : old,
                ),
              })
            }
          />
        ))}
        {entry === null || entry.legalBasis === '' ? null : (
          <Citation>{`依据：${entry.legalBasis}`}</Citation>
        )}
      </Stack>
    </Card>
  );
