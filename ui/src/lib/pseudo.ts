/** English that looks foreign and runs long, as the rest of the app writes it. */

const PLAIN = 'acdeghijklnorstuwyzACDEGHIJKLNORSTUW';
const TWINS = 'áçďéğĥíĵķļñóřšťúŵýžÁÇĎÉĞĤÍĴĶĻÑÓŘŠŤÚŴ';

/** Every letter with its mark, and each vowel twice. */
export function marked(words: string): string {
  return [...words]
    .map((letter) => {
      const twin = TWINS[PLAIN.indexOf(letter)];
      if (twin === undefined) return letter;
      return 'aeiouAEIOU'.includes(letter) ? twin + twin : twin;
    })
    .join('');
}
