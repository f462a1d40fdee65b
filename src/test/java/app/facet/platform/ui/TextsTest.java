package app.facet.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    @TempDir
    Path folder;

    static Set<Locale> languages() {
        return Set.copyOf(Texts.languages());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryText(Locale language) {
        var messages = Messages.onClassPath();

        assertThat(new TreeSet<>(messages.keys(language)))
                .as("texts in " + language)
                .isEqualTo(new TreeSet<>(messages.keys(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageTakesTheSameParameters(Locale language) {
        var messages = Messages.onClassPath();

        assertThat(messages.keys(Locale.ENGLISH)).allSatisfy(key -> assertThat(placeholders(messages, key, language))
                .as(key)
                .isEqualTo(placeholders(messages, key, Locale.ENGLISH)));
    }

    private static Set<String> placeholders(Messages messages, String key, Locale language) {
        return PLACEHOLDER
                .matcher(messages.find(key, language).orElse(""))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    @Test
    void aKeyOfAnotherModuleStopsTheStart() throws Exception {
        write("i18n/shop/messages.properties", "till.open=Open");

        assertThatThrownBy(this::read).hasMessageContaining("does not start with 'shop.'");
    }

    @Test
    void germanFallsBackToEnglishAndUnknownLanguagesToo() throws Exception {
        write("i18n/shop/messages.properties", "shop.open=Open\nshop.closed=Closed");
        write("i18n/shop/messages_de.properties", "shop.open=Geöffnet");
        var messages = read();

        assertThat(new Texts(messages, Locale.GERMANY).get("shop.open")).isEqualTo("Geöffnet");
        assertThat(new Texts(messages, Locale.GERMAN).get("shop.closed")).isEqualTo("Closed");
        assertThat(new Texts(messages, Locale.JAPANESE).get("shop.open")).isEqualTo("Open");
    }

    @Test
    void anApostropheNeedsNoCareAndParametersAreFilledIn() throws Exception {
        write("i18n/shop/messages.properties", "shop.left={0,choice,0#That's all|1#One left|1<{0} left}, {1}");

        assertThat(new Texts(read(), Locale.ENGLISH).get("shop.left", 1200, "don't wait"))
                .isEqualTo("1,200 left, don't wait");
    }

    @Test
    void aMissingTextIsSeen() {
        assertThat(Texts.of(Locale.ENGLISH).get("ui.no-such-text")).isEqualTo("!ui.no-such-text!");
    }

    private void write(String name, String content) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Messages read() {
        return Messages.read("file:" + folder + "/i18n/*/messages*.properties");
    }
}
