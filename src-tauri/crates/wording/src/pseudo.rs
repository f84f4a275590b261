//! English that looks foreign and runs long, to find words that are missing, clipped or pieced together.

/// Marks every letter of the English alphabet, and writes each vowel twice. What is marked already
/// stays as it is, so a message inside a message is marked once.
pub fn marked(words: &str) -> String {
    let mut marked = String::with_capacity(words.len() * 3);
    for letter in words.chars() {
        match LETTERS.iter().find(|(plain, _)| *plain == letter) {
            Some((_, twin)) => {
                marked.push(*twin);
                if VOWELS.contains(letter) {
                    marked.push(*twin);
                }
            }
            None => marked.push(letter),
        }
    }
    marked
}

const VOWELS: &str = "aeiouAEIOU";

/// Each letter with its twin, all of them in the bundled faces.
const LETTERS: [(char, char); 36] = [
    ('a', 'á'),
    ('c', 'ç'),
    ('d', 'ď'),
    ('e', 'é'),
    ('g', 'ğ'),
    ('h', 'ĥ'),
    ('i', 'í'),
    ('j', 'ĵ'),
    ('k', 'ķ'),
    ('l', 'ļ'),
    ('n', 'ñ'),
    ('o', 'ó'),
    ('r', 'ř'),
    ('s', 'š'),
    ('t', 'ť'),
    ('u', 'ú'),
    ('w', 'ŵ'),
    ('y', 'ý'),
    ('z', 'ž'),
    ('A', 'Á'),
    ('C', 'Ç'),
    ('D', 'Ď'),
    ('E', 'É'),
    ('G', 'Ğ'),
    ('H', 'Ĥ'),
    ('I', 'Í'),
    ('J', 'Ĵ'),
    ('K', 'Ķ'),
    ('L', 'Ļ'),
    ('N', 'Ñ'),
    ('O', 'Ó'),
    ('R', 'Ř'),
    ('S', 'Š'),
    ('T', 'Ť'),
    ('U', 'Ú'),
    ('W', 'Ŵ'),
];

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn words_run_longer_and_are_marked_once() {
        let once = marked("Show the plan, 12 of it");
        assert_eq!(once, "Šĥóóŵ ťĥéé pļááñ, 12 óóf ííť");
        assert_eq!(marked(&once), once);
    }
}
