package app.facet.platform.skills;

import java.util.List;
import java.util.stream.IntStream;

/** Settles which of the doubtful names are skills: by the words around them, and by the company they keep. */
final class Doubts {

    private final String text;
    private final List<Candidate> candidates;
    private final Evidence evidence;
    private final boolean[] accepted;

    Doubts(String text, List<Candidate> candidates) {
        this.text = text;
        this.candidates = candidates;
        this.evidence = new Evidence(text);
        this.accepted = new boolean[candidates.size()];
    }

    List<Candidate> settled() {
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = candidates.get(i).isClear() || evidence.speaksFor(candidates.get(i));
        }
        acceptChains();
        for (int i = 1; i < accepted.length; i++) {
            acceptBeside(i, i - 1);
        }
        for (int i = accepted.length - 2; i >= 0; i--) {
            acceptBeside(i, i + 1);
        }
        return IntStream.range(0, accepted.length)
                .filter(i -> accepted[i])
                .mapToObj(candidates::get)
                .toList();
    }

    /** Two doubtful ones of one field beside each other are what they seem, as in Chef or Puppet. */
    private void acceptChains() {
        for (int i = 1; i < accepted.length; i++) {
            var one = candidates.get(i - 1);
            var other = candidates.get(i);
            boolean alike = one.skill().category().equals(other.skill().category())
                    && !one.skill().equals(other.skill());
            if (alike && isTool(one) && isTool(other) && isCapital(one) && isCapital(other) && areLinked(one, other)) {
                accepted[i - 1] = true;
                accepted[i] = true;
            }
        }
    }

    private void acceptBeside(int doubtful, int other) {
        if (accepted[doubtful] || !accepted[other]) {
            return;
        }
        var one = candidates.get(doubtful);
        var known = candidates.get(other);
        accepted[doubtful] = isTool(one)
                && isTool(known)
                && !evidence.isPartOfOtherWord(one)
                && (doubtful < other ? areLinked(one, known) : areLinked(known, one));
    }

    private static boolean isTool(Candidate one) {
        var kind = one.skill().kind();
        return kind == SkillKind.TECHNICAL || kind == SkillKind.CERTIFICATION;
    }

    private boolean isCapital(Candidate one) {
        return Character.isUpperCase(text.charAt(one.start()));
    }

    private boolean areLinked(Candidate one, Candidate other) {
        return Enumeration.links(text, one.end(), other.start());
    }
}
