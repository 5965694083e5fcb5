const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A text without the characters that nobody sees; spaces stay. U+2800 is a braille pattern without a dot. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}
