package app.facet.platform.facts;

import app.facet.platform.language.Compounds;
import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.PerLanguage;
import app.facet.platform.language.Token;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.Vocabulary;
import app.facet.platform.language.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads names: in English what is written large within a sentence, in German what is written large and in no dictionary,
 * or in one as a name.
 */
final class Names {

    private static final Set<String> BETWEEN =
            Set.of("of", "for", "de", "la", "van", "von", "der", "den", "und", "the", "&", "'s", "without", "am", "an");
    private static final Set<String> JOINING = Set.of("of", "for", "de", "la", "van", "von", "&", "without");
    private static final Set<String> AT = Set.of("at", "bei", "for", "für", "with", "joined", "beim", "mit");
    private static final Set<String> PLACE = Set.of("in", "aus", "nach", "bei", "von", "für", "an");
    private static final Set<String> NEVER = Set.of(
            "i",
            "i'm",
            "i've",
            "i'd",
            "i'll",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mondays",
            "tuesdays",
            "wednesdays",
            "thursdays",
            "fridays",
            "saturdays",
            "sundays",
            "mr",
            "mrs",
            "ms",
            "st",
            "ok",
            "cv",
            "e.g",
            "e.g.",
            "i.e.",
            "z.b.",
            "d.h.",
            "u.a.",
            "bzw",
            "ca",
            "mio",
            "mrd",
            "level",
            "us");
    private static final int LONGER_THAN_NAMES = 12;
    private static final int LONGEST_SHORT_FORM = 4;
    private static final Pattern NOUN = Pattern.compile("\\p{L}{5,}(?:elei|erei|ung|heit|keit|schaft|nis|ling)");
    private static final Pattern ADJECTIVE = Pattern.compile(".+(?:iert|end|isch|lich|bar|sam)(?:e|er|es|en|em)?");
    private static final Pattern CERTIFICATE = Pattern.compile(".+(?:zertifikat|zertifizierung|lizenz|schein)");
    private static final Set<String> INSTITUTIONS =
            WordFile.words(Language.GERMAN, "institutions").collect(Collectors.toUnmodifiableSet());
    private static final PerLanguage<List<String>> CERTIFICATES = new PerLanguage<>(
            language -> WordFile.lines(language, "certificates").toList());

    private final Sentence sentence;
    private final Language language;
    private final Vocabulary vocabulary;
    private final boolean headline;
    private final List<Assertion> found = new ArrayList<>();

    private Names(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.language = sentence.language();
        this.vocabulary = vocabulary;
        this.headline = isHeadline();
    }

    static List<Assertion> in(Sentence sentence, Vocabulary vocabulary) {
        var names = new Names(sentence, vocabulary);
        int i = 0;
        while (i < sentence.size()) {
            i = names.read(i);
        }
        return names.found;
    }

    /** @return index of the word after it */
    private int read(int i) {
        int end = i;
        while (isPart(end) || (end > i && JOINING.contains(sentence.lower(end)) && isPart(end + 1))) {
            end++;
        }
        if (end == i) {
            return isTool(i) ? add(i, i + 1) : i + 1;
        }
        return add(i, end);
    }

    private int add(int from, int to) {
        var words = new ArrayList<String>();
        for (int k = from; k < to; k++) {
            if (sentence.at(k).isSpoken() && !BETWEEN.contains(sentence.lower(k))) {
                words.add(Spelling.plain(sentence.at(k).text()));
            }
        }
        if (!words.isEmpty()) {
            found.add(new Name(sentence.take(from, to), kind(from, to, words), List.copyOf(words)));
        }
        return to;
    }

