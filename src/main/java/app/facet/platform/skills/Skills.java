package app.facet.platform.skills;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** All skills Facet knows. Assembled for Facet; the sources of facts are told in {@code skills/README.md}. */
public final class Skills {

    private static final Skills ALL = new Skills();

    private final Map<String, SkillEntry> entries = new LinkedHashMap<>();
    private final Map<String, Skill> named = new HashMap<>();
    private final Map<String, Set<String>> implied = new HashMap<>();

    private final CRC32 sum = new CRC32();
    private final String edition;

    private Skills() {
        lines("categories.txt")
                .forEach(category -> lines(category + ".csv").skip(1).forEach(this::add));
        lines("implies.csv").skip(1).forEach(this::addImplied);
        edition = Long.toHexString(sum.getValue());
    }

    /** Of the files: what was found with another edition may be found differently with this one. */
    public String edition() {
        return edition;
    }

    public static Skills all() {
        return ALL;
    }

    private void add(String line) {
        var entry = SkillEntry.read(line);
        if (entries.put(entry.skill().id(), entry) != null) {
            throw new IllegalStateException("Twice: " + entry.skill().id());
        }
        entry.names().forEach(name -> named.putIfAbsent(name.toLowerCase(Locale.ROOT), entry.skill()));
    }

    private void addImplied(String line) {
        String[] ids = line.split(";", -1);
        implied.computeIfAbsent(ids[0], id -> new HashSet<>()).add(ids[1]);
    }

    private Stream<String> lines(String file) {
        try (InputStream content = Skills.class.getResourceAsStream("/skills/" + file)) {
            if (content == null) {
                throw new IllegalStateException("This build lacks skills/" + file);
            }
            byte[] bytes = content.readAllBytes();
            sum.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Skill> list() {
        return entries.values().stream().map(SkillEntry::skill).toList();
    }

    public Optional<Skill> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(SkillEntry::skill);
    }

    /** The skill that goes by that name, in large or small letters; where several do, the first. */
    public Optional<Skill> named(String name) {
        return Optional.ofNullable(named.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** What somebody with this skill has as well, itself not among it: Spring Boot implies Spring, and that Java. */
    public Set<Skill> impliedBy(Skill skill) {
        var reached = new HashSet<String>();
        reach(skill.id(), reached);
        reached.remove(skill.id());
        return reached.stream().flatMap(id -> find(id).stream()).collect(Collectors.toSet());
    }

    private void reach(String id, Set<String> reached) {
        if (reached.add(id)) {
            implied.getOrDefault(id, Set.of()).forEach(next -> reach(next, reached));
        }
    }

    /** All names of all skills, each once. */
    public List<String> names() {
        return entries.values().stream()
                .flatMap(entry -> entry.names().stream())
                .distinct()
                .toList();
    }

    Collection<SkillEntry> entries() {
        return entries.values();
    }
}
