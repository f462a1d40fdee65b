package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.Entry.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what somebody was, or learned, from where. Each chunk has points for both by its words; which comes first, all entries of
 * a section decide together.
 */
final class HeadReader {

    private static final double ORDER = 0.8;
    private static final double LATER = 0.6;

    private final String whats;
    private final String wheres;
    private double order = ORDER;

    /**
     * What was read.
     *
     * @param points for it, against its opposite
     */
    record Head(String what, String where, String place, double points) {}

    private record Pair(int what, int where, double points) {}

    private HeadReader(String whats, String wheres) {
        this.whats = whats;
        this.wheres = wheres;
    }

    static List<Head> ofJobs(List<Entry> entries) {
        return new HeadReader("titles", "employers").read(entries);
    }

    static List<Head> ofSchools(List<Entry> entries) {
        return new HeadReader("degrees", "schools").read(entries);
    }

    private List<Head> read(List<Entry> entries) {
        List<List<Chunk>> all = entries.stream().map(this::split).toList();
        double whatFirst = all.stream().mapToDouble(this::leaning).sum();
        order = whatFirst < 0 ? -ORDER : ORDER;
        var heads = new ArrayList<Head>();
        for (int at = 0; at < all.size(); at++) {
            boolean oneLine = entries.get(at).chunks().size() == 1;
            heads.add(oneLine && onlyWhere(all.get(at)) ? whereAlone(all.get(at)) : head(all.get(at)));
        }
        return heads;
    }

    /** A single chunk is taken apart further. */
    private List<Chunk> split(Entry entry) {
        List<Chunk> chunks = entry.chunks().stream()
                .filter(chunk -> !chunk.text().matches("\\p{L}+:.*"))
                .toList();
        if (chunks.size() > 1) {
            return besideAPlace(chunks);
        }
        if (chunks.isEmpty()) {
            return chunks;
        }
        Chunk only = chunks.getFirst();
        String[] parts =
                whats.equals("titles") ? only.text().split("\\s+(?:at|bei|beim|@)\\s+", 2) : new String[] {only.text()};
        if (parts.length == 1) {
            parts = only.text().split(",\\s+|\\s*/{2}\\s*|\\s+-\\s+");
        }
        return Arrays.stream(parts)
                .map(part -> new Chunk(part.strip(), only.bold()))
                .toList();
    }

    /** Both in one chunk, when all the others say is a town. */
    private List<Chunk> besideAPlace(List<Chunk> chunks) {
        List<Chunk> full = chunks.stream().filter(this::saysBoth).toList();
        boolean towns = chunks.stream()
                .filter(chunk -> !full.contains(chunk))
                .allMatch(chunk -> points(chunk) == 0 && chunk.text().split("\\s", -1).length <= 2);
        if (full.size() != 1 || !towns) {
            return chunks;
        }
        return chunks.stream()
                .flatMap(chunk -> full.contains(chunk)
                        ? Arrays.stream(chunk.text().split(",\\s+", 2)).map(part -> new Chunk(part, chunk.bold()))
                        : Stream.of(chunk))
                .toList();
    }

    private boolean saysBoth(Chunk chunk) {
        String[] parts = chunk.text().split(",\\s+", 2);
        return parts.length == 2 && Character.isUpperCase(parts[1].codePointAt(0)) && points(chunk) >= 0;
    }

    private double leaning(List<Chunk> chunks) {
        double what = 0;
        double where = 0;
        for (int at = 0; at < Math.min(2, chunks.size()); at++) {
            double points = points(chunks.get(at));
            what += at == 0 ? points : -points;
            where -= at == 0 ? points : -points;
        }
        return chunks.size() < 2 ? 0 : Math.clamp(what - where, -4, 4);
    }

    /** More than none: what it was; less: where. */
    private double points(Chunk chunk) {
        String main = chunk.text().split(",\\s+", -1)[0];
        return 2.0 * Math.min(2, ResumeWords.count(whats, main)) - 2.0 * Math.min(2, ResumeWords.count(wheres, main));
    }

    private Head head(List<Chunk> chunks) {
        if (chunks.isEmpty()) {
            return new Head("", "", "", -3);
        }
        if (chunks.size() == 1) {
            boolean what = points(chunks.getFirst()) >= 0;
            String text = chunks.getFirst().text();
            return new Head(what ? text : "", what ? "" : text, "", 0);
        }
        Pair best = best(chunks);
        return assembled(chunks, best);
    }

    /** A place of work and its town, but not what somebody was there. */
    private boolean onlyWhere(List<Chunk> chunks) {
        return chunks.size() > 1
                && points(chunks.getFirst()) < 0
                && chunks.stream()
                        .skip(1)
                        .allMatch(chunk -> points(chunk) == 0 && chunk.text().split("\\s", -1).length <= 2);
    }

    private static Head whereAlone(List<Chunk> chunks) {
        String places =
                String.join(", ", chunks.stream().skip(1).map(Chunk::text).toList());
        return new Head("", chunks.getFirst().text(), places, 0);
    }

    private Pair best(List<Chunk> chunks) {
        Pair best = new Pair(0, 1, -100);
        for (int what = 0; what < chunks.size(); what++) {
            for (int where = 0; where < chunks.size(); where++) {
                if (what != where) {
                    double points = points(chunks.get(what)) - points(chunks.get(where));
                    points += what < where ? order : -order;
                    points -= LATER * (what + where);
                    points += chunks.get(what).bold() && !chunks.get(where).bold() ? 0.5 : 0;
                    best = points > best.points ? new Pair(what, where, points) : best;
                }
            }
        }
        return best;
    }

    private Head assembled(List<Chunk> chunks, Pair pair) {
        String[] where = chunks.get(pair.where).text().split(",\\s+");
        int own = 1;
        while (own < where.length && (isApart(chunks, pair) || belongs(where[own]))) {
            own++;
        }
        var places = new ArrayList<>(List.of(where).subList(own, where.length));
        for (int at = 0; at < chunks.size(); at++) {
            if (at != pair.what && at != pair.where) {
                places.add(chunks.get(at).text());
            }
        }
        String name = String.join(", ", List.of(where).subList(0, own));
        return new Head(chunks.get(pair.what).text(), name, String.join(", ", places), pair.points);
    }

    /** What stands apart from both is the town; then a comma is of the name. */
    private static boolean isApart(List<Chunk> chunks, Pair pair) {
        return chunks.size() > Math.max(pair.what, pair.where) + 1
                && chunks.getLast().text().length() < 40;
    }

    /** Whether a part after a comma is still of the name. */
    private boolean belongs(String part) {
        return Stream.of("Inc", "Inc.", "Ltd", "Ltd.", "LLC", "GmbH", "AG").anyMatch(part.strip()::equals);
    }
}
