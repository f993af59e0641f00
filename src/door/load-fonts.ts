/** Finds the typeface of documents on the disk: Source Sans 3 (OFL 1.1), whose I, l and 1 differ. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FOLDER = '@expo-google-fonts/source-sans-3';
const find = createRequire(import.meta.url).resolve;

export function loadFonts(): { regular: Uint8Array; bold: Uint8Array } {
  const read = (file: string) => readFileSync(find(`${FOLDER}/${file}`));
  return {
    regular: read('400Regular/SourceSans3_400Regular.ttf'),
    bold: read('700Bold/SourceSans3_700Bold.ttf'),
  };
}
