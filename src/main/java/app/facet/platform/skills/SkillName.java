package app.facet.platform.skills;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One name of a skill as it is looked for.
 *
 * @param exact whether its capitals matter: CAN is a bus, can is a verb
 * @param mixed whether it is short and of small and large letters, as DoE, and so has no plural
 * @param clear whether it needs no witness beside it
 */
record SkillName(SkillEntry entry, String text, boolean exact, boolean mixed, boolean clear) {

    private static final int SHORTEST_WITNESS = 4;
    private static final Pattern ACRONYM = Pattern.compile("[A-ZÄÖÜ]{1,5}");
    private static final Pattern MIXED = Pattern.compile("(?=.{2,4}$)[A-Za-z]+[A-Z][A-Za-z]*");
    private static final Pattern GERMAN_ADJECTIVE = Pattern.compile(
            "[a-zäöüß-]{4,}(fähig|bar|lich|ig|isch|iert|ell|iv|bereit|sam|haft|freudig|stark|sicher|kundig|bewusst)");

    static Stream<SkillName> of(SkillEntry entry) {
        return entry.names().stream()
                .flatMap(name -> Spelling.of(name).stream())
                .distinct()
                .flatMap(name -> of(entry, name));
    }

    private static Stream<SkillName> of(SkillEntry entry, String name) {
        boolean acronym = ACRONYM.matcher(name).matches();
        boolean mixed = !acronym && MIXED.matcher(name).matches();
        var base = new SkillName(entry, name, acronym || mixed, mixed, isClear(entry, name));
        return GERMAN_ADJECTIVE.matcher(name).matches()
                ? Stream.concat(Stream.of(base), inflected(base))
                : Stream.of(base);
    }

    private static Stream<SkillName> inflected(SkillName base) {
        return Stream.of("e", "en", "er", "es", "em")
                .map(ending -> new SkillName(base.entry, base.text + ending, base.exact, base.mixed, base.clear));
    }

    /** Of several words, a noun for what somebody is like, or with a witness within itself. */
    private static boolean isClear(SkillEntry entry, String name) {
        boolean trait = entry.skill().kind() == SkillKind.SOFT && Character.isUpperCase(name.charAt(0));
        if (!entry.ambiguous() || trait) {
            return true;
        }
        String small = name.toLowerCase(Locale.ROOT);
        return name.indexOf(' ') > 0
                || entry.near().stream()
                        .anyMatch(word ->
                                word.length() >= SHORTEST_WITNESS && !small.equals(word) && small.contains(word));
    }

    boolean isOneWord() {
        return text.indexOf(' ') < 0 && text.indexOf('-') < 0;
    }
}