    private ClaimKind kind(int from, int to, List<String> words) {
        String whole = String.join(" ", words);
        String around = sentence.lower(from - 1) + " " + whole + " " + sentence.lower(to);
        if (around.contains("certif")
                || around.contains("zertif")
                || CERTIFICATE.matcher(whole).matches()
                || CERTIFICATES.in(language).stream()
                        .anyMatch(name -> (" " + whole + " ").contains(" " + name + " "))) {
            return ClaimKind.CERTIFICATE;
        }
        if (Tools.named(whole).isPresent() || sentence.at(from).kind() == TokenKind.TERM) {
            return ClaimKind.TOOL;
        }
        return AT.contains(sentence.lower(from - 1)) ? ClaimKind.EMPLOYER : ClaimKind.NAME;
    }

    private boolean isTool(int i) {
        return sentence.isFree(i)
                && sentence.at(i).isSpoken()
                && Tools.named(Spelling.plain(sentence.at(i).text())).isPresent();
    }

    private boolean isPart(int i) {
        if (!sentence.isFree(i) || NEVER.contains(sentence.lower(i))) {
            return false;
        }
        Token token = sentence.at(i);
        if (token.kind() == TokenKind.TERM) {
            return token.text().chars().anyMatch(Character::isLetter);
        }
        if (token.kind() != TokenKind.WORD || !sentence.isLarge(i)) {
            return false;
        }
        return language == Language.GERMAN ? isGermanName(i) : isEnglishName(i);
    }

    private boolean isEnglishName(int i) {
        String word = sentence.at(i).text();
        boolean empty = FunctionWords.of(language).contains(sentence.lower(i));
        if (headline || sentence.isFirst(i)) {
            return !empty && !vocabulary.isWord(bare(word));
        }
        return !empty;
    }

    private boolean isGermanName(int i) {
        String word = sentence.at(i).text();
        if (isAcronym(word)
                || hasLetterOfItsOwn(word)
                || CERTIFICATE.matcher(sentence.lower(i)).matches()) {
            return true;
        }
        boolean known = vocabulary.isWord(word) || isCompound(word) || isShortForm(i) || isAdjective(i);
        if (!known) {
            return !FunctionWords.of(language).contains(sentence.lower(i));
        }
        boolean language = word.endsWith("isch") && !sentence.isFirst(i);
        boolean institution = INSTITUTIONS.contains(sentence.lower(i - 1));
        boolean name = vocabulary.isName(word)
                && !sentence.isFirst(i)
                && (PLACE.contains(sentence.lower(i - 1)) || (sentence.isLarge(i - 1) && !sentence.isFirst(i - 1)));
        return language || institution || name;
    }

    /** "Gepr." */
    private boolean isShortForm(int i) {
        return sentence.isFirst(i)
                && sentence.lower(i + 1).equals(".")
                && sentence.lower(i).length() <= LONGEST_SHORT_FORM;
    }

    /** "Examinierte Hebamme": a sentence may begin with one that no dictionary has. */
    private boolean isAdjective(int i) {
        return sentence.isFirst(i) && ADJECTIVE.matcher(sentence.lower(i)).matches();
    }

    private boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return vocabulary.isWord(word.substring(0, hyphen)) && vocabulary.isWord(word.substring(hyphen + 1));
        }
        // Names are short: what no dictionary has and is that long was put together from words.
        return Compounds.parts(word).size() > 1
                || word.length() >= LONGER_THAN_NAMES
                || NOUN.matcher(word).matches();
    }

    /** "IHK", "DHL": two capitals or more, and nothing else. */
    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "C-Lizenz", "SAP-Projekt". */
    private static boolean hasLetterOfItsOwn(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && word.substring(0, hyphen).chars().allMatch(Character::isUpperCase);
    }

    private static String bare(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
    }

    /** Titles and headings begin every word with a large letter. */
    private boolean isHeadline() {
        var words = sentence.tokens().stream()
                .filter(token -> token.kind() == TokenKind.WORD)
                .filter(token -> !FunctionWords.of(sentence.language()).contains(token.lower()))
                .toList();
        long large = words.stream()
                .filter(token -> Character.isUpperCase(token.text().codePointAt(0)))
                .count();
        boolean lists = sentence.tokens().stream().anyMatch(token -> token.isSign(","));
        return words.size() > 3 && large == words.size() && !lists;
    }
}
