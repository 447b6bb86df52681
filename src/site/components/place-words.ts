/**
 * How far a statement reaches, for a reader’s place in the story.
 * @example “No tie is on record before the first episode.” to one who has watched nothing.
 */
export const placeWords = (progress: string | null): string =>
  progress === null ? "before the first episode" : "as far as you have watched";
