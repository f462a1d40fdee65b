package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.CareerDates.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes a section apart into entries. Each has a time somewhere in what stands above its text; how many lines stand above the time in
 * the first entry, they stand in the others, as far as there are any.
 */
final class EntryFinder {

    private static final int LONGEST_HEAD = 18;
    private static final int MOST_BEFORE = 3;
    private static final int MOST_AFTER = 2;
    private static final float LEAST_INDENT = 8;
    private static final float MOST_INDENT = 40;

    private final List<ResumeLine> lines;
    private final Function<String, Optional<Found>> dates;
    private final List<Role> roles = new ArrayList<>();
    private final float rightmost;
    private final float leftmost;

    private enum Role {
        HEAD,
        DATED,
        BODY,
        /** Goes on with the line before. */
        MORE
    }

    private EntryFinder(List<ResumeLine> lines, Function<String, Optional<Found>> dates) {
        this.lines = lines;
        this.dates = dates;
        this.rightmost =
                (float) lines.stream().mapToDouble(ResumeLine::end).max().orElse(0);
        this.leftmost = (float) lines.stream().mapToDouble(ResumeLine::x).min().orElse(0);
        lines.forEach(line -> roles.add(role(line)));
    }

    /** Entries with a time from when to when. */
    static List<Entry> inPeriods(List<ResumeLine> lines) {
        return new EntryFinder(lines, CareerDates::range).entries();
    }

    /** Entries that may only say when they ended. */
    static List<Entry> dated(List<ResumeLine> lines) {
        return new EntryFinder(lines, CareerDates::any).entries();
    }

    private Role role(ResumeLine line) {
        if (line.bullet()) {
            return Role.BODY;
        }
        int at = roles.size();
        if (dates.apply(line.text()).isPresent()
                && line.words() <= LONGEST_HEAD
                && !line.text().endsWith(".")) {
            return Role.DATED;
        }
        if (at > 0 && goesOn(lines.get(at - 1), line, roles.get(at - 1))) {
            return Role.MORE;
        }
        return isProse(line) || isIndented(line) ? Role.BODY : Role.HEAD;
    }

    /** As text beneath a bullet is, when the bullet itself is drawn and not written. */
    private boolean isIndented(ResumeLine line) {
        float indent = line.x() - leftmost;
        return indent > LEAST_INDENT && indent < MOST_INDENT && !line.bold();
    }

    private boolean goesOn(ResumeLine before, ResumeLine line, Role role) {
        boolean body = role == Role.BODY || role == Role.MORE;
        if (!body || line.gap() || line.bold() || !line.boldPart().isEmpty()) {
            return false;
        }
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        boolean full = before.end() > 0.82f * rightmost;
        boolean beneath = Math.abs(line.x() - before.x()) < 6 || line.x() > before.x();
        return small || (full && beneath && !before.text().endsWith("."));
    }

    private static boolean isProse(ResumeLine line) {
        String last = line.text().substring(line.text().lastIndexOf(' ') + 1);
        boolean name = line.text().matches(".*[|\\t].*") || ResumeWords.count("employers", last) > 0;
        boolean sentence = line.text().endsWith(".") && line.words() > 4 && !name;
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        return sentence || line.words() > LONGEST_HEAD || (small && line.words() > 3);
    }

    private List<Entry> entries() {
        List<Integer> starts = starts();
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < starts.size(); at++) {
            int to = at + 1 < starts.size() ? starts.get(at + 1) : lines.size();
            entries.add(entry(starts.get(at), to));
        }
        return entries;
    }

    private List<Integer> starts() {
        var starts = new ArrayList<Integer>();
        int usual = -1;
        int last = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (roles.get(at) == Role.DATED) {
                int before = headsBefore(at, last);
                usual = usual < 0 ? Math.min(before, MOST_BEFORE) : usual;
                starts.add(at - Math.min(before, usual));
                last = at;
            }
        }
        return starts.isEmpty() ? startsWithoutDates() : starts;
    }

    private int headsBefore(int at, int last) {
        int count = 0;
        while (at - count - 1 > last && roles.get(at - count - 1) == Role.HEAD) {
            count++;
        }
        return count;
    }

    /** Where something bold follows text, or a gap. */
    private List<Integer> startsWithoutDates() {
        var starts = new ArrayList<Integer>();
        for (int at = 0; at < lines.size(); at++) {
            boolean first =
                    at == 0 || roles.get(at - 1) != Role.HEAD || lines.get(at).gap();
            if (roles.get(at) == Role.HEAD && first) {
                starts.add(at);
            }
        }
        return starts;
    }

    private Entry entry(int from, int to) {
        var chunks = new ArrayList<Entry.Chunk>();
        var body = new ArrayList<String>();
        Period period = Period.UNKNOWN;
        int after = 0;
        boolean above = true;
        for (int at = from; at < to; at++) {
            ResumeLine line = lines.get(at);
            Role role = roles.get(at);
            if (role == Role.DATED && period.isUnknown()) {
                Found found = dates.apply(line.text()).orElseThrow();
                period = found.period();
                chunks.addAll(Chunks.of(line, found.without(line.text())));
            } else if (above && role == Role.HEAD && after < MOST_AFTER) {
                after += period.isUnknown() ? 0 : 1;
                chunks.addAll(Chunks.of(line, line.text()));
            } else {
                above = false;
                addTo(body, line, role);
            }
        }
        return new Entry(chunks, period, body, lines.subList(from, to));
    }

    private static void addTo(List<String> body, ResumeLine line, Role role) {
        if (role == Role.MORE && !body.isEmpty()) {
            String before = body.removeLast();
            boolean cut =
                    before.endsWith("-") && Character.isLowerCase(line.text().codePointAt(0));
            body.add(cut ? before.substring(0, before.length() - 1) + line.text() : before + " " + line.text());
        } else {
            body.add(line.text());
        }
    }
}
