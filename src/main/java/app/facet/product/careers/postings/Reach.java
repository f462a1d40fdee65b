package app.facet.product.careers.postings;

import app.facet.platform.skills.SkillMention;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the cues of a sentence reach: which of its skills they speak of. */
final class Reach {

    private static final int NEAR = 45;
    private static final int DENIAL_NEAR = 40;
    private static final Pattern CONJUNCTION =
            Pattern.compile("(?i)(?<!\\p{L})(?:and|or|und|oder|sowie|bzw|nor)(?!\\p{L})|/");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern STOP = Pattern.compile("[.;:!?–—()]|\\s-\\s");

    private final String text;
    private final int end;
    private final List<SkillMention> mentions;
    private final boolean[] nice;
    private final boolean[] denied;

    Reach(String text, Sentences.Sentence sentence, List<SkillMention> mentions) {
        this.text = text;
        this.end = sentence.end();
        this.mentions = mentions;
        this.nice = new boolean[mentions.size()];
        this.denied = new boolean[mentions.size()];
        readNice(sentence.start());
        readDenied(sentence.start());
    }

    boolean isNice(int mention) {
        return nice[mention];
    }

    boolean isDenied(int mention) {
        return denied[mention];
    }

    private void readNice(int start) {
        Matcher from = Cues.NICE_FROM_HERE.matcher(text).region(start, end);
        while (from.find()) {
            markFrom(from.end(), turnBehind(from.end()), nice);
        }
        Matcher one = Cues.NICE_ONE_UP_TO_HERE.matcher(text).region(start, end);
        while (one.find()) {
            markUpTo(one.start(), true, nice);
        }
        Matcher all = Cues.NICE_UP_TO_HERE.matcher(text).region(start, end);
        while (all.find()) {
            if (!isWithin(Cues.NICE_ONE_UP_TO_HERE, all.start(), start)) {
                markUpTo(all.start(), false, nice);
            }
        }
    }

    private void readDenied(int start) {
        Matcher up = Cues.DENIED_UP_TO_HERE.matcher(text).region(start, end);
        while (up.find()) {
            boolean softened = isSoftened(up.end()) || isWithin(Cues.NICE_ONE_UP_TO_HERE, up.start(), start);
            markUpTo(up.start(), false, softened ? nice : denied);
        }
        Matcher from = Cues.DENIED_FROM_HERE.matcher(text).region(start, end);
        while (from.find()) {
            if (!isWithin(Cues.NO_DENIAL, from.start(), start)) {
                markNext(from.end(), denied);
            }
        }
    }

    /** German is not needed, but helps. */
    private boolean isSoftened(int behind) {
        return Pattern.compile("(?i)(?<!\\p{L})(?:but|aber|hilft|helps|doch)(?!\\p{L})")
                .matcher(text)
                .region(behind, Math.min(end, behind + 2 * NEAR))
                .find();
    }

    private boolean isWithin(Pattern cue, int at, int start) {
        Matcher around = cue.matcher(text).region(Math.max(start, at - 24), end);
        while (around.find()) {
            if (around.start() <= at && around.end() > at) {
                return true;
            }
        }
        return false;
    }

    private int turnBehind(int from) {
        Matcher turn = Cues.TURN.matcher(text).region(from, end);
        return turn.find() ? turn.start() : end;
    }

    private void markFrom(int from, int to, boolean[] marks) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).start() >= from && mentions.get(i).end() <= to) {
                marks[i] = true;
            }
        }
    }

    /** The next one and what is listed with it. */
    private void markNext(int from, boolean[] marks) {
        int first = 0;
        while (first < mentions.size() && mentions.get(first).start() < from) {
            first++;
        }
        if (first == mentions.size() || !isNear(from, mentions.get(first).start(), DENIAL_NEAR, true)) {
            return;
        }
        marks[first] = true;
        for (int i = first + 1; i < mentions.size() && isListed(i, false); i++) {
            marks[i] = true;
        }
    }

    private void markUpTo(int cue, boolean single, boolean[] marks) {
        int last = mentions.size() - 1;
        while (last >= 0 && mentions.get(last).end() > cue) {
            last--;
        }
        if (last < 0 || !isNear(mentions.get(last).end(), cue, NEAR, false)) {
            return;
        }
        marks[last] = true;
        for (int i = last; i > 0 && isListed(i, single); i--) {
            marks[i - 1] = true;
        }
    }

    private boolean isNear(int from, int to, int most, boolean commaParts) {
        String between =
                BRACKETS.matcher(text.substring(from, Math.max(from, to))).replaceAll("");
        return between.length() <= most && !STOP.matcher(between).find() && !(commaParts && between.contains(","));
    }

    /** Whether a mention is listed with the one before it. */
    private boolean isListed(int mention, boolean single) {
        int from = mentions.get(mention - 1).end();
        String gap = BRACKETS.matcher(text.substring(
                        from, Math.max(from, mentions.get(mention).start())))
                .replaceAll("");
        if (gap.length() > NEAR || STOP.matcher(gap).find()) {
            return false;
        }
        boolean conjunction = CONJUNCTION.matcher(gap).find();
        return conjunction
                || (gap.isBlank()
                        || (gap.indexOf(',') >= 0 ? !single && gap.strip().equals(",") : gap.length() <= 12));
    }
}
