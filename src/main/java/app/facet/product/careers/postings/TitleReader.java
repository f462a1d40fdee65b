package app.facet.product.careers.postings;

import app.facet.product.careers.postings.HeadLines.Part;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a job is called. */
final class TitleReader {

    private static final Pattern LABEL =
            HeadLines.label("job title|position|title|role|stelle|stellenbezeichnung|jobtitel");

    /** "... is looking for a ..." */
    private static final Pattern LOOKS_FOR = Pattern.compile(
            "\\b(?:looking for|hiring|seeking|recruiting|seeks|need|appoint|sucht|suchen wir|suchen)\\b(?:,? (?:für|zum|ab|zur|for|at)\\b[^,.]{0,60}?)?,? "
                    + "(?:an?|eine?n?|another|ihre?n?|zwei)\\s+((?:\\p{Lu}|IT)[^.;:!?]{2,80})");

    private static final Pattern GENDERS = Pattern.compile(
            "\\((?:[mwfdxign]|div\\.?|all genders?)(?:\\s?[/|*,]\\s?(?:[mwfdxign]|div\\.?|all genders?))*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE =
            Pattern.compile("\\s*\\((?![mwfdxign][/|*,]|all genders|div)[^)]*\\)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "\\s+(?:gesucht|wanted|needed|required|in (?:teilzeit|vollzeit|voll- )|\\d.*|(?:at|bei) \\p{Lu}.*|with english.*|für unser.*)\\b.*$",
            Pattern.CASE_INSENSITIVE);

    private TitleReader() {}

    static String read(HeadLines head) {
        return head.labelled(LABEL)
                .or(() -> sentence(head.line(0)))
                .or(() -> withGenders(head))
                .or(() -> head.parts().stream().map(Part::words).findFirst())
                .map(TitleReader::bare)
                .or(() -> head.sentences().stream()
                        .flatMap(line -> sentence(line).stream())
                        .findFirst()
                        .map(TitleReader::bare))
                .orElse("");
    }

    private static Optional<String> sentence(String line) {
        Matcher found = LOOKS_FOR.matcher(line);
        return found.find() ? HeadLines.split(found.group(1)).stream().findFirst() : Optional.empty();
    }

    /** Only titles say (m/w/d). */
    private static Optional<String> withGenders(HeadLines head) {
        return head.parts().stream()
                .map(Part::words)
                .filter(words -> GENDERS.matcher(words).find())
                .findFirst();
    }

    private static String bare(String title) {
        String plain = AFTER.matcher(title).replaceFirst("");
        plain = ASIDE.matcher(plain.isBlank() ? title : plain).replaceFirst("");
        return (plain.isBlank() ? title : plain).strip();
    }
}
