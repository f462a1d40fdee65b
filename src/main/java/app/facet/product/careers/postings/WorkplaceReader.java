package app.facet.product.careers.postings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where the work is done. A word in the head of a posting counts before one further down. */
final class WorkplaceReader {

    private static final int HEAD = 6;

    private static final Pattern HYBRID = Words.any(
            "hybrid|(?:\\p{L}+ |\\d ?(?:-|–|bis|to)? ?\\d? ?)(?:days?|tagen?|tage)(?: a week| per week| pro woche|/woche|/week)?"
                    + "(?: \\(\\p{L}+\\))?(?: in| im| at| from| remote| mobil\\p{L}*| von| zu)*(?: the| our| dem)? ?(?:hause|zuhause|home\\p{L}*|home office|homeoffice|zu hause|büro|office|remote|mobil\\p{L}*)"
                    + "|mobile[sn]? arbeiten|mobilarbeit|(?:überwiegend|teilweise|auch) (?:mobil|remote)|work where you like|sonst wo du willst|(?:work )?from home (?:\\p{L}+|\\d) days|teilweise (?:im )?home ?office|teilweise remote|partly remote|home ?office (?:möglich|nach absprache|an \\p{L}+ tagen)|"
                    + "\\d{1,2} ?% (?:remote|mobil\\p{L}*|home ?office)");
    private static final Pattern REMOTE = Words.any(
            "fully remote|full remote|100 ?% (?:remote|home ?office|mobil\\p{L}*)|remote|komplett (?:aus dem|im) home ?office|"
                    + "vollständig remote|work from (?:anywhere|home)|aus dem home ?office|ortsunabhängig|deutschlandweit remote|home-based|home based");
    private static final Pattern ONSITE =
            Words.any("on[- ]?site|vor ort|in person|präsenz|kein home ?office|no remote|not remote|nicht remote");
    private static final Pattern NOT_REMOTE = Words.any(
            "remote (?:sensing|control\\p{L}*|access|desktop|hands|areas?|sites?|support|island\\p{L}*|village\\p{L}*)|kein remote|no remote|not remote|nicht remote");

    private WorkplaceReader() {}

    static Optional<Workplace> read(List<String> lines) {
        var head = in(lines.subList(0, Math.min(HEAD, lines.size())));
        return head.isPresent() ? head : in(lines);
    }

    private static Optional<Workplace> in(List<String> lines) {
        String text = NOT_REMOTE.matcher(String.join("\n", lines)).replaceAll(" ");
        String whole = String.join("\n", lines);
        boolean all = Words.any(
                        "fully remote|full remote|100 ?% (?:remote|home ?office)|komplett (?:aus dem|im) home ?office|work from anywhere")
                .matcher(whole)
                .find();
        if (all) {
            return Optional.of(Workplace.REMOTE);
        }
        if (HYBRID.matcher(text).find()) {
            return Optional.of(Workplace.HYBRID);
        }
        if (REMOTE.matcher(text).find()) {
            return Optional.of(Workplace.REMOTE);
        }
        return ONSITE.matcher(whole).find() ? Optional.of(Workplace.ONSITE) : Optional.empty();
    }
}
