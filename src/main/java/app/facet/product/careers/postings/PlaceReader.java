package app.facet.product.careers.postings;

import app.facet.product.careers.postings.HeadLines.Part;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a job is: by its label, by what stands beside the company in the head, or by "in ..." in the first sentences. */
final class PlaceReader {

    private static final Pattern LABEL = HeadLines.label(
            "location|place of work|place|office|workplace|standort|arbeitsort|ort|einsatzort|dienstort|based in");
    private static final String NAME = "(\\p{Lu}[\\p{L}’'-]+(?: (?:am|an der|im|bei|upon|on|of|\\p{Lu}[\\p{L}’'-]+))*)";
    private static final Pattern IN = Pattern.compile("\\b(?:in|In|Raum|near|Sitz in|office in|aus) " + NAME);
    private static final Pattern NO_PLACE = Words.any(
            "january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|europe|europa"
                    + "|vollzeit|teilzeit|voll|java|python|english|deutsch|englisch|abstimmung|ihrer|unserer|the|der|ihrem|group|department|team|\\p{L}+ung|\\p{L}+betrieb|generation|sekundarstufe");

    private PlaceReader() {}

    static String read(HeadLines head, String title, String company) {
        return head.labelled(LABEL)
                .map(words -> HeadLines.split(words).stream().findFirst().orElse(words))
                .or(() -> besideCompany(head, title, company))
                .or(() -> inSentence(head))
                .map(PlaceReader::bare)
                .orElse("");
    }

    private static Optional<String> besideCompany(HeadLines head, String title, String company) {
        Part named = head.parts().stream()
                .filter(part -> !company.isEmpty() && part.words().contains(company))
                .findFirst()
                .orElse(null);
        return names(head, title, company)
                .filter(part -> isBeside(part, named))
                .map(Part::words)
                .findFirst();
    }

    /** Behind it in its line, or a word or two below it. Without a company in the head, not the first of its line. */
    private static boolean isBeside(Part part, @Nullable Part company) {
        if (company == null) {
            return part.line() == 1 && part.place() > 0;
        }
        boolean behind = part.line() == company.line() && part.place() > company.place();
        boolean below = part.line() == company.line() + 1 && part.place() == 0;
        return behind || (below && part.words().split("\\s+", 4).length <= 2);
    }

    private static Stream<Part> names(HeadLines head, String title, String company) {
        return head.parts().stream()
                .filter(part -> part.line() + part.place() > 0 && isName(part.words()))
                .filter(part -> company.isEmpty() || !part.words().contains(company))
                .filter(part -> !title.contains(part.words()));
    }

    private static boolean isName(String words) {
        return Character.isUpperCase(words.codePointAt(0))
                && words.split("\\s+").length <= 4
                && !words.matches(".*\\d.*")
                && !NO_PLACE.matcher(words).lookingAt()
                && !words.matches("(?i).*\\b(?:directorate|department|abteilung)\\b.*");
    }

    private static Optional<String> inSentence(HeadLines head) {
        for (String line : head.sentences().stream().limit(4).toList()) {
            Matcher in = IN.matcher(line);
            while (in.find()) {
                if (!NO_PLACE.matcher(in.group(1)).lookingAt()) {
                    return Optional.of(in.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static String bare(String place) {
        return place.replaceFirst("\\s*\\(.*$", "")
                .replaceFirst("(?i)[/ ]+(?:hybrid|remote|oder|or)\\b.*$", "")
                .strip();
    }
}
