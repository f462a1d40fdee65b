package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import app.facet.platform.language.StyleKind;
import app.facet.platform.language.StyleReview;
import app.facet.platform.language.Terms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a draft may be shown, and how well it reads. For one thread. */
final class DraftCheck {

    private static final Pattern STUMBLE = Pattern.compile(
            "(?i)\\b(\\p{L}+) \\1\\b|\\bI (?:like|love|enjoy) (?:I|to like|like|love)\\b|\\bich mag ich\\b|\\bI'm I\\b| ,|\\.\\.|\\s{2}|:\\s*[.:]");
    private static final Pattern ENDS_WELL = Pattern.compile("(?s).*[.!?…)\"”“]$|.*\\p{IsEmoji_Presentation}\\uFE0F?$");

    // addresses, names of accounts, numbers to call
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)https?:|www\\.|[@#<>{}]|\\b(?:insta|snap|telegram|whatsapp)\\b|\\+?\\d[\\d /-]{6,}");

    private final Language language;
    private final Map<String, String> told;
    private final ToldOnly truth;

    DraftCheck(Language language, List<ToldFact> told, ToldOnly truth) {
        this.language = language;
        this.told = told.stream().collect(Collectors.toMap(ToldFact::id, ToldFact::text, (one, same) -> one));
        this.truth = truth;
    }

    /**
     * Whether what somebody else wrote is a text of this person at all: in their language, each sentence from facts there
     * are and close to at least one of them, and without a way to reach anybody.
     */
    boolean isWellFormed(BioText text) {
        return Language.guess(text.text(), language) == language
                && !OUTSIDE.matcher(text.text()).find()
                && text.sentences().stream().allMatch(this::isFromItsFacts);
    }

    /** A question may ask about a fact without its words. */
    private boolean isFromItsFacts(BioSentence sentence) {
        boolean known = told.keySet().containsAll(sentence.facts());
        Set<String> said = Set.copyOf(Terms.of(sentence.text(), language));
        return known
                && (sentence.text().endsWith("?")
                        || sentence.facts().stream().map(told::get).anyMatch(fact -> Terms.of(fact, language).stream()
                                .anyMatch(said::contains)));
    }

    /** Everything but the truth, which takes longest to tell. */
    boolean readsWell(BioText text) {
        String all = text.text();
        return text.sentences().stream().allMatch(this::isSound)
                && Cliches.in(all, language).isEmpty()
                && StyleReview.of(all, language).stream().noneMatch(remark -> remark.kind() == StyleKind.DOUBLED_WORD);
    }

    /** Whether it claims nothing that nobody told. */
    boolean isTrue(BioText text) {
        return truth.holdsFor(text.text());
    }

    private boolean isSound(BioSentence sentence) {
        String text = sentence.text();
        int first = text.codePointAt(0);
        return !sentence.facts().isEmpty()
                && !STUMBLE.matcher(text).find()
                && ENDS_WELL.matcher(text).matches()
                && !Character.isLowerCase(first);
    }

    /** Tenths for what makes a text sound like a form: colons, one beginning for all, words said twice. */
    double clumsiness(BioText text) {
        long colons = text.sentences().stream()
                .filter(one -> one.text().contains(":"))
                .count();
        long sentences = text.sentences().size();
        long sameStart = sentences
                - text.sentences().stream()
                        .map(one -> one.text().split("[ ,:]", 2)[0])
                        .distinct()
                        .count();
        long repeated = StyleReview.of(text.text(), language).stream()
                .filter(remark -> remark.kind() == StyleKind.REPEATED_WORD)
                .count();
        long questions = text.sentences().stream()
                .filter(one -> one.text().endsWith("?"))
                .count();
        return 0.12 * Math.max(0, colons - 1) + 0.08 * sameStart + 0.15 * repeated + 0.2 * Math.max(0, questions - 1);
    }
}
