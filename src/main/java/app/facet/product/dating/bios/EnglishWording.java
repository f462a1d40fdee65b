package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** English facts as pieces of sentences. */
final class EnglishWording extends Wording {

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?:i|i'm|i've|i'd|i'll|i’m|i’ve|i’d|i’ll|we|you|you're|there|there's|nobody|everybody|everyone|people(?! who| that)|once|when|if)\\b.*");
    private static final Pattern LIKE = Pattern.compile(
            "(?i)(?:i(?:'m|’m| am)? )?(?:(?:really|also|just|still) )?(?:like|love|enjoy|adore|into|a fan of) (?!to\\b|it\\b|how\\b|when\\b|that\\b)(?<rest>.+)");
    private static final Pattern I_DO = Pattern.compile("(?i)i (?<rest>(?!am\\b|was\\b|have been\\b).+)");
    private static final Pattern I_AM = Pattern.compile("(?i)i(?:'m|’m| am) (?<rest>(?!looking\\b|not\\b|an? ).+)");
    private static final Pattern TRADE =
            Pattern.compile("(?i)(?:i(?:'m|’m| am| work as|'ve been|’ve been| have been) )?(?:an? )(?<rest>.+)");
    private static final Pattern WISHES = Pattern.compile(
            "(?i)(?:i(?:'m|’m| am)? )?(?:looking for|hoping for|hoping to meet|want|i want|would like to meet|(?:i)?(?:'d|’d) like to meet|would love to meet) (?!to\\b)(?<rest>.+)");
    private static final Pattern PERSON = Pattern.compile(
            "(?i)(?:someone|somebody|anyone|people|an? (?:man|woman|person|partner|human|guy|girl)|the kind of)\\b.*");
    private static final Pattern NOPES = Pattern.compile(
            "(?i)(?:(?:i )?(?:don't|don’t|do not) (?:like|want|date)|(?:i )?(?:can't|can’t|cannot) stand|i hate|i dislike|no|not into) (?<rest>.+)");
    private static final Set<String> SURELY_VERBS = Set.of(
            "love",
            "like",
            "enjoy",
            "adore",
            "collect",
            "play",
            "speak",
            "read",
            "write",
            "bake",
            "make",
            "build",
            "sing",
            "know",
            "hate",
            "own",
            "keep",
            "grow",
            "teach",
            "learn",
            "climb",
            "live",
            "believe",
            "prefer",
            "drink",
            "eat",
            "go",
            "take",
            "can",
            "can't",
            "cannot",
            "don't",
            "have",
            "laugh",
            "cry",
            "talk",
            "name",
            "forget",
            "remember",
            "hum",
            "need",
            "fix",
            "help",
            "run",
            "cook",
            "swim",
            "paint",
            "draw",
            "sleep",
            "refuse",
            "apologise",
            "apologize",
            "say",
            "think",
            "dream",
            "wake",
            "get",
            "give",
            "tell",
            "brew",
            "knit",
            "sew",
            "repair",
            "restore",
            "design");
    private static final Set<String> AFTER_VERBS = Set.of(
            "the",
            "a",
            "an",
            "my",
            "to",
            "for",
            "at",
            "in",
            "with",
            "too",
            "every",
            "up",
            "out",
            "off",
            "on",
            "as",
            "about",
            "all",
            "more",
            "into",
            "from",
            "like",
            "over",
            "under",
            "people",
            "things",
            "everything",
            "it",
            "them");
    private static final Set<String> ADVERBS =
            Set.of("always", "never", "still", "usually", "often", "sometimes", "secretly", "also", "rarely", "only");
    private static final Set<String> AFTER_STATES = Set.of(
            "at", "with", "about", "of", "in", "on", "for", "to", "when", "before", "until", "after", "enough", "by",
            "but", "and", "than");
    private static final Set<String> TRADES = Set.of(
            "nurse",
            "chef",
            "cook",
            "vet",
            "doctor",
            "pilot",
            "midwife",
            "judge",
            "clerk",
            "librarian",
            "student",
            "coach",
            "architect",
            "dentist",
            "paramedic",
            "accountant",
            "consultant",
            "apprentice",
            "postdoc",
            "lawyer",
            "mechanic");
    private static final Pattern TRADE_ENDING =
            Pattern.compile("\\p{L}{3,}(?:er|or|ist|ian|eer|ologist|ographer|smith|wright|man|woman|person|ess)");
    private static final Pattern AFTER_TRADE =
            Pattern.compile("(?i)\\s(?:at|in|on|for|with|who|that|from|of|and|by|,).*|,.*");
    private static final Set<String> NO_TRADES = Set.of("paper", "weather", "summer", "winter", "water", "computer");

    EnglishWording() {
        super(Language.ENGLISH);
    }

    @Override
    Set<String> leansOn() {
        return Set.of(
                "it", "it's", "he", "she", "they", "that", "that's", "this", "then", "so", "but", "and", "also", "his",
                "her", "their", "because", "which", "or", "there");
    }

    @Override
    void read(Question question, String text, List<String> words, Map<String, String> pieces) {
        if (question == Question.STORY) {
            pieces.put(CLAUSE, text);
            return;
        }
        String own = small(text);
        if (SUBJECT.matcher(text).matches() || hasItsOwnSubject(words)) {
            pieces.put(CLAUSE, own);
        }
        special(question, own, words, pieces);
        if (!pieces.containsKey(WISH) && !pieces.containsKey(NOPE) && !pieces.containsKey(ROLE)) {
            general(question, own, words, pieces);
        }
        pieces.computeIfPresent(
                THING, (name, thing) -> thing.matches("(?i).*\\b(?:because|but|when|who)\\b.*") ? null : thing);
    }

    private void special(Question question, String own, List<String> words, Map<String, String> pieces) {
        switch (question) {
            case WORK -> {
                if (!find(TRADE, own, pieces, ROLE) && isTrade(own) && !isClause(pieces)) {
                    pieces.put(ROLE, own);
                }
            }
            case LOOKING_FOR -> {
                wish(own, words, pieces);
                String wish = pieces.get(WISH);
                if (wish != null && PERSON.matcher(wish).matches()) {
                    pieces.put(SOMEBODY, wish);
                }
            }
            case DEAL_BREAKERS -> {
                if (!find(NOPES, own, pieces, NOPE) && !isClause(pieces)) {
                    pieces.put(NOPE, own);
                }
            }
            default -> {}
        }
    }

    private void wish(String own, List<String> words, Map<String, String> pieces) {
        if (find(WISHES, own, pieces, WISH)) {
            return;
        }
        if (own.startsWith("who ")) {
            pieces.put(WISH, "someone " + own);
        } else if (PERSON.matcher(own).matches()) {
            pieces.put(WISH, own);
        } else if (words.stream().allMatch(word -> marked(word, "JJ", "RB", "CC")) && !isClause(pieces)) {
            pieces.put(WISH, "someone " + own);
        } else if (!isClause(pieces) && !words.getFirst().equals("to") && !startsWithVerb(words)) {
            pieces.put(WISH, own);
        }
    }

    private void general(Question question, String own, List<String> words, Map<String, String> pieces) {
        if (isClause(pieces)) {
            find(LIKE, own, pieces, THING);
            if (!find(I_AM, own, pieces, STATE)) {
                find(I_DO, own, pieces, VERB);
            }
        } else if (startsWithVerb(words) && (question != Question.VALUES || SURELY_VERBS.contains(words.getFirst()))) {
            pieces.put(VERB, own);
            pieces.put(CLAUSE, "I " + own);
            find(LIKE, own, pieces, THING);
        } else if (isState(words)) {
            pieces.put(STATE, own);
        } else {
            pieces.put(THING, own);
        }
    }

    private static boolean isClause(Map<String, String> pieces) {
        return pieces.containsKey(CLAUSE);
    }

    /** "My dog runs my calendar" */
    private boolean hasItsOwnSubject(List<String> words) {
        boolean mine = Set.of("my", "the", "our", "half", "most", "every").contains(words.getFirst());
        for (int i = 1; mine && i < words.size(); i++) {
            String word = words.get(i);
            boolean relative = Set.of("who", "that", "which").contains(words.get(i - 1));
            boolean finite = Set.of(
                            "is",
                            "are",
                            "was",
                            "were",
                            "has",
                            "have",
                            "had",
                            "can",
                            "will",
                            "does",
                            "do",
                            "knows",
                            "thinks",
                            "says",
                            "runs",
                            "calls",
                            "makes",
                            "believes",
                            "owns",
                            "taught",
                            "made")
                    .contains(word);
            boolean surelyThird = marked(word, "VBZ") && !marked(word, "NN");
            if ((finite || surelyThird) && !relative) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithVerb(List<String> words) {
        int first = ADVERBS.contains(words.getFirst()) && words.size() > 2 ? 1 : 0;
        String word = words.get(first);
        if (words.size() < 2 || first + 1 >= words.size()) {
            return false;
        }
        if (SURELY_VERBS.contains(word)) {
            return !(word.equals("cook") || word.equals("design")) || AFTER_VERBS.contains(words.get(first + 1));
        }
        boolean past = marked(word, "VBD") && !marked(word, "JJ") && AFTER_VERBS.contains(words.get(first + 1));
        boolean present = marked(word, "VBP") && !marked(word, "NN", "JJ");
        boolean either = marked(word, "VBP") && AFTER_VERBS.contains(words.get(first + 1));
        return past || present || (either && !marked(word, "JJ"));
    }

    private boolean isState(List<String> words) {
        String first = words.getFirst();
        boolean adverb = ADVERBS.contains(first)
                || Set.of("not", "too", "very", "ten", "half").contains(first);
        if (words.size() == 1) {
            return marked(first, "JJ") && !marked(first, "NN", "VBG");
        }
        boolean adjective = marked(first, "JJ", "VBN") && !marked(first, "NN", "VBG");
        return (adverb && !marked(words.getLast(), "NNP") && !marked(words.get(1), "VBP", "NNS"))
                || (adjective && AFTER_STATES.contains(words.get(1)));
    }

    private boolean isTrade(String text) {
        String head = AFTER_TRADE.matcher(text).replaceFirst("");
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return TRADES.contains(last)
                || (TRADE_ENDING.matcher(last).matches()
                        && !NO_TRADES.contains(last)
                        && marked(last, "NN")
                        && !marked(last, "JJR"));
    }

    @Override
    String list(List<String> things) {
        return joined(things, "and");
    }

    /** The first word in small letters, unless it is a name or "I". */
    String small(String text) {
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        String first = text.substring(0, end);
        String next = end < text.length() ? text.substring(end + 1) : "";
        boolean partOfAName =
                !first.matches("(?i)an?|the|my") && next.matches("(?:\\p{Lu}|\\d).*") && !next.matches("I\\b.*");
        boolean stays = partOfAName
                || first.matches("I(?:['’].*)?|.*\\p{Lu}.*\\p{Lu}.*|.*\\d.*")
                || !(vocabulary.isWord(first.toLowerCase(Locale.ROOT))
                        || first.contains("'")
                        || first.contains("’")
                        || first.contains("-"))
                || isOnlyAName(first);
        return stays ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private boolean isOnlyAName(String word) {
        return vocabulary.isName(word)
                && vocabulary.marks(word.toLowerCase(Locale.ROOT)).isEmpty();
    }
}
