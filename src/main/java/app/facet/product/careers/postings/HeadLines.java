package app.facet.product.careers.postings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first lines of a posting, where it says what the job is called, who offers it and where it is. */
final class HeadLines {

    private static final int LINES = 4;
    private static final int LABELS_WITHIN = 16;
    private static final int PROSE_WITHIN = 8;
    private static final int LONGEST = 150;
    private static final int MOST_WORDS = 9;

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[-–—|·•@/+]+\\s+|\\s*[|·•]\\s*|\\s*[–—](?=\\s)|\\s*[\\p{So}\\ufe0f]+\\s*|,\\s+");

    /** What often stands in a head and is neither title nor company nor place. */
    private static final Pattern NEITHER = Words.any(
            "full[- ]time|part[- ]time|full or part time|vollzeit|teilzeit|voll- (?:oder|und) teilzeit|unbefristet|befristet|permanent|contract|hybrid|(?:fully )?remote|on[- ]?site"
                    + "|ab sofort|immediate start|homeoffice|home office|\\d+ ?hours|\\d+[–-]\\d+ std|p\\. ?a\\.?|mobiles arbeiten|english-speaking team|gesucht|wanted|needed|reference|fixed term|ote|start(?:ing)? date");

    private static final Pattern HEADING = Words.any(
            "about us|about you|about the (?:role|job|team)|who we are|who you are|the role|the job|the team|your (?:job|role|profile|tasks|responsibilities|mission|work)|what (?:you|we)\\b.*|responsibilities|requirements|essential(?: skills.*)?|main duties|key duties|duties|role purpose|purpose"
                    + "|you need|tech|skills|ihre aufgaben|deine aufgaben|aufgaben|dein job|das (?:machst|wirst|bringst) du.*|was (?:du|sie|dich|wir|uns)\\b.*|du brauchst|über uns|wer wir sind|wir suchen.*|wir bieten.*|ihr profil|dein profil|einstellungsvoraussetzungen|voraussetzungen|einleitung");

    /**
     * A part of a head line between two separators.
     *
     * @param line its number, from 0
     * @param place its number in the line, from 0
     */
    record Part(String words, int line, int place) {}

    private final List<String> lines;

    HeadLines(List<String> lines) {
        this.lines = lines;
    }

    String line(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    /** What stands after one of these labels. */
    Optional<String> labelled(Pattern label) {
        return lines.stream()
                .limit(LABELS_WITHIN)
                .map(label::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .findFirst();
    }

    /** Lines that are sentences, or may be. */
    List<String> sentences() {
        return lines.stream().limit(PROSE_WITHIN).toList();
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
            List<String> found = split(lines.get(i));
            if (i > 0 && (lines.get(i).length() > LONGEST || isProse(found))) {
                continue;
            }
            for (int place = 0; place < found.size(); place++) {
                parts.add(new Part(found.get(place), i, place));
            }
        }
        return parts;
    }

    static List<String> split(String line) {
        return Arrays.stream(SEPARATOR.split(line))
                .map(HeadLines::bare)
                .filter(part -> !part.isEmpty() && !HEADING.matcher(part).matches())
                .filter(part -> !NEITHER.matcher(part).lookingAt())
                .filter(part -> Amounts.in(part).stream().noneMatch(amount -> amount.currency() != null))
                .toList();
    }

    private static boolean isProse(List<String> parts) {
        return parts.isEmpty() || parts.getFirst().split("\\s+").length > MOST_WORDS;
    }

    private static String bare(String part) {
        return part.strip().replaceAll("^[^\\p{L}\\d(]+|[\\s!?:+*,;]+$|(?<=\\p{Ll}{3})\\.$", "");
    }

    static boolean isHeading(String words) {
        return HEADING.matcher(words).matches();
    }

    static Pattern label(String names) {
        return Pattern.compile("^\\W*(?:" + names + ")\\s*:\\s*(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
