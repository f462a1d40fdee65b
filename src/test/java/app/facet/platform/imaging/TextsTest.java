package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys come from the code, so that nothing can be said for which there are no words. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void everythingThatCanBeSaidHasWordsAndNothingElseHas(String file) throws IOException {
        assertThat(Texts.of(file).stringPropertyNames()).isEqualTo(keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void findingsAndRefusalsAreCalmSentences(String file) throws IOException {
        Properties texts = Texts.of(file);
        for (String key : sentences().toList()) {
            assertThat(texts.getProperty(key, "")).as(key).endsWith(".").doesNotContain("!", "'");
        }
    }

    @Test
    void bothLanguagesNameTheSameFigures() throws IOException {
        Properties english = Texts.of("messages");
        Properties german = Texts.of("messages_de");
        for (String key : keys()) {
            assertThat(figures(german, key)).as(key).isEqualTo(figures(english, key));
        }
    }

    @ParameterizedTest
    @EnumSource(Remark.class)
    void remarkIsFiledUnderItsAspect(Remark remark) {
        String aspect = remark.aspect().messageKey().replace("imaging.aspect.", "");
        assertThat(remark.messageKey()).matches("imaging\\.finding\\." + aspect + "\\.[a-z]+(-[a-z]+)*");
    }

    private static Set<String> keys() {
        Stream<String> aspects =
                Arrays.stream(Aspect.values()).flatMap(a -> Stream.of(a.messageKey(), a.messageKey() + ".about"));
        return Stream.concat(aspects, sentences()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sentences() {
        return Stream.concat(
                Arrays.stream(Remark.values()).map(Remark::messageKey),
                Arrays.stream(Reason.values()).map(Reason::messageKey));
    }

    private static Set<String> figures(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
