import { useState } from 'react';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import { LETTER_RULES, letterKinds } from '@shared/vocabulary/letter-kind';
import { LetterSheet } from './letter-sheet';

export interface LettersCardProps {
  region: string;
  application: ApplicationView;
}

type Letter = ApplicationView['letters'][number];

const toWhom = ({ kind, recipient, isForApplicant }: Letter): string => {
  if (LETTER_RULES[kind].addressee === 'internal') return '存档';
  return recipient === '' || isForApplicant ? '' : `给${recipient}`;
};

const noteOf = (letter: Letter): string =>
  [letter.documentNumber, dayText(letter.issuedOn), toWhom(letter)].filter(Boolean).join(' · ');

/** 已发的文书：点开看，可以下载。没有就不显示。 */
export const LettersCard = ({ region, application }: LettersCardProps) => {
  const [opened, setOpened] = useState<Letter>();
  const { letters, applicationId } = application;
  if (letters.length === 0) return null;
  return (
    <Card title="文书" isFlush>
      <CellGroup label="文书">
        {letters.map((letter) => (
          <CellItem
            key={letter.letterId}
            icon="file"
            title={letterKinds.labels[letter.kind]}
            note={noteOf(letter)}
            onPress={() => setOpened(letter)}
          />
        ))}
      </CellGroup>
      {opened === undefined ? null : (
        <LetterSheet
          region={region}
          applicationId={applicationId}
          letterId={opened.letterId}
          title={letterKinds.labels[opened.kind]}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Card>
  );
};
