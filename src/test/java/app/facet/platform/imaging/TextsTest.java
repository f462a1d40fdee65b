package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.PhotoRefused.Reason;
import app.facet.platform.imaging.retouching.Fix;
import app.facet.platform.imaging.studio.StudioRefused;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
        Stream<String> fixes = Arrays.stream(Fix.values()).map(Fix::messageKey);
        return Stream.of(aspects, fixes, sentences())
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What advice and changes say of a fix, beside what it is. */
    private static Stream<String> sentences(Fix fix) {
        List<String> words =
                switch (fix) {
                    case EXPOSURE -> List.of("about", "because-dark", "because-bright", "did-open", "did-close");
                    case WHITE_BALANCE -> List.of("about", "because", "did-warmer", "did-cooler");
                    case CROP -> List.of("about", "did");
                    case DENOISE, CONTRAST, SHARPEN, SOFTEN_BACKGROUND, STRAIGHTEN ->
                        List.of("about", "because", "did");
                };
        return words.stream().map(word -> fix.messageKey() + "." + word);
    }

    private static Stream<String> sentences() {
        return Stream.of(
                        Arrays.stream(Remark.values()).map(Remark::messageKey),
                        Arrays.stream(Reason.values()).map(Reason::messageKey),
                        Arrays.stream(Fix.values()).flatMap(TextsTest::sentences),
                        Arrays.stream(StudioRefused.Reason.values()).map(why -> new StudioRefused(why).messageKey()),
                        Stream.of("imaging.refused.face-would-change", "imaging.output.too-large"))
                .flatMap(keys -> keys);
    }

    private static Set<String> figures(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
