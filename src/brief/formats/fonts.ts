import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

const latin = dirname(resolve('@expo-google-fonts/noto-sans/package.json'));
// The package opens only its entry to the outside, which lies one level below.
const han = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts');

function ofLatin(folder: string): string {
  return join(latin, folder, `NotoSans_${folder}.ttf`);
}

const chinese = join(han, 'NotoSansHans-Regular.otf');
const chineseBold = join(han, 'NotoSansHans-Bold.otf');

/** The files of the fonts that a PDF embeds what it needs of: Latin and Devanagari in one, Chinese in another. */
export const fontFiles = {
  NotoSans: {
    normal: ofLatin('400Regular'),
    bold: ofLatin('600SemiBold'),
    italics: ofLatin('400Regular_Italic'),
    bolditalics: ofLatin('600SemiBold_Italic'),
  },
  NotoSansHans: { normal: chinese, bold: chineseBold, italics: chinese, bolditalics: chineseBold },
};

const ideographs = /([\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+)/u;

/** A text in pieces, each with the font that has its signs. */
export function runsOf(text: string): { readonly text: string; readonly font: keyof typeof fontFiles }[] {
  return text
    .split(ideographs)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, font: ideographs.test(piece) ? 'NotoSansHans' : 'NotoSans' }));
}
