package app.facet.platform.skills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All names as a tree of letters, packed into arrays: a step is one look into a table. */
final class NameTree {

    private static final int ROOT = 0;
    private static final int NOTHING = -1;
    private static final int FIRSTS = 128;
    private static final int NODE_BITS = 24;
    private static final int NODE_MASK = (1 << NODE_BITS) - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** What a walk found. */
    @FunctionalInterface
    interface Visitor {
        /** @param end one behind the last letter of the name in the text */
        void found(SkillName name, int end);
    }

    /** Each edge in one number: 24 bits from where, 16 the letter, 24 where to. */
    private final long[] edges;

    private final int mask;
    private final SkillName[][] names;
    private final boolean[] firsts = new boolean[FIRSTS];

    NameTree(List<SkillName> all) {
        var nodes = new ArrayList<Map<Character, Integer>>();
        var ends = new ArrayList<List<SkillName>>();
        nodes.add(new HashMap<>());
        ends.add(new ArrayList<>());
        int count = 0;
        for (SkillName name : all) {
            int node = ROOT;
            String text = name.text();
            for (int i = 0; i < text.length(); i++) {
                Integer next = nodes.get(node).get(Letters.folded(text.charAt(i)));
                if (next == null) {
                    next = nodes.size();
                    nodes.get(node).put(Letters.folded(text.charAt(i)), next);
                    nodes.add(new HashMap<>());
                    ends.add(new ArrayList<>());
                    count++;
                }
                node = next;
            }
            ends.get(node).add(name);
        }
        mask = Integer.highestOneBit(count * 4) - 1;
        edges = new long[mask + 1];
        Arrays.fill(edges, NOTHING);
        names = new SkillName[nodes.size()][];
        for (int node = 0; node < nodes.size(); node++) {
            names[node] = ends.get(node).toArray(SkillName[]::new);
            int from = node;
            nodes.get(node).forEach((letter, to) -> put(from, letter, to));
        }
        for (char letter = 0; letter < FIRSTS; letter++) {
            firsts[letter] = nodes.getFirst().containsKey(letter);
        }
    }

    private void put(int node, char letter, int target) {
        int at = slot(node, letter);
        while (edges[at] != NOTHING) {
            at = (at + 1) & mask;
        }
        edges[at] = key(node, letter) << NODE_BITS | target;
    }

    private static long key(int node, char letter) {
        return (long) node << Character.SIZE | letter;
    }

    private int slot(int node, char letter) {
        return (int) ((key(node, letter) * SPREAD) >>> Integer.SIZE) & mask;
    }

    private int step(int node, char letter) {
        long key = key(node, letter);
        int at = slot(node, letter);
        for (long edge = edges[at]; edge != NOTHING; edge = edges[at]) {
            if (edge >>> NODE_BITS == key) {
                return (int) edge & NODE_MASK;
            }
            at = (at + 1) & mask;
        }
        return NOTHING;
    }

    /** Whether any name begins with that letter. */
    boolean begins(char letter) {
        return letter >= FIRSTS || firsts[Letters.folded(letter)];
    }

    /** Tells of each name that begins here, the shorter before the longer. */
    void walk(String text, int from, Visitor visitor) {
        int node = ROOT;
        int at = from;
        while (at < text.length()) {
            char letter = Letters.folded(text.charAt(at));
            node = step(node, letter);
            if (node == NOTHING) {
                return;
            }
            at = letter == Letters.GAP ? Letters.behindGap(text, at) : at + 1;
            if (at < 0) {
                return;
            }
            for (SkillName name : names[node]) {
                visitor.found(name, at);
            }
        }
    }
}
