/** One manuscript square: a letter or none, and how it sounds. */
export interface Square {
  readonly place: number;
  readonly letter: string;
  readonly sound: string;
}

/**
 * Lays a text out on manuscript paper, a letter a square. With rows, a space that would open a row is left out,
 * and the last row is filled up with empty squares; without rows, spaces are left out.
 * @example layOut("우리 학교", 5, []) has ten squares, the third of them empty.
 */
export function layOut(text: string, row: number | undefined, sounds: readonly string[]): Square[] {
  const squares: Square[] = [];
  const add = (letter: string, sound: string): unknown =>
    squares.push({ place: squares.length, letter, sound });
  let spoken = 0;
  for (const letter of text) {
    if (letter !== " ") add(letter, sounds[spoken++] ?? "");
    else if (row !== undefined && squares.length % row !== 0) add("", "");
  }
  const missing = row === undefined ? 0 : (row - (squares.length % row)) % row;
  for (let square = 0; square < missing; square++) add("", "");
  return squares;
}
