package app.facet.platform.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A line of the catalogue.
 *
 * @param names all it goes by
 * @param ambiguous whether its short names also mean something else
 * @param near words of which one must stand near an ambiguous name, in small letters
 * @param not phrases in which a name means something else, in small letters
 */
record SkillEntry(Skill skill, List<String> names, boolean ambiguous, List<String> near, List<String> not) {

    private static final int FIELDS = 9;

    static SkillEntry read(String line) {
        String[] fields = line.split(";", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException("Not a skill: " + line);
        }
        var skill = new Skill(
                fields[0], SkillKind.valueOf(fields[1].toUpperCase(Locale.ROOT)), fields[2], fields[3], fields[4]);
        var names = Stream.concat(Stream.of(fields[3], fields[4]), parts(fields[5]))
                .distinct()
                .toList();
        return new SkillEntry(
                skill,
                names,
                fields[6].equals("yes"),
                parts(fields[7]).toList(),
                parts(fields[8]).toList());
    }

    private static Stream<String> parts(String field) {
        return Arrays.stream(field.split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
