package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People who do not exist, and what they told. */
final class People {

    private People() {}

    static Map<String, Answers> speaking(Language language) {
        var people = new LinkedHashMap<String, Answers>();
        String name = "";
        var typed = new EnumMap<Question, List<String>>(Question.class);
        for (String line : read(language).lines().filter(one -> !one.isBlank()).toList()) {
            if (line.startsWith("#")) {
                keep(people, name, typed);
                name = line.substring(1).strip();
            } else {
                int colon = line.indexOf(':');
                typed.computeIfAbsent(
                                Question.named(line.substring(0, colon)).orElseThrow(), first -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        keep(people, name, typed);
        return people;
    }

    private static void keep(Map<String, Answers> people, String name, Map<Question, List<String>> typed) {
        if (!typed.isEmpty()) {
            var facts = new EnumMap<Question, List<ToldFact>>(Question.class);
            typed.forEach((question, lines) ->
                    facts.put(question, FactLines.of(question, String.join("\n", lines), List.of())));
            people.put(name, new Answers(facts));
            typed.clear();
        }
    }

    private static String read(Language language) {
        String path = "/dating/people-" + language.locale().getLanguage() + ".txt";
        try (var file = People.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
