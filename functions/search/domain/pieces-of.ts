const PIECE = 4;
const MOST_PIECES = 5;

/** 几段里取几小段（每段四个字，错开两个字），标题里有其中一小段的就可能像。 */
export const piecesOf = (runs: readonly string[]): string[] => {
  const pieces = runs.flatMap((run) => {
    const count = Math.max(1, Math.ceil((run.length - PIECE) / 2) + 1);
    return Array.from({ length: count }, (_, index) =>
      run.slice(Math.min(index * 2, Math.max(0, run.length - PIECE))).slice(0, PIECE),
    );
  });
  return [...new Set(pieces)].slice(0, MOST_PIECES);
};
