package app.facet.product.dating.bios;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.Terms;
import app.facet.platform.language.Token;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a bio in one language can be made of: facts told in that language, without what everybody writes. */
final class Material {

    private static final int LONGEST = 30;
    private static final double GENERIC = 0.2;

    private final List<Piece> pieces = new ArrayList<>();
    private final Wording wording;
    private final Language language;
    private final Set<String> disliked;

    Material(Answers answers, Language language) {
        this.language = language;
        this.wording = Wording.in(language);
        this.disliked = answers.to(Question.DISLIKED_TONE).stream()
                .flatMap(fact -> Terms.of(fact.text(), language).stream())
                .collect(Collectors.toSet());
        Language usual = Language.guess(answers.ownWords(), language);
        for (ToldFact fact : answers.aboutThePerson()) {
            if (isUsable(fact, usual)) {
                var forms = wording.pieces(fact);
                if (!forms.isEmpty()) {
                    pieces.add(new Piece(fact, forms, weight(fact)));
                }
            }
        }
    }

    /** In the order they were told. */
    List<Piece> about(Question question) {
        return pieces.stream().filter(piece -> piece.question() == question).toList();
    }

    List<Piece> all() {
        return List.copyOf(pieces);
    }

    /** Stems of words that are not to be said of this person. */
    Set<String> disliked() {
        return disliked;
    }

    Wording wording() {
        return wording;
    }

    private boolean isUsable(ToldFact fact, Language usual) {
        return Language.guess(fact.text(), usual) == language
                && Tokenizer.spoken(fact.text()).size() <= LONGEST
                && Cliches.in(fact.text(), language).isEmpty()
                && fact.text().codePoints().noneMatch(sign -> sign == '@' || sign == '<' || sign == '{');
    }

    /** Words that carry something, three times as much for numbers and names; little for what most people like. */
    private double weight(ToldFact fact) {
        var words = Tokenizer.spoken(fact.text());
        var telling = words.stream()
                .filter(word -> !FunctionWords.of(language).contains(word.lower()))
                .toList();
        boolean generic =
                telling.stream().allMatch(word -> BioWords.generic(language).contains(word.lower()));
        if (generic) {
            return GENERIC;
        }
        double sum = telling.stream().mapToDouble(this::weight).sum();
        return 1 + Math.log(1 + sum);
    }

    private double weight(Token word) {
        boolean name = language == Language.ENGLISH
                && word.span().start() > 0
                && Character.isUpperCase(word.text().codePointAt(0))
                && !word.text().equals("I");
        if (BioWords.generic(language).contains(word.lower().toLowerCase(Locale.ROOT))) {
            return 0.5;
        }
        return name || word.kind() == TokenKind.NUMBER ? 3 : 1;
    }
}
