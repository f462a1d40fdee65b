package app.facet.platform.facts;

import app.facet.platform.language.Language;
import app.facet.platform.language.Token;
import app.facet.platform.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Takes sentences apart. For one thread. */
final class StatementReader {

    private final Language language;
    private final Vocabulary vocabulary;

    StatementReader(Language language) {
        this.language = language;
        this.vocabulary = new Vocabulary(language);
    }

    Statement read(String text) {
        var sentence = new Sentence(text, language);
        var assertions = new ArrayList<Assertion>();
        assertions.addAll(Moments.in(sentence));
        assertions.addAll(Amounts.in(sentence));
        assertions.addAll(Degrees.in(sentence));
        assertions.addAll(Roles.in(sentence));
        assertions.addAll(Names.in(sentence, vocabulary));
        List<String> plain = sentence.tokens().stream()
                .filter(Token::isSpoken)
                .map(token -> Spelling.plain(token.text()))
                .toList();
        var words = new HashSet<>(plain);
        words.addAll(Tools.otherWords(plain));
        return new Statement(
                text,
                language,
                plain,
                words,
                assertions.stream()
                        .filter(assertion -> !sentence.isDenied(assertion.span()))
                        .toList(),
                sentence.denies());
    }
}
