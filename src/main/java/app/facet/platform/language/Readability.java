package app.facet.platform.language;

import java.util.List;

/**
 * How hard a text is to read. Formulas were made for pages of prose: below {@link #ENOUGH_WORDS} words they say little.
 *
 * @param words read aloud, numbers and terms among them
 * @param sentences headings and bullets count as sentences
 * @param syllables in all words
 * @param longWords of more than six letters
 * @param complexWords of three syllables or more
 * @param ease 0 (very hard) to 100 (very easy): Flesch 1948, in German with the constants of Amstad 1978
 * @param schoolYears needed to follow it: Flesch-Kincaid grade 1975, in German the first Wiener Sachtextformel
 *     (Bamberger and Vanecek 1984)
 * @param lix LIX (Björnsson 1968), the same in every language: 30 is a children's book, 60 a statute
 */
public record Readability(
        int words,
        int sentences,
        int syllables,
        int longWords,
        int complexWords,
        double ease,
        double schoolYears,
        double lix) {

    public static final int ENOUGH_WORDS = 100;

    private static final int LONG = 6;
    private static final int COMPLEX = 3;

    public static Readability of(String text, Language language) {
        List<String> words = Tokenizer.spoken(text).stream().map(Token::text).toList();
        int sentences = Sentences.of(text, language).size();
        if (words.isEmpty()) {
            return new Readability(0, sentences, 0, 0, 0, 100, 0, 0);
        }
        int syllables = 0;
        int longWords = 0;
        int complexWords = 0;
        int oneSyllable = 0;
        for (String word : words) {
            int here = Syllables.in(word, language);
            syllables += here;
            longWords += letters(word) > LONG ? 1 : 0;
            complexWords += here >= COMPLEX ? 1 : 0;
            oneSyllable += here == 1 ? 1 : 0;
        }
        double count = words.size();
        double perSentence = count / sentences;
        double perWord = syllables / count;
        double lix = perSentence + 100 * longWords / count;
        double years = language == Language.GERMAN
                ? 0.1935 * 100 * complexWords / count
                        + 0.1672 * perSentence
                        + 0.1297 * 100 * longWords / count
                        - 0.0327 * 100 * oneSyllable / count
                        - 0.875
                : 0.39 * perSentence + 11.8 * perWord - 15.59;
        double ease = language == Language.GERMAN
                ? 180 - perSentence - 58.5 * perWord
                : 206.835 - 1.015 * perSentence - 84.6 * perWord;
        return new Readability(
                words.size(),
                sentences,
                syllables,
                longWords,
                complexWords,
                Math.clamp(ease, 0, 100),
                Math.max(0, years),
                lix);
    }

    /** Words a sentence has on average; 0 without any. */
    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** Whether there is enough text for the figures to mean much. */
    public boolean isReliable() {
        return words >= ENOUGH_WORDS;
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }
}
