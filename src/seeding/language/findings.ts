import { places } from './places.ts';
import { rules } from './rules.ts';

/** Everything in a text that is never written, each as the end of the sentence "… must not …". */
export function findings(text: string): string[] {
  return [
    ...rules.filter(({ pattern }) => pattern.test(text)).map(({ wrong }) => wrong),
    ...places.flatMap(({ pattern, name }) => {
      const found = pattern.exec(text);
      return found ? [`name a place other than ${name}: ${found[0]}`] : [];
    }),
  ];
}
