package app.facet.platform.facts;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.PerLanguage;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody says they are: "Senior Data Scientist", "Head of Product", "Teamleiterin". */
final class Roles {

    private static final int SHORTEST = 4;
    private static final String RANK = "!";
    private static final PerLanguage<Map<String, String>> TRADES = new PerLanguage<>(Roles::trades);
    private static final PerLanguage<Set<String>> RANKS = PerLanguage.words("ranks");
    // "my manager", "the director", "every engineer": somebody else, or nobody
    private static final Set<String> OTHERS = Set.of(
            "my", "our", "your", "his", "her", "their", "the", "every", "each", "no", "any", "another", "other", "mein",
            "meine", "meinem", "meinen", "unser", "unsere", "jeder", "jedem", "andere", "anderen", "die", "den", "alle",
            "viele");

    private final Sentence sentence;
    private final Language language;
    private final List<Assertion> found = new ArrayList<>();

    private Roles(Sentence sentence) {
        this.sentence = sentence;
        this.language = sentence.language();
    }

    static List<Assertion> in(Sentence sentence) {
        var roles = new Roles(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            roles.read(i);
        }
        return roles.found;
    }

    private void read(int i) {
        if (!sentence.isFree(i) || sentence.at(i).kind() != TokenKind.WORD) {
            return;
        }
        boolean headOf =
                sentence.lower(i).equals("head") && sentence.lower(i + 1).equals("of");
        boolean vicePresident =
                sentence.lower(i).equals("vice") && sentence.lower(i + 1).equals("president");
        if (headOf || vicePresident) {
            found.add(new Role(
                    sentence.take(i, i + 2), headOf ? "head of" : "vice president", true, List.of(), List.of()));
            return;
        }
        trade(sentence.lower(i)).ifPresent(trade -> add(trade, i));
    }

    private void add(String trade, int i) {
        int first = beginning(i);
        if (OTHERS.contains(sentence.lower(first - 1)) || isNumber(first - 1)) {
            return;
        }
        var ranks = new ArrayList<String>();
        var specialties = new ArrayList<String>();
        for (int k = first; k < i; k++) {
            String word = Spelling.plain(sentence.at(k).text());
            if (RANKS.in(language).contains(sentence.lower(k))) {
                ranks.add(word);
            } else if (sentence.isLarge(k)) {
                specialties.add(word);
            }
        }
        boolean rank = trade.startsWith(RANK);
        found.add(new Role(sentence.take(first, i + 1), rank ? trade.substring(1) : trade, rank, ranks, specialties));
    }

    /** Also "senior software engineer", where only the rank shows that what stands between belongs to the title. */
    private int beginning(int i) {
        int first = i;
        while (belongs(first - 1)) {
            first--;
        }
        for (int k = first - 1; k >= 0 && k >= first - 2 && sentence.at(k).kind() == TokenKind.WORD; k--) {
            if (RANKS.in(language).contains(sentence.lower(k)) && sentence.isFree(k)) {
                return k;
            }
        }
        return first;
    }

    /** A rank, or a word written large within the sentence: "Senior", "Marketing". */
    private boolean belongs(int i) {
        if (!sentence.isFree(i) || sentence.at(i).kind() != TokenKind.WORD) {
            return false;
        }
        if (RANKS.in(language).contains(sentence.lower(i))) {
            return true;
        }
        boolean carries = !FunctionWords.of(language).contains(sentence.lower(i));
        return language == Language.ENGLISH
                && carries
                && sentence.isLarge(i)
                && (!sentence.isFirst(i) || sentence.isLarge(i + 1));
    }

    private boolean isNumber(int i) {
        return i >= 0 && (sentence.at(i).kind() == TokenKind.NUMBER || !sentence.isFree(i));
    }

    private Optional<String> trade(String word) {
        var trades = TRADES.in(language);
        return language == Language.ENGLISH ? Optional.ofNullable(trades.get(word)) : german(word, trades);
    }

    /** German titles are one word, and have a form for women: "Vertriebsleiterin" is "vertriebsleiter". */
    private static Optional<String> german(String word, Map<String, String> trades) {
        if (word.endsWith("innen")) {
            return Optional.empty();
        }
        String male = word.endsWith("in") && word.length() > SHORTEST + 2 ? word.substring(0, word.length() - 2) : word;
        for (int start = 0; start + SHORTEST <= male.length(); start++) {
            String trade = trades.get(male.substring(start));
            if (trade != null) {
                return Optional.of(trade.startsWith(RANK) ? RANK + male : trade);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> trades(Language language) {
        var trades = new HashMap<String, String>();
        WordFile.lines(language, "roles").forEach(line -> {
            boolean rank = line.startsWith(RANK);
            List<String> names = WordFile.split(rank ? line.substring(1) : line).toList();
            names.forEach(name -> trades.put(name, (rank ? RANK : "") + names.getFirst()));
        });
        return Map.copyOf(trades);
    }
}
