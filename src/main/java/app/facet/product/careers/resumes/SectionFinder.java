package app.facet.product.careers.resumes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds headings: by what they say, and by looking like those that say it. A line far larger than headings is a name, and
 * begins anew what stands at the top.
 */
final class SectionFinder {

    private static final int MOST_WORDS = 6;
    private static final float LARGER = 1.12f;
    private static final float NEARLY = 0.3f;

    private final List<ResumeLine> lines;
    private final float body;
    private final List<ResumeLine> sure;

    private SectionFinder(List<ResumeLine> lines) {
        this.lines = lines;
        this.body = body(lines);
        this.sure = lines.stream().filter(this::saysAndLooks).toList();
    }

    static List<ResumeSection> find(List<ResumeLine> lines) {
        return new SectionFinder(lines).sections();
    }

    /** The size most letters have. */
    static float body(List<ResumeLine> lines) {
        List<Float> sizes = lines.stream().map(ResumeLine::size).sorted().toList();
        return sizes.isEmpty() ? 1 : sizes.get(sizes.size() / 2);
    }

    private List<ResumeSection> sections() {
        var sections = new ArrayList<ResumeSection>();
        var open = new ArrayList<ResumeLine>();
        SectionKind kind = SectionKind.TOP;
        String heading = "";
        for (ResumeLine line : lines) {
            Optional<SectionKind> begins = begins(line);
            if (begins.isPresent()) {
                sections.add(new ResumeSection(kind, heading, open));
                open.clear();
                kind = begins.get();
                heading = kind == SectionKind.TOP ? "" : line.text();
            }
            if (begins.isEmpty() || kind == SectionKind.TOP) {
                open.add(line);
            }
        }
        sections.add(new ResumeSection(kind, heading, open));
        return sections;
    }

    private Optional<SectionKind> begins(ResumeLine line) {
        if (line.size() > largestHeading() * LARGER && !saysAndLooks(line)) {
            return Optional.of(SectionKind.TOP);
        }
        if (saysAndLooks(line)) {
            return kind(line);
        }
        return looksLikeHeadings(line) ? kind(line).or(() -> Optional.of(SectionKind.OTHERS)) : Optional.empty();
    }

    private float largestHeading() {
        return (float) sure.stream().mapToDouble(ResumeLine::size).max().orElse(body);
    }

    private static String said(ResumeLine line) {
        return line.text().replaceAll("[\\s:.]+$", "");
    }

    /** Plain words that are headings elsewhere stand out somehow, or stand alone. */
    private boolean saysAndLooks(ResumeLine line) {
        if (line.bullet() || line.words() > MOST_WORDS || line.text().contains("\t")) {
            return false;
        }
        boolean named = SectionKind.named(said(line)).isPresent() && (standsOut(line) || line.gap());
        return named || (line.size() > body * LARGER && hints(line));
    }

    private static boolean hints(ResumeLine line) {
        return SectionKind.hinted(line.text()).isPresent()
                && ResumeWords.count("titles", line.text()) == 0
                && line.text().chars().noneMatch(Character::isDigit);
    }

    private static Optional<SectionKind> kind(ResumeLine line) {
        return SectionKind.named(said(line)).or(() -> SectionKind.hinted(said(line)));
    }

    private boolean standsOut(ResumeLine line) {
        return line.bold()
                || line.upper()
                || line.size() > body * LARGER
                || line.text().endsWith(":");
    }

    private boolean looksLikeHeadings(ResumeLine line) {
        if (line.bullet()
                || line.words() > MOST_WORDS
                || sure.isEmpty()
                || line.at() < sure.getFirst().at()) {
            return false;
        }
        boolean dated = line.text().chars().anyMatch(Character::isDigit);
        boolean title = ResumeWords.count("titles", line.text()) > 0 || ResumeWords.count("employers", line.text()) > 0;
        ResumeLine like = sure.getFirst();
        boolean asLarge = Math.abs(line.size() - like.size()) < NEARLY && line.size() > body * LARGER;
        boolean asLoud = line.upper() && like.upper() && line.gap() && line.words() <= 3;
        return !dated && !title && line.bold() == like.bold() && (asLarge || asLoud);
    }
}
