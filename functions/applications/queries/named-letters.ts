import type { Case, CaseFileContent, ReadSession } from '../ports';
import { namesFor } from './open-letter';

/** 各份文书和要填上的真名；次序照发出它们的事，同一件事里照写成的先后。 */
export const namedLetters = async (
  session: ReadSession,
  { application, events }: Case,
): Promise<CaseFileContent['letters']> => {
  const issued = events.flatMap(({ data }) => (data.letters ?? []).map(({ letterId }) => letterId));
  const bodies = [...(await session.letterBodies(application.applicationId))].sort(
    (left, right) => issued.indexOf(left.letterId) - issued.indexOf(right.letterId),
  );
  return Promise.all(
    bodies.map(async (letter) => ({
      ...letter,
      names: await namesFor(session, { letter, application }, false),
    })),
  );
};

/** 各次征求意见的对方的真名。 */
export const partyNames = (
  session: ReadSession,
  { application: { tracks } }: Case,
): Promise<string[]> =>
  Promise.all(
    tracks.consultations.map(async ({ partyName, partyVaultId }) =>
      partyVaultId === null ? partyName : (await session.revealParty(partyVaultId)).name,
    ),
  );
