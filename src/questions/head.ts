/** What a file of a saved question says about itself, for people. */
export type Head = { readonly title: string; readonly description: string };

/** Reads the first comment line as the title; the comment lines below it say more. */
export function headOf(text: string): Head {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', ...description] = lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''));
  return { title, description: description.join(' ').trim() };
}
