package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.ResumeContent.Certificate;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists: what somebody can, which languages they speak, what they have proved. */
final class SkillLists {

    private static final Pattern LABEL = Pattern.compile("^([\\p{L}][\\p{L} /&-]{1,30}?)\\s*(?::|\\t)\\s*(.+)$");
    private static final Pattern SIGNS = Pattern.compile("\\s*[,;•·|\\t](?![^(]*\\))\\s*");
    private static final Pattern LEVEL = Pattern.compile("^([\\p{L}]+)\\s*(?:[(:,–—-]|\\s-\\s)?\\s*(.*?)\\)?$");
    private static final Pattern UNHEARD_OF =
            Pattern.compile("([\\p{L}’'-]+(?: [\\p{L}’'-]+){0,2})(?: \\(([^()]*)\\))?");
    private static final int LONGEST = 60;

    private SkillLists() {}

    static List<String> skills(List<ResumeLine> lines) {
        Set<String> skills = new LinkedHashSet<>();
        for (ResumeLine line : joined(lines)) {
            Matcher label = LABEL.matcher(line.text());
            boolean labelled = label.matches() && label.group(1).split("\\s+").length <= 3;
            if (labelled
                    && SectionKind.named(label.group(1))
                            .filter(SectionKind.LANGUAGES::equals)
                            .isPresent()
                    && !languages(List.of(line)).isEmpty()) {
                continue;
            }
            for (String skill : SIGNS.split(labelled ? label.group(2) : line.text(), -1)) {
                String bare = skill.replaceAll("[.\\s]+$", "").strip();
                if (!bare.isEmpty() && bare.length() <= LONGEST) {
                    skills.add(bare);
                }
            }
        }
        return List.copyOf(skills);
    }

    /** A list that goes on in the next line. */
    private static List<ResumeLine> joined(List<ResumeLine> lines) {
        var joined = new ArrayList<ResumeLine>();
        for (ResumeLine line : lines) {
            boolean open = !joined.isEmpty() && joined.getLast().text().endsWith(",");
            if (open && !line.bullet()) {
                ResumeLine before = joined.removeLast();
                joined.add(new ResumeLine(
                        before.at(),
                        before.text() + " " + line.text(),
                        before.bullet(),
                        before.size(),
                        before.bold(),
                        before.boldPart(),
                        before.gap(),
                        before.x(),
                        line.end()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** From a list of nothing but languages, where also those are meant that no list of ours names. */
    static List<SpokenLanguage> spoken(List<ResumeLine> lines) {
        var languages = new ArrayList<SpokenLanguage>();
        var known = new ArrayList<ResumeLine>();
        for (ResumeLine line : lines) {
            Matcher item = UNHEARD_OF.matcher(line.text());
            if (line.bullet() && item.matches() && languages(List.of(line)).isEmpty()) {
                languages.addAll(languages(known));
                languages.add(new SpokenLanguage(item.group(1), item.group(2) == null ? "" : item.group(2)));
                known.clear();
            } else {
                known.add(line);
            }
        }
        languages.addAll(languages(known));
        return languages;
    }

    /** Items that are languages, each with how well. */
    static List<SpokenLanguage> languages(List<ResumeLine> lines) {
        var languages = new ArrayList<SpokenLanguage>();
        for (ResumeLine line : lines) {
            Matcher label = LABEL.matcher(line.text());
            boolean labelled = label.matches() && !ResumeWords.has("tongues", label.group(1));
            for (String item : SIGNS.split(labelled ? label.group(2) : line.text(), -1)) {
                Matcher level = LEVEL.matcher(item.strip());
                if (level.matches() && ResumeWords.has("tongues", level.group(1))) {
                    languages.add(
                            new SpokenLanguage(level.group(1), level.group(2).strip()));
                } else if (!languages.isEmpty() && languages.getLast().level().isEmpty()) {
                    languages.add(new SpokenLanguage(languages.removeLast().name(), item.strip()));
                }
            }
        }
        return languages;
    }

    static List<Certificate> certificates(List<ResumeLine> lines) {
        var certificates = new ArrayList<Certificate>();
        for (ResumeLine line : lines) {
            var date = CareerDates.any(line.text());
            String text = date.map(found -> found.without(line.text())).orElse(line.text());
            String[] parts = text.split("\\s*[\\t|]\\s*|\\s+[–—]\\s+", 2);
            certificates.add(new Certificate(
                    parts[0].strip(),
                    parts.length > 1 ? parts[1].strip() : "",
                    date.map(CareerDates.Found::period).orElse(Period.UNKNOWN)));
        }
        return certificates;
    }
}
