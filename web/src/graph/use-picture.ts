import { useEffect, useMemo, useState } from 'react';
import type { RelationSummaryFragment } from '../../../client/generated/operations.js';
import { useExplorer } from '../state/use-explorer.js';
import { inSlices } from './in-slices.js';
import { EMPTY_PICTURE, pictureOf, pictureSteps, type Picture } from './picture.js';

/** From so many relations on the picture is made in slices, and the one before seen meanwhile. Chosen: made in a frame. */
const MANY = 3_000;

/** The picture of relations, once what is hidden and collapsed is left out. */
export function usePicture(relations: readonly RelationSummaryFragment[]): Picture {
  const { hidden, collapsed } = useExplorer();
  const isMany = relations.length > MANY;
  const [late, setLate] = useState(EMPTY_PICTURE);
  const prompt = useMemo(
    () => (isMany ? EMPTY_PICTURE : pictureOf(relations, { hidden, collapsed })),
    [isMany, relations, hidden, collapsed],
  );
  useEffect(() => {
    // The one that is seen until the next one is there.
    if (!isMany) setLate(prompt);
  }, [isMany, prompt]);
  useEffect(
    () => (isMany ? inSlices(pictureSteps(relations, { hidden, collapsed }), setLate) : undefined),
    [isMany, relations, hidden, collapsed],
  );
  return isMany ? late : prompt;
}
