package app.facet.platform.skills;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The other ways in which a name is spelt: British as American, one of several as all of them. */
final class Spelling {

    private static final List<List<String>> PAIRS = List.of(
            List.of("center", "centre"),
            List.of("ization", "isation"),
            List.of("izing", "ising"),
            List.of("ized", "ised"),
            List.of("color", "colour"),
            List.of("behavior", "behaviour"),
            List.of("labor ", "labour "),
            List.of("modeling", "modelling"),
            List.of("license", "licence"),
            List.of("fiber", "fibre"),
            List.of("analyz", "analys"),
            List.of("organiz", "organis"),
            List.of("optimiz", "optimis"),
            List.of("prioritiz", "prioritis"),
            List.of("defense", "defence"),
            List.of("counseling", "counselling"),
            List.of("traveling", "travelling"),
            List.of("pediatric", "paediatric"),
            List.of("anesthe", "anaesthe"));
    private static final Pattern SEVERAL = Pattern.compile(".*[\\p{L}] .*[a-z]{2}(?<![sui]|ic)s");

    private Spelling() {}

    static Set<String> of(String name) {
        var all = new LinkedHashSet<String>();
        all.add(name);
        for (var pair : PAIRS) {
            for (String known : List.copyOf(all)) {
                all.add(spelt(known, pair.getFirst(), pair.getLast()));
                all.add(spelt(known, pair.getLast(), pair.getFirst()));
            }
        }
        if (SEVERAL.matcher(name).matches()) {
            all.add(name.substring(0, name.length() - 1));
        }
        return all;
    }

    private static String spelt(String name, String so, String otherwise) {
        String small = name.toLowerCase(Locale.ROOT);
        int at = small.indexOf(so);
        return at <= 0 ? name : name.substring(0, at) + otherwise + name.substring(at + so.length());
    }
}
