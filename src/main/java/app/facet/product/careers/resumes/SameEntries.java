package app.facet.product.careers.resumes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a list again after some were moved, changed, added or taken away. */
final class SameEntries {

    private final List<Map<String, Object>> entries;
    private final List<Map<String, Object>> was;
    private final Set<Integer> taken = new HashSet<>();

    private SameEntries(List<Map<String, Object>> entries, List<Map<String, Object>> was) {
        this.entries = entries;
        this.was = was;
    }

    /** Of each entry the place it had, or null when it is new. Those that are all the same find theirs first. */
    static @Nullable Integer[] of(List<Map<String, Object>> entries, List<Map<String, Object>> was) {
        var same = new SameEntries(entries, was);
        var places = new @Nullable Integer[entries.size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = same.likest(at, entries.get(at).size());
        }
        for (int at = 0; at < places.length; at++) {
            places[at] = places[at] == null ? same.likest(at, 1) : places[at];
        }
        return places;
    }

    private @Nullable Integer likest(int at, int least) {
        Integer best = null;
        int most = least - 1;
        for (int old = 0; old < was.size(); old++) {
            int shared = shared(entries.get(at), was.get(old));
            boolean nearer = best != null && shared == most && Math.abs(old - at) < Math.abs(best - at);
            if (!taken.contains(old) && shared >= least && (shared > most || nearer)) {
                best = old;
                most = shared;
            }
        }
        if (best != null) {
            taken.add(best);
        }
        return best;
    }

    /** How many fields say the same; all of them when nothing differs. */
    private static int shared(Map<String, Object> one, Map<String, Object> other) {
        return one.equals(other)
                ? one.size()
                : (int) one.entrySet().stream()
                        .filter(field -> !ResumeFields.isEmpty(field.getValue())
                                && field.getValue().equals(other.get(field.getKey())))
                        .count();
    }
}
