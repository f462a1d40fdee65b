package app.facet.product.careers.resumes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a name by points for and against each line it could be. */
final class NameFinder {

    private static final Pattern LABEL = Pattern.compile("(?i)^(?:full )?name\\s*[:\\t]\\s*(.+)$");
    private static final Pattern TITLES = Pattern.compile(
            "(?i)^(?:(?:prof|dr|dipl|ing|mr|mrs|ms|herr|frau|med|rer|nat|phil|h\\. ?c)\\.?(?:-ing)?\\.?\\s+)+");
    private static final Pattern AFTER = Pattern.compile(
            "(?:,|\\s)\\s*(?:CPA|RN|PhD|Ph\\.D\\.?|MBA|MD|PMP|MSc|BSc|CFA|PE|Esq\\.?|M\\.?A\\.?|B\\.?A\\.?|LL\\.?M\\.?)(?=,|$).*$");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}.'’ -]+");
    private static final int FEW = 12;

    private final List<ResumeLine> lines;
    private final float largest;
    private final String local;
    private final Evidence evidence;
    private final Optional<Candidate> best;

    private record Candidate(ResumeLine line, String name, double points) {}

    NameFinder(List<ResumeLine> lines, Collection<ResumeSection> sections, String email, Evidence evidence) {
        this.lines = lines;
        this.largest =
                (float) lines.stream().mapToDouble(ResumeLine::size).max().orElse(0);
        this.local = folded(email.replaceFirst("@.*", ""));
        this.evidence = evidence;
        this.best = sections.stream()
                .filter(section -> section.kind() == SectionKind.TOP || section.kind() == SectionKind.CONTACT)
                .flatMap(section -> section.lines().stream())
                .map(this::candidate)
                .max(Comparator.comparingDouble(Candidate::points))
                .filter(candidate -> candidate.points > 2);
    }

    String name() {
        best.ifPresent(found -> evidence.note("contact.name", Evidence.sure(found.points - 2), found.line));
        return best.map(found -> found.line.upper() ? capitalised(found.name) : found.name)
                .orElse("");
    }

    /** The line after the name, if it says what somebody is. */
    String headline() {
        if (best.isEmpty()) {
            return "";
        }
        int next = best.get().line.at() + 1;
        if (next >= lines.size()) {
            return "";
        }
        ResumeLine line = lines.get(next);
        boolean fits = !line.text().matches(".*[@\\d\\t|•].*")
                && line.words() <= FEW
                && SectionKind.named(line.text()).isEmpty()
                && (ResumeWords.count("titles", line.text()) > 0 || line.bold() || aloneAt(next));
        if (fits) {
            evidence.note("contact.headline", 0.8, line);
        }
        return fits ? line.text() : "";
    }

    /** Close to the name, with space beneath, and not the name of a town. */
    private boolean aloneAt(int at) {
        boolean space = at + 1 < lines.size() && lines.get(at + 1).gap();
        return space
                && !lines.get(at).gap()
                && !lines.get(at).text().matches("[^,]+, [^,]+")
                && lines.get(at).words() > 1;
    }

    private Candidate candidate(ResumeLine line) {
        var label = LABEL.matcher(line.text());
        boolean labelled = label.matches();
        String first = labelled ? label.group(1) : line.text().split("\\s*[\\t|•·]\\s*|\\s+[–—]\\s+", -1)[0];
        String name = AFTER.matcher(TITLES.matcher(first.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return new Candidate(line, name, points(line, name) + (labelled ? 8 : 0));
    }

    private double points(ResumeLine line, String name) {
        String[] words = name.split("\\s+");
        double points = LETTERS.matcher(name).matches() ? 3 : -6;
        points += words.length >= 2 && words.length <= 4 ? 2 : -4;
        points += Arrays.stream(words).allMatch(NameFinder::capital) ? 1 : -2;
        points += line.size() >= largest - 0.1 && largest > SectionFinder.body(lines) * 1.1 ? 4 : 0;
        points += line.bold() ? 1 : 0;
        points += line.at() == 0 ? 2 : 0;
        points += 4.0 * inAddress(words) / words.length;
        points -= line.bullet() ? 4 : 0;
        points -= ResumeWords.count("titles", name) > 0 ? 5 : 0;
        points -= ResumeWords.has("documents", name) || SectionKind.named(name).isPresent() ? 12 : 0;
        points -= ResumeWords.count("employers", name) > 0 ? 2 : 0;
        return points;
    }

    private static boolean capital(String word) {
        return word.length() > 0
                && (Character.isUpperCase(word.charAt(0)) || word.matches("von|van|de|der|di|la|bin|al"));
    }

    private long inAddress(String[] words) {
        return Arrays.stream(words)
                .map(NameFinder::folded)
                .filter(word -> word.length() > 1 && local.contains(word))
                .count();
    }

    static boolean isDegree(String text) {
        return ResumeWords.count("degrees", text) > 0;
    }

    /** Without accents, as addresses write it. */
    private static String folded(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("ø", "o");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }

    /** A name in capitals, as it is written elsewhere. */
    private static String capitalised(String name) {
        var result = new StringBuilder();
        boolean begins = true;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            result.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c);
        }
        return result.toString();
    }
}
