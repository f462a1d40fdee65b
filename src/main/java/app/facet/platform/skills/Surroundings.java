package app.facet.platform.skills;

import java.util.List;
import java.util.Locale;

/** What stands around a word: its sentence, or the list it is an entry of. */
final class Surroundings {

    /** A line of no more letters than this may be an entry of a list. */
    private static final int SHORT_LINE = 90;

    private static final int MOST_ENTRIES = 12;
    private static final int LONGEST_SENTENCE = 400;
    private static final int FEW_CAPITALS = 12;

    private final String text;
    private String small = "";
    private int start = -1;
    private int end = -1;

    Surroundings(String text) {
        this.text = text;
    }

    /** Whether one of these phrases covers the word or stands directly beside it. */
    boolean hold(List<String> phrases, int from, int to) {
        for (String phrase : phrases) {
            int first = Math.max(0, from - phrase.length() - 1);
            int last = Math.min(text.length() - phrase.length(), to + 1);
            char letter = Letters.folded(phrase.charAt(0));
            for (int at = first; at <= last; at++) {
                if (Letters.folded(text.charAt(at)) == letter
                        && text.regionMatches(true, at, phrase, 0, phrase.length())
                        && isWhole(at, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Not in the middle of a word: "to excel" is not in "into Excel". */
    private boolean isWhole(int at, String phrase) {
        return at == 0 || !Letters.isOfWord(phrase.charAt(0)) || !Letters.isOfWord(text.charAt(at - 1));
    }

    /** Whether one of these words begins a word around here, the word itself aside. */
    boolean witness(List<String> words, int from, int to) {
        enter(from);
        for (String word : words) {
            int at = small.indexOf(word);
            while (at >= 0) {
                boolean itself = start + at < to && start + at + word.length() > from;
                if (!itself && beginsWord(at)) {
                    return true;
                }
                at = small.indexOf(word, at + 1);
            }
        }
        return false;
    }

    private boolean beginsWord(int at) {
        return at == 0 || !Letters.isOfWord(small.charAt(at - 1)) || !Letters.isOfWord(small.charAt(at));
    }

    /** Whether the line is written in capitals throughout, so that capitals say nothing. */
    boolean areCapitals(int at) {
        int large = 0;
        for (int i = startOfLine(at); i < endOfLine(at); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            large += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return large > FEW_CAPITALS;
    }

    /** Whether the line has no capitals at all, so that their lack says nothing. */
    boolean areSmall(int at) {
        int small = 0;
        for (int i = startOfLine(at); i < endOfLine(at); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return small > FEW_CAPITALS;
    }

    private int startOfLine(int at) {
        int first = Math.max(0, at - LONGEST_SENTENCE);
        int start = at;
        while (start > first && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at, Math.min(text.length(), at + LONGEST_SENTENCE));
        return end < 0 ? Math.min(text.length(), at + LONGEST_SENTENCE) : end;
    }

    /** Goes to the sentence of that place; a short line may be an entry of a list and brings the lines next to it along. */
    private void enter(int at) {
        if (at >= start && at < end) {
            return;
        }
        int first = startOfLine(at);
        int last = endOfLine(at);
        if (last - first <= SHORT_LINE) {
            start = entriesBefore(first);
            end = entriesBehind(last);
        } else {
            start = startOfSentence(at, first);
            end = endOfSentence(at, last);
        }
        small = text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private int entriesBefore(int first) {
        int from = first;
        for (int i = 0; i < MOST_ENTRIES && from > 1; i++) {
            int before = startOfLine(from - 1);
            if (before == from - 1 || from - before > SHORT_LINE) {
                break;
            }
            from = before;
        }
        return from;
    }

    private int entriesBehind(int last) {
        int to = last;
        for (int i = 0; i < MOST_ENTRIES && to < text.length(); i++) {
            int next = endOfLine(to + 1);
            if (next == to + 1 || next - to > SHORT_LINE) {
                break;
            }
            to = next;
        }
        return to;
    }

    private int startOfSentence(int at, int first) {
        for (int i = at; i > first + 1; i--) {
            if (isBreak(i - 2)
                    && Character.isWhitespace(text.charAt(i - 1))
                    && !Character.isLowerCase(text.charAt(i))) {
                return i;
            }
        }
        return first;
    }

    private int endOfSentence(int at, int last) {
        for (int i = at; i + 2 < last; i++) {
            if (isBreak(i)
                    && Character.isWhitespace(text.charAt(i + 1))
                    && !Character.isLowerCase(text.charAt(i + 2))) {
                return i + 1;
            }
        }
        return last;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        return c == '.' || c == '!' || c == '?';
    }
}
