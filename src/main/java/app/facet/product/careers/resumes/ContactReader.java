package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.ResumeContent.Contact;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who a resume is about. */
final class ContactReader {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d][\\p{L}\\d._%+'-]{0,63}@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\bhttps?://[^\\s|,;<>()]+|\\b(?:www\\.|(?:[a-z]{2,3}\\.)?linkedin\\.com/|github\\.com/|gitlab\\.com/|xing\\.com/|behance\\.net/)[^\\s|,;<>()]*");
    private static final Pattern PLACE = Pattern.compile(
            "(?:[A-Z]{1,2}-?)?\\b\\d{4,5}\\s+\\p{Lu}[\\p{L}. -]+|\\p{Lu}[\\p{L}.' -]+,\\s*(?:[A-Z]{2,3}\\b|\\p{Lu}[\\p{L} ]{3,})");
    private static final Pattern PLACE_LABEL =
            Pattern.compile("(?i)^(?:location|address|anschrift|adresse|wohnort|ort)\\s*(?:[:\\t])\\s*(.+)$");
    private static final Pattern WEB_LABEL =
            Pattern.compile("(?i)^(?:web|website|websites|links?|homepage)\\s*(?:[:\\t])\\s*(.+)$");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final double EMAIL_SURE = 0.98;
    private static final double PHONE_VALID = 0.95;
    private static final double PHONE_LIKELY = 0.7;

    private final List<ResumeLine> lines;
    private final List<ResumeSection> sections;
    private final Evidence evidence;

    ContactReader(List<ResumeLine> lines, List<ResumeSection> sections, Evidence evidence) {
        this.lines = lines;
        this.sections = sections;
        this.evidence = evidence;
    }

    Contact read() {
        String email = email();
        String phone = phone(email);
        var name = new NameFinder(lines, sections, email, evidence);
        return new Contact(name.name(), name.headline(), email, phone, place(), links());
    }

    private String email() {
        for (ResumeLine line : lines) {
            Matcher found = EMAIL.matcher(line.text());
            if (found.find()) {
                evidence.note("contact.email", EMAIL_SURE, line);
                return found.group();
            }
        }
        return "";
    }

    private String phone(String email) {
        String region = region(email);
        for (ResumeLine line : lines) {
            Optional<String> phone = phoneIn(line, region, Leniency.VALID, PHONE_VALID);
            if (phone.isPresent()) {
                return phone.get();
            }
        }
        for (ResumeLine line : contactLines()) {
            Optional<String> phone = phoneIn(line, region, Leniency.POSSIBLE, PHONE_LIKELY);
            if (phone.isPresent()) {
                return phone.get();
            }
        }
        return "";
    }

    private Optional<String> phoneIn(ResumeLine line, String region, Leniency leniency, double confidence) {
        if (CareerDates.range(line.text()).isPresent()) {
            return Optional.empty();
        }
        String text =
                EMAIL.matcher(line.text()).replaceAll(" ").replace('·', '|').replace('•', '|');
        for (PhoneNumberMatch match : PHONES.findNumbers(text, region, leniency, 20)) {
            if (match.rawString().replaceAll("\\D", "").length() >= 7) {
                evidence.note("contact.phone", confidence, line);
                return Optional.of(PHONES.format(match.number(), PhoneNumberFormat.INTERNATIONAL));
            }
        }
        return Optional.empty();
    }

    /** Where numbers without a country are from. */
    private String region(String email) {
        String end = email.substring(email.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (end.equals("UK")) {
            return "GB";
        }
        if (end.length() == 2 && PHONES.getSupportedRegions().contains(end)) {
            return end;
        }
        String all = String.join("\n", lines.stream().map(ResumeLine::text).toList());
        if (all.matches("(?s).*\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b.*") || all.contains("United Kingdom")) {
            return "GB";
        }
        boolean german = lines.stream().anyMatch(line -> ResumeWords.plain(line.text())
                .matches("(beruf|lebenslauf|ausbildung|kenntnisse|sprachen).*"));
        return german ? "DE" : "US";
    }

    private List<ResumeLine> contactLines() {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.TOP || section.kind() == SectionKind.CONTACT)
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private String place() {
        for (ResumeLine line : contactLines()) {
            Matcher label = PLACE_LABEL.matcher(line.text());
            if (label.matches()) {
                evidence.note("contact.place", 0.9, line);
                return label.group(1).strip();
            }
        }
        for (ResumeLine line : contactLines()) {
            for (String part : line.text().split("\\s*[|•·\t/]\\s*", -1)) {
                Matcher place = PLACE.matcher(part);
                if (!part.contains("@") && place.find() && !NameFinder.isDegree(part)) {
                    evidence.note("contact.place", 0.75, line);
                    return place.group().strip();
                }
            }
        }
        return "";
    }

    private List<String> links() {
        var links = new LinkedHashSet<String>();
        for (ResumeLine line : contactLines()) {
            Matcher label = WEB_LABEL.matcher(line.text());
            if (label.matches()) {
                links.addAll(List.of(label.group(1).split("[\\s,]+", -1)));
                continue;
            }
            Matcher link = LINK.matcher(line.text());
            while (link.find()) {
                links.add(link.group().replaceAll("[.,;]+$", ""));
            }
        }
        return new ArrayList<>(links);
    }
}
